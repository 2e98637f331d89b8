//! Walking: how one gets from here to there in a place, what is within reach, and where a step of a key ends.
//!
//! [`Ground`] is what one walks on, made of a [`Blueprint`] and the groups that are there. Nothing of it has a say in a run: a
//! step is no action. It stands here because it must be the same everywhere, and because it needs no window.

use std::collections::BTreeSet;

use pathfinding::directed::astar::astar;

use crate::content::blueprint::flat::{self, Models, NotFlat};
use crate::content::blueprint::footing::{Cell, Footing, apart};
use crate::content::blueprint::{Area, BLOCK, Blueprint, Door, Flat, Signs, Spot};
use crate::content::ids::{DoorId, GroupId, PersonId, SpotId};
use crate::play::state::{Standing, State};

pub use crate::content::blueprint::footing::{CELL, Reached};

/// The cost of a straight step and of a slanting one; close to 1 and the root of 2.
const STRAIGHT: i32 = 10;
const SLANTING: i32 = 14;

/// How far from a point that is in the way the nearest free cell is looked for, in cells.
const LOOK_AROUND: i32 = 12;

/// Something is within reach up to this distance.
pub const REACH: i32 = 2 * BLOCK;

/// Where one can walk in a place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ground {
    footing: Footing,
}

/// Something that one can walk up to.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Thing {
    /// Somebody.
    Person(PersonId),
    /// A spot.
    Spot(SpotId),
    /// A door.
    Door(DoorId),
}

/// A way: points to walk to, one after the other, in straight lines. The first is where it begins.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Way(Vec<Flat>);

impl Way {
    /// The points.
    pub fn points(&self) -> &[Flat] {
        &self.0
    }

    /// Where it ends.
    pub fn end(&self) -> Option<Flat> {
        self.0.last().copied()
    }
}

impl Ground {
    /// The ground of a place while these groups are there.
    ///
    /// # Errors
    /// If a model is missing; a place of a library has them all.
    pub fn of(blueprint: &Blueprint, groups: &BTreeSet<&GroupId>, models: &Models) -> Result<Self, NotFlat> {
        let mut parts = flat::parts(&blueprint.build, models)?;
        for group in groups.iter().filter_map(|id| blueprint.groups.get(*id)) {
            parts.extend(flat::parts(&group.build, models)?);
        }
        Ok(Self { footing: Footing::new(blueprint.size, &parts) })
    }

    /// Ground with these cells.
    pub fn new(footing: Footing) -> Self {
        Self { footing }
    }

    /// The cells.
    pub fn footing(&self) -> &Footing {
        &self.footing
    }

    /// Somebody stands there now; others walk round.
    pub fn stand_in(&mut self, at: Flat) {
        let half = CELL / 2;
        self.footing.block(Area::new(Flat { x: at.x - half, y: at.y - half }, Flat { x: CELL, y: CELL }));
    }

    /// Where one stands who wants to stand there: the point itself, or the middle of the nearest free cell.
    pub fn nearest(&self, at: Flat) -> Option<Flat> {
        if self.footing.is_free(Cell::of(at)) {
            return Some(at);
        }
        self.footing.nearest(at, LOOK_AROUND).map(Cell::middle)
    }

    /// Everything that can be walked to from a point.
    pub fn reached(&self, from: Flat) -> Reached {
        self.footing.reached(Cell::of(from))
    }

    /// The way to a point, or to the nearest that can be reached when it is in the way itself. `None` where no way leads.
    pub fn way(&self, from: Flat, to: Flat) -> Option<Way> {
        let start = Cell::of(self.nearest(from)?);
        let target = self.nearest(to)?;
        let goal = Cell::of(target);
        let next = |cell: &Cell| -> Vec<(Cell, i32)> {
            self.footing
                .steps(*cell)
                .map(|to| (to, if to.x != cell.x && to.y != cell.y { SLANTING } else { STRAIGHT }))
                .collect()
        };
        let (cells, _) = astar(&start, next, |cell| at_least(*cell, goal), |cell| *cell == goal)?;
        let mut points: Vec<Flat> = cells.into_iter().map(Cell::middle).collect();
        // Both ends are the very points that were meant, not the middles of their cells.
        if let Some(last) = points.last_mut() {
            *last = target;
        }
        let begin = if self.footing.is_free(Cell::of(from)) { from } else { start.middle() };
        match points.len() {
            1 => points.insert(0, begin),
            _ => points[0] = begin,
        }
        Some(Way(self.straightened(points)))
    }

    /// Where a step ends that a key or a stick asks for: at its end, or as far as one slides along what is in the way.
    pub fn step(&self, from: Flat, by: Flat) -> Flat {
        let whole = Flat { x: from.x.saturating_add(by.x), y: from.y.saturating_add(by.y) };
        let along_x = Flat { x: whole.x, y: from.y };
        let along_y = Flat { x: from.x, y: whole.y };
        let order = if by.x.abs() >= by.y.abs() { [whole, along_x, along_y] } else { [whole, along_y, along_x] };
        order.into_iter().find(|to| *to != from && self.sees(from, *to)).unwrap_or(from)
    }

