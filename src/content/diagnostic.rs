//! A finding: data, not text.
//!
//! A [`Diagnostic`] knows what is wrong ([`Code`]), where ([`Label`]), what it is about (named arguments) and, sometimes,
//! what would mend it ([`Fix`]). Its words are looked up when it is shown, in the language of the reader, by
//! [`render`](super::render). Findings have a total order, so that a report is the same on every machine.

use std::cmp::Ordering;
use std::sync::Arc;

pub use super::codes::Code;
use super::source::{Source, Span};

/// How grave a finding is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Severity {
    /// The level or file cannot be played as it is.
    Error,
    /// It can be played, and should be mended.
    Warning,
    /// Worth knowing.
    Note,
}

/// Something in a file that a finding points to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Label {
    /// The file.
    pub file: Arc<Source>,
    /// Where in it.
    pub span: Span,
    /// What is said beside it: an attribute of the code's message, if anything.
    pub text: Option<&'static str>,
}

/// A value that the wording of a finding names.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Arg {
    /// A name or text from the author's file.
    Text(String),
    /// A number.
    Number(i64),
    /// A word that is itself translated: the id of a message of `diagnostics.ftl`.
    Word(&'static str),
}

/// How far a fix may be trusted.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Grade {
    /// It cannot change what the level means.
    Safe,
    /// Probably what was meant.
    Likely,
}

/// A change that would mend the finding.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fix {
    /// What is replaced, in the file of the primary label.
    pub span: Span,
    /// By what.
    pub replacement: String,
    /// How far it may be trusted.
    pub grade: Grade,
}

/// A finding.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    /// What is wrong.
    pub code: Code,
    /// How grave it is here.
    pub severity: Severity,
    /// What its wording names.
    pub args: Vec<(&'static str, Arg)>,
    /// Where it is.
    pub primary: Label,
    /// Further places that belong to it.
    pub labels: Vec<Label>,
    /// The name that was probably meant.
    pub meant: Option<String>,
    /// What would mend it.
    pub fix: Option<Fix>,
}

impl Diagnostic {
    /// A finding of `code` at `span` of `file`, as grave as the code usually is.
    pub fn new(code: Code, file: &Arc<Source>, span: Span) -> Self {
        Self {
            code,
            severity: code.severity(),
            args: Vec::new(),
            primary: Label { file: Arc::clone(file), span, text: None },
            labels: Vec::new(),
            meant: None,
            fix: None,
        }
    }

    /// Names a text in the wording.
    #[must_use]
    pub fn text(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, Arg::Text(value.into())));
        self
    }

    /// Names a number in the wording.
    #[must_use]
    pub fn number(mut self, name: &'static str, value: usize) -> Self {
        let value = i64::try_from(value).unwrap_or(i64::MAX);
        self.args.push((name, Arg::Number(value)));
        self
    }

    /// Names a number in the wording, which may be negative.
    #[must_use]
    pub fn amount(mut self, name: &'static str, value: i64) -> Self {
        self.args.push((name, Arg::Number(value)));
        self
    }

    /// Names a translated word in the wording.
    #[must_use]
    pub fn word(mut self, name: &'static str, message: &'static str) -> Self {
        self.args.push((name, Arg::Word(message)));
        self
    }

    /// Points to a further place; `text` is an attribute of the code's message.
    #[must_use]
    pub fn label(mut self, file: &Arc<Source>, span: Span, text: &'static str) -> Self {
        self.labels.push(Label { file: Arc::clone(file), span, text: Some(text) });
        self
    }

    /// Changes how grave it is.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// Suggests the nearest of `names` to `given`, if one is near.
    #[must_use]
    pub fn did_you_mean<'n>(mut self, given: &str, names: impl IntoIterator<Item = &'n str>) -> Self {
        self.meant = nearest(given, names).map(str::to_owned);
        self
    }

    /// Makes the suggested name a fix of the primary label; `quoted` puts it into quotes.
    #[must_use]
    pub fn fix_by_meant(mut self, quoted: bool) -> Self {
        if let Some(name) = &self.meant {
            let replacement = if quoted { format!("\"{name}\"") } else { name.clone() };
            self.fix = Some(Fix { span: self.primary.span, replacement, grade: Grade::Likely });
        }
        self
    }

    /// Adds a fix.
    #[must_use]
    pub fn fix(mut self, span: Span, replacement: impl Into<String>, grade: Grade) -> Self {
        self.fix = Some(Fix { span, replacement: replacement.into(), grade });
        self
    }
}

/// The order in which findings are told: by file, place and code.
pub fn order(a: &Diagnostic, b: &Diagnostic) -> Ordering {
    let key = |d: &Diagnostic| (d.primary.span, d.code, d.severity);
    a.primary.file.path().cmp(b.primary.file.path()).then_with(|| key(a).cmp(&key(b))).then_with(|| a.args.cmp(&b.args))
}

/// The name among `names` that `given` was probably meant to be.
pub fn nearest<'n>(given: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let allowed = (given.chars().count() / 3).max(1);
    let folded = given.to_lowercase();
    names
        .into_iter()
        .filter(|name| name.len().abs_diff(given.len()) <= allowed * 2)
        .map(|name| {
            let distance = strsim::damerau_levenshtein(&folded, &name.to_lowercase());
            (distance, name)
        })
        .filter(|(distance, _)| *distance <= allowed)
        .min()
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names_are_suggested() {
        let names = ["corridor", "offer", "warm-bed"];
        assert_eq!(nearest("coridor", names), Some("corridor"));
        assert_eq!(nearest("Offer", names), Some("offer"));
        assert_eq!(nearest("warmbed", names), Some("warm-bed"));
        assert_eq!(nearest("kitchen", names), None);
    }
}
