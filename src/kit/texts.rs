//! Files of words as text: every message and attribute with its place, so that it can be counted, listed, and written back.
//!
//! What is changed is only the text itself: comments, order and everything else of a file stay as they are.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::content::disk::PackSource;
use crate::content::ftl::{Entry, FtlFile};
use crate::content::lang::Lang;
use crate::content::markup;
use crate::content::source::Source;

/// The texts of one file, by `message` or `message.attribute`.
pub struct Texts {
    source: Arc<Source>,
    places: BTreeMap<String, Range<usize>>,
    spoken: Vec<String>,
}

/// Reads `locales/<lang>/<stem>.ftl` from the pack that has it.
pub fn read(packs: &[PackSource], lang: Lang, stem: &str) -> Option<Texts> {
    let path = format!("locales/{}/{stem}.ftl", lang.code());
    let pack = packs.iter().rev().find(|pack| pack.has(&path))?;
    let mut found = Vec::new();
    let source = pack.read(&path, &mut found)?;
    Texts::of(lang, stem, &source)
}

impl Texts {
    /// The texts of a file. `None` where it is not Fluent at all.
    pub fn of(lang: Lang, stem: &str, source: &Arc<Source>) -> Option<Self> {
        let mut found = Vec::new();
        let file = FtlFile::read(lang, stem, source, &mut found)?;
        let mut places = BTreeMap::new();
        let mut spoken = Vec::new();
        for (name, entry) in &file.messages {
            for (key, id, flat) in named(name, entry) {
                if let Some(place) = place(source.text(), id) {
                    places.insert(key, place);
                }
                spoken.push(markup::plain(flat));
            }
        }
        Some(Self { source: Arc::clone(source), places, spoken })
    }

    /// The names, in the order of the file.
    pub fn in_order(&self) -> Vec<&str> {
        let mut names: Vec<_> = self.places.iter().collect();
        names.sort_by_key(|(_, place)| place.start);
        names.into_iter().map(|(name, _)| name.as_str()).collect()
    }

    /// The texts as they are read aloud.
    pub fn spoken(&self) -> impl Iterator<Item = &str> {
        self.spoken.iter().map(String::as_str)
    }

    /// The text of a name as an author writes it, without the indent of further lines.
    pub fn get(&self, name: &str) -> Option<String> {
        let raw = &self.source.text()[self.places.get(name)?.clone()];
        let lines: Vec<&str> = raw.lines().collect();
        let indent = |line: &&str| line.len() - line.trim_start_matches(' ').len();
        let common = lines.iter().skip(1).filter(|line| !line.trim().is_empty()).map(indent).min().unwrap_or(0);
        let first = lines.first().map_or("", |line| line.trim());
        let rest = lines.iter().skip(1).map(|line| line.get(common..).unwrap_or("").trim_end());
        Some(std::iter::once(first).chain(rest).collect::<Vec<_>>().join("\n").trim().to_owned())
    }

    /// The file with other texts under these names. What it lacks is put behind its message, or at the end.
    pub fn with(&self, changes: &BTreeMap<String, String>) -> String {
        let mut file = self.source.text().to_owned();
        let mut edits: Vec<(Range<usize>, String)> = Vec::new();
        let mut end = String::new();
        for (name, text) in changes {
            let (message, attribute) = name.split_once('.').map_or((name.as_str(), None), |(m, a)| (m, Some(a)));
            let of_message = |known: &str| known.split('.').next() == Some(message);
            let last = self.places.iter().filter(|(known, _)| of_message(known)).map(|(_, place)| place.end).max();
            match (self.places.get(name), attribute, last) {
                (Some(place), ..) => edits.push((place.clone(), written(text, attribute.is_some()))),
                (None, Some(attribute), Some(last)) => {
                    edits.push((last..last, format!("\n    .{attribute} ={}", written(text, true))));
                }
                (None, Some(attribute), None) => {
                    // Names are sorted: the attributes of a message follow each other.
                    let head = format!("{message} =");
                    if !end.lines().any(|line| line.starts_with(&head)) {
                        end.push_str(&format!("\n{head}"));
                        end.push('\n');
                    }
                    end.push_str(&format!("    .{attribute} ={}\n", written(text, true)));
                }
                (None, None, _) => end.push_str(&format!("\n{name} ={}\n", written(text, false))),
            }
        }
        edits.sort_by_key(|(place, _)| std::cmp::Reverse(place.start));
        for (place, text) in edits {
            file.replace_range(place, &text);
        }
        if !end.is_empty() && !file.is_empty() && !file.ends_with('\n') {
            file.push('\n');
        }
        file + &end
    }
}

/// The message itself and its attributes: name, offset of the name in the file, text.
fn named<'e>(name: &str, entry: &'e Entry) -> Vec<(String, usize, &'e str)> {
    let value = entry.value.iter().map(|text| (name.to_owned(), entry.id.start as usize, text.flat.as_str()));
    let attributes = entry
        .attributes
        .iter()
        .map(|(attribute, text)| (format!("{name}.{attribute}"), text.id.start as usize, text.flat.as_str()));
    value.chain(attributes).collect()
}

/// Where the text under a name stands: from behind the equals sign to the end of the last indented line.
fn place(file: &str, name: usize) -> Option<Range<usize>> {
    let start = name + file.get(name..)?.find('=')? + 1;
    let mut end = start + file[start..].find('\n').unwrap_or(file.len() - start);
    let mut open = depth(&file[start..end]);
    // Further lines are indented and do not begin an attribute; inside braces anything may stand.
    let mut at = end + 1;
    while at < file.len() {
        let stop = at + file[at..].find('\n').unwrap_or(file.len() - at);
        let line = &file[at..stop];
        let text = line.trim_start_matches([' ', '\r']);
        let goes_on = open > 0 || (line.starts_with(' ') && !text.starts_with('.'));
        if !text.is_empty() && !goes_on {
            break;
        }
        if !text.is_empty() {
            end = stop;
        }
        open += depth(line);
        at = stop + 1;
    }
    Some(start..end)
}

/// How many braces a line opens more than it closes.
fn depth(line: &str) -> i32 {
    line.chars().map(|c| i32::from(c == '{') - i32::from(c == '}')).sum()
}

/// A text as it stands behind the equals sign; further lines are indented.
fn written(text: &str, attribute: bool) -> String {
    let indent = if attribute { "        " } else { "    " };
    let mut lines = text.trim().lines();
    let first = lines.next().unwrap_or("");
    let mut rest = lines.peekable();
    // What has several lines begins in a line of its own, unless the first one opens a selector.
    let mut out = if rest.peek().is_some() && !first.starts_with('{') {
        format!("\n{indent}{first}")
    } else {
        format!(" {first}")
    };
    for line in rest {
        out.push('\n');
        // The brace that closes a selector may stand at the margin; everything else is indented.
        if !line.trim().is_empty() {
            out.push_str(if line == "}" { "" } else { indent });
            out.push_str(line);
        }
    }
    out
}
