//! What is kept of a lesson: the boundary between the lesson, the journal and the pages that are made of it.
//!
//! Start at [`LessonRecord`]. All types are plain data with a version; each checks itself when it is made and when it is
//! read. There is no place here for a pupil: a class has the name that the teacher gives it, a vote has figures, a juror is
//! counted. Free text is a [`Note`], which is short. [`filed`] makes them of a lesson that was held. How a lesson is run, and
//! how a file is written, is not known here.

pub mod experiment;
pub mod figures;
pub mod filed;
pub mod played;
pub mod text;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use self::figures::{Figures, Measured};
use self::played::RunRecord;
use self::text::{Day, Key, Note, Told};

/// The version of [`LessonRecord`] and of everything in it.
pub const VERSION: u32 = 1;

/// A class or a group of students, as the teacher calls it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Class {
    /// Its name, such as 7Ә.
    pub name: text::ClassName,
    /// Who they are.
    pub grade: Grade,
}

/// Who they are.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each name says who they are")]
pub enum Grade {
    /// A grade of a school.
    School(text::SchoolGrade),
    College,
    University,
    Staff,
}

/// What kind of event it was, as a school files it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each name says what it is")]
pub enum Form {
    Hour,
    Course,
    Quest,
    CleanSession,
    Other,
}

/// Minutes of a lesson.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Minutes(pub u16);

/// Points in hundredths, so that the mean of several jurors is exact enough without a float.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Hundredths(pub i32);

/// A lesson that was held.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LessonRecord {
    /// [`VERSION`].
    pub version: u32,
    /// The lesson plan.
    pub plan: Key,
    /// What kind of event it was.
    pub form: Form,
    /// What it was about.
    pub topic: Told,
    /// The day.
    pub day: Day,
    /// How many were there.
    pub present: u16,
    /// How long it should have been.
    pub planned: Minutes,
    /// How long it was.
    pub held: Minutes,
    /// Month and value of the school's programme of upbringing, as the teacher writes them. The game does not know them:
    /// its book of facts has no certain list.
    pub upbringing: Note,
    /// The steps of the plan, in order.
    pub steps: Vec<StepRecord>,
    /// The votes, in order.
    pub votes: Vec<VoteRecord>,
    /// The surveys, in order.
    pub surveys: Vec<SurveyRecord>,
    /// The protocol of a quest.
    pub quest: Option<QuestRecord>,
    /// What was found, and what follows from it.
    pub findings: Vec<Finding>,
    /// The runs of levels that the class took, in order.
    #[serde(default)]
    pub runs: Vec<RunRecord>,
}

/// A step of the plan.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepRecord {
    /// What it is called.
    pub name: Told,
    /// What became of it.
    pub end: StepEnd,
    /// How long it should have been.
    pub planned: Minutes,
    /// How long it was.
    pub held: Minutes,
}

/// What became of a step.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each name says what became of it")]
pub enum StepEnd {
    Done,
    Shortened,
    Skipped,
}

/// What came of the steps of a lesson that is still being held, by the names of the steps: what its record will be made of.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcomes {
    /// Votes whose result was shown.
    pub votes: BTreeMap<String, VoteRecord>,
    /// Surveys that were closed.
    pub surveys: BTreeMap<String, SurveyRecord>,
    /// The protocol of the quest, as far as it is.
    pub quest: Option<QuestRecord>,
    /// The runs of levels that the class took, as far as they went, in order.
    #[serde(default)]
    pub runs: Vec<RunRecord>,
}

/// A vote with all its rounds.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VoteRecord {
    /// What was asked.
    pub question: Told,
    /// The answers, in order.
    pub options: Vec<Told>,
    /// The rounds: before the argument, after it.
    pub rounds: Vec<RoundRecord>,
}

/// One round of a vote. Where nothing may be shown, there is nothing.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoundRecord {
    /// What they would do themselves.
    pub own: Option<Figures>,
    /// What they think the others would do.
    pub guess: Option<Figures>,
}

/// A survey.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SurveyRecord {
    /// Which one.
    pub survey: Key,
    /// What it is called.
    pub title: Told,
    /// How many sheets there are.
    pub people: u32,
    /// Its items, in order.
    pub items: Vec<ItemRecord>,
    /// Estimates and differences with their intervals.
    pub measured: Vec<Measured>,
}

/// One item of a survey.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemRecord {
    /// What was asked.
    pub question: Told,
    /// What was answered.
    pub answers: Answers,
}

/// What was answered to an item.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answers {
    /// One of several, or a point of a scale.
    One {
        /// The answers, in order.
        options: Vec<Told>,
        /// Their figures.
        figures: Option<Figures>,
    },
    /// Several of several: each by itself, as those who chose it and those who did not.
    Many(Vec<(Told, Option<Figures>)>),
}

/// The protocol of a quest.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestRecord {
    /// How many jurors there were.
    pub jurors: u8,
    /// The stations, in order.
    pub stations: Vec<Told>,
    /// The teams, best first.
    pub teams: Vec<TeamRecord>,
}

/// A team of a quest. Teams are shown as teams; whoever is in one is not kept.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TeamRecord {
    /// What the team calls itself.
    pub team: Note,
    /// Its place.
    pub place: u8,
    /// Its points at each station.
    pub points: Vec<Hundredths>,
    /// All its points.
    pub sum: Hundredths,
}

/// Something that was found, and what follows from it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// What was found.
    pub found: Note,
    /// What shall be done.
    pub measure: Note,
    /// What was changed; empty until it was.
    pub changed: Note,
}
