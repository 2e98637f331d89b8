//! A quest on the disk: how it was set up, and everything that was done in it.
//!
//! The same actions make the same quest, so that a closed lid loses nothing. Ids are kept as text and read again at the door: what
//! the packs no longer know is passed over, and the rest stands.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::board::{Cell, Scorer};
use super::game::{Action, Quest};
use super::jury::JurorId;
use super::ring::{self, Arrival, Given, Ring};
use super::setup::SetUp;
use super::team::TeamId;
use super::units::Score;
use super::visit::VisitAction;
use crate::classroom::time::Seconds;
use crate::content::ids::{RubricId, StationId};

/// A quest as it is kept.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptQuest {
    /// Which quest.
    pub quest: String,
    /// How it was set up.
    pub set_up: SetUp,
    /// Whether setting up is done.
    pub ready: bool,
    /// What was done, with its second.
    pub log: Vec<(u32, KeptAction)>,
    /// What was done in the brain ring, with its second.
    pub ring: Vec<(u32, KeptBuzz)>,
    /// The captain who is on, and since when.
    pub captain: Option<(u8, u32)>,
    /// The station that is being played on this computer: by whom, where, and what was done.
    pub visit: Option<(u8, String, Vec<VisitAction>)>,
}

/// [`Action`] as it is kept.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "as the action of its name")]
pub enum KeptAction {
    Begin,
    Enter { team: u8, station: String, hundredths: i32, false_alarms: u32 },
    Declare { juror: u8, team: u8 },
    Sheet { juror: u8, station: String, team: u8, lines: BTreeMap<String, u16> },
    Close { station: String, team: u8 },
    Correct { team: u8, station: String, hundredths: i32, reason: String },
    Freeze,
    Thaw,
}

/// [`ring::Action`] as it is kept.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "as the action of its name")]
pub enum KeptBuzz {
    Read,
    Open,
    Buzz { team: u8, arrival: u64 },
    Call,
    Right,
    Wrong,
    Tick,
    Close,
}

impl From<&Action> for KeptAction {
    fn from(action: &Action) -> Self {
        let text = |station: &StationId| station.as_str().to_owned();
        match action {
            Action::Begin => Self::Begin,
            Action::Enter(team, station, cell) => Self::Enter {
                team: team.0,
                station: text(station),
                hundredths: cell.score.in_hundredths(),
                false_alarms: cell.false_alarms,
            },
            Action::Declare(juror, team) => Self::Declare { juror: juror.0, team: team.0 },
            Action::Sheet(juror, (station, team), sheet) => Self::Sheet {
                juror: juror.0,
                station: text(station),
                team: team.0,
                lines: sheet.iter().map(|(line, points)| (line.as_str().to_owned(), *points)).collect(),
            },
            Action::Close((station, team)) => Self::Close { station: text(station), team: team.0 },
            Action::Correct(team, station, score, reason) => Self::Correct {
                team: team.0,
                station: text(station),
                hundredths: score.in_hundredths(),
                reason: reason.clone(),
            },
            Action::Freeze => Self::Freeze,
            Action::Thaw => Self::Thaw,
        }
    }
}

impl KeptAction {
    /// The action, if its names can be names.
    pub fn action(&self) -> Option<Action> {
        Some(match self {
            Self::Begin => Action::Begin,
            Self::Enter { team, station, hundredths, false_alarms } => {
                let score = Score::hundredths(*hundredths);
                let cell = Cell { score, false_alarms: *false_alarms, by: Scorer::Program };
                Action::Enter(TeamId(*team), StationId::parse(station)?, cell)
            }
            Self::Declare { juror, team } => Action::Declare(JurorId(*juror), TeamId(*team)),
            Self::Sheet { juror, station, team, lines } => {
                let lines = lines.iter().map(|(line, points)| Some((RubricId::parse(line)?, *points)));
                let performance = (StationId::parse(station)?, TeamId(*team));
                Action::Sheet(JurorId(*juror), performance, lines.collect::<Option<_>>()?)
            }
            Self::Close { station, team } => Action::Close((StationId::parse(station)?, TeamId(*team))),
            Self::Correct { team, station, hundredths, reason } => {
                let station = StationId::parse(station)?;
                Action::Correct(TeamId(*team), station, Score::hundredths(*hundredths), reason.clone())
            }
            Self::Freeze => Action::Freeze,
            Self::Thaw => Action::Thaw,
        })
    }
}

impl From<&ring::Action> for KeptBuzz {
    fn from(action: &ring::Action) -> Self {
        match action {
            ring::Action::Read => Self::Read,
            ring::Action::Open => Self::Open,
            ring::Action::Buzz(team, arrival) => Self::Buzz { team: team.0, arrival: arrival.0 },
            ring::Action::Call => Self::Call,
            ring::Action::Answer(Given::Right) => Self::Right,
            ring::Action::Answer(Given::Wrong) => Self::Wrong,
            ring::Action::Tick => Self::Tick,
            ring::Action::Close => Self::Close,
        }
    }
}

impl KeptBuzz {
    /// The action.
    pub fn action(&self) -> ring::Action {
        match self {
            Self::Read => ring::Action::Read,
            Self::Open => ring::Action::Open,
            Self::Buzz { team, arrival } => ring::Action::Buzz(TeamId(*team), Arrival(*arrival)),
            Self::Call => ring::Action::Call,
            Self::Right => ring::Action::Answer(Given::Right),
            Self::Wrong => ring::Action::Answer(Given::Wrong),
            Self::Tick => ring::Action::Tick,
            Self::Close => ring::Action::Close,
        }
    }
}

/// What was done in a quest, to be kept.
pub fn log_of(quest: &Quest) -> Vec<(u32, KeptAction)> {
    quest.log().iter().map(|(at, action)| (at.0, KeptAction::from(action))).collect()
}

/// Does in a quest that was set up anew what was done in it.
pub fn replay(quest: &mut Quest, log: &[(u32, KeptAction)]) {
    for (at, kept) in log {
        if let Some(action) = kept.action() {
            // What this quest refuses is not of it any more.
            let _passed = quest.apply(Seconds(*at), action);
        }
    }
}

/// Does in a new ring what was done in it.
pub fn replay_ring(ring: &mut Ring, log: &[(u32, KeptBuzz)]) {
    for (at, kept) in log {
        let _passed = ring.apply(Seconds(*at), kept.action());
    }
}
