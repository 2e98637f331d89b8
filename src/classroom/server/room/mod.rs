//! The room: who is in, what they see, and what becomes of what they send.
//!
//! A [`Room`] knows no network and no clock. Requests come in as [`message`]s with the [`Address`] they came from and the
//! [`Moment`] they came at; answers are [`view`]s. The game shows a [`Scene`] ([`Room::show`]), takes what was heard ([`Room::heard`]) and
//! hands rules' actions in ([`Room::vote`], [`Room::game`]). What counts is decided here and at once, so that a phone's answer is true
//! when it arrives.
//!
//! **Nothing lost, nothing twice.** Each seat numbers what it sends, and the highest number holds. A message that comes again is
//! answered as the first time: the room remembers which page used which of the last numbers, so that a page whose number was
//! used by another tab of the seat hears of it ([`Took::Other`]) and takes the next. A message names the scene that it was meant for.
//!
//! **After the lights went out.** [`Room::keep`] is all that phones need to be known again; of ballots and sheets it holds nothing.

pub mod answer;
pub mod desk;
pub mod gate;
pub mod jury;
pub mod kept;
pub mod limits;
pub mod message;
pub mod nick;
pub mod scene;
pub mod secret;
pub mod time;
pub mod view;

mod numbers;
mod word;

use std::collections::BTreeMap;
use std::sync::Arc;

use rand_chacha::ChaCha20Rng;
use rand_core::{Rng, SeedableRng};

pub use self::answer::{Bells, Heard, Joined, Person, Refused, Took};
use self::desk::Desk;
use self::gate::{Address, Bucket, Guessing, Patience, Turnstile};
use self::jury::Jury;
use self::limits::*;
use self::message::{Join, Message, Unlock, Wish};
use self::nick::{Nick, Nicks};
use self::numbers::Numbers;
use self::scene::{Scene, SceneNumber, TeamNumber};
use self::secret::{Hashed, Look, Pin, RoomCode, Token};
use self::time::{Moment, Wait};
use crate::classroom::crowd::Door;
use crate::classroom::game::{GameAction, GameRefused, Played};
use crate::classroom::quest::jury::JurorId;
use crate::classroom::seat::{Seat, Sequence};
use crate::classroom::vote::{VoteAction, VoteEvent, VoteRefused};

/// The room of a lesson.
#[derive(Debug)]
pub struct Room {
    rng: ChaCha20Rng,
    code: RoomCode,
    pin: Option<Pin>,
    doors: Doors,
    nicks: Nicks,
    came: u32,
    came_from: BTreeMap<Address, usize>,
    chairs: BTreeMap<Seat, Chair>,
    by_token: BTreeMap<Hashed, Seat>,
    by_look: BTreeMap<Hashed, Looker>,
    teachers: BTreeMap<Hashed, Numbers>,
    turnstile: Turnstile,
    codes: Guessing,
    pins: Guessing,
    number: SceneNumber,
    scene: Scene,
    /// Whether nothing was shown yet since the lights went out.
    restored: bool,
    blank: bool,
    polite: bool,
    desk: Desk,
    jury: Jury,
    arrivals: u64,
    /// Another one after the lights went out.
    boot: u32,
    revision: u32,
    heard: Vec<Heard>,
    /// A photograph that nobody has taken yet. There is room for one.
    photo: Option<Arc<[u8]>>,
    bells: Bells,
}

/// How one comes in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Doors {
    /// Whether anybody new comes in.
    pub open: bool,
    /// Whether each phone has an address of its own. Where a router stands between, all have the same.
    pub addresses: Addresses,
}

/// See [`Doors::addresses`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "the field tells")]
pub enum Addresses {
    Own,
    Shared,
}

/// A seat, as the room knows it.
#[derive(Clone, Debug)]
struct Chair {
    nick: Nick,
    token: Hashed,
    look: Hashed,
    seen: Option<Moment>,
    numbers: Numbers,
    budget: Bucket,
    team: Option<TeamNumber>,
    /// Counts what only this seat sees anew.
    revision: u32,
}

/// Who may look.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Looker {
    /// A phone.
    Seat(Seat),
    /// The teacher's phone.
    Desk,
    /// A juror's phone.
    Juror(JurorId),
}

