//! The lesson that is being held, in two views: what the class sees on the projector, and what the teacher sees.
//!
//! On one screen they alternate by key ([`lesson_ui`]); with two, each has a window ([`desk_ui`], [`projector_ui`]). [`projector`] is large
//! and calm and shows nothing private, [`teacher`] has the clock, what comes next, prompts and expected arguments. What was voted is shown
//! by [`vote`], of what the lesson's door lets out.

pub mod blocks;
mod booth;
mod cards;
mod game;
pub mod phones;
mod projector;
pub mod quest;
mod quiz;
mod survey;
mod teacher;
mod vote;

use egui::Ui;

pub use self::projector::projector_ui;
use crate::classroom::lesson::Phase;
use crate::content::words::{Args, Owner};
use crate::desktop::command::Command;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::lesson::{Held, LessonView, LessonWish};
use crate::desktop::painted::Painted;
use crate::desktop::windows::{ClassView, Windows};

/// A message of the lesson's own words, or its attribute.
fn words(frame: &Frame<'_>, held: &Held, message: &str, attribute: Option<&str>) -> String {
    frame.library.words.say(frame.lang, Owner::Lesson(held.lesson.id()), message, attribute, &Args::new())
}

/// The lesson.
pub fn lesson_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    held: &Held,
    windows: Windows,
    painted: &mut Painted,
) -> Option<Intent> {
    if let Some((survey, sheet)) = held.survey().and_then(|survey| Some((survey, survey.booth.as_deref()?)))
        && held.state.phase() == Phase::Running
    {
        return booth::booth_ui(ui, frame, survey, sheet, painted);
    }
    if windows.class() == ClassView::OwnWindow {
        return desk_ui(ui, frame, held, windows, painted);
    }
    if frame.asked(Command::SecondWindow)
        && let Some(other) = windows.other()
    {
        return Some(Intent::ShowClass(other));
    }
    let other = match held.view {
        LessonView::Projector => LessonView::Teacher,
        LessonView::Teacher | LessonView::Phones => LessonView::Projector,
    };
    if frame.asked(Command::Lesson) {
        return Some(Intent::Lesson(LessonWish::Look(other)));
    }
    match held.view {
        LessonView::Projector => projector_ui(ui, frame, held, windows, painted),
        LessonView::Teacher => teacher::teacher_ui(ui, frame, held, windows, painted),
        LessonView::Phones => phones::phones_ui(ui, frame, held, painted),
    }
}

/// The teacher's own window while the class has one: never what the class sees.
pub fn desk_ui(ui: &mut Ui, frame: &Frame<'_>, held: &Held, windows: Windows, painted: &mut Painted) -> Option<Intent> {
    if frame.asked(Command::SecondWindow) {
        return Some(Intent::ShowClass(ClassView::Alternates));
    }
    if frame.asked(Command::Lesson) {
        return Some(Intent::Lesson(LessonWish::Look(match held.view {
            LessonView::Phones => LessonView::Teacher,
            LessonView::Projector | LessonView::Teacher => LessonView::Phones,
        })));
    }
    // Whoever leads by a presenter turns what the class sees.
    if frame.asked(Command::Advance) {
        return Some(Intent::Lesson(LessonWish::Turn(1)));
    }
    match held.view {
        LessonView::Phones => phones::phones_ui(ui, frame, held, painted),
        LessonView::Projector | LessonView::Teacher => teacher::teacher_ui(ui, frame, held, windows, painted),
    }
}
