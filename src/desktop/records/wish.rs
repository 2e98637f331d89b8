//! What screens want of what remains of lessons.

use std::path::PathBuf;

use crate::classroom::record::filed::Filing;
use crate::classroom::record::{Class, Finding};
use crate::classroom::report::paper::Paper;
use crate::classroom::report::ready::Ready;
use crate::content::ids::LessonId as PlanId;
use crate::store::journal::{ClassId, LessonId};

/// What is wanted.
#[derive(Clone, PartialEq, Debug)]
pub enum RecordsWish {
    /// The lesson that was held goes into the journal.
    File(Box<Draft>),
    /// A class is deleted with everything about it.
    DeleteClass(ClassId),
    /// A lesson is deleted.
    DeleteLesson(LessonId),
    /// The findings of a lesson are written anew.
    Findings(LessonId, Vec<Finding>),
    /// Something is written into the folder of papers.
    Write(Output),
    /// A paper for this plan is written before the lesson, as PDF and as HTML.
    Ready(PlanId, Ready),
    /// A file or folder is opened by the system.
    Open(PathBuf),
}

/// A lesson as it will be filed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Draft {
    /// Under which class.
    pub class: Class,
    /// What the teacher wrote about it.
    pub filing: Filing,
}

/// What is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Output {
    /// A paper of a lesson.
    Paper(LessonId, Paper, Format),
    /// All figures of a class, as a table.
    Csv(ClassId),
    /// All lessons of a class, for a learning platform.
    Xapi(ClassId),
    /// The comic strip of a run of a lesson: which of its runs.
    Comic(LessonId, usize, Format),
    /// The comic strip of a run of the lesson that is being held: which of its runs.
    HeldComic(usize, Format),
    /// The comic strip of the run that is open.
    OpenComic(Format),
}

/// How a paper is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Format {
    /// Pages to print.
    #[default]
    Pdf,
    /// A page for a browser; of a strip, one drawing.
    Html,
}
