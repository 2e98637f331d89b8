//! A row of a list: icon, words, and a short state at the end. The chosen row carries a bar.

use egui::{Response, Sense, Ui, Widget, WidgetInfo, WidgetType, pos2, vec2};

use super::{paint, tooltip_ui};
use crate::desktop::theme::color::mix;
use crate::desktop::theme::{Face, Type, current};

/// A row that can be pressed.
#[derive(Debug, Clone)]
#[must_use = "a row does nothing until it is added to a Ui"]
pub struct ListRow<'a> {
    label: &'a str,
    icon: Option<&'a str>,
    state: Option<&'a str>,
    selected: bool,
    reason: Option<&'a str>,
}

impl<'a> ListRow<'a> {
    /// A row of words.
    pub fn new(label: &'a str) -> Self {
        Self { label, icon: None, state: None, selected: false, reason: None }
    }

    /// An icon before the words.
    pub fn icon(mut self, icon: &'a str) -> Self {
        self.icon = Some(icon);
        self
    }

    /// A short state at the row's end.
    pub fn state(mut self, state: &'a str) -> Self {
        self.state = Some(state);
        self
    }

    /// Marked as the one that is open.
    pub fn selected(mut self, selected: bool) -> Self {
        self.selected = selected;
        self
    }

    /// Cannot be opened now; a tooltip says why.
    pub fn disabled_because(mut self, reason: &'a str) -> Self {
        self.reason = Some(reason);
        self
    }
}

impl Widget for ListRow<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = current(ui.ctx());
        let t = &theme.tokens;
        let closed = self.reason.is_some();
        let ink = if closed { t.ink_2 } else { t.ink };
        let face = if self.selected { Face::SansStrong } else { Face::SansMedium };
        let width = ui.available_width();
        let (left, right, gap) = (theme.px(18.0), theme.px(14.0), theme.px(12.0));
        let icon = if self.icon.is_some() { theme.em(24.0) + gap } else { 0.0 };
        let painter = ui.painter();
        let state = self.state.map(|state| {
            painter.layout(state.to_owned(), theme.font(Type::Hint16), t.ink_2, (width * 0.5).max(theme.em(40.0)))
        });
        let state_width = state.as_ref().map_or(0.0, |state| state.size().x + gap);
        let beside = width - left - right - icon - state_width;
        let state_below = state.is_some() && beside < theme.em(110.0);
        let room = if state_below { width - left - right - icon } else { beside }.max(theme.em(40.0));
        let text = painter.layout(self.label.to_owned(), theme.font_in(Type::Ui18, face), ink, room);
        let words = text.size().y + if state_below { state.as_ref().map_or(0.0, |s| s.size().y) } else { 0.0 };
        let height = (words + theme.px(18.0)).max(theme.px(t.sizes.row));
        let sense = if closed { Sense::focusable_noninteractive() } else { Sense::click() };
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), sense);
        response.widget_info(|| {
            let name = [Some(self.label), self.state, self.reason].into_iter().flatten().collect::<Vec<_>>().join(". ");
            WidgetInfo::selected(WidgetType::SelectableLabel, ui.is_enabled() && !closed, self.selected, name)
        });
        if ui.is_rect_visible(rect.expand(theme.px(12.0))) {
            let painter = ui.painter();
            let radius = theme.px(9.0);
            let hover = response.hovered() && !closed;
            if self.selected {
                painter.rect_filled(rect, paint::corner(radius), t.accent_pale);
                paint::edge(painter, rect, radius, theme.px(1.5), t.accent);
                let bar = egui::Rect::from_min_max(
                    rect.left_top() + vec2(0.0, theme.px(6.0)),
                    rect.left_bottom() + vec2(theme.px(5.0), -theme.px(6.0)),
                );
                painter.rect_filled(bar, paint::corner(theme.px(2.0)), t.accent);
            } else if hover {
                painter.rect_filled(rect, paint::corner(radius), mix(t.felt, t.accent, 0.14));
                paint::edge(painter, rect, radius, theme.px(1.5), t.accent);
            }
            let middle = rect.center().y;
            if let Some(name) = self.icon {
                let color = if closed { t.ink_2 } else { t.accent };
                paint::icon(painter, &theme, pos2(rect.left() + left + theme.em(11.0), middle), name, 22.0, color);
            }
            let x = rect.left() + left + icon;
            let top = middle - words * 0.5;
            let text_height = text.size().y;
            painter.galley(pos2(x, top), text, ink);
            if let Some(state) = state {
                let at = if state_below {
                    pos2(x, top + text_height)
                } else {
                    pos2(rect.right() - right - state.size().x, middle - state.size().y * 0.5)
                };
                painter.galley(at, state, t.ink_2);
            }
            if response.has_focus() {
                paint::focus_ring(painter, &theme, rect, radius);
            }
        }
        if let Some(reason) = self.reason {
            tooltip_ui(&response, reason);
        }
        response
    }
}
