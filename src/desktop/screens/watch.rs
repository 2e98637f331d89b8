//! The band over a run that is watched: what was done next, what is noted beside the last step, and the way on and back.

use egui::{Align, Id, Layout, Rect, Ui, UiBuilder, pos2, vec2};
use egui_phosphor::fill;

use super::backlog::decided;
use super::reading::coloured_ui;
use crate::content::words::Args;
use crate::desktop::command::Command;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::watch::{WatchWish, Watching};
use crate::desktop::widgets::Pill;
use crate::play::run::Run;

/// The band along the upper edge, over `screen`; and what is left of it for the run itself.
pub fn band_ui(ui: &mut Ui, screen: Rect, frame: &Frame<'_>, watching: &Watching, run: &Run) -> (Rect, Option<Intent>) {
    let theme = current(ui.ctx());
    let key = Id::new("watch-band");
    // How high it is is known when its words were laid out: from the frame before, and at once where that was another step.
    let high: f32 = ui.data(|data| data.get_temp(key)).unwrap_or(theme.em(56.0));
    let band = Rect::from_min_size(screen.min, vec2(screen.width(), high));
    ui.painter().rect_filled(band, 0.0, theme.tokens.night);
    let inner = band.shrink2(vec2(theme.px(16.0), theme.px(6.0)));
    let pressed = ui.scope_builder(UiBuilder::new().max_rect(inner).layout(Layout::top_down(Align::Min)), |ui| {
        let pressed = ways_ui(ui, frame, watching, run);
        said_ui(ui, frame, watching, run);
        pressed
    });
    let needed = pressed.response.rect.height() + theme.px(12.0);
    if (needed - high).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(key, needed));
        ui.ctx().request_discard("the band over a watched run has other words");
    }
    let by_key = frame.asked(Command::Auto).then_some(WatchWish::Auto);
    let left = Rect::from_min_max(pos2(screen.min.x, band.max.y), screen.max);
    (left, pressed.inner.or(by_key).map(Intent::Watch))
}

/// The buttons, with the count of steps in their middle.
fn ways_ui(ui: &mut Ui, frame: &Frame<'_>, watching: &Watching, run: &Run) -> Option<WatchWish> {
    let (taken, whole) = (run.actions().len(), watching.whole.actions().len());
    let args = Args::new().number("n", taken as i64).number("of", whole as i64);
    let (play, auto) = if watching.is_auto() { (fill::PAUSE, "watch-stop") } else { (fill::PLAY, "watch-auto") };
    let (count, spoken) = (format!("{taken} / {whole}"), frame.tr("watch-step", &args));
    let mut wish = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = current(ui.ctx()).px(6.0);
        let mut one = |ui: &mut Ui, icon: &str, message: &str, wanted| {
            let name = frame.t(message);
            if ui.add(Pill::button("", &name).icon(icon)).on_hover_text(name).clicked() {
                wish = Some(wanted);
            }
        };
        one(ui, fill::SKIP_BACK, "watch-to-start", WatchWish::To(0));
        one(ui, fill::CARET_LEFT, "watch-back", WatchWish::Back);
        one(ui, play, auto, WatchWish::Auto);
        one(ui, fill::CARET_RIGHT, "watch-on", WatchWish::On);
        one(ui, fill::SKIP_FORWARD, "watch-to-end", WatchWish::ToEnd);
        ui.add(Pill::new(&count).icon(fill::EYE).spoken(&spoken));
    });
    wish
}

/// What comes next in this run, and what is noted beside what came last.
fn said_ui(ui: &mut Ui, frame: &Frame<'_>, watching: &Watching, run: &Run) {
    let theme = current(ui.ctx());
    let taken = run.actions().len();
    let next = watching.whole.actions().get(taken);
    let decided = run.beat().zip(next).and_then(|((_, beat), action)| decided(frame, run, beat, run.state(), action));
    let what = decided.map(|what| frame.tr("watch-next", &Args::new().text("what", what)));
    for (text, color) in [(watching.note(taken), theme.tokens.gold_text), (what.as_deref(), theme.tokens.on_night)] {
        if let Some(text) = text {
            coloured_ui(ui, Type::Ui18, Face::Sans, text, color);
        }
    }
}
