//! What remains of a lesson, by accessible label and without a window: outcomes, filing, the journal, papers, deleting.

use std::path::Path;
use std::sync::Arc;

use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use super::{at, session};
use crate::classroom::lesson::Phase;
use crate::classroom::record::figures::Cell;
use crate::classroom::record::{Form, StepEnd};
use crate::content::ids::LessonId;
use crate::content::lang::Lang;
use crate::desktop::intent::Intent;
use crate::desktop::programmes;
use crate::desktop::screen::Screen;
use crate::desktop::session::Session;
use crate::play::record::Record;

/// The lesson of grades 9 to 11, begun, before the teacher's eyes.
fn held(folder: &Path) -> Harness<'static, Session> {
    held_by(folder, "hour-grades-9-11")
}

fn held_by(folder: &Path, plan: &str) -> Harness<'static, Session> {
    let mut session = session(folder);
    session.carry_out(Intent::PrepareLesson(LessonId::parse(plan).unwrap()));
    let mut harness = at(Screen::Lesson, session);
    press(&mut harness, "Begin: the clock starts");
    key(&mut harness, Key::F6, 1);
    harness
}

/// Presses a control, be it in sight or not: there is more on a page than a window shows.
fn press(harness: &mut Harness<'static, Session>, label: &str) {
    harness.get_by_label(label).click_accesskit();
    harness.run_steps(3);
}

/// Presses the only button whose label has this in it.
fn press_like(harness: &mut Harness<'static, Session>, part: &str) {
    harness.get_by_label_contains(part).click_accesskit();
    harness.run_steps(3);
}

/// A strip is drawn in a thread of its own: waits until it is written.
fn drawn(harness: &mut Harness<'static, Session>) {
    assert!(harness.query_all_by_label_contains("The comic strip is being drawn").next().is_some(), "it says so");
    for _ in 0..1_200 {
        harness.run_steps(1);
        if harness.state().records.drawing.is_none() {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    panic!("a minute has passed");
}

fn key(harness: &mut Harness<'static, Session>, key: Key, times: usize) {
    for _ in 0..times {
        harness.key_press(key);
        harness.run_steps(2);
    }
}

fn type_into(harness: &mut Harness<'static, Session>, label: &str, text: &str) {
    harness.get_by_label(label).focus();
    harness.run_steps(2);
    harness.event(egui::Event::Text(text.to_owned()));
    harness.run_steps(2);
}

/// Nine minutes pass in the first step; then, in the first vote, 18 hands are counted and shown.
fn voted(harness: &mut Harness<'static, Session>) {
    for minute in 1..=9 {
        harness.state_mut().elapsed = f64::from(minute) * 60.0;
        harness.run_steps(1);
    }
    while harness.state().lesson.as_ref().unwrap().vote().is_none() {
        press(harness, "Next step");
    }
    key(harness, Key::Num1, 6);
    key(harness, Key::Num2, 12);
    press(harness, "Show the result");
}

fn ended(harness: &mut Harness<'static, Session>) {
    press(harness, "End the lesson now");
    assert_eq!(harness.state().screen(), Screen::Filing);
    assert!(harness.query_by_label("The lesson is still going on").is_some(), "it asks first");
    press(harness, "End the lesson now");
    assert_eq!(harness.state().lesson.as_ref().unwrap().state.phase(), Phase::Over);
}

/// Files what was held as a lesson of this class.
fn filed(folder: &Path, class: &str) -> Harness<'static, Session> {
    let mut harness = held(folder);
    voted(&mut harness);
    ended(&mut harness);
    type_into(&mut harness, "Class or group", class);
    type_into(&mut harness, "What was found (1)", "The list is not on the wall");
    press(&mut harness, "File it in the journal");
    harness
}

#[test]
fn what_was_voted_is_filed_with_its_lesson() {
    let folder = tempfile::tempdir().unwrap();
    let harness = filed(folder.path(), "9Ә");
    let session = harness.state();
    assert_eq!(session.screen(), Screen::Classes);
    assert!(session.lesson.is_none() && session.shelf.kept_lesson().is_none(), "nothing waits any more");
    let [entry] = &session.records.classes[..] else { panic!("{:?}", session.records.classes) };
    assert_eq!(entry.class.name.as_str(), "9Ә");
    let [(_, lesson)] = &entry.lessons[..] else { panic!("{:?}", entry.lessons) };
    assert_eq!(
        (lesson.form, lesson.present, lesson.held.0, lesson.day.shown().as_str()),
        (Form::Hour, 18, 9, "09.12.2026")
    );
    assert_eq!(lesson.steps[0].end, StepEnd::Done);
    assert!(lesson.steps[2..].iter().all(|step| step.end == StepEnd::Skipped), "{:?}", lesson.steps);
    let [vote] = &lesson.votes[..] else { panic!("{:?}", lesson.votes) };
    assert!(!vote.question.kk.is_empty() && vote.question.kk != vote.question.ru && vote.options.len() == 4);
    let [round] = &vote.rounds[..] else { panic!("{:?}", vote.rounds) };
    let own = round.own.as_ref().unwrap();
    assert_eq!(own.people(), 18);
    assert!(own.cells().contains(&Cell::Exactly(12)) && round.guess.is_none());
    assert_eq!(lesson.findings[0].found.as_str(), "The list is not on the wall");
    assert!(harness.query_by_label_contains("12 (66.7").is_some(), "its sheet is shown");
}

#[test]
fn a_second_vote_stands_beside_the_first() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = held_by(folder.path(), "hour-students");
    voted(&mut harness);
    press(&mut harness, "Vote again after the talk");
    key(&mut harness, Key::Num1, 13);
    key(&mut harness, Key::Num2, 5);
    press(&mut harness, "Show the result");
    let held = harness.state().lesson.as_ref().unwrap();
    let rounds = &held.outcomes.votes.values().next().unwrap().rounds;
    let own: Vec<_> = rounds.iter().map(|round| round.own.as_ref().unwrap().cells().to_vec()).collect();
    assert_eq!(own.len(), 2);
    assert!(own[0].contains(&Cell::Exactly(12)) && own[1].contains(&Cell::Exactly(13)), "{own:?}");
}

