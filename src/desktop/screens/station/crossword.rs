//! The crossword on the screen: the grid at the left, the clues at the right; a clue is chosen and its word written.

use std::collections::BTreeMap;

use egui::{Align2, Key, Rect, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};
use egui_phosphor::fill;

use super::{StationMemory, act};
use crate::classroom::quest::crossword::{Crossword, Direction, Entry, letters};
use crate::classroom::quest::visit::{MAX_WRITTEN, VisitAction};
use crate::content::ids::OptionId;
use crate::content::stations::part;
use crate::content::words::Args;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::screens::reading::coloured_ui;
use crate::desktop::station::Visiting;
use crate::desktop::theme::{Face, Theme, Type, current};
use crate::desktop::widgets::{Button, ListRow, TextField, paint};

/// The crossword, and what was written into it.
pub fn crossword_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    visiting: &Visiting,
    (laid, written): (&Crossword, &BTreeMap<OptionId, String>),
    memory: &mut StationMemory,
) -> Option<Intent> {
    let theme = current(ui.ctx());
    memory.word = memory.word.min(laid.entries.len().saturating_sub(1));
    let chosen = laid.entries.get(memory.word)?;
    let mut intent = None;
    let grid = theme.px(430.0).min(ui.available_width() * 0.46);
    ui.horizontal_top(|ui| {
        grid_ui(ui, frame, &theme, laid, written, chosen, grid);
        ui.vertical(|ui| {
            intent = write_ui(ui, frame, visiting, chosen, memory);
            for (direction, message) in [(Direction::Across, "quest-play-across"), (Direction::Down, "quest-play-down")]
            {
                coloured_ui(ui, Type::Ui18, Face::SansBold, &frame.t(message), theme.tokens.accent);
                for (at, entry) in laid.entries.iter().enumerate().filter(|(_, entry)| entry.direction == direction) {
                    let clue = clue(frame, visiting, entry);
                    let state = written.get(&entry.word).cloned().unwrap_or_default();
                    if ui.add(ListRow::new(&clue).state(&state).selected(at == memory.word)).clicked() {
                        memory.word = at;
                        memory.typed = state;
                    }
                }
            }
        });
    });
    if intent.is_some() {
        // On to the next word that is still empty.
        let empty = |at: &usize| laid.entries.get(*at).is_some_and(|entry| !written.contains_key(&entry.word));
        let count = laid.entries.len();
        let next = (1..count).map(|by| (memory.word + by) % count).find(empty);
        memory.word = next.unwrap_or(memory.word);
        memory.typed.clear();
    }
    intent
}

fn clue(frame: &Frame<'_>, visiting: &Visiting, entry: &Entry) -> String {
    let message = part(&visiting.station.id, entry.word.as_str());
    let clue = frame.library.words.ui(visiting.lang, &message, Some("clue"), &Args::new());
    format!("{}. {clue} ({})", entry.number, entry.letters.len())
}

/// The word that is chosen: its clue, and a field for it.
fn write_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    visiting: &Visiting,
    chosen: &Entry,
    memory: &mut StationMemory,
) -> Option<Intent> {
    let theme = current(ui.ctx());
    coloured_ui(ui, Type::Choice20, Face::Serif, &clue(frame, visiting, chosen), theme.tokens.ink);
    let mut given = false;
    ui.horizontal(|ui| {
        ui.allocate_ui(vec2(theme.em(240.0), theme.em(40.0)), |ui| {
            ui.set_max_width(theme.em(240.0));
            let label = frame.t("quest-play-word");
            let response = ui.add(TextField::line(&mut memory.typed, &label, MAX_WRITTEN).quiet().hint(&label));
            given = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
            if given {
                response.request_focus();
            }
        });
        let label = frame.t("quest-play-write");
        given |= ui.add(Button::plain(&label).icon(fill::PENCIL_SIMPLE)).clicked();
    });
    let word = memory.typed.trim();
    (given && !word.is_empty()).then(|| act(VisitAction::Write(chosen.word.to_string(), word.to_owned())))
}

/// The grid with what was written; the chosen word is marked.
fn grid_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    theme: &Theme,
    laid: &Crossword,
    written: &BTreeMap<OptionId, String>,
    chosen: &Entry,
    room: f32,
) {
    let t = &theme.tokens;
    let side = room / f32::from(laid.rows.max(laid.columns).max(1));
    let size = vec2(side * f32::from(laid.columns), side * f32::from(laid.rows));
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let done = Args::new().number("n", written.len() as i64).number("of", laid.entries.len() as i64);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, frame.tr("quest-play-grid", &done)));
    let mut filled: BTreeMap<(u8, u8), char> = BTreeMap::new();
    for entry in &laid.entries {
        let word = written.get(&entry.word).map(|word| letters(word)).unwrap_or_default();
        filled.extend(entry.cells().zip(word).map(|((cell, _), letter)| (cell, letter)));
    }
    let marked: Vec<(u8, u8)> = chosen.cells().map(|(cell, _)| cell).collect();
    let at = |(row, column): (u8, u8)| {
        Rect::from_min_size(rect.min + vec2(side * f32::from(column), side * f32::from(row)), vec2(side, side))
    };
    let painter = ui.painter();
    for cell in laid.cells().into_keys() {
        let square = at(cell);
        painter.rect_filled(square, 0.0, if marked.contains(&cell) { t.accent_pale } else { t.sheet });
        paint::edge(painter, square, 0.0, theme.px(1.0), t.ink_2);
        if let Some(letter) = filled.get(&cell) {
            let font = egui::FontId::new(side * 0.62, theme.font_in(Type::Ui18, Face::SansBold).family);
            let middle = pos2(square.center().x, square.center().y + side * 0.06);
            painter.text(middle, Align2::CENTER_CENTER, letter.to_string(), font, t.ink);
        }
    }
    for entry in &laid.entries {
        let square = at((entry.row, entry.column));
        let font = egui::FontId::new(side * 0.3, theme.font(Type::Source14).family);
        let corner = square.min + vec2(side * 0.07, side * 0.02);
        painter.text(corner, Align2::LEFT_TOP, entry.number.to_string(), font, t.ink_2);
    }
}
