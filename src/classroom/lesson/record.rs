//! A lesson as it is kept, so that it goes on at the same second after a crash, a closed lid or a power cut.
//!
//! [`Record`] is a boundary type of its own: it has a version, holds names and no positions, and is described in
//! `docs/formats/lesson-state.md`. Writing the file is somebody else's work; a record is small enough to be written every few seconds.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::state::{LessonState, Phase, Screen, Votes};
use super::step::{Mark, Told};
use crate::classroom::time::Seconds;
use crate::content::lesson::LessonPlan;

/// The version that is written.
pub const VERSION: u32 = 1;
/// The largest record that is read, in bytes.
pub const MAX_BYTES: usize = 64 << 10;

/// A lesson as it is written.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    version: u32,
    plan: String,
    phase: Phase,
    current: String,
    now: Seconds,
    bell: Seconds,
    away: Seconds,
    allotted: Seconds,
    time_up: Told,
    last_call: Told,
    late: Seconds,
    screen: Screen,
    votes: Votes,
    steps: BTreeMap<String, StepRecord>,
}

/// A step as it is written; those of which nothing is known yet are left out.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StepRecord {
    spent: Seconds,
    floor: Seconds,
    mark: Mark,
}

/// Why a record can't be read.
#[derive(Clone, PartialEq, Debug)]
pub enum RecordError {
    /// It is larger than [`MAX_BYTES`].
    TooLarge,
    /// It is no record; where it went wrong.
    NotARecord(Box<ron::error::SpannedError>),
    /// It was written by a newer version of the game.
    Newer(u32),
    /// It is of a lesson by another plan, which is named.
    OtherPlan(String),
    /// Of the steps that it knows the plan has none.
    NoSteps,
}

impl fmt::Display for RecordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge => write!(f, "the record is larger than {MAX_BYTES} bytes"),
            Self::NotARecord(error) => write!(f, "not a record of a lesson: {error}"),
            Self::Newer(version) => write!(f, "version {version} is newer than {VERSION}"),
            Self::OtherPlan(plan) => write!(f, "a lesson by the plan {plan}"),
            Self::NoSteps => write!(f, "the plan has none of its steps any more"),
        }
    }
}

impl std::error::Error for RecordError {}

impl Record {
    /// The lesson as it stands.
    pub fn of(state: &LessonState) -> Self {
        let known = state
            .steps
            .iter()
            .filter(|step| step.spent > Seconds::ZERO || step.floor > Seconds::ZERO || step.mark != Mark::Open);
        let steps = known
            .map(|step| {
                let record = StepRecord { spent: step.spent, floor: step.floor, mark: step.mark };
                (step.step.as_str().to_owned(), record)
            })
            .collect();
        Self {
            version: VERSION,
            plan: state.plan.as_str().to_owned(),
            phase: state.phase,
            current: state.steps.get(state.current).map_or_else(String::new, |step| step.step.as_str().to_owned()),
            now: state.now,
            bell: state.bell,
            away: state.away,
            allotted: state.allotted,
            time_up: state.time_up,
            last_call: state.last_call,
            late: state.late,
            screen: state.screen,
            votes: state.votes,
            steps,
        }
    }

    /// As text.
    pub fn write(&self) -> String {
        // The record is made of names and numbers alone, which can always be written.
        ron::ser::to_string_pretty(self, ron::ser::PrettyConfig::default()).unwrap_or_default()
    }

    /// From text.
    ///
    /// # Errors
    /// Where it is no record, or one of a newer version.
    pub fn read(text: &str) -> Result<Self, RecordError> {
        /// Only the version, whatever else there may be.
        #[derive(Deserialize)]
        struct Version {
            version: u32,
        }
        if text.len() > MAX_BYTES {
            return Err(RecordError::TooLarge);
        }
        if let Ok(Version { version }) = ron::from_str::<Version>(text)
            && version > VERSION
        {
            return Err(RecordError::Newer(version));
        }
        ron::from_str(text).map_err(|error| RecordError::NotARecord(Box::new(error)))
    }

    /// The name of its plan.
    pub fn plan(&self) -> &str {
        &self.plan
    }

    /// How far it was.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// The lesson again, standing still at the second at which it was written. `at` is the caller's clock, and `away` how long it was
    /// away, as far as that is known: [`AfterPause`](super::AfterPause) says what becomes of it.
    ///
    /// A plan that was changed meanwhile keeps what is still in it.
    ///
    /// # Errors
    /// Where the record is of another plan.
    pub fn reopen(&self, plan: &LessonPlan, at: Seconds, away: Seconds) -> Result<LessonState, RecordError> {
        if self.plan != plan.id.as_str() {
            return Err(RecordError::OtherPlan(self.plan.clone()));
        }
        let mut state = LessonState::new(plan);
        for step in &mut state.steps {
            if let Some(known) = self.steps.get(step.step.as_str()) {
                (step.spent, step.floor, step.mark) = (known.spent, known.floor, known.mark);
            }
        }
        let held = |step: &super::step::StepState| self.steps.contains_key(step.step.as_str());
        let last = || state.steps.iter().rposition(held);
        state.current = match plan.find_step(&self.current) {
            Some(at) => at,
            None => last().ok_or(RecordError::NoSteps)?,
        };
        state.phase = self.phase;
        state.now = self.now;
        state.bell = self.bell;
        state.allotted = self.allotted;
        state.time_up = self.time_up;
        state.last_call = self.last_call;
        state.late = self.late;
        state.screen = self.screen;
        state.votes = self.votes;
        state.last_at = at;
        state.away = self.away;
        if matches!(self.phase, Phase::Running | Phase::Paused) {
            state.phase = Phase::Paused;
            state.away = self.away.plus(away);
        }
        Ok(state)
    }
}
