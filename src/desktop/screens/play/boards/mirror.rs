//! What would you do, and what would the others do? The truth is shown before the run goes on.

use egui::{Color32, Rect, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::super::dialogue::inside;
use super::super::lines;
use super::super::memory::{Draft, PlayMemory};
use super::{Keys, Place, prompt, word};
use crate::content::level::BeatKind;
use crate::content::words::Args;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::theme::color::mix;
use crate::desktop::theme::{Theme, Type, current};
use crate::desktop::widgets::{Button, Panel, PanelKind, label_ui, paint, scroll_ui, speech_ui};
use crate::play::action::Action;
use crate::play::run::Run;

/// What keys do here.
pub const KEYS: Keys = &[("Tab", "board-key-next"), ("Enter", "board-key-take"), ("rewind", "command-rewind")];

/// The board of a mirror.
pub fn mirror_ui(ui: &mut Ui, frame: &Frame<'_>, run: &Run, memory: &mut PlayMemory, place: &Place) -> Option<Intent> {
    let (_, beat) = run.beat()?;
    let BeatKind::Mirror { options, people, truth, .. } = &beat.kind else { return None };
    let Draft::Mirror(mut own, mut guess) = memory.draft else { return None };
    let theme = current(ui.ctx());
    let mut intent = None;
    let room = place.body.size();
    let size = if place.one_column { room } else { vec2(room.x.min(theme.px(900.0)), room.y.min(theme.px(500.0))) };
    let body = Rect::from_center_size(place.body.center(), size);
    Panel::new(PanelKind::Paper).corner(46.0).paint(ui, &theme, body);
    inside(ui, body.shrink2(vec2(theme.px(62.0), theme.px(38.0))), |ui| {
        scroll_ui(ui, "mirror", |ui| {
            if let (true, Some(own), Some(guess)) = (memory.revealed, own, guess) {
                intent = reveal_ui(ui, frame, run, [*people, *truth, guess], own);
                return;
            }
            speech_ui(ui, &[(&prompt(frame, run), false)]);
            ui.add_space(theme.px(6.0));
            ui.spacing_mut().item_spacing.y = theme.px(8.0);
            for (at, option) in options.iter().enumerate() {
                let label = word(frame, run, option.as_str());
                let key = (at + 1).to_string();
                let response = ui.add(Button::choice(&key, &label).selected(own == Some(at as u8)));
                frame.first(&response);
                let by_digit = own.is_none() && frame.chosen() == Some(at);
                if response.clicked() || by_digit {
                    own = Some(at as u8);
                }
            }
            if own.is_none() {
                return;
            }
            ui.add_space(theme.px(16.0));
            speech_ui(ui, &[(&word(frame, run, "others"), false)]);
            ui.add_space(theme.px(4.0));
            steps_ui(ui, frame, *people, &mut guess);
            ui.add_space(theme.px(16.0));
            let label = frame.t("board-mirror-reveal");
            let reason = frame.t("board-mirror-guess-first");
            let mut button = Button::primary(&label).icon(egui_phosphor::fill::EYE);
            if guess.is_none() {
                button = button.disabled_because(&reason);
            }
            let pressed = ui.with_layout(egui::Layout::right_to_left(egui::Align::Min), |ui| ui.add(button)).inner;
            if pressed.clicked() && guess.is_some() {
                memory.revealed = true;
                ui.ctx().request_repaint();
            }
            ui.add_space(theme.px(8.0));
        });
    });
    memory.draft = Draft::Mirror(own, guess);
    intent
}

/// A step for each number of people, from none to all.
fn steps_ui(ui: &mut Ui, frame: &Frame<'_>, people: u8, guess: &mut Option<u8>) {
    let theme = current(ui.ctx());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(theme.px(8.0), theme.px(8.0));
        for n in 0..=people {
            let figures = n.to_string();
            let args = Args::new().number("n", i64::from(n)).number("of", i64::from(people));
            let name = frame.tr("board-mirror-of", &args);
            if step_ui(ui, &theme, &figures, &name, *guess == Some(n)).clicked() {
                *guess = Some(n);
            }
        }
    });
    ui.add_space(theme.px(8.0));
    people_ui(ui, &theme, people, guess.unwrap_or(0), theme.tokens.accent);
}

