//! At home: Aunt Gülsim's kitchen, and a room with a desk and a bed.

use egui::vec2;

use super::canvas::Canvas;
use super::shell::{Floor, Shell, finish, hanging_lamp, light_on_floor, shell, window};
use super::stage::{Camera, Stage, Walls, facing, lying};
use super::things::{
    bed, chair, cupboard, desk, papers, plant, radiator, rug, shelves, sill_pots, small, table, wall_carpet,
};
use crate::desktop::theme::color::{fade, mix};
use crate::desktop::theme::palette::{self as paint, Hour};

/// The kitchen where you sleep on the floor: a low table with bread and bowls, a stove, apricots in jars.
pub fn aunt_kitchen(canvas: &mut Canvas, hour: Hour) {
    let walls = Walls { half: 2.5, height: 2.5, depth: 4.6 };
    let camera = Camera { eye: 1.15, ..Camera::default() };
    let mut stage = Stage::room(canvas, hour, camera, walls);
    let s = &mut stage;
    s.window_light([-0.6, 1.7, 4.0], 1.1, 2.0);
    s.lamp([0.1, 1.85, 3.2], 1.15, 1.7);
    s.own_light([1.9, 0.5, 3.6], paint::FIRE, 0.35 + 0.4 * s.hour.lamps, 0.8);
    shell(
        s,
        &Shell {
            wall: mix(paint::OCHRE, paint::PLASTER, 0.72),
            ceiling: paint::CEILING,
            dado: Some((mix(paint::SKY_WALL, paint::TURQUOISE, 0.30), 0.95)),
            floor: Floor::Boards(mix(paint::WOOD, paint::BRICK, 0.25), paint::WOOD),
        },
    );
    light_on_floor(s, ([-1.15, -0.05], 4.4), ([-1.9, -0.3], 2.0));
    window(s, [-1.25, 0.05], [1.05, 2.05], 41);
    // A short embroidered curtain.
    let z = s.walls().depth;
    for i in 0..10 {
        let x = -1.32 + 0.144 * i as f32;
        s.face(
            [[x, 2.14, z - 0.06], [x + 0.144, 2.14, z - 0.06], [x + 0.125, 1.80, z - 0.06], [x + 0.02, 1.80, z - 0.06]],
            [0.0, 0.0, -1.0],
            if i % 2 == 0 { paint::WHITE } else { mix(paint::WHITE, paint::RED, 0.16) },
        );
        s.sheet([x + 0.02, x + 0.125], [1.84, 1.87], z - 0.065, paint::RED);
    }
    sill_pots(s, [-1.25, 0.05], 0.98, 3);
    radiator(s, [-1.1, -0.1]);
    wall_carpet(s, [-2.4, -1.55], [1.1, 2.05], [paint::CARPET, paint::GOLD, paint::TURQUOISE_DARK, paint::PLASTER]);
    // Dresser with bowls, jars of apricots above.
    cupboard(s, [0.35, 1.35], [4.15, 4.6], 0.95, paint::WOOD);
    for (row, y) in [(0, 1.35), (1, 1.78)] {
        s.solid([0.35, y - 0.04, 4.38], [1.35, y, 4.6], [paint::WOOD; 3]);
        for i in 0..6 {
            let x = 0.44 + 0.16 * i as f32;
            let color = if row == 0 {
                [paint::WHITE, paint::TURQUOISE][i % 2]
            } else {
                [paint::OCHRE, paint::RED, paint::POPLAR_2][i % 3]
            };
            s.solid(
                [x, y, 4.42],
                [x + 0.11, y + if row == 0 { 0.10 } else { 0.20 }, 4.52],
                [color, mix(color, paint::WHITE, 0.3), color],
            );
            if row == 1 {
                s.sheet([x + 0.01, x + 0.10], [y + 0.17, y + 0.20], 4.415, paint::STEEL);
            }
        }
    }
    small(s, [0.6, 0.95, 4.3], [0.2, 0.24, 0.18], paint::GOLD);
    small(s, [1.05, 0.95, 4.3], [0.28, 0.12, 0.2], paint::BRICK);
    stove(s);
    // The low table: bread, bowls, an apple dish; quilts round it.
    for (x0, x1, z0, z1, color) in [
        (-1.75, -0.95, 2.35, 3.35, paint::CARPET),
        (0.75, 1.45, 2.35, 3.2, paint::NAVY),
        (-0.8, 0.65, 3.42, 3.85, paint::TURQUOISE_DARK),
    ] {
        s.block([x0, 0.0, z0], [x1, 0.10, z1], color);
        for i in 0..3 {
            let zc = z0 + (z1 - z0) * (0.2 + 0.27 * i as f32);
            s.face(lying([x0, x1], [zc, zc + 0.07], 0.101), [0.0, 1.0, 0.0], mix(color, paint::GOLD, 0.6));
        }
    }
    table(s, [-0.8, 0.65], [2.5, 3.35], 0.36, paint::WOOD);
    s.face(lying([-0.7, 0.55], [2.6, 3.25], 0.362), [0.0, 1.0, 0.0], mix(paint::WHITE, paint::GOLD, 0.2));
    for (x, zc, size, color) in [
        (-0.45, 3.05, [0.34, 0.09, 0.28], paint::OCHRE),
        (0.2, 3.05, [0.30, 0.10, 0.24], paint::APPLE),
        (-0.15, 2.8, [0.13, 0.08, 0.12], paint::WHITE),
        (0.35, 2.75, [0.13, 0.08, 0.12], paint::WHITE),
        (-0.5, 2.72, [0.13, 0.08, 0.12], paint::TURQUOISE),
    ] {
        small(s, [x, 0.36, zc], size, color);
    }
    hanging_lamp(s, -0.05, 1.85, 3.3, paint::RED);
    plant(s, -2.15, 4.2, 0.95);
    finish(s);
}

