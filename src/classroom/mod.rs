//! The classroom: what a class does together, as rules.
//!
//! Nothing here reads a clock, a file or a network: time comes in with an action, in seconds. The same actions give the same lesson on
//! every machine, so that one can be simulated a thousand times in a test, and goes on at the same second after the lights went out.
//!
//! Begin at [`lesson`]: a lesson plan while it is held, against the bell.

pub mod lesson;
