//! The canvas of a backdrop: convex shapes with a colour at each corner, cut to the frame, soft at the edges.
//!
//! Scenes are drawn in the design's 1280 by 720 and cover the frame whatever its shape.

use std::f32::consts::TAU;

use egui::{Color32, Mesh, Pos2, Rect, Vec2, pos2, vec2};

use crate::desktop::theme::color::{fade, mix};

/// A point of a shape: where, and in which colour.
pub type Spot = (Pos2, Color32);

/// Collects a picture into one mesh.
#[derive(Debug)]
pub struct Canvas {
    mesh: Mesh,
    frame: Rect,
    scale: f32,
    shift: Vec2,
    feather: f32,
}

impl Canvas {
    /// The size of the design.
    pub const SIZE: Vec2 = vec2(1280.0, 720.0);

    /// A canvas that covers `frame`.
    pub fn new(frame: Rect, pixels_per_point: f32) -> Self {
        let scale = (frame.width() / Self::SIZE.x).max(frame.height() / Self::SIZE.y).max(0.01);
        let spare = Self::SIZE * scale - frame.size();
        let shift = frame.min.to_vec2() - vec2(spare.x * 0.5, spare.y * 0.4);
        Self { mesh: Mesh::default(), frame, scale, shift, feather: 0.8 / pixels_per_point.max(0.1) }
    }

    /// The finished mesh.
    pub fn finish(self) -> Mesh {
        self.mesh
    }

    /// A convex shape with soft edges; for what is opaque.
    pub fn shape(&mut self, spots: &[Spot]) {
        self.put(spots, Edge::Soft);
    }

    /// A convex shape with hard edges; for light and shade, and for cells that meet each other.
    pub fn veil(&mut self, spots: &[Spot]) {
        self.put(spots, Edge::Hard);
    }

    /// A convex shape in one colour.
    pub fn flat(&mut self, points: &[Pos2], color: Color32) {
        let spots: Vec<Spot> = points.iter().map(|point| (*point, color)).collect();
        self.shape(&spots);
    }

    /// A convex shape that runs from `top` at its highest point to `foot` at its lowest.
    pub fn fall(&mut self, points: &[Pos2], top: Color32, foot: Color32) {
        let (low, high) = points.iter().fold((f32::MAX, f32::MIN), |(a, b), p| (a.min(p.y), b.max(p.y)));
        let spots: Vec<Spot> =
            points.iter().map(|p| (*p, mix(top, foot, (p.y - low) / (high - low).max(0.001)))).collect();
        self.shape(&spots);
    }

    /// A rectangle that runs downwards from `top` to `foot`.
    pub fn slab(&mut self, rect: Rect, top: Color32, foot: Color32) {
        self.fall(&[rect.left_top(), rect.right_top(), rect.right_bottom(), rect.left_bottom()], top, foot);
    }

    /// An ellipse in one colour.
    pub fn oval(&mut self, center: Pos2, half: Vec2, color: Color32) {
        let points: Vec<Pos2> = ring(center, half, 24).collect();
        self.flat(&points, color);
    }

    /// Light (or shade) that fades from `center` to nothing at `half`.
    pub fn glow(&mut self, center: Pos2, half: Vec2, color: Color32, strength: f32) {
        const STEPS: usize = 28;
        let (heart, middle, edge) = (fade(color, strength), fade(color, strength * 0.42), fade(color, 0.0));
        let inner: Vec<Pos2> = ring(center, half * 0.36, STEPS).collect();
        let outer: Vec<Pos2> = ring(center, half, STEPS).collect();
        for i in 0..STEPS {
            let j = (i + 1) % STEPS;
            self.veil(&[(center, heart), (inner[i], middle), (inner[j], middle)]);
            self.veil(&[(inner[i], middle), (outer[i], edge), (outer[j], edge), (inner[j], middle)]);
        }
    }

