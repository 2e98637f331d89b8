//! What holding a lesson promises, by accessible label and without a window.

use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use super::{at, session};
use crate::classroom::lesson::Phase;
use crate::classroom::vote::Stage;
use crate::content::ids::LessonId;
use crate::desktop::intent::Intent;
use crate::desktop::lesson::LessonView;
use crate::desktop::screen::Screen;
use crate::desktop::session::Session;

/// The lesson of grades 9 to 11, begun, before the teacher's eyes.
pub(super) fn held(folder: &std::path::Path) -> Harness<'static, Session> {
    let mut session = session(folder);
    session.carry_out(Intent::PrepareLesson(LessonId::parse("hour-grades-9-11").unwrap()));
    let mut harness = at(Screen::Lesson, session);
    harness.get_by_label("Begin: the clock starts").click();
    harness.run_steps(3);
    harness.key_press(Key::F6);
    harness.run_steps(3);
    harness
}

pub(super) fn press(harness: &mut Harness<'static, Session>, label: &str) {
    // It may lie below the fold.
    harness.get_by_label(label).click_accesskit();
    harness.run_steps(3);
}

pub(super) fn raise(harness: &mut Harness<'static, Session>, key: Key, hands: usize) {
    for _ in 0..hands {
        harness.key_press(key);
        harness.run_steps(2);
    }
}

#[test]
fn a_lesson_is_chosen_and_begun_in_three_presses() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = at(Screen::Lessons, session(folder.path()));
    press(&mut harness, "Open this lesson");
    assert_eq!(harness.state().screen(), Screen::Lesson);
    press(&mut harness, "Begin: the clock starts");
    let held = harness.state().lesson.as_ref().unwrap();
    assert_eq!((held.state.phase(), held.view), (Phase::Running, LessonView::Projector));
}

#[test]
fn hands_are_counted_and_only_what_may_be_shown_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = held(folder.path());
    press(&mut harness, "Next step");
    raise(&mut harness, Key::Num1, 6);
    raise(&mut harness, Key::Num2, 12);
    press(&mut harness, "Show the result");
    let held = harness.state().lesson.as_ref().unwrap();
    assert_eq!(held.standing().unwrap().stage, Stage::Revealed);
    let vote = held.vote().unwrap();
    assert_eq!(vote.reveal.as_ref().unwrap().own.people(), 18);
    harness.key_press(Key::F6);
    harness.run_steps(3);
    // The class sees figures of groups, and is asked what the others may have seen.
    assert!(
        harness.query_by_label_contains("what might they have seen").is_some()
            || harness.query_by_label_contains("What did they see").is_some()
    );
}

#[test]
fn fewer_than_five_are_not_shown_and_can_be_counted_on() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = held(folder.path());
    press(&mut harness, "Next step");
    raise(&mut harness, Key::Num2, 4);
    press(&mut harness, "Show the result");
    let vote = harness.state().lesson.as_ref().unwrap().vote().unwrap();
    assert!(vote.reveal.is_none() && vote.refused.is_some());
    assert!(harness.query_by_label_contains("Too few answers").is_some());
}

#[test]
fn a_lesson_that_went_dark_goes_on_at_the_same_second_with_its_count() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = held(folder.path());
    harness.state_mut().elapsed = 95.0;
    harness.run_steps(2);
    press(&mut harness, "Next step");
    raise(&mut harness, Key::Num2, 7);
    let (now, step) = {
        let held = harness.state().lesson.as_ref().unwrap();
        (held.state.now(), held.state.current().unwrap().step.clone())
    };
    // The lights go out: nothing is closed, nothing is asked.
    drop(harness);
    let mut harness = super::harness(session(folder.path()));
    press(&mut harness, "Back to the lesson");
    let held = harness.state().lesson.as_ref().unwrap();
    assert_eq!(held.state.phase(), Phase::Paused, "it waits for the teacher");
    assert_eq!((held.state.now(), &held.state.current().unwrap().step), (now, &step));
    assert_eq!(held.vote().unwrap().counts[0], [0, 7, 0, 0]);
    press(&mut harness, "Go on");
    assert_eq!(harness.state().lesson.as_ref().unwrap().state.phase(), Phase::Running);
}

#[test]
fn a_lesson_that_is_finished_and_not_filed_leaves_nothing_to_go_on_with() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = held(folder.path());
    for _ in 0..7 {
        press(&mut harness, "Next step");
    }
    assert_eq!(harness.state().lesson.as_ref().unwrap().state.phase(), Phase::Over);
    press(&mut harness, "File the lesson");
    press(&mut harness, "Leave without filing");
    harness.get_all_by_label("Leave without filing").last().unwrap().click();
    harness.run_steps(3);
    assert_eq!(harness.state().screen(), Screen::Lessons);
    drop(harness);
    assert!(session(folder.path()).interrupted.is_none());
}
