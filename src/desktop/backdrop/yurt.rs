//! The yurt in which tales are told: lattice, roof poles, the wheel with its stars, stove, chests, carpets.

use std::f32::consts::{PI, TAU};

use egui::{Pos2, pos2, vec2};

use super::canvas::Canvas;
use super::nature::Dice;
use super::stage::{Camera, NEAR, Stage, lying};
use super::things::{rug, small};
use crate::content::places::Light;
use crate::desktop::theme::color::mix;
use crate::desktop::theme::palette::{self as paint, Hour};

/// Inside the yurt at night: the lattice, red poles up to the wheel of the roof with its stars, the stove, carpets.
pub fn inside(canvas: &mut Canvas, hour: Hour) {
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
    let night = paint::hour(Light::Evening).sky[0];
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
