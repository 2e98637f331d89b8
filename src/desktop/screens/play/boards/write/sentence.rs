//! The sentence on its ruled lines: words of the frame, pieces, and blanks with their captions.

use std::sync::Arc;

use egui::{Id, Rect, Sense, Ui, Vec2, WidgetInfo, WidgetType, vec2};

use super::super::deletes;
use super::super::flow::{self, Flow, Part};
use super::super::tile::{self, Blank, Dragged, Tile};
use super::{Deed, Sheet};
use crate::desktop::theme::{Theme, Type, current};
use crate::play::compose::ComposedPart;

impl Sheet<'_> {
    /// The sentence on its lines, at least so high.
    pub(super) fn sentence_ui(&self, ui: &mut Ui, least: f32, deeds: &mut Vec<Deed>) {
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

    pub(super) fn tile_of<'b>(&self, label: &'b str, slot: usize, theme: &Theme, state: &'b str) -> Tile<'b> {
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
                if response.clicked() || deletes(ui, response.id) {
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
