//! The brain ring: a question for all, buzzers, one team answers at a time, and the others may steal.
//!
//! Who came first is decided by the arrival numbers that are handed in with the buzzes (whoever receives them counts), never
//! by the order in which they reach the rules: until [`Action::Call`] all buzzes wait. Time is handed in too. Nobody gains by
//! being quick but the right to speak; points come from the answer.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::team::TeamId;
use super::units::Score;
use crate::classroom::time::Seconds;

/// The number that a buzz was given on arrival.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
pub struct Arrival(pub u64);

/// How long there is for what.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Times {
    /// To think, until nobody has buzzed.
    pub think: Seconds,
    /// To answer, after the call.
    pub answer: Seconds,
}

/// What is done.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub enum Action {
    /// The next question is being read.
    Read,
    /// It has been read: now buzzes count.
    Open,
    /// A buzz.
    Buzz(TeamId, Arrival),
    /// Gives the turn to the team that buzzed first.
    Call,
    /// The answer of the team whose turn it is.
    Answer(Given),
    /// Nothing but time has passed.
    Tick,
    /// Ends the question without an answer.
    Close,
}

/// What kind of answer was given.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Given {
    Right,
    Wrong,
}

/// Where a question is.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub enum Phase {
    /// No question.
    Idle,
    /// It is read out: a buzz now is a false start.
    Reading,
    /// It is open for buzzes until then.
    Open {
        /// When nobody may buzz any more.
        until: Seconds,
        /// Who has buzzed, by arrival.
        waiting: BTreeMap<Arrival, TeamId>,
    },
    /// A team answers.
    Answering {
        /// Whose turn it is.
        team: TeamId,
        /// Until when.
        until: Seconds,
        /// How much thinking time the others have left, should they get it.
        left: Seconds,
        /// Who buzzed later.
        waiting: BTreeMap<Arrival, TeamId>,
    },
    /// It is settled: by this team, or by nobody.
    Settled(Option<TeamId>),
}

/// Why something can't be done now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refused {
    /// It doesn't belong here.
    WrongPhase,
    /// The team may not buzz at this question any more.
    LockedOut,
    /// The team has buzzed already.
    AlreadyBuzzed,
    /// Nobody has buzzed.
    NobodyWaits,
    /// The team does not play.
    UnknownTeam,
    /// Another buzz has this number: whoever counts has miscounted.
    ArrivalTaken,
}

/// What came of an action.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Event {
    /// A question is being read.
    Reading,
    /// Buzzes count.
    Opened,
    /// A team waits for its turn.
    Buzzed(TeamId),
    /// A team buzzed too early and is out for this question.
    FalseStart(TeamId),
    /// It is this team's turn.
    Turn(TeamId),
    /// Right: the point is theirs, and whether it was stolen.
    Won(TeamId, Stolen),
    /// Wrong or too late; the others go on.
    Lost(TeamId),
    /// Nobody knew.
    Nobody,
    /// Nothing changed.
    Nothing,
}

/// Whether another team had tried before.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Stolen {
    Yes,
    No,
}

/// A brain ring.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Ring {
    teams: u8,
    times: Times,
    phase: Phase,
    out: BTreeSet<TeamId>,
    tried: u8,
    won: BTreeMap<TeamId, u32>,
    asked: u32,
}

impl Ring {
    /// A ring for so many teams.
    pub fn new(teams: u8, times: Times) -> Self {
        Self { teams, times, phase: Phase::Idle, out: BTreeSet::new(), tried: 0, won: BTreeMap::new(), asked: 0 }
    }

    /// Where the question is.
    pub fn phase(&self) -> &Phase {
        &self.phase
    }

    /// Who may not buzz at this question any more.
    pub fn locked_out(&self) -> &BTreeSet<TeamId> {
        &self.out
    }

    /// How many questions a team has won.
    pub fn won(&self, team: TeamId) -> u32 {
        self.won.get(&team).copied().unwrap_or(0)
    }

    /// How many questions were asked.
    pub fn asked(&self) -> u32 {
        self.asked
    }

    /// A team's points: its share of what the best team won. So a ring of hard questions is worth as much as one of easy ones.
    pub fn score(&self, team: TeamId, most: u16) -> Score {
        let best = self.won.values().copied().max().unwrap_or(0);
        Score::share(most, i64::from(self.won(team)), i64::from(best))
    }

