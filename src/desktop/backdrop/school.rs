//! The college and the school: the director's office, the workshop, the assembly hall, the classroom.

use egui::vec2;

use super::canvas::Canvas;
use super::shell::{Floor, Shell, ceiling_lamp, door, finish, light_on_floor, shaft, shell, side_window, window};
use super::stage::{Camera, Span, Stage, Walls, facing, lying};
use super::things::{chair, clock, cupboard, desk, notice_board, papers, plant, rug, shelves, small, table};
use crate::desktop::theme::color::{fade, mix};
use crate::desktop::theme::palette::{self as paint, Hour};

const PARQUET: Floor = Floor::Boards(paint::WOOD, paint::BOARD_2);

/// The director's office: a long table of meetings, a board of honour, the factory's old window.
pub fn college_office(canvas: &mut Canvas, hour: Hour) {
    let walls = Walls { half: 3.2, height: 3.0, depth: 5.8 };
    let mut stage = Stage::room(canvas, hour, Camera::default(), walls);
    let s = &mut stage;
    s.window_light([-2.9, 1.9, 3.6], 1.2, 2.4);
    s.window_light([0.0, 1.9, 5.2], 0.8, 2.0);
    s.lamp([0.0, 2.6, 3.8], 0.8, 2.2);
    shell(
        s,
        &Shell {
            wall: mix(paint::PLASTER, paint::OCHRE, 0.12),
            ceiling: paint::CEILING,
            dado: Some((mix(paint::WOOD, paint::BRICK_DARK, 0.25), 1.0)),
            floor: PARQUET,
        },
    );
    let z = s.walls().depth;
    for i in 0..9 {
        let x = -3.2 + 0.711 * i as f32;
        s.sheet([x + 0.06, x + 0.65], [0.14, 0.90], z, mix(paint::WOOD_DARK, paint::WOOD, 0.4));
    }
    rug(s, [-1.7, 1.7], [1.8, 4.9], [paint::CARPET_DARK, paint::GOLD, paint::TURQUOISE_DARK, paint::PLASTER]);
    light_on_floor(s, ([-3.0, -2.2], 4.3), ([-2.1, -0.4], 2.0));
    side_window(s, -1.0, [2.9, 4.5], [1.0, 2.5]);
    window(s, [-0.75, 0.75], [1.15, 2.55], 23);
    curtains(s, [-0.75, 0.75], paint::TURQUOISE_DARK);
    // The board of honour from 1987, and the certificates of the director.
    s.sheet([-2.85, -1.35], [1.25, 2.45], z, paint::CARPET_DARK);
    s.sheet([-2.80, -1.40], [1.30, 2.40], z, paint::CARPET);
    s.sheet([-2.55, -1.65], [2.20, 2.33], z, paint::GOLD);
    for i in 0..8 {
        let (x, y) = (-2.70 + 0.33 * (i % 4) as f32, 1.80 - 0.42 * (i / 4) as f32);
        s.sheet([x, x + 0.24], [y, y + 0.32], z, paint::PAPER_OLD);
        s.sheet([x + 0.07, x + 0.17], [y + 0.14, y + 0.26], z, paint::STEEL);
        s.sheet([x + 0.04, x + 0.20], [y + 0.04, y + 0.13], z, paint::NAVY);
    }
    shelves(s, [1.7, 3.1], [5.3, 5.8], 2.2, 5, 8);
    clock(s, 1.28, 2.55, 0.16);
    plant(s, -2.85, 5.2, 1.3);
    // The director's desk, across; before it the table of meetings with chairs.
    desk(s, [-1.1, 1.1], [4.1, 4.7], 0.82, mix(paint::WOOD, paint::BRICK_DARK, 0.35));
    small(s, [-0.75, 0.82, 4.4], [0.32, 0.12, 0.24], paint::PAPER);
    small(s, [0.75, 0.82, 4.4], [0.14, 0.30, 0.10], paint::GOLD);
    small(s, [0.1, 0.82, 4.3], [0.44, 0.28, 0.06], paint::DARK);
    table(s, [-0.55, 0.55], [2.5, 4.1], 0.76, mix(paint::WOOD, paint::BRICK_DARK, 0.2));
    for zc in [3.6, 2.9] {
        chair(s, -0.98, zc, paint::LEATHER, false);
        chair(s, 0.98, zc, paint::LEATHER, false);
    }
    small(s, [0.0, 0.76, 3.2], [0.16, 0.22, 0.16], paint::GLASS_HIGH);
    shaft(s, [2.9, 4.5], [1.0, 2.5], 1.9);
    finish(s);
}

