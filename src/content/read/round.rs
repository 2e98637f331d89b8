//! A round's file.

use std::sync::Arc;

use super::effects::call;
use super::names::{BANKS, CODEX, LANGUAGES, TIERS, TOPICS};
use super::{Reader, Use, What};
use crate::content::decode::Names;
use crate::content::diagnostic::{Diagnostic, Severity};
use crate::content::ids::*;
use crate::content::lesson::Minutes;
use crate::content::ron_tree::{Kind, Node};
use crate::content::round::{Bank, Codex, Draw, Round, ScoreRule, ScoredFact, Task, TaskKind, Tie};
use crate::content::source::{Source, Span};

/// The most points of a task.
const MOST: i64 = 1000;
/// The longest round, in minutes.
const LONGEST: i64 = 300;

/// A round as it was read.
#[derive(Clone, Debug)]
pub struct RoundDraft {
    /// The round.
    pub round: Round,
    /// Whether something in it could not be read.
    pub flawed: bool,
    /// The file.
    pub source: Arc<Source>,
    /// The name `Round` at the top.
    pub head: Span,
    /// Where the parts of each task stand.
    pub tasks: Vec<TaskMarks>,
    /// Where the ties stand.
    pub ties: Vec<Span>,
    /// Everything that stands elsewhere.
    pub uses: Vec<Use>,
}

/// Where the parts of a task stand.
#[derive(Clone, Debug)]
pub struct TaskMarks {
    /// Its name.
    pub key: Span,
    /// The most points.
    pub most: Span,
    /// The level, the state in which it is entered, or what is drawn.
    pub named: Span,
    /// The lines of its sheet, in order.
    pub rules: Vec<Span>,
}

/// Reads a round.
pub fn read(source: &Arc<Source>, id: RoundId, tree: &Node, found: &mut Vec<Diagnostic>) -> Option<RoundDraft> {
    let mut reader = Reader::new(source);
    let draft = reader.round(id, tree);
    let flawed = reader.d.found.iter().any(|finding| finding.severity == Severity::Error);
    found.append(&mut reader.d.found);
    let mut draft = draft?;
    draft.flawed = flawed;
    draft.uses = reader.uses;
    Some(draft)
}

impl Reader {
    fn round(&mut self, id: RoundId, tree: &Node) -> Option<RoundDraft> {
        let mut f = self.d.fields(tree, "Round")?;
        let head = f.head();
        let minutes = f.required(&mut self.d, "minutes").and_then(|node| self.d.int(node, 1, LONGEST));
        let tiers = f.required(&mut self.d, "tiers");
        let tiers = self.names_of(tiers, TIERS);
        let languages = f.required(&mut self.d, "languages");
        let languages = self.names_of(languages, LANGUAGES);
        let codex = f.optional("codex").map_or(Some(Codex::Shut), |node| self.d.name(node, CODEX));
        let tasks_node = f.required(&mut self.d, "tasks");
        let entries = tasks_node.and_then(|node| self.d.map(node, TaskId::parse)).unwrap_or_default();
        if let Some(node) = tasks_node {
            self.not_empty(entries.len(), node, "what-tasks");
        }
        let read = entries.into_iter().filter_map(|(id, key, node)| self.task(id, key, node));
        let (tasks, marks): (Vec<Task>, Vec<TaskMarks>) = read.unzip();
        let ties = f.optional("ties").and_then(|node| self.d.list(node)).unwrap_or_default();
        let ties: Vec<(Tie, Span)> = ties.iter().filter_map(|node| Some((self.tie(node)?, node.span))).collect();
        f.finish(&mut self.d);
        let minutes = Minutes(u16::try_from(minutes?).ok()?);
        let (ties, tie_marks) = ties.into_iter().unzip();
        Some(RoundDraft {
            round: Round { id, minutes, tiers, languages, codex: codex?, tasks, ties },
            flawed: false,
            source: Arc::clone(&self.d.source),
            head,
            tasks: marks,
            ties: tie_marks,
            uses: Vec::new(),
        })
    }

    /// A list of closed names, which must not be empty.
    fn names_of<T: Copy>(&mut self, node: Option<&Node>, names: Names<T>) -> Vec<T> {
        let Some((node, items)) = node.and_then(|node| Some((node, self.d.list(node)?))) else { return Vec::new() };
        self.not_empty(items.len(), node, "what-names");
        items.iter().filter_map(|item| self.d.name(item, names)).collect()
    }

    fn task(&mut self, id: TaskId, key: Span, node: &Node) -> Option<(Task, TaskMarks)> {
        let is_quiz = self.d.head(node);
        let is_quiz = self.d.source.slice(is_quiz) == "Quiz";
        let mut f = self.d.fields(node, if is_quiz { "Quiz" } else { "Level" })?;
        let most_node = f.required(&mut self.d, "most");
        let most = most_node.and_then(|node| self.d.int(node, 1, MOST));
        let mut rules = Vec::new();
        let (kind, named) = if is_quiz {
            let right = f.required(&mut self.d, "right").and_then(|node| self.d.int(node, 1, MOST));
            let draw_node = f.required(&mut self.d, "draw");
            let draw = draw_node.and_then(|node| self.d.list(node)).unwrap_or_default();
            let bank = f.optional("bank").map_or(Some(Bank::Open), |node| self.d.name(node, BANKS));
            let kept = bank == Some(Bank::Kept);
            let draw = draw.iter().filter_map(|node| self.drawn(node, kept)).collect();
            let kind = right.map(|right| TaskKind::Quiz { draw, right: u16::try_from(right).unwrap_or(u16::MAX) });
            (kind, draw_node)
        } else {
            let level_node = f.required(&mut self.d, "level");
            let level = level_node.and_then(|node| self.used(node, LevelId::parse, What::Level));
            let entry = f.optional("entry").and_then(|node| self.d.id(node, EntryId::parse));
            let sheet_node = f.required(&mut self.d, "sheet");
            let lines = sheet_node.and_then(|node| self.d.map(node, RuleId::parse)).unwrap_or_default();
            if let Some(node) = sheet_node {
                self.not_empty(lines.len(), node, "what-rules");
            }
            let mut sheet = Vec::new();
            for (rule, _, node) in lines {
                if let Some(line) = self.score_rule(node) {
                    rules.push(node.span);
                    sheet.push((rule, line));
                }
            }
            (level.map(|level| TaskKind::Level { level, entry, sheet }), level_node)
        };
        f.finish(&mut self.d);
        let most = u16::try_from(most?).ok()?;
        let named = named.map_or(key, |node| node.span);
        let marks = TaskMarks { key, most: most_node.map_or(key, |node| node.span), named, rules };
        Some((Task { id, most, kind: kind? }, marks))
    }

