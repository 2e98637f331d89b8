//! The tales: the yurt in which they are told, the spring in the steppe, the great hat in the snow.

use std::f32::consts::{PI, TAU};

use egui::{Pos2, pos2, vec2};

use super::canvas::Canvas;
use super::nature::{Dice, Range, alatau, birds, cloud, hills, poplar, range, sky, tint};
use super::shell::finish;
use super::stage::{Camera, NEAR, Stage, lying};
use super::things::{rug, small};
use crate::content::places::Light;
use crate::desktop::theme::color::{fade, mix};
use crate::desktop::theme::palette::{self as paint, Hour};

/// Inside the yurt at night: the lattice, red poles up to the wheel of the roof with its stars, the stove, carpets.
pub fn yurt(canvas: &mut Canvas, hour: Hour) {
    let camera = Camera { vanish: pos2(640.0, 270.0), eye: 1.2, lens: 700.0 };
    let mut stage = Stage::outside(canvas, hour, camera);
    let s = &mut stage;
    // Light of the fire, whatever the hour.
    s.hour.up = [0.34, 0.27, 0.26];
    s.hour.side = [0.30, 0.23, 0.24];
    s.hour.below = [0.26, 0.17, 0.15];
    s.hour.sun = [0.0; 3];
    s.own_light([0.0, 0.8, 3.9], paint::FIRE, 1.45, 2.5);
    s.own_light([0.0, 2.2, 5.4], paint::LAMP, 0.62, 2.8);
    let (radius, center, wall, top) = (4.0, 4.7, 1.55, 2.86);
    let at = |angle: f32, r: f32, y: f32| [r * angle.sin(), y, center + r * angle.cos()];
    const PARTS: usize = 32;
    let span = 0.86 * PI;
    let angle = |i: usize| -span + 2.0 * span * i as f32 / PARTS as f32;
    let up = |i: usize| {
        let middle = (angle(i) + angle(i + 1)) * 0.5;
        [-middle.sin(), -0.2, -middle.cos()]
    };
    s.patch(lying([-6.5, 6.5], [NEAR, 9.0], 0.0), [0.0, 1.0, 0.0], [12, 14], &|_, _| {
        mix(paint::FELT, paint::SOIL, 0.45)
    });
    for i in 0..PARTS {
        let (a, b) = (angle(i), angle(i + 1));
        // Roof felt.
        for (r0, y0, r1, y1) in [(radius, wall, 2.7, 2.24), (2.7, 2.24, 0.95, top)] {
            s.face(
                [at(a, r1, y1), at(b, r1, y1), at(b, r0, y0), at(a, r0, y0)],
                up(i),
                mix(paint::FELT, paint::SOIL, 0.16),
            );
        }
        s.face(
            [at(a, radius, wall), at(b, radius, wall), at(b, radius, 0.0), at(a, radius, 0.0)],
            up(i),
            mix(paint::FELT, paint::CARPET, 0.22),
        );
    }
    for i in 0..PARTS {
        let (a, b) = (angle(i), angle(i + 1));
        let r = radius - 0.04;
        // The lattice, crossed; the woven band above it.
        for k in 0..3 {
            let (y0, y1) = (0.1 + 0.5 * k as f32, 0.6 + 0.5 * k as f32);
            for (from, to) in [(a, b), (b, a)] {
                let w = 0.025;
                s.face(
                    [at(from, r, y0 + w), at(to, r, y1 + w), at(to, r, y1 - w), at(from, r, y0 - w)],
                    up(i),
                    paint::WOOD,
                );
            }
        }
        s.face(
            [at(a, r, wall + 0.06), at(b, r, wall + 0.06), at(b, r, wall - 0.16), at(a, r, wall - 0.16)],
            up(i),
            paint::CARPET,
        );
        let m = (a + b) * 0.5;
        let d = (b - a) * 0.30;
        s.face(
            [at(m, r, wall + 0.03), at(m + d, r, wall - 0.05), at(m, r, wall - 0.13), at(m - d, r, wall - 0.05)],
            up(i),
            paint::GOLD,
        );
        s.face(
            [
                at(m, r, wall - 0.01),
                at(m + d * 0.5, r, wall - 0.05),
                at(m, r, wall - 0.09),
                at(m - d * 0.5, r, wall - 0.05),
            ],
            up(i),
            paint::TURQUOISE_DARK,
        );
        // A red roof pole.
        let w = 0.014;
        for (r0, y0, r1, y1) in [(radius - 0.05, wall, 2.66, 2.22), (2.66, 2.22, 0.94, top - 0.03)] {
            let (near, far) = (w, w * 1.6);
            s.face(
                [at(m - far, r1, y1), at(m + far, r1, y1), at(m + near, r0, y0), at(m - near, r0, y0)],
                up(i),
                paint::CARPET,
            );
        }
        s.face(
            [at(m - 0.03, 2.62, 2.27), at(m + 0.03, 2.62, 2.27), at(m + 0.03, 2.76, 2.18), at(m - 0.03, 2.76, 2.18)],
            up(i),
            paint::GOLD,
        );
    }
    roof_wheel(s, center, top);
    hangings(s, center, radius);
    rug(s, [-1.9, 1.9], [1.3, 7.0], [paint::CARPET, paint::GOLD, paint::TURQUOISE_DARK, paint::PLASTER]);
    chests(s);
    stove(s);
    // Cushions for those who listen, and the bowl of apples.
    for (x, z, color) in [
        (-1.5, 3.2, paint::TURQUOISE_DARK),
        (1.45, 3.2, paint::NAVY),
        (-1.75, 2.3, paint::OCHRE),
        (1.75, 2.3, paint::CARPET_DARK),
    ] {
        s.block([x - 0.36, 0.0, z - 0.24], [x + 0.36, 0.13, z + 0.24], color);
        s.face(lying([x - 0.2, x + 0.2], [z - 0.05, z + 0.05], 0.131), [0.0, 1.0, 0.0], paint::GOLD);
    }
    small(s, [0.75, 0.0, 2.5], [0.34, 0.10, 0.30], paint::WOOD);
    for (dx, color) in [(-0.08, paint::APPLE), (0.02, paint::OCHRE), (0.10, paint::APPLE)] {
        small(s, [0.75 + dx, 0.10, 2.45], [0.09, 0.09, 0.09], color);
    }
    let fire = s.see([0.0, 0.5, 3.9]);
    s.canvas.glow(fire, vec2(330.0, 230.0), paint::FIRE, 0.30);
    s.canvas.vignette(pos2(640.0, 330.0), paint::NIGHT, 0.66);
}

