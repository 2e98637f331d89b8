//! Points.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign};

use serde::Serialize;

/// Points, in hundredths: a mean of a jury is seldom whole.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize)]
pub struct Score(i32);

impl Score {
    /// No points.
    pub const ZERO: Self = Self(0);

    /// Whole points.
    pub fn points(points: u16) -> Self {
        Self(i32::from(points) * 100)
    }

    /// So many hundredths of a point.
    pub fn hundredths(hundredths: i32) -> Self {
        Self(hundredths)
    }

    /// How many hundredths of a point it is.
    pub fn in_hundredths(self) -> i32 {
        self.0
    }

    /// `part` of `whole` of `most` points, halves rounded up, never below nought nor above `most`. Nought where there is
    /// no whole.
    pub fn share(most: u16, part: i64, whole: i64) -> Self {
        if whole <= 0 || part <= 0 {
            return Self::ZERO;
        }
        let full = i64::from(most) * 100;
        let part = part.min(whole);
        let rounded = (2 * full * part + whole) / (2 * whole);
        Self(i32::try_from(rounded).unwrap_or(i32::MAX))
    }
}

impl Add for Score {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl AddAssign for Score {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sum for Score {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::ZERO, Self::add)
    }
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        write!(f, "{sign}{}.{:02}", self.0.unsigned_abs() / 100, self.0.unsigned_abs() % 100)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_rounds_halves_up_and_keeps_within_its_bounds() {
        let table = [
            ((100, 1, 3), 3333),
            ((100, 2, 3), 6667),
            ((100, 3, 3), 10_000),
            ((100, 4, 3), 10_000),
            ((100, -1, 3), 0),
            ((100, 1, 0), 0),
            ((1, 1, 200), 1),
        ];
        for ((most, part, whole), hundredths) in table {
            assert_eq!(Score::share(most, part, whole).in_hundredths(), hundredths, "{part} of {whole} of {most}");
        }
    }

    #[test]
    fn it_is_written_with_two_digits() {
        for (hundredths, text) in [(0, "0.00"), (5, "0.05"), (1250, "12.50"), (-150, "-1.50")] {
            assert_eq!(Score::hundredths(hundredths).to_string(), text);
        }
    }
}
