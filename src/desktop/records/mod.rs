//! What remains of lessons, as the window uses it: the class journal, and papers that are written out of it.
//!
//! [`Records`] lists the journal and changes it; it is opened for each change and let go of again, so that two windows can share one.
//! [`wish`] is what screens want of it, [`session`] carries it out, [`paper`] makes the bytes of a file, [`drawing`] those of a strip while the window goes on. Trouble becomes a [`Notice`].

pub mod comic;
pub mod drawing;
pub mod paper;
mod session;
pub mod wish;

use std::path::PathBuf;

use self::drawing::Drawing;
pub use self::wish::{Draft, Format, Output, RecordsWish};
use super::notice::Notice;
use crate::classroom::record::text::{ClassName, Day};
use crate::classroom::record::{Class, Finding, LessonRecord};
use crate::store::error::StoreError;
use crate::store::folder::DataFolder;
use crate::store::journal::{ClassId, Deleted, Journal, LessonId};
use crate::store::papers;

/// The journal, and where papers go.
#[derive(Debug, Default)]
pub struct Records {
    journal: Option<PathBuf>,
    /// The folder that papers are written into.
    pub folder: Option<PathBuf>,
    /// The classes, as they were when last listed.
    pub classes: Vec<ClassEntry>,
    /// The paper that was written last.
    pub written: Option<PathBuf>,
    /// The present day.
    pub today: Option<Day>,
    /// The strip that is being drawn.
    pub drawing: Option<Drawing>,
}

/// A class of the journal with its lessons, in the order of their days.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ClassEntry {
    /// Its number.
    pub id: ClassId,
    /// Who it is.
    pub class: Class,
    /// Its lessons.
    pub lessons: Vec<(LessonId, LessonRecord)>,
}

impl Records {
    /// The journal of a data folder; without one nothing is kept.
    pub fn new(data: Option<&DataFolder>, was_named: bool, today: Option<Day>) -> Self {
        Self {
            journal: data.map(DataFolder::journal),
            folder: data.map(|data| papers::folder(data, was_named)),
            today,
            ..Self::default()
        }
    }

    /// Lists the classes again.
    ///
    /// # Errors
    /// Where the journal can't be read.
    pub fn list_again(&mut self) -> Result<(), Notice> {
        self.classes.clear();
        let Some(path) = self.journal.as_ref().filter(|path| path.exists()) else { return Ok(()) };
        let listed = Journal::open(path).and_then(|journal| {
            let classes = journal.classes()?.into_iter();
            classes.map(|(id, class)| Ok(ClassEntry { id, class, lessons: journal.lessons(id)? })).collect()
        });
        self.classes = listed.map_err(|error: StoreError| Notice::from_store(&error))?;
        Ok(())
    }

    /// Files a lesson under its class, which is put in where it is new.
    ///
    /// # Errors
    /// Where the journal can't be written.
    pub fn file(&mut self, class: &Class, lesson: &LessonRecord) -> Result<(ClassId, LessonId), Notice> {
        self.change(|journal| {
            let class = journal.put_class(class)?;
            Ok((class, journal.file_lesson(class, lesson)?))
        })
    }

    /// Deletes a class with everything about it.
    ///
    /// # Errors
    /// Where the journal can't be written.
    pub fn delete_class(&mut self, class: ClassId) -> Result<Deleted, Notice> {
        self.change(|journal| journal.delete_class(class))
    }

    /// Deletes a lesson.
    ///
    /// # Errors
    /// Where the journal can't be written.
    pub fn delete_lesson(&mut self, lesson: LessonId) -> Result<Deleted, Notice> {
        self.change(|journal| journal.delete_lesson(lesson))
    }

    /// Writes the findings of a lesson anew.
    ///
    /// # Errors
    /// Where the journal can't be written.
    pub fn set_findings(&mut self, lesson: LessonId, findings: &[Finding]) -> Result<(), Notice> {
        self.change(|journal| journal.set_findings(lesson, findings))
    }

    /// Writes a file into the folder of papers, which is made where there is none.
    ///
    /// # Errors
    /// Where there is no folder, or the system refuses.
    pub fn write(&mut self, name: &str, bytes: &[u8]) -> Result<(), Notice> {
        let folder = self.folder.as_ref().ok_or_else(nowhere)?;
        self.written = Some(papers::write(folder, name, bytes).map_err(|error| Notice::from_store(&error))?);
        Ok(())
    }

    /// A class by its number.
    pub fn class(&self, id: ClassId) -> Option<&ClassEntry> {
        self.classes.iter().find(|entry| entry.id == id)
    }

    /// The lessons of the class of this name.
    pub fn lessons_of<'a>(&'a self, name: &'a ClassName) -> impl Iterator<Item = &'a LessonRecord> {
        let named = self.classes.iter().filter(move |entry| entry.class.name == *name);
        named.flat_map(|entry| entry.lessons.iter().map(|(_, lesson)| lesson))
    }

    /// A lesson by its number, and its class.
    pub fn lesson(&self, id: LessonId) -> Option<(&ClassEntry, &LessonRecord)> {
        let of = |entry: &'_ ClassEntry| entry.lessons.iter().position(|(lesson, _)| *lesson == id);
        self.classes.iter().find_map(|entry| Some((entry, &entry.lessons[of(entry)?].1)))
    }

    fn change<T>(&mut self, change: impl FnOnce(&mut Journal) -> Result<T, StoreError>) -> Result<T, Notice> {
        let path = self.journal.as_ref().ok_or_else(nowhere)?;
        let done = Journal::open(path).and_then(|mut journal| change(&mut journal));
        let done = done.map_err(|error| Notice::from_store(&error));
        self.list_again()?;
        done
    }
}

fn nowhere() -> Notice {
    Notice::warning("classes-nowhere", 0.0)
}
