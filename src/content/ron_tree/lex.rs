//! The words of RON: brackets, names, numbers, texts. Spaces and comments fall away here.

use std::sync::Arc;

use crate::content::diagnostic::{Code, Diagnostic};
use crate::content::source::{Source, Span};

/// A word of RON.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Token {
    pub span: Span,
    pub kind: Word,
}

/// What a word is.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Word {
    /// `(`, `[` or `{`.
    Open(char),
    /// `)`, `]` or `}`.
    Close(char),
    Comma,
    Colon,
    /// `#`, which begins an extension attribute.
    Hash,
    Name(String),
    Int(i128),
    Float(f64),
    Char(char),
    Text(String),
    Bytes(Vec<u8>),
    /// Something unreadable that stands where a value may stand; it has been reported.
    Bad,
}

/// All words of a file.
pub(super) fn tokens(source: &Arc<Source>, errors: &mut Vec<Diagnostic>) -> Vec<Token> {
    let mut lexer = Lexer { source, text: source.text(), at: 0, errors };
    let mut tokens = Vec::with_capacity(source.text().len() / 5);
    while let Some(token) = lexer.next() {
        tokens.push(token);
    }
    tokens
}

struct Lexer<'a> {
    source: &'a Arc<Source>,
    text: &'a str,
    at: usize,
    errors: &'a mut Vec<Diagnostic>,
}

impl<'a> Lexer<'a> {
    fn next(&mut self) -> Option<Token> {
        self.skip_space();
        let start = self.at;
        let first = self.peek()?;
        let kind = match first {
            '(' | '[' | '{' => self.single(Word::Open(first)),
            ')' | ']' | '}' => self.single(Word::Close(first)),
            ',' => self.single(Word::Comma),
            ':' => self.single(Word::Colon),
            '#' => {
                self.at += usize::from(self.rest().starts_with("#!"));
                self.single(Word::Hash)
            }
            '"' => {
                self.at += 1;
                self.string(start)
            }
            '\'' => self.char_literal(start),
            'b' if self.rest().starts_with("b\"") => {
                self.at += 2;
                match self.string(start) {
                    Word::Text(text) => Word::Bytes(text.into_bytes()),
                    other => other,
                }
            }
            'b' if self.rest().starts_with("b'") => self.byte_literal(start),
            'b' if self.rest().starts_with("br\"") || self.rest().starts_with("br#") => {
                self.at += 2;
                match self.raw_string(start) {
                    Word::Text(text) => Word::Bytes(text.into_bytes()),
                    other => other,
                }
            }
            'r' if self.raw_string_ahead() => {
                self.at += 1;
                self.raw_string(start)
            }
            'r' if self.rest().starts_with("r#") => {
                self.at += 2;
                self.name()
            }
            c if c.is_ascii_digit() || (matches!(c, '+' | '-' | '.') && self.number_after_sign()) => self.number(start),
            c if c == '_' || c.is_alphabetic() => self.name(),
            _ => self.strange(start),
        };
        let span = Span::new(start, self.at);
        Some(Token { span, kind })
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn single(&mut self, word: Word) -> Word {
        self.at += 1;
        word
    }

    fn report(&mut self, code: Code, start: usize, end: usize) {
        let span = Span::new(start, end.min(self.text.len()));
        self.errors.push(Diagnostic::new(code, self.source, span));
    }

    fn skip_space(&mut self) {
        loop {
            let rest = self.rest();
            let trimmed = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
            self.at += rest.len() - trimmed.len();
            if trimmed.starts_with("//") {
                self.at += trimmed.find('\n').unwrap_or(trimmed.len());
            } else if trimmed.starts_with("/*") {
                self.block_comment();
            } else {
                return;
            }
        }
    }

    fn block_comment(&mut self) {
        let start = self.at;
        let bytes = self.text.as_bytes();
        let mut depth = 0usize;
        while self.at < bytes.len() {
            match &bytes[self.at..] {
                [b'/', b'*', ..] => {
                    depth += 1;
                    self.at += 2;
                }
                [b'*', b'/', ..] => {
                    depth -= 1;
                    self.at += 2;
                    if depth == 0 {
                        return;
                    }
                }
                _ => self.at += 1,
            }
        }
        self.report(Code::SyntaxComment, start, start + 2);
    }

    fn name(&mut self) -> Word {
        let rest = self.rest();
        let end =
            rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '.' | '-' | '+'))).unwrap_or(rest.len());
        // A dot, a plus or a minus may stand inside a raw name only; in a plain one they are a slip, told as a whole.
        let name = rest[..end].to_owned();
        self.at += end;
        Word::Name(name)
    }

    fn number_after_sign(&self) -> bool {
        let rest = self.rest().trim_start_matches(['+', '-']);
        let rest = rest.strip_prefix('.').unwrap_or(rest);
        rest.starts_with(|c: char| c.is_ascii_digit())
    }

    fn number(&mut self, start: usize) -> Word {
        let rest = self.rest();
        let sign = usize::from(rest.starts_with(['+', '-']));
        let mut end = sign;
        let mut previous = '0';
        for c in rest[sign..].chars() {
            let exponent_sign = matches!(c, '+' | '-') && matches!(previous, 'e' | 'E');
            if !(c.is_alphanumeric() || matches!(c, '_' | '.') || exponent_sign) {
                break;
            }
            previous = c;
            end += c.len_utf8();
        }
        let written = rest[..end].to_owned();
        self.at += end;
        if let Some(number) = parse_number(&written) {
            return number;
        }
        let diagnostic =
            Diagnostic::new(Code::SyntaxNumber, self.source, Span::new(start, start + end)).text("found", written);
        self.errors.push(diagnostic);
        Word::Bad
    }

    fn string(&mut self, start: usize) -> Word {
        let mut out = String::new();
        loop {
            let rest = self.rest();
            let Some(plain) = rest.find(['"', '\\']) else {
                self.unclosed_string(start);
                return Word::Bad;
            };
            out.push_str(&rest[..plain]);
            let quote = rest.as_bytes()[plain] == b'"';
            self.at += plain + 1;
            if quote {
                return Word::Text(out);
            }
            if let Some(c) = self.escape() {
                out.push(c);
            }
        }
    }

    /// An unclosed text: the finding points to its beginning, and reading goes on at the next line.
    fn unclosed_string(&mut self, start: usize) {
        let line_end = self.text[start..].find('\n').map_or(self.text.len(), |at| start + at);
        self.report(Code::SyntaxString, start, line_end);
        self.at = line_end.max(start + 1);
    }

    /// The character after a backslash; `None` where it stands for nothing.
    fn escape(&mut self) -> Option<char> {
        let start = self.at - 1;
        let c = self.peek()?;
        self.at += c.len_utf8();
        let value = match c {
            '"' | '\\' | '\'' => Some(c),
            'n' => Some('\n'),
            'r' => Some('\r'),
            't' => Some('\t'),
            '0' => Some('\0'),
            'x' => {
                let digits = self.rest().get(..2).map(str::to_owned);
                let value = digits.and_then(|d| u8::from_str_radix(&d, 16).ok());
                self.at += if value.is_some() { 2 } else { 0 };
                value.map(char::from)
            }
            'u' if self.rest().starts_with('{') => {
                let rest = self.rest();
                let end = rest.find('}').filter(|end| *end <= 7);
                let value = end.and_then(|end| u32::from_str_radix(&rest[1..end], 16).ok()).and_then(char::from_u32);
                self.at += if value.is_some() { end.map_or(0, |end| end + 1) } else { 0 };
                value
            }
            '\n' => {
                let rest = self.rest();
                self.at += rest.len() - rest.trim_start().len();
                return None;
            }
            _ => None,
        };
        if value.is_none() {
            let span = Span::new(start, self.at);
            let found = self.source.slice(span).to_owned();
            self.errors.push(Diagnostic::new(Code::SyntaxEscape, self.source, span).text("found", found));
        }
        value
    }

    fn raw_string_ahead(&self) -> bool {
        let rest = &self.rest()[1..];
        rest.trim_start_matches('#').starts_with('"')
    }

    fn raw_string(&mut self, start: usize) -> Word {
        let rest = self.rest();
        let hashes = rest.len() - rest.trim_start_matches('#').len();
        let closing = format!("\"{}", "#".repeat(hashes));
        if !rest[hashes..].starts_with('"') {
            return self.strange(start);
        }
        let body = &rest[hashes + 1..];
        if let Some(end) = body.find(&closing) {
            let text = body[..end].to_owned();
            self.at += hashes + 1 + end + closing.len();
            return Word::Text(text);
        }
        self.unclosed_string(start);
        Word::Bad
    }

    fn char_literal(&mut self, start: usize) -> Word {
        self.at += 1;
        let c = match self.peek() {
            Some('\\') => {
                self.at += 1;
                self.escape()
            }
            Some(c) if c != '\'' && c != '\n' => {
                self.at += c.len_utf8();
                Some(c)
            }
            _ => None,
        };
        if self.peek() == Some('\'') {
            self.at += 1;
            return c.map_or(Word::Bad, Word::Char);
        }
        self.unclosed_string(start);
        Word::Bad
    }

    fn byte_literal(&mut self, start: usize) -> Word {
        self.at += 1;
        match self.char_literal(start) {
            Word::Char(c) => Word::Int(i128::from(u32::from(c))),
            other => other,
        }
    }

    fn strange(&mut self, start: usize) -> Word {
        self.at = start;
        let c = self.peek().unwrap_or(' ');
        let run = self.rest().find(|other: char| other != c).unwrap_or(self.rest().len());
        self.at += run.max(c.len_utf8());
        let diagnostic =
            Diagnostic::new(Code::SyntaxCharacter, self.source, Span::new(start, self.at)).text("found", c.to_string());
        self.errors.push(diagnostic);
        Word::Bad
    }
}

