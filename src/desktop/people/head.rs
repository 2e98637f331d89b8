//! The still parts of a head: the block itself, ears and nose under the moving face; lines of age, beard and glasses
//! over it. Animals have their own ears and muzzles in `animals`.

use egui::Color32;

use super::figure::Figure;
use super::palette::{self, mix};
use super::stage::{Block, Facing, Shading, Stage};
use crate::content::cast::{Age, Beard, Freckles, Glasses, Headgear, Look};

/// Whether the headgear hides hair and ears.
pub fn wrapped(headgear: Headgear) -> bool {
    matches!(headgear, Headgear::Scarf | Headgear::Kimeshek)
}

/// Head, ears and nose of a person.
pub fn under(stage: &mut Stage, look: &Look, figure: &Figure) {
    let skin = figure.skin;
    let z = figure.head;
    if !wrapped(look.headgear) {
        stage.block(Block::new(-9.1, z + 4.2, (1.6, 3.4, 2.6), skin).back(4.2).plain());
    }
    stage.block(Block::new(-8.0, z, (16.0, 14.0, 12.0), skin));
    if !wrapped(look.headgear) {
        ear(stage, z, skin);
    }
    nose(stage, z, skin);
    if look.freckles == Freckles::Some {
        let spot = mix(skin, palette::CREASE, 0.42);
        for (x, dz) in [(5.0, 3.9), (5.9, 4.5), (5.4, 3.1), (10.6, 3.9), (9.8, 4.5), (10.3, 3.1)] {
            stage.dot((-8.0 + x, z + dz), 0.0, 0.24, spot);
        }
    }
}

/// The neck and the shadow of the chin on it.
pub fn neck(stage: &mut Stage, figure: &Figure) {
    let z = figure.shoulder;
    let skin = mix(figure.skin, palette::CREASE, 0.14);
    stage.block(Block::new(-3.2, z - 0.6, (6.4, 3.4, 6.0), skin).back(1.5).plain());
    stage.shade((-3.2, z + 2.4), (6.4, 2.6), 1.5, 0.42);
}

/// The ear on the side that shows.
fn ear(stage: &mut Stage, z: f32, skin: Color32) {
    let shade = |share| {
        let dark = mix(skin, palette::SKIN_SHADE, share);
        (dark, dark)
    };
    let lighter = if stage.facing == Facing::Right { 0.5 } else { 1.0 };
    stage.side(8.0, (z + 4.0, z + 7.6), (4.4, 7.2), shade(0.22 * lighter));
    stage.side(8.0, (z + 4.8, z + 6.8), (5.1, 6.5), shade(0.45 * lighter));
}

fn nose(stage: &mut Stage, z: f32, skin: Color32) {
    let (x, z) = (-1.1, z + 3.7);
    let dark = mix(skin, palette::SKIN_SHADE, 0.38);
    stage.side(x + 2.2, (z, z + 2.2), (0.0, 1.0), (dark, dark));
    stage.shade((x - 0.1, z), (2.4, 0.9), 0.0, 0.28);
    stage.flat((x, z), (2.2, 2.3), 0.0, 0.5, mix(skin, palette::LIGHT, 0.18), 1.0);
    if stage.shading == Shading::Soft {
        stage.flat((x + 0.35, z + 1.1), (0.7, 0.8), 0.0, 0.3, Color32::WHITE, 0.35);
    }
}

/// Lines of age, beard and glasses, over the moving face.
pub fn over(stage: &mut Stage, look: &Look, figure: &Figure) {
    let on = |x: f32, z: f32| (-8.0 + x, figure.head + z);
    if look.age == Age::Old {
        let line = mix(figure.skin, palette::CREASE, 0.45);
        for (x, lean) in [(1.2, 0.4), (14.8, -0.4)] {
            stage.line([on(x, 6.9), on(x + lean, 6.5), on(x, 6.0)], 0.0, 0.25, 0.5, line, 0.8);
        }
        let folds = [
            [on(4.4, 12.0), on(8.0, 12.35), on(11.6, 12.0)],
            [on(4.9, 3.6), on(4.2, 2.6), on(4.4, 1.6)],
            [on(11.1, 3.6), on(11.8, 2.6), on(11.6, 1.6)],
        ];
        for fold in folds {
            stage.line(fold, 0.0, 0.26, 0.5, line, 0.6);
        }
    }
    beard(stage, look, figure);
    glasses(stage, look.glasses, figure);
}

