//! "Faster, more, more accurate": one question at a time, answered, written, put in order or passed.

use egui::{Key, Ui, vec2};
use egui_phosphor::fill;

use super::{StationMemory, act};
use crate::classroom::quest::answer::Answer;
use crate::classroom::quest::series::{Outcome, Series};
use crate::classroom::quest::visit::VisitAction;
use crate::content::ids::{OptionId, QuestionId};
use crate::content::questions::{Question, QuestionKind, WHY, message};
use crate::content::words::Args;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::screens::reading::coloured_ui;
use crate::desktop::station::{Visiting, is_right_in};
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::{Button, TextField};

/// The longest answer that is written, in letters.
const MAX_ANSWER: usize = 40;

/// The question that is asked.
pub fn series_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    visiting: &Visiting,
    (questions, series): (&[QuestionId], &Series),
    memory: &mut StationMemory,
) -> Option<Intent> {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let at = series.at()?;
    let id = questions.get(at)?;
    let question = frame.library.questions.get(id)?;
    if let Some((before, outcome)) = &memory.last {
        let (message_id, color) = match outcome {
            Outcome::Right => ("quest-play-was-right", t.accent),
            Outcome::Wrong => ("quest-play-was-wrong", t.madder),
            Outcome::Passed => ("quest-play-was-passed", t.ink_2),
        };
        let why = frame.attr(&message(before), WHY);
        coloured_ui(ui, Type::Ui18, Face::SansMedium, &format!("{} {why}", frame.t(message_id)), color);
        ui.add_space(theme.px(8.0));
    }
    let args = Args::new().number("n", at as i64 + 1).number("of", questions.len() as i64);
    coloured_ui(ui, Type::Ui18, Face::SansMedium, &frame.tr("lesson-quiz-of", &args), t.ink_2);
    coloured_ui(ui, Type::Heading30, Face::Serif, &frame.t(&message(id)), t.ink);
    ui.add_space(theme.px(8.0));
    let answer = answer_ui(ui, frame, visiting, (at, id, question), memory);
    let label = frame.t("quest-play-pass");
    let passed = ui.add(Button::plain(&label).icon(fill::SKIP_FORWARD)).clicked();
    let outcome = match answer {
        Some(answer) if is_right_in(frame.library, visiting.lang, id, question, &answer) => Outcome::Right,
        Some(_) => Outcome::Wrong,
        None if passed => Outcome::Passed,
        None => return None,
    };
    memory.last = Some((id.clone(), outcome));
    memory.typed.clear();
    memory.order.clear();
    Some(act(VisitAction::Note(outcome)))
}

fn answer_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    visiting: &Visiting,
    (at, id, question): (usize, &QuestionId, &Question),
    memory: &mut StationMemory,
) -> Option<Answer> {
    let name = message(id);
    let parts = visiting.parts(at, question);
    match &question.kind {
        QuestionKind::Choice { .. } => choose_ui(ui, frame, &name, &parts).map(Answer::Option),
        QuestionKind::Order { .. } => {
            let theme = current(ui.ctx());
            for (n, item) in memory.order.iter().enumerate() {
                let line = format!("{}.  {}", n + 1, frame.attr(&name, item.as_str()));
                coloured_ui(ui, Type::Speech24, Face::SansMedium, &line, theme.tokens.accent);
            }
            let left: Vec<OptionId> = parts.iter().filter(|part| !memory.order.contains(part)).cloned().collect();
            memory.order.extend(choose_ui(ui, frame, &name, &left));
            let again = frame.t("quest-play-order-again");
            if !memory.order.is_empty() && ui.add(Button::plain(&again).icon(fill::ARROW_U_UP_LEFT)).clicked() {
                memory.order.clear();
            }
            (memory.order.len() == parts.len()).then(|| Answer::Order(memory.order.clone()))
        }
        QuestionKind::Number { .. } => {
            let text = write_ui(ui, frame, memory)?;
            Some(text.trim().parse().map_or(Answer::Written(text), Answer::Number))
        }
        QuestionKind::Term => write_ui(ui, frame, memory).map(Answer::Written),
    }
}

/// One of the parts, by pressing it or its digit.
fn choose_ui(ui: &mut Ui, frame: &Frame<'_>, name: &str, parts: &[OptionId]) -> Option<OptionId> {
    let mut chosen = frame.chosen();
    for (at, part) in parts.iter().enumerate() {
        let key = (at + 1).to_string();
        let text = frame.attr(name, part.as_str());
        if ui.add(Button::choice(&key, &text)).clicked() {
            chosen = Some(at);
        }
    }
    parts.get(chosen?).cloned()
}

/// Something written, once it is given as the answer.
fn write_ui(ui: &mut Ui, frame: &Frame<'_>, memory: &mut StationMemory) -> Option<String> {
    let theme = current(ui.ctx());
    let mut given = false;
    ui.horizontal(|ui| {
        ui.allocate_ui(vec2(theme.em(360.0), theme.em(40.0)), |ui| {
            ui.set_max_width(theme.em(360.0));
            let label = frame.t("quest-play-your-answer");
            let response = ui.add(TextField::line(&mut memory.typed, &label, MAX_ANSWER).quiet().hint(&label));
            given = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        });
        let label = frame.t("quest-play-answer");
        given |= ui.add(Button::plain(&label).icon(fill::CHECK)).clicked();
    });
    (given && !memory.typed.trim().is_empty()).then(|| memory.typed.clone())
}
