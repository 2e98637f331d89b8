//! Doors, paper, wood and metal.

use super::parts::{Hiss, Strip, creak, struck, thump};
use crate::sound::dsp::{Air, Chance, Smooth, gain_of_db, samples_of};
use crate::sound::measure;

/// A latch, a hinge, and the door in its frame.
pub fn door(chance: &mut Chance) -> Vec<f32> {
    let mut strip = Strip::new();
    let pitch = chance.between(0.93, 1.07);
    strip.lay(0.0, 0.9, &latch(pitch, chance));
    strip.lay(0.16, 2.2, &creak(0.55, (28.0, 75.0), chance));
    let shut = 0.86;
    strip.lay(shut, 1.0, &thump(86.0 * pitch, 0.22));
    strip.lay(shut, 0.7, &struck(&[(172.0 * pitch, 0.2, 0.6), (296.0 * pitch, 0.14, 0.4), (540.0, 0.07, 0.2)]));
    strip.lay(shut, 0.4, &Hiss { hz: 700.0, sharpness: 0.8, rise_ms: 2, seconds: 0.07 }.made(chance));
    strip.lay(shut + 0.07, 0.45, &latch(pitch, chance));
    strip.done()
}

fn latch(pitch: f32, chance: &mut Chance) -> Vec<f32> {
    let mut strip = Strip::new();
    strip.lay(0.0, 0.5, &struck(&[(1_450.0 * pitch, 0.04, 0.5), (2_350.0 * pitch, 0.03, 0.4)]));
    strip.lay(0.0, 0.3, &Hiss { hz: 2_800.0, sharpness: 1.0, rise_ms: 1, seconds: 0.02 }.made(chance));
    strip.lay(0.045, 0.35, &struck(&[(1_120.0 * pitch, 0.04, 0.5), (1_900.0, 0.03, 0.3)]));
    strip.done()
}

/// A door far off, in its empty stairwell: dull, and with more air than door. As loud as the wind that it stands in.
pub fn far_door(chance: &mut Chance) -> Vec<f32> {
    let mut near = door(chance);
    near.resize(near.len() + samples_of(2.2), 0.0);
    let (mut dull, mut air) = (Smooth::new(480.0), Air::new(2.2, 0.9));
    let mut far: Vec<f32> = near.iter().map(|sample| air.next(dull.next(*sample))).collect();
    let gain = gain_of_db(-26.0 - measure::loudness(&far));
    let count = far.len() as f32;
    for (n, sample) in far.iter_mut().enumerate() {
        let left = 1.0 - n as f32 / count;
        *sample *= gain * (left * 4.0).min(1.0) * (n as f32 / 64.0).min(1.0);
    }
    far
}

/// A sheet: many small folds.
pub fn paper(chance: &mut Chance) -> Vec<f32> {
    let mut strip = Strip::new();
    for (start, length, gain) in [(0.0, 0.22, 0.8), (0.26, 0.3, 1.0)] {
        for _ in 0..26 {
            let hz = chance.between(1_800.0, 6_500.0);
            let fold = Hiss { hz, sharpness: 1.6, rise_ms: 3, seconds: chance.between(0.01, 0.045) }.made(chance);
            strip.lay(start + length * chance.unit(), gain * chance.between(0.1, 0.7), &fold);
        }
        let hush = Hiss { hz: 3_600.0, sharpness: 0.6, rise_ms: 90, seconds: length }.made(chance);
        strip.lay(start, 0.25 * gain, &hush);
    }
    strip.done()
}

/// Wood with rubber under it, on paper on a desk.
pub fn stamp(chance: &mut Chance) -> Vec<f32> {
    let mut strip = Strip::new();
    strip.lay(0.0, 1.0, &thump(92.0, 0.17));
    strip.lay(0.0, 0.8, &struck(&[(154.0, 0.2, 0.6), (287.0, 0.12, 0.5), (612.0, 0.06, 0.35)]));
    strip.lay(0.0, 0.5, &Hiss { hz: 1_300.0, sharpness: 0.8, rise_ms: 1, seconds: 0.05 }.made(chance));
    // It is lifted again.
    strip.lay(0.24, 0.09, &Hiss { hz: 2_400.0, sharpness: 1.0, rise_ms: 15, seconds: 0.05 }.made(chance));
    strip.done()
}

/// Some coins, one after the other, the last of which settles.
pub fn coins(chance: &mut Chance) -> Vec<f32> {
    let mut strip = Strip::new();
    let mut at = 0.0;
    for gain in [0.8, 0.6, 1.0, 0.55] {
        let hz = chance.between(2_300.0, 3_100.0);
        strip.lay(at, gain, &clink(hz, 0.32, chance));
        at += chance.between(0.09, 0.2);
    }
    let hz = chance.between(2_500.0, 2_900.0);
    let mut apart = 0.08;
    for n in 0..8 {
        strip.lay(at, 0.4 * 0.8_f32.powi(n), &clink(hz, 0.12, chance));
        at += apart;
        apart *= 0.78;
    }
    strip.done()
}

fn clink(hz: f32, seconds: f32, chance: &mut Chance) -> Vec<f32> {
    let mut strip = Strip::new();
    let tones = [(hz, seconds, 0.5), (hz * 1.53, seconds * 0.8, 0.4), (hz * 2.29, seconds * 0.5, 0.3)];
    strip.lay(0.0, 1.0, &struck(&tones));
    strip.lay(0.0, 0.2, &Hiss { hz: 5_000.0, sharpness: 0.8, rise_ms: 1, seconds: 0.012 }.made(chance));
    strip.done()
}

/// A wooden block that is set down; the smaller `pitch`, the heavier.
pub fn block(chance: &mut Chance, pitch: f32) -> Vec<f32> {
    let pitch = pitch * chance.between(0.94, 1.06);
    let mut strip = Strip::new();
    let tones = [(355.0 * pitch, 0.13, 0.7), (742.0 * pitch, 0.09, 0.45), (1_310.0 * pitch, 0.05, 0.25)];
    strip.lay(0.0, 1.0, &struck(&tones));
    strip.lay(0.0, 0.5, &thump(140.0 * pitch, 0.08));
    strip.lay(0.0, 0.3, &Hiss { hz: 1_500.0 * pitch, sharpness: 0.9, rise_ms: 1, seconds: 0.03 }.made(chance));
    // It rocks once.
    strip.lay(0.075, 0.3, &struck(&tones));
    strip.done()
}

/// A knuckle on felted wood, once for each of the tones.
pub fn tap(chance: &mut Chance, hz: &[f32]) -> Vec<f32> {
    let mut strip = Strip::new();
    for (n, hz) in hz.iter().enumerate() {
        let hz = hz * chance.between(0.98, 1.02);
        let at = 0.075 * n as f32;
        strip.lay(at, 1.0, &struck(&[(hz, 0.06, 0.7), (hz * 2.3, 0.03, 0.2)]));
        strip.lay(at, 0.15, &Hiss { hz: 1_100.0, sharpness: 0.8, rise_ms: 2, seconds: 0.025 }.made(chance));
    }
    strip.done()
}

/// A small dry tick.
pub fn tick(chance: &mut Chance) -> Vec<f32> {
    let mut strip = Strip::new();
    let hz = chance.between(900.0, 1_150.0);
    strip.lay(0.0, 0.7, &struck(&[(hz, 0.022, 0.6), (hz * 1.7, 0.014, 0.3)]));
    strip.lay(0.0, 0.25, &Hiss { hz: 2_200.0, sharpness: 1.0, rise_ms: 1, seconds: 0.015 }.made(chance));
    strip.done()
}
