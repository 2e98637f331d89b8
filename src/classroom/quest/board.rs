//! The board: points of all teams at all stations, places, and what decides between equals.
//!
//! It can be frozen: what is shown stays, while scores come in. A score that was entered is corrected only with a reason,
//! which is kept. Places follow from totals and then from the plan's rules for ties, in their order; teams that are equal in
//! all of it share a place.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde::Serialize;

use super::team::TeamId;
use super::units::Score;
use crate::content::ids::StationId;
use crate::content::stations::TieBreak;

/// What a team has from a station.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Cell {
    /// Its points.
    pub score: Score,
    /// Honest steps that it took for crooked ones.
    pub false_alarms: u32,
    /// Who gave the points.
    pub by: Scorer,
}

/// Who gave points.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Scorer {
    #[default]
    Program,
    Jury,
}

/// A score that was changed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Correction {
    /// Whose.
    pub team: TeamId,
    /// Where.
    pub station: StationId,
    /// What it was.
    pub was: Score,
    /// What it is.
    pub is: Score,
    /// Why.
    pub reason: String,
}

/// Why something can't be entered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refused {
    /// No such team.
    UnknownTeam,
    /// No such station in this quest.
    UnknownStation,
    /// There is a score already: it can only be corrected.
    AlreadyEntered,
    /// There is nothing to correct.
    NothingEntered,
    /// A correction says why.
    NoReason,
}

/// A row of the board.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Row {
    /// The team.
    pub team: TeamId,
    /// Its points at each station, in the order of the board.
    pub scores: Vec<Option<Score>>,
    /// The sum.
    pub total: Score,
    /// Its place, from 1; equal teams have the same, and the next place is left out.
    pub place: u8,
    /// Which rule parted it from a team with the same total, counted from 0.
    pub decided_by: Option<u8>,
}

/// A board.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Board {
    teams: u8,
    stations: Vec<StationId>,
    ties: Vec<TieBreak>,
    cells: BTreeMap<(TeamId, StationId), Cell>,
    corrections: Vec<Correction>,
    frozen: Option<Vec<Row>>,
}

impl Board {
    /// An empty board.
    pub fn new(teams: u8, stations: Vec<StationId>, ties: Vec<TieBreak>) -> Self {
        Self { teams, stations, ties, cells: BTreeMap::new(), corrections: Vec::new(), frozen: None }
    }

    /// The stations, in order.
    pub fn stations(&self) -> &[StationId] {
        &self.stations
    }

    /// What was corrected.
    pub fn corrections(&self) -> &[Correction] {
        &self.corrections
    }

    /// What a team has from a station.
    pub fn cell(&self, team: TeamId, station: &StationId) -> Option<Cell> {
        self.cells.get(&(team, station.clone())).copied()
    }

    /// Enters what a team has from a station.
    pub fn enter(&mut self, team: TeamId, station: &StationId, cell: Cell) -> Result<(), Refused> {
        self.known(team, station)?;
        let key = (team, station.clone());
        if self.cells.contains_key(&key) {
            return Err(Refused::AlreadyEntered);
        }
        self.cells.insert(key, cell);
        Ok(())
    }

    /// Corrects it.
    pub fn correct(&mut self, team: TeamId, station: &StationId, score: Score, reason: &str) -> Result<(), Refused> {
        self.known(team, station)?;
        let cell = self.cells.get_mut(&(team, station.clone())).ok_or(Refused::NothingEntered)?;
        if !reason.chars().any(char::is_alphanumeric) {
            return Err(Refused::NoReason);
        }
        let correction =
            Correction { team, station: station.clone(), was: cell.score, is: score, reason: reason.trim().to_owned() };
        cell.score = score;
        self.corrections.push(correction);
        Ok(())
    }

    /// What is shown stays as it is.
    pub fn freeze(&mut self) {
        if self.frozen.is_none() {
            self.frozen = Some(self.rows());
        }
    }

