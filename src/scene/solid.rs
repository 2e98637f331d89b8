//! Shapes before the light: boxes, faces lying on them, slopes, lamps, and what throws shade.
//!
//! Start at [`Solid`], to which its builders add. All four sides of a box are kept, so that a thing can be [turned](Solid::turned);
//! the three that are seen are chosen when it is baked.

use super::light::unit;
use super::palette::{Rgb, WHITE, key};

/// A place, a thing or a figure, in blocks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Solid {
    /// All surfaces.
    pub quads: Vec<Quad>,
    /// What keeps the light off.
    pub occluders: Vec<Aabb>,
    /// What gives light.
    pub lamps: Vec<Lamp>,
}

/// One flat surface with a colour that may run from one edge to the opposite one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quad {
    /// One corner.
    pub at: [f32; 3],
    /// The edge from there along which the colour stays.
    pub u: [f32; 3],
    /// The edge from there along which the colour runs.
    pub v: [f32; 3],
    /// Outwards, of length 1.
    pub normal: [f32; 3],
    /// A parallelogram, or the half of it that touches `at`.
    pub shape: Shape,
    /// Its colours.
    pub tint: Tint,
    /// How much nearer than it lies it is drawn.
    pub bias: f32,
    /// How finely the light is sampled, in blocks.
    pub cells: f32,
    /// How far the strip of light along its two front edges goes towards white; 0 for no strip.
    pub edge: f32,
    /// Whether it loses colour where a place is neglected.
    pub fading: Fading,
}

/// What of a parallelogram is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// All of it.
    Whole,
    /// The triangle of `at`, `at + u` and `at + v`.
    Triangle,
}

/// What neglect does to a colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fading {
    /// It goes grey.
    #[default]
    Fades,
    /// It stays, as people's do.
    Stays,
}

/// The colours of a surface.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Tint {
    /// At its lower edge.
    pub low: Rgb,
    /// At its upper edge.
    pub high: Rgb,
    /// How much it shines by itself: 1 knows no shade.
    pub emissive: f32,
}

/// A box that throws shade.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Aabb {
    /// Its least corner.
    pub min: [f32; 3],
    /// Its greatest corner.
    pub max: [f32; 3],
}

/// Something that shines on what is near.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lamp {
    /// Where.
    pub at: [f32; 3],
    /// Its colour.
    pub colour: Rgb,
    /// How strong.
    pub power: f32,
    /// How fast the light falls off with the square of the distance.
    pub falloff: f32,
    /// The radius of the glow around it, in pixels at zoom 1; 0 for none.
    pub glow: f32,
}

/// The sides of a box. Seen are the first three.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Face {
    /// +z.
    Top,
    /// +y, to the lower left.
    Left,
    /// +x, to the lower right.
    Right,
    /// -y, away from the viewer until the solid is turned.
    BackRight,
    /// -x, away from the viewer until the solid is turned.
    BackLeft,
}

/// How a box is painted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Paint {
    /// The top.
    pub top: Tint,
    /// The side to the lower left, and the one behind it.
    pub left: Tint,
    /// The side to the lower right, and the one behind it.
    pub right: Tint,
    /// How finely light is sampled.
    pub cells: f32,
    /// The strip of light along the front edges of the top.
    pub edge: f32,
    /// Whether it throws shade.
    pub shade: Shade,
}

/// Whether something throws shade.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shade {
    /// It does.
    Cast,
    /// It's too small or too thin.
    None,
}

/// The strip of light along a box's front edges, unless said otherwise.
const EDGE: f32 = 0.16;
/// The narrowest top that has a strip of light.
const EDGE_WIDTH: f32 = 0.2;
/// The flattest box that has a strip of light.
const EDGE_HEIGHT: f32 = 0.1;

impl Solid {
    /// Nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a box: its least corner, its size, its paint.
    pub fn cuboid(&mut self, at: [f32; 3], size: [f32; 3], paint: Paint) -> &mut Self {
        let [x, y, z] = at;
        let [w, d, h] = size;
        let edge = if w.min(d) > EDGE_WIDTH && h > EDGE_HEIGHT { paint.edge } else { 0.0 };
        let sides = [
            (Face::Top, [x, y, z + h], [w, d], paint.top, edge),
            (Face::Left, [x, y + d, z], [w, h], paint.left, 0.0),
            (Face::Right, [x + w, y, z], [d, h], paint.right, 0.0),
            (Face::BackRight, at, [w, h], paint.left, 0.0),
            (Face::BackLeft, at, [d, h], paint.right, 0.0),
        ];
        for (face, at, size, tint, edge) in sides {
            self.quads.push(Quad { edge, cells: paint.cells, ..Quad::on(face, at, size, tint) });
        }
        if paint.shade == Shade::Cast {
            self.occluders.push(Aabb { min: at, max: [x + w, y + d, z + h] });
        }
        self
    }

