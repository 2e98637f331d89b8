//! Sky, mountains, hills, clouds and poplars: what lies behind every place, out of doors or in a window.

use std::f32::consts::PI;

use egui::{Color32, Pos2, Rect, Vec2, pos2, vec2};

use super::canvas::{Canvas, Spot};
use super::stage::Stage;
use crate::desktop::theme::color::{fade, mix};
use crate::desktop::theme::palette::{self as paint, Hour};

/// The sky over the whole width down to `horizon`.
pub fn sky(canvas: &mut Canvas, hour: &Hour, horizon: f32) {
    sky_in(canvas, hour, Rect::from_min_max(pos2(0.0, -40.0), pos2(1280.0, horizon)));
}

fn sky_in(canvas: &mut Canvas, hour: &Hour, rect: Rect) {
    for (i, stops) in [0.0, 0.38, 0.78, 1.0].windows(2).enumerate() {
        let y = |t: f32| egui::lerp(rect.top()..=rect.bottom(), t);
        let band = Rect::from_min_max(pos2(rect.left(), y(stops[0])), pos2(rect.right(), y(stops[1]) + 0.5));
        let corners = [band.left_top(), band.right_top(), band.right_bottom(), band.left_bottom()];
        let colors = [hour.sky[i], hour.sky[i], hour.sky[i + 1], hour.sky[i + 1]];
        let spots: Vec<Spot> = corners.into_iter().zip(colors).collect();
        canvas.veil(&spots);
    }
}

/// A flat cloud of four bars.
pub fn cloud(canvas: &mut Canvas, at: Pos2, width: f32, color: Color32, strength: f32, seed: u32) {
    let mut dice = Dice(seed);
    for i in 0..4 {
        let k = i as f32;
        let length = width * (1.0 - 0.2 * k) * dice.between(0.8, 1.0);
        let center = pos2(at.x + dice.between(-0.12, 0.12) * width, at.y - k * width * 0.038);
        let half = width * 0.0225;
        let color = fade(color, strength * (1.0 - 0.12 * k));
        let points: Vec<Pos2> = (0..20)
            .map(|j| {
                let angle = std::f32::consts::TAU * (j as f32 + 0.5) / 20.0;
                let side = if angle.cos() > 0.0 { 1.0 } else { -1.0 };
                pos2(center.x + side * (length * 0.5 - half) + half * angle.cos(), center.y + half * angle.sin())
            })
            .collect();
        canvas.veil(&points.iter().map(|point| (*point, color)).collect::<Vec<_>>());
    }
}

/// A range of mountains.
#[derive(Debug, Clone, Copy)]
pub struct Range {
    /// Left edge, and width.
    pub x: [f32; 2],
    /// The line that its far side stands on.
    pub base: f32,
    /// How high the highest peak is.
    pub height: f32,
    /// How far its foot comes down.
    pub depth: f32,
    /// How many peaks.
    pub peaks: u32,
    /// How fine it is: cells across are twice this.
    pub detail: usize,
    /// How much it is lost in haze.
    pub haze: f32,
    /// Height above which snow lies; 1 for none.
    pub snow: f32,
    /// Which range it is.
    pub seed: u32,
}

