//! A scroll area in the game's look, that also follows the keyboard.

use egui::scroll_area::ScrollAreaOutput;
use egui::{ScrollArea, Ui};

use crate::desktop::theme::{Motion, current};

/// Shows contents in a vertical scroll area as high as the room there is; `id` is its own among its neighbours.
pub fn scroll_ui<R>(ui: &mut Ui, id: &str, contents: impl FnOnce(&mut Ui) -> R) -> ScrollAreaOutput<R> {
    let theme = current(ui.ctx());
    ScrollArea::vertical()
        .id_salt(id)
        .auto_shrink([false, true])
        .animated(theme.look.motion == Motion::Full)
        .show(ui, contents)
}
