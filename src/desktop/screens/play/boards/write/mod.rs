//! The written answer: a sentence on ruled lines, and the pieces that can stand in it.
//!
//! The sentence is the frame of the language that is shown. A piece belongs to one place in it; the tray shows them all, or those
//! of one kind, or those of the place that was pressed. The questions beside the sheet are ticked as soon as their place is
//! filled, whatever with.

mod questions;
mod sentence;
mod tray;

use egui::{Id, Rect, Ui, pos2, vec2};

use super::super::dialogue::inside;
use super::super::memory::{Draft, PlayMemory};
use super::tile::{self, Dragged};
use super::{Keys, Place, head_ui, prompt, remark_ui, shown_order, word};
use crate::content::level::{BeatKind, Rubric, Slot, SlotKind, WriteKind};
use crate::desktop::command::Command;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::theme::current;
use crate::desktop::widgets::{Panel, PanelKind, scroll_ui};
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