    /// Whether a straight line from one point to another touches only free cells, and no corner of others.
    pub fn sees(&self, from: Flat, to: Flat) -> bool {
        let (mut cell, goal) = (Cell::of(from), Cell::of(to));
        if !self.footing.is_free(cell) || !self.footing.is_free(goal) {
            return false;
        }
        let (dx, dy) = (i64::from(to.x) - i64::from(from.x), i64::from(to.y) - i64::from(from.y));
        let (right, down) = (if dx > 0 { 1 } else { -1 }, if dy > 0 { 1 } else { -1 });
        // How far along the line the next edge of a cell is, as fractions with the same denominator.
        let edge = |at: i32, sign: i32| i64::from((at + i32::from(sign > 0)) * CELL);
        while cell != goal {
            let to_x = (cell.x != goal.x).then(|| (edge(cell.x, right) - i64::from(from.x)).abs() * dy.abs());
            let to_y = (cell.y != goal.y).then(|| (edge(cell.y, down) - i64::from(from.y)).abs() * dx.abs());
            let (x, y) = match (to_x, to_y) {
                (Some(x), Some(y)) if x == y => (right, down),
                (Some(x), Some(y)) if x < y => (right, 0),
                (Some(_), Some(_)) => (0, down),
                (Some(_), None) => (right, 0),
                (None, _) => (0, down),
            };
            let by = |x: i32, y: i32| Cell { x: cell.x + x, y: cell.y + y };
            if !(self.footing.is_free(by(x, y)) && self.footing.is_free(by(x, 0)) && self.footing.is_free(by(0, y))) {
                return false;
            }
            cell = by(x, y);
        }
        true
    }

    /// The same way with fewer points: what can be walked straight is.
    fn straightened(&self, points: Vec<Flat>) -> Vec<Flat> {
        let mut way: Vec<Flat> = Vec::with_capacity(points.len().min(8));
        let mut at = 0;
        way.extend(points.first());
        while at + 1 < points.len() {
            // Neighbours are always within sight; of those farther on, the last of an unbroken run is taken.
            let run = points[at + 2..].iter().take_while(|to| self.sees(points[at], **to)).count();
            at += 1 + run;
            way.push(points[at]);
        }
        way
    }
}

/// What of a place is within reach of somebody, the nearest first.
pub fn within_reach(blueprint: &Blueprint, people: &[(PersonId, Flat)], at: Flat) -> Vec<Thing> {
    let all = things(blueprint, people);
    let mut near: Vec<(i64, Thing)> = all
        .into_iter()
        .map(|(where_, thing)| (apart(where_, at), thing))
        .filter(|(far, _)| *far <= i64::from(REACH) * i64::from(REACH))
        .collect();
    near.sort();
    near.into_iter().map(|(_, thing)| thing).collect()
}

/// What places tell of a run: its reforms, real and faked, and its flags.
pub fn signs(state: &State) -> Signs {
    let standing = |wanted| {
        let those = state.reforms.iter().filter(move |(_, standing)| **standing == wanted);
        those.map(|(id, _)| id.clone()).collect()
    };
    Signs { reforms: standing(Standing::Real), fakes: standing(Standing::Fake), flags: state.flags.clone() }
}

/// Everything that can be walked to in a place, the nearest first: what a list shows to whoever cannot see the picture.
pub fn all_by_distance(blueprint: &Blueprint, people: &[(PersonId, Flat)], at: Flat) -> Vec<Thing> {
    let mut all: Vec<(i64, Thing)> =
        things(blueprint, people).into_iter().map(|(where_, thing)| (apart(where_, at), thing)).collect();
    all.sort();
    all.into_iter().map(|(_, thing)| thing).collect()
}

fn things(blueprint: &Blueprint, people: &[(PersonId, Flat)]) -> Vec<(Flat, Thing)> {
    let people = people.iter().map(|(id, at)| (*at, Thing::Person(id.clone())));
    let spots = blueprint.spots.iter().map(|(id, spot): (&SpotId, &Spot)| (spot.at, Thing::Spot(id.clone())));
    let doors = blueprint.doors.iter().map(|(id, door)| (door_at(door), Thing::Door(id.clone())));
    people.chain(spots).chain(doors).collect()
}

/// Where one stands who goes through a door.
pub fn door_at(door: &Door) -> Flat {
    Area::new(door.at, door.size).middle()
}

/// No way is shorter than this.
fn at_least(from: Cell, to: Cell) -> i32 {
    let (x, y) = ((from.x - to.x).abs(), (from.y - to.y).abs());
    STRAIGHT * (x - y).abs() + SLANTING * x.min(y)
}
