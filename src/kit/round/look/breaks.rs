//! Computers that stood still, and clocks that were set back.
//!
//! Breaks come by chance: lids, power, crashes. How many are too many is reckoned from the round itself: where those without a break are
//! taken as the ones to whom it happened nought times, chance (Poisson) says how many have three, four, five. A few who break off on purpose
//! hardly move that.

use super::chance::{Expected, FEW, poisson_at_least};
use super::seen::Seen;
use crate::olympiad::ballot::Number;

/// So many are never too many.
const FEWEST: u32 = 3;

/// What is to be told of breaks.
pub struct Breaks {
    /// How many contestants were looked at.
    pub of: usize,
    /// Which of them had a break.
    pub had: Vec<Number>,
    /// From how many on it is told.
    pub bound: u32,
    /// How many would have as many by chance alone.
    pub expected: Expected,
    /// Who had as many.
    pub often: Vec<Stood>,
    /// Whose clock was set back, and how often.
    pub back: Vec<(Number, usize)>,
}

/// Somebody's computer stood still.
pub struct Stood {
    /// Whose.
    pub number: Number,
    /// How often.
    pub times: u32,
    /// For how many seconds in all, by its own clock, which nobody believes.
    pub seconds: u64,
}

impl Breaks {
    /// Looks.
    pub fn of(seen: &[Seen]) -> Self {
        let times = |one: &Seen| u32::try_from(one.breaks.len()).unwrap_or(u32::MAX);
        let had: Vec<Number> = seen.iter().filter(|one| !one.breaks.is_empty()).map(|one| one.number).collect();
        let (bound, expected) = bound(seen.len(), had.len());
        let mut often: Vec<Stood> = seen
            .iter()
            .filter(|one| times(one) >= bound)
            .map(|one| Stood { number: one.number, times: times(one), seconds: one.breaks.iter().sum() })
            .collect();
        often.sort_by(|a, b| b.times.cmp(&a.times).then(a.number.cmp(&b.number)));
        let set = |one: &Seen| one.breaks.iter().filter(|seconds| **seconds == 0).count();
        let mut back: Vec<_> = seen.iter().map(|one| (one.number, set(one))).filter(|(_, times)| *times > 0).collect();
        back.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
        Self { of: seen.len(), had, bound, expected, often, back }
    }
}

/// From how many breaks on chance alone makes less than one contestant of the whole round.
fn bound(of: usize, any: usize) -> (u32, Expected) {
    if of < FEW || any == of {
        return (FEWEST, Expected::Unknown);
    }
    let rate = -((of - any) as f64 / of as f64).ln();
    let expected = |k: u32| of as f64 * poisson_at_least(k, rate);
    let bound = (FEWEST..1_000).find(|k| expected(*k) <= 1.0).unwrap_or(1_000);
    (bound, Expected::About(expected(bound)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rarer_breaks_are_the_fewer_are_too_many() {
        assert_eq!(bound(10, 1), (3, Expected::Unknown));
        assert_eq!(bound(1_000, 0), (3, Expected::About(0.0)));
        let (often, Expected::About(expected)) = bound(1_000, 400) else { panic!("there are enough") };
        assert!(often > 3 && expected <= 1.0, "{often}, {expected}");
    }
}
