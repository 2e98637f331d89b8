//! From packs to a [`Library`]: list, read, check, put together.
//!
//! The work is done in four steps, each over all packs: files are read and parsed (on all cores), sorted into levels,
//! programmes, words and books, checked by the [`passes`], and what is sound becomes the library.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_bundle::FluentResource;

use super::blueprint::flat::{self, Models};
use super::blueprint::{Blueprint, Build, Material};
use super::cast::Cast;
use super::diagnostic::{Code, Diagnostic, Severity, order};
use super::disk::PackSource;
use super::ftl::FtlFile;
use super::ids::{FactId, LessonId, LevelId, MaterialId, ModelId, ProgrammeId};
use super::lang::Lang;
use super::lesson::Lesson;
use super::level::Level;
use super::library::Library;
use super::parallel;
use super::passes;
use super::places::Place;
use super::read::codex::{CodexDraft, CodexEntry, Fact};
use super::read::lesson::LessonDraft;
use super::read::level::{LevelDraft, LevelMarks};
use super::read::model::{Materials, ModelDraft};
use super::read::pack::PackDraft;
use super::read::place::PlaceDraft;
use super::read::programme::ProgrammeDraft;
use super::read::reforms::ReformsDraft;
use super::read::{What, cast, codex, lesson, level, model, pack, place, programme, reforms};
use super::ron_tree::{self, Kind};
use super::source::{Source, Span};
use super::words::Words;

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
    /// The words of levels, programmes and lessons, by name and language.
    pub words: BTreeMap<String, [Option<FtlFile>; 3]>,
    /// Levels, programmes and lessons whose file could not be read at all: their words are not judged.
    pub unread: BTreeSet<String>,
    /// The cast, if some pack has one.
    pub cast: Option<(Cast, Arc<Source>)>,
    /// The codex.
    pub codex: Vec<CodexDraft>,
    /// The books of reforms, each with the pack that it is of.
    pub reforms: Vec<(usize, ReformsDraft)>,
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

