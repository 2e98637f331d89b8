//! What is said: lines of a beat, what an action brought, and everything else in the player's language.

use std::io;

use crate::content::ids::{CodexId, PersonId};
use crate::content::lang::Lang;
use crate::content::level::{Beat, BeatKind, Effect, Line, why};
use crate::content::library::Library;
use crate::content::markup;
use crate::content::words::{Args as Words, Owner};
use crate::kit::Out;
use crate::play::action::Refused;
use crate::play::compose;
use crate::play::event::Event;
use crate::play::run::Run;
use crate::play::workbench;

/// Lines are broken at this width, in characters.
const WIDTH: usize = 88;
const BOLD: &str = "\x1b[1m";
const RESET: &str = "\x1b[0m";

/// The words of everything that can be played, in the language that is spoken now.
pub struct Voice<'a> {
    pub library: &'a Library,
    pub lang: Lang,
}

impl<'a> Voice<'a> {
    pub fn new(library: &'a Library, lang: Lang) -> Self {
        Self { library, lang }
    }

    /// A message of the terminal player's own.
    pub fn kit(&self, message: &str, args: &Words) -> String {
        self.library.words.ui(self.lang, message, None, args)
    }

    /// Such a message without anything to fill in.
    pub fn plain(&self, message: &str) -> String {
        self.kit(message, &Words::new())
    }

    /// A text of the current level, as it is read aloud.
    pub fn level(&self, run: &Run, message: &str, attribute: Option<&str>) -> String {
        let args = self.args(run, run.beat().map(|(_, beat)| beat));
        self.level_with(run, message, attribute, &args)
    }

    /// The same, with values of one's own.
    pub fn level_with(&self, run: &Run, message: &str, attribute: Option<&str>, args: &Words) -> String {
        markup::plain(&self.library.words.level(self.lang, &run.level().id, message, attribute, args))
    }

    /// The values that every message of a level may use.
    pub fn args(&self, run: &Run, beat: Option<&Beat>) -> Words {
        let state = run.state();
        let words = Words::new()
            .text("nick", self.plain("kit-nick"))
            .number("money", state.money)
            .number("evenings", state.evenings);
        match beat.and_then(|beat| beat.quote.as_ref()) {
            Some(quote) => {
                let text = compose::sentence(self.library, &self.library.words, self.lang, quote, &state.written);
                words.text("quote", text.unwrap_or_else(|| "…".to_owned()))
            }
            None => words,
        }
    }

    /// The name of a person.
    pub fn name(&self, person: &PersonId) -> String {
        self.plain(&format!("cast-{person}"))
    }

    /// Writes a paragraph, broken at spaces.
    pub fn say(&self, out: &mut Out<'_>, text: &str) -> io::Result<()> {
        for line in text.lines() {
            writeln!(out.out, "{}", wrapped(line))?;
        }
        Ok(())
    }

    /// Writes a heading.
    pub fn head(&self, out: &mut Out<'_>, text: &str) -> io::Result<()> {
        if out.colour { writeln!(out.out, "\n{BOLD}{text}{RESET}") } else { writeln!(out.out, "\n{text}") }
    }

    /// The title of the level, what it is about, and where the help is.
    pub fn opening(&self, run: &Run, out: &mut Out<'_>) -> io::Result<()> {
        self.level_head(run, out)?;
        self.say(out, &self.plain("kit-hint"))
    }

    pub fn level_head(&self, run: &Run, out: &mut Out<'_>) -> io::Result<()> {
        self.head(out, &self.level(run, "level", None))?;
        self.say(out, &self.level(run, "level", Some("want")))
    }

