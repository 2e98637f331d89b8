//! Hats, caps, scarves and what else is worn on a head.

use egui::Color32;

use super::figure::Figure;
use super::palette::{self, mix};
use super::stage::{Block, Facing, Stage};
use crate::content::cast::{Dye, Headgear, Look};

/// What hangs behind the head.
pub fn behind(stage: &mut Stage, look: &Look, figure: &Figure) {
    let cloth = palette::dye(look.headgear_dye);
    if look.headgear == Headgear::Kimeshek {
        stage.block(Block::new(-10.4, figure.shoulder - 2.0, (20.8, 15.0, 7.0), cloth).back(5.0));
    }
    if look.headgear == Headgear::Kerchief {
        stage.block(Block::new(6.6, figure.head + 3.4, (2.6, 9.0, 1.4), cloth).back(12.6));
    }
}

/// Over hair and face.
pub fn over(stage: &mut Stage, look: &Look, figure: &Figure) {
    // A hat sits high enough for the brows to be read.
    let lift = match look.headgear {
        Headgear::Headphones | Headgear::Scarf | Headgear::Kimeshek => 0.0,
        Headgear::Tymaq => 0.6,
        Headgear::Qalpaq => 1.5,
        _ => 0.9,
    };
    let z = figure.head + lift;
    let hat = Hat { z, cloth: palette::dye(look.headgear_dye), trim: palette::dye(look.trim) };
    match look.headgear {
        Headgear::None => return,
        Headgear::Cap => hat.cap(stage),
        Headgear::Beanie => hat.beanie(stage),
        Headgear::Band => hat.band(stage),
        Headgear::Headphones => hat.headphones(stage),
        Headgear::Taqiya => hat.taqiya(stage),
        Headgear::Qalpaq => hat.qalpaq(stage),
        Headgear::Tymaq => hat.tymaq(stage),
        Headgear::Borik => hat.borik(stage),
        Headgear::Straw => hat.straw(stage),
        Headgear::Scarf => hat.scarf(stage),
        Headgear::Kerchief => hat.kerchief(stage),
        Headgear::Kimeshek => hat.kimeshek(stage),
        Headgear::Toque => hat.toque(stage),
        Headgear::Goggles => hat.goggles(stage),
    }
    if !matches!(look.headgear, Headgear::Headphones | Headgear::Band) {
        stage.shade((-7.9, figure.head + 11.4), (15.8, 1.3), 0.0, 0.20);
    }
}

struct Hat {
    /// The lower edge of the head.
    z: f32,
    cloth: Color32,
    trim: Color32,
}

impl Hat {
    fn put(&self, stage: &mut Stage, (x, dz): (f32, f32), size: (f32, f32, f32), y: f32, colour: Color32) {
        stage.block(Block::new(x, self.z + dz, size, colour).back(y));
    }

    fn cap(&self, stage: &mut Stage) {
        self.put(stage, (-8.6, 11.8), (17.2, 4.6, 12.9), -0.6, self.cloth);
        self.put(stage, (-7.4, 11.4), (14.8, 1.3, 4.5), -4.2, mix(self.cloth, palette::SHADE_DEEP, 0.12));
        stage.lozenge((0.0, self.z + 14.6), -0.6, 1.2, palette::dye(Dye::White));
    }

    fn beanie(&self, stage: &mut Stage) {
        self.put(stage, (-8.8, 10.8), (17.6, 3.6, 13.4), -0.8, mix(self.cloth, Color32::WHITE, 0.12));
        self.put(stage, (-8.3, 14.4), (16.6, 3.8, 12.4), -0.2, self.cloth);
        for i in 0..8 {
            let rib = mix(self.cloth, palette::SHADE_DEEP, 0.14);
            stage.flat((-8.0 + 2.2 * i as f32, self.z + 11.0), (0.5, 3.2), -0.8, 0.2, rib, 1.0);
        }
        self.put(stage, (-1.6, 18.2), (3.2, 2.2, 3.2), 5.0, mix(self.cloth, Color32::WHITE, 0.3));
    }

    fn band(&self, stage: &mut Stage) {
        self.put(stage, (-8.9, 12.6), (17.8, 1.9, 13.4), -0.9, self.cloth);
        for i in 0..5 {
            stage.lozenge((-6.4 + 3.2 * i as f32, self.z + 13.55), -0.9, 0.6, self.trim);
        }
    }

