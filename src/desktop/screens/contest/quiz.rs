//! One question at a time. What is answered is kept at once, and may be changed until the task is left.

use egui::{Key, Ui, vec2};
use egui_phosphor::fill;

use super::{ContestMemory, task_name, wish, with_foot};
use crate::content::ids::QuestionId;
use crate::content::questions::{QuestionKind, message};
use crate::content::words::Args;
use crate::desktop::command::Command;
use crate::desktop::contest::{ContestWish, Held};
use crate::desktop::frame::{Frame, forget_focus};
use crate::desktop::intent::Intent;
use crate::desktop::painted::Painted;
use crate::desktop::screens::reading::coloured_ui;
use crate::desktop::screens::sheet::{closed_sheet_ui, is_one_column};
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::{Button, Panel, PanelKind, TextField, scroll_ui};
use crate::olympiad::entry::Given;
use crate::olympiad::quiz::Asked;

/// What is begun and not yet an answer.
#[derive(Clone, Debug, Default)]
pub struct QuizMemory {
    of: Option<QuestionId>,
    typed: String,
    order: Vec<u8>,
    /// Whether an order that was given is put together anew.
    again: bool,
}

/// The longest number that is typed, in digits.
const MAX_DIGITS: usize = 15;

/// A question.
pub fn quiz_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    held: &Held,
    at: usize,
    memory: &mut ContestMemory,
    painted: &mut Painted,
) -> Option<Intent> {
    let asked = held.sitting.asked();
    let answers = held.sitting.answers()?;
    let at = at.min(asked.len().saturating_sub(1));
    let one = asked.get(at)?;
    let number = u8::try_from(at).ok()?;
    let given = answers.get(&number);
    if memory.quiz.of.as_ref() != Some(one.id) {
        let typed = if let Some(Given::Number(number)) = given { number.to_string() } else { String::new() };
        memory.quiz = QuizMemory { of: Some(one.id.clone()), typed, ..QuizMemory::default() };
    }
    let title = held.sitting.present().map_or_else(String::new, |task| task_name(frame, held, task));
    let mut turned = None;
    let wanted = closed_sheet_ui(ui, painted, &title, |ui, body| {
        let theme = current(ui.ctx());
        let padding = vec2(theme.px(36.0), theme.px(24.0));
        let panel = Panel::new(PanelKind::Paper).corner(38.0).padding(padding);
        let shown = panel.show_in(ui, body, |ui| {
            let foot = theme.em(58.0);
            with_foot(
                ui,
                foot,
                |ui| {
                    let answer = scroll_ui(ui, "contest-quiz", |ui| {
                        turned = numbers_ui(ui, frame, asked.len(), at, &|at| answers.contains_key(&at));
                        question_ui(ui, frame, one, given, &mut memory.quiz)
                    });
                    answer.inner.map(|given| wish(ContestWish::Answer(number, given)))
                },
                |ui| foot_ui(ui, frame, at, asked.len()),
            )
        });
        shown.inner
    });
    let turned = turned.map(|at| wish(ContestWish::Question(at)));
    let back = frame.asked(Command::Back).then(|| wish(ContestWish::Tasks));
    wanted.or(turned).or(back)
}

/// All questions by number: which is open, and which are answered.
fn numbers_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    count: usize,
    open: usize,
    answered: &dyn Fn(u8) -> bool,
) -> Option<usize> {
    let theme = current(ui.ctx());
    let mut turned = None;
    let args = Args::new().number("n", open as i64 + 1).number("of", count as i64);
    let which = frame.tr("lesson-quiz-of", &args);
    let told = |ui: &mut Ui| coloured_ui(ui, Type::Ui18, Face::SansMedium, &which, theme.tokens.ink_2);
    // Beside the numbers large letters would be broken off at the edge.
    let large = is_one_column(&theme);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(theme.px(5.0), theme.px(5.0));
        for (at, number) in (0..count).zip(0_u8..) {
            let done = answered(number);
            let label = (at + 1).to_string();
            // The mark is for what is answered; the one that is open stands out by its colour.
            let button = if at == open { Button::primary(&label) } else { Button::plain(&label) };
            let button = button.role(Type::Hint16);
            let response = ui.add(if done { button.icon(fill::CHECK) } else { button });
            let args = Args::new().number("n", at as i64 + 1);
            let spoken = frame.tr(if done { "contest-question-answered" } else { "contest-question-open" }, &args);
            response.widget_info(|| {
                egui::WidgetInfo::selected(egui::WidgetType::Button, true, at == open, spoken.as_str())
            });
            if response.clicked() {
                turned = Some(at);
            }
        }
        if !large {
            ui.add_space(theme.px(6.0));
            told(ui);
        }
    });
    if large {
        told(ui);
    }
    ui.add_space(theme.px(4.0));
    turned
}

fn question_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    asked: &Asked<'_>,
    given: Option<&Given>,
    memory: &mut QuizMemory,
) -> Option<Given> {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let name = message(asked.id);
    coloured_ui(ui, Type::Heading30, Face::Serif, &frame.t(&name), t.ink);
    ui.add_space(theme.px(8.0));
    ui.spacing_mut().item_spacing.y = theme.px(9.0);
    let answer = match &asked.question.kind {
        QuestionKind::Choice { .. } => {
            let shown = asked.shown();
            let chosen = if let Some(Given::Option(at)) = given { Some(*at) } else { None };
            choose_ui(ui, frame, &name, asked, &shown, chosen).map(Given::Option)
        }
        QuestionKind::Order { .. } => order_ui(ui, frame, &name, asked, given, memory),
        QuestionKind::Number { .. } | QuestionKind::Term => number_ui(ui, frame, given, memory),
    };
    ui.add_space(theme.px(6.0));
    if given.is_some() && !memory.again {
        coloured_ui(ui, Type::Ui18, Face::SansMedium, &frame.t("contest-answer-kept"), t.accent);
    }
    answer
}

