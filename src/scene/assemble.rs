//! From a checked blueprint to solids: what stands there under the signs of a run, in the colours of its light, and who is about.
//!
//! Start at [`assemble`]. The ground is kept apart, because it may become an image; so is each group, because it may step aside or go up
//! block by block.

use std::collections::BTreeMap;

use super::palette::Rgb;
use super::solid::{Face, Lamp, Paint as Coat, Quad, Solid, Tint};
use super::stance::{Stance, stances};
use crate::content::blueprint::flat::{self, Models, NotFlat, Paint, Part};
use crate::content::blueprint::{
    Area, BLOCK, Blueprint, Colour, Flat, Item, Life, Material, Patch, Point, Roof, Side, Signs, Weave,
};
use crate::content::ids::{GroupId, MaterialId};
use crate::content::places::Light;

/// The materials of a pack.
pub type Materials = BTreeMap<MaterialId, Material>;

/// A place, put together.
#[derive(Clone, Debug)]
pub struct Assembled {
    /// What one walks on, and water.
    pub ground: Solid,
    /// What always stands there.
    pub fixed: Solid,
    /// The groups that are there.
    pub groups: BTreeMap<GroupId, Solid>,
    /// Groups among them that step aside when one is inside.
    pub aside: Vec<GroupId>,
    /// Who is about, before anybody moves.
    pub folk: Vec<Stance>,
    /// What else moves.
    pub life: Vec<Life>,
    /// The light that it was put together for.
    pub light: Light,
}

impl Assembled {
    /// All of it but the people and what steps aside, as one solid.
    #[must_use]
    pub fn whole(&self) -> Solid {
        self.without(&|_| false)
    }

    /// The same without some more of its groups.
    #[must_use]
    pub fn without(&self, left_out: &dyn Fn(&GroupId) -> bool) -> Solid {
        let mut whole = self.ground.clone();
        whole.extend(self.fixed.clone());
        for (_, group) in self.groups.iter().filter(|(id, _)| !self.aside.contains(id) && !left_out(id)) {
            whole.extend(group.clone());
        }
        whole
    }

    /// What steps aside, as one solid.
    #[must_use]
    pub fn front(&self) -> Solid {
        let mut front = Solid::new();
        for id in &self.aside {
            front.extend(self.groups.get(id).cloned().unwrap_or_default());
        }
        front
    }
}

/// The lamps of a room are lit, those of a street only when it grows dark.
const LIT: [Light; 2] = [Light::Evening, Light::Room];
/// Where no sun shines in.
const SUNLESS: [Light; 2] = [Light::Evening, Light::Neglect];
/// How much stronger the lamps of a room are once nothing but them lights it.
const ALONE: f32 = 1.7;
/// How strongly what is lit shines by itself.
const SHINE: f32 = 0.85;
/// The radius of the glow round a lamp, in pixels at zoom 1.
const LAMP_GLOW: f32 = 30.0;
/// Pixels at zoom 1 for a block along an axis of the ground.
const PIXELS_A_BLOCK: f32 = 17.9;
/// What lies on the ground is so much nearer.
const ON_THE_GROUND: f32 = 0.02;
/// What lies on a wall is so much nearer, and what lies on that a little more.
const ON_A_WALL: f32 = 0.03;
const ON_THAT: f32 = 0.004;
/// In how many steps a plane throws its shade.
const SLOPE_STEPS: i32 = 5;
/// More layers than these are all drawn as near as the last.
const MAX_LAYERS: u8 = 12;
/// How thick snow lies on everything flat, in blocks.
const SNOW: f32 = 0.15;
/// The material of snow.
const SNOWY: &str = "snow";
/// The narrowest thing that snow stays on.
const SNOW_WIDTH: f32 = 0.45;
/// Narrower things throw no shade.
const SHADE_WIDTH: f32 = 0.2;