fn roof_wheel(s: &mut Stage<'_>, center: f32, top: f32) {
    let ring = |r: f32| -> Vec<Pos2> {
        (0..28)
            .map(|i| {
                let a = TAU * i as f32 / 28.0;
                s.see([r * a.sin(), top, center + r * a.cos()])
            })
            .collect()
    };
    let (outer, inner) = (ring(1.05), ring(0.86));
    s.canvas.flat(&outer, mix(paint::CARPET_DARK, paint::NIGHT, 0.25));
    let night = super::super::theme::palette::hour(Light::Evening).sky[0];
    s.canvas.flat(&inner, mix(night, paint::NIGHT, 0.4));
    let mut dice = Dice(7);
    for _ in 0..16 {
        let (a, r) = (dice.between(0.0, TAU), dice.between(0.05, 0.80));
        let star = s.see([r * a.sin(), top, center + r * a.cos()]);
        let size = dice.between(0.9, 1.9);
        s.canvas.oval(star, vec2(size, size), paint::STAR);
    }
    for i in 0..3 {
        for turn in [0.0, PI * 0.5] {
            let off = 0.14 * (i as f32 - 1.0);
            let (sin, cos) = f32::sin_cos(turn);
            let bar = [(-0.95, off - 0.02), (0.95, off - 0.02), (0.95, off + 0.02), (-0.95, off + 0.02)]
                .map(|(u, v)| s.see([u * cos - v * sin, top - 0.02, center + u * sin + v * cos]));
            s.canvas.flat(&bar, paint::CARPET_DARK);
        }
    }
}

