//! Short texts, names of classes, days: what a record holds besides figures, each checked when it is made.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::content::lang::Lang;

/// The longest note, in letters.
pub const MAX_NOTE: usize = 300;
/// The longest name of a class, in letters.
pub const MAX_CLASS_NAME: usize = 24;
/// The longest key, in bytes.
pub const MAX_KEY: usize = 64;
/// The last grade of a school.
pub const LAST_GRADE: u8 = 12;

/// Why a text is refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BadText {
    /// Nothing is left after trimming.
    Empty,
    /// It has more letters than this.
    TooLong(usize),
    /// It has signs that are not seen, or ends of lines.
    Signs,
    /// There is no such day, or no such grade.
    OutOfRange,
}

impl fmt::Display for BadText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("it is empty"),
            Self::TooLong(most) => write!(f, "it has more than {most} letters"),
            Self::Signs => f.write_str("it has signs that it may not have"),
            Self::OutOfRange => f.write_str("it is out of its range"),
        }
    }
}

impl std::error::Error for BadText {}

/// A line of free text, at most [`MAX_NOTE`] letters long. It may be empty.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Note(String);

impl Note {
    /// A note of a text, without the blanks around it.
    ///
    /// # Errors
    /// Where it is too long or has signs that are not seen.
    pub fn parse(text: &str) -> Result<Self, BadText> {
        line(text, MAX_NOTE).map(Self)
    }

    /// A note of a text of our own: in one line, and cut off where it is too long.
    pub fn shortened(text: &str) -> Self {
        let text: Vec<&str> = text.split_whitespace().collect();
        let text = text.join(" ");
        let short = if text.chars().count() > MAX_NOTE {
            text.chars().take(MAX_NOTE - 1).chain(['…']).collect()
        } else {
            text
        };
        Self::parse(&short).unwrap_or_default()
    }

    /// A note of what was typed: signs that are not seen, which come in with what is pasted, are left out.
    pub fn typed(text: &str) -> Self {
        let seen = |c: &char| c.is_whitespace() || !unseen(*c);
        Self::shortened(&text.chars().filter(seen).collect::<String>())
    }

    /// Its text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The name that a teacher gives a class.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ClassName(String);

impl ClassName {
    /// A name of a text, without the blanks around it.
    ///
    /// # Errors
    /// Where it is empty, too long or has signs that are not seen.
    pub fn parse(text: &str) -> Result<Self, BadText> {
        let name = line(text, MAX_CLASS_NAME)?;
        if name.is_empty() { Err(BadText::Empty) } else { Ok(Self(name)) }
    }

    /// Its text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The name of a plan or survey in its pack: small letters, digits, hyphens.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Key(String);

impl Key {
    /// A key of a text.
    ///
    /// # Errors
    /// Where it is empty, too long or has other signs.
    pub fn parse(text: &str) -> Result<Self, BadText> {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        match text {
            "" => Err(BadText::Empty),
            text if text.len() > MAX_KEY => Err(BadText::TooLong(MAX_KEY)),
            text if !text.chars().all(plain) => Err(BadText::Signs),
            text => Ok(Self(text.to_owned())),
        }
    }

    /// Its text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A text in the three languages, as it was shown.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "each is named by its language")]
pub struct Told {
    pub kk: Note,
    pub ru: Note,
    pub en: Note,
}

impl Told {
    /// What a teacher has written, in whatever language.
    pub fn same(note: &Note) -> Self {
        Self { kk: note.clone(), ru: note.clone(), en: note.clone() }
    }

