//! The olympiad, through public doors: results that are graded by playing them again, and everything that somebody may try.

mod audit;
mod ballots;
mod decisions;
#[cfg(feature = "classroom")]
mod drawn;
mod fair;
mod grading;
mod league;
mod moving;
mod packs;
mod pictures;
mod programs;
mod published;
mod ranking;
mod replayed;
mod results;
mod rounds;
mod sample;
mod sealing;
mod sitting;
mod spoken;
mod threats;
