//! A screen for names: what in an open answer might say who is meant, marked for a teacher to hide.
//!
//! By rules, not by a list of names, and rather too often than too seldom: a capital letter inside a sentence, endings of surnames and
//! patronymics wherever they stand, a word before or after a form of address, initials, numbers of three digits and more, class names,
//! `@names`, mail and web addresses. The first word of a sentence is marked only where something else speaks for a name. A person
//! decides; what is hidden is gone from what is shown ([`Screened::hidden`]).

use std::ops::Range;

use serde::Serialize;

/// An open answer and what in it may be a name.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Screened {
    text: String,
    marks: Vec<Mark>,
}

/// A part of the text that may say who is meant.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Mark {
    /// Where, in bytes.
    pub at: Range<usize>,
    /// Why.
    pub why: Why,
}

/// Why something is marked.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
pub enum Why {
    /// A word with a capital letter.
    Capital,
    /// The ending of a surname or patronymic.
    Ending,
    /// Beside a form of address.
    Address,
    /// A number: a phone, a room, an identity number.
    Number,
    /// A class or group.
    Group,
    /// An address on the net.
    Net,
}

impl Why {
    /// The message that says it.
    pub fn message(self) -> &'static str {
        match self {
            Self::Capital => "survey-screen-capital",
            Self::Ending => "survey-screen-ending",
            Self::Address => "survey-screen-address",
            Self::Number => "survey-screen-number",
            Self::Group => "survey-screen-group",
            Self::Net => "survey-screen-net",
        }
    }
}

/// What stands in place of what was hidden.
pub const HIDDEN: &str = "▇▇▇";

/// Endings of surnames and patronymics, in small letters; words of fewer than [`SHORTEST`] letters are left alone.
const ENDINGS: [&str; 23] = [
    "ұлы", "қызы", "улы", "кызы", "ович", "евич", "овна", "евна", "ична", "ов", "ев", "ова", "ева", "овой", "евой",
    "ову", "еву", "овым", "евым", "ский", "ская", "ovich", "ovna",
];
const SHORTEST: usize = 5;

/// Forms of address and of office that stand beside a name, in small letters.
const ADDRESS: [&str; 26] = [
    "ағай",
    "апай",
    "аға",
    "апа",
    "мырза",
    "ханым",
    "мұғалім",
    "мұғалімі",
    "ұстаз",
    "декан",
    "директор",
    "завуч",
    "агай",
    "господин",
    "госпожа",
    "учитель",
    "учительница",
    "преподаватель",
    "профессор",
    "доцент",
    "оқытушы",
    "комендант",
    "mr",
    "mrs",
    "miss",
    "professor",
];

/// Words that are written with a capital letter anyway.
const HARMLESS: [&str; 6] = ["Мен", "Я", "I", "I'm", "I'd", "I’m"];

impl Screened {
    /// Screens a text.
    pub fn of(text: &str) -> Self {
        Self { text: text.to_owned(), marks: marks(text) }
    }

    /// The text as it was written: for the teacher's view alone.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What may be a name, from left to right.
    pub fn marks(&self) -> &[Mark] {
        &self.marks
    }

    /// The text without what the teacher hides: marks by their places, and parts chosen by hand. A range that does not fall on letters
    /// hides the whole text.
    pub fn hidden(&self, marks: &[usize], by_hand: &[Range<usize>]) -> String {
        let mut ranges: Vec<Range<usize>> =
            marks.iter().filter_map(|at| self.marks.get(*at)).map(|mark| mark.at.clone()).collect();
        ranges.extend(by_hand.iter().cloned());
        ranges.retain(|range| !range.is_empty());
        ranges.sort_by_key(|range| range.start);
        let mut out = String::new();
        let mut from = 0;
        for range in ranges {
            if range.end <= from {
                continue;
            }
            let start = range.start.max(from);
            let Some(before) = self.text.get(from..start) else { return HIDDEN.to_owned() };
            out.push_str(before);
            if range.start >= from {
                out.push_str(HIDDEN);
            }
            from = range.end;
        }
        match self.text.get(from..) {
            Some(rest) => out + rest,
            None => HIDDEN.to_owned(),
        }
    }

