//! Players, language, keys and damaged saves.

use std::fs;

use egui::Key;
use egui_kittest::kittest::{NodeT, Queryable};

use super::{at, harness, session};
use crate::content::ids::ProgrammeId;
use crate::content::lang::Lang;
use crate::desktop::command::Command;
use crate::desktop::intent::{Intent, ProfileIntent};
use crate::desktop::screen::Screen;
use crate::store::save::Slot;

/// Presses a key and lets the screen settle.
fn press(harness: &mut egui_kittest::Harness<'_, crate::desktop::session::Session>, key: Key) {
    harness.key_press(key);
    harness.run_steps(3);
}

#[test]
fn a_player_is_made_by_keyboard_alone() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = at(Screen::Profile, session(folder.path()));
    harness.get_by_label_contains("Nickname");
    // The field has the focus from the beginning.
    harness.event(egui::Event::Text("Saiga".to_owned()));
    harness.run_steps(2);
    press(&mut harness, Key::Enter);
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().screen(), Screen::Chapters);
    let profile = harness.state().shelf.profile().expect("there is a player now");
    assert_eq!(profile.nickname.as_str(), "Saiga");
}

#[test]
fn a_nickname_that_cannot_be_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let harness = at(Screen::Profile, session(folder.path()));
    let done = harness.get_by_label_contains("Done");
    assert!(done.accesskit_node().is_disabled());
    assert!(done.accesskit_node().label().unwrap().contains("1 to 16"));
}

#[test]
fn every_label_of_the_title_follows_the_language() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = harness(session(folder.path()));
    let messages =
        ["title-new", "title-chapters", "title-codex", "title-saves", "title-settings", "title-quit", "title-who"];
    for lang in [Lang::Ru, Lang::Kk, Lang::En] {
        harness.get_by_label(lang.own_name()).click();
        harness.run_steps(4);
        let library = harness.state().library.clone();
        for message in messages {
            let label = library.words.ui(lang, message, None, &crate::content::words::Args::new());
            assert!(harness.query_by_label(&label).is_some(), "{lang:?}: “{label}” is not there");
        }
    }
}

#[test]
fn a_key_is_bound_and_a_conflict_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = at(Screen::Settings, session(folder.path()));
    harness.get_by_label("Controls").click();
    harness.run_steps(3);
    harness.get_by_label_contains("Journal").click();
    harness.run_steps(3);
    // The key of another command: said, and not yet taken.
    press(&mut harness, Key::S);
    harness.get_by_label_contains("is taken");
    assert_eq!(harness.state().bindings.commands_of(Key::S).next(), Some(Command::Skip));
    // A free one.
    press(&mut harness, Key::K);
    assert_eq!(harness.state().bindings.commands_of(Key::K).next(), Some(Command::Journal));
    assert_eq!(harness.state().bindings.commands_of(Key::J).next(), None);
    assert_eq!(harness.state().screen(), Screen::Settings, "the key that was bound did nothing else");
    // And taken over, when it is pressed twice.
    harness.get_by_label_contains("Journal").click();
    harness.run_steps(3);
    press(&mut harness, Key::S);
    press(&mut harness, Key::S);
    assert_eq!(harness.state().bindings.commands_of(Key::S).next(), Some(Command::Journal));
    assert!(harness.state().bindings.keys(Command::Skip).is_empty());
}

#[test]
fn the_row_of_a_damaged_save_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = session(folder.path());
    session.carry_out(Intent::Profile(ProfileIntent::Create("Saiga".to_owned(), Vec::new())));
    session.carry_out(Intent::Begin(ProgrammeId::parse("queue").unwrap()));
    session.carry_out(Intent::Save(Slot::Own(1)));
    drop(session);
    let file = find(folder.path(), "slot-01.ron").expect("the save is on the disk");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, &text[..text.len() / 2]).unwrap();
    let session = super::session(folder.path());
    let harness = at(Screen::Saves, session);
    harness.get_by_label_contains("This save is damaged");
}

#[test]
fn readers_find_nothing_under_the_pause() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = session(folder.path());
    session.carry_out(Intent::Begin(ProgrammeId::parse("queue").unwrap()));
    session.carry_out(Intent::Open(Screen::Pause));
    let harness = harness(session);
    harness.get_by_label("Continue");
    for node in harness.query_all_by_label("Next") {
        let mut above = Some(node.accesskit_node());
        let hidden = std::iter::from_fn(|| {
            let node = above.take()?;
            above = node.parent();
            Some(node.is_hidden())
        });
        assert!(hidden.into_iter().any(|hidden| hidden), "what lies under the pause is hidden");
    }
}

/// The file of this name, somewhere below a folder.
fn find(folder: &std::path::Path, name: &str) -> Option<std::path::PathBuf> {
    fs::read_dir(folder).ok()?.flatten().find_map(|entry| {
        let path = entry.path();
        if path.is_dir() { find(&path, name) } else { (entry.file_name() == name).then_some(path) }
    })
}
