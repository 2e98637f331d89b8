//! The debrief at an ending: what happened, to whom, why it was possible, the law, the scores, and the paths not taken.

use std::io;

use super::ask::{self, Answer};
use super::tell::Voice;
use super::{Turn, turn_of};
use crate::content::level::{Beat, BeatKind, Ending, Rubric};
use crate::content::words::Args as Words;
use crate::kit::Out;
use crate::play::action::Action;
use crate::play::event::Event;
use crate::play::run::Run;
use crate::play::tally;

/// A decision of this level: how many actions came before it, and its words.
struct Fork {
    keep: usize,
    taken: String,
    left: Vec<String>,
}

/// Tells the debrief.
pub fn tell(voice: &Voice<'_>, run: &Run, out: &mut Out<'_>) -> io::Result<()> {
    let Some(ix) = run.ending() else { return Ok(()) };
    let ending = run.level().ending(ix);
    let word = |attribute: Option<&str>| voice.level_with(run, ending.id.as_str(), attribute, &quoting(voice, run));
    voice.head(out, &word(Some("title")))?;
    voice.say(out, &word(None))?;
    for (message, attribute) in [("kit-cost", "cost"), ("kit-why", "why"), ("kit-stop", "stop"), ("kit-other", "other")]
    {
        voice.head(out, &voice.plain(message))?;
        voice.say(out, &word(Some(attribute)))?;
        if attribute == "why" {
            let weak: Vec<String> = (1..=3).map(|at| word(Some(&format!("weak-{at}")))).collect();
            voice.say(out, &weak.join(" → "))?;
        }
    }
    faces(voice, run, ending, out)?;
    scores(voice, run, out)?;
    rubrics(voice, run, out)?;
    for entry in ending.law.iter().chain(&ending.reform) {
        voice.card(entry, out)?;
    }
    paths(voice, run, ending, out)
}

/// Asks how to go on: Enter, or the number of a decision to go back to.
pub fn turn(voice: &Voice<'_>, run: &Run, out: &mut Out<'_>) -> io::Result<Turn> {
    let forks = forks(voice, run);
    loop {
        match ask::line(out, "")? {
            Answer::Nothing => {
                if run.has_next_level() {
                    voice.say(out, &voice.plain("kit-next-level"))?;
                }
                return Ok(Turn::Act(Action::Next));
            }
            Answer::Numbers(numbers) => {
                let fork = numbers.first().and_then(|number| forks.get(number.checked_sub(1)?));
                if let Some(fork) = fork {
                    return Ok(Turn::GoBackTo(fork.keep));
                }
            }
            Answer::Unclear => {}
            other => return Ok(turn_of(other)),
        }
        voice.say(out, &voice.plain("kit-after-ending"))?;
    }
}

/// Endings may quote the last text that was handed in.
fn quoting(voice: &Voice<'_>, run: &Run) -> Words {
    let written = &run.state().written;
    let last = written.keys().rfind(|text| text.level == run.level().id);
    let text = last.and_then(|text| {
        crate::play::compose::sentence(voice.library, &voice.library.words, voice.lang, text, written)
    });
    voice.args(run, None).text("quote", text.unwrap_or_else(|| "…".to_owned()))
}

fn faces(voice: &Voice<'_>, run: &Run, ending: &Ending, out: &mut Out<'_>) -> io::Result<()> {
    for (person, _) in &ending.faces {
        let caption = voice.level(run, ending.id.as_str(), Some(&format!("face-{person}")));
        voice.say(out, &format!("{}: {caption}", voice.name(person)))?;
    }
    Ok(())
}

fn scores(voice: &Voice<'_>, run: &Run, out: &mut Out<'_>) -> io::Result<()> {
    let state = run.state();
    let args = Words::new()
        .number("values", state.values)
        .number("prevention", state.prevention)
        .number("accountability", state.accountability);
    writeln!(out.out)?;
    voice.say(out, &voice.kit("kit-scores", &args))?;
    let tally = tally::of_level(run.level(), state);
    let args = Words::new()
        .number("hits", tally.hits)
        .number("crooked", tally.crooked)
        .number("alarms", tally.false_alarms)
        .number("clean", tally.clean);
    voice.say(out, &voice.kit("kit-tally", &args))
}

/// How the texts that were handed in meet their rubrics.
fn rubrics(voice: &Voice<'_>, run: &Run, out: &mut Out<'_>) -> io::Result<()> {
    for event in of_this_level(run) {
        let Event::Wrote { beat, rubric, .. } = event else { continue };
        let beat = run.level().beat(*beat);
        voice.head(out, &voice.plain("kit-your-text"))?;
        for (line, met) in rubric {
            let name = match line {
                Rubric::Has(id) => format!("has-{id}"),
                Rubric::Lacks(id) => format!("lacks-{id}"),
            };
            let verdict = voice.plain(if *met { "kit-yes" } else { "kit-no" });
            voice.say(out, &format!("  {} {verdict}", voice.level(run, beat.id.as_str(), Some(&name))))?;
        }
    }
    Ok(())
}

/// The decisions of this level with what was not taken, and the endings that there are.
fn paths(voice: &Voice<'_>, run: &Run, ending: &Ending, out: &mut Out<'_>) -> io::Result<()> {
    voice.head(out, &voice.plain("kit-paths"))?;
    for (number, fork) in (1..).zip(forks(voice, run)) {
        voice.say(out, &format!("  {number}. {}", fork.taken))?;
        for other in &fork.left {
            voice.say(out, &format!("     ({other})"))?;
        }
    }
    let others = run.level().endings.iter().filter(|other| other.id != ending.id);
    let titles: Vec<String> = others.map(|other| voice.level(run, other.id.as_str(), Some("title"))).collect();
    if !titles.is_empty() {
        voice.say(out, &voice.kit("kit-other-endings", &Words::new().text("titles", titles.join("; "))))?;
    }
    voice.say(out, &voice.plain("kit-after-ending"))
}

fn forks(voice: &Voice<'_>, run: &Run) -> Vec<Fork> {
    let level = run.level();
    let begun = (0..run.actions().len())
        .rev()
        .find(|at| run.events_of(*at).iter().any(|event| matches!(event, Event::LevelEntered(_))))
        .map_or(0, |at| at + 1);
    let mut forks = Vec::new();
    for keep in begun..run.actions().len() {
        for event in run.events_of(keep) {
            let Event::Chosen { beat, option } = event else { continue };
            let Beat { id, kind: BeatKind::Choose { options, .. }, .. } = level.beat(*beat) else { continue };
            let word = |at: usize| voice.level(run, id.as_str(), Some(options[at].id.as_str()));
            let taken = usize::from(*option);
            let left = (0..options.len()).filter(|at| *at != taken).map(word).collect();
            forks.push(Fork { keep, taken: word(taken), left });
        }
    }
    forks
}

/// The events since the current level was entered.
fn of_this_level(run: &Run) -> &[Event] {
    let events = run.events();
    let entered = events.iter().rposition(|event| matches!(event, Event::LevelEntered(_)));
    &events[entered.unwrap_or(0)..]
}
