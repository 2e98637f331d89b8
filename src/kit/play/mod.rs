//! `adal-kit play`: a level or programme in the terminal, line by line.
//!
//! Nothing moves the cursor and nothing is drawn over, so that a screen reader says everything once and in order. All is
//! done by typing numbers; single letters are commands at any time. [`Table`] holds what is being played, [`beats`] turns
//! numbers into actions, [`tell`] writes what is said.

mod ask;
mod beats;
mod debrief;
mod journal;
mod reach;
pub(super) mod replay;
pub(super) mod tell;

use std::hash::{BuildHasher, Hasher, RandomState};
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use self::ask::{Answer, Command};
use self::tell::Voice;
use super::check::parse_lang;
use super::packs::{self, missing};
use super::{Exit, Out};
use crate::content::disk::PackSource;
use crate::content::lang::Lang;
use crate::content::library::{Library, load};
use crate::content::words::Args as Words;
use crate::content::{builtin, ids::BeatId};
use crate::play::action::Action;
use crate::play::dice::Seed;
use crate::play::record::Record;
use crate::play::run::{Carry, Run};
use crate::store::runs;

/// What is played, and how.
#[derive(clap::Args, Debug)]
pub struct Args {
    /// The level or programme, such as `queue`; not needed with --run.
    #[arg(required_unless_present = "run")]
    name: Option<String>,
    /// In which language: kk, ru, en.
    #[arg(long, default_value = "kk", value_parser = parse_lang)]
    lang: Lang,
    /// The seed of chance; without it, any.
    #[arg(long)]
    seed: Option<u64>,
    /// Begin at this beat, on the shortest way to it.
    #[arg(long, value_name = "BEAT")]
    from: Option<String>,
    /// Replay a recorded run and print it.
    #[arg(long, value_name = "FILE")]
    run: Option<PathBuf>,
    /// Write the run to this file after each step.
    #[arg(long, value_name = "FILE")]
    save: Option<PathBuf>,
    /// A pack to play from, besides the built-in one.
    #[arg(long, value_name = "DIR")]
    pack: Option<PathBuf>,
}

/// Plays.
///
/// # Errors
/// Where the output cannot be written.
pub fn run(args: &Args, out: &mut Out<'_>) -> io::Result<Exit> {
    match open(args) {
        Ok((library, Opened::Replay(record))) => replay::run(&library, &record, args, out),
        Ok((library, Opened::Play(run))) => Table::new(&library, *run, args).play(out),
        Err(sentence) => {
            writeln!(out.err, "adal-kit: {sentence}")?;
            Ok(Exit::Failed)
        }
    }
}

enum Opened {
    Replay(Box<Record>),
    Play(Box<Run>),
}

fn open(args: &Args) -> Result<(Library, Opened), String> {
    let sources = match &args.pack {
        Some(folder) if !folder.is_dir() => return Err(format!("{} is not a folder", folder.display())),
        Some(folder) => packs::find(Some(folder)).map_or_else(Vec::new, |packs| packs.sources),
        None => vec![builtin::pack()],
    };
    let library = library_of(&sources)?;
    if let Some(file) = &args.run {
        let record = runs::read(file).map_err(|error| error.to_string())?;
        return Ok((library, Opened::Replay(Box::new(record))));
    }
    let name = args.name.as_deref().unwrap_or_default();
    let rules = Arc::new(packs::rules(&library, name)?);
    // Each process has random keys of its own: enough for a seed that nobody chose.
    let seed = Seed(args.seed.unwrap_or_else(|| RandomState::new().build_hasher().finish()));
    let run = match &args.from {
        None => Run::new(rules, seed, Carry::default()),
        Some(beat) => {
            let beats = rules.levels().iter().flat_map(|level| level.beats.iter().map(|beat| beat.id.as_str()));
            let known = BeatId::parse(beat).filter(|beat| beats.clone().any(|known| known == beat.as_str()));
            let beat = known.ok_or_else(|| missing("beat", beat, beats))?;
            reach::beat(&rules, seed, &beat)
                .ok_or_else(|| format!("no way to {beat} was found; another --seed may help"))?
        }
    };
    Ok((library, Opened::Play(Box::new(run))))
}

fn library_of(sources: &[PackSource]) -> Result<Library, String> {
    load(sources).library.ok_or_else(|| "no pack could be read; adal-kit check says why".to_owned())
}