/// Puts a place together.
///
/// # Errors
/// If a model is missing; a place of a library has them all.
pub fn assemble(
    blueprint: &Blueprint,
    models: &Models,
    materials: &Materials,
    signs: &Signs,
    light: Option<Light>,
) -> Result<Assembled, NotFlat> {
    let seen = blueprint.seen(signs);
    let light = light.or(seen.light).unwrap_or(blueprint.light);
    let painter = Painter { materials, light, roof: blueprint.kind };
    let mut waters = Vec::new();
    let mut build = |items: &[Item]| -> Result<Solid, NotFlat> {
        let parts = flat::parts(items, models)?;
        for part in &parts {
            if let Part::Water { min, max, .. } = part {
                waters.push(Area { min: Flat { x: min.x, y: min.y }, max: Flat { x: max.x, y: max.y } });
            }
        }
        Ok(painter.solid(&parts))
    };
    let fixed = build(&blueprint.build)?;
    let mut groups = BTreeMap::new();
    for id in &seen.groups {
        if let Some(group) = blueprint.groups.get(*id) {
            groups.insert((*id).clone(), build(&group.build)?);
        }
    }
    let aside = groups.keys().filter(|id| blueprint.groups.get(*id).is_some_and(|group| group.aside)).cloned();
    Ok(Assembled {
        ground: painter.ground(&blueprint.ground, &waters),
        fixed,
        aside: aside.collect(),
        groups,
        folk: seen.folk.iter().flat_map(|folk| stances(folk)).collect(),
        life: seen.life.into_iter().cloned().collect(),
        light,
    })
}

/// The colours of a material.
pub(super) fn tint_of(materials: &Materials, of: &MaterialId, light: Light) -> Tint {
    Painter { materials, light, roof: Roof::Indoors }.tint(&Paint::Of(of.clone()))
}

/// What is built of some parts: a thing that moves, and carries no lamp for the street.
pub(super) fn solid_of_parts(parts: &[Part], materials: &Materials, light: Light) -> Solid {
    Painter { materials, light, roof: Roof::Indoors }.solid(parts)
}

struct Painter<'m> {
    materials: &'m Materials,
    light: Light,
    roof: Roof,
}

