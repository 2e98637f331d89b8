//! From items to plain parts: models are put in their places, rows repeated, patterns drawn out, turns done.
//!
//! [`parts`] is what everybody starts from who needs to know what really stands where. It is bounded: rows of rows of models
//! multiply, and what comes to more than [`MAX_PARTS`] is refused.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::shape::{Area, Build, Coat, Colour, Dye, Flat, Item, Model, Point, Side, Turn};
use crate::content::ids::{MaterialId, ModelId};
use crate::content::limits::{MAX_MODEL_DEPTH, MAX_PARTS, MAX_PLACE_SIZE};

/// What something is painted with.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Paint {
    /// A material of the paint box.
    Of(MaterialId),
    /// A colour of a `.vox` file.
    Plain(Colour),
}

/// A plain part, where it stands in the place.
#[derive(Clone, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "the same as the items of these names, with both corners or all points")]
pub enum Part {
    Cuboid { min: Point, max: Point, paints: [Paint; 5] },
    Face { side: Side, min: Point, max: Point, paint: Paint },
    Slope { min: Point, max: Point, falls: Side, paint: Paint, under: Option<Paint> },
    Drum { at: Point, radius: i32, top: i32, height: i32, sides: u8, paint: Paint, fifth: Option<Paint> },
    Lamp { at: Point, paint: Paint, power: u8, fade: u8 },
    Glow { at: Point, paint: Paint, radius: i32, power: u8 },
    Water { min: Point, max: Point, paint: Paint },
    Block(Area),
    Free(Area),
}

/// Why there are no parts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NotFlat {
    /// There would be more than [`MAX_PARTS`].
    TooMany,
    /// A model is missing.
    Missing(ModelId),
    /// Models use each other in a circle, or too deep.
    TooDeep(ModelId),
}

/// Models by name.
pub type Models = BTreeMap<ModelId, Arc<Model>>;

/// All parts of some items.
///
/// # Errors
/// If a model is missing or contains itself, or if there are too many parts.
pub fn parts(items: &[Item], models: &Models) -> Result<Vec<Part>, NotFlat> {
    let mut flat = Flattening { models, parts: Vec::new(), steps: 0 };
    flat.items(items, Frame::default(), &Dye::new(), 0)?;
    Ok(flat.parts)
}

/// Where the origin of something lies in the place, and how it is turned.
#[derive(Clone, Copy, Default)]
struct Frame {
    turn: Turn,
    at: Point,
}

impl Frame {
    fn point(self, at: Point) -> Point {
        add(self.turn.apply(at), self.at)
    }

    /// Both corners of a box, the smaller first.
    fn corners(self, at: Point, size: Point) -> (Point, Point) {
        let (a, b) = (self.point(at), self.point(add(at, size)));
        let min = Point { x: a.x.min(b.x), y: a.y.min(b.y), z: a.z.min(b.z) };
        let max = Point { x: a.x.max(b.x), y: a.y.max(b.y), z: a.z.max(b.z) };
        (min, max)
    }

    fn area(self, area: Area) -> Area {
        let extent = Point { x: area.max.x - area.min.x, y: area.max.y - area.min.y, z: 0 };
        let (min, max) = self.corners(area.min.up(0), extent);
        Area { min: Flat { x: min.x, y: min.y }, max: Flat { x: max.x, y: max.y } }
    }

    /// The frame of a model whose footprint lies with its smallest corner at `at` after the turn.
    fn inside(self, at: Point, turn: Turn, size: Flat) -> Self {
        let shift = match turn.quarters() {
            0 => Point::default(),
            1 => Point { x: size.y, y: 0, z: 0 },
            2 => Point { x: size.x, y: size.y, z: 0 },
            _ => Point { x: 0, y: size.x, z: 0 },
        };
        Self { turn: self.turn.then(turn), at: self.point(add(at, shift)) }
    }
}

fn add(a: Point, b: Point) -> Point {
    // Numbers of files are bounded far below this; rows and models inside each other are not.
    let far = |a: i32, b: i32| a.saturating_add(b).clamp(-MAX_PLACE_SIZE, MAX_PLACE_SIZE);
    Point { x: far(a.x, b.x), y: far(a.y, b.y), z: far(a.z, b.z) }
}

struct Flattening<'m> {
    models: &'m Models,
    parts: Vec<Part>,
    steps: usize,
}

