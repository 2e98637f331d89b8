//! The heads of the animals: ears behind and above the block, muzzle under the moving face, whiskers and spines over it.

use egui::Color32;

use super::figure::Figure;
use super::head::wrapped;
use super::palette::{self, Coat, mix};
use super::stage::{Block, Stage};
use crate::content::cast::{Look, Species};

/// What stands up behind the head.
pub fn behind(stage: &mut Stage, look: &Look, figure: &Figure) {
    let Some(coat) = palette::coat(look.species) else { return };
    let z = figure.head;
    match look.species {
        Species::Mouse => ears(stage, &coat, [-14.0, 4.2], (z + 10.4, 8.0, 8.0)),
        Species::Hare => ears(stage, &coat, [-6.6, 1.6], (z + 12.6, 4.0, 13.4)),
        Species::Jerboa => {
            tail(stage, &coat);
            ears(stage, &coat, [-10.0, 1.4], (z + 12.4, 5.6, 14.8));
        }
        Species::Marmot if !wrapped(look.headgear) => {
            ears(stage, &coat, [-9.0, 4.4], (z + 11.0, 4.0, 4.4));
        }
        Species::Hedgehog => spines(stage, z, &coat),
        _ => {}
    }
}

/// Two upright ears with their left edges at `xs`.
fn ears(stage: &mut Stage, coat: &Coat, xs: [f32; 2], (z, w, h): (f32, f32, f32)) {
    for x in xs {
        stage.block(Block::new(x, z, (w, h, 2.0), coat.main).back(6.0));
        stage.flat((x + w * 0.24, z + h * 0.10), (w * 0.52, h * 0.70), 6.0, w * 0.2, coat.inner, 1.0);
    }
}

/// A jerboa's tail with its tuft, dark and white.
fn tail(stage: &mut Stage, coat: &Coat) {
    stage.block(Block::new(9.6, 0.0, (1.4, 14.0, 1.4), coat.main).back(8.0));
    stage.block(Block::new(9.1, 13.0, (2.4, 3.0, 2.4), coat.dark).back(7.6));
    stage.block(Block::new(9.1, 16.0, (2.4, 2.6, 2.4), coat.light).back(7.6));
}

/// Rows of spines round the back of the head.
fn spines(stage: &mut Stage, z: f32, coat: &Coat) {
    for (row, y) in [11.0, 8.0, 5.0].into_iter().enumerate() {
        let shade = mix(coat.dark, Color32::WHITE, 0.07 * row as f32);
        for i in 0..7 {
            let x = -10.4 + 2.9 * i as f32 + if row == 1 { 1.4 } else { 0.0 };
            let tip = z + 18.6 - (x + 1.4).abs() * 0.22;
            stage.poly(&[(x, z + 10.0), (x + 1.7, tip), (x + 3.4, z + 10.0)], y, shade);
        }
        for i in 0..4 {
            let dz = z + 0.6 + 3.3 * i as f32;
            stage.poly(&[(-8.0, dz), (-10.2 - 0.4 * y, dz + 2.8), (-8.0, dz + 4.0)], y, shade);
            stage.poly(&[(6.0, dz), (11.0, dz + 2.6), (6.0, dz + 4.0)], y, shade);
        }
    }
}

/// Head and muzzle.
pub fn under(stage: &mut Stage, look: &Look, figure: &Figure) {
    let Some(coat) = palette::coat(look.species) else { return };
    let z = figure.head;
    stage.block(Block::new(-8.0, z, (16.0, 14.0, 12.0), coat.main));
    let on = |points: &[(f32, f32)]| -> Vec<(f32, f32)> { points.iter().map(|(x, dz)| (x - 8.0, z + dz)).collect() };
    match look.species {
        Species::Fox => {
            stage.poly(
                &on(&[(0.0, 0.0), (0.0, 5.4), (4.2, 4.4), (8.0, 5.6), (11.8, 4.4), (16.0, 5.4), (16.0, 0.0)]),
                0.0,
                coat.light,
            );
        }
        Species::Owl => {
            for x in [4.5, 11.5] {
                stage.dot((x - 8.0, z + 7.0), 0.0, 4.4, mix(coat.dark, coat.main, 0.4));
                stage.dot((x - 8.0, z + 7.0), 0.0, 3.9, coat.light);
            }
        }
        Species::Magpie => {
            stage.poly(
                &on(&[(0.0, 0.0), (0.0, 3.2), (5.0, 1.4), (11.0, 1.4), (16.0, 3.2), (16.0, 0.0)]),
                0.0,
                coat.light,
            );
            stage.poly(&on(&[(1.0, 13.4), (6.0, 13.4), (4.6, 11.6), (0.8, 11.2)]), 0.0, coat.dark);
        }
        Species::Cat => {
            stage.flat((-4.6, z + 0.2), (9.2, 4.6), 0.0, 2.0, coat.light, 1.0);
            for x in [-4.6, -0.8, 3.0] {
                stage.poly(&[(x, z + 14.0), (x + 1.7, z + 14.0), (x + 0.9, z + 11.4)], 0.0, coat.dark);
            }
        }
        Species::Marmot => {
            stage.poly(
                &on(&[(0.0, 14.0), (16.0, 14.0), (16.0, 12.2), (11.0, 11.8), (8.0, 12.6), (5.0, 11.8), (0.0, 12.2)]),
                0.0,
                coat.dark,
            );
            stage.flat((-4.8, z + 0.2), (9.6, 4.9), 0.0, 2.0, coat.light, 1.0);
        }
        _ => stage.flat((-4.6, z + 0.2), (9.2, 4.7), 0.0, 2.0, coat.light, 1.0),
    }
    if !matches!(look.species, Species::Owl | Species::Magpie) {
        let nose = [(6.5, 4.9), (9.5, 4.9), (9.1, 3.7), (8.0, 3.0), (6.9, 3.7)];
        stage.poly(&on(&nose), 0.0, coat.nose);
        stage.flat((-0.9, z + 4.2), (0.8, 0.45), 0.0, 0.2, mix(coat.nose, Color32::WHITE, 0.5), 1.0);
    }
}

