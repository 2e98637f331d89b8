//! The papers by name, for whoever lets somebody choose one.

use super::clean::Unfinished;
use super::sheet::Sheet;
use super::{About, act, certificate, clean, handout, lesson};

/// A paper that is made of a lesson.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Paper {
    /// The report of the lesson.
    Report,
    /// The act of the event.
    Act,
    /// The page to take home.
    Handout,
    /// The certificate of the class.
    Certificate,
    /// Clean Session's final report.
    Final,
}

impl Paper {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Report, Self::Act, Self::Handout, Self::Certificate, Self::Final];

    /// Its name in commands and names of files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Report => "lesson",
            Self::Act => "act",
            Self::Handout => "handout",
            Self::Certificate => "certificate",
            Self::Final => "final",
        }
    }

    /// The message that is its title.
    pub fn message(self) -> &'static str {
        match self {
            Self::Report => "report-lesson",
            Self::Act => "report-act",
            Self::Handout => "report-handout",
            Self::Certificate => "report-certificate",
            Self::Final => "report-final",
        }
    }

    /// The paper.
    ///
    /// # Errors
    /// Where the final report can't be finished.
    pub fn sheet(self, about: &About<'_>) -> Result<Sheet, Unfinished> {
        Ok(match self {
            Self::Report => lesson::sheet(about),
            Self::Act => act::sheet(about),
            Self::Handout => handout::sheet(about),
            Self::Certificate => certificate::sheet(about),
            Self::Final => clean::sheet(about)?,
        })
    }
}
