//! Scraps and bins: each scrap is put into one of them.

use egui::{Id, Rect, Sense, Ui, UiBuilder, WidgetInfo, WidgetType, pos2, vec2};

use super::super::dialogue::inside;
use super::super::memory::{Draft, PlayMemory};
use super::tile::{self, Dragged, Tile};
use super::{Keys, Place, head_ui, prompt, remark_ui, word};
use crate::content::ids::OptionId;
use crate::content::level::BeatKind;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::theme::color::mix;
use crate::desktop::theme::{Face, Theme, Type, current};
use crate::desktop::widgets::{Button, Panel, PanelKind, paint, scroll_ui};
use crate::play::action::Action;
use crate::play::run::Run;

/// What keys do here.
pub const KEYS: Keys = &[
    ("Tab", "board-key-next"),
    ("Enter", "board-key-hold"),
    ("1 2 3", "board-key-bin"),
    ("Del", "board-key-out"),
    ("rewind", "command-rewind"),
];

/// What a frame of input asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Deed {
    /// Takes a scrap in hand, or lets it go.
    Hold(u8),
    /// Puts a scrap into a bin, or back.
    Put(u8, Option<u8>),
    /// Puts what is in hand into a bin.
    Into(u8),
    /// Hands it in.
    Done,
    /// Leaves it.
    Skip,
}

struct Board<'a> {
    frame: &'a Frame<'a>,
    run: &'a Run,
    bins: &'a [OptionId],
    scraps: &'a [(OptionId, u8)],
    put: Vec<Option<u8>>,
    hand: Option<u8>,
    may_skip: bool,
}

/// The board of a sort.
pub fn sort_ui(ui: &mut Ui, frame: &Frame<'_>, run: &Run, memory: &mut PlayMemory, place: &Place) -> Option<Intent> {
    let (_, beat) = run.beat()?;
    let BeatKind::Sort { bins, scraps, skip, .. } = &beat.kind else { return None };
    let Draft::Sort(put) = &memory.draft else { return None };
    let hand = memory.hand.map(|hand| hand as u8);
    let board = Board { frame, run, bins, scraps, put: put.clone(), hand, may_skip: skip.is_some() };
    let mut deeds = Vec::new();
    let theme = current(ui.ctx());
    Panel::new(PanelKind::Paper).corner(46.0).paint(ui, &theme, place.body);
    let inner = place.body.shrink2(vec2(theme.px(54.0), theme.px(30.0)));
    if place.one_column {
        inside(ui, inner, |ui| {
            scroll_ui(ui, "sort", |ui| {
                head_ui(ui, &frame.t("board-sort"), &prompt(frame, run));
                ui.add_space(theme.px(12.0));
                board.loose_ui(ui, &mut deeds);
                ui.add_space(theme.px(12.0));
                for bin in 0..bins.len() {
                    board.bin_ui(ui, bin as u8, 0.0, &mut deeds);
                    ui.add_space(theme.px(12.0));
                }
                board.foot_ui(ui, &mut deeds);
            });
        });
    } else {
        board.desk_ui(ui, inner, &mut deeds);
    }
    let mut intent = None;
    for deed in deeds {
        intent = board.follow(ui, memory, deed).or(intent);
    }
    intent
}

fn scrap_id(scrap: u8) -> Id {
    Id::new(("board-scrap", scrap))
}

fn bin_id(bin: u8) -> Id {
    Id::new(("board-bin", bin))
}

