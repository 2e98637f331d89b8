//! Out of doors: the title's land, the yard, the schoolyard.

use egui::{pos2, vec2};

use super::canvas::Canvas;
use super::nature::{alatau, birds, cloud, hills, poplar, tint, tree};
use super::shell::finish;
use super::stage::{Camera, NEAR, Stage, facing, lying};
use super::things::bench;
use crate::content::places::Light;
use crate::desktop::theme::color::mix;
use crate::desktop::theme::palette::{self as paint, Hour};

/// The land behind the title.
pub fn title(canvas: &mut Canvas, hour: Hour) {
    alatau(canvas, &hour, 384.0, 350.0);
    let sun = mix(hour.sky[3], paint::LOGO_TOP, 0.5);
    if hour.grey < 0.3 {
        canvas.glow(pos2(330.0, 290.0), vec2(430.0, 420.0), sun, 0.62);
        canvas.glow(pos2(330.0, 300.0), vec2(70.0, 70.0), paint::LOGO_TOP, 0.8);
    }
    let white = mix(hour.sky[3], paint::WHITE, 0.6);
    cloud(canvas, pos2(760.0, 120.0), 330.0, white, 0.75, 2);
    cloud(canvas, pos2(1120.0, 190.0), 240.0, white, 0.7, 5);
    cloud(canvas, pos2(520.0, 210.0), 180.0, white, 0.6, 9);
    let steppe = tint(&hour, paint::STEPPE);
    hills(canvas, 392.0, 12.0, [mix(steppe, hour.fog, 0.35), mix(steppe, hour.fog, 0.15)], 3);
    let grass = tint(&hour, paint::GRASS_2);
    hills(canvas, 420.0, 9.0, [mix(steppe, hour.fog, 0.08), mix(steppe, grass, 0.5)], 8);
    let camera = Camera { vanish: pos2(640.0, 392.0), eye: 7.0, lens: 800.0 };
    let mut stage = Stage::outside(canvas, hour, camera);
    let s = &mut stage;
    // The aryk runs from the mountains to the lower left, poplars along it.
    for i in (0..14).rev() {
        let (z0, z1) = (14.0 + 5.0 * i as f32, 19.2 + 5.0 * i as f32);
        let x = |z: f32| -16.0 + (z - 14.0) * 0.22;
        let strip =
            |a: f32, b: f32| [[x(z1) + a, 0.0, z1], [x(z1) + b, 0.0, z1], [x(z0) + b, 0.0, z0], [x(z0) + a, 0.0, z0]];
        s.face(strip(-0.5, 1.7), [0.0, 1.0, 0.0], paint::KERB);
        s.face(strip(0.0, 1.2), [0.0, 1.0, 0.0], paint::WATER);
        s.face(strip(0.3, 0.5), [0.0, 1.0, 0.0], mix(paint::WATER, paint::WHITE, 0.35));
        let autumn = i % 3 == 1;
        let colors = if autumn {
            [mix(paint::LEAF_GOLD, paint::BARK, 0.3), paint::LEAF_GOLD]
        } else {
            [paint::POPLAR, paint::POPLAR_2]
        };
        poplar(s, x(z0) - 2.2, z0 + 1.0, 6.2 + (i % 3) as f32, colors);
    }
    for (x, z) in [(30.0, 60.0), (36.0, 58.0), (24.0, 64.0), (42.0, 62.0)] {
        poplar(s, x, z, 8.0, [paint::POPLAR, paint::POPLAR_2]);
    }
    birds(s.canvas, &[(640.0, 150.0, 13.0), (676.0, 168.0, 9.0), (612.0, 176.0, 8.0), (1010.0, 96.0, 10.0)]);
}

/// Ground of slabs from the eye to `far`.
fn paved(s: &mut Stage<'_>, half: f32, far: f32) {
    let (columns, rows) = ((half * 1.6) as usize, (far * 1.2) as usize);
    s.patch(lying([-half, half], [NEAR, far], 0.0), [0.0, 1.0, 0.0], [columns, rows], &|u, v| {
        let odd = ((u * columns as f32) as usize + (v * rows as f32) as usize) % 2 == 1;
        if odd { paint::PAVING } else { paint::PAVING_2 }
    });
}

