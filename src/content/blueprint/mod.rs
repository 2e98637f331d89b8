//! Blueprints: what a place is built of, where one stands in it, and what changes in it as the town changes.
//!
//! Start at [`Blueprint`], which `assets/places/<place>.ron` becomes. It is built of [`Item`]s, some of which stand for a
//! whole [`Model`]; [`flat`] resolves all of that into plain [`Part`](flat::Part)s, which [`footing`] turns into ground that can
//! be walked on and a painter into a picture. All lengths are hundredths of a block, as integers. How anything looks on a screen
//! is not known here. The file format is described in `docs/formats/place.md`.

pub mod flat;
mod folk;
pub mod footing;
mod seen;
mod shape;
pub mod vox;

use std::collections::BTreeMap;

use super::ids::{DoorId, GroupId, SpotId};
use super::places::{Light, Place};

pub use folk::{CROWD_LOOKS, Folk, Life, Routine, Who};
pub use seen::{Seen, Sign, Signs};
pub use shape::{Area, BLOCK, Build, Coat, Colour, Dye, Facing, Flat, Item, Material, Model, Point, Side, Turn, Weave};

/// A place, as it is built.
#[derive(Clone, PartialEq, Debug)]
pub struct Blueprint {
    /// Which place it is.
    pub place: Place,
    /// How far it reaches in x and y, from the origin.
    pub size: Flat,
    /// Whether there is a sky over it.
    pub kind: Roof,
    /// How large it is drawn, in quarters.
    pub zoom: u8,
    /// Its light, until a level says otherwise.
    pub light: Light,
    /// What one walks on, later patches over earlier ones.
    pub ground: Vec<Patch>,
    /// What always stands there.
    pub build: Vec<Item>,
    /// What can be shown and hidden, by name.
    pub groups: BTreeMap<GroupId, Group>,
    /// Where somebody can stand, by name.
    pub spots: BTreeMap<SpotId, Spot>,
    /// Ways to other places, by name.
    pub doors: BTreeMap<DoorId, Door>,
    /// Townspeople who are always there.
    pub folk: Vec<Folk>,
    /// What else moves.
    pub life: Vec<Life>,
    /// What reforms, failures and flags change, in order.
    pub changes: Vec<Change>,
}

/// Whether there is a sky over a place.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Roof {
    /// Walls round a room; snow never lies in it.
    Indoors,
    /// Under the sky; in winter everything flat has a white cap.
    Outdoors,
}

/// A patch of ground.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Patch {
    /// Its corner.
    pub at: Flat,
    /// Its extent.
    pub size: Flat,
    /// Its material. The second colour of the material varies the tiles.
    pub of: super::ids::MaterialId,
    /// The extent of one tile.
    pub tile: Flat,
    /// How its tiles vary.
    pub weave: Weave,
}

/// Part of a place that can be shown and hidden.
#[derive(Clone, PartialEq, Debug)]
pub struct Group {
    /// Whether it is there before anything has changed.
    pub starts: Shown,
    /// Whether it steps aside when one is inside: walls between the room and whoever looks.
    pub aside: bool,
    /// What stands there.
    pub build: Vec<Item>,
    /// Who is there.
    pub folk: Vec<Folk>,
    /// What else moves.
    pub life: Vec<Life>,
}

/// Whether something is there to be seen.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Shown {
    /// It is.
    Yes,
    /// Only once a change shows it.
    No,
}

/// Where somebody can stand.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Spot {
    /// Where.
    pub at: Flat,
    /// Which way they look.
    pub faces: Facing,
    /// What they do there.
    pub pose: Pose,
    /// The message that names it in a list of what is within reach, if it is in the list.
    pub name: Option<String>,
}

/// What somebody does at a spot.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Pose {
    /// Stands.
    Stand,
    /// Sits; the spot may be on a bench, and is reached from beside it.
    Sit,
    /// Stands before something and looks at it.
    Look,
}

/// A way to another place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Door {
    /// The cell, or cells, that one steps on.
    pub at: Flat,
    /// Their extent.
    pub size: Flat,
    /// Which way one looks who has come in by it.
    pub faces: Facing,
    /// Where it leads; a door without it is shut.
    pub leads: Option<(Place, DoorId)>,
}

/// What a reform, a failure or a flag changes.
#[derive(Clone, PartialEq, Debug)]
pub struct Change {
    /// What must hold.
    pub when: Sign,
    /// Groups that are there then.
    pub show: Vec<GroupId>,
    /// Groups that are not.
    pub hide: Vec<GroupId>,
    /// Who comes besides.
    pub folk: Vec<Folk>,
    /// The light then.
    pub light: Option<Light>,
}
