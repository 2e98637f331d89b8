//! What of a state a level can still tell apart: everything that some condition reads, here or further on.
//!
//! Each thing that can be read is a [`Fact`]. A fact is alive at a beat if that beat, or one that can follow it, reads it: what
//! was looked at in a hall that one never comes back to, or a flag that was only read before, no longer makes a difference.

use std::collections::BTreeSet;

use super::core::{At, Core};
use super::state::{Standing, costs};
use crate::content::ids::*;
use crate::content::level::*;

/// Something that a level reads.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Fact {
    Flag(FlagId),
    Evidence(EvidenceId),
    Insight(InsightId),
    Skill(SkillId),
    Reform(ReformId),
    Trust(PersonId),
    Seen(BeatIx),
    Wrote(WrittenRef),
    Money,
    Evenings,
    Values,
    Prevention,
    Accountability,
    /// What was looked at in a hub.
    Looked(BeatIx, u8),
}

/// What each beat of one level, and all that can follow it, reads.
#[derive(Clone, Debug, Default)]
pub struct Relevant {
    alive: Vec<Vec<Fact>>,
}

impl Relevant {
    /// Reads all conditions of a level.
    pub fn of(level: &Level) -> Self {
        let mut alive: Vec<BTreeSet<Fact>> =
            (0u16..).zip(&level.beats).map(|(at, beat)| own(level, at, beat)).collect();
        let follow: Vec<Vec<usize>> = level.beats.iter().map(|beat| followers(level, beat)).collect();
        // Backwards through the beats until nothing is added: in the order of the file, that is a few rounds.
        let mut grown = true;
        while grown {
            grown = false;
            for at in (0..alive.len()).rev() {
                for next in &follow[at] {
                    let new: Vec<Fact> = alive[*next].difference(&alive[at]).cloned().collect();
                    grown |= !new.is_empty();
                    alive[at].extend(new);
                }
            }
        }
        Self { alive: alive.into_iter().map(|facts| facts.into_iter().collect()).collect() }
    }

    /// A key that two states share exactly if this level cannot tell them apart from here on.
    pub fn key(&self, core: &Core) -> Vec<i32> {
        let ix = match core.at {
            At::Beat(ix) => ix,
            At::Ending(ix) => return vec![-1 - i32::from(ix.0)],
        };
        let facts = self.alive.get(usize::from(ix.0)).map(Vec::as_slice).unwrap_or_default();
        let mut key = Vec::with_capacity(facts.len() + 1);
        key.push(i32::from(ix.0));
        key.extend(facts.iter().map(|fact| value(fact, core)));
        key
    }

    /// Whether anything that follows `at` reads the flag.
    pub fn reads_flag(&self, at: BeatIx, flag: &FlagId) -> bool {
        let facts = self.alive.get(usize::from(at.0));
        facts.is_some_and(|facts| facts.iter().any(|fact| matches!(fact, Fact::Flag(id) if id == flag)))
    }
}

fn value(fact: &Fact, core: &Core) -> i32 {
    let state = &core.state;
    match fact {
        Fact::Flag(id) => i32::from(state.flags.contains(id)),
        Fact::Evidence(id) => i32::from(state.evidence.contains(id)),
        Fact::Insight(id) => i32::from(state.insights.contains(id)),
        Fact::Skill(id) => i32::from(state.skills.contains_key(id)),
        Fact::Reform(id) => match state.reforms.get(id) {
            None => 0,
            Some(Standing::Real) => 1,
            Some(Standing::Fake) => 2,
        },
        Fact::Trust(who) => state.trust_of(who),
        Fact::Seen(beat) => i32::from(core.seen.contains(beat)),
        Fact::Wrote(text) => i32::from(state.written.contains_key(text)),
        Fact::Money => state.money,
        Fact::Evenings => state.evenings,
        Fact::Values => state.values,
        Fact::Prevention => state.prevention,
        Fact::Accountability => state.accountability,
        Fact::Looked(beat, thing) => i32::from(core.looked.get(beat).is_some_and(|looked| looked.contains(thing))),
    }
}