fn curtains(s: &mut Stage<'_>, x: Span, color: egui::Color32) {
    let z = s.walls().depth - 0.08;
    for start in [x[0] - 0.36, x[1] + 0.04] {
        for i in 0..5 {
            let left = start + 0.064 * i as f32;
            s.sheet(
                [left, left + 0.065],
                [0.7, 2.72],
                z,
                if i % 2 == 0 { mix(color, paint::WHITE, 0.18) } else { color },
            );
        }
    }
    s.solid([x[0] - 0.44, 2.70, z - 0.04], [x[1] + 0.44, 2.77, z], [paint::GOLD; 3]);
}

/// The workshop: benches with vices and machines, a wall of tools, a great window of many panes.
pub fn college_lab(canvas: &mut Canvas, hour: Hour) {
    let walls = Walls { half: 3.4, height: 3.3, depth: 6.2 };
    let mut stage = Stage::room(canvas, hour, Camera::default(), walls);
    let s = &mut stage;
    s.window_light([-3.0, 2.1, 3.4], 1.2, 2.4);
    s.window_light([-3.0, 2.1, 5.2], 1.0, 2.2);
    for x in [-1.2, 1.2] {
        s.lamp([x, 2.7, 4.0], 0.6, 1.9);
    }
    shell(
        s,
        &Shell {
            wall: mix(paint::BRICK, paint::PLASTER, 0.55),
            ceiling: paint::PLASTER_DEEP,
            dado: Some((mix(paint::POPLAR, paint::PLASTER, 0.25), 1.1)),
            floor: Floor::Tiles(paint::CONCRETE, mix(paint::CONCRETE, paint::SOIL, 0.22)),
        },
    );
    light_on_floor(s, ([-3.2, -2.4], 3.6), ([-1.6, 0.2], 1.9));
    let z = s.walls().depth;
    for row in 0..11 {
        let y = 1.30 + 0.18 * row as f32;
        s.sheet([-3.4, 3.4], [y, y + 0.012], z, mix(paint::BRICK_DARK, paint::PLASTER, 0.45));
        for i in 0..17 {
            let x = -3.3 + 0.4 * i as f32 + if row % 2 == 0 { 0.0 } else { 0.2 };
            s.sheet([x, x + 0.012], [y, (y + 0.18).min(3.25)], z, mix(paint::BRICK_DARK, paint::PLASTER, 0.45));
        }
    }
    side_window(s, -1.0, [2.4, 3.8], [1.25, 2.8]);
    side_window(s, -1.0, [4.3, 5.7], [1.25, 2.8]);
    tools(s, [-1.5, 1.0]);
    // Extinguisher, rules of safety, the door.
    door(s, 1.75, paint::TURQUOISE_DARK, "12");
    papers(s, [-2.7, -1.85], [1.4, 2.2], z, 31);
    s.solid([1.30, 0.9, z - 0.14], [1.46, 1.42, z], [paint::RED, paint::RED, paint::CARPET_DARK]);
    for x in [-1.4, 1.3] {
        ceiling_lamp(s, x, 4.4, [0.28, 0.9]);
    }
    cupboard(s, [2.85, 3.38], [5.0, 6.1], 2.0, paint::STEEL);
    drill(s, 2.7, 4.3);
    for (x, zc) in [(-2.6, 4.3), (-0.4, 4.3), (-2.2, 2.9), (0.5, 2.9)] {
        workbench(s, x, zc);
    }
    shaft(s, [2.4, 3.8], [1.25, 2.8], 2.2);
    shaft(s, [4.3, 5.7], [1.25, 2.8], 2.2);
    finish(s);
}

