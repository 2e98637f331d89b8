//! Sounds of things: what each is made of, and one door to have it made.
//!
//! [`render`] makes the samples of a [`Cue`] from a seed. How loud a cue is, how much air is around it and how often it varies stands in
//! its [`Nature`], so that the makers below care for its colour only. Who plays it when is decided by others.

mod beds;
mod cue;
mod music;
mod parts;
mod signals;
mod steps;
mod things;

pub use beds::Wind;
pub use cue::{Bus, Cue, Ground, Nature};
pub use things::far_door;

use super::dsp::{Air, Chance, DcBlock, gain_of_db, samples_of, samples_of_ms};
use super::measure;

/// No sample of a cue is greater.
pub const MOST_PEAK: f32 = 0.8;
/// How long the seam of a loop is: its end goes over into its beginning.
const SEAM_SECONDS: f32 = 1.5;
/// Quick enough not to be heard, slow enough not to click.
const EDGE_MS: u32 = 2;
const END_MS: u32 = 40;

/// Makes a cue. The same cue and seed give the same samples; seeds below [`Nature::variants`] are those that are heard in the game.
pub fn render(cue: Cue, seed: u64) -> Vec<f32> {
    let mut chance = Chance::new(seed.wrapping_mul(0x0100_0193) ^ cue.number());
    let nature = cue.nature();
    let mut samples = raw(cue, &mut chance);
    let mut block = DcBlock::new(35.0);
    if nature.loops {
        samples.iter_mut().for_each(|sample| *sample = block.next(*sample));
        sew(&mut samples);
    } else {
        let (seconds, share) = nature.air;
        let mut air = Air::new(seconds, share);
        if share > 0.0 {
            samples.resize(samples.len() + samples_of(seconds), 0.0);
        }
        samples.iter_mut().for_each(|sample| *sample = air.next(block.next(*sample)));
        cut_silence(&mut samples);
        soften_ends(&mut samples);
    }
    bring_to(&mut samples, nature.loudness_db);
    samples
}

fn raw(cue: Cue, chance: &mut Chance) -> Vec<f32> {
    match cue {
        Cue::Step(ground) => steps::step(ground, chance),
        Cue::Steps => steps::walk(chance),
        Cue::Door => things::door(chance),
        Cue::Paper => things::paper(chance),
        Cue::Stamp => things::stamp(chance),
        Cue::Coins => things::coins(chance),
        Cue::Place => things::block(chance, 1.0),
        Cue::Drop => things::block(chance, 0.55),
        Cue::Move => things::tap(chance, &[620.0]),
        Cue::Open => things::tap(chance, &[470.0, 700.0]),
        Cue::Close => things::tap(chance, &[700.0, 470.0]),
        Cue::Type => things::tick(chance),
        Cue::Crowd => beds::crowd(chance),
        Cue::Wind => beds::wind(chance),
        Cue::Water => beds::water(chance),
        Cue::Bell => signals::bell(chance),
        Cue::Phone => signals::phone(chance),
        Cue::Bus => signals::bus(chance),
        Cue::Dombra => music::flourish(chance),
        Cue::Yes => music::note(chance),
        Cue::No => music::muted(chance),
        Cue::Built => music::chord(chance),
    }
}

/// Makes a loop of a strip: its end is laid over its beginning.
fn sew(samples: &mut Vec<f32>) {
    let seam = samples_of(SEAM_SECONDS).min(samples.len() / 3);
    let end = samples.split_off(samples.len() - seam);
    for (n, (first, last)) in samples.iter_mut().zip(end).enumerate() {
        let turn = std::f32::consts::FRAC_PI_2 * n as f32 / seam as f32;
        // Two noises that know nothing of each other: their powers add, not their samples.
        *first = *first * turn.sin() + last * turn.cos();
    }
}

fn cut_silence(samples: &mut Vec<f32>) {
    let still = measure::peak(samples) * 3e-4;
    let end = samples.iter().rposition(|sample| sample.abs() > still).map_or(0, |at| at + 1);
    samples.truncate(end);
}

fn soften_ends(samples: &mut [f32]) {
    let (edge, end) = (samples_of_ms(EDGE_MS), samples_of_ms(END_MS).min(samples.len()));
    for (n, sample) in samples.iter_mut().take(edge).enumerate() {
        *sample *= n as f32 / edge as f32;
    }
    for (n, sample) in samples.iter_mut().rev().take(end).enumerate() {
        *sample *= n as f32 / end as f32;
    }
}

fn bring_to(samples: &mut [f32], loudness_db: f32) {
    let gain = gain_of_db(loudness_db - measure::loudness(samples));
    let gain = gain.min(MOST_PEAK / measure::peak(samples).max(1e-6));
    samples.iter_mut().for_each(|sample| *sample *= gain);
}
