//! A team quest from beginning to end: a plan, teams, a jury, and what has been done.
//!
//! [`Quest::apply`] takes an action and the moment at which it happens. What is refused changes nothing. Points of a station
//! come in once the team has been there: from the program as a [`Cell`], from the jury when a performance is closed.

use std::collections::BTreeMap;

use serde::Serialize;

use super::board;
use super::board::{Board, Cell, Scorer};
use super::deal::{Dealt, dealt};
use super::flag::{Flag, flags};
use super::jury::{self, Juror, JurorId, Jury, Performance, Sheet, Verdict};
use super::team::{TEAMS, Team, TeamId};
use super::timetable::{Moment, Pace, Timetable, pace};
use super::units::Score;
use crate::classroom::time::Seconds;
use crate::content::ids::StationId;
use crate::content::stations::{Company, QuestPlan, Station};
use crate::play::dice::Seed;

/// What is done.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub enum Action {
    /// The quest begins.
    Begin,
    /// A program has scored a team at a station.
    Enter(TeamId, StationId, Cell),
    /// A juror declares an interest in a team.
    Declare(JurorId, TeamId),
    /// A juror hands in a sheet.
    Sheet(JurorId, Performance, Sheet),
    /// The sheets of a performance are closed, and their mean goes to the board.
    Close(Performance),
    /// A score is changed, for a reason.
    Correct(TeamId, StationId, Score, String),
    /// What the room sees stays as it is.
    Freeze,
    /// It follows again.
    Thaw,
}

/// Why a quest can't be set up.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unfit {
    /// There are too few or too many teams.
    Teams,
    /// There are more than seven jurors.
    Jurors,
    /// A station of the plan is missing.
    Station(StationId),
    /// A station for all teams stands in the rotation, or the other way round.
    Company(StationId),
    /// The rounds don't fit into the time.
    Time,
    /// There are too many stations, or none.
    Stations,
}

/// Why something can't be done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refused {
    /// It has not begun.
    NotBegun,
    /// It has begun.
    Begun,
    /// The moment is before that of an action which has happened.
    Earlier,
    /// The team has not been at the station yet.
    NotThereYet,
    /// The station is scored by the jury, or by the program.
    OtherScorer,
    /// The jury may not.
    Jury(jury::Refused),
    /// The board may not.
    Board(board::Refused),
}

impl From<jury::Refused> for Refused {
    fn from(refused: jury::Refused) -> Self {
        Self::Jury(refused)
    }
}

impl From<board::Refused> for Refused {
    fn from(refused: board::Refused) -> Self {
        Self::Board(refused)
    }
}

/// A quest.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Quest {
    plan: QuestPlan,
    stations: BTreeMap<StationId, Station>,
    teams: Vec<Team>,
    flags: Vec<Flag>,
    timetable: Timetable,
    pace: Pace,
    jury: Jury,
    board: Board,
    begun: Option<Seconds>,
    seed: Seed,
    /// Everything that was done, in order.
    log: Vec<(Seconds, Action)>,
}

impl Quest {
    /// Sets a quest up. The stations are those of the library.
    pub fn new(
        plan: QuestPlan,
        stations: &BTreeMap<StationId, Station>,
        teams: Vec<Team>,
        jurors: Vec<Juror>,
        seed: Seed,
    ) -> Result<Self, Unfit> {
        let count = u8::try_from(teams.len()).ok().filter(|count| TEAMS.contains(count)).ok_or(Unfit::Teams)?;
        let mut own = BTreeMap::new();
        let named =
            plan.rotate.iter().map(|id| (id, Company::One)).chain(plan.together.iter().map(|id| (id, Company::All)));
        for (id, company) in named {
            let station = stations.get(id).ok_or_else(|| Unfit::Station(id.clone()))?;
            if station.company != company {
                return Err(Unfit::Company(id.clone()));
            }
            own.insert(id.clone(), station.clone());
        }
        let rotation = u8::try_from(plan.rotate.len()).unwrap_or(u8::MAX);
        let timetable = Timetable::new(count, rotation).ok_or(Unfit::Stations)?;
        let together = plan.together.iter().filter_map(|id| own.get(id)).map(|station| station.minutes).sum();
        let pace = pace(&plan, together, timetable.rounds()).ok_or(Unfit::Time)?;
        let mut jury = Jury::default();
        for juror in jurors {
            jury.add(juror).map_err(|_| Unfit::Jurors)?;
        }
        let columns: Vec<StationId> = plan.rotate.iter().chain(&plan.together).cloned().collect();
        let board = Board::new(count, columns, plan.ties.clone());
        let flags = flags(seed).into_iter().take(teams.len()).collect();
        Ok(Self { plan, stations: own, teams, flags, timetable, pace, jury, board, begun: None, seed, log: Vec::new() })
    }

    /// The plan.
    pub fn plan(&self) -> &QuestPlan {
        &self.plan
    }

    /// The teams.
    pub fn teams(&self) -> &[Team] {
        &self.teams
    }

    /// A team.
    pub fn team(&self, team: TeamId) -> Option<&Team> {
        self.teams.get(usize::from(team.0))
    }

    /// The flag of a team.
    pub fn flag(&self, team: TeamId) -> Option<Flag> {
        self.flags.get(usize::from(team.0)).copied()
    }

    /// Who is where in which round.
    pub fn timetable(&self) -> &Timetable {
        &self.timetable
    }

    /// How long a round lasts.
    pub fn pace(&self) -> Pace {
        self.pace
    }

