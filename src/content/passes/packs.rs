//! The packs themselves: their ids, and the languages that they promise.

use std::collections::BTreeMap;

use super::Scope;
use crate::content::diagnostic::{Code, Diagnostic};

/// Checks `pack.ron` against the rest.
pub fn check(scope: &Scope<'_>, found: &mut Vec<Diagnostic>) {
    let mut ids: BTreeMap<&str, &std::sync::Arc<crate::content::source::Source>> = BTreeMap::new();
    for (at, pack) in scope.drafts.packs.iter().enumerate() {
        let Some(draft) = &pack.draft else { continue };
        if let Some(first) = ids.insert(&draft.info.id, &draft.source) {
            found.push(
                Diagnostic::new(Code::PackIdTaken, &draft.source, draft.id_span)
                    .text("name", draft.info.id.clone())
                    .text("path", first.path()),
            );
        }
        for (lang, span) in &draft.languages {
            let shared = pack.shared.values().any(|files| files[lang.index()].is_some());
            let own = scope.drafts.words.values().flatten().flatten();
            let owned = own.filter(|file| file.lang == *lang).any(|file| {
                let level = scope.drafts.level_packs.iter();
                let programme = scope.drafts.programme_packs.iter();
                let survey = scope.drafts.survey_packs.iter();
                let lesson = scope.drafts.lesson_packs.iter();
                level
                    .map(|(id, pack)| (id.as_str(), pack))
                    .chain(lesson.map(|(id, pack)| (id.as_str(), pack)))
                    .chain(programme.map(|(id, pack)| (id.as_str(), pack)))
                    .chain(survey.map(|(id, pack)| (id.as_str(), pack)))
                    .any(|(id, pack)| *pack == at && id == file.stem)
            });
            if !shared && !owned {
                found.push(
                    Diagnostic::new(Code::PackLanguage, &draft.source, *span)
                        .text("name", lang.code())
                        .word("what", "language-without-words"),
                );
            }
        }
    }
}
