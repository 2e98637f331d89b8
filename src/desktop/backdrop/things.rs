//! Things that stand in rooms: tables, chairs, beds, cupboards, radiators, papers, plants and rugs.

use egui::{Color32, vec2};

use super::nature::Dice;
use super::stage::{Span, Stage, lying};
use crate::desktop::theme::color::{fade, mix};
use crate::desktop::theme::palette as paint;

/// A table: a top on four legs.
pub fn table(stage: &mut Stage<'_>, x: Span, z: Span, high: f32, color: Color32) {
    stage.contact([x[0], 0.0, z[0]], [x[1], 0.0, z[1]]);
    let leg = 0.06;
    let dark = mix(color, paint::WOOD_DARK, 0.5);
    for lz in [z[1] - leg, z[0]] {
        for lx in [x[0] + 0.03, x[1] - leg - 0.03] {
            stage.solid([lx, 0.0, lz], [lx + leg, high, lz + leg], [dark; 3]);
        }
    }
    stage.solid([x[0], high - 0.06, z[0]], [x[1], high, z[1]], [mix(color, paint::WOOD_DARK, 0.2), color, dark]);
}

/// A desk with a closed front.
pub fn desk(stage: &mut Stage<'_>, x: Span, z: Span, high: f32, color: Color32) {
    let dark = mix(color, paint::WOOD_DARK, 0.45);
    stage.block([x[0] + 0.04, 0.0, z[0] + 0.06], [x[1] - 0.04, high - 0.05, z[1]], dark);
    for i in 0..3 {
        let w = (x[1] - x[0] - 0.2) / 3.0;
        let left = x[0] + 0.1 + w * i as f32;
        stage.sheet(
            [left + 0.03, left + w - 0.03],
            [0.12, high - 0.16],
            z[0] + 0.06,
            mix(color, paint::WOOD_DARK, 0.25),
        );
    }
    stage.solid([x[0], high - 0.06, z[0]], [x[1], high, z[1]], [color, mix(color, paint::WHITE, 0.08), dark]);
}

/// A chair that looks at us, or (with `back` near) away.
pub fn chair(stage: &mut Stage<'_>, x: f32, z: f32, color: Color32, back_near: bool) {
    let (w, seat, top) = (0.21, 0.45, 0.92);
    let dark = mix(color, paint::WOOD_DARK, 0.45);
    stage.contact([x - w, 0.0, z - w], [x + w, 0.0, z + w]);
    let back = |stage: &mut Stage<'_>, bz: f32| {
        stage.solid([x - w, seat, bz], [x - w + 0.05, top, bz + 0.05], [dark; 3]);
        stage.solid([x + w - 0.05, seat, bz], [x + w, top, bz + 0.05], [dark; 3]);
        stage.solid([x - w, top - 0.24, bz], [x + w, top - 0.02, bz + 0.04], [color, color, dark]);
    };
    for lz in [z + w - 0.05, z - w] {
        for lx in [x - w, x + w - 0.05] {
            stage.solid([lx, 0.0, lz], [lx + 0.05, seat, lz + 0.05], [dark; 3]);
        }
    }
    if !back_near {
        back(stage, z + w - 0.05);
    }
    stage.solid([x - w, seat - 0.05, z - w], [x + w, seat, z + w], [dark, color, dark]);
    if back_near {
        back(stage, z - w);
    }
}

/// A bench along x.
pub fn bench(stage: &mut Stage<'_>, x: Span, z: f32, color: Color32) {
    let dark = mix(color, paint::WOOD_DARK, 0.5);
    stage.contact([x[0], 0.0, z], [x[1], 0.0, z + 0.4]);
    for lx in [x[0] + 0.08, x[1] - 0.16] {
        stage.solid([lx, 0.0, z + 0.05], [lx + 0.08, 0.42, z + 0.35], [dark; 3]);
    }
    for y in [0.58, 0.76] {
        stage.solid([x[0], y, z + 0.36], [x[1], y + 0.11, z + 0.40], [color, color, dark]);
    }
    stage.solid([x[0], 0.42, z], [x[1], 0.48, z + 0.4], [color, mix(color, paint::WHITE, 0.08), dark]);
}

