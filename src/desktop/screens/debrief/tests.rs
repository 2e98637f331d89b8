//! What debrief, journal, codex and backlog promise, by the names that a screen reader finds.

use std::sync::Arc;

use egui::{Id, Ui, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

use crate::content::builtin;
use crate::content::ids::{LevelId, ProgrammeId};
use crate::content::lang::Lang;
use crate::content::level::BeatKind;
use crate::content::library::load;
use crate::desktop::intent::Intent;
use crate::desktop::screen::Screen;
use crate::desktop::session::Session;
use crate::desktop::shelf::Shelf;
use crate::desktop::{theme, view};
use crate::play::action::Action;
use crate::play::explore::actions_here;
use crate::play::paths::paths;
use crate::play::run::Run;

/// A session that has just come to an ending of the first scenario.
fn at_an_ending(lang: Lang) -> Session {
    let library = Arc::new(load(&[builtin::pack()]).library.unwrap());
    let folder = tempfile::tempdir().unwrap();
    let (shelf, _) = Shelf::open(Some(folder.path()), jiff::civil::date(2026, 9, 1));
    let mut session = Session::new(library, shelf, Some(lang));
    session.settings.reduced_motion = true;
    session.seed = Some(1);
    let (programme, level) = (ProgrammeId::parse("queue"), LevelId::parse("queue-1-corridor"));
    session.carry_out(Intent::BeginLevel(programme.unwrap(), level.unwrap()));
    for _ in 0..400 {
        let run = &session.playing.as_ref().unwrap().run;
        let Some(action) = next_action(run) else { break };
        session.carry_out(Intent::Act(action));
    }
    assert_eq!(session.screen(), Screen::Debrief);
    session
}

fn next_action(run: &Run) -> Option<Action> {
    let (_, beat) = run.beat()?;
    if matches!(beat.kind, BeatKind::Choose { .. }) {
        let open = run.offers().into_iter().find(|(_, lack)| lack.is_none())?;
        return Some(Action::Choose(open.0));
    }
    let tried = actions_here(run.level(), run.core());
    tried.into_iter().rev().find(|action| run.clone().apply(action.clone()).is_ok())
}

fn window(session: Session) -> Harness<'static, Session> {
    let draw = |ui: &mut Ui, session: &mut Session| {
        let ctx = ui.ctx().clone();
        let dressed = ctx.data_mut(|data| std::mem::replace(data.get_temp_mut_or_default(Id::new("fonts")), true));
        if dressed {
            view::draw(&ctx, session, Vec::new());
        } else {
            theme::install_fonts(&ctx);
        }
    };
    let mut harness = Harness::builder().with_size(vec2(1280.0, 720.0)).build_ui_state(draw, session);
    harness.run_steps(4);
    harness
}

fn press(harness: &mut Harness<'_, Session>, label: &str) {
    harness.get_by_label_contains(label).click();
    harness.run_steps(4);
}

#[test]
fn the_debrief_says_what_happened_why_and_by_which_law() {
    let session = at_an_ending(Lang::En);
    let run = session.playing.as_ref().unwrap().run.clone();
    let ending = run.level().ending(run.ending().unwrap()).clone();
    let harness = window(session);
    for label in ["What happened", "Why it was possible", "Law card", "What changed", "Your path and other paths"] {
        assert!(harness.query_all_by_label_contains(label).next().is_some(), "{label}");
    }
    let library = harness.state().library.clone();
    let none = crate::content::words::Args::new();
    let source = library.words.ui(Lang::En, ending.law[0].as_str(), Some("source"), &none);
    assert!(harness.query_all_by_label_contains(&source).next().is_some(), "the law card names its source");
}

#[test]
fn any_fork_of_the_map_can_be_played_again() {
    let session = at_an_ending(Lang::En);
    let keep = paths(&session.playing.as_ref().unwrap().run).forks[1].keep;
    let mut harness = window(session);
    press(&mut harness, "Play again from fork 2:");
    assert_eq!(harness.state().screen(), Screen::Play);
    assert_eq!(harness.state().playing.as_ref().unwrap().run.actions().len(), keep);
}

#[test]
fn hits_and_false_alarms_are_told_apart_with_both_numbers() {
    let mut harness = window(at_an_ending(Lang::En));
    press(&mut harness, "Next");
    assert!(harness.query_by_label_contains("Hits: ").is_some());
    assert!(harness.query_by_label_contains("False alarms: ").is_some());
    assert!(harness.query_by_label_contains("The best case for the other choice").is_some());
    assert!(harness.query_by_label_contains("Your if-then line").is_some());
}

#[test]
fn the_journal_says_trust_in_words() {
    let mut harness = window(at_an_ending(Lang::En));
    harness.state_mut().carry_out(Intent::Open(Screen::Journal));
    harness.run_steps(4);
    let known = ["trusts you", "trust you", "getting to know you", "gone cool"];
    assert!(known.iter().any(|words| harness.query_all_by_label_contains(words).next().is_some()));
    assert!(harness.query_by_label_contains("Application slip").is_some());
}

#[test]
fn one_goes_back_to_any_choice_in_what_was_said() {
    let mut harness = window(at_an_ending(Lang::En));
    harness.state_mut().carry_out(Intent::Open(Screen::Backlog));
    harness.run_steps(4);
    let taken = harness.state().playing.as_ref().unwrap().run.actions().len();
    let last = harness.query_all_by_label_contains("Go back to here:").last().expect("choices were made");
    assert!(last.accesskit_node().is_focused(), "the newest choice has the focus");
    harness.key_press(egui::Key::Enter);
    harness.run_steps(4);
    assert_eq!(harness.state().screen(), Screen::Play);
    assert!(harness.state().playing.as_ref().unwrap().run.actions().len() < taken);
}

#[test]
fn the_codex_opens_at_an_entry_and_finds_by_words() {
    let mut session = at_an_ending(Lang::En);
    let entry = crate::content::ids::CodexId::parse("law-410-definition").unwrap();
    session.carry_out(Intent::LookUp(entry));
    let mut harness = window(session);
    assert!(harness.query_by_label_contains("An official unlawfully uses entrusted power").is_some());
    harness.state_mut().memories.codex.query = "GO-BETWEEN".to_owned();
    harness.run_steps(4);
    assert!(harness.query_all_by_label_contains("Being the go-between").next().is_some());
    assert!(harness.query_by_label_contains("When the one who gave is released").is_none());
}
