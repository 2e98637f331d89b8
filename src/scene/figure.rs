//! People and animals of the town, made of blocks from the parts of a cast. One voxel is a tenth of a block; the origin lies between the
//! feet.

mod animals;
mod body;
mod clothes;
mod face;
mod hair;
mod headgear;
mod maker;
mod trims;

use self::body::Frame;
use self::maker::{Maker, VOXEL};
use super::bake::{Mesh, project};
use super::light::Hour;
use super::palette::Rgb;
use super::solid::{Solid, Tint};
use super::tints;
use crate::content::cast::{Age, Clothes, Hair, Headgear, Look, Mood, Species};

/// The ring round the player: its colour, and of how many pieces it is.
const RING: Rgb = Rgb([0.87, 0.6, 0.14]);
const RING_SIDES: u16 = 24;

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

/// The size of the old, who have grown a little smaller.
const OLD: f32 = 0.97;
/// The size of students, who are nearly grown.
const YOUNG: f32 = 0.98;
/// How high a cat reaches.
const CAT: f32 = 0.8;
/// The corners of a shade.
const SHADE_SIDES: u32 = 12;
/// How opaque the shade between the feet is.
const CONTACT: f32 = 0.45;
/// Shade less opaque than this isn't drawn.
const FAINT: f32 = 0.08;
/// How high somebody stands in the sun.
const HIGH: f32 = 1.7;
/// Shade lies so much nearer than the ground.
const SHADE_BIAS: f32 = 0.03;
/// The longest shade, in blocks.
const LONGEST: f32 = 2.2;

/// Somebody, or one of the animals of the tales, by their look. Who sits has the origin on the ground under the middle of the seat.
#[must_use]
pub fn figure(look: &Look, pose: Pose, facing: Facing, mood: Mood) -> Solid {
    let mut maker = Maker::default();
    if on_all_fours(look) {
        animals::cat(&mut maker, look, Rgb::hex(tints::dye(look.trim)));
    } else {
        let frame = Frame::of(look, pose);
        body::legs(&mut maker, look, &frame);
        clothes::torso(&mut maker, look, &frame);
        body::arms(&mut maker, look, &frame);
        trims::trims(&mut maker, look, &frame);
        face::head(&mut maker, look, &frame, mood);
        animals::fur(&mut maker, look, &frame);
        hair::hair(&mut maker, look, &frame);
        headgear::headgear(&mut maker, look, &frame);
    }
    maker.solid.vivid().scaled(scale(look)).turned(animals::quarters(facing))
}

/// An animal; the origin lies between its feet.
#[must_use]
pub fn animal(animal: Animal, facing: Facing) -> Solid {
    let mut maker = Maker::default();
    animals::animal(&mut maker, animal);
    maker.solid.vivid().turned(animals::quarters(facing))
}

/// How high a figure reaches, in blocks; where a bubble over it begins.
#[must_use]
pub fn height(look: &Look, pose: Pose) -> f32 {
    if on_all_fours(look) {
        return CAT;
    }
    let frame = Frame::of(look, pose);
    let above = match (look.species, look.hair) {
        (Species::Hare | Species::Jerboa, _) => 13.6,
        (Species::Fox | Species::Cat | Species::Mouse, _) => 10.0,
        (Species::Human, Hair::Bun) if headgear::low(look.headgear) => 9.6,
        _ => headgear::top(look.headgear),
    };
    (frame.head + above) * VOXEL * scale(look)
}

/// The shade that somebody throws on the ground in an hour: half transparent, to be drawn under the figure at the same place.
#[must_use]
pub fn shadow(hour: &Hour) -> Mesh {
    let mut mesh = Mesh::default();
    blot(&mut mesh, [0.0, 0.0], [[0.52, 0.0], [0.0, 0.46]], CONTACT);
    let [x, y, z] = hour.sun_direction;
    let level = x.hypot(y);
    let (sun, sky) = (hour.sun.iter().sum::<f32>() * z.max(0.0), hour.up.iter().sum::<f32>());
    let strength = 0.9 * sun / (sun + sky).max(0.01);
    if strength > FAINT && level > 0.01 && z > 0.01 {
        let half = 0.5 * (HIGH * level / z).min(LONGEST);
        let away = [-x / level, -y / level];
        let middle = [away[0] * half, away[1] * half];
        let axes = [[away[0] * (half + 0.3), away[1] * (half + 0.3)], [-away[1] * 0.4, away[0] * 0.4]];
        blot(&mut mesh, middle, axes, strength);
    }
    mesh
}

/// A ring on the ground round the player.
#[must_use]
pub fn ring() -> Solid {
    let mut solid = Solid::new();
    let point = |i: u16, radius: f32| {
        let (sin, cos) = (std::f32::consts::TAU * f32::from(i) / f32::from(RING_SIDES)).sin_cos();
        [radius * cos, radius * sin, 0.0]
    };
    let tint = Tint { emissive: 1.0, ..Tint::plain(RING) };
    for i in 0..RING_SIDES {
        let [a, b] = [i, i + 1];
        let around = [point(a, 0.58), point(b, 0.58), point(b, 0.74), point(a, 0.74)];
        solid.polygon(&around, [0.0, 0.0, 1.0], tint, 0.05);
    }
    solid
}

/// A dark patch on the ground that fades towards its edge: its middle, its two half axes, how opaque.
fn blot(mesh: &mut Mesh, middle: [f32; 2], axes: [[f32; 2]; 2], strength: f32) {
    let corner = |i: u32, share: f32, strength: f32| {
        let (sin, cos) = (std::f32::consts::TAU * i as f32 / SHADE_SIDES as f32).sin_cos();
        let along = |axis: usize| middle[axis] + share * (axes[0][axis] * cos + axes[1][axis] * sin);
        let [x, y, depth] = project([along(0), along(1), 0.0]);
        ([x, y, depth + SHADE_BIAS], [0.035, 0.025, 0.055, strength])
    };
    for i in 0..SHADE_SIDES {
        let rings = [(0.0, strength), (0.6, strength), (1.0, 0.0)];
        for pair in rings.windows(2) {
            let [(inner, strong), (outer, weak)] = [pair[0], pair[1]];
            let [a, b] = [corner(i, inner, strong), corner(i + 1, inner, strong)];
            let [c, d] = [corner(i, outer, weak), corner(i + 1, outer, weak)];
            for (at, colour) in [a, c, d, a, d, b] {
                mesh.corner(at, colour);
            }
        }
    }
}

/// Cats of the town walk on four legs; dressed ones, as in the tales, don't.
fn on_all_fours(look: &Look) -> bool {
    look.species == Species::Cat && look.clothes == Clothes::Bare && look.headgear == Headgear::None
}

fn scale(look: &Look) -> f32 {
    match look.age {
        Age::Young => YOUNG,
        Age::Old => OLD,
        Age::Child | Age::Grown => 1.0,
    }
}