    /// The text with everything hidden that is marked.
    pub fn safe(&self) -> String {
        let all: Vec<usize> = (0..self.marks.len()).collect();
        self.hidden(&all, &[])
    }
}

/// A word of a text.
struct Word<'t> {
    text: &'t str,
    at: Range<usize>,
    first: bool,
}

fn marks(text: &str) -> Vec<Mark> {
    let words = words(text);
    let mut marks = Vec::new();
    for (i, word) in words.iter().enumerate() {
        let neighbour = |at: Option<usize>| at.and_then(|at| words.get(at)).is_some_and(|word| is_address(word.text));
        let beside = neighbour(i.checked_sub(1)) || neighbour(Some(i + 1));
        if let Some(why) = why(word, beside) {
            marks.push(Mark { at: word.at.clone(), why });
        }
    }
    marks.extend(numbers(text));
    marks.sort_by_key(|mark| (mark.at.start, mark.at.end));
    marks.dedup_by(|later, first| later.at.start < first.at.end && later.at.end <= first.at.end);
    marks
}

fn why(word: &Word<'_>, beside_address: bool) -> Option<Why> {
    let text = word.text;
    if text.contains('@') || text.contains("://") || is_site(text) {
        return Some(Why::Net);
    }
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    if letters == 0 {
        return None;
    }
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        return (letters <= 2 && text.chars().count() <= 5).then_some(Why::Group);
    }
    let lower = text.to_lowercase();
    if letters >= SHORTEST && ENDINGS.iter().any(|ending| lower.ends_with(ending)) {
        return Some(Why::Ending);
    }
    let capital = text.starts_with(char::is_uppercase);
    if capital && beside_address && !is_address(text) {
        return Some(Why::Address);
    }
    if !capital || HARMLESS.contains(&text) || is_address(text) {
        return None;
    }
    // A single capital with a point is an initial, wherever it stands.
    (!word.first || (letters == 1 && text.ends_with('.'))).then_some(Why::Capital)
}

fn is_address(text: &str) -> bool {
    let lower = text.to_lowercase();
    ADDRESS.contains(&lower.trim_end_matches('.'))
}

fn is_site(text: &str) -> bool {
    let Some((before, after)) = text.rsplit_once('.') else { return false };
    let latin = |part: &str, least: usize| {
        part.len() >= least && part.chars().all(|c| c.is_ascii_alphanumeric() || "-._/".contains(c))
    };
    latin(before, 2) && latin(after, 2) && after.chars().any(|c| c.is_ascii_alphabetic())
}

fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut first = true;
    let mut start = 0;
    for part in text.split_inclusive(char::is_whitespace) {
        let trimmed = part.trim_matches(|c: char| !c.is_alphanumeric() && c != '@' && c != '_' && c != '.');
        let core = trimmed.trim_start_matches('.');
        let single = core.chars().filter(|c| c.is_alphabetic()).count() == 1 && core.chars().count() == 2;
        let core = if single { core } else { core.trim_end_matches('.') };
        if !core.is_empty() {
            let at = start + (core.as_ptr() as usize - part.as_ptr() as usize);
            words.push(Word { text: core, at: at..at + core.len(), first });
        }
        let end = part.trim_end();
        let closed = end.ends_with(['.', '!', '?', '…']) && !single;
        first = closed || (first && core.is_empty()) || end.ends_with(['«', '"', '“', ':']);
        start += part.len();
    }
    words
}

/// Runs of digits, with what is written between the digits of a phone number.
fn numbers(text: &str) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut run: Option<(usize, usize, usize)> = None;
    for (at, c) in text.char_indices().chain([(text.len(), '\u{0}')]) {
        if c.is_ascii_digit() {
            let (start, _, digits) = run.unwrap_or((at, at, 0));
            run = Some((start, at + 1, digits + 1));
        } else if !"+-() \u{a0}".contains(c)
            && let Some((start, end, digits)) = run.take()
            && digits >= 3
        {
            marks.push(Mark { at: start..end, why: Why::Number });
        }
    }
    marks
}
