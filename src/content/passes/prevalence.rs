//! Nobody gets to say "everyone pays" unanswered: the beat that follows such a claim answers it.

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
            claims(draft, file, phrases, found);
        }
    }
}

fn claims(draft: &LevelDraft, file: &FtlFile, phrases: &[String], found: &mut Vec<Diagnostic>) {
    for (name, entry) in &file.messages {
        for (attribute, text) in texts(entry) {
            let lower = text.flat.to_lowercase();
            let Some(phrase) = phrases.iter().find(|phrase| claims_in(&lower, phrase)) else {
                continue;
            };
            if answered(draft, name) || is_fault(draft, name, attribute) {
                continue;
            }
            // Lower case may change lengths: the place is exact where it does not.
            let at = lower.find(phrase.as_str()).unwrap_or(0);
            let same = lower.len() == text.flat.len();
            let span = if same { text.place(at..at + phrase.len()) } else { text.id };
            found.push(
                Diagnostic::new(Code::PrevalenceUnanswered, &file.source, span)
                    .text("name", name.clone())
                    .text("phrase", phrase.clone()),
            );
        }
    }
}

/// Whether a phrase stands in a text as whole words.
fn claims_in(text: &str, phrase: &str) -> bool {
    text.match_indices(phrase).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        before.is_none_or(|c| !c.is_alphanumeric())
    })
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
