//! From a tree to values: what is asked for, what is missing, what is too much.
//!
//! A [`Decoder`] collects findings and never stops at the first. Every reading returns `None` where the value is not
//! usable; then it has been told already, here or by the syntax, and the caller goes on without a word.

use std::sync::Arc;

use super::diagnostic::{Code, Diagnostic};
use super::ids::MAX_ID_BYTES;
use super::ron_tree::{Field, Kind, Node};
use super::source::{Source, Span};

/// Reads one file's tree.
pub struct Decoder {
    /// The file.
    pub source: Arc<Source>,
    /// What was found.
    pub found: Vec<Diagnostic>,
}

/// The names that a field with a closed set of values may have.
pub type Names<T> = &'static [(&'static str, T)];

impl Decoder {
    /// A decoder of this file.
    pub fn new(source: &Arc<Source>) -> Self {
        Self { source: Arc::clone(source), found: Vec::new() }
    }

    /// A finding in this file, to be completed and handed to [`Decoder::tell`].
    pub fn finding(&self, code: Code, span: Span) -> Diagnostic {
        Diagnostic::new(code, &self.source, span)
    }

    /// Keeps a finding.
    pub fn tell(&mut self, finding: Diagnostic) {
        self.found.push(finding);
    }

    /// Tells that `node` is not the kind of value that belongs here.
    pub fn wrong_kind(&mut self, node: &Node, expected: &'static str) {
        if matches!(node.kind, Kind::Bad) {
            return;
        }
        let span = self.head(node);
        let finding =
            self.finding(Code::WrongKind, span).word("expected", expected).word("found", kind_word(&node.kind));
        self.tell(finding);
    }

    /// The part of a value that is worth underlining: a name rather than all that stands in its brackets.
    pub fn head(&self, node: &Node) -> Span {
        match &node.kind {
            Kind::Struct { name: Some(n), .. } | Kind::Tuple { name: Some(n), .. } => n.span,
            Kind::Struct { .. } | Kind::Tuple { .. } | Kind::List(_) | Kind::Map(_) => {
                Span::new(node.span.start as usize, node.span.start as usize + 1)
            }
            _ => node.span,
        }
    }

    /// The fields of `Name(…)`, or of `(…)` without a name.
    pub fn fields<'t>(&mut self, node: &'t Node, name: &'static str) -> Option<Fields<'t>> {
        let (found, fields): (_, &[Field]) = match &node.kind {
            Kind::Struct { name, fields } => (name.as_ref(), fields),
            Kind::Tuple { name, items } if items.is_empty() => (name.as_ref(), &[]),
            Kind::Name(text) if text == name => (None, &[]),
            Kind::Bad => return None,
            _ => {
                let span = self.head(node);
                let finding = self
                    .finding(Code::WrongKind, span)
                    .text("expected", format!("`{name}(…)`"))
                    .word("found", kind_word(&node.kind));
                self.tell(finding);
                return None;
            }
        };
        if let Some(ident) = found
            && ident.text != name
        {
            let finding = self
                .finding(Code::UnknownName, ident.span)
                .text("name", ident.text.clone())
                .text("known", format!("`{name}`"))
                .did_you_mean(&ident.text, [name])
                .fix_by_meant(false);
            self.tell(finding);
            return None;
        }
        Some(Fields::new(self, self.head(node), fields, name))
    }

