//! Team quests: four to eight teams go round stations, a program and a jury score them, and a protocol remains.
//!
//! [`game`] puts it together: a [`Quest`](game::Quest) is a plan, teams, a jury and what has been done, and
//! [`Quest::apply`](game::Quest::apply) is the only way that it changes. The parts can be used alone: [`timetable`] says who
//! is where, [`jury`] turns rubrics into a mean, [`board`] ranks, [`protocol`] is what is printed and signed. Each kind of
//! station has its rules, which [`played`] brings together: [`answer`] and [`series`], [`ring`], [`crossword`], [`black_box`], [`discern`].
//!
//! Nothing here knows words, and no point is given for speed.

pub mod game;

pub mod flag;
pub mod team;
pub mod timetable;

pub mod board;
pub mod jury;
pub mod protocol;

pub use crate::play::answer;
pub mod black_box;
pub mod crossword;
pub mod deal;
pub mod discern;
pub mod played;
pub mod ring;
pub mod series;

pub mod units;
