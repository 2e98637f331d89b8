//! What calls: a bell, a telephone, a bus.

use std::f32::consts::{PI, TAU};

use super::parts::{Hiss, Strip, struck};
use crate::sound::dsp::{Band, Chance, RATE_HZ, Smooth, samples_of};

/// A hand bell, rung three times.
pub fn bell(chance: &mut Chance) -> Vec<f32> {
    let mut strip = Strip::new();
    let hz = 660.0;
    let mut at = 0.0;
    for gain in [0.85, 0.7, 1.0] {
        let tones = [
            (hz, 1.9, 0.5),
            (hz * 2.0, 1.2, 0.35),
            (hz * 2.41, 1.0, 0.3),
            (hz * 3.02, 0.7, 0.22),
            (hz * 4.5, 0.4, 0.15),
            (hz * 5.9, 0.25, 0.1),
        ];
        strip.lay(at, gain, &struck(&tones));
        strip.lay(at, 0.05, &Hiss { hz: 3_500.0, sharpness: 0.8, rise_ms: 1, seconds: 0.02 }.made(chance));
        at += chance.between(0.3, 0.36);
    }
    strip.done()
}

/// An office telephone: two tones in turn, twice.
pub fn phone(chance: &mut Chance) -> Vec<f32> {
    let mut strip = Strip::new();
    let pitch = chance.between(0.98, 1.02);
    let length = samples_of(0.75);
    let mut turn = 0.0_f32;
    let mut dull = Smooth::new(2_400.0);
    let sample = |n: usize| {
        let seconds = n as f32 / RATE_HZ;
        // Not a switch but a slide between the tones, or each change would crack.
        let blend = 0.5 + 0.5 * (3.0 * (TAU * 13.0 * seconds).sin()).tanh();
        turn = (turn + (780.0 + 200.0 * blend) * pitch / RATE_HZ).fract();
        let wave = (TAU * turn).sin() + 0.3 * (TAU * 3.0 * turn).sin();
        let share = n as f32 / length as f32;
        dull.next(wave) * (share * 25.0).min(1.0) * ((1.0 - share) * 12.0).min(1.0)
    };
    let ring: Vec<f32> = (0..length).map(sample).collect();
    strip.lay(0.0, 1.0, &ring);
    strip.lay(1.15, 1.0, &ring);
    strip.done()
}

/// An engine that comes, idles and lets its air out.
pub fn bus(chance: &mut Chance) -> Vec<f32> {
    let mut strip = Strip::new();
    let length = samples_of(3.2);
    let mut bands = [Band::new(85.0, 1.5), Band::new(190.0, 2.5), Band::new(410.0, 3.0)];
    let mut dull = Smooth::new(700.0);
    let (mut until, mut kick) = (0.0, 0.0_f32);
    let mut noise = chance.split();
    let sample = |n: usize| {
        let share = n as f32 / length as f32;
        let speed = 56.0 - 26.0 * (share * 1.6).min(1.0);
        until -= 1.0;
        if until <= 0.0 {
            until = RATE_HZ / (speed * noise.between(0.97, 1.03));
            kick = noise.between(0.8, 1.0);
        }
        kick *= 0.97;
        let fired = kick * (1.0 + 0.5 * noise.signed());
        let engine: f32 = bands.iter_mut().map(|band| band.next(fired)).sum();
        dull.next(engine) * (PI * (share * 0.85 + 0.1).min(1.0)).sin().max(0.0) * (share * 6.0).min(1.0)
    };
    let engine: Vec<f32> = (0..length).map(sample).collect();
    strip.lay(0.0, 6.0, &engine);
    strip.lay(2.5, 0.55, &Hiss { hz: 2_600.0, sharpness: 0.6, rise_ms: 30, seconds: 0.9 }.made(chance));
    strip.done()
}
