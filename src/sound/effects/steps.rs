//! Steps, by what is underfoot.

use std::f32::consts::TAU;

use super::cue::Ground;
use super::parts::{Hiss, Strip, creak, struck, thump};
use crate::sound::dsp::{Chance, RATE_HZ, samples_of};

/// One step: the heel, then the toe.
pub fn step(ground: Ground, chance: &mut Chance) -> Vec<f32> {
    let mut strip = Strip::new();
    let toe = chance.between(0.07, 0.095);
    let pitch = chance.between(0.92, 1.08);
    for (at, gain) in [(0.0, 1.0), (toe, chance.between(0.35, 0.5))] {
        let sound = match ground {
            Ground::Wood => wood(pitch, chance),
            Ground::Stone => stone(pitch, chance),
            Ground::Snow => snow(chance),
            Ground::Grass => hush(pitch * 2_600.0, 0.12, chance),
            Ground::Carpet => carpet(pitch, chance),
            Ground::Shore => shore(chance),
        };
        strip.lay(at, gain, &sound);
    }
    if ground == Ground::Wood && chance.happens(0.25) {
        strip.lay(0.03, 0.25, &creak(0.12, (70.0, 120.0), chance));
    }
    strip.done()
}

/// Four steps on a stone floor, each nearer.
pub fn walk(chance: &mut Chance) -> Vec<f32> {
    let mut strip = Strip::new();
    let mut at = 0.0;
    for gain in [0.4, 0.55, 0.75, 1.0] {
        strip.lay(at, gain, &step(Ground::Stone, chance));
        at += chance.between(0.5, 0.56);
    }
    strip.done()
}

fn wood(pitch: f32, chance: &mut Chance) -> Vec<f32> {
    let mut strip = Strip::new();
    strip.lay(0.0, 1.0, &struck(&[(128.0 * pitch, 0.16, 0.8), (221.0 * pitch, 0.12, 0.6), (405.0 * pitch, 0.07, 0.3)]));
    strip.lay(0.0, 0.5, &Hiss { hz: 1_250.0 * pitch, sharpness: 1.0, rise_ms: 2, seconds: 0.05 }.made(chance));
    strip.done()
}

fn stone(pitch: f32, chance: &mut Chance) -> Vec<f32> {
    let mut strip = Strip::new();
    strip.lay(0.0, 0.5, &thump(105.0 * pitch, 0.09));
    strip.lay(0.0, 0.5, &Hiss { hz: 1_900.0 * pitch, sharpness: 1.3, rise_ms: 1, seconds: 0.045 }.made(chance));
    strip.lay(0.012, 0.16, &Hiss { hz: 4_200.0, sharpness: 0.9, rise_ms: 4, seconds: 0.09 }.made(chance));
    strip.done()
}

/// Grains that are crushed one after the other.
fn snow(chance: &mut Chance) -> Vec<f32> {
    let mut strip = Strip::new();
    for _ in 0..16 {
        let hz = chance.between(1_300.0, 3_800.0);
        let grain = Hiss { hz, sharpness: 3.0, rise_ms: 1, seconds: chance.between(0.015, 0.04) }.made(chance);
        strip.lay(chance.between(0.0, 0.13), chance.between(0.2, 1.0), &grain);
    }
    strip.lay(0.0, 0.5, &hush(700.0, 0.12, chance));
    strip.done()
}

fn hush(hz: f32, seconds: f32, chance: &mut Chance) -> Vec<f32> {
    Hiss { hz, sharpness: 0.7, rise_ms: 25, seconds }.made(chance)
}

fn carpet(pitch: f32, chance: &mut Chance) -> Vec<f32> {
    let mut strip = Strip::new();
    strip.lay(0.0, 1.0, &thump(150.0 * pitch, 0.11));
    strip.lay(0.0, 0.25, &hush(650.0, 0.08, chance));
    strip.done()
}

fn shore(chance: &mut Chance) -> Vec<f32> {
    let mut strip = Strip::new();
    strip.lay(0.0, 0.5, &hush(1_500.0, 0.14, chance));
    for _ in 0..4 {
        strip.lay(chance.between(0.02, 0.16), chance.between(0.3, 0.7), &bubble(chance));
    }
    strip.done()
}

/// A bubble: a tone that rises as it goes.
pub(super) fn bubble(chance: &mut Chance) -> Vec<f32> {
    let (hz, seconds) = (chance.between(420.0, 1_500.0), chance.between(0.02, 0.06));
    let count = samples_of(seconds);
    let mut turn = 0.0_f32;
    let sample = |n: usize| {
        let share = n as f32 / count as f32;
        turn = (turn + hz * (1.0 + 0.6 * share) / RATE_HZ).fract();
        (TAU * turn).sin() * (1.0 - share) * (1.0 - share) * (share * 12.0).min(1.0)
    };
    (0..count).map(sample).collect()
}
