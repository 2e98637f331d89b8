//! The experiment: the corruption game of economics, played by a class in six minutes, and then again with a reform.
//!
//! Half of the class are clients, half officials. A client keeps to the queue, or offers; an official takes, refuses or reports
//! whatever is offered; all decide at once, unseen, and lots decide who meets whom. A favour is paid for by those who
//! wait: that is in the points. The rules are of the kind that the published games have (fact `ped-bribery-games`): points are whole
//! numbers, discovery is rare and dear. [`Reform`] changes one rule; the difference between the two plays is the lesson.
//!
//! A play under another rule is another question, so it may be of other people than the first.
//!
//! The results of others stand in [`PUBLISHED`], as what people did in a game under its rules and never as what people are like. The
//! class's own leave by the [`Door`] alone: shares of the clients and of the officials. What a pair got is told to its
//! two seats. What the queue lost is reckoned from the shares that were shown, so that it tells nothing more.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::crowd::{Disclosed, Door, Figure, Round, Sealed, Topic, Withheld};
use super::seat::{Seat, Sequence};
use crate::play::dice::{Dice, Seed};

/// Points of the game.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Points(pub i32);

/// What everybody has at the start.
pub const START: Points = Points(10);
/// What is offered.
pub const BRIBE: Points = Points(4);
/// What a favour is worth to the client.
pub const FAVOUR: Points = Points(8);
/// What it takes from those who wait.
pub const HARM: Points = Points(8);
/// What discovery costs a client, and an official.
pub const PENALTY: (Points, Points) = (Points(6), Points(8));
/// One favour in so many is discovered by itself.
pub const DISCOVERED_ONE_IN: u32 = 6;

/// A published result, in thousandths.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Published {
    /// The end of the message that names where.
    pub place: &'static str,
    /// Of those who could offer, so many did.
    pub offered: u32,
    /// Of the offers, so many ended in punishment.
    pub punished: u32,
}

/// The results of a class version with 700 students (Kubbe), as the book of facts has them: likely, in round figures.
pub const PUBLISHED: [Published; 2] = [
    Published { place: "usa", offered: 700, punished: 520 },
    Published { place: "germany", offered: 500, punished: 800 },
];

/// The fact on which [`PUBLISHED`] stands.
pub const PUBLISHED_FACT: &str = "ped-bribery-games";

/// Who one is in the game.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the module tells")]
pub enum Role {
    Client,
    Official,
}

/// What a client decides.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum ClientMove {
    /// Waits for the turn.
    Wait,
    /// Offers, and stays silent afterwards.
    Offer,
    /// Offers; where leniency holds and the offer is taken, reports it and goes free. Otherwise as [`ClientMove::Offer`].
    OfferThenTell,
}

/// What an official decides, should there be an offer.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names say it")]
pub enum OfficialMove {
    Take,
    Refuse,
    Report,
}

/// What is changed for the second play.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum Reform {
    /// Who reports first is not punished and has the money back.
    Leniency,
    /// A second official must agree to everything.
    FourEyes,
    /// Who decides is drawn after the money was given: half of the time it is another.
    Rotation,
}

impl Reform {
    /// All reforms.
    pub const ALL: [Self; 3] = [Self::Leniency, Self::FourEyes, Self::Rotation];

    /// Its name in messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Leniency => "leniency",
            Self::FourEyes => "four-eyes",
            Self::Rotation => "rotation",
        }
    }
}

/// A decision, by role.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "one for each role")]
pub enum Decision {
    Client(ClientMove),
    Official(OfficialMove),
}

/// How a meeting ended.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
pub enum End {
    /// Nothing was offered.
    Waited,
    /// The offer was refused and the money given back.
    Refused,
    /// The official reported the offer.
    Reported,
    /// Taken, and the client told: leniency.
    Told,
    /// Taken, and it came out.
    Discovered,
    /// Taken, and the favour was done.
    Favour,
    /// Taken, but another decided: no favour, and the money is gone.
    Lost,
}

/// What a meeting gave each, and those who wait.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[expect(missing_docs, reason = "points by who gets them")]
pub struct Payoff {
    pub end: End,
    pub client: Points,
    pub official: Points,
    pub queue: Points,
}

