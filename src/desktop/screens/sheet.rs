//! What the menu screens share: the land behind, a strip of night with the title and the way back, the keys along the foot.

use egui::{Align, Align2, Layout, Rect, Ui, UiBuilder, pos2};

use super::play::areas::{ONE_COLUMN_FROM, WIDEST};
use super::play::dialogue::inside;
use crate::desktop::command::Command;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::painted::Painted;
use crate::desktop::theme::color::fade;
use crate::desktop::theme::{Theme, Type, current};
use crate::desktop::widgets::{KeyHint, Pill, key_strip_ui};

/// What lies behind a menu screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ground {
    /// The land of the title, in shade.
    Land,
    /// The screen paints its own.
    Own,
}

/// The height of the strip with the title, in lengths of the design.
const HEAD: f32 = 64.0;
/// The height of the strip of keys.
const FOOT: f32 = 44.0;

/// Whether text is so large that everything stands in one column.
pub fn is_one_column(theme: &Theme) -> bool {
    theme.look.text_scale > ONE_COLUMN_FROM
}

/// What lies between the two strips, the whole width.
pub fn between(screen: Rect, theme: &Theme) -> Rect {
    let foot = if is_one_column(theme) { 0.0 } else { theme.em(FOOT) };
    Rect::from_min_max(pos2(screen.min.x, screen.min.y + theme.em(HEAD)), pos2(screen.max.x, screen.max.y - foot))
}

/// The part of it that the interface uses: in the middle of a wide window, with a margin.
pub fn body(screen: Rect, theme: &Theme) -> Rect {
    let between = between(screen, theme);
    let width = (between.width() - theme.px(56.0)).min(theme.px(WIDEST));
    let left = between.center().x - width / 2.0;
    Rect::from_min_max(pos2(left, between.min.y + theme.px(20.0)), pos2(left + width, between.max.y - theme.px(20.0)))
}

/// Draws a menu screen: `contents` between the strips, in the rectangle of [`body`].
pub fn sheet_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    painted: &mut Painted,
    title: &str,
    ground: Ground,
    contents: impl FnOnce(&mut Ui, Rect, &mut Painted) -> Option<Intent>,
) -> Option<Intent> {
    let theme = current(ui.ctx());
    let screen = ui.max_rect();
    if ground == Ground::Land {
        painted.title(ui.painter(), screen);
        let veil = fade(theme.tokens.night, if theme.is_felt() { 0.34 } else { 1.0 });
        ui.painter().rect_filled(screen, 0.0, veil);
    }
    head_ui(ui, &theme, screen, title, back_width(ui, frame, &theme));
    let body = body(screen, &theme);
    let wanted = contents(ui, body, painted);
    let back = back_ui(ui, frame, &theme, screen);
    if !is_one_column(&theme) {
        foot_ui(ui, frame, &theme, screen);
    }
    wanted.or(back).or_else(|| frame.asked(Command::Back).then_some(Intent::Back))
}

/// The same without a way back, where there is none.
pub fn closed_sheet_ui(
    ui: &mut Ui,
    painted: &mut Painted,
    title: &str,
    contents: impl FnOnce(&mut Ui, Rect) -> Option<Intent>,
) -> Option<Intent> {
    let theme = current(ui.ctx());
    let screen = ui.max_rect();
    painted.title(ui.painter(), screen);
    let veil = fade(theme.tokens.night, if theme.is_felt() { 0.34 } else { 1.0 });
    ui.painter().rect_filled(screen, 0.0, veil);
    head_ui(ui, &theme, screen, title, screen.width() * 0.5);
    contents(ui, body(screen, &theme))
}

fn head_strip(screen: Rect, theme: &Theme) -> Rect {
    Rect::from_min_max(screen.min, pos2(screen.max.x, screen.min.y + theme.em(HEAD)))
}

/// How much of the head the way back takes.
fn back_width(ui: &Ui, frame: &Frame<'_>, theme: &Theme) -> f32 {
    let label = ui.painter().layout_no_wrap(frame.t("command-back"), theme.font(Type::Ui18), theme.tokens.on_night);
    label.size().x + theme.em(28.0) + theme.px(54.0)
}

