//! The test before and after, from the window to the report; and what the page on which a lesson is filed remembers.

use std::path::Path;

use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use super::{at, session};
use crate::classroom::lesson::LessonAction;
use crate::classroom::record::Grade;
use crate::classroom::record::figures::Unit;
use crate::classroom::survey::sheet::Answer;
use crate::content::ids::LessonId;
use crate::content::level::{Nature, Stance};
use crate::content::survey::ItemKind;
use crate::desktop::intent::Intent;
use crate::desktop::lesson::booth::{BoothWish, Source};
use crate::desktop::lesson::survey::SurveyWish;
use crate::desktop::lesson::{Held, LessonWish};
use crate::desktop::screen::Screen;
use crate::desktop::session::Session;

fn begun(folder: &Path, plan: &str) -> Session {
    let mut session = session(folder);
    session.carry_out(Intent::PrepareLesson(LessonId::parse(plan).unwrap()));
    rule(&mut session, LessonAction::Begin { left: None });
    session
}

fn rule(session: &mut Session, action: LessonAction) {
    session.carry_out(Intent::Lesson(LessonWish::Rule(action)));
}

fn survey(session: &mut Session, wish: SurveyWish) {
    session.carry_out(Intent::Lesson(LessonWish::Survey(wish)));
}

/// So many sheets of paper are typed in: all of `wary` refuse whatever is asked, the others see which is which.
fn typed_in(session: &mut Session, people: usize, wary: usize) {
    while session.lesson.as_ref().and_then(Held::survey).is_none() {
        rule(session, LessonAction::Next);
    }
    let items = session.lesson.as_ref().unwrap().survey().unwrap().survey.items.clone();
    survey(session, SurveyWish::Sit(Source::Paper));
    for person in 0..people {
        for item in &items {
            let ItemKind::Judge { nature, options } = &item.kind else { panic!("{}", item.id) };
            let wanted = if person < wary || *nature == Nature::Crooked { Stance::Refuse } else { Stance::Accept };
            let (option, _) = options.iter().find(|(_, rated)| rated.stance == wanted).unwrap();
            survey(session, SurveyWish::Booth(BoothWish::Answer(Answer::One(option.clone()))));
            survey(session, SurveyWish::Booth(BoothWish::On));
        }
        survey(session, SurveyWish::Booth(BoothWish::HandIn));
    }
    survey(session, SurveyWish::Close);
    assert_eq!(session.lesson.as_ref().unwrap().survey().unwrap().people(None), people as u32);
}

/// The lesson ends, and its page is open.
fn ended(mut session: Session) -> Harness<'static, Session> {
    rule(&mut session, LessonAction::End);
    at(Screen::Filing, session)
}

fn press(harness: &mut Harness<'static, Session>, label: &str) {
    harness.get_by_label(label).click_accesskit();
    harness.run_steps(3);
}

fn type_into(harness: &mut Harness<'static, Session>, label: &str, text: &str) {
    harness.get_by_label(label).focus();
    harness.run_steps(2);
    harness.event(egui::Event::Text(text.to_owned()));
    harness.run_steps(2);
}

fn file(harness: &mut Harness<'static, Session>, class: &str) {
    type_into(harness, "Class or group", class);
    press(harness, "File it in the journal");
    assert_eq!(harness.state().screen(), Screen::Classes);
}

/// The differences that the last lesson of a class is filed with, in thousandths; none where it is too few to say.
fn differences(session: &Session, class: &str) -> Vec<Option<(i32, i32, i32)>> {
    let entry = session.records.classes.iter().find(|entry| entry.class.name.as_str() == class).unwrap();
    let surveys = entry.lessons.iter().flat_map(|(_, lesson)| &lesson.surveys);
    let measured = surveys.flat_map(|survey| &survey.measured).filter(|it| it.unit == Unit::Difference);
    measured.map(|it| it.interval.map(|it| (it.at, it.from, it.to))).collect()
}

#[test]
fn one_lesson_tells_what_has_changed_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = begun(folder.path(), "hour-students-90");
    typed_in(&mut session, 12, 10);
    rule(&mut session, LessonAction::Next);
    typed_in(&mut session, 12, 1);
    let mut harness = ended(session);
    assert!(harness.query_by_label_contains("False alarms: a difference of").is_some(), "the page says it");
    file(&mut harness, "IS-21");
    let [hits, alarms] = differences(harness.state(), "IS-21")[..] else { panic!() };
    assert_eq!(hits.unwrap().0, 0, "everybody refused what is crooked, before and after");
    let (at, from, to) = alarms.unwrap();
    assert!(at == -750 && from < at && at < to && to < 0, "{at} {from} {to}");
    assert!(
        harness.query_all_by_label_contains("answers before and after: 12 + 12").count() == 2,
        "the journal shows it"
    );
    press(&mut harness, "Lesson report");
    let written = harness.state().records.written.clone().unwrap();
    assert!(std::fs::read(written).unwrap().starts_with(b"%PDF"));
}

