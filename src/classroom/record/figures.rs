//! Figures that may be shown, and nothing else: whoever hands in counts of a few people is refused.
//!
//! What may leave a vote or a survey is decided where it is counted. This is the second lock: [`Figures`] can't be made,
//! nor read from a file, in a form that shows fewer than five apart or lets one subtract them.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::text::Told;
use crate::classroom::crowd::{Disclosed, Figure, Shape};

/// No smaller group is shown.
pub const FIVE: u32 = 5;

/// What may be said of one answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cell {
    /// So many.
    Exactly(u32),
    /// So many or more.
    AtLeast(u32),
    /// Not shown apart.
    Hidden,
}

/// The figures of one question.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(try_from = "Raw", into = "Raw")]
pub struct Figures {
    people: u32,
    cells: Vec<Cell>,
    together: u32,
}

/// Why figures are refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BadFigures {
    /// Fewer than five people have answered, or fewer than five are shown apart.
    Few,
    /// The sum is another one.
    Sum,
    /// A hidden answer could be worked out.
    Open,
}

impl Figures {
    /// What the door let out of a question with so many options; nothing where it may not be kept.
    pub fn shown(shown: &Disclosed, options: usize) -> Option<Self> {
        let cell = |at| match shown.figure(at) {
            Figure::Exactly(count) => Cell::Exactly(count),
            Figure::AtLeast(count) => Cell::AtLeast(count),
            Figure::Hidden => Cell::Hidden,
        };
        let together = match shown.shape() {
            Shape::Apart { together: (_, sum), .. } => *sum,
            Shape::Nearly { .. } | Shape::Withheld => 0,
        };
        Self::new(shown.people(), (0_u8..).take(options).map(cell).collect(), together).ok()
    }

    /// Figures of `people` who answered; `together` are those of all hidden answers, where that may be said.
    ///
    /// # Errors
    /// Where they would show fewer than five, or do not add up.
    pub fn new(people: u32, cells: Vec<Cell>, together: u32) -> Result<Self, BadFigures> {
        let exact = cells.iter().map(|cell| if let Cell::Exactly(n) = cell { *n } else { 0 });
        let sum = exact.clone().try_fold(together, u32::checked_add).ok_or(BadFigures::Sum)?;
        let count = |wanted: fn(&Cell) -> bool| cells.iter().filter(|cell| wanted(cell)).count();
        let hidden = count(|cell| *cell == Cell::Hidden);
        let lower = count(|cell| matches!(cell, Cell::AtLeast(_)));
        if people < FIVE || cells.iter().any(|cell| matches!(cell, Cell::Exactly(n) if *n < FIVE)) {
            return Err(BadFigures::Few);
        }
        let good = match (lower, hidden) {
            // Everybody is shown.
            (0, 0) => together == 0 && sum == people,
            // One hidden answer is no secret.
            (0, 1) => return Err(BadFigures::Open),
            (0, all) if all == cells.len() => together == 0,
            (0, _) if together < FIVE => return Err(BadFigures::Few),
            (0, _) => sum == people,
            // Nearly all: said in one way, whether it is all or not.
            (1, others) if others + 1 == cells.len() && together == 0 => {
                let least = |cell: &Cell| matches!(cell, Cell::AtLeast(n) if *n >= FIVE && n + FIVE == people + 1);
                cells.iter().any(least)
            }
            _ => return Err(BadFigures::Open),
        };
        if good { Ok(Self { people, cells, together }) } else { Err(BadFigures::Sum) }
    }

    /// How many have answered.
    pub fn people(&self) -> u32 {
        self.people
    }

    /// The answers, in order.
    pub fn cells(&self) -> &[Cell] {
        &self.cells
    }

    /// What may be said of one answer.
    pub fn cell(&self, at: usize) -> Cell {
        self.cells.get(at).copied().unwrap_or(Cell::Hidden)
    }

    /// How many gave the hidden answers together; none where that is not said.
    pub fn together(&self) -> Option<u32> {
        Some(self.together).filter(|together| *together > 0)
    }

    /// The share of an answer, to the nearest; where it is the least that it may be, rounded down.
    pub fn thousandths(&self, at: usize) -> Option<u32> {
        let people = u64::from(self.people);
        match self.cell(at) {
            Cell::Exactly(n) => u32::try_from((u64::from(n) * 1000 + people / 2) / people).ok(),
            Cell::AtLeast(n) => u32::try_from(u64::from(n) * 1000 / people).ok(),
            Cell::Hidden => None,
        }
    }
}

impl fmt::Display for BadFigures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Few => "the figures show fewer than five people",
            Self::Sum => "the figures do not add up",
            Self::Open => "a hidden figure could be worked out",
        })
    }
}

impl std::error::Error for BadFigures {}

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    people: u32,
    cells: Vec<Cell>,
    together: u32,
}

impl TryFrom<Raw> for Figures {
    type Error = BadFigures;

    fn try_from(raw: Raw) -> Result<Self, BadFigures> {
        Self::new(raw.people, raw.cells, raw.together)
    }
}

impl From<Figures> for Raw {
    fn from(figures: Figures) -> Self {
        Self { people: figures.people, cells: figures.cells, together: figures.together }
    }
}

/// A share or a difference with its interval, in thousandths.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measured {
    /// What was measured.
    pub what: Told,
    /// Whether it is a share or a difference of shares.
    pub unit: Unit,
    /// How many it rests on: of a difference, both numbers.
    pub people: Vec<u32>,
    /// The estimate; none where they are too few to say.
    pub interval: Option<Interval>,
}

/// What is measured.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// A share of all.
    Share,
    /// After less before.
    Difference,
}

/// An estimate and where it surely lies, in thousandths.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "each name says what it is")]
pub struct Interval {
    pub at: i32,
    pub from: i32,
    pub to: i32,
}