/// What lots have decided for a meeting.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Lots {
    /// Whether it comes out by itself.
    pub discovered: bool,
    /// Whether, under rotation, the one who took is the one who decides.
    pub same_decides: bool,
}

/// What a meeting gives. `second` is the other pair of eyes, where there is one.
pub fn meet(
    reform: Option<Reform>,
    client: ClientMove,
    official: OfficialMove,
    second: OfficialMove,
    lots: Lots,
) -> Payoff {
    let end = end(reform, client, official, second, lots);
    let (client, official, queue) = match end {
        End::Waited | End::Refused => (0, 0, 0),
        End::Reported => (-PENALTY.0.0, 0, 0),
        End::Told => (0, -PENALTY.1.0, 0),
        End::Discovered => (-BRIBE.0 - PENALTY.0.0, -PENALTY.1.0, 0),
        End::Favour => (FAVOUR.0 - BRIBE.0, BRIBE.0, -HARM.0),
        End::Lost => (-BRIBE.0, BRIBE.0, 0),
    };
    let with = |change: i32| Points(START.0 + change);
    Payoff { end, client: with(client), official: with(official), queue: with(queue) }
}

fn end(reform: Option<Reform>, client: ClientMove, official: OfficialMove, second: OfficialMove, lots: Lots) -> End {
    let four_eyes = reform == Some(Reform::FourEyes);
    let eyes = if four_eyes { vec![official, second] } else { vec![official] };
    if client == ClientMove::Wait {
        End::Waited
    } else if eyes.contains(&OfficialMove::Report) {
        End::Reported
    } else if eyes.contains(&OfficialMove::Refuse) {
        End::Refused
    } else if reform == Some(Reform::Leniency) && client == ClientMove::OfferThenTell {
        End::Told
    } else if lots.discovered {
        End::Discovered
    } else if reform == Some(Reform::Rotation) && !lots.same_decides {
        End::Lost
    } else {
        End::Favour
    }
}

/// What happens in a game.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum GameAction {
    /// A decision comes in.
    Decide {
        /// From where.
        seat: Seat,
        /// Its number; the highest holds.
        sequence: Sequence,
        /// The play that it was meant for.
        play: Round,
        /// The decision.
        decision: Decision,
    },
    /// Counted from cards: clients by move (wait, offer), officials by move (take, refuse, report).
    Tally {
        /// Clients.
        clients: [u32; 2],
        /// Officials.
        officials: [u32; 3],
    },
    /// The end of a play: lots are drawn, results are shown.
    Close,
    /// Once more, with a reform.
    Again(Reform),
}

/// Why an action is not carried out. Nothing has changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum GameRefused {
    /// Not now: the play is closed, or still open.
    NotNow,
    /// This seat has no role.
    NoRole,
    /// The decision of another role.
    OtherRole,
    /// Meant for another play.
    OtherPlay,
    /// Seats and cards are not mixed.
    OtherWay,
}

/// The results of a play.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Played {
    /// Which play.
    pub play: Round,
    /// Under which reform.
    pub reform: Option<Reform>,
    /// Clients: cells [`WAITED`], [`OFFERED`].
    pub clients: Result<Disclosed, Withheld>,
    /// Officials: take, refuse, report.
    pub officials: Result<Disclosed, Withheld>,
    /// What those who wait lost in all, as far as it follows from the two.
    pub queue_lost: Option<Points>,
}

/// The cell of clients who waited.
pub const WAITED: u8 = 0;
/// The cell of clients who offered.
pub const OFFERED: u8 = 1;
/// The cell of officials who took.
pub const TAKEN: u8 = 0;
/// The cell of officials who gave back.
pub const REFUSED: u8 = 1;
/// The cell of officials who reported.
pub const REPORTED: u8 = 2;

