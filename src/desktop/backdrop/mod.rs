//! Painted backdrops: every place of the story as one mesh of coloured shapes, without people.
//!
//! [`paint_backdrop`] paints a [`Place`] under a [`Light`]; [`paint_title`] the land behind the title. A picture is
//! built once for each place, light, variant and frame, and kept with the `egui::Context`. Scenes stand in `dorm`,
//! `town`, `bus`, `school`, `home`, `tales` and `yurt`; they are made of `things` on a `stage`.

use std::collections::VecDeque;
use std::sync::Arc;

use egui::{Mesh, Painter, Rect, Shape};

use crate::content::places::{Light, Place};
use crate::desktop::theme::palette::hour;

mod bus;
mod canvas;
mod dorm;
mod home;
mod nature;
mod school;
mod shell;
mod stage;
mod tales;
mod things;
mod town;
mod yurt;

use canvas::Canvas;

/// How a place stands in the story; most places know only [`Variant::Usual`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Variant {
    /// As it is at first.
    #[default]
    Usual,
    /// The hall after the reform: a lit board with rows.
    Board,
    /// The hall after the show: a television with a poem, and balloons.
    Television,
    /// The hall with a bare wall.
    Bare,
    /// The hall with tents in the yard behind the window.
    Tents,
}

impl Variant {
    /// Every variant.
    pub const ALL: [Self; 5] = [Self::Usual, Self::Board, Self::Television, Self::Bare, Self::Tents];
}

#[derive(Debug, Clone, Copy, PartialEq)]
struct Key {
    place: Option<Place>,
    light: Light,
    variant: Variant,
    frame: Rect,
    pixels: f32,
}

/// The pictures that were built last.
#[derive(Clone, Default)]
struct Kept(VecDeque<(Key, Arc<Mesh>)>);

/// Small pictures, built at the origin: lists scroll, and each position would be a picture of its own.
#[derive(Clone, Default)]
struct Cards(VecDeque<(Key, Arc<Mesh>)>);

/// More cards than the longest list shows at once.
const CARDS: usize = 32;
/// More pictures than a scene change and a resize need at once.
const KEPT: usize = 6;

/// Whether a place has a backdrop of its own. The others are shown as blocks, behind a talk too.
pub fn is_painted(place: Place) -> bool {
    !matches!(
        place,
        Place::CollegeCorridor
            | Place::ExamRoom
            | Place::StaffRoom
            | Place::CouncilRoom
            | Place::CentreHall
            | Place::CentreDesk
            | Place::CentreKitchen
            | Place::CentreBack
            | Place::Square
            | Place::Road
    )
}

/// Paints `place` over `rect`.
pub fn paint_backdrop(painter: &Painter, rect: Rect, place: Place, light: Light, variant: Variant) {
    paint(painter, Key { place: Some(place), light, variant, frame: rect, pixels: painter.pixels_per_point() });
}

/// Paints `place` as a small card over `rect`.
pub fn paint_card(painter: &Painter, rect: Rect, place: Place, light: Light) {
    if !(rect.is_finite() && rect.is_positive()) {
        return;
    }
    let frame = Rect::from_min_size(egui::Pos2::ZERO, rect.size());
    let key = Key { place: Some(place), light, variant: Variant::Usual, frame, pixels: painter.pixels_per_point() };
    let id = egui::Id::new("adal-qala-cards");
    let found = painter.ctx().data_mut(|data| {
        let cards = data.get_temp_mut_or_default::<Cards>(id);
        cards.0.iter().find(|(old, _)| *old == key).map(|(_, mesh)| Arc::clone(mesh))
    });
    let mesh = found.unwrap_or_else(|| {
        let mesh = Arc::new(build(&key));
        painter.ctx().data_mut(|data| {
            let cards = data.get_temp_mut_or_default::<Cards>(id);
            cards.0.push_front((key, Arc::clone(&mesh)));
            cards.0.truncate(CARDS);
        });
        mesh
    });
    let mut mesh = Mesh::clone(&mesh);
    mesh.translate(rect.min.to_vec2());
    painter.add(Shape::mesh(mesh));
}

/// Paints the land behind the title: sky, mountains, steppe, poplars, the aryk. The town stands in front of it.
pub fn paint_title(painter: &Painter, rect: Rect, light: Light) {
    paint(
        painter,
        Key { place: None, light, variant: Variant::Usual, frame: rect, pixels: painter.pixels_per_point() },
    );
}

fn paint(painter: &Painter, key: Key) {
    if !(key.frame.is_finite() && key.frame.is_positive()) {
        return;
    }
    let id = egui::Id::new("adal-qala-backdrops");
    let found = painter.ctx().data_mut(|data| {
        let kept = data.get_temp_mut_or_default::<Kept>(id);
        kept.0.iter().find(|(old, _)| *old == key).map(|(_, mesh)| Arc::clone(mesh))
    });
    let mesh = found.unwrap_or_else(|| {
        let mesh = Arc::new(build(&key));
        painter.ctx().data_mut(|data| {
            let kept = data.get_temp_mut_or_default::<Kept>(id);
            kept.0.push_front((key, Arc::clone(&mesh)));
            kept.0.truncate(KEPT);
        });
        mesh
    });
    painter.add(Shape::Mesh(mesh));
}

