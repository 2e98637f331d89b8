//! What may happen to a lesson, what follows, and why something may not.

use crate::classroom::time::Seconds;
use crate::content::ids::StepId;

/// What the teacher, or the clock, does.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum LessonAction {
    /// The lesson begins. `left` is the time until the bell; the plan's own where none is given.
    Begin {
        /// Seconds until the bell, for a class that began late.
        left: Option<Seconds>,
    },
    /// Nothing but time: handed in about once a second.
    Tick,
    /// On to the next step.
    Next,
    /// Back to the step before.
    Back,
    /// A step is not held. The present one ends.
    Skip {
        /// Which.
        step: StepId,
    },
    /// A step that was skipped is held after all.
    Restore {
        /// Which.
        step: StepId,
    },
    /// The present step may take longer than it was allotted, whatever comes after.
    Extend {
        /// By how much.
        by: Seconds,
    },
    /// The bell rings at another time.
    Bell {
        /// Seconds from now.
        left: Seconds,
    },
    /// The projector goes dark.
    Blank,
    /// It shows again.
    Show,
    /// Votes are taken no more, and can't be changed.
    Freeze,
    /// They are again.
    Thaw,
    /// The lesson stands still.
    Pause,
    /// It goes on.
    Resume {
        /// What became of the bell meanwhile.
        bell: AfterPause,
    },
    /// It is over.
    End,
}

/// What a pause did to the bell.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum AfterPause {
    /// It rings when it would have rung: the pause is lost.
    Stays,
    /// It rings so much later.
    Moves,
}

/// What followed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum LessonEvent {
    /// The lesson began.
    Began {
        /// Seconds until the bell.
        left: Seconds,
    },
    /// A step began, or was gone back to.
    StepBegan {
        /// Which.
        step: StepId,
        /// How long it may take, with what it has taken before.
        allotted: Seconds,
    },
    /// A step ended.
    StepEnded {
        /// Which.
        step: StepId,
        /// How long it took.
        spent: Seconds,
    },
    /// There was no time for a step.
    LeftOut {
        /// Which.
        step: StepId,
    },
    /// The allotted time of the present step is over. It may go on: later steps give way.
    TimeUp {
        /// Which.
        step: StepId,
    },
    /// Nothing later can give way any more: the lesson goes on by itself soon.
    LastCall {
        /// Seconds until then.
        left: Seconds,
    },
    /// The lesson went on by itself.
    WentOn,
    /// Even with everything cut, it will end after the bell.
    BellMissed {
        /// By how much.
        by: Seconds,
    },
    /// It will end with the bell again.
    BellKept,
    /// No sign of life came for long, as when a lid was closed: the lesson stands still.
    LidClosed {
        /// For how long.
        away: Seconds,
    },
    /// It stands still.
    Paused,
    /// It goes on.
    Resumed,
    /// It is over.
    Ended {
        /// How long it took.
        at: Seconds,
        /// When the bell rings, counted from the same beginning.
        bell: Seconds,
    },
}

/// Why an action was not carried out. Nothing has changed then.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Refused {
    /// The lesson has not begun.
    NotBegun,
    /// It has begun already.
    Begun,
    /// It stands still.
    Paused,
    /// It does not stand still.
    NotPaused,
    /// It is over.
    Over,
    /// There is no such step, or it lies behind, or it is not what it would have to be.
    NoSuchStep,
    /// There is no step before this.
    First,
}
