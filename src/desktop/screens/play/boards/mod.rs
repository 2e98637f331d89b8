//! Boards: the moments in which something is written, sorted, ordered, guessed, planned or built.
//!
//! Each board keeps a draft ([`super::memory::Draft`]) and hands it in as one action. Nothing is judged here: sound and unsound
//! pieces look the same, and what a board ticks is only that a place is filled. Everything works by pointer, by dragging, and by
//! keys alone: Enter puts and takes, Delete takes out.

pub mod answers;
mod craft;
pub mod flow;
pub mod mirror;
pub mod order;
pub mod plan;
pub mod sort;
pub mod tile;
pub mod write;

#[cfg(all(test, feature = "screen-tests"))]
mod tests;

use egui::emath::GuiRounding as _;
use egui::{Align, Id, Layout, Rect, RichText, Ui, pos2};

use super::areas::{ONE_COLUMN_FROM, WIDEST};
use super::dialogue::{inside, tool};
use super::lines;
use super::memory::PlayMemory;
use crate::content::level::BeatKind;
use crate::desktop::command::Command;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::screen::Screen;
use crate::desktop::theme::color::fade;
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::key_cap_ui;
use crate::play::dice::{Dice, Seed};
use crate::play::run::Run;

/// Where a board lies.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Place {
    /// The board itself.
    pub body: Rect,
    /// The strip along the foot: keys and tools.
    pub strip: Rect,
    /// Whether all of it stands in one column that scrolls.
    pub one_column: bool,
}

/// Whether a beat is a board.
pub fn is_board(kind: &BeatKind) -> bool {
    matches!(
        kind,
        BeatKind::Sort { .. }
            | BeatKind::Order { .. }
            | BeatKind::Mirror { .. }
            | BeatKind::Plan { .. }
            | BeatKind::Write { .. }
            | BeatKind::Craft { .. }
    )
}

/// The board of a beat.
pub fn board_ui(ui: &mut Ui, frame: &Frame<'_>, run: &Run, memory: &mut PlayMemory) -> Option<Intent> {
    let (_, beat) = run.beat()?;
    let theme = current(ui.ctx());
    let screen = ui.max_rect();
    veil(ui, screen);
    let strip_top = screen.max.y - theme.em(46.0);
    let width = (screen.width() - theme.px(80.0)).min(theme.px(WIDEST));
    let left = screen.center().x - width / 2.0;
    let place = Place {
        body: Rect::from_min_max(
            pos2(left, screen.min.y + theme.px(26.0)),
            pos2(left + width, strip_top - theme.px(16.0)),
        ),
        strip: Rect::from_min_max(pos2(screen.min.x, strip_top), screen.max),
        one_column: theme.look.text_scale > ONE_COLUMN_FROM,
    };
    let (intent, keys) = match &beat.kind {
        BeatKind::Write { .. } => (write::write_ui(ui, frame, run, memory, &place), write::KEYS),
        BeatKind::Sort { .. } => (sort::sort_ui(ui, frame, run, memory, &place), sort::KEYS),
        BeatKind::Order { .. } => (order::order_ui(ui, frame, run, memory, &place), order::KEYS),
        BeatKind::Mirror { .. } => (mirror::mirror_ui(ui, frame, run, memory, &place), mirror::KEYS),
        BeatKind::Plan { .. } => (plan::plan_ui(ui, frame, run, memory, &place), plan::KEYS),
        BeatKind::Craft { .. } => (craft::craft_ui(ui, frame, run, memory, &place), craft::KEYS),
        _ => return None,
    };
    let tools = strip_ui(ui, frame, &place, keys);
    intent.or(tools)
}

/// Darkens the place behind a board, so that words stand on quiet ground.
fn veil(ui: &Ui, screen: Rect) {
    let theme = current(ui.ctx());
    let dark = fade(theme.tokens.night_2, if theme.is_felt() { 0.62 } else { 1.0 });
    ui.painter().rect_filled(screen, 0.0, dark);
}

/// A key and the message that says what it does.
pub type Keys = &'static [(&'static str, &'static str)];

/// The strip along the foot: what keys do here, and the tools that lead away.
fn strip_ui(ui: &mut Ui, frame: &Frame<'_>, place: &Place, keys: Keys) -> Option<Intent> {
    use egui_phosphor::fill;
    let theme = current(ui.ctx());
    let ground = fade(theme.tokens.night, if theme.is_felt() { 0.86 } else { 1.0 });
    ui.painter().rect_filled(place.strip, 0.0, ground);
    let inner =
        Rect::from_min_max(pos2(place.body.min.x, place.strip.min.y), pos2(place.body.max.x, place.strip.max.y));
    let mut intent = None;
    inside(ui, inner, |ui| {
        ui.visuals_mut().override_text_color = Some(theme.tokens.on_night);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = theme.px(14.0).round_ui();
            if tool(ui, fill::PAUSE, &frame.t("play-pause"), false).clicked() {
                intent = Some(Intent::Open(Screen::Pause));
            }
            if tool(ui, fill::TRANSLATE, frame.lang.own_name(), false).clicked() {
                intent = Some(Intent::Speak(super::next_language(frame.lang)));
            }
            if tool(ui, fill::ARROW_U_UP_LEFT, &frame.t("tool-rewind"), false).clicked() {
                intent = Some(Intent::Undo);
            }
            if place.one_column {
                return;
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.set_clip_rect(ui.max_rect().intersect(ui.clip_rect()));
                ui.spacing_mut().item_spacing.x = theme.px(8.0).round_ui();
                for (key, message) in keys {
                    let words = frame.t(message);
                    let font = theme.font(Type::Hint16);
                    let needs =
                        ui.painter().layout_no_wrap(words.clone(), font.clone(), theme.tokens.on_night).size().x;
                    if needs + theme.em(70.0) > ui.available_width() {
                        break;
                    }
                    key_cap_ui(ui, key_words(frame, key));
                    ui.add(egui::Label::new(RichText::new(words).font(font).color(theme.tokens.on_night)).extend());
                    ui.add_space(theme.px(12.0).round_ui());
                }
            });
        });
    });
    intent
}

