//! The tales out of doors: the spring in the steppe, the great hat in the snow.

use std::f32::consts::{PI, TAU};

use egui::{Pos2, pos2, vec2};

use super::canvas::Canvas;
use super::nature::{Dice, Range, alatau, birds, cloud, hills, poplar, range, sky, tint};
use super::shell::finish;
use super::stage::{Camera, NEAR, Stage, lying};
use crate::content::places::Light;
use crate::desktop::theme::color::{fade, mix};
use crate::desktop::theme::palette::{self as paint, Hour};

/// The spring in the steppe: clear water among stones, a fence that somebody put up, yurts and mountains.
pub fn spring(canvas: &mut Canvas, hour: Hour, light: Light) {
    alatau(canvas, &hour, 240.0, 250.0);
    if matches!(light, Light::Evening | Light::Room) {
        stars(canvas, 170.0);
    }
    let white = mix(hour.sky[3], paint::WHITE, 0.6);
    cloud(canvas, pos2(860.0, 80.0), 260.0, white, 0.7, 4);
    cloud(canvas, pos2(330.0, 60.0), 200.0, white, 0.6, 8);
    let steppe = tint(&hour, paint::STEPPE);
    hills(canvas, 250.0, 7.0, [mix(steppe, hour.fog, 0.4), mix(steppe, hour.fog, 0.1)], 5);
    let camera = Camera { vanish: pos2(640.0, 246.0), eye: 2.2, lens: 700.0 };
    let mut stage = Stage::outside(canvas, hour, camera);
    let s = &mut stage;
    s.patch(lying([-40.0, 40.0], [NEAR, 70.0], 0.0), [0.0, 1.0, 0.0], [24, 46], &|u, v| {
        let wave = ((u * 26.0).sin() * (v * 34.0).cos()).abs();
        let near = (1.0 - (u - 0.5).abs() * 6.0).max(0.0) * v;
        mix(mix(paint::STEPPE, paint::GRASS_2, 0.25 + 0.35 * wave), paint::GRASS, near)
    });
    poplar(s, 12.5, 26.0, 6.4, [paint::POPLAR, paint::POPLAR_2]);
    poplar(s, 14.2, 27.5, 7.0, [mix(paint::LEAF_GOLD, paint::BARK, 0.3), paint::LEAF_GOLD]);
    yurt_outside(s, -8.2, 21.0, 2.6, paint::CARPET);
    yurt_outside(s, -4.2, 25.0, 2.1, paint::TURQUOISE_DARK);
    yurt_outside(s, 7.6, 22.0, 2.3, paint::OCHRE);
    // The pool and its stream.
    let disc = |s: &mut Stage<'_>, x: f32, z: f32, rx: f32, rz: f32, color: egui::Color32| {
        let points: Vec<Pos2> = (0..28)
            .map(|i| {
                let a = TAU * i as f32 / 28.0;
                s.see([x + rx * a.cos(), 0.0, z + rz * a.sin()])
            })
            .collect();
        let lit = s.lit(color, [x, 0.0, z], [0.0, 1.0, 0.0]);
        s.canvas.flat(&points, lit);
    };
    for i in 0..12 {
        let t = i as f32 / 12.0;
        let (z0, z1) = (8.6 - 7.6 * t, 8.6 - 7.6 * (t + 1.0 / 12.0));
        let x = |z: f32| 1.9 * ((8.6 - z) * 0.55).sin() - 0.2 * (8.6 - z);
        let strip = |a: f32, b: f32| {
            [[x(z0) + a, 0.0, z0], [x(z0) + b, 0.0, z0], [x(z1) + b, 0.0, z1.max(NEAR)], [x(z1) + a, 0.0, z1.max(NEAR)]]
        };
        s.face(strip(-0.62, 0.62), [0.0, 1.0, 0.0], mix(paint::GRASS_2, paint::SOIL, 0.35));
        s.face(strip(-0.42, 0.42), [0.0, 1.0, 0.0], paint::WATER);
        s.face(strip(-0.1, 0.05), [0.0, 1.0, 0.0], mix(paint::WATER, paint::WHITE, 0.45));
    }
    disc(s, 0.0, 9.4, 3.2, 1.75, mix(paint::GRASS_2, paint::SOIL, 0.45));
    disc(s, 0.0, 9.4, 2.8, 1.45, paint::WATER);
    disc(s, -0.3, 9.7, 1.9, 0.85, mix(paint::WATER, paint::WHITE, 0.28));
    disc(s, -0.4, 9.9, 0.9, 0.35, mix(paint::WATER, paint::WHITE, 0.6));
    let mut dice = Dice(19);
    for i in 0..15 {
        let a = PI * (i as f32 / 14.0 + 0.02);
        let (x, z, k) = (3.0 * a.cos(), 9.5 + 1.7 * a.sin(), dice.between(0.22, 0.46));
        s.pool(x, z, k * 1.5, 0.4);
        let color = mix(paint::CONCRETE, paint::KERB, dice.between(0.0, 1.0));
        s.solid(
            [x - k, 0.0, z - k * 0.7],
            [x + k, k * dice.between(0.8, 1.3), z + k * 0.7],
            [color, mix(color, paint::WHITE, 0.25), mix(color, paint::NIGHT, 0.2)],
        );
    }
    fence(s);
    // Flowers.
    for _ in 0..70 {
        let (x, z) = (dice.between(-7.0, 7.0), dice.between(3.0, 11.0));
        if (x * x) / 10.0 + (z - 9.4).powi(2) / 4.0 < 1.4 {
            continue;
        }
        let color = [paint::RED, paint::GOLD, paint::WHITE, paint::ROSE_WALL][dice.between(0.0, 3.99) as usize];
        s.solid([x - 0.012, 0.0, z], [x + 0.012, 0.18, z + 0.02], [paint::POPLAR; 3]);
        s.solid([x - 0.05, 0.16, z - 0.01], [x + 0.05, 0.26, z + 0.05], [color; 3]);
    }
    birds(s.canvas, &[(470.0, 96.0, 12.0), (512.0, 116.0, 8.0), (820.0, 76.0, 9.0)]);
    finish(s);
}

