//! Where one can walk: a grid of cells of half a block, made of a place's parts.
//!
//! What stands between 0.2 and 1.8 blocks high is in the way, so is water, and so is what lies outside. [`Footing::steps`]
//! is the one rule of how one moves: to any of eight neighbours, never across the corner of something.

use super::flat::Part;
use super::shape::{Area, BLOCK, Flat, Point};

/// The side of a cell, in hundredths of a block.
pub const CELL: i32 = BLOCK / 2;

/// What reaches less high can be stepped over.
const STEP: i32 = 20;

/// What begins higher can be walked under.
const HEAD: i32 = 180;

/// How far something must reach into a cell to be in the way there.
const GRAZE: i32 = 10;

/// A cell of the grid.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "the type says it")]
pub struct Cell {
    pub x: i32,
    pub y: i32,
}

impl Cell {
    /// The cell that a point lies in.
    pub fn of(at: Flat) -> Self {
        Self { x: at.x.div_euclid(CELL), y: at.y.div_euclid(CELL) }
    }

    /// Its middle.
    pub fn middle(self) -> Flat {
        Flat { x: self.x * CELL + CELL / 2, y: self.y * CELL + CELL / 2 }
    }
}

/// The eight neighbours, straight ones first.
const AROUND: [(i32, i32); 8] = [(1, 0), (0, 1), (-1, 0), (0, -1), (1, 1), (-1, 1), (-1, -1), (1, -1)];

/// Where one can walk.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Footing {
    wide: i32,
    deep: i32,
    free: Vec<bool>,
}

impl Footing {
    /// The ground of a place of this extent with these parts on it.
    pub fn new<'p>(size: Flat, parts: impl IntoIterator<Item = &'p Part>) -> Self {
        let (wide, deep) = (size.x.div_euclid(CELL).max(0), size.y.div_euclid(CELL).max(0));
        let count = usize::try_from(wide * deep).unwrap_or(0);
        let mut footing = Self { wide, deep, free: vec![true; count] };
        let mut thresholds = Vec::new();
        for part in parts {
            match part {
                Part::Cuboid { min, max, .. } | Part::Slope { min, max, .. } if in_the_way(*min, *max) => {
                    footing.block(Area { min: flat(*min), max: flat(*max) });
                }
                Part::Drum { at, radius, height, .. } if at.z < HEAD && at.z + height > STEP => {
                    footing.block_round(flat(*at), *radius);
                }
                Part::Water { min, max, .. } => footing.block(Area { min: flat(*min), max: flat(*max) }),
                Part::Block(area) => footing.block(*area),
                Part::Free(area) => thresholds.push(*area),
                _ => {}
            }
        }
        for area in thresholds {
            footing.each(area, 1, |free| *free = true);
        }
        footing
    }

    /// All free, for tests and for places without anything.
    pub fn open(wide: i32, deep: i32) -> Self {
        Self::new(Flat { x: wide * CELL, y: deep * CELL }, [])
    }

    /// Its extent in cells.
    pub fn extent(&self) -> (i32, i32) {
        (self.wide, self.deep)
    }

    /// Whether one can stand there.
    pub fn is_free(&self, cell: Cell) -> bool {
        self.index(cell).is_some_and(|at| self.free[at])
    }

    /// Blocks a rectangle.
    pub fn block(&mut self, area: Area) {
        self.each(area, GRAZE, |free| *free = false);
    }

    /// All cells, row by row.
    pub fn cells(&self) -> impl Iterator<Item = Cell> + use<> {
        let (wide, deep) = (self.wide, self.deep);
        (0..deep).flat_map(move |y| (0..wide).map(move |x| Cell { x, y }))
    }

    /// The cells that one step leads to. A slanting step needs both cells beside it.
    pub fn steps(&self, from: Cell) -> impl Iterator<Item = Cell> + '_ {
        let free = self.is_free(from);
        AROUND.into_iter().filter(move |(x, y)| free && self.can_step(from, *x, *y)).map(move |(x, y)| by(from, x, y))
    }

    fn can_step(&self, from: Cell, x: i32, y: i32) -> bool {
        self.is_free(by(from, x, y)) && self.is_free(by(from, x, 0)) && self.is_free(by(from, 0, y))
    }

    /// All cells that can be reached from one, itself among them; nothing if one cannot stand there.
    pub fn reached(&self, from: Cell) -> Reached {
        let mut reached = Reached { wide: self.wide, deep: self.deep, cells: vec![false; self.free.len()] };
        let mut open = vec![from];
        while let Some(cell) = open.pop() {
            let Some(at) = self.index(cell).filter(|at| self.free[*at]) else { continue };
            if !std::mem::replace(&mut reached.cells[at], true) {
                open.extend(self.steps(cell));
            }
        }
        reached
    }

    /// The free cell nearest to a point, within so many cells; of equally near ones the first by row.
    pub fn nearest(&self, at: Flat, within: i32) -> Option<Cell> {
        let home = Cell::of(at);
        let around = (-within..=within).flat_map(|y| (-within..=within).map(move |x| by(home, x, y)));
        around.filter(|cell| self.is_free(*cell)).min_by_key(|cell| (apart(cell.middle(), at), cell.y, cell.x))
    }

    fn index(&self, cell: Cell) -> Option<usize> {
        index(self.wide, self.deep, cell)
    }

    fn block_round(&mut self, at: Flat, radius: i32) {
        let reach = i64::from(radius) * i64::from(radius);
        let area =
            Area { min: Flat { x: at.x - radius, y: at.y - radius }, max: Flat { x: at.x + radius, y: at.y + radius } };
        for cell in self.touched(area, 0) {
            if apart(cell.middle(), at) <= reach
                && let Some(at) = self.index(cell)
            {
                self.free[at] = false;
            }
        }
    }

    fn each(&mut self, area: Area, graze: i32, change: impl Fn(&mut bool)) {
        for cell in self.touched(area, graze) {
            if let Some(at) = self.index(cell) {
                change(&mut self.free[at]);
            }
        }
    }

    /// The cells of the grid into which a rectangle reaches by more than `graze`.
    fn touched(&self, area: Area, graze: i32) -> Vec<Cell> {
        let range = |min: i32, max: i32, end: i32| {
            let first = (min + graze).div_euclid(CELL).max(0);
            // What is narrower than twice the graze still stands where its middle is.
            let last = (max - graze - 1).div_euclid(CELL).max(((min + max) / 2).div_euclid(CELL)).min(end - 1);
            first.min(((min + max) / 2).div_euclid(CELL).max(0))..=last
        };
        let columns = range(area.min.x, area.max.x, self.wide);
        let rows = range(area.min.y, area.max.y, self.deep);
        rows.flat_map(|y| columns.clone().map(move |x| Cell { x, y })).collect()
    }
}

