//! A finding for people: what, where, the line itself, and what to do.

use std::fmt::Write;

use crate::content::diagnostic::{Diagnostic, Label, Severity};
use crate::content::lang::Lang;

/// Whether colours are wanted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Style {
    /// Only text.
    Plain,
    /// Text with ANSI colours.
    Coloured,
}

/// How much of a long line is shown, in characters.
const MAX_LINE: usize = 160;

const RED: &str = "\x1b[1;31m";
const YELLOW: &str = "\x1b[1;33m";
const BLUE: &str = "\x1b[1;34m";
const GREEN: &str = "\x1b[1;32m";
const BOLD: &str = "\x1b[1m";
const RESET: &str = "\x1b[0m";

/// A finding as people read it; ends in an empty line.
pub fn human(finding: &Diagnostic, lang: Lang, style: Style) -> String {
    let paint = Paint(style);
    let (severity, colour) = match finding.severity {
        Severity::Error => ("severity-error", RED),
        Severity::Warning => ("severity-warning", YELLOW),
        Severity::Note => ("severity-note", GREEN),
    };
    let mut out = String::new();
    let title = format!("{}[{}]", super::word(lang, severity), finding.code.as_str());
    let headline = super::headline(finding, lang);
    push(&mut out, format_args!("{}: {}\n", paint.with(colour, &title), paint.with(BOLD, &headline)));
    let width = std::iter::once(&finding.primary)
        .chain(&finding.labels)
        .map(|label| line_of(label).to_string().len())
        .max()
        .unwrap_or(1);
    let here = super::attribute(finding, "here", lang);
    label(&mut out, &paint, width, &finding.primary, "-->", colour, here);
    let mut file = finding.primary.file.path().to_owned();
    for other in &finding.labels {
        let text = other.text.and_then(|name| super::attribute(finding, name, lang));
        let arrow = if other.file.path() == file { "..." } else { ":::" };
        other.file.path().clone_into(&mut file);
        label(&mut out, &paint, width, other, arrow, BLUE, text);
    }
    let notes = [super::did_you_mean(finding, lang), super::hint(finding, lang)];
    for note in notes.into_iter().flatten() {
        push(&mut out, format_args!("{:width$} {} {note}\n", "", paint.with(BLUE, "=")));
    }
    out.push('\n');
    out
}

fn line_of(label: &Label) -> usize {
    label.file.position(label.span.start).line
}

/// One place: where it is, its line, and the part of it that is meant.
fn label(
    out: &mut String,
    paint: &Paint,
    width: usize,
    label: &Label,
    arrow: &str,
    colour: &str,
    text: Option<String>,
) {
    let at = label.file.position(label.span.start);
    let line = label.file.line_text(at.line);
    push(
        out,
        format_args!("{:width$}{} {}:{}:{}\n", "", paint.with(BLUE, arrow), label.file.path(), at.line, at.column),
    );
    if label.file.text().is_empty() {
        return;
    }
    let text = text.unwrap_or_default();
    let (shown, before, length) = window(line, at.column - 1, marked(label, line));
    let bar = paint.with(BLUE, "|");
    push(out, format_args!("{:width$} {bar}\n", ""));
    let number = paint.with(BLUE, &format!("{:>width$}", at.line));
    push(out, format_args!("{number} {bar} {shown}\n"));
    let carets = paint.with(colour, &format!("{} {text}", "^".repeat(length.max(1))));
    let line = format!("{:width$} {bar} {}{carets}", "", " ".repeat(before));
    push(out, format_args!("{}\n", line.trim_end()));
}

/// How many characters of the line are marked.
fn marked(label: &Label, line: &str) -> usize {
    let at = label.file.position(label.span.start);
    let in_span = label.file.slice(label.span);
    let first = in_span.split(['\n', '\r']).next().unwrap_or("");
    let rest = line.chars().count().saturating_sub(at.column - 1);
    first.chars().count().min(rest)
}

/// The part of a line that is shown, with what comes before and is marked in it, in columns.
fn window(line: &str, before: usize, marked: usize) -> (String, usize, usize) {
    let chars: Vec<char> = line.chars().map(|c| if c == '\t' { ' ' } else { c }).collect();
    if chars.len() <= MAX_LINE {
        return (chars.into_iter().collect(), before, marked);
    }
    let start = before.saturating_sub(MAX_LINE / 3);
    let end = (start + MAX_LINE).min(chars.len());
    let lead = if start > 0 { "…" } else { "" };
    let tail = if end < chars.len() { "…" } else { "" };
    let middle: String = chars[start..end].iter().collect();
    let before = before - start + lead.chars().count();
    let most = MAX_LINE.saturating_sub(before.min(MAX_LINE - 1));
    (format!("{lead}{middle}{tail}"), before, marked.min(most))
}

struct Paint(Style);

impl Paint {
    fn with(&self, colour: &str, text: &str) -> String {
        match self.0 {
            Style::Plain => text.to_owned(),
            Style::Coloured => format!("{colour}{text}{RESET}"),
        }
    }
}

fn push(out: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing to a String cannot fail.
    let _ = out.write_fmt(text);
}