#[test]
fn the_dark_takes_no_outcome() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = held(folder.path());
    voted(&mut harness);
    let outcomes = harness.state().lesson.as_ref().unwrap().outcomes.clone();
    assert_eq!(outcomes.votes.len(), 1);
    // The lights go out in the middle of the lesson, and again when it is over and not filed yet.
    drop(harness);
    let mut harness = super::harness(session(folder.path()));
    press(&mut harness, "Back to the lesson");
    assert_eq!(harness.state().lesson.as_ref().unwrap().outcomes, outcomes);
    press(&mut harness, "Go on");
    ended(&mut harness);
    drop(harness);
    let mut harness = super::harness(session(folder.path()));
    press(&mut harness, "Back to the lesson");
    let held = harness.state().lesson.as_ref().unwrap();
    assert_eq!((held.state.phase(), &held.outcomes), (Phase::Over, &outcomes));
    press(&mut harness, "File the lesson");
    type_into(&mut harness, "Class or group", "9Ә");
    press(&mut harness, "File it in the journal");
    assert_eq!(harness.state().records.classes[0].lessons[0].1.votes.len(), 1);
}

#[test]
fn a_new_lesson_does_not_swallow_one_that_is_not_filed() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = held(folder.path());
    voted(&mut harness);
    ended(&mut harness);
    drop(harness);
    let mut harness = at(Screen::Lessons, session(folder.path()));
    press(&mut harness, "Open this lesson");
    assert_eq!(harness.state().screen(), Screen::Filing);
    assert_eq!(harness.state().lesson.as_ref().unwrap().outcomes.votes.len(), 1);
}

#[test]
fn filing_wants_a_class_and_can_be_left_out_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = held(folder.path());
    voted(&mut harness);
    ended(&mut harness);
    press_like(&mut harness, "File it in the journal");
    assert_eq!(harness.state().screen(), Screen::Filing, "it has no class yet");
    press(&mut harness, "Leave without filing");
    assert!(harness.query_by_label_contains("no report, no act").is_some(), "it says what is lost");
    press(&mut harness, "Back to the page");
    assert!(harness.state().lesson.is_some());
    press(&mut harness, "Leave without filing");
    let answers = harness.get_all_by_label("Leave without filing").last().unwrap();
    answers.click_accesskit();
    harness.run_steps(3);
    let session = harness.state();
    assert!(session.lesson.is_none() && session.shelf.kept_lesson().is_none());
    assert!(session.records.classes.is_empty());
}

#[test]
fn papers_go_into_the_folder_that_the_page_names() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = filed(folder.path(), "9/Ә");
    let papers = folder.path().join("papers");
    assert_eq!(harness.state().records.folder.as_deref(), Some(&*papers));
    let shown = papers.display().to_string();
    assert!(harness.query_by_label_contains(&shown).is_some(), "the page names it in full");
    for label in ["Lesson report", "Act of an event", "To take home", "Certificate of participation"] {
        press_paper(&mut harness, label);
    }
    press(&mut harness, "HTML, for a browser");
    press_paper(&mut harness, "Act of an event");
    press(&mut harness, "All figures (CSV)");
    press(&mut harness, "For a learning platform (xAPI)");
    let mut names: Vec<String> = std::fs::read_dir(&papers)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    let of = |paper: &str| format!("2026-12-09 9-Ә hour-grades-9-11 {paper}");
    let mut expected = vec![
        of("act en.html"),
        of("act en.pdf"),
        of("certificate en.pdf"),
        of("handout en.pdf"),
        of("lesson en.pdf"),
        "9-Ә en.csv".to_owned(),
        "9-Ә xapi.json".to_owned(),
    ];
    expected.sort();
    assert_eq!(names, expected);
    let act = std::fs::read_to_string(papers.join(of("act en.html"))).unwrap();
    assert!(act.contains("9/Ә") && act.contains("The list is not on the wall"));
    assert!(std::fs::read(papers.join(of("lesson en.pdf"))).unwrap().starts_with(b"%PDF"));
    assert!(harness.query_by_label("Open the file").is_some());
}

