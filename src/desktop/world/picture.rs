//! What of the block world should be on the screen: plain data that screens write and the window's systems show.

use crate::content::blueprint::Signs;
use crate::content::cast::{Look, Mood};
use crate::content::places::{Light, Place};
use crate::scene::figure::{Animal, Facing, Pose};
use crate::scene::life::Piece;

/// The block world as it should be seen now.
#[derive(Clone, PartialEq, Debug)]
pub struct Picture {
    /// What stands there.
    pub set: Set,
    /// Who is there.
    pub figures: Vec<Figure>,
    /// The point of the drawing, in pixels at zoom 1 with y up, that is in the middle of the window.
    pub centre: [f32; 2],
    /// Pixels of the window for a pixel of the drawing at zoom 1.
    pub zoom: f32,
}

/// A place in a state and a light: what is baked once.
#[derive(Clone, PartialEq, Debug)]
pub struct Set {
    /// Which place.
    pub place: Place,
    /// What reforms, failures and flags it tells of.
    pub signs: Signs,
    /// Its light.
    pub light: Light,
}

/// Somebody or something that moves in the block world.
#[derive(Clone, PartialEq, Debug)]
pub struct Figure {
    /// Who they are and what they do.
    pub shape: Shape,
    /// Between their feet, in blocks.
    pub at: [f32; 3],
}

/// What somebody looks like at a moment; meshes are kept by it.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Shape {
    /// A person.
    Person {
        /// Their look.
        look: Look,
        /// What they do.
        pose: Pose,
        /// Which way they look.
        facing: Facing,
        /// Their face.
        mood: Mood,
    },
    /// An animal.
    Animal(Animal, Facing),
    /// What moves without feet.
    Piece(Piece),
    /// The ring on the ground round the player, so that one finds oneself in a crowd.
    Ring,
}

impl Shape {
    /// Whether it stands on the ground and darkens it.
    pub fn has_shade(&self) -> bool {
        matches!(self, Self::Person { .. } | Self::Animal(..))
    }
}
