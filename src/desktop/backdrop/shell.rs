//! The shell of a room: floor, walls, ceiling, dado, windows, doors, lamps, and light on the floor.

use egui::{Color32, Rect, pos2, vec2};

use super::nature;
use super::stage::{NEAR, Span, Stage, facing, lying, sideways};
use crate::desktop::theme::color::{fade, from_linear, mix};
use crate::desktop::theme::palette as paint;

/// The floor of a room.
#[derive(Debug, Clone, Copy)]
pub enum Floor {
    /// Boards that run away from us, in two colours.
    Boards(Color32, Color32),
    /// Square tiles in two colours.
    Tiles(Color32, Color32),
}

/// What a room's surfaces are.
#[derive(Debug, Clone, Copy)]
pub struct Shell {
    /// The walls.
    pub wall: Color32,
    /// The ceiling.
    pub ceiling: Color32,
    /// Painted lower wall: colour and height.
    pub dado: Option<(Color32, f32)>,
    /// The floor.
    pub floor: Floor,
}

/// Paints the whole shell.
pub fn shell(stage: &mut Stage<'_>, shell: &Shell) {
    let w = stage.walls();
    let (x, z) = ([-w.half, w.half], [NEAR, w.depth]);
    let wall = |_: f32, _: f32| shell.wall;
    stage.patch(lying(x, z, w.height), [0.0, -1.0, 0.0], [8, 8], &|_, _| shell.ceiling);
    stage.patch(facing(x, [0.0, w.height], w.depth), [0.0, 0.0, -1.0], [14, 9], &wall);
    stage.patch(sideways(-w.half, z, [0.0, w.height]), [1.0, 0.0, 0.0], [16, 9], &wall);
    stage.patch(sideways(w.half, z, [0.0, w.height]), [-1.0, 0.0, 0.0], [16, 9], &wall);
    if let Some((color, height)) = shell.dado {
        let dado = |_: f32, _: f32| color;
        stage.patch(facing(x, [0.0, height], w.depth), [0.0, 0.0, -1.0], [14, 4], &dado);
        stage.patch(sideways(-w.half, z, [0.0, height]), [1.0, 0.0, 0.0], [16, 4], &dado);
        stage.patch(sideways(w.half, z, [0.0, height]), [-1.0, 0.0, 0.0], [16, 4], &dado);
        border(stage, height);
    } else {
        skirting(stage);
    }
    match shell.floor {
        Floor::Boards(a, b) => {
            let count = (w.half * 4.0).round().max(4.0) as usize;
            let step = 2.0 * w.half / count as f32;
            for i in 0..count {
                let left = -w.half + step * i as f32;
                let color = mix(a, b, [0.0, 0.7, 0.25, 1.0, 0.45][(i * 3) % 5]);
                stage.patch(lying([left, left + step], z, 0.0), [0.0, 1.0, 0.0], [1, 10], &|_, _| color);
            }
        }
        Floor::Tiles(a, b) => {
            let (columns, rows) = ((w.half * 3.0).round() as usize, (w.depth * 1.6).round() as usize);
            stage.patch(lying(x, z, 0.0), [0.0, 1.0, 0.0], [columns, rows], &|u, v| {
                let odd = ((u * columns as f32) as usize + (v * rows as f32) as usize) % 2 == 1;
                if odd { a } else { b }
            });
        }
    }
}

