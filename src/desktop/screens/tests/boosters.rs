//! Three minutes: they come up at the title a week after a chapter, and what was answered is kept.

use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use super::{at, harness, session};
use crate::classroom::lesson::booster::{Booster, Day, Recall};
use crate::content::questions::Topic;
use crate::desktop::booster::BoosterWish;
use crate::desktop::intent::{Intent, ProfileIntent};
use crate::desktop::screen::Screen;
use crate::desktop::session::Session;

const TITLE: &str = "Three minutes: what do you still remember?";
const DAY: u64 = 24 * 60 * 60;
const LEARNED: Day = Day(20_000);

/// A player who has finished a chapter about gifts, some days ago.
fn days_later(folder: &std::path::Path, days: u64) -> Session {
    let mut session = session(folder);
    if session.shelf.profile().is_none() {
        session.carry_out(Intent::Profile(ProfileIntent::Create("Saiga".to_owned(), Vec::new())));
        session.shelf.learned(&[Topic::Gifts], LEARNED);
        session.shelf.recalled(&[], LEARNED).unwrap();
    }
    session.now = (u64::from(LEARNED.0) + days) * DAY + 9 * 60 * 60;
    session
}

fn press(harness: &mut Harness<'static, Session>, label: &str) {
    harness.get_by_label(label).click();
    harness.run_steps(3);
}

/// Answers what is asked, rightly or not.
fn answer(harness: &mut Harness<'static, Session>, right: bool) {
    let item = harness.state().booster.as_ref().unwrap().item().unwrap().clone();
    let at = item.options.iter().position(|option| (*option == item.right) == right).unwrap();
    let key = [Key::Num1, Key::Num2, Key::Num3, Key::Num4][at];
    harness.key_press(key);
    harness.run_steps(3);
}

#[test]
fn a_topic_comes_back_at_the_title_after_a_week_and_what_was_answered_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let early = harness(days_later(folder.path(), 6));
    assert!(early.query_by_label(TITLE).is_none(), "not before");
    drop(early);
    let mut harness = harness(days_later(folder.path(), 7));
    press(&mut harness, TITLE);
    assert_eq!(harness.state().screen(), Screen::Booster);
    answer(&mut harness, true);
    // The reason follows the answer.
    harness.get_by_label("Right!");
    press(&mut harness, "Next question");
    answer(&mut harness, false);
    harness.get_by_label("The right answer is marked.");
    press(&mut harness, "Next question");
    answer(&mut harness, true);
    press(&mut harness, "See the result");
    harness.get_by_label("Remembered: 2 of 3");
    press(&mut harness, "Done");
    assert_eq!(harness.state().screen(), Screen::Title);
    assert!(harness.query_by_label(TITLE).is_none(), "once is enough for today");
    drop(harness);
    let again = days_later(folder.path(), 8);
    let mut wanted = Booster::learned(Topic::Gifts, LEARNED);
    wanted.answer(Day(LEARNED.0 + 7), Recall::InPart);
    assert_eq!(again.shelf.profile().unwrap().boosters, [wanted]);
}

#[test]
fn whoever_leaves_in_the_middle_has_answered_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = harness(days_later(folder.path(), 9));
    press(&mut harness, TITLE);
    answer(&mut harness, false);
    harness.key_press(Key::Escape);
    harness.run_steps(3);
    assert_eq!(harness.state().screen(), Screen::Title);
    assert!(harness.query_by_label(TITLE).is_some(), "it is still due");
    assert!(harness.state().shelf.profile().unwrap().boosters[0].answers.is_empty());
}

#[test]
fn a_class_sees_at_its_course_when_topics_come_back_and_can_hold_them() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = at(Screen::Lessons, session(folder.path()));
    // The row may lie below the fold of the list.
    harness.get_by_label_contains("Fundamentals: eight lessons").click_accesskit();
    harness.run_steps(3);
    let rows: Vec<_> = harness.query_all_by_label_contains("Three minutes: ").collect();
    assert_eq!(rows.len(), 8, "four topics, twice each");
    drop(rows);
    assert!(harness.query_all_by_label_contains("Day 57").next().is_some());
    let gifts = Intent::Booster(BoosterWish::Class(Topic::Gifts, crate::content::lesson::Audience::Students));
    harness.state_mut().carry_out(gifts);
    harness.run_steps(3);
    for _ in 0..3 {
        answer(&mut harness, true);
        harness.key_press(Key::PageDown);
        harness.run_steps(3);
    }
    harness.get_by_label_contains("What was forgotten?");
    press(&mut harness, "Done");
    assert_eq!(harness.state().screen(), Screen::Lessons);
}