fn build(key: &Key) -> Mesh {
    let mut canvas = Canvas::new(key.frame, key.pixels);
    let (c, h) = (&mut canvas, hour(key.light));
    match key.place {
        None => town::title(c, h),
        Some(Place::DormCorridor) => dorm::corridor(c, h),
        Some(Place::DormHall) => dorm::hall(c, h, key.variant),
        Some(Place::DormOffice) => dorm::office(c, h),
        Some(Place::DormKitchen) => dorm::kitchen(c, h),
        Some(Place::GuestRoom) => dorm::guest_room(c, h),
        Some(Place::Yard) => town::yard(c, h, key.light),
        Some(Place::Bus) => bus::inside(c, h),
        Some(Place::Schoolyard) => town::schoolyard(c, h, key.light),
        Some(Place::CollegeOffice) => school::college_office(c, h),
        Some(Place::CollegeLab) => school::college_lab(c, h),
        Some(Place::Hall) => school::assembly_hall(c, h),
        // Seen as blocks wherever they have a blueprint; these are what cards and packs without one show.
        Some(Place::CollegeCorridor) => dorm::corridor(c, h),
        Some(Place::ExamRoom) => school::classroom(c, h),
        Some(Place::StaffRoom | Place::CouncilRoom) => school::college_office(c, h),
        Some(Place::CentreHall | Place::CentreDesk) => dorm::hall(c, h, Variant::Usual),
        Some(Place::CentreKitchen) => dorm::kitchen(c, h),
        Some(Place::CentreBack | Place::Square | Place::Road) => town::yard(c, h, key.light),
        Some(Place::Classroom) => school::classroom(c, h),
        Some(Place::AuntKitchen) => home::aunt_kitchen(c, h),
        Some(Place::HomeRoom) => home::home_room(c, h),
        Some(Place::Yurt) => yurt::inside(c, h),
        Some(Place::SteppeSpring) => tales::spring(c, h, key.light),
        Some(Place::SnowHat) => tales::snow_hat(c, h),
    }
    canvas.finish()
}

#[cfg(test)]
mod tests {
    use egui::{Rect, pos2};

    use super::{Key, Variant, build};
    use crate::content::places::{Light, Place};

    fn check(place: Option<Place>, light: Light, variant: Variant, frame: Rect) {
        let mesh = build(&Key { place, light, variant, frame, pixels: 1.0 });
        assert!(mesh.is_valid() && mesh.indices.len() > 300, "{place:?} {light:?} is nearly empty");
        assert!(mesh.indices.len() / 3 < 60_000, "{place:?} has {} triangles", mesh.indices.len() / 3);
        let allowed = frame.expand(0.01);
        for vertex in &mesh.vertices {
            assert!(vertex.pos.is_finite() && allowed.contains(vertex.pos), "{place:?} {light:?}: {:?}", vertex.pos);
        }
    }

    #[test]
    fn every_place_stays_finite_and_inside_its_frame() {
        let frame = Rect::from_min_max(pos2(10.0, 20.0), pos2(650.0, 380.0));
        for light in Light::ALL.iter().copied() {
            check(None, light, Variant::Usual, frame);
            for place in Place::ALL.iter().copied() {
                check(Some(place), light, Variant::Usual, frame);
            }
        }
    }

    #[test]
    fn the_hall_has_its_variants_in_any_frame() {
        for (w, h) in [(1280.0, 720.0), (1024.0, 768.0), (2560.0, 1080.0), (400.0, 900.0)] {
            let frame = Rect::from_min_max(pos2(0.0, 0.0), pos2(w, h));
            for variant in Variant::ALL {
                check(Some(Place::DormHall), Light::Day, variant, frame);
            }
        }
    }

    #[test]
    fn the_whole_frame_is_covered() {
        let frame = Rect::from_min_max(pos2(0.0, 0.0), pos2(640.0, 360.0));
        for place in Place::ALL.iter().copied().map(Some).chain([None]) {
            let mesh = build(&Key { place, light: Light::Day, variant: Variant::Usual, frame, pixels: 1.0 });
            for point in [
                pos2(2.0, 2.0),
                pos2(638.0, 2.0),
                pos2(2.0, 358.0),
                pos2(638.0, 358.0),
                pos2(320.0, 355.0),
                pos2(320.0, 4.0),
            ] {
                let covered = mesh.triangles().any(|t| {
                    let corners = t.map(|i| mesh.vertices[i as usize]);
                    corners.iter().all(|v| v.color.a() == 255) && inside(point, corners.map(|v| v.pos))
                });
                assert!(covered, "{place:?} leaves {point:?} free");
            }
        }
    }

    fn inside(p: egui::Pos2, [a, b, c]: [egui::Pos2; 3]) -> bool {
        let cross = |u: egui::Vec2, v: egui::Vec2| u.x * v.y - u.y * v.x;
        let signs = [cross(b - a, p - a), cross(c - b, p - b), cross(a - c, p - c)];
        signs.iter().all(|s| *s >= 0.0) || signs.iter().all(|s| *s <= 0.0)
    }
}