impl Painter<'_> {
    fn solid(&self, parts: &[Part]) -> Solid {
        let mut solid = Solid::new();
        let mut layers = Layers::default();
        for part in parts {
            match part {
                Part::Cuboid { min, max, paints } => self.cuboid(&mut solid, *min, *max, paints),
                Part::Face { side, min, max, paint } => {
                    let layer = layers.over(*side, *min, *max);
                    self.face(&mut solid, (*side, *min, *max), paint, layer);
                }
                Part::Slope { min, max, falls, paint, under } => {
                    self.slope(&mut solid, (*min, *max), *falls, paint, under.as_ref());
                }
                Part::Drum { at, radius, top, height, sides, paint, fifth } => {
                    let drum = Drum {
                        at: at_blocks(*at),
                        radius: length(*radius),
                        top: length(*top),
                        height: length(*height),
                        sides: *sides,
                    };
                    self.drum(&mut solid, &drum, paint, fifth.as_ref());
                }
                Part::Lamp { at, paint, power, fade } => {
                    if LIT.contains(&self.light) {
                        let tint = self.tint(paint);
                        let outdoors = self.roof == Roof::Outdoors;
                        let alone = if outdoors || self.light == Light::Room { 1.0 } else { ALONE };
                        solid.lamp(Lamp {
                            at: at_blocks(*at),
                            colour: tint.low,
                            power: alone * f32::from(*power) / 100.0,
                            falloff: f32::from(*fade) / 100.0,
                            glow: if outdoors { LAMP_GLOW } else { 0.0 },
                        });
                    }
                }
                Part::Glow { at, paint, radius, power } => {
                    let colour = self.tint(paint).low.mix(Rgb::default(), 1.0 - f32::from(*power) / 100.0);
                    let glow = length(*radius) * PIXELS_A_BLOCK;
                    solid.lamp(Lamp { at: at_blocks(*at), colour, power: 0.0, falloff: 1.0, glow });
                }
                Part::Water { min, max, paint } => {
                    let (at, size) = (at_blocks(*min), extent(*min, *max));
                    solid.face(Face::Top, at, [size[0], size[1]], self.tint(paint), 0.0);
                }
                Part::Block(_) | Part::Free(_) => {}
            }
        }
        solid
    }

    fn cuboid(&self, solid: &mut Solid, min: Point, max: Point, paints: &[Paint; 5]) {
        let [front, right, _, _, top] = paints;
        let (at, size) = (at_blocks(min), extent(min, max));
        let width = size[0].min(size[1]);
        let vary = self.material(top).map_or(0.0, |material| f32::from(material.vary) / 100.0);
        let upper = self.tint(top);
        let coat = Coat::new(Tint { low: upper.high, ..upper }).left(self.tint(front)).right(self.tint(right));
        let coat = if vary > 0.0 { coat.jitter(vary, at) } else { coat };
        let plant = width < 1.6 && vary > 0.0;
        let coat = if plant { coat.cells(0.4) } else { coat };
        let casts = width >= SHADE_WIDTH && size[2] >= SHADE_WIDTH / 2.0;
        let coat = if casts { coat } else { coat.without_shade() };
        if self.snows() && width > SNOW_WIDTH && at[2] + size[2] > 0.2 {
            let cap = Coat::new(self.named(SNOWY)).cells(0.5).without_shade();
            solid.cuboid([at[0], at[1], at[2] + size[2]], [size[0], size[1], SNOW], cap);
        }
        solid.cuboid(at, size, coat);
    }

    fn face(&self, solid: &mut Solid, (side, min, max): (Side, Point, Point), paint: &Paint, layer: u8) {
        if SUNLESS.contains(&self.light) && self.material(paint).is_some_and(|material| material.sunny) {
            return;
        }
        let (at, size) = (at_blocks(min), extent(min, max));
        let bias = if side == Side::Top { ON_THE_GROUND } else { ON_A_WALL } + ON_THAT * f32::from(layer);
        let tint = self.tint(paint);
        let (face, size) = match side {
            Side::Top => (Face::Top, [size[0], size[1]]),
            Side::Front => (Face::Left, [size[0], size[2]]),
            Side::Right => (Face::Right, [size[1], size[2]]),
            // What looks away is never seen.
            Side::Back | Side::Left => return,
        };
        let cells = if size[0].min(size[1]) > 1.2 { 0.5 } else { 4.0 };
        solid.quad(Quad { bias, cells, ..Quad::on(face, at, size, tint) });
    }

    fn slope(&self, solid: &mut Solid, (min, max): (Point, Point), falls: Side, paint: &Paint, under: Option<&Paint>) {
        let ([x0, y0, z0], [x1, y1, z1]) = (at_blocks(min), at_blocks(max));
        let size = extent(min, max);
        // Two corners at the full height, then two below them.
        let [a, b, c, d]: [[f32; 2]; 4] = match falls {
            Side::Right => [[x0, y0], [x0, y1], [x1, y1], [x1, y0]],
            Side::Left => [[x1, y0], [x1, y1], [x0, y1], [x0, y0]],
            Side::Back => [[x0, y1], [x1, y1], [x1, y0], [x0, y0]],
            Side::Front | Side::Top => [[x0, y0], [x1, y0], [x1, y1], [x0, y1]],
        };
        let up = |[x, y]: [f32; 2], z| [x, y, z];
        // Snow lies on roofs, and slides from an awning.
        let tint = if self.snows() && under.is_some() { self.named(SNOWY) } else { self.tint(paint) };
        let edges = [minus(up(b, z1), up(a, z1)), minus(up(d, z0), up(a, z1))];
        solid.slope(up(a, z1), edges, [0.0, 0.0, 1.0], Tint { low: tint.high, high: tint.low, ..tint }, 0.0);
        if let Some(under) = under {
            let wall = self.tint(under);
            let middle = [(x0 + x1) / 2.0, (y0 + y1) / 2.0];
            let away = |[x, y]: [f32; 2]| [x - middle[0], y - middle[1], 0.0];
            let mid = |a: [f32; 2], b: [f32; 2]| [(a[0] + b[0]) / 2.0, (a[1] + b[1]) / 2.0];
            solid.polygon(&[up(a, z0), up(d, z0), up(a, z1)], away(mid(a, d)), wall, 0.0);
            solid.polygon(&[up(b, z0), up(c, z0), up(b, z1)], away(mid(b, c)), wall, 0.0);
            solid.polygon(&[up(a, z0), up(b, z0), up(b, z1), up(a, z1)], away(mid(a, b)), wall, 0.0);
        }
        self.slope_shade(solid, ([x0, y0, z0], size), falls, under.is_some());
    }

    /// Shade is thrown by steps under the plane; none may reach through it, or it would be dark in its own shade.
    fn slope_shade(&self, solid: &mut Solid, ([x, y, z], size): ([f32; 3], [f32; 3]), falls: Side, filled: bool) {
        for step in 0..SLOPE_STEPS {
            let share = 1.0 / SLOPE_STEPS as f32;
            let top = z + size[2] * (step as f32 * share) - 0.08;
            let foot = if filled { z } else { top - 0.04 };
            // Steps are counted from the low end.
            let along = match falls {
                Side::Left | Side::Back => step as f32 * share,
                Side::Right | Side::Front | Side::Top => 1.0 - (step + 1) as f32 * share,
            };
            if top <= foot {
                continue;
            }
            match falls {
                Side::Right | Side::Left => {
                    solid.occluder([x + size[0] * along, y, foot], [size[0] * share, size[1], top - foot])
                }
                _ => solid.occluder([x, y + size[1] * along, foot], [size[0], size[1] * share, top - foot]),
            };
        }
    }

    fn drum(&self, solid: &mut Solid, drum: &Drum, paint: &Paint, fifth: Option<&Paint>) {
        let (tint, other) = (self.tint(paint), fifth.map(|paint| self.tint(paint)));
        let [x, y, z] = drum.at;
        let point = |i: u8, radius: f32, z: f32| {
            let angle = std::f32::consts::TAU * f32::from(i % drum.sides) / f32::from(drum.sides);
            [x + radius * angle.cos(), y + radius * angle.sin(), z]
        };
        let above = z + drum.height;
        let rise = drum.radius - drum.top;
        for i in 0..drum.sides {
            let tint = other.filter(|_| i % 5 == 0).unwrap_or(tint);
            let [a, b] = [point(i, drum.radius, z), point(i + 1, drum.radius, z)];
            let [c, d] = [point(i + 1, drum.top, above), point(i, drum.top, above)];
            let outwards = [(a[0] + b[0]) / 2.0 - x, (a[1] + b[1]) / 2.0 - y, rise.max(0.01)];
            solid.polygon(&[a, b, c, d], outwards, tint, 0.0);
        }
        if drum.top > 0.0 {
            let lid: Vec<[f32; 3]> = (0..drum.sides).map(|i| point(i, drum.top, above)).collect();
            solid.polygon(&lid, [0.0, 0.0, 1.0], Tint { low: tint.high, ..tint }, 0.0);
        }
        for (w, d) in [(0.75, 0.75), (0.95, 0.4), (0.4, 0.95)] {
            let (w, d) = (w * drum.radius.min(drum.top + 0.4), d * drum.radius.min(drum.top + 0.4));
            solid.occluder([x - w, y - d, z], [2.0 * w, 2.0 * d, drum.height]);
        }
    }

    /// Tiles of which each belongs to the last patch that covers its middle; none over water.
    fn ground(&self, patches: &[Patch], waters: &[Area]) -> Solid {
        let mut solid = Solid::new();
        let areas: Vec<Area> = patches.iter().map(|patch| Area::new(patch.at, patch.size)).collect();
        let cells = if self.roof == Roof::Indoors { 0.34 } else { 0.5 };
        for (at, (patch, area)) in patches.iter().zip(&areas).enumerate() {
            let later = &areas[at + 1..];
            let mut y = area.min.y;
            for row in 0_i32.. {
                if y >= area.max.y {
                    break;
                }
                let mut x = area.min.x;
                // Boards are laid with their joints apart.
                let mut width =
                    if row % 2 == 1 && patch.tile.x > patch.tile.y { patch.tile.x / 2 } else { patch.tile.x };
                while x < area.max.x {
                    let tile = Area {
                        min: Flat { x, y },
                        max: Flat { x: (x + width).min(area.max.x), y: (y + patch.tile.y).min(area.max.y) },
                    };
                    let middle = tile.middle();
                    if !later.iter().chain(waters).any(|other| other.holds(middle)) {
                        self.tile(&mut solid, patch, tile, cells);
                    }
                    x += width;
                    width = patch.tile.x;
                }
                y += patch.tile.y;
            }
        }
        solid
    }

    fn tile(&self, solid: &mut Solid, patch: &Patch, tile: Area, cells: f32) {
        let Some(material) = self.materials.get(&patch.of) else { return };
        let key = [tile.min.x / 50, tile.min.y / 50, 0];
        let share = match patch.weave {
            Weave::Checker => ((tile.min.x / patch.tile.x + tile.min.y / patch.tile.y).rem_euclid(2)) as f32,
            Weave::Strewn => (super::palette::scatter(key) % 100) as f32 / 100.0,
        };
        let (colour, to) = self.colours(material);
        let colour = to.map_or(colour, |to| colour.mix(to, share));
        let colour = colour.jitter(f32::from(material.vary) / 100.0, [key[0], key[1], 7]);
        let at = [length(tile.min.x), length(tile.min.y), 0.0];
        let size = [length(tile.max.x - tile.min.x), length(tile.max.y - tile.min.y)];
        solid.quad(Quad { cells, ..Quad::on(Face::Top, at, size, Tint::plain(colour)) });
    }

    fn snows(&self) -> bool {
        self.roof == Roof::Outdoors && self.light == Light::Winter
    }

    fn material(&self, paint: &Paint) -> Option<&Material> {
        match paint {
            Paint::Of(id) => self.materials.get(id),
            Paint::Plain(_) => None,
        }
    }

    /// The two colours of a material in this light.
    fn colours(&self, material: &Material) -> (Rgb, Option<Rgb>) {
        match material.winter.filter(|_| self.light == Light::Winter) {
            Some(colour) => (rgb(colour), None),
            None => (rgb(material.colour), material.to.map(rgb)),
        }
    }

    fn tint(&self, paint: &Paint) -> Tint {
        let material = match paint {
            Paint::Plain(colour) => return Tint::plain(rgb(*colour)),
            Paint::Of(id) => self.materials.get(id),
        };
        // A material that is missing was told of by the check; here it is grey.
        let Some(material) = material else { return Tint::plain(Rgb([0.5; 3])) };
        if let Some(lit) = material.evening.filter(|_| self.light == Light::Evening) {
            return Tint::plain(rgb(lit)).emissive(SHINE);
        }
        let (low, high) = self.colours(material);
        Tint::upwards(low, high.unwrap_or(low)).emissive(f32::from(material.glow) / 100.0)
    }

    fn named(&self, name: &str) -> Tint {
        MaterialId::parse(name).map_or_else(Tint::default, |id| self.tint(&Paint::Of(id)))
    }
}

