//! Appeals: a window with an end, an appeal against a task or one rule of it, a reasoned reply, the minutes as a paper.

use std::path::PathBuf;

use super::desk::Paper;
use super::folder::Folder;
use super::rank::item_name;
use super::{Where, desk};
use crate::classroom::report::sheet::{Block, Look, Sheet};
use crate::classroom::report::{html, pdf};
use crate::content::ids::{RuleId, TaskId};
use crate::content::lang::Lang;
use crate::content::round;
use crate::content::words::Args as Words;
use crate::olympiad::audit::hex;
use crate::olympiad::ballot::Number;
use crate::olympiad::decision::{Answer, Appeal, Decided, Decision, Heard, MOST_BY_APPEAL, is_time};
use crate::olympiad::published::table::read_points;

/// `appeal`.
#[derive(clap::Args, Debug)]
pub struct Args {
    #[command(subcommand)]
    step: Step,
}

#[derive(clap::Subcommand, Debug)]
enum Step {
    /// Say until when appeals are taken.
    Until(Until),
    /// Write down an appeal that was handed in.
    Open(Open),
    /// Answer an appeal, with points and a reply.
    Answer(Reply),
    /// Tell all appeals.
    List(Plain),
    /// Write the minutes of all appeals as a page and a paper to sign.
    Minutes(Plain),
}

/// `appeal until`.
#[derive(clap::Args, Debug)]
struct Until {
    #[command(flatten)]
    place: Where,
    /// For so many hours from now.
    #[arg(long, required_unless_present = "time")]
    hours: Option<u32>,
    /// Until this moment of world time: 2026-12-01T18:00:00Z.
    #[arg(long, conflicts_with = "hours")]
    time: Option<String>,
}

/// `appeal open`.
#[derive(clap::Args, Debug)]
struct Open {
    #[command(flatten)]
    place: Where,
    /// Whose it is.
    #[arg(long)]
    number: u32,
    /// The task, by its name in the round.
    #[arg(long)]
    task: String,
    /// The rule or question, by its name in points.csv; without it, the whole task.
    #[arg(long)]
    item: Option<String>,
    /// What the appeal says.
    #[arg(long)]
    text: Option<String>,
    /// The same, from a file.
    #[arg(long, value_name = "FILE", conflicts_with = "text")]
    file: Option<PathBuf>,
}

/// `appeal answer`.
#[derive(clap::Args, Debug)]
struct Reply {
    #[command(flatten)]
    place: Where,
    /// The number of the appeal.
    appeal: u32,
    /// Points that are given (4), taken (-4) or left (0).
    #[arg(long, allow_hyphen_values = true, value_parser = clap::value_parser!(i32).range(-i64::from(MOST_BY_APPEAL)..=i64::from(MOST_BY_APPEAL)))]
    points: i32,
    /// The reply, with its reasons.
    #[arg(long)]
    text: Option<String>,
    /// The same, from a file.
    #[arg(long, value_name = "FILE", conflicts_with = "text")]
    file: Option<PathBuf>,
}

/// `appeal list`, `appeal minutes`.
#[derive(clap::Args, Debug)]
struct Plain {
    #[command(flatten)]
    place: Where,
}

/// Takes a step.
pub fn run(args: &Args) -> Result<String, String> {
    match &args.step {
        Step::Until(args) => until(args),
        Step::Open(args) => open(args),
        Step::Answer(args) => answer(args),
        Step::List(args) => list(args),
        Step::Minutes(args) => minutes(args),
    }
}

fn until(args: &Until) -> Result<String, String> {
    let folder = Folder::open(&args.place)?;
    let lang = args.place.lang;
    let time = match (&args.time, args.hours) {
        (Some(time), _) => time.clone(),
        (None, hours) => desk::hours_from_now(hours.unwrap_or_default()),
    };
    if !is_time(&time) {
        return Err(folder.say(lang, "desk-appeal-time", &Words::new().text("time", time)));
    }
    folder.decide(&Decision::AppealsUntil(time.clone()))?;
    Ok(folder.say(lang, "desk-appeal-until", &Words::new().text("time", time)))
}

