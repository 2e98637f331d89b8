//! `--run FILE`: a recorded run, told from beginning to end.

use std::io;
use std::sync::Arc;

use super::tell::Voice;
use super::{Args, debrief};
use crate::content::level::{Beat, BeatKind};
use crate::content::library::Library;
use crate::content::words::Args as Words;
use crate::kit::packs;
use crate::kit::{Exit, Out};
use crate::play::event::Event;
use crate::play::record::Record;
use crate::play::run::Run;

/// Replays a record and prints it.
///
/// # Errors
/// Where the output cannot be written.
pub fn run(library: &Library, record: &Record, args: &Args, out: &mut Out<'_>) -> io::Result<Exit> {
    let rules = match packs::rules(library, args.name.as_deref().unwrap_or(record.programme())) {
        Ok(rules) => Arc::new(rules),
        Err(sentence) => {
            writeln!(out.err, "adal-kit: {sentence}")?;
            return Ok(Exit::Failed);
        }
    };
    let voice = Voice::new(library, args.lang);
    let replayed = record.replay(rules);
    let whole = &replayed.run;
    let mut run = Run::new(whole.rules().clone(), whole.seed(), whole.carry().clone());
    voice.level_head(&run, out)?;
    voice.beat(&run, out)?;
    for action in whole.actions() {
        let before = run.clone();
        // The record was replayed to this very place a moment ago.
        let Ok(events) = run.apply(action.clone()).map(<[Event]>::to_vec) else { break };
        told(&voice, &before, &events, out)?;
        if run.is_over() {
            break;
        }
        if events.iter().any(|event| matches!(event, Event::LevelEntered(_))) {
            voice.level_head(&run, out)?;
        }
        match run.beat() {
            Some(_) => voice.beat(&run, out)?,
            None => debrief::tell(&voice, &run, out)?,
        }
    }
    out.out.flush()?;
    if replayed.is_whole() {
        return Ok(Exit::Clean);
    }
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let args = Words::new().number("taken", count(replayed.taken)).number("of", count(replayed.of));
    writeln!(out.err, "adal-kit: {}", voice.kit("kit-replay-short", &args))?;
    Ok(Exit::Findings)
}

/// What the player did, and what it brought.
pub fn told(voice: &Voice<'_>, before: &Run, events: &[Event], out: &mut Out<'_>) -> io::Result<()> {
    if let Some((_, Beat { id, kind, .. })) = before.beat() {
        let chosen = events.iter().find_map(|event| match (event, kind) {
            (Event::Chosen { option, .. }, BeatKind::Choose { options, .. }) => {
                options.get(usize::from(*option)).map(|it| it.id.clone())
            }
            (Event::Looked { thing, .. }, BeatKind::Hub { things, .. }) => {
                things.get(usize::from(*thing)).map(|it| it.id.clone())
            }
            _ => None,
        });
        if let Some(chosen) = chosen {
            voice.say(out, &format!("> {}", voice.level(before, id.as_str(), Some(chosen.as_str()))))?;
        }
    }
    voice.happened(before, events, out)
}
