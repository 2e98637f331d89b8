//! Hair: what hangs behind the head, and the cap, fringe and locks over the brow.

use egui::Color32;

use super::figure::Figure;
use super::head::wrapped;
use super::palette::{self, mix};
use super::stage::{Block, Facing, Stage};
use crate::content::cast::{Hair, Headgear, Look};

/// The left edge of the hair, a little before the head.
const LEFT: f32 = -8.5;
/// How far the hair stands before the face.
const FRONT: f32 = -0.5;

/// What is seen behind the body and the head.
pub fn behind(stage: &mut Stage, look: &Look, figure: &Figure) {
    if wrapped(look.headgear) {
        return;
    }
    let hair = palette::hair(look.hair_colour);
    let z = figure.shoulder;
    match look.hair {
        Hair::Long => stage.block(Block::new(-9.2, z - 5.0, (18.4, 17.0, 3.0), hair).back(9.0)),
        Hair::Ponytail => {
            stage.block(Block::new(5.0, z - 3.0, (4.4, 21.0, 3.0), hair).back(13.0));
            stage.block(Block::new(-2.6, figure.head + 14.6, (5.2, 3.6, 4.0), hair).back(9.0));
        }
        _ => {}
    }
}

/// Braids that lie over the shoulders, before the clothes.
pub fn braids(stage: &mut Stage, look: &Look, figure: &Figure) {
    if wrapped(look.headgear) {
        return;
    }
    let hair = palette::hair(look.hair_colour);
    let ribbon = palette::dye(look.trim);
    match look.hair {
        Hair::Plait => braid(stage, (-9.7, 0.35), figure.head + 0.2, 4, hair, ribbon),
        Hair::Braids => {
            braid(stage, (7.6, 0.0), figure.head + 6.2, 4, hair, ribbon);
            braid(stage, (-10.6, 0.0), figure.head + 6.2, 4, hair, ribbon);
        }
        _ => {}
    }
}

/// One braid from `top` down, with a ribbon and a loose end; each link stands `shift` further right.
fn braid(stage: &mut Stage, (x, shift): (f32, f32), top: f32, links: u8, hair: Color32, ribbon: Color32) {
    for i in 0..links {
        let step = f32::from(i);
        let shade = if i % 2 == 0 { hair } else { mix(hair, Color32::WHITE, 0.08) };
        let at = (x + shift * step, top - 3.0 * (step + 1.0));
        stage.block(Block::new(at.0, at.1, (3.2, 2.9, 2.0), shade).back(-1.2));
    }
    let (x, z) = (x + shift * f32::from(links), top - 3.0 * f32::from(links) - 1.4);
    stage.block(Block::new(x - 0.1, z, (3.4, 1.5, 2.2), ribbon).back(-1.3));
    stage.block(Block::new(x + 0.3, z - 2.0, (2.6, 2.0, 1.8), hair).back(-1.1));
}

/// Hair over the head, after the face; nothing under a headdress that hides it.
pub fn over(stage: &mut Stage, look: &Look, figure: &Figure) {
    if wrapped(look.headgear) {
        return;
    }
    let hair = palette::hair(look.hair_colour);
    let z = figure.head;
    if look.hair == Hair::Bald {
        return bald(stage, z, hair);
    }
    stage.shade((-7.9, z + 11.6), (15.8, 1.6), 0.0, 0.22);
    side(stage, hair, z, (6.5, 14.0), (6.6, 12.2));
    side(stage, hair, z, (9.5, 14.0), (-0.2, 12.2));
    match look.hair {
        Hair::Long | Hair::Braids | Hair::Bob => side(stage, hair, z, (1.5, 14.0), (7.6, 12.3)),
        Hair::Bun | Hair::Ponytail | Hair::Plait => side(stage, hair, z, (5.0, 14.0), (7.6, 12.3)),
        _ => {}
    }
    if look.hair == Hair::Cropped {
        stage.block(Block::new(-8.3, z + 12.9, (16.6, 2.2, 12.5), hair).back(-0.3));
        stage.poly(
            &[(-8.3, z + 13.0), (8.3, z + 13.0), (8.3, z + 11.4), (6.4, z + 12.2), (-6.4, z + 12.2), (-8.3, z + 11.4)],
            -0.3,
            hair,
        );
    } else {
        stage.block(Block::new(LEFT, z + 12.1, (17.0, 3.6, 12.8), hair).back(FRONT));
    }
    fringe(stage, look, z, hair);
    // A lighter lock, so that black hair reads as volume.
    let lock = mix(hair, Color32::WHITE, 0.16);
    stage.poly(&[(-6.8, z + 15.0), (-2.4, z + 15.0), (-3.6, z + 14.0), (-7.1, z + 13.8)], FRONT, lock);
    if look.hair == Hair::Bun && matches!(look.headgear, Headgear::None | Headgear::Band) {
        stage.block(Block::new(-3.6, z + 15.4, (7.2, 4.4, 5.0), hair).back(6.0));
        stage.block(Block::new(-3.8, z + 15.3, (7.6, 0.9, 5.2), palette::dye(look.trim)).back(5.8));
    }
}

