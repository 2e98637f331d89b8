//! The people of the game, painted: a [`Look`] and a [`Pose`] become egui meshes, without pictures or textures.
//!
//! Start at [`PortraitCache::paint`], which keeps what doesn't move, or at [`portrait_ui`] for a portrait that takes room in
//! a layout. [`paint_portrait`] does the same once, without a cache. Measures and light are those of the art direction:
//! `stage` has the blocks, `mood` the eight moods, `palette` the colours; each further file is a part of a person. Nothing
//! here knows who somebody is, only how they look.

mod animals;
mod canvas;
mod clothes;
mod face;
mod figure;
mod hair;
mod head;
mod headgear;
mod mood;
mod palette;
mod portrait;
mod stage;
mod trims;

#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::sync::Arc;

use egui::{Mesh, Painter, Pos2, Rect, Response, Sense, Shape, Ui, Vec2};

pub use stage::Facing;

use crate::content::cast::{Look, Mood};
use portrait::Still;

/// How somebody looks just now. All numbers run from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pose {
    /// The mood that is being left.
    pub mood_from: Mood,
    /// The mood that is coming.
    pub mood_to: Mood,
    /// How far it has come.
    pub mix: f32,
    /// How far the eyes are shut by a blink.
    pub blink: f32,
    /// How far the mouth is open because of a word.
    pub talking: f32,
    /// Where somebody looks. The light stays where it is.
    pub facing: Facing,
}

/// How a portrait is set. The default is a bust without a frame.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct PortraitStyle {
    pub frame: Frame,
    pub contrast: Contrast,
    pub tone: Tone,
}

/// What is round a portrait.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Frame {
    /// Nothing: head and shoulders rise from the lower edge, everybody at one scale.
    #[default]
    Open,
    /// A rectangle with round corners, filled by the head.
    Card,
    /// A round frame, filled by the head.
    Round,
}

/// Whether the screen is in high contrast.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Contrast {
    #[default]
    Normal,
    /// Flat colours, a white outline, black behind.
    High,
}

/// Whether somebody is the one who is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tone {
    #[default]
    Full,
    /// A little darker: somebody who listens.
    Listening,
}

impl Pose {
    /// A mood at rest.
    #[must_use]
    pub fn still(mood: Mood) -> Self {
        Self { mood_from: mood, mood_to: mood, mix: 1.0, blink: 0.0, talking: 0.0, facing: Facing::Left }
    }

    /// The same, looking to the other side.
    #[must_use]
    pub fn facing(self, facing: Facing) -> Self {
        Self { facing, ..self }
    }
}

/// Keeps the still part of every portrait that was painted lately. Owned by whoever paints.
#[derive(Default)]
pub struct PortraitCache {
    kept: HashMap<Key, Kept>,
    /// Counts paintings, to know what is old.
    clock: u64,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Key {
    look: Look,
    style: PortraitStyle,
    facing: Facing,
    /// Size and pixels per point, as bits.
    size: [u32; 3],
}

struct Kept {
    /// Painted with the upper left corner at the origin.
    still: Still,
    /// The same where it was last put.
    placed: Option<(Pos2, Arc<Mesh>, Arc<Mesh>)>,
    used: u64,
}

impl PortraitCache {
    /// The most portraits that are kept.
    pub const CAPACITY: usize = 96;

    /// Paints somebody into `rect`.
    pub fn paint(&mut self, painter: &Painter, rect: Rect, look: &Look, pose: &Pose, style: PortraitStyle) {
        if !rect.is_positive() || !rect.is_finite() {
            return;
        }
        let pixels_per_point = painter.ctx().pixels_per_point();
        let size = [rect.width(), rect.height(), pixels_per_point].map(f32::to_bits);
        let key = Key { look: *look, style, facing: pose.facing, size };
        self.clock += 1;
        if self.kept.len() >= Self::CAPACITY && !self.kept.contains_key(&key) {
            self.forget_older_half();
        }
        let clock = self.clock;
        let kept = self.kept.entry(key).or_insert_with(|| {
            let home = Rect::from_min_size(Pos2::ZERO, rect.size());
            Kept { still: portrait::still(look, home, style, pose.facing, pixels_per_point), placed: None, used: clock }
        });
        kept.used = clock;
        let (under, over) = kept.at(rect.min);
        painter.add(Shape::Mesh(under));
        painter.add(Shape::mesh(portrait::moving(look, rect, style, pose, pixels_per_point)));
        painter.add(Shape::Mesh(over));
    }

    fn forget_older_half(&mut self) {
        let mut ages: Vec<u64> = self.kept.values().map(|kept| kept.used).collect();
        ages.sort_unstable();
        let middle = ages[ages.len() / 2];
        self.kept.retain(|_, kept| kept.used >= middle);
    }
}

impl Kept {
    fn at(&mut self, place: Pos2) -> (Arc<Mesh>, Arc<Mesh>) {
        if let Some((last, under, over)) = &self.placed
            && *last == place
        {
            return (under.clone(), over.clone());
        }
        let moved = |mesh: &Mesh| {
            let mut mesh = mesh.clone();
            mesh.translate(place.to_vec2());
            Arc::new(mesh)
        };
        let (under, over) = (moved(&self.still.under), moved(&self.still.over));
        self.placed = Some((place, under.clone(), over.clone()));
        (under, over)
    }
}

/// Paints somebody into `rect` once, without keeping anything.
pub fn paint_portrait(painter: &Painter, rect: Rect, look: &Look, pose: &Pose, style: PortraitStyle) {
    PortraitCache::default().paint(painter, rect, look, pose, style);
}

/// A portrait that takes `size` in a layout. It has no name of its own for a screen reader: the caller knows who it is.
pub fn portrait_ui(
    ui: &mut Ui,
    cache: &mut PortraitCache,
    size: Vec2,
    look: &Look,
    pose: &Pose,
    style: PortraitStyle,
) -> Response {
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    if ui.is_rect_visible(rect) {
        cache.paint(ui.painter(), rect, look, pose, style);
    }
    response
}
