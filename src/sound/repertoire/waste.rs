//! What is heard where nothing is kept: wind in gusts, and now and then a door, far off.

use crate::sound::dsp::{Chance, samples_of};
use crate::sound::effects::{Wind, far_door};

/// Wind, a far door, and silence.
#[derive(Clone, Debug)]
pub struct Waste {
    chance: Chance,
    wind: Wind,
    /// How far the gust has come, how long it is, and how strong.
    gust: (usize, usize, f32),
    /// Samples until the next gust.
    wait: usize,
    /// Samples until a door, in those that sound.
    until_door: usize,
    door: Vec<f32>,
    at: usize,
}

impl Waste {
    /// Begins with wind.
    pub fn new(mut chance: Chance) -> Self {
        let wind = Wind::new(chance.split());
        let until_door = samples_of(chance.between(9.0, 15.0));
        let mut waste =
            Self { chance, wind, gust: (0, 0, 0.0), wait: samples_of(0.3), until_door, door: Vec::new(), at: 0 };
        waste.blow();
        waste
    }

    fn blow(&mut self) {
        let seconds = self.chance.between(9.0, 17.0);
        self.gust = (0, samples_of(seconds), self.chance.between(0.12, 0.2));
    }

    /// The next sample.
    pub fn sample(&mut self) -> f32 {
        if self.wait > 0 {
            self.wait -= 1;
            return 0.0;
        }
        let (at, length, strength) = self.gust;
        if at >= length && self.door.is_empty() {
            self.wait = samples_of(self.chance.between(3.0, 8.0));
            self.blow();
            return 0.0;
        }
        self.gust.0 += 1;
        let share = (at as f32 / length as f32).min(1.0);
        let swell = (std::f32::consts::PI * share).sin().max(0.0);
        self.wind.sample() * strength * swell * swell + self.door()
    }

    fn door(&mut self) -> f32 {
        self.until_door = self.until_door.saturating_sub(1);
        if self.until_door == 0 {
            self.until_door = samples_of(self.chance.between(25.0, 50.0));
            self.door = far_door(&mut self.chance);
            self.at = 0;
        }
        let Some(sample) = self.door.get(self.at) else {
            self.door.clear();
            return 0.0;
        };
        self.at += 1;
        *sample
    }

    /// For how many samples nothing sounds.
    pub fn silent_for(&self) -> usize {
        self.wait
    }

    /// Goes on by so many samples of a silence.
    pub fn skip(&mut self, count: usize) {
        self.wait -= count;
    }
}
