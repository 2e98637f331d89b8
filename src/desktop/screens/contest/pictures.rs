//! The result as pictures, one at a time: whoever has a telephone with a camera takes it along without a stick.

use egui::{Color32, Rect, Ui, WidgetInfo, WidgetType, vec2};
use egui_phosphor::fill;

use super::ContestMemory;
use crate::classroom::qr::{Modules, QUIET};
use crate::content::words::Args;
use crate::desktop::command::Command;
use crate::desktop::contest::Finished;
use crate::desktop::frame::Frame;
use crate::desktop::screens::reading::coloured_ui;
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::{Button, Toggle};

/// So long a picture stands before the next one comes by itself, in seconds.
const STANDS: f64 = 2.5;

/// The picture that is shown now.
pub fn picture_ui(ui: &mut Ui, frame: &Frame<'_>, finished: &Finished, memory: &mut ContestMemory, now: f64) {
    let count = finished.pictures.len().max(1);
    if let Some(since) = memory.turns
        && now - since >= STANDS
    {
        memory.picture += 1;
        memory.turns = Some(now);
    }
    if memory.turns.is_some() {
        ui.ctx().request_repaint_after_secs(STANDS as f32 / 2.0);
    }
    if frame.asked(Command::Advance) {
        memory.picture += 1;
    }
    memory.picture %= count;
    let Some(picture) = finished.pictures.get(memory.picture).and_then(|text| Modules::of(text)) else { return };
    let name = place(frame, memory.picture, count);
    let side = ui.available_width().min(ui.available_height());
    let (rect, response) = ui.allocate_exact_size(vec2(side, side), egui::Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, name.as_str()));
    paint(ui, rect, &picture);
}

fn place(frame: &Frame<'_>, at: usize, count: usize) -> String {
    frame.tr("contest-picture-of", &Args::new().number("n", at as i64 + 1).number("of", count as i64))
}

/// Modules on whole points, or a camera sees lines between them.
fn paint(ui: &Ui, rect: Rect, picture: &Modules) {
    let count = (picture.side() + 2 * QUIET) as f32;
    let point = ui.ctx().pixels_per_point();
    let module = ((rect.width() * point / count).floor() / point).max(1.0 / point);
    let square = Rect::from_min_size(rect.min, vec2(module, module) * count);
    ui.painter().rect_filled(square, 0.0, Color32::WHITE);
    for y in 0..picture.side() {
        let mut x = 0;
        while x < picture.side() {
            let from = x;
            while x < picture.side() && picture.is_dark(x, y) {
                x += 1;
            }
            if x > from {
                let at = square.min + vec2((from + QUIET) as f32, (y + QUIET) as f32) * module;
                let run = Rect::from_min_size(at, vec2((x - from) as f32 * module, module));
                ui.painter().rect_filled(run, 0.0, Color32::BLACK);
            }
            x += 1;
        }
    }
}

/// Which picture, and how to go on.
pub fn turn_ui(ui: &mut Ui, frame: &Frame<'_>, finished: &Finished, memory: &mut ContestMemory, now: f64) {
    let theme = current(ui.ctx());
    let count = finished.pictures.len().max(1);
    let name = place(frame, memory.picture.min(count - 1), count);
    coloured_ui(ui, Type::Heading30, Face::SerifBold, &name, theme.tokens.accent);
    coloured_ui(ui, Type::Ui18, Face::SansMedium, &frame.t("contest-pictures-about"), theme.tokens.ink);
    ui.horizontal_wrapped(|ui| {
        let before = frame.t("contest-picture-before");
        if ui.add(Button::plain(&before).icon(fill::ARROW_LEFT)).clicked() {
            memory.picture = (memory.picture + count - 1) % count;
        }
        let next = frame.t("contest-picture-next");
        let response = ui.add(Button::primary(&next).icon(fill::ARROW_RIGHT));
        frame.first(&response);
        if response.clicked() {
            memory.picture = (memory.picture + 1) % count;
        }
    });
    let words = [frame.t("menus-no"), frame.t("menus-yes")];
    let words = [words[0].as_str(), words[1].as_str()];
    let mut turns = memory.turns.is_some();
    ui.add(Toggle::new(&mut turns, &frame.t("contest-pictures-turn"), words));
    if turns != memory.turns.is_some() {
        memory.turns = turns.then_some(now);
    }
}