fn fence(s: &mut Stage<'_>) {
    for i in 0..22 {
        let x = -5.2 + 0.5 * i as f32;
        if (-0.7..0.7).contains(&x) {
            continue;
        }
        s.solid([x, 0.0, 12.0], [x + 0.14, 1.15, 12.1], [paint::WOOD, paint::BOARD, paint::WOOD_DARK]);
    }
    for (a, b) in [(-5.3, -0.7), (0.75, 5.7)] {
        for y in [0.4, 0.82] {
            s.solid([a, y, 11.95], [b, y + 0.12, 12.0], [paint::WOOD_DARK; 3]);
        }
    }
    for x in [-0.75, 0.72] {
        s.solid([x, 0.0, 11.9], [x + 0.16, 1.7, 12.06], [paint::WOOD_DARK; 3]);
    }
    s.solid([-0.85, 1.6, 11.88], [1.0, 1.78, 12.06], [paint::WOOD; 3]);
}

/// A yurt from outside.
fn yurt_outside(s: &mut Stage<'_>, x: f32, z: f32, r: f32, band: egui::Color32) {
    let (wall, top) = (r * 0.62, r * 1.18);
    s.pool(x + r * 0.3, z, r * 1.5, 0.5);
    const N: usize = 16;
    let at = |a: f32, k: f32, y: f32| [x + r * k * a.sin(), y, z - r * k * a.cos()];
    for i in 0..N {
        let (a, b) = (-PI * 0.5 + PI * i as f32 / N as f32, -PI * 0.5 + PI * (i + 1) as f32 / N as f32);
        let m = (a + b) * 0.5;
        let (side, roof) = ([m.sin(), 0.0, -m.cos()], [m.sin() * 0.7, 0.7, -m.cos() * 0.7]);
        s.face([at(a, 1.0, wall), at(b, 1.0, wall), at(b, 1.0, 0.0), at(a, 1.0, 0.0)], side, paint::FELT);
        s.face(
            [at(a, 1.005, wall), at(b, 1.005, wall), at(b, 1.005, wall * 0.78), at(a, 1.005, wall * 0.78)],
            side,
            band,
        );
        let d = (b - a) * 0.3;
        s.face(
            [
                at(m, 1.01, wall * 0.97),
                at(m + d, 1.01, wall * 0.89),
                at(m, 1.01, wall * 0.81),
                at(m - d, 1.01, wall * 0.89),
            ],
            side,
            paint::GOLD,
        );
        let color = if i % 4 == 1 { mix(paint::FELT, band, 0.75) } else { paint::FELT };
        s.face([at(a, 0.6, top * 0.88), at(b, 0.6, top * 0.88), at(b, 1.04, wall), at(a, 1.04, wall)], roof, color);
        s.face([at(a, 0.22, top), at(b, 0.22, top), at(b, 0.6, top * 0.88), at(a, 0.6, top * 0.88)], roof, color);
        s.face(
            [at(a, 0.0, top * 1.03), at(b, 0.0, top * 1.03), at(b, 0.22, top), at(a, 0.22, top)],
            roof,
            paint::WOOD_DARK,
        );
    }
    let w = r * 0.2;
    s.sheet([x - w * 1.2, x + w * 1.2], [0.0, wall * 0.82], z - r * 1.01, paint::WOOD_DARK);
    s.sheet([x - w, x + w], [0.0, wall * 0.76], z - r * 1.015, band);
}

