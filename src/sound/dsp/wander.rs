//! A value that wanders: gusts of wind, people further off and nearer.

use super::{Chance, RATE_HZ};

/// A number that goes smoothly from one chance value to the next.
#[derive(Clone, Debug)]
pub struct Wander {
    chance: Chance,
    least: f32,
    most: f32,
    step: f32,
    from: f32,
    to: f32,
    done: f32,
}

impl Wander {
    /// Between `least` and `most`, with a new aim every so many seconds.
    pub fn new(mut chance: Chance, least: f32, most: f32, seconds: f32) -> Self {
        let (from, to) = (chance.between(least, most), chance.between(least, most));
        Self { chance, least, most, step: 1.0 / (seconds * RATE_HZ), from, to, done: 0.0 }
    }

    /// The next value.
    pub fn sample(&mut self) -> f32 {
        self.done += self.step;
        if self.done >= 1.0 {
            self.done = 0.0;
            self.from = self.to;
            self.to = self.chance.between(self.least, self.most);
        }
        let eased = self.done * self.done * (3.0 - 2.0 * self.done);
        self.from + (self.to - self.from) * eased
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_stays_in_range_and_makes_no_leap() {
        let mut wander = Wander::new(Chance::new(3), 100.0, 200.0, 0.1);
        let values: Vec<f32> = (0..22_050).map(|_| wander.sample()).collect();
        assert!(values.iter().all(|value| (100.0..=200.0).contains(value)));
        assert!(values.windows(2).all(|pair| (pair[0] - pair[1]).abs() < 0.1));
        let spread = values.iter().fold(0.0_f32, |most, value| most.max((value - values[0]).abs()));
        assert!(spread > 20.0, "it hardly moves: {spread}");
    }
}
