//! What blueprints and models are built of: points, sides, materials, items.

use std::collections::BTreeMap;

use crate::content::ids::{MaterialId, ModelId};

/// One block, in the unit of all lengths here.
pub const BLOCK: i32 = 100;

/// A point, or an extent, in hundredths of a block: x to the lower right of the picture, y to the lower left, z up.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
#[expect(missing_docs, reason = "the type says it")]
pub struct Point {
    pub x: i32,
    pub y: i32,
    pub z: i32,
}

/// A point, or an extent, on the ground.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
#[expect(missing_docs, reason = "the type says it")]
pub struct Flat {
    pub x: i32,
    pub y: i32,
}

impl Flat {
    /// The point above it at this height.
    pub fn up(self, z: i32) -> Point {
        Point { x: self.x, y: self.y, z }
    }
}

/// A rectangle of the ground.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Area {
    /// The corner with the smallest numbers.
    pub min: Flat,
    /// The corner with the largest.
    pub max: Flat,
}

impl Area {
    /// From a corner and an extent.
    pub fn new(at: Flat, size: Flat) -> Self {
        Self { min: at, max: Flat { x: at.x.saturating_add(size.x), y: at.y.saturating_add(size.y) } }
    }

    /// Whether a point is in it; the far edges are not.
    pub fn holds(self, at: Flat) -> bool {
        (self.min.x..self.max.x).contains(&at.x) && (self.min.y..self.max.y).contains(&at.y)
    }

    /// Whether two have more than an edge in common.
    pub fn overlaps(self, other: Self) -> bool {
        self.min.x < other.max.x && other.min.x < self.max.x && self.min.y < other.max.y && other.min.y < self.max.y
    }

    /// Its middle.
    pub fn middle(self) -> Flat {
        Flat { x: (self.min.x + self.max.x).div_euclid(2), y: (self.min.y + self.max.y).div_euclid(2) }
    }
}

/// A side of a box. The picture shows `Front`, `Right` and `Top`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Side {
    /// Towards larger y: the left of the two visible walls.
    Front,
    /// Towards larger x: the right one.
    Right,
    /// Towards smaller y.
    Back,
    /// Towards smaller x.
    Left,
    /// Up.
    Top,
}

impl Side {
    /// All of them, in the order of [`Coat::sides`].
    pub const ALL: [Self; 5] = [Self::Front, Self::Right, Self::Back, Self::Left, Self::Top];

    /// Which side of the place it is once what it belongs to was turned.
    #[must_use]
    pub fn turned(self, turn: Turn) -> Self {
        // A quarter turn carries x to y: what looked to the right looks to the front then.
        const ROUND: [Side; 4] = [Side::Right, Side::Front, Side::Left, Side::Back];
        match ROUND.iter().position(|side| *side == self) {
            Some(at) => ROUND[(at + usize::from(turn.quarters())) % 4],
            None => self,
        }
    }
}

/// Which way somebody looks.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "as the sides of a box")]
pub enum Facing {
    Front,
    Right,
    Back,
    Left,
}

/// Quarter turns, each of which carries x to y.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Turn(u8);

impl Turn {
    /// So many quarters; four are none.
    pub fn new(quarters: u8) -> Self {
        Self(quarters % 4)
    }

    /// How many quarters.
    pub fn quarters(self) -> u8 {
        self.0
    }

    /// First this, then `other`.
    #[must_use]
    pub fn then(self, other: Self) -> Self {
        Self::new(self.0 + other.0)
    }

    /// A point turned round the origin.
    pub fn apply(self, at: Point) -> Point {
        let (x, y) = match self.0 {
            0 => (at.x, at.y),
            1 => (-at.y, at.x),
            2 => (-at.x, -at.y),
            _ => (at.y, -at.x),
        };
        Point { x, y, z: at.z }
    }
}

/// A colour, as authors write it: red, green, blue.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Colour(pub [u8; 3]);

/// A material of the paint box.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Material {
    /// Its colour.
    pub colour: Colour,
    /// A second one: upwards on walls, tile by tile on the ground.
    pub to: Option<Colour>,
    /// How much of its light is its own, in hundredths.
    pub glow: u8,
    /// How far its tiles differ from each other, in hundredths.
    pub vary: u8,
    /// Its colour in winter.
    pub winter: Option<Colour>,
    /// Its colour once lamps are lit; then it shines.
    pub evening: Option<Colour>,
    /// Whether it is sunlight, which no floor has in the evening or under a grey sky.
    pub sunny: bool,
}

