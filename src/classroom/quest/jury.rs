//! The jury: up to seven people, a rubric, and a mean that one friend or foe can't move.
//!
//! A juror doesn't score a team of the own school, nor one in which an interest was declared. Where five or more have scored,
//! the highest and the lowest are left out. All is kept: the protocol shows what each gave, and what was left out.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::team::{School, Team, TeamId};
use super::units::Score;
use crate::content::ids::{RubricId, StationId};
use crate::content::stations::Criterion;

/// How many jurors there may be.
pub const MAX_JURORS: usize = 7;

/// From how many scores on the extremes are left out.
pub const TRIM_FROM: usize = 5;

/// A juror, by number from 0.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
pub struct JurorId(pub u8);

/// A juror.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Juror {
    /// As it will stand on the protocol.
    pub name: String,
    /// The school he or she belongs to.
    pub school: Option<School>,
}

/// What a juror gave, line by line.
pub type Sheet = BTreeMap<RubricId, u16>;

/// What is scored: a team at a station.
pub type Performance = (StationId, TeamId);

/// Why a juror can't do something.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refused {
    /// There are seven already.
    TooMany,
    /// No such juror.
    UnknownJuror,
    /// No such team.
    UnknownTeam,
    /// The team is of the juror's school.
    OwnSchool,
    /// The juror has declared an interest.
    Interest,
    /// The sheet has not exactly the lines of the rubric.
    WrongLines,
    /// A line has more than it may.
    TooMuch,
    /// The scores of this performance are closed.
    Closed,
    /// Nobody has scored it.
    NobodyScored,
}

/// A jury.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Jury {
    jurors: Vec<Juror>,
    interests: BTreeSet<(JurorId, TeamId)>,
    sheets: BTreeMap<Performance, BTreeMap<JurorId, Sheet>>,
    closed: BTreeSet<Performance>,
}

/// What came of the sheets of a performance.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Verdict {
    /// Each juror's sum, and whether it was counted.
    pub sums: Vec<(JurorId, u32, Counted)>,
    /// The mean of what was counted, in points of the station.
    pub mean: Score,
}

/// Whether a score went into the mean.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub enum Counted {
    /// It did.
    Kept,
    /// It was the highest or the lowest of five or more.
    Dropped,
}

impl Jury {
    /// Adds a juror.
    pub fn add(&mut self, juror: Juror) -> Result<JurorId, Refused> {
        if self.jurors.len() >= MAX_JURORS {
            return Err(Refused::TooMany);
        }
        self.jurors.push(juror);
        Ok(JurorId((self.jurors.len() - 1) as u8))
    }

    /// The jurors.
    pub fn jurors(&self) -> impl Iterator<Item = (JurorId, &Juror)> {
        self.jurors.iter().enumerate().map(|(at, juror)| (JurorId(at as u8), juror))
    }

    /// Who has declared an interest in which team.
    pub fn interests(&self) -> impl Iterator<Item = (JurorId, TeamId)> {
        self.interests.iter().copied()
    }

    /// Declares an interest in a team. What the juror has scored of that team and is not closed yet is withdrawn.
    pub fn declare(&mut self, juror: JurorId, team: TeamId) -> Result<(), Refused> {
        self.juror(juror)?;
        self.interests.insert((juror, team));
        for (performance, sheets) in &mut self.sheets {
            if performance.1 == team && !self.closed.contains(performance) {
                sheets.remove(&juror);
            }
        }
        Ok(())
    }

    /// Whether a juror may score a team.
    pub fn may_score(&self, juror: JurorId, team: TeamId, teams: &[Team]) -> Result<(), Refused> {
        let own = self.juror(juror)?.school.as_ref();
        let theirs = teams.get(usize::from(team.0)).ok_or(Refused::UnknownTeam)?.school.as_ref();
        if own.is_some() && own == theirs {
            return Err(Refused::OwnSchool);
        }
        if self.interests.contains(&(juror, team)) {
            return Err(Refused::Interest);
        }
        Ok(())
    }

    /// Hands in a sheet; until it is closed, a later one takes its place.
    pub fn score(
        &mut self,
        juror: JurorId,
        performance: Performance,
        sheet: Sheet,
        rubric: &[Criterion],
        teams: &[Team],
    ) -> Result<(), Refused> {
        self.may_score(juror, performance.1, teams)?;
        if self.closed.contains(&performance) {
            return Err(Refused::Closed);
        }
        if sheet.len() != rubric.len() || !rubric.iter().all(|line| sheet.contains_key(&line.id)) {
            return Err(Refused::WrongLines);
        }
        if rubric.iter().any(|line| sheet.get(&line.id).is_some_and(|given| *given > line.most)) {
            return Err(Refused::TooMuch);
        }
        self.sheets.entry(performance).or_default().insert(juror, sheet);
        Ok(())
    }

    /// Closes a performance: its scores are what they are.
    pub fn close(&mut self, performance: &Performance) -> Result<(), Refused> {
        if self.sheets(performance).is_none_or(BTreeMap::is_empty) {
            return Err(Refused::NobodyScored);
        }
        self.closed.insert(performance.clone());
        Ok(())
    }

    /// Whether the scores of a performance are closed.
    pub fn is_closed(&self, performance: &Performance) -> bool {
        self.closed.contains(performance)
    }

    /// The sheets of a performance.
    pub fn sheets(&self, performance: &Performance) -> Option<&BTreeMap<JurorId, Sheet>> {
        self.sheets.get(performance)
    }

    /// All sheets.
    pub fn all_sheets(&self) -> impl Iterator<Item = (&Performance, &BTreeMap<JurorId, Sheet>)> {
        self.sheets.iter()
    }

    /// The verdict on a performance at a station that is worth `most`; `None` while nobody has scored it.
    pub fn verdict(&self, performance: &Performance, rubric: &[Criterion], most: u16) -> Option<Verdict> {
        let sheets = self.sheets(performance).filter(|sheets| !sheets.is_empty())?;
        let sums = sheets.iter().map(|(juror, sheet)| (*juror, sheet.values().copied().map(u32::from).sum()));
        let full: u32 = rubric.iter().map(|line| u32::from(line.most)).sum();
        Some(verdict(sums.collect(), full, most))
    }

    fn juror(&self, juror: JurorId) -> Result<&Juror, Refused> {
        self.jurors.get(usize::from(juror.0)).ok_or(Refused::UnknownJuror)
    }
}

/// The mean of sums out of `full`, as points out of `most`, without the extremes where there are enough.
fn verdict(sums: Vec<(JurorId, u32)>, full: u32, most: u16) -> Verdict {
    let mut order: Vec<usize> = (0..sums.len()).collect();
    order.sort_by_key(|at| (sums[*at].1, sums[*at].0));
    let dropped: Vec<usize> = match order.as_slice() {
        [low, .., high] if order.len() >= TRIM_FROM => vec![*low, *high],
        _ => Vec::new(),
    };
    let kept = |at: usize| !dropped.contains(&at);
    let total: u32 = sums.iter().enumerate().filter(|(at, _)| kept(*at)).map(|(_, (_, sum))| *sum).sum();
    let count = (sums.len() - dropped.len()) as i64;
    let mean = Score::share(most, i64::from(total), i64::from(full) * count);
    let sums = sums
        .iter()
        .enumerate()
        .map(|(at, (juror, sum))| (*juror, *sum, if kept(at) { Counted::Kept } else { Counted::Dropped }));
    Verdict { sums: sums.collect(), mean }
}
