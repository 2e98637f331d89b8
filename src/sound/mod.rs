//! Sound, all of it made by the program: no file, no recording.
//!
//! [`dombra`] is a plucked instrument, [`repertoire`] what is played on it by place and mood, [`effects`] what things sound like.
//! [`mixer`] makes one row of samples of it all, without a device; [`player`] is the handle that the game holds. From a seed
//! everything is the same each time. `docs/sound.md` tells how a cue is added, [`measure`] whether it came out right.
//!
//! What is scored is not known here, and numbers are floats: a sound is not the same to the last bit on every machine, and need not be.

pub mod dombra;
pub mod dsp;
pub mod effects;
pub mod measure;
pub mod mixer;
pub mod player;
pub mod repertoire;
pub mod resample;
pub mod wav;
