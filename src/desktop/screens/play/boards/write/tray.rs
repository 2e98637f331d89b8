//! The tray of a written answer: the kinds of pieces, the pieces themselves, and handing in.

use egui::emath::GuiRounding as _;
use egui::{Rect, RichText, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::super::super::dialogue::inside;
use super::super::tile::{self, Tile};
use super::super::{deletes, remark_ui, take_focus};
use super::{Deed, Sheet, send_id, tray_id};
use crate::content::level::SlotKind;
use crate::desktop::theme::{Face, Theme, Type, current};
use crate::desktop::widgets::{Button, Panel, PanelKind, paint, scroll_ui};
use crate::play::compose::ComposedPart;

impl Sheet<'_> {
    /// How high the tray is with all its pieces: as low as in the design where they are few.
    pub(super) fn tray_height(&self, ui: &Ui, theme: &Theme, width: f32) -> f32 {
        let room = width - theme.px(60.0 + 20.0);
        let gap = theme.px(12.0);
        let (mut rows, mut x) = (1.0, 0.0);
        for slot in 0..self.slots.len() {
            for piece in self.pieces_of(slot) {
                let tile = self.tile_of(&self.label(piece), slot, theme, "").lay(ui, theme, room).size.x;
                if x > 0.0 && x + tile > room {
                    (rows, x) = (rows + 1.0, 0.0);
                }
                x += tile + gap;
            }
        }
        let around = theme.px(24.0 + 2.0 + 16.0 + 12.0) + theme.em(34.0 + 52.0);
        (around + rows * (theme.em(44.0) + theme.px(9.0))).max(theme.px(216.0))
    }

    /// The tray with its filters, its pieces and handing in.
    pub(super) fn tray_ui(&self, ui: &mut Ui, tray: Rect, deeds: &mut Vec<Deed>) {
        let theme = current(ui.ctx());
        Panel::new(PanelKind::Tray).paint(ui, &theme, tray);
        let inner = tray.shrink2(vec2(theme.px(30.0), theme.px(12.0)));
        let top = tray.min.y + theme.px(24.0);
        let foot = inner.max.y - theme.em(52.0);
        let mut below = top;
        inside(ui, Rect::from_min_max(pos2(inner.min.x, top), pos2(inner.max.x, foot)), |ui| {
            self.filters_ui(ui, deeds);
            below = ui.min_rect().max.y + theme.px(2.0);
        });
        let pieces = Rect::from_min_max(pos2(inner.min.x - theme.px(8.0), below), pos2(inner.max.x, foot));
        inside(ui, pieces, |ui| {
            scroll_ui(ui, "tray", |ui| self.pieces_ui(ui, deeds));
        });
        let label = self.frame.t("board-write-send");
        let left = inner.max.x - self.send_width(ui, &theme, &label);
        let send = Rect::from_min_max(pos2(left, foot), inner.max);
        inside(ui, send, |ui| self.send_ui(ui, &label, deeds));
        let remark = Rect::from_min_max(pos2(inner.min.x, foot), pos2(left - theme.px(16.0), inner.max.y));
        inside(ui, remark, |ui| {
            ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| remark_ui(ui, &self.hint()));
        });
    }

    fn send_width(&self, ui: &Ui, theme: &Theme, label: &str) -> f32 {
        let font = theme.font_in(Type::Choice20, Face::SansStrong);
        let text = ui.painter().layout_no_wrap(label.to_owned(), font, theme.tokens.ink).size().x;
        (text + theme.em(35.0) + theme.px(40.0)).max(theme.px(190.0))
    }

    pub(super) fn send_ui(&self, ui: &mut Ui, label: &str, deeds: &mut Vec<Deed>) {
        let theme = current(ui.ctx());
        let reason = self.frame.t("board-write-fill");
        let mut button = Button::primary(label).icon(egui_phosphor::fill::PAPER_PLANE_TILT).min_size(vec2(190.0, 0.0));
        if !self.is_ready() {
            button = button.disabled_because(&reason);
        }
        let layout = egui::Layout::right_to_left(egui::Align::Min);
        let sent = ui.allocate_ui_with_layout(vec2(ui.available_width(), theme.em(52.0)), layout, |ui| ui.add(button));
        let sent = sent.inner;
        take_focus(ui, &sent, send_id());
        if self.is_ready() && sent.clicked() {
            deeds.push(Deed::Send);
        }
    }

    /// Which kinds of pieces are shown.
    pub(super) fn filters_ui(&self, ui: &mut Ui, deeds: &mut Vec<Deed>) {
        let theme = current(ui.ctx());
        let mut kinds: Vec<SlotKind> = Vec::new();
        for slot in 0..self.slots.len() {
            if !kinds.contains(&self.slots[slot].kind) && !self.pieces_of(slot).is_empty() {
                kinds.push(self.slots[slot].kind);
            }
        }
        let heading = self.frame.t("board-write-pieces");
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(theme.px(8.0), theme.px(6.0)).round_ui();
            let font = theme.font_in(Type::Ui18, Face::SerifBold);
            ui.add(egui::Label::new(RichText::new(heading).font(font).color(theme.tokens.ink)));
            ui.add_space(theme.px(10.0));
            let all = self.frame.t("board-write-all");
            if filter_ui(ui, &all, None, self.shown.is_none() && self.hand.is_none()).clicked() {
                deeds.push(Deed::Kind(None));
            }
            for kind in kinds {
                let name = self.frame.t(tile::name_of(kind));
                let on = self.shown == Some(kind) || self.hand.is_some_and(|slot| self.slots[slot].kind == kind);
                if filter_ui(ui, &name, Some(tile::icon_of(kind)), on).clicked() {
                    deeds.push(Deed::Kind(Some(kind)));
                }
            }
        });
    }

    /// The pieces that are shown.
    pub(super) fn pieces_ui(&self, ui: &mut Ui, deeds: &mut Vec<Deed>) {
        let theme = current(ui.ctx());
        let in_order = self.parts.iter().filter_map(|part| match part {
            ComposedPart::Slot { slot, .. } => Some(*slot),
            ComposedPart::Frame(_) => None,
        });
        let shown = in_order.filter(|slot| match (self.hand, self.shown) {
            (Some(hand), _) => *slot == hand,
            (None, Some(kind)) => self.slots[*slot].kind == kind,
            (None, None) => true,
        });
        let inset = theme.px(8.0).round_ui();
        ui.add_space(inset);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(theme.px(12.0), theme.px(9.0)).round_ui();
            for slot in shown {
                let kind = self.slots[slot].kind;
                for piece in self.pieces_of(slot) {
                    let label = self.label(piece);
                    let used = self.lies(piece);
                    let state = if used { self.frame.t("board-lies") } else { String::new() };
                    let tile = Tile {
                        colors: Some(tile::colors_of(&theme.tokens, kind)),
                        used,
                        state: &state,
                        ..Tile::new(&label, tile::icon_of(kind))
                    };
                    let laid = tile.lay(ui, &theme, ui.max_rect().width() - inset * 2.0);
                    let response = laid.show(ui, tray_id(piece), piece);
                    self.frame.first(&response);
                    if response.clicked() {
                        deeds.push(Deed::Toggle(piece));
                    } else if deletes(ui, response.id) {
                        deeds.push(Deed::Take(piece));
                    }
                }
            }
        });
        ui.add_space(inset);
    }
}

