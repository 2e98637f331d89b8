//! Body and clothes, from the shoulders down to the lower edge of the portrait.
//!
//! The torso and two arms are blocks; a garment adds what lies on their fronts. Left and right halves of an open garment
//! differ a little in light.

use egui::Color32;

use super::figure::Figure;
use super::palette::{self, mix};
use super::stage::{Block, Stage};
use crate::content::cast::{Clothes, Dye, Look};

/// The lower edge of every portrait.
pub const FOOT: f32 = -2.0;
/// How broad an arm is.
const ARM: f32 = 5.2;

/// Torso, arms and garment.
pub fn paint(stage: &mut Stage, look: &Look, figure: &Figure) {
    let main = palette::dye(look.dye);
    let wear = Wear {
        main,
        under: palette::dye(look.under),
        trim: palette::dye(look.trim),
        left: -figure.half + 4.6,
        right: figure.half - 4.6,
        top: figure.shoulder,
    };
    wear.body(stage, look, figure);
    match look.clothes {
        Clothes::Hoodie => wear.hoodie(stage),
        Clothes::Sweater => wear.sweater(stage),
        Clothes::Tee => wear.tee(stage),
        Clothes::Stripes => wear.stripes(stage),
        Clothes::VNeck => wear.v_neck(stage),
        Clothes::Shirt => wear.shirt(stage, main, wear.under),
        Clothes::Jacket => wear.jacket(stage),
        Clothes::Cardigan => wear.cardigan(stage),
        Clothes::Waistcoat => wear.waistcoat(stage),
        Clothes::Tracksuit => wear.tracksuit(stage),
        Clothes::Windbreaker => wear.windbreaker(stage),
        Clothes::Overall => wear.overall(stage),
        Clothes::WhiteCoat => wear.open_front(stage),
        Clothes::Apron => wear.apron(stage),
        Clothes::Shapan => wear.shapan(stage),
        Clothes::FurCoat => wear.fur_coat(stage),
        Clothes::Kamzol => wear.kamzol(stage),
        Clothes::Bare => wear.bare(stage, look),
    }
}

/// One person's clothes: colours and the edges of the torso's front.
struct Wear {
    main: Color32,
    under: Color32,
    trim: Color32,
    left: f32,
    right: f32,
    top: f32,
}

impl Wear {
    fn body(&self, stage: &mut Stage, look: &Look, figure: &Figure) {
        let coat = palette::coat(look.species);
        let fur = coat.map(|coat| coat.main);
        let wing = coat.map(|coat| mix(coat.main, coat.dark, 0.5));
        let (arms, torso) = match look.clothes {
            Clothes::Waistcoat | Clothes::Overall | Clothes::Kamzol => (self.under, self.under),
            Clothes::Bare => (wing.unwrap_or(figure.skin), fur.unwrap_or(self.main)),
            _ => (self.main, self.main),
        };
        for x in [-figure.half, figure.half - ARM] {
            stage.block(Block::new(x, FOOT, (ARM, self.top + 0.6, 8.0), arms).back(1.2));
            if look.clothes == Clothes::Tee {
                stage.block(Block::new(x, FOOT, (ARM, self.top - 5.4, 8.0), figure.skin).back(1.2).plain());
            }
            if matches!(look.clothes, Clothes::Stripes | Clothes::Tracksuit) {
                self.sleeve(stage, look.clothes, x);
            }
        }
        let breadth = self.right - self.left;
        stage.block(Block::new(self.left, FOOT, (breadth, self.top + 2.0, 9.0), torso));
    }

    fn sleeve(&self, stage: &mut Stage, clothes: Clothes, x: f32) {
        if clothes == Clothes::Tracksuit {
            for dx in [1.0, 2.6] {
                stage.flat((x + dx, FOOT), (0.9, self.top + 0.6), 1.2, 0.0, self.trim, 1.0);
            }
        } else {
            let mut z = FOOT + 0.8;
            while z < self.top - 1.6 {
                stage.flat((x, z), (ARM, 1.3), 1.2, 0.0, self.trim, 1.0);
                z += 2.7;
            }
        }
    }

    /// A polygon on the left half and its mirror image on the right, which is a little darker.
    fn halves(&self, stage: &mut Stage, points: &[(f32, f32)], left: Color32, right: Color32) {
        stage.poly(points, 0.0, left);
        let mirrored: Vec<(f32, f32)> = points.iter().map(|(x, z)| (-x, *z)).collect();
        stage.poly(&mirrored, 0.0, right);
    }

