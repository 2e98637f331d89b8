//! What is said in a beat, line by line, in the language that is shown.

use crate::content::cast::Mood;
use crate::content::ids::{BeatId, LevelId, PersonId};
use crate::content::level::{Beat, BeatKind};
use crate::content::words::Args;
use crate::desktop::frame::Frame;
use crate::play::compose;
use crate::play::run::Run;

/// One line to show.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Spoken {
    /// Who says it; `None` is the narrator.
    pub by: Option<PersonId>,
    /// In which mood.
    pub mood: Mood,
    /// The words, with marked terms.
    pub text: String,
}

/// The values that every message of a level may use.
pub fn args_for(frame: &Frame<'_>, run: &Run, beat: Option<&Beat>) -> Args {
    let state = run.state();
    let args = Args::new().text("nick", frame.nick).number("money", state.money).number("evenings", state.evenings);
    if let Some(quote) = beat.and_then(|beat| beat.quote.as_ref()) {
        let words = &frame.library.words;
        let text = compose::sentence(frame.library, words, frame.lang, quote, &state.written);
        return args.text("quote", text.unwrap_or_else(|| "…".to_owned()));
    }
    args
}

/// The lines of a beat. A choice, a hub and every board has one: what is asked.
pub fn lines(frame: &Frame<'_>, run: &Run, beat: &Beat) -> Vec<Spoken> {
    let level = &run.level().id;
    let args = args_for(frame, run, Some(beat));
    let say = |line: &crate::content::level::Line, attribute: Option<&str>| Spoken {
        by: line.by.clone(),
        mood: line.mood,
        text: word(frame, level, &beat.id, attribute, &args),
    };
    match &beat.kind {
        BeatKind::Say { line, .. } | BeatKind::Choose { line, .. } => vec![say(line, None)],
        BeatKind::Scene { lines, .. } => {
            lines.iter().enumerate().map(|(at, line)| say(line, Some(&format!("l{}", at + 1)))).collect()
        }
        _ => vec![Spoken { by: None, mood: Mood::Calm, text: word(frame, level, &beat.id, None, &args) }],
    }
}

/// A message of a beat, or an attribute of it.
pub fn word(frame: &Frame<'_>, level: &LevelId, beat: &BeatId, attribute: Option<&str>, args: &Args) -> String {
    frame.library.words.level(frame.lang, level, beat.as_str(), attribute, args)
}