/// A number as RON writes it: `_` between digits, other bases, a type at the end.
fn parse_number(written: &str) -> Option<Word> {
    let digits: String = written.chars().filter(|c| *c != '_').collect();
    let (negative, body) = match digits.as_bytes().first()? {
        b'-' => (true, &digits[1..]),
        b'+' => (false, &digits[1..]),
        _ => (false, &digits[..]),
    };
    let bare = ["i8", "i16", "i32", "i64", "i128", "u8", "u16", "u32", "u64", "u128"]
        .iter()
        .find_map(|suffix| body.strip_suffix(suffix))
        .unwrap_or(body);
    let whole = if let Some(hex) = bare.strip_prefix("0x") {
        i128::from_str_radix(hex, 16).ok()
    } else if let Some(octal) = bare.strip_prefix("0o") {
        i128::from_str_radix(octal, 8).ok()
    } else if let Some(binary) = bare.strip_prefix("0b") {
        i128::from_str_radix(binary, 2).ok()
    } else if bare.bytes().all(|b| b.is_ascii_digit()) {
        bare.parse().ok()
    } else {
        None
    };
    if let Some(value) = whole {
        return Some(Word::Int(if negative { -value } else { value }));
    }
    let float = body.strip_suffix("f32").or_else(|| body.strip_suffix("f64")).unwrap_or(body);
    if !float.starts_with(|c: char| c.is_ascii_digit() || c == '.') {
        return None;
    }
    let value: f64 = float.parse().ok()?;
    Some(Word::Float(if negative { -value } else { value }))
}
