//! The dormitory: corridor, hall, office, kitchen, guest room.

use egui::{pos2, vec2};

use super::Variant;
use super::canvas::Canvas;
use super::shell::{
    Floor, Shell, ceiling_lamp, door, finish, hanging_lamp, light_on_floor, shaft, shell, side_door, side_window,
    window,
};
use super::stage::{Camera, Stage, Walls, facing};
use super::things::{
    bed, bench, chair, clock, cupboard, desk, notice_board, papers, plant, radiator, rug, shelves, sill_pots, small,
    table, wall_carpet,
};
use crate::desktop::theme::color::{fade, mix};
use crate::desktop::theme::palette::{self as paint, Hour};

const BOARDS: Floor = Floor::Boards(paint::BOARD, paint::BOARD_2);

/// The second floor: a long corridor with doors and the low sun at its end.
pub fn corridor(canvas: &mut Canvas, hour: Hour) {
    let camera = Camera { vanish: pos2(600.0, 262.0), eye: 1.25, lens: 700.0 };
    let walls = Walls { half: 1.55, height: 2.55, depth: 9.0 };
    let mut stage = Stage::room(canvas, hour, camera, walls);
    let s = &mut stage;
    s.window_light([0.0, 1.5, 8.4], 1.35, 3.2);
    for z in [2.0, 4.4, 6.8] {
        s.lamp([0.0, 2.4, z], 0.55, 1.9);
    }
    shell(s, &Shell { wall: paint::PLASTER, ceiling: paint::CEILING, dado: Some((paint::DADO, 1.05)), floor: BOARDS });
    let carpet = [paint::CARPET, paint::GOLD, paint::TURQUOISE_DARK, paint::PLASTER];
    rug(s, [-0.62, 0.62], [1.0, 8.8], carpet);
    light_on_floor(s, ([-0.5, 0.5], 8.8), ([-1.1, 0.9], 2.2));
    window(s, [-0.62, 0.62], [0.85, 2.2], 3);
    radiator(s, [-0.55, 0.55]);
    for z in [7.4, 5.2, 3.0] {
        ceiling_lamp(s, 0.0, z, [0.34, 0.30]);
    }
    for (side, z, number) in [
        (-1.0, [6.9, 7.9], "218"),
        (1.0, [6.9, 7.9], "217"),
        (-1.0, [4.7, 5.7], "216"),
        (1.0, [4.7, 5.7], "215"),
        (-1.0, [2.5, 3.5], "214"),
        (1.0, [2.5, 3.5], "213"),
    ] {
        side_door(s, side, z, paint::WOOD, number);
    }
    // A board of lists between two doors, and a fire bucket opposite.
    s.side_sheet(-1.0, [3.85, 4.45], [1.15, 1.95], paint::WOOD);
    for (z, y) in [([3.90, 4.10], [1.55, 1.90]), ([4.18, 4.40], [1.48, 1.88]), ([3.92, 4.14], [1.20, 1.48])] {
        s.side_sheet(-1.0, z, y, paint::PAPER);
    }
    s.side_sheet(1.0, [3.95, 4.30], [1.25, 1.75], paint::RED);
    s.side_sheet(1.0, [4.0, 4.25], [1.32, 1.68], mix(paint::RED, paint::WHITE, 0.3));
    s.canvas.glow(
        pos2(600.0, 262.0),
        vec2(300.0, 240.0),
        paint::LAMP,
        0.10 + 0.22 * s.hour.window[0].min(1.0) * (1.0 - s.hour.grey),
    );
    finish(s);
}

