//! Sound: what is made is what was asked for, never clicks, never clips, and costs nothing when it is silent.

mod captions;
mod cues;
mod mixing;
mod music;
mod playing;