/// Carpets on the far lattice, a dombra between them.
fn hangings(s: &mut Stage<'_>, center: f32, radius: f32) {
    let z = center + radius - 0.25;
    for (x, colors) in [
        (-1.75, [paint::CARPET, paint::GOLD, paint::NAVY, paint::PLASTER]),
        (0.45, [paint::TURQUOISE_DARK, paint::GOLD, paint::CARPET, paint::PLASTER]),
    ] {
        let [ground, line, tile, heart] = colors;
        let (xs, ys) = ([x, x + 1.3], [0.55, 1.48]);
        s.sheet(xs, ys, z, ground);
        s.sheet([xs[0] + 0.06, xs[1] - 0.06], [ys[0] + 0.06, ys[1] - 0.06], z, line);
        s.sheet([xs[0] + 0.10, xs[1] - 0.10], [ys[0] + 0.10, ys[1] - 0.10], z, ground);
        for i in 0..2 {
            let (cx, cy) = (x + 0.40 + 0.5 * i as f32, 1.015);
            for (k, color) in [(0.25, line), (0.18, tile), (0.08, heart)] {
                s.face(
                    [[cx, cy + k * 1.3, z], [cx + k, cy, z], [cx, cy - k * 1.3, z], [cx - k, cy, z]],
                    [0.0, 0.0, -1.0],
                    color,
                );
            }
        }
    }
    // The dombra.
    let body = s.see([0.0, 0.85, z - 0.1]);
    let size = s.size_at(z);
    let wood = s.lit(paint::BOARD, [0.0, 0.9, z], [0.0, 0.0, -1.0]);
    s.canvas.oval(body, vec2(0.15, 0.22) * size, mix(wood, paint::NIGHT, 0.3));
    s.canvas.oval(body, vec2(0.13, 0.20) * size, wood);
    s.sheet([-0.025, 0.025], [1.0, 1.62], z - 0.1, paint::WOOD_DARK);
    s.sheet([-0.045, 0.045], [1.58, 1.70], z - 0.1, paint::WOOD);
    s.canvas.oval(body, vec2(0.03, 0.03) * size, paint::DARK);
}

fn chests(s: &mut Stage<'_>) {
    for (x0, x1, color) in [(-2.9, -1.75, paint::BRICK), (1.75, 2.9, paint::TURQUOISE_DARK)] {
        s.block([x0, 0.0, 5.9], [x1, 0.62, 6.5], color);
        for i in 0..3 {
            let x = x0 + (x1 - x0) * (0.2 + 0.3 * i as f32);
            s.face(
                [[x, 0.48, 5.89], [x + 0.11, 0.31, 5.89], [x, 0.14, 5.89], [x - 0.11, 0.31, 5.89]],
                [0.0, 0.0, -1.0],
                paint::GOLD,
            );
        }
        // Folded quilts on top.
        for (i, quilt) in
            [paint::CARPET, paint::OCHRE, paint::NAVY, paint::TURQUOISE, paint::ROSE_WALL].into_iter().enumerate()
        {
            let y = 0.62 + 0.13 * i as f32;
            s.solid([x0 + 0.06, y, 5.95], [x1 - 0.06, y + 0.12, 6.45], [quilt, mix(quilt, paint::WHITE, 0.15), quilt]);
        }
    }
}

