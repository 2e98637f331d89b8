//! What moves without feet: cloth in the wind, smoke, birds, glints on water, the bus.
//!
//! [`pieces`] says what is where at a time, and time is all that it depends on; [`solid_of`] says how a piece is built, so that a window
//! builds each once and then only moves it. [`still`] is all of it in one moment, for a picture.

use super::assemble::{Materials, tint_of};
use super::figure::Facing;
use super::palette::{Rgb, WHITE};
use super::solid::{Face, Paint, Quad, Solid, Tint};
use crate::content::blueprint::flat::{self, Models};
use crate::content::blueprint::{BLOCK, Dye, Flat, Item, Life, Point, Turn};
use crate::content::ids::{MaterialId, ModelId};
use crate::content::places::Light;

/// A piece of what moves, as it is built.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Piece {
    /// A cloth of a material, in one of its waves.
    Cloth(MaterialId, u8),
    /// A puff of smoke, the larger the later.
    Puff(u8),
    /// A bird that flies towards a side, wings up or down.
    Bird(Facing, Wings),
    /// A glint on water, by length.
    Glint(u8),
    /// A thing that drives, as a model.
    Vehicle(ModelId, Facing),
}

/// A bird's wings.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Wings {
    /// Lifted.
    Up,
    /// Lowered.
    Down,
}

/// Quarter turns from +x, as [`Solid::turned`] counts them.
fn quarters(facing: Facing) -> i32 {
    match facing {
        Facing::LowerRight => 0,
        Facing::LowerLeft => 1,
        Facing::UpperLeft => 2,
        Facing::UpperRight => 3,
    }
}

/// How many pictures a wave of a cloth has, and how many waves there are in a second.
const WAVES: u8 = 6;
const WAVES_A_SECOND: f64 = 0.9;
/// Puffs over a chimney, and how long each rises, in seconds.
const PUFFS: u8 = 5;
const PUFF_LIVES: f64 = 5.0;
/// Sizes that a puff goes through.
const PUFF_SIZES: u8 = 8;
/// Seconds in which a bird comes round, and wing beats in a second.
const ROUND: f64 = 11.0;
const BEATS: f64 = 3.0;
/// Glints on a block of water, how long each lasts, in seconds, and how long it may be, in quarters of a block.
const GLINTS_A_BLOCK: f32 = 0.55;
const MOST_GLINTS: u16 = 26;
const GLINT_LASTS: f64 = 2.4;
const LONGEST_GLINT: u8 = 4;
/// Blocks a second that a bus drives, how long it waits at its stop, and how long it is away, in seconds.
const DRIVES: f32 = 6.5;
const WAITS: f64 = 14.0;
const AWAY: f64 = 9.0;
/// In how many blocks it brakes and gathers speed.
const BRAKES: f32 = 9.0;

/// What moves, as it is at `time`, in seconds: each piece and where it is, in blocks.
#[must_use]
pub fn pieces<'l>(life: impl IntoIterator<Item = &'l Life>, time: f64) -> Vec<(Piece, [f32; 3])> {
    let mut found = Vec::new();
    for (seed, one) in life.into_iter().enumerate() {
        // Nothing moves in step with another.
        let own = time + seed as f64 * 2.31;
        match one {
            Life::Flag { at, of } => {
                let wave = ((own * WAVES_A_SECOND).rem_euclid(1.0) * f64::from(WAVES)) as u8 % WAVES;
                found.push((Piece::Cloth(of.clone(), wave), blocks(*at)));
            }
            Life::Smoke { at } => found.extend((0..PUFFS).map(|n| puff(blocks(*at), n, own))),
            Life::Birds { at, count } => found.extend((0..*count).map(|n| bird(blocks(*at), n, own))),
            Life::Ripples { at, size } => glints(blocks(*at), flat_blocks(*size), own, &mut found),
            Life::Bus { model, from, stop, to } => {
                let driven = drive([*from, *stop, *to].map(flat_blocks), time);
                found.extend(driven.map(|([x, y], facing)| (Piece::Vehicle(model.clone(), facing), [x, y, 0.0])));
            }
        }
    }
    found
}

