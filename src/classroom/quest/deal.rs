//! Dealing: which questions, things, processes and situations each team is given.
//!
//! Teams come to a station one after another and talk in the corridor, so each is given others while there are enough.

use super::team::TeamId;
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
