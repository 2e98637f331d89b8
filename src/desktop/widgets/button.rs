//! Buttons: primary, plain, a choice with its number, an icon alone. Each can be disabled with a reason.

use std::sync::Arc;

use egui::{Color32, Galley, Rect, Response, Sense, Ui, Vec2, Widget, WidgetInfo, WidgetType, pos2, vec2};

use super::{paint, text, tooltip_ui};
use crate::desktop::theme::color::mix;
use crate::desktop::theme::{Face, Theme, Type, current};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Primary,
    Plain,
    Choice,
    Icon,
}

/// A button. It is as wide as its words unless told otherwise, and as high as they need.
#[derive(Debug, Clone)]
#[must_use = "a button does nothing until it is added to a Ui"]
pub struct Button<'a> {
    label: &'a str,
    kind: Kind,
    icon: Option<&'a str>,
    key: Option<&'a str>,
    detail: Option<&'a str>,
    reason: Option<&'a str>,
    done: bool,
    disabled: bool,
    selected: bool,
    role: Type,
    min_size: Vec2,
    fill_width: bool,
}

impl<'a> Button<'a> {
    fn new(kind: Kind, label: &'a str) -> Self {
        Self {
            label,
            kind,
            icon: None,
            key: None,
            detail: None,
            reason: None,
            done: false,
            disabled: false,
            selected: false,
            role: Type::Choice20,
            min_size: Vec2::ZERO,
            fill_width: false,
        }
    }

    /// The one main thing to do; once a screen.
    pub fn primary(label: &'a str) -> Self {
        Self::new(Kind::Primary, label)
    }

    /// Any other thing to do.
    pub fn plain(label: &'a str) -> Self {
        Self::new(Kind::Plain, label)
    }

    /// A choice: its number or letter in a key, its words to the left, the whole width.
    pub fn choice(key: &'a str, label: &'a str) -> Self {
        Self { key: Some(key), fill_width: true, ..Self::new(Kind::Choice, label) }
    }

    /// An icon alone; `label` is its tooltip and its name for screen readers.
    pub fn icon_only(icon: &'a str, label: &'a str) -> Self {
        Self { icon: Some(icon), ..Self::new(Kind::Icon, label) }
    }

    /// An icon before the words.
    pub fn icon(mut self, icon: &'a str) -> Self {
        self.icon = Some(icon);
        self
    }

    /// A second, smaller line below the words.
    pub fn detail(mut self, detail: &'a str) -> Self {
        self.detail = Some(detail);
        self
    }

    /// Cannot be pressed now; a tooltip says why.
    pub fn disabled_because(mut self, reason: &'a str) -> Self {
        self.disabled = true;
        self.reason = Some(reason);
        self
    }

    /// Is done with and cannot be pressed again: readers hear why, and no tooltip covers what stands below.
    pub fn done_because(mut self, reason: &'a str) -> Self {
        self.done = true;
        self.disabled_because(reason)
    }

    /// Marked as the one that is chosen.
    pub fn selected(mut self, selected: bool) -> Self {
        self.selected = selected;
        self
    }

    /// Text in another role.
    pub fn role(mut self, role: Type) -> Self {
        self.role = role;
        self
    }

    /// At least this wide and high, in lengths of the design.
    pub fn min_size(mut self, size: Vec2) -> Self {
        self.min_size = size;
        self
    }

    /// How high it is in a column of `width`, before it is added.
    pub fn height_in(&self, ui: &Ui, theme: &Theme, width: f32) -> f32 {
        self.layout_in(ui, theme, width).size.y
    }

    /// Words to the left, over the whole width there is.
    pub fn fill_width(mut self) -> Self {
        self.fill_width = true;
        self
    }
}

/// Everything laid out before it is painted.
struct Layout {
    size: Vec2,
    key: f32,
    icon: f32,
    gap: f32,
    padding: Vec2,
    text: Arc<Galley>,
    detail: Option<Arc<Galley>>,
}

