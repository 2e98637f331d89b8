//! Going on from a save, also where the content has changed since: never a dead end.
//!
//! The run is replayed as far as the rules still agree with it. Where they no longer do, there are two ways on: from
//! the real beat in which the replay stopped, or from the last beat passed that its author named as a good place to go
//! on from.

use std::sync::Arc;

use super::error::{Cause, StoreError};
use super::save::Save;
use crate::content::ids::{BeatId, LevelId};
use crate::play::event::Event;
use crate::play::record::Replayed;
use crate::play::rules::Rules;
use crate::play::run::Run;

/// A save, played again.
#[derive(Clone, Debug)]
pub struct Resumed {
    /// The run, as far as it went.
    pub replayed: Replayed,
    /// Where else to go on; only where the replay did not reach the end.
    pub nearest: Option<Nearest>,
}

/// A good place to go on from.
#[derive(Clone, Debug)]
pub struct Nearest {
    /// The run, taken back to it.
    pub run: Run,
    /// The named beat and its level; `None` where none was passed, so that the run begins anew.
    pub beat: Option<(LevelId, BeatId)>,
}

impl Save {
    /// Plays the saved run again on the rules that `find` has for its programme.
    ///
    /// # Errors
    /// Where there are none: the pack with this programme is not here.
    pub fn resume(&self, find: impl FnOnce(&str) -> Option<Arc<Rules>>) -> Result<Resumed, StoreError> {
        let programme = self.record.programme();
        let Some(rules) = find(programme) else {
            let path = std::path::PathBuf::from(format!("{}.ron", self.slot));
            return Err(StoreError { path, cause: Cause::NoProgramme(programme.to_owned()) });
        };
        let replayed = self.record.replay(rules);
        let nearest = (!replayed.is_whole()).then(|| nearest(&replayed.run));
        Ok(Resumed { replayed, nearest })
    }
}

/// The last beat that a run passed and that is named, or the run's beginning.
pub fn nearest(run: &Run) -> Nearest {
    let levels = run.rules().levels();
    let mut level = &levels[0];
    let mut last = None;
    let actions = (0..run.actions().len()).map(|at| (at + 1, run.events_of(at)));
    for (keep, events) in std::iter::once((0, run.opening_events())).chain(actions) {
        for event in events {
            match event {
                Event::LevelEntered(at) => level = &levels[usize::from(*at)],
                Event::BeatEntered(beat) if level.beat(*beat).named => {
                    last = Some((keep, level.id.clone(), level.beat(*beat).id.clone()));
                }
                _ => {}
            }
        }
    }
    let (keep, beat) = last.map_or((0, None), |(keep, level, beat)| (keep, Some((level, beat))));
    let mut run = run.clone();
    run.rewind(keep);
    Nearest { run, beat }
}
