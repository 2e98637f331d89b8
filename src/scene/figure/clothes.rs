//! The torso and what marks each garment on it.

use super::super::palette::{Rgb, WHITE};
use super::super::tints;
use super::body::{CHEST, Frame, HALF, Lower};
use super::maker::Maker;
use crate::content::cast::{Clothes, Look, Species};

/// Where the front of the torso is, with the least air before it.
const FRONT: f32 = CHEST + 0.02;
/// A horn of a ram, as in felt.
const HORNS: [&str; 4] = ["##.##", "#.#.#", "..#..", ".###."];

/// Torso and garment.
pub fn torso(maker: &mut Maker, look: &Look, frame: &Frame) {
    let cloth = match look.clothes {
        Clothes::Waistcoat | Clothes::Overall | Clothes::Kamzol => frame.under,
        Clothes::Bare if look.species != Species::Human => frame.skin,
        _ => frame.main,
    };
    maker.mass([-HALF, -CHEST, frame.base], [2.0 * HALF, 2.0 * CHEST, frame.torso], cloth);
    let wear = Wear { maker, frame, low: frame.base, top: frame.shoulder() };
    match look.clothes {
        Clothes::Hoodie => wear.hoodie(),
        Clothes::Sweater => wear.sweater(),
        Clothes::Tee => wear.tee(),
        Clothes::Stripes => wear.stripes(),
        Clothes::VNeck => wear.v_neck(),
        Clothes::Shirt => wear.shirt(),
        Clothes::Jacket => wear.jacket(),
        Clothes::Cardigan => wear.cardigan(),
        Clothes::Waistcoat => wear.waistcoat(),
        Clothes::Tracksuit => wear.tracksuit(),
        Clothes::Windbreaker => wear.windbreaker(),
        Clothes::Overall => wear.overall(),
        Clothes::WhiteCoat => wear.white_coat(),
        Clothes::Apron => wear.apron(),
        Clothes::Shapan => wear.shapan(),
        Clothes::FurCoat => wear.fur_coat(),
        Clothes::Kamzol => wear.kamzol(),
        Clothes::Bare => wear.bare(look),
    }
}

struct Wear<'a> {
    maker: &'a mut Maker,
    frame: &'a Frame,
    low: f32,
    top: f32,
}