impl Flattening<'_> {
    fn items(&mut self, items: &[Item], frame: Frame, dye: &Dye, depth: usize) -> Result<(), NotFlat> {
        items.iter().try_for_each(|item| self.item(item, frame, dye, depth))
    }

    fn push(&mut self, part: Part) -> Result<(), NotFlat> {
        self.parts.push(part);
        if self.parts.len() > MAX_PARTS { Err(NotFlat::TooMany) } else { Ok(()) }
    }

    fn item(&mut self, item: &Item, frame: Frame, dye: &Dye, depth: usize) -> Result<(), NotFlat> {
        // Rows of empty models make no parts, and still take time.
        self.steps += 1;
        if self.steps > MAX_PARTS * 2 {
            return Err(NotFlat::TooMany);
        }
        let paint = |of: &MaterialId| Paint::Of(dye.get(of).unwrap_or(of).clone());
        match item {
            Item::Cuboid { at, size, coat } => {
                let (min, max) = frame.corners(*at, *size);
                self.push(Part::Cuboid { min, max, paints: coats(coat, frame.turn, paint) })
            }
            Item::Face { side, at, size, of } => self.face(*side, *at, *size, frame, paint(of)),
            Item::Pattern { side, at, cell, rows, of } => self.pattern(*side, *at, *cell, rows, frame, &paint(of)),
            Item::Slope { at, size, falls, of, under } => {
                let (min, max) = frame.corners(*at, *size);
                let under = under.as_ref().map(paint);
                self.push(Part::Slope { min, max, falls: falls.turned(frame.turn), paint: paint(of), under })
            }
            Item::Drum { at, radius, top, height, sides, of, fifth } => self.push(Part::Drum {
                at: frame.point(*at),
                radius: *radius,
                top: *top,
                height: *height,
                sides: *sides,
                paint: paint(of),
                fifth: fifth.as_ref().map(paint),
            }),
            Item::Lamp { at, of, power, fade } => {
                self.push(Part::Lamp { at: frame.point(*at), paint: paint(of), power: *power, fade: *fade })
            }
            Item::Glow { at, of, radius, power } => {
                self.push(Part::Glow { at: frame.point(*at), paint: paint(of), radius: *radius, power: *power })
            }
            Item::Water { at, size, of } => {
                let (min, max) = frame.corners(*at, size.up(0));
                self.push(Part::Water { min, max, paint: paint(of) })
            }
            Item::Use { model, at, turn, dye: own } => {
                let found = self.models.get(model).ok_or_else(|| NotFlat::Missing(model.clone()))?;
                if depth >= MAX_MODEL_DEPTH {
                    return Err(NotFlat::TooDeep(model.clone()));
                }
                let inside = frame.inside(*at, *turn, found.size);
                // Its own dyes first, then those of what it stands in.
                let mut dyes: Dye = own.iter().map(|(from, to)| (from.clone(), to.clone())).collect();
                for to in dyes.values_mut() {
                    if let Some(further) = dye.get(to) {
                        *to = further.clone();
                    }
                }
                for (from, to) in dye {
                    dyes.entry(from.clone()).or_insert_with(|| to.clone());
                }
                match &found.build {
                    Build::Items(items) => self.items(items, inside, &dyes, depth + 1),
                    Build::Boxes(boxes) => boxes.iter().try_for_each(|(at, size, colour)| {
                        let (min, max) = inside.corners(*at, *size);
                        let paint = || Paint::Plain(*colour);
                        self.push(Part::Cuboid { min, max, paints: std::array::from_fn(|_| paint()) })
                    }),
                }
            }
            Item::Row { count, step, of } => {
                let mut at = Point::default();
                for _ in 0..*count {
                    let inside = Frame { turn: frame.turn, at: frame.point(at) };
                    self.items(of, inside, dye, depth)?;
                    at = add(at, *step);
                }
                Ok(())
            }
            Item::Block { area } => self.push(Part::Block(frame.area(*area))),
            Item::Free { area } => self.push(Part::Free(frame.area(*area))),
        }
    }

    fn face(&mut self, side: Side, at: Point, size: Flat, frame: Frame, paint: Paint) -> Result<(), NotFlat> {
        let extent = match side {
            Side::Front | Side::Back => Point { x: size.x, y: 0, z: size.y },
            Side::Right | Side::Left => Point { x: 0, y: size.x, z: size.y },
            Side::Top => Point { x: size.x, y: size.y, z: 0 },
        };
        let (min, max) = frame.corners(at, extent);
        self.push(Part::Face { side: side.turned(frame.turn), min, max, paint })
    }

    /// Each run of `#` becomes one face.
    fn pattern(
        &mut self,
        side: Side,
        at: Point,
        cell: i32,
        rows: &[String],
        frame: Frame,
        paint: &Paint,
    ) -> Result<(), NotFlat> {
        let width = rows.iter().map(|row| row.chars().count()).max().unwrap_or(0);
        for (down, row) in rows.iter().enumerate() {
            let cells: Vec<bool> = row.chars().map(|c| c == '#').collect();
            let up = if side == Side::Top { down } else { rows.len() - 1 - down };
            let mut column = 0;
            while column < cells.len() {
                let run = cells[column..].iter().take_while(|painted| **painted).count();
                if run > 0 {
                    // Who stands before a right or a back wall sees the larger numbers on the left.
                    let first = match side {
                        Side::Right | Side::Back => width - column - run,
                        _ => column,
                    };
                    let (first, up, run) = (cells_wide(first, cell), cells_wide(up, cell), cells_wide(run, cell));
                    let corner = match side {
                        Side::Front | Side::Back => Point { x: at.x + first, y: at.y, z: at.z + up },
                        Side::Right | Side::Left => Point { x: at.x, y: at.y + first, z: at.z + up },
                        Side::Top => Point { x: at.x + first, y: at.y + up, z: at.z },
                    };
                    self.face(side, corner, Flat { x: run, y: cell }, frame, paint.clone())?;
                }
                column += run.max(1);
            }
        }
        Ok(())
    }
}

