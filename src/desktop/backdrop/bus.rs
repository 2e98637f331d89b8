//! Inside bus No. 7: seats, poles and straps, a fringe over the windscreen, the steppe in the windows.

use egui::{Rect, pos2};

use super::canvas::Canvas;
use super::nature::tint;
use super::shell::finish;
use super::stage::{Camera, NEAR, Stage, Walls, facing, lying, sideways};
use crate::desktop::theme::color::{fade, mix};
use crate::desktop::theme::palette::{self as paint, Hour};

/// Inside bus No. 7: seats, poles, a driver's screen with a fringe, the steppe in the windows.
pub fn inside(canvas: &mut Canvas, hour: Hour) {
    let camera = Camera { vanish: pos2(640.0, 258.0), eye: 1.45, lens: 640.0 };
    let walls = Walls { half: 1.5, height: 2.35, depth: 7.2 };
    let mut stage = Stage::room(canvas, hour, camera, walls);
    let s = &mut stage;
    for z in [2.4, 4.6, 6.6] {
        s.window_light([-1.4, 1.5, z], 0.55, 1.5);
        s.lamp([0.0, 2.2, z], 0.45, 1.4);
    }
    s.patch(lying([-1.5, 1.5], [NEAR, 7.2], 2.35), [0.0, -1.0, 0.0], [6, 8], &|_, _| paint::CEILING);
    s.patch(lying([-1.5, 1.5], [NEAR, 7.2], 0.0), [0.0, 1.0, 0.0], [6, 12], &|u, _| {
        if (u - 0.5).abs() < 0.2 { paint::STEEL } else { mix(paint::STEEL, paint::DARK, 0.4) }
    });
    s.patch(facing([-1.5, 1.5], [0.0, 2.35], 7.2), [0.0, 0.0, -1.0], [8, 6], &|_, _| paint::WHITE);
    for side in [-1.0, 1.0] {
        s.patch(sideways(side * 1.5, [NEAR, 7.2], [0.0, 2.35]), [-side, 0.0, 0.0], [12, 6], &|_, v| {
            if v > 0.6 { paint::TURQUOISE } else { paint::WHITE }
        });
        s.side_sheet(side, [NEAR, 7.2], [0.92, 0.98], paint::GOLD);
        for i in 0..3 {
            let z = [1.15 + 2.05 * i as f32, 2.95 + 2.05 * i as f32];
            pane(s, side, z);
        }
    }
    windscreen(s);
    // Fringe over the windscreen, and an amulet that swings.
    for i in 0..16 {
        let x = -1.2 + 0.15 * i as f32;
        let color = if i % 2 == 0 { paint::CARPET } else { paint::GOLD };
        let points = [[x, 2.02, 7.1], [x + 0.15, 2.02, 7.1], [x + 0.075, 1.84, 7.1]];
        let spots = points.map(|p| (s.see(p), s.lit(color, p, [0.0, 0.0, -1.0])));
        s.canvas.shape(&spots);
    }
    s.solid([-1.5, 0.0, 6.3], [-0.2, 0.95, 6.4], [paint::TURQUOISE_DARK; 3]);
    s.solid([-1.1, 0.4, 6.5], [-0.5, 1.35, 6.6], [paint::DARK; 3]);
    s.solid([0.55, 0.0, 6.3], [0.75, 1.25, 6.5], [paint::OCHRE, paint::GOLD, paint::WOOD_DARK]);
    s.sheet([0.58, 0.72], [0.95, 1.15], 6.29, paint::DARK);
    // Rails and straps.
    for x in [-0.62, 0.62] {
        s.solid([x - 0.02, 2.02, NEAR], [x + 0.02, 2.06, 6.9], [paint::GOLD; 3]);
        for i in 0..5 {
            let z = 6.2 - 1.1 * i as f32;
            s.solid([x - 0.015, 1.74, z], [x + 0.015, 2.03, z + 0.02], [paint::DARK; 3]);
            s.solid([x - 0.06, 1.66, z], [x + 0.06, 1.76, z + 0.03], [paint::WHITE; 3]);
        }
    }
    for i in 0..4 {
        let z = 5.6 - 1.2 * i as f32;
        for side in [-1.0_f32, 1.0] {
            seat(s, side, z);
        }
    }
    for (x, z) in [(-0.62, 5.0), (0.62, 3.6), (-0.62, 2.4)] {
        s.solid([x - 0.025, 0.0, z], [x + 0.025, 2.05, z + 0.05], [paint::GOLD, paint::GOLD, paint::OCHRE]);
    }
    for z in [5.4, 3.4] {
        let color = mix(paint::CEILING, paint::LOGO_TOP, s.hour.lamps);
        s.shining(lying([-0.22, 0.22], [z - 0.5, z + 0.5], 2.34), color, color);
    }
    finish(s);
}