/// A cupboard with two doors.
pub fn cupboard(stage: &mut Stage<'_>, x: Span, z: Span, high: f32, color: Color32) {
    stage.block([x[0], 0.0, z[0]], [x[1], high, z[1]], color);
    let middle = (x[0] + x[1]) * 0.5;
    let panel = mix(color, paint::WOOD_DARK, 0.22);
    for (a, b) in [(x[0] + 0.05, middle - 0.02), (middle + 0.02, x[1] - 0.05)] {
        stage.sheet([a, b], [0.1, high - 0.07], z[0], panel);
        stage.sheet([a + 0.05, b - 0.05], [0.16, high - 0.13], z[0], mix(color, paint::WHITE, 0.04));
    }
    for knob in [middle - 0.07, middle + 0.04] {
        stage.sheet([knob, knob + 0.03], [high * 0.48, high * 0.48 + 0.08], z[0], paint::GOLD);
    }
}

/// Open shelves full of folders and books.
pub fn shelves(stage: &mut Stage<'_>, x: Span, z: Span, high: f32, rows: usize, seed: u32) {
    stage.block([x[0], 0.0, z[0]], [x[1], high, z[1]], paint::WOOD);
    let mut dice = Dice(seed);
    let step = (high - 0.1) / rows as f32;
    for row in 0..rows {
        let y = 0.06 + step * row as f32;
        stage.sheet([x[0] + 0.05, x[1] - 0.05], [y, y + step - 0.05], z[0], mix(paint::WOOD_DARK, paint::NIGHT, 0.45));
        let mut at = x[0] + 0.07;
        while at < x[1] - 0.14 {
            let width = dice.between(0.035, 0.075);
            let tall = (step - 0.07) * dice.between(0.62, 0.95);
            let color =
                [paint::CARPET, paint::BLUE, paint::OCHRE, paint::TURQUOISE_DARK, paint::PAPER_OLD, paint::POPLAR]
                    [dice.between(0.0, 5.99) as usize];
            if dice.between(0.0, 1.0) < 0.88 {
                stage.sheet([at, at + width], [y, y + tall], z[0], color);
                stage.sheet(
                    [at + 0.008, at + width - 0.008],
                    [y + tall * 0.68, y + tall * 0.8],
                    z[0],
                    mix(color, paint::WHITE, 0.5),
                );
            }
            at += width + 0.006;
        }
    }
}

/// An iron radiator under a window.
pub fn radiator(stage: &mut Stage<'_>, x: Span) {
    let z = stage.walls().depth - 0.14;
    let count = ((x[1] - x[0]) / 0.11).round().max(3.0) as usize;
    let step = (x[1] - x[0]) / count as f32;
    for i in 0..count {
        let left = x[0] + step * i as f32;
        stage.solid(
            [left, 0.14, z],
            [left + step * 0.72, 0.72, z + 0.12],
            [paint::ENAMEL, paint::WHITE, paint::CONCRETE],
        );
    }
    stage.solid([x[1], 0.22, z + 0.05], [x[1] + 0.5, 0.27, z + 0.09], [paint::ENAMEL; 3]);
}

/// A board of notices on the back wall.
pub fn notice_board(stage: &mut Stage<'_>, x: Span, y: Span, seed: u32) {
    let z = stage.walls().depth;
    stage.sheet([x[0] - 0.05, x[1] + 0.05], [y[0] - 0.05, y[1] + 0.05], z, paint::WOOD_DARK);
    stage.sheet(x, y, z, mix(paint::OCHRE, paint::WOOD, 0.35));
    papers(stage, x, y, z, seed);
}

/// Papers pinned in a grid, a little askew.
pub fn papers(stage: &mut Stage<'_>, x: Span, y: Span, z: f32, seed: u32) {
    let mut dice = Dice(seed);
    let columns = ((x[1] - x[0]) / 0.30).floor().max(1.0) as usize;
    let rows = ((y[1] - y[0]) / 0.36).floor().max(1.0) as usize;
    let (w, h) = ((x[1] - x[0]) / columns as f32, (y[1] - y[0]) / rows as f32);
    for row in 0..rows {
        for column in 0..columns {
            let color = [paint::PAPER, paint::PAPER_OLD, paint::PAPER, paint::SCREEN_TEXT, paint::ROSE_WALL]
                [dice.between(0.0, 4.99) as usize];
            let (cx, cy) = (
                x[0] + w * (column as f32 + 0.5) + dice.between(-0.02, 0.02),
                y[0] + h * (row as f32 + 0.5) + dice.between(-0.02, 0.02),
            );
            let (pw, ph) = (w * dice.between(0.36, 0.44), h * dice.between(0.36, 0.45));
            let tilt = dice.between(-0.03, 0.03);
            let corners = [
                [cx - pw, cy + ph + tilt, z],
                [cx + pw, cy + ph - tilt, z],
                [cx + pw, cy - ph - tilt, z],
                [cx - pw, cy - ph + tilt, z],
            ];
            stage.face(corners, [0.0, 0.0, -1.0], color);
            for line in 0..4 {
                let ly = cy + ph * (0.52 - 0.34 * line as f32);
                let end = cx + pw * dice.between(0.2, 0.75);
                stage.sheet([cx - pw * 0.72, end], [ly - 0.008, ly + 0.008], z, mix(paint::NAVY, color, 0.45));
            }
            stage.sheet([cx - 0.012, cx + 0.012], [cy + ph - 0.035, cy + ph - 0.01], z, paint::RED);
        }
    }
}

