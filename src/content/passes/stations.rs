//! Stations and team quests: what they name exists, what is scored is certain, words that cross can be laid, and everything
//! has its words.

use super::Scope;
use super::questions::{asked, question, words};
use super::references::{level, station};
use super::wanted;
use crate::content::diagnostic::{Code, Diagnostic};
use crate::content::ftl::FtlFile;
use crate::content::lang::Lang;
use crate::content::limits::CROSSWORD_LETTERS;
use crate::content::read::stations::StationDraft;
use crate::content::source::Span;
use crate::content::stations::{StationKind, message, part};

/// Checks every station and every quest.
pub fn check(scope: &Scope<'_>, found: &mut Vec<Diagnostic>) {
    for (pack, draft) in scope.drafts.stations.values() {
        let source = &draft.source;
        for (id, span) in &draft.named.facts {
            asked(scope, source, id, *span, found);
        }
        for (id, span) in &draft.named.levels {
            level(scope, source, id, *span, found);
        }
        for (id, span) in &draft.named.questions {
            question(scope, source, id, *span, found);
        }
        let stem = message(&draft.station.id);
        words(scope, *pack, &stem, &wanted::of_station(draft), found);
        let files = scope.drafts.packs[*pack].shared.get(&stem);
        for file in files.into_iter().flatten().flatten() {
            crossing(draft, file, found);
        }
    }
    for (pack, draft) in scope.drafts.quests.values() {
        for (id, span) in &draft.stations {
            station(scope, &draft.source, id, *span, found);
        }
        words(scope, *pack, wanted::QUESTS, &wanted::of_quest(draft), found);
    }
}

/// The words of a crossword are one word each, of letters of the language.
fn crossing(draft: &StationDraft, file: &FtlFile, found: &mut Vec<Diagnostic>) {
    let StationKind::Crossword { words, .. } = &draft.station.kind else { return };
    for (word, _) in words {
        let name = part(&draft.station.id, word.as_str());
        let Some(text) = file.messages.get(&name).and_then(|entry| entry.value.as_ref()) else { continue };
        let letters = text.flat.chars().count();
        if CROSSWORD_LETTERS.contains(&letters) && text.flat.chars().all(|c| is_letter(file.lang, c)) {
            continue;
        }
        let whole = text.place(0..text.flat.len());
        let end = file.source.slice(whole).find('\n').map_or(whole.end as usize, |end| whole.start as usize + end);
        found.push(
            Diagnostic::new(Code::NotOneWord, &file.source, Span::new(whole.start as usize, end))
                .text("name", name)
                .number("min", *CROSSWORD_LETTERS.start())
                .number("max", *CROSSWORD_LETTERS.end()),
        );
    }
}

/// Whether a letter is one that the language is written with.
fn is_letter(lang: Lang, c: char) -> bool {
    match lang {
        Lang::Kk | Lang::Ru => ('\u{400}'..='\u{52f}').contains(&c) && c.is_alphabetic(),
        Lang::En | Lang::Pseudo => c.is_ascii_alphabetic(),
    }
}