    /// Darkens the edges of the picture towards `color`.
    pub fn vignette(&mut self, center: Pos2, color: Color32, strength: f32) {
        const STEPS: usize = 40;
        let (none, some, full) = (fade(color, 0.0), fade(color, strength * 0.45), fade(color, strength));
        let rings: Vec<Vec<Pos2>> =
            [0.42, 0.80, 1.6].into_iter().map(|k| ring(center, vec2(760.0, 520.0) * k, STEPS).collect()).collect();
        for i in 0..STEPS {
            let j = (i + 1) % STEPS;
            self.veil(&[(rings[0][i], none), (rings[1][i], some), (rings[1][j], some), (rings[0][j], none)]);
            self.veil(&[(rings[1][i], some), (rings[2][i], full), (rings[2][j], full), (rings[1][j], some)]);
        }
    }

    fn put(&mut self, spots: &[Spot], edge: Edge) {
        let mut cut: Vec<Spot> = spots.iter().map(|(p, color)| (*p * self.scale + self.shift, *color)).collect();
        if cut.iter().any(|(p, _)| !self.frame.contains(*p)) {
            cut = clip(&cut, self.frame);
        }
        if cut.len() < 3 {
            return;
        }
        let first = self.mesh.vertices.len() as u32;
        let count = cut.len() as u32;
        for (point, color) in &cut {
            self.mesh.colored_vertex(*point, *color);
        }
        for i in 1..count - 1 {
            self.mesh.add_triangle(first, first + i, first + i + 1);
        }
        if edge == Edge::Soft {
            self.soften(&cut, first);
        }
    }

    /// A ring outside the shape that fades to nothing.
    fn soften(&mut self, cut: &[Spot], first: u32) {
        let count = cut.len();
        let center = cut.iter().fold(Vec2::ZERO, |sum, (p, _)| sum + p.to_vec2()) / count as f32;
        let ring = self.mesh.vertices.len() as u32;
        for (i, (point, color)) in cut.iter().enumerate() {
            let before = cut[(i + count - 1) % count].0;
            let after = cut[(i + 1) % count].0;
            let way = ((*point - before).normalized() + (after - *point).normalized()).rot90();
            let way = if way.dot(point.to_vec2() - center) < 0.0 { -way } else { way };
            let length = way.length();
            let out = if length > 0.2 { way / length * (2.0 / length).min(1.6) } else { Vec2::ZERO };
            let far = (*point + out * self.feather).clamp(self.frame.min, self.frame.max);
            self.mesh.colored_vertex(far, fade(*color, 0.0));
        }
        for i in 0..count as u32 {
            let j = (i + 1) % count as u32;
            self.mesh.add_triangle(first + i, ring + i, ring + j);
            self.mesh.add_triangle(first + i, ring + j, first + j);
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Edge {
    Soft,
    Hard,
}

fn ring(center: Pos2, half: Vec2, steps: usize) -> impl Iterator<Item = Pos2> {
    (0..steps).map(move |i| {
        let (sin, cos) = (TAU * i as f32 / steps as f32).sin_cos();
        pos2(center.x + half.x * cos, center.y + half.y * sin)
    })
}

/// Cuts a convex shape to `frame`, mixing colours where an edge is cut.
fn clip(spots: &[Spot], frame: Rect) -> Vec<Spot> {
    let inside: [fn(Pos2, Rect) -> f32; 4] =
        [|p, r| p.x - r.left(), |p, r| r.right() - p.x, |p, r| p.y - r.top(), |p, r| r.bottom() - p.y];
    inside
        .into_iter()
        .fold(spots.to_vec(), |shape, depth| {
            let mut kept = Vec::with_capacity(shape.len() + 2);
            for (i, (point, color)) in shape.iter().enumerate() {
                let (next, next_color) = shape[(i + 1) % shape.len()];
                let (a, b) = (depth(*point, frame), depth(next, frame));
                if a >= 0.0 {
                    kept.push((*point, *color));
                }
                if (a >= 0.0) != (b >= 0.0) {
                    let t = a / (a - b);
                    kept.push((*point + (next - *point) * t, mix(*color, next_color, t)));
                }
            }
            kept
        })
        .into_iter()
        .map(|(point, color)| (point.clamp(frame.min, frame.max), color))
        .collect()
}
