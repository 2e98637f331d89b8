//! `adal-kit report`: papers of a class's lessons, from its journal, as HTML, PDF, CSV or xAPI statements.

use std::io;
use std::path::PathBuf;

use super::{Exit, Out, deliver, packs};
use crate::classroom::record::{Class, LessonRecord};
use crate::classroom::report::clean::Unfinished;
use crate::classroom::report::paper::Paper;
use crate::classroom::report::sheet::Sheet;
use crate::classroom::report::{About, csv, html, pdf, sample, xapi};
use crate::content::lang::Lang;
use crate::content::words::Words;

/// Which papers, of what.
#[derive(clap::Args, Debug)]
pub struct Args {
    /// The journal (a file such as DATA/classes/journal.sqlite).
    #[arg(value_name = "JOURNAL", required_unless_present = "sample")]
    journal: Option<PathBuf>,
    /// Instead of a journal, a made-up class.
    #[arg(long, conflicts_with = "journal")]
    sample: bool,
    /// The class; it may be left out where there is one only.
    #[arg(long, value_name = "NAME")]
    class: Option<String>,
    /// Only the lesson of this number, counted from 1 by day; without it, all of them.
    #[arg(long, value_name = "N")]
    lesson: Option<usize>,
    /// The paper: lesson, act, handout, certificate, final.
    #[arg(long, value_name = "PAPER", default_value = "lesson", value_parser = ["lesson", "act", "handout", "certificate", "final"])]
    paper: String,
    /// The language: kk, ru, en.
    #[arg(long, default_value = "kk")]
    lang: String,
    /// Write HTML (the usual).
    #[arg(long, group = "format")]
    html: bool,
    /// Write PDF.
    #[arg(long, group = "format")]
    pdf: bool,
    /// Write all figures as a table.
    #[arg(long, group = "format")]
    csv: bool,
    /// Write statements for a learning platform.
    #[arg(long, group = "format")]
    xapi: bool,
    /// Where it is written; without it, to the output.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Makes the paper.
///
/// # Errors
/// Where the output cannot be written.
pub fn run(args: &Args, out: &mut Out<'_>) -> io::Result<Exit> {
    deliver(make(args), args.out.as_deref(), out)
}

/// A class with its lessons, and the name by which a platform knows it.
struct Told {
    class: Class,
    lessons: Vec<LessonRecord>,
    account: String,
}

fn make(args: &Args) -> Result<Vec<u8>, String> {
    let lang = packs::lang(&args.lang)?;
    let opened = packs::open(None)?;
    let words = &opened.library.words;
    let mut told = match &args.journal {
        Some(path) => journal(path, args.class.as_deref())?,
        None => {
            let (class, lessons) = sample::sample(words, lang)?;
            Told { class, lessons, account: "class-0".to_owned() }
        }
    };
    if let Some(number) = args.lesson {
        let count = told.lessons.len();
        let lesson = number.checked_sub(1).and_then(|at| told.lessons.into_iter().nth(at));
        told.lessons = vec![lesson.ok_or_else(|| format!("there is no lesson {number}: the class has {count}"))?];
    }
    if args.csv {
        return Ok(csv::table(lang, &told.class, &told.lessons).into_bytes());
    }
    if args.xapi {
        let statements = xapi::statements(&told.class, &told.account, &told.lessons);
        return Ok(format!("{statements:#}\n").into_bytes());
    }
    let sheet = sheet(args, words, lang, &told)?;
    Ok(if args.pdf { pdf::page(words, &sheet) } else { html::page(&sheet).into_bytes() })
}

/// The papers of all lessons, each on a page of its own.
fn sheet(args: &Args, words: &Words, lang: Lang, told: &Told) -> Result<Sheet, String> {
    let mut whole: Option<Sheet> = None;
    let named = Paper::ALL.into_iter().find(|paper| paper.name() == args.paper);
    let paper = named.unwrap_or(Paper::Report);
    for (at, lesson) in told.lessons.iter().enumerate() {
        let about = About { words, lang, class: &told.class, lesson };
        let sheet = paper.sheet(&about).map_err(|unfinished| unfinished_report(at + 1, &unfinished))?;
        match &mut whole {
            Some(whole) => whole.append(sheet),
            None => whole = Some(sheet),
        }
    }
    whole.ok_or_else(|| format!("the class {} has no lesson yet", told.class.name.as_str()))
}

fn unfinished_report(lesson: usize, unfinished: &Unfinished) -> String {
    if unfinished.empty.is_empty() {
        return format!("the final report of lesson {lesson} can't be finished: no finding is written down");
    }
    let lines: Vec<String> = unfinished.empty.iter().map(usize::to_string).collect();
    format!(
        "the final report of lesson {lesson} can't be finished: a measure or what was changed is empty in finding {}",
        lines.join(", ")
    )
}

#[cfg(feature = "classroom")]
fn journal(path: &std::path::Path, class: Option<&str>) -> Result<Told, String> {
    use crate::store::journal::Journal;

    let journal = Journal::read(path).map_err(|error| error.to_string())?;
    let classes = journal.classes().map_err(|error| error.to_string())?;
    let names = || classes.iter().map(|(_, class)| class.name.as_str());
    let (id, class) = match (class, classes.as_slice()) {
        (Some(name), all) => {
            let found = all.iter().find(|(_, class)| class.name.as_str() == name);
            found.cloned().ok_or_else(|| packs::missing("class", name, names()))?
        }
        (None, [one]) => one.clone(),
        (None, []) => return Err(format!("{} has no class yet", path.display())),
        (None, _) => {
            return Err(format!("which class? --class takes one of: {}", names().collect::<Vec<_>>().join(", ")));
        }
    };
    let lessons = journal.lessons(id).map_err(|error| error.to_string())?;
    let lessons = lessons.into_iter().map(|(_, lesson)| lesson).collect();
    Ok(Told { class, lessons, account: format!("class-{}", id.number()) })
}

#[cfg(not(feature = "classroom"))]
fn journal(path: &std::path::Path, _class: Option<&str>) -> Result<Told, String> {
    Err(format!("{}: this adal-kit was built without the class journal (feature `classroom`)", path.display()))
}
