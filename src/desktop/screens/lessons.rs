//! Which lesson: plans and courses at the left, and of the chosen one what it is, for whom, what to have ready, minute by minute.

use egui::{Rect, Ui, pos2, vec2};

use super::View;
use super::lesson::blocks::blocks_ui;
use super::play::dialogue::inside;
use super::sheet::{Ground, is_one_column, sheet_ui};
use crate::classroom::lesson::DayTime;
use crate::classroom::lesson::booster::Day;
use crate::classroom::lesson::recall::expected;
use crate::classroom::lesson::sheet::sheet;
use crate::classroom::report::ready::Ready;
use crate::content::ids::LessonId;
use crate::content::lesson::{Course, Lesson};
use crate::content::questions::Topic;
use crate::content::words::{Args, Owner};
use crate::desktop::booster::BoosterWish;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::lesson::quest::named;
use crate::desktop::painted::Painted;
use crate::desktop::records::RecordsWish;
use crate::desktop::screen::Screen;
use crate::desktop::station::StationWish;
use crate::desktop::theme::{Type, current};
use crate::desktop::widgets::{Button, ListRow, Panel, PanelKind, heading_ui, label_ui, scroll_ui};

/// What the list remembers.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct LessonsMemory {
    /// The lesson that is chosen.
    chosen: Option<LessonId>,
    /// When topics of a course come back.
    boosters: Option<(LessonId, Vec<(Day, Topic)>)>,
}

impl LessonsMemory {
    /// This plan or course is to be seen.
    pub fn show(&mut self, id: LessonId) {
        self.chosen = Some(id);
    }
}

/// The list of lessons.
pub fn lessons_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    view: &View<'_>,
    memory: &mut LessonsMemory,
    painted: &mut Painted,
) -> Option<Intent> {
    let title = frame.t("lesson-title");
    sheet_ui(ui, frame, painted, &title, Ground::Land, |ui, body, _| {
        let theme = current(ui.ctx());
        let one_column = is_one_column(&theme);
        let gap = theme.px(16.0);
        let wide = if one_column { body.width() } else { body.width() * 0.36 };
        let left =
            Rect::from_min_size(body.min, vec2(wide, if one_column { body.height() * 0.4 } else { body.height() }));
        let right = if one_column {
            Rect::from_min_max(pos2(body.min.x, left.max.y + gap), body.max)
        } else {
            Rect::from_min_max(pos2(left.max.x + gap, body.min.y), body.max)
        };
        let padding = vec2(theme.px(26.0), theme.px(24.0));
        let panel = || Panel::new(PanelKind::Paper).corner(34.0).padding(padding);
        let journal = panel().show_in(ui, left, |ui| list_ui(ui, frame, memory)).inner;
        let chosen = chosen(frame, memory)?;
        panel().show_in(ui, right, |ui| details_ui(ui, frame, view, memory, chosen)).inner.or(journal)
    })
}

fn chosen<'a>(frame: &Frame<'a>, memory: &LessonsMemory) -> Option<&'a Lesson> {
    let named = memory.chosen.as_ref().and_then(|id| frame.library.lessons.get(id));
    named.or_else(|| frame.library.lessons_in_order().into_iter().next()).map(|lesson| &**lesson)
}

/// What is offered by itself: plans that are no sitting of a course, and courses.
fn offered<'a>(frame: &Frame<'a>) -> Vec<&'a Lesson> {
    let all = frame.library.lessons_in_order();
    let of_courses = all.iter().filter_map(|lesson| match &***lesson {
        Lesson::Course(course) => Some(course.sittings.iter().map(|sitting| &sitting.plan)),
        Lesson::Plan(_) => None,
    });
    let sittings: Vec<&LessonId> = of_courses.flatten().collect();
    all.iter().map(|lesson| &***lesson).filter(|lesson| !sittings.contains(&lesson.id())).collect()
}

