//! How long a text, and how long a sentence, may be.

use super::{Scope, TextAt};
use crate::content::diagnostic::{Code, Diagnostic};
use crate::content::ftl::PLACEABLE;
use crate::content::lang::Lang;
use crate::content::level::Tier;
use crate::content::markup;

/// How many characters a placeable is counted for: a nickname, an amount, a few words.
const PLACEABLE_LENGTH: usize = 8;

/// Checks the length of a text and of its sentences.
pub fn check(_: &Scope<'_>, at: &TextAt<'_>, found: &mut Vec<Diagnostic>) {
    if let Some(budget) = at.budget {
        let length = length(&at.text.flat);
        if length > budget {
            let whole = at.text.place(0..at.text.flat.len());
            let line_end = at.file.source.slice(whole).find('\n');
            let end = line_end.map_or(whole.end as usize, |end| whole.start as usize + end);
            let span = crate::content::source::Span::new(whole.start as usize, end);
            found.push(
                Diagnostic::new(Code::TextTooLong, &at.file.source, span)
                    .text("name", at.name())
                    .number("length", length)
                    .number("limit", budget),
            );
        }
    }
    if let Some(tier) = at.tier
        && at.attribute != Some("frame")
    {
        sentences(at, tier, found);
    }
}

/// Characters as they are shown, without markup.
fn length(flat: &str) -> usize {
    let shown = |text: &str| -> usize { text.chars().map(|c| if c == PLACEABLE { PLACEABLE_LENGTH } else { 1 }).sum() };
    if flat.contains("](") { shown(&markup::plain(flat)) } else { shown(flat) }
}

fn sentences(at: &TextAt<'_>, tier: Tier, found: &mut Vec<Diagnostic>) {
    let flat = &at.text.flat;
    let most = most_words(tier, at.file.lang);
    let mut start = 0;
    for end in sentence_ends(flat) {
        let sentence = &flat[start..end];
        let words = words(sentence);
        if words > most {
            let from = start + (sentence.len() - sentence.trim_start().len());
            found.push(
                Diagnostic::new(Code::SentenceTooLong, &at.file.source, at.text.place(from..end))
                    .text("name", at.name())
                    .number("words", words)
                    .number("limit", most),
            );
        }
        start = end;
    }
}

/// Where sentences end: at `.`, `!`, `?`, `…` or `:` before a space, a quote or the end.
fn sentence_ends(text: &str) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut chars = text.char_indices().peekable();
    let mut previous = ' ';
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|(_, next)| *next);
        let stops = matches!(c, '.' | '!' | '?' | '…' | ':' | ';');
        let before_gap = next.is_none_or(|next| next.is_whitespace() || matches!(next, '»' | '”' | '"' | ')' | '’'));
        // "3. 2026", "No. 47", "art. 24": a number follows or a single letter stands before.
        let abbreviation = c == '.'
            && (previous.is_uppercase() || {
                let rest = text[at + 1..].trim_start();
                rest.starts_with(|c: char| c.is_ascii_digit() || c.is_lowercase())
            });
        if stops && before_gap && !abbreviation {
            ends.push(at + c.len_utf8());
        }
        previous = c;
    }
    if ends.last() != Some(&text.len()) {
        ends.push(text.len());
    }
    ends
}

fn words(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|word| word.chars().any(|c| c.is_alphanumeric() || c == PLACEABLE)).count()
}

/// The longest sentence, in words, by LANGUAGE.md: for each tier in Kazakh, Russian and English.
fn most_words(tier: Tier, lang: Lang) -> usize {
    let row = match tier {
        Tier::Ertegi => [9, 10, 12],
        Tier::School => [12, 14, 16],
        Tier::Student => [14, 16, 18],
        Tier::Staff => [18, 20, 22],
    };
    row[lang.index()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_one_breathes() {
        let ends = |text: &str| sentence_ends(text).len();
        assert_eq!(ends("Орын жоқ, балам. Бірақ… ретін табамыз."), 3);
        assert_eq!(ends("No. 47 waits, art. 24 says so."), 1);
        assert_eq!(ends("«Жоқ». Бұл — пара"), 2);
        assert_eq!(words("— Бұл — пара, { }"), 2);
    }

    #[test]
    fn markup_is_not_counted() {
        assert_eq!(length("a [bc](term-x) d"), 6);
        assert_eq!(length("Сәлем"), 5);
    }
}
