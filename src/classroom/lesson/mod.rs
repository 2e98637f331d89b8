//! A lesson while it is held: where the class is in its plan, how long each step may still take, and when the bell rings.
//!
//! [`LessonState`] changes by [`LessonState::apply`] alone, which takes the second, a [`LessonAction`], and answers with
//! [`LessonEvent`]s or says why not ([`Refused`]). After every action the remaining steps are planned anew ([`plan::replan`]), so that
//! the lesson ends at the bell: what may be shortened is, what may be left out is, and time left over goes where the class talks.
//! [`record`] is how a lesson is kept, [`booster`] when a topic comes back, [`recall`] what is asked then, [`sheet`] the plan as a teacher reads it.
//!
//! This module doesn't know what is voted, answered or played in a step.

mod action;
pub mod booster;
pub mod plan;
pub mod recall;
pub mod record;
pub mod sheet;
mod state;
mod step;

pub use super::time::{DayTime, Seconds};
pub use action::{AfterPause, LessonAction, LessonEvent, Refused};
pub use state::{LessonState, Phase, Screen, Votes};
pub use step::{Mark, StepState};
