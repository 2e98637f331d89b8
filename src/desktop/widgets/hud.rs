//! What floats over a picture: pills of night, the name plate of a speaker, the bubble over what is in reach.

use egui::{Color32, Rect, Response, Sense, Ui, Widget, WidgetInfo, WidgetType, pos2, vec2};

use super::key_hint::{cap_size, paint_cap};
use super::paint;
use crate::desktop::theme::color::{fade, mix};
use crate::desktop::theme::{Face, Theme, Type, current};

/// A pill of night with an icon in gold: a place, a time, a task. It can be pressed if told so.
#[derive(Debug, Clone)]
#[must_use = "a pill does nothing until it is added to a Ui"]
pub struct Pill<'a> {
    label: &'a str,
    icon: Option<&'a str>,
    name: Option<&'a str>,
    pressable: bool,
    marked: bool,
    face: bool,
}

impl<'a> Pill<'a> {
    /// A pill that only tells.
    pub fn new(label: &'a str) -> Self {
        Self { label, icon: None, name: None, pressable: false, marked: false, face: false }
    }

    /// A pill that can be pressed; `name` is what screen readers say when `label` is only a key or a figure.
    pub fn button(label: &'a str, name: &'a str) -> Self {
        Self { pressable: true, name: Some(name), ..Self::new(label) }
    }

    /// What screen readers say of a pill that only tells, when its label is only a figure.
    pub fn spoken(mut self, name: &'a str) -> Self {
        self.name = Some(name);
        self
    }

    /// An icon before the words.
    pub fn icon(mut self, icon: &'a str) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Leaves a round at its beginning free, in which a face is painted: [`Pill::face_rect`].
    pub fn with_face(mut self) -> Self {
        self.face = true;
        self
    }

    /// The round of a pill that was drawn [`Pill::with_face`].
    pub fn face_rect(pill: Rect) -> Rect {
        let side = pill.height() * 0.84;
        let inset = (pill.height() - side) * 0.5;
        Rect::from_min_size(pill.min + vec2(inset, inset), vec2(side, side))
    }

    /// Underlined in gold: the one of a row that is chosen.
    pub fn marked(mut self, marked: bool) -> Self {
        self.marked = marked;
        self
    }
}

impl Widget for Pill<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = current(ui.ctx());
        let t = &theme.tokens;
        let icon = if self.icon.is_some() || self.face { theme.em(28.0) } else { 0.0 };
        let room = (ui.available_width() - icon - theme.px(32.0)).max(theme.em(80.0));
        let color = if self.marked { t.gold_text } else { t.on_night };
        let text = ui.painter().layout(self.label.to_owned(), theme.font(Type::Ui18), color, room);
        let least = if self.pressable { theme.px(t.sizes.touch) } else { theme.em(40.0) };
        let height = (text.size().y + theme.px(14.0)).max(least);
        let icon = if self.face { height - theme.px(6.0) } else { icon };
        let size = vec2(text.size().x + icon + theme.px(30.0), height);
        let sense = if self.pressable { Sense::click() } else { Sense::hover() };
        let (rect, response) = ui.allocate_exact_size(size, sense);
        let name = self.name.unwrap_or(self.label);
        response.widget_info(|| {
            let kind = if self.pressable { WidgetType::Button } else { WidgetType::Label };
            if self.marked {
                WidgetInfo::selected(kind, ui.is_enabled(), true, name)
            } else {
                WidgetInfo::labeled(kind, ui.is_enabled(), name)
            }
        });
        if ui.is_rect_visible(rect.expand(theme.px(12.0))) {
            let hover = self.pressable && response.hovered();
            let radius = (rect.height() * 0.5).min(theme.em(24.0));
            paint_night(ui, &theme, rect, radius, hover);
            let painter = ui.painter();
            let x = rect.center().x - (text.size().x + icon) * 0.5;
            if let Some(name) = self.icon {
                paint::icon(painter, &theme, pos2(x + theme.em(10.0), rect.center().y), name, 20.0, t.gold);
            }
            let at = pos2(x + icon, rect.center().y - text.size().y * 0.5);
            if self.marked {
                let y = at.y + text.size().y + theme.px(1.0);
                let line = Rect::from_min_size(pos2(at.x, y), vec2(text.size().x, theme.px(3.0)));
                painter.rect_filled(line, paint::corner(theme.px(1.5)), t.gold);
            }
            painter.galley(at, text, color);
            if response.has_focus() {
                paint::focus_ring(painter, &theme, rect, radius);
            }
        }
        response
    }
}

