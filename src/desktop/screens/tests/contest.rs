//! A round from the title to the receipt: what is allowed, what is not, and what lies on the disk when the power fails.

use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use super::{harness, session};
use crate::content::ids::RoundId;
use crate::content::lang::Lang;
use crate::content::level::Tier;
use crate::desktop::contest::{Contest, ContestWish, Held, Page};
use crate::desktop::intent::Intent;
use crate::desktop::screen::Screen;
use crate::desktop::session::Session;
use crate::olympiad::audit::unhex;
use crate::olympiad::ballot::Roll;
use crate::olympiad::entry::Given;
use crate::olympiad::grade::{Grader, Remark, hash_of};
use crate::olympiad::practice;
use crate::olympiad::result::ResultFile;
use crate::play::action::Action;
use crate::play::dice::{Dice, Seed};
use crate::play::explore::actions_here;
use crate::store::contest::SeatFolder;
use crate::store::folder::DataFolder;
use crate::store::save::Slot;

const NOW: u64 = 1_800_000_000;

fn wish(wish: ContestWish) -> Intent {
    Intent::Contest(wish)
}

/// A practice round that has just begun.
fn begun(folder: &std::path::Path) -> Session {
    let mut session = session(folder);
    session.now = NOW;
    session.carry_out(wish(ContestWish::Practice(RoundId::parse("practice").unwrap(), Tier::School)));
    session
}

fn held(session: &Session) -> &Held {
    session.contest.as_ref().and_then(Contest::held).expect("somebody sits")
}

/// Goes some way through the level that is open.
fn play(session: &mut Session, steps: usize) {
    let mut dice = Dice::new(Seed(5));
    for _ in 0..steps {
        let Some(run) = held(session).sitting.run().filter(|run| run.ending().is_none()) else { return };
        let possible = actions_here(run.level(), run.core());
        let action = possible[dice.below(possible.len() as u32) as usize].clone();
        session.carry_out(Intent::Act(action));
    }
}

fn press(harness: &mut Harness<'static, Session>, label: &str) {
    // The clock's name ends as a button does.
    match harness.query_all_by_label(label).next() {
        Some(node) => node.click_accesskit(),
        None => harness.get_by_label_contains(label).click_accesskit(),
    }
    harness.run_steps(4);
}

/// What an organizer makes of the file that lies in the only seat.
fn graded(folder: &std::path::Path) -> (ResultFile, crate::olympiad::grade::Card) {
    let (own, _) = SeatFolder::list(&DataFolder::at(folder)).pop().unwrap();
    let file = own.results(1 << 20).remove(0);
    let result = ResultFile::read(&file).unwrap();
    let session = session(&folder.join("elsewhere"));
    let round = session.library.rounds.get(&RoundId::parse("practice").unwrap()).unwrap();
    let hash = hash_of(round, &session.library);
    let ready = practice::prepare(round, &session.library, result.header.number, Tier::School, Lang::En).unwrap();
    let grader = Grader::new((**round).clone(), hash, practice::SECRET, ready.roll, &session.library).unwrap();
    (result, grader.grade(&file).unwrap())
}

#[test]
fn a_whole_round_by_hand() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = session(folder.path());
    session.now = NOW;
    let mut harness = harness(session);
    press(&mut harness, "Olympiad");
    assert_eq!(harness.state().screen(), Screen::Olympiad);
    press(&mut harness, "Begin practice");
    assert_eq!(harness.state().screen(), Screen::Contest);
    harness.get_by_label_contains("Minutes left: 45");
    press(&mut harness, "The class fund");
    assert_eq!(harness.state().screen(), Screen::Play);
    harness.get_by_label_contains("Minutes left: 45");
    play(harness.state_mut(), 400);
    harness.run_steps(4);
    assert_eq!(held(harness.state()).page, Page::Ended);
    press(&mut harness, "To the tasks");
    press(&mut harness, "Fifteen questions");
    assert!(matches!(held(harness.state()).page, Page::Question(0)));
    harness.key_press(egui::Key::Num1);
    harness.run_steps(4);
    // Leaving the quiz for another task is asked first.
    harness.state_mut().carry_out(wish(ContestWish::Tasks));
    harness.run_steps(4);
    press(&mut harness, "A gift for the teacher");
    harness.get_by_label("Go to another task?");
    press(&mut harness, "Begin “A gift for the teacher”");
    assert_eq!(harness.state().screen(), Screen::Play);
    harness.state_mut().carry_out(Intent::Open(Screen::Pause));
    harness.run_steps(4);
    press(&mut harness, "I am done");
    press(&mut harness, "End it");
    let finished = harness.state().contest.as_ref().and_then(Contest::finished).unwrap();
    let (receipt, points) = (finished.receipt.clone(), finished.card.as_ref().unwrap().points());
    let letters: Vec<String> = receipt.chars().map(|c| if c == '-' { ",".to_owned() } else { c.to_string() }).collect();
    harness.get_by_label(&format!("Receipt code: {}", letters.join(" ")));
    let (result, card) = graded(folder.path());
    assert_eq!((card.points(), result.head.receipt()), (points, receipt));
    assert!(card.remarks.is_empty(), "{:?}", card.remarks);
    // Handing in: a folder, and the same bytes.
    press(&mut harness, "Copy it to a stick");
    let stick = folder.path().join("stick");
    harness.state_mut().carry_out(wish(ContestWish::HandIn(crate::desktop::contest::HandIn::Copy(stick.clone()))));
    harness.run_steps(4);
    harness.get_by_label_contains("Copied and checked");
    assert_eq!(std::fs::read_dir(&stick).unwrap().count(), 1);
    press(&mut harness, "Another way");
    press(&mut harness, "Show it as pictures");
    assert_eq!(harness.query_all_by_label_contains("Picture 1 of").count(), 2);
    press(&mut harness, "Another way");
    press(&mut harness, "To the title");
    assert_eq!(harness.state().screen(), Screen::Title);
    assert!(harness.state().contest.is_none());
    // Nothing secret is left of it.
    let (_, seat) = SeatFolder::list(&DataFolder::at(folder.path())).pop().unwrap();
    assert!(seat.done && seat.key.is_empty() && seat.secret.is_empty());
}