/// A band of gold with a row of amulets along the three walls, at height `y`.
fn border(stage: &mut Stage<'_>, y: f32) {
    let w = stage.walls();
    let band = [y, y + 0.09];
    stage.patch(facing([-w.half, w.half], band, w.depth), [0.0, 0.0, -1.0], [10, 1], &|_, _| paint::GOLD);
    for side in [-1.0, 1.0] {
        stage.patch(sideways(side * w.half, [NEAR, w.depth], band), [-side, 0.0, 0.0], [12, 1], &|_, _| paint::GOLD);
    }
    let teeth = (w.half * 9.0) as usize;
    for i in 0..teeth {
        let x = -w.half + 2.0 * w.half * (i as f32 + 0.5) / teeth as f32;
        let half = w.half / teeth as f32 * 0.8;
        let points =
            [[x - half, band[0] + 0.012, w.depth], [x, band[1] - 0.012, w.depth], [x + half, band[0] + 0.012, w.depth]];
        triangle(stage, points, [0.0, 0.0, -1.0]);
    }
    for side in [-1.0_f32, 1.0] {
        let mut z = w.depth - 0.12;
        while z > NEAR + 0.4 {
            let x = side * w.half;
            let points = [[x, band[0] + 0.012, z + 0.09], [x, band[1] - 0.012, z], [x, band[0] + 0.012, z - 0.09]];
            triangle(stage, points, [-side, 0.0, 0.0]);
            z -= 0.22;
        }
    }
}

fn triangle(stage: &mut Stage<'_>, points: [[f32; 3]; 3], normal: [f32; 3]) {
    let spots = points.map(|point| (stage.see(point), stage.lit(paint::CARPET_DARK, point, normal)));
    stage.canvas.shape(&spots);
}

fn skirting(stage: &mut Stage<'_>) {
    let w = stage.walls();
    let band = [0.0, 0.10];
    stage.patch(facing([-w.half, w.half], band, w.depth), [0.0, 0.0, -1.0], [8, 1], &|_, _| paint::WOOD);
    for side in [-1.0, 1.0] {
        stage.patch(sideways(side * w.half, [NEAR, w.depth], band), [-side, 0.0, 0.0], [10, 1], &|_, _| paint::WOOD);
    }
}

/// A window in the back wall, with what is seen through it.
pub fn window(stage: &mut Stage<'_>, x: Span, y: Span, seed: u32) {
    let z = stage.walls().depth;
    let frame = 0.07;
    stage.sheet([x[0] - frame, x[1] + frame], [y[0] - frame, y[1] + frame], z, paint::WHITE);
    let glass = stage.rect_at(x, y, z);
    let hour = stage.hour;
    nature::view(stage.canvas, &hour, glass, seed);
    let bar = 0.025;
    let middle = (x[0] + x[1]) * 0.5;
    stage.sheet([middle - bar, middle + bar], y, z, paint::WHITE);
    let cross = y[1] - (y[1] - y[0]) * 0.28;
    stage.sheet(x, [cross - bar, cross + bar], z, paint::WHITE);
    let shade = fade(paint::SHADE, 0.16);
    let lintel = Rect::from_min_size(glass.min, vec2(glass.width(), glass.height() * 0.06));
    stage.canvas.veil(
        &[lintel.left_top(), lintel.right_top(), lintel.right_bottom(), lintel.left_bottom()].map(|p| (p, shade)),
    );
    stage.solid([x[0] - 0.14, y[0] - 0.12, z - 0.16], [x[1] + 0.14, y[0] - 0.06, z], [paint::WHITE; 3]);
    let hour = stage.hour;
    let strength = hour.window.iter().sum::<f32>() / 3.0;
    let color = from_linear(hour.window.map(|c| c.min(1.0)));
    stage.canvas.glow(glass.center(), glass.size() * 1.25, color, (strength * 0.36).min(0.42));
}

