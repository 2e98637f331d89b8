//! Ids that stand elsewhere: facts, codex entries, people, levels, written beats.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::Scope;
use crate::content::diagnostic::{Code, Diagnostic};
use crate::content::ids::{CodexId, FactId, LevelId, PersonId, QuestId, ReformId, StationId, SurveyId};
use crate::content::level::{BeatKind, WrittenRef};
use crate::content::read::codex::Confidence;
use crate::content::read::level::LevelDraft;
use crate::content::read::programme::ProgrammeDraft;
use crate::content::read::{Use, What};
use crate::content::source::{Source, Span};

/// What a level names.
pub fn check_level(scope: &Scope<'_>, draft: &LevelDraft, found: &mut Vec<Diagnostic>) {
    let source = &draft.marks.source;
    let mut speaks: BTreeSet<&PersonId> = BTreeSet::new();
    for used in &draft.marks.uses {
        match &used.what {
            What::Speaker(person) => {
                speaks.insert(person);
                speaker(draft, person, used.span, found);
            }
            What::Wrote(written) => wrote(scope, draft, written, used.span, found),
            _ => any(scope, source, used, found),
        }
    }
    for (person, span) in &draft.marks.cast {
        if !speaks.contains(person) && person.as_str() != "you" && !draft.flawed {
            found.push(Diagnostic::new(Code::CastUnused, source, *span).text("name", person.as_str()));
        }
    }
}

/// What a programme names.
pub fn check_programme(scope: &Scope<'_>, draft: &ProgrammeDraft, found: &mut Vec<Diagnostic>) {
    let mut seen: BTreeSet<&LevelId> = BTreeSet::new();
    for used in &draft.uses {
        if let What::Level(id) = &used.what
            && !seen.insert(id)
        {
            found.push(Diagnostic::new(Code::Duplicate, &draft.source, used.span).text("name", id.as_str()));
        }
        any(scope, &draft.source, used, found);
    }
}

/// What the codex names.
pub fn check_codex(scope: &Scope<'_>, found: &mut Vec<Diagnostic>) {
    for draft in &scope.drafts.codex {
        for (id, span) in &draft.facts {
            fact(scope, &draft.source, id, *span, found);
        }
        for (id, span) in &draft.see {
            codex(scope, &draft.source, id, *span, found);
        }
    }
}

/// Whatever a file names.
pub(super) fn any(scope: &Scope<'_>, source: &Arc<Source>, used: &Use, found: &mut Vec<Diagnostic>) {
    match &used.what {
        What::Fact(id) => fact(scope, source, id, used.span, found),
        What::Codex(id) => codex(scope, source, id, used.span, found),
        What::Reform(id) => {
            if let Some(id) = CodexId::parse(id.as_str()) {
                codex(scope, source, &id, used.span, found);
            }
        }
        What::Built(id) => reform(scope, source, id, used.span, found),
        What::Person(id) | What::Speaker(id) => person(scope, source, id, used.span, found),
        What::Level(id) => level(scope, source, id, used.span, found),
        What::Survey(id) => survey(scope, source, id, used.span, found),
        What::Station(id) => station(scope, source, id, used.span, found),
        What::Quest(id) => quest(scope, source, id, used.span, found),
        _ => {}
    }
}

/// A fact of the book, and one that may be stated.
pub fn fact(scope: &Scope<'_>, source: &Arc<Source>, id: &FactId, span: Span, found: &mut Vec<Diagnostic>) {
    let Some(facts) = &scope.drafts.facts else {
        return;
    };
    match facts.get(id) {
        None => found.push(
            Diagnostic::new(Code::UnknownFact, source, span)
                .text("name", id.as_str())
                .did_you_mean(id.as_str(), facts.keys().map(FactId::as_str))
                .fix_by_meant(true),
        ),
        Some(fact) if fact.confidence == Confidence::Uncertain => {
            found.push(Diagnostic::new(Code::UncertainFact, source, span).text("name", id.as_str()))
        }
        Some(_) => {}
    }
}

/// An entry of the codex.
pub fn codex(scope: &Scope<'_>, source: &Arc<Source>, id: &CodexId, span: Span, found: &mut Vec<Diagnostic>) {
    let Some(codex) = &scope.codex else { return };
    if !codex.contains_key(id) {
        found.push(
            Diagnostic::new(Code::UnknownCodex, source, span)
                .text("name", id.as_str())
                .did_you_mean(id.as_str(), codex.keys().map(|id| id.as_str()))
                .fix_by_meant(true),
        );
    }
}