/// How a piece is built, round the point at which it is.
#[must_use]
pub fn solid_of(piece: &Piece, models: &Models, materials: &Materials, light: Light) -> Solid {
    let mut solid = Solid::new();
    match piece {
        Piece::Cloth(of, wave) => cloth(&mut solid, tint_of(materials, of, light), *wave),
        Piece::Puff(size) => {
            let size = 0.24 + 0.085 * f32::from(*size);
            let paint = Paint::new(Rgb([0.88, 0.86, 0.84])).without_shade().edge(0.0);
            solid.cuboid([-size / 2.0, -size / 2.0, 0.0], [size; 3], paint);
        }
        Piece::Bird(facing, wings) => {
            let paint = Paint::new(Rgb([0.2, 0.17, 0.22])).without_shade().edge(0.0);
            solid.cuboid([-0.17, -0.05, 0.0], [0.34, 0.1, 0.07], paint);
            let lift = if *wings == Wings::Up { 0.1 } else { -0.03 };
            solid.cuboid([-0.07, -0.3, lift], [0.13, 0.26, 0.05], paint);
            solid.cuboid([-0.07, 0.04, lift], [0.13, 0.26, 0.05], paint);
            return solid.turned(quarters(*facing));
        }
        Piece::Glint(length) => {
            let tint = Tint { low: WHITE, high: WHITE, emissive: 0.35 };
            let long = 0.25 * f32::from(*length);
            solid.quad(Quad { bias: 0.06, ..Quad::on(Face::Top, [-long / 2.0, 0.0, 0.0], [long, 0.05], tint) });
        }
        Piece::Vehicle(model, facing) => {
            let item = Item::Use { model: model.clone(), at: Point::default(), turn: Turn::default(), dye: Dye::new() };
            if let Ok(parts) = flat::parts(&[item], models) {
                let middle = models.get(model).map_or([0.0; 2], |model| flat_blocks(model.size));
                let built = super::assemble::solid_of_parts(&parts, materials, light);
                return built.translate([-middle[0] / 2.0, -middle[1] / 2.0, 0.0]).turned(quarters(*facing));
            }
        }
    }
    solid
}

/// What moves, in one moment, for a picture that stands still.
#[must_use]
pub fn still(life: &[Life], models: &Models, materials: &Materials, light: Light) -> Solid {
    let mut solid = Solid::new();
    for (piece, at) in pieces(life, 0.0) {
        solid.extend(solid_of(&piece, models, materials, light).translate(at));
    }
    solid
}

/// A cloth from the upper end of its pole to the right.
fn cloth(solid: &mut Solid, tint: Tint, wave: u8) {
    const FOLDS: u8 = 6;
    const LONG: f32 = 0.3;
    let phase = std::f32::consts::TAU * f32::from(wave) / f32::from(WAVES);
    let out = |fold: u8| 0.055 * f32::from(fold).min(3.0) * (f32::from(fold) * 1.3 - phase).sin();
    let sag = |fold: u8| 0.035 * f32::from(fold) + 0.02 * (f32::from(fold) - phase).cos() * f32::from(fold.min(2));
    for fold in 0..FOLDS {
        let base = [0.05 + LONG * f32::from(fold), out(fold), -1.25 - sag(fold)];
        let along = [LONG, out(fold + 1) - out(fold), sag(fold) - sag(fold + 1)];
        // What turns towards the light is lighter.
        let lit = (0.12 + 0.9 * (out(fold + 1) - out(fold))).clamp(0.0, 0.3);
        let tint = Tint { low: tint.low.mix(WHITE, lit), high: tint.high.mix(WHITE, lit), ..tint };
        solid.slope(base, [along, [0.0, 0.0, 1.2]], [0.0, 1.0, 0.0], tint, 0.0);
    }
}

fn puff([x, y, z]: [f32; 3], n: u8, time: f64) -> (Piece, [f32; 3]) {
    let age = ((time / PUFF_LIVES + f64::from(n) / f64::from(PUFFS)).rem_euclid(1.0)) as f32;
    // It swells, and shrinks to nothing in the end.
    let swell = if age < 0.75 { age / 0.75 } else { (1.0 - age) / 0.25 };
    let size = (swell * f32::from(PUFF_SIZES)) as u8;
    let drift = age * age * 1.3;
    (Piece::Puff(size), [x + drift, y + 0.15 * (age * 9.0).sin(), z + 2.6 * age])
}

