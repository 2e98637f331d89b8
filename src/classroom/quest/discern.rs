//! Telling risks from what only looks like one: the station "Agent 37001", and a level that is played as a case.
//!
//! Hits and false alarms are counted apart, and both count. Whoever marks everything has as many points as whoever marks
//! nothing: none.

use std::collections::BTreeSet;

use super::units::Score;
use crate::content::ids::OptionId;
use crate::content::level::Nature;
use crate::content::stations::Process;
use crate::play::tally::Tally;

/// What a team found in a process. Marks that are no steps of it are left out.
pub fn found(process: &Process, marked: &BTreeSet<OptionId>) -> Tally {
    let mut tally = Tally::default();
    for (step, nature) in &process.steps {
        let marked = u32::from(marked.contains(step));
        match nature {
            Nature::Crooked => {
                tally.crooked += 1;
                tally.hits += marked;
            }
            Nature::Clean => {
                tally.clean += 1;
                tally.false_alarms += marked;
            }
        }
    }
    tally
}

/// The points for a tally: the share of risks found less the share of honest steps taken for risks.
pub fn score(tally: Tally, most: u16) -> Score {
    let whole = |count: u32| i64::from(count.max(1));
    let (crooked, clean) = (whole(tally.crooked), whole(tally.clean));
    if tally.crooked == 0 && tally.clean == 0 {
        return Score::ZERO;
    }
    if tally.crooked == 0 {
        return Score::share(most, clean - i64::from(tally.false_alarms), clean);
    }
    let part = i64::from(tally.hits) * clean - i64::from(tally.false_alarms) * crooked;
    Score::share(most, part, crooked * clean)
}
