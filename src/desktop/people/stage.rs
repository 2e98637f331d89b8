//! The space in which people are built: blocks seen from the front, half a figure's voxel to the unit, `x` to the right,
//! `z` up, `y` back. Fronts stay undistorted; what lies further back moves aside and up.
//!
//! Start at [`Stage::block`]. Everything that is drawn on a front (`flat`, `poly`, `line`) takes the depth of that
//! front. A stage that looks the other way mirrors the shapes, not the light.

use egui::{Color32, Pos2, pos2};

use super::canvas::{Canvas, Fill, circle, rounded};
use super::palette::{self, mix};

/// How far a unit of depth moves aside and up.
const ASIDE: f32 = 0.40;
const UP: f32 = 0.24;

/// Where the side faces are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Facing {
    /// Looks to the left; the shaded side shows on the right.
    #[default]
    Left,
    /// Looks to the right; the lit side shows on the left.
    Right,
}

/// How surfaces are shaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shading {
    /// Warm light, blue shade.
    Soft,
    /// One colour a face, no gradient, no shadow: high contrast.
    Flat,
}

/// A canvas with a place, a scale and a light.
pub struct Stage {
    pub canvas: Canvas,
    /// The middle of the foot, on the screen.
    pub foot: Pos2,
    /// Points to the unit.
    pub unit: f32,
    pub facing: Facing,
    pub shading: Shading,
    /// The share of [`palette::LISTENING`] in everything.
    pub dim: f32,
}

/// A block: its lower left front corner, its size and its colour.
#[derive(Clone, Copy)]
pub struct Block {
    pub x: f32,
    pub z: f32,
    pub w: f32,
    pub h: f32,
    pub d: f32,
    pub y: f32,
    pub colour: Color32,
    pub edge: Edge,
}

/// Whether a block has the line of light along its front edges.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Edge {
    Lit,
    Plain,
}

impl Block {
    /// A block whose front is at the depth 0.
    pub fn new(x: f32, z: f32, (w, h, d): (f32, f32, f32), colour: Color32) -> Self {
        Self { x, z, w, h, d, y: 0.0, colour, edge: Edge::Lit }
    }

    /// The same, further back.
    pub fn back(self, y: f32) -> Self {
        Self { y, ..self }
    }

    /// The same, without the line of light.
    pub fn plain(self) -> Self {
        Self { edge: Edge::Plain, ..self }
    }
}

impl Stage {
    /// The screen point of a point in space.
    pub fn at(&self, x: f32, z: f32, y: f32) -> Pos2 {
        let across = (x + y * ASIDE) * self.unit;
        let across = if self.facing == Facing::Left { across } else { -across };
        pos2(self.foot.x + across, self.foot.y - (z + y * UP) * self.unit)
    }

    /// A colour as it looks on this stage.
    fn tone(&self, colour: Color32) -> Color32 {
        mix(colour, palette::LISTENING, self.dim)
    }

    /// A face of a block: the corners, with a colour that runs down.
    pub fn face(&mut self, corners: &[(f32, f32, f32)], top: Color32, foot: Color32) {
        let points: Vec<Pos2> = corners.iter().map(|(x, z, y)| self.at(*x, *z, *y)).collect();
        let fill = Fill::down(self.tone(top), self.tone(foot));
        self.canvas.fill(&points, fill);
    }