impl Board<'_> {
    fn follow(&self, ui: &Ui, memory: &mut PlayMemory, deed: Deed) -> Option<Intent> {
        let Draft::Sort(put) = &mut memory.draft else { return None };
        match deed {
            Deed::Hold(scrap) => {
                let held = self.hand == Some(scrap);
                memory.hand = (!held).then_some(usize::from(scrap));
                if !held && !ui.input(|input| input.pointer.any_released()) {
                    super::focus(ui, bin_id(0));
                }
            }
            Deed::Put(scrap, bin) => {
                put[usize::from(scrap)] = bin;
                memory.hand = None;
                self.focus_next(ui, scrap, put);
            }
            Deed::Into(bin) => {
                if let Some(scrap) = self.hand {
                    put[usize::from(scrap)] = Some(bin);
                    memory.hand = None;
                    self.focus_next(ui, scrap, put);
                }
            }
            Deed::Done => {
                let bins: Option<Vec<u8>> = put.iter().copied().collect();
                return bins.map(|bins| Intent::Act(Action::Sort(bins)));
            }
            Deed::Skip => return Some(Intent::Act(Action::Skip)),
        }
        ui.ctx().request_repaint();
        None
    }

    /// After one was put, the next that still lies loose has the focus.
    fn focus_next(&self, ui: &Ui, last: u8, put: &[Option<u8>]) {
        let order = self.run.shown_order();
        let next = order.iter().find(|scrap| put[usize::from(**scrap)].is_none());
        super::focus(ui, scrap_id(next.copied().unwrap_or(last)));
    }

    fn desk_ui(&self, ui: &mut Ui, inner: Rect, deeds: &mut Vec<Deed>) {
        let theme = current(ui.ctx());
        let mut top = inner.min.y;
        inside(ui, inner, |ui| {
            head_ui(ui, &self.frame.t("board-sort"), &prompt(self.frame, self.run));
            top = ui.min_rect().max.y + theme.px(10.0);
        });
        let foot = inner.max.y - theme.em(56.0);
        let loose = Rect::from_min_max(pos2(inner.min.x, top), pos2(inner.max.x, top + (foot - top) * 0.40));
        inside(ui, loose, |ui| {
            scroll_ui(ui, "loose", |ui| self.loose_ui(ui, deeds));
        });
        if let Some(scrap) = tile::dropped_on(ui, loose) {
            deeds.push(Deed::Put(scrap.piece, None));
        }
        let bins = Rect::from_min_max(pos2(inner.min.x, loose.max.y + theme.px(8.0)), pos2(inner.max.x, foot));
        let gap = theme.px(16.0);
        let count = self.bins.len() as f32;
        let width = (bins.width() - gap * (count - 1.0)) / count;
        for bin in 0..self.bins.len() {
            let left = bins.min.x + (width + gap) * bin as f32;
            let rect = Rect::from_min_max(pos2(left, bins.min.y), pos2(left + width, bins.max.y));
            let salt = UiBuilder::new().max_rect(rect).id_salt(("bin", bin));
            ui.scope_builder(salt, |ui| {
                scroll_ui(ui, "bin", |ui| self.bin_ui(ui, bin as u8, rect.height(), deeds));
            });
        }
        let line = Rect::from_min_max(pos2(inner.min.x, foot + theme.px(6.0)), inner.max + vec2(0.0, theme.px(8.0)));
        inside(ui, line, |ui| self.foot_ui(ui, deeds));
    }

    fn tile_ui(&self, ui: &mut Ui, scrap: u8, wide: bool, deeds: &mut Vec<Deed>) -> egui::Response {
        let theme = current(ui.ctx());
        let label = word(self.frame, self.run, self.scraps[usize::from(scrap)].0.as_str());
        let bin = self.put[usize::from(scrap)];
        let state = bin.map_or_else(String::new, |bin| self.bin_name(bin));
        let held = self.hand == Some(scrap);
        let tile = Tile { held, wide, state: &state, ..Tile::new(&label, egui_phosphor::fill::NOTE_PENCIL) };
        let room = ui.max_rect().width() - theme.px(8.0);
        let response = tile.lay(ui, &theme, room).show(ui, scrap_id(scrap), Dragged { slot: 0, piece: scrap });
        if response.clicked() {
            deeds.push(Deed::Hold(scrap));
        }
        if super::deletes(ui, response.id) {
            deeds.push(Deed::Put(scrap, None));
        }
        let digit = self.frame.chosen().filter(|digit| *digit < self.bins.len());
        if let (true, Some(digit)) = (response.has_focus(), digit) {
            deeds.push(Deed::Put(scrap, Some(digit as u8)));
        }
        response
    }

    fn bin_name(&self, bin: u8) -> String {
        word(self.frame, self.run, &format!("bin-{}", self.bins[usize::from(bin)]))
    }

    /// What has not been put anywhere yet.
    fn loose_ui(&self, ui: &mut Ui, deeds: &mut Vec<Deed>) {
        let theme = current(ui.ctx());
        ui.add_space(theme.px(7.0));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(theme.px(12.0), theme.px(10.0));
            ui.add_space(theme.px(1.0));
            for scrap in self.run.shown_order() {
                if self.put[usize::from(*scrap)].is_none() {
                    let response = self.tile_ui(ui, *scrap, false, deeds);
                    self.frame.first(&response);
                }
            }
        });
        ui.add_space(theme.px(7.0));
    }

    /// One bin with what lies in it; pressing its head puts in what is in hand.
    fn bin_ui(&self, ui: &mut Ui, bin: u8, least: f32, deeds: &mut Vec<Deed>) {
        let theme = current(ui.ctx());
        let slot = ui.painter().add(egui::Shape::Noop);
        let at = ui.cursor().min;
        let width = ui.available_width();
        let head = self.head_ui(ui, &theme, bin);
        if head.clicked() {
            deeds.push(Deed::Into(bin));
        }
        let pad = theme.px(12.0);
        let tiles = ui.scope_builder(
            UiBuilder::new().max_rect(Rect::from_min_max(
                pos2(at.x + pad, head.rect.max.y + theme.px(8.0)),
                pos2(at.x + width - pad, f32::INFINITY),
            )),
            |ui| {
                ui.spacing_mut().item_spacing.y = theme.px(9.0);
                for scrap in self.run.shown_order() {
                    if self.put[usize::from(*scrap)] == Some(bin) {
                        self.tile_ui(ui, *scrap, true, deeds);
                    }
                }
                ui.add_space(theme.px(2.0));
                ui.min_rect().max.y
            },
        );
        let foot = tiles.inner.max(head.rect.max.y + theme.em(30.0)).max(at.y + least - theme.px(4.0));
        let rect = Rect::from_min_max(at, pos2(at.x + width, foot));
        if foot > ui.cursor().min.y {
            ui.add_space(foot - ui.cursor().min.y);
        }
        let t = &theme.tokens;
        let over = tile::in_the_air(ui).is_some()
            && ui.ctx().pointer_interact_pos().is_some_and(|pointer| rect.contains(pointer));
        let fill =
            if over || (self.hand.is_some() && head.hovered()) { t.accent_pale } else { mix(t.felt, t.paper, 0.35) };
        let radius = theme.px(t.sizes.panel_radius);
        let shape = egui::epaint::RectShape::new(
            rect,
            paint::corner(radius),
            fill,
            egui::Stroke::new(theme.px(t.sizes.edge), if over { t.accent } else { t.line }),
            egui::StrokeKind::Inside,
        );
        ui.painter().set(slot, shape);
        if let Some(scrap) = tile::dropped_on(ui, rect) {
            deeds.push(Deed::Put(scrap.piece, Some(bin)));
        }
    }

    fn head_ui(&self, ui: &mut Ui, theme: &Theme, bin: u8) -> egui::Response {
        let t = &theme.tokens;
        let name = self.bin_name(bin);
        let key = theme.em(28.0);
        let pad = theme.px(12.0);
        let width = ui.available_width();
        let font = theme.font_in(Type::Ui18, Face::SerifBold);
        let text = ui.painter().layout(name.clone(), font, t.ink, (width - key - pad * 3.0).max(theme.em(40.0)));
        let height = (text.size().y + theme.px(16.0)).max(theme.px(t.sizes.touch));
        let (_, rect) = ui.allocate_space(vec2(width, height));
        let response = ui.interact(rect, bin_id(bin), Sense::click());
        super::take_focus(ui, &response, bin_id(bin));
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), &name));
        let painter = ui.painter();
        let cap = Rect::from_center_size(pos2(rect.left() + pad + key / 2.0, rect.center().y), vec2(key, key));
        painter.rect_filled(cap, paint::corner(theme.px(7.0)), t.paper);
        paint::edge(painter, cap, theme.px(7.0), theme.px(1.5), t.line);
        let font = theme.font_in(Type::Hint16, Face::SansBold);
        painter.text(cap.center(), egui::Align2::CENTER_CENTER, (bin + 1).to_string(), font, t.ink);
        painter.galley(pos2(cap.right() + pad, rect.center().y - text.size().y / 2.0), text, t.ink);
        if response.has_focus() {
            paint::focus_ring(painter, theme, rect.shrink(theme.px(4.0)), theme.px(10.0));
        }
        response.on_hover_cursor(egui::CursorIcon::PointingHand)
    }

    /// What to do, handing in, and leaving it.
    fn foot_ui(&self, ui: &mut Ui, deeds: &mut Vec<Deed>) {
        let theme = current(ui.ctx());
        let left = self.put.iter().filter(|bin| bin.is_none()).count();
        let (done, skip) = (self.frame.t("board-sort-done"), self.frame.t("board-sort-skip"));
        let reason = self.frame.t("board-sort-left");
        let layout = egui::Layout::right_to_left(egui::Align::Center).with_main_wrap(true);
        let room = vec2(ui.available_width(), theme.em(52.0));
        ui.allocate_ui_with_layout(room, layout, |ui| {
            ui.spacing_mut().item_spacing.x = theme.px(14.0);
            let mut button = Button::primary(&done).icon(egui_phosphor::fill::CHECK);
            if left > 0 {
                button = button.disabled_because(&reason);
            }
            if ui.add(button).clicked() && left == 0 {
                deeds.push(Deed::Done);
            }
            if self.may_skip && ui.add(Button::plain(&skip).icon(egui_phosphor::fill::SKIP_FORWARD)).clicked() {
                deeds.push(Deed::Skip);
            }
            let hint = self.frame.t(if self.hand.is_some() { "board-sort-held" } else { "board-sort-how" });
            ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| remark_ui(ui, &hint));
        });
    }
}
