//! Grading: tables for organizers.

use std::fmt::Write;
use std::path::PathBuf;

use super::Where;
use super::desk::Settling;
use super::folder::Folder;
use super::many::Sorted;
use super::many::shard::Shard;
use super::many::tables::{self, Besides, Counts};
use super::table::tier_name;
use crate::content::ids::RuleId;
use crate::content::lang::Lang;
use crate::content::round::{self, ScoreRule, Task, TaskKind};
use crate::content::words::Args as Words;
use crate::kit::csv;
use crate::olympiad::audit::hex;
use crate::olympiad::decision::Decision;
use crate::olympiad::grade::{Because, Gathered, Grader, Rejected, Remark};
use crate::olympiad::published::table::task_column;
use crate::olympiad::result::Unreadable;

/// `grade`.
#[derive(clap::Args, Debug)]
pub struct Grade {
    #[command(flatten)]
    place: Where,
    /// Where results lie: folders, result files, packed files; without it, the folder results.
    #[arg(long, value_name = "PATH", num_args = 1..)]
    results: Vec<PathBuf>,
    /// Grade only this part of them, such as 0/8, into a file for `merge`.
    #[arg(long, value_name = "I/N")]
    shard: Option<String>,
    /// Where the shard is written.
    #[arg(long, value_name = "FILE", requires = "shard")]
    out: Option<PathBuf>,
    #[command(flatten)]
    besides: Besides,
}

impl Grade {
    /// To grade this folder.
    pub(super) fn of(place: &Where) -> Self {
        Self { place: place.clone(), results: Vec::new(), shard: None, out: None, besides: Besides::default() }
    }
}

/// `merge`.
#[derive(clap::Args, Debug)]
pub struct Merge {
    #[command(flatten)]
    place: Where,
    /// The shards, in any order.
    #[arg(required = true, value_name = "FILE")]
    shards: Vec<PathBuf>,
    #[command(flatten)]
    besides: Besides,
}

/// Grades.
pub fn grade(args: &Grade) -> Result<String, String> {
    let folder = Folder::open(&args.place)?;
    let grader = folder.grader()?;
    let shard = args.shard.as_deref().map(|text| {
        let wrong = || folder.tell("desk-shard", &Words::new().number("most", i64::from(Shard::MOST)));
        Shard::parse(text).ok_or_else(wrong)
    });
    let shard = shard.transpose()?.unwrap_or(Shard::WHOLE);
    let results = if args.results.is_empty() { vec![folder.path("results")] } else { args.results.clone() };
    let sorted = Sorted::grade(&folder, &grader, &results, shard)?;
    let trouble = unread(&folder, &sorted);
    if args.shard.is_none() {
        return finish(&folder, &grader, sorted, args.place.lang, args.besides).map(|told| told + &trouble);
    }
    let name = format!("shard-{}-of-{}.graded", shard.at, shard.of);
    let path = args.out.clone().unwrap_or_else(|| folder.path(&name));
    if folder.is_dry() {
        return Ok(folder.voice().of_file("desk-shard-dry", &path) + &trouble);
    }
    let lines = sorted.write(folder.voice(), &path)?;
    let words = Words::new().number("n", lines as i64).text("shard", shard.to_string());
    Ok(folder.tell("desk-shard-written", &words.text("file", path.display().to_string())) + &trouble)
}

/// Brings shards together.
pub fn merge(args: &Merge) -> Result<String, String> {
    let folder = Folder::open(&args.place)?;
    let grader = folder.grader()?;
    let sorted = Sorted::shards(&folder, &args.shards)?;
    finish(&folder, &grader, sorted, args.place.lang, args.besides)
}

/// Files that this computer could not read are no fault of those who handed them in, and nobody should learn of them too late.
fn unread(folder: &Folder, sorted: &Sorted) -> String {
    let Some(first) = &sorted.seen.first else { return String::new() };
    let words = Words::new().number("n", sorted.seen.failed as i64).text("first", first.as_str());
    format!("\n{}", folder.tell("desk-unread", &words))
}

/// Writes the tables and the log's line.
fn finish(folder: &Folder, grader: &Grader, sorted: Sorted, lang: Lang, besides: Besides) -> Result<String, String> {
    let (Counts { cards, disputed, rejected }, table) = tables::write(folder, grader, sorted, lang, besides)?;
    folder.note(format!(
        "graded: {cards} cards, {disputed} numbers with more than one result, {rejected} files rejected"
    ))?;
    folder.decide(&Decision::Graded(table))?;
    let counts = Words::new()
        .number("cards", cards as i64)
        .number("disputed", disputed as i64)
        .number("rejected", rejected as i64);
    Ok(folder.library.words.ui(lang, "round-graded", None, &counts))
}

