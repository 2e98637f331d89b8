//! What is worn round the neck, on the chest, in the ears and on the back.

use super::super::palette::{Rgb, WHITE};
use super::super::tints;
use super::body::{CHEST, Frame};
use super::face::HALF;
use super::headgear::wrapped;
use super::maker::Maker;
use crate::content::cast::{Carried, Dye, Look, Neckwear, Pin};

/// Things lie over all clothes.
const FRONT: f32 = CHEST + 0.3;

/// Everything of that kind.
pub fn trims(maker: &mut Maker, look: &Look, frame: &Frame) {
    carried(maker, look, frame);
    neckwear(maker, look.neck, frame);
    pin(maker, look, frame);
}

fn carried(maker: &mut Maker, look: &Look, frame: &Frame) {
    let base = frame.base;
    let strap = match look.carried {
        Carried::None => return,
        Carried::Backpack => {
            let pack = Rgb::hex(tints::dye(Dye::Madder));
            maker.mass([-3.0, -CHEST - 2.7, base + 0.5], [6.0, 2.7, frame.torso - 0.6], pack);
            maker.block([-2.2, -CHEST - 3.3, base + 0.9], [4.4, 0.7, 2.2], pack.mix(WHITE, 0.1));
            pack.mix(Rgb::hex(0x2C_1E50), 0.15)
        }
        Carried::ThermalBox => {
            let bag = Rgb::hex(tints::dye(Dye::Gold));
            maker.mass([-4.0, -CHEST - 4.6, base - 0.2], [8.0, 4.6, frame.torso + 2.0], bag);
            maker.block([-4.04, -CHEST - 4.64, base + 4.4], [8.08, 4.6, 0.7], WHITE);
            Rgb::hex(tints::dye(Dye::Charcoal))
        }
    };
    maker.pair([1.7, -CHEST - 0.1, base + 0.8], [1.0, 2.0 * CHEST + 0.25, frame.torso - 0.7], strap);
}

fn neckwear(maker: &mut Maker, neck: Neckwear, frame: &Frame) {
    let (top, trim) = (frame.shoulder(), frame.trim);
    let metal = Rgb::hex(tints::METAL);
    let cord = |maker: &mut Maker, low: f32, colour: Rgb| {
        maker.shapes(FRONT, &[[1.5, top], [1.95, top], [0.2, low], [-0.1, low + 0.3]], colour, 4);
    };
    match neck {
        Neckwear::None => {}
        Neckwear::Tie => {
            let points = [[-0.5, top - 0.9], [0.5, top - 0.9], [0.75, top - 4.0], [0.0, top - 4.9], [-0.75, top - 4.0]];
            maker.shape(FRONT, &points, trim, 4);
            maker.mark(FRONT, [-0.5, top - 0.9], [1.0, 0.75], trim.mix(Rgb::hex(0), 0.15), 5);
        }
        Neckwear::Bow => {
            maker.shapes(FRONT, &[[0.0, top - 0.9], [1.9, top - 0.1], [1.9, top - 1.7]], trim, 5);
            maker.mark(FRONT, [-0.45, top - 1.3], [0.9, 0.9], trim.mix(WHITE, 0.2), 6);
        }
        Neckwear::Scarf => {
            maker.block([-2.9, -2.5, top - 0.7], [5.8, 5.2, 1.5], trim);
            maker.block([0.7, CHEST, top - 3.8], [1.6, 0.6, 3.2], trim);
            maker.block([0.68, CHEST, top - 3.4], [1.64, 0.64, 0.5], trim.mix(WHITE, 0.35));
        }
        Neckwear::Whistle => {
            cord(maker, top - 3.4, Rgb::hex(tints::dye(Dye::Straw)));
            maker.block([-0.8, CHEST, top - 4.4], [1.6, 0.6, 1.1], metal.mix(WHITE, 0.15));
        }
        Neckwear::Beads => {
            for i in 0..7_u8 {
                let t = f32::from(i) / 3.0 - 1.0;
                let bead = if i % 2 == 0 { trim } else { trim.mix(WHITE, 0.35) };
                maker.mark(FRONT, [2.1 * t - 0.35, top - 2.0 + 1.3 * t * t], [0.7, 0.7], bead, 5);
            }
        }
        Neckwear::Lanyard => {
            cord(maker, top - 3.2, Rgb::hex(tints::dye(Dye::Indigo)));
            maker.mark(FRONT, [-1.1, top - 5.2], [2.2, 2.1], WHITE, 5);
            maker.mark(FRONT, [-0.8, top - 4.4], [0.8, 0.9], Rgb::hex(tints::dye(Dye::Turquoise)), 6);
        }
        Neckwear::Keys => {
            cord(maker, top - 3.2, Rgb::hex(tints::dye(Dye::Umber)));
            for (x, low) in [(-0.8, 4.9), (-0.1, 5.3), (0.5, 4.7)] {
                maker.mark(FRONT, [x, top - low], [0.45, low - 3.1], metal.mix(WHITE, 0.2), 5);
            }
        }
    }
}

fn pin(maker: &mut Maker, look: &Look, frame: &Frame) {
    let chest = frame.base + 0.58 * frame.torso;
    let dye = |dye| Rgb::hex(tints::dye(dye));
    match look.pin {
        Pin::None => {}
        Pin::Badge => {
            maker.mark(FRONT, [1.0, chest], [1.8, 1.2], WHITE, 6);
            maker.mark(FRONT, [1.2, chest + 0.6], [0.5, 0.35], dye(Dye::Turquoise), 7);
        }
        Pin::Pens => {
            maker.mark(FRONT, [-2.6, chest], [1.9, 0.35], frame.main.mix(Rgb::hex(0x2C_1E50), 0.3), 6);
            maker.mark(FRONT, [-2.3, chest + 0.1], [0.5, 1.5], dye(Dye::Turquoise), 7);
            maker.mark(FRONT, [-1.5, chest + 0.1], [0.45, 1.2], dye(Dye::Red), 7);
        }
        Pin::Flower => {
            let (x, z) = (1.9, chest + 0.8);
            maker.mark(FRONT, [x - 0.95, z - 0.35], [1.9, 0.7], dye(Dye::Pink), 6);
            maker.mark(FRONT, [x - 0.35, z - 0.95], [0.7, 1.9], dye(Dye::Pink), 6);
            maker.mark(FRONT, [x - 0.35, z - 0.35], [0.7, 0.7], dye(Dye::Gold), 7);
        }
        Pin::Earrings if !wrapped(look.headgear) => {
            maker.pair([HALF + 0.2, -0.5, frame.head + 1.2], [0.5, 0.7, 1.1], dye(Dye::Turquoise));
        }
        Pin::Earrings => {}
    }
}
