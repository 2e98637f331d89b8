//! "Faster, more, more accurate": a series of short questions, of which a team answers as many as it can.
//!
//! There is no point for speed: the clock, if it is on, only ends the series. A wrong answer takes half of what a right one
//! gives, so that guessing at all of them is no better than passing.

use serde::{Deserialize, Serialize};

use super::units::Score;

/// What became of a question.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum Outcome {
    /// Answered right.
    Right,
    /// Answered wrong.
    Wrong,
    /// Passed, or not reached.
    Passed,
}

/// The series has ended: there is no question to answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Over;

/// A series that is being played.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Series {
    count: u8,
    outcomes: Vec<Outcome>,
}

impl Series {
    /// A series of so many questions.
    pub fn new(count: u8) -> Self {
        Self { count, outcomes: Vec::new() }
    }

    /// Which question is asked, counted from 0; `None` at the end.
    pub fn at(&self) -> Option<usize> {
        (self.outcomes.len() < usize::from(self.count)).then_some(self.outcomes.len())
    }

    /// Notes what became of the question that is asked.
    pub fn note(&mut self, outcome: Outcome) -> Result<(), Over> {
        self.at().ok_or(Over)?;
        self.outcomes.push(outcome);
        Ok(())
    }

    /// How many ended so.
    pub fn count(&self, outcome: Outcome) -> usize {
        self.outcomes.iter().filter(|own| **own == outcome).count()
    }

    /// The points, out of `most`: never below nought.
    pub fn score(&self, most: u16) -> Score {
        let halves = |outcome| i64::try_from(self.count(outcome)).unwrap_or(0);
        Score::share(most, 2 * halves(Outcome::Right) - halves(Outcome::Wrong), 2 * i64::from(self.count))
    }
}
