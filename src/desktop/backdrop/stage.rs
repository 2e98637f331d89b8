//! The stage: a camera that looks straight ahead, boxes and patches in space, and the light that falls on them.
//!
//! x runs right, y up, z away from the eye; one unit is about a metre. What is drawn later covers what was drawn
//! before, so scenes go from far to near.

use egui::{Color32, Pos2, Rect, pos2, vec2};

use super::canvas::Canvas;
use crate::desktop::theme::color::{fade, from_linear, linear, mix};
use crate::desktop::theme::palette::{self as paint, Hour};

/// A point or direction in space.
pub type Point = [f32; 3];

/// From here to there along an axis.
pub type Span = [f32; 2];

/// A lamp or a window: light that spreads from a point.
#[derive(Debug, Clone, Copy)]
struct Lamp {
    at: Point,
    color: [f32; 3],
    reach: f32,
}

/// The inside of a room.
#[derive(Debug, Clone, Copy)]
pub struct Walls {
    /// Half its width.
    pub half: f32,
    /// Its height.
    pub height: f32,
    /// How far its back wall is.
    pub depth: f32,
}

/// Where the camera stands.
#[derive(Debug, Clone, Copy)]
pub struct Camera {
    /// Where parallel lines meet, in the design.
    pub vanish: Pos2,
    /// How high the eye is.
    pub eye: f32,
    /// How long the lens is, in lengths of the design.
    pub lens: f32,
}

impl Default for Camera {
    fn default() -> Self {
        Self { vanish: pos2(640.0, 262.0), eye: 1.3, lens: 700.0 }
    }
}

/// Draws things in space on a canvas.
#[derive(Debug)]
pub struct Stage<'a> {
    /// The canvas, for what lies flat on the picture.
    pub canvas: &'a mut Canvas,
    /// The light.
    pub hour: Hour,
    camera: Camera,
    walls: Option<Walls>,
    lamps: Vec<Lamp>,
}

/// Nearer than this nothing is drawn.
pub const NEAR: f32 = 0.8;

impl<'a> Stage<'a> {
    /// The inside of a room.
    pub fn room(canvas: &'a mut Canvas, hour: Hour, camera: Camera, walls: Walls) -> Self {
        Self { canvas, hour, camera, walls: Some(walls), lamps: Vec::new() }
    }

    /// Open air.
    pub fn outside(canvas: &'a mut Canvas, hour: Hour, camera: Camera) -> Self {
        Self { canvas, hour, camera, walls: None, lamps: Vec::new() }
    }

    /// A lamp at `at`, as bright as the hour has lamps on.
    pub fn lamp(&mut self, at: Point, strength: f32, reach: f32) {
        let color = linear(paint::LAMP).map(|c| 1.5 * c * strength * self.hour.lamps);
        self.lamps.push(Lamp { at, color, reach });
    }

    /// Light that comes in by a window at `at`.
    pub fn window_light(&mut self, at: Point, strength: f32, reach: f32) {
        self.lamps.push(Lamp { at, color: self.hour.window.map(|c| c * strength), reach });
    }

    /// A light of its own colour, whatever the hour: a fire, a screen.
    pub fn own_light(&mut self, at: Point, color: Color32, strength: f32, reach: f32) {
        self.lamps.push(Lamp { at, color: linear(color).map(|c| c * strength), reach });
    }

    /// Where a point of space is seen.
    pub fn see(&self, [x, y, z]: Point) -> Pos2 {
        let size = self.size_at(z);
        self.camera.vanish + vec2(x * size, (self.camera.eye - y) * size)
    }

    /// How many lengths of the design a unit takes at depth `z`.
    pub fn size_at(&self, z: f32) -> f32 {
        self.camera.lens / z.max(0.2)
    }

    /// The room's measures; open air has generous ones.
    pub fn walls(&self) -> Walls {
        self.walls.unwrap_or(Walls { half: 12.0, height: 8.0, depth: 30.0 })
    }

