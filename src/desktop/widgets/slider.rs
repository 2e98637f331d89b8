//! A slider in steps: a track with ticks, a lozenge to drag, and its value in words.

use egui::accesskit::Action;
use egui::{EventFilter, Key, Modifiers, Rect, Response, Sense, Ui, Widget, WidgetInfo, pos2, vec2};

use super::paint;
use crate::desktop::theme::{Face, Type, current};

/// A slider over the steps `0..=last`.
#[must_use = "a slider does nothing until it is added to a Ui"]
pub struct Slider<'a> {
    step: &'a mut u32,
    last: u32,
    label: &'a str,
    words: &'a dyn Fn(u32) -> String,
}

impl<'a> Slider<'a> {
    /// `words` says what a step means, such as "65 %" or "slow".
    pub fn new(step: &'a mut u32, last: u32, label: &'a str, words: &'a dyn Fn(u32) -> String) -> Self {
        Self { step, last: last.max(1), label, words }
    }

    /// Moves by key, pointer and screen reader.
    fn follow(&mut self, ui: &Ui, response: &mut Response, rail: Rect) {
        let before = (*self.step).min(self.last);
        let mut step = before;
        if let Some(pointer) = response.interact_pointer_pos() {
            let share = ((pointer.x - rail.left()) / rail.width().max(1.0)).clamp(0.0, 1.0);
            step = (share * self.last as f32).round() as u32;
        }
        if response.has_focus() {
            ui.memory_mut(|memory| {
                let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
                memory.set_focus_lock_filter(response.id, filter);
            });
            ui.input_mut(|input| {
                let large = (self.last / 10).max(1);
                for (key, up, by) in [
                    (Key::ArrowRight, true, 1),
                    (Key::ArrowLeft, false, 1),
                    (Key::PageUp, true, large),
                    (Key::PageDown, false, large),
                    (Key::End, true, self.last),
                    (Key::Home, false, self.last),
                ] {
                    let times = input.count_and_consume_key(Modifiers::NONE, key) as u32;
                    step = if up { step.saturating_add(by * times) } else { step.saturating_sub(by * times) };
                }
            });
        }
        ui.input(|input| {
            step += input.num_accesskit_action_requests(response.id, Action::Increment) as u32;
            step = step.saturating_sub(input.num_accesskit_action_requests(response.id, Action::Decrement) as u32);
        });
        *self.step = step.min(self.last);
        if *self.step != before {
            response.mark_changed();
        }
    }
}

impl Widget for Slider<'_> {
    fn ui(mut self, ui: &mut Ui) -> Response {
        let theme = current(ui.ctx());
        let t = &theme.tokens;
        let gap = theme.px(16.0);
        let width = ui.available_width();
        let painter = ui.painter();
        let label = painter.layout(self.label.to_owned(), theme.font(Type::Ui18), t.ink, width);
        let value_font = theme.font_in(Type::Ui18, Face::SansBold);
        let value_of = |step: u32| painter.layout((self.words)(step), value_font.clone(), t.ink, width);
        let widest = [0, self.last, (*self.step).min(self.last)]
            .into_iter()
            .map(|step| value_of(step).size().x)
            .fold(theme.em(56.0), f32::max);
        let label_column = label.size().x.max(theme.em(122.0));
        let one_line = label_column + gap * 2.0 + widest + theme.px(160.0) <= width;
        let line = theme.px(t.sizes.touch).max(label.size().y);
        let height = if one_line { line } else { line + label.size().y };
        let rail_width = if one_line {
            (width - label_column - gap * 2.0 - widest).min(theme.px(320.0))
        } else {
            (width - gap - widest).clamp(theme.px(80.0), theme.px(360.0))
        };
        let used = if one_line {
            label_column + gap * 2.0 + rail_width + widest
        } else {
            (rail_width + gap + widest).max(label.size().x)
        };
        let (rect, mut response) = ui.allocate_exact_size(vec2(used, height), Sense::click_and_drag());
        let rail_left = if one_line { rect.left() + label_column + gap } else { rect.left() };
        let rail_y = rect.bottom() - line * 0.5;
        let rail = Rect::from_min_size(pos2(rail_left, rail_y - theme.px(5.0)), vec2(rail_width, theme.px(10.0)));
        let knob_half = theme.px(16.0);
        self.follow(ui, &mut response, rail.shrink2(vec2(knob_half * 0.5, 0.0)));
        let step = *self.step;
        response.widget_info(|| {
            let name = format!("{}: {}", self.label, (self.words)(step));
            WidgetInfo::slider(ui.is_enabled(), f64::from(step), name)
        });
        if ui.is_rect_visible(rect.expand(theme.px(12.0))) {
            let painter = ui.painter();
            let share = step as f32 / self.last as f32;
            let travel = rail.shrink2(vec2(knob_half * 0.5, 0.0));
            let knob = pos2(egui::lerp(travel.x_range().min..=travel.x_range().max, share), rail.center().y);
            let radius = theme.px(5.0);
            let hover = response.hovered() || response.dragged();
            painter.rect_filled(rail, paint::corner(radius), t.felt_2);
            paint::edge(painter, rail, radius, theme.px(1.2), t.line);
            let filled = Rect::from_min_max(rail.min, pos2(knob.x, rail.max.y));
            painter.rect_filled(filled, paint::corner(radius), t.accent);
            let ticks = self.last.min(10);
            for i in 0..=ticks {
                let x = egui::lerp(travel.left()..=travel.right(), i as f32 / ticks as f32);
                let top = pos2(x, rail.bottom() + theme.px(6.0));
                painter.line_segment([top, top + vec2(0.0, theme.px(5.0))], (theme.px(1.5), t.line));
            }
            if response.has_focus() {
                paint::focus_lozenge(painter, &theme, knob, knob_half);
            }
            let (ring, heart) = if theme.is_felt() { (t.ink, t.accent) } else { (t.paper, t.paper) };
            paint::lozenge(painter, knob, knob_half, if hover { t.accent } else { ring });
            paint::lozenge(painter, knob, theme.px(13.5), if theme.is_felt() { t.paper } else { t.accent });
            paint::lozenge(painter, knob, theme.px(6.0), heart);
            let label_y = if one_line { rect.center().y - label.size().y * 0.5 } else { rect.top() };
            painter.galley(pos2(rect.left(), label_y), label, t.ink);
            let value = painter.layout((self.words)(step), value_font, t.ink, width);
            painter.galley(pos2(rail.right() + gap, rail_y - value.size().y * 0.5), value, t.ink);
        }
        response.on_hover_cursor(egui::CursorIcon::ResizeHorizontal)
    }
}
