//! Grading: tables for organizers.

use std::fmt::Write;
use std::fs;

use super::Where;
use super::folder::Folder;
use super::table::tier_name;
use crate::content::lang::Lang;
use crate::content::round::{self, TaskKind};
use crate::content::words::Args as Words;
use crate::olympiad::audit::hex;
use crate::olympiad::decision::Decision;
use crate::olympiad::grade::{Because, Gathered, Grader, Rejected, Remark, gather};
use crate::olympiad::result::{MAX_RESULT_BYTES, Unreadable};
use crate::olympiad::seed::hash_of_text;

/// `grade`.
#[derive(clap::Args, Debug)]
pub struct Grade {
    #[command(flatten)]
    place: Where,
}

impl Grade {
    /// To grade this folder.
    pub(super) fn of(place: &Where) -> Self {
        Self { place: place.clone() }
    }
}

/// Grades.
pub fn grade(args: &Grade) -> Result<String, String> {
    let folder = Folder::open(&args.place)?;
    let grader = folder.grader()?;
    let mut gathered = all(&folder, &grader)?;
    folder.decided()?.settle(&mut gathered);
    let lang = args.place.lang;
    let table = cards(&folder, &gathered);
    folder.write("cards.csv", table.as_bytes())?;
    folder.write("points.csv", points(&folder, &gathered, lang).as_bytes())?;
    folder.write("rejected.csv", rejected(&folder, &gathered, lang).as_bytes())?;
    folder.write("disputed.csv", disputed(&gathered).as_bytes())?;
    let Gathered { cards, disputed, rejected } = &gathered;
    folder.note(format!(
        "graded: {} cards, {} numbers with more than one result, {} files rejected",
        cards.len(),
        disputed.len(),
        rejected.len()
    ))?;
    folder.decide(&Decision::Graded(hash_of_text(&table)))?;
    let counts = Words::new()
        .number("cards", cards.len() as i64)
        .number("disputed", disputed.len() as i64)
        .number("rejected", rejected.len() as i64);
    Ok(folder.library.words.ui(lang, "round-graded", None, &counts))
}

/// Grades every file of `results/`. Which order the system lists them in makes no difference.
pub(super) fn all(folder: &Folder, grader: &Grader) -> Result<Gathered, String> {
    let path = folder.path("results");
    let entries = fs::read_dir(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let graded = entries.flatten().filter(|entry| entry.path().is_file()).map(|entry| {
        let fits = entry.metadata().is_ok_and(|about| about.len() <= MAX_RESULT_BYTES as u64);
        let bytes = if fits { fs::read(entry.path()).unwrap_or_default() } else { vec![0; MAX_RESULT_BYTES + 1] };
        grader.grade(&bytes)
    });
    Ok(gather(graded))
}

fn cards(folder: &Folder, gathered: &Gathered) -> String {
    let tasks: String = folder.round.tasks.iter().map(|task| format!(",{}", task.id)).collect();
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

fn remark(remark: &Remark) -> String {
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

fn rejected(folder: &Folder, gathered: &Gathered, lang: Lang) -> String {
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

fn disputed(gathered: &Gathered) -> String {
    let mut out = String::from("number,points,receipt\n");
    for (number, cards) in &gathered.disputed {
        for card in cards {
            let _ = writeln!(out, "{},{},{}", number.0, card.points(), card.head.receipt());
        }
    }
    out
}
