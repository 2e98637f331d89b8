//! Toasts: short news such as "saved", in the upper right or in the right half of the strip of keys. They ask nothing and take no focus.

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

/// Where news stands: never over a title or what is read.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum ToastPlace {
    /// In the upper right, so far below the edge, in lengths of the design.
    Below(f32),
    /// In the strip of keys along the foot, whose right half is free.
    Foot,
}

/// Shows `toasts` one below the other.
pub fn toasts_ui(ctx: &Context, place: ToastPlace, toasts: &[Toast<'_>]) {
    if toasts.is_empty() {
        return;
    }
    let theme = current(ctx);
    let t = &theme.tokens;
    let (align, y, high) = match place {
        ToastPlace::Below(below) => (Align2::RIGHT_TOP, theme.px(below), 0.7),
        ToastPlace::Foot => (Align2::RIGHT_BOTTOM, -theme.px(2.0), 0.4),
    };
    Area::new(Id::new("toasts"))
        .order(Order::Tooltip)
        .interactable(false)
        .anchor(align, vec2(-theme.px(24.0), y))
        .show(ctx, |ui| {
            ui.spacing_mut().item_spacing.y = theme.px(4.0);
            for toast in toasts {
                ui.set_opacity(toast.presence.clamp(0.0, 1.0));
                let margin = theme.px(14.0).clamp(0.0, 60.0) as i8;
                let frame = Frame::new()
                    .fill(fade(t.night_2, if theme.is_felt() { 0.94 } else { 1.0 }))
                    .stroke(Stroke::new(theme.px(1.5), t.gold))
                    .corner_radius(paint::corner(theme.px(12.0)))
                    .inner_margin(Margin::symmetric(margin, (f32::from(margin) * high) as i8));
                let shown = frame.show(ui, |ui| {
                    ui.set_max_width(theme.px(360.0) * theme.look.text_scale);
                    ui.horizontal(|ui| {
                        ui.label(RichText::new(toast.icon).font(theme.icon(22.0)).color(t.gold));
                        ui.label(RichText::new(toast.text).font(theme.font(Type::Ui18)).color(t.on_night));
                    });
                });
                shown.response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, toast.text));
            }
        });
}