/// So many cells, as a length.
fn cells_wide(count: usize, cell: i32) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX).saturating_mul(cell)
}

/// The paints of a box after a turn, in the order of [`Side::ALL`].
fn coats(coat: &Coat, turn: Turn, paint: impl Fn(&MaterialId) -> Paint) -> [Paint; 5] {
    let mut paints: [Paint; 5] = std::array::from_fn(|_| paint(&coat.of));
    for (side, own) in Side::ALL.into_iter().zip(&coat.sides) {
        let Some(own) = own else { continue };
        if let Some(at) = Side::ALL.iter().position(|other| *other == side.turned(turn)) {
            paints[at] = paint(own);
        }
    }
    paints
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cube(x: i32, y: i32) -> Item {
        let of = MaterialId::parse("brick").unwrap();
        let mut sides: [Option<MaterialId>; 5] = Default::default();
        sides[0] = MaterialId::parse("glass");
        Item::Cuboid { at: Point { x, y, z: 0 }, size: Point { x: 200, y: 100, z: 50 }, coat: Coat { of, sides } }
    }

    #[test]
    fn a_turned_model_keeps_its_corner_and_carries_its_front_round() {
        let id = ModelId::parse("thing").unwrap();
        let model = Model { size: Flat { x: 300, y: 100 }, build: Build::Items(vec![cube(0, 0)]) };
        let models = Models::from([(id.clone(), Arc::new(model))]);
        let glass = Paint::Of(MaterialId::parse("glass").unwrap());
        for (turn, min, max, front) in [
            (0, (1000, 1000), (1200, 1100), Side::Front),
            (1, (1000, 1000), (1100, 1200), Side::Left),
            (2, (1100, 1000), (1300, 1100), Side::Back),
            (3, (1000, 1100), (1100, 1300), Side::Right),
        ] {
            let at = Point { x: 1000, y: 1000, z: 0 };
            let used = Item::Use { model: id.clone(), at, turn: Turn::new(turn), dye: Dye::new() };
            let found = parts(&[used], &models).unwrap();
            let [Part::Cuboid { min: a, max: b, paints }] = &found[..] else { panic!("{found:?}") };
            assert_eq!(((a.x, a.y), (b.x, b.y)), (min, max), "turn {turn}");
            let at = Side::ALL.iter().position(|side| *side == front).unwrap();
            assert_eq!(paints.iter().position(|paint| *paint == glass), Some(at), "turn {turn}");
        }
    }

    #[test]
    fn rows_of_rows_are_bounded() {
        let row = |of| Item::Row { count: 200, step: Point { x: 1, y: 0, z: 0 }, of: vec![of] };
        assert_eq!(parts(&[row(cube(0, 0))], &Models::new()).unwrap().len(), 200);
        assert_eq!(parts(&[row(row(row(cube(0, 0))))], &Models::new()), Err(NotFlat::TooMany));
        let nothing = Item::Row { count: 200, step: Point::default(), of: Vec::new() };
        assert_eq!(parts(&[row(row(row(nothing)))], &Models::new()), Err(NotFlat::TooMany));
    }

    #[test]
    fn a_model_in_itself_is_told_of() {
        let id = ModelId::parse("thing").unwrap();
        let used = Item::Use { model: id.clone(), at: Point::default(), turn: Turn::default(), dye: Dye::new() };
        let model = Model { size: Flat { x: 100, y: 100 }, build: Build::Items(vec![used.clone()]) };
        let models = Models::from([(id.clone(), Arc::new(model))]);
        assert_eq!(parts(&[used], &models), Err(NotFlat::TooDeep(id)));
    }

    #[test]
    fn patterns_are_seen_from_before_them() {
        let of = MaterialId::parse("gold").unwrap();
        let pattern = |side| Item::Pattern {
            side,
            at: Point::default(),
            cell: 10,
            rows: vec!["##.".to_owned(), "...".to_owned()],
            of: of.clone(),
        };
        for (side, min) in [
            (Side::Front, Point { x: 0, y: 0, z: 10 }),
            (Side::Right, Point { x: 0, y: 10, z: 10 }),
            (Side::Top, Point { x: 0, y: 0, z: 0 }),
        ] {
            let found = parts(&[pattern(side)], &Models::new()).unwrap();
            let [Part::Face { min: found, .. }] = &found[..] else { panic!("{found:?}") };
            assert_eq!(*found, min, "{side:?}");
        }
    }
}
