//! The written answer: a sentence on ruled lines, and the pieces that can stand in it.
//!
//! The sentence is the frame of the language that is shown. A piece belongs to one place in it; the tray shows them all, or those
//! of one kind, or those of the place that was pressed. The questions beside the sheet are ticked as soon as their place is
//! filled, whatever with.

use std::sync::Arc;

use egui::{Id, Rect, RichText, Sense, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};

use super::super::dialogue::inside;
use super::super::memory::{Draft, PlayMemory};
use super::flow::{self, Flow, Part};
use super::tile::{self, Blank, Dragged, Tile};
use super::{Keys, Place, head_ui, prompt, remark_ui, shown_order, word};
use crate::content::level::{BeatKind, Rubric, Slot, SlotKind, WriteKind};
use crate::desktop::command::Command;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::theme::{Face, Theme, Type, current};
use crate::desktop::widgets::{Button, Panel, PanelKind, paint, scroll_ui};
use crate::play::action::Action;
use crate::play::compose::{self, ComposedPart};
use crate::play::core::written_ref;
use crate::play::run::Run;

/// What keys do here.
pub const KEYS: Keys = &[
    ("Tab", "board-key-next"),
    ("Enter", "board-key-put"),
    ("Del", "board-key-out"),
    ("word", "board-key-hint"),
    ("rewind", "command-rewind"),
];

/// Up to so many slots a text is short.
const FEW_SLOTS: usize = 6;

/// What a frame of input asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Deed {
    /// Puts a piece into its slot, or takes it out where it lies there already.
    Toggle(Dragged),
    /// Puts a piece into its slot.
    Put(Dragged),
    /// Takes a piece out.
    Take(Dragged),
    /// Shows the pieces of a slot.
    Ask(usize),
    /// Shows the pieces of a kind, or all.
    Kind(Option<SlotKind>),
    /// Hands the answer in.
    Send,
}

/// The beat that is written, and what has been put where.
struct Sheet<'a> {
    frame: &'a Frame<'a>,
    run: &'a Run,
    slots: &'a [Slot],
    rubric: &'a [Rubric],
    kind: WriteKind,
    parts: Vec<ComposedPart>,
    chosen: Vec<Vec<u8>>,
    hand: Option<usize>,
    shown: Option<SlotKind>,
    hint: bool,
}

/// The board of a written answer.
pub fn write_ui(ui: &mut Ui, frame: &Frame<'_>, run: &Run, memory: &mut PlayMemory, place: &Place) -> Option<Intent> {
    let (ix, beat) = run.beat()?;
    let BeatKind::Write { kind, slots, rubric, .. } = &beat.kind else { return None };
    let Draft::Write(chosen) = &memory.draft else { return None };
    if frame.asked(Command::Word) {
        memory.hint = !memory.hint;
    }
    let text = written_ref(run.level(), ix);
    let sheet = Sheet {
        frame,
        run,
        slots,
        rubric,
        kind: *kind,
        parts: compose::parts(&frame.library.words, frame.lang, run.level(), &text, chosen),
        chosen: chosen.clone(),
        hand: memory.hand,
        shown: memory.kind,
        hint: memory.hint,
    };
    let mut deeds = Vec::new();
    if place.one_column {
        sheet.column_ui(ui, place.body, &mut deeds);
    } else {
        sheet.desk_ui(ui, place.body, &mut deeds);
    }
    let mut intent = None;
    for deed in deeds {
        intent = sheet.follow(ui, memory, deed).or(intent);
    }
    intent
}

/// The name of a piece in the tray, for the focus.
fn tray_id(piece: Dragged) -> Id {
    Id::new(("board-tray", piece.slot, piece.piece))
}

/// The name under which the focus is given to the button that hands in.
fn send_id() -> Id {
    Id::new("board-send")
}