    /// Adds a flat thing lying on a side: its least corner, its size along the side and up (on a top: along x and y), its colours, and
    /// how much nearer it is drawn. A thing on a wall wants 0.02 to 0.06.
    pub fn face(&mut self, face: Face, at: [f32; 3], size: [f32; 2], tint: impl Into<Tint>, bias: f32) -> &mut Self {
        self.quads.push(Quad { bias, ..Quad::on(face, at, size, tint.into()) });
        self
    }

    /// Adds a parallelogram, such as a sloped awning; `outwards` says which of its two sides is seen.
    pub fn slope(
        &mut self,
        at: [f32; 3],
        edges: [[f32; 3]; 2],
        outwards: [f32; 3],
        tint: impl Into<Tint>,
        bias: f32,
    ) -> &mut Self {
        let [u, v] = edges;
        let normal = normal(u, v, outwards);
        let shape = Shape::Whole;
        self.quads.push(Quad {
            at,
            u,
            v,
            normal,
            shape,
            tint: tint.into(),
            bias,
            cells: 0.5,
            edge: 0.0,
            fading: Fading::Fades,
        });
        self
    }

    /// Adds a convex polygon; `outwards` says which of its two sides is seen. Fewer than three points are nothing.
    pub fn polygon(&mut self, points: &[[f32; 3]], outwards: [f32; 3], tint: impl Into<Tint>, bias: f32) -> &mut Self {
        let tint = tint.into();
        let Some((at, rest)) = points.split_first() else {
            return self;
        };
        for pair in rest.windows(2) {
            let (u, v) = (minus(pair[0], *at), minus(pair[1], *at));
            let normal = normal(u, v, outwards);
            let shape = Shape::Triangle;
            self.quads.push(Quad {
                at: *at,
                u,
                v,
                normal,
                shape,
                tint,
                bias,
                cells: 0.5,
                edge: 0.0,
                fading: Fading::Fades,
            });
        }
        self
    }

    /// Adds a surface as it is.
    pub fn quad(&mut self, quad: Quad) -> &mut Self {
        self.quads.push(quad);
        self
    }

    /// Adds a box that is not seen and throws shade.
    pub fn occluder(&mut self, at: [f32; 3], size: [f32; 3]) -> &mut Self {
        self.occluders.push(Aabb { min: at, max: [0, 1, 2].map(|i| at[i] + size[i]) });
        self
    }

    /// Adds a lamp.
    pub fn lamp(&mut self, lamp: Lamp) -> &mut Self {
        self.lamps.push(lamp);
        self
    }

    /// Adds all of another solid.
    pub fn extend(&mut self, other: Self) -> &mut Self {
        self.quads.extend(other.quads);
        self.occluders.extend(other.occluders);
        self.lamps.extend(other.lamps);
        self
    }

    /// The same, moved.
    #[must_use]
    pub fn translate(mut self, by: [f32; 3]) -> Self {
        let moved = |at: [f32; 3]| [0, 1, 2].map(|i| at[i] + by[i]);
        for quad in &mut self.quads {
            quad.at = moved(quad.at);
        }
        for occluder in &mut self.occluders {
            *occluder = Aabb { min: moved(occluder.min), max: moved(occluder.max) };
        }
        for lamp in &mut self.lamps {
            lamp.at = moved(lamp.at);
        }
        self
    }

    /// The same, larger or smaller from the origin.
    #[must_use]
    pub fn scaled(mut self, by: f32) -> Self {
        let scaled = |at: [f32; 3]| at.map(|c| c * by);
        for quad in &mut self.quads {
            (quad.at, quad.u, quad.v) = (scaled(quad.at), scaled(quad.u), scaled(quad.v));
        }
        for occluder in &mut self.occluders {
            *occluder = Aabb { min: scaled(occluder.min), max: scaled(occluder.max) };
        }
        for lamp in &mut self.lamps {
            lamp.at = scaled(lamp.at);
        }
        self
    }