    fn lit(&self) -> Color32 {
        mix(self.main, palette::LIGHT, 0.06)
    }

    fn dark(&self, share: f32) -> Color32 {
        mix(self.main, palette::SHADE_DEEP, share)
    }

    /// A row of buttons down the middle.
    fn buttons(&self, stage: &mut Stage, from: f32, colour: Color32) {
        let mut z = from;
        while z > FOOT + 0.8 {
            stage.flat((-0.4, z), (0.8, 0.8), 0.0, 0.4, colour, 1.0);
            z -= 3.0;
        }
    }

    /// Two points of a collar.
    fn collar(&self, stage: &mut Stage, colour: Color32) {
        let top = self.top;
        let points = [(-3.6, top + 0.6), (-0.2, top - 2.6), (-2.2, top - 3.4), (-4.6, top - 0.4)];
        self.halves(stage, &points, colour, mix(colour, palette::DUSK, 0.10));
    }

    fn hoodie(&self, stage: &mut Stage) {
        let top = self.top;
        let hood = mix(self.main, Color32::WHITE, 0.10);
        stage.block(Block::new(-5.4, top - 1.2, (10.8, 2.4, 6.0), hood).back(1.2));
        for hand in [-1.0, 1.0] {
            let cord = [(hand * 2.0, top - 1.0), (hand * 2.3, top - 3.6), (hand * 1.9, top - 6.0)];
            stage.line(cord, 0.0, 0.42, 0.5, palette::dye(Dye::White), 1.0);
        }
        stage.horns((0.0, -0.2), 0.0, 4.4, 0.13, self.trim);
    }

    fn sweater(&self, stage: &mut Stage) {
        let collar = mix(self.main, Color32::WHITE, 0.12);
        stage.block(Block::new(-4.8, self.top - 0.6, (9.6, 2.2, 6.6), collar).back(0.8));
        let breadth = self.right - self.left;
        let last = if breadth > 12.0 { 4 } else { 2 };
        for i in 0..=last {
            let at = (self.left + 1.9 + (breadth - 3.8) * i as f32 / last as f32, 4.4);
            stage.lozenge(at, 0.0, 1.15, self.trim);
            stage.lozenge(at, 0.0, 0.5, self.main);
        }
        for z in [2.2, 6.2] {
            stage.flat((self.left, z), (breadth, 0.5), 0.0, 0.0, self.trim, 1.0);
        }
    }

    fn tee(&self, stage: &mut Stage) {
        stage.flat((-4.4, self.top - 1.0), (8.8, 1.2), 0.0, 0.5, self.dark(0.2), 1.0);
        stage.lozenge((0.0, 4.0), 0.0, 3.0, self.trim);
        stage.lozenge((0.0, 4.0), 0.0, 1.8, self.main);
        stage.lozenge((0.0, 4.0), 0.0, 0.9, self.trim);
    }

    fn stripes(&self, stage: &mut Stage) {
        let mut z = FOOT + 0.8;
        while z < self.top - 1.6 {
            stage.flat((self.left, z), (self.right - self.left, 1.3), 0.0, 0.0, self.trim, 1.0);
            z += 2.7;
        }
        stage.flat((-4.4, self.top - 1.0), (8.8, 1.2), 0.0, 0.5, self.trim, 1.0);
    }

    fn v_neck(&self, stage: &mut Stage) {
        let top = self.top;
        stage.poly(&[(-3.6, top), (3.6, top), (0.0, top - 4.6)], 0.0, self.under);
        for hand in [-1.0, 1.0] {
            let edge = [(hand * 3.9, top), (hand * 1.9, top - 2.4), (0.0, top - 5.0)];
            stage.line(edge, 0.0, 0.8, 0.0, mix(self.main, self.trim, 0.6), 1.0);
        }
    }

    fn shirt(&self, stage: &mut Stage, cloth: Color32, collar: Color32) {
        self.collar(stage, collar);
        self.buttons(stage, self.top - 5.2, mix(cloth, palette::SHADE_DEEP, 0.35));
        let pocket = mix(cloth, palette::SHADE_DEEP, 0.18);
        stage.flat((self.right - 5.0, 5.6), (3.2, 0.5), 0.0, 0.0, pocket, 1.0);
    }

