//! Words to tree. Where something is wrong, it is told once and reading goes on behind it.

use std::sync::Arc;

use super::lex::{Token, Word};
use super::{Field, Ident, Kind, Node};
use crate::content::diagnostic::{Code, Diagnostic, Grade};
use crate::content::limits::MAX_NESTING;
use crate::content::source::{Source, Span};

/// The tree of a file.
pub(super) fn parse(source: &Arc<Source>, tokens: &[Token], errors: &mut Vec<Diagnostic>) -> Node {
    let mut parser = Parser { source, tokens, at: 0, open: Vec::new(), too_deep: false, errors };
    parser.skip_attributes();
    let node = match parser.peek() {
        None => {
            parser.expected("ron-value", Span::new(0, 0));
            parser.bad(Span::new(0, 0))
        }
        Some(_) => parser.value(),
    };
    if let Some(token) = parser.token() {
        let span = token.span;
        if !parser.too_deep && !matches!(node.kind, Kind::Bad) {
            parser.report(Code::SyntaxAfterEnd, span);
        }
    }
    node
}

struct Parser<'a> {
    source: &'a Arc<Source>,
    tokens: &'a [Token],
    at: usize,
    /// The brackets that stand open.
    open: Vec<char>,
    /// Set once nesting went too deep: the rest of the file is left unread.
    too_deep: bool,
    errors: &'a mut Vec<Diagnostic>,
}

/// What stands in a group, which decides how an entry is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Entries {
    Values,
    Fields,
    Pairs,
}

/// How a group ended.
enum Step {
    Next,
    Done(Span),
}

