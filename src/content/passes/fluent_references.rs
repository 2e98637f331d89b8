//! References from one message to another resolve, in the same file or in the shared ones.

use super::{Scope, TextAt};
use crate::content::diagnostic::{Code, Diagnostic};
use crate::content::ftl::{Entry, Reference};

/// Checks the references of a text.
pub fn check(scope: &Scope<'_>, at: &TextAt<'_>, found: &mut Vec<Diagnostic>) {
    for reference in &at.text.references {
        let lang = at.file.lang.index();
        let (own, shared) = if reference.term {
            (&at.file.terms, &scope.terms[lang])
        } else {
            (&at.file.messages, &scope.shared[lang])
        };
        let entry = own.get(&reference.name).or_else(|| shared.get(reference.name.as_str()).copied());
        if resolves(entry, reference) {
            continue;
        }
        let names = own.keys().map(String::as_str).chain(shared.keys().copied());
        found.push(
            Diagnostic::new(Code::UnknownReference, &at.file.source, reference.span)
                .text("name", shown(reference))
                .did_you_mean(&reference.name, names),
        );
    }
}

fn resolves(entry: Option<&Entry>, reference: &Reference) -> bool {
    match (entry, &reference.attribute) {
        (None, _) => false,
        (Some(entry), None) => entry.value.is_some(),
        (Some(entry), Some(attribute)) => entry.attributes.contains_key(attribute),
    }
}

fn shown(reference: &Reference) -> String {
    let hyphen = if reference.term { "-" } else { "" };
    match &reference.attribute {
        Some(attribute) => format!("{hyphen}{}.{attribute}", reference.name),
        None => format!("{hyphen}{}", reference.name),
    }
}
