//! The moving parts of a face: eyes, brows, mouth, cheeks, and what a mood adds. Built anew whenever it moves.

use egui::Color32;

use super::canvas::clip;
use super::mood::Expression;
use super::palette::{self, mix};
use super::stage::{Shading, Stage};
use crate::content::cast::{Eyes, Look, Species};

/// Where the face begins: the lower left corner of the head's front.
pub const LEFT: f32 = -8.0;

/// What a face is painted with, taken from a look.
struct Face {
    skin: Color32,
    brow: Color32,
    /// Where the lower edge of the head is.
    foot: f32,
    lashes: bool,
    species: Species,
}

/// Paints the moving parts; `foot` is the lower edge of the head, `blink` and `talking` run from 0 to 1.
pub fn paint(stage: &mut Stage, look: &Look, foot: f32, mood: &Expression, blink: f32, talking: f32) {
    let coat = palette::coat(look.species);
    let face = Face {
        skin: match look.species {
            Species::Owl => coat.map_or(Color32::WHITE, |coat| coat.light),
            _ => coat.map_or_else(|| palette::skin(look.skin), |coat| coat.main),
        },
        brow: coat.map_or_else(
            || palette::brow(look.hair_colour),
            |coat| match look.species {
                Species::Magpie => coat.light,
                _ => mix(coat.dark, palette::INK, 0.35),
            },
        ),
        foot,
        lashes: look.eyes == Eyes::Lashes,
        species: look.species,
    };
    face.cheeks(stage, mood);
    for (x, hand) in [(3.0, -1.0), (9.8, 1.0)] {
        face.eye(stage, mood, blink, x, hand);
        face.brow(stage, mood, x, hand);
    }
    face.mouth(stage, mood, talking.clamp(0.0, 1.0));
    face.extras(stage, mood);
}

impl Face {
    /// A point of the face's own grid.
    fn on(&self, x: f32, z: f32) -> (f32, f32) {
        (LEFT + x, self.foot + z)
    }

    fn cheeks(&self, stage: &mut Stage, mood: &Expression) {
        if matches!(self.species, Species::Magpie | Species::Owl) {
            return;
        }
        let red = mix(self.skin, palette::BLUSH, 0.55);
        for x in [1.3, 11.5] {
            stage.flat(self.on(x, 3.1), (3.2, 1.9), 0.0, 0.9, red, 0.25 + 0.45 * mood.blush);
        }
    }

    fn eye(&self, stage: &mut Stage, mood: &Expression, blink: f32, x: f32, hand: f32) {
        const W: f32 = 3.2;
        const H: f32 = 3.7;
        let (x, z) = self.on(x, 5.0);
        let window = stage.rect((x, z), (W, H), 0.0, 1.0);
        stage.shape(&window, palette::EYE_WHITE, 1.0);
        let (pw, ph) = (2.05 * mood.pupil, 2.9 * mood.pupil);
        let (cx, cz) = (x + W / 2.0 + mood.look_x, z + H / 2.0 + mood.look_z);
        let glint = (cx - pw * 0.30, cz + ph * 0.08);
        let lid = mood.lid.max(0.0) + (1.0 - mood.lid.max(0.0)) * blink.clamp(0.0, 1.0);
        let lower = mood.lower * H * 0.8;
        let skin = |share| mix(self.skin, palette::CREASE, share);
        let parts = [
            (stage.rect((cx - pw / 2.0, cz - ph / 2.0), (pw, ph), 0.0, 0.85), palette::PUPIL),
            (stage.rect(glint, (pw * 0.36, ph * 0.26), 0.0, 0.25), Color32::WHITE),
            (stage.rect((x - 0.2, z - 0.3), (W + 0.4, lower + 0.3), 0.0, 0.0), skin(0.12)),
            (stage.rect((x - 0.2, z + H * (1.0 - lid)), (W + 0.4, H * lid + 0.3), 0.0, 0.0), skin(0.20)),
        ];
        let shown = [true, true, mood.lower > 0.01, lid > 0.01];
        for ((points, colour), _) in parts.iter().zip(shown).filter(|(_, shown)| *shown) {
            stage.shape(&clip(points, &window), *colour, 1.0);
        }
        let edge = z + H * (1.0 - lid);
        let arc = [(x - 0.35, edge - 0.35), (x + W / 2.0, edge + 0.42), (x + W + 0.35, edge - 0.35)];
        stage.line(arc, 0.0, 0.55, 0.45, palette::INK, 1.0);
        if self.lashes {
            let start = if hand < 0.0 { x } else { x + W };
            let lash = [(start, edge - 0.1), (start + hand * 0.5, edge + 0.1), (start + hand * 0.8, edge + 0.75)];
            stage.line(lash, 0.0, 0.45, 0.4, palette::INK, 1.0);
        }
    }