    /// An open garment over what is under it.
    fn open_front(&self, stage: &mut Stage) {
        let (left, top) = (self.left, self.top);
        stage.poly(
            &[(left, FOOT), (left, top), (-left, top), (-left, FOOT)],
            0.0,
            mix(self.under, palette::DUSK, 0.04),
        );
        self.halves(stage, &[(left, FOOT), (left, top), (left + 5.0, top), (-1.2, FOOT)], self.lit(), self.dark(0.06));
    }

    fn jacket(&self, stage: &mut Stage) {
        self.open_front(stage);
        let (left, top) = (self.left, self.top);
        let lapel = mix(self.main, Color32::WHITE, 0.13);
        self.halves(
            stage,
            &[(left + 3.2, top), (left + 5.0, top), (-1.0, 1.0), (left + 3.0, 6.0)],
            lapel,
            mix(self.main, Color32::WHITE, 0.08),
        );
        self.collar(stage, self.under);
    }

    fn cardigan(&self, stage: &mut Stage) {
        let top = self.top;
        stage.poly(&[(-4.2, top), (4.2, top), (0.0, top - 6.6)], 0.0, self.under);
        let band = mix(self.main, Color32::WHITE, 0.18);
        for hand in [-1.0, 1.0] {
            let edge = [(hand * 4.4, top), (hand * 2.2, top - 3.4), (0.0, top - 7.0)];
            stage.line(edge, 0.0, 1.1, 0.0, band, 1.0);
            stage.flat((hand * 4.6 - 1.7, 1.4), (3.4, 0.5), 0.0, 0.0, self.dark(0.2), 1.0);
        }
        stage.flat((-0.6, FOOT), (1.2, top - 4.6), 0.0, 0.0, band, 1.0);
        self.buttons(stage, top - 7.6, self.trim);
    }

    fn waistcoat(&self, stage: &mut Stage) {
        let (left, top) = (self.left, self.top);
        self.halves(
            stage,
            &[(left, FOOT), (left, top), (left + 3.4, top), (0.0, top - 6.4), (0.0, FOOT)],
            self.lit(),
            self.dark(0.08),
        );
        self.collar(stage, self.under);
        self.buttons(stage, top - 8.0, mix(self.main, Color32::WHITE, 0.35));
    }

    fn tracksuit(&self, stage: &mut Stage) {
        let top = self.top;
        let collar = mix(self.main, Color32::WHITE, 0.10);
        stage.block(Block::new(-5.0, top - 0.8, (10.0, 2.6, 6.4), collar).back(0.6));
        stage.poly(&[(-2.4, top + 1.8), (2.4, top + 1.8), (0.0, top - 3.0)], 0.5, self.under);
        stage.flat((-0.25, FOOT), (0.5, top - 1.4), 0.0, 0.0, self.dark(0.4), 1.0);
        stage.flat((self.left, top - 5.6), (self.right - self.left, 0.6), 0.0, 0.0, self.trim, 1.0);
    }

    fn windbreaker(&self, stage: &mut Stage) {
        let (left, top) = (self.left, self.top);
        stage.poly(
            &[(left, top), (-left, top), (-left, top - 4.6), (0.0, top - 6.2), (left, top - 4.6)],
            0.0,
            self.under,
        );
        let collar = mix(self.under, Color32::WHITE, 0.10);
        stage.block(Block::new(-5.2, top - 1.0, (10.4, 2.6, 6.4), collar).back(0.8));
        stage.flat((-0.3, FOOT), (0.6, top + 1.0), 0.0, 0.0, self.trim, 1.0);
        for x in [left + 1.2, 1.8] {
            stage.flat((x, 1.2), (-left - 3.0, 0.5), 0.0, 0.0, self.dark(0.3), 1.0);
        }
    }

