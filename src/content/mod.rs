//! Content: packs of levels, words and data, read at the door and checked once.
//!
//! A pack is a folder with `pack.ron`, `levels/`, `locales/` and `assets/`; the repository root is the built-in pack. Reading
//! ends either in a [`Library`](library::Library) of checked types, in which no reference dangles and no message is missing, or in
//! diagnostics that point into the author's file. Nothing here knows how a level is played, shown or scored: this room
//! imports no other room.

pub mod cast;
pub mod ids;
pub mod level;
pub mod places;
pub mod programme;