/// A file, parsed.
enum Parsed {
    Pack(Option<Box<PackDraft>>),
    Level(LevelId, Option<Box<LevelDraft>>),
    Programme(ProgrammeId, Option<Box<ProgrammeDraft>>),
    Lesson(LessonId, Option<Box<LessonDraft>>),
    Words(Box<FtlFile>),
    Cast(Cast, Arc<Source>),
    Codex(CodexDraft),
    Reforms(ReformsDraft),
    Facts(BTreeMap<FactId, Fact>),
    Prevalence(BTreeMap<Lang, Vec<String>>),
    Place(Place, Option<Box<PlaceDraft>>),
    Model(ModelId, Option<ModelDraft>),
    Materials(Materials),
    Unread(String),
    Nothing,
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
        let parsed = parse(&packs[*at], path, &mut found);
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

fn parse(pack: &PackSource, path: &str, found: &mut Vec<Diagnostic>) -> Parsed {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    if path.ends_with(".vox") {
        let source = Arc::new(Source::new(pack.shown(path), ""));
        let bytes = pack.bytes(path, found);
        let Some(id) = named(ModelId::parse(stem), stem, &source, found) else {
            return Parsed::Nothing;
        };
        return Parsed::Model(id, bytes.and_then(|bytes| model::read_vox(&source, &bytes, found)));
    }
    let Some(source) = pack.read(path, found) else {
        return match folder {
            "levels" | "lessons" => Parsed::Unread(stem.to_owned()),
            _ if folder.starts_with("locales") => Parsed::Unread(stem.to_owned()),
            _ => Parsed::Nothing,
        };
    };
    if let Some(code) = folder.strip_prefix("locales/") {
        let lang = Lang::from_code(code).unwrap_or_default();
        return match FtlFile::read(lang, stem, &source, found) {
            Some(file) => Parsed::Words(Box::new(file)),
            None => Parsed::Unread(stem.to_owned()),
        };
    }
    if path == "assets/cast.ron" {
        return match cast::read(&source, found) {
            Some(cast) => Parsed::Cast(cast, source),
            None => Parsed::Nothing,
        };
    }
    let (tree, mut errors) = ron_tree::read(&source);
    let broken = !errors.is_empty();
    found.append(&mut errors);
    match path {
        "pack.ron" => Parsed::Pack(pack::read(&source, &tree, found).map(Box::new)),
        "assets/codex.ron" => Parsed::Codex(codex::read_codex(&source, &tree, found)),
        "assets/reforms.ron" => Parsed::Reforms(reforms::read(&source, &tree, found)),
        "assets/facts.ron" => Parsed::Facts(codex::read_facts(&source, &tree, found)),
        "assets/prevalence.ron" => Parsed::Prevalence(codex::read_prevalence(&source, &tree, found)),
        "assets/materials.ron" => Parsed::Materials(model::read_materials(&source, &tree, found)),
        _ if folder == "assets/places" => parse_place(&source, stem, &tree, broken, found),
        _ if folder == "lessons" => parse_lesson(&source, stem, &tree, broken, found),
        _ if folder == "assets/models" => parse_model(&source, stem, &tree, broken, found),
        _ => parse_level(&source, stem, &tree, broken, found),
    }
}

/// A file of `assets/places/`, which has the name of a place.
fn parse_place(
    source: &Arc<Source>,
    stem: &str,
    tree: &ron_tree::Node,
    broken: bool,
    found: &mut Vec<Diagnostic>,
) -> Parsed {
    let Some(id) = Place::from_id(stem) else {
        let known: Vec<&str> = Place::ALL.iter().map(|place| place.id()).collect();
        let finding = Diagnostic::new(Code::UnknownPlace, source, source.top());
        found.push(finding.text("name", stem).text("known", known.join(", ")).did_you_mean(stem, known));
        return Parsed::Nothing;
    };
    let mut draft = place::read(source, id, tree, found);
    if let Some(draft) = &mut draft {
        draft.flawed |= broken;
    }
    Parsed::Place(id, draft.map(Box::new))
}

/// A file of `assets/models/`.
fn parse_model(
    source: &Arc<Source>,
    stem: &str,
    tree: &ron_tree::Node,
    broken: bool,
    found: &mut Vec<Diagnostic>,
) -> Parsed {
    let Some(id) = named(ModelId::parse(stem), stem, source, found) else {
        return Parsed::Nothing;
    };
    let mut draft = model::read(source, tree, found);
    if let Some(draft) = &mut draft {
        draft.flawed |= broken;
    }
    Parsed::Model(id, draft)
}

/// The id that a file's name is; tells of a name that is none.
fn named<T>(id: Option<T>, stem: &str, source: &Arc<Source>, found: &mut Vec<Diagnostic>) -> Option<T> {
    if id.is_none() {
        found.push(Diagnostic::new(Code::FileNameNotId, source, source.top()).text("name", stem));
    }
    id
}

/// A file of `lessons/`: a plan or a course.
fn parse_lesson(
    source: &Arc<Source>,
    stem: &str,
    tree: &ron_tree::Node,
    broken: bool,
    found: &mut Vec<Diagnostic>,
) -> Parsed {
    let Some(id) = named(LessonId::parse(stem), stem, source, found) else {
        return Parsed::Unread(stem.to_owned());
    };
    let mut draft = lesson::read(source, id.clone(), tree, found);
    if let Some(draft) = &mut draft {
        draft.flawed |= broken;
    }
    Parsed::Lesson(id, draft.map(Box::new))
}

/// A file of `levels/`: a level or a programme, by the name at its top.
fn parse_level(
    source: &Arc<Source>,
    stem: &str,
    tree: &ron_tree::Node,
    broken: bool,
    found: &mut Vec<Diagnostic>,
) -> Parsed {
    let (Some(level_id), Some(programme_id)) = (LevelId::parse(stem), ProgrammeId::parse(stem)) else {
        found.push(Diagnostic::new(Code::FileNameNotId, source, source.top()).text("name", stem));
        return Parsed::Unread(stem.to_owned());
    };
    let name = match &tree.kind {
        Kind::Struct { name: Some(n), .. } | Kind::Tuple { name: Some(n), .. } => n.text.as_str(),
        _ => "",
    };
    if name == "Programme" {
        let mut draft = programme::read(source, programme_id.clone(), tree, found);
        if let Some(draft) = &mut draft {
            draft.flawed |= broken;
        }
        return Parsed::Programme(programme_id, draft.map(Box::new));
    }
    let mut draft = level::read(source, level_id.clone(), tree, found);
    if let Some(draft) = &mut draft {
        draft.flawed |= broken;
    }
    Parsed::Level(level_id, draft.map(Box::new))
}

impl Drafts {
    fn add(&mut self, at: usize, parsed: Parsed, words: &mut Vec<(usize, FtlFile)>, found: &mut Vec<Diagnostic>) {
        match parsed {
            Parsed::Nothing => {}
            Parsed::Unread(stem) => {
                self.unread.insert(stem);
            }
            Parsed::Pack(draft) => {
                if let Some(draft) = &draft {
                    self.packs[at].languages = draft.info.languages.clone();
                }
                self.packs[at].draft = draft.map(|draft| *draft);
            }
            Parsed::Words(file) => words.push((at, *file)),
            Parsed::Cast(cast, source) => {
                self.cast.get_or_insert((cast, source));
            }
            Parsed::Codex(draft) => self.codex.push(draft),
            Parsed::Reforms(draft) => self.reforms.push((at, draft)),
            Parsed::Facts(facts) => self.facts.get_or_insert_default().extend(facts),
            Parsed::Prevalence(phrases) => self.prevalence.extend(phrases),
            Parsed::Materials(read) => self.materials.get_or_insert_default().extend(read.by_name),
            Parsed::Place(id, None) => {
                self.unread_places.insert(id);
            }
            Parsed::Model(id, None) => {
                self.unread_models.insert(id);
            }
            Parsed::Place(id, Some(draft)) => {
                let twin = self.places.get(&id).map(|first| &first.marks.source);
                if !twin_found(twin, &draft.marks.source, draft.marks.head, found) {
                    self.places.insert(id, *draft);
                }
            }
            Parsed::Model(id, Some(draft)) => {
                let twin = self.models.get(&id).map(|first| &first.source);
                if !twin_found(twin, &draft.source, draft.head, found) {
                    self.models.insert(id, draft);
                }
            }
            Parsed::Lesson(id, None) => {
                self.unread.insert(id.as_str().to_owned());
            }
            Parsed::Lesson(id, Some(draft)) => {
                let twin = self.lessons.get(&id).map(|first| &first.marks.source);
                if !twin_found(twin, &draft.marks.source, draft.marks.head, found) {
                    self.lesson_packs.insert(id.clone(), at);
                    self.lessons.insert(id, *draft);
                }
            }
            Parsed::Level(id, None) => {
                self.unread.insert(id.as_str().to_owned());
            }
            Parsed::Programme(id, None) => {
                self.unread.insert(id.as_str().to_owned());
            }
            Parsed::Level(id, Some(draft)) => {
                let twin = self.levels.get(&id).map(|first| &first.marks.source);
                if twin_found(twin, &draft.marks.source, draft.marks.head, found) {
                    return;
                }
                self.level_packs.insert(id.clone(), at);
                self.levels.insert(id, *draft);
            }
            Parsed::Programme(id, Some(draft)) => {
                let twin = self.programmes.get(&id).map(|first| &first.source);
                if twin_found(twin, &draft.source, draft.head, found) {
                    return;
                }
                self.programme_packs.insert(id.clone(), at);
                self.programmes.insert(id, *draft);
            }
        }
    }

