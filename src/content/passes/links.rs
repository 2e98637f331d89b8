//! `[word](codex-id)`: the entry exists, and the brackets close.

use super::{Scope, TextAt};
use crate::content::diagnostic::{Code, Diagnostic};
use crate::content::ids::CodexId;
use crate::content::markup;

/// Checks the links of a text.
pub fn check(scope: &Scope<'_>, at: &TextAt<'_>, found: &mut Vec<Diagnostic>) {
    let flat = &at.text.flat;
    if !flat.contains('[') {
        return;
    }
    for link in markup::links(flat) {
        let target = link.range.end - 1 - link.target.len()..link.range.end - 1;
        let span = at.text.place(target);
        let known = match (&scope.codex, CodexId::parse(link.target)) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(codex), Some(id)) => codex.contains_key(&id),
        };
        if !known {
            let names = scope.codex.iter().flat_map(|codex| codex.keys());
            found.push(
                Diagnostic::new(Code::UnknownLink, &at.file.source, span)
                    .text("name", link.target)
                    .did_you_mean(link.target, names.map(|id| id.as_str()))
                    .fix_by_meant(false),
            );
        }
    }
    broken(at, found);
}

/// `](` whose parenthesis, or whose bracket, is missing.
fn broken(at: &TextAt<'_>, found: &mut Vec<Diagnostic>) {
    let flat = &at.text.flat;
    let links = markup::links(flat);
    for (middle, _) in flat.match_indices("](") {
        let whole = links.iter().any(|link| link.range.contains(&middle));
        if !whole {
            let span = at.text.place(middle..middle + 2);
            found.push(Diagnostic::new(Code::BrokenLink, &at.file.source, span));
        }
    }
}
