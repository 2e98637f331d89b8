//! Everything that can be painted is painted, and looked at as numbers.

use egui::{Mesh, Pos2, Rect, vec2};

use super::*;
use crate::content::cast::{
    Age, Beard, Carried, Cast, Clothes, Dye, Eyes, Freckles, Glasses, Hair, HairColour, Headgear, Neckwear, Pin, Skin,
    Species,
};

/// The most triangles of one portrait in a dialogue.
const TRIANGLES: usize = 9_000;

const CARD: PortraitStyle = PortraitStyle { frame: Frame::Card, contrast: Contrast::Normal, tone: Tone::Full };

/// Paints somebody in some moods and checks: sound numbers, inside the rectangle, within the budget.
fn check(name: &str, look: &Look, rect: Rect, facing: Facing, style: PortraitStyle, moods: &[Mood]) {
    let Still { under, over } = portrait::still(look, rect, style, facing, 1.0);
    let still = check_mesh(name, &under, rect) + check_mesh(name, &over, rect);
    assert!(still > 100, "{name}: nothing to be seen");
    for mood in moods {
        let pose = Pose::still(*mood).facing(facing);
        let triangles = still + check_mesh(name, &portrait::moving(look, rect, style, &pose, 1.0), rect);
        assert!(triangles < TRIANGLES, "{name}: {triangles} triangles");
    }
}

/// Checks one mesh and counts its triangles.
fn check_mesh(name: &str, mesh: &Mesh, rect: Rect) -> usize {
    let room = rect.expand(1.5);
    assert!(mesh.is_valid(), "{name}: an index beyond the vertices");
    for vertex in &mesh.vertices {
        assert!(vertex.pos.is_finite(), "{name}: a point without a place");
        assert!(room.contains(vertex.pos), "{name}: {:?} lies outside {rect:?}", vertex.pos);
    }
    mesh.indices.len() / 3
}

fn bust() -> Rect {
    Rect::from_min_size(Pos2::new(40.0, 12.0), vec2(480.0, 560.0))
}

/// Every value of every part, on somebody plain.
fn every_part() -> Vec<(String, Look)> {
    let plain = Look::default();
    let mut looks = Vec::new();
    macro_rules! each {
        ($part:ident, $field:ident) => {
            for value in $part::ALL {
                looks.push((format!("{value:?} ({})", stringify!($field)), Look { $field: value, ..plain }));
            }
        };
    }
    each!(Species, species);
    each!(Age, age);
    each!(Skin, skin);
    each!(Hair, hair);
    each!(HairColour, hair_colour);
    each!(Eyes, eyes);
    each!(Beard, beard);
    each!(Freckles, freckles);
    each!(Glasses, glasses);
    each!(Headgear, headgear);
    each!(Dye, headgear_dye);
    each!(Clothes, clothes);
    each!(Dye, dye);
    each!(Neckwear, neck);
    each!(Pin, pin);
    each!(Carried, carried);
    looks
}

#[test]
fn every_part_paints_in_every_mood() {
    for (name, look) in every_part() {
        check(&name, &look, bust(), Facing::Left, PortraitStyle::default(), &Mood::ALL);
    }
}

#[test]
fn every_part_paints_looking_right_and_in_high_contrast() {
    let high = PortraitStyle { contrast: Contrast::High, ..CARD };
    for (name, look) in every_part() {
        check(&name, &look, bust(), Facing::Right, PortraitStyle::default(), &[Mood::Sly]);
        check(&name, &look, bust(), Facing::Right, high, &[Mood::Sly]);
    }
}

#[test]
fn everybody_fits_every_frame() {
    for (id, person) in Cast::shipped().people() {
        for frame in [Frame::Open, Frame::Card, Frame::Round] {
            for size in [vec2(96.0, 96.0), vec2(106.0, 60.0), vec2(60.0, 160.0), vec2(24.0, 24.0)] {
                let rect = Rect::from_min_size(Pos2::new(7.5, 9.25), size);
                let style = PortraitStyle { frame, ..CARD };
                check(id.as_str(), &person.look, rect, Facing::Left, style, &Mood::ALL);
            }
        }
    }
}

#[test]
fn no_hat_is_cut_off() {
    for (name, look) in every_part() {
        let Still { under, over } = portrait::still(&look, bust(), PortraitStyle::default(), Facing::Left, 1.0);
        let top = under.calc_bounds().top().min(over.calc_bounds().top());
        assert!(top > bust().top() + 1.0, "{name} reaches the upper edge");
    }
}

#[test]
fn moods_are_seen_on_everybody() {
    for (id, person) in Cast::shipped().people() {
        let faces =
            Mood::ALL.map(|mood| portrait::moving(&person.look, bust(), CARD, &Pose::still(mood), 1.0).vertices);
        for (i, face) in faces.iter().enumerate() {
            assert!(!faces[i + 1..].contains(face), "{id} has one face for two moods");
        }
    }
}

#[test]
fn blinking_and_talking_move_the_face() {
    let still = Pose::still(Mood::Calm);
    let look = Look::default();
    let face = |pose: &Pose| portrait::moving(&look, bust(), CARD, pose, 1.0).vertices;
    assert_ne!(face(&Pose { blink: 1.0, ..still }), face(&still));
    assert_ne!(face(&Pose { talking: 0.8, ..still }), face(&still));
}

#[test]
fn an_empty_place_is_left_empty() {
    let context = egui::Context::default();
    let painter = context.debug_painter();
    let mut cache = PortraitCache::default();
    let nowhere = Rect::from_min_size(Pos2::ZERO, vec2(0.0, 10.0));
    cache.paint(&painter, nowhere, &Look::default(), &Pose::still(Mood::Calm), CARD);
    assert!(cache.kept.is_empty());
}

#[test]
fn the_cache_stays_small() {
    let context = egui::Context::default();
    let painter = context.debug_painter();
    let mut cache = PortraitCache::default();
    for i in 0..300_u16 {
        let rect = Rect::from_min_size(Pos2::ZERO, vec2(40.0 + f32::from(i), 60.0));
        cache.paint(&painter, rect, &Look::default(), &Pose::still(Mood::Calm), CARD);
    }
    assert!(cache.kept.len() <= PortraitCache::CAPACITY);
}
