//! `[text](codex-id)`: words that can be looked up, inside a text.

use super::ids::CodexId;

/// A part of a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Run {
    /// Plain text.
    Text(String),
    /// A text that opens a codex entry.
    Link {
        /// What is shown.
        text: String,
        /// What it opens.
        entry: CodexId,
    },
}

/// A link as it stands in a text, by byte offsets.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RawLink<'t> {
    /// From the opening bracket to behind the closing parenthesis.
    pub range: std::ops::Range<usize>,
    /// What is shown.
    pub text: &'t str,
    /// What it names; perhaps not an id.
    pub target: &'t str,
}

/// Splits a text into plain runs and links. What only looks like a link stays plain.
pub fn split(text: &str) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut done = 0;
    for link in links(text) {
        let Some(entry) = CodexId::parse(link.target) else {
            continue;
        };
        if link.range.start > done {
            runs.push(Run::Text(text[done..link.range.start].to_owned()));
        }
        runs.push(Run::Link { text: link.text.to_owned(), entry });
        done = link.range.end;
    }
    if done < text.len() {
        runs.push(Run::Text(text[done..].to_owned()));
    }
    runs
}

/// The text as it is read aloud: without the targets of its links.
pub fn plain(text: &str) -> String {
    split(text)
        .into_iter()
        .map(|run| match run {
            Run::Text(text) | Run::Link { text, .. } => text,
        })
        .collect()
}

/// Every `[…](…)` of a text, whatever it names.
pub fn links(text: &str) -> Vec<RawLink<'_>> {
    let mut links = Vec::new();
    let mut at = 0;
    while let Some(open) = text[at..].find('[').map(|found| found + at) {
        let Some(close) = text[open..].find(']').map(|found| found + open) else {
            break;
        };
        // The innermost bracket is the link's own.
        let open = text[..close].rfind('[').unwrap_or(open);
        at = close + 1;
        if !text[at..].starts_with('(') {
            continue;
        }
        let Some(end) = text[at..].find(')').map(|found| found + at) else {
            continue;
        };
        links.push(RawLink { range: open..end + 1, text: &text[open + 1..close], target: &text[at + 1..end] });
        at = end + 1;
    }
    links
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_split_off() {
        let runs = split("Бұл — [кепіл](term-deposit), пара емес [1]");
        assert_eq!(runs.len(), 3);
        assert_eq!(runs[1], Run::Link { text: "кепіл".into(), entry: CodexId::parse("term-deposit").unwrap() });
        assert_eq!(plain("a [b](c) d"), "a b d");
        assert_eq!(plain("a [b](C) [d"), "a [b](C) [d");
        assert_eq!(plain(""), "");
    }
}