impl Played {
    /// Of the offers, so many thousandths end in punishment on average, were everybody to meet everybody: to stand beside
    /// [`Published::punished`]. It follows from what is shown, so it tells nothing more. A reform changes who is punished, and
    /// then it is not said.
    pub fn punished(&self) -> Option<u32> {
        let officials = self.officials.as_ref().ok().filter(|_| self.reform.is_none())?;
        let (Figure::Exactly(takers), Figure::Exactly(reporters)) =
            (officials.figure(TAKEN), officials.figure(REPORTED))
        else {
            return None;
        };
        let sixths = u64::from(reporters) * u64::from(DISCOVERED_ONE_IN) + u64::from(takers);
        let all = u64::from(officials.people().max(1)) * u64::from(DISCOVERED_ONE_IN);
        u32::try_from(sixths * 1000 / all).ok()
    }
}

/// A game of a class: two plays with the same roles.
#[derive(Clone, Debug)]
pub struct Game {
    name: String,
    seed: Seed,
    roles: BTreeMap<Seat, Role>,
    play: Round,
    reform: Option<Reform>,
    open: bool,
    hands: Hands,
}

/// What was decided and what came of it. Nothing of it is printed.
#[derive(Clone, Default)]
struct Hands {
    decided: BTreeMap<Seat, (Sequence, Decision)>,
    payoffs: BTreeMap<Seat, (Role, Payoff)>,
    tally: Option<([u32; 2], [u32; 3])>,
}

impl std::fmt::Debug for Hands {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Hands(…)")
    }
}

impl Game {
    /// A game of these seats; lots decide who is what. With an odd number there is an official more.
    pub fn new(name: impl Into<String>, seats: &[Seat], seed: Seed) -> Self {
        let mut order: Vec<Seat> = seats.to_vec();
        order.sort_unstable();
        order.dedup();
        shuffle(&mut order, &mut Dice::new(seed));
        let clients = order.len() / 2;
        let role = |at: usize| if at < clients { Role::Client } else { Role::Official };
        let roles = order.into_iter().enumerate().map(|(at, seat)| (seat, role(at))).collect();
        let (play, reform) = (Round(1), None);
        Self { name: name.into(), seed, roles, play, reform, open: true, hands: Hands::default() }
    }

    /// Who a seat is.
    pub fn role(&self, seat: Seat) -> Option<Role> {
        self.roles.get(&seat).copied()
    }

    /// Whether decisions are taken.
    pub fn open(&self) -> bool {
        self.open
    }

    /// Which play it is.
    pub fn play(&self) -> Round {
        self.play
    }

    /// Under which reform it is played.
    pub fn reform(&self) -> Option<Reform> {
        self.reform
    }

    /// What a seat has decided in this play: for that seat alone, when its phone comes back.
    pub fn own(&self, seat: Seat) -> Option<Decision> {
        self.hands.decided.get(&seat).map(|(_, decision)| *decision)
    }

    /// How many have decided.
    pub fn decided(&self) -> usize {
        self.hands.decided.len()
    }

    /// What a seat got in the play that was closed last: for that seat alone.
    pub fn payoff(&self, seat: Seat) -> Option<(Role, Payoff)> {
        self.hands.payoffs.get(&seat).copied()
    }

    /// Carries an action out, or refuses it and changes nothing. [`GameAction::Close`] answers with the results.
    pub fn apply(&mut self, action: &GameAction, door: &mut Door) -> Result<Option<Played>, GameRefused> {
        match action {
            GameAction::Decide { seat, sequence, play, decision } => {
                self.decide(*seat, *sequence, *play, *decision)?;
                Ok(None)
            }
            GameAction::Tally { clients, officials } => {
                if !self.open {
                    return Err(GameRefused::NotNow);
                }
                if !self.hands.decided.is_empty() {
                    return Err(GameRefused::OtherWay);
                }
                self.hands.tally = Some((*clients, *officials));
                Ok(None)
            }
            GameAction::Close if self.open => Ok(Some(self.close(door))),
            GameAction::Again(reform) if !self.open && self.play == Round(1) => {
                self.play = Round(2);
                self.reform = Some(*reform);
                self.open = true;
                self.hands = Hands::default();
                Ok(None)
            }
            GameAction::Close | GameAction::Again(_) => Err(GameRefused::NotNow),
        }
    }

