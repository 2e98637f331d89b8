//! Lessons to file, with every part that a record can have. They are a kept sample of version 1 of the record, as it stands in files.

use std::path::PathBuf;
use std::sync::LazyLock;

use adal_qala::classroom::record::played::{RunRecord, RunText};
use adal_qala::classroom::record::text::{ClassName, Key, Note, SchoolGrade, Told};
use adal_qala::classroom::record::{Class, Grade, LessonRecord};

static LESSONS: LazyLock<Vec<LessonRecord>> =
    LazyLock::new(|| serde_json::from_str(include_str!("samples/lessons-v1.json")).unwrap());

/// A lesson with everything that a vote, a survey and findings leave.
pub fn hour() -> LessonRecord {
    LESSONS[0].clone()
}

/// A lesson with the protocol of a quest.
pub fn quest() -> LessonRecord {
    LESSONS[1].clone()
}

pub fn class(name: &str) -> Class {
    let grade = Grade::School(SchoolGrade::try_from(7).unwrap());
    Class { name: ClassName::parse(name).unwrap(), grade }
}

/// A run that a class took. The journal does not look into it.
pub fn run(text: &str) -> RunRecord {
    let run = RunText::try_from(format!("Run({text})")).unwrap();
    RunRecord { level: Key::parse("queue-1-corridor").unwrap(), title: Told::same(&note("Corridor")), run }
}

pub fn note(text: &str) -> Note {
    Note::parse(text).unwrap()
}

/// A folder of its own, and where the journal is in it.
pub fn place() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("classes").join("journal.sqlite");
    (folder, path)
}