fn stars(canvas: &mut Canvas, low: f32) {
    let mut dice = Dice(4);
    for _ in 0..90 {
        let (x, y, k) = (dice.between(0.0, 1280.0), dice.between(0.0, low), dice.between(0.7, 1.7));
        canvas.oval(pos2(x, y), vec2(k, k), fade(paint::STAR, dice.between(0.4, 0.95)));
    }
}

/// The tale of the hat: a fur hat as large as a house lies in the snow, its flap open like a door.
pub fn snow_hat(canvas: &mut Canvas, mut hour: Hour) {
    sky(canvas, &hour, 330.0);
    range(
        canvas,
        &hour,
        &Range {
            x: [-40.0, 1360.0],
            base: 250.0,
            height: 200.0,
            depth: 40.0,
            peaks: 20,
            detail: 36,
            haze: 0.2,
            snow: 0.12,
            seed: 14,
        },
    );
    let snow = tint(&hour, paint::SNOW);
    hills(canvas, 262.0, 10.0, [mix(snow, hour.fog, 0.35), mix(snow, hour.fog, 0.1)], 9);
    hour.side = hour.side.map(|c| c * 1.1);
    let camera = Camera { vanish: pos2(640.0, 250.0), eye: 1.5, lens: 700.0 };
    let mut stage = Stage::outside(canvas, hour, camera);
    let s = &mut stage;
    s.patch(lying([-40.0, 40.0], [NEAR, 60.0], 0.0), [0.0, 1.0, 0.0], [16, 40], &|u, v| {
        mix(paint::SNOW, paint::SNOW_BLUE, (1.0 - v) * ((u * 21.0 + v * 5.0).sin() * (v * 17.0).cos()).abs())
    });
    for (x, z, h) in [(-11.0, 22.0, 5.4), (-8.6, 24.0, 4.6), (10.5, 21.0, 5.0), (12.6, 23.0, 5.8), (7.8, 26.0, 4.4)] {
        fir(s, x, z, h);
    }
    hat(s);
    // The rope with its knots, from a peg to the hat.
    s.solid([-4.4, 0.0, 6.2], [-4.28, 0.95, 6.3], [paint::WOOD; 3]);
    for i in 0..14 {
        let t = i as f32 / 14.0;
        let point = |t: f32| [-4.34 + 2.6 * t, 0.86 - 0.62 * (t * PI).sin() * 0.6 + 0.35 * t, 6.2 + 0.6 * t];
        let (p, q) = (point(t), point(t + 1.0 / 14.0));
        s.face(
            [
                [p[0], p[1] + 0.02, p[2]],
                [q[0], q[1] + 0.02, q[2]],
                [q[0], q[1] - 0.02, q[2]],
                [p[0], p[1] - 0.02, p[2]],
            ],
            [0.0, 0.3, -1.0],
            paint::OCHRE,
        );
        if i % 2 == 1 {
            s.solid(
                [p[0] - 0.05, p[1] - 0.06, p[2] - 0.04],
                [p[0] + 0.05, p[1] + 0.05, p[2] + 0.04],
                [[paint::CARPET, paint::TURQUOISE, paint::GOLD][i % 3]; 3],
            );
        }
    }
    // Small tracks to the door, drifts, and flakes in the air.
    for i in 0..12 {
        let z = 5.6 - 0.34 * i as f32;
        let x = 0.1 + 0.5 * (i as f32 * 0.6).sin() + if i % 2 == 0 { 0.07 } else { -0.07 };
        s.floor_sheet([x - 0.05, x + 0.05], [z, z + 0.1], mix(paint::SNOW_BLUE, paint::BLUE, 0.25));
    }
    for (x, z, r) in [(-3.2, 4.6, 0.9), (3.4, 4.2, 1.1), (-7.6, 8.0, 1.4), (5.6, 8.4, 1.5)] {
        let center = s.see([x, 0.05, z]);
        let size = s.size_at(z) * r;
        let color = s.lit(paint::SNOW, [x, 0.0, z], [-0.2, 0.97, -0.2]);
        s.canvas.oval(center, vec2(size, size * 0.22), mix(color, paint::SNOW_BLUE, 0.35));
        s.canvas.oval(center - vec2(size * 0.08, size * 0.05), vec2(size * 0.9, size * 0.17), color);
    }
    let mut dice = Dice(77);
    for _ in 0..90 {
        let (x, y, k) = (dice.between(0.0, 1280.0), dice.between(0.0, 720.0), dice.between(1.2, 3.6));
        s.canvas.oval(pos2(x, y), vec2(k, k), fade(paint::WHITE, dice.between(0.45, 0.9)));
    }
    finish(s);
}

