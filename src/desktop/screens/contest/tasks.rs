//! All tasks of the round, what each may bring and how it stands; how one takes part; and the way to the end.

use egui::{Ui, vec2};
use egui_phosphor::fill;

use super::{ContestMemory, round_name, task_name, wish, with_foot};
use crate::content::round::{Codex, TaskKind};
use crate::content::words::Args;
use crate::desktop::contest::{ContestWish, Held};
use crate::desktop::frame::{Frame, forget_focus};
use crate::desktop::intent::Intent;
use crate::desktop::painted::Painted;
use crate::desktop::screen::Screen;
use crate::desktop::screens::reading::coloured_ui;
use crate::desktop::screens::sheet::{closed_sheet_ui, is_one_column, two_parts};
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::{Button, Dialog, DialogAnswer, Panel, PanelKind, scroll_ui};
use crate::olympiad::sitting::Standing;

/// What is asked before it is done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ask {
    /// Whether the present task is left for this one.
    Begin(u8),
    /// Whether all is done.
    End,
}

/// All tasks.
pub fn tasks_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    held: &Held,
    memory: &mut ContestMemory,
    painted: &mut Painted,
) -> Option<Intent> {
    let ctx = ui.ctx().clone();
    let asks = memory.asks;
    let under = frame.under();
    let shown = if asks.is_some() { &under } else { frame };
    if asks.is_some() {
        crate::desktop::frame::cover(ui);
    }
    let title = round_name(frame, &held.sitting.round().id);
    let wanted = closed_sheet_ui(ui, painted, &title, |ui, body| {
        let theme = current(ui.ctx());
        let [left, right] = two_parts(body, &theme, 0.64, 0.6);
        let padding = vec2(theme.px(28.0), theme.px(24.0));
        let panel = || Panel::new(PanelKind::Paper).corner(34.0).padding(padding);
        if is_one_column(&theme) {
            // In large letters the rules lie below the tasks, in one sheet that is read on.
            return panel().show_in(ui, body, |ui| list_ui(ui, shown, held, memory)).inner;
        }
        let from_list = panel().show_in(ui, left, |ui| list_ui(ui, shown, held, memory)).inner;
        let from_rules = panel().show_in(ui, right, |ui| rules_ui(ui, shown, held)).inner;
        from_list.or(from_rules)
    });
    let Some(ask) = asks else { return wanted };
    ask_ui(&ctx, frame, held, ask, memory)
}

fn list_ui(ui: &mut Ui, frame: &Frame<'_>, held: &Held, memory: &mut ContestMemory) -> Option<Intent> {
    let theme = current(ui.ctx());
    let mut ask = None;
    let large = is_one_column(&theme);
    let foot = if large { theme.px(84.0) } else { theme.em(60.0) };
    let chosen = with_foot(
        ui,
        foot,
        |ui| {
            scroll_ui(ui, "contest-tasks", |ui| {
                ui.spacing_mut().item_spacing.y = theme.px(10.0);
                let mut intent = None;
                for (at, task) in (0_u8..).zip(&held.sitting.round().tasks) {
                    let standing = held.sitting.standing(at);
                    let icon = match (&task.kind, standing) {
                        (_, Standing::Left | Standing::Finished) => fill::CHECK_CIRCLE,
                        (TaskKind::Level { .. }, _) => fill::FOOTPRINTS,
                        (TaskKind::Quiz { .. }, _) => fill::LIST_NUMBERS,
                    };
                    let name = task_name(frame, held, at);
                    let state = frame.t(match standing {
                        Standing::New => "contest-task-new",
                        Standing::Present => "contest-task-present",
                        Standing::Finished => "contest-task-finished",
                        Standing::Left => "contest-task-left",
                    });
                    let args = Args::new().number("n", i64::from(task.most)).text("state", state);
                    let detail = frame.tr("contest-task-about", &args);
                    let why = frame.t("contest-task-left-why");
                    let button =
                        if standing == Standing::Present { Button::primary(&name) } else { Button::plain(&name) };
                    let button = button.icon(icon).detail(&detail).fill_width();
                    let button = if standing == Standing::Left { button.done_because(&why) } else { button };
                    let response = ui.add(button);
                    if standing != Standing::Left {
                        frame.first(&response);
                    }
                    if response.clicked() || frame.chosen() == Some(usize::from(at)) {
                        intent = press(held, at, standing, &mut ask);
                    }
                }
                if large {
                    ui.add_space(theme.px(12.0));
                    intent = lines_ui(ui, frame, held).or(intent);
                }
                intent
            })
            .inner
        },
        |ui| {
            let label = frame.t("contest-end");
            if ui.add(Button::plain(&label).icon(fill::FLAG_CHECKERED)).clicked() {
                memory.asks = Some(Ask::End);
                forget_focus(ui);
            }
            None
        },
    );
    if let Some(task) = ask {
        memory.asks = Some(Ask::Begin(task));
        forget_focus(ui);
    }
    chosen
}