fn stove(s: &mut Stage<'_>) {
    s.contact([-0.4, 0.0, 3.80], [0.4, 0.0, 4.40]);
    for x in [-0.34, 0.26] {
        s.solid([x, 0.0, 3.90], [x + 0.08, 0.18, 3.98], [paint::DARK; 3]);
    }
    s.solid([-0.4, 0.16, 3.80], [0.4, 0.78, 4.40], [mix(paint::DARK, paint::STEEL, 0.25), paint::STEEL, paint::DARK]);
    s.shining(
        [[-0.2, 0.58, 3.79], [0.2, 0.58, 3.79], [0.2, 0.28, 3.79], [-0.2, 0.28, 3.79]],
        paint::FIRE,
        paint::FIRE_HEART,
    );
    for i in 0..4 {
        let x = -0.16 + 0.1 * i as f32;
        s.sheet([x, x + 0.02], [0.28, 0.58], 3.78, paint::DARK);
    }
    s.solid([-0.08, 0.78, 4.15], [0.08, 2.86, 4.30], [mix(paint::DARK, paint::STEEL, 0.3), paint::STEEL, paint::DARK]);
    small(s, [-0.2, 0.78, 4.00], [0.26, 0.20, 0.24], paint::GOLD);
    let mouth = s.see([0.0, 0.43, 3.78]);
    s.canvas.glow(mouth, vec2(120.0, 90.0), paint::FIRE_HEART, 0.55);
}

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
    for (x, z, r) in [(-3.2, 4.6, 0.9), (3.4, 4.2, 1.1), (-5.2, 8.0, 1.4), (5.6, 8.4, 1.5)] {
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

/// The hat: a brim of fur, a crown of red cloth with horns, ear-flaps; warm light inside.
fn hat(s: &mut Stage<'_>) {
    let (z, half) = (6.4, 2.4);
    s.pool(0.4, z + 1.0, 3.6, 0.55);
    // The crown: slabs of red felt, narrower upwards, with snow on every step.
    for (k, y0, y1) in [(1.78, 1.1, 2.2), (1.52, 2.2, 2.62), (1.12, 2.62, 2.96), (0.66, 2.96, 3.2)] {
        let near = z + 1.5 - k * 0.9;
        let cloth = mix(paint::CARPET, paint::RED, y0 * 0.16);
        s.solid([-k, y0, near], [k, y1, z + 1.5 + k], [cloth, mix(cloth, paint::SNOW, 0.5), paint::CARPET_DARK]);
        s.sheet([-k, k], [y1 - 0.07, y1], near - 0.005, paint::SNOW);
    }
    s.solid([-0.2, 3.2, z + 1.0], [0.2, 3.46, z + 1.4], [paint::GOLD, paint::SNOW, paint::OCHRE]);
    for i in 0..5 {
        let x = -1.36 + 0.68 * i as f32;
        for (k, color) in [(0.26, paint::GOLD), (0.17, paint::CARPET_DARK), (0.08, paint::GOLD)] {
            s.face(
                [[x, 1.80 + k, z - 0.12], [x + k, 1.80, z - 0.12], [x, 1.80 - k, z - 0.12], [x - k, 1.80, z - 0.12]],
                [0.0, 0.0, -1.0],
                color,
            );
        }
    }
    // The brim, in tufts.
    let mut dice = Dice(3);
    s.solid([-half, 0.55, z], [half, 1.4, z + 3.0], [paint::FUR, paint::FUR_LIGHT, mix(paint::FUR, paint::NIGHT, 0.3)]);
    for row in 0..4 {
        for i in 0..16 {
            let x = -half + 2.0 * half * (i as f32 + dice.between(0.0, 0.6)) / 16.0;
            let y = 0.62 + 0.2 * row as f32;
            let color = mix(paint::FUR, paint::FUR_LIGHT, dice.between(0.1, 0.9));
            let w = dice.between(0.10, 0.17);
            let spots = [
                [x - w, y + 0.17, z - 0.02],
                [x + w, y + 0.17, z - 0.02],
                [x + dice.between(-0.05, 0.05), y - 0.10, z - 0.02],
            ]
            .map(|p| (s.see(p), s.lit(color, p, [0.0, 0.2, -1.0])));
            s.canvas.shape(&spots);
        }
    }
    // Wall below the brim, the door between the flaps.
    s.solid(
        [-half + 0.2, 0.0, z + 0.05],
        [half - 0.2, 0.62, z + 2.9],
        [mix(paint::FUR, paint::NIGHT, 0.15), paint::FUR, paint::FUR],
    );
    s.shining(
        [[-0.5, 0.6, z - 0.01], [0.5, 0.6, z - 0.01], [0.62, 0.0, z - 0.01], [-0.62, 0.0, z - 0.01]],
        paint::FIRE,
        paint::GLOW,
    );
    s.solid([-0.2, 0.0, z - 0.03], [0.16, 0.16, z - 0.02], [mix(paint::WOOD_DARK, paint::FIRE, 0.4); 3]);
    for side in [-1.0_f32, 1.0] {
        // An ear-flap lies out to each side of the door.
        let (a, b) = (side * 0.55, side * 1.75);
        s.face(
            [
                [a, 0.72, z - 0.04],
                [b, 0.80, z - 0.04],
                [b + side * 0.25, 0.06, z - 0.9],
                [a + side * 0.12, 0.0, z - 0.75],
            ],
            [0.0, 0.6, -0.8],
            paint::FUR_LIGHT,
        );
        s.face(
            [
                [a + side * 0.18, 0.64, z - 0.08],
                [b - side * 0.12, 0.70, z - 0.08],
                [b + side * 0.06, 0.14, z - 0.82],
                [a + side * 0.24, 0.10, z - 0.72],
            ],
            [0.0, 0.6, -0.8],
            mix(paint::CARPET, paint::FUR, 0.35),
        );
    }
    let door = s.see([0.0, 0.3, z]);
    s.canvas.glow(door, vec2(210.0, 120.0), paint::GLOW, 0.55);
    s.solid([-half, 1.36, z + 0.2], [half, 1.46, z + 3.0], [paint::SNOW, paint::SNOW, paint::SNOW_BLUE]);
}