    /// Words of levels, programmes and lessons to these, all others to the shared ones of their pack.
    fn sort_words(&mut self, words: Vec<(usize, FtlFile)>, found: &mut Vec<Diagnostic>) {
        for (at, file) in words {
            let owned = LevelId::parse(&file.stem).is_some_and(|id| self.levels.contains_key(&id))
                || ProgrammeId::parse(&file.stem).is_some_and(|id| self.programmes.contains_key(&id))
                || LessonId::parse(&file.stem).is_some_and(|id| self.lessons.contains_key(&id));
            let files = if owned {
                &mut self.words
            } else if self.unread.contains(&file.stem) {
                continue;
            } else {
                &mut self.packs[at].shared
            };
            let slot = &mut files.entry(file.stem.clone()).or_default()[file.lang.index()];
            let twin = slot.as_ref().map(|first| &first.source);
            if !twin_found(twin, &file.source, file.source.top(), found) {
                *slot = Some(file);
            }
        }
    }

    /// What is sound, put together.
    fn into_library(self, found: &[Diagnostic]) -> (Option<Library>, BTreeMap<LevelId, LevelMarks>) {
        let broken: BTreeSet<&str> = found
            .iter()
            .filter(|finding| finding.severity == Severity::Error)
            .map(|finding| finding.primary.file.path())
            .collect();
        let words_broken = |stem: &str| {
            self.words
                .get(stem)
                .is_some_and(|files| files.iter().flatten().any(|file| broken.contains(file.source.path())))
        };
        let mut levels = BTreeMap::new();
        let mut marks = BTreeMap::new();
        for (id, draft) in &self.levels {
            let bad = draft.flawed || broken.contains(draft.marks.source.path()) || words_broken(id.as_str());
            if !bad {
                levels.insert(id.clone(), Arc::new(draft.level.clone()));
                marks.insert(id.clone(), draft.marks.clone());
            }
        }
        let mut programmes: Vec<_> = self
            .programmes
            .values()
            .filter(|draft| {
                !draft.flawed
                    && !broken.contains(draft.source.path())
                    && !words_broken(draft.programme.id.as_str())
                    && draft.programme.levels.iter().all(|id| levels.contains_key(id))
            })
            .map(|draft| draft.programme.clone())
            .collect();
        programmes.sort_by(|a, b| (a.number, &a.id).cmp(&(b.number, &b.id)));
        let lessons = self.sound_lessons(&levels, |path, stem| broken.contains(path) || words_broken(stem));
        let packs: Vec<_> =
            self.packs.iter().filter_map(|pack| pack.draft.as_ref().map(|draft| draft.info.clone())).collect();
        if packs.is_empty() {
            return (None, marks);
        }
        let codex: BTreeMap<_, CodexEntry> =
            self.codex.iter().flat_map(|draft| draft.entries.iter().cloned()).collect();
        // A further pack's reform holds where both books have one of its name.
        let reforms = self.reforms.iter().flat_map(|(_, draft)| &draft.reforms);
        let reforms = reforms.map(|(id, reform, _)| (id.clone(), reform.clone())).collect();
        let cast = self.cast.as_ref().map_or_else(BTreeMap::new, |(cast, _)| {
            cast.people().map(|(id, person)| (id.clone(), person.clone())).collect()
        });
        let words = self.words();
        let models = self.sound_models(&broken);
        let places = self.sound_places(&broken, &models);
        let materials = self.materials.unwrap_or_default();
        let library = Library {
            places,
            models,
            materials,
            packs,
            programmes,
            levels,
            lessons,
            cast,
            codex,
            reforms,
            facts: self.facts.unwrap_or_default(),
            words,
        };
        (Some(library), marks)
    }