/// A plant in a pot on the floor.
pub fn plant(stage: &mut Stage<'_>, x: f32, z: f32, high: f32) {
    let pot = high * 0.18;
    stage.block([x - pot, 0.0, z - pot], [x + pot, high * 0.34, z + pot], paint::BRICK);
    for (dx, y, k) in [(0.0, 0.34, 1.25), (-0.12, 0.52, 0.95), (0.14, 0.60, 0.85), (0.0, 0.78, 0.6)] {
        let half = pot * k;
        let color = mix(paint::POPLAR, paint::POPLAR_2, y);
        let cx = x + dx * high;
        stage.solid(
            [cx - half, high * y, z - half],
            [cx + half, high * (y + 0.2), z + half],
            [color, mix(color, paint::WHITE, 0.14), mix(color, paint::NIGHT, 0.2)],
        );
    }
}

/// Flowers on a sill: pots in a row.
pub fn sill_pots(stage: &mut Stage<'_>, x: Span, y: f32, count: usize) {
    let z = stage.walls().depth - 0.12;
    for i in 0..count {
        let cx = x[0] + (x[1] - x[0]) * (i as f32 + 0.5) / count as f32;
        stage.solid([cx - 0.06, y, z], [cx + 0.06, y + 0.11, z + 0.1], [paint::BRICK; 3]);
        stage.solid(
            [cx - 0.1, y + 0.11, z],
            [cx + 0.1, y + 0.25, z + 0.1],
            [paint::POPLAR_2, paint::POPLAR_2, paint::POPLAR],
        );
        if i % 2 == 0 {
            stage.solid([cx - 0.04, y + 0.22, z - 0.01], [cx + 0.04, y + 0.30, z + 0.05], [paint::RED; 3]);
        }
    }
}

/// A carpet on the floor: a border and a row of lozenges that runs away from us.
pub fn rug(stage: &mut Stage<'_>, x: Span, z: Span, colors: [Color32; 4]) {
    let [ground, line, tile, heart] = colors;
    let up = [0.0, 1.0, 0.0];
    stage.patch(lying(x, z, 0.0), up, [1, 8], &|_, _| ground);
    let edge = (x[1] - x[0]) * 0.07;
    for (a, b) in [(x[0] + edge, x[0] + edge * 1.6), (x[1] - edge * 1.6, x[1] - edge)] {
        stage.patch(lying([a, b], [z[0] + edge, z[1] - edge], 0.0), up, [1, 8], &|_, _| line);
    }
    for (a, b) in [(z[0] + edge, z[0] + edge * 1.6), (z[1] - edge * 1.6, z[1] - edge)] {
        stage.floor_sheet([x[0] + edge, x[1] - edge], [a, b], line);
    }
    let count = ((z[1] - z[0]) / (x[1] - x[0]) * 1.5).round().max(1.0) as usize;
    for i in 0..count {
        let (cx, cz) = ((x[0] + x[1]) * 0.5, z[0] + (z[1] - z[0]) * (i as f32 + 0.5) / count as f32);
        let half = ((z[1] - z[0]) / count as f32 * 0.42).min((x[1] - x[0]) * 0.28);
        for (k, color) in [(1.0, line), (0.72, tile), (0.34, heart)] {
            let r = half * k;
            let points = [[cx, 0.0, cz + r], [cx + r, 0.0, cz], [cx, 0.0, cz - r], [cx - r, 0.0, cz]];
            stage.face(points, up, color);
        }
    }
}

