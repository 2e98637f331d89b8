//! What is written on by hand: cards to cut out with boxes to tick, and the grid of a crossword.

use super::font::Fonts;
use super::paper::{Ink, Letters, Paper, Style};
use crate::classroom::report::sheet::{CutCard, Grid, GridCell};

const INK: [u8; 3] = [0x22; 3];
const GREY: [u8; 3] = [0x55; 3];
const CUT: [u8; 3] = [0x99; 3];

const TITLE: Letters = Letters { size: 13_500, style: Style::Bold, colour: INK };
const TEXT: Letters = Letters { size: 10_500, style: Style::Regular, colour: INK };
const SMALL: Letters = Letters { size: 8_500, style: Style::Regular, colour: GREY };

/// How far what is written stays from where one cuts.
const PAD: i32 = 12_000;
/// The side of a box to tick.
const BOX: i32 = 9_000;
/// How far beside it its label begins.
const INDENT: i32 = 16_000;
/// How thick a line is that one writes in.
const THIN: i32 = 700;

/// Cards, two beside each other, each as high as a third of a page.
pub(super) fn cards(paper: &mut Paper, fonts: &Fonts, cards: &[CutCard]) {
    const HIGH: i32 = 226_000;
    let (left, wide) = (paper.edge(), paper.width() / 2);
    for pair in cards.chunks(2) {
        paper.need(HIGH);
        let top = paper.y;
        for (at, card) in (0..).zip(pair) {
            let x = left + at * wide;
            paper.put(Ink::Dashes { x, y: top, width: wide, height: HIGH, colour: CUT });
            self::card(paper, fonts, card, (x + PAD, top + PAD, wide - 2 * PAD), top + HIGH - PAD);
        }
        paper.y = top + HIGH;
    }
}

/// One card, from this place down; its foot stands at its end.
fn card(paper: &mut Paper, fonts: &Fonts, card: &CutCard, (x, top, wide): (i32, i32, i32), end: i32) {
    paper.y = top;
    let below = |paper: &mut Paper, text: &str, letters: Letters, x: i32, wide: i32| {
        for line in fonts.lines(letters.style, letters.size, text, wide) {
            paper.line(&line, letters, x);
            paper.y += letters.leading();
        }
    };
    below(paper, &card.title, TITLE, x, wide);
    paper.y += 2_000;
    for line in &card.lines {
        below(paper, line, TEXT, x, wide);
        paper.y += 2_500;
    }
    paper.y += 2_500;
    for label in &card.boxes {
        paper.frame((x, paper.y + 1_500, BOX, BOX), THIN, INK);
        below(paper, label, TEXT, x + INDENT, wide - INDENT);
        paper.y += 4_000;
    }
    let foot = fonts.lines(SMALL.style, SMALL.size, &card.foot, wide);
    paper.y = end - SMALL.leading() * i32::try_from(foot.len()).unwrap_or(1);
    for line in foot {
        paper.line(&line, SMALL, x);
        paper.y += SMALL.leading();
    }
}

/// The grid of a crossword, in the middle of the page.
pub(super) fn grid(paper: &mut Paper, fonts: &Fonts, grid: &Grid) {
    /// How wide a cell is at most, which is as a hand likes it.
    const SIDE: i32 = 24_000;
    /// So high the grid may be, as clues stand below it.
    const HIGH: i32 = 390_000;
    let (rows, columns) = (i32::from(grid.rows).max(1), i32::from(grid.columns).max(1));
    let side = SIDE.min(paper.width() / columns).min(HIGH / rows);
    paper.need(side * rows);
    let (left, top) = (paper.edge() + (paper.width() - side * columns) / 2, paper.y);
    let number = Letters { size: side * 35 / 100, style: Style::Regular, colour: INK };
    let letter = Letters { size: side * 6 / 10, style: Style::Bold, colour: INK };
    for GridCell { row, column, number: at, letter: written } in &grid.cells {
        let (x, y) = (left + i32::from(*column) * side, top + i32::from(*row) * side);
        paper.frame((x, y, side + THIN, side + THIN), THIN, INK);
        if let Some(at) = at {
            paper.y = y + THIN;
            paper.line(&at.to_string(), number, x + 2 * THIN);
        }
        if let Some(written) = written {
            let text = written.to_string();
            paper.y = y + side * 3 / 10;
            paper.line(&text, letter, x + (side - fonts.width(letter.style, letter.size, &text)) / 2);
        }
    }
    paper.y = top + side * rows + 8_000;
}
