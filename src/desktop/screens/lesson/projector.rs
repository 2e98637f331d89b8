//! What the class sees: one thing at a time, large.

use egui::{Rect, Ui, pos2, vec2};

use super::{game, quest, quiz, survey, vote};
use crate::classroom::lesson::{LessonAction, Phase, Screen};
use crate::classroom::qr::QUIET;
use crate::content::lesson::{Game, Step, StepKind};
use crate::content::words::{Args, Owner};
use crate::desktop::command::Command;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::lesson::phones::Phones;
use crate::desktop::lesson::{Held, LessonWish};
use crate::desktop::painted::Painted;
use crate::desktop::screens::play::dialogue::inside;
use crate::desktop::screens::reading::coloured_ui;
use crate::desktop::theme::color::fade;
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::{Button, KeyHint, Panel, PanelKind, key_strip_ui, scroll_ui};
use crate::desktop::windows::{ClassView, Windows};

/// The projector's view.
pub fn projector_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    held: &Held,
    windows: Windows,
    painted: &mut Painted,
) -> Option<Intent> {
    let theme = current(ui.ctx());
    let alternates = windows.class() == ClassView::Alternates;
    let screen = ui.max_rect();
    if held.state.screen() == Screen::Blank {
        ui.painter().rect_filled(screen, 0.0, theme.tokens.law);
        return by_key(frame);
    }
    painted.title(ui.painter(), screen);
    ui.painter().rect_filled(screen, 0.0, fade(theme.tokens.night, if theme.is_felt() { 0.42 } else { 1.0 }));
    let margin = vec2(theme.px(44.0), theme.px(30.0));
    let foot = if alternates { theme.em(44.0) } else { 0.0 };
    let rect = Rect::from_min_max(screen.min + margin, pos2(screen.max.x - margin.x, screen.max.y - margin.y - foot));
    let mut intent = None;
    let panel = Panel::new(PanelKind::Paper).corner(44.0).padding(vec2(theme.px(56.0), theme.px(40.0)));
    panel.show_in(ui, rect, |ui| {
        intent = scroll_ui(ui, "projector", |ui| contents_ui(ui, frame, held, windows)).inner;
    });
    if !alternates {
        return intent;
    }
    let strip = Rect::from_min_max(pos2(screen.min.x, screen.max.y - foot), screen.max);
    let keys = [frame.t("lesson-key-teacher"), frame.t("lesson-key-next")];
    let hints = [
        KeyHint { key: frame.bindings.label(Command::Lesson), label: &keys[0] },
        KeyHint { key: frame.bindings.label(Command::Advance), label: &keys[1] },
    ];
    inside(ui, strip, |ui| key_strip_ui(ui, &hints));
    intent.or_else(|| by_key(frame))
}

fn by_key(frame: &Frame<'_>) -> Option<Intent> {
    if frame.asked(Command::Back) {
        return Some(Intent::ToTitle);
    }
    frame.asked(Command::Advance).then_some(Intent::Lesson(LessonWish::Turn(1)))
}

fn contents_ui(ui: &mut Ui, frame: &Frame<'_>, held: &Held, windows: Windows) -> Option<Intent> {
    let theme = current(ui.ctx());
    let words = |message: &str, attribute: Option<&str>| super::words(frame, held, message, attribute);
    let plan = words("plan", None);
    match held.state.phase() {
        Phase::Waiting => {
            title_ui(ui, &plan);
            large_ui(ui, Type::Speech24, &words("plan", Some("summary")));
            ui.add_space(theme.px(20.0));
            if let Some(phones) = &held.phones {
                phones_ui(ui, frame, phones);
            }
            let label = frame.t("lesson-begin");
            let response = ui.add(Button::primary(&label).icon(egui_phosphor::fill::BELL));
            frame.first(&response);
            let begin = LessonWish::Rule(LessonAction::Begin { left: None });
            if response.clicked() {
                return Some(Intent::Lesson(begin));
            }
            return windows.is_called_for().then(|| second_screen_ui(ui, frame)).flatten();
        }
        Phase::Over => {
            title_ui(ui, &frame.t("lesson-over"));
            large_ui(ui, Type::Speech24, &frame.t("lesson-over-thanks"));
            return None;
        }
        Phase::Paused => {
            title_ui(ui, &frame.t("lesson-paused"));
            return None;
        }
        Phase::Running => {}
    }
    if let Some(phones) = held.phones.as_ref().filter(|_| held.shows_door) {
        title_ui(ui, &frame.t("phones-come-in"));
        phones_ui(ui, frame, phones);
        return None;
    }
    let step = held.step()?;
    let has = |attribute| {
        frame.library.words.has(frame.lang, Owner::Lesson(held.lesson.id()), step.id.as_str(), Some(attribute))
    };
    let own = |attribute: Option<&str>| words(step.id.as_str(), attribute);
    if vote::is_revealed(held) {
        coloured_ui(ui, Type::Speech24, Face::SerifBold, &own(None), theme.tokens.accent);
    } else {
        title_ui(ui, &own(None));
    }
    if let Some(of) = held.quest_here() {
        return quest::shown::shown_ui(ui, frame, held, of, &own(Some("task")));
    }
    if has("show") && !game::is_revealed(held) && !vote::is_revealed(held) {
        large_ui(ui, Type::Heading30, &own(Some("show")));
    }
    step_ui(ui, frame, held, step, &own)
}

