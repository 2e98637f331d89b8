//! Sheets while a survey is open: a pile without order.
//!
//! Sheets lie in it sorted by what is in them, so that even here nobody can say which came first. Which seats have handed one
//! in is known, to count none twice; which sheet is whose is not. A sheet that is handed in cannot be changed, for the same reason.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::kept::Kept;
use super::sheet::Sheet;
use crate::classroom::crowd::FIVE;
use crate::classroom::seat::Seat;
use crate::content::survey::Survey;
use crate::play::dice::Seed;

/// What became of a sheet.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum HandedIn {
    /// It is on the pile.
    Taken,
    /// This seat has handed in already: the phone missed the answer and sent it again.
    Known,
}

/// Fewer than five: nothing is kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TooFew;

/// The sheets of an open survey.
#[derive(Debug)]
pub struct Pile {
    survey: Arc<Survey>,
    sheets: BTreeMap<Sheet, u32>,
    seats: BTreeSet<Seat>,
}

impl Pile {
    /// An empty pile.
    pub fn new(survey: Arc<Survey>) -> Self {
        Self { survey, sheets: BTreeMap::new(), seats: BTreeSet::new() }
    }

    /// The survey.
    pub fn survey(&self) -> &Arc<Survey> {
        &self.survey
    }

    /// Takes the sheet of a seat, once.
    pub fn hand_in(&mut self, seat: Seat, sheet: Sheet) -> HandedIn {
        if !self.seats.insert(seat) {
            return HandedIn::Known;
        }
        self.type_in(sheet);
        HandedIn::Taken
    }

    /// Takes a sheet without a seat: from paper, or from the computer that is passed round.
    pub fn type_in(&mut self, sheet: Sheet) {
        *self.sheets.entry(sheet).or_default() += 1;
    }

    /// How many sheets there are.
    pub fn people(&self) -> u32 {
        self.sheets.values().sum()
    }

    /// Whether a seat has handed in.
    pub fn has(&self, seat: Seat) -> bool {
        self.seats.contains(&seat)
    }

    /// Ends the survey: what is kept are counts. The order of open answers comes from the seed alone.
    pub fn close(self, seed: Seed) -> Result<Kept, TooFew> {
        if self.people() < FIVE {
            return Err(TooFew);
        }
        Ok(Kept::of(&self.survey, &self.sheets, seed))
    }
}
