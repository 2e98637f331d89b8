//! The olympiad, through public doors: results that are graded by playing them again, and everything that somebody may try.

mod audit;
mod ballots;
mod decisions;
mod grading;
mod moving;
mod published;
mod ranking;
mod replayed;
mod results;
mod rounds;
