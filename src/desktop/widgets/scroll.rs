//! A scroll area in the game's look, that also follows the keyboard.

use egui::scroll_area::ScrollAreaOutput;
use egui::{Id, ScrollArea, Ui};

use crate::desktop::theme::{Motion, current};

/// Shows contents in a vertical scroll area as high as the room there is; `id` is its own among its neighbours.
pub fn scroll_ui<R>(ui: &mut Ui, id: &str, contents: impl FnOnce(&mut Ui) -> R) -> ScrollAreaOutput<R> {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    ui.scope(|ui| {
        // egui paints the bar in the colours of text and ground; here it is an edge that wakes up under the pointer.
        let usual = ui.visuals().clone();
        let visuals = ui.visuals_mut();
        visuals.extreme_bg_color = t.felt;
        visuals.widgets.inactive.fg_stroke.color = t.line;
        visuals.widgets.hovered.fg_stroke.color = t.accent;
        visuals.widgets.active.fg_stroke.color = t.accent;
        let area = ScrollArea::vertical().id_salt(id).auto_shrink([false, true]);
        area.animated(theme.look.motion == Motion::Full).show(ui, |ui| {
            *ui.visuals_mut() = usual;
            let shown = contents(ui);
            follow_focus(ui, id);
            shown
        })
    })
    .inner
}

/// Brings what has just got the focus into sight. Each area remembers by its own `id` which control that was: the ids of what is
/// drawn into neighbouring areas may be the same.
fn follow_focus(ui: &Ui, id: &str) {
    let known = ui.id().with(("focus", id));
    let focused = ui.memory(|memory| memory.focused());
    let before = ui.data_mut(|data| *data.get_temp_mut_or_default::<Option<Id>>(known));
    if focused == before {
        return;
    }
    ui.data_mut(|data| data.insert_temp(known, focused));
    let Some(response) = focused.and_then(|id| ui.ctx().read_response(id)) else { return };
    // What is cut off by another area's edges belongs there, however far this one's contents reach.
    let cut_here = ui.clip_rect().y_range().contains(response.interact_rect.min.y)
        || ui.clip_rect().y_range().contains(response.interact_rect.max.y);
    if response.layer_id == ui.layer_id() && cut_here && ui.min_rect().contains(response.rect.center()) {
        ui.scroll_to_rect(response.rect.expand(current(ui.ctx()).px(14.0)), None);
    }
}
