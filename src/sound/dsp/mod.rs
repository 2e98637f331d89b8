//! What all sound is made of: chance, filters, noise that moves, air.
//!
//! Each part takes a sample and gives one, or only gives one. None knows of any other room, of a device or of music.

mod air;
mod chance;
mod filter;
mod wander;

pub use air::Air;
pub use chance::Chance;
pub use filter::{Band, DcBlock, Smooth, awake};
pub use wander::Wander;

/// Samples a second of everything that this room makes. The device may want others; [`super::resample`] sees to it.
///
/// Plucked wood, felt and wind have next to nothing above 11 kHz, and half the samples are half the work and half the memory.
pub const RATE: u32 = 22_050;

/// [`RATE`] as a number to reckon with.
pub const RATE_HZ: f32 = RATE as f32;

/// How many samples some milliseconds are.
pub fn samples_of_ms(ms: u32) -> usize {
    (u64::from(ms) * u64::from(RATE) / 1_000) as usize
}

/// How many samples some seconds are.
pub fn samples_of(seconds: f32) -> usize {
    (seconds * RATE_HZ) as usize
}

/// The factor that so many decibels are.
pub fn gain_of_db(db: f32) -> f32 {
    10.0_f32.powf(db / 20.0)
}

/// The decibels that a factor is; silence is -200.
pub fn db_of_gain(gain: f32) -> f32 {
    20.0 * gain.abs().max(1e-10).log10()
}
