//! A file of a pack, read: which reader it is for follows from where it stands.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::content::cast::Cast;
use crate::content::diagnostic::{Code, Diagnostic};
use crate::content::disk::PackSource;
use crate::content::ftl::FtlFile;
use crate::content::ids::{FactId, LessonId, LevelId, ModelId, ProgrammeId, QuestId, RoundId, StationId, SurveyId};
use crate::content::lang::Lang;
use crate::content::places::Place;
use crate::content::read::codex::{CodexDraft, Fact};
use crate::content::read::lesson::LessonDraft;
use crate::content::read::level::LevelDraft;
use crate::content::read::model::{Materials, ModelDraft};
use crate::content::read::pack::PackDraft;
use crate::content::read::place::PlaceDraft;
use crate::content::read::programme::ProgrammeDraft;
use crate::content::read::questions::QuestionsDraft;
use crate::content::read::reforms::ReformsDraft;
use crate::content::read::round::RoundDraft;
use crate::content::read::stations::{QuestDraft, StationDraft};
use crate::content::read::survey::SurveyDraft;
use crate::content::read::{
    cast, codex, lesson, level, model, pack, place, programme, questions, reforms, round, stations, survey,
};
use crate::content::ron_tree::{self, Kind};
use crate::content::source::Source;

/// A file, parsed.
pub(super) enum Parsed {
    Pack(Option<Box<PackDraft>>),
    Level(LevelId, Option<Box<LevelDraft>>),
    Programme(ProgrammeId, Option<Box<ProgrammeDraft>>),
    Survey(SurveyId, Option<Box<SurveyDraft>>),
    Lesson(LessonId, Option<Box<LessonDraft>>),
    Words(Box<FtlFile>),
    Cast(Cast, Arc<Source>),
    Codex(CodexDraft),
    Reforms(ReformsDraft),
    Questions(QuestionsDraft),
    Station(StationId, Option<Box<StationDraft>>),
    Quest(QuestId, Option<Box<QuestDraft>>),
    Round(RoundId, Box<RoundDraft>),
    Facts(BTreeMap<FactId, Fact>),
    Prevalence(BTreeMap<Lang, Vec<String>>),
    Place(Place, Option<Box<PlaceDraft>>),
    Model(ModelId, Option<ModelDraft>),
    Materials(Materials),
    Unread(String),
    Nothing,
}

/// Reads one file.
pub(super) fn parse(pack: &PackSource, path: &str, found: &mut Vec<Diagnostic>) -> Parsed {
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
            "levels" | "lessons" | "surveys" => Parsed::Unread(stem.to_owned()),
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
        "assets/questions.ron" => Parsed::Questions(questions::read(&source, &tree, false, found)),
        "assets/kept-questions.ron" => Parsed::Questions(questions::read(&source, &tree, true, found)),
        "assets/facts.ron" => Parsed::Facts(codex::read_facts(&source, &tree, found)),
        "assets/prevalence.ron" => Parsed::Prevalence(codex::read_prevalence(&source, &tree, found)),
        "assets/materials.ron" => Parsed::Materials(model::read_materials(&source, &tree, found)),
        _ if folder == "lessons" => parse_lesson(&source, stem, &tree, broken, found),
        _ if folder == "surveys" => parse_survey(&source, stem, &tree, broken, found),
        _ if folder == "stations" => parse_station(&source, stem, &tree, broken, found),
        _ if folder == "rounds" => parse_round(&source, stem, &tree, broken, found),
        _ if folder == "assets/places" => parse_place(&source, stem, &tree, broken, found),
        _ if folder == "assets/models" => parse_model(&source, stem, &tree, broken, found),
        _ => parse_level(&source, stem, &tree, broken, found),
    }
}

/// A file of `stations/`: a station or a team quest, by the name at its top.
fn parse_station(
    source: &Arc<Source>,
    stem: &str,
    tree: &ron_tree::Node,
    broken: bool,
    found: &mut Vec<Diagnostic>,
) -> Parsed {
    let Some(id) = named(StationId::parse(stem), stem, source, found) else {
        return Parsed::Nothing;
    };
    if let (true, Some(id)) = (stations::is_quest(tree), QuestId::parse(stem)) {
        let draft = stations::read_quest(source, id.clone(), tree, found).filter(|_| !broken);
        return Parsed::Quest(id, draft.map(Box::new));
    }
    let draft = stations::read(source, id.clone(), tree, found).filter(|_| !broken);
    Parsed::Station(id, draft.map(Box::new))
}

/// A file of `rounds/`.
fn parse_round(
    source: &Arc<Source>,
    stem: &str,
    tree: &ron_tree::Node,
    broken: bool,
    found: &mut Vec<Diagnostic>,
) -> Parsed {
    let Some(id) = named(RoundId::parse(stem), stem, source, found) else {
        return Parsed::Nothing;
    };
    let draft = marked(round::read(source, id.clone(), tree, found), broken, |draft| &mut draft.flawed);
    draft.map_or(Parsed::Nothing, |draft| Parsed::Round(id, Box::new(draft)))
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
    let draft = marked(place::read(source, id, tree, found), broken, |draft| &mut draft.flawed);
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
    let draft = marked(model::read(source, tree, found), broken, |draft| &mut draft.flawed);
    Parsed::Model(id, draft)
}

/// A file of `surveys/`.
fn parse_survey(
    source: &Arc<Source>,
    stem: &str,
    tree: &ron_tree::Node,
    broken: bool,
    found: &mut Vec<Diagnostic>,
) -> Parsed {
    let Some(id) = named(SurveyId::parse(stem), stem, source, found) else {
        return Parsed::Unread(stem.to_owned());
    };
    let draft = marked(survey::read(source, id.clone(), tree, found), broken, |draft| &mut draft.flawed);
    Parsed::Survey(id, draft.map(Box::new))
}

/// A draft of a file in which something could not be read has a flaw, whatever else is in it.
fn marked<D>(mut draft: Option<D>, broken: bool, flawed: impl FnOnce(&mut D) -> &mut bool) -> Option<D> {
    if let Some(draft) = &mut draft {
        *flawed(draft) |= broken;
    }
    draft
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
    let draft = marked(lesson::read(source, id.clone(), tree, found), broken, |draft| &mut draft.flawed);
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
    let ids = LevelId::parse(stem).zip(ProgrammeId::parse(stem));
    let Some((level_id, programme_id)) = named(ids, stem, source, found) else {
        return Parsed::Unread(stem.to_owned());
    };
    let name = match &tree.kind {
        Kind::Struct { name: Some(n), .. } | Kind::Tuple { name: Some(n), .. } => n.text.as_str(),
        _ => "",
    };
    if name == "Programme" {
        let draft =
            marked(programme::read(source, programme_id.clone(), tree, found), broken, |draft| &mut draft.flawed);
        return Parsed::Programme(programme_id, draft.map(Box::new));
    }
    let draft = marked(level::read(source, level_id.clone(), tree, found), broken, |draft| &mut draft.flawed);
    Parsed::Level(level_id, draft.map(Box::new))
}