    /// The plans without errors whose levels are sound, and the courses without errors whose plans are.
    fn sound_lessons(
        &self,
        levels: &BTreeMap<LevelId, Arc<Level>>,
        bad: impl Fn(&str, &str) -> bool,
    ) -> BTreeMap<LessonId, Arc<Lesson>> {
        let drafts =
            self.lessons.iter().filter(|(id, draft)| !draft.flawed && !bad(draft.marks.source.path(), id.as_str()));
        let levels_sound = |draft: &LessonDraft| {
            draft.marks.uses.iter().all(|used| match &used.what {
                What::Level(id) => levels.contains_key(id),
                _ => true,
            })
        };
        let mut sound: BTreeMap<_, _> = drafts
            .filter(|(_, draft)| levels_sound(draft))
            .map(|(id, draft)| (id.clone(), Arc::new(draft.lesson.clone())))
            .collect();
        let plans: BTreeSet<LessonId> =
            sound.iter().filter(|(_, it)| matches!(***it, Lesson::Plan(_))).map(|(id, _)| id.clone()).collect();
        sound.retain(|_, lesson| match &**lesson {
            Lesson::Plan(_) => true,
            Lesson::Course(course) => course.sittings.iter().all(|sitting| plans.contains(&sitting.plan)),
        });
        sound
    }

