//! The books: `assets/codex.ron`, `assets/facts.ron`, `assets/prevalence.ron`.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::content::decode::{Decoder, Names};
use crate::content::diagnostic::Diagnostic;
use crate::content::ids::{CodexId, FactId, FlagId};
use crate::content::lang::Lang;
use crate::content::ron_tree::{Kind, Node};
use crate::content::source::{Source, Span};

/// How sure a fact is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Confidence {
    /// May be stated plainly.
    Certain,
    /// Only in general words, with a date.
    Likely,
    /// Never as a fact.
    Uncertain,
}

/// A fact of the book of facts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fact {
    /// How sure it is.
    pub confidence: Confidence,
    /// Of when it is: a year, month or day; empty where the source has no date.
    pub date: String,
    /// Where it is from.
    pub source: String,
}

/// What a codex entry is about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "each name says what it is about")]
pub enum CodexKind {
    Law,
    Term,
    Prevention,
    Programme,
    Figure,
    Skill,
    Reform,
}

/// An entry of the codex; its words are a message of the same name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CodexEntry {
    /// What it is about.
    pub kind: CodexKind,
    /// The facts it stands on.
    pub facts: Vec<FactId>,
    /// Where to read on.
    pub see: Vec<CodexId>,
}

/// The codex as it was read.
#[derive(Clone, Debug)]
pub struct CodexDraft {
    /// The entries, in the order of the file.
    pub entries: Vec<(CodexId, CodexEntry)>,
    /// The file.
    pub source: Arc<Source>,
    /// Where each entry's key stands.
    pub keys: Vec<Span>,
    /// Facts that are named, with places.
    pub facts: Vec<(FactId, Span)>,
    /// Entries that are named, with places.
    pub see: Vec<(CodexId, Span)>,
}

const CONFIDENCES: Names<Confidence> =
    &[("Certain", Confidence::Certain), ("Likely", Confidence::Likely), ("Uncertain", Confidence::Uncertain)];

const KINDS: Names<CodexKind> = &[
    ("Law", CodexKind::Law),
    ("Term", CodexKind::Term),
    ("Prevention", CodexKind::Prevention),
    ("Programme", CodexKind::Programme),
    ("Figure", CodexKind::Figure),
    ("Skill", CodexKind::Skill),
    ("Reform", CodexKind::Reform),
];

/// Reads the book of facts.
pub fn read_facts(source: &Arc<Source>, tree: &Node, found: &mut Vec<Diagnostic>) -> BTreeMap<FactId, Fact> {
    let mut d = Decoder::new(source);
    let mut facts = BTreeMap::new();
    for (id, _, node) in book(&mut d, tree, "Facts", FactId::parse) {
        let Some(mut f) = d.fields(node, "Fact") else {
            continue;
        };
        let confidence = f.required(&mut d, "confidence");
        let confidence = confidence.and_then(|node| d.name(node, CONFIDENCES));
        let date = f.required(&mut d, "date").and_then(|node| d.text(node));
        let from = f.required(&mut d, "source").and_then(|node| d.text(node));
        f.finish(&mut d);
        let (Some(confidence), Some(date), Some(from)) = (confidence, date, from) else {
            continue;
        };
        let fact = Fact { confidence, date: date.to_owned(), source: from.to_owned() };
        facts.insert(id, fact);
    }
    found.append(&mut d.found);
    facts
}

/// Reads the codex.
pub fn read_codex(source: &Arc<Source>, tree: &Node, found: &mut Vec<Diagnostic>) -> CodexDraft {
    let mut d = Decoder::new(source);
    let mut draft = CodexDraft {
        entries: Vec::new(),
        source: Arc::clone(source),
        keys: Vec::new(),
        facts: Vec::new(),
        see: Vec::new(),
    };
    for (id, key, node) in book(&mut d, tree, "Codex", CodexId::parse) {
        let Some(mut f) = d.fields(node, "Entry") else {
            continue;
        };
        let kind = f.required(&mut d, "kind");
        let kind = kind.and_then(|node| d.name(node, KINDS));
        let facts = f.required(&mut d, "facts");
        let facts = ids(&mut d, facts, FactId::parse);
        let see = f.optional("see");
        let see = ids(&mut d, see, CodexId::parse);
        f.finish(&mut d);
        let Some(kind) = kind else { continue };
        draft.entries.push((
            id,
            CodexEntry {
                kind,
                facts: facts.iter().map(|(id, _)| id.clone()).collect(),
                see: see.iter().map(|(id, _)| id.clone()).collect(),
            },
        ));
        draft.keys.push(key);
        draft.facts.extend(facts);
        draft.see.extend(see);
    }
    found.append(&mut d.found);
    draft
}

/// Reads the phrases that claim that most people pay.
pub fn read_prevalence(source: &Arc<Source>, tree: &Node, found: &mut Vec<Diagnostic>) -> BTreeMap<Lang, Vec<String>> {
    let mut d = Decoder::new(source);
    let mut phrases = BTreeMap::new();
    for (code, key, node) in book(&mut d, tree, "Prevalence", FlagId::parse) {
        let Some(lang) = Lang::from_code(code.as_str()) else {
            let finding = d
                .finding(crate::content::diagnostic::Code::PackLanguage, key)
                .text("name", code.as_str())
                .word("what", "language-unknown");
            d.tell(finding);
            continue;
        };
        let mut list = Vec::new();
        for item in d.list(node).unwrap_or_default() {
            list.extend(d.text(item).map(str::to_lowercase));
        }
        phrases.insert(lang, list);
    }
    found.append(&mut d.found);
    phrases
}

/// `Name({ "id": …, … })`.
pub(super) fn book<'t, T: Ord + Clone + AsRef<str>>(
    d: &mut Decoder,
    tree: &'t Node,
    name: &'static str,
    parse: fn(&str) -> Option<T>,
) -> Vec<(T, Span, &'t Node)> {
    match &tree.kind {
        Kind::Tuple { name: Some(ident), items } if ident.text == name && items.len() == 1 => {
            d.map(&items[0], parse).unwrap_or_default()
        }
        Kind::Bad => Vec::new(),
        _ => {
            let span = d.head(tree);
            let finding = d
                .finding(crate::content::diagnostic::Code::WrongKind, span)
                .text("expected", format!("`{name}({{…}})`"))
                .word("found", "kind-other");
            d.tell(finding);
            Vec::new()
        }
    }
}

/// A list of ids, with their places.
pub(super) fn ids<T>(d: &mut Decoder, node: Option<&Node>, parse: fn(&str) -> Option<T>) -> Vec<(T, Span)> {
    let Some(items) = node.and_then(|node| d.list(node)) else {
        return Vec::new();
    };
    items.iter().filter_map(|item| Some((d.id(item, parse)?, item.span))).collect()
}