    /// The text of a language, or of the next that has one.
    pub fn get(&self, lang: Lang) -> &str {
        let own = match lang {
            Lang::Kk => &self.kk,
            Lang::Ru => &self.ru,
            Lang::En | Lang::Pseudo => &self.en,
        };
        [own, &self.kk, &self.ru, &self.en].into_iter().find(|note| !note.is_empty()).map_or("", Note::as_str)
    }
}

/// A grade of a school, from 1 to [`LAST_GRADE`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct SchoolGrade(u8);

impl SchoolGrade {
    /// The grade.
    pub fn number(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for SchoolGrade {
    type Error = BadText;

    fn try_from(grade: u8) -> Result<Self, BadText> {
        if (1..=LAST_GRADE).contains(&grade) { Ok(Self(grade)) } else { Err(BadText::OutOfRange) }
    }
}

impl From<SchoolGrade> for u8 {
    fn from(grade: SchoolGrade) -> Self {
        grade.0
    }
}

/// A day; a record has no finer time. Written as 2026-12-09.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day {
    year: u16,
    month: u8,
    day: u8,
}

impl Day {
    /// A day of the calendar.
    ///
    /// # Errors
    /// Where there is none.
    pub fn new(year: u16, month: u8, day: u8) -> Result<Self, BadText> {
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let last = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => 0,
        };
        let known = (2000..=9999).contains(&year) && (1..=last).contains(&day);
        if known { Ok(Self { year, month, day }) } else { Err(BadText::OutOfRange) }
    }

    /// A day of a text such as 2026-12-09.
    ///
    /// # Errors
    /// Where it is none.
    pub fn parse(text: &str) -> Result<Self, BadText> {
        let mut parts = text.split('-');
        let mut part = |digits: usize| {
            let part = parts.next().filter(|part| part.len() == digits && part.bytes().all(|b| b.is_ascii_digit()));
            part.and_then(|part| part.parse::<u16>().ok()).ok_or(BadText::OutOfRange)
        };
        let (year, month, day) = (part(4)?, part(2)?, part(2)?);
        if parts.next().is_some() {
            return Err(BadText::OutOfRange);
        }
        let small = |number: u16| u8::try_from(number).map_err(|_| BadText::OutOfRange);
        Self::new(year, small(month)?, small(day)?)
    }

    /// A day as people type it: 9.12.2026.
    ///
    /// # Errors
    /// Where it is none.
    pub fn typed(text: &str) -> Result<Self, BadText> {
        let parts: Vec<u16> = text
            .trim()
            .split('.')
            .map(|part| if part.len() <= 4 { part.parse() } else { "".parse() })
            .collect::<Result<_, _>>()
            .map_err(|_| BadText::OutOfRange)?;
        let [day, month, year] = parts[..] else { return Err(BadText::OutOfRange) };
        let small = |number: u16| u8::try_from(number).map_err(|_| BadText::OutOfRange);
        Self::new(year, small(month)?, small(day)?)
    }

    /// As it is written in documents: 09.12.2026.
    pub fn shown(self) -> String {
        format!("{:02}.{:02}.{}", self.day, self.month, self.year)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl TryFrom<String> for Note {
    type Error = BadText;

    fn try_from(text: String) -> Result<Self, BadText> {
        Self::parse(&text)
    }
}

impl From<Note> for String {
    fn from(note: Note) -> Self {
        note.0
    }
}

impl TryFrom<String> for ClassName {
    type Error = BadText;

    fn try_from(text: String) -> Result<Self, BadText> {
        Self::parse(&text)
    }
}

impl From<ClassName> for String {
    fn from(name: ClassName) -> Self {
        name.0
    }
}

impl TryFrom<String> for Key {
    type Error = BadText;

    fn try_from(text: String) -> Result<Self, BadText> {
        Self::parse(&text)
    }
}

impl From<Key> for String {
    fn from(key: Key) -> Self {
        key.0
    }
}

impl TryFrom<String> for Day {
    type Error = BadText;

    fn try_from(text: String) -> Result<Self, BadText> {
        Self::parse(&text)
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.to_string()
    }
}

/// One line of at most `most` letters.
fn line(text: &str, most: usize) -> Result<String, BadText> {
    let text = text.trim();
    if text.chars().any(unseen) {
        return Err(BadText::Signs);
    }
    if text.chars().count() > most { Err(BadText::TooLong(most)) } else { Ok(text.to_owned()) }
}

/// Marks of direction and blanks of no width could hide a text in another.
fn unseen(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
