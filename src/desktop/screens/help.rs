//! Help: how to play in five lines, and what each key does.

use egui::{Rect, Ui, pos2};

use super::play::dialogue::inside;
use super::sheet::{Ground, is_one_column, sheet_ui};
use crate::content::words::Args;
use crate::desktop::command::Command;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::painted::Painted;
use crate::desktop::theme::{Type, current};
use crate::desktop::widgets::{Panel, PanelKind, heading_ui, key_cap_ui, label_ui, scroll_ui};

/// The help screen.
pub fn help_ui(ui: &mut Ui, frame: &Frame<'_>, painted: &mut Painted) -> Option<Intent> {
    let title = frame.t("help-title");
    sheet_ui(ui, frame, painted, &title, Ground::Land, |ui, body, _| {
        let theme = current(ui.ctx());
        let paper = |ui: &mut Ui, rect: Rect| {
            Panel::new(PanelKind::Paper).paint(ui, &theme, rect);
            rect.shrink2(egui::vec2(theme.px(44.0), theme.px(38.0)))
        };
        if is_one_column(&theme) {
            let rect = paper(ui, body);
            inside(ui, rect, |ui| {
                scroll_ui(ui, "help", |ui| {
                    how_ui(ui, frame);
                    ui.add_space(theme.px(20.0));
                    keys_ui(ui, frame);
                })
            });
        } else {
            let middle = body.min.x + body.width() * 0.47;
            let gap = theme.px(10.0);
            let left = paper(ui, Rect::from_min_max(body.min, pos2(middle - gap, body.max.y)));
            inside(ui, left, |ui| scroll_ui(ui, "help-how", |ui| how_ui(ui, frame)));
            let right = paper(ui, Rect::from_min_max(pos2(middle + gap, body.min.y), body.max));
            inside(ui, right, |ui| scroll_ui(ui, "help-keys", |ui| keys_ui(ui, frame)));
        }
        None
    })
}

fn how_ui(ui: &mut Ui, frame: &Frame<'_>) {
    let theme = current(ui.ctx());
    heading_ui(ui, &frame.t("help-how"));
    let keys = [Command::Advance, Command::Word, Command::Advance, Command::Advance, Command::Rewind];
    for (at, command) in keys.into_iter().enumerate() {
        ui.add_space(theme.px(10.0));
        let args = Args::new().text("key", frame.bindings.label(command));
        label_ui(ui, Type::Choice20, &frame.tr(&format!("help-how-{}", at + 1), &args));
    }
}

/// Nothing in the list can have the focus, so that arrows may move it.
fn scroll_by_key(ui: &Ui) {
    let step = current(ui.ctx()).em(64.0);
    let pressed = |key| ui.input(|input| input.num_presses(key)) as f32;
    let moved = pressed(egui::Key::ArrowUp) - pressed(egui::Key::ArrowDown);
    if moved != 0.0 {
        ui.scroll_with_delta(egui::vec2(0.0, moved * step));
    }
}

fn keys_ui(ui: &mut Ui, frame: &Frame<'_>) {
    let theme = current(ui.ctx());
    scroll_by_key(ui);
    ui.spacing_mut().item_spacing.y = theme.px(3.0);
    heading_ui(ui, &frame.t("help-keys"));
    ui.add_space(theme.px(6.0));
    for row in ["move", "press", "digit"] {
        let label = frame.t(&format!("help-{}", if row == "digit" { "digits" } else { row }));
        let keys = frame.t(&format!("help-{row}-keys"));
        row_ui(ui, &label, &[&keys]);
    }
    for command in Command::ALL {
        let keys: Vec<&str> = frame.bindings.keys(command).iter().map(|key| key.symbol_or_name()).collect();
        row_ui(ui, &frame.t(&format!("command-{}", command.id())), &keys);
    }
}

fn row_ui(ui: &mut Ui, label: &str, keys: &[&str]) {
    let theme = current(ui.ctx());
    ui.horizontal_wrapped(|ui| {
        let width = ui.available_width();
        let text = ui.allocate_ui(egui::vec2(width * 0.55, theme.em(34.0)), |ui| {
            ui.set_width(width * 0.55);
            label_ui(ui, Type::Ui18, label)
        });
        ui.add_space((width * 0.55 - text.response.rect.width()).max(0.0));
        for key in keys {
            key_cap_ui(ui, key);
        }
    });
}