/// Ears that begin at the brow, whiskers, the edge of the spines.
pub fn over(stage: &mut Stage, look: &Look, figure: &Figure) {
    let Some(coat) = palette::coat(look.species) else { return };
    let z = figure.head;
    match look.species {
        Species::Fox => pointed_ears(stage, z, &coat, 6.0, Some(coat.dark)),
        Species::Cat => pointed_ears(stage, z, &coat, 5.2, None),
        Species::Owl => pointed_ears(stage, z, &Coat { inner: coat.dark, ..coat }, 3.4, None),
        Species::Hedgehog => {
            let [_, side, _] = stage.shades(coat.dark);
            stage.side(8.05, (z, z + 14.0), (6.0, 12.2), side);
            for i in 0..4 {
                let low = z + 0.4 + 3.3 * i as f32;
                stage.face(&[(8.05, low, 6.0), (8.05, low + 2.2, 3.4), (8.05, low + 3.3, 6.0)], side.0, side.1);
            }
            stage.block(Block::new(-8.5, z + 12.4, (17.0, 3.0, 12.8), coat.dark).back(-0.5));
            for i in 0..6 {
                let x = -8.5 + 2.85 * i as f32;
                stage.poly(&[(x, z + 12.5), (x + 2.85, z + 12.5), (x + 1.4, z + 10.8)], -0.5, coat.dark);
            }
            for i in 0..5 {
                let x = -7.4 + 3.2 * i as f32;
                let tip = mix(coat.dark, coat.light, 0.35);
                stage.poly(&[(x, z + 14.9), (x + 0.8, z + 13.2), (x + 1.6, z + 14.9)], -0.5, tip);
            }
        }
        _ => {}
    }
    if matches!(look.species, Species::Mouse | Species::Cat | Species::Jerboa | Species::Hare | Species::Fox) {
        let whisker = mix(coat.dark, Color32::WHITE, 0.2);
        for (hand, root) in [(-1.0, -4.6), (1.0, 4.6)] {
            for (low, high) in [(2.4, 3.3), (1.5, 1.5), (0.8, -0.2)] {
                let ends =
                    [(root, z + low), (root + hand * 2.2, z + 0.6 * low + 0.5 * high), (root + hand * 4.6, z + high)];
                stage.line(ends, -0.2, 0.22, 0.5, whisker, 0.9);
            }
        }
    }
}

/// Two ears that end in a point, on the front edge of the head.
fn pointed_ears(stage: &mut Stage, z: f32, coat: &Coat, height: f32, tip: Option<Color32>) {
    let [_, side, _] = stage.shades(coat.main);
    for (left, right, peak) in [(-8.0, -2.6, -6.8), (2.6, 8.0, 6.8)] {
        let (low, high) = (z + 13.6, z + 14.0 + height);
        stage.face(&[(right, low, 1.0), (peak, high, 1.0), (peak, high, 4.0), (right, low, 4.0)], side.0, side.1);
        stage.poly(&[(left, low), (right, low), (peak, high)], 1.0, coat.main);
        let inset = |x: f32, dz: f32| (peak + (x - peak) * 0.55, z + 13.6 + dz);
        stage.poly(&[inset(left, 0.0), inset(right, 0.0), (peak, z + 13.6 + height * 0.66)], 1.0, coat.inner);
        if let Some(tip) = tip {
            let cut = |x: f32| (peak + (x - peak) * 0.34, z + 13.6 + (height + 0.4) * 0.66);
            stage.poly(&[cut(left), cut(right), (peak, high)], 1.0, tip);
        }
    }
}