fn land(canvas: &mut Canvas, hour: &Hour, light: Light) {
    alatau(canvas, hour, 236.0, 250.0);
    let white = mix(hour.sky[3], paint::WHITE, 0.6);
    cloud(canvas, pos2(930.0, 90.0), 260.0, white, 0.7, 4);
    cloud(canvas, pos2(300.0, 60.0), 220.0, white, 0.6, 7);
    if light == Light::Golden {
        canvas.glow(pos2(180.0, 190.0), vec2(420.0, 330.0), paint::LAMP, 0.55);
    }
    let ground = tint(hour, if light == Light::Winter { paint::SNOW } else { paint::STEPPE });
    hills(canvas, 246.0, 5.0, [mix(ground, hour.fog, 0.4), mix(ground, hour.fog, 0.1)], 3);
}

fn leaves(light: Light) -> [egui::Color32; 2] {
    match light {
        Light::Winter => [mix(paint::SNOW, paint::BARK, 0.4), paint::SNOW],
        Light::Neglect => [paint::BARK, mix(paint::BARK, paint::POPLAR, 0.4)],
        _ => [paint::POPLAR, paint::POPLAR_2],
    }
}

/// The front of a panel house: seams, windows, balconies.
fn panel_house(s: &mut Stage<'_>, x: [f32; 2], z: f32, floors: usize, lit: bool) {
    let high = 1.9 * floors as f32 + 0.5;
    s.solid([x[0], 0.0, z], [x[1], high, z + 4.0], [paint::PANEL; 3]);
    s.sheet(x, [0.0, 0.4], z, paint::CONCRETE);
    let bays = ((x[1] - x[0]) / 1.5).round().max(2.0) as usize;
    let step = (x[1] - x[0]) / bays as f32;
    for floor in 0..floors {
        let y = 0.55 + 1.9 * floor as f32;
        s.sheet(x, [y - 0.14, y - 0.08], z, paint::PANEL_SEAM);
        for bay in 0..bays {
            let left = x[0] + step * bay as f32;
            s.sheet([left - 0.02, left + 0.02], [0.4, high], z, paint::PANEL_SEAM);
            let w = [left + step * 0.24, left + step * 0.76];
            s.sheet([w[0] - 0.07, w[1] + 0.07], [y + 0.33, y + 1.42], z, paint::WHITE);
            let glow = lit && (bay * 7 + floor * 5) % 3 != 0;
            if glow {
                s.shining(facing(w, [y + 0.40, y + 1.35], z), paint::LAMP, paint::GLOW);
            } else {
                let sky = mix(tint(&s.hour, paint::GLASS_HIGH), s.hour.sky[2], 0.35);
                s.shining(facing(w, [y + 0.40, y + 1.35], z), sky, tint(&s.hour, paint::GLASS_LOW));
            }
            let middle = (w[0] + w[1]) * 0.5;
            s.sheet([middle - 0.025, middle + 0.025], [y + 0.40, y + 1.35], z, paint::WHITE);
            if (bay + floor) % 2 == 1 {
                let color = [paint::TURQUOISE, paint::OCHRE, paint::BRICK][(bay + floor * 2) % 3];
                s.solid(
                    [w[0] - 0.16, y, z - 0.5],
                    [w[1] + 0.16, y + 0.52, z],
                    [color, mix(color, paint::WHITE, 0.2), mix(color, paint::NIGHT, 0.2)],
                );
            }
        }
    }
    s.solid([x[0] - 0.1, high, z - 0.1], [x[1] + 0.1, high + 0.18, z + 4.0], [paint::CONCRETE; 3]);
}

