//! A tooltip: paper words on night. It also shows while its widget has the keyboard focus.

use egui::{Frame, Margin, Response, RichText, Stroke, Tooltip};

use super::paint;
use crate::desktop::theme::{Type, current};

/// Shows `text` beside the widget of `response` while the pointer rests on it or it has the focus.
pub fn tooltip_ui(response: &Response, text: &str) {
    let theme = current(&response.ctx);
    let t = &theme.tokens;
    let margin = theme.px(10.0).clamp(0.0, 60.0);
    let frame = Frame::new()
        .fill(t.night_2)
        .stroke(Stroke::new(theme.px(if theme.is_felt() { 1.0 } else { 2.0 }), t.on_night))
        .corner_radius(paint::corner(theme.px(9.0)))
        .inner_margin(Margin::symmetric((margin * 1.4) as i8, margin as i8));
    let open = Tooltip::should_show_tooltip(response, true) || response.has_focus();
    let mut tooltip = Tooltip::for_widget(response);
    tooltip.popup = tooltip.popup.open(open).frame(frame);
    tooltip.gap(theme.px(10.0)).show(|ui| {
        ui.set_max_width(theme.px(360.0));
        ui.label(RichText::new(text).font(theme.font(Type::Hint16)).color(t.on_night));
    });
}
