//! Crosswords, laid by a seed from any words of any alphabet.
//!
//! [`lay`] tries many orders and keeps the best: as many words as were asked for, then as many crossings as can be, then as
//! small a grid. Every word after the first crosses one that lies already, so that the whole hangs together, and no two words
//! touch that do not cross. [`draw`] makes text of it, empty or filled.

pub mod draw;
mod lay;

use std::collections::{BTreeMap, BTreeSet};

use super::answer::is_one_of;
use super::units::Score;
use crate::content::ids::OptionId;

pub use lay::lay;

/// How wide and high a grid may be: it has to fit on a sheet of paper in cells that a hand can write in.
pub const MAX_SIDE: u8 = 20;

/// A crossword.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Crossword {
    /// How many rows the grid has.
    pub rows: u8,
    /// How many columns.
    pub columns: u8,
    /// The words, by number and direction.
    pub entries: Vec<Entry>,
}

/// A word in the grid.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// Which word.
    pub word: OptionId,
    /// The number in its first cell.
    pub number: u8,
    /// The row of its first cell.
    pub row: u8,
    /// The column of its first cell.
    pub column: u8,
    /// Which way it runs.
    pub direction: Direction,
    /// Its letters, in capitals.
    pub letters: Vec<char>,
}

/// Which way a word runs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Direction {
    Across,
    Down,
}

impl Direction {
    /// One cell on: rows and columns.
    fn step(self) -> (i16, i16) {
        match self {
            Self::Across => (0, 1),
            Self::Down => (1, 0),
        }
    }
}

impl Entry {
    /// The cells that it takes, with their letters.
    pub fn cells(&self) -> impl Iterator<Item = ((u8, u8), char)> {
        self.letters.iter().zip(0u8..).map(|(letter, at)| {
            let cell = match self.direction {
                Direction::Across => (self.row, self.column + at),
                Direction::Down => (self.row + at, self.column),
            };
            (cell, *letter)
        })
    }

    /// The word as it is written.
    pub fn text(&self) -> String {
        self.letters.iter().collect()
    }
}

impl Crossword {
    /// The letters by row and column.
    pub fn cells(&self) -> BTreeMap<(u8, u8), char> {
        self.entries.iter().flat_map(Entry::cells).collect()
    }

    /// How many cells belong to two words.
    pub fn crossings(&self) -> usize {
        let all: usize = self.entries.iter().map(|entry| entry.letters.len()).sum();
        all - self.cells().len()
    }

    /// Whether one can get from every word to every other by crossings.
    pub fn hangs_together(&self) -> bool {
        let cells: Vec<BTreeSet<(u8, u8)>> =
            self.entries.iter().map(|entry| entry.cells().map(|(cell, _)| cell).collect()).collect();
        let mut reached = BTreeSet::from([0]);
        let mut next = vec![0];
        while let Some(at) = next.pop() {
            for (other, own) in cells.iter().enumerate() {
                if !cells[at].is_disjoint(own) && reached.insert(other) {
                    next.push(other);
                }
            }
        }
        reached.len() >= cells.len()
    }

    /// The points for what a team has written, out of `most`: each right word counts the same, a wrong one nothing.
    pub fn score(&self, written: &BTreeMap<OptionId, String>, most: u16) -> Score {
        let right = |entry: &&Entry| written.get(&entry.word).is_some_and(|text| is_one_of(text, &[entry.text()]));
        let right = self.entries.iter().filter(right).count();
        Score::share(most, right as i64, self.entries.len() as i64)
    }
}

/// A word as the grid holds it: capitals, and no dots on the Russian yo, as in any crossword.
pub fn letters(word: &str) -> Vec<char> {
    let capitals = word.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_uppercase);
    capitals.map(|c| if c == '\u{401}' { '\u{415}' } else { c }).collect()
}
