//! The classroom: what a class does together, and what of it may be shown.
//!
//! Pure rules: no clock (time comes in with an action, in [`Seconds`](time::Seconds)), no file, no thread, and no float in what is
//! kept. Chance comes from a seed that is handed in. The same actions give the same lesson on every machine, so that one can be
//! held a thousand times in a test, and goes on at the same second after the lights went out. Speed never scores, but for the buzzers
//! of the brain ring.
//!
//! Begin at [`lesson`], a lesson plan while it is held, or at [`crowd`]: no count of people leaves this room but through its door.
//! [`vote`], [`game`] and [`survey`] gather what people say, [`cards`] on printed cards before a camera; [`pair`] is two at one machine; [`quest`] is teams at stations. [`told`]
//! puts results into words; [`record`] is what a journal keeps of a lesson, plain types that take nothing but figures which may be
//! shown, and [`report`] makes pages of it. [`server`] lets phones take part; `server/net` alone has sockets
//! and threads.

pub mod time;

pub mod lesson;

pub mod crowd;
pub mod seat;

pub mod game;
pub mod pair;
pub mod vote;

pub mod cards;
pub mod qr;

pub mod survey;

pub mod quest;

pub mod told;

pub mod record;
pub mod report;
pub mod server;
