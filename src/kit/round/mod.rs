//! `adal-kit round`: holding a round of an olympiad, from the list of numbers to the ranking.
//!
//! Everything of a round lies in one folder of the organizers ([`folder`]); each step reads what the one before has written and adds a
//! line to the log. Names of people are nowhere in it: the organizers keep the list of who has which number.

mod folder;
mod hold;
mod many;
mod papers;
mod pictures;
mod ready;
mod sealing;
mod table;

mod grade;
mod items;
mod league;
mod look;
mod rank;
mod settle;

mod board;
mod correct;
mod explain;

mod appeal;
mod audit;
mod publish;

mod desk;
mod names;

use std::io;
use std::ops::Deref;
use std::path::PathBuf;

pub(super) use self::folder::random;
use super::{Exit, Out, failed, voice};
use crate::content::lang::Lang;
use crate::content::library::Library;

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
    /// Say whether a round is ready: content, tasks, points in reach, list, ballots, medals, time.
    Check(ready::Check),
    /// Seal a round into one file to be handed out, and write the key that is read out when it begins.
    Seal(sealing::Seal),
    /// Look at a sealed round: whether it is whole, whose it is, and, with its key, what is in it.
    Open(sealing::Open),
    /// Tell whose screen a photograph is of, by the mark that stands on it.
    Mark(sealing::Mark),
    /// Print the ballots as slips to cut out, each with a picture and its code.
    Papers(papers::Papers),
    /// Make results of contestants who never lived, to try everything out.
    Simulate(hold::Simulate),
    /// Join the texts that phones read from the pictures of results.
    QrRead(pictures::QrRead),
    /// Grade result files by playing them again.
    Grade(grade::Grade),
    /// Bring together shards that were graded on several computers.
    Merge(grade::Merge),
    /// Measure the tasks and questions: how hard, how well they set apart, whether one is harder in a language.
    Items(items::Items),
    /// Show what a human should look at: keys, clocks, haste, the same unusual way in one room. It accuses nobody.
    Look(look::Look),
    /// Make the league of schools over the rounds of a season.
    League(league::League),
    /// Rank what was graded.
    Rank(rank::Rank),
    /// Decide which result of a number counts, where it handed in several.
    Settle(settle::Settle),
    /// Show what was earned till some minute and no later point, until the board is unfrozen.
    Freeze(board::Freeze),
    /// Show everything again.
    Unfreeze(board::Unfreeze),
    /// Write the round minute by minute as a page for a projector.
    Board(board::Board),
    /// Tell every step of a contestant's result, with the points that it gave.
    Explain(explain::Explain),
    /// Take and answer appeals.
    Appeal(appeal::Args),
    /// Correct the scoring sheet: grade everybody anew and show who moves and why.
    Correct(correct::Correct),
    /// Publish the ranking as a folder that anybody can check.
    Publish(publish::Publish),
    /// Check a published ranking from its files alone, or a log.
    Audit(audit::Audit),
}

/// Which folder, and how.
#[derive(clap::Args, Clone, Debug)]
struct Where {
    /// The folder of the round.
    folder: PathBuf,
    #[command(flatten)]
    how: How,
}

/// A step is asked for its pack and language without asking where they come from.
impl Deref for Where {
    type Target = How;

    fn deref(&self) -> &How {
        &self.how
    }
}

/// What every step takes: of which pack, in which language, and whether only to say what would be done.
#[derive(clap::Args, Clone, Debug)]
struct How {
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

impl How {
    /// Everything of the pack.
    fn library(&self) -> Result<Library, String> {
        voice::library(self.pack.as_deref(), self.lang)
    }
}

/// Takes a step.
///
/// # Errors
/// Where the output cannot be written.
pub fn run(args: &Args, out: &mut Out<'_>) -> io::Result<Exit> {
    let done = match &args.step {
        Step::New(args) => hold::new(args),
        Step::Ballot(args) => hold::ballot(args),
        Step::Check(args) => return ready::run(args, out),
        Step::Seal(args) => sealing::seal(args),
        Step::Open(args) => sealing::open(args, out),
        Step::Mark(args) => sealing::mark(args),
        Step::Simulate(args) => hold::simulate(args),
        Step::QrRead(args) => pictures::read(args),
        Step::Grade(args) => grade::grade(args),
        Step::Merge(args) => grade::merge(args),
        Step::Items(args) => items::items(args),
        Step::Look(args) => look::look(args),
        Step::League(args) => league::league(args),
        Step::Rank(args) => rank::rank(args),
        Step::Papers(args) => papers::papers(args),
        Step::Settle(args) => settle::settle(args),
        Step::Freeze(args) => board::freeze(args),
        Step::Unfreeze(args) => board::unfreeze(args),
        Step::Board(args) => board::board(args),
        Step::Explain(args) => explain::explain(args),
        Step::Appeal(args) => appeal::run(args),
        Step::Correct(args) => correct::correct(args),
        Step::Publish(args) => publish::publish(args),
        Step::Audit(args) => return audit::run(args, out),
    };
    match done {
        Ok(told) => {
            writeln!(out.out, "{told}")?;
            Ok(Exit::Clean)
        }
        Err(sentence) => failed(out, &sentence),
    }
}