/// Hair on the side of the head that shows.
fn side(stage: &mut Stage, hair: Color32, z: f32, (low, high): (f32, f32), depth: (f32, f32)) {
    let shade = match stage.facing {
        Facing::Left => (mix(hair, palette::SHADE_DEEP, 0.25), mix(hair, palette::SHADE_DEEP, 0.38)),
        Facing::Right => (mix(hair, palette::LIGHT, 0.12), mix(hair, palette::LIGHT, 0.05)),
    };
    stage.side(8.05, (z + low, z + high), depth, shade);
}

fn bald(stage: &mut Stage, z: f32, hair: Color32) {
    stage.flat((-6.0, z + 12.3), (4.5, 0.8), 0.0, 0.4, Color32::WHITE, 0.35);
    side(stage, hair, z, (5.5, 10.4), (6.6, 12.2));
    stage.poly(&[(-8.2, z + 6.0), (-7.0, z + 6.0), (-7.3, z + 10.2), (-8.2, z + 10.6)], 0.0, hair);
    stage.poly(&[(8.1, z + 6.0), (7.1, z + 6.0), (7.4, z + 10.2), (8.1, z + 10.6)], 0.0, hair);
}

/// What falls over the brow, by cut.
fn fringe(stage: &mut Stage, look: &Look, z: f32, hair: Color32) {
    let up = |points: &[(f32, f32)]| -> Vec<(f32, f32)> { points.iter().map(|(x, dz)| (*x, z + dz)).collect() };
    let soft = mix(hair, Color32::WHITE, 0.05);
    match look.hair {
        Hair::Short => {
            stage.poly(&up(&[(LEFT, 12.2), (-1.0, 12.2), (-5.6, 11.2), (LEFT, 9.6)]), FRONT, hair);
            stage.poly(&up(&[(8.5, 12.2), (1.0, 12.2), (6.6, 11.0), (8.5, 10.2)]), FRONT, hair);
        }
        Hair::Side => {
            stage.poly(&up(&[(LEFT, 12.3), (8.5, 12.3), (8.5, 11.8), (2.2, 11.2), (LEFT, 9.9)]), FRONT, hair);
            stage.block(Block::new(LEFT - 0.3, z + 14.6, (11.5, 1.8, 11.0), hair).back(FRONT));
        }
        Hair::Fringe => {
            for i in 0..6 {
                let odd = if i % 2 == 1 { 1.0 } else { 0.0 };
                let at = (LEFT + 2.85 * i as f32, z + 11.1 + 0.5 * odd);
                stage.flat(at, (2.8, 2.2), FRONT, 0.0, mix(hair, Color32::WHITE, 0.03 * odd), 1.0);
            }
        }
        Hair::Curly => {
            for (i, (x, dz)) in
                [(-9.0, 11.0), (-5.6, 11.9), (-2.2, 11.2), (1.4, 12.0), (5.2, 11.0)].into_iter().enumerate()
            {
                let curl = if i % 2 == 0 { hair } else { soft };
                stage.block(Block::new(x, z + dz, (3.9, 3.6, 3.0), curl).back(FRONT - 0.6));
            }
            for (x, dz, y) in [(-8.6, 15.0, 1.0), (-4.2, 15.6, 2.0), (0.4, 15.1, 1.0), (4.4, 15.5, 2.0)] {
                stage.block(Block::new(x, z + dz, (4.1, 2.2, 7.0), soft).back(y));
            }
            stage.block(Block::new(-9.4, z + 7.6, (2.0, 4.0, 3.0), hair).back(FRONT));
        }
        Hair::Spiky => {
            for (x, tip, low) in
                [(-8.5, -7.4, 9.6), (-5.2, -4.2, 10.6), (-1.8, -0.4, 10.0), (1.8, 3.2, 10.8), (5.2, 7.4, 10.2)]
            {
                stage.poly(&up(&[(x, 12.4), (x + 3.3, 12.4), (tip, low)]), FRONT, hair);
            }
            for (x, y) in [(-8.0, 6.0), (-3.6, 4.0), (0.8, 6.0), (4.6, 4.0)] {
                stage.block(Block::new(x, z + 15.2, (3.4, 2.4, 3.4), soft).back(y));
            }
        }
        Hair::Bob | Hair::Long => curtain(stage, z, hair, if look.hair == Hair::Long { -5.0 } else { 1.0 }),
        Hair::Bun | Hair::Braids | Hair::Ponytail | Hair::Plait => {
            stage.poly(&up(&[(LEFT, 12.3), (0.2, 12.3), (-4.0, 11.2), (LEFT, 8.6)]), FRONT, hair);
            stage.poly(&up(&[(8.5, 12.3), (0.2, 12.3), (4.6, 11.2), (8.5, 8.6)]), FRONT, hair);
        }
        Hair::Cropped | Hair::Bald => {}
    }
}

/// Hair that frames the face down to `low`.
fn curtain(stage: &mut Stage, z: f32, hair: Color32, low: f32) {
    let left = [(-8.5, 12.3), (0.6, 12.3), (-3.6, 10.9), (-7.1, 8.8), (-7.1, low), (-9.6, low), (-9.6, 11.6)];
    let right = [(8.5, 12.3), (0.6, 12.3), (4.4, 10.9), (7.3, 8.6), (7.3, low), (9.6, low), (9.6, 11.6)];
    for half in [left, right] {
        stage.poly(&half.map(|(x, dz)| (x, z + dz)), FRONT, hair);
    }
}