fn stove(s: &mut Stage<'_>) {
    s.block([1.55, 0.0, 3.65], [2.45, 1.0, 4.5], paint::WHITE);
    s.solid([1.5, 1.0, 3.6], [2.5, 1.08, 4.55], [paint::DARK; 3]);
    s.sheet([1.72, 2.12], [0.30, 0.68], 3.64, paint::DARK);
    s.shining(facing([1.78, 2.06], [0.36, 0.60], 3.63), paint::FIRE, paint::FIRE_HEART);
    for i in 0..4 {
        s.sheet([1.80 + 0.07 * i as f32, 1.82 + 0.07 * i as f32], [0.34, 0.62], 3.62, paint::DARK);
    }
    s.solid([2.1, 1.08, 4.2], [2.4, 2.5, 4.5], [paint::WHITE, paint::WHITE, paint::PANEL]);
    small(s, [1.8, 1.08, 3.95], [0.30, 0.24, 0.26], paint::STEEL);
    s.solid([1.93, 1.18, 3.92], [2.06, 1.22, 3.96], [paint::DARK; 3]);
    let center = s.see([1.92, 0.48, 3.6]);
    s.canvas.glow(center, vec2(110.0, 90.0), paint::FIRE, 0.36);
    for i in 0..2 {
        let steam = s.see([1.86, 1.45 + 0.18 * i as f32, 3.9]);
        s.canvas.glow(steam, vec2(26.0, 34.0), paint::WHITE, 0.26);
    }
}

