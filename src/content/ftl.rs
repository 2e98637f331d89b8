//! A Fluent file as the checks see it: its messages, attributes, variables and references, with their places.
//!
//! The file is parsed once; the same resource later speaks (see [`super::words`]). Fluent's syntax tree borrows from
//! the text, so a place is found by where its slice lies.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_syntax::ast;

use super::diagnostic::{Code, Diagnostic};
use super::lang::Lang;
use super::limits::{MAX_NESTING, MAX_SYNTAX_ERRORS};
use super::source::{Source, Span};

/// The character that stands for a placeable in a [`Text::flat`] text.
pub const PLACEABLE: char = '\u{fffc}';

/// A Fluent file.
#[derive(Clone, Debug)]
pub struct FtlFile {
    /// The language of its folder.
    pub lang: Lang,
    /// Its name without the ending: a level, a programme, or a shared file.
    pub stem: String,
    /// The file.
    pub source: Arc<Source>,
    /// What speaks.
    pub resource: Arc<FluentResource>,
    /// The messages by name.
    pub messages: BTreeMap<String, Entry>,
    /// The terms by name, without the hyphen.
    pub terms: BTreeMap<String, Entry>,
}

/// A message or term.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Where its name stands.
    pub id: Span,
    /// Its value, if it has one.
    pub value: Option<Text>,
    /// Its attributes by name.
    pub attributes: BTreeMap<String, Text>,
}

/// The value of a message or attribute.
#[derive(Clone, Debug)]
pub struct Text {
    /// Where the name of the message or attribute stands.
    pub id: Span,
    /// The variables, with their first place.
    pub variables: BTreeMap<String, Span>,
    /// What it refers to.
    pub references: Vec<Reference>,
    /// The text with the longest variant of each selector, and [`PLACEABLE`] for placeables.
    pub flat: String,
    /// Where the parts of `flat` stand in the file: offset in `flat`, offset in the file.
    origins: Vec<(usize, u32)>,
    /// Every piece of written text, with its place and whether a placeable stands right before it.
    pub pieces: Vec<Piece>,
}

/// A run of written text.
#[derive(Clone, Copy, Debug)]
pub struct Piece {
    /// Where it stands.
    pub span: Span,
    /// Whether a placeable ends right before it.
    pub after_placeable: bool,
}

/// A reference to a message or term.
#[derive(Clone, Debug)]
pub struct Reference {
    /// What is referred to.
    pub name: String,
    /// Its attribute.
    pub attribute: Option<String>,
    /// Whether it is a term.
    pub term: bool,
    /// Where.
    pub span: Span,
}

impl Text {
    /// Where a part of the flat text stands in the file.
    pub fn place(&self, range: std::ops::Range<usize>) -> Span {
        let find = |at: usize| {
            let part = self.origins.partition_point(|(start, _)| *start <= at).saturating_sub(1);
            self.origins
                .get(part)
                .map_or(self.id.start as usize, |(start, origin)| *origin as usize + (at - start.min(&at)))
        };
        let start = find(range.start);
        let end = range.end.checked_sub(1).map_or(start, |last| find(last) + 1);
        Span::new(start, end.max(start))
    }
}

impl FtlFile {
    /// Reads a file. What is broken is told of; the rest of the file remains.
    pub fn read(lang: Lang, stem: &str, source: &Arc<Source>, found: &mut Vec<Diagnostic>) -> Option<Self> {
        if let Some(at) = too_deep(source.text()) {
            found.push(Diagnostic::new(Code::TooDeep, source, Span::new(at, at + 1)).number("limit", MAX_NESTING));
            return None;
        }
        let resource = match FluentResource::try_new(source.text().to_owned()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors.into_iter().take(MAX_SYNTAX_ERRORS) {
                    found.push(syntax_error(source, &error));
                }
                resource
            }
        };
        let mut file = Self {
            lang,
            stem: stem.to_owned(),
            source: Arc::clone(source),
            resource: Arc::new(resource),
            messages: BTreeMap::new(),
            terms: BTreeMap::new(),
        };
        let resource = Arc::clone(&file.resource);
        let base = resource.source().as_ptr() as usize;
        for entry in resource.entries() {
            let (id, value, attributes, term) = match entry {
                ast::Entry::Message(m) => (m.id.name, m.value.as_ref(), &m.attributes, false),
                ast::Entry::Term(t) => (t.id.name, Some(&t.value), &t.attributes, true),
                _ => continue,
            };
            let collector = Collector { base, source };
            let read = collector.entry(id, value, attributes, found);
            let map = if term { &mut file.terms } else { &mut file.messages };
            if let Some(first) = map.get(id) {
                found.push(
                    Diagnostic::new(Code::MessageTwice, source, read.id)
                        .text("name", id)
                        .label(source, first.id, "there"),
                );
            } else {
                map.insert(id.to_owned(), read);
            }
        }
        Some(file)
    }
}

/// Where placeables nest deeper than is allowed. (Fluent's parser has no bound of its own.)
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    let mut line_start = true;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' | b'(' => {
                depth += 1;
                if depth > MAX_NESTING && byte == b'{' {
                    return Some(at);
                }
            }
            b'}' | b')' => depth = depth.saturating_sub(1),
            // A new entry begins at the margin: what was left open above does not count.
            b'a'..=b'z' | b'A'..=b'Z' | b'-' if line_start => {
                let rest = &text[at..];
                let name =
                    rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))).unwrap_or(rest.len());
                if rest[name..].trim_start_matches(' ').starts_with('=') {
                    depth = 0;
                }
            }
            _ => {}
        }
        line_start = byte == b'\n';
    }
    None
}

