//! Everybody at a glance: the whole cast, and one person in all moods, frames and contrasts. For developers; the names are
//! ids, not words of the game.

use egui::{Rect, ScrollArea, Sense, Ui, Vec2, vec2};

use crate::content::cast::{Cast, Mood};
use crate::desktop::people::{Contrast, Facing, Frame, PortraitCache, PortraitStyle, Pose, Tone, portrait_ui};

/// What the gallery remembers from frame to frame.
#[derive(Default)]
pub struct PeopleGallery {
    cache: PortraitCache,
    /// The place of the chosen person in the cast.
    pub chosen: usize,
    /// The place of the mood in [`Mood::ALL`] that the whole cast shows.
    pub mood: usize,
}

/// Shows the gallery. A click on somebody chooses them; a click on a mood shows it on all.
pub fn people_gallery_ui(ui: &mut Ui, cast: &Cast, gallery: &mut PeopleGallery) {
    let people: Vec<_> = cast.people().collect();
    let Some((_, chosen)) = people.get(gallery.chosen.min(people.len().saturating_sub(1))) else { return };
    ui.spacing_mut().item_spacing = Vec2::splat(4.0);
    let card = PortraitStyle { frame: Frame::Card, ..PortraitStyle::default() };
    ui.horizontal(|ui| {
        for (i, mood) in Mood::ALL.into_iter().enumerate() {
            let shown = portrait_ui(ui, &mut gallery.cache, vec2(116.0, 140.0), &chosen.look, &Pose::still(mood), card);
            if shown.interact(Sense::click()).on_hover_text(format!("{mood:?}")).clicked() {
                gallery.mood = i;
            }
        }
        let calm = Pose::still(Mood::Calm);
        let (rect, _) = ui.allocate_exact_size(vec2(280.0, 140.0), Sense::hover());
        let half = |i: f32| Rect::from_min_size(rect.min + vec2(140.0 * i, 0.0), vec2(138.0, 140.0));
        let high = PortraitStyle { contrast: Contrast::High, ..card };
        gallery.cache.paint(ui.painter(), half(0.0), &chosen.look, &calm, high);
        let round = PortraitStyle { frame: Frame::Round, tone: Tone::Listening, ..card };
        gallery.cache.paint(ui.painter(), half(1.0), &chosen.look, &calm.facing(Facing::Right), round);
    });
    let mood = Mood::ALL[gallery.mood % Mood::ALL.len()];
    ScrollArea::vertical().show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            for (i, (id, person)) in people.iter().enumerate() {
                let shown =
                    portrait_ui(ui, &mut gallery.cache, vec2(100.0, 108.0), &person.look, &Pose::still(mood), card);
                if shown.interact(Sense::click()).on_hover_text(id.as_str()).clicked() {
                    gallery.chosen = i;
                }
            }
        });
    });
}