    /// `(Law, 5)`, or `(Law, Student, 5)`.
    fn drawn(&mut self, node: &Node, kept: bool) -> Option<Draw> {
        if let Kind::Tuple { items, .. } = &node.kind
            && let [topic, tier, count] = &items[..]
        {
            let tier = self.d.name(tier, TIERS)?;
            return Some(Draw {
                topic: self.d.name(topic, TOPICS)?,
                tier: Some(tier),
                count: self.d.count(count, 1, 200)?,
                kept,
            });
        }
        let [topic, count] = self.d.tuple(node, 2)? else { return None };
        Some(Draw { topic: self.d.name(topic, TOPICS)?, tier: None, count: self.d.count(count, 1, 200)?, kept })
    }

    /// `Rule(fact: Hit, points: 4)`.
    fn score_rule(&mut self, node: &Node) -> Option<ScoreRule> {
        let mut f = self.d.fields(node, "Rule")?;
        let fact = f.required(&mut self.d, "fact").and_then(|node| self.scored_fact(node));
        let points = f.required(&mut self.d, "points").and_then(|node| self.d.int(node, -MOST, MOST));
        f.finish(&mut self.d);
        Some(ScoreRule { fact: fact?, points: i16::try_from(points?).ok()? })
    }

    fn scored_fact(&mut self, node: &Node) -> Option<ScoredFact> {
        const FACTS: [&str; 14] = [
            "Ending",
            "Hit",
            "FalseAlarm",
            "Chosen",
            "Looked",
            "Sorted",
            "Ordered",
            "Rubric",
            "Built",
            "Failed",
            "Faked",
            "Evidence",
            "Insight",
            "Reform",
        ];
        if let crate::content::ron_tree::Kind::Name(name) = &node.kind {
            match name.as_str() {
                "Hit" => return Some(ScoredFact::Hit),
                "FalseAlarm" => return Some(ScoredFact::FalseAlarm),
                _ => {}
            }
        }
        let call = call(&mut self.d, node, "kind-fact")?;
        let beat = |reader: &mut Self, at: usize| reader.d.id(call.items.get(at)?, BeatId::parse);
        match (call.name, call.items) {
            ("Ending", [id]) => self.d.id(id, EndingId::parse).map(ScoredFact::Ending),
            ("Chosen", [_, id]) => Some(ScoredFact::Chosen(beat(self, 0)?, self.d.id(id, OptionId::parse)?)),
            ("Looked", [_, id]) => Some(ScoredFact::Looked(beat(self, 0)?, self.d.id(id, OptionId::parse)?)),
            ("Rubric", [_, id]) => Some(ScoredFact::Rubric(beat(self, 0)?, self.d.id(id, RubricId::parse)?)),
            ("Sorted", [_]) => beat(self, 0).map(ScoredFact::Sorted),
            ("Ordered", [_]) => beat(self, 0).map(ScoredFact::Ordered),
            ("Built", [_]) => beat(self, 0).map(ScoredFact::Built),
            ("Failed", [_]) => beat(self, 0).map(ScoredFact::Failed),
            ("Faked", [_]) => beat(self, 0).map(ScoredFact::Faked),
            ("Evidence", [id]) => self.d.id(id, EvidenceId::parse).map(ScoredFact::Evidence),
            ("Insight", [id]) => self.d.id(id, InsightId::parse).map(ScoredFact::Insight),
            ("Reform", [id]) => self.d.id(id, ReformId::parse).map(ScoredFact::Reform),
            (name, _) if FACTS.contains(&name) => {
                self.d.wrong_kind(node, "kind-fact");
                None
            }
            (name, _) => {
                self.d.unknown_name(name, call.span, FACTS.into_iter());
                None
            }
        }
    }

    fn tie(&mut self, node: &Node) -> Option<Tie> {
        const TIES: [&str; 3] = ["Task", "FewerFalseAlarms", "MoreHits"];
        if let crate::content::ron_tree::Kind::Name(name) = &node.kind {
            match name.as_str() {
                "FewerFalseAlarms" => return Some(Tie::FewerFalseAlarms),
                "MoreHits" => return Some(Tie::MoreHits),
                _ => {}
            }
        }
        let call = call(&mut self.d, node, "kind-tie")?;
        match (call.name, call.items) {
            ("Task", [id]) => self.d.id(id, TaskId::parse).map(Tie::Task),
            (name, _) => {
                self.d.unknown_name(name, call.span, TIES.into_iter());
                None
            }
        }
    }
}