    fn decide(&mut self, seat: Seat, sequence: Sequence, play: Round, decision: Decision) -> Result<(), GameRefused> {
        let role = self.role(seat).ok_or(GameRefused::NoRole)?;
        if play != self.play {
            return Err(GameRefused::OtherPlay);
        }
        if self.hands.decided.get(&seat).is_some_and(|(newest, _)| *newest >= sequence) {
            return Ok(());
        }
        if !self.open {
            return Err(GameRefused::NotNow);
        }
        if self.hands.tally.is_some() {
            return Err(GameRefused::OtherWay);
        }
        match (role, decision) {
            (Role::Client, Decision::Client(_)) | (Role::Official, Decision::Official(_)) => {
                self.hands.decided.insert(seat, (sequence, decision));
                Ok(())
            }
            _ => Err(GameRefused::OtherRole),
        }
    }

    fn close(&mut self, door: &mut Door) -> Played {
        self.open = false;
        self.pair_up();
        let (clients, officials) = self.sealed();
        let topic = |what: &str| Topic::new(format!("{}/{what}/{}", self.name, self.play.0));
        let (of_clients, of_officials) = (topic("clients"), topic("officials"));
        let clients = door.disclose(&of_clients, self.play, &clients);
        let officials = door.disclose(&of_officials, self.play, &officials);
        let queue_lost = queue_lost(&clients, &officials);
        Played { play: self.play, reform: self.reform, clients, officials, queue_lost }
    }

    /// Lots decide who meets whom among those who have decided; whoever is over meets nobody.
    fn pair_up(&mut self) {
        let mut dice = Dice::new(Seed(self.seed.0 ^ (u64::from(self.play.0) << 56)));
        let (mut clients, mut officials) = (Vec::new(), Vec::new());
        for (seat, (_, decision)) in &self.hands.decided {
            match decision {
                Decision::Client(choice) => clients.push((*seat, *choice)),
                Decision::Official(choice) => officials.push((*seat, *choice)),
            }
        }
        shuffle(&mut clients, &mut dice);
        shuffle(&mut officials, &mut dice);
        for (at, ((client, offer), (official, answer))) in clients.iter().zip(&officials).enumerate() {
            let (_, second) = officials[(at + 1) % officials.len()];
            let lots = Lots { discovered: dice.below(DISCOVERED_ONE_IN) == 0, same_decides: dice.below(2) == 0 };
            let payoff = meet(self.reform, *offer, *answer, second, lots);
            self.hands.payoffs.insert(*client, (Role::Client, payoff));
            self.hands.payoffs.insert(*official, (Role::Official, payoff));
        }
    }

    fn sealed(&self) -> (Sealed, Sealed) {
        if let Some((clients, officials)) = &self.hands.tally {
            return (Sealed::of_room(clients.to_vec()), Sealed::of_room(officials.to_vec()));
        }
        let (mut clients, mut officials) = (BTreeMap::new(), BTreeMap::new());
        for (seat, (_, decision)) in &self.hands.decided {
            match decision {
                Decision::Client(choice) => {
                    clients.insert(*seat, if *choice == ClientMove::Wait { WAITED } else { OFFERED });
                }
                Decision::Official(choice) => {
                    officials.insert(*seat, *choice as u8);
                }
            }
        }
        (Sealed::of_seats(&clients, 2), Sealed::of_seats(&officials, 3))
    }
}

/// Offers times the share of those who take, times the harm: only where both are shown exactly.
fn queue_lost(clients: &Result<Disclosed, Withheld>, officials: &Result<Disclosed, Withheld>) -> Option<Points> {
    let (clients, officials) = (clients.as_ref().ok()?, officials.as_ref().ok()?);
    let (Figure::Exactly(offers), Figure::Exactly(takers)) = (clients.figure(OFFERED), officials.figure(TAKEN)) else {
        return None;
    };
    // What each pair lost on average, were everybody to meet everybody.
    let lost = u64::from(offers) * u64::from(takers) * u64::from(HARM.0.unsigned_abs());
    i32::try_from(lost / u64::from(officials.people().max(1))).ok().map(Points)
}

fn shuffle<T>(items: &mut [T], dice: &mut Dice) {
    for last in (1..items.len()).rev() {
        let other = dice.below(u32::try_from(last).unwrap_or(u32::MAX - 1) + 1) as usize;
        items.swap(last, other);
    }
}
