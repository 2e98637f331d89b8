//! The points of a team as twelve digits, for a station whose computer is in no network: they are read out and typed in.
//!
//! Digits alone, so that it does not matter which keyboard is on. The last three check the rest and the number of the quest: any
//! one digit that is wrong, and any two that were swapped, are found.

use super::board::{Cell, Scorer};
use super::setup::QuestNumber;
use super::team::{TEAMS, TeamId};
use super::units::Score;

/// What a code says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Told {
    /// Whose points.
    pub team: TeamId,
    /// At which station, by its place on the board.
    pub station: u8,
    /// The points.
    pub cell: Cell,
}

/// Why a code is refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BadCode {
    /// It has not twelve digits.
    Digits,
    /// A digit is wrong, or it is of another quest.
    Check,
}

/// How many stations a code can tell apart.
const STATIONS: u64 = 16;
/// One more than the most points, in hundredths.
const SCORES: u64 = 100_001;
/// One more than the most false alarms that are told; more are told as these.
const ALARMS: u64 = 32;
/// A prime: no digit counts for nothing.
const CHECK: u64 = 997;

impl Told {
    /// The code, in three groups. Nothing where the station's place or the points are beyond what it can hold.
    pub fn code(&self, quest: QuestNumber) -> Option<String> {
        let score = u64::try_from(self.cell.score.in_hundredths()).ok().filter(|score| *score < SCORES)?;
        let station = u64::from(self.station);
        if station >= STATIONS || self.team.0 >= *TEAMS.end() {
            return None;
        }
        let alarms = u64::from(self.cell.false_alarms).min(ALARMS - 1);
        let value = ((u64::from(self.team.0) * STATIONS + station) * SCORES + score) * ALARMS + alarms;
        let digits = format!("{value:09}{:03}", check(value, quest));
        let groups: Vec<&str> = [0, 4, 8].into_iter().filter_map(|at| digits.get(at..at + 4)).collect();
        Some(groups.join(" "))
    }

    /// Reads a code, however it is spaced.
    ///
    /// # Errors
    /// Where it is none of this quest.
    pub fn read(text: &str, quest: QuestNumber) -> Result<Self, BadCode> {
        let digits: String = text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
        if digits.len() != 12 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(BadCode::Digits);
        }
        let whole: u64 = digits.parse().map_err(|_| BadCode::Digits)?;
        let (value, given) = (whole / 1000, whole % 1000);
        if given != check(value, quest) {
            return Err(BadCode::Check);
        }
        let (rest, alarms) = (value / ALARMS, value % ALARMS);
        let (place, score) = (rest / SCORES, rest % SCORES);
        let (team, station) = (place / STATIONS, place % STATIONS);
        let small = |number: u64| u8::try_from(number).map_err(|_| BadCode::Check);
        let (team, station) = (TeamId(small(team)?), small(station)?);
        if team.0 >= *TEAMS.end() {
            return Err(BadCode::Check);
        }
        let score = Score::hundredths(i32::try_from(score).map_err(|_| BadCode::Check)?);
        Ok(Self { team, station, cell: Cell { score, false_alarms: alarms as u32, by: Scorer::Program } })
    }
}

fn check(value: u64, quest: QuestNumber) -> u64 {
    (value * 31 + u64::from(quest.get())) % CHECK
}
