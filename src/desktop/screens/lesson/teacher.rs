//! What the teacher sees: the step and its clock, prompts and expected arguments, what comes next and how long it may take.

use egui::{Rect, Ui, pos2, vec2};

use super::blocks::blocks_ui;
use super::projector::second_screen_ui;
use super::{cards, game, phones, quest, quiz, survey, vote, words};
use crate::classroom::lesson::sheet::{step_blocks, step_title};
use crate::classroom::lesson::{LessonAction, Mark, Phase, Screen};
use crate::classroom::time::Seconds;
use crate::content::lesson::StepKind;
use crate::content::words::Args;
use crate::desktop::command::Command;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::lesson::{EXTEND, Held, LessonView, LessonWish};
use crate::desktop::painted::Painted;
use crate::desktop::screen::Screen as Page;
use crate::desktop::screens::play::dialogue::inside;
use crate::desktop::screens::reading::coloured_ui;
use crate::desktop::screens::sheet::{Ground, is_one_column, sheet_ui};
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::{Button, ListRow, Panel, PanelKind, scroll_ui};
use crate::desktop::windows::{ClassView, Windows};

/// The teacher's view.
pub fn teacher_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    held: &Held,
    windows: Windows,
    painted: &mut Painted,
) -> Option<Intent> {
    let title = words(frame, held, "plan", None);
    let wanted = sheet_ui(ui, frame, painted, &title, Ground::Land, |ui, body, _| {
        let theme = current(ui.ctx());
        let gap = theme.px(14.0);
        // In large letters the buttons have icons alone: their row need not grow as the letters do.
        let narrow = is_one_column(&theme);
        let foot = if narrow { theme.px(84.0) } else { theme.em(62.0) };
        let upper = Rect::from_min_max(body.min, pos2(body.max.x, body.max.y - foot - gap));
        let share = match (narrow, is_quest_on(held)) {
            (true, _) => 1.0,
            (false, true) => 0.72,
            (false, false) => 0.64,
        };
        let left = Rect::from_min_size(upper.min, vec2(upper.width() * share - gap * 0.5, upper.height()));
        let padding = vec2(theme.px(32.0), theme.px(20.0));
        // Smaller than the margin: no ornament touches the first line.
        let paper = || Panel::new(PanelKind::Paper).corner(24.0).padding(padding);
        let mut intent = paper().show_in(ui, left, |ui| now_ui(ui, frame, held, windows)).inner;
        if share < 1.0 {
            let right = Rect::from_min_max(pos2(left.max.x + gap, upper.min.y), upper.max);
            let from_list = paper().show_in(ui, right, |ui| rest_ui(ui, frame, held)).inner;
            intent = intent.or(from_list);
        }
        let buttons = Rect::from_min_max(pos2(body.min.x, body.max.y - foot), body.max);
        let from_buttons = inside(ui, buttons, |ui| buttons_ui(ui, frame, held, windows));
        intent.or(from_buttons)
    });
    match wanted {
        // Leaving is a wish of its own: the lesson goes on.
        Some(Intent::Back) => Some(Intent::ToTitle),
        wanted => wanted,
    }
}

/// Whether the teams of a quest are made and it is led now.
fn is_quest_on(held: &Held) -> bool {
    held.quest_here().is_some_and(|quest| quest.quest.is_some())
}

/// "12:05".
fn clock(seconds: Seconds) -> String {
    format!("{}:{:02}", seconds.0 / 60, seconds.0 % 60)
}