fn name(frame: &Frame<'_>, lesson: &Lesson) -> String {
    frame.library.words.say(frame.lang, Owner::Lesson(lesson.id()), lesson.title(), None, &Args::new())
}

/// The plans, and below them the way to what remains of lessons.
fn list_ui(ui: &mut Ui, frame: &Frame<'_>, memory: &mut LessonsMemory) -> Option<Intent> {
    let theme = current(ui.ctx());
    let whole = ui.max_rect();
    if is_one_column(&theme) {
        // Large text leaves no room for a foot: the ways go with the list.
        return plans_ui(ui, frame, memory, ways_ui);
    }
    let foot = theme.px(64.0).max(theme.em(58.0)) * 2.0;
    let upper = Rect::from_min_max(whole.min, pos2(whole.max.x, whole.max.y - foot));
    inside(ui, upper, |ui| plans_ui(ui, frame, memory, |_, _| None));
    let lower = Rect::from_min_max(pos2(whole.min.x, upper.max.y + theme.px(8.0)), whole.max);
    inside(ui, lower, |ui| ways_ui(ui, frame))
}

/// The ways to the Clean Session kit and to the journal.
fn ways_ui(ui: &mut Ui, frame: &Frame<'_>) -> Option<Intent> {
    let label = frame.t("clean-kit-title");
    let kit = ui.add(Button::plain(&label).icon(egui_phosphor::fill::PACKAGE).fill_width());
    let label = frame.t("classes-title");
    let journal = ui.add(Button::plain(&label).icon(egui_phosphor::fill::NOTEBOOK).fill_width());
    let journal = journal.clicked().then_some(Intent::Open(Screen::Classes));
    journal.or(kit.clicked().then_some(Intent::Open(Screen::CleanKit)))
}

/// The plans, and what stands under the last one.
fn plans_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    memory: &mut LessonsMemory,
    last: impl FnOnce(&mut Ui, &Frame<'_>) -> Option<Intent>,
) -> Option<Intent> {
    let theme = current(ui.ctx());
    let open = chosen(frame, memory).map(|lesson| lesson.id().clone());
    scroll_ui(ui, "lessons", |ui| {
        ui.spacing_mut().item_spacing.y = theme.px(3.0);
        for lesson in offered(frame) {
            let (icon, state) = match lesson {
                Lesson::Plan(plan) => (
                    egui_phosphor::fill::CHALKBOARD_TEACHER,
                    frame.tr("lesson-minutes", &Args::new().number("n", i64::from(plan.minutes.0))),
                ),
                Lesson::Course(course) => {
                    let n = course.sittings.len() as i64;
                    (egui_phosphor::fill::CALENDAR_DOTS, frame.tr("lesson-sittings", &Args::new().number("n", n)))
                }
            };
            let label = name(frame, lesson);
            let response =
                ui.add(ListRow::new(&label).icon(icon).state(&state).selected(open.as_ref() == Some(lesson.id())));
            if response.clicked() {
                memory.chosen = Some(lesson.id().clone());
                ui.ctx().request_repaint();
            }
        }
        last(ui, frame)
    })
    .inner
}

/// The days on which topics of a course come back; each can be held at once.
fn boosters_ui(ui: &mut Ui, frame: &Frame<'_>, memory: &mut LessonsMemory, course: &Course) -> Option<Intent> {
    if memory.boosters.as_ref().is_none_or(|(of, _)| *of != course.id) {
        let last = course.sittings.iter().map(|sitting| u32::from(sitting.day)).max().unwrap_or(1);
        let days = |topic: &Topic| expected(*topic, Day(last)).into_iter().map(|day| (day, *topic)).collect::<Vec<_>>();
        let mut days: Vec<_> = course.boosters.iter().flat_map(days).collect();
        days.sort();
        memory.boosters = Some((course.id.clone(), days));
    }
    let mut intent = None;
    for (day, topic) in memory.boosters.iter().flat_map(|(_, days)| days) {
        let label = frame.tr("booster-course", &Args::new().text("topic", frame.t(topic.message())));
        let state = frame.tr("lessons-day", &Args::new().number("n", i64::from(day.0)));
        if ui.add(ListRow::new(&label).icon(egui_phosphor::fill::TIMER).state(&state)).clicked() {
            intent = Some(Intent::Booster(BoosterWish::Class(*topic, course.audience)));
        }
    }
    intent
}

