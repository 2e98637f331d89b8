//! Sheets while a survey is open: a pile without order.
//!
//! Sheets lie in it sorted by what is in them, so that even here nobody can say which came first. Which seats have handed one
//! in is known, to count none twice; which sheet is whose is not. A sheet that is handed in cannot be changed, for the same reason.
//!
//! Sheets that nobody could hand in again (typed in, or filled in on the computer that is passed round) are set aside as soon as there
//! are five of them ([`Pile::set_aside`]): from then on they are counts, as after the end, and can be written down in case the lights go
//! out. What is lost then are fewer than five.

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
    aside: Option<Kept>,
    seats: BTreeSet<Seat>,
}

impl Pile {
    /// An empty pile.
    pub fn new(survey: Arc<Survey>) -> Self {
        Self { survey, sheets: BTreeMap::new(), aside: None, seats: BTreeSet::new() }
    }

    /// A pile with what was set aside before the lights went out.
    pub fn again(survey: Arc<Survey>, aside: Kept) -> Self {
        Self { aside: Some(aside), ..Self::new(survey) }
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
        self.lying().saturating_add(self.aside.as_ref().map_or(0, Kept::people))
    }

    /// Counts the sheets, where there are five or more: what they say is no longer of a person. Nothing happens where there are fewer.
    pub fn set_aside(&mut self, seed: Seed) {
        if self.lying() < FIVE {
            return;
        }
        let counted = Kept::of(&self.survey, &std::mem::take(&mut self.sheets), seed);
        self.aside = Some(with(self.aside.take(), counted, seed));
    }

    /// What was set aside.
    pub fn aside(&self) -> Option<&Kept> {
        self.aside.as_ref()
    }

    /// Puts another pile of the same survey onto this one. A pile of another is left alone.
    pub fn pour(&mut self, other: Self, seed: Seed) {
        if other.survey.id != self.survey.id {
            return;
        }
        for (sheet, times) in other.sheets {
            *self.sheets.entry(sheet).or_default() += times;
        }
        self.seats.extend(other.seats);
        if let Some(aside) = other.aside {
            self.aside = Some(with(self.aside.take(), aside, seed));
        }
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
        let counted = Kept::of(&self.survey, &self.sheets, seed);
        Ok(with(self.aside, counted, seed))
    }

    /// How many sheets are not counted yet.
    fn lying(&self) -> u32 {
        self.sheets.values().sum()
    }
}

/// Both together. Neither was shown, so nothing keeps them apart.
fn with(aside: Option<Kept>, counted: Kept, seed: Seed) -> Kept {
    match aside {
        Some(aside) => counted.clone().join(aside, seed).unwrap_or(counted),
        None => counted,
    }
}