    /// The same with colours that neglect leaves alone.
    #[must_use]
    pub fn vivid(mut self) -> Self {
        for quad in &mut self.quads {
            quad.fading = Fading::Stays;
        }
        self
    }

    /// The same, turned about the z axis: one quarter takes +x to +y and +y to -x.
    #[must_use]
    pub fn turned(mut self, quarters: i32) -> Self {
        let turn = |v: [f32; 3]| match quarters.rem_euclid(4) {
            0 => v,
            1 => [-v[1], v[0], v[2]],
            2 => [-v[0], -v[1], v[2]],
            _ => [v[1], -v[0], v[2]],
        };
        for quad in &mut self.quads {
            (quad.at, quad.u, quad.v) = (turn(quad.at), turn(quad.u), turn(quad.v));
            quad.normal = turn(quad.normal);
        }
        for occluder in &mut self.occluders {
            let (a, b) = (turn(occluder.min), turn(occluder.max));
            *occluder = Aabb { min: [0, 1, 2].map(|i| a[i].min(b[i])), max: [0, 1, 2].map(|i| a[i].max(b[i])) };
        }
        for lamp in &mut self.lamps {
            lamp.at = turn(lamp.at);
        }
        self
    }
}

impl Quad {
    /// A surface on one side of a box: its least corner, its size along the side and up.
    #[must_use]
    pub fn on(face: Face, at: [f32; 3], size: [f32; 2], tint: Tint) -> Self {
        let [along, up] = size;
        let (u, v, normal) = match face {
            Face::Top => ([along, 0.0, 0.0], [0.0, up, 0.0], [0.0, 0.0, 1.0]),
            Face::Left => ([along, 0.0, 0.0], [0.0, 0.0, up], [0.0, 1.0, 0.0]),
            Face::Right => ([0.0, along, 0.0], [0.0, 0.0, up], [1.0, 0.0, 0.0]),
            Face::BackRight => ([along, 0.0, 0.0], [0.0, 0.0, up], [0.0, -1.0, 0.0]),
            Face::BackLeft => ([0.0, along, 0.0], [0.0, 0.0, up], [-1.0, 0.0, 0.0]),
        };
        Self { at, u, v, normal, shape: Shape::Whole, tint, bias: 0.0, cells: 0.5, edge: 0.0, fading: Fading::Fades }
    }
}

impl Tint {
    /// One colour in the light.
    #[must_use]
    pub const fn plain(colour: Rgb) -> Self {
        Self { low: colour, high: colour, emissive: 0.0 }
    }

    /// A colour that runs from the lower edge to the upper one.
    #[must_use]
    pub const fn upwards(low: Rgb, high: Rgb) -> Self {
        Self { low, high, emissive: 0.0 }
    }

    /// The same, shining by itself.
    #[must_use]
    pub const fn emissive(self, share: f32) -> Self {
        Self { emissive: share, ..self }
    }

    /// Both colours moved towards another one.
    #[must_use]
    pub fn mix(self, other: Rgb, t: f32) -> Self {
        Self { low: self.low.mix(other, t), high: self.high.mix(other, t), ..self }
    }
}

impl From<Rgb> for Tint {
    fn from(colour: Rgb) -> Self {
        Self::plain(colour)
    }
}

impl Paint {
    /// The same on all sides.
    #[must_use]
    pub fn new(tint: impl Into<Tint>) -> Self {
        let tint = tint.into();
        Self { top: tint, left: tint, right: tint, cells: 0.5, edge: EDGE, shade: Shade::Cast }
    }

    /// Another top.
    #[must_use]
    pub fn top(self, tint: impl Into<Tint>) -> Self {
        Self { top: tint.into(), ..self }
    }

    /// Another left side.
    #[must_use]
    pub fn left(self, tint: impl Into<Tint>) -> Self {
        Self { left: tint.into(), ..self }
    }

    /// Another right side.
    #[must_use]
    pub fn right(self, tint: impl Into<Tint>) -> Self {
        Self { right: tint.into(), ..self }
    }

    /// Sides that run to this colour at their upper edge, and a top of it.
    #[must_use]
    pub fn upwards(self, high: Rgb) -> Self {
        let run = |tint: Tint| Tint { high, ..tint };
        Self { top: Tint { low: high, high, ..self.top }, left: run(self.left), right: run(self.right), ..self }
    }

