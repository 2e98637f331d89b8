//! What is sound, put together: whatever has no error, and names nothing that has one.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_bundle::FluentResource;

use super::Drafts;
use crate::content::blueprint::flat::{self, Models};
use crate::content::blueprint::{Blueprint, Build};
use crate::content::diagnostic::{Diagnostic, Severity};
use crate::content::ids::{LessonId, LevelId, ModelId};
use crate::content::lesson::Lesson;
use crate::content::library::Library;
use crate::content::places::Place;
use crate::content::read::What;
use crate::content::read::codex::CodexEntry;
use crate::content::read::level::LevelMarks;
use crate::content::read::model::ModelDraft;
use crate::content::read::place::PlaceDraft;
use crate::content::source::Source;
use crate::content::survey::Surveys;
use crate::content::words::Words;

impl Drafts {
    /// What is sound, put together.
    pub(super) fn into_library(self, found: &[Diagnostic]) -> (Option<Library>, BTreeMap<LevelId, LevelMarks>) {
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
        let surveys: Surveys = self
            .surveys
            .values()
            .filter(|draft| {
                let stem = draft.survey.id.as_str();
                !draft.flawed && !broken.contains(draft.source.path()) && !words_broken(stem)
            })
            .map(|draft| (draft.survey.id.clone(), Arc::new(draft.survey.clone())))
            .collect();
        let whole = |source: &Arc<Source>| !broken.contains(source.path());
        let stations: BTreeMap<_, _> = self
            .stations
            .iter()
            .filter(|(_, (_, draft))| whole(&draft.source))
            .map(|(id, (_, draft))| (id.clone(), draft.station.clone()))
            .collect();
        let whole_lesson = |path: &str, stem: &str| !broken.contains(path) && !words_broken(stem);
        let used = |what: &What| match what {
            What::Level(id) => levels.contains_key(id),
            What::Survey(id) => surveys.contains_key(id),
            What::Station(id) => stations.contains_key(id),
            _ => true,
        };
        let lessons = self.sound_lessons(whole_lesson, used);
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
        let questions = self.questions.iter().flat_map(|(_, draft)| &draft.questions);
        let questions = questions.map(|(id, question, _)| (id.clone(), question.clone())).collect();
        let quests = self.quests.iter().filter(|(_, (_, draft))| {
            whole(&draft.source) && draft.stations.iter().all(|(id, _)| stations.contains_key(id))
        });
        let quests = quests.map(|(id, (_, draft))| (id.clone(), draft.plan.clone())).collect();
        let rounds = self.rounds.iter().filter(|(_, (_, draft))| {
            !draft.flawed && whole(&draft.source) && draft.uses.iter().all(|it| used(&it.what))
        });
        let rounds = rounds.map(|(id, (_, draft))| (id.clone(), Arc::new(draft.round.clone()))).collect();
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
            surveys,
            lessons,
            cast,
            codex,
            reforms,
            questions,
            stations,
            quests,
            rounds,
            facts: self.facts.unwrap_or_default(),
            words,
        };
        (Some(library), marks)
    }

    /// The plans without errors that use only what is sound, and the courses without errors whose plans are.
    fn sound_lessons(
        &self,
        whole: impl Fn(&str, &str) -> bool,
        used: impl Fn(&What) -> bool,
    ) -> BTreeMap<LessonId, Arc<Lesson>> {
        let drafts =
            self.lessons.iter().filter(|(id, draft)| !draft.flawed && whole(draft.marks.source.path(), id.as_str()));
        let mut sound: BTreeMap<_, _> = drafts
            .filter(|(_, draft)| draft.marks.uses.iter().all(|it| used(&it.what)))
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
