//! Printed cards in a held vote: a photograph is a vote, a later one changes it, and what is not sure is asked.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use super::lessons::{held, press, raise};
use crate::classroom::cards::code::{Card, FRAMED, Side};
use crate::classroom::cards::grey::Grey;
use crate::classroom::vote::Question;
use crate::desktop::intent::Intent;
use crate::desktop::lesson::LessonWish;
use crate::desktop::lesson::cards::CardsWish;
use crate::desktop::session::Session;

/// A photograph of these cards, each with this side on top.
fn photo(cards: &[(u8, Side)]) -> Vec<u8> {
    const SQUARE: usize = 7;
    const CARD: usize = (FRAMED + 3) * SQUARE;
    const ACROSS: usize = 6;
    let (wide, high) = (ACROSS * CARD, cards.len().div_ceil(ACROSS).max(1) * CARD);
    let mut pixels = vec![230; wide * high];
    for (at, (number, side)) in cards.iter().enumerate() {
        let card = Card::new(*number).unwrap();
        let black = |x: usize, y: usize| {
            let place = |at: usize| (at / SQUARE).wrapping_sub(1);
            card.is_black(place(y), place(x))
        };
        let own = (0..CARD * CARD).map(|at| if black(at % CARD, at / CARD) { 20 } else { 230 }).collect();
        let turned = Grey::new(CARD, CARD, own).unwrap().turned((4 - side.index()) % 4);
        let (left, top) = (at % ACROSS * CARD, at / ACROSS * CARD);
        for y in 0..CARD {
            let row = &turned.pixels()[y * CARD..(y + 1) * CARD];
            pixels[(top + y) * wide + left..][..CARD].copy_from_slice(row);
        }
    }
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, wide as u32, high as u32);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.write_header().unwrap().write_image_data(&pixels).unwrap();
    bytes
}

/// A lesson before its first vote, with an empty folder of photographs.
fn voting(folder: &Path) -> Harness<'static, Session> {
    let mut harness = held(folder);
    press(&mut harness, "Next step");
    harness.state_mut().lesson.as_mut().unwrap().cards.folders = vec![folder.join("photos")];
    std::fs::create_dir(folder.join("photos")).unwrap();
    harness
}

fn taken(folder: &Path, name: &str, cards: &[(u8, Side)]) -> PathBuf {
    let path = folder.join("photos").join(name);
    std::fs::write(&path, photo(cards)).unwrap();
    path
}

/// Until what is being read has been read.
fn settle(harness: &mut Harness<'static, Session>) {
    for _ in 0..500 {
        harness.run_steps(2);
        if !harness.state().lesson.as_ref().unwrap().cards.is_reading() {
            harness.run_steps(2);
            return;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    panic!("the photograph is still being read");
}

fn counted(harness: &Harness<'static, Session>, question: Question) -> Vec<u32> {
    harness.state().lesson.as_ref().unwrap().vote().unwrap().counted(question)
}

/// Seven say A, five say B.
fn class() -> Vec<(u8, Side)> {
    (1..=12).map(|number| (number, if number <= 7 { Side::A } else { Side::B })).collect()
}

/// A file as the window hands it in.
#[derive(Debug)]
struct Dropped(PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}

#[test]
fn one_photograph_is_a_vote_and_the_next_one_changes_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = voting(folder.path());
    press(&mut harness, "Read the newest photo");
    assert!(harness.query_by_label_contains("Neither Downloads nor Pictures").is_some());
    taken(folder.path(), "first.png", &class());
    press(&mut harness, "Read the newest photo");
    settle(&mut harness);
    assert_eq!(counted(&harness, Question::Own), [7, 5, 0, 0]);
    assert!(harness.query_by_label("Cards read: 12").is_some());
    // Somebody has no card.
    raise(&mut harness, Key::Num4, 1);
    // One turns the card, one has lowered it.
    let mut later = class();
    later.remove(11);
    later[0].1 = Side::C;
    let path = taken(folder.path(), "second.png", &later);
    harness.input_mut().dropped_files.push(Arc::new(Dropped(path)));
    settle(&mut harness);
    assert_eq!(counted(&harness, Question::Own), [6, 5, 1, 1]);
    // The guess has a photograph of its own.
    press(&mut harness, "Hands: what would most do?");
    let bytes = photo(&(1..=10).map(|number| (number, Side::B)).collect::<Vec<_>>());
    harness.state_mut().carry_out(Intent::Lesson(LessonWish::Cards(CardsWish::Sent(bytes.into()))));
    settle(&mut harness);
    assert_eq!(counted(&harness, Question::Guess), [0, 10, 0, 0]);
    assert!(harness.query_by_label_contains("not in this question: 11, 12").is_some());
    press(&mut harness, "Show the result");
    let vote = harness.state().lesson.as_ref().unwrap().vote().unwrap();
    let reveal = vote.reveal.as_ref().unwrap();
    assert_eq!((reveal.own.people(), reveal.guess.as_ref().unwrap().people()), (13, 10));
}

#[test]
fn what_is_not_sure_is_looked_at_and_settled_by_key() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = voting(folder.path());
    let mut cards = class();
    cards.extend([(1, Side::B), (20, Side::A), (20, Side::A)]);
    taken(folder.path(), "first.png", &cards);
    press(&mut harness, "Read the newest photo");
    settle(&mut harness);
    assert_eq!(counted(&harness, Question::Own), [6, 5, 0, 0]);
    assert!(harness.query_by_label("Please look: card 1").is_some());
    raise(&mut harness, Key::Num3, 1);
    assert_eq!(counted(&harness, Question::Own), [6, 5, 1, 0], "the key settles, and adds no hand");
    harness.get_by_label("It counts for nothing").click_accesskit();
    harness.run_steps(3);
    assert_eq!(counted(&harness, Question::Own), [6, 5, 1, 0]);
    assert!(harness.query_by_label_contains("Please look").is_none());
}

