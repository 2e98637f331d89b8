//! Dealing: which questions, things, processes and situations each team is given.
//!
//! Start at [`dealt`]. Teams come to a station one after another and talk in the corridor, so each is given others while there are enough.

use super::team::TeamId;
use crate::content::ids::{FactId, LevelId, OptionId, QuestionId};
use crate::content::stations::{Process, Situation, Station, StationKind, Thing};
use crate::play::dice::{Dice, Seed};

/// The positions, out of `of`, that a team is given: `each` different ones. The decks of two teams have nothing in common as
/// long as there are `each` for every team before them.
pub fn deal(of: usize, each: usize, team: TeamId, seed: Seed) -> Vec<usize> {
    let count = u8::try_from(of).unwrap_or(u8::MAX);
    let deck = Dice::new(seed).shuffled(count);
    if deck.is_empty() {
        return Vec::new();
    }
    let each = each.min(deck.len());
    let start = usize::from(team.0) * each;
    (start..start + each).map(|at| usize::from(deck[at % deck.len()])).collect()
}

/// `items` in an order of their own, the same for the same seed: options as they are shown.
pub fn shuffled<T: Clone>(items: &[T], seed: Seed) -> Vec<T> {
    let count = u8::try_from(items.len()).unwrap_or(u8::MAX);
    Dice::new(seed).shuffled(count).into_iter().map(|at| items[usize::from(at)].clone()).collect()
}

/// What a team is given at a station.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Dealt<'a> {
    /// A level to play.
    Level(&'a LevelId),
    /// Questions, in the order in which they are asked. At a station of all teams they are the same for each.
    Questions(Vec<&'a QuestionId>),
    /// Words to be laid across each other: so many, by this seed.
    Words(&'a [(OptionId, FactId)], usize, Seed),
    /// Things in the box.
    Things(Vec<&'a Thing>),
    /// A situation for the captain.
    Situation(&'a Situation),
    /// Tasks, of which one is chosen.
    Tasks(&'a [OptionId]),
    /// Processes with risks.
    Processes(Vec<&'a Process>),
    /// The station has nothing to give.
    Nothing,
}

/// What a team is given at a station, the same whenever it is asked for. The seed is the quest's.
pub fn dealt(station: &Station, team: TeamId, seed: Seed) -> Dealt<'_> {
    let one = |of: usize| deal(of, 1, team, seed).first().copied();
    match &station.kind {
        StationKind::Case { levels } => one(levels.len()).map_or(Dealt::Nothing, |at| Dealt::Level(&levels[at])),
        StationKind::BrainRing { questions, .. } => {
            let order = deal(questions.len(), questions.len(), TeamId(0), seed);
            Dealt::Questions(order.into_iter().map(|at| &questions[at]).collect())
        }
        StationKind::Faster { questions, ask } => Dealt::Questions(some(questions, usize::from(*ask), team, seed)),
        StationKind::Crossword { words, lay } => {
            // A grid of its own for each team.
            Dealt::Words(words, usize::from(*lay), Seed(seed.0.wrapping_add(u64::from(team.0))))
        }
        StationKind::BlackBox { things, rounds } => Dealt::Things(some(things, usize::from(*rounds), team, seed)),
        StationKind::Captains { situations, .. } => {
            one(situations.len()).map_or(Dealt::Nothing, |at| Dealt::Situation(&situations[at]))
        }
        StationKind::Creative { tasks, .. } => Dealt::Tasks(tasks),
        StationKind::Agent { processes, rounds } => Dealt::Processes(some(processes, usize::from(*rounds), team, seed)),
    }
}

fn some<T>(items: &[T], each: usize, team: TeamId, seed: Seed) -> Vec<&T> {
    deal(items.len(), each, team, seed).into_iter().map(|at| &items[at]).collect()
}
