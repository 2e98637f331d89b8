//! Grading and ranking: tables for organizers, and the ranking as a page.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::PathBuf;

use super::Where;
use super::folder::Folder;
use super::many::Sorted;
use super::many::shard::Shard;
use super::many::tables::{self, Besides, Counts};
use super::table::tier_name;
use crate::classroom::report::sheet::{Block, Column, Look, Sheet, Side, Table};
use crate::classroom::report::{html, pdf};
use crate::content::lang::Lang;
use crate::content::level::Tier;
use crate::content::round::{self, TaskKind};
use crate::content::words::Args as Words;
use crate::olympiad::audit::hex;
use crate::olympiad::grade::{Because, Gathered, Grader, Rejected, Remark};
use crate::olympiad::rank::{self, Medal, Place, Shares};
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
    #[arg(long, value_name = "I/N", value_parser = Shard::parse)]
    shard: Option<Shard>,
    /// Where the shard is written.
    #[arg(long, value_name = "FILE", requires = "shard")]
    out: Option<PathBuf>,
    #[command(flatten)]
    besides: Besides,
}

/// `rank`.
#[derive(clap::Args, Debug)]
pub struct Rank {
    #[command(flatten)]
    place: Where,
    /// Gold medals for so many in a thousand of those ranked.
    #[arg(long, default_value_t = Shares::default().gold)]
    gold: u32,
    /// Silver medals for so many in a thousand.
    #[arg(long, default_value_t = Shares::default().silver)]
    silver: u32,
    /// Bronze medals for so many in a thousand.
    #[arg(long, default_value_t = Shares::default().bronze)]
    bronze: u32,
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
    let shard = args.shard.unwrap_or(Shard::WHOLE);
    let results = if args.results.is_empty() { vec![folder.path("results")] } else { args.results.clone() };
    let sorted = Sorted::grade(&folder, &grader, &results, shard)?;
    let trouble = unread(&sorted);
    if args.shard.is_none() {
        return finish(&folder, &grader, sorted, args.place.lang, args.besides).map(|told| told + &trouble);
    }
    let name = format!("shard-{}-of-{}.graded", shard.at, shard.of);
    let path = args.out.clone().unwrap_or_else(|| folder.path(&name));
    if folder.is_dry() {
        return Ok(format!("{} would be written.{trouble}", path.display()));
    }
    let lines = sorted.write(&path)?;
    Ok(format!("{lines} different results of the shard {shard} are in {}.{trouble}", path.display()))
}

/// Brings shards together.
pub fn merge(args: &Merge) -> Result<String, String> {
    let folder = Folder::open(&args.place)?;
    let grader = folder.grader()?;
    let sorted = Sorted::shards(&folder, &args.shards)?;
    finish(&folder, &grader, sorted, args.place.lang, args.besides)
}

/// Files that this computer could not read are no fault of those who handed them in, and nobody should learn of them too late.
fn unread(sorted: &Sorted) -> String {
    match &sorted.seen.first {
        Some(first) => format!(
            "\n{} files or folders could not be read by this computer and are in no table. The first: {first}",
            sorted.seen.failed
        ),
        None => String::new(),
    }
}

/// Writes the tables and the log's line.
fn finish(folder: &Folder, grader: &Grader, sorted: Sorted, lang: Lang, besides: Besides) -> Result<String, String> {
    let Counts { cards, disputed, rejected } = tables::write(folder, grader, sorted, lang, besides)?;
    folder.note(format!(
        "graded: {cards} cards, {disputed} numbers with more than one result, {rejected} files rejected"
    ))?;
    let counts = Words::new()
        .number("cards", cards as i64)
        .number("disputed", disputed as i64)
        .number("rejected", rejected as i64);
    Ok(folder.library.words.ui(lang, "round-graded", None, &counts))
}

/// Ranks.
pub fn rank(args: &Rank) -> Result<String, String> {
    let folder = Folder::open(&args.place)?;
    let grader = folder.grader()?;
    let gathered = all(&folder, &grader)?;
    let shares = Shares { gold: args.gold, silver: args.silver, bronze: args.bronze };
    let ranking = rank::rank(&folder.round, shares, gathered.cards.values());
    let sheet = sheet(&folder, &ranking, args.place.lang);
    folder.write("ranking.csv", table(&ranking).as_bytes())?;
    folder.write("ranking.html", html::page(&sheet).as_bytes())?;
    folder.write("ranking.pdf", &pdf::page(&folder.library.words, &sheet))?;
    let hash = hex(&crate::olympiad::seed::hash_of_text(&table(&ranking)));
    folder.note(format!("ranked: {} contestants; SHA-256 of ranking.csv: {hash}", gathered.cards.len()))?;
    let counts =
        Words::new().number("cards", gathered.cards.len() as i64).number("disputed", gathered.disputed.len() as i64);
    Ok(folder.library.words.ui(args.place.lang, "round-ranked", None, &counts))
}