fn tools(s: &mut Stage<'_>, x: Span) {
    let z = s.walls().depth;
    s.sheet([x[0] - 0.05, x[1] + 0.05], [1.35, 2.55], z, paint::WOOD_DARK);
    s.sheet(x, [1.40, 2.50], z, mix(paint::BOARD, paint::WOOD, 0.3));
    for i in 0..6 {
        // Hammers, and below them wrenches that grow.
        let left = x[0] + 0.16 + 0.40 * i as f32;
        s.sheet([left + 0.06, left + 0.10], [2.02, 2.36], z, paint::WOOD_DARK);
        s.sheet([left, left + 0.17], [2.32, 2.42], z, paint::STEEL);
        let long = 0.22 + 0.04 * i as f32;
        s.sheet([left + 0.06, left + 0.11], [1.88 - long, 1.88], z, paint::STEEL);
        s.sheet([left + 0.02, left + 0.15], [1.84, 1.92], z, paint::STEEL);
        s.sheet([left + 0.055, left + 0.115], [1.89, 1.93], z, paint::BOARD);
    }
}

fn workbench(s: &mut Stage<'_>, x: f32, z: f32) {
    table(s, [x, x + 1.6], [z, z + 0.7], 0.84, paint::BOARD);
    s.solid([x + 0.2, 0.84, z + 0.1], [x + 0.5, 0.94, z + 0.4], [paint::STEEL; 3]);
    s.solid([x + 0.22, 0.94, z + 0.12], [x + 0.31, 1.08, z + 0.34], [paint::TURQUOISE_DARK; 3]);
    s.solid([x + 0.39, 0.94, z + 0.12], [x + 0.48, 1.08, z + 0.34], [paint::TURQUOISE_DARK; 3]);
    small(s, [x + 1.0, 0.84, z + 0.3], [0.34, 0.16, 0.24], paint::RED);
    small(s, [x + 1.36, 0.84, z + 0.2], [0.20, 0.05, 0.16], paint::PAPER);
    s.solid([x + 0.1, 0.30, z + 0.1], [x + 1.5, 0.36, z + 0.6], [paint::WOOD_DARK; 3]);
}

fn drill(s: &mut Stage<'_>, x: f32, z: f32) {
    s.block([x - 0.3, 0.0, z], [x + 0.3, 0.75, z + 0.5], paint::POPLAR);
    s.solid([x - 0.25, 0.75, z], [x + 0.25, 0.82, z + 0.4], [paint::STEEL; 3]);
    s.solid([x - 0.06, 0.82, z + 0.3], [x + 0.06, 1.85, z + 0.4], [paint::STEEL; 3]);
    s.solid([x - 0.2, 1.45, z], [x + 0.2, 1.85, z + 0.4], [paint::POPLAR, paint::POPLAR_2, paint::POPLAR]);
    s.solid([x - 0.03, 1.15, z + 0.08], [x + 0.03, 1.45, z + 0.14], [paint::STEEL; 3]);
    s.solid([x + 0.2, 1.55, z], [x + 0.42, 1.60, z + 0.05], [paint::RED; 3]);
}