impl Wear<'_> {
    fn lit(&self, share: f32) -> Rgb {
        self.frame.main.mix(WHITE, share)
    }

    fn dark(&self, share: f32) -> Rgb {
        self.frame.main.mix(Rgb::hex(0x2C_1E50), share)
    }

    fn mark(&mut self, at: [f32; 2], size: [f32; 2], colour: Rgb, layer: u8) {
        self.maker.mark(FRONT, at, size, colour, layer);
    }

    /// A band round the whole torso.
    fn ring(&mut self, z: f32, height: f32, colour: Rgb) {
        self.maker.block([-HALF - 0.05, -CHEST - 0.05, z], [2.0 * HALF + 0.1, 2.0 * CHEST + 0.1, height], colour);
    }

    /// A collar that stands round the neck.
    fn stand(&mut self, half: f32, colour: Rgb) {
        self.maker.block([-half, -CHEST - 0.1, self.top - 0.5], [2.0 * half, 2.0 * CHEST + 0.25, 0.9], colour);
    }

    /// Two points of a shirt's collar.
    fn collar(&mut self, colour: Rgb) {
        let top = self.top;
        self.maker.shapes(FRONT, &[[0.0, top - 0.9], [0.5, top - 1.5], [2.1, top - 0.2], [1.5, top]], colour, 3);
    }

    fn buttons(&mut self, from: f32, colour: Rgb) {
        let mut z = from;
        while z > self.low + 0.5 {
            self.mark([-0.25, z], [0.5, 0.5], colour, 4);
            z -= 1.4;
        }
    }

    /// What shows between the halves of an open garment.
    fn open(&mut self, upper: f32, lower: f32) {
        let points = [[-lower, self.low], [lower, self.low], [upper, self.top], [-upper, self.top]];
        self.maker.shape(FRONT, &points, self.frame.under, 0);
    }

    fn hoodie(mut self) {
        let hood = self.lit(0.14);
        self.maker.block([-2.9, -3.2, self.top - 1.5], [5.8, 2.0, 1.9], hood);
        self.stand(2.4, hood);
        let cell = 0.72;
        self.maker.cells(FRONT, [-2.5 * cell, self.low + 1.5], cell, &HORNS, self.frame.trim, 1);
        self.mark([-2.2, self.low + 0.2], [4.4, 0.8], self.dark(0.16), 1);
        self.maker.marks(FRONT, [0.7, self.top - 1.6], [0.35, 1.4], WHITE, 2);
    }

    fn sweater(mut self) {
        self.stand(2.4, self.lit(0.16));
        self.ring(self.low, 0.6, self.lit(0.16));
        let z = self.low + 0.5 * self.frame.torso;
        for x in [-2.3, 0.0, 2.3] {
            self.maker.lozenge(FRONT, [x, z], 1.05, self.frame.trim, 1);
            self.maker.lozenge(FRONT, [x, z], 0.45, self.frame.main, 2);
        }
        self.ring(z + 1.25, 0.35, self.frame.trim);
        self.ring(z - 1.6, 0.35, self.frame.trim);
    }

    fn tee(mut self) {
        self.mark([-1.8, self.top - 0.5], [3.6, 0.5], self.dark(0.2), 1);
        let at = [0.0, self.low + 0.5 * self.frame.torso];
        self.maker.lozenge(FRONT, at, 1.9, self.frame.trim, 1);
        self.maker.lozenge(FRONT, at, 1.1, self.frame.main, 2);
        self.maker.lozenge(FRONT, at, 0.55, self.frame.trim, 3);
    }

    fn stripes(mut self) {
        let mut z = self.low + 0.5;
        while z < self.top - 0.9 {
            self.ring(z, 0.7, self.frame.trim);
            z += 1.4;
        }
        self.mark([-1.8, self.top - 0.5], [3.6, 0.5], self.frame.trim, 1);
    }

    fn v_neck(mut self) {
        let top = self.top;
        let edge = self.frame.main.mix(self.frame.trim, 0.6);
        self.maker.shape(FRONT, &[[-2.2, top], [0.0, top - 3.2], [2.2, top]], edge, 0);
        self.maker.shape(FRONT, &[[-1.6, top], [0.0, top - 2.3], [1.6, top]], self.frame.under, 1);
        self.ring(self.low, 0.5, self.dark(0.1));
    }

    fn shirt(mut self) {
        self.collar(self.frame.under);
        self.mark([-0.12, self.low], [0.24, self.frame.torso - 1.0], self.dark(0.22), 1);
        self.buttons(self.top - 2.0, self.dark(0.35));
        self.mark([1.0, self.low + 3.0], [1.6, 0.3], self.dark(0.2), 1);
    }

    fn jacket(mut self) {
        let top = self.top;
        self.open(1.9, 0.3);
        let lapel = self.lit(0.16);
        self.maker.shapes(FRONT, &[[0.4, self.low + 1.8], [1.7, self.low + 2.6], [2.6, top], [1.8, top]], lapel, 2);
        self.collar(self.frame.under);
        self.buttons(self.low + 1.3, self.dark(0.4));
        self.maker.marks(FRONT, [1.2, self.low + 0.9], [1.7, 0.3], self.dark(0.25), 1);
    }

    fn cardigan(mut self) {
        let top = self.top;
        let band = self.lit(0.2);
        self.maker.shape(FRONT, &[[-2.3, top], [0.0, top - 3.6], [2.3, top]], band, 0);
        self.maker.shape(FRONT, &[[-1.6, top], [0.0, top - 2.5], [1.6, top]], self.frame.under, 1);
        self.mark([-0.4, self.low], [0.8, self.frame.torso - 2.8], band, 1);
        self.buttons(top - 3.6, self.frame.trim);
        self.ring(self.low, 0.5, band);
    }

    fn waistcoat(mut self) {
        let (low, top) = (self.low, self.top);
        let half = HALF + 0.06;
        self.maker.block(
            [-half, -CHEST - 0.06, low],
            [2.0 * half, 2.0 * CHEST, self.frame.torso - 0.02],
            self.frame.main,
        );
        self.maker.block([-half, CHEST - 0.1, low], [half - 0.15, 0.16, 0.55 * self.frame.torso], self.frame.main);
        self.maker.block([0.15, CHEST - 0.1, low], [half - 0.15, 0.16, 0.55 * self.frame.torso], self.dark(0.08));
        let plane = FRONT + 0.06;
        let middle = low + 0.5 * self.frame.torso;
        self.maker.shapes(plane, &[[0.1, middle], [half, middle], [half, top], [1.8, top]], self.frame.main, 0);
        self.collar(self.frame.under);
        for z in [low + 0.6, low + 1.8] {
            self.maker.mark(plane, [-0.25, z], [0.5, 0.5], self.lit(0.4), 3);
        }
    }

    fn tracksuit(mut self) {
        self.stand(2.5, self.lit(0.1));
        let top = self.top;
        self.maker.shape(FRONT, &[[-1.0, top], [0.0, top - 1.6], [1.0, top]], self.frame.under, 1);
        self.mark([-0.15, self.low], [0.3, self.frame.torso - 1.2], self.dark(0.4), 2);
        self.ring(top - 2.6, 0.5, self.frame.trim);
        self.ring(self.low, 0.4, self.dark(0.2));
    }

    fn windbreaker(mut self) {
        let top = self.top;
        self.ring(top - 2.0, 2.02, self.frame.under);
        self.stand(2.5, self.frame.under.mix(WHITE, 0.12));
        self.maker.mark(FRONT + 0.05, [-0.2, self.low], [0.4, self.frame.torso], self.frame.trim, 2);
        self.maker.marks(FRONT, [0.9, self.low + 1.0], [1.7, 0.35], self.dark(0.3), 1);
    }

    fn overall(mut self) {
        let (low, top) = (self.low, self.top);
        self.ring(low, 1.7, self.frame.main);
        self.mark([-2.3, low + 1.7], [4.6, self.frame.torso - 3.2], self.frame.main, 2);
        let strap = self.dark(0.1);
        self.maker.marks(FRONT, [1.3, top - 1.6], [0.9, 1.6], strap, 2);
        self.maker.marks(FRONT, [1.45, top - 1.9], [0.6, 0.6], self.frame.trim, 3);
        self.mark([-1.3, low + 1.6], [2.6, 1.4], self.dark(0.18), 3);
        self.maker.pair([1.3, -CHEST - 0.06, low + 1.7], [0.9, 0.1, self.frame.torso - 1.7], strap);
    }

    fn white_coat(mut self) {
        let frame = self.frame;
        self.open(1.7, 0.5);
        let fold = frame.main.mix(Rgb::hex(0x5B_3A5E), 0.16);
        self.maker.shapes(
            FRONT,
            &[[0.6, self.low + 2.2], [1.6, self.low + 2.8], [2.4, self.top], [1.6, self.top]],
            fold,
            2,
        );
        self.maker.marks(FRONT, [1.2, self.low + 0.7], [1.7, 0.3], fold, 1);
        if frame.pose != super::Pose::Sit {
            let hem = 0.35 * frame.leg;
            self.maker.block(
                [-HALF - 0.1, -CHEST - 0.1, hem],
                [2.0 * HALF + 0.2, 2.0 * CHEST + 0.2, frame.leg - hem],
                frame.main,
            );
            self.maker.mark(FRONT + 0.12, [-0.5, hem], [1.0, frame.leg - hem], fold, 1);
        }
    }

    fn apron(mut self) {
        let frame = self.frame;
        let cloth = frame.under;
        let drop = if frame.pose == super::Pose::Sit { 0.0 } else { 0.62 * frame.leg };
        let height = 0.68 * frame.torso + drop;
        self.maker.block([-2.4, CHEST - 0.1, self.low - drop], [4.8, 0.36, height], cloth);
        self.maker.shapes(
            FRONT,
            &[
                [1.5, self.low + 0.6 * frame.torso],
                [2.2, self.low + 0.6 * frame.torso],
                [1.7, self.top],
                [1.0, self.top],
            ],
            cloth,
            1,
        );
        self.ring(self.low + 0.6, 0.5, cloth);
        let plane = CHEST + 0.28;
        for x in [-1.3, 0.0, 1.3] {
            self.maker.lozenge(plane, [x, self.low + 0.48 * frame.torso], 0.5, frame.trim, 1);
        }
        self.maker.mark(plane, [-1.6, self.low - 0.2], [3.2, 0.3], cloth.mix(Rgb::hex(0x5B_3A5E), 0.25), 1);
    }

    /// How far down a robe goes.
    fn hem(&self) -> f32 {
        if self.frame.pose == super::Pose::Sit { self.low } else { 0.5 }
    }

    fn shapan(mut self) {
        let (trim, main) = (self.frame.trim, self.frame.main);
        let (hem, top) = (self.hem(), self.top);
        self.open(1.6, 0.5);
        let front = CHEST + 0.14;
        let border = [[0.3, hem], [1.4, hem], [1.4, self.low + 1.6], [2.9, top], [1.6, top], [0.3, self.low + 1.6]];
        self.maker.shapes(front, &border[..3], trim, 1);
        self.maker.shapes(front, &[border[0], border[2], border[5]], trim, 1);
        self.maker.shapes(front, &border[2..], trim, 1);
        let mut z = hem + 0.8;
        while z < self.low + 1.4 {
            self.maker.lozenge(front, [-0.85, z], 0.36, main, 2);
            self.maker.lozenge(front, [0.85, z], 0.36, main, 2);
            z += 1.2;
        }
        if hem < self.low {
            self.maker.block([-3.66, -2.16, hem], [7.32, 4.32, 0.6], trim);
        }
        self.ring(self.low + 0.9, 0.8, main.mix(Rgb::hex(0x2B_2436), 0.5));
        self.maker.mark(front, [-0.6, self.low + 0.85], [1.2, 0.9], trim.mix(WHITE, 0.25), 4);
    }

    fn fur_coat(mut self) {
        let fur = Rgb::hex(tints::FUR);
        let (hem, top) = (self.hem(), self.top);
        self.open(1.3, 0.2);
        self.maker.block([-HALF - 0.6, -CHEST - 0.5, top - 1.7], [2.0 * HALF + 1.2, 2.0 * CHEST + 1.0, 1.9], fur);
        let front = CHEST + 0.14;
        self.maker.marks(front, [0.2, hem], [1.5, top - 1.6 - hem], fur, 1);
        if hem < self.low {
            self.maker.block([-3.8, -2.3, hem], [7.6, 4.6, 0.9], fur);
        }
        let tuft = fur.mix(WHITE, 0.2);
        for x in [-3.2, -1.6, 0.4, 2.2] {
            self.mark([x, top - 1.3], [0.7, 0.7], tuft, 12);
        }
        self.maker.marks(front, [2.2, self.low + 1.4], [0.9, 0.9], self.frame.trim, 2);
    }

    fn kamzol(mut self) {
        let (low, top) = (self.low, self.top);
        let half = HALF + 0.06;
        self.maker.block(
            [-half, -CHEST - 0.06, low - 0.2],
            [2.0 * half, 2.0 * CHEST + 0.02, self.frame.torso + 0.1],
            self.frame.main,
        );
        let plane = FRONT + 0.04;
        for (side, colour) in [(-1.0, self.frame.main), (1.0, self.dark(0.08))] {
            let points = [[0.5, low - 0.2], [half, low - 0.2], [half, top], [1.9, top], [0.5, low + 2.6]];
            self.maker.shape(plane, &points.map(|[x, z]| [side * x, z]), colour, 0);
            let cell = 0.4;
            self.maker.cells(plane, [side * 1.95 - 2.5 * cell, low + 0.7], cell, &HORNS, self.frame.trim, 2);
        }
        self.maker.marks(plane, [0.35, low - 0.2], [0.35, 3.0], self.frame.trim, 2);
        self.collar(self.frame.under);
        if self.frame.pose != super::Pose::Sit && matches!(self.frame.lower, Lower::Robe(_)) {
            let hem = 0.5;
            self.maker.block([-3.66, -2.16, hem], [7.32, 4.32, 0.5], self.frame.trim.mix(self.frame.under, 0.4));
        }
    }

    fn bare(mut self, look: &Look) {
        if let Some(coat) = tints::coat(look.species) {
            self.mark([-1.9, self.low], [3.8, self.frame.torso - 0.2], Rgb::hex(coat.light), 1);
        } else {
            self.mark([-1.8, self.top - 0.9], [3.6, 0.9], self.frame.under, 1);
        }
    }
}