impl Room {
    /// An empty room. All its chance follows from the seed, which must be a secret.
    pub fn new(seed: [u8; 32]) -> Self {
        let mut rng = ChaCha20Rng::from_seed(seed);
        let (code, pin) = (RoomCode::draw(&mut rng), Pin::draw(&mut rng));
        let (nicks, boot) = (Nicks::draw(&mut rng), rng.next_u32());
        let codes = Patience { free: FREE_CODES, first_ms: FIRST_CODE_WAIT_MS, longest_ms: LONGEST_CODE_WAIT_MS };
        let pins = Patience { free: FREE_PINS, first_ms: FIRST_PIN_WAIT_MS, longest_ms: LONGEST_PIN_WAIT_MS };
        Self {
            rng,
            code,
            pin: Some(pin),
            doors: Doors { open: true, addresses: Addresses::Own },
            nicks,
            came: 0,
            came_from: BTreeMap::new(),
            chairs: BTreeMap::new(),
            by_token: BTreeMap::new(),
            by_look: BTreeMap::new(),
            teachers: BTreeMap::new(),
            turnstile: Turnstile::default(),
            codes: Guessing::new(codes),
            pins: Guessing::new(pins),
            number: SceneNumber(0),
            scene: Scene::Wait(None),
            restored: false,
            blank: false,
            polite: false,
            desk: Desk::default(),
            jury: Jury::new(),
            arrivals: 0,
            boot,
            revision: 0,
            heard: Vec::new(),
            photo: None,
            bells: Bells::default(),
        }
    }

    /// The code that the projector shows.
    pub fn code(&self) -> &RoomCode {
        &self.code
    }

    /// The PIN that only the teacher's own screen shows; none after too many guesses.
    pub fn pin(&self) -> Option<&Pin> {
        self.pin.as_ref()
    }

    /// Draws another code. Who is in stays in.
    pub fn new_code(&mut self) {
        self.code = RoomCode::draw(&mut self.rng);
        self.codes.anew();
    }

    /// Draws another PIN, and sends the teacher's phones away.
    pub fn new_pin(&mut self) {
        self.pin = Some(Pin::draw(&mut self.rng));
        self.pins.anew();
        self.teachers.clear();
        self.by_look.retain(|_, looker| *looker != Looker::Desk);
        self.bells.desk = true;
    }

    /// How one comes in.
    pub fn doors(&self) -> Doors {
        self.doors
    }

    /// Changes how one comes in.
    pub fn set_doors(&mut self, doors: Doors) {
        self.doors = doors;
        self.bells.desk = true;
    }

    /// What phones show, and its number.
    pub fn scene(&self) -> (&Scene, SceneNumber) {
        (&self.scene, self.number)
    }

    /// Shows a new scene, and gives the last one back with all that is in it. The first one after the lights went out has the number of
    /// the last before: what phones still send is meant for it.
    pub fn show(&mut self, scene: Scene) -> Scene {
        if !self.restored {
            self.number.0 += 1;
        }
        self.resume(scene)
    }

    /// Shows a scene under the number of the last: after the lights went out.
    pub fn resume(&mut self, scene: Scene) -> Scene {
        self.restored = false;
        self.ring_all();
        std::mem::replace(&mut self.scene, scene)
    }

    /// Darkens all phones, or lights them.
    pub fn set_blank(&mut self, blank: bool) {
        self.blank = blank;
        self.ring_all();
    }

    /// Says "you" as to pupils or as to adults.
    pub fn set_polite(&mut self, polite: bool) {
        self.polite = polite;
        self.ring_all();
    }

    /// What the teacher's phone shows.
    pub fn set_desk(&mut self, desk: Desk) {
        self.desk = desk;
        self.bells.desk = true;
    }

    /// Carries an action of the vote out; `None` where there is no vote.
    pub fn vote(&mut self, action: &VoteAction, door: &mut Door) -> Option<Result<VoteEvent, VoteRefused>> {
        let Scene::Vote(scene) = &mut self.scene else { return None };
        let done = scene.vote.apply(action, door);
        self.ring_all();
        Some(done)
    }

    /// Carries an action of the experiment out; `None` where there is none.
    pub fn game(&mut self, action: &GameAction, door: &mut Door) -> Option<Result<Option<Played>, GameRefused>> {
        let Scene::Game(game) = &mut self.scene else { return None };
        let done = game.apply(action, door);
        self.ring_all();
        Some(done)
    }

    /// Changes the button: opens it, gives a team the word.
    pub fn buzzer(&mut self, change: impl FnOnce(&mut scene::BuzzerScene)) {
        if let Scene::Buzzer(buzzer) = &mut self.scene {
            change(buzzer);
            self.ring_all();
        }
    }

    /// Puts a seat into a team, where teams are made by list.
    pub fn set_team(&mut self, seat: Seat, team: Option<TeamNumber>) {
        if let Some(chair) = self.chairs.get_mut(&seat) {
            chair.team = team;
            self.ring(seat);
        }
    }

