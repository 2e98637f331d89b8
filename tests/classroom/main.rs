//! The classroom, through public doors: time and seeds are handed in, so that every promise can be tried. By tables, laws and
//! attempts to get round them.

mod cards;
mod class_sim;
mod crowd;
mod filed;
mod game;
mod kit;
mod lesson;
mod pair;
mod quest;
mod readback;
mod record;
mod report;
mod roles;
mod room;
mod survey;
mod told;
mod vote;
