//! The player's own if-then sentence: one half from each column, and the whole of it to read before it is written down.

use egui::{Rect, Ui, vec2};

use super::super::dialogue::inside;
use super::super::memory::{Draft, PlayMemory};
use super::{Keys, Place, head_ui, prompt, word};
use crate::content::ids::OptionId;
use crate::content::level::BeatKind;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::theme::{Type, current};
use crate::desktop::widgets::{Button, Panel, PanelKind, label_ui, scroll_ui, speech_ui};
use crate::play::action::Action;
use crate::play::run::Run;

/// What keys do here.
pub const KEYS: Keys = &[("Tab", "board-key-next"), ("Enter", "board-key-take"), ("rewind", "command-rewind")];

/// The board of a plan.
pub fn plan_ui(ui: &mut Ui, frame: &Frame<'_>, run: &Run, memory: &mut PlayMemory, place: &Place) -> Option<Intent> {
    let (_, beat) = run.beat()?;
    let BeatKind::Plan { when, then, .. } = &beat.kind else { return None };
    let Draft::Plan(mut first, mut second) = memory.draft else { return None };
    let theme = current(ui.ctx());
    let mut intent = None;
    let rows = when.len().max(then.len()) as f32 * (theme.em(62.0) + theme.px(10.0));
    let room = place.body.size();
    let height = if place.one_column { room.y } else { room.y.min(theme.px(170.0) + rows + theme.em(210.0)) };
    let body = Rect::from_center_size(place.body.center(), vec2(room.x, height));
    Panel::new(PanelKind::Paper).corner(46.0).paint(ui, &theme, body);
    let inner = body.shrink2(vec2(theme.px(62.0), theme.px(34.0)));
    inside(ui, inner, |ui| {
        scroll_ui(ui, "plan", |ui| {
            head_ui(ui, &frame.t("board-plan"), &prompt(frame, run));
            ui.add_space(theme.px(18.0));
            sentence_ui(
                ui,
                frame,
                run,
                first.map(|at| &when[usize::from(at)]),
                second.map(|at| &then[usize::from(at)]),
            );
            ui.add_space(theme.px(18.0));
            let halves = |ui: &mut Ui, first: &mut Option<u8>, second: &mut Option<u8>| {
                let width = ui.available_width();
                if place.one_column {
                    half_ui(ui, frame, run, ("when", "board-plan-when"), when, first, true);
                    ui.add_space(theme.px(14.0));
                    half_ui(ui, frame, run, ("then", "board-plan-then"), then, second, false);
                    return;
                }
                ui.columns(2, |columns| {
                    columns[0].set_max_width(width / 2.0 - theme.px(12.0));
                    half_ui(&mut columns[0], frame, run, ("when", "board-plan-when"), when, first, true);
                    half_ui(&mut columns[1], frame, run, ("then", "board-plan-then"), then, second, false);
                });
            };
            halves(ui, &mut first, &mut second);
            ui.add_space(theme.px(18.0));
            let label = frame.t("board-plan-write");
            let reason = frame.t("refused-incomplete");
            let whole = first.zip(second);
            let mut button = Button::primary(&label).icon(egui_phosphor::fill::PENCIL_SIMPLE);
            if whole.is_none() {
                button = button.disabled_because(&reason);
            }
            let send = ui.with_layout(egui::Layout::right_to_left(egui::Align::Min), |ui| ui.add(button)).inner;
            if let (true, Some((when, then))) = (send.clicked(), whole) {
                intent = Some(Intent::Act(Action::Plan { when, then }));
            }
            ui.add_space(theme.px(8.0));
        });
    });
    memory.draft = Draft::Plan(first, second);
    intent
}

/// One column of halves.
fn half_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    run: &Run,
    (stem, heading): (&str, &str),
    halves: &[OptionId],
    chosen: &mut Option<u8>,
    first: bool,
) {
    let theme = current(ui.ctx());
    ui.spacing_mut().item_spacing.y = theme.px(10.0);
    label_ui(ui, Type::Hint16, &frame.t(heading));
    for (at, half) in halves.iter().enumerate() {
        let at = at as u8;
        let label = word(frame, run, &format!("{stem}-{half}"));
        let response = ui.add(Button::plain(&label).fill_width().role(Type::Ui18).selected(*chosen == Some(at)));
        if first {
            frame.first(&response);
        }
        if super::deletes(ui, response.id) {
            *chosen = None;
        }
        if response.clicked() {
            *chosen = Some(at);
        }
    }
}

/// The sentence so far, whole, on a sheet.
fn sentence_ui(ui: &mut Ui, frame: &Frame<'_>, run: &Run, when: Option<&OptionId>, then: Option<&OptionId>) {
    let theme = current(ui.ctx());
    let half = |stem: &str, id: Option<&OptionId>| {
        id.map_or_else(|| "…".to_owned(), |id| word(frame, run, &format!("{stem}-{id}")))
    };
    let (when, then) = (half("when", when), half("then", then));
    let ends = then.chars().last().is_some_and(|last| ".?!…".contains(last))
        || then.ends_with("?»")
        || then.ends_with("?”")
        || then.ends_with("!»")
        || then.ends_with(".”");
    let stop = if ends { "" } else { "." };
    let least = theme.em(64.0);
    Panel::new(PanelKind::Sheet).padding(vec2(26.0, 18.0)).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.set_min_height(least - theme.px(36.0));
        speech_ui(ui, &[(&format!("{when}, {then}{stop}"), false)]);
    });
}
