//! What is kept of a room while the lesson lasts, so that phones are known again after the lights went out: hashes, numbers,
//! made-up names. No ballot, no sheet, no address, no time. It goes when the lesson is over.

use std::collections::VecDeque;

use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng;
use serde::{Deserialize, Serialize};

use super::gate::Bucket;
use super::jury::{Jury, KeptJuror};
use super::limits::{MAX_SEATS, SEAT_BURST, SEAT_EVERY_MS};
use super::nick::Nicks;
use super::numbers::Numbers;
use super::scene::{SceneNumber, TeamNumber};
use super::secret::{Hashed, Pin, RoomCode, unhex};
use super::{Addresses, Chair, Doors, Looker, Room};
use crate::classroom::seat::Seat;

/// The version of the format.
pub const VERSION: u8 = 1;

/// A room as it is kept.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptRoom {
    version: u8,
    /// The seed that the room began with: names follow from it.
    seed: String,
    code: String,
    pin: Option<String>,
    door_open: bool,
    shared_address: bool,
    scene: u32,
    came: u32,
    arrivals: u64,
    chairs: Vec<KeptChair>,
    /// The jury's phones, where a team quest has some.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    jury: Vec<KeptJuror>,
}

#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeptChair {
    seat: u32,
    token: String,
    look: String,
    highest: u32,
    team: Option<u8>,
}

impl std::fmt::Debug for KeptRoom {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "KeptRoom({} seats)", self.chairs.len())
    }
}

impl KeptRoom {
    /// The seed that the room began with, to keep it again.
    pub fn seed(&self) -> Option<[u8; 32]> {
        unhex(&self.seed)
    }

    /// The code that phones typed.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The PIN of the teacher's phone.
    pub fn pin(&self) -> Option<&str> {
        self.pin.as_deref()
    }
}

/// It is no room that was kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotKept;

impl Room {
    /// What is to be kept. `seed` is the one that the room began with.
    pub fn keep(&self, seed: [u8; 32]) -> KeptRoom {
        let chair = |(seat, chair): (&Seat, &Chair)| KeptChair {
            seat: seat.0,
            token: chair.token.hex(),
            look: chair.look.hex(),
            highest: chair.numbers.highest,
            team: chair.team.map(|team| team.0),
        };
        KeptRoom {
            version: VERSION,
            seed: seed.iter().map(|byte| format!("{byte:02x}")).collect(),
            code: self.code.as_str().to_owned(),
            pin: self.pin.as_ref().map(|pin| pin.as_str().to_owned()),
            door_open: self.doors.open,
            shared_address: self.doors.addresses == Addresses::Shared,
            scene: self.number.0,
            came: self.came,
            arrivals: self.arrivals,
            chairs: self.chairs.iter().map(chair).collect(),
            jury: self.jury.keep(),
        }
    }

    /// The room again, with a wait as its scene; what was shown is to be shown again by [`Room::show`]. `fresh` is a new secret
    /// seed for what is drawn from now on. Teacher's phones ask for the PIN again.
    pub fn restore(kept: &KeptRoom, fresh: [u8; 32]) -> Result<Self, NotKept> {
        if kept.version != VERSION || kept.chairs.len() > MAX_SEATS || kept.came as usize > MAX_SEATS {
            return Err(NotKept);
        }
        let first = unhex(&kept.seed).ok_or(NotKept)?;
        let mut room = Self::new(fresh);
        let mut names = ChaCha20Rng::from_seed(first);
        let _ = (RoomCode::draw(&mut names), Pin::draw(&mut names));
        room.nicks = Nicks::draw(&mut names);
        room.code = RoomCode::parse(&kept.code).ok_or(NotKept)?;
        room.pin = match &kept.pin {
            Some(pin) => Some(Pin::parse(pin).ok_or(NotKept)?),
            None => None,
        };
        let addresses = if kept.shared_address { Addresses::Shared } else { Addresses::Own };
        room.doors = Doors { open: kept.door_open, addresses };
        room.number = SceneNumber(kept.scene);
        room.restored = true;
        room.came = kept.came;
        room.arrivals = kept.arrivals;
        room.jury = Jury::restore(&kept.jury)?;
        for chair in &kept.chairs {
            room.seat_again(chair)?;
        }
        Ok(room)
    }

    fn seat_again(&mut self, kept: &KeptChair) -> Result<(), NotKept> {
        let seat = Seat(kept.seat);
        if kept.seat >= self.came || self.chairs.contains_key(&seat) {
            return Err(NotKept);
        }
        let token = Hashed::parse(&kept.token).ok_or(NotKept)?;
        let look = Hashed::parse(&kept.look).ok_or(NotKept)?;
        let chair = Chair {
            nick: self.nicks.nth(kept.seat),
            token,
            look,
            seen: None,
            numbers: Numbers { highest: kept.highest, recent: VecDeque::new() },
            budget: Bucket::new(SEAT_BURST, SEAT_EVERY_MS),
            team: kept.team.map(TeamNumber),
            revision: 0,
        };
        self.by_token.insert(token, seat);
        self.by_look.insert(look, Looker::Seat(seat));
        self.chairs.insert(seat, chair);
        Ok(())
    }
}
