//! A toggle: a shape, a mark and a word say its state, never a colour alone.

use egui::{Response, Sense, Ui, Widget, WidgetInfo, WidgetType, pos2, vec2};

use super::paint;
use crate::desktop::theme::color::mix;
use crate::desktop::theme::{Type, current};

/// A switch with its label and the word for its state.
#[derive(Debug)]
#[must_use = "a toggle does nothing until it is added to a Ui"]
pub struct Toggle<'a> {
    on: &'a mut bool,
    label: &'a str,
    words: [&'a str; 2],
}

impl<'a> Toggle<'a> {
    /// `words` say the state: off, on.
    pub fn new(on: &'a mut bool, label: &'a str, words: [&'a str; 2]) -> Self {
        Self { on, label, words }
    }
}

impl Widget for Toggle<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = current(ui.ctx());
        let t = &theme.tokens;
        let track = vec2(theme.em(66.0), theme.em(34.0));
        let gap = theme.px(12.0);
        let room = (ui.available_width() - track.x - gap * 2.0).max(theme.em(60.0));
        let label = ui.painter().layout(self.label.to_owned(), theme.font(Type::Ui18), t.ink, room);
        let word_room = (room - label.size().x - gap).max(theme.em(60.0));
        let word_of = |on: bool| self.words[usize::from(on)].to_owned();
        let word_font = theme.font(Type::Source14);
        let word = ui.painter().layout(word_of(*self.on), word_font.clone(), t.ink_2, word_room);
        let below = label.size().x + gap + word.size().x > room;
        let text = if below {
            vec2(label.size().x.max(word.size().x), label.size().y + word.size().y)
        } else {
            vec2(label.size().x + gap + word.size().x, label.size().y.max(word.size().y))
        };
        let size = vec2(track.x + gap + text.x, track.y.max(text.y).max(theme.px(t.sizes.touch)));
        let (rect, mut response) = ui.allocate_exact_size(size, Sense::click());
        if response.clicked() {
            *self.on = !*self.on;
            response.mark_changed();
        }
        let on = *self.on;
        response.widget_info(|| {
            let name = format!("{}: {}", self.label, self.words[usize::from(on)]);
            WidgetInfo::selected(WidgetType::Checkbox, ui.is_enabled(), on, name)
        });
        if ui.is_rect_visible(rect.expand(theme.px(12.0))) {
            let way = ui.ctx().animate_bool_with_time(response.id, on, theme.seconds(0.12));
            let painter = ui.painter();
            let frame = egui::Rect::from_min_size(pos2(rect.left(), rect.center().y - track.y * 0.5), track);
            let radius = track.y * 0.5;
            painter.rect_filled(frame, paint::corner(radius), mix(t.felt, t.accent, way));
            let edge = if on && theme.is_felt() { t.ink } else { t.line };
            paint::edge(painter, frame, radius, theme.px(t.sizes.edge), edge);
            let knob = pos2(egui::lerp((frame.left() + radius)..=(frame.right() - radius), way), frame.center().y);
            let (ground, mark) = if on { (t.on_accent, t.accent) } else { (t.ink_2, t.paper) };
            painter.circle_filled(knob, theme.em(12.5), ground);
            if on {
                paint::check(painter, knob, theme.em(6.0), theme.em(2.4), mark);
            } else {
                paint::cross(painter, knob, theme.em(4.6), theme.em(2.4), mark);
            }
            if response.has_focus() {
                paint::focus_ring(painter, &theme, frame, radius);
            }
            let x = frame.right() + gap;
            // The word may have changed in this very frame.
            let word = ui.painter().layout(word_of(on), word_font, t.ink_2, word_room);
            if below {
                let top = rect.center().y - text.y * 0.5;
                painter.galley(pos2(x, top + label.size().y), word, t.ink_2);
                painter.galley(pos2(x, top), label, t.ink);
            } else {
                let x_word = x + label.size().x + gap;
                painter.galley(pos2(x_word, rect.center().y - word.size().y * 0.42), word, t.ink_2);
                painter.galley(pos2(x, rect.center().y - label.size().y * 0.5), label, t.ink);
            }
        }
        response.on_hover_cursor(egui::CursorIcon::PointingHand)
    }
}