    /// `color` under the light at `point` on a face that looks along `normal`.
    pub fn lit(&self, color: Color32, point: Point, normal: Point) -> Color32 {
        let h = &self.hour;
        let albedo = desaturate(linear(color), h.grey);
        let up = normal[1];
        let base: [f32; 3] = if self.walls.is_some() {
            let from = if up > 0.5 {
                1.0
            } else if up < -0.5 {
                0.80
            } else {
                0.86
            };
            // The right-hand side of things is in shade, and bluer.
            let turn = if normal[0] > 0.5 {
                [0.70, 0.71, 0.80]
            } else if normal[0] < -0.5 {
                [1.0, 0.98, 0.95]
            } else {
                [0.95, 0.94, 0.95]
            };
            std::array::from_fn(|i| h.room[i] * from * turn[i])
        } else {
            let sun = (-0.62 * normal[0] + 0.58 * normal[1] - 0.52 * normal[2]).max(0.0);
            std::array::from_fn(|i| {
                let sky = if up > 0.0 { mix1(h.side[i], h.up[i], up) } else { mix1(h.side[i], h.below[i], -up) };
                sky + h.sun[i] * sun
            })
        };
        let shade = self.corner_shade(point, normal);
        let mut light = base.map(|c| c * shade);
        for lamp in &self.lamps {
            let way: Point = std::array::from_fn(|i| lamp.at[i] - point[i]);
            let square: f32 = way.iter().map(|d| d * d).sum();
            let facing = (0..3).map(|i| way[i] * normal[i]).sum::<f32>() / square.sqrt().max(0.01);
            let share = (0.28 + 0.72 * facing.max(0.0)) / (1.0 + square / (lamp.reach * lamp.reach));
            for (sum, color) in light.iter_mut().zip(lamp.color) {
                *sum += color * share * (0.4 + 0.6 * shade);
            }
        }
        from_linear(std::array::from_fn(|i| tone(albedo[i] * light[i])))
    }

    /// Darkness where surfaces meet.
    fn corner_shade(&self, point: Point, normal: Point) -> f32 {
        let near = |distance: f32, depth: f32, reach: f32| 1.0 - depth * (-distance.max(0.0) / reach).exp();
        let mut shade = if normal[1].abs() < 0.5 { near(point[1], 0.34, 0.22) } else { 1.0 };
        if let Some(walls) = self.walls {
            if normal[1].abs() < 0.5 {
                shade *= near(walls.height - point[1], 0.20, 0.35);
            }
            if normal[0].abs() < 0.5 {
                shade *= near(walls.half - point[0].abs(), 0.28, 0.45);
            }
            if normal[2].abs() < 0.5 {
                shade *= near(walls.depth - point[2], 0.26, 0.6);
            }
        }
        shade
    }

    /// A lit four-sided face, cut into cells so that light can fall across it; `color(u, v)` paints it.
    pub fn patch(
        &mut self,
        corners: [Point; 4],
        normal: Point,
        cells: [usize; 2],
        color: &dyn Fn(f32, f32) -> Color32,
    ) {
        let [columns, rows] = cells;
        let at = |u: f32, v: f32| -> Point {
            std::array::from_fn(|i| {
                mix1(mix1(corners[0][i], corners[1][i], u), mix1(corners[3][i], corners[2][i], u), v)
            })
        };
        for row in 0..rows {
            for column in 0..columns {
                let (u0, u1) = (column as f32 / columns as f32, (column + 1) as f32 / columns as f32);
                let (v0, v1) = (row as f32 / rows as f32, (row + 1) as f32 / rows as f32);
                let albedo = color((u0 + u1) * 0.5, (v0 + v1) * 0.5);
                let spots = [(u0, v0), (u1, v0), (u1, v1), (u0, v1)]
                    .map(|(u, v)| (self.see(at(u, v)), self.lit(albedo, at(u, v), normal)));
                self.canvas.veil(&spots);
            }
        }
    }

    /// A lit face in one colour.
    pub fn face(&mut self, corners: [Point; 4], normal: Point, color: Color32) {
        let spots = corners.map(|corner| (self.see(corner), self.lit(color, corner, normal)));
        self.canvas.shape(&spots);
    }

    /// A face that shines by itself.
    pub fn shining(&mut self, corners: [Point; 4], top: Color32, foot: Color32) {
        let points = corners.map(|corner| self.see(corner));
        self.canvas.fall(&points, top, foot);
    }

    /// A box from `low` to `high`; a soft shade lies round it if it stands on the floor.
    pub fn block(&mut self, low: Point, high: Point, color: Color32) {
        if low[1].abs() < 0.02 {
            self.contact(low, high);
        }
        self.solid(low, high, [color, color, color]);
    }

