//! What the teacher's page of phones promises, by accessible label and without a window.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use super::{at, session};
use crate::classroom::server::room::Addresses;
use crate::classroom::server::room::gate::Address;
use crate::classroom::server::room::message;
use crate::content::ids::LessonId;
use crate::desktop::intent::Intent;
use crate::desktop::lesson::LessonView;
use crate::desktop::lesson::phones::Phones;
use crate::desktop::screen::Screen;
use crate::desktop::session::Session;

/// A lesson that is prepared, with phones on this computer itself, before the teacher's eyes.
fn with_phones(folder: &std::path::Path) -> Harness<'static, Session> {
    let mut session = session(folder);
    session.carry_out(Intent::PrepareLesson(LessonId::parse("hour-grades-9-11").unwrap()));
    let library = Arc::clone(&session.library);
    let phones = Phones::open_at(&library, IpAddr::V4(Ipv4Addr::LOCALHOST)).unwrap();
    session.lesson.as_mut().unwrap().take_phones(&library, phones);
    let mut harness = at(Screen::Lesson, session);
    harness.key_press(Key::F6);
    harness.run_steps(3);
    press(&mut harness, "Phones: who is in, code and PIN");
    assert_eq!(harness.state().lesson.as_ref().unwrap().view, LessonView::Phones);
    harness
}

fn press(harness: &mut Harness<'static, Session>, label: &str) {
    // As a screen reader presses it: what is below the edge of the list too.
    harness.get_by_label(label).click_accesskit();
    harness.run_steps(3);
}

fn phones<'a>(harness: &'a Harness<'static, Session>) -> &'a Phones {
    harness.state().lesson.as_ref().unwrap().phones.as_ref().unwrap()
}

fn comes_in(phones: &Phones, n: u8) {
    let now = phones.room().now();
    phones.room().with(|room| {
        let join = format!(r#"{{"code":"{}","token":"{:032x}"}}"#, room.code().as_str(), n + 1);
        let join = message::join(join.as_bytes()).unwrap();
        room.join(Address::of(IpAddr::V4(Ipv4Addr::new(10, 0, 0, n + 1))), &join, now).unwrap();
    });
}

#[test]
fn the_pin_is_shown_when_asked_for_and_never_to_the_class() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = with_phones(folder.path());
    let pin = phones(&harness).pin().unwrap();
    assert!(harness.query_by_label_contains(&pin).is_none());
    press(&mut harness, "Show the PIN");
    assert!(harness.query_by_label_contains(&pin).is_some());
    harness.key_press(Key::F6);
    harness.run_steps(3);
    assert!(harness.query_by_label_contains(&pin).is_none(), "the class sees no PIN");
    harness.key_press(Key::F6);
    harness.run_steps(3);
    press(&mut harness, "Phones: who is in, code and PIN");
    assert!(harness.query_by_label_contains(&pin).is_none(), "it is hidden again");
    press(&mut harness, "New PIN");
    assert_ne!(phones(&harness).pin().unwrap(), pin);
}

#[test]
fn the_door_is_closed_and_the_code_is_changed() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = with_phones(folder.path());
    let code = phones(&harness).code.clone();
    press(&mut harness, "New code");
    assert_ne!(phones(&harness).code, code);
    press(&mut harness, "New phones may come in: on");
    assert!(!phones(&harness).doors().open);
    press(&mut harness, "All phones have one address: off");
    assert_eq!(phones(&harness).doors().addresses, Addresses::Shared);
    press(&mut harness, "Show the class how to come in");
    harness.key_press(Key::F6);
    harness.run_steps(3);
    let shown = phones(&harness).code.clone();
    assert!(harness.query_by_label(&shown).is_some(), "the class sees the new code");
}

#[test]
fn who_is_in_is_listed_and_one_can_be_taken_away() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = with_phones(folder.path());
    assert!(harness.query_by_label("Nobody is in yet.").is_some());
    (0..3).for_each(|n| comes_in(phones(&harness), n));
    harness.run_steps(3);
    assert!(harness.query_by_label("Phones: 3").is_some());
    let found = harness.query_all_by_label_contains("Remove: ").next().map(|node| node.click());
    assert!(found.is_some());
    harness.run_steps(3);
    assert_eq!(phones(&harness).seats(), 2);
}

#[test]
fn the_teachers_phone_shows_the_step_its_clock_and_what_can_be_done() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = with_phones(folder.path());
    let desk = |harness: &Harness<'static, Session>| {
        let phones = phones(harness);
        let now = phones.room().now();
        let text = phones.room().with(|room| room.desk_view(None, now)).unwrap();
        serde_json::from_str::<serde_json::Value>(&text).unwrap()
    };
    assert!(desk(&harness)["clock"].is_null());
    press(&mut harness, "Teacher's view");
    press(&mut harness, "Begin: the clock starts");
    press(&mut harness, "Next step");
    let shown = desk(&harness);
    let can = |name: &str| shown["wishes"].as_array().unwrap().iter().any(|wish| wish == name);
    assert!(can("next") && can("back") && can("reveal") && can("freeze") && !can("again"), "{shown}");
    assert!(shown["clock"]["lesson_s"].as_i64().unwrap() > 2_400, "{shown}");
    assert_eq!(shown["scene"], "vote");
    let prompts = shown["prompts"].as_array().unwrap();
    assert!(prompts.len() >= 4 && prompts.iter().all(|prompt| prompt["kk"] != "" && prompt["kk"] != prompt["en"]));
    assert!(shown["next"]["kk"].as_str().is_some_and(|next| !next.is_empty()));
    press(&mut harness, "Dark screen");
    assert_eq!(desk(&harness)["blank"], true);
}
