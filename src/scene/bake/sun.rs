//! Light at one point: what of the sky is open above it, what of the sun reaches it, and what lamps add.

use super::super::light::Hour;
use super::super::solid::{Aabb, Lamp, cross, dot, minus};
use super::shade::{Shade, enters, holds};

/// How far a surface is seen by another one, in blocks.
const REACH: f32 = 3.2;
/// How far the ground is.
const GROUND_REACH: f32 = 2.2;
/// How much light a wholly enclosed point is without.
const DEPTH: f32 = 0.92;
/// A point stands so far before its surface.
const LIFT: f32 = 0.04;
/// The radius of the sun's disc, at distance 1.
const DISC: f32 = 0.03;
/// The angle by which one ray is turned from the one before: the golden one.
const TURN: f32 = 2.399_963;
/// Less light than this of a lamp isn't seen.
const FAINT: f32 = 0.004;

/// What a point asks for its light, put together once.
pub struct Lights<'a> {
    shade: Shade,
    hours: &'a [Hour],
    lamps: Vec<(Lamp, [f32; 3])>,
    floor: f32,
    /// Directions on the half sphere over +z.
    sky: Vec<[f32; 3]>,
    /// To some points of the sun, for each hour; none where it doesn't shine.
    suns: Vec<Vec<[f32; 3]>>,
}

/// What one thread uses again for each point.
#[derive(Default)]
pub struct Scratch {
    near: Vec<Aabb>,
}

impl<'a> Lights<'a> {
    /// For these boxes, hours and lamps, with so many rays to the sky and to the sun.
    pub fn new(occluders: &[Aabb], lamps: &[Lamp], hours: &'a [Hour], floor: f32, rays: (usize, usize)) -> Self {
        let (to_sky, to_sun) = rays;
        let suns = hours.iter().map(|hour| if hour.sun == [0.0; 3] { Vec::new() } else { disc(hour, to_sun) });
        Self {
            shade: Shade::new(occluders),
            hours,
            lamps: lamps.iter().map(|lamp| (*lamp, lamp.colour.to_linear().map(|c| c * lamp.power))).collect(),
            floor,
            sky: (0..to_sky).map(|i| sky_ray(i, to_sky)).collect(),
            suns: suns.collect(),
        }
    }

    /// The light on a surface with this normal, for each hour.
    pub fn at(&self, at: [f32; 3], normal: [f32; 3], scratch: &mut Scratch, light: &mut [[f32; 3]]) {
        let from = [0, 1, 2].map(|i| at[i] + normal[i] * LIFT);
        self.shade.near(from, normal, REACH, &mut scratch.near);
        let enclosed = scratch.near.iter().any(|b| holds(b, from));
        let open = if enclosed { 1.0 - DEPTH } else { self.openness(from, normal, &scratch.near) };
        let share = open * (0.65 + 0.35 * open);
        let lamps = self.lamp_light(at, normal);
        for ((hour, suns), light) in self.hours.iter().zip(&self.suns).zip(light) {
            let slant = dot(normal, hour.sun_direction);
            let sun = if slant <= 0.0 || enclosed { 0.0 } else { slant * self.sunlit(from, hour, suns, scratch) };
            let ambient = hour.ambient(normal);
            *light = [0, 1, 2].map(|i| ambient[i] * share + hour.sun[i] * sun + lamps[i]);
        }
    }

    /// How much of the half sphere before a surface is open: 1 for all of it.
    fn openness(&self, from: [f32; 3], normal: [f32; 3], near: &[Aabb]) -> f32 {
        let level = normal[2] > 0.9;
        if near.is_empty() && level {
            return 1.0;
        }
        let tangent = if normal[2].abs() > 0.9 { [1.0, 0.0, 0.0] } else { [-normal[1], normal[0], 0.0] };
        let length = dot(tangent, tangent).sqrt();
        let tangent = tangent.map(|c| c / length);
        let other = cross(normal, tangent);
        let shut: f32 = self
            .sky
            .iter()
            .map(|ray| {
                let way = [0, 1, 2].map(|i| tangent[i] * ray[0] + other[i] * ray[1] + normal[i] * ray[2]);
                self.shut(from, way, near)
            })
            .sum();
        1.0 - DEPTH * shut / self.sky.len() as f32
    }

    /// How much a ray is shut: 1 for a wall right before it.
    fn shut(&self, from: [f32; 3], way: [f32; 3], near: &[Aabb]) -> f32 {
        let inverse = way.map(|d| 1.0 / d);
        let distance = near.iter().fold(REACH, |far, b| enters(b, from, inverse, far).unwrap_or(far));
        if way[2] < 0.0 && from[2] > 0.0 {
            let ground = -from[2] / way[2];
            if ground < distance {
                return self.floor * (1.0 - (ground / GROUND_REACH).min(1.0));
            }
        }
        1.0 - distance / REACH
    }

    /// The share of the sun's disc that is seen.
    fn sunlit(&self, from: [f32; 3], hour: &Hour, suns: &[[f32; 3]], scratch: &mut Scratch) -> f32 {
        if suns.is_empty() {
            return 0.0;
        }
        self.shade.along(from, hour.sun_direction, 1.5 * DISC, &mut scratch.near);
        if scratch.near.is_empty() {
            return 1.0;
        }
        let free = suns.iter().filter(|way| {
            let inverse = way.map(|d| 1.0 / d);
            !scratch.near.iter().any(|b| enters(b, from, inverse, f32::INFINITY).is_some())
        });
        free.count() as f32 / suns.len() as f32
    }

    fn lamp_light(&self, at: [f32; 3], normal: [f32; 3]) -> [f32; 3] {
        let mut light = [0.0; 3];
        for (lamp, colour) in &self.lamps {
            let way = minus(lamp.at, at);
            let square = dot(way, way);
            let strength = 1.0 / (1.0 + square * lamp.falloff);
            if strength * lamp.power < FAINT {
                continue;
            }
            let slant = (dot(normal, way) / (square.sqrt() + 1e-6)).max(0.0);
            for i in 0..3 {
                light[i] += colour[i] * strength * (0.25 + 0.75 * slant);
            }
        }
        light
    }
}

/// The `i`-th of `count` directions spread over the half sphere, denser towards its middle.
fn sky_ray(i: usize, count: usize) -> [f32; 3] {
    let u = (i as f32 + 0.5) / count as f32;
    let turn = i as f32 * TURN;
    [u.sqrt() * turn.cos(), u.sqrt() * turn.sin(), (1.0 - u).sqrt()]
}

/// Directions to `count` points of the sun.
fn disc(hour: &Hour, count: usize) -> Vec<[f32; 3]> {
    let last = count.saturating_sub(1).max(1) as f32;
    let ray = |i: usize| {
        let radius = DISC * (i as f32 / last).sqrt();
        let turn = i as f32 * TURN;
        let [x, y, z] = hour.sun_direction;
        [x + radius * turn.cos(), y + radius * turn.sin(), z + radius * (1.7 * turn).sin()]
    };
    (0..count).map(ray).collect()
}