fn now_ui(ui: &mut Ui, frame: &Frame<'_>, held: &Held, windows: Windows) -> Option<Intent> {
    let theme = current(ui.ctx());
    let second = if windows.is_called_for() { second_screen_ui(ui, frame) } else { None };
    let t = &theme.tokens;
    let state = &held.state;
    let over = state.phase() == Phase::Over;
    let left = state.bell().minus(state.now());
    let bell = frame.tr("lesson-until-bell", &Args::new().text("time", clock(left)));
    let running = held.step().is_some();
    if !running && !over {
        coloured_ui(ui, Type::Ui18, Face::SansMedium, &bell, t.ink_2);
    }
    if !over && state.late() > Seconds::ZERO {
        let args = Args::new().text("time", clock(state.late()));
        coloured_ui(ui, Type::Ui18, Face::SansBold, &frame.tr("lesson-late", &args), t.madder);
    }
    if state.phase() == Phase::Paused && state.away() > Seconds::ZERO {
        let args = Args::new().text("time", clock(state.away()));
        coloured_ui(ui, Type::Ui18, Face::SansMedium, &frame.tr("lesson-was-away", &args), t.ink);
    }
    if let Some(why) = held.no_phones {
        coloured_ui(ui, Type::Ui18, Face::SansMedium, &phones::refusal(frame, why), t.madder);
    }
    if let Some(phones) = &held.phones {
        let args = Args::new().text("url", phones.url.as_str()).text("code", phones.code.as_str());
        let text = frame.tr("lesson-phones-in", &args.number("n", phones.seats() as i64));
        coloured_ui(ui, Type::Ui18, Face::SansBold, &text, t.ink);
        if let Some(told) = phones.told {
            coloured_ui(ui, Type::Ui18, Face::SansBold, &phones::news(frame, told), t.madder);
        }
    }
    let Some(step) = held.step() else {
        let message = if state.phase() == Phase::Over { "lesson-over" } else { "lesson-not-begun" };
        coloured_ui(ui, Type::Heading30, Face::SerifBold, &frame.t(message), t.ink);
        let prints = if state.phase() == Phase::Waiting { cards::print_ui(ui, frame, held) } else { None };
        return second.or(prints.map(|wish| Intent::Lesson(LessonWish::Cards(wish))));
    };
    let title = step_title(frame.library, &held.lesson, frame.lang, step);
    // A quest has much to press, and large letters little room: there the title stands in one line with the clock.
    let close = is_quest_on(held) || is_one_column(&theme);
    if !close {
        coloured_ui(ui, Type::Heading30, Face::SerifBold, &title, t.ink);
    }
    let spent = state.current().map_or(Seconds::ZERO, |step| step.spent);
    let args = Args::new().text("spent", clock(spent)).text("allotted", clock(state.allotted()));
    let color = if state.overrun() > Seconds::ZERO { t.madder } else { t.accent };
    ui.horizontal_wrapped(|ui| {
        if close {
            coloured_ui(ui, Type::Choice20, Face::SerifBold, &title, t.ink);
            ui.add_space(theme.px(14.0));
        }
        coloured_ui(ui, Type::Choice20, Face::SansBold, &frame.tr("lesson-spent", &args), color);
        ui.add_space(theme.px(14.0));
        coloured_ui(ui, Type::Ui18, Face::SansMedium, &bell, t.ink_2);
    });
    let mut intent = second;
    scroll_ui(ui, "lesson-now", |ui| {
        if let StepKind::Vote(asked) = &step.kind {
            intent = vote::counting_ui(ui, frame, held, step, asked).or(intent.take());
            ui.add_space(theme.px(8.0));
        }
        if let Some(survey) = held.survey() {
            intent = survey::desk_ui(ui, frame, held, survey).or(intent.take());
            ui.add_space(theme.px(8.0));
        }
        if let StepKind::Quiz { topic, questions } = &step.kind
            && let Some(plan) = held.plan()
        {
            quiz::led_ui(ui, frame, plan.audience, *topic, *questions, held.turned);
            ui.add_space(theme.px(8.0));
        }
        if let Some(of) = held.quest_here() {
            intent = quest::teacher::teacher_ui(ui, frame, held, of).or(intent.take());
            ui.add_space(theme.px(8.0));
        }
        if let Some(experiment) = held.game() {
            intent = game::led_ui(ui, frame, held, experiment).or(intent.take());
            ui.add_space(theme.px(8.0));
        }
        blocks_ui(ui, &step_blocks(frame.library, &held.lesson, frame.lang, step));
    });
    intent
}

/// What comes next, and under it how all of it is cut off.
fn rest_ui(ui: &mut Ui, frame: &Frame<'_>, held: &Held) -> Option<Intent> {
    if !matches!(held.state.phase(), Phase::Running | Phase::Paused) {
        return ahead_ui(ui, frame, held);
    }
    let whole = ui.max_rect();
    let fold = whole.max.y - current(ui.ctx()).em(58.0);
    let intent = inside(ui, Rect::from_min_max(whole.min, pos2(whole.max.x, fold)), |ui| ahead_ui(ui, frame, held));
    let label = frame.t("filing-end");
    let button = Button::plain(&label).icon(egui_phosphor::fill::NOTEBOOK).fill_width();
    let lower = Rect::from_min_max(pos2(whole.min.x, fold + current(ui.ctx()).px(8.0)), whole.max);
    // The page asks before the lesson ends.
    let ends = inside(ui, lower, |ui| ui.add(button).clicked());
    intent.or_else(|| ends.then_some(Intent::Open(Page::Filing)))
}

/// What comes next, with the time that it may take.
fn ahead_ui(ui: &mut Ui, frame: &Frame<'_>, held: &Held) -> Option<Intent> {
    let theme = current(ui.ctx());
    let mut intent = None;
    coloured_ui(ui, Type::Choice20, Face::SansBold, &frame.t("lesson-ahead"), theme.tokens.accent);
    scroll_ui(ui, "lesson-ahead", |ui| {
        ui.spacing_mut().item_spacing.y = theme.px(3.0);
        for (at, (step, left)) in held.state.ahead().into_iter().enumerate() {
            let Some(found) = held.step_named(&step.step) else { continue };
            let label = step_title(frame.library, &held.lesson, frame.lang, found);
            let time = if left == Seconds::ZERO { frame.t("lesson-left-out") } else { clock(left) };
            let row = ListRow::new(&label).state(&time).selected(at == 0);
            if ui.add(row).clicked() && at > 0 {
                intent = Some(Intent::Lesson(LessonWish::Rule(LessonAction::Skip { step: step.step.clone() })));
            }
        }
        for step in held.state.steps().iter().filter(|step| step.mark == Mark::Skipped) {
            let Some(found) = held.step_named(&step.step) else { continue };
            let label = step_title(frame.library, &held.lesson, frame.lang, found);
            let state = frame.t("lesson-skipped");
            if ui.add(ListRow::new(&label).state(&state)).clicked() {
                intent = Some(Intent::Lesson(LessonWish::Rule(LessonAction::Restore { step: step.step.clone() })));
            }
        }
        coloured_ui(ui, Type::Hint16, Face::SansMedium, &frame.t("lesson-ahead-about"), theme.tokens.ink_2);
    });
    intent
}

