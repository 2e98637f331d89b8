//! Messages and attributes: missing, unused, or with other variables in one language than in another.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::wanted::{Message, Wanted};
use crate::content::diagnostic::{Code, Diagnostic};
use crate::content::ftl::{Entry, FtlFile, Text};
use crate::content::lang::Lang;

/// Compares the words of a level or programme with what is wanted.
pub fn check(
    stem: &str,
    files: &[Option<FtlFile>; 3],
    languages: &[Lang],
    wanted: &Wanted,
    found: &mut Vec<Diagnostic>,
) {
    let Some(source) = &wanted.source else { return };
    for lang in languages {
        match &files[lang.index()] {
            Some(file) => {
                missing(file, wanted, found);
                unused(file, wanted, found);
            }
            None => found.push(
                Diagnostic::new(Code::WordsFileMissing, source, wanted.head)
                    .text("path", format!("locales/{}/{stem}.ftl", lang.code())),
            ),
        }
    }
    let files: Vec<&FtlFile> = files.iter().flatten().collect();
    same_optional(&files, wanted, found);
    same_variables(&files, found);
}

/// What may be left out is left out in all languages, or in none.
fn same_optional(files: &[&FtlFile], wanted: &Wanted, found: &mut Vec<Diagnostic>) {
    for (name, message) in &wanted.messages {
        for (attribute, _) in message.attributes.iter().filter(|(_, wanted)| wanted.optional) {
            let text = |file: &&FtlFile| {
                file.messages.get(name).and_then(|entry| entry.attributes.get(attribute)).map(|text| text.id)
            };
            let Some((first, there)) = files.iter().find_map(|file| Some((*file, text(file)?))) else { continue };
            for file in files.iter().filter(|file| text(file).is_none()) {
                let Some(entry) = file.messages.get(name) else { continue };
                found.push(
                    Diagnostic::new(Code::AttributeMissing, &file.source, entry.id)
                        .text("name", name.clone())
                        .text("what", format!("`.{attribute}`"))
                        .label(&first.source, there, "there"),
                );
            }
        }
    }
}

/// Messages and attributes that are wanted and that a file lacks.
pub fn missing(file: &FtlFile, wanted: &Wanted, found: &mut Vec<Diagnostic>) {
    let Some(source) = &wanted.source else { return };
    for (name, message) in &wanted.messages {
        let Some(entry) = file.messages.get(name) else {
            found.push(
                Diagnostic::new(Code::MessageMissing, source, message.span)
                    .text("name", name.clone())
                    .text("path", file.source.path()),
            );
            continue;
        };
        if message.value.is_some() && entry.value.is_none() {
            found.push(
                Diagnostic::new(Code::AttributeMissing, &file.source, entry.id)
                    .text("name", name.clone())
                    .word("what", "words-no-value")
                    .label(source, message.span, "there"),
            );
        }
        for (attribute, wanted) in &message.attributes {
            if !wanted.optional && !entry.attributes.contains_key(attribute) {
                found.push(
                    Diagnostic::new(Code::AttributeMissing, &file.source, entry.id)
                        .text("name", name.clone())
                        .text("what", format!("`.{attribute}`"))
                        .label(source, message.span, "there"),
                );
            }
        }
    }
}

fn unused(file: &FtlFile, wanted: &Wanted, found: &mut Vec<Diagnostic>) {
    let referred: BTreeSet<&str> = file
        .messages
        .values()
        .chain(file.terms.values())
        .flat_map(texts)
        .flat_map(|(_, text)| &text.references)
        .filter(|reference| !reference.term)
        .map(|reference| reference.name.as_str())
        .collect();
    for (name, entry) in &file.messages {
        let Some(message) = wanted.messages.get(name) else {
            let forgiven = wanted.forgiven.iter().any(|broken| broken == name);
            if !forgiven && !referred.contains(name.as_str()) {
                let lacking = wanted.messages.keys().map(String::as_str);
                let lacking = lacking.filter(|wanted| !file.messages.contains_key(*wanted));
                found.push(
                    Diagnostic::new(Code::MessageUnused, &file.source, entry.id)
                        .text("name", name.clone())
                        .did_you_mean(name, lacking)
                        .fix_by_meant(false),
                );
            }
            continue;
        };
        unused_in(file, name, entry, message, wanted, found);
    }
}

fn unused_in(
    file: &FtlFile,
    name: &str,
    entry: &Entry,
    message: &Message,
    wanted: &Wanted,
    found: &mut Vec<Diagnostic>,
) {
    for (attribute, text) in &entry.attributes {
        if !message.attributes.contains_key(attribute) {
            let lacking = message.attributes.keys().map(String::as_str);
            let lacking = lacking.filter(|wanted| !entry.attributes.contains_key(*wanted));
            found.push(
                Diagnostic::new(Code::AttributeUnused, &file.source, text.id)
                    .text("name", name)
                    .text("attribute", attribute.clone())
                    .did_you_mean(attribute, lacking)
                    .fix_by_meant(false),
            );
        }
    }
    for (attribute, text) in texts(entry) {
        // The slots of a frame are judged by the pass for frames.
        if attribute == Some("frame") {
            continue;
        }
        for (variable, span) in &text.variables {
            if !wanted.allows(name, attribute, variable) {
                let allowed = wanted.allowed(name, attribute);
                let list: Vec<String> = allowed.iter().map(|v| format!("`${v}`")).collect();
                found.push(
                    Diagnostic::new(Code::UnknownVariable, &file.source, *span)
                        .text("name", format!("${variable}"))
                        .text("known", list.join(", "))
                        .did_you_mean(variable, allowed.iter().map(String::as_str))
                        .fix_by_meant(false),
                );
            }
        }
    }
}

/// The same variables in every language: one that is used in one and left out in another is told of in the other.
pub fn same_variables(files: &[&FtlFile], found: &mut Vec<Diagnostic>) {
    let [first, others @ ..] = files else { return };
    for (name, entry) in &first.messages {
        for other in others {
            let Some(twin) = other.messages.get(name) else {
                continue;
            };
            for (attribute, text) in texts(entry) {
                let twin = match attribute {
                    None => twin.value.as_ref(),
                    Some(attribute) => twin.attributes.get(attribute),
                };
                let Some(twin) = twin else { continue };
                let shown = match attribute {
                    None => name.clone(),
                    Some(attribute) => format!("{name}.{attribute}"),
                };
                differing(&shown, (first, text), (other, twin), found);
                differing(&shown, (other, twin), (first, text), found);
            }
        }
    }
}

/// Variables that `with` uses and `without` does not.
fn differing(
    name: &str,
    (with, with_text): (&FtlFile, &Text),
    (without, without_text): (&FtlFile, &Text),
    found: &mut Vec<Diagnostic>,
) {
    for (variable, span) in &with_text.variables {
        if !without_text.variables.contains_key(variable) {
            found.push(
                Diagnostic::new(Code::VariablesDiffer, &without.source, without_text.id)
                    .text("name", name)
                    .text("variable", format!("${variable}"))
                    .text("path", with.source.path())
                    .label(&Arc::clone(&with.source), *span, "there"),
            );
        }
    }
}

/// The value and the attributes of a message.
pub fn texts(entry: &Entry) -> impl Iterator<Item = (Option<&str>, &Text)> {
    let value = entry.value.iter().map(|text| (None, text));
    let attributes = entry.attributes.iter().map(|(name, text)| (Some(name.as_str()), text));
    value.chain(attributes)
}