#[test]
fn nothing_helps_while_somebody_sits() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = begun(folder.path());
    session.carry_out(wish(ContestWish::Task(0)));
    play(&mut session, 3);
    let (head, taken) = (held(&session).sitting.head(), held(&session).sitting.run().unwrap().actions().len());
    assert!(taken > 0);
    let kept = session.settings.clone();
    let mut other = kept.clone();
    other.lang = Lang::Ru;
    for intent in [
        Intent::Undo,
        Intent::Rewind(0),
        Intent::Restart,
        Intent::Save(Slot::Own(1)),
        Intent::Load(Slot::Own(1)),
        Intent::Continue,
        Intent::Open(Screen::Codex),
        Intent::Open(Screen::Saves),
        Intent::Open(Screen::Chapters),
        Intent::Open(Screen::Debrief),
        Intent::Two(true),
        Intent::Quit,
        Intent::Set(Box::new(other)),
    ] {
        session.carry_out(intent.clone());
        assert_eq!(held(&session).sitting.head(), head, "{intent:?}");
        assert!([Screen::Play, Screen::Contest].contains(&session.screen()), "{intent:?} shows {:?}", session.screen());
    }
    assert!(!session.two && !session.quit);
    assert_eq!(session.settings.lang, kept.lang);
    // The way out of a level leads to all tasks, and back to where one was.
    session.carry_out(Intent::Open(Screen::Pause));
    assert_eq!(session.screen(), Screen::Contest);
    session.carry_out(wish(ContestWish::Task(0)));
    assert_eq!((session.screen(), held(&session).sitting.run().unwrap().actions().len()), (Screen::Play, taken));
}

#[test]
fn after_a_crash_it_goes_on_without_advantage() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = begun(folder.path());
    session.carry_out(wish(ContestWish::Task(0)));
    play(&mut session, 3);
    let points = held(&session).sitting.run().unwrap().actions().to_vec();
    // Two minutes of thinking, then the power fails.
    for second in 1..=120 {
        (session.elapsed, session.now) = (f64::from(second), NOW + u64::from(second as u32));
        session.tick_contest();
    }
    let left = held(&session).sitting.left();
    let receipt = held(&session).sitting.head().receipt();
    drop(session);
    let mut session = super::session(folder.path());
    session.now = NOW + 1_000;
    assert_eq!(session.seats.len(), 1);
    session.carry_out(wish(ContestWish::Seat(0)));
    let sitting = &held(&session).sitting;
    assert_ne!(sitting.head().receipt(), receipt, "the break is in the file");
    assert_eq!(sitting.run().unwrap().actions(), points);
    assert!(sitting.left() <= left, "{} of {left} are left", sitting.left());
    assert!(sitting.left() + 10_001 > left, "and no more than a beat or two is lost");
    assert!(sitting.stood_still().seconds >= 875);
    // What is not begun twice.
    let number = sitting.ballot().number;
    session.seed = Some(u64::from(number.0) - 1);
    session.carry_out(wish(ContestWish::End));
    session.carry_out(wish(ContestWish::Leave));
    session.carry_out(wish(ContestWish::Practice(RoundId::parse("practice").unwrap(), Tier::School)));
    assert!(session.contest.is_none(), "this number has a seat here");
    let (_, card) = graded(folder.path());
    assert_eq!(card.remarks, [Remark::Away(1)]);
}