/// A height field of flat triangles, lit from the left.
pub fn range(canvas: &mut Canvas, hour: &Hour, range: &Range) {
    let (nx, ny) = (range.detail * 2, (range.detail / 2).max(3));
    let mut dice = Dice(range.seed);
    let peaks: Vec<[f32; 4]> = (0..range.peaks)
        .map(|_| [dice.between(0.0, 1.0), dice.between(0.15, 0.55), dice.between(0.45, 1.0), dice.between(0.07, 0.15)])
        .collect();
    let index = |i: usize, j: usize| j * (nx + 1) + i;
    let count = (nx + 1) * (ny + 1);
    let jitter: Vec<f32> = (0..count).map(|_| dice.between(-0.35, 0.35)).collect();
    let rough: Vec<f32> = (0..count).map(|_| dice.between(-1.0, 1.0)).collect();
    let seed = range.seed as f32;
    let mut heights = vec![0.0_f32; count];
    for j in 0..=ny {
        for i in 0..=nx {
            let (u, v) = ((i as f32 + jitter[index(i, j)]) / nx as f32, j as f32 / ny as f32);
            let peak = peaks.iter().fold(0.0_f32, |high, [px, py, ph, pw]| {
                let away = ((u - px) / pw).hypot((v - py) / 0.42);
                high.max(ph * (1.0 - away * 0.62).max(0.0).powf(1.12))
            });
            let ridge =
                (u * 31.0 + v * 5.0 + seed).sin().abs() * 0.10 + (u * 67.0 + seed * 2.0 + v * 9.0).sin().abs() * 0.05;
            heights[index(i, j)] =
                peak * (1.0 - 0.64 * ridge) + ridge * peak * 0.9 + rough[index(i, j)] * 0.035 * (0.3 + peak);
        }
    }
    let point = |i: usize, j: usize| {
        let v = j as f32 / ny as f32;
        let x = range.x[0] + (i as f32 + jitter[index(i, j)]) / nx as f32 * range.x[1];
        pos2(x, range.base + range.depth * v - heights[index(i, j)] * range.height * (1.0 - 0.55 * v))
    };
    let [lit, shade, snow] = hour.rock;
    for j in 0..ny {
        for i in 0..nx {
            for t in [[(i, j), (i + 1, j), (i, j + 1)], [(i + 1, j), (i + 1, j + 1), (i, j + 1)]] {
                let h = t.map(|(a, b)| heights[index(a, b)]);
                let mean = h.iter().sum::<f32>() / 3.0;
                let (a, b) = t[0];
                let slope =
                    heights[index((a + 1).min(nx), b)] - heights[index(a.saturating_sub(1), b)] + 0.6 * (h[1] - h[0]);
                let light = (0.46 + slope * 3.2).clamp(0.0, 1.0);
                let v = j as f32 / ny as f32;
                let ragged = range.snow + 0.05 * (i as f32 * 2.3 + j as f32).sin();
                let color = if mean * (1.0 - 0.5 * v) > ragged {
                    mix(mix(shade, snow, 0.62), snow, light)
                } else {
                    mix(shade, lit, light)
                };
                let color = mix(color, hour.fog, (range.haze + 0.55 * v.powf(1.4)).min(1.0));
                canvas.veil(&t.map(|(a, b)| (point(a, b), color)));
            }
        }
    }
}

/// A line of hills that fills everything below it.
pub fn hills(canvas: &mut Canvas, y: f32, swing: f32, colors: [Color32; 2], seed: u32) {
    const STEPS: usize = 48;
    let mut dice = Dice(seed);
    let (a, b, c) = (dice.between(1.0, 2.2), dice.between(3.0, 5.0), dice.between(0.0, 6.0));
    let at = |i: usize| {
        let u = i as f32 / STEPS as f32;
        let wave = (u * a * PI + c).sin() * 0.6 + (u * b * PI + c * 2.0).sin() * 0.25;
        pos2(1280.0 * u, y + swing * wave)
    };
    for i in 0..STEPS {
        let (p, q) = (at(i), at(i + 1));
        let foot = y + 90.0 + swing * 4.0;
        canvas.veil(&[(p, colors[0]), (q, colors[0]), (pos2(q.x, foot), colors[1]), (pos2(p.x, foot), colors[1])]);
        canvas.veil(&[
            (pos2(p.x, foot), colors[1]),
            (pos2(q.x, foot), colors[1]),
            (pos2(q.x, 760.0), colors[1]),
            (pos2(p.x, 760.0), colors[1]),
        ]);
    }
}

