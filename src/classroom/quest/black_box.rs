//! The black box: a thing to be guessed from clues, the fewer the more points.

use serde::Serialize;

use super::units::Score;

/// A box that is being guessed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct BlackBox {
    clues: u8,
    shown: u8,
    tried: bool,
    end: Option<End>,
}

/// How it ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub enum End {
    /// It was guessed.
    Guessed,
    /// All clues were used up, or the team gave up.
    Missed,
}

/// Why something can't be done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refused {
    /// It has ended.
    Over,
    /// There are no more clues.
    NoMoreClues,
    /// The team has already guessed with this clue.
    OneGuessForEachClue,
}

impl BlackBox {
    /// A box with so many clues, of which the first is shown.
    pub fn new(clues: u8) -> Self {
        Self { clues: clues.max(1), shown: 1, tried: false, end: None }
    }

    /// How many clues are shown.
    pub fn shown(&self) -> u8 {
        self.shown
    }

    /// How it ended, if it has.
    pub fn end(&self) -> Option<End> {
        self.end
    }

    /// Shows the next clue.
    pub fn clue(&mut self) -> Result<u8, Refused> {
        self.open()?;
        if self.shown == self.clues {
            return Err(Refused::NoMoreClues);
        }
        self.shown += 1;
        self.tried = false;
        Ok(self.shown)
    }

    /// A guess. A wrong one with the last clue ends it.
    pub fn guess(&mut self, right: bool) -> Result<(), Refused> {
        self.open()?;
        if self.tried {
            return Err(Refused::OneGuessForEachClue);
        }
        self.tried = true;
        if right {
            self.end = Some(End::Guessed);
        } else if self.shown == self.clues {
            self.end = Some(End::Missed);
        }
        Ok(())
    }

    /// Gives up.
    pub fn give_up(&mut self) -> Result<(), Refused> {
        self.open()?;
        self.end = Some(End::Missed);
        Ok(())
    }

    /// The points, out of `most` for one thing.
    pub fn score(&self, most: u16) -> Score {
        match self.end {
            Some(End::Guessed) => Score::share(most, i64::from(self.clues - self.shown) + 1, i64::from(self.clues)),
            Some(End::Missed) | None => Score::ZERO,
        }
    }

    fn open(&self) -> Result<(), Refused> {
        if self.end.is_some() { Err(Refused::Over) } else { Ok(()) }
    }
}