/// A reform of the book. Where no pack has one, there is nothing to compare with.
fn reform(scope: &Scope<'_>, source: &Arc<Source>, id: &ReformId, span: Span, found: &mut Vec<Diagnostic>) {
    let books = || scope.drafts.reforms.iter().map(|(_, draft)| draft);
    let known = || books().flat_map(|draft| draft.reforms.iter().map(|(id, ..)| id));
    let broken = books().any(|draft| draft.broken.contains(id));
    if books().next().is_some() && !broken && !known().any(|known| known == id) {
        found.push(
            Diagnostic::new(Code::UnknownReform, source, span)
                .text("name", id.as_str())
                .did_you_mean(id.as_str(), known().map(|id| id.as_str()))
                .fix_by_meant(true),
        );
    }
}

/// Somebody of the cast.
pub fn person(scope: &Scope<'_>, source: &Arc<Source>, id: &PersonId, span: Span, found: &mut Vec<Diagnostic>) {
    let Some((cast, _)) = &scope.drafts.cast else {
        return;
    };
    if cast.look(id.as_str()).is_none() {
        found.push(
            Diagnostic::new(Code::UnknownPerson, source, span)
                .text("name", id.as_str())
                .did_you_mean(id.as_str(), cast.people().map(|(id, _)| id.as_str()))
                .fix_by_meant(true),
        );
    }
}

/// A level of some pack.
pub fn level(scope: &Scope<'_>, source: &Arc<Source>, id: &LevelId, span: Span, found: &mut Vec<Diagnostic>) {
    let levels = &scope.drafts.levels;
    if !levels.contains_key(id) && !scope.drafts.unread.contains(id.as_str()) {
        found.push(
            Diagnostic::new(Code::UnknownLevel, source, span)
                .text("name", id.as_str())
                .did_you_mean(id.as_str(), levels.keys().map(LevelId::as_str))
                .fix_by_meant(true),
        );
    }
}

/// A survey of some pack.
pub fn survey(scope: &Scope<'_>, source: &Arc<Source>, id: &SurveyId, span: Span, found: &mut Vec<Diagnostic>) {
    let surveys = &scope.drafts.surveys;
    if !surveys.contains_key(id) && !scope.drafts.unread.contains(id.as_str()) {
        found.push(
            Diagnostic::new(Code::UnknownSurvey, source, span)
                .text("name", id.as_str())
                .did_you_mean(id.as_str(), surveys.keys().map(SurveyId::as_str))
                .fix_by_meant(true),
        );
    }
}

/// A station of some pack.
pub fn station(scope: &Scope<'_>, source: &Arc<Source>, id: &StationId, span: Span, found: &mut Vec<Diagnostic>) {
    let stations = &scope.drafts.stations;
    if !stations.contains_key(id) && !scope.drafts.unread_stations.contains(id.as_str()) {
        found.push(
            Diagnostic::new(Code::UnknownStation, source, span)
                .text("name", id.as_str())
                .did_you_mean(id.as_str(), stations.keys().map(StationId::as_str))
                .fix_by_meant(true),
        );
    }
}

/// A team quest of some pack.
fn quest(scope: &Scope<'_>, source: &Arc<Source>, id: &QuestId, span: Span, found: &mut Vec<Diagnostic>) {
    let quests = &scope.drafts.quests;
    if !quests.contains_key(id) && !scope.drafts.unread_stations.contains(id.as_str()) {
        found.push(
            Diagnostic::new(Code::UnknownQuest, source, span)
                .text("name", id.as_str())
                .did_you_mean(id.as_str(), quests.keys().map(QuestId::as_str))
                .fix_by_meant(true),
        );
    }
}

/// Who speaks or is shown must stand in the level's cast.
fn speaker(draft: &LevelDraft, person: &PersonId, span: Span, found: &mut Vec<Diagnostic>) {
    let cast = &draft.marks.cast;
    if !cast.iter().any(|(id, _)| id == person) {
        found.push(
            Diagnostic::new(Code::PersonNotInCast, &draft.marks.source, span)
                .text("name", person.as_str())
                .did_you_mean(person.as_str(), cast.iter().map(|(id, _)| id.as_str()))
                .fix_by_meant(true),
        );
    }
}

/// A written beat of this or another level.
fn wrote(scope: &Scope<'_>, draft: &LevelDraft, written: &WrittenRef, span: Span, found: &mut Vec<Diagnostic>) {
    let source = &draft.marks.source;
    let Some(target) = scope.drafts.levels.get(&written.level) else {
        level(scope, source, &written.level, span, found);
        return;
    };
    let written_beats = target.level.beats.iter().filter(|beat| matches!(beat.kind, BeatKind::Write { .. }));
    let beat = target.level.beats.iter().find(|b| b.id == written.beat);
    let broken = &target.marks.broken;
    let readable = !broken.iter().any(|name| name == written.beat.as_str());
    if readable && !beat.is_some_and(|beat| matches!(beat.kind, BeatKind::Write { .. })) {
        found.push(
            Diagnostic::new(Code::NotWritten, source, span)
                .text("level", written.level.as_str())
                .text("beat", written.beat.as_str())
                .did_you_mean(written.beat.as_str(), written_beats.map(|beat| beat.id.as_str())),
        );
    }
}