/// The hall: counter, notice wall, stair; the board, the television or nothing between them.
pub fn hall(canvas: &mut Canvas, hour: Hour, variant: Variant) {
    let camera = Camera::default();
    let walls = Walls { half: 3.6, height: 3.0, depth: 6.4 };
    let mut stage = Stage::room(canvas, hour, camera, walls);
    let s = &mut stage;
    s.window_light([-3.2, 1.8, 4.2], 1.2, 2.6);
    s.lamp([0.0, 2.6, 4.4], 0.7, 2.2);
    s.lamp([2.4, 2.4, 5.0], 0.6, 1.6);
    match variant {
        Variant::Board => s.own_light([-0.2, 1.9, 5.4], paint::SCREEN_FIGURE, 0.75, 1.6),
        Variant::Television => s.own_light([-0.2, 1.9, 5.6], paint::SCREEN_FIGURE, 0.35, 1.0),
        Variant::Usual | Variant::Bare | Variant::Tents => {}
    }
    shell(s, &Shell { wall: paint::PLASTER, ceiling: paint::CEILING, dado: Some((paint::DADO, 1.05)), floor: BOARDS });
    rug(s, [-1.5, 0.9], [3.0, 5.4], [paint::CARPET, paint::GOLD, paint::TURQUOISE_DARK, paint::PLASTER]);
    light_on_floor(s, ([-3.3, -2.2], 4.8), ([-2.2, -0.6], 2.4));
    side_window(s, -1.0, [3.4, 5.0], [1.0, 2.5]);
    if variant == Variant::Tents {
        tents(s);
    }
    side_door(s, -1.0, [1.6, 2.6], paint::WOOD, "");
    stair(s);
    door(s, 0.95, paint::WOOD, "");
    match variant {
        Variant::Board => lit_board(s),
        Variant::Television => television(s),
        Variant::Bare => bare_wall(s),
        Variant::Usual | Variant::Tents => notice_board(s, [-1.35, 0.6], [1.25, 2.35], 5),
    }
    clock(s, 1.41, 2.62, 0.20);
    ceiling_lamp(s, -0.6, 4.2, [0.7, 0.3]);
    counter(s);
    bench(s, [-3.4, -1.9], 4.9, paint::WOOD);
    plant(s, -3.2, 5.9, 1.25);
    shaft(s, [3.4, 5.0], [1.0, 2.5], 2.0);
    finish(s);
}

fn stair(s: &mut Stage<'_>) {
    let z = s.walls().depth;
    s.sheet([-3.1, -1.75], [0.0, 2.5], z, mix(paint::PLASTER_DEEP, paint::NIGHT, 0.35));
    for i in 0..7 {
        let k = i as f32;
        let y = 0.17 * k;
        s.solid(
            [-3.05, y, z - 1.15 + 0.16 * k],
            [-1.8, y + 0.17, z],
            [paint::CONCRETE, paint::KERB, paint::PANEL_SEAM],
        );
    }
    for i in 0..4 {
        let k = i as f32;
        let (y, pz) = (0.17 * (k * 2.0) + 0.1, z - 1.1 + 0.32 * k);
        s.solid([-1.80, y, pz], [-1.76, y + 0.9, pz + 0.04], [paint::TURQUOISE_DARK; 3]);
    }
    let rail = [[-1.8, 1.02, z - 1.15], [-1.74, 1.02, z - 1.15], [-1.74, 2.1, z], [-1.8, 2.1, z]];
    s.face(rail, [0.0, 1.0, 0.0], paint::WOOD);
}

fn counter(s: &mut Stage<'_>) {
    s.block([1.75, 0.0, 3.7], [3.6, 1.05, 4.1], paint::WOOD);
    for i in 0..4 {
        let x = 1.85 + 0.44 * i as f32;
        s.sheet([x, x + 0.36], [0.16, 0.88], 3.7, mix(paint::WOOD, paint::WOOD_DARK, 0.5));
        let middle = x + 0.18;
        for (k, color) in [(0.15, paint::GOLD), (0.09, paint::CARPET_DARK)] {
            s.face(
                [
                    [middle, 0.52 + k * 1.4, 3.69],
                    [middle + k, 0.52, 3.69],
                    [middle, 0.52 - k * 1.4, 3.69],
                    [middle - k, 0.52, 3.69],
                ],
                [0.0, 0.0, -1.0],
                color,
            );
        }
    }
    s.solid([1.65, 1.05, 3.6], [3.7, 1.11, 4.15], [paint::BOARD, paint::BOARD, paint::WOOD_DARK]);
    // Glass above it, with a gap to speak through; a lamp, a bell, the blue notebook.
    for x in [1.72, 2.7] {
        s.solid([x, 1.11, 3.84], [x + 0.05, 2.1, 3.9], [paint::WHITE; 3]);
    }
    s.solid([1.65, 2.1, 3.8], [3.7, 2.2, 3.95], [paint::TURQUOISE; 3]);
    let glass = facing([1.77, 3.6], [1.36, 2.1], 3.85).map(|p| (s.see(p), fade(paint::GLASS_HIGH, 0.20)));
    s.canvas.veil(&glass);
    small(s, [2.15, 1.11, 3.72], [0.30, 0.045, 0.2], paint::BLUE);
    small(s, [2.9, 1.11, 3.72], [0.1, 0.09, 0.1], paint::GOLD);
}