/// A pill that shows one kind of pieces.
fn filter_ui(ui: &mut Ui, label: &str, icon: Option<&str>, on: bool) -> egui::Response {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let ink = if on { t.on_accent } else { t.ink };
    let text = ui.painter().layout_no_wrap(label.to_owned(), theme.font(Type::Hint16), ink);
    let lead = if icon.is_some() { theme.em(24.0) } else { 0.0 };
    let size = vec2(text.size().x + lead + theme.px(28.0), theme.em(34.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, ui.is_enabled(), on, label));
    let painter = ui.painter();
    let radius = rect.height() / 2.0;
    let fill = match (on, response.hovered()) {
        (true, _) => t.accent,
        (false, true) => t.accent_pale,
        (false, false) => t.paper,
    };
    painter.rect_filled(rect, paint::corner(radius), fill);
    paint::edge(painter, rect, radius, theme.px(1.5), if on { t.accent } else { t.line });
    let x = rect.left() + theme.px(14.0);
    if let Some(icon) = icon {
        paint::icon(painter, &theme, pos2(x + theme.em(8.0), rect.center().y), icon, 17.0, ink);
    }
    painter.galley(pos2(x + lead, rect.center().y - text.size().y / 2.0), text, ink);
    if response.has_focus() {
        paint::focus_ring(painter, &theme, rect, radius);
    }
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}
