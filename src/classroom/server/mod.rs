//! Phones: a class votes, answers and buzzes from a page that the teacher's computer serves.
//!
//! [`room`] is all that phones see and may do, without network, thread or clock: time comes in as an argument, what is
//! sent is parsed at the door. Start there. [`words`] hands the pages their language. `net` is the only place of the
//! classroom with sockets and threads; it stands behind the feature `classroom`. How the two talk is written down in
//! `docs/formats/phone-protocol.md`.

pub mod room;
pub mod words;

#[cfg(feature = "classroom")]
pub mod net;
