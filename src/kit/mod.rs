//! The command line over everything: what authors, teachers and organizers type.
//!
//! One file a subcommand, and [`run`] to choose among them. A subcommand writes to the [`Out`] that it is handed and
//! returns an [`Exit`]; it knows nothing of the window.

pub mod cards;
pub mod check;
pub mod comic;
pub mod completions;
pub mod coverage;
pub mod crossword;
mod csv;
pub mod explain;
pub mod graph;
pub mod icon;
#[cfg(feature = "classroom")]
pub mod letterbox;
pub mod new;
pub mod packs;
pub mod place;
pub mod play;
pub mod programme;
pub mod progress;
pub mod report;
pub mod round;
mod runs;
#[cfg(feature = "classroom")]
pub mod serve;
pub mod sign;
pub mod sound;
pub mod stats;
pub mod strings;
mod texts;
mod voice;
mod watch;

use std::io::{self, BufRead, Write};
use std::path::Path;

use clap::{Parser, Subcommand};

/// How a command ended, as the shell sees it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Exit {
    /// All is well.
    Clean,
    /// There are findings.
    Findings,
    /// It could not run.
    Failed,
}

impl Exit {
    /// The exit code.
    pub fn code(self) -> u8 {
        match self {
            Self::Clean => 0,
            Self::Findings => 1,
            Self::Failed => 2,
        }
    }
}

/// Where a command writes, and reads.
pub struct Out<'a> {
    /// Results.
    pub out: &'a mut dyn Write,
    /// Remarks.
    pub err: &'a mut dyn Write,
    /// What the player types.
    pub input: &'a mut dyn BufRead,
    /// Whether colours are wanted.
    pub colour: bool,
    /// Whether somebody sees how far long work has got.
    pub progress: progress::Wanted,
}

/// Adal Qala's tools for authors, teachers and organizers.
#[derive(Parser, Debug)]
#[command(name = "adal-kit", version)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Print cards to vote with or role cards of the experiment, or read photographs of a class that holds them up.
    Cards(cards::Args),
    /// Check a pack: rules, words, references.
    Check(check::Args),
    /// Lay the crossword of a team quest and print it.
    Crossword(crossword::Args),
    /// Explain a code of a finding.
    Explain(explain::Args),
    /// Play a level or programme in the terminal, or replay a run.
    Play(play::Args),
    /// Print the plan of a lesson or course for its teacher, or walk it in the terminal.
    Programme(programme::Args),
    /// Tell which choices, endings and rubric lines a set of runs visited, and which none has.
    Coverage(coverage::Args),
    /// Make a level or pack to begin with.
    New(new::Args),
    /// Draw the story map of a level.
    Graph(graph::Args),
    /// Draw a place, without a window.
    Place(place::Args),
    /// Draw the program's icon.
    Icon(icon::Args),
    /// Sign a file that is handed out, or check it, as minisign does.
    Sign(sign::Args),
    /// Draw a finished run as a comic strip.
    Comic(comic::Args),
    /// Write what remains of a class's lessons: report, act, handout, certificate.
    Report(report::Args),
    /// Hold a round of an olympiad: ballots, grading, ranking, the log.
    Round(round::Args),
    /// Tell what is missing or stale; exchange texts with translators as a table.
    Strings(strings::Args),
    /// Count words, minutes and reading level.
    Stats(stats::Args),
    /// Make the keys of the suggestion box, or open its letters.
    #[cfg(feature = "classroom")]
    Box(letterbox::Args),
    /// Serve pages for phones, to try them by hand.
    #[cfg(feature = "classroom")]
    Serve(serve::Args),
    /// Write a sound or a piece of music into a file, to hear it without the game.
    Sound(sound::Args),
    /// Print completions for a shell.
    Completions(completions::Args),
    /// Print the manual, or write a page a command into a folder.
    Man(completions::ManArgs),
}

/// Runs a command. A reader that has closed the pipe ends it quietly.
pub fn run(cli: &Cli, out: &mut Out<'_>) -> Exit {
    let done = match &cli.command {
        Command::Cards(args) => cards::run(args, out),
        Command::Check(args) => check::run(args, out),
        Command::Crossword(args) => crossword::run(args, out),
        Command::Explain(args) => explain::run(args, out),
        Command::Play(args) => play::run(args, out),
        Command::Programme(args) => programme::run(args, out),
        Command::Coverage(args) => coverage::run(args, out),
        Command::New(args) => new::run(args, out),
        Command::Graph(args) => graph::run(args, out),
        Command::Place(args) => place::run(args, out),
        Command::Icon(args) => icon::run(args, out),
        Command::Sign(args) => sign::run(args, out),
        Command::Comic(args) => comic::run(args, out),
        Command::Report(args) => report::run(args, out),
        Command::Round(args) => round::run(args, out),
        Command::Strings(args) => strings::run(args, out),
        Command::Stats(args) => stats::run(args, out),
        #[cfg(feature = "classroom")]
        Command::Box(args) => letterbox::run(args, out),
        #[cfg(feature = "classroom")]
        Command::Serve(args) => serve::run(args, out),
        Command::Sound(args) => sound::run(args, out),
        Command::Completions(args) => completions::run(args, out),
        Command::Man(args) => completions::man(args, out),
    };
    match done {
        Ok(exit) => exit,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Exit::Clean,
        Err(error) => {
            let _ = writeln!(out.err, "adal-kit: {error}");
            Exit::Failed
        }
    }
}

/// Hands over what was made: into a file, or to the output.
fn deliver(made: Result<Vec<u8>, String>, to: Option<&Path>, out: &mut Out<'_>) -> io::Result<Exit> {
    let bytes = match made {
        Ok(bytes) => bytes,
        Err(sentence) => return failed(out, &sentence),
    };
    match to {
        Some(path) => {
            if let Err(error) = std::fs::write(path, bytes) {
                return failed(out, &format!("{}: {error}", path.display()));
            }
        }
        None => {
            out.out.write_all(&bytes)?;
            out.out.flush()?;
        }
    }
    Ok(Exit::Clean)
}

/// Says why a command could not run.
fn failed(out: &mut Out<'_>, sentence: &str) -> io::Result<Exit> {
    writeln!(out.err, "adal-kit: {sentence}")?;
    Ok(Exit::Failed)
}
