//! The reader of `assets/questions.ron` and `assets/kept-questions.ron`: the bank of questions.

use std::sync::Arc;

use super::codex::{book, ids};
use super::names::{NATURES, TIERS, TOPICS};
use crate::content::decode::{Decoder, Fields};
use crate::content::diagnostic::{Code, Diagnostic};
use crate::content::ids::{FactId, OptionId, QuestionId};
use crate::content::limits::{CHOICE_OPTIONS, MAX_AMOUNT, ORDER_ITEMS};
use crate::content::questions::{Question, QuestionKind};
use crate::content::ron_tree::{Kind, Node};
use crate::content::source::{Source, Span};

/// The bank as it was read.
#[derive(Clone, Debug)]
pub struct QuestionsDraft {
    /// The questions, in the order of the file.
    pub questions: Vec<(QuestionId, Question, QuestionMarks)>,
    /// Those that could not be read: whoever names them is not told of it.
    pub broken: Vec<QuestionId>,
    /// The file.
    pub source: Arc<Source>,
}

/// Where the parts of a question stand.
#[derive(Clone, Debug)]
pub struct QuestionMarks {
    /// Its name.
    pub key: Span,
    /// The facts, in their order.
    pub facts: Vec<Span>,
}

/// The kinds of question.
const KINDS: [&str; 4] = ["Choice", "Number", "Order", "Term"];

/// Reads the bank; `kept` where it is the one that only rounds draw from.
pub fn read(source: &Arc<Source>, tree: &Node, kept: bool, found: &mut Vec<Diagnostic>) -> QuestionsDraft {
    let mut d = Decoder::new(source);
    let (mut questions, mut broken) = (Vec::new(), Vec::new());
    for (id, key, node) in book(&mut d, tree, "Questions", QuestionId::parse) {
        match question(&mut d, key, node, kept) {
            Some((question, marks)) => questions.push((id, question, marks)),
            None => broken.push(id),
        }
    }
    found.append(&mut d.found);
    QuestionsDraft { questions, broken, source: Arc::clone(source) }
}

fn question(d: &mut Decoder, key: Span, node: &Node, kept: bool) -> Option<(Question, QuestionMarks)> {
    let mut f = d.fields(node, "Question")?;
    let topic = f.required(d, "topic").and_then(|node| d.name(node, TOPICS));
    let tier = f.required(d, "tier").and_then(|node| d.name(node, TIERS));
    let nature = f.optional("nature").and_then(|node| d.name(node, NATURES));
    let facts_node = f.required(d, "facts");
    let facts = ids(d, facts_node, FactId::parse);
    if let Some(node) = facts_node
        && matches!(&node.kind, Kind::List(items) if items.is_empty())
    {
        let finding = d.finding(Code::EmptyList, node.span).word("what", "what-facts");
        d.tell(finding);
    }
    let kind = f.required(d, "kind").and_then(|node| kind(d, node));
    f.finish(d);
    let marks = QuestionMarks { key, facts: facts.iter().map(|(_, span)| *span).collect() };
    let facts = facts.into_iter().map(|(id, _)| id).collect();
    Some((Question { topic: topic?, tier: tier?, nature, kind: kind?, facts, kept }, marks))
}

fn kind(d: &mut Decoder, node: &Node) -> Option<QuestionKind> {
    let name = variant(d, node, &KINDS)?;
    let mut f = d.fields(node, name)?;
    let kind = match name {
        "Choice" => choice(d, &mut f),
        "Number" => number(d, &mut f),
        "Order" => order(d, &mut f),
        _ => Some(QuestionKind::Term),
    };
    f.finish(d);
    kind
}

/// The name at the head of a value that is one of several kinds.
pub(super) fn variant(d: &mut Decoder, node: &Node, known: &[&'static str]) -> Option<&'static str> {
    let (name, span) = match &node.kind {
        Kind::Struct { name: Some(name), .. } | Kind::Tuple { name: Some(name), .. } => (name.text.as_str(), name.span),
        Kind::Name(name) => (name.as_str(), node.span),
        _ => {
            d.wrong_kind(node, "kind-struct");
            return None;
        }
    };
    let found = known.iter().copied().find(|own| *own == name);
    if found.is_none() {
        d.unknown_name(name, span, known.iter().copied());
    }
    found
}

fn choice(d: &mut Decoder, f: &mut Fields<'_>) -> Option<QuestionKind> {
    let node = f.required(d, "options");
    let options = distinct(d, node);
    counted(d, node, options.len(), CHOICE_OPTIONS);
    let right_node = f.required(d, "right")?;
    let right = d.id(right_node, OptionId::parse)?;
    if !options.contains(&right) {
        let finding = d
            .finding(Code::RightNotOffered, right_node.span)
            .text("name", right.as_str())
            .did_you_mean(right.as_str(), options.iter().map(OptionId::as_str))
            .fix_by_meant(true);
        d.tell(finding);
        return None;
    }
    CHOICE_OPTIONS.contains(&options.len()).then_some(QuestionKind::Choice { options, right })
}

fn number(d: &mut Decoder, f: &mut Fields<'_>) -> Option<QuestionKind> {
    let answer = f.required(d, "answer").and_then(|node| d.int(node, -MAX_AMOUNT, MAX_AMOUNT));
    let within = match f.optional("within") {
        Some(node) => d.int(node, 0, MAX_AMOUNT),
        None => Some(0),
    };
    Some(QuestionKind::Number { answer: answer?, within: within? })
}

fn order(d: &mut Decoder, f: &mut Fields<'_>) -> Option<QuestionKind> {
    let node = f.required(d, "items");
    let items = distinct(d, node);
    counted(d, node, items.len(), ORDER_ITEMS);
    ORDER_ITEMS.contains(&items.len()).then_some(QuestionKind::Order { items })
}

/// A list of names, each of which stands once.
pub(super) fn distinct(d: &mut Decoder, node: Option<&Node>) -> Vec<OptionId> {
    let mut names: Vec<(OptionId, Span)> = Vec::new();
    for (name, span) in ids(d, node, OptionId::parse) {
        if let Some((_, first)) = names.iter().find(|(other, _)| *other == name) {
            let finding = d.finding(Code::Duplicate, span).text("name", name.as_str()).label(
                &Arc::clone(&d.source),
                *first,
                "there",
            );
            d.tell(finding);
            continue;
        }
        names.push((name, span));
    }
    names.into_iter().map(|(name, _)| name).collect()
}

/// Tells of a list that is too short or too long.
fn counted(d: &mut Decoder, node: Option<&Node>, count: usize, allowed: std::ops::RangeInclusive<usize>) {
    let Some(node) = node.filter(|node| matches!(node.kind, Kind::List(_))) else { return };
    if !allowed.contains(&count) {
        let finding = d
            .finding(Code::OptionCount, node.span)
            .number("count", count)
            .number("min", *allowed.start())
            .number("max", *allowed.end());
        d.tell(finding);
    }
}