fn syntax_error(source: &Arc<Source>, error: &fluent_syntax::parser::ParserError) -> Diagnostic {
    let text = source.text();
    let floor = |at: usize| {
        let mut at = at.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let start = floor(error.pos.start);
    let mut end = floor(error.pos.end).max(start);
    if end == start
        && let Some(c) = text[start..].chars().next()
    {
        end += c.len_utf8();
    }
    Diagnostic::new(Code::FluentSyntax, source, Span::new(start, end)).text("found", error.kind.to_string())
}

struct Collector<'s> {
    base: usize,
    source: &'s Arc<Source>,
}

impl Collector<'_> {
    fn span(&self, slice: &str) -> Span {
        let start = (slice.as_ptr() as usize).wrapping_sub(self.base);
        if start > self.source.text().len() {
            return Span::default();
        }
        Span::new(start, start + slice.len())
    }

    fn entry(
        &self,
        id: &str,
        value: Option<&ast::Pattern<&str>>,
        attributes: &[ast::Attribute<&str>],
        found: &mut Vec<Diagnostic>,
    ) -> Entry {
        let id_span = self.span(id);
        let mut entry =
            Entry { id: id_span, value: value.map(|pattern| self.text(id_span, pattern)), attributes: BTreeMap::new() };
        for attribute in attributes {
            let span = self.span(attribute.id.name);
            let text = self.text(span, &attribute.value);
            let name = attribute.id.name.to_owned();
            if let Some(first) = entry.attributes.get(&name) {
                found.push(
                    Diagnostic::new(Code::MessageTwice, self.source, span).text("name", format!("{id}.{name}")).label(
                        self.source,
                        first.id,
                        "there",
                    ),
                );
            } else {
                entry.attributes.insert(name, text);
            }
        }
        entry
    }

    fn text(&self, id: Span, pattern: &ast::Pattern<&str>) -> Text {
        let mut text = Text {
            id,
            variables: BTreeMap::new(),
            references: Vec::new(),
            flat: String::new(),
            origins: Vec::new(),
            pieces: Vec::new(),
        };
        let mut flat = Flat::default();
        self.pattern(pattern, &mut text, &mut flat);
        text.flat = flat.text;
        text.origins = flat.origins;
        text
    }

    fn pattern(&self, pattern: &ast::Pattern<&str>, text: &mut Text, flat: &mut Flat) {
        let mut after_placeable = false;
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    let span = self.span(value);
                    text.pieces.push(Piece { span, after_placeable });
                    flat.push(value, span.start);
                    after_placeable = false;
                }
                ast::PatternElement::Placeable { expression } => {
                    self.expression(expression, text, flat);
                    after_placeable = true;
                }
            }
        }
    }

    fn expression(&self, expression: &ast::Expression<&str>, text: &mut Text, flat: &mut Flat) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, text, Some(flat)),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector, text, None);
                let mut longest = Flat::default();
                for variant in variants {
                    let mut own = Flat::default();
                    self.pattern(&variant.value, text, &mut own);
                    if own.text.len() > longest.text.len() {
                        longest = own;
                    }
                }
                flat.append(longest);
            }
        }
    }

    fn inline(&self, inline: &ast::InlineExpression<&str>, text: &mut Text, flat: Option<&mut Flat>) {
        let mut shown: Option<(&str, Span)> = None;
        match inline {
            ast::InlineExpression::StringLiteral { value } => {
                shown = Some((value, self.span(value)));
            }
            ast::InlineExpression::NumberLiteral { value } => {
                shown = Some((value, self.span(value)));
            }
            ast::InlineExpression::VariableReference { id } => {
                let span = self.span(id.name);
                text.variables.entry(id.name.to_owned()).or_insert(span);
            }
            ast::InlineExpression::MessageReference { id, attribute } => {
                text.references.push(Reference {
                    name: id.name.to_owned(),
                    attribute: attribute.as_ref().map(|a| a.name.to_owned()),
                    term: false,
                    span: self.span(id.name),
                });
            }
            ast::InlineExpression::TermReference { id, attribute, arguments } => {
                text.references.push(Reference {
                    name: id.name.to_owned(),
                    attribute: attribute.as_ref().map(|a| a.name.to_owned()),
                    term: true,
                    span: self.span(id.name),
                });
                self.arguments(arguments.as_ref(), text);
            }
            ast::InlineExpression::FunctionReference { arguments, .. } => {
                self.arguments(Some(arguments), text);
            }
            ast::InlineExpression::Placeable { expression } => {
                let mut ignored = Flat::default();
                self.expression(expression, text, flat.unwrap_or(&mut ignored));
                return;
            }
        }
        if let Some(flat) = flat {
            match shown {
                Some((value, span)) => flat.push(value, span.start),
                None => flat.text.push(PLACEABLE),
            }
        }
    }

    fn arguments(&self, arguments: Option<&ast::CallArguments<&str>>, text: &mut Text) {
        let Some(arguments) = arguments else { return };
        for positional in &arguments.positional {
            self.inline(positional, text, None);
        }
        for named in &arguments.named {
            self.inline(&named.value, text, None);
        }
    }
}

/// A flat text while it is put together.
#[derive(Default)]
struct Flat {
    text: String,
    origins: Vec<(usize, u32)>,
}

impl Flat {
    fn push(&mut self, value: &str, origin: u32) {
        self.origins.push((self.text.len(), origin));
        self.text.push_str(value);
    }

    fn append(&mut self, other: Self) {
        let offset = self.text.len();
        self.text.push_str(&other.text);
        self.origins.extend(other.origins.into_iter().map(|(at, o)| (at + offset, o)));
    }
}
