//! Townspeople and what else moves. None of it has a say in the rules: it is there to be seen.

use super::shape::{Facing, Flat, Point};
use crate::content::ids::{MaterialId, ModelId, PersonId};

/// How many looks the crowd has; a painter knows them by number.
pub const CROWD_LOOKS: u8 = 24;

/// Some townspeople who do something together.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Folk {
    /// What they do.
    pub routine: Routine,
    /// Who they are; never empty.
    pub who: Vec<Who>,
}

/// A townsman or -woman.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Who {
    /// One of the looks of the crowd, below [`CROWD_LOOKS`].
    Crowd(u8),
    /// Somebody of the cast.
    Cast(PersonId),
}

/// What townspeople do.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Routine {
    /// Stand one behind the other, the first at `from`, looking at it.
    Queue {
        /// The head.
        from: Flat,
        /// Towards the end, by corners; at least one.
        to: Vec<Flat>,
    },
    /// Stand together and talk.
    Chat {
        /// Round what.
        at: Flat,
    },
    /// Carry something to and fro.
    Carry {
        /// From here.
        from: Flat,
        /// To there.
        to: Flat,
    },
    /// Sit side by side.
    Sit {
        /// The first.
        at: Flat,
        /// From one to the next.
        step: Flat,
        /// Which way they look.
        faces: Facing,
    },
    /// Sweep up and down.
    Sweep {
        /// From here.
        from: Flat,
        /// To there.
        to: Flat,
    },
    /// Stroll round, by waypoints.
    Stroll {
        /// The waypoints, at least two.
        way: Vec<Flat>,
    },
    /// Stand and look.
    Stand {
        /// The first.
        at: Flat,
        /// From one to the next.
        step: Flat,
        /// Which way they look.
        faces: Facing,
    },
}

impl Routine {
    /// The points at which they are on their feet, for the check that nobody stands in a wall.
    pub fn stands(&self) -> Vec<Flat> {
        match self {
            Self::Queue { from, to } => std::iter::once(*from).chain(to.iter().copied()).collect(),
            Self::Carry { from, to } | Self::Sweep { from, to } => vec![*from, *to],
            Self::Stroll { way } => way.clone(),
            Self::Chat { at } | Self::Stand { at, .. } => vec![*at],
            Self::Sit { .. } => Vec::new(),
        }
    }
}

/// What else moves.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Life {
    /// Birds that wheel.
    Birds {
        /// Over what, and how high.
        at: Point,
        /// How many.
        count: u8,
    },
    /// Smoke that rises.
    Smoke {
        /// From where.
        at: Point,
    },
    /// A cloth in the wind.
    Flag {
        /// The upper end of its pole.
        at: Point,
        /// Its material.
        of: MaterialId,
    },
    /// A bus that comes by; the points are its middle.
    Bus {
        /// Its model, which looks towards +x.
        model: ModelId,
        /// From here.
        from: Flat,
        /// It waits here.
        stop: Flat,
        /// To there.
        to: Flat,
    },
    /// Glints on water.
    Ripples {
        /// A corner of the water.
        at: Point,
        /// Its extent.
        size: Flat,
    },
}
