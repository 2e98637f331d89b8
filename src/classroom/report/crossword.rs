//! A crossword on paper, as a page for any browser: the empty grid with its clues, and on a second sheet the solution.

use super::html::escaped;
use crate::classroom::quest::crossword::draw::Cells;
use crate::classroom::quest::crossword::{Crossword, Direction, Entry};
use crate::content::ids::StationId;
use crate::content::lang::Lang;
use crate::content::stations::{message, part};
use crate::content::words::{Args, Words};

/// How it looks. Black on white, and the solution on a sheet of its own.
const STYLE: &str = "body{font:14px/1.4 sans-serif;margin:2em;max-width:48em}svg{width:100%;max-height:14cm}\
    section+section{break-before:page}ol{padding:0;list-style:none;columns:2}li{break-inside:avoid;margin:.2em 0}";

/// The page.
pub fn page(words: &Words, lang: Lang, station: &StationId, crossword: &Crossword) -> String {
    let say = |message: &str, attribute| escaped(&words.ui(lang, message, attribute, &Args::new()));
    let title = say(&message(station), None);
    let clues = |direction: Direction| {
        let own = crossword.entries.iter().filter(|entry| entry.direction == direction);
        let clue = |entry: &Entry| {
            let clue = say(&part(station, entry.word.as_str()), Some("clue"));
            format!("<li><b>{}.</b> {clue} ({})</li>", entry.number, entry.letters.len())
        };
        own.map(clue).collect::<String>()
    };
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\"><title>{title}</title><style>{STYLE}</style></head>\
         <body><section><h1>{title}</h1>{}<h2>{}</h2><ol>{}</ol><h2>{}</h2><ol>{}</ol></section>\
         <section><h1>{}</h1>{}</section></body></html>\n",
        lang.code(),
        crossword.svg(Cells::Empty),
        say("quest-play-across", None),
        clues(Direction::Across),
        say("quest-play-down", None),
        clues(Direction::Down),
        say("quest-play-solution", None),
        crossword.svg(Cells::Filled),
    )
}