fn lit_board(s: &mut Stage<'_>) {
    let z = s.walls().depth;
    s.solid([-1.5, 1.1, z - 0.1], [0.72, 2.5, z], [paint::TURQUOISE_DARK, paint::TURQUOISE, paint::TURQUOISE_DARK]);
    let z = z - 0.11;
    s.shining(facing([-1.42, 0.64], [1.18, 2.42], z), mix(paint::SCREEN, paint::TURQUOISE, 0.12), paint::SCREEN);
    for i in 0..6 {
        let y = 2.22 - 0.185 * i as f32;
        if i == 1 {
            s.shining(facing([-1.38, 0.6], [y - 0.045, y + 0.125], z), paint::TURQUOISE, paint::TURQUOISE_DARK);
        }
        let done = if i < 3 { paint::SCREEN_DONE } else { paint::GOLD };
        let name = 0.72 - 0.14 * (i % 3) as f32;
        for (x, color) in [
            ([-1.32, -1.16], paint::GOLD),
            ([-1.06, -1.06 + name], paint::SCREEN_TEXT),
            ([-0.08, 0.26], paint::SCREEN_FIGURE),
            ([0.38, 0.54], done),
        ] {
            s.shining(facing(x, [y, y + 0.085], z), color, color);
        }
    }
    let center = s.see([-0.39, 1.8, z]);
    s.canvas.glow(center, vec2(260.0, 190.0), paint::SCREEN_FIGURE, 0.24);
    // The old notebook lies under glass beside it.
    s.sheet([-1.95, -1.6], [1.3, 1.75], z + 0.1, paint::WOOD_DARK);
    s.sheet([-1.92, -1.63], [1.33, 1.72], z + 0.1, paint::BLUE);
}

fn television(s: &mut Stage<'_>) {
    let z = s.walls().depth - 0.1;
    s.solid([-1.2, 1.35, z], [0.45, 2.35, z + 0.1], [paint::DARK; 3]);
    s.shining(facing([-1.14, 0.39], [1.41, 2.29], z - 0.01), paint::GLASS_HIGH, paint::SCREEN);
    for i in 0..5 {
        let y = 2.1 - 0.13 * i as f32;
        let half = [0.5, 0.42, 0.55, 0.36, 0.46][i];
        s.shining(
            facing([-0.37 - half, -0.37 + half], [y, y + 0.05], z - 0.01),
            paint::SCREEN_TEXT,
            paint::SCREEN_TEXT,
        );
    }
    for (i, color) in
        [paint::RED, paint::GOLD, paint::TURQUOISE, paint::OCHRE, paint::RED, paint::GOLD].into_iter().enumerate()
    {
        let x = if i < 3 { -1.62 + 0.16 * i as f32 } else { 0.10 + 0.17 * i as f32 };
        let y = 2.42 + 0.12 * ((i * 2) % 3) as f32;
        let (center, size) = (s.see([x, y, z - 0.2]), s.size_at(z));
        let fill = s.lit(color, [x, y, z], [0.0, 0.0, -1.0]);
        s.canvas.veil(&[
            (center, paint::DARK),
            (center + vec2(1.6, 0.0), paint::DARK),
            (s.see([x + 0.05, 1.9, z]), paint::DARK),
        ]);
        s.canvas.oval(center, vec2(0.12, 0.15) * size, fill);
        s.canvas.oval(center + vec2(-0.04, -0.05) * size, vec2(0.025, 0.04) * size, mix(fill, paint::WHITE, 0.5));
    }
}

fn bare_wall(s: &mut Stage<'_>) {
    let z = s.walls().depth;
    // The paler ground where something hung, its nails, one torn corner of paper.
    s.sheet([-1.35, 0.6], [1.25, 2.35], z, mix(paint::PLASTER, paint::WHITE, 0.45));
    for (x, y) in [(-1.25, 2.25), (0.5, 2.25), (-1.25, 1.35), (0.5, 1.35)] {
        s.sheet([x, x + 0.03], [y, y + 0.03], z, paint::DARK);
    }
    s.face([[-0.2, 1.9, z], [0.02, 1.93, z], [-0.06, 1.82, z], [-0.18, 1.78, z]], [0.0, 0.0, -1.0], paint::PAPER_OLD);
}

