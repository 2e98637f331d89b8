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
use crate::content::ids::LessonId;
use crate::content::lesson::{Course, Lesson};
use crate::content::questions::Topic;
use crate::content::words::{Args, Owner};
use crate::desktop::booster::BoosterWish;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::painted::Painted;
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
        Panel::new(PanelKind::Paper).corner(34.0).padding(padding).show_in(ui, left, |ui| list_ui(ui, frame, memory));
        let chosen = chosen(frame, memory)?;
        let panel = Panel::new(PanelKind::Paper).corner(34.0).padding(padding);
        panel.show_in(ui, right, |ui| details_ui(ui, frame, view, memory, chosen)).inner
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

fn list_ui(ui: &mut Ui, frame: &Frame<'_>, memory: &mut LessonsMemory) {
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
    });
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
            blocks_ui(ui, &sheet.blocks);
        });
    });
    let lower = Rect::from_min_max(pos2(whole.min.x, upper.max.y + theme.px(8.0)), whole.max);
    inside(ui, lower, |ui| {
        if let Lesson::Plan(plan) = lesson {
            let label = frame.t("lesson-prepare");
            let response = ui.add(Button::primary(&label).icon(egui_phosphor::fill::PLAY).fill_width());
            frame.first(&response);
            if response.clicked() {
                intent = Some(Intent::PrepareLesson(plan.id.clone()));
            }
        } else if view.interrupted {
            label_ui(ui, Type::Hint16, &frame.t("lesson-interrupted"));
        } else {
            label_ui(ui, Type::Hint16, &frame.t("lesson-choose-sitting"));
        }
    });
    intent
}