/// The yard: the dormitory, Halida's samsa stall with its oven, benches, poplars.
pub fn yard(canvas: &mut Canvas, hour: Hour, light: Light) {
    land(canvas, &hour, light);
    let camera = Camera { vanish: pos2(640.0, 250.0), eye: 1.7, lens: 700.0 };
    let mut stage = Stage::outside(canvas, hour, camera);
    let s = &mut stage;
    let snow = light == Light::Winter;
    let grass = if snow { paint::SNOW } else { paint::GRASS };
    s.patch(lying([-30.0, 30.0], [NEAR, 60.0], 0.0), [0.0, 1.0, 0.0], [12, 24], &|u, v| {
        mix(grass, if snow { paint::SNOW_BLUE } else { paint::GRASS_2 }, ((u * 9.0).sin() * (v * 15.0).cos()).abs())
    });
    for (x, z) in [(-14.0, 30.0), (-9.0, 32.0), (12.0, 30.0), (16.0, 33.0), (7.0, 36.0)] {
        poplar(s, x, z, 6.5, leaves(light));
    }
    paved(s, 4.2, 15.0);
    s.pool(-6.5, 13.6, 7.0, 0.4);
    panel_house(s, [-12.0, -2.4], 14.0, 4, matches!(light, Light::Evening | Light::Room));
    // The door of the dormitory, under its canopy.
    s.sheet([-5.9, -4.6], [0.0, 1.75], 13.98, paint::WOOD);
    s.solid(
        [-6.3, 1.85, 12.6],
        [-4.2, 2.0, 14.0],
        [paint::TURQUOISE, mix(paint::TURQUOISE, paint::WHITE, 0.2), paint::TURQUOISE_DARK],
    );
    s.sheet([-6.3, -4.2], [1.82, 1.86], 12.59, paint::GOLD);
    tree(s, 6.4, 12.0, 3.8, leaves(light));
    tree(s, -7.2, 8.4, 3.2, leaves(light));
    // The aryk along the right, with a plank across.
    for (x, color) in [([3.5, 4.6], paint::KERB), ([3.72, 4.38], if snow { paint::SNOW_BLUE } else { paint::WATER })] {
        s.patch(lying(x, [NEAR, 24.0], 0.0), [0.0, 1.0, 0.0], [1, 10], &|_, _| color);
    }
    s.solid([3.3, 0.0, 9.0], [4.8, 0.08, 9.8], [paint::WOOD; 3]);
    stall(s);
    bench(s, [-3.4, -1.9], 7.4, paint::WOOD);
    lamp_post(s, -1.2, 11.0, light);
    if matches!(light, Light::Evening | Light::Room) {
        let lamp = s.see([2.4, 1.9, 6.0]);
        s.canvas.glow(lamp, vec2(230.0, 190.0), paint::LAMP, 0.45);
    }
    // Smoke of samsa.
    for (i, (x, y)) in [(3.35, 2.35), (3.45, 2.75), (3.30, 3.15)].into_iter().enumerate() {
        let center = s.see([x, y, 6.8]);
        s.canvas.glow(center, vec2(30.0 + 12.0 * i as f32, 24.0 + 8.0 * i as f32), paint::WHITE, 0.34);
    }
    birds(s.canvas, &[(520.0, 90.0, 11.0), (560.0, 108.0, 8.0)]);
    finish(s);
}

fn stall(s: &mut Stage<'_>) {
    let (x0, x1, z0, z1) = (1.25, 3.2, 5.6, 6.9);
    s.contact([x0, 0.0, z0], [x1, 0.0, z1]);
    // The clay oven stands behind.
    s.solid([x1 + 0.05, 0.0, 6.4], [x1 + 0.85, 0.95, 7.2], [paint::BRICK, paint::SOIL, paint::BRICK_DARK]);
    s.shining(facing([x1 + 0.27, x1 + 0.63], [0.25, 0.6], 6.39), paint::FIRE, paint::FIRE_HEART);
    for x in [x0, x1 - 0.08] {
        s.solid([x, 0.0, z1], [x + 0.08, 2.15, z1 + 0.08], [paint::WOOD_DARK; 3]);
    }
    s.sheet([x0, x1], [0.9, 2.0], z1, mix(paint::PLASTER_DEEP, paint::NIGHT, 0.15));
    for y in [1.2, 1.6] {
        s.solid([x0 + 0.1, y, z1 - 0.25], [x1 - 0.1, y + 0.05, z1], [paint::WOOD; 3]);
        for i in 0..6 {
            let left = x0 + 0.2 + 0.28 * i as f32;
            let color = [paint::GOLD, paint::RED, paint::WHITE, paint::TURQUOISE][i % 4];
            s.solid([left, y + 0.05, z1 - 0.2], [left + 0.16, y + 0.24, z1 - 0.06], [color; 3]);
        }
    }
    s.solid([x0, 0.0, z0], [x1, 0.92, z0 + 0.6], [paint::WOOD, paint::BOARD, paint::WOOD_DARK]);
    s.sheet([x0, x1], [0.58, 0.80], z0, paint::FELT);
    for i in 0..9 {
        let x = x0 + 0.12 + 0.21 * i as f32;
        s.face(
            [[x, 0.79, z0], [x + 0.08, 0.69, z0], [x, 0.59, z0], [x - 0.08, 0.69, z0]],
            [0.0, 0.0, -1.0],
            paint::CARPET,
        );
    }
    for i in 0..3 {
        let left = x0 + 0.15 + 0.6 * i as f32;
        s.solid([left, 0.92, z0 + 0.1], [left + 0.5, 0.98, z0 + 0.5], [paint::WOOD_DARK; 3]);
        for j in 0..4 {
            let sx = left + 0.04 + 0.11 * j as f32;
            s.solid([sx, 0.98, z0 + 0.15], [sx + 0.09, 1.06, z0 + 0.3], [paint::OCHRE, paint::GOLD, paint::SOIL]);
        }
    }
    for x in [x0, x1 - 0.08] {
        s.solid([x, 0.92, z0], [x + 0.08, 2.0, z0 + 0.08], [paint::WOOD_DARK; 3]);
    }
    for i in 0..8 {
        let w = (x1 - x0 + 0.5) / 8.0;
        let left = x0 - 0.25 + w * i as f32;
        let color = if i % 2 == 0 { paint::RED } else { paint::WHITE };
        s.face(
            [[left, 2.45, z1], [left + w, 2.45, z1], [left + w, 2.02, z0 - 0.5], [left, 2.02, z0 - 0.5]],
            [0.0, 0.62, -0.78],
            color,
        );
        s.sheet([left, left + w], [1.86, 2.02], z0 - 0.5, mix(color, paint::NIGHT, 0.08));
    }
}

