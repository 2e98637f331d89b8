//! A class that is deleted is nowhere in the files: not in free pages, not in the write-ahead file.

use std::fs;
use std::path::Path;

use adal_qala::classroom::record::text::Told;
use adal_qala::store::journal::{Deleted, Journal, Second};

use crate::world::*;

/// A name that nothing else in the files is.
const NAME: &str = "Ұлпақ-Ө-71";
const TOPIC: &str = "Мөлдір-бұлақ-тақырып";

/// The files of the journal's folder that hold a text.
fn holding(path: &Path, text: &str) -> Vec<String> {
    let files = fs::read_dir(path.parent().unwrap()).unwrap().map(|entry| entry.unwrap().path());
    let holds = |path: &std::path::PathBuf| {
        let bytes = fs::read(path).unwrap();
        bytes.windows(text.len()).any(|part| part == text.as_bytes())
    };
    files.filter(holds).map(|path| path.file_name().unwrap().to_string_lossy().into_owned()).collect()
}

fn filled(path: &Path) -> (Journal, adal_qala::store::journal::ClassId) {
    let mut journal = Journal::open(path).unwrap();
    let other = journal.put_class(&class("8Б")).unwrap();
    let id = journal.put_class(&class(NAME)).unwrap();
    for n in 0..40 {
        let mut lesson = hour();
        lesson.topic = Told::same(&note(&format!("{TOPIC}-{n}")));
        lesson.findings[0].found = note(&format!("{NAME} {n}"));
        journal.file_lesson(id, &lesson).unwrap();
        journal.file_lesson(other, &hour()).unwrap();
        journal.keep_open(id, Second(n), format!("{NAME} is at it, {n}").repeat(500).as_bytes()).unwrap();
    }
    (journal, id)
}

#[test]
fn nothing_of_it_is_left() {
    let (_folder, path) = place();
    let (mut journal, id) = filled(&path);
    assert!(!holding(&path, NAME).is_empty() && !holding(&path, TOPIC).is_empty(), "it was there");
    assert_eq!(journal.delete_class(id).unwrap(), Deleted::Wholly);
    for text in [NAME, TOPIC] {
        assert_eq!(holding(&path, text), Vec::<String>::new(), "{text} while the journal is open");
    }
    let left: Vec<_> = journal.classes().unwrap().into_iter().map(|(_, class)| class).collect();
    assert_eq!(left, [class("8Б")]);
    let other = journal.classes().unwrap()[0].0;
    assert_eq!(journal.lessons(other).unwrap().len(), 40, "the other class has all its lessons");
    journal.check().unwrap();
    drop(journal);
    for text in [NAME, TOPIC] {
        assert_eq!(holding(&path, text), Vec::<String>::new(), "{text} when it is closed");
    }
}

#[test]
fn a_reader_in_the_way_is_said_and_the_rest_is_done_later() {
    let (_folder, path) = place();
    let (mut journal, id) = filled(&path);
    // A reader in the middle of reading.
    let reader = rusqlite::Connection::open(&path).unwrap();
    reader.execute_batch("BEGIN; SELECT count(*) FROM class").unwrap();
    let count: i64 = reader.query_row("SELECT count(*) FROM lesson", [], |row| row.get(0)).unwrap();
    assert_eq!(count, 80);
    assert_eq!(journal.delete_class(id).unwrap(), Deleted::WhenOthersClose);
    assert_eq!(journal.classes().unwrap().len(), 1, "nobody can see it any more");
    drop(reader);
    drop(journal);
    let journal = Journal::open(&path).unwrap();
    for text in [NAME, TOPIC] {
        assert_eq!(holding(&path, text), Vec::<String>::new(), "{text}");
    }
    assert_eq!(journal.classes().unwrap().len(), 1);
}

#[test]
fn a_lesson_goes_alone() {
    let (_folder, path) = place();
    let mut journal = Journal::open(&path).unwrap();
    let id = journal.put_class(&class("8Б")).unwrap();
    let stays = journal.file_lesson(id, &hour()).unwrap();
    let mut lesson = hour();
    lesson.topic = Told::same(&note(TOPIC));
    lesson.runs = vec![run(TOPIC)];
    let goes = journal.file_lesson(id, &lesson).unwrap();
    assert!(!holding(&path, TOPIC).is_empty(), "it was there");
    assert_eq!(journal.delete_lesson(goes).unwrap(), Deleted::Wholly);
    assert_eq!(holding(&path, TOPIC), Vec::<String>::new());
    let left: Vec<_> = journal.lessons(id).unwrap().into_iter().map(|(id, _)| id).collect();
    assert_eq!(left, [stays], "its class is there, and the other lesson");
    journal.check().unwrap();
}
