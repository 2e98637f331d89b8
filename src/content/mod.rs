//! Content: packs of levels, words and data, read at the door and checked once.
//!
//! A pack is a folder with `pack.ron`, `levels/`, `locales/` and `assets/`; the repository root is the built-in pack. Reading
//! ends either in a [`Library`](library::Library) of checked types, in which no reference dangles and no message is missing, or in
//! diagnostics that point into the author's file. Nothing here knows how a level is played, shown or scored: this room
//! imports no other room.
//!
//! In reading order: [`disk`] finds files, [`ron_tree`] and [`ftl`] parse them, [`read`] makes checked types of them, [`passes`]
//! look for what is wrong between them, [`load`] puts it all together, and [`library`] is what remains. [`diagnostic`] and
//! [`render`] are how a finding is told.

pub mod craft;
pub mod ids;
pub mod lesson;
pub mod level;
pub mod programme;
pub mod questions;
pub mod reforms;
pub mod round;
pub mod stations;
pub mod survey;

pub mod blueprint;
pub mod cast;
pub mod places;

pub mod lang;
pub mod markup;
mod numbers;
pub mod words;

pub mod library;

pub mod alphabet;
pub mod builtin;
pub mod disk;
pub mod limits;
pub mod load;
mod parallel;
pub mod source;

pub mod decode;
pub mod ftl;
pub mod passes;
pub mod read;
pub mod ron_tree;

mod codes;
pub mod diagnostic;
pub mod explain;
pub mod render;

pub use numbers::format as format_number;
