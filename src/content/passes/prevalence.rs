//! Nobody gets to say "everyone pays" unanswered: the beat that follows such a claim answers it.

use std::collections::HashMap;

use super::Scope;
use super::graph::nexts;
use super::messages::texts;
use crate::content::diagnostic::{Code, Diagnostic};
use crate::content::ftl::FtlFile;
use crate::content::lang::Lang;
use crate::content::level::{BeatKind, Next};
use crate::content::read::level::LevelDraft;

/// Looks for claims in all words of a level.
pub fn check(scope: &Scope<'_>, draft: &LevelDraft, found: &mut Vec<Diagnostic>) {
    for lang in Lang::ALL {
        let phrases = scope.drafts.prevalence.get(&lang);
        let file = scope.words(draft.level.id.as_str(), lang);
        if let (Some(phrases), Some(file)) = (phrases, file) {
            claims(draft, file, &Phrases::of(phrases), found);
        }
    }
}

/// Phrases by their first word, so that a text is gone through once.
struct Phrases<'a>(HashMap<&'a str, Vec<&'a str>>);

impl<'a> Phrases<'a> {
    fn of(phrases: &'a [String]) -> Self {
        let mut by_word: HashMap<&str, Vec<&str>> = HashMap::new();
        for phrase in phrases {
            by_word.entry(first_word(phrase)).or_default().push(phrase);
        }
        Self(by_word)
    }

    /// The first phrase that stands in a text in lower case, and where. It begins with a word of the text.
    fn find(&self, text: &str) -> Option<(usize, &'a str)> {
        let mut before = ' ';
        for (at, c) in text.char_indices() {
            if is_letter(c) && !is_letter(before) {
                let rest = &text[at..];
                let mut candidates = self.0.get(first_word(rest)).into_iter().flatten();
                if let Some(phrase) = candidates.find(|phrase| rest.starts_with(**phrase)) {
                    return Some((at, phrase));
                }
            }
            before = c;
        }
        None
    }
}

fn first_word(text: &str) -> &str {
    &text[..text.find(|c| !is_letter(c)).unwrap_or(text.len())]
}

fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric() || (!c.is_ascii() && c.is_alphanumeric())
}

fn claims(draft: &LevelDraft, file: &FtlFile, phrases: &Phrases<'_>, found: &mut Vec<Diagnostic>) {
    for (name, entry) in &file.messages {
        for (attribute, text) in texts(entry) {
            let lower = text.flat.to_lowercase();
            let Some((at, phrase)) = phrases.find(&lower) else { continue };
            if answered(draft, name) || is_fault(draft, name, attribute) {
                continue;
            }
            // Lower case may change lengths: the place is exact where it does not.
            let same = lower.len() == text.flat.len();
            let span = if same { text.place(at..at + phrase.len()) } else { text.id };
            found.push(
                Diagnostic::new(Code::PrevalenceUnanswered, &file.source, span)
                    .text("name", name.clone())
                    .text("phrase", phrase),
            );
        }
    }
}

/// Whether a text is a piece of a written answer that counts as a fault: the rubric answers it.
fn is_fault(draft: &LevelDraft, name: &str, attribute: Option<&str>) -> bool {
    let beat = draft.level.find_beat(name).map(|ix| draft.level.beat(ix));
    let (Some(beat), Some(attribute)) = (beat, attribute) else { return false };
    let BeatKind::Write { slots, .. } = &beat.kind else { return false };
    slots.iter().any(|slot| {
        let mut faulty = slot.pieces.iter().filter(|piece| !piece.faults.is_empty());
        faulty.any(|piece| attribute == format!("{}-{}", slot.id, piece.id))
    })
}

/// Whether the beat itself, or one that follows it, answers.
fn answered(draft: &LevelDraft, name: &str) -> bool {
    let level = &draft.level;
    let Some(beat) = level.find_beat(name).map(|ix| level.beat(ix)) else {
        return false;
    };
    let mut answered = beat.answers;
    nexts(beat, &mut |next| {
        if let Next::Beat(ix) = next {
            answered |= level.beat(ix).answers;
        }
    });
    answered
}