impl Button<'_> {
    fn layout(&self, ui: &Ui, theme: &Theme) -> Layout {
        self.layout_in(ui, theme, ui.available_width())
    }

    fn layout_in(&self, ui: &Ui, theme: &Theme, width: f32) -> Layout {
        let padding = vec2(theme.px(18.0), theme.px(9.0));
        let gap = theme.px(10.0);
        let key = if self.key.is_some() { theme.em(28.0) } else { 0.0 };
        let icon = if self.icon.is_some() { theme.em(25.0) } else { 0.0 };
        let lead = [key, icon].into_iter().filter(|w| *w > 0.0).map(|w| w + gap).sum::<f32>();
        let check = if self.selected { theme.em(26.0) } else { 0.0 };
        let room = (width - padding.x * 2.0 - lead - check).max(theme.em(40.0));
        let font = if self.kind == Kind::Choice { theme.font(self.role) } else { text::strong(theme, self.role) };
        let words = if self.kind == Kind::Icon { "" } else { self.label };
        let (ink, quiet) = self.ink(theme);
        let text = ui.painter().layout(words.to_owned(), font, ink, room);
        let detail =
            self.detail.map(|detail| ui.painter().layout(detail.to_owned(), theme.font(Type::Source14), quiet, room));
        let text_size = detail
            .as_ref()
            .map_or(text.size(), |detail| vec2(text.size().x.max(detail.size().x), text.size().y + detail.size().y));
        let s = &theme.tokens.sizes;
        let least = vec2(theme.px(self.min_size.x), theme.px(self.min_size.y.max(s.button)));
        let mut size = if self.kind == Kind::Icon {
            Vec2::splat((icon + padding.y * 2.0).max(theme.px(s.touch)))
        } else {
            (text_size + vec2(padding.x * 2.0 + lead + check, padding.y * 2.0)).max(least)
        };
        if self.fill_width {
            size.x = size.x.max(width);
        }
        Layout { size, key, icon, gap, padding, text, detail }
    }

    /// The colours of the words and of the second line.
    fn ink(&self, theme: &Theme) -> (Color32, Color32) {
        let t = &theme.tokens;
        if self.disabled {
            let quiet = if theme.is_felt() { mix(t.ink_2, t.paper, 0.18) } else { mix(t.ink_2, t.paper, 0.25) };
            (quiet, quiet)
        } else if self.kind == Kind::Primary && !self.selected {
            (t.on_accent, t.on_accent_2)
        } else {
            (t.ink, t.ink_2)
        }
    }

    fn paint(&self, ui: &Ui, theme: &Theme, response: &Response, layout: &Layout) {
        let (t, s) = (&theme.tokens, &theme.tokens.sizes);
        let radius = theme.px(s.button_radius);
        let pressed = response.is_pointer_button_down_on() && !self.disabled;
        let hover = ui.ctx().animate_bool_with_time(
            response.id.with("hover"),
            response.hovered() && !self.disabled,
            theme.seconds(0.09),
        );
        let primary = self.kind == Kind::Primary;
        let (mut fill, mut edge) = if self.selected {
            (t.accent_pale, t.accent)
        } else if primary {
            (t.accent, t.accent)
        } else {
            (t.felt, t.line)
        };
        let toward = if primary && theme.is_felt() { t.on_accent } else { t.accent };
        fill = mix(fill, toward, 0.14 * hover);
        edge = mix(edge, t.accent, hover);
        if pressed {
            fill = mix(fill, t.focus_casing, 0.14);
        }
        let painter = ui.painter();
        let rect = response.rect.translate(vec2(0.0, if pressed { theme.px(2.0) } else { 0.0 }));
        if self.disabled {
            painter.rect_filled(rect, paint::corner(radius), mix(t.felt, t.paper, 0.6));
            paint::dashed(painter, theme, rect, radius, mix(t.line, t.paper, 0.25));
        } else {
            if theme.is_felt() && !pressed {
                let foot = mix(edge, t.shadow, 0.25).gamma_multiply(if primary { 0.9 } else { 0.45 });
                painter.rect_filled(rect.translate(vec2(0.0, theme.px(s.foot))), paint::corner(radius), foot);
            }
            painter.rect_filled(rect, paint::corner(radius), fill);
            let width = if self.selected { s.edge_strong } else { s.edge };
            paint::edge(painter, rect, radius, theme.px(width), edge);
            if !theme.is_felt() && hover > 0.5 {
                let line = theme.px(5.0);
                paint::edge(painter, rect.shrink(line), radius - line, theme.px(2.0), self.ink(theme).0);
            }
        }
        self.paint_contents(ui, theme, rect, layout, edge);
        if response.has_focus() {
            paint::focus_ring(painter, theme, rect, radius);
        }
    }

    fn paint_contents(&self, ui: &Ui, theme: &Theme, rect: Rect, layout: &Layout, edge: Color32) {
        let painter = ui.painter();
        let (ink, quiet) = self.ink(theme);
        let t = &theme.tokens;
        let middle = rect.center().y;
        if self.kind == Kind::Icon {
            paint::icon(painter, theme, rect.center(), self.icon.unwrap_or_default(), 25.0, ink);
            return;
        }
        let text_width = layout.detail.as_ref().map_or(0.0, |d| d.size().x).max(layout.text.size().x);
        let lead = [layout.key, layout.icon].into_iter().filter(|w| *w > 0.0).map(|w| w + layout.gap).sum::<f32>();
        let mut x = if self.fill_width {
            rect.left() + layout.padding.x * if layout.key > 0.0 { 0.68 } else { 1.0 }
        } else {
            rect.center().x - (text_width + lead + if self.selected { theme.em(26.0) } else { 0.0 }) * 0.5
        };
        if let Some(key) = self.key {
            let cap = Rect::from_center_size(pos2(x + layout.key * 0.5, middle), Vec2::splat(layout.key));
            painter.rect_filled(cap, paint::corner(theme.px(7.0)), t.paper);
            paint::edge(painter, cap, theme.px(7.0), theme.px(1.5), edge);
            let font = theme.font_in(Type::Hint16, Face::SansBold);
            painter.text(cap.center(), egui::Align2::CENTER_CENTER, key, font, ink);
            x += layout.key + layout.gap;
        }
        if let Some(icon) = self.icon {
            paint::icon(painter, theme, pos2(x + layout.icon * 0.5, middle), icon, 25.0, ink);
            x += layout.icon + layout.gap;
        }
        let height = layout.text.size().y + layout.detail.as_ref().map_or(0.0, |d| d.size().y);
        let top = middle - height * 0.5;
        painter.galley(pos2(x, top), Arc::clone(&layout.text), ink);
        if let Some(detail) = &layout.detail {
            painter.galley(pos2(x, top + layout.text.size().y), Arc::clone(detail), quiet);
        }
        if self.selected {
            let at = pos2(rect.right() - theme.em(22.0), middle);
            paint::icon(painter, theme, at, egui_phosphor::fill::CHECK_CIRCLE, 22.0, t.accent);
        }
    }
}

impl Widget for Button<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = current(ui.ctx());
        let layout = self.layout(ui, &theme);
        let sense = if self.disabled { Sense::focusable_noninteractive() } else { Sense::click() };
        let (_, response) = ui.allocate_exact_size(layout.size, sense);
        response.widget_info(|| {
            let enabled = ui.is_enabled() && !self.disabled;
            let name = [Some(self.label), self.detail, self.reason].into_iter().flatten().collect::<Vec<_>>();
            if self.selected {
                WidgetInfo::selected(WidgetType::Button, enabled, true, name.join(". "))
            } else {
                WidgetInfo::labeled(WidgetType::Button, enabled, name.join(". "))
            }
        });
        if ui.is_rect_visible(response.rect.expand(theme.px(12.0))) {
            self.paint(ui, &theme, &response, &layout);
        }
        if let Some(reason) = self.reason.filter(|_| !self.done) {
            tooltip_ui(&response, reason);
        } else if self.kind == Kind::Icon {
            tooltip_ui(&response, self.label);
        }
        if self.disabled { response } else { response.on_hover_cursor(egui::CursorIcon::PointingHand) }
    }
}
