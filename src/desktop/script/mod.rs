//! Scripts: a list of inputs and expectations, played in the real window.
//!
//! `adal-qala --script FILE --shots DIR` is what window tests, authors and packagers use. Controls are found by the names that screen
//! readers hear, so a script that works proves that they are named. The format is described in `docs/formats/script.md`.

pub mod format;
pub mod outline;
mod player;

pub use player::{Finished, Playing, plugin};