fn beard(stage: &mut Stage, look: &Look, figure: &Figure) {
    let colour = palette::hair(look.hair_colour);
    let lock = mix(colour, Color32::WHITE, 0.20);
    let on = |x: f32, z: f32| (-8.0 + x, figure.head + z);
    let moustache = [on(4.7, 2.6), on(8.0, 3.8), on(11.3, 2.6)];
    match look.beard {
        Beard::None => {}
        Beard::Moustache => {
            stage.line([on(4.6, 2.5), on(8.0, 3.9), on(11.4, 2.5)], 0.0, 1.25, 0.55, colour, 1.0);
        }
        Beard::Handlebar => {
            stage.line([on(4.6, 2.7), on(8.0, 3.8), on(11.4, 2.7)], 0.0, 1.25, 0.3, colour, 1.0);
            for (x, hand) in [(4.8, -1.0), (11.2, 1.0)] {
                let curl = [on(x, 2.7), on(x + hand * 1.3, 2.2), on(x + hand * 1.7, 3.9)];
                stage.line(curl, 0.0, 0.8, 0.55, colour, 1.0);
            }
        }
        Beard::Goatee => {
            stage.line(moustache, 0.0, 0.7, 0.6, colour, 1.0);
            stage.poly(&[on(6.2, 0.5), on(9.8, 0.5), on(9.2, -1.6), on(8.0, -2.3), on(6.8, -1.6)], 0.0, colour);
            stage.poly(&[on(6.2, 0.5), on(7.2, 0.5), on(7.4, -1.9), on(6.8, -1.6)], 0.0, lock);
        }
        Beard::Full => {
            let full = [on(3.6, 1.0), on(12.4, 1.0), on(11.6, -2.6), on(8.0, -4.2), on(4.4, -2.6)];
            stage.poly(&full, 0.0, colour);
            stage.poly(&[on(3.6, 1.0), on(5.6, 1.0), on(5.8, -3.2), on(4.4, -2.6)], 0.0, lock);
            stage.line(moustache, 0.0, 1.1, 0.5, colour, 1.0);
        }
        Beard::Long => {
            let long = [on(4.2, 0.9), on(11.8, 0.9), on(11.0, -4.6), on(9.0, -8.6), on(7.4, -9.4), on(5.2, -5.2)];
            stage.poly(&long, -0.4, colour);
            stage.poly(&[on(4.2, 0.9), on(5.9, 0.9), on(7.4, -9.0), on(5.2, -5.2)], -0.4, lock);
            stage.line([on(8.6, 0.4), on(9.2, -3.0), on(8.6, -7.0)], -0.4, 0.4, 0.6, lock, 1.0);
            stage.line(moustache, 0.0, 1.1, 0.5, colour, 1.0);
        }
    }
}

fn glasses(stage: &mut Stage, glasses: Glasses, figure: &Figure) {
    let z = figure.head;
    let (size, foot, radius, width, colour) = match glasses {
        Glasses::None => return,
        Glasses::Square => ((4.8, 4.9), 4.5, 1.4, 0.5, palette::FELT_DARK),
        Glasses::Round => ((5.2, 5.2), 4.3, 2.6, 0.4, palette::METAL),
        Glasses::Half => ((4.6, 2.6), 3.6, 1.2, 0.42, mix(palette::FUR, palette::INK, 0.3)),
    };
    let (w, h) = size;
    for x in [4.6, 11.4] {
        let lens = stage.rect((-8.0 + x - w / 2.0, z + foot), (w, h), -0.2, radius);
        stage.shape(&lens, Color32::WHITE, 0.03);
        let width = width * stage.unit;
        stage.canvas.ring(&lens, width, colour);
    }
    let bar = z + foot + h * 0.56;
    stage.flat((-8.0 + 4.6 + w / 2.0, bar), (6.8 - w, width), -0.2, 0.0, colour, 1.0);
    let ends = 4.6 - w / 2.0;
    stage.flat((-8.0, bar + 0.2), (ends, width * 0.9), 0.0, 0.0, colour, 1.0);
    stage.flat((8.0 - ends, bar + 0.2), (ends, width * 0.9), 0.0, 0.0, colour, 1.0);
}
