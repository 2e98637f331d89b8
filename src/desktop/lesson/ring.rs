//! The brain ring as it is held: the rules' ring, the questions in their order, and what was done, to be kept.

use crate::classroom::quest::board::Cell;
use crate::classroom::quest::kept::{KeptBuzz, replay_ring};
use crate::classroom::quest::played::{Played, cell};
use crate::classroom::quest::ring::{Action, Arrival, Event, Given, Phase, Refused, Ring, Times};
use crate::classroom::quest::team::TeamId;
use crate::classroom::time::Seconds;
use crate::content::ids::{QuestionId, StationId};
use crate::content::stations::{Station, StationKind};

/// What is wanted of the brain ring.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RingWish {
    /// The next question is read out.
    Next,
    /// It has been read: buzzes count.
    Open,
    /// A team buzzes.
    Buzz(TeamId),
    /// The answer of the team that has the word.
    Answer(Given),
    /// Nobody knows: the question ends.
    Close,
    /// The ring is over, and its points are entered.
    Score,
}

/// A brain ring.
pub struct HeldRing {
    /// Its station.
    pub station: StationId,
    /// The rules' ring.
    pub ring: Ring,
    /// What happened last.
    pub last: Option<Event>,
    /// Why the last wish was not carried out.
    pub refused: Option<Refused>,
    questions: Vec<QuestionId>,
    log: Vec<(u32, KeptBuzz)>,
}

impl HeldRing {
    /// A ring at this station, with its questions in the order in which they are asked.
    pub fn new(station: &Station, questions: Vec<QuestionId>, teams: u8) -> Option<Self> {
        let StationKind::BrainRing { think, answer, .. } = station.kind else { return None };
        let times = Times { think: Seconds(u32::from(think)), answer: Seconds(u32::from(answer)) };
        let (station, ring) = (station.id.clone(), Ring::new(teams, times));
        Some(Self { station, ring, last: None, refused: None, questions, log: Vec::new() })
    }

    /// The question that is asked or was asked last. After the last one the first comes again.
    pub fn question(&self) -> Option<&QuestionId> {
        let at = usize::try_from(self.ring.asked().checked_sub(1)?).ok()?;
        self.questions.get(at % self.questions.len().max(1))
    }

    /// Carries out what is wanted.
    pub fn wish(&mut self, now: Seconds, wish: RingWish) {
        match wish {
            RingWish::Next => self.apply(now, Action::Read),
            RingWish::Open => self.apply(now, Action::Open),
            RingWish::Buzz(team) => {
                self.apply(now, Action::Buzz(team, Arrival(self.log.len() as u64)));
                self.call(now);
            }
            RingWish::Answer(given) => {
                self.apply(now, Action::Answer(given));
                // Whoever buzzed second has the word at once.
                self.call(now);
            }
            RingWish::Close => self.apply(now, Action::Close),
            RingWish::Score => {}
        }
    }

    /// Time passes.
    pub fn tick(&mut self, now: Seconds) {
        let before = self.ring.clone();
        if let Ok(event) = self.ring.apply(now, Action::Tick)
            && self.ring != before
        {
            self.last = Some(event);
            self.log.push((now.0, KeptBuzz::Tick));
            self.call(now);
        }
    }

    /// What a team has from it.
    pub fn cell(&self, station: &Station, team: TeamId) -> Cell {
        cell(station, &Played::Ring(&self.ring, team))
    }

    /// What was done, to be kept.
    pub fn keep(&self) -> Vec<(u32, KeptBuzz)> {
        self.log.clone()
    }

    /// Does again what was kept.
    pub fn replay(&mut self, log: &[(u32, KeptBuzz)]) {
        replay_ring(&mut self.ring, log);
        self.log = log.to_vec();
    }

    /// Who waits has the word, if nobody has it.
    fn call(&mut self, now: Seconds) {
        let waits = matches!(self.ring.phase(), Phase::Open { waiting, .. } if !waiting.is_empty());
        if waits {
            self.apply(now, Action::Call);
        }
    }

    fn apply(&mut self, now: Seconds, action: Action) {
        match self.ring.apply(now, action) {
            Ok(event) => {
                (self.last, self.refused) = (Some(event), None);
                self.log.push((now.0, KeptBuzz::from(&action)));
            }
            Err(refused) => self.refused = Some(refused),
        }
    }
}
