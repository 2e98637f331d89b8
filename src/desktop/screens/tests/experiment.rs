//! The experiment in a lesson: played by hands and on phones, shown only as the door lets it, and kept through the dark.

use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use super::{at, session};
use crate::classroom::game::Reform;
use crate::classroom::lesson::LessonAction;
use crate::content::ids::LessonId;
use crate::desktop::intent::Intent;
use crate::desktop::lesson::game::GameStage;
use crate::desktop::lesson::{Held, LessonView, LessonWish};
use crate::desktop::screen::Screen;
use crate::desktop::session::Session;

/// The lesson of students, at its experiment, before the teacher's eyes.
fn at_the_experiment(folder: &std::path::Path) -> Harness<'static, Session> {
    let mut session = session(folder);
    session.carry_out(Intent::PrepareLesson(LessonId::parse("hour-students-90").unwrap()));
    session.carry_out(Intent::Lesson(LessonWish::Rule(LessonAction::Begin { left: None })));
    while session.lesson.as_ref().and_then(Held::game).is_none() {
        session.carry_out(Intent::Lesson(LessonWish::Rule(LessonAction::Next)));
    }
    session.carry_out(Intent::Lesson(LessonWish::Look(LessonView::Teacher)));
    at(Screen::Lesson, session)
}

fn press(harness: &mut Harness<'static, Session>, label: &str) {
    harness.get_by_label(label).click();
    harness.run_steps(3);
}

/// Counts hands: clients who wait and offer, officials who take, give back and report.
fn count(harness: &mut Harness<'static, Session>, clients: [usize; 3], officials: [usize; 3]) {
    for (role, hands) in [("Applicant", &clients[..]), ("Clerk", &officials[..])] {
        press(harness, role);
        for (key, hands) in [Key::Num1, Key::Num2, Key::Num3].into_iter().zip(hands) {
            for _ in 0..*hands {
                harness.key_press(key);
                harness.run_steps(2);
            }
        }
    }
}

fn stage(harness: &Harness<'static, Session>) -> GameStage {
    harness.state().lesson.as_ref().unwrap().game().unwrap().stage(None)
}

fn look(harness: &mut Harness<'static, Session>) {
    harness.key_press(Key::F6);
    harness.run_steps(3);
}

#[test]
fn the_class_sees_its_result_beside_the_published_ones_and_then_what_a_rule_has_changed() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = at_the_experiment(folder.path());
    press(&mut harness, "Play with cards and raised hands");
    count(&mut harness, [5, 10, 0], [8, 5, 2]);
    press(&mut harness, "Everybody has decided");
    assert_eq!(stage(&harness), GameStage::Closed);
    look(&mut harness);
    // Nothing is told before the result is asked for.
    assert!(harness.query_by_label_contains("Our result").is_none());
    look(&mut harness);
    press(&mut harness, "Show the result");
    look(&mut harness);
    harness.get_by_label("Offered. Our result: 67%");
    harness.get_by_label("Offered. Germany: 50%");
    // Seven gave back or reported; which of the two is nobody's business.
    assert!(harness.query_by_label_contains("Reported: 13").is_none());
    look(&mut harness);
    press(&mut harness, "A second clerk must agree to each decision");
    count(&mut harness, [10, 5, 0], [5, 5, 5]);
    press(&mut harness, "Everybody has decided");
    press(&mut harness, "Show the result");
    look(&mut harness);
    harness.get_by_label("Offered. Under the old rule: 67%");
    harness.get_by_label("Offered. Under the new rule: 33%");
    harness.get_by_label_contains("Fewer offered under the new rule");
    let outcomes = &harness.state().lesson.as_ref().unwrap().outcomes;
    let shares = |name: &str, cell| {
        outcomes.votes[name].rounds.iter().map(|round| round.own.as_ref()?.thousandths(cell)).collect::<Vec<_>>()
    };
    assert_eq!(shares("game", 1), [Some(667), Some(333)], "both plays are taken down");
    assert_eq!(shares("game.officials", 2), [None, Some(333)], "as far as they were shown");
}

