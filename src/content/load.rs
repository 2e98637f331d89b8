//! From packs to a [`Library`]: list, read, check, put together.
//!
//! The work is done in four steps, each over all packs: files are read and parsed (on all cores, [`parse`]), sorted into levels,
//! programmes, lessons, words and books ([`sort`]), checked by the [`passes`], and what is sound becomes the library ([`sound`]).

mod parse;
mod sort;
mod sound;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::blueprint::Material;
use super::cast::Cast;
use super::diagnostic::{Code, Diagnostic, order};
use super::disk::PackSource;
use super::ftl::FtlFile;
use super::ids::{FactId, LessonId, LevelId, MaterialId, ModelId, ProgrammeId, QuestId, RoundId, StationId, SurveyId};
use super::lang::Lang;
use super::library::Library;
use super::parallel;
use super::passes;
use super::places::Place;
use super::read::codex::{CodexDraft, Fact};
use super::read::lesson::LessonDraft;
use super::read::level::{LevelDraft, LevelMarks};
use super::read::model::ModelDraft;
use super::read::pack::PackDraft;
use super::read::place::PlaceDraft;
use super::read::programme::ProgrammeDraft;
use super::read::questions::QuestionsDraft;
use super::read::reforms::ReformsDraft;
use super::read::round::RoundDraft;
use super::read::stations::{QuestDraft, StationDraft};
use super::read::survey::SurveyDraft;
use super::source::Source;

/// What became of the packs.
#[derive(Debug)]
pub struct Loaded {
    /// What can be played: everything without errors. `None` where not even the packs themselves could be read.
    pub library: Option<Library>,
    /// All findings, sorted.
    pub diagnostics: Vec<Diagnostic>,
    /// Where the parts of each level of the library stand, for findings of those who play it.
    pub marks: BTreeMap<LevelId, LevelMarks>,
}

/// Everything that was read, before it is judged.
#[derive(Default)]
pub struct Drafts {
    /// The packs, in the order in which they were given.
    pub packs: Vec<Pack>,
    /// The levels.
    pub levels: BTreeMap<LevelId, LevelDraft>,
    /// Which pack a level is of.
    pub level_packs: BTreeMap<LevelId, usize>,
    /// The programmes.
    pub programmes: BTreeMap<ProgrammeId, ProgrammeDraft>,
    /// Which pack a programme is of.
    pub programme_packs: BTreeMap<ProgrammeId, usize>,
    /// The lesson plans and courses.
    pub lessons: BTreeMap<LessonId, LessonDraft>,
    /// Which pack a lesson is of.
    pub lesson_packs: BTreeMap<LessonId, usize>,
    /// The surveys.
    pub surveys: BTreeMap<SurveyId, SurveyDraft>,
    /// Which pack a survey is of.
    pub survey_packs: BTreeMap<SurveyId, usize>,
    /// The words of levels, programmes, lessons and surveys, by name and language.
    pub words: BTreeMap<String, [Option<FtlFile>; 3]>,
    /// Levels, programmes, lessons and surveys whose file could not be read at all: their words are not judged.
    pub unread: BTreeSet<String>,
    /// The cast, if some pack has one.
    pub cast: Option<(Cast, Arc<Source>)>,
    /// The codex.
    pub codex: Vec<CodexDraft>,
    /// The books of reforms, each with the pack that it is of.
    pub reforms: Vec<(usize, ReformsDraft)>,
    /// The banks of questions, each with the pack that it is of.
    pub questions: Vec<(usize, QuestionsDraft)>,
    /// The stations, each with the pack that it is of.
    pub stations: BTreeMap<StationId, (usize, StationDraft)>,
    /// The team quests, each with the pack that it is of.
    pub quests: BTreeMap<QuestId, (usize, QuestDraft)>,
    /// The rounds of olympiads, each with the pack that it is of.
    pub rounds: BTreeMap<RoundId, (usize, RoundDraft)>,
    /// Files of `stations/` that could not be read: whoever names them is not told of it.
    pub unread_stations: BTreeSet<String>,
    /// The book of facts, if some pack has one.
    pub facts: Option<BTreeMap<FactId, Fact>>,
    /// Claims that most people pay.
    pub prevalence: BTreeMap<Lang, Vec<String>>,
    /// The places that have a blueprint.
    pub places: BTreeMap<Place, PlaceDraft>,
    /// The models.
    pub models: BTreeMap<ModelId, ModelDraft>,
    /// The paint box, if some pack has one.
    pub materials: Option<BTreeMap<MaterialId, Material>>,
    /// Places whose file could not be read at all: what leads there is not judged.
    pub unread_places: BTreeSet<Place>,
    /// Models whose file could not be read at all.
    pub unread_models: BTreeSet<ModelId>,
}

/// A pack.
pub struct Pack {
    /// Its own account.
    pub draft: Option<PackDraft>,
    /// The languages that it must speak.
    pub languages: Vec<Lang>,
    /// Its shared words: name, and the file in each language.
    pub shared: BTreeMap<String, [Option<FtlFile>; 3]>,
}

/// Reads and checks packs. The first is the one that the others add to.
pub fn load(packs: &[PackSource]) -> Loaded {
    let mut found = Vec::new();
    let mut files = Vec::new();
    for (at, pack) in packs.iter().enumerate() {
        if !pack.has("pack.ron") {
            found.push(pack.file_finding(Code::PackMissing, "pack.ron"));
        }
        for path in pack.files(&mut found) {
            files.push((at, path));
        }
    }
    let parsed = parallel::map(&files, |(at, path)| {
        let mut found = Vec::new();
        let parsed = parse::parse(&packs[*at], path, &mut found);
        (*at, parsed, found)
    });
    let mut drafts = Drafts::default();
    drafts.packs.extend(packs.iter().map(|_| Pack {
        draft: None,
        languages: Lang::ALL.to_vec(),
        shared: BTreeMap::new(),
    }));
    let mut words = Vec::new();
    for (at, parsed, mut own) in parsed {
        found.append(&mut own);
        drafts.add(at, parsed, &mut words, &mut found);
    }
    drafts.sort_words(words, &mut found);
    passes::run(&drafts, &mut found);
    found.sort_by(order);
    found.dedup();
    let (library, marks) = drafts.into_library(&found);
    Loaded { library, diagnostics: found, marks }
}