    /// A text.
    pub fn text<'t>(&mut self, node: &'t Node) -> Option<&'t str> {
        if let Kind::Text(text) = &node.kind {
            return Some(text);
        }
        self.wrong_kind(node, "kind-text");
        None
    }

    /// `true` or `false`.
    pub fn bool(&mut self, node: &Node) -> Option<bool> {
        if let Kind::Bool(value) = node.kind {
            return Some(value);
        }
        self.wrong_kind(node, "kind-bool");
        None
    }

    /// A whole number between `min` and `max`, both allowed.
    pub fn int(&mut self, node: &Node, min: i64, max: i64) -> Option<i64> {
        let Kind::Int(value) = node.kind else {
            self.wrong_kind(node, "kind-number");
            return None;
        };
        match i64::try_from(value) {
            Ok(value) if (min..=max).contains(&value) => Some(value),
            _ => {
                let finding = self
                    .finding(Code::OutOfRange, node.span)
                    .text("value", value.to_string())
                    .text("min", min.to_string())
                    .text("max", max.to_string());
                self.tell(finding);
                None
            }
        }
    }

    /// A length, given in blocks with at most two digits behind the point, as hundredths between `min` and `max`.
    pub fn length(&mut self, node: &Node, min: i32, max: i32) -> Option<i32> {
        let hundredths = match node.kind {
            Kind::Int(value) => i64::try_from(value).ok().and_then(|value| value.checked_mul(100)),
            Kind::Float(value) => hundredths(value),
            _ => {
                self.wrong_kind(node, "kind-length");
                return None;
            }
        };
        let fits = hundredths.filter(|value| (i64::from(min)..=i64::from(max)).contains(value));
        if fits.is_none() {
            let shown = |value: i32| format!("{}", f64::from(value) / 100.0);
            let finding = self
                .finding(Code::OutOfRange, node.span)
                .text("value", self.source.slice(node.span).to_owned())
                .text("min", shown(min))
                .text("max", shown(max));
            self.tell(finding);
        }
        fits.and_then(|value| i32::try_from(value).ok())
    }

    /// A small count between `min` and `max`.
    pub fn count(&mut self, node: &Node, min: u8, max: u8) -> Option<u8> {
        self.int(node, i64::from(min), i64::from(max)).and_then(|value| u8::try_from(value).ok())
    }

    /// An id.
    pub fn id<T>(&mut self, node: &Node, parse: fn(&str) -> Option<T>) -> Option<T> {
        let text = self.text(node)?;
        let id = parse(text);
        if id.is_none() {
            let proposal = proposed_id(text);
            let mut finding = self.finding(Code::NotAnId, node.span).text("name", text).number("limit", MAX_ID_BYTES);
            finding.meant = proposal;
            self.tell(finding.fix_by_meant(true));
        }
        id
    }

    /// One of a closed set of names.
    pub fn name<T: Copy>(&mut self, node: &Node, names: Names<T>) -> Option<T> {
        let Kind::Name(text) = &node.kind else {
            self.wrong_kind(node, "kind-name");
            return None;
        };
        let value = names.iter().find(|(name, _)| name == text);
        if value.is_none() {
            self.unknown_name(text, node.span, names.iter().map(|(name, _)| *name));
        }
        value.map(|(_, value)| *value)
    }

    /// Tells of a name that is none of `known`.
    pub fn unknown_name(&mut self, text: &str, span: Span, known: impl Iterator<Item = &'static str> + Clone) {
        let list: Vec<String> = known.clone().map(|name| format!("`{name}`")).collect();
        let finding = self
            .finding(Code::UnknownName, span)
            .text("name", text)
            .text("known", list.join(", "))
            .did_you_mean(text, known)
            .fix_by_meant(false);
        self.tell(finding);
    }

    /// The items of a list.
    pub fn list<'t>(&mut self, node: &'t Node) -> Option<&'t [Node]> {
        if let Kind::List(items) = &node.kind {
            return Some(items);
        }
        self.wrong_kind(node, "kind-list");
        None
    }

    /// The entries of a map whose keys are ids. A key that stands twice is told of, and left out the second time.
    pub fn map<'t, T: Ord + Clone + AsRef<str>>(
        &mut self,
        node: &'t Node,
        parse: fn(&str) -> Option<T>,
    ) -> Option<Vec<(T, Span, &'t Node)>> {
        let Kind::Map(pairs) = &node.kind else {
            self.wrong_kind(node, "kind-map");
            return None;
        };
        let mut seen: std::collections::BTreeMap<T, Span> = std::collections::BTreeMap::new();
        let mut entries = Vec::with_capacity(pairs.len());
        for (key, value) in pairs {
            let Some(id) = self.id(key, parse) else {
                continue;
            };
            if let Some(first) = seen.get(&id) {
                let finding = self.finding(Code::Duplicate, key.span).text("name", id.as_ref()).label(
                    &Arc::clone(&self.source),
                    *first,
                    "there",
                );
                self.tell(finding);
                continue;
            }
            seen.insert(id.clone(), key.span);
            entries.push((id, key.span, value));
        }
        Some(entries)
    }

    /// What stands in `Name(…)` with one value, or `None` with a finding.
    pub fn tuple<'t>(&mut self, node: &'t Node, len: usize) -> Option<&'t [Node]> {
        match &node.kind {
            Kind::Tuple { items, .. } if items.len() == len => Some(items),
            Kind::Bad => None,
            Kind::Tuple { items, .. } => {
                let span = self.head(node);
                let finding = self
                    .finding(Code::WrongKind, span)
                    .text("expected", format!("({})", vec!["…"; len].join(", ")))
                    .text("found", format!("({})", vec!["…"; items.len()].join(", ")));
                self.tell(finding);
                None
            }
            _ => {
                self.wrong_kind(node, "kind-tuple");
                None
            }
        }
    }
}