fn lamp_post(s: &mut Stage<'_>, x: f32, z: f32, light: Light) {
    s.solid([x - 0.05, 0.0, z], [x + 0.05, 3.0, z + 0.1], [paint::STEEL; 3]);
    s.solid([x - 0.18, 3.0, z - 0.1], [x + 0.18, 3.36, z + 0.2], [paint::LAMP; 3]);
    if matches!(light, Light::Evening | Light::Room | Light::Golden) {
        let center = s.see([x, 3.2, z]);
        s.canvas.glow(center, vec2(90.0, 90.0), paint::LAMP, 0.55);
    }
}

/// The schoolyard: the school with its murals of swans, steps, a flagless pole, hoops and trees.
pub fn schoolyard(canvas: &mut Canvas, hour: Hour, light: Light) {
    land(canvas, &hour, light);
    let camera = Camera { vanish: pos2(640.0, 250.0), eye: 1.7, lens: 700.0 };
    let mut stage = Stage::outside(canvas, hour, camera);
    let s = &mut stage;
    let snow = light == Light::Winter;
    s.patch(lying([-30.0, 30.0], [NEAR, 60.0], 0.0), [0.0, 1.0, 0.0], [10, 20], &|u, v| {
        let base = if snow { paint::SNOW } else { paint::GRASS };
        mix(base, if snow { paint::SNOW_BLUE } else { paint::GRASS_2 }, ((u * 8.0).sin() * (v * 12.0).cos()).abs())
    });
    poplar(s, -13.0, 27.0, 6.5, leaves(light));
    poplar(s, 14.0, 26.0, 6.8, leaves(light));
    poplar(s, 17.0, 28.0, 6.0, leaves(light));
    // The building: two storeys, brick corners, a wide porch.
    let z = 16.0;
    s.pool(0.0, z, 10.0, 0.4);
    s.solid([-8.6, 0.0, z], [8.6, 4.5, z + 5.0], [paint::PLASTER, paint::ROOF, paint::PLASTER_DEEP]);
    s.sheet([-8.6, 8.6], [0.0, 0.5], z, paint::CONCRETE);
    s.sheet([-8.6, 8.6], [2.2, 2.36], z, paint::TURQUOISE);
    for x in [-8.6, 8.2] {
        s.sheet([x, x + 0.4], [0.0, 4.5], z, paint::BRICK);
    }
    for floor in 0..2 {
        for i in 0..10 {
            let x = -8.0 + 1.62 * i as f32;
            if floor == 0 && (4..6).contains(&i) {
                continue;
            }
            let y = 0.75 + 1.85 * floor as f32;
            s.sheet([x - 0.08, x + 1.18], [y - 0.08, y + 1.28], z, paint::WHITE);
            let sky = mix(tint(&s.hour, paint::GLASS_HIGH), s.hour.sky[2], 0.35);
            if s.hour.lamps > 0.6 && (i + floor) % 3 != 0 {
                s.shining(facing([x, x + 1.1], [y, y + 1.2], z), paint::LAMP, paint::GLOW);
            } else {
                s.shining(facing([x, x + 1.1], [y, y + 1.2], z), sky, tint(&s.hour, paint::GLASS_LOW));
            }
            s.sheet([x + 0.52, x + 0.58], [y, y + 1.2], z, paint::WHITE);
        }
    }
    s.solid([-8.9, 4.5, z - 0.2], [8.9, 4.75, z + 5.0], [paint::ROOF; 3]);
    // Steps, doors, canopy.
    s.sheet([-1.2, 1.2], [0.5, 2.2], z - 0.01, paint::WOOD);
    s.sheet([-0.03, 0.03], [0.5, 2.2], z - 0.02, paint::WOOD_DARK);
    for i in 0..3 {
        let k = i as f32;
        s.solid(
            [-2.0 - 0.2 * (2.0 - k), 0.0, z - 1.5 + 0.4 * k],
            [2.0 + 0.2 * (2.0 - k), 0.17 * (k + 1.0), z],
            [paint::KERB, paint::PLASTER, paint::CONCRETE],
        );
    }
    for x in [-1.75, 1.6] {
        s.solid([x, 0.5, z - 0.8], [x + 0.16, 2.4, z - 0.6], [paint::WHITE; 3]);
    }
    s.solid(
        [-2.1, 2.4, z - 1.2],
        [2.1, 2.65, z],
        [paint::TURQUOISE, mix(paint::TURQUOISE, paint::WHITE, 0.2), paint::TURQUOISE_DARK],
    );
    swans(s, z);
    paved(s, 3.4, 14.4);
    // The court: a hoop at the right, a bench and trees at the left.
    s.patch(lying([3.6, 9.0], [4.5, 12.0], 0.0), [0.0, 1.0, 0.0], [4, 6], &|_, _| {
        if snow { paint::SNOW_BLUE } else { mix(paint::BRICK, paint::SOIL, 0.4) }
    });
    for (a, b) in [([3.75, 3.85], [4.6, 11.9]), ([6.2, 6.3], [4.6, 11.9])] {
        s.floor_sheet(a, b, paint::WHITE);
    }
    s.solid([6.2, 0.0, 11.6], [6.34, 2.9, 11.74], [paint::STEEL; 3]);
    s.solid([5.6, 2.3, 11.4], [6.95, 3.2, 11.5], [paint::WHITE; 3]);
    s.sheet([6.05, 6.5], [2.45, 2.8], 11.39, paint::RED);
    s.solid([6.08, 2.35, 10.95], [6.48, 2.40, 11.4], [paint::OCHRE; 3]);
    tree(s, -6.4, 9.4, 3.6, leaves(light));
    tree(s, 7.6, 14.2, 3.2, leaves(light));
    bench(s, [-5.0, -3.6], 7.2, paint::WOOD);
    // A fence of white pickets in the nearer left.
    for i in 0..12 {
        let x = -9.2 + 0.42 * i as f32;
        s.solid([x, 0.0, 6.0], [x + 0.12, 0.8, 6.06], [paint::WHITE; 3]);
    }
    s.solid([-9.2, 0.45, 6.02], [-4.3, 0.55, 6.06], [paint::WHITE; 3]);
    birds(s.canvas, &[(420.0, 84.0, 11.0), (462.0, 102.0, 8.0), (880.0, 70.0, 9.0)]);
    finish(s);
}

/// Two swans on the wall, in tiles.
fn swans(s: &mut Stage<'_>, z: f32) {
    for (x, way) in [(-5.0, 1.0), (5.0, -1.0)] {
        s.sheet([x - 1.55, x + 1.55], [2.5, 4.35], z - 0.005, mix(paint::WATER, paint::TURQUOISE, 0.3));
        s.sheet([x - 1.55, x + 1.55], [2.5, 2.95], z - 0.006, paint::TURQUOISE_DARK);
        let cell = 0.17;
        let rows: [u16; 8] =
            [0b000000110, 0b000000101, 0b000000100, 0b110000100, 0b111000110, 0b111111110, 0b011111100, 0b001111000];
        for (row, bits) in rows.into_iter().enumerate() {
            for column in 0..9_u16 {
                if bits >> (8 - column) & 1 == 1 {
                    let cx = x + way * (f32::from(column) - 4.0) * cell;
                    let y = 4.1 - cell * row as f32;
                    let color = if row == 1 && column == 8 { paint::OCHRE } else { paint::WHITE };
                    s.sheet([cx - cell * 0.48, cx + cell * 0.48], [y, y + cell * 0.96], z - 0.01, color);
                }
            }
        }
    }
}
