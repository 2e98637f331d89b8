//! Pictures that were painted before: backdrops and portraits are meshes that are built once for each size and look.

use std::collections::BTreeMap;
use std::sync::Arc;

use egui::{Painter, Rect, Ui};

use super::backdrop::{self, Variant};
use super::people::{Contrast, Facing, Frame, PortraitCache, PortraitStyle, Pose, Tone};
use super::theme::current;
use super::thumbs::Thumbs;
use super::vista::Vista;
use crate::content::blueprint::Signs;
use crate::content::cast::{Look, Mood};
use crate::content::ids::PersonId;
use crate::content::library::Library;
use crate::content::places::{Light, Place};

/// Pictures that were painted before.
#[derive(Default)]
pub struct Painted {
    portraits: PortraitCache,
    moods: BTreeMap<PersonId, Change>,
    vista: Vista,
    thumbs: Thumbs,
}

/// A mood that is giving way to another.
#[derive(Clone, Copy, Debug)]
struct Change {
    from: Mood,
    to: Mood,
    since: f64,
}

/// How long a mood takes to change, in seconds.
const CHANGE: f32 = 0.16;

impl Painted {
    /// Paints a place.
    pub fn backdrop(&self, painter: &Painter, rect: Rect, place: Place, light: Light, variant: Variant) {
        backdrop::paint_backdrop(painter, rect, place, light, variant);
    }

    /// Paints a place as a small card, from its backdrop or from the blocks that it is built of.
    pub fn card(&mut self, ui: &Ui, rect: Rect, place: Place, light: Light) {
        ui.painter().rect_filled(rect, 0.0, current(ui.ctx()).tokens.felt);
        if backdrop::is_painted(place) || !self.thumbs.paint(ui, rect, place, light) {
            backdrop::paint_card(ui.painter(), rect, place, light);
        }
    }

    /// Pictures of places are of this library from now on.
    pub fn take_library(&mut self, library: &Arc<Library>) {
        self.thumbs.take_library(library);
    }

    /// Paints the land behind the title.
    pub fn title(&self, painter: &Painter, rect: Rect) {
        backdrop::paint_title(painter, rect, Light::Golden);
    }

    /// Begins to draw the town of the title while the window opens.
    pub fn begin_vista(&mut self, library: &Arc<Library>, signs: &Signs, size: (u32, u32)) {
        self.vista.begin(library, signs, size);
    }

    /// Paints the town on the title, as this player has made it.
    pub fn vista(&mut self, ui: &Ui, library: &Library, signs: &Signs) {
        let scale = current(ui.ctx()).look.scale;
        self.vista.paint(ui, library, signs, scale);
    }

    /// Paints somebody on the stage, whose face changes slowly from mood to mood. You look to the left, the others to the right.
    pub fn person(&mut self, ui: &Ui, who: &PersonId, look: &Look, mood: Mood, rect: Rect, tone: Tone) {
        let facing = if who.as_str() == "you" { Facing::Left } else { Facing::Right };
        let pose = self.pose(ui, who, mood).facing(facing);
        let style = PortraitStyle { frame: Frame::Open, contrast: contrast(ui), tone };
        self.portraits.paint(ui.painter(), rect, look, &pose, style);
    }

    /// Paints somebody still, in a frame.
    pub fn portrait(&mut self, ui: &Ui, look: &Look, mood: Mood, rect: Rect, frame: Frame) {
        let style = PortraitStyle { frame, contrast: contrast(ui), tone: Tone::Full };
        self.portraits.paint(ui.painter(), rect, look, &Pose::still(mood), style);
    }

    fn pose(&mut self, ui: &Ui, who: &PersonId, mood: Mood) -> Pose {
        let now = ui.input(|input| input.time);
        let takes = current(ui.ctx()).seconds(CHANGE);
        let change = self.moods.entry(who.clone()).or_insert(Change { from: mood, to: mood, since: now });
        if change.to != mood {
            *change = Change { from: change.to, to: mood, since: now };
        }
        let mix = if takes > 0.0 { ((now - change.since) as f32 / takes).clamp(0.0, 1.0) } else { 1.0 };
        if mix < 1.0 && change.from != change.to {
            ui.ctx().request_repaint();
        }
        Pose { mood_from: change.from, mood_to: change.to, mix, ..Pose::still(mood) }
    }

    /// The player's face has changed.
    pub fn forget_you(&mut self) {
        self.moods.retain(|who, _| who.as_str() != "you");
    }
}

fn contrast(ui: &Ui) -> Contrast {
    if current(ui.ctx()).is_felt() { Contrast::Normal } else { Contrast::High }
}