/// How much a button matters.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Weight {
    /// What one mostly presses.
    First,
    /// What one presses now and then.
    Second,
    /// What its icon says well enough.
    Small,
}

/// A button beside the first one.
fn second<'a>(narrow: bool, icon: &'a str, label: &'a str) -> Button<'a> {
    if narrow { Button::icon_only(icon, label) } else { Button::plain(label).icon(icon) }
}

fn buttons_ui(ui: &mut Ui, frame: &Frame<'_>, held: &Held, windows: Windows) -> Option<Intent> {
    use egui_phosphor::fill;
    let mut wish = None;
    let (mut files, mut shows) = (false, None);
    let rule = LessonWish::Rule;
    // In large letters only the first has room for its words; of the others they are told on pointing, and to readers.
    let narrow = is_one_column(&current(ui.ctx()));
    ui.horizontal(|ui| {
        let mut button = |ui: &mut Ui, message: &str, icon: &str, weight: Weight, wanted: LessonWish| {
            let label = frame.t(message);
            let response = ui.add(match weight {
                Weight::First => Button::primary(&label).icon(icon),
                Weight::Second => second(narrow, icon, &label),
                Weight::Small => Button::icon_only(icon, &label),
            });
            if weight == Weight::First {
                frame.first(&response);
            }
            if response.clicked() {
                wish = Some(wanted);
            }
        };
        match held.state.phase() {
            Phase::Waiting => {
                let begin = rule(LessonAction::Begin { left: None });
                button(ui, "lesson-begin", fill::BELL, Weight::First, begin);
            }
            Phase::Paused => button(ui, "lesson-resume", fill::PLAY, Weight::First, Held::resume()),
            Phase::Running => {
                button(ui, "lesson-next", fill::ARROW_RIGHT, Weight::First, rule(LessonAction::Next));
                button(ui, "lesson-back", fill::ARROW_LEFT, Weight::Small, rule(LessonAction::Back));
                button(
                    ui,
                    "lesson-extend",
                    fill::CLOCK_COUNTDOWN,
                    Weight::Second,
                    rule(LessonAction::Extend { by: EXTEND }),
                );
                let plays = held.level().is_some();
                if plays {
                    button(ui, "lesson-play", fill::GAME_CONTROLLER, Weight::Second, LessonWish::Play);
                } else {
                    button(ui, "lesson-turn", fill::CARET_RIGHT, Weight::Second, LessonWish::Turn(1));
                }
                let blank = if held.state.screen() == Screen::Blank { LessonAction::Show } else { LessonAction::Blank };
                let message = if held.state.screen() == Screen::Blank { "lesson-show" } else { "lesson-blank" };
                button(ui, message, fill::MONITOR, Weight::Small, rule(blank));
                button(ui, "lesson-pause", fill::PAUSE, Weight::Small, rule(LessonAction::Pause));
            }
            Phase::Over => {
                let label = frame.t("filing-title");
                let response = ui.add(Button::primary(&label).icon(fill::NOTEBOOK));
                frame.first(&response);
                files = response.clicked();
            }
        }
        if held.state.phase() != Phase::Over {
            let label = frame.t("phones-open-view");
            let button = Button::icon_only(fill::DEVICE_MOBILE, &label);
            if ui.add(button.selected(held.phones.is_some())).clicked() {
                wish = Some(LessonWish::Look(LessonView::Phones));
            }
        }
        if windows.class() == ClassView::Alternates {
            let label = format!("{} ({})", frame.t("lesson-key-projector"), frame.bindings.label(Command::Lesson));
            if ui.add(second(narrow, fill::PROJECTOR_SCREEN, &label)).clicked() {
                wish = Some(LessonWish::Look(LessonView::Projector));
            }
        }
        if let Some(other) = windows.other() {
            let key = frame.bindings.label(Command::SecondWindow);
            let response = if other == ClassView::OwnWindow {
                let label = format!("{} ({key})", frame.t("lesson-own-window"));
                ui.add(Button::icon_only(fill::BROWSERS, &label))
            } else {
                let label = format!("{} ({key})", frame.t("lesson-one-window"));
                ui.add(second(narrow, fill::BROWSER, &label))
            };
            shows = response.clicked().then_some(Intent::ShowClass(other));
        }
    });
    let files = files.then_some(Intent::Open(Page::Filing));
    files.or(shows).or(wish.map(Intent::Lesson))
}
