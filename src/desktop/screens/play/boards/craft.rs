//! The workbench: a blueprint with its places on the right, the shelf of parts on the left.

use egui::{Id, Rect, RichText, Stroke, Ui, pos2, vec2};

use super::super::dialogue::{inside, refusal};
use super::super::memory::{Draft, PlayMemory};
use super::answers::{answers_ui, title_ui};
use super::tile::{self, Blank, Dragged, Tile};
use super::{Keys, Place, head_ui, prompt, remark_ui, shown_order, word};
use crate::content::level::{BeatKind, CraftSlot, why};
use crate::content::words::Owner;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::theme::color::{fade, mix};
use crate::desktop::theme::{Face, Theme, Type, current, palette};
use crate::desktop::widgets::{Button, Panel, PanelKind, paint, scroll_ui};
use crate::play::action::Action;
use crate::play::run::Run;
use crate::play::workbench::{self, Bench as View, FakeOffer};

/// What keys do here.
pub const KEYS: Keys =
    &[("Tab", "board-key-next"), ("Enter", "board-key-put"), ("Del", "board-key-out"), ("rewind", "command-rewind")];

/// What a frame of input asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Deed {
    /// Puts a part into its place.
    Put(Dragged),
    /// Empties a place.
    Take(usize),
    /// Goes to the parts of a place.
    Ask(usize),
    /// Builds.
    Build,
    /// Builds for show.
    Fake,
}

struct Bench<'a> {
    frame: &'a Frame<'a>,
    run: &'a Run,
    slots: &'a [CraftSlot],
    view: View<'a>,
    put: Vec<Option<u8>>,
    hand: Option<usize>,
}

/// The board of a craft.
pub fn craft_ui(ui: &mut Ui, frame: &Frame<'_>, run: &Run, memory: &mut PlayMemory, place: &Place) -> Option<Intent> {
    let (_, beat) = run.beat()?;
    let BeatKind::Craft { slots, .. } = &beat.kind else { return None };
    let Draft::Craft(put) = &memory.draft else { return None };
    let view = workbench::bench(run)?;
    let bench = Bench { frame, run, slots, view, put: put.clone(), hand: memory.hand };
    let theme = current(ui.ctx());
    let mut deeds = Vec::new();
    wood(ui, &theme, Rect::from_min_max(ui.max_rect().min, pos2(ui.max_rect().max.x, place.strip.min.y)));
    if place.one_column {
        inside(ui, place.body, |ui| {
            scroll_ui(ui, "craft", |ui| {
                bench.head_ui(ui);
                ui.add_space(theme.px(10.0));
                let slot = ui.painter().add(egui::Shape::Noop);
                let shown = egui::Frame::new().inner_margin(theme.px(20.0)).show(ui, |ui| {
                    ui.set_min_width(ui.available_width());
                    bench.places_ui(ui, &mut deeds);
                });
                let sheet = egui::epaint::RectShape::filled(
                    shown.response.rect,
                    paint::corner(theme.px(14.0)),
                    theme.tokens.law,
                );
                ui.painter().set(slot, sheet);
                ui.add_space(theme.px(12.0));
                bench.shelf_ui(ui, &mut deeds);
                ui.add_space(theme.px(12.0));
                bench.build_ui(ui, &mut deeds);
                ui.add_space(theme.px(12.0));
                if let Some(reform) = bench.view.reform {
                    answers_ui(ui, frame, reform);
                }
            });
        });
    } else {
        bench.desk_ui(ui, place.body, &mut deeds);
    }
    let mut intent = None;
    for deed in deeds {
        intent = bench.follow(ui, memory, deed).or(intent);
    }
    intent
}

fn part_id(part: Dragged) -> Id {
    Id::new(("board-part", part.slot, part.piece))
}