/// Grades every file of `results/`. Which order the system lists them in makes no difference.
fn all(folder: &Folder, grader: &Grader) -> Result<Gathered, String> {
    Sorted::grade(folder, grader, &[folder.path("results")], Shard::WHOLE)?.gathered(grader)
}

pub(super) fn cards(folder: &Folder, gathered: &Gathered) -> String {
    let tasks: String = folder.round.tasks.iter().map(|task| format!(",{}", task.id)).collect();
    let mut out = format!("number,tier,language,points{tasks},hits,false_alarms,seconds,receipt,remarks\n");
    for (number, card) in &gathered.cards {
        let (tier, lang) = (tier_name(card.ballot.tier), card.ballot.lang.code());
        let tasks: String = card.tasks.iter().map(|task| format!(",{}", task.points)).collect();
        let remarks: Vec<String> = card.remarks.iter().map(remark).collect();
        let (hits, alarms, seconds) = (card.hits(), card.false_alarms(), card.spent / 1000);
        let _ = writeln!(
            out,
            "{},{tier},{lang},{}{tasks},{hits},{alarms},{seconds},{},{}",
            number.0,
            card.points(),
            card.head.receipt(),
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
    for (number, card) in &gathered.cards {
        for (planned, task) in folder.round.tasks.iter().zip(&card.tasks) {
            match (&task.because, &planned.kind) {
                (Because::Sheet(awards), TaskKind::Level { sheet, .. }) => {
                    for award in awards {
                        let Some((rule, _)) = sheet.get(award.rule) else { continue };
                        let name = round::task_message(&folder.round.id, &planned.id);
                        let why = folder.library.words.ui(lang, &name, Some(rule.as_str()), &Words::new());
                        let step = award.step.map_or(String::new(), |step| (step + 1).to_string());
                        let (times, points) = (award.times, award.points);
                        let _ = writeln!(
                            out,
                            "{},{},{rule},{times},{points},{step},{}",
                            number.0,
                            planned.id,
                            quoted(&why)
                        );
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

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

pub(super) fn rejected(folder: &Folder, gathered: &Gathered, lang: Lang) -> String {
    let mut out = String::from("number,why\n");
    for rejected in &gathered.rejected {
        let number = rejected.number().map_or(String::new(), |number| number.0.to_string());
        let _ =
            writeln!(out, "{number},{}", quoted(&folder.library.words.ui(lang, why(rejected), None, &Words::new())));
    }
    out
}

/// The message that says why a file is no result.
fn why(rejected: &Rejected) -> &'static str {
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

fn table(ranking: &BTreeMap<Tier, Vec<Place>>) -> String {
    let mut out = String::from("tier,place,number,points,medal,by_tie\n");
    for (tier, places) in ranking {
        for line in places {
            let medal = line.medal.map_or("", medal_name);
            let by = line.by.map_or(String::new(), |tie| (tie + 1).to_string());
            let _ = writeln!(out, "{},{},{},{},{medal},{by}", tier_name(*tier), line.place, line.number.0, line.points);
        }
    }
    out
}

fn medal_name(medal: Medal) -> &'static str {
    match medal {
        Medal::Gold => "gold",
        Medal::Silver => "silver",
        Medal::Bronze => "bronze",
    }
}

/// The ranking as a paper: numbers, no names.
fn sheet(folder: &Folder, ranking: &BTreeMap<Tier, Vec<Place>>, lang: Lang) -> Sheet {
    let say = |message: &str| folder.library.words.ui(lang, message, None, &Words::new());
    let column = |name: &str, share, side| Column { head: say(&format!("round-{name}")), share, side };
    let mut blocks = Vec::new();
    for (tier, places) in ranking {
        blocks.push(Block::Heading(say(&format!("chapters-tier-{}", tier_name(*tier)))));
        let columns = vec![
            column("place", 1, Side::Right),
            column("number", 1, Side::Right),
            column("points", 1, Side::Right),
            column("medal", 2, Side::Left),
        ];
        let row = |line: &Place| {
            let medal = line.medal.map_or(String::new(), |medal| say(&format!("round-medal-{}", medal_name(medal))));
            vec![line.place.to_string(), line.number.0.to_string(), line.points.to_string(), medal]
        };
        blocks.push(Block::Table(Table { columns, rows: places.iter().map(row).collect() }));
    }
    let title = say(&round::message(&folder.round.id));
    Sheet { lang, title, look: Look::Paper, blocks, foot: hex(&folder.hash.0) }
}
