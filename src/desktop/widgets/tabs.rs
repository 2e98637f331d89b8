//! Tabs: the open one stands higher and carries a bar. They wrap where the room is short.

use egui::{Rect, Response, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::paint;
use crate::desktop::theme::{Face, Theme, Type, current};

/// One tab.
#[derive(Debug, Clone, Copy)]
pub struct Tab<'a> {
    /// Its words.
    pub label: &'a str,
    /// An icon before them.
    pub icon: Option<&'a str>,
}

impl<'a> Tab<'a> {
    /// A tab of words alone.
    pub const fn new(label: &'a str) -> Self {
        Self { label, icon: None }
    }
}

/// A row of tabs; `open` is the index of the open one, and is changed when another is pressed.
pub fn tabs_ui(ui: &mut Ui, open: &mut usize, tabs: &[Tab<'_>]) -> Response {
    let theme = current(ui.ctx());
    let row = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(theme.px(6.0), theme.px(4.0));
        for (index, tab) in tabs.iter().enumerate() {
            if tab_ui(ui, &theme, *tab, index == *open).clicked() {
                *open = index;
            }
        }
    });
    let rect = row.response.rect;
    let y = rect.bottom() + theme.px(1.0);
    let right = rect.left() + ui.available_width().max(rect.width());
    ui.painter().hline(rect.left()..=right, y, (theme.px(2.0), theme.tokens.line));
    ui.add_space(theme.px(8.0));
    row.response
}

fn tab_ui(ui: &mut Ui, theme: &Theme, tab: Tab<'_>, open: bool) -> Response {
    let t = &theme.tokens;
    let face = if open { Face::SansStrong } else { Face::SansMedium };
    let ink = if open { t.ink } else { t.ink_2 };
    let room = (ui.max_rect().width() - theme.px(60.0)).max(theme.em(60.0));
    let text = ui.painter().layout(tab.label.to_owned(), theme.font_in(Type::Ui18, face), ink, room);
    let icon = if tab.icon.is_some() { theme.em(28.0) } else { 0.0 };
    let size = vec2(text.size().x + icon + theme.px(36.0), (text.size().y + theme.px(20.0)).max(theme.px(48.0)));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, ui.is_enabled(), open, tab.label));
    if ui.is_rect_visible(rect.expand(theme.px(12.0))) {
        let painter = ui.painter();
        let radius = theme.px(10.0);
        let lowered = if open { 0.0 } else { theme.px(3.0) };
        let body = Rect::from_min_max(rect.min + vec2(0.0, lowered), rect.max);
        let hover = response.hovered();
        let fill = if open { t.paper } else { t.felt };
        painter.rect_filled(body, paint::corner(radius), fill);
        let edge = if open || hover { t.accent } else { t.line };
        let width = if open { t.sizes.edge } else { t.sizes.edge * 0.6 };
        paint::edge(painter, body, radius, theme.px(width), edge);
        if open {
            let bar = Rect::from_min_max(
                pos2(rect.left() + theme.px(12.0), rect.bottom() - theme.px(6.0)),
                pos2(rect.right() - theme.px(12.0), rect.bottom() - theme.px(1.0)),
            );
            painter.rect_filled(bar, paint::corner(theme.px(2.0)), t.accent);
        }
        let x = rect.center().x - (text.size().x + icon) * 0.5;
        if let Some(name) = tab.icon {
            paint::icon(painter, theme, pos2(x + theme.em(11.0), body.center().y), name, 20.0, ink);
        }
        painter.galley(pos2(x + icon, body.center().y - text.size().y * 0.5), text, ink);
        if response.has_focus() {
            paint::focus_ring(painter, theme, body, radius);
        }
    }
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}
