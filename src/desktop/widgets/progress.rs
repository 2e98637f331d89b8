//! Progress in felt: a bar that fills, and a band of time that shrinks.

use egui::{Rect, Response, Sense, Ui, Widget, WidgetInfo, WidgetType, pos2, vec2};

use super::paint;
use crate::desktop::ornament::{Brush, Placement, motif};
use crate::desktop::theme::{Type, current};

/// A bar with its words.
#[derive(Debug, Clone, Copy)]
#[must_use = "a bar does nothing until it is added to a Ui"]
pub struct Progress<'a> {
    share: f32,
    label: &'a str,
}

impl<'a> Progress<'a> {
    /// `share` is 0 to 1; `label` says it in words.
    pub fn new(share: f32, label: &'a str) -> Self {
        Self { share: share.clamp(0.0, 1.0), label }
    }
}

impl Widget for Progress<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        band_ui(ui, self.share, self.label, Way::Fills)
    }
}

/// The time that is left: a felt band with horns that shrinks. It never flashes.
#[derive(Debug, Clone, Copy)]
#[must_use = "a timer does nothing until it is added to a Ui"]
pub struct Timer<'a> {
    left: f32,
    label: &'a str,
}

impl<'a> Timer<'a> {
    /// `left` is 1 to 0; `label` says the rest in words.
    pub fn new(left: f32, label: &'a str) -> Self {
        Self { left: left.clamp(0.0, 1.0), label }
    }
}

impl Widget for Timer<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        band_ui(ui, self.left, self.label, Way::Shrinks)
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Fills,
    Shrinks,
}

fn band_ui(ui: &mut Ui, share: f32, label: &str, way: Way) -> Response {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let width = ui.available_width();
    let text = ui.painter().layout(label.to_owned(), theme.font(Type::Hint16), t.ink_2, width);
    let text_height = if label.is_empty() { 0.0 } else { text.size().y + theme.px(4.0) };
    let height = theme.px(if way == Way::Shrinks { 18.0 } else { 12.0 });
    let (rect, response) = ui.allocate_exact_size(vec2(width, text_height + height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, label));
    let painter = ui.painter();
    let track = Rect::from_min_max(pos2(rect.left(), rect.bottom() - height), rect.max);
    let radius = height * 0.4;
    painter.rect_filled(track, paint::corner(radius), t.felt_2);
    let filled = Rect::from_min_size(track.min, vec2(track.width() * share, height));
    if share > 0.0 {
        painter.rect_filled(filled, paint::corner(radius), t.accent);
    }
    if theme.is_felt() && way == Way::Shrinks {
        let mut brush = Brush::for_painter(painter);
        let step = height * 2.2;
        for i in 0..(filled.width() / step).floor() as usize {
            let foot = pos2(track.left() + step * (i as f32 + 0.5), track.bottom() - height * 0.14);
            brush.motif(&motif::QOSHQAR, Placement::at(foot, height * 0.62), [t.accent_pale; 2]);
        }
        brush.paint(painter);
    }
    paint::edge(painter, track, radius, theme.px(if theme.is_felt() { 1.2 } else { 2.0 }), t.line);
    painter.galley(rect.left_top(), text, ui.visuals().override_text_color.unwrap_or(t.ink_2));
    response
}