fn open(args: &Open) -> Result<String, String> {
    let folder = Folder::open(&args.place)?;
    let lang = args.place.lang;
    let decided = folder.decided()?;
    if !decided.takes_appeals(&desk::now()) {
        let message = if decided.until.is_some() { "desk-appeal-over" } else { "desk-appeal-no-window" };
        let args = Words::new().text("time", decided.until.clone().unwrap_or_default());
        return Err(folder.say(lang, message, &args));
    }
    let number = Number(args.number);
    if !folder.rows()?.iter().any(|row| row.standing.number == number) {
        return Err(folder.say(lang, "desk-no-card", &Words::new().text("number", args.number.to_string())));
    }
    let task = task(&folder, &args.task, lang)?;
    let item = args.item.as_deref().map(|item| this_item(&folder, number, &task, item, lang)).transpose()?;
    let text = folder.text_of(args.text.as_deref(), args.file.as_deref(), Paper::Appeal)?;
    let id = decided.next_appeal();
    let text = folder.keep(&format!("appeal-{id}.txt"), &text)?;
    folder.decide(&Decision::Appealed(Appeal { id, number, task, item, text }))?;
    Ok(folder.say(lang, "desk-appeal-opened", &Words::new().text("id", id.to_string())))
}

fn task(folder: &Folder, name: &str, lang: Lang) -> Result<TaskId, String> {
    let found = folder.round.tasks.iter().find(|task| task.id.as_str() == name);
    found.map(|task| task.id.clone()).ok_or_else(|| {
        let known: Vec<&str> = folder.round.tasks.iter().map(|task| task.id.as_str()).collect();
        folder.say(lang, "desk-no-task", &Words::new().text("name", name.to_owned()).text("known", known.join(", ")))
    })
}

/// A rule of the task's sheet, or a question that this contestant was asked.
fn this_item(folder: &Folder, number: Number, task: &TaskId, name: &str, lang: Lang) -> Result<RuleId, String> {
    let points = folder.read("points.csv")?;
    let mut known: Vec<String> = read_points(&points)
        .flatten()
        .filter(|point| point.number == number && point.task == task.as_str())
        .map(|point| point.item.to_owned())
        .collect();
    let terms = folder.terms();
    let rules = terms.tasks.iter().filter(|own| own.id == task.as_str()).flat_map(|own| &own.rules);
    known.extend(rules.map(|(rule, _)| rule.clone()));
    known.sort();
    known.dedup();
    match RuleId::parse(name).filter(|_| known.iter().any(|known| known == name)) {
        Some(item) => Ok(item),
        None => Err(folder.say(
            lang,
            "desk-no-item",
            &Words::new().text("name", name.to_owned()).text("known", known.join(", ")),
        )),
    }
}

fn answer(args: &Reply) -> Result<String, String> {
    let folder = Folder::open(&args.place)?;
    let lang = args.place.lang;
    let decided = folder.decided()?;
    let Some(heard) = decided.appeals.get(&args.appeal) else {
        return Err(folder.say(lang, "desk-no-appeal", &Words::new().text("id", args.appeal.to_string())));
    };
    let text = folder.text_of(args.text.as_deref(), args.file.as_deref(), Paper::Reply)?;
    let (id, points) = (args.appeal, args.points);
    // A reply that is mended later is another file: what was said first stays.
    let nth = (1..).find(|n| !folder.path(&format!("papers/reply-{id}-{n}.txt")).exists()).unwrap_or(1_u32);
    let reply = folder.keep(&format!("reply-{id}-{nth}.txt"), &text)?;
    folder.decide(&Decision::Answered(Answer { id, points, reply }))?;
    let args = Words::new()
        .text("id", id.to_string())
        .text("number", heard.appeal.number.0.to_string())
        .text("points", signed(points));
    Ok(folder.say(lang, "desk-appeal-answered", &args))
}

fn list(args: &Plain) -> Result<String, String> {
    let folder = Folder::open(&args.place)?;
    let lang = args.place.lang;
    let decided = folder.decided()?;
    let mut out = match &decided.until {
        Some(time) => folder.say(lang, "desk-appeal-until", &Words::new().text("time", time.clone())),
        None => folder.say(lang, "desk-appeal-no-window", &Words::new()),
    };
    for (id, heard) in &decided.appeals {
        out += &format!("\n{id}. № {}, {}", heard.appeal.number.0, against(&folder, &heard.appeal, lang));
        out += &format!(": {}", outcome(&folder, heard, lang));
    }
    if decided.appeals.is_empty() {
        out += &format!("\n{}", folder.say(lang, "desk-no-appeals", &Words::new()));
    }
    Ok(out)
}

fn signed(points: i32) -> String {
    if points < 0 { format!("−{}", points.unsigned_abs()) } else { format!("+{points}") }
}