/// A window in a side wall: light, a hint of sky, its bars.
pub fn side_window(stage: &mut Stage<'_>, side: f32, z: Span, y: Span) {
    let frame = 0.07;
    stage.side_sheet(side, [z[0] - frame, z[1] + frame], [y[0] - frame, y[1] + frame], paint::WHITE);
    let x = side * stage.walls().half;
    let hour = stage.hour;
    let land = mix(nature::tint(&hour, paint::STEPPE), hour.fog, 0.4);
    let split = y[0] + (y[1] - y[0]) * 0.30;
    stage.shining(sideways(x, z, [split, y[1]]), hour.sky[1], hour.sky[3]);
    stage.shining(sideways(x, z, [y[0], split]), land, nature::tint(&hour, paint::GRASS_2));
    let peaks = 4;
    for i in 0..peaks {
        let at = |t: f32| z[0] + (z[1] - z[0]) * t;
        let (a, b, c) = (at(i as f32 / 4.0), at((i as f32 + 0.45) / 4.0), at((i as f32 + 1.0) / 4.0));
        let high = split + (y[1] - y[0]) * [0.34, 0.22, 0.40, 0.26][i];
        let see = [[x, split, a], [x, high, b], [x, split, c]].map(|p| stage.see(p));
        stage.canvas.fall(&see, mix(hour.rock[2], hour.fog, 0.2), mix(hour.rock[1], hour.fog, 0.45));
    }
    let bar = 0.03;
    let middle = (z[0] + z[1]) * 0.5;
    stage.side_sheet(side, [middle - bar, middle + bar], y, paint::WHITE);
    let cross = y[1] - (y[1] - y[0]) * 0.28;
    stage.side_sheet(side, z, [cross - bar * 0.7, cross + bar * 0.7], paint::WHITE);
    let strength = hour.window.iter().sum::<f32>() / 3.0;
    let color = from_linear(hour.window.map(|c| c.min(1.0)));
    let center = stage.see([x, (y[0] + y[1]) * 0.5, middle]);
    let size = stage.size_at(middle) * (y[1] - y[0]);
    stage.canvas.glow(center, vec2(size * 0.9, size), color, (strength * 0.34).min(0.40));
}

/// Sunlight (or moonlight) of a window on the floor: `near` is where it ends, nearer to us than `far`.
pub fn light_on_floor(stage: &mut Stage<'_>, far: (Span, f32), near: (Span, f32)) {
    let hour = stage.hour;
    let strength = hour.window.iter().sum::<f32>() / 3.0;
    if strength < 0.2 || hour.grey > 0.3 {
        return;
    }
    let color = mix(from_linear(hour.window.map(|c| c.min(1.0))), paint::LAMP, 0.5);
    let (bright, dim) = (fade(color, (strength * 0.50).min(0.55)), fade(color, 0.0));
    for pane in 0..2 {
        let lerp = |span: Span, t: f32| span[0] + (span[1] - span[0]) * t;
        let (a, b) = (0.5 * pane as f32 + 0.02, 0.5 * pane as f32 + 0.46);
        let spots = [
            ([lerp(far.0, a), 0.0, far.1], bright),
            ([lerp(far.0, b), 0.0, far.1], bright),
            ([lerp(near.0, b), 0.0, near.1], dim),
            ([lerp(near.0, a), 0.0, near.1], dim),
        ]
        .map(|(point, color)| (stage.see(point), color));
        stage.canvas.veil(&spots);
    }
}

/// A shaft of light from a window in the left wall.
pub fn shaft(stage: &mut Stage<'_>, z: Span, y: Span, reach: f32) {
    let hour = stage.hour;
    let strength = hour.window.iter().sum::<f32>() / 3.0;
    if strength < 0.45 || hour.grey > 0.3 {
        return;
    }
    let x = -stage.walls().half;
    let color = mix(from_linear(hour.window.map(|c| c.min(1.0))), paint::LAMP, 0.6);
    let (bright, none) = (fade(color, strength * 0.16), fade(color, 0.0));
    for k in 0..2 {
        let (z0, z1) = (z[0] + (z[1] - z[0]) * (0.5 * k as f32 + 0.03), z[0] + (z[1] - z[0]) * (0.5 * k as f32 + 0.46));
        let spots = [
            ([x, y[1], z0], bright),
            ([x, y[1], z1], bright),
            ([x + reach, 0.0, z1], none),
            ([x + reach, 0.0, z0], none),
        ]
        .map(|(point, color)| (stage.see(point), color));
        stage.canvas.veil(&spots);
        let spots = [
            ([x, y[1], z0], bright),
            ([x + reach, 0.0, z0], none),
            ([x + reach * 0.55, 0.0, z0], none),
            ([x, y[0], z0], bright),
        ]
        .map(|(point, color)| (stage.see(point), color));
        stage.canvas.veil(&spots);
    }
}

