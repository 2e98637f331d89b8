//! What is worn round the neck, on the chest, in the ears and on the back.

use egui::Color32;

use super::clothes::FOOT;
use super::figure::Figure;
use super::head::wrapped;
use super::palette::{self, mix};
use super::stage::{Block, Stage};
use crate::content::cast::{Carried, Dye, Look, Neckwear, Pin};

/// What is carried, as far as it shows behind the shoulders.
pub fn behind(stage: &mut Stage, look: &Look, figure: &Figure) {
    let top = figure.shoulder;
    match look.carried {
        Carried::None => {}
        Carried::Backpack => {
            let width = 2.0 * figure.half - 4.0;
            let pack = palette::dye(Dye::Madder);
            stage.block(Block::new(2.0 - figure.half, 1.0, (width, top + 2.0, 3.0), pack).back(8.0));
        }
        Carried::ThermalBox => {
            let bag = palette::dye(Dye::Gold);
            stage.block(Block::new(-12.4, 1.0, (24.8, top + 6.0, 6.0), bag).back(8.0));
            stage.flat((-12.4, top + 3.6), (24.8, 1.0), 8.0, 0.0, Color32::WHITE, 0.8);
        }
    }
}

/// What lies on the chest, after the clothes: straps, neckwear, pins.
pub fn over(stage: &mut Stage, look: &Look, figure: &Figure) {
    let top = figure.shoulder;
    let edge = figure.half - 4.6;
    let strap = match look.carried {
        Carried::None => None,
        Carried::Backpack => Some(mix(palette::dye(Dye::Madder), palette::SHADE_DEEP, 0.15)),
        Carried::ThermalBox => Some(palette::dye(Dye::Charcoal)),
    };
    if let Some(colour) = strap {
        for x in [0.8 - edge, edge - 2.6] {
            stage.flat((x, FOOT), (1.8, top - FOOT), 0.0, 0.0, colour, 1.0);
        }
    }
    neckwear(stage, look.neck, top, palette::dye(look.trim));
    pin(stage, look, edge);
}

fn neckwear(stage: &mut Stage, neck: Neckwear, top: f32, trim: Color32) {
    let cord = |stage: &mut Stage, low: f32, colour: Color32| {
        for hand in [-1.0, 1.0] {
            let ends = [(hand * 3.6, top), (hand * 2.6, 0.5 * (top + low) + 1.0), (0.0, low)];
            stage.line(ends, 0.0, 0.5, 0.0, colour, 1.0);
        }
    };
    let metal = palette::METAL;
    match neck {
        // The scarf lies over the neck: see `scarf`.
        Neckwear::None | Neckwear::Scarf => {}
        Neckwear::Tie => {
            let tie =
                [(-1.0, top), (1.0, top), (0.7, top - 1.8), (1.5, 1.0), (0.0, -0.6), (-1.5, 1.0), (-0.7, top - 1.8)];
            stage.poly(&tie, 0.0, trim);
            stage.poly(
                &[(-1.0, top), (1.0, top), (0.7, top - 1.8), (-0.7, top - 1.8)],
                0.0,
                mix(trim, Color32::BLACK, 0.12),
            );
        }
        Neckwear::Bow => {
            stage.poly(&[(0.0, top - 1.6), (-4.0, top + 0.4), (-4.0, top - 3.6)], -0.3, trim);
            stage.poly(
                &[(0.0, top - 1.6), (4.0, top + 0.4), (4.0, top - 3.6)],
                -0.3,
                mix(trim, palette::SHADE_DEEP, 0.14),
            );
            stage.flat((-0.9, top - 2.5), (1.8, 1.8), -0.3, 0.5, mix(trim, Color32::WHITE, 0.16), 1.0);
        }
        Neckwear::Whistle => {
            cord(stage, top - 7.0, palette::dye(Dye::Straw));
            stage.flat((-1.7, top - 9.2), (3.4, 2.2), -0.2, 1.0, metal, 1.0);
            stage.flat((0.6, top - 7.9), (2.4, 0.9), -0.2, 0.2, mix(metal, Color32::WHITE, 0.25), 1.0);
        }
        Neckwear::Beads => {
            for i in 0..9 {
                let t = i as f32 / 4.0 - 1.0;
                let at = (4.4 * t, top - 3.6 + 3.2 * t * t);
                stage.dot(at, -0.2, 0.72, if i % 2 == 0 { trim } else { mix(trim, Color32::WHITE, 0.3) });
            }
        }
        Neckwear::Lanyard => {
            cord(stage, top - 6.6, palette::dye(Dye::Indigo));
            stage.flat((-2.1, top - 11.2), (4.2, 4.6), -0.2, 0.3, palette::dye(Dye::White), 1.0);
            stage.flat((-1.4, top - 9.2), (1.4, 1.7), -0.2, 0.2, palette::dye(Dye::Turquoise), 1.0);
            stage.flat((0.4, top - 8.2), (1.2, 0.4), -0.2, 0.0, palette::PRINT, 1.0);
            stage.flat((-1.4, top - 10.4), (2.9, 0.4), -0.2, 0.0, palette::PRINT, 1.0);
        }
        Neckwear::Keys => {
            cord(stage, top - 6.4, palette::dye(Dye::Umber));
            let ring = stage.rect((-1.4, top - 9.0), (2.8, 2.8), -0.2, 1.4);
            let width = 0.5 * stage.unit;
            stage.canvas.ring(&ring, width, metal);
            for (x, low) in [(-1.3, 3.2), (-0.3, 3.8), (0.7, 3.0)] {
                let key = if x < -0.5 { mix(metal, Color32::WHITE, 0.25) } else { metal };
                stage.flat((x, top - 8.6 - low), (0.7, low), -0.2, 0.2, key, 1.0);
            }
        }
    }
}

