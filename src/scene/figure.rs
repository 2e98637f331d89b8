//! People and animals of the town, made of blocks from the parts of a cast. One voxel is a tenth of a block; the origin lies between the
//! feet.

use super::bake::Mesh;
use super::light::Hour;
use super::solid::Solid;
use crate::content::cast::{Look, Mood};

/// What somebody does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Pose {
    /// Stands.
    Idle,
    /// Walks, left foot before.
    WalkA,
    /// Walks, right foot before.
    WalkB,
    /// Sits; the seat is a bench's, 0.44 high.
    Sit,
    /// Talks, a hand raised.
    Talk,
    /// Points ahead.
    Point,
    /// Carries a box.
    Carry,
    /// Waves.
    Wave,
}

/// Where somebody looks, on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Facing {
    /// +y: the face is seen.
    LowerLeft,
    /// +x: the face is seen.
    LowerRight,
    /// -y: the back is seen.
    UpperRight,
    /// -x: the back is seen.
    UpperLeft,
}

/// Animals that are nobody in particular.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Animal {
    /// White, with a dark face.
    Sheep,
    /// A grey tabby.
    Cat,
    /// A magpie on the ground.
    Bird,
}

impl Pose {
    /// Every pose.
    pub const ALL: [Self; 8] =
        [Self::Idle, Self::WalkA, Self::WalkB, Self::Sit, Self::Talk, Self::Point, Self::Carry, Self::Wave];
}

impl Facing {
    /// Every facing, each a quarter turn from the one before.
    pub const ALL: [Self; 4] = [Self::LowerLeft, Self::UpperLeft, Self::UpperRight, Self::LowerRight];

    /// The facing nearest to a direction on the ground.
    #[must_use]
    pub fn towards(dx: f32, dy: f32) -> Self {
        match (dx.abs() > dy.abs(), dx > 0.0, dy > 0.0) {
            (true, true, _) => Self::LowerRight,
            (true, false, _) => Self::UpperLeft,
            (false, _, true) => Self::LowerLeft,
            (false, _, false) => Self::UpperRight,
        }
    }
}

/// Somebody, or one of the animals of the tales, by their look.
#[must_use]
pub fn figure(_look: &Look, _pose: Pose, _facing: Facing, _mood: Mood) -> Solid {
    Solid::new()
}

/// An animal.
#[must_use]
pub fn animal(_animal: Animal, _facing: Facing) -> Solid {
    Solid::new()
}

/// How high a figure reaches, in blocks; where a bubble over it begins.
#[must_use]
pub fn height(_look: &Look, _pose: Pose) -> f32 {
    1.8
}

/// The shade that somebody throws on the ground in an hour: half transparent, to be drawn under the figure at the same place.
#[must_use]
pub fn shadow(_hour: &Hour) -> Mesh {
    Mesh::default()
}