/// A title that keeps to `room`: smaller where it is long, then in two lines, and at last cut with a sign that it is.
fn title_galley(ui: &Ui, theme: &Theme, title: &str, room: f32) -> std::sync::Arc<egui::Galley> {
    let mut font = theme.font(Type::Heading30);
    let full = font.size;
    let color = theme.tokens.on_night;
    for part in [1.0, 0.9, 0.8, 0.7] {
        font.size = full * part;
        let galley = ui.painter().layout_no_wrap(title.to_owned(), font.clone(), color);
        if galley.size().x <= room {
            return galley;
        }
    }
    font.size = full * 0.62;
    let mut job = egui::text::LayoutJob::simple(title.to_owned(), font, color, room);
    job.wrap.max_rows = 2;
    ui.painter().layout_job(job)
}

/// The strip with the title; `taken` of its right end is something else's.
fn head_ui(ui: &mut Ui, theme: &Theme, screen: Rect, title: &str, taken: f32) {
    let strip = head_strip(screen, theme);
    let night = fade(theme.tokens.night, if theme.is_felt() { 0.88 } else { 1.0 });
    ui.painter().rect_filled(strip, 0.0, night);
    if !theme.is_felt() {
        ui.painter().hline(strip.x_range(), strip.max.y, (theme.px(2.0), theme.tokens.line));
    }
    let left = body(screen, theme).min.x + theme.px(12.0);
    let rect = Rect::from_min_max(pos2(left, strip.min.y), strip.max);
    let galley = title_galley(ui, theme, title, body(screen, theme).max.x - taken - left);
    let place = Align2::LEFT_CENTER.align_size_within_rect(galley.size(), rect);
    let response = ui.allocate_rect(place, egui::Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, title));
    ui.painter().galley(place.min, galley, theme.tokens.on_night);
}

fn back_ui(ui: &mut Ui, frame: &Frame<'_>, theme: &Theme, screen: Rect) -> Option<Intent> {
    let strip = head_strip(screen, theme);
    let right = body(screen, theme).max.x;
    let rect = Rect::from_min_max(pos2(strip.center().x, strip.min.y), pos2(right, strip.max.y));
    let label = frame.t("command-back");
    let pressed = ui
        .scope_builder(UiBuilder::new().max_rect(rect), |ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.add(Pill::button(&label, &label).icon(egui_phosphor::fill::ARROW_LEFT)).clicked()
            })
            .inner
        })
        .inner;
    pressed.then_some(Intent::Back)
}

fn foot_ui(ui: &mut Ui, frame: &Frame<'_>, theme: &Theme, screen: Rect) {
    let rect = Rect::from_min_max(pos2(screen.min.x, screen.max.y - theme.em(FOOT)), screen.max);
    let (go, press, back) = (frame.t("menus-move"), frame.t("menus-press"), frame.t("menus-back"));
    let hints = [
        KeyHint { key: "← ↑ → ↓", label: &go },
        KeyHint { key: "Enter", label: &press },
        KeyHint { key: frame.bindings.label(Command::Back), label: &back },
    ];
    inside(ui, rect, |ui| key_strip_ui(ui, &hints));
}

/// A list and what is chosen of it: beside each other, the list with this share of the width, or, where the text is large, below each
/// other, the list with this share of the height.
pub fn two_parts(body: Rect, theme: &Theme, upper: f32, left: f32) -> [Rect; 2] {
    let gap = theme.px(16.0);
    if is_one_column(theme) {
        let fold = body.min.y + body.height() * upper;
        [
            Rect::from_min_max(body.min, pos2(body.max.x, fold)),
            Rect::from_min_max(pos2(body.min.x, fold + gap), body.max),
        ]
    } else {
        let fold = body.min.x + body.width() * left;
        [
            Rect::from_min_max(body.min, pos2(fold, body.max.y)),
            Rect::from_min_max(pos2(fold + gap, body.min.y), body.max),
        ]
    }
}