/// What is being played.
struct Table<'a> {
    voice: Voice<'a>,
    run: Run,
    save: Option<PathBuf>,
}

/// What follows a turn.
enum Turn {
    Act(Action),
    Command(Command),
    GoBackTo(usize),
    /// Say the same once more.
    Again,
    Leave,
}

impl<'a> Table<'a> {
    fn new(library: &'a Library, run: Run, args: &Args) -> Self {
        Self { voice: Voice::new(library, args.lang), run, save: args.save.clone() }
    }

    fn play(mut self, out: &mut Out<'_>) -> io::Result<Exit> {
        self.voice.opening(&self.run, out)?;
        let mut heard = None;
        while !self.run.is_over() {
            // What was just said is not said again after a remark.
            let here = (self.run.actions().len(), self.run.at(), self.voice.lang);
            if heard != Some(here) {
                heard = Some(here);
                match self.run.beat() {
                    Some(_) => self.voice.beat(&self.run, out)?,
                    None => debrief::tell(&self.voice, &self.run, out)?,
                }
            }
            match self.turn(out)? {
                Turn::Act(action) => self.act(action, out)?,
                Turn::Command(Command::Quit) | Turn::Leave => break,
                Turn::Command(command) => {
                    self.obey(command, out)?;
                    heard = heard.filter(|_| matches!(command, Command::Help | Command::Journal | Command::Words));
                }
                Turn::GoBackTo(keep) => {
                    self.run.rewind(keep);
                    heard = None;
                }
                Turn::Again => {}
            }
            if !self.write(out)? {
                return Ok(Exit::Failed);
            }
        }
        let seed = Words::new().text("seed", self.run.seed().0.to_string());
        self.voice.say(out, &self.voice.kit("kit-bye", &seed))?;
        out.out.flush()?;
        Ok(Exit::Clean)
    }

    fn turn(&self, out: &mut Out<'_>) -> io::Result<Turn> {
        if self.run.ending().is_some() {
            return debrief::turn(&self.voice, &self.run, out);
        }
        beats::turn(&self.voice, &self.run, out)
    }

    fn act(&mut self, action: Action, out: &mut Out<'_>) -> io::Result<()> {
        let before = self.run.clone();
        match self.run.apply(action) {
            Ok(events) => {
                let events = events.to_vec();
                self.voice.happened(&before, &events, out)
            }
            Err(refused) => self.voice.say(out, &self.voice.refused(&refused)),
        }
    }

    fn obey(&mut self, command: Command, out: &mut Out<'_>) -> io::Result<()> {
        match command {
            Command::Help => self.voice.say(out, &self.voice.kit("kit-help", &Words::new())),
            Command::Journal => journal::tell(&self.voice, &self.run, out),
            Command::Words => self.voice.cards(&self.run, out),
            Command::Language(lang) => {
                self.voice.lang = lang.unwrap_or_else(|| next_lang(self.voice.lang));
                self.voice.say(out, self.voice.lang.own_name())
            }
            Command::Undo => {
                // Back to the last decision: going on is none.
                let last = self.run.actions().iter().rposition(|action| *action != Action::Next);
                self.run.rewind(last.unwrap_or(0));
                self.voice.say(out, &self.voice.kit("kit-undone", &Words::new()))
            }
            Command::Quit => Ok(()),
        }
    }

    /// Writes the record, where one is wanted; says so where it can't.
    fn write(&self, out: &mut Out<'_>) -> io::Result<bool> {
        let Some(path) = &self.save else { return Ok(true) };
        if let Err(error) = runs::write(path, &Record::of(&self.run)) {
            writeln!(out.err, "adal-kit: {error}")?;
            return Ok(false);
        }
        Ok(true)
    }
}

fn next_lang(lang: Lang) -> Lang {
    let at = Lang::ALL.iter().position(|other| *other == lang).map_or(0, |at| at + 1);
    Lang::ALL[at % Lang::ALL.len()]
}

/// What an answer that is no number means here.
fn turn_of(answer: Answer) -> Turn {
    match answer {
        Answer::Command(command) => Turn::Command(command),
        Answer::End => Turn::Leave,
        Answer::Numbers(_) | Answer::Nothing | Answer::Unclear => Turn::Again,
    }
}
