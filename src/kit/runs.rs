//! Recorded runs that a command is given: read, replayed, and what they visited in each level.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use super::packs;
use crate::content::ids::LevelId;
use crate::content::level::{BeatIx, EndingIx, Next};
use crate::content::library::Library;
use crate::play::event::Event;
use crate::play::run::Run;
use crate::store::runs;

/// What runs visited in one level.
#[derive(Clone, Debug, Default)]
pub struct Visited {
    /// Beats.
    pub beats: BTreeSet<BeatIx>,
    /// Endings.
    pub endings: BTreeSet<EndingIx>,
    /// Options that were taken, and things that were looked at.
    pub options: BTreeSet<(BeatIx, u8)>,
    /// Parts that were put in, by beat and slot.
    pub parts: BTreeSet<(BeatIx, u8, u8)>,
    /// Beats in which a formalism variant was built.
    pub fakes: BTreeSet<BeatIx>,
    /// Steps from a beat to a beat or ending.
    pub steps: BTreeSet<(BeatIx, Next)>,
    /// Lines of rubrics, and whether they were met.
    pub lines: BTreeSet<(BeatIx, usize, bool)>,
}

/// Reads runs and replays them.
///
/// # Errors
/// A sentence that names the file that could not be used.
pub fn replay(library: &Library, files: &[PathBuf]) -> Result<Vec<Run>, String> {
    files
        .iter()
        .map(|file| {
            let record = runs::read(file).map_err(|error| error.to_string())?;
            let rules =
                packs::rules(library, record.programme()).map_err(|why| format!("{}: {why}", file.display()))?;
            Ok(record.replay(Arc::new(rules)).run)
        })
        .collect()
}

/// What runs visited, level by level.
pub fn visited(runs: &[Run]) -> BTreeMap<LevelId, Visited> {
    let mut all: BTreeMap<LevelId, Visited> = BTreeMap::new();
    for run in runs {
        let mut level = None;
        let mut last = None;
        for event in run.events() {
            if let Event::LevelEntered(at) = event {
                level = run.rules().levels().get(usize::from(*at));
                last = None;
            }
            let Some(level) = level else { continue };
            let seen = all.entry(level.id.clone()).or_default();
            match event {
                Event::BeatEntered(ix) => {
                    seen.beats.insert(*ix);
                    seen.steps.extend(last.map(|from| (from, Next::Beat(*ix))));
                    last = Some(*ix);
                }
                Event::Ended(ix) => {
                    seen.endings.insert(*ix);
                    seen.steps.extend(last.map(|from| (from, Next::Ending(*ix))));
                }
                Event::Chosen { beat, option } => drop(seen.options.insert((*beat, *option))),
                Event::Looked { beat, thing } => drop(seen.options.insert((*beat, *thing))),
                Event::Crafted { beat, parts, .. } | Event::Tried { beat, parts, .. } => {
                    seen.parts.extend((0u8..).zip(parts).map(|(slot, part)| (*beat, slot, *part)));
                }
                Event::Faked { beat } => drop(seen.fakes.insert(*beat)),
                Event::Wrote { beat, rubric, .. } => {
                    seen.lines.extend(rubric.iter().enumerate().map(|(at, (_, met))| (*beat, at, *met)));
                }
                _ => {}
            }
        }
    }
    all
}