    fn brow(&self, stage: &mut Stage, mood: &Expression, x: f32, hand: f32) {
        const W: f32 = 3.2;
        let (x, base) = self.on(x, 10.1);
        let (mut inner, mut outer) = (base + mood.brow_in, base + mood.brow_out);
        if hand < 0.0 {
            outer -= mood.brow_tilt;
            inner += mood.brow_tilt * 0.28;
        }
        let (from, to) = if hand < 0.0 { (x - 0.7, x + W + 0.1) } else { (x + W + 0.7, x - 0.1) };
        let middle = 0.5 * inner.max(outer) + 0.25 * (inner + outer) + 0.45;
        let width = if self.lashes { 0.76 } else { 1.0 };
        stage.line([(from, outer), (0.5 * (from + to), middle), (to, inner)], 0.0, width, 0.55, self.brow, 1.0);
    }

    fn mouth(&self, stage: &mut Stage, mood: &Expression, talking: f32) {
        if matches!(self.species, Species::Magpie | Species::Owl) {
            return self.beak(stage, mood, talking);
        }
        let (cx, cz) = self.on(8.0, 1.75);
        if mood.round >= 0.5 {
            let (w, h) = (mood.width, mood.open * (1.0 - 0.45 * talking));
            stage.flat((cx - w / 2.0, cz - h / 2.0), (w, h), 0.0, 1.1, palette::MOUTH, 1.0);
            stage.flat((cx - w / 3.0, cz - h * 0.44), (w * 0.66, h * 0.32), 0.0, 0.4, palette::TONGUE, 1.0);
        } else if mood.teeth >= 0.5 {
            gritted(stage, cx, cz, mood.width, 1.5 + 0.4 * talking);
        } else if mood.open.max(talking) > 0.08 {
            let open = if mood.open > 0.5 { mood.open * (1.0 - 0.5 * talking) } else { 1.5 * talking };
            open_mouth(stage, (cx + 0.6 * mood.aside, cz), mood, open);
        } else {
            self.shut_mouth(stage, cx, cz, mood);
        }
        if matches!(self.species, Species::Hare | Species::Marmot | Species::Mouse) {
            for x in [7.05, 8.05] {
                stage.flat(self.on(x, 0.15), (0.9, 1.25), 0.0, 0.2, palette::EYE_WHITE, 1.0);
            }
        }
    }

    fn shut_mouth(&self, stage: &mut Stage, cx: f32, cz: f32, mood: &Expression) {
        let (left, right) = mood.corners;
        let middle = cz - 0.35 - 0.225 * (left + right);
        let from = cx - mood.width / 2.0 + 0.5 * mood.aside;
        let to = cx + mood.width / 2.0 + 0.7 * mood.aside;
        let ends = [(from, cz + left * 0.62), (cx + 0.6 * mood.aside, middle), (to, cz + right * 0.62)];
        stage.line(ends, 0.0, 0.62, 0.5, palette::LIPS, 1.0);
        if mood.aside > 0.1 {
            let dimple = [(to + 0.5, cz + 1.75), (to + 1.0, cz + 1.0), (to + 0.6, cz + 0.2)];
            stage.line(dimple, 0.0, 0.32, 0.6, mix(self.skin, palette::CREASE, 0.5), 0.8 * mood.aside);
        }
    }

