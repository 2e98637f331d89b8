//! The motifs as unit meshes: y up, about one unit high, built at first use and kept.
//!
//! egui fills convex shapes only, so a horn is a strip of quads along its centre line. Each corner carries the
//! direction of its soft edge, since how wide that is depends on the size at which the motif is painted.

use std::f32::consts::{PI, TAU};
use std::sync::LazyLock;

use egui::{Vec2, vec2};

/// One corner of a unit mesh.
#[derive(Debug, Clone, Copy)]
pub(super) struct Corner {
    pub(super) at: Vec2,
    /// Away from the filled side, about one long.
    pub(super) out: Vec2,
    /// Inside the soft edge, or at its outer end.
    pub(super) solid: bool,
    pub(super) second_ink: bool,
}

/// A unit mesh in two inks.
#[derive(Debug, Default)]
pub struct Motif {
    pub(super) vertices: Vec<Corner>,
    pub(super) indices: Vec<u32>,
}

/// A lozenge of half size 1.
pub static LOZENGE: LazyLock<Motif> = LazyLock::new(|| {
    let mut motif = Motif::default();
    motif.lozenge(Vec2::ZERO, 1.0, 1.0, Ink::First);
    motif
});

/// Қошқар мүйіз: a pair of horns on one stem, standing on the origin.
pub static QOSHQAR: LazyLock<Motif> = LazyLock::new(|| horns(0.14));

/// The same with a thinner line, for corners.
pub static QOSHQAR_FINE: LazyLock<Motif> = LazyLock::new(|| horns(0.12));

/// Сыңар мүйіз: a single horn, leaning right.
pub static SYNAR: LazyLock<Motif> = LazyLock::new(|| {
    let mut motif = Motif::default();
    let points = horn(1.0);
    motif.strip(&points, |t| 0.15 * (1.0 - 0.4 * t));
    motif.dot(points[points.len() - 1], 0.065, Ink::First);
    motif
});

/// Түйе табан: a lozenge with eight hooks; the second ink is its hole.
pub static TUYE: LazyLock<Motif> = LazyLock::new(|| {
    let mut motif = Motif::default();
    let hook = hook();
    for quarter in 0..4 {
        for side in [1.0, -1.0] {
            let (sin, cos) = (PI * 0.5 * quarter as f32).sin_cos();
            let set = |v: Vec2| vec2(v.x * side * cos - v.y * sin, v.x * side * sin + v.y * cos);
            let points: Vec<Vec2> = hook.iter().copied().map(set).collect();
            motif.strip(&points, |t| 0.105 * (1.0 - 0.35 * t));
            motif.dot(points[points.len() - 1], 0.055, Ink::First);
        }
    }
    motif.lozenge(Vec2::ZERO, 0.38, 0.38, Ink::First);
    motif.lozenge(Vec2::ZERO, 0.21, 0.21, Ink::Second);
    motif.lozenge(Vec2::ZERO, 0.09, 0.09, Ink::First);
    motif
});

/// Гүл: eight petals, every second one in the second ink.
pub static GUL: LazyLock<Motif> = LazyLock::new(|| {
    const PETAL: [(f32, f32); 6] =
        [(0.0, 0.14), (0.10, 0.30), (0.085, 0.44), (0.0, 0.52), (-0.085, 0.44), (-0.10, 0.30)];
    let mut motif = Motif::default();
    for i in 0..8 {
        let (sin, cos) = (PI * 0.25 * i as f32).sin_cos();
        let petal: Vec<Vec2> = PETAL.iter().map(|(x, y)| vec2(x * cos + y * sin, y * cos - x * sin)).collect();
        motif.convex(&petal, if i % 2 == 0 { Ink::First } else { Ink::Second });
    }
    motif.dot(Vec2::ZERO, 0.11, Ink::Second);
    motif
});

/// Тұмарша: a triangle with three drops, hanging from the origin.
pub static TUMAR: LazyLock<Motif> = LazyLock::new(|| {
    let mut motif = Motif::default();
    motif.convex(&[vec2(-0.5, 0.0), vec2(0.5, 0.0), vec2(0.0, -0.62)], Ink::First);
    motif.lozenge(vec2(0.0, -0.2), 0.13, 0.13, Ink::Second);
    for (x, y) in [(-0.25, -0.44), (0.0, -0.74), (0.25, -0.44)] {
        motif.dot(vec2(x, y), 0.05, Ink::First);
    }
    motif
});

#[derive(Clone, Copy, PartialEq, Eq)]
enum Ink {
    First,
    Second,
}

fn horns(width: f32) -> Motif {
    let mut motif = Motif::default();
    for side in [1.0, -1.0] {
        let points = horn(side);
        motif.strip(&points, |t| width * (1.0 - 0.45 * t));
        motif.dot(points[points.len() - 1], 0.062, Ink::First);
    }
    motif.lozenge(Vec2::ZERO, 0.15, 0.15, Ink::First);
    motif.lozenge(vec2(0.0, 0.98), 0.085, 0.12, Ink::First);
    motif
}