    /// The models without errors that use only such models.
    fn sound_models(&self, broken: &BTreeSet<&str>) -> Models {
        let sound = |draft: &ModelDraft| !draft.flawed && !broken.contains(draft.source.path());
        let mut models: Models = self
            .models
            .iter()
            .filter(|(_, draft)| sound(draft))
            .map(|(id, draft)| (id.clone(), Arc::new(draft.model.clone())))
            .collect();
        loop {
            let without: Vec<ModelId> = models
                .iter()
                .filter(
                    |(_, model)| matches!(&model.build, Build::Items(items) if flat::parts(items, &models).is_err()),
                )
                .map(|(id, _)| id.clone())
                .collect();
            if without.is_empty() {
                return models;
            }
            models.retain(|id, _| !without.contains(id));
        }
    }

    /// The places without errors that use only models without.
    fn sound_places(&self, broken: &BTreeSet<&str>, models: &Models) -> BTreeMap<Place, Arc<Blueprint>> {
        let sound = |draft: &PlaceDraft| {
            let blueprint = &draft.blueprint;
            let builds = blueprint.groups.values().map(|group| &group.build).chain([&blueprint.build]);
            !draft.flawed
                && !broken.contains(draft.marks.source.path())
                && builds.into_iter().all(|items| flat::parts(items, models).is_ok())
        };
        let drafts = self.places.iter().filter(|(_, draft)| sound(draft));
        drafts.map(|(place, draft)| (*place, Arc::new(draft.blueprint.clone()))).collect()
    }

    fn words(&self) -> Words {
        let mut shared: [Vec<Arc<FluentResource>>; 3] = Default::default();
        let mut files: [BTreeMap<String, Vec<Arc<FluentResource>>>; 3] = Default::default();
        for pack in &self.packs {
            for by_lang in pack.shared.values() {
                for file in by_lang.iter().flatten() {
                    shared[file.lang.index()].push(Arc::clone(&file.resource));
                }
            }
        }
        for (stem, by_lang) in &self.words {
            for file in by_lang.iter().flatten() {
                let resource = Arc::clone(&file.resource);
                files[file.lang.index()].entry(stem.clone()).or_default().push(resource);
            }
        }
        Words::new(shared, files)
    }
}

/// Tells of a file whose name another pack has already given.
fn twin_found(first: Option<&Arc<Source>>, second: &Arc<Source>, span: Span, found: &mut Vec<Diagnostic>) -> bool {
    let Some(first) = first else { return false };
    found.push(
        Diagnostic::new(Code::FileTakenTwice, second, span).text("path", second.path()).text("first", first.path()),
    );
    true
}
