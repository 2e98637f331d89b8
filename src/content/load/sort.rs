//! What was read, sorted: each file to its kind, and words to whom they belong.

use std::sync::Arc;

use super::Drafts;
use super::parse::Parsed;
use crate::content::diagnostic::{Code, Diagnostic};
use crate::content::ftl::FtlFile;
use crate::content::ids::{LessonId, LevelId, ProgrammeId, SurveyId};
use crate::content::source::{Source, Span};

impl Drafts {
    /// Takes a file of the pack at this position; words wait until it is known whose they are.
    pub(super) fn add(
        &mut self,
        at: usize,
        parsed: Parsed,
        words: &mut Vec<(usize, FtlFile)>,
        found: &mut Vec<Diagnostic>,
    ) {
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
            Parsed::Questions(draft) => self.questions.push((at, draft)),
            Parsed::Station(id, None) => {
                self.unread_stations.insert(id.as_str().to_owned());
            }
            Parsed::Quest(id, None) => {
                self.unread_stations.insert(id.as_str().to_owned());
            }
            Parsed::Station(id, Some(draft)) => {
                let twin = self.stations.get(&id).map(|(_, first)| &first.source);
                if !twin_found(twin, &draft.source, draft.head, found) {
                    self.stations.insert(id, (at, *draft));
                }
            }
            Parsed::Quest(id, Some(draft)) => {
                let twin = self.quests.get(&id).map(|(_, first)| &first.source);
                if !twin_found(twin, &draft.source, draft.head, found) {
                    self.quests.insert(id, (at, *draft));
                }
            }
            Parsed::Round(id, draft) => {
                let twin = self.rounds.get(&id).map(|(_, first)| &first.source);
                if !twin_found(twin, &draft.source, draft.head, found) {
                    self.rounds.insert(id, (at, *draft));
                }
            }
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
            Parsed::Survey(id, None) => {
                self.unread.insert(id.as_str().to_owned());
            }
            Parsed::Survey(id, Some(draft)) => {
                let twin = self.surveys.get(&id).map(|first| &first.source);
                if !twin_found(twin, &draft.source, draft.head, found) {
                    self.survey_packs.insert(id.clone(), at);
                    self.surveys.insert(id, *draft);
                }
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

    /// Words of levels, programmes, lessons and surveys to these, all others to the shared ones of their pack.
    pub(super) fn sort_words(&mut self, words: Vec<(usize, FtlFile)>, found: &mut Vec<Diagnostic>) {
        for (at, file) in words {
            let owned = LevelId::parse(&file.stem).is_some_and(|id| self.levels.contains_key(&id))
                || ProgrammeId::parse(&file.stem).is_some_and(|id| self.programmes.contains_key(&id))
                || SurveyId::parse(&file.stem).is_some_and(|id| self.surveys.contains_key(&id))
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
}

/// Tells of a file whose name another pack has already given.
fn twin_found(first: Option<&Arc<Source>>, second: &Arc<Source>, span: Span, found: &mut Vec<Diagnostic>) -> bool {
    let Some(first) = first else { return false };
    found.push(
        Diagnostic::new(Code::FileTakenTwice, second, span).text("path", second.path()).text("first", first.path()),
    );
    true
}
