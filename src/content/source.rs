//! An author's file: its path inside the pack, its text, and where things stand in it.
//!
//! [`Span`] is a range of bytes, [`Position`] what a person reads: line and column, both from 1, columns in characters.

use std::cmp::Ordering;
use std::fmt;
use std::sync::Arc;

/// A range of bytes in a file.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// A span from byte offsets. Files are bounded far below 4 GiB, so larger offsets saturate.
    pub fn new(start: usize, end: usize) -> Self {
        let narrow = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Self { start: narrow(start), end: narrow(end.max(start)) }
    }

    /// From the beginning of this one to the end of `other`.
    pub fn to(self, other: Self) -> Self {
        Self { start: self.start, end: other.end.max(self.start) }
    }

    /// The empty span at the end of this one.
    pub fn after(self) -> Self {
        Self { start: self.end, end: self.end }
    }

    /// The same as a range of indices.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A place in a file, as people count: from 1, columns in characters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// A file of a pack.
pub struct Source {
    path: Arc<str>,
    text: Arc<str>,
    line_starts: Vec<u32>,
}

impl Source {
    /// A file with this path (relative to its pack, with `/`) and text.
    pub fn new(path: impl Into<Arc<str>>, text: impl Into<Arc<str>>) -> Self {
        let text = text.into();
        let mut line_starts = vec![0];
        line_starts.extend(
            text.bytes()
                .enumerate()
                .filter(|(_, byte)| *byte == b'\n')
                .map(|(at, _)| u32::try_from(at + 1).unwrap_or(u32::MAX)),
        );
        Self { path: path.into(), text, line_starts }
    }

    /// Its path, relative to the pack.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Its whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text of a span; empty where the span is not one of this file.
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.range()).unwrap_or("")
    }

    /// The span of the whole file's first line, for findings about the file as such.
    pub fn top(&self) -> Span {
        Span::new(0, self.line_text(1).len())
    }

    /// Line and column of a byte.
    pub fn position(&self, byte: u32) -> Position {
        let line = self.line_starts.partition_point(|start| *start <= byte);
        let start = self.line_starts[line - 1] as usize;
        let end = (byte as usize).clamp(start, self.text.len());
        let column = self.text.as_bytes()[start..end].iter().filter(|byte| **byte & 0xC0 != 0x80).count();
        Position { line, column: column + 1 }
    }

    /// The text of a line (from 1), without its line end.
    pub fn line_text(&self, line: usize) -> &str {
        let Some(&start) = self.line_starts.get(line.wrapping_sub(1)) else {
            return "";
        };
        let end = self.line_starts.get(line).map_or(self.text.len(), |next| *next as usize);
        self.text[start as usize..end].trim_end_matches(['\n', '\r'])
    }

    /// How many lines there are.
    pub fn line_count(&self) -> usize {
        self.line_starts.len()
    }
}

impl PartialEq for Source {
    fn eq(&self, other: &Self) -> bool {
        self.path == other.path && self.text == other.text
    }
}

impl Eq for Source {}

impl PartialOrd for Source {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Source {
    fn cmp(&self, other: &Self) -> Ordering {
        (&self.path, &self.text).cmp(&(&other.path, &other.text))
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Source({:?})", self.path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let source = Source::new("a.ftl", "бір\r\nекі = үш");
        let at = source.text().find('ү').unwrap();
        let position = source.position(Span::new(at, at).start);
        assert_eq!((position.line, position.column), (2, 7));
        assert_eq!(source.line_text(1), "бір");
        assert_eq!(source.line_text(2), "екі = үш");
        assert_eq!(source.line_text(9), "");
    }
}