fn tents(s: &mut Stage<'_>) {
    let x = -s.walls().half;
    for (z, color) in [([3.5, 4.1], paint::OCHRE), ([4.0, 4.55], paint::BLUE), ([4.45, 4.95], paint::RED)] {
        let middle = (z[0] + z[1]) * 0.5;
        let points = [[x, 1.05, z[0]], [x, 1.62, middle], [x, 1.05, z[1]]].map(|p| s.see(p));
        let fill = super::nature::tint(&s.hour, color);
        s.canvas.fall(&points, mix(fill, paint::WHITE, 0.25), fill);
        let flap = [[x, 1.05, middle - 0.08], [x, 1.45, middle], [x, 1.05, middle + 0.08]].map(|p| s.see(p));
        s.canvas.flat(&flap, mix(fill, paint::NIGHT, 0.5));
    }
    s.side_sheet(-1.0, [4.17, 4.23], [1.0, 2.5], paint::WHITE);
}

/// The warden's office: desk, shelf with the notched board, keys, kettle.
pub fn office(canvas: &mut Canvas, hour: Hour) {
    let walls = Walls { half: 2.6, height: 2.7, depth: 5.0 };
    let mut stage = Stage::room(canvas, hour, Camera::default(), walls);
    let s = &mut stage;
    s.window_light([0.3, 1.8, 4.3], 1.15, 2.2);
    s.lamp([-0.9, 1.9, 3.4], 0.8, 1.5);
    shell(
        s,
        &Shell {
            wall: paint::ROSE_WALL,
            ceiling: paint::CEILING,
            dado: Some((mix(paint::BOARD, paint::WOOD, 0.5), 0.95)),
            floor: BOARDS,
        },
    );
    rug(s, [-1.3, 1.3], [2.2, 4.4], [paint::TURQUOISE_DARK, paint::PLASTER, paint::CARPET, paint::GOLD]);
    light_on_floor(s, ([-0.3, 1.1], 4.8), ([0.2, 2.0], 2.6));
    window(s, [-0.35, 1.15], [1.05, 2.3], 9);
    sill_pots(s, [-0.35, 1.15], 0.98, 3);
    radiator(s, [-0.2, 1.0]);
    // The key board: rows of hooks, most of them empty.
    let z = s.walls().depth;
    s.sheet([-1.15, -0.6], [1.35, 2.15], z, paint::WOOD_DARK);
    for i in 0..20 {
        let (x, y) = (-1.08 + 0.10 * (i % 5) as f32, 1.97 - 0.18 * (i / 5) as f32);
        s.sheet([x, x + 0.05], [y + 0.05, y + 0.07], z, paint::STEEL);
        if [0, 3, 8, 11, 17].contains(&i) {
            s.sheet([x + 0.015, x + 0.035], [y - 0.05, y + 0.05], z, paint::GOLD);
        }
    }
    cupboard(s, [-2.5, -1.35], [4.45, 5.0], 2.1, paint::WOOD);
    shelves(s, [1.6, 2.55], [4.5, 5.0], 1.35, 3, 4);
    // The shelf on the wall: an old board, forty-one notches along its edge; the blue notebook lies on it.
    let shelf_z = 4.66;
    s.solid(
        [1.5, 1.72, shelf_z],
        [2.6, 1.80, 5.0],
        [mix(paint::WOOD_DARK, paint::NIGHT, 0.2), paint::WOOD, paint::WOOD_DARK],
    );
    for i in 0..41 {
        let x = 1.52 + 1.06 * i as f32 / 41.0;
        s.sheet([x, x + 0.010], [1.72, 1.745], shelf_z, paint::PAPER_OLD);
    }
    small(s, [2.0, 1.80, 4.75], [0.34, 0.06, 0.22], paint::BLUE);
    small(s, [2.42, 1.80, 4.75], [0.12, 0.22, 0.12], paint::BRICK);
    clock(s, 1.95, 2.36, 0.16);
    desk(s, [-1.75, 0.05], [3.15, 3.75], 0.80, paint::WOOD);
    small(s, [-1.45, 0.80, 3.4], [0.36, 0.10, 0.28], paint::PAPER);
    small(s, [-1.0, 0.80, 3.35], [0.12, 0.12, 0.12], paint::RED);
    small(s, [-0.35, 0.80, 3.4], [0.30, 0.05, 0.22], paint::BLUE);
    s.solid([-0.72, 0.80, 3.5], [-0.68, 1.14, 3.54], [paint::STEEL; 3]);
    s.solid([-0.86, 1.10, 3.44], [-0.54, 1.22, 3.60], [paint::POPLAR; 3]);
    chair(s, 1.25, 2.9, paint::WOOD, false);
    hanging_lamp(s, 0.1, 2.2, 3.6, paint::OCHRE);
    finish(s);
}