fn pane(s: &mut Stage<'_>, side: f32, z: [f32; 2]) {
    let y = [1.05, 1.95];
    s.side_sheet(side, [z[0] - 0.06, z[1] + 0.06], [y[0] - 0.06, y[1] + 0.06], paint::DARK);
    let x = side * 1.5;
    let hour = s.hour;
    let split = y[0] + 0.34;
    s.shining(sideways(x, z, [split, y[1]]), hour.sky[1], hour.sky[3]);
    let step = (z[1] - z[0]) / 4.0;
    for i in 0..4 {
        let a = z[0] + step * i as f32;
        let high = split + [0.26, 0.36, 0.20, 0.30][i];
        let left = [[x, split, a], [x, high, a + step * 0.5], [x, split, a + step * 0.5]].map(|p| s.see(p));
        s.canvas.fall(&left, mix(hour.rock[2], hour.fog, 0.15), mix(hour.rock[0], hour.fog, 0.35));
        let right = [[x, split, a + step], [x, high, a + step * 0.5], [x, split, a + step * 0.5]].map(|p| s.see(p));
        s.canvas.fall(&right, mix(hour.rock[1], hour.rock[2], 0.4), mix(hour.rock[1], hour.fog, 0.35));
    }
    let steppe = tint(&hour, paint::STEPPE);
    s.shining(sideways(x, z, [y[0], split]), mix(steppe, hour.fog, 0.4), steppe);
    let glare = [[x, y[1], z[0] + 0.3], [x, y[1], z[0] + 0.6], [x, y[0], z[0] + 0.3], [x, y[0], z[0]]];
    let glare = glare.map(|p| (s.see(p), fade(paint::WHITE, 0.14)));
    s.canvas.veil(&glare);
}

fn windscreen(s: &mut Stage<'_>) {
    let hour = s.hour;
    s.sheet([-1.3, 1.3], [0.98, 2.08], 7.19, paint::DARK);
    let glass: Rect = s.rect_at([-1.24, 1.24], [1.04, 2.02], 7.18);
    super::nature::view(s.canvas, &hour, glass, 31);
    // The road ahead.
    let (foot, top) = (glass.bottom(), glass.top() + glass.height() * 0.86);
    let middle = glass.center().x;
    let asphalt = tint(&hour, paint::ASPHALT);
    s.canvas.fall(
        &[pos2(middle - 4.0, top), pos2(middle + 4.0, top), pos2(middle + 60.0, foot), pos2(middle - 60.0, foot)],
        mix(asphalt, hour.fog, 0.4),
        asphalt,
    );
    s.sheet([-0.03, 0.03], [0.98, 2.08], 7.17, paint::DARK);
}

fn seat(s: &mut Stage<'_>, side: f32, z: f32) {
    let (x0, x1) = if side < 0.0 { (-1.42, -0.74) } else { (0.74, 1.42) };
    s.contact([x0, 0.0, z - 0.3], [x1, 0.0, z + 0.3]);
    s.solid([x0 + 0.1, 0.0, z - 0.1], [x1 - 0.1, 0.4, z + 0.1], [paint::DARK; 3]);
    // Seats look away from us, so we see their backs.
    s.solid([x0, 0.4, z - 0.22], [x1, 0.52, z + 0.3], [paint::CARPET_DARK, paint::CARPET, paint::CARPET_DARK]);
    s.solid(
        [x0, 0.45, z - 0.28],
        [x1, 1.16, z - 0.18],
        [mix(paint::TURQUOISE_DARK, paint::NAVY, 0.3), paint::TURQUOISE, paint::TURQUOISE_DARK],
    );
    s.sheet([x0 + 0.06, x1 - 0.06], [0.62, 1.04], z - 0.285, mix(paint::TURQUOISE_DARK, paint::TURQUOISE, 0.5));
    s.solid([x0 + 0.1, 1.14, z - 0.27], [x1 - 0.1, 1.20, z - 0.2], [paint::STEEL; 3]);
}
