//! Printed cards: each pupil holds one, the side on top is the answer, and one photograph of the room is a vote.
//!
//! [`code`] are the cards, [`read`] finds them in a picture in greys ([`grey`]), [`merge`] makes answers of what was found, each card
//! once, and leaves to a person what is not sure. [`photo`] unpacks files; [`mod@print`] says what stands on the paper.
//! None of it knows a file's path, a window or whose card it is.
//!
//! The reader is ours because the one crate there is for it, `aruco-rs`, is made for a marker before a webcam: it passes over cards
//! that are nearer to each other than a twentieth of the picture's width, and reckons in floats.

pub mod code;
pub mod grey;
pub mod merge;
pub mod photo;
pub mod print;
pub mod read;