fn step_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    held: &Held,
    step: &Step,
    own: &dyn Fn(Option<&str>) -> String,
) -> Option<Intent> {
    match &step.kind {
        StepKind::Vote(asked) => vote::shown_ui(ui, frame, held, step, asked),
        StepKind::Discuss { prompts } => {
            // One after the other, so that each is talked about.
            for at in 1..=(*prompts).min(held.turned.saturating_add(1)) {
                item_ui(ui, at, &own(Some(&format!("prompt-{at}"))));
            }
        }
        StepKind::Debrief { questions } => {
            for (at, question) in (1_u8..).zip(questions).take(usize::from(held.turned) + 1) {
                item_ui(ui, at, &frame.t(question.message()));
            }
        }
        StepKind::TeamTask { .. } => large_ui(ui, Type::Heading30, &own(Some("task"))),
        StepKind::Level { .. } | StepKind::Game(Game::Level(_)) => {
            let label = frame.t("lesson-play");
            let response = ui.add(Button::primary(&label).icon(egui_phosphor::fill::PLAY));
            frame.first(&response);
            return response.clicked().then_some(Intent::Lesson(LessonWish::Play));
        }
        StepKind::Game(Game::Own(_)) => game::shown_ui(ui, frame, held),
        StepKind::Quiz { topic, questions } => {
            quiz::quiz_ui(ui, frame, held.plan()?.audience, *topic, *questions, held.turned);
        }
        StepKind::Survey { .. } => survey::shown_ui(ui, frame, held, held.survey()?),
        StepKind::Video { .. } => large_ui(ui, Type::Heading30, &frame.t("lesson-video")),
        StepKind::Pause => large_ui(ui, Type::Heading30, &frame.t("lesson-break")),
    }
    None
}

/// How phones come in: the picture, the address and the code.
fn phones_ui(ui: &mut Ui, frame: &Frame<'_>, phones: &Phones) {
    let theme = current(ui.ctx());
    ui.horizontal(|ui| {
        if let Some(picture) = &phones.picture {
            let side = theme.px(250.0);
            let (rect, response) = ui.allocate_exact_size(vec2(side, side), egui::Sense::hover());
            response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Image, true, &phones.url));
            ui.painter().rect_filled(rect, 0.0, egui::Color32::WHITE);
            let count = picture.side() + 2 * QUIET;
            let module = side / count as f32;
            for (x, y) in (0..picture.side()).flat_map(|y| (0..picture.side()).map(move |x| (x, y))) {
                if picture.is_dark(x, y) {
                    let at = rect.min + vec2((x + QUIET) as f32, (y + QUIET) as f32) * module;
                    let square = Rect::from_min_size(at, vec2(module, module)).expand(0.2);
                    ui.painter().rect_filled(square, 0.0, egui::Color32::BLACK);
                }
            }
        }
        // Air beside the picture: readers look for its light edge, and so do people.
        ui.add_space(theme.px(32.0));
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = theme.px(12.0);
            large_ui(ui, Type::Speech24, &frame.t("lesson-phones-how"));
            coloured_ui(ui, Type::Heading30, Face::SansBold, &phones.url, theme.tokens.accent);
            coloured_ui(ui, Type::Figure56, Face::SansBold, &phones.code, theme.tokens.ink);
            let args = Args::new().number("n", phones.seats() as i64);
            coloured_ui(
                ui,
                Type::Speech24,
                Face::SansMedium,
                &frame.tr("lesson-phones-count", &args),
                theme.tokens.ink_2,
            );
        });
    });
    ui.add_space(theme.px(16.0));
}

/// A second screen is there: what the class sees is offered for it.
pub fn second_screen_ui(ui: &mut Ui, frame: &Frame<'_>) -> Option<Intent> {
    let label = format!("{} ({})", frame.t("lesson-second-screen"), frame.bindings.label(Command::SecondWindow));
    let button = Button::plain(&label).icon(egui_phosphor::fill::PROJECTOR_SCREEN);
    ui.add(button).clicked().then_some(Intent::ShowClass(ClassView::OwnWindow))
}

/// The title of what is done now.
fn title_ui(ui: &mut Ui, text: &str) {
    let theme = current(ui.ctx());
    coloured_ui(ui, Type::Title38, Face::SerifBold, text, theme.tokens.accent);
    ui.add_space(theme.px(10.0));
}

/// Large words.
pub fn large_ui(ui: &mut Ui, role: Type, text: &str) {
    let ink = current(ui.ctx()).tokens.ink;
    coloured_ui(ui, role, Face::Serif, text, ink);
}

/// A numbered line.
fn item_ui(ui: &mut Ui, number: u8, text: &str) {
    let theme = current(ui.ctx());
    ui.add_space(theme.px(8.0));
    coloured_ui(ui, Type::Heading30, Face::Serif, &format!("{number}.  {text}"), theme.tokens.ink);
}