impl<'a> Parser<'a> {
    fn token(&self) -> Option<&'a Token> {
        self.tokens.get(self.at)
    }

    fn peek(&self) -> Option<&'a Word> {
        self.token().map(|token| &token.kind)
    }

    fn peek_second(&self) -> Option<&'a Word> {
        self.tokens.get(self.at + 1).map(|token| &token.kind)
    }

    /// The span of the next word, or the end of the file.
    fn here(&self) -> Span {
        self.token().map_or_else(|| Span::new(self.source.text().len(), self.source.text().len()), |token| token.span)
    }

    fn bad(&self, span: Span) -> Node {
        Node { span, kind: Kind::Bad }
    }

    fn report(&mut self, code: Code, span: Span) {
        self.errors.push(Diagnostic::new(code, self.source, span));
    }

    fn expected(&mut self, what: &'static str, span: Span) {
        let found = self.source.slice(span);
        let found: String = found.chars().take(24).collect();
        let mut diagnostic = Diagnostic::new(Code::SyntaxExpected, self.source, span).word("expected", what);
        diagnostic = if found.is_empty() {
            diagnostic.word("found", "ron-end")
        } else {
            diagnostic.text("found", format!("`{found}`"))
        };
        self.errors.push(diagnostic);
    }

    /// `#![enable(implicit_some)]` and the like are allowed and ignored.
    fn skip_attributes(&mut self) {
        while self.peek() == Some(&Word::Hash) {
            while let Some(word) = self.peek() {
                self.at += 1;
                if *word == Word::Close(']') {
                    break;
                }
            }
        }
    }

    fn value(&mut self) -> Node {
        let Some(token) = self.token() else {
            let here = self.here();
            self.expected("ron-value", here);
            return self.bad(here);
        };
        let span = token.span;
        let kind = match &token.kind {
            Word::Int(value) => Kind::Int(*value),
            Word::Float(value) => Kind::Float(*value),
            Word::Char(value) => Kind::Char(*value),
            Word::Text(value) => Kind::Text(value.clone()),
            Word::Bytes(value) => Kind::Bytes(value.clone()),
            Word::Bad => Kind::Bad,
            Word::Name(name) => return self.named(name, span),
            Word::Open('(') => return self.group(None, span),
            Word::Open('[') => return self.list(span),
            Word::Open(_) => return self.map(span),
            Word::Close(_) | Word::Comma | Word::Colon | Word::Hash => {
                self.expected("ron-value", span);
                return self.bad(span);
            }
        };
        self.at += 1;
        Node { span, kind }
    }

    fn named(&mut self, name: &str, span: Span) -> Node {
        self.at += 1;
        match name {
            "true" | "false" => {
                return Node { span, kind: Kind::Bool(name == "true") };
            }
            "inf" | "NaN" => {
                let value = if name == "inf" { f64::INFINITY } else { f64::NAN };
                return Node { span, kind: Kind::Float(value) };
            }
            _ => {}
        }
        if self.peek() == Some(&Word::Open('(')) {
            let ident = Ident { span, text: name.to_owned() };
            return self.group(Some(ident), span);
        }
        Node { span, kind: Kind::Name(name.to_owned()) }
    }

    /// `( … )`, with or without a name before it.
    fn group(&mut self, name: Option<Ident>, start: Span) -> Node {
        let Some(opener) = self.enter('(') else {
            return self.bad(start);
        };
        let named_fields = matches!(self.peek(), Some(Word::Name(_))) && self.peek_second() == Some(&Word::Colon);
        if named_fields {
            let mut fields = Vec::new();
            let end = self.entries(opener, ')', Entries::Fields, |parser| {
                if let Some(field) = parser.field() {
                    fields.push(field);
                }
            });
            return Node { span: start.to(end), kind: Kind::Struct { name, fields } };
        }
        let mut items = Vec::new();
        let end = self.entries(opener, ')', Entries::Values, |parser| {
            items.push(parser.value());
        });
        Node { span: start.to(end), kind: Kind::Tuple { name, items } }
    }

    fn field(&mut self) -> Option<Field> {
        let here = self.here();
        let Some(Word::Name(name)) = self.peek() else {
            self.expected("ron-field", here);
            return None;
        };
        self.at += 1;
        let ident = Ident { span: here, text: name.clone() };
        if self.peek() != Some(&Word::Colon) {
            let here = self.here();
            self.expected("ron-colon", here);
            return None;
        }
        self.at += 1;
        let value = self.value();
        Some(Field { name: ident, value })
    }

    fn list(&mut self, start: Span) -> Node {
        let Some(opener) = self.enter('[') else {
            return self.bad(start);
        };
        let mut items = Vec::new();
        let end = self.entries(opener, ']', Entries::Values, |parser| {
            items.push(parser.value());
        });
        Node { span: start.to(end), kind: Kind::List(items) }
    }

    fn map(&mut self, start: Span) -> Node {
        let Some(opener) = self.enter('{') else {
            return self.bad(start);
        };
        let mut pairs = Vec::new();
        let end = self.entries(opener, '}', Entries::Pairs, |parser| {
            let key = parser.value();
            if matches!(key.kind, Kind::Bad) && parser.peek() != Some(&Word::Colon) {
                return;
            }
            if parser.peek() == Some(&Word::Colon) {
                parser.at += 1;
                let value = parser.value();
                pairs.push((key, value));
            } else {
                let here = parser.here();
                parser.expected("ron-colon", here);
            }
        });
        Node { span: start.to(end), kind: Kind::Map(pairs) }
    }

    /// Takes an opening bracket, unless nesting is too deep.
    fn enter(&mut self, bracket: char) -> Option<Span> {
        let span = self.here();
        if self.open.len() >= MAX_NESTING {
            if !self.too_deep {
                self.errors.push(Diagnostic::new(Code::TooDeep, self.source, span).number("limit", MAX_NESTING));
                self.too_deep = true;
            }
            self.at = self.tokens.len();
            return None;
        }
        self.at += 1;
        self.open.push(bracket);
        Some(span)
    }

    /// Reads entries up to the closing bracket, and returns where the group ends.
    fn entries(&mut self, opener: Span, close: char, entries: Entries, mut entry: impl FnMut(&mut Self)) -> Span {
        let end = loop {
            match self.closing(opener, close, entries) {
                Step::Done(end) => break end,
                Step::Next => {}
            }
            let before = self.at;
            let errors_before = self.errors.len();
            entry(self);
            if self.too_deep {
                break self.here();
            }
            let failed = self.errors.len() > errors_before;
            match self.peek() {
                Some(Word::Comma) => self.at += 1,
                Some(Word::Close(_)) | None => {}
                Some(_) if self.belongs_outside(entries) => {}
                Some(_) if failed && self.entry_begins(entries) => {}
                Some(_) if failed => self.skip_entry(),
                Some(_) => self.missing_comma(before),
            }
            if self.at == before {
                // Nothing was taken: leave the word out, so that reading always ends.
                self.at += 1;
            }
        };
        self.open.pop();
        end
    }

    /// Whether the group ends here; tells of a bracket that is missing or too many.
    fn closing(&mut self, opener: Span, close: char, entries: Entries) -> Step {
        match self.peek() {
            Some(Word::Close(found)) if *found == close => {
                let span = self.here();
                self.at += 1;
                Step::Done(span)
            }
            Some(Word::Close(found)) => {
                let here = self.here();
                let outer = match found {
                    ')' => '(',
                    ']' => '[',
                    _ => '{',
                };
                if self.open.iter().rev().skip(1).any(|open| *open == outer) {
                    self.unclosed(opener, here);
                    return Step::Done(here);
                }
                self.expected(closing_word(close), here);
                self.at += 1;
                // A wrong bracket stands for the right one, if that does not follow.
                if self.peek() == Some(&Word::Close(close)) {
                    let here = self.here();
                    self.at += 1;
                    return Step::Done(here);
                }
                Step::Done(here)
            }
            None => {
                let here = self.here();
                if !self.too_deep {
                    self.unclosed(opener, here);
                }
                Step::Done(here)
            }
            Some(_) if self.belongs_outside(entries) => {
                let here = self.here();
                self.unclosed(opener, here);
                Step::Done(here)
            }
            Some(_) => Step::Next,
        }
    }

    /// Tells of a bracket that is never closed, once: those around it are not told of as well.
    fn unclosed(&mut self, opener: Span, here: Span) {
        let told_at_end = here.start as usize >= self.source.text().len()
            && self.errors.iter().any(|e| e.code == Code::SyntaxUnclosed || e.code == Code::SyntaxString);
        if told_at_end {
            return;
        }
        let bracket = self.source.slice(opener).to_owned();
        self.errors.push(Diagnostic::new(Code::SyntaxUnclosed, self.source, opener).text("bracket", bracket).label(
            self.source,
            here,
            "there",
        ));
    }

    /// Inside fields, `"key":` can only be an entry of a map outside: the group was meant to be closed before it.
    fn belongs_outside(&self, entries: Entries) -> bool {
        entries == Entries::Fields
            && matches!(self.peek(), Some(Word::Text(_)))
            && self.peek_second() == Some(&Word::Colon)
            && self.open.contains(&'{')
    }

    /// Whether an entry of this group plainly begins here, so that nothing need be left out.
    fn entry_begins(&self, entries: Entries) -> bool {
        let named = match entries {
            Entries::Values => false,
            Entries::Fields => matches!(self.peek(), Some(Word::Name(_))),
            Entries::Pairs => matches!(self.peek(), Some(Word::Text(_))),
        };
        named && self.peek_second() == Some(&Word::Colon)
    }

    fn missing_comma(&mut self, entry_start: usize) {
        let previous = self.tokens[self.at.max(entry_start + 1) - 1].span.after();
        self.errors.push(Diagnostic::new(Code::SyntaxComma, self.source, previous).fix(previous, ",", Grade::Safe));
    }

    /// After a mistake: goes on behind the next comma of this group, or at its closing bracket.
    fn skip_entry(&mut self) {
        let mut depth = 0usize;
        while let Some(word) = self.peek() {
            match word {
                Word::Open(_) => depth += 1,
                Word::Close(_) if depth == 0 => return,
                Word::Close(_) => depth -= 1,
                Word::Comma if depth == 0 => {
                    self.at += 1;
                    return;
                }
                _ => {}
            }
            self.at += 1;
        }
    }
}

fn closing_word(close: char) -> &'static str {
    match close {
        ')' => "ron-close-round",
        ']' => "ron-close-square",
        _ => "ron-close-curly",
    }
}
