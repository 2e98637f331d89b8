//! Two slips that no dictionary finds: a suffix glued to a placeable or a link, and Latin letters inside Cyrillic words.

use super::{Scope, TextAt};
use crate::content::diagnostic::{Code, Diagnostic};
use crate::content::lang::Lang;
use crate::content::markup;
use crate::content::source::Span;

/// Checks a text in a language written in Cyrillic.
pub fn check(_: &Scope<'_>, at: &TextAt<'_>, found: &mut Vec<Diagnostic>) {
    if at.file.lang == Lang::En {
        return;
    }
    for piece in &at.text.pieces {
        let start = piece.span.start as usize;
        let text = at.file.source.slice(piece.span);
        if piece.after_placeable
            && let Some(len) = glued(text)
        {
            tell_glued(at, Span::new(start, start + len), text, len, found);
        }
        mixed(at, text, start, found);
    }
    for link in markup::links(&at.text.flat) {
        let rest = &at.text.flat[link.range.end..];
        if let Some(len) = glued(rest) {
            let span = at.text.place(link.range.end..link.range.end + len);
            tell_glued(at, span, rest, len, found);
        }
    }
}

fn tell_glued(at: &TextAt<'_>, span: Span, text: &str, len: usize, found: &mut Vec<Diagnostic>) {
    found.push(
        Diagnostic::new(Code::GluedSuffix, &at.file.source, span).text("suffix", &text[..len]).text("name", at.name()),
    );
}

/// The length of a suffix at the beginning of a text: Cyrillic letters, perhaps after a hyphen or apostrophe.
fn glued(text: &str) -> Option<usize> {
    let body = text.trim_start_matches(['-', '\u{2011}', '’', '\'']);
    let letters = body.find(|c: char| !is_cyrillic(c)).unwrap_or(body.len());
    (letters > 0).then_some(text.len() - body.len() + letters)
}

/// Words in which both alphabets meet.
fn mixed(at: &TextAt<'_>, text: &str, start: usize, found: &mut Vec<Diagnostic>) {
    let mut word_start = None;
    let ends = text.char_indices().chain([(text.len(), ' ')]);
    for (i, c) in ends {
        if is_cyrillic(c) || c.is_ascii_alphabetic() || (!c.is_ascii() && c.is_alphabetic()) {
            word_start.get_or_insert(i);
            continue;
        }
        let Some(from) = word_start.take() else {
            continue;
        };
        let word = &text[from..i];
        let latin = word.chars().find(|c| is_latin(*c));
        if let (Some(latin), true) = (latin, word.chars().any(is_cyrillic)) {
            let inside = word.find(latin).unwrap_or(0) + from + start;
            let span = Span::new(inside, inside + latin.len_utf8());
            let mut finding = Diagnostic::new(Code::LatinInCyrillic, &at.file.source, span)
                .text("letter", latin.to_string())
                .text("word", word);
            if let Some(twin) = twin(latin) {
                finding.meant = Some(twin.to_string());
                finding = finding.fix_by_meant(false);
            }
            found.push(finding);
        }
    }
}

fn is_cyrillic(c: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&c)
}

fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, 'ə' | 'Ə' | 'ı' | 'ö' | 'ü' | 'ğ' | 'ş' | 'ç')
}

/// The Cyrillic letter that a Latin one is mistaken for.
fn twin(latin: char) -> Option<char> {
    const PAIRS: [(char, char); 26] = [
        ('a', 'а'),
        ('c', 'с'),
        ('e', 'е'),
        ('i', 'і'),
        ('k', 'к'),
        ('h', 'һ'),
        ('o', 'о'),
        ('p', 'р'),
        ('x', 'х'),
        ('y', 'у'),
        ('ə', 'ә'),
        ('ö', 'ө'),
        ('A', 'А'),
        ('B', 'В'),
        ('C', 'С'),
        ('E', 'Е'),
        ('H', 'Н'),
        ('I', 'І'),
        ('K', 'К'),
        ('M', 'М'),
        ('O', 'О'),
        ('P', 'Р'),
        ('T', 'Т'),
        ('X', 'Х'),
        ('Y', 'У'),
        ('Ə', 'Ә'),
    ];
    PAIRS.iter().find(|(from, _)| *from == latin).map(|(_, to)| *to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_suffix_is_told_from_punctuation() {
        assert_eq!(glued("ға келді"), Some("ға".len()));
        assert_eq!(glued("-ге"), Some("-ге".len()));
        for fine in [" теңге", ", жауап", "»", "-", "— иә", ""] {
            assert_eq!(glued(fine), None, "{fine}");
        }
    }
}
