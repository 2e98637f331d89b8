//! What of a state a level can tell apart: everything that one of its conditions reads.

use std::collections::BTreeSet;

use super::core::{At, Core};
use super::state::Standing;
use crate::content::ids::*;
use crate::content::level::*;

/// What the conditions of one level read.
#[derive(Clone, Debug, Default)]
pub struct Relevant {
    flags: BTreeSet<FlagId>,
    evidence: BTreeSet<EvidenceId>,
    insights: BTreeSet<InsightId>,
    skills: BTreeSet<SkillId>,
    reforms: BTreeSet<ReformId>,
    trust: BTreeSet<PersonId>,
    seen: BTreeSet<BeatIx>,
    wrote: Vec<WrittenRef>,
    money: bool,
    evenings: bool,
    scores: [bool; 3],
}

impl Relevant {
    /// Reads all conditions of a level.
    pub fn of(level: &Level) -> Self {
        let mut found = Self { evenings: level.out_of_time.is_some(), ..Self::default() };
        for beat in &level.beats {
            for condition in conditions(&beat.kind) {
                found.add(condition);
            }
            if let BeatKind::Choose { options, .. } = &beat.kind {
                for option in options {
                    let (money, evenings) = super::state::costs(&option.effects);
                    found.money |= money > 0;
                    found.evenings |= evenings > 0;
                }
            }
        }
        found.wrote.sort();
        found.wrote.dedup();
        found
    }

    fn add(&mut self, condition: &Condition) {
        match condition {
            Condition::Always => {}
            Condition::Flag(id) => drop(self.flags.insert(id.clone())),
            Condition::Not(inner) => self.add(inner),
            Condition::All(all) | Condition::Any(all) => all.iter().for_each(|inner| self.add(inner)),
            Condition::Money(_) => self.money = true,
            Condition::Evenings(_) => self.evenings = true,
            Condition::Trust(who, _) => drop(self.trust.insert(who.clone())),
            Condition::Values(_) => self.scores[0] = true,
            Condition::Prevention(_) => self.scores[1] = true,
            Condition::Accountability(_) => self.scores[2] = true,
            Condition::Evidence(id) => drop(self.evidence.insert(id.clone())),
            Condition::Insight(id) => drop(self.insights.insert(id.clone())),
            Condition::Learned(id) => drop(self.skills.insert(id.clone())),
            Condition::Reform(id) | Condition::Fake(id) => drop(self.reforms.insert(id.clone())),
            Condition::Seen(beat) => drop(self.seen.insert(*beat)),
            Condition::Wrote(text) => self.wrote.push(text.clone()),
        }
    }

    /// A key that two states share exactly if this level cannot tell them apart.
    pub fn key(&self, level: &Level, core: &Core) -> Vec<i32> {
        let state = &core.state;
        let mut key = vec![match core.at {
            At::Beat(ix) => i32::from(ix.0),
            At::Ending(ix) => -1 - i32::from(ix.0),
        }];
        key.extend(self.flags.iter().map(|id| i32::from(state.flags.contains(id))));
        key.extend(self.evidence.iter().map(|id| i32::from(state.evidence.contains(id))));
        key.extend(self.insights.iter().map(|id| i32::from(state.insights.contains(id))));
        key.extend(self.skills.iter().map(|id| i32::from(state.skills.contains_key(id))));
        key.extend(self.reforms.iter().map(|id| match state.reforms.get(id) {
            None => 0,
            Some(Standing::Real) => 1,
            Some(Standing::Fake) => 2,
        }));
        key.extend(self.trust.iter().map(|who| state.trust_of(who)));
        key.extend(self.seen.iter().map(|beat| i32::from(core.seen.contains(beat))));
        key.extend(self.wrote.iter().map(|text| i32::from(state.written.contains_key(text))));
        if self.money {
            key.push(state.money);
        }
        if self.evenings {
            key.push(state.evenings);
        }
        let scores = [state.values, state.prevention, state.accountability];
        key.extend(self.scores.iter().zip(scores).filter(|(read, _)| **read).map(|(_, n)| n));
        // What is left of each hub that has been entered.
        for (at, beat) in level.beats.iter().enumerate() {
            if matches!(beat.kind, BeatKind::Hub { .. }) {
                key.push(core.looked_at(BeatIx(at as u16)).fold(0, |bits, thing| bits | (1 << (thing % 31))));
            }
        }
        key
    }
}

/// Every condition that a beat reads.
pub fn conditions(kind: &BeatKind) -> Vec<&Condition> {
    match kind {
        BeatKind::Choose { options, .. } => options.iter().map(|it| &it.needs).collect(),
        BeatKind::Hub { visit, things, .. } => {
            let less = visit.iter().flat_map(|visit| visit.less.iter().map(|(condition, _)| condition));
            things.iter().map(|it| &it.needs).chain(less).collect()
        }
        BeatKind::Sort { outcomes, .. } | BeatKind::Order { outcomes, .. } => of_outcomes(outcomes).collect(),
        BeatKind::Write { slots, outcomes, .. } => {
            let pieces = slots.iter().flat_map(|slot| slot.pieces.iter().map(|it| &it.needs));
            pieces.chain(of_outcomes(outcomes)).collect()
        }
        BeatKind::Craft { slots, outcomes } => {
            let parts = slots.iter().flat_map(|slot| slot.parts.iter().map(|it| &it.needs));
            parts.chain(of_outcomes(outcomes)).collect()
        }
        BeatKind::Branch { whens, .. } => whens.iter().map(|(condition, _)| condition).collect(),
        BeatKind::Say { .. }
        | BeatKind::Scene { .. }
        | BeatKind::Mirror { .. }
        | BeatKind::Plan { .. }
        | BeatKind::Roll { .. } => Vec::new(),
    }
}

fn of_outcomes(outcomes: &[Outcome]) -> impl Iterator<Item = &Condition> {
    outcomes.iter().map(|it| &it.needs)
}