/// Grades every file of `results/`. Which order the system lists them in makes no difference.
pub(super) fn all(folder: &Folder, grader: &Grader, settling: &Settling) -> Result<Gathered, String> {
    Sorted::grade(folder, grader, &[folder.path("results")], Shard::WHOLE)?.gathered(folder.voice(), grader, settling)
}

pub(super) fn cards(folder: &Folder, gathered: &Gathered) -> String {
    let tasks: String = folder.round.tasks.iter().map(|task| format!(",{}", task_column(&task.id))).collect();
    let mut out = format!("number,tier,language,points{tasks},hits,false_alarms,seconds,receipt,head,remarks\n");
    for (number, card) in &gathered.cards {
        let (tier, lang) = (tier_name(card.ballot.tier), card.ballot.lang.code());
        let tasks: String = card.tasks.iter().map(|task| format!(",{}", task.points)).collect();
        let remarks: Vec<String> = card.remarks.iter().map(remark).collect();
        let (hits, alarms, seconds) = (card.hits(), card.false_alarms(), card.spent / 1000);
        let _ = writeln!(
            out,
            "{},{tier},{lang},{}{tasks},{hits},{alarms},{seconds},{},{},{}",
            number.0,
            card.points(),
            card.head.receipt(),
            hex(&card.head.0),
            remarks.join(" ")
        );
    }
    out
}

pub(super) fn remark(remark: &Remark) -> String {
    match remark {
        Remark::NotEnded => "not-ended".to_owned(),
        Remark::Late(entries) => format!("late:{entries}"),
        Remark::Away(times) => format!("away:{times}"),
    }
}

/// Every point with its rule and the step at which it was earned.
pub(super) fn points(folder: &Folder, gathered: &Gathered, lang: Lang) -> String {
    let mut out = String::from("number,task,rule,times,points,step,why\n");
    // A country has a hundred million lines and a few dozen reasons.
    let whys: Vec<Vec<String>> = folder.round.tasks.iter().map(|task| whys(folder, task, lang)).collect();
    for (number, card) in &gathered.cards {
        for ((planned, whys), task) in folder.round.tasks.iter().zip(&whys).zip(&card.tasks) {
            match (&task.because, &planned.kind) {
                (Because::Sheet(awards), TaskKind::Level { sheet, .. }) => {
                    for award in awards {
                        let (Some((rule, _)), Some(why)) = (sheet.get(award.rule), whys.get(award.rule)) else {
                            continue;
                        };
                        let _ = write!(out, "{},{},{rule},{},{},", number.0, planned.id, award.times, award.points);
                        if let Some(step) = award.step {
                            let _ = write!(out, "{}", step + 1);
                        }
                        let _ = writeln!(out, ",{why}");
                    }
                }
                (Because::Questions(answers), TaskKind::Quiz { right, .. }) => {
                    for (question, is_right) in answers {
                        let points = if *is_right { *right } else { 0 };
                        let _ = writeln!(out, "{},{},{question},1,{points},,", number.0, planned.id);
                    }
                }
                _ => {}
            }
        }
    }
    out
}

/// What each line of a task's sheet is for, as a cell.
fn whys(folder: &Folder, task: &Task, lang: Lang) -> Vec<String> {
    let TaskKind::Level { sheet, .. } = &task.kind else { return Vec::new() };
    let name = round::task_message(&folder.round.id, &task.id);
    let why = |(rule, _): &(RuleId, ScoreRule)| {
        csv::cell(&folder.library.words.ui(lang, &name, Some(rule.as_str()), &Words::new()))
    };
    sheet.iter().map(why).collect()
}

pub(super) fn rejected(folder: &Folder, gathered: &Gathered, lang: Lang) -> String {
    let mut out = String::from("number,why\n");
    for rejected in &gathered.rejected {
        let number = rejected.number().map_or(String::new(), |number| number.0.to_string());
        let why = folder.library.words.ui(lang, why(rejected), None, &Words::new());
        let _ = writeln!(out, "{number},{}", csv::cell(&why));
    }
    out
}

/// The message that says why a file is no result.
pub(super) fn why(rejected: &Rejected) -> &'static str {
    match rejected {
        Rejected::Unreadable(Unreadable::TooLarge) => "round-rejected-large",
        Rejected::Unreadable(Unreadable::NoResult) => "round-rejected-none",
        Rejected::Unreadable(Unreadable::Damaged(_)) => "round-rejected-damaged",
        Rejected::Unreadable(Unreadable::Unsigned(_)) => "round-rejected-unsigned",
        Rejected::Foreign(_) => "round-rejected-foreign",
        Rejected::NoBallot(_) => "round-rejected-ballot",
        Rejected::Impossible(..) => "round-rejected-impossible",
    }
}

pub(super) fn disputed(gathered: &Gathered) -> String {
    let mut out = String::from("number,points,receipt\n");
    for (number, cards) in &gathered.disputed {
        for card in cards {
            let _ = writeln!(out, "{},{},{}", number.0, card.points(), card.head.receipt());
        }
    }
    out
}