    /// What a team is given at a station of this quest.
    pub fn dealt(&self, station: &StationId, team: TeamId) -> Dealt<'_> {
        self.stations.get(station).map_or(Dealt::Nothing, |station| dealt(station, team, self.seed))
    }

    /// Everything that was done: the same quest, set up anew and given these actions, is this one. That is what is kept
    /// on the disk, so that a closed lid loses nothing.
    pub fn log(&self) -> &[(Seconds, Action)] {
        &self.log
    }

    /// The jury.
    pub fn jury(&self) -> &Jury {
        &self.jury
    }

    /// The board.
    pub fn board(&self) -> &Board {
        &self.board
    }

    /// What happens at a moment; `None` before the beginning.
    pub fn moment(&self, at: Seconds) -> Option<Moment> {
        let begun = self.begun?;
        Some(self.pace.moment(Seconds(at.0.saturating_sub(begun.0)), self.timetable.rounds()))
    }

    /// What the jury says of a performance so far.
    pub fn verdict(&self, performance: &Performance) -> Option<Verdict> {
        let station = self.stations.get(&performance.0)?;
        self.jury.verdict(performance, station.kind.rubric()?, station.most)
    }

    /// Whether a juror may score a performance at a moment.
    ///
    /// # Errors
    /// As a sheet would be refused.
    pub fn may_score(&self, at: Seconds, juror: JurorId, performance: &Performance) -> Result<(), Refused> {
        self.jury.may_score(juror, performance.1, &self.teams)?;
        if self.begun.is_none() {
            return Err(Refused::NotBegun);
        }
        self.been(at, performance.1, &performance.0)?;
        self.rubric(&performance.0)?.ok_or(Refused::OtherScorer)?;
        if self.jury.is_closed(performance) {
            return Err(jury::Refused::Closed.into());
        }
        Ok(())
    }

    /// Does something at a moment.
    pub fn apply(&mut self, at: Seconds, action: Action) -> Result<(), Refused> {
        if self.log.last().is_some_and(|(last, _)| at < *last) {
            return Err(Refused::Earlier);
        }
        self.carry_out(at, action.clone())?;
        self.log.push((at, action));
        Ok(())
    }

    fn carry_out(&mut self, at: Seconds, action: Action) -> Result<(), Refused> {
        match action {
            Action::Begin if self.begun.is_some() => return Err(Refused::Begun),
            Action::Begin => self.begun = Some(at),
            // Interests may be declared before anything is played.
            Action::Declare(juror, team) => {
                self.team(team).ok_or(jury::Refused::UnknownTeam)?;
                self.jury.declare(juror, team)?;
            }
            _ if self.begun.is_none() => return Err(Refused::NotBegun),
            Action::Enter(team, station, cell) => self.enter(at, team, &station, cell)?,
            Action::Sheet(juror, performance, sheet) => self.sheet(at, juror, performance, sheet)?,
            Action::Close(performance) => self.close(&performance)?,
            Action::Correct(team, station, score, reason) => self.board.correct(team, &station, score, &reason)?,
            Action::Freeze => self.board.freeze(),
            Action::Thaw => self.board.thaw(),
        }
        Ok(())
    }

    fn enter(&mut self, at: Seconds, team: TeamId, station: &StationId, cell: Cell) -> Result<(), Refused> {
        if self.rubric(station)?.is_some() {
            return Err(Refused::OtherScorer);
        }
        self.been(at, team, station)?;
        Ok(self.board.enter(team, station, Cell { by: Scorer::Program, ..cell })?)
    }

    fn sheet(&mut self, at: Seconds, juror: JurorId, performance: Performance, sheet: Sheet) -> Result<(), Refused> {
        self.may_score(at, juror, &performance)?;
        let Some(station) = self.stations.get(&performance.0) else {
            return Err(board::Refused::UnknownStation.into());
        };
        let rubric = station.kind.rubric().ok_or(Refused::OtherScorer)?;
        Ok(self.jury.score(juror, performance, sheet, rubric, &self.teams)?)
    }

    fn close(&mut self, performance: &Performance) -> Result<(), Refused> {
        self.rubric(&performance.0)?.ok_or(Refused::OtherScorer)?;
        let verdict = self.verdict(performance).ok_or(jury::Refused::NobodyScored)?;
        let cell = Cell { score: verdict.mean, false_alarms: 0, by: Scorer::Jury };
        self.board.enter(performance.1, &performance.0, cell)?;
        Ok(self.jury.close(performance)?)
    }

    /// Whether a station has a rubric.
    fn rubric(&self, station: &StationId) -> Result<Option<()>, Refused> {
        let station = self.stations.get(station).ok_or(board::Refused::UnknownStation)?;
        Ok(station.kind.rubric().map(|_| ()))
    }

    /// A team's round at a station has begun; stations of all teams may be held whenever the host likes.
    fn been(&self, at: Seconds, team: TeamId, station: &StationId) -> Result<(), Refused> {
        let Some(position) = self.plan.rotate.iter().position(|own| own == station) else { return Ok(()) };
        let round = self.timetable.round(team, position).ok_or(board::Refused::UnknownTeam)?;
        let here = match self.moment(at) {
            Some(Moment::Round(now, _)) => round <= now,
            Some(Moment::Change(next, _)) => round < next,
            Some(Moment::Together) => true,
            Some(Moment::Opening) | None => false,
        };
        if here { Ok(()) } else { Err(Refused::NotThereYet) }
    }
}
