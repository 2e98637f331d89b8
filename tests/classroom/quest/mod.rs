//! Team quests: who is where, what is scored how, and what ships.

mod bank;
mod board;
mod crossword;
mod held;
mod jury;
mod ring;
mod run;
mod stations;
mod timetable;
