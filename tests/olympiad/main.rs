//! The olympiad, through public doors: results that are graded by playing them again, and everything that somebody may try.

mod audit;
mod ballots;
mod fair;
mod grading;
mod programs;
mod ranking;
mod results;
mod rounds;
mod sample;
mod sealing;
mod spoken;
mod threats;
