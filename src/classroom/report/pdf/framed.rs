//! A paper to hang up: a frame with a border of steps and diamonds, and everything in the middle.

use super::blocks;
use super::font::Fonts;
use super::paper::{Ink, LEFT, Letters, PAGE_HEIGHT, PAGE_WIDTH, Paper, RIGHT, Style};
use crate::classroom::report::sheet::Block;

const INK: [u8; 3] = [0x22; 3];
const TEAL: [u8; 3] = [0x1f, 0x6f, 0x78];
const OCHRE: [u8; 3] = [0xe0, 0xa3, 0x3e];

const TEXT: Letters = Letters { size: 13_000, style: Style::Regular, colour: INK };
const SMALL: Letters = Letters { size: 9_000, style: Style::Regular, colour: [0x55; 3] };

/// How large what hangs on a wall is, and where it begins.
pub(super) struct Hung {
    top: i32,
    title: Letters,
    large: Letters,
    text: Letters,
    small: Letters,
}

/// To be read when one stands before it.
pub(super) const PAPER: Hung = Hung {
    top: 150_000,
    title: Letters { size: 30_000, style: Style::Bold, colour: TEAL },
    large: Letters { size: 24_000, style: Style::Bold, colour: INK },
    text: TEXT,
    small: SMALL,
};

/// To be read from the other end of a corridor.
pub(super) const POSTER: Hung = Hung {
    top: 180_000,
    title: Letters { size: 44_000, style: Style::Bold, colour: TEAL },
    large: Letters { size: 52_000, style: Style::Bold, colour: INK },
    text: Letters { size: 24_000, style: Style::Regular, colour: INK },
    small: Letters { size: 11_000, style: Style::Regular, colour: [0x55; 3] },
};

/// How far what is written stays from the frame.
const INSET: i32 = 40_000;

/// The page.
pub(super) fn put(paper: &mut Paper, fonts: &Fonts, title: &str, blocks: &[Block], hung: &Hung) {
    frame(paper);
    paper.y = hung.top;
    middle(paper, fonts, title, hung.title);
    paper.y += 30_000;
    for block in blocks {
        match block {
            Block::Large(text) => middle(paper, fonts, text, hung.large),
            Block::Heading(text) | Block::Paragraph(text) => middle(paper, fonts, text, hung.text),
            Block::Small(text) => middle(paper, fonts, text, hung.small),
            Block::Lines(lines) => {
                for (label, beneath) in lines {
                    line(paper, fonts, label, beneath);
                }
            }
            other => blocks::put(paper, fonts, other),
        }
    }
}

fn middle(paper: &mut Paper, fonts: &Fonts, text: &str, letters: Letters) {
    paper.y += letters.size / 2;
    for line in fonts.lines(letters.style, letters.size, text, RIGHT - LEFT - 2 * INSET) {
        paper.need(letters.leading());
        let wide = fonts.width(letters.style, letters.size, &line);
        paper.line(&line, letters, (PAGE_WIDTH - wide) / 2);
        paper.y += letters.leading();
    }
    paper.y += letters.size / 2;
}

fn line(paper: &mut Paper, fonts: &Fonts, label: &str, beneath: &str) {
    const LONG: i32 = 300_000;
    paper.y += 22_000;
    if !label.is_empty() {
        middle(paper, fonts, label, TEXT);
        paper.y += 14_000;
    }
    paper.put(Ink::Rect { x: (PAGE_WIDTH - LONG) / 2, y: paper.y, width: LONG, height: 600, colour: INK });
    middle(paper, fonts, beneath, SMALL);
}

/// Two lines round the page, and between them, above and below, diamonds made of steps.
fn frame(paper: &mut Paper) {
    const OUTER: i32 = 34_000;
    const BAND: i32 = 30_000;
    for (inset, thick) in [(OUTER, 2_200), (OUTER + BAND, 800)] {
        let (width, height) = (PAGE_WIDTH - 2 * inset, PAGE_HEIGHT - 2 * inset - 24_000);
        paper.frame((inset, inset, width, height), thick, TEAL);
    }
    let bottom = PAGE_HEIGHT - OUTER - 24_000 - BAND;
    let count = 14;
    let pace = (PAGE_WIDTH - 2 * OUTER - 2 * BAND) / count;
    for top in [OUTER, bottom] {
        for at in 0..count {
            let colour = if at % 2 == 0 { TEAL } else { OCHRE };
            diamond(paper, OUTER + BAND + pace / 2 + at * pace, top + BAND / 2, colour);
        }
    }
}

/// A diamond of seven steps round this point.
fn diamond(paper: &mut Paper, x: i32, y: i32, colour: [u8; 3]) {
    const STEP: i32 = 2_600;
    for (at, wide) in (-3..).zip([1, 3, 5, 7, 5, 3, 1]) {
        let width = wide * STEP;
        paper.put(Ink::Rect { x: x - width / 2, y: y + at * STEP - STEP / 2, width, height: STEP, colour });
    }
    paper.put(Ink::Rect { x: x - STEP / 2, y: y - STEP / 2, width: STEP, height: STEP, colour: [0xff; 3] });
}