    /// What is shown follows again.
    pub fn thaw(&mut self) {
        self.frozen = None;
    }

    /// Whether it is frozen.
    pub fn is_frozen(&self) -> bool {
        self.frozen.is_some()
    }

    /// What the room sees.
    pub fn shown(&self) -> Vec<Row> {
        self.frozen.clone().unwrap_or_else(|| self.rows())
    }

    /// How things stand, the first place first.
    pub fn rows(&self) -> Vec<Row> {
        let mut keyed: Vec<(Vec<Reverse<i64>>, TeamId)> = self.all_teams().map(|team| (self.key(team), team)).collect();
        keyed.sort();
        let mut rows: Vec<Row> = Vec::with_capacity(keyed.len());
        for (at, (key, team)) in keyed.iter().enumerate() {
            let before = at.checked_sub(1).map(|before| &keyed[before].0);
            let after = keyed.get(at + 1).map(|(key, _)| key);
            let place = match before {
                Some(before) if before == key => rows.last().map_or(1, |row| row.place),
                _ => u8::try_from(at + 1).unwrap_or(u8::MAX),
            };
            let neighbours = [before, after].into_iter().flatten();
            let decided_by = neighbours.filter_map(|other| parted(key, other)).min();
            let scores = self.stations.iter().map(|station| self.cell(*team, station).map(|cell| cell.score));
            rows.push(Row { team: *team, scores: scores.collect(), total: self.total(*team), place, decided_by });
        }
        rows
    }

    fn all_teams(&self) -> impl Iterator<Item = TeamId> {
        (0..self.teams).map(TeamId)
    }

    fn total(&self, team: TeamId) -> Score {
        self.of(team).map(|(_, cell)| cell.score).sum()
    }

    fn of(&self, team: TeamId) -> impl Iterator<Item = (&StationId, &Cell)> {
        self.cells.iter().filter(move |((own, _), _)| *own == team).map(|((_, station), cell)| (station, cell))
    }

    /// What a team is ranked by: its total, and then what each rule looks at. More is better everywhere.
    fn key(&self, team: TeamId) -> Vec<Reverse<i64>> {
        let score = |score: Score| i64::from(score.in_hundredths());
        let mut key = vec![Reverse(score(self.total(team)))];
        for tie in &self.ties {
            key.push(Reverse(match tie {
                TieBreak::Station(station) => self.cell(team, station).map_or(i64::MIN, |cell| score(cell.score)),
                TieBreak::StationsWon => self.stations.iter().filter(|station| self.won(team, station)).count() as i64,
                TieBreak::FewerFalseAlarms => -self.of(team).map(|(_, cell)| i64::from(cell.false_alarms)).sum::<i64>(),
                TieBreak::Jury => {
                    let jury = self.of(team).filter(|(_, cell)| cell.by == Scorer::Jury);
                    score(jury.map(|(_, cell)| cell.score).sum())
                }
            }));
        }
        key
    }

    /// Whether nobody has more at a station, and the team has something.
    fn won(&self, team: TeamId, station: &StationId) -> bool {
        let own = self.cell(team, station).map(|cell| cell.score).filter(|score| *score > Score::ZERO);
        let best = self.all_teams().filter_map(|team| self.cell(team, station)).map(|cell| cell.score).max();
        own.is_some() && own == best
    }

    fn known(&self, team: TeamId, station: &StationId) -> Result<(), Refused> {
        if team.0 >= self.teams {
            return Err(Refused::UnknownTeam);
        }
        if !self.stations.contains(station) {
            return Err(Refused::UnknownStation);
        }
        Ok(())
    }
}

/// Which rule parts two teams with the same total; `None` where their totals differ or nothing parts them.
fn parted(a: &[Reverse<i64>], b: &[Reverse<i64>]) -> Option<u8> {
    let differs = a.iter().zip(b).position(|(a, b)| a != b)?;
    differs.checked_sub(1).and_then(|rule| u8::try_from(rule).ok())
}
