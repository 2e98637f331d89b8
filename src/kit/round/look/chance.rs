//! What chance does by itself. Nothing here scores anybody: it is shown to organizers, rounded, and so may be floats.

use std::f64::consts::SQRT_2;

/// Of fewer than so many nothing is said.
pub const FEW: usize = 30;

/// How many false alarms a kind of finding must be expected to bring.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Expected {
    /// About so many.
    About(f64),
    /// Fewer than so many: too rare to be counted in this round.
    Below(f64),
    /// Nobody can say: there are too few to compare with, or the cause is no chance at all.
    Unknown,
}

/// Something between the slowest and the fastest, of values that are sorted: `of` is from nought to one.
pub fn quantile(sorted: &[f64], of: f64) -> Option<f64> {
    let last = sorted.len().checked_sub(1)?;
    sorted.get((of * last as f64).round() as usize).copied()
}

/// The share of a normal distribution that lies more than `z` deviations above its middle.
pub fn normal_above(z: f64) -> f64 {
    0.5 * libm::erfc(z / SQRT_2)
}

/// The chance of `k` or more of what happens so often on average, where one has nothing to do with another (Poisson).
pub fn poisson_at_least(k: u32, rate: f64) -> f64 {
    if k == 0 {
        return 1.0;
    }
    if rate <= 0.0 {
        return 0.0;
    }
    let mut term = (1..=k).fold((-rate).exp(), |term, n| term * rate / f64::from(n));
    let mut sum = 0.0;
    // What is left out after so many terms is smaller than a float tells.
    for n in (k + 1)..(k + 400) {
        sum += term;
        term *= rate / f64::from(n);
    }
    sum.min(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tails_are_those_of_the_tables() {
        let near = |a: f64, b: f64| assert!((a - b).abs() < 1e-4, "{a} is not {b}");
        near(normal_above(0.0), 0.5);
        near(normal_above(1.96), 0.0250);
        near(normal_above(-1.0), 0.8413);
        near(poisson_at_least(0, 2.0), 1.0);
        near(poisson_at_least(1, 2.0), 0.8647);
        near(poisson_at_least(3, 0.5), 0.0144);
        near(poisson_at_least(1, 0.0), 0.0);
        assert_eq!(quantile(&[1.0, 2.0, 3.0], 0.5), Some(2.0));
        assert_eq!(quantile(&[], 0.5), None);
    }
}
