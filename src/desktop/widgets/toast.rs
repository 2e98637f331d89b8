//! Toasts: short news in the upper right, such as "saved". They ask nothing and take no focus.

use egui::{Align2, Area, Context, Frame, Id, Margin, Order, RichText, Stroke, WidgetInfo, WidgetType, vec2};

use super::paint;
use crate::desktop::theme::color::fade;
use crate::desktop::theme::{Type, current};

/// A piece of news.
#[derive(Debug, Clone, Copy)]
pub struct Toast<'a> {
    /// An icon.
    pub icon: &'a str,
    /// The news.
    pub text: &'a str,
    /// How much of it is still there, 1 to 0; the caller keeps the time.
    pub presence: f32,
}

/// Shows `toasts` one below the other, under whatever stands `below` the window's upper edge (a length of the design).
pub fn toasts_ui(ctx: &Context, below: f32, toasts: &[Toast<'_>]) {
    if toasts.is_empty() {
        return;
    }
    let theme = current(ctx);
    let t = &theme.tokens;
    Area::new(Id::new("toasts"))
        .order(Order::Tooltip)
        .interactable(false)
        .anchor(Align2::RIGHT_TOP, vec2(-theme.px(24.0), theme.px(below)))
        .show(ctx, |ui| {
            for toast in toasts {
                ui.set_opacity(toast.presence.clamp(0.0, 1.0));
                let margin = theme.px(14.0).clamp(0.0, 60.0) as i8;
                let frame = Frame::new()
                    .fill(fade(t.night_2, if theme.is_felt() { 0.94 } else { 1.0 }))
                    .stroke(Stroke::new(theme.px(1.5), t.gold))
                    .corner_radius(paint::corner(theme.px(12.0)))
                    .inner_margin(Margin::symmetric(margin, (f32::from(margin) * 0.7) as i8));
                let shown = frame.show(ui, |ui| {
                    ui.set_max_width(theme.px(360.0) * theme.look.text_scale);
                    ui.horizontal(|ui| {
                        ui.label(RichText::new(toast.icon).font(theme.icon(22.0)).color(t.gold));
                        ui.label(RichText::new(toast.text).font(theme.font(Type::Ui18)).color(t.on_night));
                    });
                });
                shown.response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, toast.text));
                ui.add_space(theme.px(8.0));
            }
        });
}
