//! A crossword as text. Pages for paper are made in [`report::crossword`](crate::classroom::report::crossword).

use super::Crossword;

/// What stands in the cells.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cells {
    /// Nothing but numbers: for the team.
    Empty,
    /// The letters: for the jury.
    Filled,
}

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
}
