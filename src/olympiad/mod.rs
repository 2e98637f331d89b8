//! The olympiad: rounds whose tasks stay secret until they begin, results that prove themselves, and a ranking that can be explained.
//!
//! Nothing here trusts a contestant's computer. A result file ([`result`]) is the list of what was done, each entry chained to the one
//! before; grading ([`grade`]) plays it again on the organizers' machine and counts what the round's sheets say ([`score`], [`quiz`]), so
//! that a score is never believed, only recomputed. Chance comes from a seed that is derived for each contestant ([`seed`]) and is
//! the same on every machine. A [`ballot`] says who may take part, by number; names are not known here. [`rank`] puts score cards in
//! order, and the [`audit`] log keeps what organizers decided as a chain that anyone can check; [`decision`] reads what holds now out of it,
//! and [`published`] is a ranking that can be checked from its files alone. Once results are published, [`closed`] says which ones count.
//!
//! A [`sitting`] is a contestant at work: what is allowed now, how much time is left, and the result file that grows with each action.
//!
//! [`simulate`] makes results of contestants who never lived, with the truth beside them: for tests, for measuring, and to try a round out.
//!
//! [`league`] adds up schools over the rounds of a season, without any pupil.
//!
//! A round lies in schools as a sealed file ([`seal`]) until its key is read out.
//!
//! Pure rules: bytes come in, values come out. Files, clocks and commands are the business of `kit` and `desktop`.

pub mod seed;

pub mod ballot;
pub mod keys;

pub mod entry;
pub mod packed;
pub mod qr;
pub mod result;

pub mod seal;

pub mod quiz;
pub mod score;

pub mod grade;
pub mod league;
pub mod moves;
pub mod practice;
pub mod rank;
pub mod sitting;
pub mod stored;

pub mod fair;

pub mod audit;
pub mod closed;
pub mod decision;
pub mod published;

pub mod simulate;

mod told;

mod bytes;
