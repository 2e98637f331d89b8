//! Who answers, as far as it is known: a seat.
//!
//! A seat is a number that the server draws for a phone, or the keyboard that is passed round. It says nothing of a person, is
//! forgotten with the lesson and is never written beside an answer that is kept.

use serde::{Deserialize, Serialize};

/// An opaque name for whoever answers from one phone or one place.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Seat(pub u32);

/// The number that a seat gives to what it sends. A message that comes twice, or after a newer one, is known by it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Sequence(pub u32);