/// A room at home in the evening's work: desk and lamp, bed, books, a rug, drawings on the wall.
pub fn home_room(canvas: &mut Canvas, hour: Hour) {
    let walls = Walls { half: 2.4, height: 2.55, depth: 4.7 };
    let mut stage = Stage::room(canvas, hour, Camera::default(), walls);
    let s = &mut stage;
    s.window_light([0.2, 1.8, 4.2], 1.15, 2.1);
    s.lamp([0.85, 1.35, 4.0], 1.1, 1.1);
    s.lamp([0.0, 2.3, 2.6], 0.45, 1.8);
    shell(
        s,
        &Shell {
            wall: mix(paint::SKY_WALL, paint::MINT, 0.4),
            ceiling: paint::WHITE,
            dado: None,
            floor: Floor::Boards(paint::BOARD, paint::BOARD_2),
        },
    );
    let z = s.walls().depth;
    // Wallpaper of small lozenges.
    for row in 0..6 {
        for i in 0..14 {
            let (x, y) = (-2.3 + 0.34 * i as f32 + if row % 2 == 0 { 0.0 } else { 0.17 }, 0.4 + 0.38 * row as f32);
            let k = 0.045;
            s.face(
                [[x, y + k, z], [x + k, y, z], [x, y - k, z], [x - k, y, z]],
                [0.0, 0.0, -1.0],
                mix(paint::SKY_WALL, paint::TURQUOISE, 0.22),
            );
        }
    }
    rug(s, [-0.9, 0.9], [1.9, 3.7], [paint::TURQUOISE_DARK, paint::PLASTER, paint::CARPET, paint::GOLD]);
    light_on_floor(s, ([-0.35, 0.75], 4.5), ([-1.0, 0.9], 2.0));
    window(s, [-0.45, 0.85], [1.05, 2.2], 53);
    for start in [-0.78, 0.92] {
        for i in 0..4 {
            let left = start + 0.065 * i as f32;
            s.sheet(
                [left, left + 0.066],
                [0.78, 2.32],
                z - 0.07,
                if i % 2 == 0 { mix(paint::RED, paint::WHITE, 0.45) } else { mix(paint::RED, paint::WHITE, 0.3) },
            );
        }
    }
    s.solid([-0.85, 2.3, z - 0.1], [1.25, 2.35, z - 0.05], [paint::WOOD; 3]);
    wall_carpet(s, [-2.3, -1.1], [1.0, 1.85], [paint::CARPET, paint::GOLD, paint::NAVY, paint::PLASTER]);
    bed(s, [-2.35, -1.25], [2.5, 4.65], paint::OCHRE);
    papers(s, [1.35, 1.95], [1.35, 2.2], z, 61);
    shelves(s, [1.75, 2.38], [3.3, 3.9], 1.9, 4, 77);
    desk(s, [-0.35, 1.45], [3.95, 4.55], 0.76, paint::WOOD);
    small(s, [0.1, 0.76, 4.2], [0.40, 0.03, 0.28], paint::PAPER);
    small(s, [0.5, 0.76, 4.25], [0.24, 0.12, 0.18], paint::BLUE);
    small(s, [1.15, 0.76, 4.2], [0.10, 0.14, 0.10], paint::GOLD);
    s.solid([0.83, 0.76, 4.3], [0.87, 1.16, 4.34], [paint::STEEL; 3]);
    let on = s.hour.lamps;
    s.solid(
        [0.68, 1.12, 4.2],
        [1.02, 1.28, 4.4],
        [mix(paint::POPLAR, paint::LAMP, on * 0.35), paint::POPLAR, paint::POPLAR],
    );
    if on > 0.05 {
        let center = s.see([0.85, 1.0, 4.2]);
        s.canvas.glow(center, vec2(190.0, 130.0), paint::LAMP, 0.42 * on);
    }
    chair(s, 0.5, 3.45, paint::WOOD, true);
    // A school bag, a ball, slippers.
    s.block([1.25, 0.0, 2.7], [1.65, 0.42, 2.95], paint::CARPET);
    s.sheet([1.32, 1.58], [0.08, 0.22], 2.69, paint::GOLD);
    let ball = s.see([-0.75, 0.13, 2.5]);
    let size = s.size_at(2.5) * 0.13;
    s.pool(-0.7, 2.5, 0.22, 0.5);
    let color = s.lit(paint::WHITE, [-0.75, 0.13, 2.5], [0.0, 0.0, -1.0]);
    s.canvas.oval(ball, vec2(size, size), color);
    s.canvas.oval(ball + vec2(-size * 0.1, -size * 0.15), vec2(size, size) * 0.34, paint::DARK);
    s.canvas.glow(ball + vec2(size * 0.3, size * 0.3), vec2(size, size), fade(paint::SHADE, 0.8), 0.4);
    finish(s);
}
