//! Ballots on paper: slips to cut out, eight to a page, each with a picture that a camera reads and the same code in letters.
//!
//! No name is on them. What a contestant reads is in their own language.

use std::fmt::Write;

use super::Where;
use super::folder::Folder;
use super::table::{self, tier_name};
use crate::classroom::cards::print::{Mark, SHEET, svg};
use crate::classroom::qr::Modules;
use crate::classroom::report::pdf;
use crate::content::lang::Lang;
use crate::content::round;
use crate::content::words::Args as Words;
use crate::olympiad::ballot::{Ballot, Code};

/// `papers`.
#[derive(clap::Args, Debug)]
pub struct Papers {
    #[command(flatten)]
    place: Where,
}

/// Slips beside each other and below each other.
const COLUMNS: usize = 2;
const ROWS: usize = 4;
const WIDE: i32 = SHEET.0 / COLUMNS as i32;
const HIGH: i32 = SHEET.1 / ROWS as i32;
/// From the edge of a slip to what stands on it.
const MARGIN: i32 = 26_000;
/// The side of the picture: 32 mm.
const PICTURE: i32 = 90_709;

/// What the picture says: letters that a picture holds most easily.
pub fn told(ballot: &Ballot, code: Code) -> String {
    format!("AQB1:{}:{}", ballot.number.0, code.to_string().replace('-', ""))
}

/// Writes the slips.
pub fn papers(args: &Papers) -> Result<String, String> {
    let folder = Folder::open(&args.place)?;
    let lang = args.place.lang;
    let (ballots, key) = (table::list(&folder)?, folder.ballot_key()?);
    if !folder.path("roll.bin").exists() {
        return Err(folder.say(lang, "desk-papers-first", &Words::new()));
    }
    let sheets: Vec<Vec<Mark>> = ballots
        .chunks(COLUMNS * ROWS)
        .map(|page| {
            let slips = page.iter().enumerate();
            slips.flat_map(|(at, ballot)| slip(&folder, ballot, ballot.code(&key, &folder.hash), at)).collect()
        })
        .collect();
    let title = folder.say(lang, &round::message(&folder.round.id), &Words::new());
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
         <style>@page{{size:A4;margin:0}}body{{margin:0}}svg{{display:block;break-after:page}}</style>\n</head>\n<body>\n",
        lang.code()
    );
    for sheet in &sheets {
        // Writing to a string can't fail.
        let _ = writeln!(page, "{}", svg(sheet));
    }
    page += "</body>\n</html>\n";
    folder.write("ballots.html", page.as_bytes())?;
    folder.write("ballots.pdf", &pdf::cards(&folder.library.words, lang, &sheets))?;
    folder.note(format!("{} ballots are printed", ballots.len()))?;
    let counts = Words::new().number("ballots", ballots.len() as i64).number("pages", sheets.len() as i64);
    Ok(folder.say(lang, "desk-papers-written", &counts))
}

fn slip(folder: &Folder, ballot: &Ballot, code: Code, at: usize) -> Vec<Mark> {
    let lang = ballot.lang;
    let (left, top) = ((at % COLUMNS) as i32 * WIDE, (at / COLUMNS) as i32 * HIGH);
    let mut marks = vec![Mark::Cut { x: left, y: top, width: WIDE, height: HIGH }];
    picture(&mut marks, &told(ballot, code), left + MARGIN, top + MARGIN);
    let x = left + MARGIN + PICTURE + 14_000;
    let width = left + WIDE - MARGIN / 2 - x;
    let say = |message: &str| folder.say(lang, message, &Words::new());
    let mut y = top + MARGIN - 6_000;
    let mut put = |size: i32, text: String, after: i32| {
        marks.push(Mark::Words { x, y, width, size, text });
        y += after;
    };
    put(9_000, say(&round::message(&folder.round.id)), 26_000);
    put(22_000, format!("№ {}", ballot.number.0), 38_000);
    let tier = say(&format!("chapters-tier-{}", tier_name(ballot.tier)));
    put(9_000, format!("{tier} · {}", lang.own_name()), 26_000);
    let allowed = allowed(folder, ballot, lang);
    if !allowed.is_empty() {
        put(8_500, allowed, 0);
    }
    let below = top + MARGIN + PICTURE + 8_000;
    let width = WIDE - 2 * MARGIN;
    marks.push(Mark::Words { x: left + MARGIN, y: below, width, size: 21_000, text: code.to_string() });
    let text = say("desk-papers-how");
    marks.push(Mark::Words { x: left + MARGIN, y: below + 33_000, width, size: 8_000, text });
    marks
}

/// Black runs of the picture's rows, in squares of whole thousandths.
fn picture(marks: &mut Vec<Mark>, text: &str, left: i32, top: i32) {
    let Some(modules) = Modules::of(text) else { return };
    let side = modules.side();
    let square = PICTURE / i32::try_from(side).unwrap_or(1).max(1);
    for row in 0..side {
        let mut column = 0;
        while column < side {
            let run = (column..side).take_while(|column| modules.is_dark(*column, row)).count();
            if run > 0 {
                let (x, y) = (left + column as i32 * square, top + row as i32 * square);
                // A hair over the edge, so that no light line stays between rows.
                marks.push(Mark::Black { x, y, width: run as i32 * square, height: square + 60 });
            }
            column += run.max(1);
        }
    }
}

fn allowed(folder: &Folder, ballot: &Ballot, lang: Lang) -> String {
    let say = |message: &str| folder.say(lang, message, &Words::new());
    let mut parts = Vec::new();
    if ballot.allowed.minutes > 0 {
        let args = Words::new().number("n", i64::from(ballot.allowed.minutes));
        parts.push(folder.say(lang, "desk-papers-minutes", &args));
    }
    if ballot.allowed.large_text {
        parts.push(say("desk-papers-large"));
    }
    if ballot.allowed.screen_reader {
        parts.push(say("desk-papers-reader"));
    }
    parts.join(" · ")
}
