//! Stations and team quests: what teams do where, for how many points, and how a quest is put together.
//!
//! A [`Station`] is data: which questions, which things with how many clues, which steps of a process are risks. How it is
//! played and scored is `classroom::quest`. Its words are messages of the shared file `station-<id>.ftl`, each beginning with
//! that name: [`message`] and [`part`] say which. The files are described in `docs/formats/station.md`.

use super::ids::{FactId, LevelId, OptionId, QuestId, QuestionId, RubricId, StationId};
use super::level::Nature;

/// A station.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Station {
    /// Its name.
    pub id: StationId,
    /// How long a team stays, in minutes.
    pub minutes: u16,
    /// How many points it is worth at most; every station of a quest may be worth the same.
    pub most: u16,
    /// Whether all teams are there at once, or one after the other.
    pub company: Company,
    /// What is done there.
    pub kind: StationKind,
}

/// Who is at a station at one time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Company {
    /// One team: the station is part of the rotation.
    One,
    /// All teams, before or after the rotation.
    All,
}

/// What is done at a station.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum StationKind {
    /// A level that the team plays together.
    Case {
        /// One of these; the first that nobody of the team has played.
        levels: Vec<LevelId>,
    },
    /// Questions, buzzers, and steals.
    BrainRing {
        /// What is asked, in order.
        questions: Vec<QuestionId>,
        /// How long one may wait for a buzz, in seconds.
        think: u16,
        /// How long a team has for its answer after its buzz, in seconds.
        answer: u16,
    },
    /// Words that cross.
    Crossword {
        /// The words, and the fact of the glossary that each stands on.
        words: Vec<(OptionId, FactId)>,
        /// How many are to be laid.
        lay: u8,
    },
    /// A thing to be guessed from clues: the fewer, the more points.
    BlackBox {
        /// What may lie in the box.
        things: Vec<Thing>,
        /// How many things a team guesses.
        rounds: u8,
    },
    /// A series of short questions.
    Faster {
        /// What is drawn from.
        questions: Vec<QuestionId>,
        /// How many a team is given.
        ask: u8,
    },
    /// A refusal in role, scored by the jury.
    Captains {
        /// The situations, one for each captain.
        situations: Vec<Situation>,
        /// How the jury scores.
        rubric: Vec<Criterion>,
    },
    /// A poster, an essay or a short film, scored by the jury.
    Creative {
        /// What may be made, each a part with its task.
        tasks: Vec<OptionId>,
        /// How the jury scores.
        rubric: Vec<Criterion>,
    },
    /// Find the risks in a process.
    Agent {
        /// The processes; a team gets one or more.
        processes: Vec<Process>,
        /// How many a team is given.
        rounds: u8,
    },
}

/// Something in the black box.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Thing {
    /// Its name.
    pub id: OptionId,
    /// How many clues there are.
    pub clues: u8,
    /// The facts it stands on.
    pub facts: Vec<FactId>,
}

/// A situation for a captain.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Situation {
    /// Its name.
    pub id: OptionId,
    /// The facts it stands on.
    pub facts: Vec<FactId>,
}

/// A process that is described step by step.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Process {
    /// Its name.
    pub id: OptionId,
    /// The steps in order: what is crooked is a risk, what is clean only looks like one or is sound.
    pub steps: Vec<(OptionId, Nature)>,
    /// The facts it stands on.
    pub facts: Vec<FactId>,
}

/// A line of a rubric.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Criterion {
    /// Its name.
    pub id: RubricId,
    /// How many points a juror may give.
    pub most: u16,
}

/// A team quest.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct QuestPlan {
    /// Its name.
    pub id: QuestId,
    /// How long all of it takes, in minutes.
    pub minutes: u16,
    /// How long it takes to change from one station to the next, in seconds.
    pub change: u16,
    /// How long the opening and the closing take together, in minutes.
    pub frame: u16,
    /// The stations of the rotation, in order.
    pub rotate: Vec<StationId>,
    /// The stations at which all teams meet afterwards, in order.
    pub together: Vec<StationId>,
    /// What decides between teams with equal points: written before anyone plays, tried in this order. Teams that are
    /// equal in all of it share the place.
    pub ties: Vec<TieBreak>,
}

/// What may decide between teams with equal points. Never speed, and never a lot.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum TieBreak {
    /// More points at this station.
    Station(StationId),
    /// More stations at which nobody had more.
    StationsWon,
    /// Fewer false alarms.
    FewerFalseAlarms,
    /// More points from the jury.
    Jury,
}

/// The message with the name of a station; `.task` says what is to be done there.
pub fn message(id: &StationId) -> String {
    format!("station-{id}")
}

/// The message of a part: of a thing, a situation, a word, a process.
pub fn part(id: &StationId, part: &str) -> String {
    format!("station-{id}-{part}")
}

/// The message with the name of a quest.
pub fn quest_message(id: &QuestId) -> String {
    format!("quest-{id}")
}

impl StationKind {
    /// The lines by which a jury scores it, where it does.
    pub fn rubric(&self) -> Option<&[Criterion]> {
        match self {
            Self::Captains { rubric, .. } | Self::Creative { rubric, .. } => Some(rubric),
            _ => None,
        }
    }
}
