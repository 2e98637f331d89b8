//! The run on the screen: dialogue, choices, looking round, and the boards on which things are sorted, ordered and written.
//!
//! [`play_ui`] is where to start. What is remembered between frames stands in [`memory`]; what scores is never decided here.

pub mod areas;
pub mod boards;
pub mod dialogue;
pub mod hub;
pub mod lines;
pub mod memory;
pub mod pages;
pub mod stage;
pub mod typing;
pub mod walking;

use egui::{Align, Layout, Ui};

use crate::content::lang::Lang;
use crate::content::level::BeatKind;
use crate::content::words::Args;
use crate::desktop::command::{Command, Context};
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::painted::Painted;
use crate::desktop::screen::Screen;
use crate::desktop::screens::View;
use crate::desktop::theme::current;
use crate::desktop::walk::Outing;
use crate::desktop::widgets::{Button, Pill};
use crate::play::run::Run;
use memory::PlayMemory;

/// The play screen.
pub fn play_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    view: &View<'_>,
    run: &Run,
    memory: &mut PlayMemory,
    outing: &mut Outing,
    painted: &mut Painted,
) -> Option<Intent> {
    memory.belong_to(run, ui.input(|input| input.time));
    let Some((_, beat)) = run.beat() else { return Some(Intent::Open(Screen::Debrief)) };
    let moment = walking::moment(run);
    if outing.ahead.as_ref().is_none_or(|(of, _)| *of != moment) {
        outing.ahead = Some((moment, stage::ahead(frame, run)));
    }
    if walking::is_walking(frame, run, memory, outing) {
        // Escape closes the list of what is around before it opens the pause.
        let lists = outing.lists;
        let wanted = walking::walking_ui(ui, frame, view, run, memory, outing);
        // A key or button that stands for something on foot stands for that alone.
        let means_walking = Command::ALL.into_iter().any(|it| it.context() == Context::Walking && frame.asked(it));
        return wanted.or_else(|| by_key(frame).filter(|_| !lists && !means_walking));
    }
    let theme = current(ui.ctx());
    let usual = areas::areas(ui.max_rect(), &theme, 0.0);
    let areas = areas::areas(ui.max_rect(), &theme, choices_height(ui, frame, run, usual.choices.width()));
    let spoken = lines::lines(frame, run, beat);
    let line = spoken.get(memory.line.min(spoken.len().saturating_sub(1)));
    if boards::is_board(&beat.kind) {
        stage::place_ui(ui, frame, run, &areas, painted, outing);
        return boards::board_ui(ui, frame, run, memory).or_else(|| by_key(frame));
    }
    stage::stage_ui(ui, frame, run, line, &areas, painted, outing);
    let from_hud = dialogue::inside(ui, areas.hud, |ui| pills_ui(ui, frame, run, !areas.one_column));
    let from_beat = match &beat.kind {
        BeatKind::Hub { .. } => hub::hub_ui(ui, frame, run, memory, &areas),
        _ => dialogue::dialogue_ui(ui, frame, run, memory, &areas),
    };
    from_hud.or(from_beat).or_else(|| by_key(frame))
}

/// How high the choices or things of this beat are together in a column of `width`.
fn choices_height(ui: &Ui, frame: &Frame<'_>, run: &Run, width: f32) -> f32 {
    let Some((_, beat)) = run.beat() else { return 0.0 };
    let word = |id: &str| {
        let args = lines::args_for(frame, run, Some(beat));
        lines::word(frame, &run.level().id, &beat.id, Some(id), &args)
    };
    let theme = current(ui.ctx());
    let mut height = 0.0;
    let mut add = |label: String, reason: Option<String>, room: f32| {
        height += Button::choice("1", &label).height_in(ui, &theme, room) + theme.px(areas::CHOICE_GAP);
        if let Some(reason) = reason {
            let hint = theme.font(crate::desktop::theme::Type::Hint16);
            height +=
                ui.painter().layout(reason, hint, theme.tokens.ink_2, room).size().y + theme.px(areas::CHOICE_GAP);
        }
    };
    match &beat.kind {
        BeatKind::Choose { options, .. } => {
            for (at, lack) in run.offers() {
                let reason = lack.map(|lack| dialogue::refusal(frame, &lack));
                add(word(options[usize::from(at)].id.as_str()), reason, width);
            }
        }
        BeatKind::Hub { things, .. } => {
            for thing in things.iter().filter(|thing| run.core().holds(&thing.needs)) {
                // A check may stand at the end of its row.
                add(word(thing.id.as_str()), None, width - theme.em(26.0));
            }
            add(word("done"), None, width);
        }
        _ => return 0.0,
    }
    height - theme.px(areas::CHOICE_GAP)
}

/// The pills along the upper edge: evenings, money, pause, and the place where it is not told elsewhere.
fn pills_ui(ui: &mut Ui, frame: &Frame<'_>, run: &Run, with_place: bool) -> Option<Intent> {
    use egui_phosphor::fill;
    let stage = stage::stage_of(run);
    let state = run.state();
    let mut intent = None;
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let pause = frame.t("play-pause");
        let key = frame.bindings.label(Command::Back);
        if ui.add(Pill::button(key, &pause).icon(fill::PAUSE)).clicked() {
            intent = Some(Intent::Open(Screen::Pause));
        }
        let number = |name, n: i32| Args::new().number(name, n);
        if uses_evenings(run) {
            let text = frame.tr("hud-evenings", &number("n", state.evenings));
            ui.add(Pill::new(&text).icon(fill::MOON));
        }
        if uses_money(run) {
            let text = frame.tr("hud-money", &number("n", state.money));
            ui.add(Pill::new(&text).icon(fill::COINS));
        }
        // With large text the little that is left of the picture belongs to the people in it.
        if with_place {
            let place = frame.t(&format!("place-{}", stage.place.id()));
            ui.add(Pill::new(&place).icon(fill::MAP_PIN));
        }
    });
    intent
}

/// Money is shown where the level deals in it. (Not in tales.)
fn uses_money(run: &Run) -> bool {
    run.state().money > 0 && run.level().tier != crate::content::level::Tier::Ertegi
}

fn uses_evenings(run: &Run) -> bool {
    run.state().evenings > 0
}

fn by_key(frame: &Frame<'_>) -> Option<Intent> {
    let table = [
        (Command::Back, Intent::Open(Screen::Pause)),
        (Command::Rewind, Intent::Undo),
        (Command::Backlog, Intent::Open(Screen::Backlog)),
        (Command::Journal, Intent::Open(Screen::Journal)),
        (Command::Codex, Intent::Open(Screen::Codex)),
        (Command::Saves, Intent::Open(Screen::Saves)),
        (Command::QuickSave, super::saves::quick_save(frame.shelf)),
    ];
    table.into_iter().find(|(command, _)| frame.asked(*command)).map(|(_, intent)| intent)
}

/// The language after this one.
pub fn next_language(lang: Lang) -> Lang {
    let at = Lang::ALL.iter().position(|it| *it == lang).unwrap_or(0);
    Lang::ALL[(at + 1) % Lang::ALL.len()]
}