    /// The lines of the beat that waits for the player.
    pub fn beat(&self, run: &Run, out: &mut Out<'_>) -> io::Result<()> {
        let Some((_, beat)) = run.beat() else { return Ok(()) };
        writeln!(out.out)?;
        let id = beat.id.as_str();
        match &beat.kind {
            BeatKind::Say { line, .. } | BeatKind::Choose { line, .. } => {
                self.spoken(line, &self.level(run, id, None), out)
            }
            BeatKind::Scene { lines, .. } => (1..).zip(lines).try_for_each(|(at, line)| {
                let text = self.level(run, id, Some(&format!("l{at}")));
                self.spoken(line, &text, out)
            }),
            _ => self.say(out, &self.level(run, id, None)),
        }
    }

    fn spoken(&self, line: &Line, text: &str, out: &mut Out<'_>) -> io::Result<()> {
        match &line.by {
            None => self.say(out, text),
            Some(by) => {
                let name = self.name(by);
                let said = wrapped(&format!("{name}: {text}"));
                match said.strip_prefix(&name).filter(|_| out.colour) {
                    Some(rest) => writeln!(out.out, "{BOLD}{name}{RESET}{rest}"),
                    None => writeln!(out.out, "{said}"),
                }
            }
        }
    }

    /// Why an action was refused.
    pub fn refused(&self, refused: &Refused) -> String {
        match refused {
            Refused::Money { cost, have } => {
                self.kit("refused-money", &Words::new().number("cost", *cost).number("have", *have))
            }
            Refused::Evenings { cost, have } => {
                self.kit("refused-evenings", &Words::new().number("cost", *cost).number("have", *have))
            }
            Refused::LookFirst { more } => self.kit("refused-look-first", &Words::new().number("more", *more)),
            Refused::NoVisitLeft => self.plain("refused-no-visit"),
            Refused::Incomplete => self.plain("refused-incomplete"),
            Refused::AlreadySeen => self.plain("play-visited"),
            Refused::Over | Refused::NotHere | Refused::NoSuch => self.plain("kit-not-here"),
        }
    }

    /// What an action brought that is not said by the next beat: what was seen, gained and spent.
    pub fn happened(&self, before: &Run, events: &[Event], out: &mut Out<'_>) -> io::Result<()> {
        for event in events {
            match event {
                Event::Looked { thing, .. } => self.looked(before, *thing, out)?,
                Event::Tried { parts, .. } => self.tried(before, parts, out)?,
                Event::Mirrored { guess, .. } => self.mirrored(before, *guess, out)?,
                Event::Changed(effect) => {
                    if let Some(text) = self.change(before, effect) {
                        self.say(out, &format!("· {text}"))?;
                    }
                }
                Event::TimeUp => self.say(out, &self.plain("kit-time-up"))?,
                _ => {}
            }
        }
        Ok(())
    }

    fn looked(&self, run: &Run, at: u8, out: &mut Out<'_>) -> io::Result<()> {
        let Some((_, Beat { id, kind: BeatKind::Hub { things, .. }, .. })) = run.beat() else { return Ok(()) };
        match things.get(usize::from(at)) {
            Some(thing) if thing.next.is_none() => {
                self.say(out, &self.level(run, id.as_str(), Some(&format!("{}-text", thing.id))))
            }
            _ => Ok(()),
        }
    }

    /// Why an assembly would fail in life, part by part.
    fn tried(&self, run: &Run, parts: &[u8], out: &mut Out<'_>) -> io::Result<()> {
        let Some((_, Beat { id, kind: BeatKind::Craft { slots, .. }, .. })) = run.beat() else { return Ok(()) };
        self.say(out, &self.plain("board-craft-failed"))?;
        let level = &run.level().id;
        for workbench::Fault { slot, part } in workbench::faults(slots, parts) {
            let label = self.level(run, id.as_str(), Some(&format!("{slot}-{part}")));
            let why = why(slot, part);
            let has = self.library.words.has(self.lang, Owner::Level(level), id.as_str(), Some(&why));
            let why = if has { self.level(run, id.as_str(), Some(&why)) } else { String::new() };
            self.say(out, format!("  ✗ {label}. {why}").trim_end())?;
        }
        Ok(())
    }