fn outcome(folder: &Folder, heard: &Heard, lang: Lang) -> String {
    match &heard.answer {
        None => folder.say(lang, "desk-appeal-waits", &Words::new()),
        Some((answer, _)) if answer.points == 0 => folder.say(lang, "desk-appeal-nothing", &Words::new()),
        Some((answer, _)) => {
            folder.say(lang, "desk-appeal-points", &Words::new().text("points", signed(answer.points)))
        }
    }
}

/// What an appeal is against, in words.
fn against(folder: &Folder, appeal: &Appeal, lang: Lang) -> String {
    let task = folder.say(lang, &round::task_message(&folder.round.id, &appeal.task), &Words::new());
    match &appeal.item {
        None => task,
        Some(item) => format!("{task}: {}", item_name(folder, appeal.task.as_str(), item.as_str(), lang)),
    }
}

fn minutes(args: &Plain) -> Result<String, String> {
    let folder = Folder::open(&args.place)?;
    let lang = args.place.lang;
    let decided = folder.decided()?;
    let sheet = paper(&folder, &decided, lang)?;
    folder.write("minutes.html", html::page(&sheet).as_bytes())?;
    folder.write("minutes.pdf", &pdf::page(&folder.library.words, &sheet))?;
    let count = Words::new().number("n", decided.appeals.len() as i64);
    Ok(folder.say(lang, "desk-minutes-written", &count))
}

/// The minutes: each appeal with its words and the reply, and lines to sign.
fn paper(folder: &Folder, decided: &Decided, lang: Lang) -> Result<Sheet, String> {
    let say = |message: &str| folder.say(lang, message, &Words::new());
    let mut blocks = vec![Block::Facts(vec![
        (say("desk-minutes-round"), say(&round::message(&folder.round.id))),
        (say("desk-minutes-until"), decided.until.clone().unwrap_or_else(|| "—".to_owned())),
        (say("desk-minutes-count"), decided.appeals.len().to_string()),
    ])];
    for (id, heard) in &decided.appeals {
        let title = Words::new().text("id", id.to_string()).text("number", heard.appeal.number.0.to_string());
        blocks.push(Block::Heading(folder.say(lang, "desk-minutes-appeal", &title)));
        let mut facts = vec![
            (say("desk-minutes-against"), against(folder, &heard.appeal, lang)),
            (say("desk-minutes-came"), heard.when.clone()),
            (say("desk-minutes-text"), text(folder, &format!("appeal-{id}.txt"), &heard.appeal.text)?),
        ];
        match &heard.answer {
            None => facts.push((say("desk-minutes-reply"), say("desk-appeal-waits"))),
            Some((answer, when)) => {
                facts.push((say("desk-minutes-reply"), reply(folder, *id, answer)?));
                facts.push((say("desk-minutes-points"), signed(answer.points)));
                facts.push((say("desk-minutes-when"), when.clone()));
            }
        }
        blocks.push(Block::Facts(facts));
    }
    blocks.push(Block::Lines(vec![
        (say("desk-minutes-chair"), say("desk-minutes-sign")),
        (say("desk-minutes-member"), say("desk-minutes-sign")),
        (say("desk-minutes-member"), say("desk-minutes-sign")),
    ]));
    Ok(Sheet { lang, title: say("desk-minutes-title"), look: Look::Paper, blocks, foot: hex(&folder.hash.0) })
}

/// A paper as the log names it.
fn text(folder: &Folder, name: &str, wanted: &[u8; 32]) -> Result<String, String> {
    let text = folder.read(&format!("papers/{name}"))?;
    if crate::olympiad::published::hash(text.as_bytes()) == *wanted {
        Ok(text.trim().to_owned())
    } else {
        Err(paper_changed(folder, name))
    }
}

/// The reply that the log names, whichever it was.
fn reply(folder: &Folder, id: u32, answer: &Answer) -> Result<String, String> {
    let names = (1..1000)
        .map(|n| format!("reply-{id}-{n}.txt"))
        .take_while(|name| folder.path(&format!("papers/{name}")).exists());
    let found = names.filter_map(|name| text(folder, &name, &answer.reply).ok()).last();
    found.ok_or_else(|| paper_changed(folder, &format!("reply-{id}-1.txt")))
}

fn paper_changed(folder: &Folder, name: &str) -> String {
    folder.tell("desk-paper-changed", &Words::new().text("file", format!("papers/{name}")))
}
