//! A run of a level that a class took together: what a comic strip is drawn of. It holds what was chosen by all, and nobody's name.

use serde::{Deserialize, Serialize};

use super::text::{BadText, Key, Told};
use crate::content::library::Library;
use crate::content::words::Args;
use crate::play::record::Record;
use crate::play::run::Run;

/// The longest text of a run, in bytes.
pub const MAX_RUN: usize = 48 << 10;
/// The most runs of a lesson.
pub const MAX_RUNS: usize = 4;

/// A run of a level that a class took.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RunRecord {
    /// Which level.
    pub level: Key,
    /// What it is called.
    pub title: Told,
    /// The run, as it is kept elsewhere too.
    pub run: RunText,
}

/// The text of a run, at most [`MAX_RUN`] bytes long.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RunText(String);

impl RunRecord {
    /// The run as far as it went.
    ///
    /// # Errors
    /// Where it is longer than is kept.
    pub fn of(library: &Library, run: &Run) -> Result<Self, BadText> {
        let level = &run.level().id;
        Ok(Self {
            level: Key::parse(level.as_str())?,
            title: Told::of(|lang| library.words.level(lang, level, "level", None, &Args::new())),
            run: RunText::try_from(Record::of(run).to_text())?,
        })
    }

    /// Puts it among the runs of a lesson: in the place of the earlier one of its level, or behind the others.
    pub fn put_into(self, runs: &mut Vec<Self>) {
        match runs.iter().position(|run| run.level == self.level) {
            Some(at) => runs[at] = self,
            None if runs.len() < MAX_RUNS => runs.push(self),
            None => {}
        }
    }
}

impl RunText {
    /// The record that is in it.
    pub fn record(&self) -> Option<Record> {
        Record::parse(&self.0).ok()
    }
}

impl TryFrom<String> for RunText {
    type Error = BadText;

    fn try_from(text: String) -> Result<Self, BadText> {
        match text.len() {
            0 => Err(BadText::Empty),
            1..=MAX_RUN => Ok(Self(text)),
            _ => Err(BadText::TooLong(MAX_RUN)),
        }
    }
}

impl From<RunText> for String {
    fn from(run: RunText) -> Self {
        run.0
    }
}
