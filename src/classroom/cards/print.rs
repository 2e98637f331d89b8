//! What stands on the paper: two cards a sheet of A4, each a square, with a strip to cut off that tells how it is used.
//!
//! A card is square so that its outline tells nobody behind how it is turned. The letters are small: whoever holds the card reads
//! the one on top, and nobody else does. Lengths are thousandths of a point, from the upper left of the sheet.

use super::code::{Card, FRAMED, Side};
use crate::content::lang::Lang;
use crate::content::words::{Args, Words};

/// A sheet of A4.
pub const SHEET: (i32, i32) = (595_276, 841_890);
/// The side of a card: half the height of the sheet.
pub const CARD: i32 = SHEET.1 / 2;
/// A square of the code: 14 mm.
pub const SQUARE: i32 = 39_685;
/// From the edge of a card to its frame.
pub const MARGIN: i32 = (CARD - SQUARE * FRAMED as i32) / 2;

/// How high the letters and numbers are.
const SMALL: i32 = 9_000;
/// How high the words on the strip are.
const WORDS: i32 = 9_500;

/// Something on a sheet.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Mark {
    /// A filled black rectangle.
    Black {
        /// From the left.
        x: i32,
        /// From the top.
        y: i32,
        /// How wide.
        width: i32,
        /// How high.
        height: i32,
    },
    /// A dashed rectangle: one cuts along it.
    Cut {
        /// From the left.
        x: i32,
        /// From the top.
        y: i32,
        /// How wide.
        width: i32,
        /// How high.
        height: i32,
    },
    /// Grey letters, turned by so many quarters clockwise round the point where they begin.
    Letters {
        /// Where they begin.
        x: i32,
        /// Where they stand.
        y: i32,
        /// How high they are.
        size: i32,
        /// How they are turned.
        quarters: u8,
        /// What they say.
        text: String,
    },
    /// A paragraph of words as wide as this, from this place down.
    Words {
        /// From the left.
        x: i32,
        /// Where it begins.
        y: i32,
        /// How wide it may be.
        width: i32,
        /// How high its letters are.
        size: i32,
        /// What it says.
        text: String,
    },
}

/// The sheets with these cards.
pub fn sheets(words: &Words, cards: &[Card]) -> Vec<Vec<Mark>> {
    cards
        .chunks(2)
        .map(|two| (0..).zip(two).flat_map(|(row, card)| marks(words, *card, row * CARD)).collect())
        .collect()
}

/// A card whose upper edge is there.
fn marks(words: &Words, card: Card, top: i32) -> Vec<Mark> {
    let mut marks = vec![Mark::Cut { x: 0, y: top, width: CARD, height: CARD }];
    for row in 0..FRAMED {
        let mut column = 0;
        while column < FRAMED {
            let run = (column..FRAMED).take_while(|column| card.is_black(row, *column)).count();
            if run > 0 {
                let (x, y) = (MARGIN + column as i32 * SQUARE, top + MARGIN + row as i32 * SQUARE);
                // A hair over the edge, so that no light line stays between rows.
                let below = if row + 1 < FRAMED { 200 } else { 0 };
                marks.push(Mark::Black { x, y, width: run as i32 * SQUARE, height: SQUARE + below });
            }
            column += run.max(1);
        }
    }
    for side in Side::ALL {
        marks.extend(letter(card, side, top));
    }
    let x = CARD + 14_000;
    let width = SHEET.0 - x - 24_000;
    let number = i64::from(card.number());
    for (lang, at) in Lang::ALL.into_iter().zip(0..) {
        let text = words.ui(lang, "cards-strip", None, &Args::new().number("number", number));
        marks.push(Mark::Words { x, y: top + 34_000 + at * 128_000, width, size: WORDS, text });
    }
    marks
}

/// The letter of a side, and the card's number beside it: both stand upright when this side is on top.
fn letter(card: Card, side: Side, top: i32) -> [Mark; 2] {
    let text = |along: i32, text: String| {
        // Where it is when side A is on top, and then turned with the card round its middle.
        let (x, y) = (along - CARD / 2, MARGIN / 2 + SMALL / 3 - CARD / 2);
        let (x, y) = match side {
            Side::A => (x, y),
            Side::B => (-y, x),
            Side::C => (-x, -y),
            Side::D => (y, -x),
        };
        let (x, y) = (x + CARD / 2, y + CARD / 2 + top);
        Mark::Letters { x, y, size: SMALL, quarters: side.index(), text }
    };
    // Answers are numbered on the projector, so both stand there.
    let sign = format!("{} · {}", side.letter(), side.index() + 1);
    [text(CARD / 2 - SMALL, sign), text(CARD - MARGIN - 12_000, format!("№ {}", card.number()))]
}

/// A sheet as SVG. Words are broken into lines by how many letters fit on average.
pub fn svg(sheet: &[Mark]) -> String {
    let length = |thousandths: i32| format!("{}.{:03}", thousandths / 1_000, thousandths.rem_euclid(1_000));
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"210mm\" height=\"297mm\" viewBox=\"0 0 {} {}\" font-family=\"sans-serif\">\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n",
        length(SHEET.0),
        length(SHEET.1)
    );
    for mark in sheet {
        let line = match mark {
            Mark::Black { x, y, width, height } => {
                let [x, y, width, height] = [x, y, width, height].map(|at| length(*at));
                format!("<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>\n")
            }
            Mark::Cut { x, y, width, height } => {
                let [x, y, width, height] = [x, y, width, height].map(|at| length(*at));
                format!(
                    "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"none\" stroke=\"#999\" stroke-width=\"0.7\" stroke-dasharray=\"2 4\"/>\n"
                )
            }
            Mark::Letters { x, y, size, quarters, text } => {
                let [x, y, size] = [x, y, size].map(|at| length(*at));
                let degrees = u32::from(*quarters) * 90;
                format!(
                    "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" fill=\"#777\" transform=\"rotate({degrees} {x} {y})\">{}</text>\n",
                    escaped(text)
                )
            }
            Mark::Words { x, y, width, size, text } => {
                let fits = usize::try_from(width * 100 / (size * 56)).unwrap_or(1).max(4);
                let mut lines = String::new();
                for (at, line) in (1..).zip(broken(text, fits)) {
                    let (x, y) = (length(*x), length(y + at * size * 13 / 10));
                    lines += &format!(
                        "<text x=\"{x}\" y=\"{y}\" font-size=\"{}\" fill=\"#333\">{}</text>\n",
                        length(*size),
                        escaped(&line)
                    );
                }
                lines
            }
        };
        out += &line;
    }
    out + "</svg>\n"
}

fn broken(text: &str, fits: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let line = lines.last().map_or(0, |line| line.chars().count());
        if line > 0 && line + 1 + word.chars().count() > fits {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
