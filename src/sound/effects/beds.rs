//! What goes on in the background without an end: wind, people, water.

use super::parts::Strip;
use super::steps::bubble;
use crate::sound::dsp::{Band, Chance, RATE_HZ, Smooth, Wander, samples_of};

/// Seconds of a bed before its ends are sewn together.
const SECONDS: f32 = 9.5;
/// Filters that wander are tuned again after so many samples.
const TUNED_EVERY: usize = 32;

/// Wind round corners.
#[derive(Clone, Debug)]
pub struct Wind {
    chance: Chance,
    strength: Wander,
    whistles: [(Band, Wander, f32); 2],
    low: Smooth,
    at: usize,
}

impl Wind {
    /// Wind that blows from now on.
    pub fn new(mut chance: Chance) -> Self {
        let mut whistle = |hz: f32, sharpness, seconds| {
            (Band::new(hz, sharpness), Wander::new(chance.split(), hz * 0.72, hz * 1.45, seconds), sharpness)
        };
        let whistles = [whistle(420.0, 2.2, 2.3), whistle(880.0, 6.0, 1.7)];
        Self { strength: Wander::new(chance.split(), 0.35, 1.0, 1.3), whistles, low: Smooth::new(260.0), chance, at: 0 }
    }

    /// The next sample.
    pub fn sample(&mut self) -> f32 {
        let noise = self.chance.signed();
        let strength = self.strength.sample();
        let mut sum = 1.4 * self.low.next(noise);
        for (band, hz, sharpness) in &mut self.whistles {
            let hz = hz.sample();
            if self.at.is_multiple_of(TUNED_EVERY) {
                band.tune(hz, *sharpness);
            }
            sum += band.next(noise);
        }
        self.at += 1;
        sum * strength * strength
    }
}

/// Wind.
pub fn wind(chance: &mut Chance) -> Vec<f32> {
    let mut wind = Wind::new(chance.split());
    (0..samples_of(SECONDS)).map(|_| wind.sample()).collect()
}

/// People who talk, all at once and too far off for words.
pub fn crowd(chance: &mut Chance) -> Vec<f32> {
    let mut people: Vec<Talker> = (0..9).map(|_| Talker::new(chance.split())).collect();
    let mut wall = Smooth::new(1_500.0);
    let mut room = Smooth::new(500.0);
    let sample = |_| {
        let voices: f32 = people.iter_mut().map(Talker::sample).sum();
        wall.next(voices) + 0.012 * room.next(chance.signed())
    };
    (0..samples_of(SECONDS)).map(sample).collect()
}

/// Somebody who talks: a voice, a mouth that opens and closes, and pauses.
struct Talker {
    chance: Chance,
    pitch: Wander,
    mouth: [(Band, Wander); 2],
    breath: Wander,
    near: f32,
    turn: f32,
    /// How far a syllable has come, and how far it goes at each sample.
    syllable: (f32, f32),
    accent: f32,
    at: usize,
}

impl Talker {
    fn new(mut chance: Chance) -> Self {
        let low = chance.between(95.0, 215.0);
        let size = if low > 150.0 { 1.15 } else { 1.0 };
        Self {
            pitch: Wander::new(chance.split(), low * 0.88, low * 1.2, 0.35),
            mouth: [
                (Band::new(500.0, 4.0), Wander::new(chance.split(), 300.0 * size, 760.0 * size, 0.16)),
                (Band::new(1_300.0, 6.0), Wander::new(chance.split(), 900.0 * size, 2_100.0 * size, 0.16)),
            ],
            breath: Wander::new(chance.split(), -0.6, 1.0, 1.1),
            near: chance.between(0.3, 1.0),
            turn: 0.0,
            syllable: (0.0, 5.0 / RATE_HZ),
            accent: 1.0,
            chance,
            at: 0,
        }
    }

    fn sample(&mut self) -> f32 {
        let pitch = self.pitch.sample();
        self.turn += pitch / RATE_HZ;
        let mut air = 0.02 * self.chance.signed();
        if self.turn >= 1.0 {
            self.turn -= 1.0;
            air += 1.0;
        }
        self.syllable.0 += self.syllable.1;
        if self.syllable.0 >= 1.0 {
            self.syllable = (0.0, self.chance.between(3.5, 6.5) / RATE_HZ);
            self.accent = self.chance.between(0.4, 1.0);
        }
        let open = (std::f32::consts::PI * self.syllable.0).sin() * self.accent * self.breath.sample().max(0.0);
        let mut voice = 0.0;
        for (band, hz) in &mut self.mouth {
            let hz = hz.sample();
            if self.at.is_multiple_of(TUNED_EVERY) {
                band.tune(hz, 5.0);
            }
            voice += band.next(air);
        }
        self.at += 1;
        voice * open * self.near
    }
}

/// Water in a ditch: bubbles over a quiet rush.
pub fn water(chance: &mut Chance) -> Vec<f32> {
    let mut strip = Strip::new();
    let mut rush = (Band::new(620.0, 0.8), Wander::new(chance.split(), 0.7, 1.0, 0.8));
    let mut noise = chance.split();
    let bed: Vec<f32> = (0..samples_of(SECONDS)).map(|_| 0.4 * rush.0.next(noise.signed()) * rush.1.sample()).collect();
    strip.lay(0.0, 1.0, &bed);
    let mut at = 0.0;
    while at < SECONDS - 0.1 {
        let level = chance.unit();
        strip.lay(at, 0.05 + 0.3 * level * level, &bubble(chance));
        at += chance.between(0.004, 0.05);
    }
    strip.done()
}
