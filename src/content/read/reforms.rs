//! The reader of `assets/reforms.ron`: the book of reforms.

use std::sync::Arc;

use super::codex::{book, ids};
use super::names::{LAWFUL_EVIDENCE, PICTOGRAMS};
use crate::content::decode::Decoder;
use crate::content::diagnostic::{Code, Diagnostic};
use crate::content::ids::*;
use crate::content::level::Pictogram;
use crate::content::limits::MAX_AMOUNT;
use crate::content::reforms::{Build, InsightRef, Reform};
use crate::content::ron_tree::Node;
use crate::content::source::{Source, Span};

/// The book as it was read.
#[derive(Clone, Debug)]
pub struct ReformsDraft {
    /// The reforms, in the order of the file.
    pub reforms: Vec<(ReformId, Reform, ReformMarks)>,
    /// Those that could not be read: whoever names them is not told of it.
    pub broken: Vec<ReformId>,
    /// The file.
    pub source: Arc<Source>,
}

/// Where the parts of a reform stand.
#[derive(Clone, Debug)]
pub struct ReformMarks {
    /// Its name.
    pub key: Span,
    /// The insight.
    pub insight: Option<Span>,
    /// The allies, in their order.
    pub allies: Vec<Span>,
    /// The formalism variant.
    pub fake: Span,
    /// The facts, in their order.
    pub facts: Vec<Span>,
    /// The codex entry.
    pub codex: Span,
}

/// Reads the book.
pub fn read(source: &Arc<Source>, tree: &Node, found: &mut Vec<Diagnostic>) -> ReformsDraft {
    let mut d = Decoder::new(source);
    let (mut reforms, mut broken) = (Vec::new(), Vec::new());
    for (id, key, node) in book(&mut d, tree, "Reforms", ReformId::parse) {
        match reform(&mut d, &id, key, node) {
            Some((reform, marks)) => reforms.push((id, reform, marks)),
            None => broken.push(id),
        }
    }
    found.append(&mut d.found);
    ReformsDraft { reforms, broken, source: Arc::clone(source) }
}

fn reform(d: &mut Decoder, id: &ReformId, key: Span, node: &Node) -> Option<(Reform, ReformMarks)> {
    let mut f = d.fields(node, "Reform")?;
    let weak = f.required(d, "weak").and_then(|node| pictograms(d, node));
    let evidence = f.required(d, "evidence").and_then(|node| d.name(node, LAWFUL_EVIDENCE));
    let insight_node = f.optional("insight");
    let insight = insight_node.and_then(|node| insight(d, node));
    let allies = f.optional("allies");
    let allies = ids(d, allies, PersonId::parse);
    let real = f.required(d, "real").and_then(|node| build(d, node));
    let fake_node = f.required(d, "fake");
    let fake = fake_node.and_then(|node| build(d, node));
    let facts = f.required(d, "facts");
    let facts = ids(d, facts, FactId::parse);
    let codex_node = f.optional("codex");
    let codex = match codex_node {
        Some(node) => d.id(node, CodexId::parse),
        None => CodexId::parse(id.as_str()),
    };
    f.finish(d);
    let marks = ReformMarks {
        key,
        insight: insight_node.map(|node| node.span),
        allies: allies.iter().map(|(_, span)| *span).collect(),
        fake: fake_node.map_or(key, |node| d.head(node)),
        facts: facts.iter().map(|(_, span)| *span).collect(),
        codex: codex_node.map_or(key, |node| node.span),
    };
    let reform = Reform {
        weak: weak?,
        evidence: evidence?,
        insight,
        allies: allies.into_iter().map(|(id, _)| id).collect(),
        real: real?,
        fake: fake?,
        facts: facts.into_iter().map(|(id, _)| id).collect(),
        codex: codex?,
    };
    Some((reform, marks))
}

/// Three pictograms of a weak rule.
pub(super) fn pictograms(d: &mut Decoder, node: &Node) -> Option<[Pictogram; 3]> {
    let items = d.list(node)?;
    let read: Vec<Pictogram> = items.iter().filter_map(|item| d.name(item, PICTOGRAMS)).collect();
    if items.len() != 3 {
        let finding = d
            .finding(Code::WrongKind, node.span)
            .word("expected", "kind-three-pictograms")
            .text("found", items.len().to_string());
        d.tell(finding);
    }
    <[Pictogram; 3]>::try_from(read).ok()
}

/// `"programme/insight"`.
fn insight(d: &mut Decoder, node: &Node) -> Option<InsightRef> {
    let text = d.text(node)?;
    let parsed = text.split_once('/').and_then(|(programme, insight)| {
        Some(InsightRef { programme: ProgrammeId::parse(programme)?, insight: InsightId::parse(insight)? })
    });
    if parsed.is_none() {
        let finding = d
            .finding(Code::WrongKind, node.span)
            .text("expected", "`\"programme/insight\"`")
            .text("found", format!("`\"{text}\"`"));
        d.tell(finding);
    }
    parsed
}

fn build(d: &mut Decoder, node: &Node) -> Option<Build> {
    let mut f = d.fields(node, "Build")?;
    let model = f.required(d, "model").and_then(|node| d.id(node, ModelId::parse));
    let mut amount = |name| match f.optional(name) {
        Some(node) => d.int(node, 0, MAX_AMOUNT).and_then(|value| i32::try_from(value).ok()),
        None => Some(0),
    };
    let (money, evenings) = (amount("money"), amount("evenings"));
    f.finish(d);
    Some(Build { model: model?, money: money?, evenings: evenings? })
}