    /// Does something at a moment. What is refused changes nothing.
    pub fn apply(&mut self, at: Seconds, action: Action) -> Result<Event, Refused> {
        match action {
            Action::Read => self.read(),
            Action::Open => self.open(at),
            Action::Buzz(team, arrival) => self.buzz(at, team, arrival),
            Action::Call => self.call(at),
            Action::Answer(given) => self.answer(at, given),
            Action::Tick => Ok(self.tick(at)),
            Action::Close => self.close(),
        }
    }

    fn read(&mut self) -> Result<Event, Refused> {
        if !matches!(self.phase, Phase::Idle | Phase::Settled(_)) {
            return Err(Refused::WrongPhase);
        }
        self.out.clear();
        self.tried = 0;
        self.asked += 1;
        self.phase = Phase::Reading;
        Ok(Event::Reading)
    }

    fn open(&mut self, at: Seconds) -> Result<Event, Refused> {
        if self.phase != Phase::Reading {
            return Err(Refused::WrongPhase);
        }
        self.phase = Phase::Open { until: at.plus(self.times.think), waiting: BTreeMap::new() };
        Ok(Event::Opened)
    }

    fn buzz(&mut self, at: Seconds, team: TeamId, arrival: Arrival) -> Result<Event, Refused> {
        if team.0 >= self.teams {
            return Err(Refused::UnknownTeam);
        }
        if self.out.contains(&team) {
            return Err(Refused::LockedOut);
        }
        let waiting = match &mut self.phase {
            Phase::Reading => {
                self.out.insert(team);
                return Ok(Event::FalseStart(team));
            }
            Phase::Open { until, .. } if at > *until => return Err(Refused::WrongPhase),
            Phase::Answering { team: other, .. } if *other == team => return Err(Refused::AlreadyBuzzed),
            Phase::Open { waiting, .. } | Phase::Answering { waiting, .. } => waiting,
            Phase::Idle | Phase::Settled(_) => return Err(Refused::WrongPhase),
        };
        if waiting.values().any(|other| *other == team) {
            return Err(Refused::AlreadyBuzzed);
        }
        if waiting.contains_key(&arrival) {
            return Err(Refused::ArrivalTaken);
        }
        waiting.insert(arrival, team);
        Ok(Event::Buzzed(team))
    }

    fn call(&mut self, at: Seconds) -> Result<Event, Refused> {
        let Phase::Open { until, waiting } = &mut self.phase else { return Err(Refused::WrongPhase) };
        let (_, team) = waiting.pop_first().ok_or(Refused::NobodyWaits)?;
        let left = Seconds(until.0.saturating_sub(at.0));
        let waiting = std::mem::take(waiting);
        self.phase = Phase::Answering { team, until: at.plus(self.times.answer), left, waiting };
        Ok(Event::Turn(team))
    }

    fn answer(&mut self, at: Seconds, given: Given) -> Result<Event, Refused> {
        let Phase::Answering { team, until, .. } = &self.phase else { return Err(Refused::WrongPhase) };
        let (team, late) = (*team, at > *until);
        if given == Given::Right && !late {
            // A false start is no try.
            let stolen = if self.tried > 0 { Stolen::Yes } else { Stolen::No };
            *self.won.entry(team).or_insert(0) += 1;
            self.phase = Phase::Settled(Some(team));
            return Ok(Event::Won(team, stolen));
        }
        Ok(self.lost(at, team))
    }

    /// A team was wrong or late: it is out, and the others have what is left of the time.
    fn lost(&mut self, at: Seconds, team: TeamId) -> Event {
        self.out.insert(team);
        self.tried += 1;
        let (left, waiting) = match &mut self.phase {
            Phase::Answering { left, waiting, .. } => (*left, std::mem::take(waiting)),
            _ => (Seconds(0), BTreeMap::new()),
        };
        let all_out = self.out.len() >= usize::from(self.teams);
        let none_left = left == Seconds(0) && waiting.is_empty();
        self.phase =
            if all_out || none_left { Phase::Settled(None) } else { Phase::Open { until: at.plus(left), waiting } };
        Event::Lost(team)
    }

    fn tick(&mut self, at: Seconds) -> Event {
        match &self.phase {
            Phase::Open { until, waiting } if at > *until && waiting.is_empty() => {
                self.phase = Phase::Settled(None);
                Event::Nobody
            }
            Phase::Answering { team, until, .. } if at > *until => {
                let team = *team;
                self.lost(at, team)
            }
            _ => Event::Nothing,
        }
    }

    fn close(&mut self) -> Result<Event, Refused> {
        if matches!(self.phase, Phase::Idle | Phase::Settled(_)) {
            return Err(Refused::WrongPhase);
        }
        self.phase = Phase::Settled(None);
        Ok(Event::Nobody)
    }
}
