//! The olympiad, through public doors: results that are graded by playing them again, and everything that somebody may try.

mod audit;
mod ballots;
#[cfg(feature = "classroom")]
mod drawn;
mod fair;
mod grading;
mod pictures;
mod programs;
mod ranking;
mod results;
mod rounds;
mod sample;
mod sealing;
mod sitting;
mod spoken;
mod threats;
