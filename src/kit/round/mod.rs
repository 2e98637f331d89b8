//! `adal-kit round`: holding a round of an olympiad, from the list of numbers to the ranking.
//!
//! Everything of a round lies in one folder of the organizers ([`folder`]); each step reads what the one before has written and adds a
//! line to the log. Names of people are nowhere in it: the organizers keep the list of who has which number.

mod folder;
mod grade;
mod hold;
mod many;
mod table;

use std::io;
use std::path::PathBuf;

use super::{Exit, Out, failed};
use crate::content::lang::Lang;

/// What is done with a round.
#[derive(clap::Args, Debug)]
pub struct Args {
    #[command(subcommand)]
    step: Step,
}

#[derive(clap::Subcommand, Debug)]
enum Step {
    /// Make the folder of a round: keys, a list to be filled in, an empty log.
    New(hold::New),
    /// Make the ballots of the numbers in the list, with their codes.
    Ballot(hold::Ballot),
    /// Make results of contestants who never lived, to try everything out.
    Simulate(hold::Simulate),
    /// Grade result files by playing them again.
    Grade(grade::Grade),
    /// Bring together shards that were graded on several computers.
    Merge(grade::Merge),
    /// Rank what was graded.
    Rank(grade::Rank),
    /// Check the log: that nothing was changed, taken out or put in.
    Audit(hold::Audit),
}

/// Which folder, and in which language it is told.
#[derive(clap::Args, Debug)]
struct Where {
    /// The folder of the round.
    folder: PathBuf,
    /// The pack that the round is of; without it, the built-in one.
    #[arg(long, value_name = "FOLDER")]
    pack: Option<PathBuf>,
    /// The language: kk, ru, en.
    #[arg(long, default_value = "en", value_parser = super::check::parse_lang)]
    lang: Lang,
    /// Say what would be done, and write nothing.
    #[arg(long)]
    dry_run: bool,
}

/// Takes a step.
///
/// # Errors
/// Where the output cannot be written.
pub fn run(args: &Args, out: &mut Out<'_>) -> io::Result<Exit> {
    let done = match &args.step {
        Step::New(args) => hold::new(args),
        Step::Ballot(args) => hold::ballot(args),
        Step::Simulate(args) => hold::simulate(args),
        Step::Grade(args) => grade::grade(args),
        Step::Merge(args) => grade::merge(args),
        Step::Rank(args) => grade::rank(args),
        Step::Audit(args) => hold::audit(args),
    };
    match done {
        Ok(told) => {
            writeln!(out.out, "{told}")?;
            Ok(Exit::Clean)
        }
        Err(sentence) => failed(out, &sentence),
    }
}