fn bird([x, y, z]: [f32; 3], n: u8, time: f64) -> (Piece, [f32; 3]) {
    let own = f64::from(n);
    let angle = ((time / ROUND + own * 0.137) * std::f64::consts::TAU) as f32;
    let out = 1.6 + 0.55 * f32::from(n);
    let at = [x + out * angle.cos(), y + out * 0.8 * angle.sin(), z + 0.4 * (angle * 2.0 + f32::from(n)).sin()];
    let facing = Facing::towards(-angle.sin(), angle.cos());
    let wings = if ((time + own * 0.37) * BEATS) as i64 % 2 == 0 { Wings::Up } else { Wings::Down };
    (Piece::Bird(facing, wings), at)
}

fn glints([x, y, z]: [f32; 3], [wide, deep]: [f32; 2], time: f64, found: &mut Vec<(Piece, [f32; 3])>) {
    let count = ((wide * deep * GLINTS_A_BLOCK).ceil() as u16).min(MOST_GLINTS);
    for n in 0..count {
        let own = time / GLINT_LASTS + f64::from(n) * 0.618;
        let age = own.rem_euclid(1.0) as f32;
        // Each time it is elsewhere.
        let life = own.floor() as i64;
        let across = scatter(i64::from(n) * 31 + life * 17);
        let along = scatter(i64::from(n) * 57 + life * 29 + 5);
        let length = (f32::from(LONGEST_GLINT) * (age * std::f32::consts::PI).sin()).round() as u8;
        if length > 0 {
            found.push((
                Piece::Glint(length),
                [x + 0.5 + (wide - 1.0).max(0.0) * across + 0.2 * age, y + deep * along, z],
            ));
        }
    }
}

/// A number from 0 to 1 that looks like chance.
fn scatter(n: i64) -> f32 {
    let mixed = (n as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed >> 40) as f32 / (1_u64 << 24) as f32
}

/// Where the bus is and whither it drives, unless it is away. A round begins at its stop.
fn drive([a, b, c]: [[f32; 2]; 3], time: f64) -> Option<([f32; 2], Facing)> {
    let (goes, comes) = (leg(b, c), leg(a, b));
    let round = WAITS + goes.lasts + AWAY + comes.lasts;
    let now = time.rem_euclid(round);
    let (at, towards) = if now < WAITS {
        (b, [c[0] - b[0], c[1] - b[1]])
    } else if now < WAITS + goes.lasts {
        (goes.at(now - WAITS), goes.way)
    } else if now < WAITS + goes.lasts + AWAY {
        return None;
    } else {
        // Coming is leaving, seen backwards.
        let back = leg(b, a);
        (back.at(round - now), comes.way)
    };
    Some((at, Facing::towards(towards[0], towards[1])))
}

/// A drive from a standstill.
struct Leg {
    begins: [f32; 2],
    way: [f32; 2],
    long: f32,
    lasts: f64,
}

fn leg(from: [f32; 2], to: [f32; 2]) -> Leg {
    let way = [to[0] - from[0], to[1] - from[1]];
    let long = way[0].hypot(way[1]);
    // It gathers speed evenly, for which it needs twice the time of the same way at full speed.
    let gathers = BRAKES.min(long);
    Leg { begins: from, way, long, lasts: f64::from((2.0 * gathers + (long - gathers)) / DRIVES) }
}

impl Leg {
    fn at(&self, time: f64) -> [f32; 2] {
        let gathers = BRAKES.min(self.long);
        let until = 2.0 * gathers / DRIVES;
        let time = time as f32;
        let gone = if time < until { gathers * (time / until).powi(2) } else { gathers + (time - until) * DRIVES };
        let share = if self.long > 0.0 { (gone / self.long).min(1.0) } else { 0.0 };
        [self.begins[0] + self.way[0] * share, self.begins[1] + self.way[1] * share]
    }
}

fn blocks(Point { x, y, z }: Point) -> [f32; 3] {
    [x, y, z].map(|hundredths| hundredths as f32 / BLOCK as f32)
}

fn flat_blocks(Flat { x, y }: Flat) -> [f32; 2] {
    [x, y].map(|hundredths| hundredths as f32 / BLOCK as f32)
}
