//! What comes out of a room: what was heard, who is to be told, and what became of what somebody sent.

use std::collections::BTreeSet;

use super::jury::JurorSaid;
use super::message::Wish;
use super::nick::Nick;
use super::scene::TeamNumber;
use super::secret::Look;
use super::time::{Moment, Wait};
use crate::classroom::game::GameAction;
use crate::classroom::seat::Seat;
use crate::classroom::vote::VoteAction;

/// What came in, for the game: in its order.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Heard {
    /// Somebody new.
    Joined(Seat),
    /// A seat was taken away.
    Left(Seat),
    /// A ballot that counts: to be kept, and handed to a new [`crate::classroom::vote::Vote`] after the lights went out.
    Vote(VoteAction),
    /// A decision that counts.
    Game(GameAction),
    /// A sheet is on the pile. Which one is not told.
    HandedIn(Seat),
    /// The button.
    Buzz {
        /// Who.
        seat: Seat,
        /// Of which team.
        team: Option<TeamNumber>,
        /// Counts up: who came first.
        arrival: u64,
        /// When.
        at: Moment,
    },
    /// A team was chosen.
    Team(Seat, TeamNumber),
    /// A juror's phone.
    Jury(JurorSaid),
    /// The teacher's phone.
    Wish(Wish),
    /// So many codes were guessed wrong that a new one was drawn.
    NewCode,
    /// So many PINs were guessed wrong that none is taken any more, until [`Room::new_pin`](super::Room::new_pin).
    PinClosed,
    /// From one address more want in than may, where each phone should have its own.
    AddressFull,
}

/// Who has something new to see.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Bells {
    /// All phones.
    pub all: bool,
    /// These.
    pub seats: BTreeSet<Seat>,
    /// The teacher's.
    pub desk: bool,
    /// The jury's.
    pub jury: bool,
}

/// Why somebody is not let in, or something not taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refused {
    /// Not known here: the page asks for the code again.
    NotIn,
    /// That was not the code, or not the PIN.
    Wrong,
    /// Later.
    Wait(Wait),
    /// Nobody new comes in.
    DoorClosed,
    /// All seats are taken, or all of this address.
    Full,
    /// No PIN is taken any more.
    PinClosed,
}

/// What became of a message.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Took {
    /// It counts, now or already.
    Yes,
    /// A newer one of this page counts.
    Older,
    /// Another page of this seat used the number: take the next.
    Other,
    /// It cannot be taken now: the vote is frozen or closed, or the scene is another.
    NotNow,
    /// It says what cannot be.
    Never,
}

/// Somebody is in.
#[derive(Clone, Debug)]
pub struct Joined {
    /// Where.
    pub seat: Seat,
    /// What goes into the address of the stream.
    pub look: Look,
}

/// Somebody, for the teacher.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Person {
    /// The seat.
    pub seat: Seat,
    /// Its made-up name.
    pub nick: Nick,
    /// Its team.
    pub team: Option<TeamNumber>,
    /// Whether it was heard of lately.
    pub here: bool,
    /// Whether it has done what the scene asks for. What it has chosen is not told.
    pub done: bool,
}