/// The House's assembly hall: a stage with a curtain, a lectern, rows of chairs, a bunting of felt.
pub fn assembly_hall(canvas: &mut Canvas, hour: Hour) {
    let walls = Walls { half: 4.4, height: 3.8, depth: 7.6 };
    let camera = Camera { eye: 1.55, ..Camera::default() };
    let mut stage = Stage::room(canvas, hour, camera, walls);
    let s = &mut stage;
    s.window_light([-4.0, 2.3, 4.4], 1.1, 2.8);
    s.window_light([-4.0, 2.3, 6.4], 0.9, 2.4);
    for x in [-1.6, 1.6] {
        s.lamp([x, 3.2, 6.0], 0.9, 2.4);
    }
    shell(s, &Shell { wall: paint::PLASTER, ceiling: paint::CEILING, dado: Some((paint::DADO, 1.1)), floor: PARQUET });
    light_on_floor(s, ([-4.0, -3.0], 4.6), ([-2.8, -0.6], 2.2));
    side_window(s, -1.0, [3.2, 4.8], [1.3, 3.0]);
    side_window(s, -1.0, [5.4, 7.0], [1.3, 3.0]);
    let z = s.walls().depth;
    // The opening of the stage.
    s.sheet([-3.1, 3.1], [0.7, 3.35], z, mix(paint::CARPET_DARK, paint::NIGHT, 0.45));
    for i in 0..22 {
        let x = -3.1 + 6.2 * i as f32 / 22.0;
        let side = (i as f32 - 10.5).abs() / 10.5;
        if side > 0.42 {
            let fold = if i % 2 == 0 { paint::CARPET } else { paint::CARPET_DARK };
            s.sheet([x, x + 0.285], [0.7, 3.2], z - 0.1, fold);
        } else {
            let fold = if i % 2 == 0 {
                mix(paint::TURQUOISE_DARK, paint::NIGHT, 0.3)
            } else {
                mix(paint::TURQUOISE_DARK, paint::NIGHT, 0.42)
            };
            s.sheet([x, x + 0.285], [0.7, 3.2], z - 0.02, fold);
        }
    }
    for i in 0..12 {
        let x = -3.1 + 6.2 * i as f32 / 12.0;
        let w = 6.2 / 12.0;
        s.face(
            [
                [x, 3.35, z - 0.14],
                [x + w, 3.35, z - 0.14],
                [x + w * 0.78, 2.98, z - 0.14],
                [x + w * 0.22, 2.98, z - 0.14],
            ],
            [0.0, 0.0, -1.0],
            if i % 2 == 0 { paint::CARPET } else { mix(paint::CARPET, paint::RED, 0.5) },
        );
        s.sheet([x + w * 0.22, x + w * 0.78], [2.96, 3.0], z - 0.15, paint::GOLD);
    }
    for x in [-3.35, 3.1] {
        s.solid([x, 0.0, z - 0.2], [x + 0.25, 3.6, z], [paint::WHITE, paint::WHITE, paint::PANEL]);
    }
    s.solid([-3.35, 3.35, z - 0.2], [3.35, 3.62, z], [paint::WHITE, paint::WHITE, paint::PANEL]);
    for i in 0..24 {
        let x = -3.2 + 0.27 * i as f32;
        s.face(
            [[x, 3.57, z - 0.21], [x + 0.08, 3.48, z - 0.21], [x, 3.39, z - 0.21], [x - 0.08, 3.48, z - 0.21]],
            [0.0, 0.0, -1.0],
            if i % 2 == 0 { paint::TURQUOISE } else { paint::GOLD },
        );
    }
    // The floor of the stage and its front with horns of felt.
    s.solid([-3.5, 0.0, z - 1.5], [3.5, 0.72, z], [paint::WOOD, paint::BOARD, paint::WOOD_DARK]);
    s.sheet([-3.5, 3.5], [0.10, 0.60], z - 1.51, mix(paint::WOOD_DARK, paint::CARPET_DARK, 0.3));
    for i in 0..14 {
        let x = -3.2 + 0.49 * i as f32;
        for (k, color) in [(0.20, paint::GOLD), (0.12, paint::CARPET_DARK), (0.05, paint::GOLD)] {
            s.face(
                [[x, 0.35 + k, z - 1.52], [x + k, 0.35, z - 1.52], [x, 0.35 - k, z - 1.52], [x - k, 0.35, z - 1.52]],
                [0.0, 0.0, -1.0],
                color,
            );
        }
    }
    // A board on legs, and the lectern.
    for x in [-0.85, 0.81] {
        s.solid([x, 0.72, z - 0.9], [x + 0.05, 2.5, z - 0.85], [paint::WOOD_DARK; 3]);
    }
    s.solid([-1.0, 1.35, z - 0.95], [1.0, 2.5, z - 0.9], [paint::WHITE, paint::WHITE, paint::PANEL]);
    papers(s, [-0.9, 0.9], [1.42, 2.42], z - 0.96, 44);
    s.solid([1.65, 0.72, z - 1.2], [2.25, 1.72, z - 0.8], [paint::WOOD, paint::BOARD, paint::WOOD_DARK]);
    s.sheet([1.75, 2.15], [1.0, 1.55], z - 1.21, mix(paint::WOOD, paint::OCHRE, 0.4));
    s.solid([1.93, 1.72, z - 1.0], [1.96, 2.02, z - 0.98], [paint::DARK; 3]);
    for x in [-2.4, 2.4] {
        let center = s.see([x, 3.3, z - 1.2]);
        s.canvas.glow(center, vec2(150.0, 220.0), paint::LAMP, 0.10 + 0.22 * s.hour.lamps);
    }
    for row in 0..3 {
        let zc = 5.0 - 1.15 * row as f32;
        for i in 0..9 {
            let x = -3.2 + 0.8 * i as f32;
            if (x).abs() < 0.45 {
                continue;
            }
            seat(s, x, zc);
        }
    }
    shaft(s, [3.2, 4.8], [1.3, 3.0], 2.6);
    shaft(s, [5.4, 7.0], [1.3, 3.0], 2.6);
    finish(s);
}