    /// A bird's mouth: the corners of the beak smile or droop, the lower half opens.
    fn beak(&self, stage: &mut Stage, mood: &Expression, talking: f32) {
        let Some(coat) = palette::coat(self.species) else { return };
        let horn = if self.species == Species::Owl { palette::BEAK } else { mix(coat.nose, palette::LIGHT, 0.10) };
        let open = (mood.open * 0.5).max(talking * 0.9).min(1.2);
        let lower = [(6.5, 2.6 - open), (9.5, 2.6 - open), (8.0, 0.9 - open)].map(|(x, z)| self.on(x, z));
        if open > 0.08 {
            let inside = [(6.2, 3.0), (9.8, 3.0), (9.3, 2.4 - open), (6.7, 2.4 - open)].map(|(x, z)| self.on(x, z));
            stage.poly(&inside, 0.0, palette::MOUTH);
        }
        stage.poly(&lower, 0.0, mix(horn, palette::SHADE, 0.30));
        let tip = if self.species == Species::Owl { 1.3 } else { 0.4 };
        let upper = [(5.6, 3.4), (6.6, 5.2), (9.4, 5.2), (10.4, 3.4), (9.2, 2.4), (8.0, tip), (6.8, 2.4)];
        stage.poly(&upper.map(|(x, z)| self.on(x, z)), 0.0, horn);
        let lit = [(6.0, 3.5), (6.8, 4.8), (7.8, 4.8), (7.2, 2.6)].map(|(x, z)| self.on(x, z));
        stage.poly(&lit, 0.0, mix(horn, palette::LIGHT, 0.35));
        for (x, hand, corner) in [(5.6, -1.0, mood.corners.0), (10.4, 1.0, mood.corners.1)] {
            let crease = [(x, 3.3), (x + hand * 0.7, 3.2 + corner * 0.3), (x + hand * 1.5, 3.3 + corner)];
            stage.line(crease.map(|(x, z)| self.on(x, z)), 0.0, 0.45, 0.5, mix(horn, palette::INK, 0.3), 1.0);
        }
    }

    fn extras(&self, stage: &mut Stage, mood: &Expression) {
        if mood.tear > 0.05 {
            stage.flat(self.on(12.3, 3.6), (0.8, 1.5), 0.0, 0.4, palette::WATER, 0.95 * mood.tear);
        }
        if mood.sweat > 0.05 {
            stage.flat(self.on(14.2, 10.2), (0.9, 1.7), 0.0, 0.45, palette::WATER, 0.95 * mood.sweat);
            stage.flat(self.on(0.8, 8.8), (0.7, 1.3), 0.0, 0.35, palette::WATER, 0.9 * mood.sweat);
        }
        if mood.frown > 0.05 {
            let crease = mix(self.skin, palette::CREASE, 0.55);
            for (x, lean) in [(7.3, 0.15), (8.7, -0.15)] {
                let ends = [(x, 10.6), (x + lean, 9.9), (x - lean * 0.6, 9.2)].map(|(x, z)| self.on(x, z));
                stage.line(ends, 0.0, 0.3, 0.5, crease, 0.9 * mood.frown);
            }
        }
    }
}

/// Two rows of teeth.
fn gritted(stage: &mut Stage, cx: f32, cz: f32, width: f32, height: f32) {
    stage.flat((cx - width / 2.0, cz - height / 2.0), (width, height), 0.0, 0.55, palette::MOUTH, 1.0);
    let (w, h) = (width - 0.5, height - 0.5);
    stage.flat((cx - w / 2.0, cz - h / 2.0), (w, h), 0.0, 0.3, palette::EYE_WHITE, 1.0);
    for i in [1.0, 2.0, 3.0] {
        stage.flat((cx - w / 2.0 + w * i / 4.0 - 0.06, cz - h / 2.0), (0.12, h), 0.0, 0.0, palette::MOUTH, 1.0);
    }
}

/// A mouth that is open under its upper teeth.
fn open_mouth(stage: &mut Stage, (cx, cz): (f32, f32), mood: &Expression, open: f32) {
    const STEPS: usize = 14;
    let top = cz + 0.55 * (mood.open / 1.7).clamp(0.35, 1.0);
    let half = 0.5 * mood.width * if mood.open > 0.5 { 1.0 } else { 0.8 };
    let upper: Vec<(f32, f32)> = (0..=STEPS)
        .map(|i| {
            let t = 2.0 * i as f32 / STEPS as f32 - 1.0;
            let corner = if t < 0.0 { mood.corners.0 } else { mood.corners.1 };
            (cx + half * t, top + 0.23 * corner * t * t)
        })
        .collect();
    let depth = |x: f32| open * 1.1 * (1.0 - ((x - cx) / half).abs().powf(2.2));
    let mut outline = upper.clone();
    outline.extend(upper.iter().rev().map(|(x, z)| (*x, z - depth(*x))));
    stage.poly(&outline, 0.0, palette::MOUTH);
    let row = &upper[2..=STEPS - 2];
    let mut teeth = row.to_vec();
    teeth.extend(row.iter().rev().map(|(x, z)| (*x, z - (0.45 * depth(*x)).min(0.62))));
    stage.poly(&teeth, 0.0, palette::EYE_WHITE);
    if stage.shading == Shading::Soft && open > 1.2 {
        stage.flat((cx - half * 0.4, top - open * 1.02), (half * 0.8, 0.5), 0.0, 0.25, palette::TONGUE, 1.0);
    }
}