    fn mirrored(&self, run: &Run, guess: u8, out: &mut Out<'_>) -> io::Result<()> {
        let Some((_, beat)) = run.beat() else { return Ok(()) };
        let BeatKind::Mirror { truth, .. } = &beat.kind else { return Ok(()) };
        let args = self.args(run, Some(beat)).number("guess", guess).number("truth", *truth);
        self.say(out, &self.level_with(run, beat.id.as_str(), Some("reveal"), &args))
    }

    /// A change as it is told; what is only counted for later is not.
    fn change(&self, run: &Run, effect: &Effect) -> Option<String> {
        let amount = |message: &str, n: i32| {
            let sign = if n < 0 { "−" } else { "+" };
            let args = Words::new().text("sign", sign).number("n", n.abs());
            (n != 0).then(|| self.kit(message, &args))
        };
        let gained = |message: String| {
            let name = self.programme(run, &message, None);
            Some(self.kit("kit-gained", &Words::new().text("name", name)))
        };
        match effect {
            Effect::Money(n) => amount("kit-change-money", *n),
            Effect::Evenings(n) => amount("kit-change-evenings", *n),
            Effect::Evidence(id) => gained(format!("evidence-{id}")),
            Effect::Insight(id) => gained(format!("insight-{id}")),
            Effect::Bead(id) => gained(format!("bead-{id}")),
            _ => None,
        }
    }

    /// A message of the programme that the level belongs to.
    pub fn programme(&self, run: &Run, message: &str, attribute: Option<&str>) -> String {
        match self.library.programmes_of(&run.level().id).next() {
            Some(home) => {
                let text = self.library.words.programme(self.lang, &home.id, message, attribute, &Words::new());
                markup::plain(&text)
            }
            None => message.to_owned(),
        }
    }

    /// The cards of the marked words of this beat.
    pub fn cards(&self, run: &Run, out: &mut Out<'_>) -> io::Result<()> {
        let mut found: Vec<CodexId> = Vec::new();
        if let Some((_, beat)) = run.beat() {
            let args = self.args(run, Some(beat));
            let attributes: Vec<Option<String>> = match &beat.kind {
                BeatKind::Scene { lines, .. } => (1..=lines.len()).map(|at| Some(format!("l{at}"))).collect(),
                _ => vec![None],
            };
            for attribute in attributes {
                let (level, id) = (&run.level().id, beat.id.as_str());
                let text = self.library.words.level(self.lang, level, id, attribute.as_deref(), &args);
                found.extend(markup::split(&text).into_iter().filter_map(|part| match part {
                    markup::Run::Link { entry, .. } => Some(entry),
                    markup::Run::Text(_) => None,
                }));
            }
            found.extend(beat.card.clone());
        }
        found.dedup();
        if found.is_empty() {
            return self.say(out, &self.plain("kit-no-words"));
        }
        found.iter().try_for_each(|entry| self.card(entry, out))
    }

    /// One card of the codex.
    pub fn card(&self, entry: &CodexId, out: &mut Out<'_>) -> io::Result<()> {
        let text =
            |attribute| markup::plain(&self.library.words.ui(self.lang, entry.as_str(), attribute, &Words::new()));
        self.head(out, &text(None))?;
        self.say(out, &text(Some("text")))?;
        self.say(out, &text(Some("source")))
    }
}

/// A line broken at spaces, so that no word is cut by the terminal; what it is indented by is kept.
fn wrapped(line: &str) -> String {
    let indent = line.len() - line.trim_start().len();
    let mut out = line[..indent].to_owned();
    let mut width = indent;
    for (at, word) in line[indent..].split(' ').enumerate() {
        let length = word.chars().count();
        if at > 0 && width + 1 + length > WIDTH {
            out.push('\n');
            out.push_str(&line[..indent]);
            width = indent;
        } else if at > 0 {
            out.push(' ');
            width += 1;
        }
        out.push_str(word);
        width += length;
    }
    out
}