/// The usual far land: sky and two ranges, the highest peak `height` over the horizon.
pub fn alatau(canvas: &mut Canvas, hour: &Hour, horizon: f32, height: f32) {
    sky(canvas, hour, horizon + 60.0);
    range(
        canvas,
        hour,
        &Range {
            x: [-40.0, 1360.0],
            base: horizon,
            height,
            depth: 40.0,
            peaks: 24,
            detail: 40,
            haze: 0.14,
            snow: 0.36,
            seed: 11,
        },
    );
    range(
        canvas,
        hour,
        &Range {
            x: [-40.0, 1360.0],
            base: horizon + 14.0,
            height: height * 0.42,
            depth: 30.0,
            peaks: 14,
            detail: 34,
            haze: 0.26,
            snow: 9.0,
            seed: 5,
        },
    );
}

/// What a window shows: sky, a peak or three, poplars.
pub fn view(canvas: &mut Canvas, hour: &Hour, glass: Rect, seed: u32) {
    sky_in(canvas, hour, glass);
    let mut dice = Dice(seed);
    let foot = glass.top() + glass.height() * 0.86;
    let steps = 7;
    let [lit, shade, snow] = hour.rock;
    let mut points: Vec<Pos2> = Vec::new();
    for i in 0..=steps {
        let high = if i % 2 == 1 { dice.between(0.36, 0.60) } else { dice.between(0.10, 0.26) };
        let x = egui::lerp(glass.left()..=glass.right(), i as f32 / steps as f32);
        points.push(pos2(x, foot - glass.height() * high));
    }
    for pair in points.windows(2) {
        let (p, q) = (pair[0], pair[1]);
        let rising = q.y < p.y;
        let color = mix(if rising { lit } else { shade }, hour.fog, 0.22);
        canvas.veil(&[
            (p, color),
            (q, color),
            (pos2(q.x, foot), mix(color, hour.fog, 0.6)),
            (pos2(p.x, foot), mix(color, hour.fog, 0.6)),
        ]);
        // Snow on the higher end of each slope.
        let (peak, other) = if rising { (q, p) } else { (p, q) };
        let cap = peak + (other - peak) * 0.34;
        let color = mix(if rising { snow } else { mix(shade, snow, 0.6) }, hour.fog, 0.12);
        canvas.veil(&[(peak, color), (cap, color), (pos2(peak.x, cap.y + glass.height() * 0.03), color)]);
    }
    let land = Rect::from_min_max(pos2(glass.left(), foot), glass.max);
    let ground = mix(tint(hour, paint::STEPPE), hour.fog, 0.25);
    canvas.slab(land, ground, mix(ground, tint(hour, paint::GRASS_2), 0.5));
    for i in 0..4 {
        let x = glass.left() + glass.width() * (0.12 + 0.25 * i as f32 + dice.between(-0.05, 0.05));
        let high = glass.height() * dice.between(0.30, 0.46);
        let width = glass.width() * 0.055;
        let base = foot + glass.height() * 0.05;
        let green = mix(tint(hour, paint::POPLAR), hour.fog, 0.12);
        poplar_flat(canvas, pos2(x, base), vec2(width, high), green);
    }
}

fn poplar_flat(canvas: &mut Canvas, foot: Pos2, size: Vec2, color: Color32) {
    let lighter = mix(color, paint::LEAF_GOLD, 0.25);
    for (i, width) in [0.62, 0.92, 0.92, 0.80, 0.60, 0.34].into_iter().enumerate() {
        let y = foot.y - size.y * (0.10 + 0.15 * i as f32);
        let half = size.x * width * 0.5;
        let part = Rect::from_min_max(pos2(foot.x - half, y - size.y * 0.155), pos2(foot.x + half, y));
        let tone = mix(color, lighter, i as f32 / 5.0);
        let middle = part.left() + part.width() * 0.62;
        canvas.veil(&rect_spots(Rect::from_min_max(part.min, pos2(middle, part.bottom())), tone));
        canvas.veil(&rect_spots(Rect::from_min_max(pos2(middle, part.top()), part.max), mix(tone, paint::NIGHT, 0.25)));
    }
}