/// A folding seat of the hall, seen from behind.
fn seat(s: &mut Stage<'_>, x: f32, z: f32) {
    s.contact([x - 0.3, 0.0, z - 0.2], [x + 0.3, 0.0, z + 0.2]);
    for lx in [x - 0.32, x + 0.28] {
        s.solid([lx, 0.0, z - 0.05], [lx + 0.04, 0.6, z + 0.2], [paint::DARK; 3]);
    }
    s.solid(
        [x - 0.27, 0.38, z - 0.02],
        [x + 0.27, 0.46, z + 0.38],
        [paint::CARPET_DARK, paint::CARPET, paint::CARPET_DARK],
    );
    s.solid(
        [x - 0.29, 0.42, z - 0.1],
        [x + 0.29, 0.98, z - 0.03],
        [mix(paint::CARPET, paint::WOOD_DARK, 0.25), paint::CARPET, paint::CARPET_DARK],
    );
    s.sheet([x - 0.2, x + 0.2], [0.52, 0.88], z - 0.105, paint::CARPET);
}

/// The classroom: the green board, desks in rows, maps and alphabet, boots' shelf, window light from the left.
pub fn classroom(canvas: &mut Canvas, hour: Hour) {
    let walls = Walls { half: 3.3, height: 2.9, depth: 6.2 };
    let mut stage = Stage::room(canvas, hour, Camera::default(), walls);
    let s = &mut stage;
    s.window_light([-3.0, 1.9, 3.2], 1.15, 2.4);
    s.window_light([-3.0, 1.9, 5.2], 0.95, 2.2);
    s.lamp([0.0, 2.6, 4.2], 0.8, 2.4);
    shell(
        s,
        &Shell {
            wall: mix(paint::PLASTER, paint::WHITE, 0.3),
            ceiling: paint::WHITE,
            dado: Some((mix(paint::MINT, paint::POPLAR, 0.28), 1.0)),
            floor: Floor::Boards(paint::BOARD, mix(paint::BOARD_2, paint::BRICK, 0.2)),
        },
    );
    light_on_floor(s, ([-3.1, -2.4], 3.5), ([-1.9, -0.3], 1.9));
    side_window(s, -1.0, [2.4, 3.8], [1.05, 2.4]);
    side_window(s, -1.0, [4.4, 5.8], [1.05, 2.4]);
    let z = s.walls().depth;
    s.sheet([-1.65, 1.15], [1.02, 2.34], z, paint::WOOD);
    s.sheet([-1.58, 1.08], [1.09, 2.27], z, paint::BOARD_GREEN);
    chalk(s, z);
    s.solid([-1.5, 0.98, z - 0.12], [1.0, 1.03, z], [paint::WOOD; 3]);
    small(s, [-0.9, 1.03, z - 0.06], [0.22, 0.07, 0.08], paint::OCHRE);
    // Over the board a frieze of colour cards; beside it a map, and a shelf of flowers.
    for i in 0..14 {
        let x = -1.6 + 0.197 * i as f32;
        let color = [paint::TURQUOISE, paint::OCHRE, paint::RED, paint::BLUE][i % 4];
        s.sheet([x, x + 0.16], [2.44, 2.64], z, paint::PAPER);
        s.sheet([x + 0.03, x + 0.13], [2.48, 2.60], z, color);
    }
    map(s, [-3.1, -1.9], [1.25, 2.15]);
    door(s, 1.75, paint::WOOD, "7");
    clock(s, 1.5, 2.45, 0.17);
    notice_board(s, [2.78, 3.24], [1.3, 2.2], 15);
    for x in [-1.2, 1.2] {
        ceiling_lamp(s, x, 4.2, [0.5, 0.2]);
    }
    cupboard(s, [2.75, 3.28], [4.6, 5.6], 1.1, paint::BOARD);
    plant(s, 3.0, 5.0, 0.9);
    desk(s, [0.2, 1.6], [4.95, 5.5], 0.78, paint::WOOD);
    small(s, [0.5, 0.78, 5.2], [0.26, 0.14, 0.2], paint::BLUE);
    small(s, [1.1, 0.78, 5.2], [0.16, 0.20, 0.16], paint::RED);
    for zc in [3.9, 2.75] {
        for (i, x) in [-2.3, -0.35, 1.6].into_iter().enumerate() {
            school_desk(s, x, zc, i);
        }
    }
    shaft(s, [2.4, 3.8], [1.05, 2.4], 1.9);
    shaft(s, [4.4, 5.8], [1.05, 2.4], 1.9);
    finish(s);
}