    fn headphones(&self, stage: &mut Stage) {
        let band = palette::dye(Dye::Charcoal);
        self.put(stage, (-9.0, 15.6), (18.0, 1.2, 2.6), 4.0, band);
        self.put(stage, (-9.8, 8.4), (1.2, 8.4, 2.4), 4.2, band);
        self.put(stage, (8.5, 8.4), (0.8, 8.4, 2.4), 4.2, band);
        self.put(stage, (-10.6, 4.0), (2.4, 5.4, 4.4), 3.0, self.cloth);
        self.put(stage, (8.2, 4.0), (1.8, 5.4, 4.4), 3.6, self.cloth);
    }

    fn taqiya(&self, stage: &mut Stage) {
        self.put(stage, (-8.7, 11.8), (17.4, 5.0, 13.0), -0.7, self.cloth);
        for i in 0..4 {
            let x = -6.4 + 4.27 * i as f32;
            stage.horns((x, self.z + 12.6), -0.7, 3.1, 0.15, palette::dye(Dye::Gold));
        }
    }

    fn qalpaq(&self, stage: &mut Stage) {
        self.put(stage, (-10.4, 10.6), (20.8, 2.2, 15.5), -2.2, palette::FELT_DARK);
        self.put(stage, (-8.8, 12.8), (17.6, 4.6, 13.0), -0.6, self.cloth);
        self.put(stage, (-6.4, 17.4), (12.8, 4.2, 9.0), 1.4, self.cloth);
        self.put(stage, (-2.4, 21.6), (4.8, 2.6, 4.0), 3.8, self.cloth);
        stage.horns((0.0, self.z + 13.2), -0.6, 4.0, 0.14, palette::FELT_DARK);
        for x in [-7.8, 7.1] {
            stage.flat((x, self.z + 12.8), (0.7, 4.6), -0.6, 0.0, palette::FELT_DARK, 1.0);
        }
    }

    fn tymaq(&self, stage: &mut Stage) {
        let fur = palette::FUR;
        self.put(stage, (-10.6, -2.4), (3.6, 13.4, 0.25), -0.3, fur);
        self.put(stage, (7.0, -2.4), (3.6, 13.4, 8.0), -0.3, fur);
        self.put(stage, (-9.4, 10.6), (18.8, 3.8, 14.4), -1.4, fur);
        self.put(stage, (-8.4, 14.4), (16.8, 4.4, 12.6), -0.3, self.cloth);
        self.put(stage, (-4.0, 18.8), (8.0, 2.4, 6.0), 2.6, self.cloth);
        self.tufts(stage, 10.7, 3.4, mix(fur, Color32::WHITE, 0.10));
        for (x, dz) in [(-10.0, 0.4), (-8.8, 4.0), (-10.0, 7.4), (7.6, 0.4), (8.8, 4.0), (7.6, 7.4)] {
            stage.flat((x, self.z + dz), (1.2, 2.6), -0.3, 0.5, mix(fur, Color32::WHITE, 0.10), 1.0);
        }
    }

    fn borik(&self, stage: &mut Stage) {
        let fur = mix(palette::FUR, palette::INK, 0.18);
        self.put(stage, (-9.3, 11.2), (18.6, 3.4, 14.2), -1.3, fur);
        self.put(stage, (-8.4, 14.6), (16.8, 4.0, 12.6), -0.3, self.cloth);
        self.tufts(stage, 11.4, 2.9, mix(fur, Color32::WHITE, 0.14));
        stage.horns((0.0, self.z + 14.9), -0.3, 3.2, 0.15, palette::dye(Dye::Gold));
        self.put(stage, (-0.9, 18.6), (1.8, 3.6, 1.6), 5.0, palette::dye(Dye::White));
    }

    /// Lighter tufts along a rim of fur.
    fn tufts(&self, stage: &mut Stage, dz: f32, height: f32, colour: Color32) {
        for i in 0..7 {
            stage.flat((-9.0 + 2.6 * i as f32, self.z + dz), (1.4, height), -1.4, 0.5, colour, 1.0);
        }
    }

    fn straw(&self, stage: &mut Stage) {
        self.put(stage, (-12.0, 11.4), (24.0, 1.2, 18.0), -4.0, self.cloth);
        self.put(stage, (-8.0, 12.6), (16.0, 4.8, 11.6), -0.2, self.cloth);
        let band = palette::dye(Dye::Madder);
        let [_, side, _] = stage.shades(band);
        stage.side(8.0, (self.z + 12.6, self.z + 14.1), (-0.2, 11.4), side);
        stage.flat((-8.0, self.z + 12.6), (16.0, 1.5), -0.2, 0.0, band, 1.0);
        for i in 0..9 {
            let straw = mix(self.cloth, palette::FUR, 0.22);
            stage.flat((-11.4 + 2.7 * i as f32, self.z + 11.5), (1.2, 0.35), -4.0, 0.0, straw, 1.0);
        }
    }