/// A scarf, over the neck and behind the chin.
pub fn scarf(stage: &mut Stage, look: &Look, figure: &Figure) {
    if look.neck == Neckwear::Scarf {
        let (top, wool) = (figure.shoulder, palette::dye(look.trim));
        stage.block(Block::new(-5.4, top - 0.8, (10.8, 2.8, 8.0), wool).back(-0.4));
        stage.block(Block::new(1.4, top - 7.0, (3.2, 6.4, 1.2), wool).back(-0.8));
        for z in [top - 6.2, top - 4.8] {
            stage.flat((1.4, z), (3.2, 0.6), -0.8, 0.0, mix(wool, Color32::WHITE, 0.35), 1.0);
        }
    }
}

fn pin(stage: &mut Stage, look: &Look, edge: f32) {
    let white = palette::dye(Dye::White);
    match look.pin {
        Pin::None | Pin::Earrings => {}
        Pin::Badge => {
            stage.flat((edge - 5.0, 3.6), (3.2, 2.1), 0.0, 0.3, white, 1.0);
            stage.flat((edge - 4.7, 4.9), (0.9, 0.5), 0.0, 0.0, palette::dye(Dye::Turquoise), 1.0);
            stage.flat((edge - 3.6, 4.9), (1.5, 0.35), 0.0, 0.0, palette::PRINT, 1.0);
            stage.flat((edge - 4.7, 4.1), (2.5, 0.3), 0.0, 0.0, palette::PRINT, 1.0);
        }
        Pin::Pens => {
            let seam = mix(palette::dye(look.dye), palette::SHADE_DEEP, 0.25);
            stage.flat((1.2 - edge, 4.0), (3.2, 0.5), 0.0, 0.0, seam, 1.0);
            stage.flat((2.2 - edge, 4.3), (0.8, 2.6), 0.0, 0.0, palette::dye(Dye::Turquoise), 1.0);
            stage.flat((3.2 - edge, 4.3), (0.6, 2.0), 0.0, 0.0, palette::dye(Dye::Red), 1.0);
        }
        Pin::Flower => {
            let (x, z) = (edge - 3.0, 6.0);
            for (dx, dz) in [(0.0, 1.1), (1.05, 0.3), (0.65, -0.9), (-0.65, -0.9), (-1.05, 0.3)] {
                stage.dot((x + dx, z + dz), 0.0, 0.8, palette::dye(Dye::Pink));
            }
            stage.dot((x, z), 0.0, 0.65, palette::dye(Dye::Gold));
        }
    }
}

/// The earring on the far side of the head, of which half shows.
pub fn earrings_behind(stage: &mut Stage, look: &Look, figure: &Figure) {
    if look.pin == Pin::Earrings && !wrapped(look.headgear) {
        stage.lozenge((-8.3, figure.head + 3.2), 0.0, 1.1, palette::dye(Dye::Turquoise));
    }
}

/// The earring on the side that shows.
pub fn earring(stage: &mut Stage, look: &Look, figure: &Figure) {
    if look.pin == Pin::Earrings && !wrapped(look.headgear) {
        stage.lozenge((8.2, figure.head + 3.4), 5.8, 0.8, palette::dye(Dye::Turquoise));
    }
}