/// A carpet on the back wall.
pub fn wall_carpet(stage: &mut Stage<'_>, x: Span, y: Span, colors: [Color32; 4]) {
    let z = stage.walls().depth;
    let [ground, line, tile, heart] = colors;
    stage.sheet(x, y, z, ground);
    let e = (y[1] - y[0]) * 0.08;
    stage.sheet([x[0] + e, x[1] - e], [y[0] + e, y[1] - e], z, line);
    stage.sheet([x[0] + e * 1.7, x[1] - e * 1.7], [y[0] + e * 1.7, y[1] - e * 1.7], z, ground);
    let count = ((x[1] - x[0]) / (y[1] - y[0]) * 1.6).round().max(1.0) as usize;
    for i in 0..count {
        let cx = x[0] + (x[1] - x[0]) * (i as f32 + 0.5) / count as f32;
        let cy = (y[0] + y[1]) * 0.5;
        let half = ((x[1] - x[0]) / count as f32 * 0.44).min((y[1] - y[0]) * 0.32);
        for (k, color) in [(1.0, line), (0.74, tile), (0.36, heart)] {
            let r = half * k;
            stage.face([[cx, cy + r, z], [cx + r, cy, z], [cx, cy - r, z], [cx - r, cy, z]], [0.0, 0.0, -1.0], color);
        }
    }
    let teeth = ((x[1] - x[0]) / 0.09) as usize;
    for i in 0..teeth {
        let tx = x[0] + (x[1] - x[0]) * (i as f32 + 0.5) / teeth as f32;
        stage.sheet([tx - 0.01, tx + 0.01], [y[0] - 0.07, y[0]], z, line);
    }
}

/// A bed along the left or right wall, its head far from us.
pub fn bed(stage: &mut Stage<'_>, x: Span, z: Span, cover: Color32) {
    stage.contact([x[0], 0.0, z[0]], [x[1], 0.0, z[1]]);
    stage.solid([x[0], 0.0, z[1] - 0.05], [x[1], 0.95, z[1]], [paint::WOOD; 3]);
    stage.solid([x[0], 0.22, z[0] + 0.05], [x[1], 0.40, z[1] - 0.05], [paint::WOOD_DARK; 3]);
    stage.solid(
        [x[0] + 0.02, 0.40, z[0] + 0.06],
        [x[1] - 0.02, 0.56, z[1] - 0.06],
        [cover, mix(cover, paint::WHITE, 0.10), mix(cover, paint::NIGHT, 0.12)],
    );
    let stripe = mix(cover, paint::GOLD, 0.55);
    for k in [0.25, 0.45, 0.65] {
        let sz = z[0] + (z[1] - z[0]) * k;
        stage.face(lying([x[0] + 0.02, x[1] - 0.02], [sz, sz + 0.09], 0.561), [0.0, 1.0, 0.0], stripe);
    }
    stage.solid(
        [x[0] + 0.10, 0.54, z[1] - 0.55],
        [x[1] - 0.10, 0.70, z[1] - 0.14],
        [paint::WHITE, paint::WHITE, paint::ENAMEL],
    );
    stage.solid([x[0], 0.0, z[0]], [x[1], 0.62, z[0] + 0.05], [paint::WOOD; 3]);
}

/// A mug, a book or any small block on top of something.
pub fn small(stage: &mut Stage<'_>, at: [f32; 3], size: [f32; 3], color: Color32) {
    let [x, y, z] = at;
    let shade = fade(paint::SHADE, 0.30);
    let spots = lying([x - size[0] * 0.6, x + size[0] * 0.9], [z - size[2] * 0.7, z + size[2] * 0.6], y)
        .map(|p| (stage.see(p), shade));
    stage.canvas.veil(&spots);
    stage.solid(
        [x - size[0] * 0.5, y, z - size[2] * 0.5],
        [x + size[0] * 0.5, y + size[1], z + size[2] * 0.5],
        [color, mix(color, paint::WHITE, 0.16), mix(color, paint::NIGHT, 0.18)],
    );
}

/// A round clock on the back wall; it stands at twenty past eleven.
pub fn clock(stage: &mut Stage<'_>, x: f32, y: f32, radius: f32) {
    let z = stage.walls().depth;
    let center = stage.see([x, y, z]);
    let size = stage.size_at(z) * radius;
    let face = stage.lit(paint::WHITE, [x, y, z], [0.0, 0.0, -1.0]);
    let rim = stage.lit(paint::WOOD_DARK, [x, y, z], [0.0, 0.0, -1.0]);
    stage.canvas.oval(center, vec2(size, size), rim);
    stage.canvas.oval(center, vec2(size, size) * 0.84, face);
    let ink = stage.lit(paint::NAVY, [x, y, z], [0.0, 0.0, -1.0]);
    for (angle, length, width) in [(120.0_f32, 0.66, 0.05), (340.0, 0.44, 0.08)] {
        let (sin, cos) = angle.to_radians().sin_cos();
        let (way, side) = (vec2(sin, -cos) * size * length, vec2(cos, sin) * size * width);
        stage.canvas.flat(&[center + side, center - side, center + way], ink);
    }
}