/// The planks of the bench.
fn wood(ui: &Ui, theme: &Theme, rect: Rect) {
    if !theme.is_felt() {
        return;
    }
    let painter = ui.painter();
    let warm = mix(palette::WOOD, theme.tokens.soil, 0.35);
    paint::gradient(painter, rect, 0.0, mix(palette::WOOD, warm, 0.4), mix(warm, palette::WOOD_DARK, 0.35));
    let step = theme.px(84.0);
    let mut y = rect.min.y;
    while y < rect.max.y {
        painter.hline(rect.x_range(), y, Stroke::new(theme.px(2.0), fade(palette::WOOD_DARK, 0.55)));
        let light = fade(theme.tokens.paper_top, 0.07);
        painter.hline(rect.x_range(), y + theme.px(2.0), Stroke::new(theme.px(1.5), light));
        y += step;
    }
}

impl Bench<'_> {
    fn follow(&self, ui: &Ui, memory: &mut PlayMemory, deed: Deed) -> Option<Intent> {
        let Draft::Craft(put) = &mut memory.draft else { return None };
        match deed {
            Deed::Put(part) => {
                if let Some(place) = put.get_mut(part.slot) {
                    *place = Some(part.piece);
                }
                memory.hand = None;
            }
            Deed::Take(slot) => {
                if let Some(place) = put.get_mut(slot) {
                    *place = None;
                }
            }
            Deed::Ask(slot) => {
                memory.hand = Some(slot);
                if let Some(part) = self.parts_of(slot).first() {
                    super::focus(ui, part_id(*part));
                }
            }
            Deed::Build => {
                let parts: Option<Vec<u8>> = put.iter().copied().collect();
                return parts.map(|parts| Intent::Act(Action::Craft(parts)));
            }
            Deed::Fake => return Some(Intent::Act(Action::CraftFake)),
        }
        ui.ctx().request_repaint();
        None
    }

    fn parts_of(&self, slot: usize) -> Vec<Dragged> {
        let parts = &self.slots[slot].parts;
        let order = shown_order(self.run, slot, parts.len()).into_iter();
        let there = order.filter(|at| self.run.core().holds(&parts[usize::from(*at)].needs));
        there.map(|piece| Dragged { slot, piece }).collect()
    }

    fn label(&self, part: Dragged) -> String {
        let slot = &self.slots[part.slot];
        word(self.frame, self.run, &format!("{}-{}", slot.id, slot.parts[usize::from(part.piece)].id))
    }

    /// Why a part would fail in life, where it failed just now.
    fn why(&self, part: Dragged) -> Option<String> {
        let slot = &self.slots[part.slot].id;
        let id = &self.slots[part.slot].parts[usize::from(part.piece)].id;
        let failed = self.view.failed.iter().any(|fault| fault.slot == slot && fault.part == id);
        let (_, beat) = self.run.beat()?;
        let (words, attribute) = (&self.frame.library.words, why(slot, id));
        let level = Owner::Level(&self.run.level().id);
        let has = words.has(self.frame.lang, level, beat.id.as_str(), Some(&attribute));
        (failed && has).then(|| word(self.frame, self.run, &attribute))
    }

    fn caption(&self, slot: usize) -> String {
        word(self.frame, self.run, &format!("slot-{}", self.slots[slot].id))
    }

    fn head_ui(&self, ui: &mut Ui) {
        let theme = current(ui.ctx());
        ui.visuals_mut().override_text_color = Some(theme.tokens.on_night);
        head_ui(ui, &self.frame.t("board-craft"), &prompt(self.frame, self.run));
    }

    /// Shelf on the left, blueprint on the right; where a reform is built, its three answers beside it.
    fn desk_ui(&self, ui: &mut Ui, body: Rect, deeds: &mut Vec<Deed>) {
        let theme = current(ui.ctx());
        let mut top = body.min.y;
        inside(ui, Rect::from_min_max(body.min - vec2(0.0, theme.px(8.0)), body.max), |ui| {
            self.head_ui(ui);
            top = ui.min_rect().max.y + theme.px(14.0);
        });
        let reform = self.view.reform;
        let split = body.min.x + body.width() * if reform.is_some() { 0.30 } else { 0.42 };
        let end = if reform.is_some() { body.max.x - body.width() * 0.26 } else { body.max.x };
        let shelf = Rect::from_min_max(pos2(body.min.x - theme.px(8.0), top), pos2(split, body.max.y));
        inside(ui, shelf, |ui| {
            scroll_ui(ui, "shelf", |ui| self.shelf_ui(ui, deeds));
        });
        if let Some(part) = tile::dropped_on(ui, shelf)
            && self.put[part.slot] == Some(part.piece)
        {
            deeds.push(Deed::Take(part.slot));
        }
        if let Some(reform) = reform {
            let answers = Rect::from_min_max(pos2(end + theme.px(20.0), top), body.max);
            inside(ui, answers, |ui| scroll_ui(ui, "answers", |ui| answers_ui(ui, self.frame, reform)));
        }
        let print = Rect::from_min_max(pos2(split + theme.px(20.0), top), pos2(end, body.max.y));
        blueprint(ui, &theme, print);
        let inner = print.shrink2(vec2(theme.px(50.0), theme.px(34.0)));
        let foot = inner.max.y - theme.em(54.0);
        inside(ui, Rect::from_min_max(inner.min, pos2(inner.max.x, foot - theme.px(8.0))), |ui| {
            scroll_ui(ui, "places", |ui| {
                if let Some(reform) = reform {
                    title_ui(ui, self.frame, reform);
                }
                self.places_ui(ui, deeds);
            });
        });
        inside(ui, Rect::from_min_max(pos2(inner.min.x, foot), inner.max), |ui| self.build_ui(ui, deeds));
        if let Some(part) = tile::dropped_on(ui, print) {
            deeds.push(Deed::Put(part));
        }
    }

    /// The parts, by the place that they belong to.
    fn shelf_ui(&self, ui: &mut Ui, deeds: &mut Vec<Deed>) {
        let theme = current(ui.ctx());
        let t = &theme.tokens;
        let inset = theme.px(8.0);
        let room = ui.available_width() - inset * 2.0;
        ui.spacing_mut().item_spacing.y = theme.px(8.0);
        for slot in 0..self.slots.len() {
            ui.add_space(theme.px(if slot == 0 { 0.0 } else { 8.0 }));
            let font = theme.font_in(Type::Ui18, Face::SerifBold);
            let heading = RichText::new(self.caption(slot)).font(font).color(t.on_night);
            ui.horizontal(|ui| {
                ui.add_space(inset);
                ui.add(egui::Label::new(heading).wrap());
            });
            for part in self.parts_of(slot) {
                let label = self.label(part);
                let used = self.put[slot] == Some(part.piece);
                let state = if used { self.frame.t("board-lies") } else { String::new() };
                let tile = Tile { used, wide: true, state: &state, ..Tile::new(&label, egui_phosphor::fill::CUBE) };
                let laid = tile.lay(ui, &theme, room);
                let response = ui
                    .horizontal(|ui| {
                        ui.spacing_mut().item_spacing.x = 0.0;
                        ui.add_space(inset);
                        laid.show(ui, part_id(part), part)
                    })
                    .inner;
                self.frame.first(&response);
                if response.clicked() {
                    deeds.push(if used { Deed::Take(slot) } else { Deed::Put(part) });
                } else if used && super::deletes(ui, response.id) {
                    deeds.push(Deed::Take(slot));
                }
            }
        }
        ui.add_space(inset);
    }

    /// The places of the blueprint: captions, and what stands in each.
    fn places_ui(&self, ui: &mut Ui, deeds: &mut Vec<Deed>) {
        let theme = current(ui.ctx());
        let t = &theme.tokens;
        ui.add_space(theme.px(4.0));
        let inset = theme.px(6.0);
        let width = ui.available_width() - inset * 2.0;
        for slot in 0..self.slots.len() {
            let caption = self.caption(slot);
            let font = theme.font(Type::Hint16);
            ui.spacing_mut().item_spacing.y = theme.px(4.0);
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                ui.add_space(inset);
                ui.add(egui::Label::new(RichText::new(&caption).font(font).color(t.law_text)).wrap());
            });
            let state = self.frame.t("board-empty");
            if let Some(piece) = self.put[slot] {
                let part = Dragged { slot, piece };
                let label = self.label(part);
                let tile = Tile { wide: true, state: &caption, ..Tile::new(&label, egui_phosphor::fill::CUBE) };
                let laid = tile.lay(ui, &theme, width);
                let (_, rect) = ui.allocate_space(vec2(width + inset, laid.size.y));
                let rect = Rect::from_min_max(rect.min + vec2(inset, 0.0), rect.max);
                let response = laid.show_in(ui, rect, Id::new(("board-place", slot)), part);
                if response.clicked() || super::deletes(ui, response.id) {
                    deeds.push(Deed::Take(slot));
                }
                if let Some(why) = self.why(part) {
                    ui.horizontal(|ui| {
                        ui.add_space(inset);
                        ui.visuals_mut().override_text_color = Some(t.law_text);
                        remark_ui(ui, &why);
                    });
                }
            } else {
                let flying = tile::in_the_air(ui).is_some_and(|flying| flying.slot == slot);
                let active = flying || self.hand == Some(slot);
                let words = self.frame.t("board-craft-choose");
                let name = format!("{caption} {state}");
                let blank = Blank { caption: &words, state: &name, active, optional: false };
                let (_, rect) = ui.allocate_space(vec2(width + inset, theme.em(44.0)));
                let rect = Rect::from_min_max(rect.min + vec2(inset, 0.0), rect.max);
                if blank.show_in(ui, rect, Id::new(("board-place", slot))).clicked() {
                    deeds.push(Deed::Ask(slot));
                }
            }
            ui.add_space(theme.px(8.0));
        }
    }

    fn build_ui(&self, ui: &mut Ui, deeds: &mut Vec<Deed>) {
        let theme = current(ui.ctx());
        let whole = self.put.iter().all(Option::is_some);
        let label = self.frame.t("board-craft-build");
        let reason = self.frame.t("board-craft-fill");
        let fake = word(self.frame, self.run, "fake");
        let lack = match &self.view.fake {
            FakeOffer::Lacking(refused) => Some(refusal(self.frame, refused)),
            FakeOffer::None | FakeOffer::Open => None,
        };
        let mut button = Button::primary(&label).icon(egui_phosphor::fill::HAMMER);
        if !whole {
            button = button.disabled_because(&reason);
        }
        let layout = egui::Layout::right_to_left(egui::Align::Center);
        let room = vec2(ui.available_width(), theme.em(52.0));
        ui.allocate_ui_with_layout(room, layout, |ui| {
            if ui.add(button).clicked() && whole {
                deeds.push(Deed::Build);
            }
            if self.view.fake != FakeOffer::None {
                let mut button = Button::plain(&fake);
                if let Some(lack) = &lack {
                    button = button.disabled_because(lack);
                }
                if ui.add(button).clicked() && lack.is_none() {
                    deeds.push(Deed::Fake);
                }
            }
            let remark = match (whole, self.view.failed.is_empty()) {
                (false, _) => reason.clone(),
                (true, false) => self.frame.t("board-craft-failed"),
                (true, true) => return,
            };
            if ui.available_width() < theme.em(130.0) {
                // Beside two buttons there is no room; the places themselves say that they are empty.
                return;
            }
            ui.visuals_mut().override_text_color = Some(theme.tokens.law_source);
            ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| remark_ui(ui, &remark));
        });
    }
}

/// The blueprint: dark paper with a fine grid.
fn blueprint(ui: &Ui, theme: &Theme, rect: Rect) {
    Panel::new(PanelKind::Law).corner(46.0).paint(ui, theme, rect);
    if !theme.is_felt() {
        return;
    }
    let stroke = Stroke::new(theme.px(1.0), fade(theme.tokens.law_source, 0.08));
    let step = theme.px(28.0);
    let inner = rect.shrink(theme.px(9.0));
    let (mut x, mut y) = (inner.min.x + step, inner.min.y + step);
    while x < inner.max.x {
        ui.painter().vline(x, inner.y_range(), stroke);
        x += step;
    }
    while y < inner.max.y {
        ui.painter().hline(inner.x_range(), y, stroke);
        y += step;
    }
}