/// What pressing a task does: where another one would be left for good, that is asked first.
fn press(held: &Held, task: u8, standing: Standing, ask: &mut Option<u8>) -> Option<Intent> {
    match standing {
        Standing::Left => None,
        Standing::New if held.sitting.present().is_some_and(|present| leaves_something(held, present)) => {
            *ask = Some(task);
            None
        }
        Standing::New | Standing::Present | Standing::Finished => Some(wish(ContestWish::Task(task))),
    }
}

/// Whether leaving a task ends something: a level that goes on, or answers that could be changed.
fn leaves_something(held: &Held, present: u8) -> bool {
    held.sitting.answers().is_some() || held.sitting.standing(present) == Standing::Present
}

fn ask_ui(ctx: &egui::Context, frame: &Frame<'_>, held: &Held, ask: Ask, memory: &mut ContestMemory) -> Option<Intent> {
    let stay = frame.t("contest-ask-stay");
    let (title, body, other) = match ask {
        Ask::End => {
            let tasks = (0_u8..).zip(&held.sitting.round().tasks);
            let new = tasks.filter(|(at, _)| held.sitting.standing(*at) == Standing::New).count();
            let args = Args::new().number("n", new as i64);
            (frame.t("contest-end-title"), frame.tr("contest-end-body", &args), frame.t("contest-end-yes"))
        }
        Ask::Begin(task) => {
            let present = held.sitting.present().map_or_else(String::new, |at| task_name(frame, held, at));
            let args = Args::new().text("task", present);
            let next = Args::new().text("task", task_name(frame, held, task));
            let title = frame.t("contest-leave-title");
            (title, frame.tr("contest-leave-body", &args), frame.tr("contest-leave-yes", &next))
        }
    };
    let answer = Dialog::new("contest-ask", &title).width(620.0).ask(ctx, &body, &other, &stay)?;
    memory.asks = None;
    ctx.request_repaint();
    (answer == DialogAnswer::Other).then(|| match ask {
        Ask::End => wish(ContestWish::End),
        Ask::Begin(task) => wish(ContestWish::Task(task)),
    })
}

/// Whose round it is, and how one takes part.
fn rules_ui(ui: &mut Ui, frame: &Frame<'_>, held: &Held) -> Option<Intent> {
    scroll_ui(ui, "contest-rules", |ui| lines_ui(ui, frame, held)).inner
}

fn lines_ui(ui: &mut Ui, frame: &Frame<'_>, held: &Held) -> Option<Intent> {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let ballot = held.sitting.ballot();
    let mut intent = None;
    let args = Args::new().number("n", i64::from(ballot.number.0)).text("mark", held.mark.as_str());
    coloured_ui(ui, Type::Choice20, Face::SansBold, &frame.tr("contest-number", &args), t.accent);
    if held.practice {
        coloured_ui(ui, Type::Ui18, Face::SansBold, &frame.t("contest-is-practice"), t.ink);
    }
    let minutes = held.sitting.limit() / 60_000;
    let args = Args::new().number("n", minutes as i64).number("more", i64::from(ballot.allowed.minutes));
    let limit = if ballot.allowed.minutes > 0 { "contest-limit-more" } else { "contest-limit" };
    let large = ballot.allowed.large_text.then_some("contest-large-text");
    let reader = ballot.allowed.screen_reader.then_some("contest-screen-reader");
    let codex = match held.sitting.round().codex {
        Codex::Open => "contest-rule-codex",
        Codex::Shut => "contest-rule-no-codex",
    };
    let rules = ["contest-rule-order", "contest-rule-back", "contest-rule-kept", codex];
    for message in std::iter::once(limit).chain(large).chain(reader).chain(rules) {
        coloured_ui(ui, Type::Ui18, Face::SansMedium, &format!("•  {}", frame.tr(message, &args)), t.ink);
    }
    let away = held.sitting.stood_still();
    if away.times > 0 {
        let minutes = away.seconds.div_ceil(60);
        let args = Args::new().number("n", i64::from(away.times)).number("minutes", minutes as i64);
        coloured_ui(ui, Type::Ui18, Face::SansMedium, &frame.tr("contest-away", &args), t.madder);
    }
    ui.add_space(theme.px(8.0));
    let codex = (held.sitting.round().codex == Codex::Open).then_some(("title-codex", fill::BOOK_OPEN, Screen::Codex));
    let ways = [("title-settings", fill::GEAR_SIX, Screen::Settings), ("pause-help", fill::QUESTION, Screen::Help)];
    let all: Vec<_> = codex.into_iter().chain(ways).collect();
    let buttons = |ui: &mut Ui| {
        for (message, icon, screen) in all {
            let label = frame.t(message);
            if ui.add(Button::plain(&label).role(Type::Hint16).icon(icon)).clicked() {
                intent = Some(Intent::Open(screen));
            }
        }
    };
    if is_one_column(&theme) {
        buttons(ui);
    } else {
        ui.horizontal_wrapped(buttons);
    }
    intent
}
