//! Looking round, and visits: things in any order, each once.

use egui::Ui;

use super::areas::{Areas, CHOICE_GAP};
use super::dialogue::{inside, refusal, tools_ui};
use super::lines::{self, word};
use super::memory::PlayMemory;
use super::pages::{Page, pages_ui};
use crate::content::level::{BeatKind, Thing};
use crate::content::markup;
use crate::content::words::Args;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::theme::{Type, current};
use crate::desktop::widgets::{Button, Panel, PanelKind, label_ui, scroll_ui, speech_ui};
use crate::play::action::{Action, Refused};
use crate::play::run::Run;

/// The panel of a hub: what there is to look at on the right, what one sees on the left.
pub fn hub_ui(ui: &mut Ui, frame: &Frame<'_>, run: &Run, memory: &mut PlayMemory, areas: &Areas) -> Option<Intent> {
    let (ix, beat) = run.beat()?;
    let BeatKind::Hub { things, visit, .. } = &beat.kind else { return None };
    let level = &run.level().id;
    let args = lines::args_for(frame, run, Some(beat));
    let limit = run.core().visit_limit(visit.as_ref());
    let seen: Vec<u8> = run.core().looked_at(ix).collect();
    let left = limit.map(|limit| usize::from(limit).saturating_sub(seen.len()));

    Panel::new(PanelKind::Paper).corner(46.0).paint(ui, &current(ui.ctx()), areas.panel);
    let text = |ui: &mut Ui, memory: &mut PlayMemory| {
        let prompt = word(frame, level, &beat.id, None, &args);
        match memory.looked.and_then(|at| things.get(usize::from(at))) {
            Some(thing) if thing.next.is_none() => {
                label_ui(ui, Type::Hint16, &word(frame, level, &beat.id, Some(thing.id.as_str()), &args));
                let seen = word(frame, level, &beat.id, Some(&format!("{}-text", thing.id)), &args);
                speech_ui(ui, &[(&markup::plain(&seen), false)]);
            }
            _ => {
                speech_ui(ui, &[(&markup::plain(&prompt), false)]);
            }
        }
        if let Some(left) = left {
            let args = Args::new().number("left", left as i64);
            ui.add_space(current(ui.ctx()).px(8.0));
            label_ui(ui, Type::Hint16, &frame.tr("play-visits-left", &args));
        }
    };
    let list = |ui: &mut Ui, memory: &mut PlayMemory| {
        let mut intent = None;
        ui.spacing_mut().item_spacing.y = current(ui.ctx()).px(CHOICE_GAP);
        let there = things.iter().enumerate().filter(|(_, thing)| run.core().holds(&thing.needs));
        let mut first = true;
        for (shown, (at, thing)) in there.enumerate() {
            let at = at as u8;
            let is_seen = seen.contains(&at);
            let blocked = !is_seen && left == Some(0);
            // The focus begins at what can be pressed.
            let closed = blocked || is_seen && thing.next.is_some();
            let state = Seen { is_seen, blocked, first: !closed && std::mem::take(&mut first) };
            if let Some(pressed) = thing_ui(ui, frame, run, thing, shown, state, &args) {
                if pressed {
                    intent = Some(Intent::Act(Action::Look(at)));
                }
                memory_look(memory, at, thing);
            }
        }
        let done = word(frame, level, &beat.id, Some("done"), &args);
        let more = run.core().look_first(run.level(), ix);
        let reason = (more > 0).then(|| refusal(frame, &Refused::LookFirst { more }));
        let mut button = Button::primary(&done).icon(egui_phosphor::fill::ARROW_RIGHT);
        if let Some(reason) = &reason {
            button = button.disabled_because(reason);
        }
        let response = ui.add(button);
        if first {
            frame.first(&response);
        }
        if response.clicked() && more == 0 {
            intent = Some(Intent::Act(Action::Next));
        }
        intent
    };
    let intent = if areas.one_column {
        pages_ui(ui, frame, memory, areas, text, list)
    } else {
        inside(ui, areas.speech, |ui| scroll_ui(ui, "hub-text", |ui| text(ui, memory)));
        inside(ui, areas.choices, |ui| scroll_ui(ui, "hub-list", |ui| list(ui, memory)).inner)
    };
    let tools = match memory.page {
        Page::Words => inside(ui, areas.tools, |ui| tools_ui(ui, frame, memory)),
        Page::Answers => None,
    };
    intent.or(tools)
}

fn memory_look(memory: &mut PlayMemory, at: u8, thing: &Thing) {
    memory.looked = thing.next.is_none().then_some(at);
    memory.page = Page::Words;
}

/// How a thing stands.
#[derive(Clone, Copy)]
struct Seen {
    /// It was looked at.
    is_seen: bool,
    /// No visit is left for it.
    blocked: bool,
    /// The focus begins here.
    first: bool,
}

/// One thing. Answers `Some(true)` where it is looked at for the first time, `Some(false)` where its text is shown again.
fn thing_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    run: &Run,
    thing: &Thing,
    shown: usize,
    Seen { is_seen, blocked, first }: Seen,
    args: &Args,
) -> Option<bool> {
    let (_, beat) = run.beat()?;
    let label = word(frame, &run.level().id, &beat.id, Some(thing.id.as_str()), args);
    let key = (shown + 1).to_string();
    let reason = frame.t("refused-no-visit");
    let seen_again = is_seen && thing.next.is_some();
    let done = frame.t("play-visited");
    let mut button = Button::choice(&key, &label).selected(is_seen);
    if blocked {
        button = button.disabled_because(&reason);
    } else if seen_again {
        button = button.done_because(&done);
    }
    let response = ui.add(button);
    if first {
        frame.first(&response);
    }
    let pressed = response.clicked() || frame.chosen() == Some(shown);
    (pressed && !blocked && !seen_again).then_some(!is_seen)
}
