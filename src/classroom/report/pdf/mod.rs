//! A sheet as PDF: A4 with margins, letters embedded that can be searched and copied, tables that go on over pages.
//!
//! [`page`] sets the blocks one below the other on [`paper`](self::paper::Paper), which knows when a page is full; [`font`]
//! knows how wide letters are; [`write`] turns what was set into a file. Lengths are whole thousandths of a point
//! until the last step, so that the same sheet is the same file everywhere.

mod blocks;
mod cards;
mod cutting;
mod font;
mod framed;
mod paper;
mod strip;
mod write;

use self::font::Fonts;
use self::paper::{Ink, LEFT, PAGE_HEIGHT, Paper, RIGHT, Scale, Style};
use super::sheet::{Block, Look, Sheet};
use super::strip::{Picture, Strip};
use super::voice::Voice;
use crate::classroom::cards::print::Mark;
use crate::content::lang::Lang;
use crate::content::words::{Args, Words};

/// The file.
pub fn page(words: &Words, sheet: &Sheet) -> Vec<u8> {
    let mut fonts = Fonts::new();
    let mut pages = Vec::new();
    for (at, blocks) in sheet.blocks.split(|block| *block == Block::NewPage).enumerate() {
        // A document that was put behind another brings its title with it.
        let (title, blocks) = match blocks.split_first() {
            Some((Block::Large(title), rest)) if at > 0 => (title, rest),
            _ => (&sheet.title, blocks),
        };
        pages.extend(set(&fonts, sheet.look, title, blocks));
    }
    number(&mut pages, &fonts, words, sheet.lang, &sheet.foot);
    write::file(&mut fonts, sheet.lang.code(), &sheet.title, &pages, &[])
}

/// A comic strip as a file.
pub fn strip(words: &Words, strip: &Strip) -> Vec<u8> {
    let mut fonts = Fonts::new();
    let mut pages = self::strip::put(&fonts, strip);
    number(&mut pages, &fonts, words, strip.lang, &strip.foot);
    let pictures: Vec<Option<&Picture>> = strip.panels.iter().map(|panel| panel.picture.as_ref()).collect();
    write::file(&mut fonts, strip.lang.code(), &strip.title, &pages, &pictures)
}

/// Sheets of printed cards as a file.
pub fn cards(words: &Words, lang: Lang, sheets: &[Vec<Mark>]) -> Vec<u8> {
    let mut fonts = Fonts::new();
    let pages: Vec<Vec<Ink>> = sheets.iter().map(|sheet| self::cards::put(&fonts, sheet)).collect();
    let title = words.ui(lang, "cards-title", None, &Args::new());
    write::file(&mut fonts, lang.code(), &title, &pages, &[])
}

/// Puts the foot and its number on each page.
fn number(pages: &mut [Vec<Ink>], fonts: &Fonts, words: &Words, lang: Lang, text: &str) {
    let count = i64::try_from(pages.len()).unwrap_or(i64::MAX);
    for (number, page) in (1_i64..).zip(pages) {
        let args = Args::new().number("page", number).number("pages", count);
        foot(page, fonts, text, &Voice::new(words, lang).with("report-page", &args));
    }
}

/// One document on its pages. What should be one page is set smaller until it is, as far as it can still be read.
fn set(fonts: &Fonts, look: Look, title: &str, blocks: &[Block]) -> Vec<Vec<Ink>> {
    let scales: &[i32] = if look == Look::OnePage { &[100, 94, 88, 82, 76] } else { &[100] };
    let pages = |scale: &i32| {
        let mut paper = Paper::new(Scale(*scale));
        match look {
            Look::Framed => framed::put(&mut paper, fonts, title, blocks, &framed::PAPER),
            Look::Poster => framed::put(&mut paper, fonts, title, blocks, &framed::POSTER),
            Look::Paper | Look::OnePage => {
                blocks::title(&mut paper, fonts, title);
                for block in blocks {
                    blocks::put(&mut paper, fonts, block);
                }
            }
        }
        paper.into_pages()
    };
    let found = scales.iter().map(pages).find(|pages| pages.len() == 1);
    found.unwrap_or_else(|| pages(&100))
}

/// What stands at the foot of a page, and its number on the right.
fn foot(page: &mut Vec<Ink>, fonts: &Fonts, text: &str, number: &str) {
    const SIZE: i32 = 8_000;
    const GREY: [u8; 3] = [0x66; 3];
    let top = PAGE_HEIGHT - 46_000;
    page.push(Ink::Rect { x: LEFT, y: top, width: RIGHT - LEFT, height: 500, colour: [0xaa; 3] });
    let wide = fonts.width(Style::Regular, SIZE, number);
    let set =
        |x, y, text: &str| Ink::Text { x, y, size: SIZE, style: Style::Regular, colour: GREY, text: text.to_owned() };
    page.push(set(RIGHT - wide, top + 11_000, number));
    let lines = fonts.lines(Style::Regular, SIZE, text, RIGHT - LEFT - 60_000);
    for (at, line) in (0..).zip(lines.iter().take(2)) {
        page.push(set(LEFT, top + 11_000 + at * 10_000, line));
    }
}
