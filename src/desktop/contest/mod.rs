//! Taking part in a round of the olympiad: what is open, and what is wanted.
//!
//! While somebody sits ([`Held`]), the session carries out only what a contestant may do ([`Session::contest_may`]): levels are played in
//! the game's own play screen and nothing is saved, taken back or looked up. Every action goes to the rules' sitting and from there to
//! the disk. Once they are done ([`Finished`]) there is the receipt, and the ways to hand the result in.
//!
//! [`Session::contest_may`]: crate::desktop::session::Session

mod clock;
pub mod collect;
pub mod hand_in;
mod handing;
pub mod sealed;
mod session;

use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::mpsc::Receiver;

pub use self::clock::Clock;
use super::keeper::Keeper;
use crate::content::ids::RoundId;
use crate::content::level::Tier;
use crate::olympiad::entry::Given;
use crate::olympiad::grade::Card;
use crate::olympiad::sitting::Sitting;
use crate::store::contest::{Seat, SeatFolder};

/// What one wants of the olympiad.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ContestWish {
    /// A practice round begins, among contestants of this age.
    Practice(RoundId, Tier),
    /// A sealed round is looked at.
    Look(PathBuf),
    /// It is opened with these words.
    Open(String),
    /// The contestant with this number and code begins.
    Admit(String, String),
    /// The sitting in this seat goes on, or what became of it is handed in.
    Seat(usize),
    /// The page with all tasks.
    Tasks,
    /// A task is begun, or gone on with.
    Task(u8),
    /// A question of the quiz is shown.
    Question(usize),
    /// A question is answered.
    Answer(u8, Given),
    /// The contestant is done.
    End,
    /// The result is handed in.
    HandIn(HandIn),
    /// Back to the title, once all is over.
    Leave,
    /// To the open round again, where the next contestant types a ballot in.
    Next,
    /// Results of others are collected here, or no more.
    Collect(CollectWish),
}

/// How a result is handed in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum HandIn {
    /// Shows the way: to a folder, to the collector, as pictures; or back to the receipt.
    Show(Page),
    /// Copied into this folder.
    Copy(PathBuf),
    /// Sent to the collector at this address, with its code.
    Send(String, String),
}

/// What is wanted of collecting.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CollectWish {
    /// Begins.
    Begin,
    /// Over this address of the computer.
    Over(std::net::Ipv4Addr),
    /// Ends.
    End,
}

/// Which page of the contest is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Page {
    /// All tasks; after the end, the receipt.
    #[default]
    Tasks,
    /// A question of the quiz.
    Question(usize),
    /// How the level ended.
    Ended,
    /// Copying to a folder.
    Copy,
    /// Sending to the collector.
    Send,
    /// Pictures to be photographed.
    Pictures,
}

/// What the session has open of a contest.
#[derive(Debug)]
pub enum Contest {
    /// Somebody sits.
    Held(Box<Held>),
    /// They are done.
    Finished(Box<Finished>),
}

/// Somebody sits.
#[derive(Debug)]
pub struct Held {
    /// The rules' own.
    pub sitting: Sitting,
    /// Which page is shown.
    pub page: Page,
    /// Whether it is for practice.
    pub practice: bool,
    /// The short mark of this contestant's seed, which is on every screen.
    pub mark: String,
    seat: Seat,
    keeper: Option<Keeper<SeatFolder>>,
    root: PathBuf,
    clock: Clock,
    /// When the last beat was written, on the window's clock in milliseconds.
    beat: u64,
    /// The warnings that were given, in minutes.
    warned: Option<u64>,
}

/// A result that waits to be handed in.
#[derive(Debug)]
pub struct Finished {
    /// The round.
    pub round: RoundId,
    /// The contestant.
    pub number: u32,
    /// What is written on paper.
    pub receipt: String,
    /// The result.
    pub file: Vec<u8>,
    /// Where it lies.
    pub path: PathBuf,
    /// What it is worth; only of a practice round.
    pub card: Option<Card>,
    /// Which page is shown.
    pub page: Page,
    /// Whether it was the time that ended it.
    pub by_time: bool,
    /// What became of handing in, the latest last.
    pub handed: Vec<Handed>,
    /// The texts of the pictures.
    pub pictures: Vec<String>,
    sending: Option<Mutex<Receiver<Result<String, hand_in::NotSent>>>>,
}

/// What became of handing in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Handed {
    /// It lies there.
    Copied(PathBuf),
    /// It could not be written, and why.
    NotCopied(String),
    /// The collector has it, and answered with the same receipt.
    Sent,
    /// The collector does not have it.
    NotSent(hand_in::NotSent),
}

impl Contest {
    /// The sitting, while there is one.
    pub fn held(&self) -> Option<&Held> {
        match self {
            Self::Held(held) => Some(held),
            Self::Finished(_) => None,
        }
    }

    /// The result, once it is finished.
    pub fn finished(&self) -> Option<&Finished> {
        match self {
            Self::Finished(finished) => Some(finished),
            Self::Held(_) => None,
        }
    }
}

impl Held {
    /// Minutes that are left, the one that runs counted as one.
    pub fn minutes_left(&self) -> u64 {
        self.sitting.left().div_ceil(60_000)
    }
}

impl Finished {
    /// Whether it is on its way to the collector.
    pub fn is_sending(&self) -> bool {
        self.sending.is_some()
    }

    /// Whether it was handed in, one way or another.
    pub fn is_handed_in(&self) -> bool {
        self.handed.iter().any(|one| matches!(one, Handed::Copied(_) | Handed::Sent))
    }
}