/// The floor kitchen: four cookers, washing, and the door whose inside carries the students' lists.
pub fn kitchen(canvas: &mut Canvas, hour: Hour) {
    let walls = Walls { half: 2.8, height: 2.6, depth: 4.9 };
    let mut stage = Stage::room(canvas, hour, Camera::default(), walls);
    let s = &mut stage;
    s.window_light([-0.9, 1.8, 4.2], 1.15, 2.2);
    s.lamp([0.4, 2.3, 3.4], 0.8, 2.0);
    shell(
        s,
        &Shell {
            wall: paint::MINT,
            ceiling: paint::CEILING,
            dado: Some((paint::WHITE, 1.25)),
            floor: Floor::Tiles(paint::PAVING, mix(paint::BRICK, paint::PAVING_2, 0.45)),
        },
    );
    light_on_floor(s, ([-1.4, -0.3], 4.7), ([-2.0, -0.6], 2.5));
    tiles(s, 1.25);
    window(s, [-1.5, -0.2], [1.15, 2.2], 12);
    sill_pots(s, [-1.5, -0.2], 1.08, 2);
    radiator(s, [-1.4, -0.4]);
    // The door, open on its lists.
    door(s, 0.30, mix(paint::WOOD, paint::OCHRE, 0.3), "");
    let z = s.walls().depth;
    papers(s, [0.38, 1.14], [0.5, 1.95], z, 21);
    ceiling_lamp(s, 0.2, 3.2, [0.6, 0.18]);
    // A line with washing.
    s.solid([-2.8, 2.28, 4.2], [1.2, 2.30, 4.21], [paint::DARK; 3]);
    for (x, w, h, color) in [
        (-2.55, 0.32, 0.44, paint::BLUE),
        (-2.1, 0.22, 0.34, paint::OCHRE),
        (0.35, 0.34, 0.40, paint::RED),
        (0.8, 0.24, 0.3, paint::WHITE),
    ] {
        s.sheet([x, x + w], [2.28 - h, 2.28], 4.19, color);
    }
    for i in 0..2 {
        cooker(s, 1.55 + 0.62 * i as f32, 4.2);
    }
    s.block([1.5, 1.55, 4.6], [2.75, 2.15, 4.9], paint::WHITE);
    for x in [1.55, 1.97, 2.38] {
        s.sheet([x, x + 0.36], [1.60, 2.10], 4.6, mix(paint::TURQUOISE, paint::WHITE, 0.45));
    }
    // Fridge with magnets, sink.
    s.block([-2.75, 0.0, 4.1], [-2.1, 1.75, 4.75], paint::ENAMEL);
    s.sheet([-2.72, -2.13], [1.16, 1.18], 4.1, paint::STEEL);
    for (x, y, color) in [(-2.6, 1.5, paint::RED), (-2.4, 1.4, paint::GOLD), (-2.55, 1.3, paint::BLUE)] {
        s.sheet([x, x + 0.08], [y, y + 0.08], 4.09, color);
    }
    table(s, [-1.35, 0.15], [2.7, 3.5], 0.74, paint::BOARD);
    small(s, [-0.9, 0.74, 3.1], [0.34, 0.14, 0.34], paint::STEEL);
    small(s, [-0.3, 0.74, 2.95], [0.12, 0.12, 0.12], paint::TURQUOISE);
    small(s, [-0.55, 0.74, 3.2], [0.30, 0.10, 0.16], paint::OCHRE);
    chair(s, -1.0, 2.45, paint::WOOD, true);
    chair(s, -0.2, 2.45, paint::WOOD, true);
    finish(s);
}

/// Joints of tiles over the lower walls.
fn tiles(s: &mut Stage<'_>, height: f32) {
    let w = s.walls();
    let joint = mix(paint::WHITE, paint::STEEL, 0.28);
    let rows = (height / 0.25) as usize;
    for i in 1..rows {
        let y = 0.25 * i as f32;
        s.sheet([-w.half, w.half], [y, y + 0.012], w.depth, joint);
        for side in [-1.0, 1.0] {
            s.side_sheet(side, [1.0, w.depth], [y, y + 0.012], joint);
        }
    }
    let columns = (w.half * 8.0) as usize;
    for i in 1..columns {
        let x = -w.half + 0.25 * i as f32;
        s.sheet([x, x + 0.010], [0.0, height], w.depth, joint);
    }
}

