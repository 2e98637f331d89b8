//! Music that is never the same twice and always from the same village.
//!
//! A [`Mood`] names what a place sounds like; a [`Piece`] is the stream of it, made phrase by phrase from a seed as it is heard. The
//! manner of each mood stands in [`manner`](manner.rs): mode, tempo, how often both strings are struck, how long the pauses are.
//! [`melody`](melody.rs) invents motifs and varies them in the order of a küi: low, low, middle, low, high, middle, low. `waste` is
//! what is heard where nothing is kept: wind, and a door far off.

mod manner;
mod melody;
mod piece;
mod waste;

pub use piece::Piece;

/// What a place sounds like.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Mood {
    /// The title: open and friendly.
    Title,
    /// The dormitory, in the evening: calm.
    Evening,
    /// The square, by day: people are about.
    Square,
    /// The road through the steppe: wide.
    Road,
    /// Somebody wants something that they should not.
    Tension,
    /// What is not kept: no music, wind and a far door.
    Neglect,
    /// A tale in the yurt: light.
    Tale,
}

impl Mood {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Title, Self::Evening, Self::Square, Self::Road, Self::Tension, Self::Neglect, Self::Tale];

    /// Its name, in commands and files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Evening => "evening",
            Self::Square => "square",
            Self::Road => "road",
            Self::Tension => "tension",
            Self::Neglect => "neglect",
            Self::Tale => "tale",
        }
    }

    /// The mood of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mood| mood.name() == name)
    }

    /// The message that tells those who don't hear it what there is to hear; music that only colours a place has none.
    pub fn caption(self) -> Option<&'static str> {
        (self == Self::Neglect).then_some("sound-neglect")
    }
}
