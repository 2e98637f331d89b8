//! The classroom: votes, surveys, the rule of five and the experiment, by tables, laws and attempts to get round them.

mod crowd;
mod game;
mod pair;
mod survey;
mod told;
mod vote;