/// One step: a square key with a number.
fn step_ui(ui: &mut Ui, theme: &Theme, figures: &str, name: &str, on: bool) -> egui::Response {
    let t = &theme.tokens;
    let side = theme.em(50.0).max(theme.px(t.sizes.touch));
    let (rect, response) = ui.allocate_exact_size(vec2(side, side), Sense::click());
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, ui.is_enabled(), on, name));
    let painter = ui.painter();
    let radius = theme.px(t.sizes.button_radius);
    let (mut fill, edge, ink) = if on { (t.accent, t.accent, t.on_accent) } else { (t.felt, t.line, t.ink) };
    if response.hovered() && !on {
        fill = mix(fill, t.accent, 0.14);
    }
    painter.rect_filled(rect, paint::corner(radius), fill);
    paint::edge(painter, rect, radius, theme.px(if on { t.sizes.edge_strong } else { t.sizes.edge }), edge);
    let font = theme.font(Type::Choice20);
    painter.text(rect.center(), egui::Align2::CENTER_CENTER, figures, font, ink);
    if response.has_focus() {
        paint::focus_ring(painter, theme, rect, radius);
    }
    response
}

/// A row of heads, so many of them filled.
fn people_ui(ui: &mut Ui, theme: &Theme, people: u8, filled: u8, color: Color32) {
    let side = theme.em(34.0);
    let wanted = vec2(side * f32::from(people), side);
    let (rect, _) = ui.allocate_exact_size(vec2(wanted.x.min(ui.available_width()), side), Sense::hover());
    let step = rect.width() / f32::from(people.max(1));
    for n in 0..people {
        let at = pos2(rect.left() + step * (f32::from(n) + 0.5), rect.center().y);
        let color = if n < filled { color } else { mix(theme.tokens.felt_2, theme.tokens.line, 0.35) };
        let icon = egui_phosphor::fill::USER;
        paint::icon(ui.painter(), theme, at, icon, 28.0, color);
    }
}

/// What was guessed and how it is, one below the other.
fn reveal_ui(ui: &mut Ui, frame: &Frame<'_>, run: &Run, [people, truth, guess]: [u8; 3], own: u8) -> Option<Intent> {
    let theme = current(ui.ctx());
    let (_, beat) = run.beat()?;
    let numbers =
        lines::args_for(frame, run, Some(beat)).number("guess", i64::from(guess)).number("truth", i64::from(truth));
    let text = lines::word(frame, &run.level().id, &beat.id, Some("reveal"), &numbers);
    label_ui(ui, Type::Ui18, &word(frame, run, "others"));
    ui.add_space(theme.px(14.0));
    for (message, n, color) in
        [("board-mirror-guess", guess, theme.tokens.ink_2), ("board-mirror-truth", truth, theme.tokens.accent)]
    {
        let args = Args::new().number("n", i64::from(n)).number("of", i64::from(people));
        label_ui(ui, Type::Hint16, &frame.tr(message, &args));
        people_ui(ui, &theme, people, n, color);
        ui.add_space(theme.px(8.0));
    }
    ui.add_space(theme.px(10.0));
    speech_ui(ui, &[(&crate::content::markup::plain(&text), false)]);
    ui.add_space(theme.px(18.0));
    let label = frame.t("play-next");
    let response = ui
        .with_layout(egui::Layout::right_to_left(egui::Align::Min), |ui| {
            ui.add(Button::primary(&label).icon(egui_phosphor::fill::ARROW_RIGHT))
        })
        .inner;
    frame.first(&response);
    response.clicked().then_some(Intent::Act(Action::Mirror { own, guess }))
}
