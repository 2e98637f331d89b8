//! Hits and false alarms: how well the player told crooked asks from clean ones.
//!
//! The two are kept apart everywhere. Refusing everything makes every crooked ask a hit and every clean one a false alarm, and that
//! is the point: discernment, not suspicion.

use std::collections::BTreeMap;
use std::ops::AddAssign;

use serde::{Deserialize, Serialize};

use super::rules::Rules;
use super::state::State;
use crate::content::ids::{AskId, LevelId};
use crate::content::level::{Level, Nature, Stance};

/// What became of one ask.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Verdict {
    /// Crooked, and refused or reported.
    Hit,
    /// Crooked, and accepted.
    Miss,
    /// Clean, and refused or reported as if it were crooked.
    FalseAlarm,
    /// Clean, and accepted.
    Fair,
    /// Asked about, and left open.
    Open,
}

/// The verdict on an ask of this nature that was met with this stance.
pub fn verdict(nature: Nature, stance: Stance) -> Verdict {
    match (nature, stance) {
        (_, Stance::Question) => Verdict::Open,
        (Nature::Crooked, Stance::Accept) => Verdict::Miss,
        (Nature::Crooked, Stance::Refuse | Stance::Report) => Verdict::Hit,
        (Nature::Clean, Stance::Accept) => Verdict::Fair,
        (Nature::Clean, Stance::Refuse | Stance::Report) => Verdict::FalseAlarm,
    }
}

/// Counts over the asks that were met.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Tally {
    /// Crooked asks met.
    pub crooked: u32,
    /// Of these, refused or reported.
    pub hits: u32,
    /// Clean asks met.
    pub clean: u32,
    /// Of these, refused or reported as if they were crooked.
    pub false_alarms: u32,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.crooked += other.crooked;
        self.hits += other.hits;
        self.clean += other.clean;
        self.false_alarms += other.false_alarms;
    }
}

/// What became of each ask of `level` that was met.
pub fn verdicts(level: &Level, state: &State) -> BTreeMap<AskId, Verdict> {
    let of_level = |key: &(LevelId, AskId)| key.0 == level.id;
    let met = state.stances.iter().filter(|(key, _)| of_level(key));
    met.filter_map(|((_, ask), stance)| Some((ask.clone(), verdict(*level.asks.get(ask)?, *stance)))).collect()
}

/// The counts for one level.
pub fn of_level(level: &Level, state: &State) -> Tally {
    let mut tally = Tally::default();
    for (ask, verdict) in verdicts(level, state) {
        match level.asks.get(&ask) {
            Some(Nature::Crooked) => tally.crooked += 1,
            _ => tally.clean += 1,
        }
        match verdict {
            Verdict::Hit => tally.hits += 1,
            Verdict::FalseAlarm => tally.false_alarms += 1,
            Verdict::Miss | Verdict::Fair | Verdict::Open => {}
        }
    }
    tally
}

/// The counts for everything met so far in a programme.
pub fn of_programme(rules: &Rules, state: &State) -> Tally {
    let mut tally = Tally::default();
    for level in rules.levels() {
        tally += of_level(level, state);
    }
    tally
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stance_on_every_nature() {
        use {Nature::*, Stance::*};
        let table = [
            (Crooked, Accept, Verdict::Miss),
            (Crooked, Question, Verdict::Open),
            (Crooked, Refuse, Verdict::Hit),
            (Crooked, Report, Verdict::Hit),
            (Clean, Accept, Verdict::Fair),
            (Clean, Question, Verdict::Open),
            (Clean, Refuse, Verdict::FalseAlarm),
            (Clean, Report, Verdict::FalseAlarm),
        ];
        for (nature, stance, wanted) in table {
            assert_eq!(verdict(nature, stance), wanted, "{nature:?} {stance:?}");
        }
    }
}