#[test]
fn a_course_is_compared_with_its_first_lesson_of_the_same_class() {
    let folder = tempfile::tempdir().unwrap();
    for (plan, wary, class) in
        [("fundamentals-1", 9, "11B"), ("fundamentals-8", 0, "11B"), ("fundamentals-8", 0, "11C")]
    {
        let mut session = begun(folder.path(), plan);
        typed_in(&mut session, 10, wary);
        let mut harness = ended(session);
        // Whoever has one class has it filled in already.
        if let Some(known) = harness.query_by_label("11B").filter(|_| class == "11B") {
            known.click_accesskit();
            harness.run_steps(3);
            assert!(harness.query_by_label_contains("False alarms: a difference of").is_some());
            press(&mut harness, "File it in the journal");
        } else {
            let field = harness.get_by_label("Class or group");
            field.focus();
            harness.run_steps(2);
            for _ in 0..4 {
                harness.key_press(egui::Key::Backspace);
            }
            harness.run_steps(3);
            type_into(&mut harness, "Class or group", class);
            let alone = harness.query_by_label_contains("The journal has no first test of this class").is_some();
            assert_eq!(alone, plan == "fundamentals-8", "{plan} {class}");
            press(&mut harness, "File it in the journal");
        }
        let found = differences(harness.state(), class);
        assert_eq!(found.len(), if (plan, class) == ("fundamentals-8", "11B") { 2 } else { 0 }, "{plan} {class}");
    }
}

#[test]
fn with_few_no_difference_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = begun(folder.path(), "hour-students-90");
    typed_in(&mut session, 12, 10);
    rule(&mut session, LessonAction::Next);
    typed_in(&mut session, 7, 0);
    let mut harness = ended(session);
    file(&mut harness, "IS-21");
    assert_eq!(differences(harness.state(), "IS-21"), [None, None]);
    assert!(harness.query_all_by_label_contains("too few answers to say (answers: 12 + 7)").count() == 2);
}

#[test]
fn the_grade_is_taken_from_the_name_until_one_is_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = ended(begun(folder.path(), "hour-grades-9-11"));
    assert!(harness.query_by_label("school, grade 9").is_some(), "what the plan is mostly for");
    type_into(&mut harness, "Class or group", "10Ә");
    assert!(harness.query_by_label("school, grade 10").is_some());
    press(&mut harness, "Level after");
    type_into(&mut harness, "Class or group", "1");
    assert!(harness.query_by_label("school, grade 11").is_some(), "what was chosen stays");
}

#[test]
fn what_is_typed_survives_the_dark() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = ended(begun(folder.path(), "hour-grades-9-11"));
    type_into(&mut harness, "Class or group", "10Ә");
    type_into(&mut harness, "How many were there", "23");
    type_into(&mut harness, "What was found (1)", "Тізім ілінбеген");
    drop(harness);
    let mut session = session(folder.path());
    assert!(session.interrupted.is_some(), "the lesson waits to be filed");
    session.show_filing();
    let mut harness = super::harness(session);
    press(&mut harness, "File it in the journal");
    let session = harness.state();
    let [entry] = &session.records.classes[..] else { panic!("{:?}", session.records.classes) };
    assert_eq!(entry.class.name.as_str(), "10Ә");
    assert!(matches!(entry.class.grade, Grade::School(grade) if grade.number() == 10));
    let lesson = &entry.lessons[0].1;
    assert_eq!((lesson.present, lesson.findings[0].found.as_str()), (23, "Тізім ілінбеген"));
    assert!(session.shelf.kept_lesson().is_none(), "and then nothing waits any more");
}

#[test]
fn papers_of_a_plan_are_printed_before_it_is_held() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = at(Screen::Lessons, session(folder.path()));
    harness.get_by_label_contains("students, 90 minutes").click_accesskit();
    harness.run_steps(3);
    press(&mut harness, "Print role cards");
    press(&mut harness, "Print the plan");
    let papers = folder.path().join("papers");
    for name in ["role-cards en.pdf", "plan hour-students-90 en.pdf"] {
        assert!(std::fs::read(papers.join(name)).unwrap().starts_with(b"%PDF"), "{name}");
    }
    let page = std::fs::read_to_string(papers.join("role-cards en.html")).unwrap();
    assert!(page.matches("class=\"card\"").count() >= 64, "for a class of 32, two plays");
}
