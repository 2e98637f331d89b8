//! What a survey in a lesson promises, by accessible label and without a window.

use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use super::{at, session};
use crate::content::ids::LessonId;
use crate::desktop::intent::Intent;
use crate::desktop::lesson::booth::Page;
use crate::desktop::lesson::survey::HeldSurvey;
use crate::desktop::screen::Screen;
use crate::desktop::session::Session;

/// The survey at the end of the lesson for grades 9 to 11, before the teacher's eyes.
fn held(folder: &std::path::Path) -> Harness<'static, Session> {
    let mut session = session(folder);
    session.carry_out(Intent::PrepareLesson(LessonId::parse("hour-grades-9-11").unwrap()));
    let mut harness = at(Screen::Lesson, session);
    press(&mut harness, "Begin: the clock starts");
    harness.key_press(Key::F6);
    harness.run_steps(3);
    for _ in 0..6 {
        press(&mut harness, "Next step");
    }
    harness
}

fn press(harness: &mut Harness<'static, Session>, label: &str) {
    harness.get_by_label(label).click();
    harness.run_steps(4);
}

fn survey<'h>(harness: &'h Harness<'static, Session>) -> &'h HeldSurvey {
    harness.state().lesson.as_ref().unwrap().survey().unwrap()
}

/// Somebody sits down and answers: what one would say, how sure one is, and nothing to the rest.
fn answers(harness: &mut Harness<'static, Session>, words: &str, sure: Key) {
    press(harness, "Begin");
    let field = "Write in your own words. Please name nobody.";
    harness.get_by_label(field).focus();
    harness.run_steps(2);
    harness.get_by_label(field).type_text(words);
    harness.run_steps(2);
    press(harness, "Go on");
    harness.key_press(sure);
    harness.run_steps(2);
    press(harness, "Go on");
    press(harness, "Pass over");
    press(harness, "Hand in the sheet");
}

/// So many, one after the other.
fn sit(harness: &mut Harness<'static, Session>, people: usize) {
    press(harness, "On this computer");
    for n in 0..people {
        answers(harness, &format!("Words of the {n}. one, said by Ivanov"), Key::Num5);
        if n + 1 < people {
            press(harness, "The next one");
        }
    }
    harness.key_press(Key::F6);
    harness.run_steps(4);
}

#[test]
fn six_answer_one_after_the_other_and_the_class_sees_what_may_be_shown() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = held(folder.path());
    sit(&mut harness, 6);
    assert!(harness.query_by_label("Have answered: 6").is_some());
    press(&mut harness, "Close the survey");
    let closed = survey(&harness).closed.as_ref().unwrap();
    assert_eq!(closed.results.people, 6);
    // The teacher reads words without names.
    let answers = closed.words[0].answers.as_ref().unwrap();
    assert_eq!(answers.len(), 6);
    assert!(answers.iter().all(|answer| !answer.shown().contains("Ivanov")));
    assert!(harness.query_all_by_label_contains("Words of the").count() >= 6);
    let record = &harness.state().lesson.as_ref().unwrap().outcomes.surveys["door"];
    assert_eq!((record.people, record.items.len()), (6, 2));
    harness.key_press(Key::F6);
    harness.run_steps(3);
    // The class sees no word of anybody, and of six who all agree nothing that tells of one.
    assert_eq!(harness.query_all_by_label_contains("Words of the").count(), 0);
    assert!(harness.query_by_label_contains("Result: 1 / 2").is_some());
}

#[test]
fn with_four_nothing_is_shown_and_a_fifth_can_still_answer() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = held(folder.path());
    sit(&mut harness, 4);
    press(&mut harness, "Close the survey");
    assert!(survey(&harness).closed.is_none());
    assert!(harness.query_by_label_contains("Fewer than five have answered").is_some());
    assert!(harness.state().lesson.as_ref().unwrap().outcomes.surveys.is_empty());
    sit(&mut harness, 1);
    press(&mut harness, "Close the survey");
    assert_eq!(survey(&harness).closed.as_ref().unwrap().results.people, 5);
}

#[test]
fn nothing_of_the_last_one_is_left_to_see() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = held(folder.path());
    press(&mut harness, "On this computer");
    assert!(harness.query_by_label_contains("What is kept?").is_some());
    answers(&mut harness, "Something of my own", Key::Num2);
    assert_eq!(survey(&harness).booth.as_ref().unwrap().page, Page::Thanks);
    press(&mut harness, "The next one");
    press(&mut harness, "Begin");
    let nothing = |harness: &Harness<'static, Session>| {
        assert_eq!(harness.query_all_by_label_contains("Something").count(), 0);
        assert_eq!(harness.query_all_by_value("Something of my own").count(), 0);
    };
    nothing(&harness);
    // Nor by taking back what was typed.
    harness.get_by_label("Write in your own words. Please name nobody.").focus();
    harness.run_steps(2);
    harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::Z);
    harness.run_steps(3);
    nothing(&harness);
    // The teacher's key puts the sheet away that was begun.
    harness.key_press(Key::F6);
    harness.run_steps(3);
    assert!(survey(&harness).booth.is_none());
    assert_eq!(survey(&harness).people(None), 1);
}

#[test]
fn paper_is_typed_in_by_key_and_counts_beside_the_booth() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = held(folder.path());
    sit(&mut harness, 2);
    press(&mut harness, "Type in from paper");
    for _ in 0..3 {
        for _ in 0..3 {
            press(&mut harness, "Pass over");
        }
        press(&mut harness, "Put it on the pile");
    }
    assert!(harness.query_by_label("Sheets typed in: 3").is_some());
    harness.key_press(Key::F6);
    harness.run_steps(3);
    press(&mut harness, "Close the survey");
    let closed = survey(&harness).closed.as_ref().unwrap();
    assert_eq!(closed.results.people, 5);
    assert!(closed.words[0].answers.is_err(), "two have written: nothing of it is shown");
}

#[test]
fn the_lights_go_out_and_at_most_four_sheets_are_lost() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = held(folder.path());
    sit(&mut harness, 6);
    drop(harness);
    let file = std::fs::read_to_string(folder.path().join("lesson.ron")).unwrap();
    // What is on the disk are counts: no sheet, in which two answers of one person stand together.
    assert!(file.contains("people: 5"), "{file}");
    let mut harness = super::harness(session(folder.path()));
    press(&mut harness, "Back to the lesson");
    assert_eq!(survey(&harness).people(None), 5);
    press(&mut harness, "Go on");
    sit(&mut harness, 1);
    press(&mut harness, "Close the survey");
    assert_eq!(survey(&harness).closed.as_ref().unwrap().results.people, 6);
    drop(harness);
    // What was closed stays closed.
    let mut harness = super::harness(session(folder.path()));
    press(&mut harness, "Back to the lesson");
    assert_eq!(survey(&harness).closed.as_ref().unwrap().results.people, 6);
}

#[test]
fn a_survey_that_was_left_goes_on_where_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = held(folder.path());
    sit(&mut harness, 3);
    press(&mut harness, "Step back");
    assert!(harness.state().lesson.as_ref().unwrap().survey().is_none());
    press(&mut harness, "Next step");
    assert_eq!(survey(&harness).people(None), 3);
    sit(&mut harness, 2);
    // The lesson ends: what can be closed is.
    press(&mut harness, "Next step");
    assert_eq!(harness.state().lesson.as_ref().unwrap().outcomes.surveys["door"].people, 5);
}
