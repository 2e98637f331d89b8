//! Two at one computer, by mouse, keys and gamepad: nothing of one is seen before the other has committed, and only what both have
//! agreed on is played.

use super::hand::{Hand, Press};
use super::keys::Keys;
use super::mouse::Mouse;
use super::pad::Pad;
use super::window::{Window, session};
use super::{LIBRARY, Record};
use crate::content::ids::{LevelId, ProgrammeId};
use crate::content::lang::Lang;
use crate::content::level::BeatKind;
use crate::content::words::Args;
use crate::desktop::intent::Intent;
use crate::desktop::screen::Screen;
use crate::play::action::Action;

const OPTIONS: [&str; 3] =
    ["“All right, Mum.”", "“Why before? What if I give it after?”", "Switch off the phone and shut the bag"];

fn word(message: &str) -> String {
    LIBRARY.words.ui(Lang::En, message, None, &Args::new())
}

/// A level at its first choice.
fn at_a_choice(folder: &std::path::Path, two: bool) -> Window {
    let mut session = session(&LIBRARY, folder, 7);
    session.carry_out(Intent::Two(two));
    let (programme, level) = (ProgrammeId::parse("school").unwrap(), LevelId::parse("school-gift").unwrap());
    session.carry_out(Intent::BeginLevel(programme, level));
    while !matches!(&session.playing.as_ref().unwrap().run.beat().unwrap().1.kind, BeatKind::Choose { .. }) {
        session.carry_out(Intent::Act(Action::Next));
    }
    let mut window = Window::open(session);
    window.rest();
    window
}

fn press(window: &mut Window, hand: &mut impl Hand, label: &str) {
    hand.press(window, &Press::Control(label.to_owned()));
    window.rest();
}

fn sees(window: &Window, part: &str) -> bool {
    !window.find_texts(|text| text.contains(part)).is_empty()
}

fn two_by(mut hand: impl Hand) -> (Record, Vec<Action>) {
    let folder = tempfile::tempdir().unwrap();
    let mut window = at_a_choice(folder.path(), true);
    let hand = &mut hand;
    assert!(sees(&window, &word("pair-sign")));
    // The other is asked to look away before anything can be chosen.
    assert!(window.find(OPTIONS[0]).is_none());
    press(&mut window, hand, &word("pair-ready-first"));
    press(&mut window, hand, OPTIONS[1]);
    press(&mut window, hand, &word("pair-reason-quick"));
    assert!(!sees(&window, "sooner") && window.find(OPTIONS[1]).is_none(), "what the first has said is hidden");
    press(&mut window, hand, &word("pair-ready-second"));
    assert!(!sees(&window, "sooner"), "what the first has said is hidden");
    let first = *window.find_all(|name| OPTIONS.contains(&name)).first().expect("the options are there again");
    assert!(window.focused().is_none_or(|focused| focused == first.id), "no focus tells what was chosen");
    press(&mut window, hand, OPTIONS[2]);
    press(&mut window, hand, &word("pair-reason-fair"));
    assert!(sees(&window, "First player: “It's over sooner"), "both are shown");
    assert!(sees(&window, "Second player: “It's fair"), "both are shown");
    let before = window.session().playing.as_ref().unwrap().run.actions().len();
    press(&mut window, hand, OPTIONS[1]);
    press(&mut window, hand, &word("pair-agree-first"));
    press(&mut window, hand, &word("pair-other"));
    press(&mut window, hand, OPTIONS[2]);
    press(&mut window, hand, &word("pair-agree-second"));
    let actions = |window: &Window| window.session().playing.as_ref().unwrap().run.actions().to_vec();
    assert_eq!(actions(&window).len(), before, "the run waits for both");
    press(&mut window, hand, &word("pair-agree-first"));
    let run = &window.session().playing.as_ref().unwrap().run;
    (Record::of(run), run.actions().to_vec())
}

#[test]
fn two_commit_unseen_and_agree_by_mouse_keys_and_gamepad() {
    let folder = tempfile::tempdir().unwrap();
    let mut alone = at_a_choice(folder.path(), false);
    assert!(alone.find(OPTIONS[2]).is_some() && !sees(&alone, &word("pair-sign")));
    alone.session_mut().carry_out(Intent::Act(Action::Choose(2)));
    let run = &alone.session().playing.as_ref().unwrap().run;
    let wanted = (Record::of(run), run.actions().to_vec());
    for played in [two_by(Mouse::default()), two_by(Keys::default()), two_by(Pad::default())] {
        assert_eq!(played, wanted, "the record is that of a run which one plays alone");
    }
}

#[test]
fn it_is_asked_for_where_a_run_begins_and_ends_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open(session(&LIBRARY, folder.path(), 7));
    window.session_mut().carry_out(Intent::Open(Screen::Chapters));
    window.rest();
    let toggle =
        |window: &Window| window.name_of(window.find_by(|name| name.starts_with(&word("pair-title"))).unwrap().id);
    let label = toggle(&window);
    press(&mut window, &mut Mouse::default(), &label);
    assert!(window.session().two);
    press(&mut window, &mut Mouse::default(), &word("chapters-begin"));
    assert!(window.session().two && window.session().playing.is_some());
    window.session_mut().carry_out(Intent::Open(Screen::Pause));
    window.rest();
    press(&mut window, &mut Keys::default(), &word("pair-alone"));
    assert!(!window.session().two);
    window.session_mut().carry_out(Intent::Two(true));
    window.session_mut().carry_out(Intent::ToTitle);
    assert!(!window.session().two, "whoever plays next is asked anew");
}
