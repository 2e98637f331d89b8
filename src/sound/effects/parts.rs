//! What makers share: a strip to lay sounds on, something that is struck, something that rubs.

use std::f32::consts::TAU;

use crate::sound::dsp::{Band, Chance, RATE_HZ, Smooth, samples_of, samples_of_ms};

/// A strip of sound on which others are laid.
pub struct Strip(Vec<f32>);

impl Strip {
    /// An empty one.
    pub fn new() -> Self {
        Self(Vec::new())
    }

    /// Lays a sound on it from `seconds` on.
    pub fn lay(&mut self, seconds: f32, gain: f32, sound: &[f32]) {
        let start = samples_of(seconds.max(0.0));
        if self.0.len() < start + sound.len() {
            self.0.resize(start + sound.len(), 0.0);
        }
        self.0[start..].iter_mut().zip(sound).for_each(|(under, sample)| *under += gain * sample);
    }

    /// What lies on it.
    pub fn done(self) -> Vec<f32> {
        self.0
    }
}

/// Something stiff that was struck: tones (hertz, seconds until 60 decibels less, strength) that fade each by itself.
pub fn struck(tones: &[(f32, f32, f32)]) -> Vec<f32> {
    let longest = tones.iter().fold(0.0_f32, |most, tone| most.max(tone.1));
    let mut out = vec![0.0; samples_of(longest * 1.2)];
    for &(hz, seconds, strength) in tones.iter().filter(|tone| tone.0 < RATE_HZ * 0.45) {
        let keep = 10.0_f32.powf(-3.0 / (seconds * RATE_HZ));
        let mut level = strength;
        for (n, sample) in out.iter_mut().enumerate() {
            *sample += level * (TAU * hz * n as f32 / RATE_HZ).sin();
            level *= keep;
        }
    }
    out
}

/// A short noise.
pub struct Hiss {
    /// Around which frequency.
    pub hz: f32,
    /// How narrow.
    pub sharpness: f32,
    /// Milliseconds until it is loudest.
    pub rise_ms: u32,
    /// Seconds from there until it has faded by 60 decibels.
    pub seconds: f32,
}

impl Hiss {
    /// Its samples, as loud as one another whatever the band is.
    pub fn made(&self, chance: &mut Chance) -> Vec<f32> {
        let mut band = Band::new(self.hz, self.sharpness);
        let rise = samples_of_ms(self.rise_ms).max(12);
        let keep = 10.0_f32.powf(-3.0 / (self.seconds * RATE_HZ));
        let even = (RATE_HZ * self.sharpness / self.hz).sqrt() * 0.35;
        let mut level = 1.0;
        let sample = |n: usize| {
            if n >= rise {
                level *= keep;
            }
            band.next(chance.signed()) * even * level * (n as f32 / rise as f32).min(1.0)
        };
        (0..rise + samples_of(self.seconds * 1.2)).map(sample).collect()
    }
}

/// A dull thump: a tone that falls, as of something heavy on something soft.
pub fn thump(hz: f32, seconds: f32) -> Vec<f32> {
    let keep = 10.0_f32.powf(-3.0 / (seconds * RATE_HZ));
    let (mut turn, mut level, mut at) = (0.0_f32, 1.0, hz * 1.8);
    let sample = |_| {
        at += (hz - at) * 0.004;
        turn = (turn + at / RATE_HZ).fract();
        level *= keep;
        level * (TAU * turn).sin()
    };
    (0..samples_of(seconds * 1.1)).map(sample).collect()
}

/// Something dry that sticks and slips: the creak of a hinge. `hz` are its slips a second at its slowest and quickest.
pub fn creak(seconds: f32, hz: (f32, f32), chance: &mut Chance) -> Vec<f32> {
    let mut bands = [Band::new(640.0, 9.0), Band::new(1_250.0, 11.0), Band::new(2_300.0, 9.0)];
    let mut dull = Smooth::new(2_600.0);
    let count = samples_of(seconds);
    let mut until = 0.0;
    let sample = |n: usize| {
        let share = n as f32 / count as f32;
        until -= 1.0;
        let mut slip = 0.0;
        if until <= 0.0 {
            let speed = hz.0 + (hz.1 - hz.0) * (std::f32::consts::PI * share).sin();
            until = RATE_HZ / (speed * chance.between(0.85, 1.15));
            slip = chance.between(0.6, 1.0);
        }
        let wood: f32 = bands.iter_mut().map(|band| band.next(slip)).sum();
        dull.next(wood) * (std::f32::consts::PI * share).sin()
    };
    (0..count).map(sample).collect()
}
