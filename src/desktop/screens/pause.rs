//! Pause: the scene stays, dimmed, and readers find only what can be done here.

use egui::{Ui, vec2};

use super::sheet::is_one_column;
use super::{Memories, View, play};
use crate::content::words::Args;
use crate::desktop::command::Command;
use crate::desktop::frame::{Frame, cover};
use crate::desktop::intent::Intent;
use crate::desktop::painted::Painted;
use crate::desktop::screen::Screen;
use crate::desktop::theme::{Type, current};
use crate::desktop::widgets::{Button, Dialog, DialogAnswer, label_ui, scroll_ui};

/// What the pause remembers.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PauseMemory {
    /// Whether it asks if the level shall begin anew.
    asks_restart: bool,
}

/// The pause over the open run.
pub fn pause_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    view: &View<'_>,
    memories: &mut Memories,
    painted: &mut Painted,
) -> Option<Intent> {
    let under = frame.under();
    let ctx = ui.ctx().clone();
    cover(ui);
    match view.playing {
        Some(playing) if playing.run.beat().is_some() => {
            // What the scene under us would do by itself waits until we are gone.
            let mut memory = memories.play.clone();
            (memory.auto, memory.skip) = (false, false);
            play::play_ui(ui, &under, view, &playing.run, &mut memory, &mut memories.outing, painted);
        }
        _ => painted.title(ui.painter(), ui.max_rect()),
    }
    if memories.pause.asks_restart {
        return restart_ui(&ctx, frame, &mut memories.pause);
    }
    let title = frame.t("pause-title");
    let level = view
        .playing
        .map(|playing| frame.library.words.level(frame.lang, &playing.run.level().id, "level", None, &Args::new()));
    let (wanted, closes) = Dialog::new("pause", &title).width(600.0).show(&ctx, |ui| {
        if let Some(level) = &level {
            label_ui(ui, Type::Ui18, level);
        }
        ui.add_space(current(ui.ctx()).px(8.0));
        scroll_ui(ui, "pause", |ui| entries_ui(ui, frame, view, &mut memories.pause)).inner
    });
    let leaves = closes || frame.asked(Command::Back);
    wanted.or_else(|| leaves.then_some(Intent::Back))
}

fn entries_ui(ui: &mut Ui, frame: &Frame<'_>, view: &View<'_>, memory: &mut PauseMemory) -> Option<Intent> {
    use egui_phosphor::fill;
    let theme = current(ui.ctx());
    let mut intent = None;
    let inset = theme.px(9.0);
    let columns = if is_one_column(&theme) { 1 } else { 2 };
    let room = ui.available_width() - inset * 2.0;
    ui.spacing_mut().item_spacing = vec2(theme.px(12.0), theme.px(12.0));
    ui.add_space(inset);
    let go_on = frame.t("pause-continue");
    ui.horizontal(|ui| {
        ui.add_space(inset);
        ui.set_max_width(room);
        let response = ui.add(Button::primary(&go_on).icon(fill::PLAY).fill_width());
        frame.first(&response);
        if response.clicked() {
            intent = Some(Intent::Back);
        }
    });
    let two = if view.two { "pair-alone" } else { "pair-title" };
    let two = (two, fill::USERS, Some(Intent::Two(!view.two)));
    let entries = [
        ("pause-journal", fill::NOTEBOOK, Some(Intent::Open(Screen::Journal))),
        ("pause-backlog", fill::LIST, Some(Intent::Open(Screen::Backlog))),
        ("pause-codex", fill::BOOK_OPEN, Some(Intent::Open(Screen::Codex))),
        ("pause-saves", fill::FLOPPY_DISK, Some(Intent::Open(Screen::Saves))),
        ("pause-settings", fill::GEAR_SIX, Some(Intent::Open(Screen::Settings))),
        ("pause-help", fill::QUESTION, Some(Intent::Open(Screen::Help))),
        ("pause-restart", fill::ARROW_COUNTER_CLOCKWISE, None),
        ("pause-to-title", fill::HOUSE, Some(Intent::ToTitle)),
    ];
    let cell = (room - theme.px(12.0) * (columns - 1) as f32) / columns as f32;
    // A class that plays together is no pair.
    let entries: Vec<_> = entries.into_iter().chain(view.lesson.is_none().then_some(two)).collect();
    for row in entries.chunks(columns) {
        ui.horizontal(|ui| {
            ui.add_space(inset);
            for (message, icon, wanted) in row {
                let label = frame.t(message);
                let pressed = ui
                    .scope(|ui| {
                        ui.set_max_width(cell);
                        ui.add(Button::plain(&label).icon(icon).fill_width()).clicked()
                    })
                    .inner;
                match (pressed, wanted) {
                    (true, Some(wanted)) => intent = Some(wanted.clone()),
                    (true, None) => memory.asks_restart = true,
                    _ => {}
                }
            }
        });
    }
    ui.add_space(inset);
    intent
}

fn restart_ui(ctx: &egui::Context, frame: &Frame<'_>, memory: &mut PauseMemory) -> Option<Intent> {
    let title = frame.t("pause-restart-title");
    let (body, yes, no) = (frame.t("pause-restart-body"), frame.t("pause-restart-yes"), frame.t("pause-restart-no"));
    let answer = Dialog::new("restart", &title).ask(ctx, &body, &yes, &no)?;
    memory.asks_restart = false;
    ctx.request_repaint();
    (answer == DialogAnswer::Other).then_some(Intent::Restart)
}
