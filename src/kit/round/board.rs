//! The board: freezing it, and the round minute by minute as a page for a projector.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde_json::json;

use super::Where;
use super::folder::Folder;
use super::names::Names;
use super::rank::group_name;
use crate::content::lang::Lang;
use crate::content::round;
use crate::content::words::Args as Words;
use crate::olympiad::ballot::Number;
use crate::olympiad::decision::Decision;
use crate::olympiad::grade::replay::Earned;
use crate::olympiad::rank::{Group, Shares, groups, ties};

/// The page, with gaps.
const PAGE: &str = include_str!("board.html");

/// `freeze`.
#[derive(clap::Args, Debug)]
pub struct Freeze {
    #[command(flatten)]
    place: Where,
    /// Show what was earned in so many minutes, and nothing later.
    #[arg(long)]
    minute: u16,
}

/// `unfreeze`.
#[derive(clap::Args, Debug)]
pub struct Unfreeze {
    #[command(flatten)]
    place: Where,
}

/// `board`.
#[derive(clap::Args, Debug)]
pub struct Board {
    #[command(flatten)]
    place: Where,
    /// The organizers' own list, `number,name,school,consent`: who consents is named.
    #[arg(long, value_name = "FILE")]
    names: Option<PathBuf>,
}

/// Freezes the board: a line in the log, and nothing else.
pub fn freeze(args: &Freeze) -> Result<String, String> {
    let folder = Folder::open(&args.place)?;
    let lang = args.place.lang;
    let last = folder.round.minutes.0;
    if args.minute == 0 || u32::from(args.minute) >= u32::from(last) {
        let args = Words::new().number("last", i64::from(last) - 1);
        return Err(folder.say(lang, "desk-freeze-minute", &args));
    }
    folder.decide(&Decision::Frozen(args.minute))?;
    Ok(folder.say(lang, "desk-frozen", &Words::new().number("minute", i64::from(args.minute))))
}

/// Unfreezes it.
pub fn unfreeze(args: &Unfreeze) -> Result<String, String> {
    let folder = Folder::open(&args.place)?;
    if folder.decided()?.frozen.is_none() {
        return Err(folder.say(args.place.lang, "desk-not-frozen", &Words::new()));
    }
    folder.decide(&Decision::Unfrozen)?;
    Ok(folder.say(args.place.lang, "desk-unfrozen", &Words::new()))
}

/// Writes the page.
pub fn board(args: &Board) -> Result<String, String> {
    let folder = Folder::open(&args.place)?;
    let names = Names::read(folder.voice(), args.names.as_deref())?;
    let lang = args.place.lang;
    let until = folder.decided()?.frozen.map(|(_, minute)| minute);
    let (grader, found) = (folder.grader()?, folder.results()?);
    let mut earned: BTreeMap<Number, Vec<Earned>> = BTreeMap::new();
    let standings = folder.standings()?;
    for row in folder.rows()? {
        let number = row.standing.number;
        let Some(bytes) = found.get(&(number, row.head)) else {
            return Err(folder.gone(number));
        };
        let steps = grader.earned(bytes).map_err(|why| folder.unplayable(number, &why))?;
        earned.insert(number, steps);
    }
    // The ranking at the end decides in which order equal points stand; a frozen board has none.
    let end = groups(&ties(&folder.round), Shares::default(), &standings);
    let mut shown = Vec::new();
    for (group, places) in end.iter().filter(|(group, _)| group.lang.is_none()) {
        let mut numbers: Vec<Number> = places.iter().map(|place| place.number).collect();
        let mut last: BTreeMap<Number, (u32, u32)> =
            places.iter().map(|place| (place.number, (place.points, place.place))).collect();
        if until.is_some() {
            numbers.sort();
            last.clear();
        }
        shown.push(tier(&folder, group, &numbers, &earned, &last, until, &names, lang));
    }
    let data = json!({
        "minutes": until.unwrap_or_else(|| longest(&earned)),
        "frozen": until,
        "groups": shown,
    });
    let page = fill(&folder, &data, lang);
    folder.write("board.html", page.as_bytes())?;
    Ok(folder.say(lang, "desk-board", &Words::new().text("file", folder.path("board.html").display().to_string())))
}

fn longest(earned: &BTreeMap<Number, Vec<Earned>>) -> u16 {
    let last = earned.values().filter_map(|steps| steps.last()).map(|last| last.minute).max();
    last.unwrap_or_default().saturating_add(1)
}

/// A tier: each number with the minutes at which its points became others.
fn tier(
    folder: &Folder,
    group: &Group,
    numbers: &[Number],
    earned: &BTreeMap<Number, Vec<Earned>>,
    last: &BTreeMap<Number, (u32, u32)>,
    until: Option<u16>,
    names: &Names,
    lang: Lang,
) -> serde_json::Value {
    let line = |number: &Number| {
        let steps = earned.get(number).map_or(&[][..], Vec::as_slice);
        let seen = steps.iter().filter(|step| until.is_none_or(|until| step.minute < until));
        let points = |step: &Earned| step.tasks.iter().map(|points| u32::from(*points)).sum::<u32>();
        // What is earned within a minute is shown at its end.
        let steps: Vec<(u32, u32)> = seen.map(|step| (u32::from(step.minute) + 1, points(step))).collect();
        let end = last.get(number);
        json!({ "n": number.0, "name": names.shown(*number), "at": steps, "end": end.map(|end| end.0), "place": end.map(|end| end.1) })
    };
    json!({ "name": group_name(folder, group, lang), "lines": numbers.iter().map(line).collect::<Vec<_>>() })
}

fn fill(folder: &Folder, data: &serde_json::Value, lang: Lang) -> String {
    let say = |message: &str| folder.say(lang, message, &Words::new());
    let words = json!({
        "place": say("round-place"),
        "number": say("round-number"),
        "points": say("round-points"),
        "minute": say("desk-board-minute"),
        "end": say("desk-board-end"),
        "frozen": say("desk-board-frozen"),
        "keys": say("desk-board-keys"),
        "play": say("desk-board-play"),
        "next": say("desk-board-next"),
    });
    // A tag could end the script early.
    let safe = |value: &serde_json::Value| value.to_string().replace('<', "\\u003c");
    PAGE.replace("{{lang}}", lang.code())
        .replace("{{title}}", &escaped(&say(&round::message(&folder.round.id))))
        .replace("{{words}}", &safe(&words))
        .replace("{{data}}", &safe(data))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
