//! What the Clean Session kit promises, by accessible label and without a window.

use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use super::{at, session};
use crate::classroom::record::figures::{Cell, Figures};
use crate::classroom::record::text::{ClassName, Day, Key, Note, Told};
use crate::classroom::record::{Class, Form, Grade, LessonRecord, Minutes, RoundRecord, VERSION, VoteRecord};
use crate::desktop::intent::Intent;
use crate::desktop::screen::Screen;
use crate::desktop::session::Session;
use crate::store::letterbox::Keys;

fn press(harness: &mut Harness<'static, Session>, label: &str) {
    harness.get_by_label(label).click();
    harness.run_steps(4);
}

/// The same where writing below has scrolled it out of sight: as a screen reader presses.
fn press_unseen(harness: &mut Harness<'static, Session>, label: &str) {
    harness.get_by_label(label).click_accesskit();
    harness.run_steps(4);
}

fn write(harness: &mut Harness<'static, Session>, field: &str, text: &str) {
    harness.get_by_label(field).focus();
    harness.run_steps(2);
    harness.get_by_label(field).type_text(text);
    harness.run_steps(2);
}

fn told(text: &str) -> Told {
    Told::same(&Note::parse(text).unwrap())
}

/// A sitting of the week in the journal, with a vote and nothing found yet.
fn sitting(session: &mut Session) {
    let figures = Figures::new(27, vec![Cell::Exactly(19), Cell::Exactly(8)], 0).unwrap();
    let vote = VoteRecord {
        question: told("What would you do?"),
        options: vec![told("I would not pay"), told("I would pay")],
        rounds: vec![RoundRecord { own: Some(figures), guess: None }],
    };
    let lesson = LessonRecord {
        version: VERSION,
        plan: Key::parse("clean-session-2").unwrap(),
        form: Form::CleanSession,
        topic: told("The guarantee"),
        day: Day::new(2026, 12, 9).unwrap(),
        present: 27,
        planned: Minutes(30),
        held: Minutes(30),
        upbringing: Note::default(),
        steps: Vec::new(),
        votes: vec![vote],
        surveys: Vec::new(),
        quest: None,
        findings: Vec::new(),
        runs: Vec::new(),
    };
    let class = Class { name: ClassName::parse("9B").unwrap(), grade: Grade::College };
    session.records.file(&class, &lesson).unwrap();
}

/// The kit, opened from the list of lessons.
fn kit(folder: &std::path::Path) -> Harness<'static, Session> {
    let mut session = session(folder);
    sitting(&mut session);
    let mut harness = at(Screen::Lessons, session);
    press(&mut harness, "Clean Session kit");
    assert_eq!(harness.state().screen(), Screen::CleanKit);
    harness
}

/// What is in the files of a folder, as text.
fn files(folder: &std::path::Path) -> Vec<(String, String)> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path());
    let read = |path: std::path::PathBuf| {
        let text = String::from_utf8_lossy(&std::fs::read(&path).unwrap()).into_owned();
        (path.file_name().unwrap().to_string_lossy().into_owned(), text)
    };
    entries.filter(|path| path.is_file()).map(read).collect()
}

#[test]
fn the_class_s_own_figures_become_a_poster() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = kit(folder.path());
    press(&mut harness, "Posters");
    // What fewer than half have said is on no poster.
    assert!(harness.query_by_label_contains("I would pay").is_none());
    press(&mut harness, "HTML, for a browser");
    press(&mut harness, "9B: «I would not pay»");
    let written = files(&folder.path().join("papers"));
    assert!(written.iter().any(|(_, text)| text.contains("19 of 27 people say:")), "{written:?}");
    assert!(harness.query_by_label_contains("The file is ready").is_some());
}

#[test]
fn every_paper_of_the_kit_can_be_written_as_pages_and_for_a_browser() {
    use crate::classroom::report::kit::{KitPaper, Leaflet, POSTERS, SURVEYS};
    use crate::content::ids::SurveyId;
    use crate::desktop::clean::CleanWish;
    use crate::desktop::records::Format;

    let folder = tempfile::tempdir().unwrap();
    let mut session = session(folder.path());
    let surveys = SURVEYS.map(|name| KitPaper::Questionnaire(SurveyId::parse(name).unwrap()));
    let posters = (1..=POSTERS).map(KitPaper::Poster);
    let leaflets = Leaflet::ALL.map(KitPaper::Leaflet);
    let all = [KitPaper::Week, KitPaper::Cards].into_iter().chain(surveys).chain(posters).chain(leaflets);
    for paper in all {
        for format in [Format::Pdf, Format::Html] {
            session.records.written = None;
            session.carry_out(Intent::Clean(CleanWish::Write(paper.clone(), format)));
            let path = session.records.written.clone().unwrap_or_else(|| panic!("{paper:?}"));
            let bytes = std::fs::read(path).unwrap();
            assert!(bytes.len() > 900, "{paper:?} {format:?}");
            // A message that is missing would stand there by its name.
            assert!(!String::from_utf8_lossy(&bytes).contains("clean-kit-"), "{paper:?}");
        }
    }
}

#[test]
fn a_letter_is_sealed_and_nothing_of_it_is_left_on_this_computer() {
    let folder = tempfile::tempdir().unwrap();
    let keys = Keys::new();
    let mut harness = kit(folder.path());
    press(&mut harness, "Suggestion box");
    assert!(harness.query_by_label_contains("no key yet").is_some());
    write(&mut harness, "The commission's public key (age1…)", &keys.public());
    press(&mut harness, "Set the key");
    press(&mut harness, "Open the page to write on");
    write(&mut harness, "Your letter", "The list does not hang on the door");
    press(&mut harness, "Seal it and put it in");
    assert!(harness.query_by_label_contains("The letter is sealed").is_some());
    press(&mut harness, "Another letter");
    assert_eq!(harness.query_all_by_value("The list does not hang on the door").count(), 0);
    let letters = folder.path().join("box").join("letters");
    for (name, text) in files(&letters).into_iter().chain(files(folder.path())) {
        assert!(!text.contains("does not hang"), "{name}");
    }
    assert_eq!(keys.open(&letters).unwrap(), [Ok("The list does not hang on the door".to_owned())]);
    // The page says how many letters there are, and opens none.
    press(&mut harness, "Back");
    assert!(harness.query_by_label_contains("Letters in the box: 1").is_some());
}

#[test]
fn the_final_report_is_not_finished_while_a_line_is_empty() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = kit(folder.path());
    press(&mut harness, "Final report");
    assert!(harness.query_by_label_contains("not one finding is written down").is_some());
    press(&mut harness, "Add another");
    write(&mut harness, "What was found (1)", "The criteria are not told beforehand");
    write(&mut harness, "What shall be done (1)", "They hang on the door a week before");
    assert!(harness.query_by_label_contains("given in these findings: 1").is_some());
    // A dash is as empty as a blank.
    write(&mut harness, "What was changed (1)", "—");
    assert!(harness.query_by_label_contains("given in these findings: 1").is_some());
    write(&mut harness, "What was changed (1)", " since Monday they hang there");
    assert!(harness.query_by_label_contains("given in these findings").is_none());
    press_unseen(&mut harness, "Save");
    press_unseen(&mut harness, "HTML, for a browser");
    press_unseen(&mut harness, "Clean Session: final report");
    let written = files(&folder.path().join("papers"));
    assert!(written.iter().any(|(_, text)| text.contains("since Monday they hang there")));
}
