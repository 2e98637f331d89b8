//! Sheets of printed cards: black squares, and letters that are turned with them.

use super::font::Fonts;
use super::paper::{Ink, Style};
use crate::classroom::cards::print::Mark;

const BLACK: [u8; 3] = [0; 3];
const GREY: [u8; 3] = [0x77; 3];
const DARK: [u8; 3] = [0x33; 3];
const LINE: [u8; 3] = [0x99; 3];

/// A sheet in ink.
pub(super) fn put(fonts: &Fonts, sheet: &[Mark]) -> Vec<Ink> {
    let mut page = Vec::new();
    for mark in sheet {
        match mark {
            Mark::Black { x, y, width, height } => {
                page.push(Ink::Rect { x: *x, y: *y, width: *width, height: *height, colour: BLACK });
            }
            Mark::Cut { x, y, width, height } => {
                page.push(Ink::Dashes { x: *x, y: *y, width: *width, height: *height, colour: LINE });
            }
            Mark::Letters { x, y, size, quarters, text } => page.push(Ink::Turned {
                x: *x,
                y: *y,
                size: *size,
                quarters: *quarters,
                colour: GREY,
                text: text.clone(),
            }),
            Mark::Words { x, y, width, size, text } => {
                for (at, line) in (1..).zip(fonts.lines(Style::Regular, *size, text, *width)) {
                    page.push(Ink::Text {
                        x: *x,
                        y: y + at * size * 13 / 10,
                        size: *size,
                        style: Style::Regular,
                        colour: DARK,
                        text: line,
                    });
                }
            }
        }
    }
    page
}