fn cooker(s: &mut Stage<'_>, x: f32, z: f32) {
    s.block([x, 0.0, z], [x + 0.56, 0.86, z + 0.6], paint::ENAMEL);
    s.sheet([x + 0.06, x + 0.50], [0.12, 0.56], z, mix(paint::DARK, paint::STEEL, 0.3));
    s.sheet([x + 0.08, x + 0.48], [0.60, 0.63], z, paint::STEEL);
    for i in 0..4 {
        s.sheet([x + 0.08 + 0.12 * i as f32, x + 0.13 + 0.12 * i as f32], [0.70, 0.75], z, paint::DARK);
    }
    small(s, [x + 0.18, 0.86, z + 0.2], [0.22, 0.03, 0.22], paint::DARK);
    small(s, [x + 0.36, 0.86, z + 0.38], [0.26, 0.20, 0.24], paint::STEEL);
}

/// The guest room: two beds with carpets above them, a lamp, a window between.
pub fn guest_room(canvas: &mut Canvas, hour: Hour) {
    let walls = Walls { half: 2.4, height: 2.6, depth: 4.9 };
    let mut stage = Stage::room(canvas, hour, Camera::default(), walls);
    let s = &mut stage;
    s.window_light([0.0, 1.8, 4.3], 1.15, 2.2);
    s.lamp([0.0, 1.3, 4.3], 0.9, 1.3);
    shell(s, &Shell { wall: paint::SKY_WALL, ceiling: paint::CEILING, dado: None, floor: BOARDS });
    rug(s, [-0.7, 0.7], [2.0, 4.5], [paint::CARPET, paint::PLASTER, paint::TURQUOISE_DARK, paint::GOLD]);
    light_on_floor(s, ([-0.6, 0.6], 4.7), ([-0.9, 0.9], 2.2));
    window(s, [-0.7, 0.7], [1.05, 2.25], 17);
    radiator(s, [-0.55, 0.55]);
    let z = s.walls().depth;
    for (x, turn) in [(-1.02, -1.0), (0.76, 1.0)] {
        // Curtains gathered at both sides of the window.
        for i in 0..4 {
            let left = x + 0.065 * i as f32;
            let fold = if (i % 2 == 0) == (turn < 0.0) { mix(paint::OCHRE, paint::WHITE, 0.25) } else { paint::OCHRE };
            s.sheet([left, left + 0.066], [0.62, 2.4], z - 0.08, fold);
        }
    }
    s.solid([-1.15, 2.38, z - 0.1], [1.15, 2.44, z - 0.05], [paint::WOOD_DARK; 3]);
    wall_carpet(s, [-2.3, -1.2], [1.0, 1.95], [paint::CARPET, paint::GOLD, paint::NAVY, paint::PLASTER]);
    wall_carpet(s, [1.2, 2.3], [1.0, 1.95], [paint::TURQUOISE_DARK, paint::GOLD, paint::CARPET, paint::PLASTER]);
    bed(s, [-2.35, -1.30], [2.6, 4.85], paint::BLUE);
    bed(s, [1.30, 2.35], [2.6, 4.85], paint::CARPET);
    s.block([-0.30, 0.0, 4.35], [0.30, 0.58, 4.8], paint::WOOD);
    s.sheet([-0.24, 0.24], [0.30, 0.50], 4.35, paint::WOOD_DARK);
    small(s, [-0.1, 0.58, 4.5], [0.12, 0.28, 0.12], paint::GLASS_HIGH);
    s.solid([0.11, 0.58, 4.5], [0.15, 0.84, 4.54], [paint::GOLD; 3]);
    s.solid([0.0, 0.82, 4.44], [0.26, 1.02, 4.58], [mix(paint::OCHRE, paint::LAMP, s.hour.lamps * 0.8); 3]);
    // A suitcase that nobody has opened.
    s.block([0.75, 0.0, 2.9], [1.12, 0.46, 3.35], paint::LEATHER);
    s.sheet([0.80, 0.84], [0.04, 0.42], 2.9, paint::GOLD);
    s.sheet([1.02, 1.06], [0.04, 0.42], 2.9, paint::GOLD);
    finish(s);
}
