//! Names: what has words of its own has a file of words of its own name, so no two kinds share one.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Scope;
use crate::content::diagnostic::{Code, Diagnostic};
use crate::content::source::{Source, Span};

/// Tells of every lesson and survey whose name is taken.
pub fn check(scope: &Scope<'_>, found: &mut Vec<Diagnostic>) {
    let drafts = scope.drafts;
    let mut first: BTreeMap<&str, &Arc<Source>> = BTreeMap::new();
    first.extend(drafts.levels.iter().map(|(id, draft)| (id.as_str(), &draft.marks.source)));
    first.extend(drafts.programmes.iter().map(|(id, draft)| (id.as_str(), &draft.source)));
    let lessons = drafts.lessons.iter().map(|(id, draft)| (id.as_str(), &draft.marks.source, draft.marks.head));
    let surveys = drafts.surveys.iter().map(|(id, draft)| (id.as_str(), &draft.source, draft.head));
    let later: Vec<(&str, &Arc<Source>, Span)> = lessons.chain(surveys).collect();
    for (name, source, head) in later {
        match first.get(name) {
            Some(first) => found
                .push(Diagnostic::new(Code::NameTaken, source, head).text("name", name).text("first", first.path())),
            None => {
                first.insert(name, source);
            }
        }
    }
}
