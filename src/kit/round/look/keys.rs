//! One computer's key under several ballots. The game makes a new key for each ballot by chance, on each computer: two the same never come
//! by chance, only where the folder of a seat was copied or a file was made by hand.

use std::collections::{BTreeMap, BTreeSet};

use super::seen::Seen;
use crate::olympiad::ballot::Number;

/// The numbers under each key that has several.
pub fn shared<'s>(seen: impl IntoIterator<Item = &'s Seen>) -> Vec<Vec<Number>> {
    let mut keys: BTreeMap<_, BTreeSet<Number>> = BTreeMap::new();
    for one in seen {
        keys.entry(one.key).or_default().insert(one.number);
    }
    let mut shared: Vec<Vec<Number>> =
        keys.into_values().filter(|numbers| numbers.len() > 1).map(|numbers| numbers.into_iter().collect()).collect();
    shared.sort();
    shared
}