/// A door in the back wall, its left edge at `x`; `number` stands on a plate above it.
pub fn door(stage: &mut Stage<'_>, x: f32, color: Color32, number: &str) {
    let z = stage.walls().depth;
    let (w, h) = (0.92, 2.02);
    stage.sheet([x - 0.09, x + w + 0.09], [0.0, h + 0.09], z, paint::WHITE);
    stage.sheet([x, x + w], [0.0, h], z, color);
    let panel = mix(color, paint::WOOD_DARK, 0.45);
    for y in [[0.18, 0.85], [1.0, 1.82]] {
        stage.sheet([x + 0.14, x + w - 0.14], y, z, panel);
        stage.sheet([x + 0.17, x + w - 0.14], [y[0], y[1] - 0.03], z, mix(color, paint::WHITE, 0.05));
    }
    stage.sheet([x + w - 0.13, x + w - 0.07], [0.92, 0.98], z, paint::GOLD);
    if !number.is_empty() {
        let plate = [x + w * 0.5 - 0.2, x + w * 0.5 + 0.2];
        stage.sheet(plate, [h + 0.14, h + 0.36], z, paint::WHITE);
        digits(number, |u, v| {
            let at = |t: f32| plate[0] + 0.04 + (plate[1] - plate[0] - 0.08) * t;
            facing([at(u[0]), at(u[1])], [h + 0.17 + 0.16 * v[0], h + 0.17 + 0.16 * v[1]], z)
        })
        .into_iter()
        .for_each(|corners| stage.face(corners, [0.0, 0.0, -1.0], paint::WOOD_DARK));
    }
}

/// A door in a side wall.
pub fn side_door(stage: &mut Stage<'_>, side: f32, z: Span, color: Color32, number: &str) {
    let h = 2.02;
    stage.side_sheet(side, [z[0] - 0.09, z[1] + 0.09], [0.0, h + 0.09], paint::WHITE);
    stage.side_sheet(side, z, [0.0, h], color);
    let inset = (z[1] - z[0]) * 0.16;
    let panel = mix(color, paint::WOOD_DARK, 0.5);
    for y in [[0.18, 0.85], [1.0, 1.82]] {
        stage.side_sheet(side, [z[0] + inset, z[1] - inset], y, panel);
        stage.side_sheet(side, [z[0] + inset, z[1] - inset * 1.2], [y[0], y[1] - 0.03], mix(color, paint::WHITE, 0.05));
    }
    stage.side_sheet(side, [z[0] + 0.06, z[0] + 0.13], [0.92, 0.98], paint::GOLD);
    if number.is_empty() {
        return;
    }
    let x = side * stage.walls().half;
    let middle = (z[0] + z[1]) * 0.5;
    stage.side_sheet(side, [middle - 0.24, middle + 0.24], [h + 0.14, h + 0.40], paint::WHITE);
    // Read from left to right: on the left wall that is from near to far.
    digits(number, |u, v| {
        let at = |t: f32| middle - side * (t - 0.5) * 0.38;
        let (a, b) = (at(u[0]), at(u[1]));
        sideways(x, [a.min(b), a.max(b)], [h + 0.18 + 0.18 * v[0], h + 0.18 + 0.18 * v[1]])
    })
    .into_iter()
    .for_each(|corners| stage.face(corners, [-side, 0.0, 0.0], paint::WOOD_DARK));
}