    /// A box with its own colours for front, top and sides.
    pub fn solid(&mut self, low: Point, high: Point, [front, top, side]: [Color32; 3]) {
        let ([x0, y0, z0], [x1, y1, z1]) = (low, high);
        let z0 = z0.max(NEAR);
        let z1 = z1.max(z0 + 0.01);
        let eye = self.camera.eye;
        if y1 < eye {
            self.face(lying([x0, x1], [z0, z1], y1), [0.0, 1.0, 0.0], top);
        }
        if y0 > eye {
            self.face(lying([x0, x1], [z0, z1], y0), [0.0, -1.0, 0.0], side);
        }
        if x0 > 0.0 {
            self.face(sideways(x0, [z0, z1], [y0, y1]), [-1.0, 0.0, 0.0], side);
        }
        if x1 < 0.0 {
            self.face(sideways(x1, [z0, z1], [y0, y1]), [1.0, 0.0, 0.0], side);
        }
        self.face(facing([x0, x1], [y0, y1], z0), [0.0, 0.0, -1.0], front);
        // A light line along the upper front edge, as on every block of the town.
        let line = 0.02 * (y1 - y0).clamp(0.3, 1.0);
        if y1 < eye + 0.6 && y1 - y0 > 0.08 {
            self.face(facing([x0, x1], [y1 - line, y1], z0), [0.0, 0.0, -1.0], mix(front, paint::WHITE, 0.24));
        }
    }

    /// The soft shade round the foot of something that stands on the floor, longer on its right.
    pub fn contact(&mut self, low: Point, high: Point) {
        let grow = 0.17;
        let (x0, x1, z0, z1) = (low[0], high[0], low[2].max(NEAR), high[2].max(NEAR + 0.01));
        let inner = lying([x0, x1], [z0, z1], 0.0);
        let outer = lying([x0 - grow * 0.6, x1 + grow * 1.8], [(z0 - grow).max(NEAR * 0.9), z1 + grow * 0.5], 0.0);
        let (dark, none) = (fade(paint::SHADE, 0.44), fade(paint::SHADE, 0.0));
        for i in 0..4 {
            let j = (i + 1) % 4;
            let spots = [(inner[i], dark), (outer[i], none), (outer[j], none), (inner[j], dark)]
                .map(|(point, color)| (self.see(point), color));
            self.canvas.veil(&spots);
        }
    }

    /// A round shade on the floor.
    pub fn pool(&mut self, x: f32, z: f32, radius: f32, strength: f32) {
        let center = self.see([x, 0.0, z]);
        let size = self.size_at(z) * radius;
        let flat = (self.camera.eye / z).clamp(0.08, 0.5);
        self.canvas.glow(center, vec2(size, size * flat), paint::SHADE, strength);
    }

    /// A face that looks at us at depth `z`, such as a paper on the back wall.
    pub fn sheet(&mut self, x: Span, y: Span, z: f32, color: Color32) {
        self.face(facing(x, y, z), [0.0, 0.0, -1.0], color);
    }

    /// A face on the left (`side` -1) or right (1) wall.
    pub fn side_sheet(&mut self, side: f32, z: Span, y: Span, color: Color32) {
        let x = side * self.walls().half;
        self.face(sideways(x, z, y), [-side, 0.0, 0.0], color);
    }

    /// A face on the floor.
    pub fn floor_sheet(&mut self, x: Span, z: Span, color: Color32) {
        self.face(lying(x, [z[0].max(NEAR * 0.8), z[1].max(NEAR)], 0.0), [0.0, 1.0, 0.0], color);
    }

    /// The part of the picture that a face at depth `z` takes.
    pub fn rect_at(&self, x: Span, y: Span, z: f32) -> Rect {
        Rect::from_two_pos(self.see([x[0], y[1], z]), self.see([x[1], y[0], z]))
    }
}

/// Corners of a face that looks at us.
pub fn facing(x: Span, y: Span, z: f32) -> [Point; 4] {
    [[x[0], y[1], z], [x[1], y[1], z], [x[1], y[0], z], [x[0], y[0], z]]
}

/// Corners of a face on a side wall.
pub fn sideways(x: f32, z: Span, y: Span) -> [Point; 4] {
    [[x, y[1], z[0]], [x, y[1], z[1]], [x, y[0], z[1]], [x, y[0], z[0]]]
}

/// Corners of a face that lies at height `y`.
pub fn lying(x: Span, z: Span, y: f32) -> [Point; 4] {
    [[x[0], y, z[1]], [x[1], y, z[1]], [x[1], y, z[0]], [x[0], y, z[0]]]
}

fn mix1(a: f32, b: f32, t: f32) -> f32 {
    a + (b - a) * t
}

/// What is brighter than .8 bends towards white instead of being cut.
fn tone(v: f32) -> f32 {
    if v > 0.8 { 0.8 + 0.2 * ((v - 0.8) / 0.2).tanh() } else { v.max(0.0) }
}

fn desaturate(light: [f32; 3], share: f32) -> [f32; 3] {
    let grey = 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    light.map(|c| mix1(c, grey, share))
}