/// The fields of one struct; those that nobody asks for are told of by [`Fields::finish`].
pub struct Fields<'t> {
    fields: &'t [Field],
    used: Vec<bool>,
    known: Vec<&'static str>,
    head: Span,
    name: &'static str,
}

impl<'t> Fields<'t> {
    fn new(decoder: &mut Decoder, head: Span, fields: &'t [Field], name: &'static str) -> Self {
        for (at, field) in fields.iter().enumerate() {
            let first = fields[..at].iter().find(|other| other.name.text == field.name.text);
            if let Some(first) = first {
                let finding = decoder
                    .finding(Code::Duplicate, field.name.span)
                    .text("name", field.name.text.clone())
                    .label(&Arc::clone(&decoder.source), first.name.span, "there");
                decoder.tell(finding);
            }
        }
        Self { fields, used: vec![false; fields.len()], known: Vec::new(), head, name }
    }

    /// Where the struct begins: its name or bracket.
    pub fn head(&self) -> Span {
        self.head
    }

    /// A field that may be left out. `None` is the same as leaving it out, `Some(x)` the same as `x`.
    pub fn optional(&mut self, name: &'static str) -> Option<&'t Node> {
        self.known.push(name);
        let mut value = None;
        for (at, field) in self.fields.iter().enumerate() {
            if field.name.text == name {
                self.used[at] = true;
                value = value.or(Some(&field.value));
            }
        }
        let value = value?;
        match &value.kind {
            Kind::Name(none) if none == "None" => None,
            Kind::Tuple { name: Some(some), items } if some.text == "Some" && items.len() == 1 => items.first(),
            _ => Some(value),
        }
    }

    /// A field that must be there.
    pub fn required(&mut self, decoder: &mut Decoder, name: &'static str) -> Option<&'t Node> {
        let value = self.optional(name);
        if value.is_none() {
            // A misspelt field is told of once, as unknown, with the right name as suggestion.
            let misspelt = self
                .fields
                .iter()
                .any(|field| super::diagnostic::nearest(&field.name.text, [name]).is_some() && field.name.text != name);
            if !misspelt {
                let finding = decoder.finding(Code::MissingField, self.head).text("field", name).text("of", self.name);
                decoder.tell(finding);
            }
        }
        value
    }

    /// Tells of the fields that nobody asked for.
    pub fn finish(self, decoder: &mut Decoder) {
        for (field, used) in self.fields.iter().zip(&self.used) {
            if *used {
                continue;
            }
            let names = self.known.iter().copied();
            let known: Vec<String> = names.clone().map(|name| format!("`{name}`")).collect();
            let finding = decoder
                .finding(Code::UnknownField, field.name.span)
                .text("field", field.name.text.clone())
                .text("of", self.name)
                .text("known", known.join(", "))
                .did_you_mean(&field.name.text, names)
                .fix_by_meant(false);
            decoder.tell(finding);
        }
    }
}

/// A fraction as hundredths, if it has no finer digits than these.
fn hundredths(value: f64) -> Option<i64> {
    let scaled = value * 100.0;
    let near = scaled.round();
    let fits = (scaled - near).abs() < 1e-6 && near.abs() < 1e12;
    #[expect(clippy::cast_possible_truncation, reason = "bounded in the line above")]
    fits.then_some(near as i64)
}

/// The word for a kind of value.
fn kind_word(kind: &Kind) -> &'static str {
    match kind {
        Kind::Bool(_) => "kind-bool",
        Kind::Int(_) => "kind-number",
        Kind::Float(_) => "kind-fraction",
        Kind::Char(_) | Kind::Text(_) | Kind::Bytes(_) => "kind-text",
        Kind::Name(_) => "kind-name",
        Kind::Struct { .. } => "kind-struct",
        Kind::Tuple { .. } => "kind-tuple",
        Kind::List(_) => "kind-list",
        Kind::Map(_) => "kind-map",
        Kind::Bad => "kind-unreadable",
    }
}

/// What an id that is written wrongly was probably meant to be.
fn proposed_id(text: &str) -> Option<String> {
    let kebab: String = text
        .trim()
        .chars()
        .map(|c| match c {
            ' ' | '_' | '.' | '/' => '-',
            c => c.to_ascii_lowercase(),
        })
        .collect();
    super::ids::is_id(&kebab).then_some(kebab)
}
