//! Watching a run: it is shown as it was played, whatever is pressed, and nothing of it becomes the watcher's own.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use super::{harness, session};
use crate::desktop::intent::{Intent, ProfileIntent};
use crate::desktop::programmes;
use crate::desktop::screen::Screen;
use crate::desktop::session::Session;
use crate::desktop::watch::{Unwatchable, Watching};
use crate::play::dice::{Dice, Seed};
use crate::play::explore::actions_here;
use crate::play::record::Record;
use crate::play::run::{Carry, Run};

/// A level that was played to its end at random.
fn played(session: &Session) -> Run {
    let rules = programmes::find(&session.library, "school-gift").unwrap();
    let mut run = Run::new(Arc::new(rules), Seed(3), Carry::default());
    let mut dice = Dice::new(Seed(3));
    while run.ending().is_none() {
        let possible = actions_here(run.level(), run.core());
        let action = possible[dice.below(possible.len() as u32) as usize].clone();
        run.apply(action).unwrap();
    }
    run
}

fn watched(folder: &Path) -> (Harness<'static, Session>, Run) {
    let mut session = session(folder);
    session.carry_out(Intent::Profile(ProfileIntent::Create("Saiga".to_owned(), Vec::new())));
    let run = played(&session);
    let record = Record::of(&run).noted(BTreeMap::from([(2, "+2: asked plainly".to_owned())]));
    // As it comes from a file.
    let record = Record::parse(&record.to_text()).unwrap();
    let watching = Watching::new(&session.library, record).unwrap();
    session.watch(watching);
    (harness(session), run)
}

fn taken(harness: &Harness<'static, Session>) -> Vec<crate::play::action::Action> {
    harness.state().playing.as_ref().unwrap().run.actions().to_vec()
}

fn press(harness: &mut Harness<'static, Session>, label: &str) {
    harness.get_by_label(label).click();
    harness.run_steps(4);
}

#[test]
fn every_step_is_the_one_that_was_played_whatever_is_pressed() {
    let folder = tempfile::tempdir().unwrap();
    let (mut harness, run) = watched(folder.path());
    let whole = run.actions();
    for at in 0..whole.len() {
        assert_eq!(taken(&harness), whole[..at]);
        harness.get_by_label(&format!("Step {at} of {}", whole.len()));
        // The note stands where it belongs, and nowhere else.
        assert_eq!(harness.query_by_label("+2: asked plainly").is_some(), at == 2);
        press(&mut harness, "Next step");
    }
    assert_eq!(harness.state().screen(), Screen::Debrief);
    press(&mut harness, "Next step");
    assert_eq!(taken(&harness), whole, "beyond the end there is nothing");
    press(&mut harness, "Previous step");
    assert_eq!(taken(&harness), whole[..whole.len() - 1]);
    assert_eq!(harness.state().screen(), Screen::Play);
    press(&mut harness, "To the beginning");
    assert!(taken(&harness).is_empty());
    press(&mut harness, "To the end");
    assert_eq!(taken(&harness), whole);
}

#[test]
fn it_goes_on_by_itself_until_it_is_stopped_or_over() {
    let folder = tempfile::tempdir().unwrap();
    let (mut harness, run) = watched(folder.path());
    press(&mut harness, "Go on by itself");
    for _ in 0..run.actions().len() + 3 {
        harness.state_mut().elapsed += 10.0;
        harness.run_steps(2);
    }
    assert_eq!(taken(&harness), run.actions());
    // At the end it stands still, and no frame is wished for.
    harness.get_by_label("Go on by itself");
    assert!(harness.state().watching.as_ref().unwrap().next().is_none());
}

#[test]
fn nothing_of_it_is_saved_or_counted_and_escape_leads_to_the_title() {
    let folder = tempfile::tempdir().unwrap();
    let (mut harness, run) = watched(folder.path());
    press(&mut harness, "To the end");
    harness.key_press(Key::F5);
    harness.run_steps(4);
    assert!(run.ending().is_some());
    harness.key_press(Key::Escape);
    harness.run_steps(4);
    let session = harness.state();
    assert_eq!(session.screen(), Screen::Title);
    assert!(session.playing.is_none() && session.watching.is_none());
    assert!(session.shelf.newest().is_none(), "a run of somebody else is no save");
    let profile = session.shelf.profile().expect("somebody plays here");
    assert!(profile.endings.is_empty(), "nor an ending that one has reached");
}

#[test]
fn what_fits_nothing_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path());
    let text = Record::of(&played(&session)).to_text();
    let parse = |text: &str| Watching::new(&session.library, Record::parse(text).unwrap()).map(|_| ());
    let elsewhere = text.replace("\"school-gift\"", "\"no-such-level\"");
    assert_eq!(parse(&elsewhere), Err(Unwatchable::NoSuch("no-such-level".to_owned())));
    let begins = text.find("actions: [").unwrap();
    let other = format!("{}actions: [\"nowhere: next\"])", &text[..begins]);
    assert_eq!(parse(&other), Err(Unwatchable::Nothing));
}
