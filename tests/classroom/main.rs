//! The classroom: votes, surveys, the rule of five and the experiment, by tables, laws and attempts to get round them.

mod class_sim;
mod crowd;
mod game;
mod pair;
mod room;
mod survey;
mod told;
mod vote;
