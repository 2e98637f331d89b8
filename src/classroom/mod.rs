//! The classroom: what a lesson asks of many people at once, and what of it may be shown.
//!
//! Pure rules: no clock (nothing here is timed: speed never counts, and what is kept has no time stamps), no file, no thread,
//! no float; `server/net` alone has sockets and threads. Chance comes from a seed that is handed in. Start at [`crowd`]: no
//! count of people leaves this room but through its door. [`vote`], [`game`] and [`survey`] gather what people say; [`pair`] is
//! two at one machine. [`told`] puts results into words. [`server`] lets phones take part.

pub mod crowd;
pub mod seat;

pub mod game;
pub mod pair;
pub mod vote;

pub mod survey;

pub mod told;

pub mod server;
