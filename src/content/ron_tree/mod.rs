//! RON as a tree that keeps its positions, and that goes on after a mistake.
//!
//! [`read`] always returns a tree, with every syntax error that it could find beside it. What could not be understood is a
//! [`Kind::Bad`] node: it has been reported, so that whoever decodes the tree keeps silent about it. The crate `ron` reads
//! what the program itself writes; this reader is for files that people write, and a test holds both to the same values.

mod lex;
mod parse;

use std::sync::Arc;

use super::diagnostic::Diagnostic;
use super::source::{Source, Span};

/// A value of a RON file.
#[derive(Clone, PartialEq, Debug)]
pub struct Node {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: Kind,
}

/// The kinds of value.
#[derive(Clone, PartialEq, Debug)]
pub enum Kind {
    /// `true`, `false`.
    Bool(bool),
    /// A whole number.
    Int(i128),
    /// A number with a fraction.
    Float(f64),
    /// `'a'`.
    Char(char),
    /// `"text"`, `r#"text"#`.
    Text(String),
    /// `b"bytes"`.
    Bytes(Vec<u8>),
    /// A bare name: an enum variant, a unit struct, `None`.
    Name(String),
    /// `Name(field: value)` or `(field: value)`.
    Struct {
        /// Its name, if it has one.
        name: Option<Ident>,
        /// Its fields, in the order of the file.
        fields: Vec<Field>,
    },
    /// `Name(value, …)` or `(value, …)`; `()` and `Name()` too.
    Tuple {
        /// Its name, if it has one.
        name: Option<Ident>,
        /// Its items.
        items: Vec<Node>,
    },
    /// `[value, …]`.
    List(Vec<Node>),
    /// `{key: value, …}`.
    Map(Vec<(Node, Node)>),
    /// Something that could not be read, and has been reported.
    Bad,
}

/// A name with its place.
#[derive(Clone, PartialEq, Debug)]
pub struct Ident {
    /// Where it stands.
    pub span: Span,
    /// The name.
    pub text: String,
}

/// A field of a struct.
#[derive(Clone, PartialEq, Debug)]
pub struct Field {
    /// Its name.
    pub name: Ident,
    /// Its value.
    pub value: Node,
}

/// Reads a file. Never fails: the tree may be [`Kind::Bad`], and the second part says why.
pub fn read(source: &Arc<Source>) -> (Node, Vec<Diagnostic>) {
    let mut errors = Vec::new();
    let tokens = lex::tokens(source, &mut errors);
    let tree = parse::parse(source, &tokens, &mut errors);
    errors.truncate(super::limits::MAX_SYNTAX_ERRORS);
    (tree, errors)
}