/// Puts a piece into its slot. A slot that is full gives up its last piece.
fn put(chosen: &mut [Vec<u8>], slots: &[Slot], piece: Dragged) {
    let (Some(there), Some(slot)) = (chosen.get_mut(piece.slot), slots.get(piece.slot)) else { return };
    if there.contains(&piece.piece) {
        return;
    }
    there.truncate(usize::from(slot.many).saturating_sub(1));
    there.push(piece.piece);
}

fn take(chosen: &mut [Vec<u8>], piece: Dragged) {
    if let Some(there) = chosen.get_mut(piece.slot) {
        there.retain(|at| *at != piece.piece);
    }
}

impl Sheet<'_> {
    /// Carries out one deed on the draft.
    fn follow(&self, ui: &Ui, memory: &mut PlayMemory, deed: Deed) -> Option<Intent> {
        let Draft::Write(chosen) = &mut memory.draft else { return None };
        match deed {
            Deed::Toggle(piece) if self.lies(piece) => take(chosen, piece),
            Deed::Take(piece) => take(chosen, piece),
            Deed::Toggle(piece) | Deed::Put(piece) => {
                put(chosen, self.slots, piece);
                if self.hand == Some(piece.slot) && chosen[piece.slot].len() >= usize::from(self.slots[piece.slot].many)
                {
                    self.go_to_next_blank(ui, memory);
                }
            }
            Deed::Ask(slot) => {
                memory.hand = Some(slot);
                memory.kind = None;
                self.focus_first_of(ui, slot);
            }
            Deed::Kind(kind) => {
                memory.kind = kind;
                memory.hand = None;
            }
            Deed::Send => return Some(Intent::Act(Action::Write(chosen.clone()))),
        }
        ui.ctx().request_repaint();
        None
    }

    /// After a place was filled that had been pressed: the next place that must be filled, or handing in.
    fn go_to_next_blank(&self, ui: &Ui, memory: &mut PlayMemory) {
        let Draft::Write(chosen) = &memory.draft else { return };
        let order = self.parts.iter().filter_map(|part| match part {
            ComposedPart::Slot { slot, .. } => Some(*slot),
            ComposedPart::Frame(_) => None,
        });
        let mut empty = order.filter(|slot| chosen[*slot].is_empty() && !self.slots[*slot].optional);
        memory.hand = empty.next();
        match memory.hand {
            Some(slot) => self.focus_first_of(ui, slot),
            None => super::focus(ui, send_id()),
        }
    }

    fn focus_first_of(&self, ui: &Ui, slot: usize) {
        if let Some(piece) = self.pieces_of(slot).first() {
            super::focus(ui, tray_id(*piece));
        }
    }

    /// Whether a piece lies in its slot.
    fn lies(&self, piece: Dragged) -> bool {
        self.chosen.get(piece.slot).is_some_and(|there| there.contains(&piece.piece))
    }

    /// The pieces of a slot that are there now, in the order in which they are shown.
    fn pieces_of(&self, slot: usize) -> Vec<Dragged> {
        let pieces = &self.slots[slot].pieces;
        let order = shown_order(self.run, slot, pieces.len());
        let there = order.into_iter().filter(|at| self.run.core().holds(&pieces[usize::from(*at)].needs));
        there.map(|piece| Dragged { slot, piece }).collect()
    }

    fn label(&self, piece: Dragged) -> String {
        let slot = &self.slots[piece.slot];
        word(self.frame, self.run, &format!("{}-{}", slot.id, slot.pieces[usize::from(piece.piece)].id))
    }

    fn caption(&self, slot: usize) -> String {
        word(self.frame, self.run, &format!("slot-{}", self.slots[slot].id))
    }

    fn is_ready(&self) -> bool {
        self.slots.iter().zip(&self.chosen).all(|(slot, there)| slot.optional || !there.is_empty())
    }

    fn title(&self) -> String {
        self.frame.t(match self.kind {
            WriteKind::Refusal => "board-write-refusal",
            WriteKind::Question => "board-write-question",
            WriteKind::Report => "board-write-report",
        })
    }

    fn hint(&self) -> String {
        let message = match (self.hint, self.kind) {
            (false, _) if self.is_ready() => "board-write-ready",
            (false, _) => "board-write-fill",
            (true, WriteKind::Refusal) => "board-hint-refusal",
            (true, WriteKind::Question) => "board-hint-question",
            (true, WriteKind::Report) => "board-hint-report",
        };
        self.frame.t(message)
    }

    /// Sheet above, tray below.
    fn desk_ui(&self, ui: &mut Ui, body: Rect, deeds: &mut Vec<Deed>) {
        let theme = current(ui.ctx());
        // A long text needs more of the sheet than a short one.
        let most = if self.slots.len() > FEW_SLOTS { 0.42 } else { 0.5 };
        let tray_height = self.tray_height(ui, &theme, body.width()).min(body.height() * most);
        let tray = Rect::from_min_max(pos2(body.min.x, body.max.y - tray_height), body.max);
        let paper = Rect::from_min_max(body.min, pos2(body.max.x, tray.min.y - theme.px(16.0)));
        Panel::new(PanelKind::Paper).corner(46.0).paint(ui, &theme, paper);
        let inner = paper.shrink2(vec2(theme.px(50.0), theme.px(24.0)));
        let right = inner.max.x - theme.px(326.0) * (1.0 + (theme.look.text_scale - 1.0) * 0.6);
        let mut top = inner.min.y;
        inside(ui, Rect::from_min_max(inner.min + vec2(theme.px(6.0), 0.0), inner.max), |ui| {
            ui.set_max_width((right - inner.min.x).max(theme.em(200.0)));
            head_ui(ui, &self.title(), &prompt(self.frame, self.run));
            top = ui.min_rect().max.y + theme.px(10.0);
        });
        let sheet = Rect::from_min_max(pos2(inner.min.x, top), pos2(right - theme.px(24.0), inner.max.y));
        Panel::new(PanelKind::Sheet).paint(ui, &theme, sheet);
        let written = sheet.shrink2(vec2(theme.px(20.0), theme.px(4.0)));
        inside(ui, written, |ui| {
            scroll_ui(ui, "sheet", |ui| self.sentence_ui(ui, written.height(), deeds));
        });
        if let Some(piece) = tile::dropped_on(ui, sheet) {
            deeds.push(Deed::Put(piece));
        }
        let questions = Rect::from_min_max(pos2(right, inner.min.y + theme.px(10.0)), inner.max);
        inside(ui, questions, |ui| {
            scroll_ui(ui, "rubric", |ui| self.questions_ui(ui));
        });
        self.tray_ui(ui, tray, deeds);
        if let Some(piece) = tile::dropped_on(ui, tray) {
            deeds.push(Deed::Take(piece));
        }
    }

    /// How high the tray is with all its pieces: as low as in the design where they are few.
    fn tray_height(&self, ui: &Ui, theme: &Theme, width: f32) -> f32 {
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
    fn tray_ui(&self, ui: &mut Ui, tray: Rect, deeds: &mut Vec<Deed>) {
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

    /// Everything in one column, for large text.
    fn column_ui(&self, ui: &mut Ui, body: Rect, deeds: &mut Vec<Deed>) {
        let theme = current(ui.ctx());
        Panel::new(PanelKind::Paper).corner(46.0).paint(ui, &theme, body);
        inside(ui, body.shrink2(vec2(theme.px(50.0), theme.px(28.0))), |ui| {
            scroll_ui(ui, "write", |ui| {
                head_ui(ui, &self.title(), &prompt(self.frame, self.run));
                ui.add_space(theme.px(12.0));
                let sheet = Panel::new(PanelKind::Sheet).show(ui, |ui| self.sentence_ui(ui, 0.0, deeds));
                if let Some(piece) = tile::dropped_on(ui, sheet.response.rect) {
                    deeds.push(Deed::Put(piece));
                }
                ui.add_space(theme.px(12.0));
                self.filters_ui(ui, deeds);
                ui.add_space(theme.px(6.0));
                self.pieces_ui(ui, deeds);
                ui.add_space(theme.px(12.0));
                remark_ui(ui, &self.hint());
                self.send_ui(ui, &self.frame.t("board-write-send"), deeds);
                ui.add_space(theme.px(16.0));
                self.questions_ui(ui);
                ui.add_space(theme.px(12.0));
            });
        });
    }

    fn send_ui(&self, ui: &mut Ui, label: &str, deeds: &mut Vec<Deed>) {
        let theme = current(ui.ctx());
        let reason = self.frame.t("board-write-fill");
        let mut button = Button::primary(label).icon(egui_phosphor::fill::PAPER_PLANE_TILT).min_size(vec2(190.0, 0.0));
        if !self.is_ready() {
            button = button.disabled_because(&reason);
        }
        let layout = egui::Layout::right_to_left(egui::Align::Min);
        let sent = ui.allocate_ui_with_layout(vec2(ui.available_width(), theme.em(52.0)), layout, |ui| ui.add(button));
        let sent = sent.inner;
        super::take_focus(ui, &sent, send_id());
        if self.is_ready() && sent.clicked() {
            deeds.push(Deed::Send);
        }
    }

    /// Which kinds of pieces are shown.
    fn filters_ui(&self, ui: &mut Ui, deeds: &mut Vec<Deed>) {
        let theme = current(ui.ctx());
        let mut kinds: Vec<SlotKind> = Vec::new();
        for slot in 0..self.slots.len() {
            if !kinds.contains(&self.slots[slot].kind) && !self.pieces_of(slot).is_empty() {
                kinds.push(self.slots[slot].kind);
            }
        }
        let heading = self.frame.t("board-write-pieces");
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(theme.px(8.0), theme.px(6.0));
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
    fn pieces_ui(&self, ui: &mut Ui, deeds: &mut Vec<Deed>) {
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
        let inset = theme.px(8.0);
        ui.add_space(inset);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(theme.px(12.0), theme.px(9.0));
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
                    } else if super::deletes(ui, response.id) {
                        deeds.push(Deed::Take(piece));
                    }
                }
            }
        });
        ui.add_space(inset);
    }

    /// Questions to ask oneself. A question is ticked when its place is filled; whether well, only the run tells.
    fn questions_ui(&self, ui: &mut Ui) {
        let theme = current(ui.ctx());
        let heading = self.frame.t("board-write-is-it-there");
        let font = theme.font_in(Type::Ui18, Face::SerifBold);
        ui.add(egui::Label::new(RichText::new(heading).font(font).color(theme.tokens.ink)).wrap());
        ui.add_space(theme.px(4.0));
        ui.spacing_mut().item_spacing.y = theme.px(6.0);
        for line in self.rubric {
            let (attribute, filled) = match line {
                Rubric::Has(id) => {
                    let gives = |slot: &Slot| slot.pieces.iter().any(|piece| piece.has.contains(id));
                    let mut places = self.slots.iter().zip(&self.chosen).filter(|(slot, _)| gives(slot));
                    (format!("has-{id}"), Some(places.any(|(_, there)| !there.is_empty())))
                }
                Rubric::Lacks(id) => (format!("lacks-{id}"), None),
            };
            question_ui(ui, self.frame, &word(self.frame, self.run, &attribute), filled);
        }
    }

    /// The sentence on its lines, at least so high.
    fn sentence_ui(&self, ui: &mut Ui, least: f32, deeds: &mut Vec<Deed>) {
        let theme = current(ui.ctx());
        let width = ui.available_width() - theme.px(6.0);
        let items = self.items(ui, &theme, width);
        let parts: Vec<Part> = items.iter().map(|item| Part { size: item.size, glued: item.glued }).collect();
        let line = theme.em(52.0);
        let laid = flow::flow(&parts, width, theme.em(5.0), line, theme.px(8.0));
        let (rect, response) =
            ui.allocate_exact_size(vec2(width, laid.height().max(least - theme.px(2.0))), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, self.whole()));
        self.rules(ui, &theme, rect, &laid, line);
        for (item, at) in items.iter().zip(&laid.rects) {
            let at = at.translate(rect.min.to_vec2());
            self.item_ui(ui, &theme, item, at, deeds);
        }
    }

    /// The sentence as it stands, for readers.
    fn whole(&self) -> String {
        self.parts
            .iter()
            .map(|part| match part {
                ComposedPart::Frame(words) => words.clone(),
                ComposedPart::Slot { pieces, .. } if pieces.is_empty() => "…".to_owned(),
                ComposedPart::Slot { pieces, .. } => pieces.join(", "),
            })
            .collect()
    }

    fn rules(&self, ui: &Ui, theme: &Theme, rect: Rect, laid: &Flow, line: f32) {
        let mut rules = laid.rules.clone();
        let mut below = laid.height() + line;
        while below < rect.height() {
            rules.push(below);
            below += line;
        }
        for y in rules {
            let stroke = egui::Stroke::new(theme.px(1.0), theme.tokens.rule);
            ui.painter().hline(rect.x_range(), rect.min.y + y - theme.px(1.0), stroke);
        }
    }

    /// The parts of the sentence with their sizes.
    fn items(&self, ui: &Ui, theme: &Theme, width: f32) -> Vec<Item> {
        let mut items = Vec::new();
        // Whether the last words ended without a space: what follows is glued to them.
        let mut open = false;
        for part in &self.parts {
            match part {
                ComposedPart::Frame(words) => {
                    for (at, one) in words.split(char::is_whitespace).filter(|one| !one.is_empty()).enumerate() {
                        let begins = words.starts_with(char::is_whitespace) || at > 0;
                        let galley =
                            ui.painter().layout_no_wrap(one.to_owned(), theme.font(Type::Speech24), theme.tokens.ink);
                        let glued = !begins && !items.is_empty();
                        // A hair of room on both sides, for marks that are glued to a piece.
                        let size = galley.size() + vec2(theme.px(4.0), 0.0);
                        items.push(Item { size, glued, bit: Bit::Words(galley) });
                    }
                    open = !words.ends_with(char::is_whitespace) && !words.is_empty();
                }
                ComposedPart::Slot { slot, .. } => {
                    self.slot_items(ui, theme, width, *slot, open, &mut items);
                    open = true;
                }
            }
        }
        items
    }

    fn slot_items(&self, ui: &Ui, theme: &Theme, width: f32, slot: usize, glued: bool, items: &mut Vec<Item>) {
        let there = &self.chosen[slot];
        for (at, piece) in there.iter().enumerate() {
            let piece = Dragged { slot, piece: *piece };
            let label = self.label(piece);
            let size = self.tile_of(&label, slot, theme, "").lay(ui, theme, width).size;
            items.push(Item { size, glued: glued && at == 0 && !items.is_empty(), bit: Bit::Piece(piece, label) });
        }
        let more = !there.is_empty() && there.len() < usize::from(self.slots[slot].many);
        if there.is_empty() || more {
            let caption = if more { "+".to_owned() } else { self.caption(slot) };
            let blank = self.blank_of(slot, &caption, "");
            let size = if more { Vec2::splat(theme.em(44.0)) } else { blank.size(ui, theme, width) };
            items.push(Item { size, glued: glued && !more && !items.is_empty(), bit: Bit::Blank(slot, caption) });
        }
    }

    fn tile_of<'b>(&self, label: &'b str, slot: usize, theme: &Theme, state: &'b str) -> Tile<'b> {
        let kind = self.slots[slot].kind;
        let colors = Some(tile::colors_of(&theme.tokens, kind));
        Tile { colors, state, ..Tile::new(label, tile::icon_of(kind)) }
    }

    fn blank_of<'b>(&self, slot: usize, caption: &'b str, state: &'b str) -> Blank<'b> {
        Blank { caption, state, active: self.hand == Some(slot), optional: self.slots[slot].optional }
    }

    fn item_ui(&self, ui: &Ui, theme: &Theme, item: &Item, at: Rect, deeds: &mut Vec<Deed>) {
        match &item.bit {
            Bit::Words(galley) => {
                ui.painter().galley(at.min + vec2(theme.px(2.0), 0.0), Arc::clone(galley), theme.tokens.ink);
            }
            Bit::Piece(piece, label) => {
                let id = Id::new(("board-sheet", piece.slot, piece.piece));
                let state = self.caption(piece.slot);
                let laid = self.tile_of(label, piece.slot, theme, &state).lay(ui, theme, at.width().max(item.size.x));
                let response = laid.show_in(ui, at, id, *piece);
                if response.clicked() || super::deletes(ui, response.id) {
                    deeds.push(Deed::Take(*piece));
                }
            }
            Bit::Blank(slot, caption) => {
                let state =
                    self.frame.t(if self.slots[*slot].optional { "board-may-stay-empty" } else { "board-empty" });
                let mut blank = self.blank_of(*slot, caption, &state);
                blank.active |= tile::in_the_air(ui).is_some_and(|flying| flying.slot == *slot);
                let name = self.caption(*slot);
                let shown = if caption == "+" { format!("{name}: +") } else { state.clone() };
                blank.state = &shown;
                if blank.show_in(ui, at, Id::new(("board-blank", *slot))).clicked() {
                    deeds.push(Deed::Ask(*slot));
                }
            }
        }
    }
}

