//! What a team has done at a station, and the points that a program gives for it.
//!
//! Here it is seen at a glance how stations are scored; each rule stands with its station. What a jury scores is not here.

use std::collections::{BTreeMap, BTreeSet};

use super::black_box::BlackBox;
use super::board::{Cell, Scorer};
use super::crossword::Crossword;
use super::discern;
use super::ring::Ring;
use super::series::Series;
use super::team::TeamId;
use super::units::Score;
use crate::content::ids::OptionId;
use crate::content::stations::{Process, Station};
use crate::play::tally::Tally;

/// What a team has done.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Played<'a> {
    /// A level: what became of its asks.
    Case(Tally),
    /// A brain ring, and which team it was.
    Ring(&'a Ring, TeamId),
    /// A crossword, and what was written.
    Crossword(&'a Crossword, &'a BTreeMap<OptionId, String>),
    /// Boxes, all that the team was given.
    Boxes(&'a [BlackBox]),
    /// A series.
    Series(&'a Series),
    /// Processes, and what was marked in each.
    Processes(&'a [(&'a Process, BTreeSet<OptionId>)]),
}

/// What stands on the board for it.
pub fn cell(station: &Station, played: &Played<'_>) -> Cell {
    let most = station.most;
    let plain = |score| Cell { score, false_alarms: 0, by: Scorer::Program };
    let told = |tally: Tally| Cell { false_alarms: tally.false_alarms, ..plain(discern::score(tally, most)) };
    match played {
        Played::Case(tally) => told(*tally),
        Played::Ring(ring, team) => plain(ring.score(*team, most)),
        Played::Crossword(crossword, written) => plain(crossword.score(written, most)),
        Played::Boxes(boxes) => {
            // Each is worth the same; rounding waits until they are summed.
            let whole = Score::points(WHOLE).in_hundredths();
            let part: i64 = boxes.iter().map(|own| i64::from(own.score(WHOLE).in_hundredths())).sum();
            plain(Score::share(most, part, i64::from(whole) * boxes.len() as i64))
        }
        Played::Series(series) => plain(series.score(most)),
        Played::Processes(marked) => {
            let mut tally = Tally::default();
            for (process, marks) in *marked {
                tally += discern::found(process, marks);
            }
            told(tally)
        }
    }
}

/// Points of one box while boxes are summed: many, so that thirds are near enough.
const WHOLE: u16 = 10_000;
