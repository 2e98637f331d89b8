//! The lesson that is being held, on the disk: written anew at every step and every few seconds, so that a dark room loses nothing. It
//! stays until what came of it is filed.
//!
//! What is kept is the lesson's own record, counts of raised hands and of surveys, the time of day at which it was written, and, where
//! phones take part, what makes them known again: nobody's name, no ballot and no sheet. Of phones nothing is kept when the lesson is over.

use std::collections::BTreeMap;
use std::net::SocketAddr;

use serde::{Deserialize, Serialize};

use super::durable;
use super::error::StoreError;
use super::folder::DataFolder;
use super::format;
use super::generations::{Damaged, Found, Kind};
use super::limits::MAX_LESSON_BYTES;
use crate::classroom::game::GameAction;
use crate::classroom::lesson::Phase;
use crate::classroom::lesson::record::Record;
use crate::classroom::quest::kept::KeptQuest;
use crate::classroom::record::{Grade, Outcomes};
use crate::classroom::server::room::kept::KeptRoom;

/// A lesson as it is kept.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct KeptLesson {
    /// The version of this file.
    pub version: u32,
    /// When it was written, in seconds since 1970.
    pub written: u64,
    /// The lesson's own record.
    pub lesson: String,
    /// Hands that were counted in the vote of the present step: what one would do, and what the others would.
    pub counts: [Vec<u32>; 2],
    /// The experiment of the present step, where hands are counted.
    #[serde(default)]
    pub game: Option<KeptGame>,
    /// Experiments that were stepped out of, by step, where hands are counted.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub games: BTreeMap<String, KeptGame>,
    /// What came of the steps so far.
    #[serde(default)]
    pub outcomes: Outcomes,
    /// Counts of surveys, by step: of those that are closed, and of open ones what five people or more have answered.
    #[serde(default)]
    pub surveys: BTreeMap<String, String>,
    /// The team quest, if the lesson has come to one.
    #[serde(default)]
    pub quest: Option<KeptQuest>,
    /// The phones that took part.
    #[serde(default)]
    pub phones: Option<KeptPhones>,
    /// What was typed on the page on which it is filed.
    #[serde(default)]
    pub filing: Option<KeptFiling>,
}

/// The page on which a lesson is filed, as far as it was filled in: texts as they were typed, not yet read.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct KeptFiling {
    /// The name of the class.
    pub name: String,
    /// Who they are.
    pub grade: Grade,
    /// Whether the grade was chosen by hand, rather than taken from the name.
    pub grade_chosen: bool,
    /// How many were there.
    pub present: String,
    /// The day.
    pub day: String,
    /// Month and value of the programme of upbringing.
    pub upbringing: String,
    /// What was found, what shall be done, what was changed.
    pub findings: Vec<[String; 3]>,
}

impl KeptLesson {
    /// Whether the lesson has ended and only waits to be filed.
    pub fn is_over(&self) -> bool {
        Record::read(&self.lesson).is_ok_and(|record| record.phase() == Phase::Over)
    }
}

/// An experiment as it is kept: what was counted, and nobody.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct KeptGame {
    /// What was carried out so far.
    pub actions: Vec<GameAction>,
    /// Hands that were counted in the open play: of those who offer, and of those who decide.
    pub counts: ([u32; 2], [u32; 3]),
    /// How many of those who offer tell of it, where a reform lets them.
    #[serde(default)]
    pub tells: u32,
    /// Whether the last result was shown.
    pub revealed: bool,
}

/// Phones as they are kept: where they came in, and what they are known again by.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct KeptPhones {
    /// The address and port that they know.
    pub address: SocketAddr,
    /// Their room.
    pub room: KeptRoom,
}

/// The newest version.
pub const VERSION: u32 = 1;

const KIND: Kind<KeptLesson> = Kind { most: MAX_LESSON_BYTES, parse: |text| format::parse(text, &[]) };

/// Writes the lesson; the one before it is kept beside it.
///
/// # Errors
/// Where it could not be written.
pub fn keep(folder: &DataFolder, lesson: &KeptLesson) -> Result<(), StoreError> {
    KIND.save(&folder.lesson(), &format::to_text(lesson))
}

/// The lesson that was held last, and neither filed nor thrown away. A file that was hit by the dark is put aside for the one before it.
pub fn find(folder: &DataFolder) -> Option<KeptLesson> {
    match KIND.load(&folder.lesson(), Damaged::Aside).ok()? {
        Found::Whole(lesson) => Some(lesson),
        Found::Damaged { older, .. } => older,
        Found::Missing => None,
    }
}

/// The lesson was filed, or is to leave nothing.
///
/// # Errors
/// Where it could not be deleted.
pub fn forget(folder: &DataFolder) -> Result<(), StoreError> {
    let path = folder.lesson();
    for path in [durable::previous(&path), path] {
        if path.exists() {
            durable::delete(&path)?;
        }
    }
    Ok(())
}
