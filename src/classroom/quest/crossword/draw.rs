//! A crossword on paper: as text, and as SVG. The clues are printed by whoever prints the page.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::Crossword;

/// What stands in the cells.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cells {
    /// Nothing but numbers: for the team.
    Empty,
    /// The letters: for the jury.
    Filled,
}

/// The side of a cell in the SVG.
const SIDE: u32 = 40;

impl Crossword {
    /// The grid as text: a line for each row, `·` outside words, `_` or a letter in a cell.
    pub fn text(&self, what: Cells) -> String {
        let cells = self.cells();
        let mut text = String::new();
        for row in 0..self.rows {
            let line: Vec<String> = (0..self.columns)
                .map(|column| match (cells.get(&(row, column)), what) {
                    (None, _) => "·".to_owned(),
                    (Some(_), Cells::Empty) => "_".to_owned(),
                    (Some(letter), Cells::Filled) => letter.to_string(),
                })
                .collect();
            text.push_str(line.join(" ").trim_end());
            text.push('\n');
        }
        text
    }

    /// The grid as SVG in black on white, with numbers in the first cells.
    pub fn svg(&self, what: Cells) -> String {
        let (width, height) = (u32::from(self.columns) * SIDE, u32::from(self.rows) * SIDE);
        let numbers: BTreeMap<(u8, u8), u8> =
            self.entries.iter().map(|entry| ((entry.row, entry.column), entry.number)).collect();
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-1 -1 {} {}\" font-family=\"sans-serif\">\n",
            width + 2,
            height + 2
        );
        for ((row, column), letter) in self.cells() {
            let (x, y) = (u32::from(column) * SIDE, u32::from(row) * SIDE);
            let _ = writeln!(
                svg,
                "<rect x=\"{x}\" y=\"{y}\" width=\"{SIDE}\" height=\"{SIDE}\" fill=\"white\" stroke=\"black\"/>"
            );
            if let Some(number) = numbers.get(&(row, column)) {
                let _ = writeln!(svg, "<text x=\"{}\" y=\"{}\" font-size=\"11\">{number}</text>", x + 3, y + 12);
            }
            if what == Cells::Filled {
                let _ = writeln!(
                    svg,
                    "<text x=\"{}\" y=\"{}\" font-size=\"22\" text-anchor=\"middle\">{letter}</text>",
                    x + SIDE / 2,
                    y + 30
                );
            }
        }
        svg.push_str("</svg>\n");
        svg
    }
}