/// How the tiles of a patch vary.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Weave {
    /// By chance, the same each time.
    Strewn,
    /// In turns.
    Checker,
}

/// The materials of a box.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Coat {
    /// Of every side that has none of its own.
    pub of: MaterialId,
    /// Of single sides, in the order of [`Side::ALL`].
    pub sides: [Option<MaterialId>; 5],
}

/// Materials that take the place of others where a model is used.
pub type Dye = BTreeMap<MaterialId, MaterialId>;

/// One thing of a blueprint or model.
#[derive(Clone, PartialEq, Debug)]
pub enum Item {
    /// A box.
    Cuboid {
        /// Its corner with the smallest numbers.
        at: Point,
        /// Its extent.
        size: Point,
        /// Its materials.
        coat: Coat,
    },
    /// Paint on a wall or floor.
    Face {
        /// Which way it looks.
        side: Side,
        /// Its corner with the smallest numbers.
        at: Point,
        /// Width along the wall and height; on `Top`, along x and along y.
        size: Flat,
        /// Its material.
        of: MaterialId,
    },
    /// Paint in the pattern of a grid, as ornament and mosaic.
    Pattern {
        /// Which way it looks.
        side: Side,
        /// Its corner with the smallest numbers.
        at: Point,
        /// The side of one cell.
        cell: i32,
        /// Rows from above, `#` is painted; as one sees them who stands before it.
        rows: Vec<String>,
        /// Its material.
        of: MaterialId,
    },
    /// A plane that falls from its full height to nothing, with what is under it.
    Slope {
        /// The corner with the smallest numbers.
        at: Point,
        /// Its extent.
        size: Point,
        /// Towards which side it falls.
        falls: Side,
        /// Its material.
        of: MaterialId,
        /// The material of the walls under it; without it there are none, as under an awning.
        under: Option<MaterialId>,
    },
    /// A round wall that may grow narrower upwards, with a lid.
    Drum {
        /// The middle of its foot.
        at: Point,
        /// Its radius below.
        radius: i32,
        /// Its radius above.
        top: i32,
        /// Its height.
        height: i32,
        /// How many sides it has.
        sides: u8,
        /// Its material.
        of: MaterialId,
        /// The material of every fifth side.
        fifth: Option<MaterialId>,
    },
    /// A light.
    Lamp {
        /// Where.
        at: Point,
        /// The material whose colour it has.
        of: MaterialId,
        /// How bright, in hundredths.
        power: u8,
        /// How quickly it fades, in hundredths: less reaches farther.
        fade: u8,
    },
    /// A shimmer in the air.
    Glow {
        /// Where.
        at: Point,
        /// The material whose colour it has.
        of: MaterialId,
        /// How far it reaches.
        radius: i32,
        /// How bright, in hundredths.
        power: u8,
    },
    /// Open water; the ground is cut away above it, and nobody walks on it.
    Water {
        /// Its corner with the smallest numbers; usually below the ground.
        at: Point,
        /// Its extent.
        size: Flat,
        /// Its material.
        of: MaterialId,
    },
    /// A model.
    Use {
        /// Which.
        model: ModelId,
        /// Where the corner of its footprint with the smallest numbers goes.
        at: Point,
        /// How it is turned.
        turn: Turn,
        /// Materials that take the place of its own.
        dye: Dye,
    },
    /// Several of the same.
    Row {
        /// How many, at least one.
        count: u8,
        /// From one to the next.
        step: Point,
        /// What.
        of: Vec<Item>,
    },
    /// Nobody walks here, though nothing is seen.
    Block {
        /// Where.
        area: Area,
    },
    /// One can walk here, whatever stands there: a bridge, a threshold.
    Free {
        /// Where.
        area: Area,
    },
}

/// A stamp: something that is built in many places.
#[derive(Clone, PartialEq, Debug)]
pub struct Model {
    /// Its footprint, which turns with it.
    pub size: Flat,
    /// What it is.
    pub build: Build,
}

/// What a model is.
#[derive(Clone, PartialEq, Debug)]
pub enum Build {
    /// Items, from `.ron`.
    Items(Vec<Item>),
    /// Coloured boxes, from `.vox`.
    Boxes(Vec<(Point, Point, Colour)>),
}