fn rect_spots(rect: Rect, color: Color32) -> [Spot; 4] {
    [rect.left_top(), rect.right_top(), rect.right_bottom(), rect.left_bottom()].map(|point| (point, color))
}

/// A material under open sky at this hour, roughly: for flat painting.
pub fn tint(hour: &Hour, color: Color32) -> Color32 {
    use crate::desktop::theme::color::{from_linear, linear};
    let light: [f32; 3] = std::array::from_fn(|i| hour.up[i] * 0.8 + hour.sun[i] * 0.5);
    let albedo = linear(color);
    let grey = 0.2126 * albedo[0] + 0.7152 * albedo[1] + 0.0722 * albedo[2];
    from_linear(std::array::from_fn(|i| (albedo[i] + (grey - albedo[i]) * hour.grey) * light[i]))
}

/// A poplar in space.
pub fn poplar(stage: &mut Stage<'_>, x: f32, z: f32, high: f32, colors: [Color32; 2]) {
    stage.pool(x + 0.2, z, 0.9, 0.4);
    stage.solid([x - 0.08, 0.0, z - 0.08], [x + 0.08, high * 0.14, z + 0.08], [paint::BARK; 3]);
    for (i, width) in [0.62, 0.86, 0.92, 0.80, 0.60, 0.34].into_iter().enumerate() {
        let half = width * high * 0.085;
        let y = high * (0.08 + 0.15 * i as f32);
        let color = mix(colors[0], colors[1], i as f32 / 5.0);
        let dark = mix(color, paint::NIGHT, 0.16);
        stage.solid(
            [x - half, y, z - half],
            [x + half, y + high * 0.16, z + half],
            [color, mix(color, paint::WHITE, 0.12), dark],
        );
    }
}

/// A round tree of cubes.
pub fn tree(stage: &mut Stage<'_>, x: f32, z: f32, high: f32, colors: [Color32; 2]) {
    stage.pool(x + 0.3, z, high * 0.45, 0.45);
    let trunk = high * 0.04;
    stage.solid([x - trunk, 0.0, z - trunk], [x + trunk, high * 0.42, z + trunk], [paint::BARK; 3]);
    let r = high * 0.26;
    for (dx, dy, k, t) in [
        (0.0, 0.34, 1.0, 0.1),
        (-0.75, 0.46, 0.62, 0.3),
        (0.72, 0.50, 0.60, 0.25),
        (0.0, 0.62, 0.82, 0.7),
        (-0.2, 0.86, 0.5, 1.0),
    ] {
        let (cx, y, half) = (x + dx * r, dy * high, r * k);
        let color = mix(colors[0], colors[1], t);
        stage.solid(
            [cx - half, y, z - half],
            [cx + half, y + half * 1.5, z + half],
            [color, mix(color, paint::WHITE, 0.14), mix(color, paint::NIGHT, 0.18)],
        );
    }
}

/// A few birds.
pub fn birds(canvas: &mut Canvas, spots: &[(f32, f32, f32)]) {
    for (x, y, s) in spots {
        for side in [-1.0, 1.0] {
            let wing = [(0.0, 0.0), (0.45, -0.36), (1.0, -0.25), (0.45, -0.20)];
            let points = wing.map(|(u, v)| pos2(x + side * u * s, y + v * s));
            canvas.flat(&points[..], paint::BIRD);
        }
    }
}

/// Small repeatable chance for shapes; nothing that scores uses it.
#[derive(Debug, Clone, Copy)]
pub struct Dice(pub u32);

impl Dice {
    /// A number from `low` to `high`.
    pub fn between(&mut self, low: f32, high: f32) -> f32 {
        self.0 = self.0.wrapping_mul(747_796_405).wrapping_add(2_891_336_453);
        let mixed = ((self.0 >> ((self.0 >> 28) + 4)) ^ self.0).wrapping_mul(277_803_737);
        let word = (mixed >> 22) ^ mixed;
        low + (high - low) * (word >> 8) as f32 / (1 << 24) as f32
    }
}
