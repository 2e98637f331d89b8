//! The black box: clues one by one, a guess with each, and what it was.

use egui::{Key, Ui, vec2};
use egui_phosphor::fill;

use super::{StationMemory, act};
use crate::classroom::quest::black_box::{BlackBox, End};
use crate::classroom::quest::visit::VisitAction;
use crate::content::stations::{Thing, part};
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::screens::reading::coloured_ui;
use crate::desktop::station::{Visiting, is_thing};
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::{Button, TextField};

/// The longest guess, in letters.
const MAX_GUESS: usize = 40;

/// The box that is open.
pub fn box_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    visiting: &Visiting,
    (thing, own): &(Thing, BlackBox),
    memory: &mut StationMemory,
) -> Option<Intent> {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let name = part(&visiting.station.id, thing.id.as_str());
    for clue in 1..=own.shown() {
        let text = format!("{clue}.  {}", frame.attr(&name, &format!("clue-{clue}")));
        coloured_ui(ui, Type::Heading30, Face::Serif, &text, t.ink);
    }
    ui.add_space(theme.px(10.0));
    if let Some(end) = own.end() {
        let (message, color) = match end {
            End::Guessed => ("quest-play-box-guessed", t.accent),
            End::Missed => ("quest-play-box-missed", t.ink),
        };
        let text = format!("{} {}", frame.t(message), frame.t(&name));
        coloured_ui(ui, Type::Heading30, Face::SerifBold, &text, color);
        coloured_ui(ui, Type::Choice20, Face::Serif, &frame.attr(&name, "why"), t.ink);
        let label = frame.t("quest-play-next-box");
        let response = ui.add(Button::primary(&label).icon(fill::ARROW_RIGHT));
        frame.first(&response);
        memory.missed = false;
        return response.clicked().then(|| act(VisitAction::Next));
    }
    if memory.missed {
        coloured_ui(ui, Type::Choice20, Face::SansMedium, &frame.t("quest-play-box-wrong"), t.madder);
    }
    let mut intent = None;
    ui.horizontal_wrapped(|ui| {
        let mut given = false;
        ui.allocate_ui(vec2(theme.em(320.0), theme.em(40.0)), |ui| {
            ui.set_max_width(theme.em(320.0));
            let label = frame.t("quest-play-your-answer");
            let response = ui.add(TextField::line(&mut memory.typed, &label, MAX_GUESS).quiet().hint(&label));
            given = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        });
        let label = frame.t("quest-play-answer");
        given |= ui.add(Button::plain(&label).icon(fill::CHECK)).clicked();
        if given && !memory.typed.trim().is_empty() {
            let right = is_thing(frame.library, visiting.lang, &visiting.station.id, thing, &memory.typed);
            memory.missed = !right;
            memory.typed.clear();
            intent = Some(act(VisitAction::Guess(right)));
        }
    });
    ui.horizontal_wrapped(|ui| {
        let mut button = |ui: &mut Ui, message: &str, icon: &str, action: VisitAction| {
            let label = frame.t(message);
            if ui.add(Button::plain(&label).icon(icon)).clicked() {
                memory.missed = false;
                intent = Some(act(action));
            }
        };
        if own.shown() < thing.clues {
            button(ui, "quest-play-next-clue", fill::LIGHTBULB, VisitAction::Clue);
        }
        button(ui, "quest-play-give-up", fill::FLAG, VisitAction::GiveUp);
    });
    intent
}