    /// Takes a seat away.
    pub fn remove(&mut self, seat: Seat) {
        if let Some(chair) = self.chairs.remove(&seat) {
            self.by_token.remove(&chair.token);
            self.by_look.remove(&chair.look);
            self.heard.push(Heard::Left(seat));
            self.ring(seat);
        }
    }

    /// What came in since it was asked last.
    pub fn heard(&mut self) -> Vec<Heard> {
        std::mem::take(&mut self.heard)
    }

    /// Whether something came in.
    pub fn has_heard(&self) -> bool {
        !self.heard.is_empty() || self.photo.is_some()
    }

    /// Takes a photograph from the teacher's phone; not while the last one has not been fetched. It is not looked into here.
    pub fn send_photo(&mut self, token: &Token, bytes: &[u8]) -> Result<Took, Refused> {
        self.is_teacher(token)?;
        if bytes.is_empty() || bytes.len() > MAX_PHOTO {
            return Ok(Took::Never);
        }
        if self.photo.is_some() {
            return Ok(Took::NotNow);
        }
        self.photo = Some(bytes.into());
        Ok(Took::Yes)
    }

    /// The photograph that was sent, once.
    pub fn photo(&mut self) -> Option<Arc<[u8]>> {
        self.photo.take()
    }

    /// Who has something new to see since it was asked last.
    pub fn bells(&mut self) -> Bells {
        std::mem::take(&mut self.bells)
    }

    /// How many seats are taken.
    pub fn seats(&self) -> usize {
        self.chairs.len()
    }

    /// Everybody, in the order in which they came.
    pub fn people(&self, now: Moment) -> Vec<Person> {
        let person = |(seat, chair): (&Seat, &Chair)| Person {
            seat: *seat,
            nick: chair.nick,
            team: chair.team,
            here: chair.seen.is_some_and(|seen| now.since(seen) < AWAY_MS),
            done: self.done(*seat),
        };
        self.chairs.iter().map(person).collect()
    }

    /// Lets any request of an address in, or says how long to wait.
    pub fn knock(&mut self, address: Address, now: Moment) -> Result<(), Wait> {
        self.turnstile.pass(address, now)
    }

    /// Lets somebody in who knows the code. The same join twice is one seat.
    pub fn join(&mut self, address: Address, join: &Join, now: Moment) -> Result<Joined, Refused> {
        let token = join.token.hashed();
        if let Some(seat) = self.by_token.get(&token).copied() {
            return Ok(Joined { seat, look: join.token.look() });
        }
        self.codes.may(address, now).map_err(Refused::Wait)?;
        if !self.code.is(&join.code) {
            self.codes.wrong(address, now);
            if self.codes.wrong_in_all() >= WRONG_CODES_UNTIL_NEW {
                self.new_code();
                self.heard.push(Heard::NewCode);
            }
            return Err(Refused::Wrong);
        }
        self.codes.right(address);
        if !self.doors.open {
            return Err(Refused::DoorClosed);
        }
        // Seats that were given up count too: nobody goes out and in again to vote twice.
        let from_there = self.came_from.get(&address).copied().unwrap_or(0);
        if self.doors.addresses == Addresses::Own && from_there >= SEATS_PER_ADDRESS {
            if !self.heard.contains(&Heard::AddressFull) {
                self.heard.push(Heard::AddressFull);
            }
            return Err(Refused::Full);
        }
        if self.came as usize >= MAX_SEATS {
            return Err(Refused::Full);
        }
        let seat = Seat(self.came);
        let chair = Chair::new(self.nicks.nth(self.came), &join.token, now);
        self.came += 1;
        *self.came_from.entry(address).or_default() += 1;
        self.by_token.insert(chair.token, seat);
        self.by_look.insert(chair.look, Looker::Seat(seat));
        self.chairs.insert(seat, chair);
        self.heard.push(Heard::Joined(seat));
        self.bells.desk = true;
        Ok(Joined { seat, look: join.token.look() })
    }

    /// Lets a teacher's phone in that knows the PIN.
    pub fn unlock(&mut self, address: Address, unlock: &Unlock, now: Moment) -> Result<Look, Refused> {
        let token = unlock.token.hashed();
        if self.teachers.contains_key(&token) {
            return Ok(unlock.token.look());
        }
        self.pins.may(address, now).map_err(Refused::Wait)?;
        let Some(pin) = &self.pin else { return Err(Refused::PinClosed) };
        if !pin.is(&unlock.pin) {
            self.pins.wrong(address, now);
            if self.pins.wrong_in_all() >= WRONG_PINS_UNTIL_CLOSED {
                self.pin = None;
                self.heard.push(Heard::PinClosed);
            }
            return Err(Refused::Wrong);
        }
        self.pins.right(address);
        if self.teachers.len() >= MAX_TEACHERS {
            return Err(Refused::Full);
        }
        self.teachers.insert(token, Numbers::default());
        self.by_look.insert(unlock.token.look().hashed(), Looker::Desk);
        Ok(unlock.token.look())
    }

