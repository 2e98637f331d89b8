//! The classroom: what a class does together, as pure rules.
//!
//! Time is handed in, chance follows from a seed, nothing here opens a file or starts a thread, and what is scored is an
//! integer. How it is shown, and how phones reach it, is the business of others.

pub mod quest;