/// What stands on a key: the name of the key itself, or of the key that gives a command.
fn key_words<'a>(frame: &'a Frame<'_>, key: &'a str) -> &'a str {
    Command::from_id(key).map_or(key, |command| frame.bindings.label(command))
}

/// What the beat asks, without marks.
pub fn prompt(frame: &Frame<'_>, run: &Run) -> String {
    let Some((_, beat)) = run.beat() else { return String::new() };
    lines::lines(frame, run, beat).first().map(|line| crate::content::markup::plain(&line.text)).unwrap_or_default()
}

/// A word of the present beat.
pub fn word(frame: &Frame<'_>, run: &Run, attribute: &str) -> String {
    let Some((_, beat)) = run.beat() else { return String::new() };
    let args = lines::args_for(frame, run, Some(beat));
    crate::content::markup::plain(&lines::word(frame, &run.level().id, &beat.id, Some(attribute), &args))
}

/// A stable order in which `n` pieces of `group` are shown, so that no place in the list means anything. It follows from the seed
/// of the run and the beat, and touches nothing that is recorded.
pub fn shown_order(run: &Run, group: usize, n: usize) -> Vec<u8> {
    let beat = run.beat().map_or("", |(_, beat)| beat.id.as_str());
    let salt = run.level().id.as_str().bytes().chain(beat.bytes()).chain([group as u8]);
    let mixed = salt.fold(run.seed().0 ^ 0xCBF2_9CE4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3)
    });
    Dice::new(Seed(mixed)).shuffled(u8::try_from(n).unwrap_or(u8::MAX))
}

/// A heading, and the question beside it where there is room, or else below it.
pub fn head_ui(ui: &mut Ui, title: &str, prompt: &str) {
    let theme = current(ui.ctx());
    let ink = ui.visuals().override_text_color.unwrap_or(theme.tokens.ink);
    let quiet = ui.visuals().override_text_color.unwrap_or(theme.tokens.ink_2);
    let (large, small) = (theme.font(Type::Heading30), theme.font(Type::Ui18));
    let wide =
        |text: &str, font: &egui::FontId| ui.painter().layout_no_wrap(text.to_owned(), font.clone(), ink).size().x;
    let gap = theme.px(14.0);
    let beside = wide(title, &large) + gap + wide(prompt, &small) <= ui.available_width();
    let title = egui::Label::new(RichText::new(title).font(large).color(ink).heading()).wrap();
    let prompt = egui::Label::new(RichText::new(prompt).font(small).color(quiet)).wrap();
    ui.spacing_mut().item_spacing = egui::vec2(gap, theme.px(2.0));
    if beside {
        ui.allocate_ui_with_layout(
            egui::vec2(ui.available_width(), theme.em(44.0)),
            Layout::left_to_right(Align::Center),
            |ui| {
                ui.add(title);
                ui.add(prompt);
            },
        );
    } else {
        ui.add(title);
        ui.add(prompt);
    }
}

/// A quiet remark in italics.
pub fn remark_ui(ui: &mut Ui, text: &str) {
    let theme = current(ui.ctx());
    let color = ui.visuals().override_text_color.unwrap_or(theme.tokens.ink_2);
    let font = theme.font_in(Type::Hint16, Face::SerifItalic);
    ui.add(egui::Label::new(RichText::new(text).font(font).color(color)).wrap());
}

/// Whether Delete was pressed while the control of `id` has the focus.
pub fn deletes(ui: &Ui, id: Id) -> bool {
    ui.memory(|memory| memory.has_focus(id)) && ui.input(|input| input.key_pressed(egui::Key::Delete))
}

/// Gives the focus to a control as soon as it is drawn. (Readers must never be told of a focus that is nowhere.)
pub fn focus(ui: &Ui, id: Id) {
    ui.data_mut(|data| data.insert_temp(Id::new("board-focus"), id));
    ui.ctx().request_repaint();
}

/// Takes the focus if it was meant for this control, known by `id`.
pub fn take_focus(ui: &Ui, response: &egui::Response, id: Id) {
    let wanted = Id::new("board-focus");
    if ui.data(|data| data.get_temp::<Id>(wanted)) == Some(id) {
        ui.data_mut(|data| data.remove::<Id>(wanted));
        response.request_focus();
    }
}