    /// A block with its top, its visible side and its front.
    pub fn block(&mut self, block: Block) {
        let Block { x, z, w, h, d, y, colour, edge } = block;
        let (right, high, back) = (x + w, z + h, y + d);
        let [top, side, front] = self.shades(colour);
        self.face(&[(x, high, y), (right, high, y), (right, high, back), (x, high, back)], top.0, top.1);
        self.side(right, (z, high), (y, back), side);
        self.face(&[(x, high, y), (right, high, y), (right, z, y), (x, z, y)], front.0, front.1);
        if edge == Edge::Lit && self.shading == Shading::Soft {
            let (lit, far) = if self.facing == Facing::Left { (x, right) } else { (right, x) };
            let inset = self.unit * 0.07;
            let run = if self.facing == Facing::Left { inset } else { -inset };
            let inset_units = inset / self.unit.max(1e-3);
            let run_units = run / self.unit.max(1e-3);
            let points = [
                self.at(lit + run_units, z, y),
                self.at(lit + run_units, high - inset_units, y),
                self.at(far, high - inset_units, y),
            ];
            let width = (self.unit * 0.14).max(1.0);
            let colour = self.tone(palette::RIM);
            self.canvas.strip(&points[..2], |_| width, colour, 0.4);
            self.canvas.strip(&points[1..], |_| width, colour, 0.4);
        }
    }

    /// An upright face that runs back from the front.
    pub fn side(&mut self, x: f32, (low, high): (f32, f32), (y, back): (f32, f32), shade: (Color32, Color32)) {
        self.face(&[(x, high, y), (x, high, back), (x, low, back), (x, low, y)], shade.0, shade.1);
    }

    /// The colours of top, side and front of a block, each from above to below.
    pub fn shades(&self, colour: Color32) -> [(Color32, Color32); 3] {
        if self.shading == Shading::Flat {
            let top = mix(colour, Color32::WHITE, 0.25);
            let side = mix(colour, Color32::BLACK, 0.35);
            return [(top, top), (side, side), (colour, colour)];
        }
        let side = match self.facing {
            Facing::Left => (mix(colour, palette::SHADE, 0.30), mix(colour, palette::SHADE_DEEP, 0.44)),
            Facing::Right => (mix(colour, palette::LIGHT, 0.24), mix(colour, palette::LIGHT, 0.10)),
        };
        let front = match self.facing {
            Facing::Left => (mix(colour, palette::LIGHT, 0.10), mix(colour, palette::DUSK, 0.12)),
            Facing::Right => (mix(colour, palette::LIGHT, 0.06), mix(colour, palette::DUSK, 0.16)),
        };
        [(mix(colour, palette::LIGHT, 0.30), mix(colour, palette::LIGHT, 0.20)), side, front]
    }

    /// A rectangle on a front, with corners of the radius `r` in units.
    pub fn flat(&mut self, (x, z): (f32, f32), (w, h): (f32, f32), y: f32, r: f32, colour: Color32, alpha: f32) {
        let points = self.rect((x, z), (w, h), y, r);
        let colour = self.tone(colour);
        self.canvas.fill(&points, Fill::flat(colour, alpha));
    }

    /// The outline of such a rectangle, clockwise.
    pub fn rect(&self, (x, z): (f32, f32), (w, h): (f32, f32), y: f32, r: f32) -> Vec<Pos2> {
        let (a, b) = (self.at(x, z + h, y), self.at(x + w, z, y));
        let (min, max) = (pos2(a.x.min(b.x), a.y), pos2(a.x.max(b.x), b.y));
        rounded(min, max, r * self.unit)
    }

    /// A polygon on a front.
    pub fn poly(&mut self, points: &[(f32, f32)], y: f32, colour: Color32) {
        let points: Vec<Pos2> = points.iter().map(|(x, z)| self.at(*x, *z, y)).collect();
        let colour = self.tone(colour);
        self.canvas.fill(&points, Fill::flat(colour, 1.0));
    }

    /// A polygon given on the screen.
    pub fn shape(&mut self, points: &[Pos2], colour: Color32, alpha: f32) {
        let colour = self.tone(colour);
        self.canvas.fill(points, Fill::flat(colour, alpha));
    }

