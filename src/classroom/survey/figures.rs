//! Intervals, in whole numbers: shares and means in thousandths, so that every machine prints the same.
//!
//! A share has Wilson's score interval (E. B. Wilson, *Journal of the American Statistical Association*, 1927): with `z = 1.96`,
//! `(x + z²/2 ± z·√(x(n − x)/n + z²/4)) / (n + z²)`. It stays within 0 and 1 and is right for small groups too. The difference of two means has the
//! interval of unequal variances (B. L. Welch, *Biometrika*, 1947), with the smaller group's degrees of freedom, which is on the careful
//! side. Both are for 95 %. Bounds are rounded outwards.

use serde::Serialize;

/// A figure in thousandths with its interval.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Interval {
    /// The figure itself.
    pub at: i64,
    /// From…
    pub from: i64,
    /// …to.
    pub to: i64,
}

/// `1.96²` in ten-thousandths.
const Z2: u128 = 38_416;
const TEN_THOUSAND: u128 = 10_000;

/// The share of `some` in `all`.
pub fn share(some: u32, all: u32) -> Interval {
    if all == 0 {
        return Interval { at: 0, from: 0, to: 1000 };
    }
    let (x, n) = (u128::from(some.min(all)), u128::from(all));
    let scale = n * TEN_THOUSAND + Z2;
    // Everything over 10 · scale, in thousandths.
    let middle = 5_000 * (2 * x * TEN_THOUSAND + Z2);
    let square = Z2 * (4 * x * (n - x) * TEN_THOUSAND + n * Z2) * TEN_THOUSAND * TEN_THOUSAND;
    let half = square.div_ceil(4 * n).isqrt() + 1;
    let from = middle.saturating_sub(half) / (10 * scale);
    let to = (middle + half).div_ceil(10 * scale).min(1000);
    let at = (2000 * x + n) / (2 * n);
    let signed = |value: u128| i64::try_from(value).unwrap_or(i64::MAX);
    Interval { at: signed(at), from: signed(if x == 0 { 0 } else { from }), to: signed(if x == n { 1000 } else { to }) }
}

/// Values of a group: how many people have 0, 1, 2 …
pub type Histogram<'a> = &'a [u32];

/// How many people a histogram is of.
pub fn people(of: Histogram<'_>) -> u32 {
    of.iter().sum()
}

/// Their mean in thousandths, rounded.
pub fn mean(of: Histogram<'_>) -> i64 {
    let n = i128::from(people(of));
    if n == 0 { 0 } else { narrow((sum(of) * 2000 + n) / (2 * n)) }
}

/// How much the mean of the second is above that of the first; `None` where a group has fewer than two.
pub fn difference(first: Histogram<'_>, second: Histogram<'_>) -> Option<Interval> {
    let (n1, n2) = (people(first), people(second));
    let smaller = n1.min(n2);
    if smaller < 2 {
        return None;
    }
    let (big1, big2) = (i128::from(n1), i128::from(n2));
    // Sums over n1 · n2, rounded to thousandths to the nearest.
    let over = sum(second) * big1 - sum(first) * big2;
    let at = (over * 2000 + (big1 * big2) * over.signum()) / (2 * big1 * big2);
    // The square of a thousandth of a thousandth, so that the root has digits to spare.
    let error = (spread(first) + spread(second)).unsigned_abs().isqrt() + 1;
    let half = (i128::try_from(error).ok()? * i128::from(quantile(smaller - 1)) + 999_999) / 1_000_000;
    Some(Interval { at: narrow(at), from: narrow(at - half), to: narrow(at + half) })
}

/// The mean of a group with its interval; `None` for fewer than two.
pub fn mean_interval(of: Histogram<'_>) -> Option<Interval> {
    let n = people(of);
    if n < 2 {
        return None;
    }
    let error = i128::try_from(spread(of).unsigned_abs().isqrt() + 1).ok()?;
    let half = (error * i128::from(quantile(n - 1)) + 999_999) / 1_000_000;
    let at = mean(of);
    Some(Interval { at, from: at - narrow(half), to: at + narrow(half) })
}

/// The difference of two means of which no more than the intervals are kept, with how many people each is of. An interval that was cut
/// off at one end is taken by its other half.
pub fn difference_of(first: (Interval, u32), second: (Interval, u32)) -> Option<Interval> {
    let smaller = first.1.min(second.1);
    if smaller < 2 {
        return None;
    }
    // The error of a mean, in thousandths of a thousandth.
    let error = |(interval, people): (Interval, u32)| {
        let half = i128::from((interval.at - interval.from).max(interval.to - interval.at));
        half * 1_000_000 / i128::from(quantile(people - 1))
    };
    let (own, other) = (error(first), error(second));
    let both = (own * own + other * other).unsigned_abs().isqrt() + 1;
    let half = narrow((i128::try_from(both).ok()? * i128::from(quantile(smaller - 1)) + 999_999) / 1_000_000);
    let at = second.0.at - first.0.at;
    Some(Interval { at, from: at - half, to: at + half })
}

fn sum(of: Histogram<'_>) -> i128 {
    (0..).zip(of).map(|(value, count): (i128, &u32)| value * i128::from(*count)).sum()
}

/// The variance of the mean, times 10¹².
fn spread(of: Histogram<'_>) -> i128 {
    let n = i128::from(people(of));
    let squares: i128 = (0..).zip(of).map(|(value, count): (i128, &u32)| value * value * i128::from(*count)).sum();
    let sum = sum(of);
    (n * squares - sum * sum) * 1_000_000_000_000 / (n * n * (n - 1))
}

/// Student's 97.5 % quantile in thousandths, never too small.
fn quantile(freedom: u32) -> u32 {
    const FIRST: [u32; 30] = [
        12_707, 4_303, 3_183, 2_777, 2_571, 2_447, 2_365, 2_307, 2_263, 2_229, 2_201, 2_179, 2_161, 2_145, 2_132,
        2_120, 2_110, 2_101, 2_094, 2_086, 2_080, 2_074, 2_069, 2_064, 2_060, 2_056, 2_052, 2_049, 2_046, 2_043,
    ];
    let at = usize::try_from(freedom.saturating_sub(1)).unwrap_or(usize::MAX);
    FIRST.get(at).copied().unwrap_or(2_043)
}

fn narrow(value: i128) -> i64 {
    i64::try_from(value).unwrap_or(if value < 0 { i64::MIN } else { i64::MAX })
}
