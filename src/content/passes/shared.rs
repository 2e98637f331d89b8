//! The shared files: the same messages and attributes in every language, and words for everything that the books name.

use std::collections::BTreeMap;

use super::Scope;
use super::messages::{same_variables, texts};
use crate::content::diagnostic::{Code, Diagnostic};
use crate::content::ftl::{Entry, FtlFile};
use crate::content::lang::Lang;
use crate::content::source::Span;

/// Compares each shared file with its twins.
pub fn check(scope: &Scope<'_>, found: &mut Vec<Diagnostic>) {
    for pack in &scope.drafts.packs {
        for (stem, files) in &pack.shared {
            let present: Vec<&FtlFile> = files.iter().flatten().collect();
            let absent = pack.languages.iter().filter(|lang| files[lang.index()].is_none());
            for lang in absent {
                if let Some(first) = present.first() {
                    let path = format!("locales/{}/{stem}.ftl", lang.code());
                    found.push(
                        Diagnostic::new(Code::WordsFileMissing, &first.source, Span::default()).text("path", path),
                    );
                }
            }
            same_messages(&present, found);
            same_variables(&present, found);
        }
    }
    books(scope, found);
}

/// A message or attribute that one file has and another lacks.
fn same_messages(files: &[&FtlFile], found: &mut Vec<Diagnostic>) {
    let mut all: BTreeMap<&str, Vec<(&FtlFile, &Entry)>> = BTreeMap::new();
    for file in files {
        for (name, entry) in &file.messages {
            all.entry(name).or_default().push((file, entry));
        }
    }
    for (name, owners) in all {
        let Some((first, entry)) = owners.first() else {
            continue;
        };
        for file in files {
            match file.messages.get(name) {
                None => found.push(
                    Diagnostic::new(Code::MessageMissing, &first.source, entry.id)
                        .text("name", name)
                        .text("path", file.source.path()),
                ),
                Some(twin) => same_attributes(name, first, entry, file, twin, found),
            }
        }
    }
}

fn same_attributes(
    name: &str,
    first: &FtlFile,
    entry: &Entry,
    file: &FtlFile,
    twin: &Entry,
    found: &mut Vec<Diagnostic>,
) {
    let mut lacks =
        |from: &FtlFile, has: &Entry, lacking: &FtlFile, entry: &Entry| {
            for (attribute, text) in texts(has) {
                let (there, what) = match attribute {
                    None => (entry.value.is_some(), None),
                    Some(attribute) => (entry.attributes.contains_key(attribute), Some(attribute)),
                };
                if there {
                    continue;
                }
                let finding = Diagnostic::new(Code::AttributeMissing, &lacking.source, entry.id)
                    .text("name", name)
                    .label(&from.source, text.id, "there");
                found.push(match what {
                    Some(attribute) => finding.text("what", format!("`.{attribute}`")),
                    None => finding.word("what", "words-no-value"),
                });
            }
        };
    lacks(first, entry, file, twin);
    lacks(file, twin, first, entry);
}

/// Every entry of the codex and every person of the cast has its words.
fn books(scope: &Scope<'_>, found: &mut Vec<Diagnostic>) {
    let spoken: Vec<Lang> = scope.drafts.packs.first().map_or_else(Vec::new, |pack| pack.languages.clone());
    let lacks = |stem: &str, lang: Lang, name: &str| {
        let pack = scope.drafts.packs.first()?;
        let file = pack.shared.get(stem)?[lang.index()].as_ref()?;
        (!scope.shared[lang.index()].contains_key(name)).then(|| file.source.path().to_owned())
    };
    for lang in spoken {
        for codex in &scope.drafts.codex {
            for ((id, _), key) in codex.entries.iter().zip(&codex.keys) {
                if let Some(path) = lacks("codex", lang, id.as_str()) {
                    found.push(
                        Diagnostic::new(Code::MessageMissing, &codex.source, *key)
                            .text("name", id.as_str())
                            .text("path", path),
                    );
                }
            }
        }
        let Some((cast, source)) = &scope.drafts.cast else {
            continue;
        };
        for (id, _) in cast.people() {
            let name = format!("cast-{id}");
            if let Some(path) = lacks("cast", lang, &name) {
                let quoted = format!("\"{id}\"");
                let at = source.text().find(&quoted).unwrap_or(0);
                let span = Span::new(at, at + quoted.len());
                found.push(Diagnostic::new(Code::MessageMissing, source, span).text("name", name).text("path", path));
            }
        }
    }
}
