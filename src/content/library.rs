//! The library: everything that can be played and read, checked.
//!
//! It exists only of what had no errors (see [`load`]), so that nobody behind this door meets a
//! dangling reference or a missing message.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::blueprint::flat::Models;
use super::blueprint::{Blueprint, Material};
use super::cast::{Look, Person};
use super::ids::{
    CodexId, FactId, LessonId, LevelId, MaterialId, PersonId, ProgrammeId, QuestId, QuestionId, ReformId, RoundId,
    StationId,
};
use super::lesson::{Lesson, LessonPlan};
use super::level::Level;
use super::places::Place;
use super::programme::Programme;
use super::questions::Question;
use super::reforms::Reform;
use super::round::Round;
use super::stations::{QuestPlan, Station};
use super::survey::{Survey, Surveys};
use super::words::Words;

pub use super::load::{Loaded, load};
pub use super::read::codex::{CodexEntry, CodexKind, Confidence, Fact};
pub use super::read::level::LevelMarks;
pub use super::read::pack::PackInfo;

/// All that was loaded.
#[derive(Debug)]
pub struct Library {
    /// The packs, the built-in one first.
    pub packs: Vec<PackInfo>,
    /// The programmes, in the order of their numbers.
    pub programmes: Vec<Programme>,
    /// The levels.
    pub levels: BTreeMap<LevelId, Arc<Level>>,
    /// The surveys.
    pub surveys: Surveys,
    /// The lesson plans and courses.
    pub lessons: BTreeMap<LessonId, Arc<Lesson>>,
    /// The people.
    pub cast: BTreeMap<PersonId, Person>,
    /// The codex.
    pub codex: BTreeMap<CodexId, CodexEntry>,
    /// The reforms.
    pub reforms: BTreeMap<ReformId, Reform>,
    /// The bank of questions.
    pub questions: BTreeMap<QuestionId, Question>,
    /// The stations of team quests.
    pub stations: BTreeMap<StationId, Station>,
    /// The team quests.
    pub quests: BTreeMap<QuestId, QuestPlan>,
    /// The rounds of olympiads.
    pub rounds: BTreeMap<RoundId, Arc<Round>>,
    /// The facts.
    pub facts: BTreeMap<FactId, Fact>,
    /// The words.
    pub words: Words,
    /// The places that have a blueprint; a level plays in the others without one.
    pub places: BTreeMap<Place, Arc<Blueprint>>,
    /// The models that places are built of.
    pub models: Models,
    /// The paint box.
    pub materials: BTreeMap<MaterialId, Material>,
}

impl Library {
    /// The level of this name.
    pub fn level(&self, id: &str) -> Option<&Arc<Level>> {
        self.levels.get(id)
    }

    /// The survey of this name.
    pub fn survey(&self, id: &str) -> Option<&Arc<Survey>> {
        self.surveys.get(id)
    }

    /// The programme of this name.
    pub fn programme(&self, id: &str) -> Option<&Programme> {
        self.programmes.iter().find(|p| p.id.as_str() == id)
    }

    /// The programmes that a level belongs to, in order.
    pub fn programmes_of<'a>(&'a self, level: &'a LevelId) -> impl Iterator<Item = &'a Programme> {
        self.programmes.iter().filter(move |programme| programme.levels.contains(level))
    }

    /// What somebody looks like; like anybody, where they are not in the cast.
    pub fn look(&self, id: &PersonId) -> Look {
        self.person(id).map_or_else(Look::default, |person| person.look)
    }

    /// The lesson plan of this name.
    pub fn plan(&self, id: &str) -> Option<&LessonPlan> {
        match &**self.lessons.get(id)? {
            Lesson::Plan(plan) => Some(plan),
            Lesson::Course(_) => None,
        }
    }

    /// The lessons in the order in which they are offered.
    pub fn lessons_in_order(&self) -> Vec<&Arc<Lesson>> {
        let mut lessons: Vec<_> = self.lessons.values().collect();
        lessons.sort_by_key(|lesson| (lesson.number(), lesson.id().clone()));
        lessons
    }

    /// A programme of one level, for a level that is played alone.
    pub fn alone(&self, level: &LevelId) -> Option<Programme> {
        let found = self.levels.get(level)?;
        let home = self.programmes_of(level).next();
        Some(Programme {
            id: ProgrammeId::parse(level.as_str())?,
            kind: super::programme::ProgrammeKind::Collection,
            tier: found.tier,
            number: 0,
            levels: vec![level.clone()],
            start: Vec::new(),
            evidence: home.map_or_else(BTreeMap::new, |p| p.evidence.clone()),
            insights: home.map_or_else(Vec::new, |p| p.insights.clone()),
            skills: home.map_or_else(Vec::new, |p| p.skills.clone()),
            beads: home.map_or_else(Vec::new, |p| p.beads.clone()),
            carries: Vec::new(),
        })
    }

    /// The look and role of a person.
    pub fn person(&self, id: &PersonId) -> Option<&Person> {
        self.cast.get(id)
    }

    /// A reform of the book.
    pub fn reform(&self, id: &ReformId) -> Option<&Reform> {
        self.reforms.get(id)
    }

    /// An entry of the codex.
    pub fn entry(&self, id: &CodexId) -> Option<&CodexEntry> {
        self.codex.get(id)
    }
}
