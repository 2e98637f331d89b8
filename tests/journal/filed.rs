//! What is filed is found again, by the next process too.

use adal_qala::classroom::record::{Class, Finding, Grade};
use adal_qala::store::error::Cause;
use adal_qala::store::journal::{Journal, Mode, OpenLesson, Second};

use crate::world::*;

#[test]
fn a_lesson_is_found_as_it_was_filed() {
    let (_folder, path) = place();
    let mut journal = Journal::open(&path).unwrap();
    assert_eq!(journal.mode(), Mode::Writing);
    let own = journal.put_class(&class("7Ә")).unwrap();
    let other = journal.put_class(&class("7Б")).unwrap();
    journal.file_lesson(own, &quest()).unwrap();
    journal.file_lesson(own, &hour()).unwrap();
    journal.file_lesson(other, &hour()).unwrap();
    drop(journal);

    let journal = Journal::open(&path).unwrap();
    let names: Vec<_> = journal.classes().unwrap().into_iter().map(|(id, class)| (id, class.name)).collect();
    assert_eq!(names, [(other, class("7Б").name), (own, class("7Ә").name)]);
    let lessons: Vec<_> = journal.lessons(own).unwrap().into_iter().map(|(_, lesson)| lesson).collect();
    assert_eq!(lessons, [hour(), quest()], "by day, whatever was filed first");
    assert_eq!(journal.lessons(other).unwrap().len(), 1);
    journal.check().unwrap();
}

#[test]
fn runs_are_filed_with_their_lesson_and_an_older_journal_climbs_to_them() {
    let (_folder, path) = place();
    let mut journal = Journal::open(&path).unwrap();
    let id = journal.put_class(&class("7Ә")).unwrap();
    journal.file_lesson(id, &hour()).unwrap();
    drop(journal);
    // As version 1 has left it.
    let file = rusqlite::Connection::open(&path).unwrap();
    file.execute_batch("DROP TABLE run; PRAGMA user_version = 1").unwrap();
    drop(file);
    assert!(Journal::read(&path).is_err(), "a reader changes nothing");
    let mut journal = Journal::open(&path).unwrap();
    assert_eq!(journal.lessons(id).unwrap()[0].1, hour(), "what was filed is there");
    let played = adal_qala::classroom::record::LessonRecord { runs: vec![run("1"), run("2")], ..quest() };
    journal.file_lesson(id, &played).unwrap();
    assert_eq!(journal.lessons(id).unwrap()[1].1, played);
    journal.check().unwrap();
}

#[test]
fn a_class_is_there_once() {
    let (_folder, path) = place();
    let mut journal = Journal::open(&path).unwrap();
    let id = journal.put_class(&class("1-топ")).unwrap();
    let college = Class { grade: Grade::College, ..class("1-топ") };
    assert_eq!(journal.put_class(&college).unwrap(), id);
    assert_eq!(journal.classes().unwrap(), [(id, college)]);
}

#[test]
fn what_was_changed_is_written_down_later() {
    let (_folder, path) = place();
    let mut journal = Journal::open(&path).unwrap();
    let id = journal.put_class(&class("7Ә")).unwrap();
    let lesson = journal.file_lesson(id, &hour()).unwrap();
    let finding = |changed| Finding { found: note("no list"), measure: note("a list"), changed: note(changed) };
    journal.set_findings(lesson, &[finding(""), finding("")]).unwrap();
    journal.set_findings(lesson, &[finding("it hangs there")]).unwrap();
    let filed = journal.lessons(id).unwrap().remove(0).1;
    assert_eq!(filed.findings, [finding("it hangs there")]);
    assert_eq!(filed.votes, hour().votes, "nothing else has changed");
}

#[test]
fn a_lesson_goes_on_at_the_same_second() {
    let (_folder, path) = place();
    let mut journal = Journal::open(&path).unwrap();
    let id = journal.put_class(&class("7Ә")).unwrap();
    assert_eq!(journal.open_lesson(id).unwrap(), None);
    for second in [0, 1, 1_234] {
        journal.keep_open(id, Second(second), format!("state of {second}\0").as_bytes()).unwrap();
    }
    drop(journal);
    let mut journal = Journal::open(&path).unwrap();
    let expected = OpenLesson { second: Second(1_234), state: b"state of 1234\0".to_vec() };
    assert_eq!(journal.open_lesson(id).unwrap(), Some(expected));
    // When it is filed it is over.
    journal.file_lesson(id, &hour()).unwrap();
    assert_eq!(journal.open_lesson(id).unwrap(), None);
    journal.keep_open(id, Second(5), b"another").unwrap();
    journal.drop_open(id).unwrap();
    assert_eq!(journal.open_lesson(id).unwrap(), None);
    let most = adal_qala::store::limits::MAX_OPEN_LESSON_BYTES;
    journal.keep_open(id, Second(6), &vec![7; most]).unwrap();
    let large = journal.keep_open(id, Second(7), &vec![7; most + 1]).unwrap_err();
    assert_eq!(large.cause, Cause::TooLarge(most as u64));
    assert_eq!(journal.open_lesson(id).unwrap().unwrap().second, Second(6));
}

#[test]
fn who_comes_second_may_only_read() {
    let (_folder, path) = place();
    let mut first = Journal::open(&path).unwrap();
    let id = first.put_class(&class("7Ә")).unwrap();
    let mut second = Journal::open(&path).unwrap();
    assert_eq!(second.mode(), Mode::Reading);
    assert_eq!(second.put_class(&class("7Б")).unwrap_err().cause, Cause::InUse);
    assert_eq!(second.file_lesson(id, &hour()).unwrap_err().cause, Cause::InUse);
    assert_eq!(second.keep_open(id, Second(1), b"").unwrap_err().cause, Cause::InUse);
    assert_eq!(second.delete_class(id).unwrap_err().cause, Cause::InUse);
    // What the first one files meanwhile, the second one sees.
    first.file_lesson(id, &hour()).unwrap();
    assert_eq!(second.lessons(id).unwrap().len(), 1);
    drop(first);
    let third = Journal::open(&path).unwrap();
    assert_eq!(third.mode(), Mode::Writing);
}

#[test]
fn a_class_that_is_gone_takes_nothing() {
    let (_folder, path) = place();
    let mut journal = Journal::open(&path).unwrap();
    let id = journal.put_class(&class("7Ә")).unwrap();
    let lesson = journal.file_lesson(id, &hour()).unwrap();
    journal.delete_class(id).unwrap();
    assert_eq!(journal.file_lesson(id, &hour()).unwrap_err().cause, Cause::NoClass);
    assert_eq!(journal.keep_open(id, Second(1), b"x").unwrap_err().cause, Cause::NoClass);
    assert_eq!(journal.set_findings(lesson, &hour().findings).unwrap_err().cause, Cause::NoClass);
    let next = journal.put_class(&class("7Б")).unwrap();
    assert_ne!(next, id, "a number is not given twice");
}