/// What one beat reads itself.
fn own(level: &Level, at: u16, beat: &Beat) -> BTreeSet<Fact> {
    let mut facts = BTreeSet::new();
    for condition in conditions(&beat.kind) {
        add(condition, &mut facts);
    }
    match &beat.kind {
        BeatKind::Choose { options, .. } => options.iter().for_each(|option| add_costs(&option.effects, &mut facts)),
        BeatKind::Craft { fake: Some(fake), .. } => add_costs(&fake.effects, &mut facts),
        BeatKind::Hub { things, .. } => {
            facts.extend((0u8..).zip(things).map(|(thing, _)| Fact::Looked(BeatIx(at), thing)));
        }
        _ => {}
    }
    if level.out_of_time.is_some() && takes_time(&beat.kind) {
        facts.insert(Fact::Evenings);
    }
    facts
}

/// What costs more than there is cannot be chosen, so what there is makes a difference.
fn add_costs(effects: &[Effect], facts: &mut BTreeSet<Fact>) {
    let (money, evenings) = costs(effects);
    if money > 0 {
        facts.insert(Fact::Money);
    }
    if evenings > 0 {
        facts.insert(Fact::Evenings);
    }
}

fn add(condition: &Condition, facts: &mut BTreeSet<Fact>) {
    let fact = match condition {
        Condition::Always => return,
        Condition::Not(inner) => return add(inner, facts),
        Condition::All(all) | Condition::Any(all) => return all.iter().for_each(|inner| add(inner, facts)),
        Condition::Flag(id) => Fact::Flag(id.clone()),
        Condition::Money(_) => Fact::Money,
        Condition::Evenings(_) => Fact::Evenings,
        Condition::Trust(who, _) => Fact::Trust(who.clone()),
        Condition::Values(_) => Fact::Values,
        Condition::Prevention(_) => Fact::Prevention,
        Condition::Accountability(_) => Fact::Accountability,
        Condition::Evidence(id) => Fact::Evidence(id.clone()),
        Condition::Insight(id) => Fact::Insight(id.clone()),
        Condition::Learned(id) => Fact::Skill(id.clone()),
        Condition::Reform(id) | Condition::Fake(id) => Fact::Reform(id.clone()),
        Condition::Seen(beat) => Fact::Seen(*beat),
        Condition::Wrote(text) => Fact::Wrote(text.clone()),
    };
    facts.insert(fact);
}

/// The beats that can follow a beat at once.
fn followers(level: &Level, beat: &Beat) -> Vec<usize> {
    let mut found = Vec::new();
    let mut note = |next: Next| {
        if let Next::Beat(ix) = next {
            found.push(usize::from(ix.0));
        }
    };
    super::explore::ways_out(&beat.kind, &mut |_, next| note(next));
    if takes_time(&beat.kind) {
        level.out_of_time.into_iter().for_each(&mut note);
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// Whether an action at this beat may use up the last evening.
fn takes_time(kind: &BeatKind) -> bool {
    let takes = |effects: &[Effect]| costs(effects).1 > 0;
    match kind {
        BeatKind::Choose { options, .. } => options.iter().any(|it| takes(&it.effects)),
        BeatKind::Hub { things, .. } => things.iter().any(|it| takes(&it.effects)),
        BeatKind::Sort { outcomes, .. } | BeatKind::Order { outcomes, .. } | BeatKind::Write { outcomes, .. } => {
            outcomes.iter().any(|it| takes(&it.effects))
        }
        BeatKind::Craft { slots, outcomes, fake, .. } => {
            slots.iter().flat_map(|slot| &slot.parts).any(|it| takes(&it.effects))
                || outcomes.iter().chain(fake).any(|it| takes(&it.effects))
        }
        _ => false,
    }
}

/// The texts of other levels that some condition of this one asks for.
pub fn texts_of_other_levels(level: &Level) -> BTreeSet<WrittenRef> {
    let mut facts = BTreeSet::new();
    level.beats.iter().flat_map(|beat| conditions(&beat.kind)).for_each(|condition| add(condition, &mut facts));
    let texts = facts.into_iter().filter_map(|fact| match fact {
        Fact::Wrote(text) => Some(text),
        _ => None,
    });
    texts.filter(|text| text.level != level.id).collect()
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
        BeatKind::Craft { slots, outcomes, fake, .. } => {
            let parts = slots.iter().flat_map(|slot| slot.parts.iter().map(|it| &it.needs));
            parts.chain(of_outcomes(outcomes)).chain(fake.iter().map(|it| &it.needs)).collect()
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
