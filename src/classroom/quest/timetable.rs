//! Who is where in which round.
//!
//! A Latin square: in each round each station has one team at most, and after all rounds each team has been at each station
//! exactly once. Where there are more teams than stations, some rest in each round, and the rests of a team are spread.

use serde::Serialize;

use super::team::{TEAMS, TeamId};
use crate::classroom::time::Seconds;
use crate::content::stations::QuestPlan;

/// How many stations a rotation may have.
pub const STATIONS: std::ops::RangeInclusive<u8> = 1..=8;

/// A timetable.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Timetable {
    teams: u8,
    stations: u8,
    /// For each round, where each team is; `None` is a rest.
    rounds: Vec<Vec<Option<u8>>>,
}

impl Timetable {
    /// The timetable for so many teams and stations, if there may be so many.
    pub fn new(teams: u8, stations: u8) -> Option<Self> {
        if !TEAMS.contains(&teams) || !STATIONS.contains(&stations) {
            return None;
        }
        let slots = slots(teams, stations);
        let count = slots.len();
        let row = |round: usize| (0..usize::from(teams)).map(|team| slots[(team + round) % count]).collect();
        Some(Self { teams, stations, rounds: (0..count).map(row).collect() })
    }

    /// How many rounds there are.
    pub fn rounds(&self) -> usize {
        self.rounds.len()
    }

    /// At which station of the rotation a team is in a round, counted from 0; `None` while it rests.
    pub fn station(&self, round: usize, team: TeamId) -> Option<usize> {
        let station = *self.rounds.get(round)?.get(usize::from(team.0))?;
        station.map(usize::from)
    }

    /// Which team is at a station in a round.
    pub fn team(&self, round: usize, station: usize) -> Option<TeamId> {
        (0..self.teams).map(TeamId).find(|team| self.station(round, *team) == Some(station))
    }

    /// In which round a team is at a station.
    pub fn round(&self, team: TeamId, station: usize) -> Option<usize> {
        (0..self.rounds()).find(|round| self.station(*round, team) == Some(station))
    }

    /// How many teams and stations it is for.
    pub fn size(&self) -> (u8, u8) {
        (self.teams, self.stations)
    }
}

/// The ring that all teams walk round: the stations, with places to rest spread between them.
fn slots(teams: u8, stations: u8) -> Vec<Option<u8>> {
    let (count, stations) = (u16::from(teams.max(stations)), u16::from(stations));
    let mut slots = Vec::with_capacity(usize::from(count));
    let mut next = 0;
    for at in 0..count {
        let here = (at + 1) * stations / count > at * stations / count;
        slots.push(here.then_some(next));
        next += u8::from(here);
    }
    slots
}

/// How long a round of the rotation lasts.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Pace {
    /// A round at a station.
    pub round: Seconds,
    /// The way to the next one.
    pub change: Seconds,
    /// When the first round begins.
    pub begin: Seconds,
}

/// A round that is shorter than this is no use to anyone.
pub const SHORTEST_ROUND: Seconds = Seconds(120);

/// The pace at which all rounds fit into the plan, with `together` minutes kept for the stations of all teams. `None` where
/// they don't fit.
pub fn pace(plan: &QuestPlan, together: u16, rounds: usize) -> Option<Pace> {
    let rounds = u32::try_from(rounds).ok().filter(|rounds| *rounds > 0)?;
    let kept = Seconds::minutes(plan.frame.checked_add(together)?).0;
    let left = Seconds::minutes(plan.minutes).0.checked_sub(kept)?;
    let playing = left.checked_sub(u32::from(plan.change).checked_mul(rounds)?)?;
    let round = Seconds(playing / rounds);
    // Half of the frame is the opening.
    let begin = Seconds(Seconds::minutes(plan.frame).0 / 2);
    (round >= SHORTEST_ROUND).then_some(Pace { round, change: Seconds(u32::from(plan.change)), begin })
}

/// What happens at a moment of the quest.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Moment {
    /// Before the first round.
    Opening,
    /// A round, and how much of it is left.
    Round(usize, Seconds),
    /// On the way to this round.
    Change(usize, Seconds),
    /// The rotation is over: stations of all teams, and the end.
    Together,
}

impl Pace {
    /// What happens `at` so many seconds after the quest began, in a rotation of so many rounds.
    pub fn moment(&self, at: Seconds, rounds: usize) -> Moment {
        let Some(since) = at.0.checked_sub(self.begin.0) else { return Moment::Opening };
        let step = self.round.0.saturating_add(self.change.0).max(1);
        let (round, into) = ((since / step) as usize, since % step);
        if round >= rounds {
            Moment::Together
        } else if into < self.round.0 {
            Moment::Round(round, Seconds(self.round.0 - into))
        } else if round + 1 < rounds {
            Moment::Change(round + 1, Seconds(step - into))
        } else {
            Moment::Together
        }
    }
}
