//! The rules: how a programme is played.
//!
//! Plain Rust: no window, no clock, no file, no thread, no float, and no chance but the seed's. A [`Run`](run::Run) is rules, a seed,
//! what was carried in and a list of actions, and [`Run::apply`](run::Run::apply) is the only way that it changes. Score, journal, debrief, save and
//! replay are folds over its events. Start with [`run`].

pub mod action;
pub mod answer;
pub mod audit;
pub mod compose;
pub mod core;
pub mod dice;
pub mod event;
pub mod explore;
pub mod paths;
pub mod record;
pub mod relevant;
pub mod rules;
pub mod run;
pub mod sites;
pub mod state;
pub mod tally;
pub mod telling;
pub mod trials;
pub mod walk;
pub mod workbench;