/// The title of a paper also stands on the paper.
fn press_paper(harness: &mut Harness<'static, Session>, label: &str) {
    harness.get_all_by_label(label).next().unwrap().click_accesskit();
    harness.run_steps(3);
}

#[test]
fn what_was_changed_is_written_weeks_later() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = filed(folder.path(), "9Ә");
    press(&mut harness, "Write down what was changed");
    type_into(&mut harness, "What was changed (1)", "It hangs there since Monday");
    press(&mut harness, "Save");
    let lesson = &harness.state().records.classes[0].lessons[0].1;
    assert_eq!(lesson.findings[0].changed.as_str(), "It hangs there since Monday");
    assert_eq!(lesson.findings[0].found.as_str(), "The list is not on the wall");
}

#[test]
fn what_is_deleted_is_deleted() {
    const NAME: &str = "Ұлпақ-9Ә";
    let folder = tempfile::tempdir().unwrap();
    let mut harness = filed(folder.path(), NAME);
    let holds = |text: &str| {
        let files = std::fs::read_dir(folder.path().join("classes")).unwrap();
        let bytes = files.map(|entry| std::fs::read(entry.unwrap().path()).unwrap());
        bytes.into_iter().any(|bytes| bytes.windows(text.len()).any(|part| part == text.as_bytes()))
    };
    assert!(holds(NAME) && holds("on the wall"));
    press(&mut harness, "Delete the lesson");
    press(&mut harness, "Keep it");
    assert!(holds("on the wall"), "it was only asked");
    press(&mut harness, "Delete the lesson");
    harness.get_all_by_label("Delete the lesson").last().unwrap().click_accesskit();
    harness.run_steps(3);
    assert!(holds(NAME) && !holds("on the wall"), "the lesson is gone, the class is not");
    press(&mut harness, "Delete the class");
    assert!(harness.get_all_by_label_contains("and so do its lessons (0)").next().is_some(), "it says what goes");
    harness.get_all_by_label("Delete the class").last().unwrap().click_accesskit();
    harness.run_steps(3);
    assert!(!holds(NAME));
    assert!(harness.state().records.classes.is_empty());
    assert!(harness.query_by_label_contains("The journal is still empty").is_some());
}

#[test]
fn the_run_that_the_class_took_becomes_a_strip() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = held(folder.path());
    press(&mut harness, "Play together");
    assert_eq!(harness.state().screen(), Screen::Play);
    // The class reads on a little, and goes back to the lesson.
    key(&mut harness, Key::Space, 6);
    press_like(&mut harness, "Back to the lesson");
    let runs = &harness.state().lesson.as_ref().unwrap().outcomes.runs;
    assert_eq!(runs.len(), 1, "it is part of what came of the lesson");
    key(&mut harness, Key::F6, 1);
    ended(&mut harness);
    type_into(&mut harness, "Class or group", "9Ә");
    type_into(&mut harness, "How many were there", "20");
    press(&mut harness, "File it in the journal");
    assert_eq!(harness.state().records.classes[0].lessons[0].1.runs.len(), 1);
    press(&mut harness, "HTML, for a browser");
    press_like(&mut harness, "Comic strip");
    drawn(&mut harness);
    let written = harness.state().records.written.clone().unwrap();
    let drawing = std::fs::read_to_string(&written).unwrap();
    assert!(written.extension().is_some_and(|ending| ending == "svg"));
    assert!(drawing.starts_with("<svg") && drawing.contains("<text"));
}

#[test]
fn a_level_that_the_class_has_ended_offers_its_strip() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = held(folder.path());
    press(&mut harness, "Play together");
    let record = Record::parse(include_str!("../../../../tests/replay/school-test--own-mark.ron")).unwrap();
    let rules = programmes::find(&harness.state().library, record.programme()).unwrap();
    for action in record.replay(Arc::new(rules)).run.actions() {
        harness.state_mut().carry_out(Intent::Act(action.clone()));
    }
    harness.run_steps(3);
    assert_eq!(harness.state().screen(), Screen::Debrief);
    press_like(&mut harness, "Comic strip");
    drawn(&mut harness);
    let written = harness.state().records.written.clone().unwrap();
    assert!(std::fs::read(written).unwrap().starts_with(b"%PDF"));
    assert_eq!(harness.state().lesson.as_ref().unwrap().outcomes.runs.len(), 1);
}

#[test]
fn the_journal_stands_under_the_list_of_lessons_in_every_language() {
    let folder = tempfile::tempdir().unwrap();
    for (lang, label) in [(Lang::Kk, "Сынып журналы"), (Lang::Ru, "Журнал классов"), (Lang::En, "Class journal")]
    {
        let mut session = session(folder.path());
        session.lang = lang;
        let mut harness = at(Screen::Lessons, session);
        press(&mut harness, label);
        assert_eq!(harness.state().screen(), Screen::Classes);
    }
    // Nothing is made by looking.
    assert!(!folder.path().join("classes").exists());
}