#[test]
fn those_who_offer_and_tell_are_counted_among_those_who_offer() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = at_the_experiment(folder.path());
    press(&mut harness, "Play with cards and raised hands");
    assert!(harness.query_all_by_label_contains("report it if it is taken").next().is_none(), "nobody is let off yet");
    count(&mut harness, [5, 10, 7], [5, 5, 5]);
    assert_eq!(harness.state().lesson.as_ref().unwrap().game().unwrap().counts.0, [5, 10, 0]);
    press(&mut harness, "Everybody has decided");
    press(&mut harness, "Show the result");
    press(&mut harness, "Whoever reports first is not punished");
    count(&mut harness, [5, 3, 7], [5, 5, 5]);
    drop(harness);
    let mut harness = super::harness(session(folder.path()));
    press(&mut harness, "Back to the lesson");
    assert_eq!(harness.state().lesson.as_ref().unwrap().game().unwrap().counts.0, [5, 3, 7]);
    press(&mut harness, "Go on");
    press(&mut harness, "Everybody has decided");
    let played = &harness.state().lesson.as_ref().unwrap().game().unwrap().played;
    assert_eq!(played[1].clients.as_ref().unwrap().thousandths(1), Some(666));
}

#[test]
fn fewer_than_five_of_a_role_are_not_shown() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = at_the_experiment(folder.path());
    press(&mut harness, "Play with cards and raised hands");
    count(&mut harness, [1, 3, 0], [6, 5, 5]);
    press(&mut harness, "Everybody has decided");
    press(&mut harness, "Show the result");
    look(&mut harness);
    assert!(harness.query_all_by_label_contains("Our result: Too few").next().is_some());
    assert!(harness.query_all_by_label_contains("75%").next().is_none());
    harness.get_by_label("Offered. United States: 70%");
}

/// It was played once by raised hands, and a rule is chosen for the second time.
fn at_the_second_time(folder: &std::path::Path) -> Harness<'static, Session> {
    let mut harness = at_the_experiment(folder);
    press(&mut harness, "Play with cards and raised hands");
    count(&mut harness, [5, 10, 0], [5, 5, 5]);
    press(&mut harness, "Everybody has decided");
    press(&mut harness, "Show the result");
    press(&mut harness, "Whoever reports first is not punished");
    harness
}

#[test]
fn a_role_that_nobody_counted_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = at_the_experiment(folder.path());
    press(&mut harness, "Play with cards and raised hands");
    count(&mut harness, [5, 5, 0], [0, 0, 0]);
    press(&mut harness, "Everybody has decided");
    assert_eq!(stage(&harness), GameStage::Open);
    harness.get_by_label_contains("Count the hands of both roles");
}

#[test]
fn an_experiment_that_went_dark_goes_on_with_its_first_result() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = at_the_second_time(folder.path());
    count(&mut harness, [3, 0, 0], [0, 0, 0]);
    let first = harness.state().lesson.as_ref().unwrap().game().unwrap().played.clone();
    assert_eq!(first.len(), 1);
    drop(harness);
    let mut harness = super::harness(session(folder.path()));
    press(&mut harness, "Back to the lesson");
    let game = harness.state().lesson.as_ref().unwrap().game().unwrap();
    assert_eq!((&game.played, game.reform, game.counts.0), (&first, Some(Reform::Leniency), [3, 0, 0]));
    assert_eq!(stage(&harness), GameStage::Open);
}

#[test]
fn an_experiment_that_was_stepped_out_of_survives_the_dark_in_another_step() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = at_the_second_time(folder.path());
    count(&mut harness, [3, 1, 0], [2, 0, 0]);
    let before = harness.state().lesson.as_ref().unwrap().game().unwrap();
    let (first, counts) = (before.played.clone(), before.counts);
    press(&mut harness, "Next step");
    assert!(harness.state().lesson.as_ref().unwrap().game().is_none());
    drop(harness);
    let mut harness = super::harness(session(folder.path()));
    press(&mut harness, "Back to the lesson");
    assert!(harness.state().lesson.as_ref().unwrap().game().is_none(), "it goes on in the other step");
    // A second dark, before anybody came back to it.
    press(&mut harness, "Go on");
    drop(harness);
    let mut harness = super::harness(session(folder.path()));
    press(&mut harness, "Back to the lesson");
    press(&mut harness, "Go on");
    press(&mut harness, "Step back");
    let game = harness.state().lesson.as_ref().unwrap().game().unwrap();
    assert_eq!((&game.played, game.reform, game.counts), (&first, Some(Reform::Leniency), counts));
    assert_eq!(stage(&harness), GameStage::Open);
    // It goes on as if nothing had been: the second play is closed and shown beside the first.
    press(&mut harness, "Everybody has decided");
    assert_eq!(harness.state().lesson.as_ref().unwrap().game().unwrap().played.len(), 2);
}