/// Some of the parts, each by pressing it or its digit. Answers its position in the file.
fn choose_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    name: &str,
    asked: &Asked<'_>,
    shown: &[u8],
    chosen: Option<u8>,
) -> Option<u8> {
    let parts = asked.question.kind.parts();
    let mut pressed = frame.chosen().and_then(|at| shown.get(at)).copied();
    for (at, part) in shown.iter().enumerate() {
        let Some(id) = parts.get(usize::from(*part)) else { continue };
        let (key, text) = ((at + 1).to_string(), frame.attr(name, id.as_str()));
        let response = ui.add(Button::choice(&key, &text).selected(chosen == Some(*part)));
        if at == 0 {
            frame.first(&response);
        }
        if response.clicked() {
            pressed = Some(*part);
        }
    }
    pressed
}

fn order_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    name: &str,
    asked: &Asked<'_>,
    given: Option<&Given>,
    memory: &mut QuizMemory,
) -> Option<Given> {
    let theme = current(ui.ctx());
    let parts = asked.question.kind.parts();
    let kept =
        if let (Some(Given::Order(order)), false) = (given, memory.again) { Some(order.as_slice()) } else { None };
    let so_far = kept.unwrap_or(&memory.order);
    for (n, part) in so_far.iter().enumerate() {
        let Some(id) = parts.get(usize::from(*part)) else { continue };
        let line = format!("{}.  {}", n + 1, frame.attr(name, id.as_str()));
        coloured_ui(ui, Type::Speech24, Face::SansMedium, &line, theme.tokens.accent);
    }
    let mut answer = None;
    if kept.is_none() {
        let args = Args::new().number("n", memory.order.len() as i64 + 1);
        coloured_ui(ui, Type::Ui18, Face::SansMedium, &frame.tr("contest-order-next", &args), theme.tokens.ink_2);
        let left: Vec<u8> = asked.shown().into_iter().filter(|part| !memory.order.contains(part)).collect();
        if let Some(part) = choose_ui(ui, frame, name, asked, &left, None) {
            memory.order.push(part);
            forget_focus(ui);
        }
        if memory.order.len() == parts.len() {
            answer = Some(Given::Order(std::mem::take(&mut memory.order)));
            memory.again = false;
        }
    }
    let begun = kept.is_some() || !memory.order.is_empty();
    let label = frame.t("quest-play-order-again");
    if begun && ui.add(Button::plain(&label).icon(fill::ARROW_U_UP_LEFT)).clicked() {
        memory.order.clear();
        memory.again = true;
    }
    answer
}

fn number_ui(ui: &mut Ui, frame: &Frame<'_>, given: Option<&Given>, memory: &mut QuizMemory) -> Option<Given> {
    let theme = current(ui.ctx());
    let mut done = false;
    ui.horizontal(|ui| {
        ui.allocate_ui(vec2(theme.em(260.0), theme.em(40.0)), |ui| {
            ui.set_max_width(theme.em(260.0));
            let label = frame.t("contest-number-field");
            let response = ui.add(TextField::line(&mut memory.typed, &label, MAX_DIGITS).quiet().hint(&label));
            frame.first(&response);
            done = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        });
        let label = frame.t("contest-number-answer");
        done |= ui.add(Button::plain(&label).icon(fill::CHECK)).clicked();
    });
    let typed: String = memory.typed.chars().filter(|c| !c.is_whitespace() && *c != '\u{a0}').collect();
    let number = typed.parse().ok();
    if number.is_none() && !typed.is_empty() {
        coloured_ui(ui, Type::Ui18, Face::SansMedium, &frame.t("contest-number-only"), theme.tokens.madder);
    }
    if let Some(Given::Number(number)) = given {
        let args = Args::new().number("n", *number);
        coloured_ui(ui, Type::Speech24, Face::SansBold, &frame.tr("contest-number-given", &args), theme.tokens.ink);
    }
    number.filter(|_| done).map(Given::Number)
}

fn foot_ui(ui: &mut Ui, frame: &Frame<'_>, at: usize, of: usize) -> Option<Intent> {
    let mut intent = None;
    ui.horizontal(|ui| {
        let before = frame.t("contest-question-before");
        if at > 0 && ui.add(Button::plain(&before).icon(fill::ARROW_LEFT)).clicked() {
            intent = Some(wish(ContestWish::Question(at - 1)));
        }
        let last = at + 1 >= of;
        let next = if last { wish(ContestWish::Tasks) } else { wish(ContestWish::Question(at + 1)) };
        let label = frame.t(if last { "contest-to-tasks" } else { "contest-question-next" });
        if ui.add(Button::primary(&label).icon(fill::ARROW_RIGHT)).clicked() || frame.asked(Command::Advance) {
            intent = Some(next);
        }
        let tasks = frame.t("contest-to-tasks");
        if !last && ui.add(Button::plain(&tasks).icon(fill::LIST)).clicked() {
            intent = Some(wish(ContestWish::Tasks));
        }
    });
    if intent.is_some() {
        forget_focus(ui);
    }
    intent
}