/// The plate that says who speaks, and in what role. Returns its rectangle's response.
pub fn name_plate_ui(ui: &mut Ui, name: &str, role: &str) -> Response {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let gap = if role.is_empty() { 0.0 } else { theme.px(10.0) };
    let painter = ui.painter();
    let name_font = theme.font_in(Type::Choice20, Face::SansBold);
    let name_text = painter.layout_no_wrap(name.to_owned(), name_font, t.on_accent);
    let role_text = painter.layout_no_wrap(role.to_owned(), theme.font(Type::Source14), t.on_accent_2);
    let width = name_text.size().x + gap + role_text.size().x + theme.px(44.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, theme.em(42.0)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, format!("{name}, {role}")));
    let painter = ui.painter();
    let radius = rect.height() * 0.5;
    if theme.is_felt() {
        paint::gradient(painter, rect, radius, mix(t.accent, t.on_accent, 0.06), mix(t.accent, t.accent_dark, 0.5));
    } else {
        painter.rect_filled(rect, paint::corner(radius), t.accent);
    }
    let x = rect.left() + theme.px(22.0);
    let after = x + name_text.size().x + gap;
    painter.galley(pos2(after, rect.center().y - role_text.size().y * 0.42), role_text, t.on_accent_2);
    painter.galley(pos2(x, rect.center().y - name_text.size().y * 0.5), name_text, t.on_accent);
    response
}

/// The bubble over the one thing in reach: its key, an icon, what pressing does.
#[derive(Debug, Clone, Copy)]
pub struct Bubble<'a> {
    /// The key to press.
    pub key: &'a str,
    /// An icon.
    pub icon: &'a str,
    /// What happens.
    pub label: &'a str,
}

impl Bubble<'_> {
    /// Paints the bubble with its tip at `tip`, kept inside `bounds`; pressing it is the same as the key.
    pub fn show_ui(self, ui: &mut Ui, tip: egui::Pos2, bounds: Rect) -> Response {
        let theme = current(ui.ctx());
        let t = &theme.tokens;
        let cap = cap_size(ui, &theme, self.key);
        let text = ui.painter().layout_no_wrap(self.label.to_owned(), theme.font(Type::Ui18), t.on_night);
        let pad = theme.px(10.0);
        let icon = theme.em(28.0);
        let size = vec2(pad * 3.0 + cap.x + icon + text.size().x, (cap.y + theme.px(12.0)).max(theme.px(48.0)));
        let center = tip
            .x
            .clamp(bounds.left() + size.x * 0.5, (bounds.right() - size.x * 0.5).max(bounds.left() + size.x * 0.5));
        let rect = Rect::from_min_size(pos2(center - size.x * 0.5, tip.y - theme.px(9.0) - size.y), size);
        let response = ui.interact(rect, ui.id().with(("bubble", self.label)), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), self.label));
        let radius = theme.px(20.0).min(rect.height() * 0.5);
        paint_night(ui, &theme, rect, radius, response.hovered());
        let painter = ui.painter();
        let foot = rect.bottom() - theme.px(0.5);
        let tip_x = tip.x.clamp(rect.left() + radius, rect.right() - radius);
        painter.add(egui::Shape::convex_polygon(
            vec![pos2(tip_x - theme.px(7.0), foot), pos2(tip_x + theme.px(7.0), foot), pos2(tip_x, tip.y)],
            night(&theme),
            egui::Stroke::NONE,
        ));
        let middle = rect.center().y;
        let cap_rect = Rect::from_min_size(pos2(rect.left() + pad, middle - cap.y * 0.5), cap);
        paint_cap(ui, &theme, cap_rect, self.key);
        let x = cap_rect.right() + pad * 0.6;
        paint::icon(painter, &theme, pos2(x + icon * 0.4, middle), self.icon, 19.0, t.gold);
        painter.galley(pos2(x + icon, middle - text.size().y * 0.5), text, t.on_night);
        if response.has_focus() {
            paint::focus_ring(painter, &theme, rect, radius);
        }
        response
    }
}

fn night(theme: &Theme) -> Color32 {
    fade(theme.tokens.night_2, if theme.is_felt() { 0.86 } else { 1.0 })
}

fn paint_night(ui: &Ui, theme: &Theme, rect: Rect, radius: f32, hover: bool) {
    let painter = ui.painter();
    let t = &theme.tokens;
    painter.rect_filled(rect, paint::corner(radius), night(theme));
    if !theme.is_felt() {
        paint::edge(painter, rect, radius, theme.px(2.0), t.on_night);
    }
    if hover {
        paint::edge(painter, rect, radius, theme.px(2.0), t.gold);
    }
}
