//! Adal Qala: a game in which players meet bribery the way students meet it, learn what to say and do, and then mend
//! the rule that made it possible.
//!
//! The rooms, and who may enter whom, are drawn in `ARCHITECTURE.md`. Start at [`content`] for what is played.

pub mod classroom;
pub mod content;
pub mod olympiad;
pub mod play;
pub mod sound;
pub mod store;

pub mod scene;

pub mod kit;

#[cfg(feature = "desktop")]
pub mod desktop;