/// Cells that can be reached from one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reached {
    wide: i32,
    deep: i32,
    cells: Vec<bool>,
}

impl Reached {
    /// Whether this one can.
    pub fn has(&self, cell: Cell) -> bool {
        index(self.wide, self.deep, cell).is_some_and(|at| self.cells[at])
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.cells.iter().filter(|reached| **reached).count()
    }

    /// Whether a cell or one beside it can be reached: enough for whoever sits down there.
    pub fn has_beside(&self, cell: Cell) -> bool {
        let around = (-2..=2).flat_map(|y| (-2..=2).map(move |x| by(cell, x, y)));
        around.into_iter().any(|cell| self.has(cell))
    }
}

/// The square of how far apart two points are.
pub fn apart(a: Flat, b: Flat) -> i64 {
    let (x, y) = (i64::from(a.x) - i64::from(b.x), i64::from(a.y) - i64::from(b.y));
    x * x + y * y
}

fn by(cell: Cell, x: i32, y: i32) -> Cell {
    Cell { x: cell.x.saturating_add(x), y: cell.y.saturating_add(y) }
}

fn index(wide: i32, deep: i32, cell: Cell) -> Option<usize> {
    let inside = (0..wide).contains(&cell.x) && (0..deep).contains(&cell.y);
    inside.then(|| usize::try_from(cell.y * wide + cell.x).ok()).flatten()
}

fn flat(at: Point) -> Flat {
    Flat { x: at.x, y: at.y }
}

fn in_the_way(min: Point, max: Point) -> bool {
    min.z < HEAD && max.z > STEP
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(x: i32, y: i32, w: i32, d: i32) -> Area {
        Area::new(Flat { x, y }, Flat { x: w, y: d })
    }

    #[test]
    fn what_is_low_or_high_or_grazes_is_not_in_the_way() {
        let paint = || super::super::flat::Paint::Plain(super::super::Colour([0; 3]));
        let solid = |from: i32, to: i32, wide: i32| Part::Cuboid {
            min: Point { x: 50, y: 50, z: from },
            max: Point { x: 50 + wide, y: 100, z: to },
            paints: std::array::from_fn(|_| paint()),
        };
        let cell = |x, y| Cell { x, y };
        for (part, blocked) in [
            (solid(0, 20, 50), vec![]),
            (solid(0, 21, 50), vec![cell(1, 1)]),
            (solid(180, 300, 50), vec![]),
            (solid(179, 300, 50), vec![cell(1, 1)]),
            (solid(0, 100, 60), vec![cell(1, 1)]),
            (solid(0, 100, 61), vec![cell(1, 1), cell(2, 1)]),
            (solid(0, 100, 8), vec![cell(1, 1)]),
        ] {
            let footing = Footing::new(Flat { x: 250, y: 250 }, [&part]);
            let found: Vec<Cell> = footing.cells().filter(|cell| !footing.is_free(*cell)).collect();
            assert_eq!(found, blocked, "{part:?}");
        }
    }

    #[test]
    fn nobody_steps_across_a_corner() {
        let mut footing = Footing::open(3, 3);
        footing.block(area(50, 0, 50, 50));
        let from = Cell { x: 0, y: 0 };
        let steps: Vec<Cell> = footing.steps(from).collect();
        assert_eq!(steps, [Cell { x: 0, y: 1 }]);
        assert_eq!(footing.reached(from).count(), 8);
        assert_eq!(footing.nearest(Flat { x: 80, y: 25 }, 1), Some(Cell { x: 2, y: 0 }));
    }

    #[test]
    fn a_threshold_opens_what_stands_there() {
        let parts = [Part::Block(area(0, 0, 250, 50)), Part::Free(area(100, 0, 50, 50))];
        let footing = Footing::new(Flat { x: 250, y: 250 }, &parts);
        assert!(footing.is_free(Cell { x: 2, y: 0 }));
        assert!(!footing.is_free(Cell { x: 1, y: 0 }) && !footing.is_free(Cell { x: 3, y: 0 }));
    }
}