fn chalk(s: &mut Stage<'_>, z: f32) {
    let white = fade(paint::CHALK, 0.85);
    let mut line = |x: Span, y: f32| {
        let spots = facing(x, [y, y + 0.022], z - 0.001).map(|p| (s.see(p), white));
        s.canvas.veil(&spots);
    };
    line([-0.62, 0.1], 2.10);
    for (x, y) in [([-1.45, -0.55], 1.88), ([-1.45, -0.75], 1.72), ([-1.45, -0.62], 1.56), ([-1.45, -0.9], 1.40)] {
        line(x, y);
    }
    // A drawn triangle and a circle of dots.
    for i in 0..10 {
        let t = i as f32 / 10.0;
        line([0.15 + 0.28 * t, 0.19 + 0.28 * t], 1.35 + 0.45 * t);
        line([0.43 + 0.28 * t, 0.47 + 0.28 * t], 1.80 - 0.45 * t);
    }
    line([0.15, 0.75], 1.35);
}

fn map(s: &mut Stage<'_>, x: Span, y: Span) {
    let z = s.walls().depth;
    s.sheet(x, y, z, mix(paint::WATER, paint::WHITE, 0.45));
    s.solid([x[0] - 0.04, y[1], z - 0.04], [x[1] + 0.04, y[1] + 0.05, z], [paint::WOOD_DARK; 3]);
    s.solid([x[0] - 0.04, y[0] - 0.05, z - 0.04], [x[1] + 0.04, y[0], z], [paint::WOOD_DARK; 3]);
    let at = |u: f32, v: f32| [x[0] + (x[1] - x[0]) * u, y[0] + (y[1] - y[0]) * v, z];
    for (shape, color) in [
        ([at(0.08, 0.45), at(0.40, 0.86), at(0.66, 0.72), at(0.46, 0.25)], paint::GRASS),
        ([at(0.40, 0.86), at(0.94, 0.66), at(0.82, 0.30), at(0.46, 0.25)], paint::STEPPE),
        ([at(0.46, 0.25), at(0.82, 0.30), at(0.74, 0.18), at(0.52, 0.14)], paint::WOOD),
    ] {
        s.face(shape, [0.0, 0.0, -1.0], color);
    }
    let dot = at(0.66, 0.32);
    s.sheet([dot[0] - 0.03, dot[0] + 0.03], [dot[1] - 0.03, dot[1] + 0.03], z, paint::RED);
}

fn school_desk(s: &mut Stage<'_>, x: f32, z: f32, index: usize) {
    table(s, [x, x + 1.1], [z, z + 0.5], 0.72, mix(paint::BOARD, paint::WHITE, 0.15));
    s.sheet([x + 0.06, x + 1.04], [0.42, 0.66], z + 0.44, mix(paint::TURQUOISE, paint::WHITE, 0.3));
    let colors = [paint::BLUE, paint::RED, paint::OCHRE];
    small(s, [x + 0.3, 0.72, z + 0.2], [0.22, 0.03, 0.16], colors[index % 3]);
    small(s, [x + 0.78, 0.72, z + 0.25], [0.24, 0.02, 0.18], paint::PAPER);
    for cx in [x + 0.28, x + 0.82] {
        chair(s, cx, z - 0.22, mix(paint::BOARD, paint::WOOD, 0.3), true);
    }
    s.face(lying([x, x + 1.1], [z, z + 0.03], 0.721), [0.0, 1.0, 0.0], paint::WOOD);
}
