//! `--from`: a run that stands at a named beat, on the shortest way to it.

use std::collections::{HashSet, VecDeque};
use std::sync::Arc;

use crate::content::ids::BeatId;
use crate::content::level::Level;
use crate::play::dice::Seed;
use crate::play::explore::MAX_STATES;
use crate::play::relevant::Relevant;
use crate::play::rules::Rules;
use crate::play::run::{Carry, Run};
use crate::play::trials::trials;

/// Looks for the beat from each entry of the level that has it, breadth first.
pub fn beat(rules: &Arc<Rules>, seed: Seed, beat: &BeatId) -> Option<Run> {
    let has = |level: &&Arc<Level>| level.find_beat(beat.as_str()).is_some();
    let level = rules.levels().iter().find(has)?;
    level.entries.iter().find_map(|(entry, _)| {
        let carry = Carry { from: Some((level.id.clone(), entry.clone())), ..Carry::default() };
        search(Run::new(Arc::clone(rules), seed, carry), level, beat)
    })
}

fn search(run: Run, level: &Level, beat: &BeatId) -> Option<Run> {
    let relevant = Relevant::of(level);
    let mut known = HashSet::from([relevant.key(run.core())]);
    let mut open = VecDeque::from([run]);
    while let Some(run) = open.pop_front() {
        if run.beat().is_some_and(|(_, here)| here.id == *beat) {
            return Some(run);
        }
        for action in trials(level, &relevant, run.core()) {
            let mut next = run.clone();
            if next.apply(action).is_ok() && known.len() < MAX_STATES && known.insert(relevant.key(next.core())) {
                open.push_back(next);
            }
        }
    }
    None
}
