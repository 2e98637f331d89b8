//! The book of reforms: what it names exists, each formalism variant is cheaper than the real thing, and every reform has its
//! words in every language of its pack.

use std::sync::Arc;

use super::Scope;
use super::messages::missing;
use super::references::{codex, fact, person};
use super::wanted;
use crate::content::diagnostic::{Code, Diagnostic};
use crate::content::read::reforms::{ReformMarks, ReformsDraft};
use crate::content::reforms::{InsightRef, Reform};
use crate::content::source::{Source, Span};

/// Checks every book.
pub fn check(scope: &Scope<'_>, found: &mut Vec<Diagnostic>) {
    for (pack, draft) in &scope.drafts.reforms {
        for (_, reform, marks) in &draft.reforms {
            references(scope, &draft.source, reform, marks, found);
            if !reform.fake.is_cheaper_than(&reform.real) {
                found.push(Diagnostic::new(Code::FakeNotCheaper, &draft.source, marks.fake));
            }
        }
        words(scope, *pack, draft, found);
    }
}

fn references(
    scope: &Scope<'_>,
    source: &Arc<Source>,
    reform: &Reform,
    marks: &ReformMarks,
    found: &mut Vec<Diagnostic>,
) {
    for (id, span) in reform.facts.iter().zip(&marks.facts) {
        fact(scope, source, id, *span, found);
    }
    for (id, span) in reform.allies.iter().zip(&marks.allies) {
        person(scope, source, id, *span, found);
    }
    codex(scope, source, &reform.codex, marks.codex, found);
    if let (Some(insight), Some(span)) = (&reform.insight, marks.insight) {
        declared(scope, source, insight, span, found);
    }
}

/// The insight is one that its programme teaches.
fn declared(scope: &Scope<'_>, source: &Arc<Source>, insight: &InsightRef, span: Span, found: &mut Vec<Diagnostic>) {
    let InsightRef { programme, insight } = insight;
    let home = scope.drafts.programmes.get(programme);
    let unread = scope.drafts.unread.contains(programme.as_str()) || home.is_some_and(|home| home.flawed);
    if unread || home.is_some_and(|home| home.programme.insights.contains(insight)) {
        return;
    }
    let finding = Diagnostic::new(Code::NotDeclared, source, span)
        .text("name", insight.as_str())
        .word("what", "what-insight")
        .text("programme", programme.as_str());
    found.push(match home {
        Some(home) => finding
            .label(&home.source, home.head, "there")
            .did_you_mean(insight.as_str(), home.programme.insights.iter().map(|id| id.as_str())),
        None => finding,
    });
}

/// The words of a book are those of the shared file `reforms.ftl` in its own pack.
fn words(scope: &Scope<'_>, pack: usize, draft: &ReformsDraft, found: &mut Vec<Diagnostic>) {
    let pack = &scope.drafts.packs[pack];
    let wanted = wanted::of_reforms(draft);
    let files = pack.shared.get(wanted::REFORMS);
    for lang in &pack.languages {
        match files.and_then(|files| files[lang.index()].as_ref()) {
            Some(file) => missing(file, &wanted, found),
            // Where some language has the file, its lack in another is told of with the shared files.
            None if files.is_none() && !scope.drafts.unread.contains(wanted::REFORMS) => found.push(
                Diagnostic::new(Code::WordsFileMissing, &draft.source, wanted.head)
                    .text("path", format!("locales/{}/{}.ftl", lang.code(), wanted::REFORMS)),
            ),
            None => {}
        }
    }
}