/// A part of the sentence.
struct Item {
    size: Vec2,
    glued: bool,
    bit: Bit,
}

enum Bit {
    Words(Arc<egui::Galley>),
    Piece(Dragged, String),
    Blank(usize, String),
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

/// One question. `None` is a question that only oneself can answer.
fn question_ui(ui: &mut Ui, frame: &Frame<'_>, text: &str, filled: Option<bool>) {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let mark = theme.em(24.0);
    let gap = theme.px(12.0);
    let room = (ui.available_width() - mark - gap - theme.px(6.0)).max(theme.em(60.0));
    let ink = if filled == Some(true) { t.ink } else { t.ink_2 };
    let words = ui.painter().layout(text.to_owned(), theme.font(Type::Hint16), ink, room);
    let size = vec2(mark + gap + words.size().x, words.size().y.max(mark) + theme.px(4.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let state = match filled {
        Some(true) => frame.t("board-filled"),
        Some(false) => frame.t("board-empty"),
        None => frame.t("board-ask-yourself"),
    };
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, format!("{text} {state}")));
    let painter = ui.painter();
    let center = pos2(rect.left() + mark / 2.0, rect.top() + mark / 2.0 + theme.px(1.0));
    match filled {
        Some(true) => {
            painter.circle_filled(center, mark / 2.0, t.accent);
            paint::check(painter, center, theme.em(5.5), theme.em(2.0), t.on_accent);
        }
        Some(false) => {
            painter.circle(center, mark / 2.0 - theme.px(1.0), t.felt_2, egui::Stroke::new(theme.px(1.5), t.line));
        }
        None => {
            let icon = egui_phosphor::fill::QUESTION;
            paint::icon(painter, &theme, center, icon, 24.0, t.ink_2);
        }
    }
    painter.galley(pos2(rect.left() + mark + gap, rect.top() + theme.px(1.0)), words, ink);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::ids::SlotId;

    fn slot(many: u8) -> Slot {
        Slot { id: SlotId::parse("a").unwrap(), kind: SlotKind::Who, optional: false, many, pieces: Vec::new() }
    }

    #[test]
    fn a_full_slot_gives_up_its_last_piece() {
        let slots = [slot(1), slot(2)];
        let mut chosen = vec![Vec::new(), Vec::new()];
        for (slot, piece) in [(0, 3), (0, 1), (1, 0), (1, 1), (1, 1), (1, 2)] {
            put(&mut chosen, &slots, Dragged { slot, piece });
        }
        assert_eq!(chosen, [vec![1], vec![0, 2]]);
        take(&mut chosen, Dragged { slot: 1, piece: 0 });
        assert_eq!(chosen, [vec![1], vec![2]]);
    }
}