/// Faces on the same plane: what comes later lies on what it overlaps.
#[derive(Default)]
struct Layers(BTreeMap<(Side, i32), Vec<Layer>>);

/// A face: both corners on its plane, and how many lie under it.
type Layer = ([i32; 4], u8);

impl Layers {
    /// How many faces lie under this one.
    fn over(&mut self, side: Side, min: Point, max: Point) -> u8 {
        let (plane, [a, b, c, d]) = match side {
            Side::Top => (min.z, [min.x, min.y, max.x, max.y]),
            Side::Front | Side::Back => (min.y, [min.x, min.z, max.x, max.z]),
            Side::Right | Side::Left => (min.x, [min.y, min.z, max.y, max.z]),
        };
        let before = self.0.entry((side, plane)).or_default();
        let overlaps = |[e, f, g, h]: [i32; 4]| a < g && e < c && b < h && f < d;
        let under = before.iter().filter(|(other, _)| overlaps(*other)).map(|(_, layer)| layer + 1).max();
        let layer = under.unwrap_or(0).min(MAX_LAYERS);
        before.push(([a, b, c, d], layer));
        layer
    }
}

struct Drum {
    at: [f32; 3],
    radius: f32,
    top: f32,
    height: f32,
    sides: u8,
}

fn rgb(Colour([red, green, blue]): Colour) -> Rgb {
    Rgb::hex(u32::from_be_bytes([0, red, green, blue]))
}

fn length(hundredths: i32) -> f32 {
    hundredths as f32 / BLOCK as f32
}

fn at_blocks(at: Point) -> [f32; 3] {
    [at.x, at.y, at.z].map(length)
}

fn extent(min: Point, max: Point) -> [f32; 3] {
    at_blocks(Point { x: max.x - min.x, y: max.y - min.y, z: max.z - min.z })
}

fn minus(a: [f32; 3], b: [f32; 3]) -> [f32; 3] {
    [0, 1, 2].map(|i| a[i] - b[i])
}
