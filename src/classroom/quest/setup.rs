//! How a quest is set up: its number, the teams, the jury, each with its school.
//!
//! A [`SetUp`] is plain data that can be kept; [`SetUp::quest`] makes a quest of it. All chance of the quest follows from its
//! number, which has four digits so that it can be typed into the computers of the stations: they deal the same.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::game::{Quest, Unfit};
use super::jury::{Juror, MAX_JURORS};
use super::team::{School, TEAMS, Team};
use crate::content::ids::StationId;
use crate::content::lesson::{LessonPlan, Minutes, StepKind};
use crate::content::stations::{QuestPlan, Station};
use crate::play::dice::Seed;

/// The longest name of a team, in letters.
pub const MAX_TEAM_NAME: usize = 24;

/// How many schools can be told apart: as many as there are teams.
pub const SCHOOLS: u8 = *TEAMS.end();

/// The number of a quest, from 0 to 9999.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct QuestNumber(u16);

impl QuestNumber {
    /// How many numbers there are.
    pub const COUNT: u16 = 10_000;

    /// A number of any seed.
    pub fn of(seed: u64) -> Self {
        Self((seed % u64::from(Self::COUNT)) as u16)
    }

    /// A number as somebody types it.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        (text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok().map(Self))?
    }

    /// As it is shown: four digits.
    pub fn shown(self) -> String {
        format!("{:04}", self.0)
    }

    /// As a number.
    pub fn get(self) -> u16 {
        self.0
    }

    /// From where its chance comes.
    pub fn seed(self) -> Seed {
        Seed(u64::from(self.0))
    }
}

/// A team or a juror.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Party {
    /// What it is called.
    pub name: String,
    /// The school that it comes from, by a letter from 0; nothing where it does not matter.
    pub school: Option<u8>,
}

/// What a quest is set up with.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetUp {
    /// The number from which its chance follows.
    pub number: QuestNumber,
    /// The teams.
    pub teams: Vec<Party>,
    /// The jury.
    pub jurors: Vec<Party>,
}

/// A school by its letter, as it stands on the protocol.
pub fn school_letter(school: u8) -> char {
    char::from(b'A' + school.min(SCHOOLS - 1))
}

/// What comes after this school where one steps through all of them: none, A, B … and none again.
pub fn next_school(school: Option<u8>) -> Option<u8> {
    match school {
        None => Some(0),
        Some(at) if at + 1 < SCHOOLS => Some(at + 1),
        Some(_) => None,
    }
}

impl SetUp {
    /// As few teams as may be, with these names, and no jury.
    pub fn new(number: QuestNumber, names: impl Iterator<Item = String>) -> Self {
        let teams = names.take(usize::from(*TEAMS.start())).map(|name| Party { name, school: None });
        Self { number, teams: teams.collect(), jurors: Vec::new() }
    }

    /// Whether another team or juror fits.
    pub fn has_room(&self, who: Who) -> bool {
        match who {
            Who::Team => self.teams.len() < usize::from(*TEAMS.end()),
            Who::Juror => self.jurors.len() < MAX_JURORS,
        }
    }

    /// Whether one fewer is still enough.
    pub fn has_spare(&self, who: Who) -> bool {
        match who {
            Who::Team => self.teams.len() > usize::from(*TEAMS.start()),
            Who::Juror => !self.jurors.is_empty(),
        }
    }

    /// The teams or the jury.
    pub fn parties(&mut self, who: Who) -> &mut Vec<Party> {
        match who {
            Who::Team => &mut self.teams,
            Who::Juror => &mut self.jurors,
        }
    }

    /// The quest, with its rotation in so many minutes.
    ///
    /// # Errors
    /// Where it does not fit.
    pub fn quest(
        &self,
        plan: &QuestPlan,
        rotation: Minutes,
        stations: &BTreeMap<StationId, Station>,
    ) -> Result<Quest, Unfit> {
        let school = |party: &Party| party.school.map(|school| School(school_letter(school).to_string()));
        let team = |party: &Party| Team { name: party.name.clone(), school: school(party) };
        let juror = |party: &Party| Juror { name: party.name.clone(), school: school(party) };
        let teams = self.teams.iter().map(team).collect();
        let jurors = self.jurors.iter().map(juror).collect();
        Quest::new(fitted(plan, rotation, stations), stations, teams, jurors, self.number.seed())
    }
}

/// Of whom a set-up has several.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Who {
    Team,
    Juror,
}

/// The plan in a lesson: its rotation takes these minutes, and opening, closing and stations for all are steps of the lesson.
fn fitted(plan: &QuestPlan, rotation: Minutes, stations: &BTreeMap<StationId, Station>) -> QuestPlan {
    let together = plan.together.iter().filter_map(|id| stations.get(id)).map(|station| station.minutes);
    let minutes = together.fold(rotation.0, u16::saturating_add);
    QuestPlan { minutes, frame: 0, ..plan.clone() }
}

/// The minutes in which the teams of a lesson's quest go round: those of the longest step that names it.
pub fn rotation_in(lesson: &LessonPlan, quest: &QuestPlan) -> Minutes {
    let names = |kind: &StepKind| matches!(kind, StepKind::TeamTask { quest: Some(own), .. } if *own == quest.id);
    lesson.steps.iter().filter(|step| names(&step.kind)).map(|step| step.minutes).max().unwrap_or_default()
}