    /// The seat of a token; it was heard of now.
    pub fn seat(&mut self, token: &Token, now: Moment) -> Result<Seat, Refused> {
        let seat = self.by_token.get(&token.hashed()).copied().ok_or(Refused::NotIn)?;
        if let Some(chair) = self.chairs.get_mut(&seat) {
            chair.seen = Some(now);
        }
        Ok(seat)
    }

    /// Whether a token is a teacher's.
    pub fn is_teacher(&self, token: &Token) -> Result<(), Refused> {
        self.teachers.get(&token.hashed()).map(|_| ()).ok_or(Refused::NotIn)
    }

    /// The highest number that a teacher's phone has used.
    pub fn teacher_sequence(&self, token: &Token) -> Result<Sequence, Refused> {
        self.teachers.get(&token.hashed()).map(|numbers| Sequence(numbers.highest)).ok_or(Refused::NotIn)
    }

    /// Who may look with this.
    pub fn looker(&self, look: &Look) -> Result<Looker, Refused> {
        let look = look.hashed();
        let juror = || self.jury.looker(look).map(Looker::Juror);
        self.by_look.get(&look).copied().or_else(juror).ok_or(Refused::NotIn)
    }

    /// Whether a seat was heard of lately.
    pub fn is_here(&self, seat: Seat, now: Moment) -> bool {
        let seen = self.chairs.get(&seat).and_then(|chair| chair.seen);
        seen.is_some_and(|seen| now.since(seen) < AWAY_MS)
    }

    /// Takes what a seat sends.
    pub fn say(&mut self, token: &Token, message: &Message, now: Moment) -> Result<(Seat, Took), Refused> {
        let seat = self.seat(token, now)?;
        let number = self.number;
        let chair = self.chairs.get_mut(&seat).ok_or(Refused::NotIn)?;
        chair.budget.take(now).map_err(Refused::Wait)?;
        if let Some(known) = chair.numbers.known(message.sequence, message.tab) {
            return Ok((seat, known));
        }
        if message.sequence.0 - chair.numbers.highest > MAX_LEAP {
            return Ok((seat, Took::Never));
        }
        if message.scene != number {
            return Ok((seat, Took::NotNow));
        }
        let took = self.hear(seat, message, now);
        if took == Took::Yes
            && let Some(chair) = self.chairs.get_mut(&seat)
        {
            chair.numbers.used(message.sequence, message.tab);
            self.ring(seat);
        }
        Ok((seat, took))
    }

    /// Takes what the teacher's phone sends.
    pub fn order(&mut self, token: &Token, order: &message::Order) -> Result<Took, Refused> {
        let numbers = self.teachers.get_mut(&token.hashed()).ok_or(Refused::NotIn)?;
        if let Some(known) = numbers.known(order.sequence, order.tab) {
            return Ok(known);
        }
        numbers.used(order.sequence, order.tab);
        match order.wish {
            Wish::CloseDoor | Wish::OpenDoor => {
                self.set_doors(Doors { open: order.wish == Wish::OpenDoor, ..self.doors });
            }
            Wish::Remove(seat) => self.remove(seat),
            wish => self.heard.push(Heard::Wish(wish)),
        }
        self.bells.desk = true;
        Ok(Took::Yes)
    }

    fn ring(&mut self, seat: Seat) {
        if let Some(chair) = self.chairs.get_mut(&seat) {
            chair.revision = chair.revision.wrapping_add(1);
        }
        self.bells.seats.insert(seat);
        self.bells.desk = true;
    }

    fn ring_all(&mut self) {
        self.revision = self.revision.wrapping_add(1);
        self.bells.all = true;
        self.bells.desk = true;
    }
}

impl Chair {
    fn new(nick: Nick, token: &Token, now: Moment) -> Self {
        Self {
            nick,
            token: token.hashed(),
            look: token.look().hashed(),
            seen: Some(now),
            numbers: Numbers::default(),
            budget: Bucket::new(SEAT_BURST, SEAT_EVERY_MS),
            team: None,
            revision: 0,
        }
    }
}