/// The cells of block digits, placed by `place(u, v)` in a unit box.
fn digits(number: &str, place: impl Fn(Span, Span) -> [[f32; 3]; 4]) -> Vec<[[f32; 3]; 4]> {
    let shape = |digit: char| -> [u8; 5] {
        match digit {
            '0' => [7, 5, 5, 5, 7],
            '1' => [2, 6, 2, 2, 7],
            '2' => [7, 1, 7, 4, 7],
            '3' => [7, 1, 7, 1, 7],
            '4' => [5, 5, 7, 1, 1],
            '5' => [7, 4, 7, 1, 7],
            '6' => [7, 4, 7, 5, 7],
            '7' => [7, 1, 2, 2, 2],
            '8' => [7, 5, 7, 5, 7],
            _ => [7, 5, 7, 1, 7],
        }
    };
    let count = number.chars().count().max(1) as f32;
    let cell = 1.0 / (count * 4.0 - 1.0);
    let mut cells = Vec::new();
    for (i, digit) in number.chars().enumerate() {
        for (row, bits) in shape(digit).into_iter().enumerate() {
            for column in 0..3 {
                if bits >> (2 - column) & 1 == 1 {
                    let u = cell * (4.0 * i as f32 + column as f32);
                    let v = 0.2 * (4.0 - row as f32);
                    cells.push(place([u, u + cell * 1.04], [v, v + 0.208]));
                }
            }
        }
    }
    cells
}

/// A lamp panel under the ceiling, and its light.
pub fn ceiling_lamp(stage: &mut Stage<'_>, x: f32, z: f32, size: [f32; 2]) {
    let y = stage.walls().height - 0.04;
    let on = stage.hour.lamps;
    let corners = lying([x - size[0], x + size[0]], [(z - size[1]).max(NEAR), z + size[1]], y);
    let off = stage.lit(paint::WHITE, [x, y, z], [0.0, -1.0, 0.0]);
    let color = mix(off, paint::LOGO_TOP, on);
    stage.shining(corners, color, mix(color, paint::LAMP, on * 0.7));
    if on > 0.05 {
        let center = stage.see([x, y, z]);
        let reach = stage.size_at(z) * (size[0] * 2.6);
        stage.canvas.glow(center, vec2(reach, reach * 0.55), paint::LAMP, 0.42 * on);
    }
}

/// A lamp that hangs on a cord.
pub fn hanging_lamp(stage: &mut Stage<'_>, x: f32, y: f32, z: f32, color: Color32) {
    let top = stage.walls().height;
    stage.solid([x - 0.012, y, z], [x + 0.012, top, z + 0.01], [paint::DARK; 3]);
    let (a, b) = (stage.see([x - 0.24, y, z]), stage.see([x + 0.24, y, z]));
    let (c, d) = (stage.see([x + 0.09, y + 0.2, z]), stage.see([x - 0.09, y + 0.2, z]));
    let shade = stage.lit(color, [x, y + 0.1, z], [0.0, 0.0, -1.0]);
    stage.canvas.fall(&[a, b, c, d], mix(shade, paint::NIGHT, 0.12), mix(shade, paint::LAMP, 0.5 * stage.hour.lamps));
    let on = stage.hour.lamps;
    if on > 0.05 {
        let size = stage.size_at(z);
        stage.canvas.oval(stage.see([x, y - 0.01, z]), vec2(size * 0.2, size * 0.035), mix(shade, paint::LOGO_TOP, on));
        stage.canvas.glow(stage.see([x, y - 0.1, z]), vec2(size * 1.1, size * 0.9), paint::LAMP, 0.5 * on);
    }
}

/// The last touch: the hour darkens the picture's edges.
pub fn finish(stage: &mut Stage<'_>) {
    let (color, strength) = (stage.hour.veil, stage.hour.veil_strength);
    stage.canvas.vignette(pos2(640.0, 300.0), color, strength);
}
