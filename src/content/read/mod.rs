//! Readers, one for each kind of file: from a tree to checked types, with the places of everything that others refer to.
//!
//! A `Reader` holds what the parts of a level or programme share while they are read. What points out of the file
//! (people, facts, flags …) is noted as a [`Use`] with its place, and checked by the passes once all files are known.

mod beats;
pub mod cast;
pub mod codex;
mod effects;
mod folk;
mod items;
pub mod lesson;
pub mod level;
pub mod model;
mod names;
pub mod pack;
pub mod place;
pub mod programme;
pub mod questions;
pub mod reforms;
pub mod round;
pub mod stations;
mod steps;
pub mod survey;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use super::decode::Decoder;
use super::diagnostic::Code;
use super::ids::*;
use super::level::{BeatIx, EndingIx, Nature, Next, WrittenRef};
use super::places::Place;
use super::ron_tree::{Kind, Node};
use super::source::{Source, Span};

/// Something that a file names and that stands elsewhere.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Use {
    /// What is named.
    pub what: What,
    /// Where.
    pub span: Span,
}

/// What a [`Use`] names.
#[derive(Clone, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub enum What {
    Fact(FactId),
    Codex(CodexId),
    Person(PersonId),
    Speaker(PersonId),
    ReadFlag(FlagId),
    SetFlag(FlagId),
    ClearFlag(FlagId),
    ReadEvidence(EvidenceId),
    GainEvidence(EvidenceId),
    LoseEvidence(EvidenceId),
    Insight(InsightId),
    Skill(SkillId),
    Reform(ReformId),
    Built(ReformId),
    Bead(BeadId),
    Wrote(WrittenRef),
    Level(LevelId),
    Survey(SurveyId),
    Station(StationId),
    Model(ModelId),
    Material(MaterialId),
    Door(Place, DoorId),
    Message(String),
}

/// What the parts of a file share while it is read.
pub(super) struct Reader {
    d: Decoder,
    uses: Vec<Use>,
    names: NextNames,
    asks: BTreeMap<AskId, Nature>,
    judged: BTreeSet<AskId>,
    options: Vec<(OptionId, Span)>,
    spots: Vec<(SpotId, Span)>,
}

/// The name space of beats and endings.
#[derive(Default)]
struct NextNames {
    by_name: HashMap<String, Next>,
    in_order: Vec<String>,
}

impl NextNames {
    fn add(&mut self, name: &str, next: Next) {
        self.by_name.insert(name.to_owned(), next);
        self.in_order.push(name.to_owned());
    }
}

impl Reader {
    fn new(source: &Arc<Source>) -> Self {
        Self {
            d: Decoder::new(source),
            uses: Vec::new(),
            names: NextNames::default(),
            asks: BTreeMap::new(),
            judged: BTreeSet::new(),
            options: Vec::new(),
            spots: Vec::new(),
        }
    }

    fn note(&mut self, what: What, span: Span) {
        self.uses.push(Use { what, span });
    }

    /// An id of something that stands elsewhere.
    fn used<T: Clone>(&mut self, node: &Node, parse: fn(&str) -> Option<T>, what: fn(T) -> What) -> Option<T> {
        let id = self.d.id(node, parse)?;
        self.note(what(id.clone()), node.span);
        Some(id)
    }

    /// Ids of things that stand elsewhere.
    fn used_list<T: Clone>(
        &mut self,
        node: Option<&Node>,
        parse: fn(&str) -> Option<T>,
        what: fn(T) -> What,
    ) -> Vec<T> {
        let Some(items) = node.and_then(|node| self.d.list(node)) else {
            return Vec::new();
        };
        items.iter().filter_map(|item| self.used(item, parse, what)).collect()
    }

    /// The name of a beat or an ending.
    fn next(&mut self, node: &Node) -> Option<Next> {
        let text = self.d.text(node)?;
        let next = self.names.by_name.get(text).copied();
        if next.is_none() {
            let finding = self
                .d
                .finding(Code::UnknownNext, node.span)
                .text("name", text)
                .word("what", "what-beat-or-ending")
                .did_you_mean(text, self.names.in_order.iter().map(String::as_str))
                .fix_by_meant(true);
            self.d.tell(finding);
        }
        next
    }

    /// The same, with a stand-in for what could not be read; the finding keeps the level from being used.
    fn next_or_start(&mut self, node: Option<&Node>) -> Next {
        node.and_then(|node| self.next(node)).unwrap_or(Next::Beat(BeatIx(0)))
    }

    /// A list that must not be empty.
    fn not_empty(&mut self, len: usize, node: &Node, what: &'static str) {
        let empty = matches!(&node.kind, Kind::List(items) if items.is_empty())
            || matches!(&node.kind, Kind::Map(pairs) if pairs.is_empty());
        if len == 0 && empty {
            let finding = self.d.finding(Code::EmptyList, node.span).word("what", what);
            self.d.tell(finding);
        }
    }
}

/// The position of an ending that stands for one that could not be read.
const NO_ENDING: EndingIx = EndingIx(0);
