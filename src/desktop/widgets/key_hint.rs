//! Keys: a cap with its letter, and the strip of keys along the foot of a screen.

use egui::{Rect, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::paint;
use crate::desktop::theme::color::fade;
use crate::desktop::theme::{Face, Theme, Type, current};

/// A key and what it does here.
#[derive(Debug, Clone, Copy)]
pub struct KeyHint<'a> {
    /// The word on the key.
    pub key: &'a str,
    /// What it does.
    pub label: &'a str,
}

/// One key cap, as high as its text.
pub fn key_cap_ui(ui: &mut Ui, key: &str) {
    let theme = current(ui.ctx());
    let size = cap_size(ui, &theme, key);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, key));
    paint_cap(ui, &theme, rect, key);
}

/// The strip of keys, the whole width, over whatever is there. It wraps where the room is short.
pub fn key_strip_ui(ui: &mut Ui, keys: &[KeyHint<'_>]) {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let slot = ui.painter().add(egui::Shape::Noop);
    let shown = ui.horizontal_wrapped(|ui| {
        ui.set_min_height(theme.em(44.0));
        ui.spacing_mut().item_spacing = vec2(theme.px(8.0), theme.px(4.0));
        ui.add_space(theme.px(24.0));
        for hint in keys {
            let cap = cap_size(ui, &theme, hint.key);
            let font = theme.font(Type::Hint16);
            let text = ui.painter().layout_no_wrap(hint.label.to_owned(), font, t.on_night);
            let size = vec2(cap.x + theme.px(8.0) + text.size().x + theme.px(14.0), cap.y.max(text.size().y));
            let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
            response
                .widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, format!("{}: {}", hint.key, hint.label)));
            paint_cap(ui, &theme, Rect::from_min_size(pos2(rect.left(), rect.center().y - cap.y * 0.5), cap), hint.key);
            let at = pos2(rect.left() + cap.x + theme.px(8.0), rect.center().y - text.size().y * 0.5);
            ui.painter().galley(at, text, t.on_night);
        }
    });
    let mut rect = shown.response.rect;
    rect.set_right(rect.left() + rect.width().max(ui.max_rect().width()));
    let ground = fade(t.night, if theme.is_felt() { 0.86 } else { 1.0 });
    ui.painter().set(slot, egui::epaint::RectShape::filled(rect, 0, ground));
}

pub(super) fn cap_size(ui: &Ui, theme: &Theme, key: &str) -> egui::Vec2 {
    let font = theme.font_in(Type::Hint16, Face::SansBold);
    let text = ui.painter().layout_no_wrap(key.to_owned(), font, theme.tokens.ink);
    let height = theme.em(30.0);
    vec2((text.size().x + theme.em(14.0)).max(height), height)
}

pub(super) fn paint_cap(ui: &Ui, theme: &Theme, rect: Rect, key: &str) {
    let (painter, t) = (ui.painter(), &theme.tokens);
    let body = Rect::from_min_max(rect.min, rect.max - vec2(0.0, theme.em(2.0)));
    let radius = theme.em(7.0);
    if theme.is_felt() {
        painter.rect_filled(body.translate(vec2(0.0, theme.em(2.0))), paint::corner(radius), t.line);
    }
    painter.rect_filled(body, paint::corner(radius), t.paper);
    paint::edge(painter, body, radius, theme.px(if theme.is_felt() { 1.0 } else { 2.0 }), t.line);
    let font = theme.font_in(Type::Hint16, Face::SansBold);
    painter.text(body.center(), egui::Align2::CENTER_CENTER, key, font, t.ink);
}
