//! Finished cues: made when they are first wanted, and kept.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::sound::dsp::Chance;
use crate::sound::effects::{Cue, render};

/// The cues that were made so far.
#[derive(Debug)]
pub struct Shelf {
    chance: Chance,
    made: BTreeMap<(Cue, u8), Arc<[f32]>>,
    last: BTreeMap<Cue, u8>,
}

impl Shelf {
    /// An empty one.
    pub fn new(seed: u64) -> Self {
        Self { chance: Chance::new(seed), made: BTreeMap::new(), last: BTreeMap::new() }
    }

    /// The samples of a cue: one of its variants, and not the one that was heard last.
    pub fn take(&mut self, cue: Cue) -> Arc<[f32]> {
        let count = cue.nature().variants.max(1);
        let last = self.last.get(&cue).copied();
        let mut variant = self.chance.below(count.into()) as u8;
        if count > 1 && last == Some(variant) {
            variant = (variant + 1) % count;
        }
        self.last.insert(cue, variant);
        self.made.entry((cue, variant)).or_insert_with(|| render(cue, variant.into()).into()).clone()
    }

    /// How much memory they take.
    pub fn bytes(&self) -> usize {
        self.made.values().map(|samples| size_of_val::<[f32]>(samples)).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sound::effects::Ground;

    #[test]
    fn a_cue_is_made_once_and_no_step_is_heard_twice_running() {
        let mut shelf = Shelf::new(1);
        let cue = Cue::Step(Ground::Wood);
        let steps: Vec<_> = (0..40).map(|_| shelf.take(cue)).collect();
        assert!(steps.windows(2).all(|pair| !Arc::ptr_eq(&pair[0], &pair[1])));
        let full = shelf.bytes();
        assert!((0..40).all(|_| steps.iter().any(|step| Arc::ptr_eq(step, &shelf.take(cue)))));
        assert_eq!(shelf.bytes(), full);
        assert!(Arc::ptr_eq(&shelf.take(Cue::Bell), &shelf.take(Cue::Bell)));
    }
}