/// What can be printed before the lesson.
fn ready_ui(ui: &mut Ui, frame: &Frame<'_>, lesson: &Lesson) -> Option<Intent> {
    let mut wish = None;
    ui.horizontal_wrapped(|ui| {
        for paper in Ready::of(frame.library, lesson) {
            let label = frame.t(paper.message());
            if ui.add(Button::plain(&label).icon(egui_phosphor::fill::PRINTER).role(Type::Ui18)).clicked() {
                wish = Some(RecordsWish::Ready(lesson.id().clone(), paper));
            }
        }
    });
    wish.map(Intent::Records)
}

fn details_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    view: &View<'_>,
    memory: &mut LessonsMemory,
    lesson: &Lesson,
) -> Option<Intent> {
    let theme = current(ui.ctx());
    let whole = ui.max_rect();
    let foot = theme.px(64.0).max(theme.em(58.0));
    let upper = Rect::from_min_max(whole.min, pos2(whole.max.x, whole.max.y - foot));
    let mut intent = None;
    inside(ui, upper, |ui| {
        scroll_ui(ui, "lesson-details", |ui| {
            // The clock of the wall is not known here: minutes are counted from nought.
            let starts = DayTime::parse("0:00").unwrap_or_default();
            let sheet = sheet(frame.library, lesson, frame.lang, starts);
            heading_ui(ui, &sheet.title);
            label_ui(ui, Type::Ui18, &sheet.summary);
            if let Lesson::Course(course) = lesson {
                for sitting in &course.sittings {
                    let Some(plan) = frame.library.lessons.get(&sitting.plan) else { continue };
                    let label = name(frame, plan);
                    let day = frame.tr("lessons-day", &Args::new().number("n", i64::from(sitting.day)));
                    if ui.add(ListRow::new(&label).icon(egui_phosphor::fill::CHALKBOARD_TEACHER).state(&day)).clicked()
                    {
                        memory.chosen = Some(sitting.plan.clone());
                        ui.ctx().request_repaint();
                    }
                }
                intent = boosters_ui(ui, frame, memory, course);
            }
            intent = ready_ui(ui, frame, lesson).or(intent.take());
            blocks_ui(ui, &sheet.blocks);
        });
    });
    let lower = Rect::from_min_max(pos2(whole.min.x, upper.max.y + theme.px(8.0)), whole.max);
    inside(ui, lower, |ui| {
        if let Lesson::Plan(plan) = lesson {
            ui.horizontal(|ui| {
                let label = frame.t("lesson-prepare");
                let button = Button::primary(&label).icon(egui_phosphor::fill::PLAY);
                let quest = plan.steps.iter().find_map(|step| named(&step.kind));
                let response = ui.add(if quest.is_none() { button.fill_width() } else { button });
                frame.first(&response);
                if response.clicked() {
                    intent = Some(Intent::PrepareLesson(plan.id.clone()));
                }
                let label = frame.t("quest-play-station-here");
                if let Some(quest) = quest
                    && ui.add(Button::plain(&label).icon(egui_phosphor::fill::FLAG)).clicked()
                {
                    intent = Some(Intent::Station(StationWish::Choose(quest.clone())));
                }
            });
        } else if view.interrupted {
            label_ui(ui, Type::Hint16, &frame.t("lesson-interrupted"));
        } else {
            label_ui(ui, Type::Hint16, &frame.t("lesson-choose-sitting"));
        }
    });
    intent
}