    /// All sides shine by themselves.
    #[must_use]
    pub fn emissive(self, share: f32) -> Self {
        let shine = |tint: Tint| tint.emissive(share);
        Self { top: shine(self.top), left: shine(self.left), right: shine(self.right), ..self }
    }

    /// All sides a little lighter or darker, by at most `amount`, by a hash of the place.
    #[must_use]
    pub fn jitter(self, amount: f32, at: [f32; 3]) -> Self {
        let vary = |tint: Tint| Tint {
            low: tint.low.jitter(amount, key(at)),
            high: tint.high.jitter(amount, key(at)),
            ..tint
        };
        Self { top: vary(self.top), left: vary(self.left), right: vary(self.right), ..self }
    }

    /// Light sampled so finely; walls have 0.5, plants 0.4, ground 0.34, figures 0.25.
    #[must_use]
    pub fn cells(self, cells: f32) -> Self {
        Self { cells, ..self }
    }

    /// Another strip of light along the front edges; 0 for none.
    #[must_use]
    pub fn edge(self, edge: f32) -> Self {
        Self { edge, ..self }
    }

    /// Throws no shade: flowers, poles, things that are small.
    #[must_use]
    pub fn without_shade(self) -> Self {
        Self { shade: Shade::None, ..self }
    }
}

impl Lamp {
    /// A street lamp.
    #[must_use]
    pub const fn street(at: [f32; 3]) -> Self {
        Self { at, colour: Rgb::hex(0xFF_C873), power: 0.85, falloff: 0.3, glow: 30.0 }
    }
}

/// The colour of the strip along an edge.
pub(super) fn edge_tint(tint: Tint, share: f32) -> Tint {
    tint.mix(WHITE, share)
}

pub(super) fn minus(a: [f32; 3], b: [f32; 3]) -> [f32; 3] {
    [0, 1, 2].map(|i| a[i] - b[i])
}

pub(super) fn dot(a: [f32; 3], b: [f32; 3]) -> f32 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

pub(super) fn cross(a: [f32; 3], b: [f32; 3]) -> [f32; 3] {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

/// The normal of a surface with these edges, on the side of `outwards`.
fn normal(u: [f32; 3], v: [f32; 3], outwards: [f32; 3]) -> [f32; 3] {
    let normal = unit(cross(u, v));
    if dot(normal, outwards) < 0.0 { normal.map(|c| -c) } else { normal }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain() -> Paint {
        Paint::new(Rgb::hex(0xC0_8040))
    }

    #[test]
    fn four_quarters_are_a_whole_turn() {
        let mut solid = Solid::new();
        solid.cuboid([1.0, 2.0, 0.0], [3.0, 1.0, 2.0], plain()).lamp(Lamp::street([1.0, 0.0, 2.0]));
        let turned = (0..4).fold(solid.clone(), |solid, _| solid.turned(1));
        assert_eq!(turned, solid);
        assert_eq!(solid.clone().turned(-1), solid.turned(3));
    }

    #[test]
    fn a_turned_box_throws_shade_where_it_stands() {
        let mut solid = Solid::new();
        solid.cuboid([1.0, 2.0, 0.0], [3.0, 1.0, 2.0], plain());
        let occluder = solid.turned(1).occluders[0];
        assert_eq!(occluder, Aabb { min: [-3.0, 1.0, 0.0], max: [-2.0, 4.0, 2.0] });
    }

    #[test]
    fn a_slope_looks_where_it_is_told() {
        for outwards in [[0.0, 0.3, 1.0], [0.0, -0.3, -1.0]] {
            let mut solid = Solid::new();
            solid.slope([0.0; 3], [[2.0, 0.0, 0.0], [0.0, 2.0, -0.6]], outwards, Rgb::hex(0), 0.0);
            assert!(dot(solid.quads[0].normal, outwards) > 0.0);
        }
    }

    #[test]
    fn a_flat_box_has_no_strip_of_light() {
        let mut solid = Solid::new();
        solid.cuboid([0.0; 3], [1.0, 1.0, 0.05], plain()).cuboid([0.0; 3], [1.0, 1.0, 1.0], plain());
        let strips: Vec<bool> = solid.quads.iter().map(|quad| quad.edge > 0.0).collect();
        assert_eq!(strips.iter().filter(|strip| **strip).count(), 1);
    }
}