#[test]
fn when_the_time_is_over_nothing_more_is_taken() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = begun(folder.path());
    session.carry_out(wish(ContestWish::Task(2)));
    let given = |session: &Session| {
        let asked = held(session).sitting.asked();
        (0..9).map(Given::Option).find(|given| asked[0].is_right(given).is_some()).unwrap_or(Given::Number(1))
    };
    let first = given(&session);
    session.carry_out(wish(ContestWish::Answer(0, first)));
    let mut warned = Vec::new();
    for second in 1..=45 * 60 {
        (session.elapsed, session.now) = (f64::from(second), NOW + second as u64);
        let before = session.notices.len();
        session.tick_contest();
        if session.notices.len() > before {
            warned.push(45 - second / 60);
        }
    }
    assert_eq!(warned, [10, 5]);
    let finished = session.contest.as_ref().and_then(Contest::finished).unwrap();
    assert!(finished.by_time);
    session.carry_out(wish(ContestWish::Answer(1, Given::Option(0))));
    session.carry_out(Intent::Act(Action::Next));
    let (result, card) = graded(folder.path());
    assert!(card.remarks.is_empty(), "{:?}", card.remarks);
    assert_eq!(result.entries.len(), 3, "begun, one answer, the end: {:?}", result.entries);
}

#[test]
fn a_seat_keeps_its_line_of_the_roll_and_its_key_apart_from_others() {
    let folder = tempfile::tempdir().unwrap();
    let _session = begun(folder.path());
    let (_, seat) = SeatFolder::list(&DataFolder::at(folder.path())).pop().unwrap();
    assert_eq!(Roll::read(&seat.roll).unwrap().ballots().count(), 1);
    assert!(unhex::<32>(&seat.key).is_some());
}

#[test]
fn the_next_contestant_types_no_words_again() {
    use crate::olympiad::ballot::{Accommodations, Ballot, Number};
    use crate::olympiad::keys::SecretKey;
    use crate::olympiad::seal::{Contents, PhoneKey, seal};

    let folder = tempfile::tempdir().unwrap();
    let mut session = session(folder.path());
    session.now = NOW;
    let round = RoundId::parse("practice").unwrap();
    let hash = hash_of(&session.library.rounds[&round], &session.library);
    let ballot =
        |n| Ballot { number: Number(n), tier: Tier::School, lang: Lang::En, allowed: Accommodations::default() };
    let contents = Contents {
        round,
        hash,
        secret: practice::SECRET,
        roll: Roll::new(&practice::KEY, &hash, [ballot(7), ballot(8)]),
        files: std::collections::BTreeMap::new(),
        opens: "10:00".to_owned(),
        version: "0.1.0".to_owned(),
    };
    let key = PhoneKey::draw([3; 32]);
    let path = folder.path().join("round.aqs");
    std::fs::write(&path, seal(&contents, &key, &SecretKey::new([4; 32])).unwrap()).unwrap();
    let code = |n| ballot(n).code(&practice::KEY, &hash).to_string();
    let is_open = |session: &Session| session.sealed.as_ref().is_some_and(|sealed| sealed.open.is_some());

    session.carry_out(Intent::Open(Screen::Olympiad));
    session.carry_out(wish(ContestWish::Look(path.clone())));
    assert!(!is_open(&session), "nothing is open before its words are said");
    let words = key.words(crate::olympiad::seal::Script::Latin).join(" ");
    session.carry_out(wish(ContestWish::Open(words)));
    session.carry_out(wish(ContestWish::Admit("7".to_owned(), code(7))));
    assert_eq!(held(&session).sitting.ballot().number.0, 7);
    session.carry_out(wish(ContestWish::End));
    let mut harness = harness(session);
    harness.run_steps(4);
    press(&mut harness, "Next contestant");
    assert_eq!(harness.state().screen(), Screen::Olympiad);
    let session = harness.state_mut();
    assert!(is_open(session));
    session.carry_out(wish(ContestWish::Admit("8".to_owned(), code(8))));
    assert_eq!(held(session).sitting.ballot().number.0, 8);
    // To the title and back: the file alone is enough, and on the disk there are no words once all are done.
    session.carry_out(wish(ContestWish::End));
    session.carry_out(wish(ContestWish::Leave));
    session.tick_contest();
    assert!(!is_open(session));
    session.carry_out(Intent::Open(Screen::Olympiad));
    session.carry_out(wish(ContestWish::Look(path)));
    assert!(is_open(session));
    let seats = SeatFolder::list(&DataFolder::at(folder.path()));
    assert!(seats.len() == 2 && seats.iter().all(|(_, seat)| seat.pack.is_none()));
}

#[test]
fn what_was_said_offers_no_way_back_in_a_round() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = begun(folder.path());
    session.carry_out(wish(ContestWish::Task(0)));
    play(&mut session, 12);
    session.carry_out(Intent::Open(Screen::Backlog));
    let mut harness = harness(session);
    harness.run_steps(6);
    assert_eq!(harness.state().screen(), Screen::Backlog);
    assert!(harness.query_all_by_label_contains("Go back to here").next().is_none());
}