    /// Cloth round the head down to the shoulders, as far as the chin.
    fn wrap(&self, stage: &mut Stage) {
        let side = if stage.facing == Facing::Left { 0.2 } else { 0.4 };
        self.put(stage, (-9.3, 11.5), (18.6, 3.9, 13.8), -1.2, self.cloth);
        self.put(stage, (-9.6, -1.0), (2.8, 12.6, side), -0.6, self.cloth);
        self.put(stage, (6.8, -1.0), (2.8, 12.6, 9.0), -0.6, self.cloth);
    }

    fn scarf(&self, stage: &mut Stage) {
        self.wrap(stage);
        let fold = mix(self.cloth, palette::SHADE_DEEP, 0.08);
        let z = self.z;
        stage.poly(&[(-6.7, z + 11.0), (0.0, z + 11.0), (-6.6, z + 9.4)], -0.4, fold);
        stage.poly(&[(6.7, z + 11.0), (0.0, z + 11.0), (6.6, z + 9.4)], -0.4, fold);
        stage.poly(&[(-3.0, z - 3.2), (-6.0, z - 8.0), (-2.6, z - 7.2)], -1.8, self.cloth);
        stage.poly(&[(3.0, z - 3.2), (5.4, z - 8.6), (1.8, z - 7.2)], -1.8, fold);
        self.put(stage, (-3.4, -3.4), (6.8, 3.0, 2.4), -1.8, fold);
        for i in 0..6 {
            let x = -7.4 + 3.0 * i as f32;
            stage.dot((x, z + 12.9), -1.2, 0.62, self.trim);
            stage.dot((x, z + 12.9), -1.2, 0.25, palette::dye(Dye::Madder));
        }
    }

    fn kimeshek(&self, stage: &mut Stage) {
        self.wrap(stage);
        let z = self.z;
        self.put(stage, (-9.2, -6.4), (18.4, 6.0, 3.0), -1.6, self.cloth);
        self.put(stage, (-10.0, 13.4), (20.0, 5.2, 13.6), -1.6, mix(self.cloth, Color32::WHITE, 0.2));
        for i in 0..5 {
            stage.lozenge((-6.8 + 3.4 * i as f32, z - 4.4), -1.6, 0.8, palette::dye(Dye::Red));
        }
        stage.flat((-10.0, z + 14.2), (20.0, 0.5), -1.6, 0.0, palette::dye(Dye::Gold), 1.0);
        stage.flat((-9.2, z - 2.0), (18.4, 0.45), -1.6, 0.0, palette::dye(Dye::Gold), 1.0);
    }

    fn kerchief(&self, stage: &mut Stage) {
        let z = self.z;
        let fold = mix(self.cloth, palette::SHADE_DEEP, 0.10);
        self.put(stage, (-8.9, 12.0), (17.8, 4.4, 13.4), -0.9, self.cloth);
        stage.poly(&[(-8.9, z + 12.2), (-1.0, z + 12.2), (-8.9, z + 10.0)], -0.9, self.cloth);
        stage.poly(&[(8.9, z + 12.2), (1.0, z + 12.2), (8.9, z + 10.2)], -0.9, fold);
        for i in 0..5 {
            stage.lozenge((-6.4 + 3.2 * i as f32, z + 14.2), -0.9, 0.7, mix(self.cloth, self.trim, 0.75));
        }
    }

    fn toque(&self, stage: &mut Stage) {
        self.put(stage, (-8.7, 11.8), (17.4, 4.2, 13.0), -0.7, self.cloth);
        self.put(stage, (-9.6, 16.0), (19.2, 5.4, 14.0), -1.2, mix(self.cloth, Color32::WHITE, 0.2));
    }

    fn goggles(&self, stage: &mut Stage) {
        let z = self.z;
        self.put(stage, (-8.9, 12.2), (17.8, 1.7, 13.4), -0.9, self.cloth);
        for x in [-6.6, 1.0] {
            self.put(stage, (x, 11.2), (5.6, 4.0, 1.6), -2.4, palette::FELT_DARK);
            stage.flat((x + 0.9, z + 11.9), (3.8, 2.6), -2.4, 0.8, palette::dye(Dye::Forest), 1.0);
            stage.flat((x + 1.3, z + 13.3), (1.3, 0.7), -2.4, 0.3, Color32::WHITE, 0.45);
        }
    }
}