fn fir(s: &mut Stage<'_>, x: f32, z: f32, h: f32) {
    s.pool(x + 0.3, z, h * 0.32, 0.3);
    s.solid([x - 0.1, 0.0, z - 0.1], [x + 0.1, h * 0.2, z + 0.1], [paint::BARK; 3]);
    for i in 0..5 {
        let half = h * (0.24 - 0.042 * i as f32);
        let y = h * (0.14 + 0.17 * i as f32);
        let green = mix(paint::POPLAR, paint::TURQUOISE_DARK, 0.45);
        s.solid(
            [x - half, y, z - half],
            [x + half, y + h * 0.15, z + half],
            [green, paint::SNOW, mix(green, paint::NIGHT, 0.25)],
        );
        s.solid(
            [x - half, y + h * 0.12, z - half - 0.02],
            [x + half, y + h * 0.155, z + half],
            [paint::SNOW, paint::SNOW, paint::SNOW_BLUE],
        );
    }
}

/// The hat: a round crown of red cloth in wedges, a thick brim of fur, flaps that lie open; warm light inside.
fn hat(s: &mut Stage<'_>) {
    const PARTS: usize = 22;
    let (z, r) = (8.2, 2.0);
    s.pool(0.5, z - 0.6, 3.8, 0.6);
    let at = |a: f32, k: f32, y: f32| [r * k * a.sin(), y, z - r * k * a.cos()];
    let angle = |i: usize| -PI * 0.5 + PI * i as f32 / PARTS as f32;
    // The crown, from the brim to the button, snow on its left shoulder.
    let crown = [(1.02, 1.05), (1.04, 1.55), (0.97, 2.05), (0.80, 2.50), (0.52, 2.82), (0.20, 2.98), (0.0, 3.0)];
    for (step, pair) in crown.windows(2).enumerate() {
        let ((k0, y0), (k1, y1)) = (pair[0], pair[1]);
        let up = 0.12 + 0.16 * step as f32;
        for i in 0..PARTS {
            let (a, b) = (angle(i), angle(i + 1));
            let m = (a + b) * 0.5;
            let flat = (1.0 - up * up).max(0.0).sqrt();
            let normal = [m.sin() * flat, up, -m.cos() * flat];
            let wedge = if i % 4 == 3 { paint::GOLD } else { mix(paint::CARPET, paint::RED, 0.35) };
            let snowy = step >= 3 && (i * 5 + step * 3) % 7 < 3 + step;
            let color = if snowy { mix(paint::SNOW, wedge, 0.08) } else { wedge };
            s.face([at(a, k1, y1), at(b, k1, y1), at(b, k0, y0), at(a, k0, y0)], normal, color);
        }
    }
    for i in 0..PARTS {
        let m = (angle(i) + angle(i + 1)) * 0.5;
        if i % 4 == 1 {
            let normal = [m.sin(), 0.2, -m.cos()];
            for (k, color) in [(0.30, paint::GOLD), (0.20, paint::CARPET_DARK), (0.10, paint::GOLD)] {
                let d = k * 0.42;
                let points =
                    [at(m, 1.05, 1.66 + k), at(m + d, 1.05, 1.66), at(m, 1.05, 1.66 - k), at(m - d, 1.05, 1.66)];
                s.face(points, normal, color);
            }
        }
    }
    brim(s, z, r);
    // The way in, and the light that falls out of it.
    let front = z - r * 1.24;
    let mouth: Vec<Pos2> = (0..=14)
        .map(|i| {
            let a = PI * i as f32 / 14.0;
            s.see([-0.62 * a.cos(), 0.78 * a.sin(), front])
        })
        .collect();
    s.canvas.fall(&mouth, paint::FIRE, paint::GLOW);
    for side in [-1.0_f32, 1.0] {
        // An ear-flap lies out to each side of it, cloth upwards, fur round it.
        let outer = [(0.62, 0.74, 0.0), (1.5, 0.86, 0.1), (2.25, 0.10, -0.8), (1.9, 0.0, -1.15), (0.85, 0.0, -0.95)];
        let shape = |grow: f32| {
            outer.map(|(x, y, dz)| [side * (1.38 + (x - 1.38) * grow), 0.34 + (y - 0.34) * grow, front + dz])
        };
        for (grow, color) in [(1.0, paint::FUR_LIGHT), (0.72, mix(paint::CARPET, paint::RED, 0.3))] {
            let spots = shape(grow).map(|p| (s.see(p), s.lit(color, p, [side * 0.2, 0.7, -0.7])));
            s.canvas.shape(&spots);
        }
    }
    let door = s.see([0.0, 0.3, front]);
    s.canvas.glow(door, vec2(210.0, 130.0), paint::GLOW, 0.6);
}

