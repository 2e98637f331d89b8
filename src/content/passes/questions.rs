//! The bank of questions: each stands on certain facts, a third of the situations are clean, and each has its words.

use std::sync::Arc;

use super::Scope;
use super::messages::missing;
use super::references::fact;
use super::wanted::{self, Wanted};
use crate::content::diagnostic::{Code, Diagnostic};
use crate::content::ids::{FactId, QuestionId};
use crate::content::level::Nature;
use crate::content::read::codex::Confidence;
use crate::content::read::questions::QuestionsDraft;
use crate::content::source::{Source, Span};

/// Checks every bank.
pub fn check(scope: &Scope<'_>, found: &mut Vec<Diagnostic>) {
    for (pack, draft) in &scope.drafts.questions {
        for (_, question, marks) in &draft.questions {
            for (id, span) in question.facts.iter().zip(&marks.facts) {
                asked(scope, &draft.source, id, *span, found);
            }
        }
        fair(draft, found);
        words(scope, *pack, wanted::QUESTIONS, &wanted::of_questions(draft), found);
    }
}

/// A fact that something scored stands on: it exists, and it is certain.
pub(super) fn asked(scope: &Scope<'_>, source: &Arc<Source>, id: &FactId, span: Span, found: &mut Vec<Diagnostic>) {
    let known = scope.drafts.facts.as_ref().and_then(|facts| facts.get(id));
    if known.is_some_and(|fact| fact.confidence == Confidence::Likely) {
        found.push(Diagnostic::new(Code::AskedNotCertain, source, span).text("name", id.as_str()));
        return;
    }
    fact(scope, source, id, span, found);
}

/// At least a third of the situations are clean.
fn fair(draft: &QuestionsDraft, found: &mut Vec<Diagnostic>) {
    let situations = || draft.questions.iter().filter_map(|(_, question, _)| question.nature);
    let (all, clean) = (situations().count(), situations().filter(|nature| *nature == Nature::Clean).count());
    let first = draft.questions.iter().find(|(_, question, _)| question.nature.is_some());
    if let Some((_, _, marks)) = first
        && draft.broken.is_empty()
        && clean * 3 < all
    {
        let finding = Diagnostic::new(Code::FewCleanQuestions, &draft.source, marks.key);
        found.push(finding.number("clean", clean).number("all", all));
    }
}

/// The words of a shared file of its own pack.
pub(super) fn words(scope: &Scope<'_>, pack: usize, stem: &str, wanted: &Wanted, found: &mut Vec<Diagnostic>) {
    let Some(source) = &wanted.source else { return };
    let pack = &scope.drafts.packs[pack];
    let files = pack.shared.get(stem);
    for lang in &pack.languages {
        match files.and_then(|files| files[lang.index()].as_ref()) {
            Some(file) => missing(file, wanted, found),
            // Where some language has the file, its lack in another is told of with the shared files.
            None if files.is_none() && !scope.drafts.unread.contains(stem) => found.push(
                Diagnostic::new(Code::WordsFileMissing, source, wanted.head)
                    .text("path", format!("locales/{}/{stem}.ftl", lang.code())),
            ),
            None => {}
        }
    }
}

/// A question of some bank.
pub(super) fn question(
    scope: &Scope<'_>,
    source: &Arc<Source>,
    id: &QuestionId,
    span: Span,
    found: &mut Vec<Diagnostic>,
) {
    let banks = || scope.drafts.questions.iter().map(|(_, draft)| draft);
    let known = || banks().flat_map(|draft| draft.questions.iter().map(|(id, ..)| id));
    let broken = banks().any(|draft| draft.broken.contains(id));
    if !broken && !known().any(|known| known == id) {
        found.push(
            Diagnostic::new(Code::UnknownQuestion, source, span)
                .text("name", id.as_str())
                .did_you_mean(id.as_str(), known().map(QuestionId::as_str))
                .fix_by_meant(true),
        );
    }
}