#[test]
fn a_photograph_on_its_side_is_turned_with_its_answers() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = voting(folder.path());
    // Somebody held the phone so that every right side is on top.
    let aside: Vec<_> = class().into_iter().map(|(number, side)| (number, side.when_turned(3))).collect();
    taken(folder.path(), "first.png", &aside);
    press(&mut harness, "Read the newest photo");
    settle(&mut harness);
    assert_eq!(counted(&harness, Question::Own), [0, 7, 5, 0]);
    press(&mut harness, "Turn the photo");
    assert_eq!(counted(&harness, Question::Own), [7, 5, 0, 0]);
}

#[test]
fn a_photograph_without_cards_or_a_broken_one_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = voting(folder.path());
    raise(&mut harness, Key::Num2, 3);
    for (bytes, told) in [(photo(&[]), "No card is seen"), (b"GIF".to_vec(), "neither JPEG nor PNG")] {
        harness.state_mut().carry_out(Intent::Lesson(LessonWish::Cards(CardsWish::Sent(bytes.into()))));
        settle(&mut harness);
        assert!(harness.query_by_label_contains(told).is_some(), "{told}");
        assert_eq!(counted(&harness, Question::Own), [0, 3, 0, 0]);
    }
}

#[test]
fn cards_are_printed_before_the_lesson() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = super::session(folder.path());
    session.carry_out(Intent::PrepareLesson(crate::content::ids::LessonId::parse("hour-grades-9-11").unwrap()));
    session.lesson.as_mut().unwrap().cards.papers = Some(folder.path().join("papers"));
    let mut harness = super::at(crate::desktop::screen::Screen::Lesson, session);
    harness.key_press(Key::F6);
    harness.run_steps(3);
    press(&mut harness, "Print cards");
    assert!(harness.query_by_label_contains("adal-qala-cards.pdf").is_some());
    let written = std::fs::read(folder.path().join("papers/adal-qala-cards.pdf")).unwrap();
    assert!(written.starts_with(b"%PDF"));
}

#[test]
fn no_photograph_is_left_on_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = voting(folder.path());
    let data = folder.path().join("photos");
    taken(folder.path(), "first.png", &class());
    press(&mut harness, "Read the newest photo");
    settle(&mut harness);
    std::fs::remove_dir_all(&data).unwrap();
    let mut folders = vec![folder.path().to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = std::fs::read(&path).unwrap();
                assert!(!bytes.starts_with(b"\x89PNG") && !bytes.starts_with(b"\xff\xd8"), "{}", path.display());
            }
        }
    }
}
