//! The command line over everything: what authors, teachers and organizers type.
//!
//! One file a subcommand, and [`run`] to choose among them. A subcommand writes to the [`Out`] that it is handed and
//! returns an [`Exit`]; it knows nothing of the window.

pub mod check;
pub mod explain;

use std::io::{self, Write};

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

/// Where a command writes.
pub struct Out<'a> {
    /// Results.
    pub out: &'a mut dyn Write,
    /// Remarks.
    pub err: &'a mut dyn Write,
    /// Whether colours are wanted.
    pub colour: bool,
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
    /// Check a pack: rules, words, references.
    Check(check::Args),
    /// Explain a code of a finding.
    Explain(explain::Args),
}

/// Runs a command. A reader that has closed the pipe ends it quietly.
pub fn run(cli: &Cli, out: &mut Out<'_>) -> Exit {
    let done = match &cli.command {
        Command::Check(args) => check::run(args, out),
        Command::Explain(args) => explain::run(args, out),
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
