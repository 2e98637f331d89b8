//! A step while its lesson is held: what it has taken, what was decided about it, and what the planner sees of it.

use super::plan::Slot;
use crate::classroom::time::Seconds;
use crate::content::ids::StepId;
use crate::content::lesson::{Cut, Step};

/// What was decided about a step.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize, serde::Deserialize)]
pub enum Mark {
    /// It is, was or will be held.
    Open,
    /// The teacher skipped it.
    Skipped,
    /// There was no time for it.
    LeftOut,
}

/// A step of a lesson that is held.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StepState {
    /// Its name.
    pub step: StepId,
    /// How long it has taken so far.
    pub spent: Seconds,
    /// How long the teacher wants it to take, where it was extended.
    pub floor: Seconds,
    /// What was decided about it.
    pub mark: Mark,
    pub(super) planned: Slot,
}

/// Whether something was said.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize, serde::Deserialize)]
pub(super) enum Told {
    /// Not yet.
    No,
    /// It was.
    Yes,
}

impl StepState {
    pub(super) fn new(step: &Step) -> Self {
        let planned = Slot {
            wanted: step.minutes.into(),
            least: step.least.into(),
            cut: step.cut,
            takes_more: step.kind.takes_more(),
        };
        Self { step: step.id.clone(), spent: Seconds::ZERO, floor: Seconds::ZERO, mark: Mark::Open, planned }
    }

    /// What the planner sees of it while it lies ahead.
    pub(super) fn slot(&self) -> Slot {
        let wanted = Seconds(self.planned.wanted.0.max(self.floor.0)).minus(self.spent);
        Slot { wanted, least: self.must_have().minus(self.spent), ..self.planned }
    }

    /// What the planner sees of it while it is held.
    pub(super) fn present(&self, time_up: Told) -> Slot {
        let least = Seconds(self.must_have().0.max(self.spent.0));
        let wanted = match time_up {
            Told::Yes => least,
            Told::No => Seconds(self.planned.wanted.0.max(least.0)),
        };
        let cut = match self.planned.cut {
            // What has begun is not left out.
            Cut::Drop(priority) => Cut::Shorten(priority),
            cut => cut,
        };
        Slot { wanted, least, cut, takes_more: self.planned.takes_more && time_up == Told::No }
    }

    /// The least that it takes, by its plan and by the teacher's word.
    pub(super) fn must_have(&self) -> Seconds {
        let least = match self.planned.cut {
            Cut::Never => self.planned.wanted,
            Cut::Shorten(_) | Cut::Drop(_) => self.planned.least,
        };
        Seconds(least.0.max(self.floor.0))
    }
}