    fn overall(&self, stage: &mut Stage) {
        let (left, top) = (self.left, self.top);
        stage.flat((-3.8, top - 1.0), (7.6, 1.2), 0.0, 0.5, mix(self.under, palette::SHADE_DEEP, 0.2), 1.0);
        stage.poly(&[(left + 1.8, FOOT), (left + 2.2, 6.0), (-left - 2.2, 6.0), (-left - 1.8, FOOT)], 0.0, self.lit());
        for hand in [-1.0, 1.0] {
            let inner = hand * (-left - 2.6);
            let strap = [(inner, 6.0), (inner - hand * 1.8, 6.0), (inner - hand * 1.4, top), (inner + hand * 0.4, top)];
            stage.poly(&strap, 0.0, self.dark(0.08));
            stage.dot((inner - hand * 0.9, 5.3), 0.0, 0.6, self.trim);
        }
        stage.flat((-2.4, 0.2), (4.8, 3.2), 0.0, 0.3, self.dark(0.16), 1.0);
    }

    fn apron(&self, stage: &mut Stage) {
        let (left, top) = (self.left, self.top);
        let cloth = self.under;
        stage.poly(&[(left + 2.5, FOOT), (left + 3.2, 7.5), (-left - 3.2, 7.5), (-left - 2.5, FOOT)], 0.0, cloth);
        for hand in [-1.0, 1.0] {
            let strap = [(hand * (-left - 3.6), 7.5), (hand * 4.4, 10.0), (hand * 3.4, top)];
            stage.line(strap, 0.0, 0.8, 0.0, cloth, 1.0);
        }
        let fold = mix(cloth, palette::DUSK, 0.16);
        stage.flat((-2.6, 0.6), (5.2, 0.5), 0.0, 0.0, fold, 1.0);
        for i in 0..3 {
            stage.lozenge((-2.0 + 2.0 * i as f32, 4.6), 0.0, 0.7, self.trim);
        }
    }

    fn shapan(&self, stage: &mut Stage) {
        self.open_front(stage);
        let top = self.top;
        for hand in [-1.0, 1.0] {
            let (from, to) = (hand * (-self.left - 5.0), hand * 1.2);
            let middle = ((from + to) / 2.0 + from / 4.0, 5.0);
            stage.line([(from, top), middle, (to, FOOT)], 0.0, 1.5, 0.0, self.trim, 1.0);
            for i in 0..4 {
                let t = 0.12 + 0.26 * i as f32;
                let (p, q, r) = ((1.0 - t) * (1.0 - t), 2.0 * t * (1.0 - t), t * t);
                let at = (p * from + q * middle.0 + r * to, p * top + q * middle.1 + r * FOOT);
                stage.lozenge(at, 0.0, 0.5, self.main);
            }
        }
    }

    fn fur_coat(&self, stage: &mut Stage) {
        self.open_front(stage);
        let (left, top) = (self.left, self.top);
        let fur = palette::FUR;
        self.halves(
            stage,
            &[(left + 0.6, top), (left + 5.4, top), (-0.6, FOOT), (-3.6, FOOT), (left + 0.6, 5.0)],
            mix(fur, palette::LIGHT, 0.10),
            mix(fur, palette::SHADE_DEEP, 0.10),
        );
        let tuft = mix(fur, Color32::WHITE, 0.16);
        for hand in [-1.0, 1.0] {
            for (dx, z) in [(2.0, 8.6), (3.6, 6.4), (2.4, 5.0), (4.6, 3.2), (5.6, 0.6)] {
                stage.flat((hand * (-left - dx) - 0.5, z), (1.0, 1.8), 0.0, 0.5, tuft, 1.0);
            }
        }
    }

    fn kamzol(&self, stage: &mut Stage) {
        let (left, top) = (self.left, self.top);
        self.halves(
            stage,
            &[(left + 0.2, FOOT), (left + 0.2, top), (left + 4.6, top), (-1.6, 3.0), (-1.6, FOOT)],
            self.main,
            self.dark(0.08),
        );
        let size = if left < -7.0 { 4.3 } else { 2.6 };
        for hand in [-1.0, 1.0] {
            stage.horns((hand * (left.abs() * 0.6), 0.4), 0.0, size, 0.13, self.trim);
        }
        self.collar(stage, self.under);
    }

    fn bare(&self, stage: &mut Stage, look: &Look) {
        if let Some(coat) = palette::coat(look.species) {
            stage.flat((-4.0, FOOT), (8.0, self.top + 1.0), 0.0, 2.4, mix(coat.light, palette::DUSK, 0.06), 1.0);
        } else {
            stage.flat((-4.2, self.top - 2.0), (8.4, 2.0), 0.0, 1.0, self.under, 1.0);
        }
    }
}