    /// A curve from the first over (near) the second to the third point; it tapers by `taper` towards both ends.
    pub fn line(&mut self, ends: [(f32, f32); 3], y: f32, width: f32, taper: f32, colour: Color32, alpha: f32) {
        const STEPS: usize = 14;
        let [a, b, c] = ends;
        let points: Vec<Pos2> = (0..=STEPS)
            .map(|i| {
                let t = i as f32 / STEPS as f32;
                let (p, q, r) = ((1.0 - t) * (1.0 - t), 2.0 * t * (1.0 - t), t * t);
                self.at(p * a.0 + q * b.0 + r * c.0, p * a.1 + q * b.1 + r * c.1, y)
            })
            .collect();
        let (unit, colour) = (self.unit, self.tone(colour));
        self.canvas.strip(&points, |t| unit * width * (1.0 - taper * (2.0 * t - 1.0).powi(2)), colour, alpha);
    }

    /// A shadow that falls on a front and fades downwards.
    pub fn shade(&mut self, (x, z): (f32, f32), (w, h): (f32, f32), y: f32, alpha: f32) {
        if self.shading == Shading::Flat {
            return;
        }
        let points = self.rect((x, z - h), (w, h), y, 0.0);
        let fill = Fill { top: (palette::CAST_SHADOW, alpha), foot: (palette::CAST_SHADOW, 0.0) };
        self.canvas.fill(&points, fill);
    }

    /// A round spot on a front.
    pub fn dot(&mut self, (x, z): (f32, f32), y: f32, radius: f32, colour: Color32) {
        let points = circle(self.at(x, z, y), radius * self.unit);
        self.shape(&points, colour, 1.0);
    }

    /// A lozenge on a front.
    pub fn lozenge(&mut self, (x, z): (f32, f32), y: f32, radius: f32, colour: Color32) {
        self.poly(&[(x, z + radius), (x + radius, z), (x, z - radius), (x - radius, z)], y, colour);
    }

    /// Қошқар мүйіз: two horns on one stem, standing on the point, `size` units high.
    pub fn horns(&mut self, (x, z): (f32, f32), y: f32, size: f32, width: f32, colour: Color32) {
        if self.shading == Shading::Flat {
            return;
        }
        let curl_steps = ((size * self.unit * 0.7) as usize).clamp(12, 40);
        for hand in [1.0, -1.0] {
            let points = horn(hand, curl_steps);
            let tip = points[points.len() - 1];
            let points: Vec<Pos2> = points.iter().map(|(px, pz)| self.at(x + px * size, z + pz * size, y)).collect();
            let (unit, tone) = (self.unit, self.tone(colour));
            self.canvas.strip(&points, |t| unit * size * width * (1.0 - 0.45 * t), tone, 1.0);
            self.dot((x + tip.0 * size, z + tip.1 * size), y, size * 0.062, colour);
        }
        self.lozenge((x, z), y, size * 0.15, colour);
        self.lozenge((x, z + 0.74 * size), y, size * 0.10, colour);
    }
}

/// The centre line of one horn in a square of side 1: a stem that leans out, then a curl down and in.
fn horn(hand: f32, curl_steps: usize) -> Vec<(f32, f32)> {
    const STEM_STEPS: usize = 8;
    const RADIUS: f32 = 0.36;
    let (cx, cz) = (hand * 0.46, 0.62);
    let start = 0.8 * std::f32::consts::PI;
    let (sx, sz) = (cx + hand * RADIUS * start.cos(), cz + RADIUS * start.sin());
    let cubic = |t: f32, p: [f32; 4]| {
        let u = 1.0 - t;
        u * u * u * p[0] + 3.0 * u * u * t * p[1] + 3.0 * u * t * t * p[2] + t * t * t * p[3]
    };
    let stem = (0..STEM_STEPS).map(|i| {
        let t = i as f32 / STEM_STEPS as f32;
        (cubic(t, [hand * 0.06, hand * 0.06, sx - hand * 0.10, sx]), cubic(t, [0.0, 0.30, sz - 0.24, sz]))
    });
    let curl = (0..=curl_steps).map(|i| {
        let t = i as f32 / curl_steps as f32;
        let (angle, radius) = (start - t * 1.35 * std::f32::consts::TAU, RADIUS * (1.0 - 0.78 * t));
        (cx + hand * radius * angle.cos(), cz + radius * angle.sin())
    });
    stem.chain(curl).collect()
}