/// The centre line of a horn: a stem that leans out, then a curl down and in.
fn horn(side: f32) -> Vec<Vec2> {
    const RADIUS: f32 = 0.36;
    let start = PI * 0.80;
    let center = vec2(0.46, 0.62);
    let top = center + RADIUS * vec2(start.cos(), start.sin());
    let (a, b, c) = (vec2(0.06, 0.0), vec2(0.06, 0.30), top - vec2(0.10, 0.24));
    let stem = (0..12).map(|i| {
        let t = i as f32 / 12.0;
        let u = 1.0 - t;
        a * (u * u * u) + b * (3.0 * u * u * t) + c * (3.0 * u * t * t) + top * (t * t * t)
    });
    let curl = (0..=36).map(|i| {
        let t = i as f32 / 36.0;
        let angle = start - t * 1.35 * TAU;
        center + RADIUS * (1.0 - 0.78 * t) * vec2(angle.cos(), angle.sin())
    });
    stem.chain(curl).map(|v| vec2(v.x * side, v.y)).collect()
}

/// One hook of the camel's foot.
fn hook() -> Vec<Vec2> {
    let center = vec2(0.24, 0.60);
    let curl = (0..=28).map(|i| {
        let t = i as f32 / 28.0;
        let angle = PI * 1.06 - t * PI * 1.72;
        let radius = 0.20 * (1.0 - 0.42 * t);
        center + radius * vec2(angle.cos() * 1.02, angle.sin())
    });
    [vec2(0.0, 0.26), vec2(0.0, 0.42)].into_iter().chain(curl).collect()
}

impl Motif {
    /// A strip along `points`, `width(t)` wide.
    fn strip(&mut self, points: &[Vec2], width: impl Fn(f32) -> f32) {
        let last = points.len() - 1;
        let first = self.vertices.len() as u32;
        for (i, point) in points.iter().enumerate() {
            let way = (points[(i + 1).min(last)] - points[i.saturating_sub(1)]).normalized();
            let normal = vec2(-way.y, way.x);
            let half = width(i as f32 / last as f32) * 0.5;
            for (side, solid) in [(1.0, false), (1.0, true), (-1.0, true), (-1.0, false)] {
                let out = normal * side;
                self.vertices.push(Corner { at: *point + out * half, out, solid, second_ink: false });
            }
        }
        for i in 0..last as u32 {
            let (a, b) = (first + i * 4, first + i * 4 + 4);
            for lane in 0..3 {
                self.indices.extend([a + lane, a + lane + 1, b + lane, b + lane, a + lane + 1, b + lane + 1]);
            }
        }
    }

    /// A convex polygon, its corners in order round it.
    fn convex(&mut self, points: &[Vec2], ink: Ink) {
        let center = points.iter().fold(Vec2::ZERO, |sum, point| sum + *point) / points.len() as f32;
        let second_ink = ink == Ink::Second;
        let first = self.vertices.len() as u32;
        let count = points.len() as u32;
        for (i, point) in points.iter().enumerate() {
            let before = points[(i + points.len() - 1) % points.len()];
            let after = points[(i + 1) % points.len()];
            let out = outward(before, *point, after, center);
            self.vertices.push(Corner { at: *point, out, solid: true, second_ink });
            self.vertices.push(Corner { at: *point, out, solid: false, second_ink });
        }
        for i in 1..count - 1 {
            self.indices.extend([first, first + i * 2, first + i * 2 + 2]);
        }
        for i in 0..count {
            let (a, b) = (first + i * 2, first + (i + 1) % count * 2);
            self.indices.extend([a, a + 1, b, b, a + 1, b + 1]);
        }
    }

    fn lozenge(&mut self, center: Vec2, half_width: f32, half_height: f32, ink: Ink) {
        let (w, h) = (vec2(half_width, 0.0), vec2(0.0, half_height));
        self.convex(&[center + h, center + w, center - h, center - w], ink);
    }

    fn dot(&mut self, center: Vec2, radius: f32, ink: Ink) {
        let ring: Vec<Vec2> = (0..20).map(|i| center + radius * Vec2::angled(TAU * i as f32 / 20.0)).collect();
        self.convex(&ring, ink);
    }
}

/// The mean of both edges' normals, pointing away from `center`; kept short at sharp corners.
fn outward(before: Vec2, point: Vec2, after: Vec2, center: Vec2) -> Vec2 {
    let normal = |from: Vec2, to: Vec2| {
        let way = (to - from).normalized();
        let normal = vec2(-way.y, way.x);
        if normal.dot(from - center) + normal.dot(to - center) < 0.0 { -normal } else { normal }
    };
    let sum = normal(before, point) + normal(point, after);
    let length = sum.length();
    if length < 0.1 { (point - center).normalized() } else { sum / length * (2.0 / length).min(2.0) }
}

#[cfg(test)]
mod tests {
    use super::{GUL, LOZENGE, Motif, QOSHQAR, QOSHQAR_FINE, SYNAR, TUMAR, TUYE};

    #[test]
    fn motifs_are_finite_and_small() {
        let motifs: [(&str, &Motif); 7] = [
            ("lozenge", &LOZENGE),
            ("qoshqar", &QOSHQAR),
            ("qoshqar fine", &QOSHQAR_FINE),
            ("synar", &SYNAR),
            ("tuye", &TUYE),
            ("gul", &GUL),
            ("tumar", &TUMAR),
        ];
        for (name, motif) in motifs {
            assert!(!motif.indices.is_empty(), "{name} is empty");
            assert!(motif.indices.iter().all(|i| (*i as usize) < motif.vertices.len()), "{name}");
            for corner in &motif.vertices {
                assert!(corner.at.is_finite() && corner.out.is_finite(), "{name}");
                assert!(corner.at.length() < 1.5, "{name}");
            }
        }
    }
}