/// The brim: a thick roll of fur in tufts, snow lying on it.
fn brim(s: &mut Stage<'_>, z: f32, r: f32) {
    const PARTS: usize = 30;
    let mut dice = Dice(3);
    let at = |a: f32, k: f32, y: f32| [r * k * a.sin(), y, z - r * k * a.cos()];
    let angle = |i: usize| -PI * 0.5 + PI * i as f32 / PARTS as f32;
    let roll = [(1.14, 0.0), (1.25, 0.22), (1.30, 0.60), (1.24, 0.98), (1.04, 1.22)];
    for (step, pair) in roll.windows(2).enumerate() {
        let ((k0, y0), (k1, y1)) = (pair[0], pair[1]);
        for i in 0..PARTS {
            let (a, b) = (angle(i), angle(i + 1));
            let m = (a + b) * 0.5;
            let normal = [m.sin(), -0.3 + 0.36 * step as f32, -m.cos()];
            let color = mix(paint::FUR, paint::FUR_LIGHT, 0.15 + 0.2 * step as f32);
            s.face([at(a, k1, y1), at(b, k1, y1), at(b, k0, y0), at(a, k0, y0)], normal, color);
        }
    }
    for row in 0..4 {
        for i in 0..PARTS {
            let m = angle(i) + dice.between(0.0, 0.1);
            let (y, k) = (1.10 - 0.27 * row as f32, [1.17, 1.27, 1.31, 1.28][row]);
            let (w, long) = (dice.between(0.05, 0.085), dice.between(0.22, 0.36));
            let color = mix(paint::FUR, paint::FUR_LIGHT, dice.between(0.1, 1.0));
            let normal = [m.sin(), 0.25, -m.cos()];
            let points =
                [at(m - w, k, y), at(m + w, k, y), at(m + dice.between(-0.02, 0.05), k + 0.03, (y - long).max(0.0))];
            let spots = points.map(|p| (s.see(p), s.lit(color, p, normal)));
            s.canvas.shape(&spots);
        }
    }
    for i in 0..PARTS {
        let (a, b) = (angle(i), angle(i + 1));
        let hang = dice.between(1.06, 1.20);
        s.face(
            [at(a, 1.03, 1.26), at(b, 1.03, 1.26), at(b, 1.23, hang), at(a, 1.23, hang)],
            [0.0, 0.95, -0.3],
            paint::SNOW,
        );
    }
}
