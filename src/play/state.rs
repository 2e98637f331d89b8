//! The state of a run: what effects change and conditions read.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::ids::*;
use crate::content::level::{BeatIx, Condition, Effect, Level, Stance, WrittenRef};

/// Trust is kept within −[`MAX_TRUST`] … +[`MAX_TRUST`].
pub const MAX_TRUST: i32 = 3;

/// Whether a reform that stands is real.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Standing {
    /// It works.
    Real,
    /// It only looks as if: formalism.
    Fake,
}

/// Everything that a run remembers, apart from where it is.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct State {
    /// The score of values.
    pub values: i32,
    /// The score of prevention.
    pub prevention: i32,
    /// The score of accountability.
    pub accountability: i32,
    /// Money in tenge, never below nought.
    pub money: i32,
    /// Evenings left, never below nought.
    pub evenings: i32,
    /// Reputation in the town.
    pub reputation: i32,
    /// Trust of each person; nought where absent.
    pub trust: BTreeMap<PersonId, i32>,
    /// Flags that are set.
    pub flags: BTreeSet<FlagId>,
    /// Evidence in hand.
    pub evidence: BTreeSet<EvidenceId>,
    /// Insights gained.
    pub insights: BTreeSet<InsightId>,
    /// Skills practised, and how often.
    pub skills: BTreeMap<SkillId, u32>,
    /// Reforms that stand.
    pub reforms: BTreeMap<ReformId, Standing>,
    /// Beads found.
    pub beads: BTreeSet<BeadId>,
    /// The last decisive stance on each ask, or `Question` where it was only asked about.
    pub stances: BTreeMap<(LevelId, AskId), Stance>,
    /// The pieces of each slot of each text that was handed in last.
    pub written: BTreeMap<WrittenRef, Vec<Vec<u8>>>,
    /// If-then sentences, by the beat in which they were made.
    pub plans: BTreeMap<WrittenRef, (u8, u8)>,
}

impl State {
    /// Applies one effect and returns what really changed (`Money(-5)` with 3 in hand changes by −3).
    pub fn apply(&mut self, effect: &Effect) -> Effect {
        match effect {
            Effect::Values(n) => self.values += n,
            Effect::Prevention(n) => self.prevention += n,
            Effect::Accountability(n) => self.accountability += n,
            Effect::Reputation(n) => self.reputation += n,
            Effect::Money(n) => return Effect::Money(add_above_nought(&mut self.money, *n)),
            Effect::Evenings(n) => {
                return Effect::Evenings(add_above_nought(&mut self.evenings, *n));
            }
            Effect::Trust(who, n) => {
                let trust = self.trust.entry(who.clone()).or_insert(0);
                let before = *trust;
                *trust = (before + n).clamp(-MAX_TRUST, MAX_TRUST);
                return Effect::Trust(who.clone(), *trust - before);
            }
            Effect::Set(flag) => {
                self.flags.insert(flag.clone());
            }
            Effect::Clear(flag) => {
                self.flags.remove(flag);
            }
            Effect::Evidence(id) => {
                self.evidence.insert(id.clone());
            }
            Effect::Lose(id) => {
                self.evidence.remove(id);
            }
            Effect::Insight(id) => {
                self.insights.insert(id.clone());
            }
            Effect::Skill(id) => *self.skills.entry(id.clone()).or_insert(0) += 1,
            Effect::Reform(id) => {
                self.reforms.insert(id.clone(), Standing::Real);
            }
            Effect::FakeReform(id) => {
                self.reforms.insert(id.clone(), Standing::Fake);
            }
            Effect::Bead(id) => {
                self.beads.insert(id.clone());
            }
        }
        effect.clone()
    }

    /// Takes note of a stance. A question never overwrites a decision.
    pub fn judge(&mut self, level: &LevelId, ask: &AskId, stance: Stance) {
        let key = (level.clone(), ask.clone());
        if stance != Stance::Question || !self.stances.contains_key(&key) {
            self.stances.insert(key, stance);
        }
    }

    /// The trust of a person.
    pub fn trust_of(&self, who: &PersonId) -> i32 {
        self.trust.get(who).copied().unwrap_or(0)
    }

    /// Whether a condition holds; `seen` are the beats visited in this level.
    pub fn holds(&self, condition: &Condition, seen: &BTreeSet<BeatIx>) -> bool {
        match condition {
            Condition::Always => true,
            Condition::Flag(flag) => self.flags.contains(flag),
            Condition::Not(inner) => !self.holds(inner, seen),
            Condition::All(all) => all.iter().all(|inner| self.holds(inner, seen)),
            Condition::Any(any) => any.iter().any(|inner| self.holds(inner, seen)),
            Condition::Money(n) => self.money >= *n,
            Condition::Evenings(n) => self.evenings >= *n,
            Condition::Trust(who, n) => self.trust_of(who) >= *n,
            Condition::Values(n) => self.values >= *n,
            Condition::Prevention(n) => self.prevention >= *n,
            Condition::Accountability(n) => self.accountability >= *n,
            Condition::Evidence(id) => self.evidence.contains(id),
            Condition::Insight(id) => self.insights.contains(id),
            Condition::Learned(id) => self.skills.contains_key(id),
            Condition::Reform(id) => self.reforms.get(id) == Some(&Standing::Real),
            Condition::Fake(id) => self.reforms.get(id) == Some(&Standing::Fake),
            Condition::Seen(beat) => seen.contains(beat),
            Condition::Wrote(text) => self.written.contains_key(text),
        }
    }

    /// Forgets what belongs to one telling of `level` only, so that it can be told again.
    pub fn forget_level(&mut self, level: &Level) {
        self.stances.retain(|(of, _), _| *of != level.id);
    }
}

/// Adds `n`, stopping at nought; returns what was really added.
fn add_above_nought(amount: &mut i32, n: i32) -> i32 {
    let before = *amount;
    *amount = before.saturating_add(n).max(0);
    *amount - before
}

/// What effects cost in money and evenings together, as positive numbers.
pub fn costs(effects: &[Effect]) -> (i32, i32) {
    let mut money = 0;
    let mut evenings = 0;
    for effect in effects {
        match effect {
            Effect::Money(n) if *n < 0 => money -= n,
            Effect::Evenings(n) if *n < 0 => evenings -= n,
            _ => {}
        }
    }
    (money, evenings)
}
