//! The reader of `stations/*.ron`: stations and team quests.

use std::sync::Arc;

use super::codex::ids;
use super::names::{COMPANIES, NATURES};
use super::questions::{distinct, variant};
use crate::content::decode::{Decoder, Fields};
use crate::content::diagnostic::{Code, Diagnostic};
use crate::content::ids::*;
use crate::content::level::Nature;
use crate::content::limits::CLUES;
use crate::content::ron_tree::{Kind, Node};
use crate::content::source::{Source, Span};
use crate::content::stations::{
    Company, Criterion, Process, QuestPlan, Situation, Station, StationKind, Thing, TieBreak,
};

/// A station as it was read.
#[derive(Clone, Debug)]
pub struct StationDraft {
    /// The station.
    pub station: Station,
    /// What it names.
    pub named: Named,
    /// Where its parts stand: each with the word by which its message is found.
    pub parts: Vec<(String, Span)>,
    /// Where it begins.
    pub head: Span,
    /// The file.
    pub source: Arc<Source>,
}

/// What a station names that stands elsewhere.
#[derive(Clone, Debug, Default)]
pub struct Named {
    /// Facts.
    pub facts: Vec<(FactId, Span)>,
    /// Levels.
    pub levels: Vec<(LevelId, Span)>,
    /// Questions.
    pub questions: Vec<(QuestionId, Span)>,
}

/// A quest as it was read.
#[derive(Clone, Debug)]
pub struct QuestDraft {
    /// The quest.
    pub plan: QuestPlan,
    /// The stations that it names.
    pub stations: Vec<(StationId, Span)>,
    /// Where it begins.
    pub head: Span,
    /// The file.
    pub source: Arc<Source>,
}

/// The kinds of station.
const KINDS: [&str; 8] = ["Case", "BrainRing", "Crossword", "BlackBox", "Faster", "Captains", "Creative", "Agent"];

/// What may decide between equals.
const TIES: [&str; 4] = ["Station", "StationsWon", "FewerFalseAlarms", "Jury"];

/// How long anything may take: a day, in minutes and in seconds.
const MAX_MINUTES: i64 = 24 * 60;
const MAX_SECONDS: i64 = 60 * 60;

/// How many points a station, or a line of a rubric, may be worth.
const MAX_POINTS: i64 = 1_000;

/// Reads a station.
pub fn read(source: &Arc<Source>, id: StationId, tree: &Node, found: &mut Vec<Diagnostic>) -> Option<StationDraft> {
    let mut reader = Reader { d: Decoder::new(source), named: Named::default(), parts: Vec::new() };
    let station = reader.station(id, tree);
    let head = reader.d.head(tree);
    found.append(&mut reader.d.found);
    Some(StationDraft { station: station?, named: reader.named, parts: reader.parts, head, source: Arc::clone(source) })
}

/// Reads a quest.
pub fn read_quest(source: &Arc<Source>, id: QuestId, tree: &Node, found: &mut Vec<Diagnostic>) -> Option<QuestDraft> {
    let mut d = Decoder::new(source);
    let draft = quest(&mut d, id, tree);
    found.append(&mut d.found);
    draft
}

struct Reader {
    d: Decoder,
    named: Named,
    parts: Vec<(String, Span)>,
}

impl Reader {
    fn station(&mut self, id: StationId, tree: &Node) -> Option<Station> {
        let mut f = self.d.fields(tree, "Station")?;
        let minutes = amount(&mut self.d, &mut f, "minutes", 1, MAX_MINUTES);
        let most = amount(&mut self.d, &mut f, "most", 1, MAX_POINTS);
        let company = match f.optional("company") {
            Some(node) => self.d.name(node, COMPANIES),
            None => Some(Company::One),
        };
        let kind = f.required(&mut self.d, "kind").and_then(|node| self.kind(node));
        f.finish(&mut self.d);
        Some(Station { id, minutes: minutes?, most: most?, company: company?, kind: kind? })
    }

    fn kind(&mut self, node: &Node) -> Option<StationKind> {
        let name = variant(&mut self.d, node, &KINDS)?;
        let mut f = self.d.fields(node, name)?;
        let kind = match name {
            "Case" => {
                let levels = f.required(&mut self.d, "levels");
                let levels = ids(&mut self.d, levels, LevelId::parse);
                self.named.levels.extend(levels.iter().cloned());
                Some(StationKind::Case { levels: levels.into_iter().map(|(id, _)| id).collect() })
            }
            "BrainRing" => {
                let questions = self.questions(&mut f);
                let think = amount(&mut self.d, &mut f, "think", 1, MAX_SECONDS);
                let answer = amount(&mut self.d, &mut f, "answer", 1, MAX_SECONDS);
                Some(StationKind::BrainRing { questions, think: think?, answer: answer? })
            }
            "Crossword" => self.crossword(&mut f),
            "BlackBox" => {
                let (things, count) = self.entries(&mut f, "things", |reader, id, node| reader.thing(id, node));
                let rounds = self.small(&mut f, "rounds", count);
                Some(StationKind::BlackBox { things, rounds: rounds? })
            }
            "Faster" => {
                let questions = self.questions(&mut f);
                let ask = self.small(&mut f, "ask", questions.len());
                Some(StationKind::Faster { questions, ask: ask? })
            }
            "Captains" => {
                let (situations, _) = self.entries(&mut f, "situations", |reader, id, node| reader.situation(id, node));
                Some(StationKind::Captains { situations, rubric: self.rubric(&mut f) })
            }
            "Creative" => {
                let node = f.required(&mut self.d, "tasks");
                let tasks = distinct(&mut self.d, node);
                if let Some(node) = node {
                    self.parts.extend(tasks.iter().map(|task| (task.as_str().to_owned(), node.span)));
                }
                Some(StationKind::Creative { tasks, rubric: self.rubric(&mut f) })
            }
            _ => {
                let (processes, count) = self.entries(&mut f, "processes", |reader, id, node| reader.process(id, node));
                let rounds = self.small(&mut f, "rounds", count);
                Some(StationKind::Agent { processes, rounds: rounds? })
            }
        };
        f.finish(&mut self.d);
        kind
    }

    fn questions(&mut self, f: &mut Fields<'_>) -> Vec<QuestionId> {
        let node = f.required(&mut self.d, "questions");
        let questions = ids(&mut self.d, node, QuestionId::parse);
        self.named.questions.extend(questions.iter().cloned());
        questions.into_iter().map(|(id, _)| id).collect()
    }

    fn crossword(&mut self, f: &mut Fields<'_>) -> Option<StationKind> {
        let entries = f.required(&mut self.d, "words").and_then(|node| self.d.map(node, OptionId::parse))?;
        let (mut words, count) = (Vec::new(), entries.len());
        for (id, key, node) in entries {
            self.parts.push((id.as_str().to_owned(), key));
            if let Some(fact) = self.d.id(node, FactId::parse) {
                self.named.facts.push((fact.clone(), node.span));
                words.push((id, fact));
            }
        }
        let lay = self.small(f, "lay", count)?;
        Some(StationKind::Crossword { words, lay })
    }

    /// A map of parts, each of which has words of its own: those that could be read, and how many there are.
    fn entries<T>(
        &mut self,
        f: &mut Fields<'_>,
        name: &'static str,
        read: fn(&mut Self, OptionId, &Node) -> Option<T>,
    ) -> (Vec<T>, usize) {
        let entries = f.required(&mut self.d, name).and_then(|node| self.d.map(node, OptionId::parse));
        let entries = entries.unwrap_or_default();
        let count = entries.len();
        let mut all = Vec::new();
        for (id, key, node) in entries {
            self.parts.push((id.as_str().to_owned(), key));
            all.extend(read(self, id, node));
        }
        (all, count)
    }

    fn thing(&mut self, id: OptionId, node: &Node) -> Option<Thing> {
        let mut f = self.d.fields(node, "Thing")?;
        let clues = amount(&mut self.d, &mut f, "clues", *CLUES.start() as i64, *CLUES.end() as i64);
        let facts = self.facts(&mut f);
        f.finish(&mut self.d);
        Some(Thing { id, clues: u8::try_from(clues?).ok()?, facts })
    }

    fn situation(&mut self, id: OptionId, node: &Node) -> Option<Situation> {
        let mut f = self.d.fields(node, "Situation")?;
        let facts = self.facts(&mut f);
        f.finish(&mut self.d);
        Some(Situation { id, facts })
    }

    fn process(&mut self, id: OptionId, node: &Node) -> Option<Process> {
        let mut f = self.d.fields(node, "Process")?;
        let steps_node = f.required(&mut self.d, "steps");
        let entries = steps_node.and_then(|node| self.d.map(node, OptionId::parse)).unwrap_or_default();
        let count = entries.len();
        let steps: Vec<(OptionId, Nature)> =
            entries.into_iter().filter_map(|(id, _, node)| Some((id, self.d.name(node, NATURES)?))).collect();
        let facts = self.facts(&mut f);
        f.finish(&mut self.d);
        let has = |nature| steps.iter().any(|(_, own)| *own == nature);
        // A step that could not be read may have been the one that is missing.
        if steps.len() == count && (!has(Nature::Clean) || !has(Nature::Crooked)) {
            let at = steps_node.map_or(node.span, |node| self.d.head(node));
            let finding = self.d.finding(Code::NoLookAlike, at).text("name", id.as_str());
            self.d.tell(finding);
        }
        Some(Process { id, steps, facts })
    }

    fn facts(&mut self, f: &mut Fields<'_>) -> Vec<FactId> {
        let node = f.required(&mut self.d, "facts");
        let facts = ids(&mut self.d, node, FactId::parse);
        self.named.facts.extend(facts.iter().cloned());
        facts.into_iter().map(|(id, _)| id).collect()
    }

    fn rubric(&mut self, f: &mut Fields<'_>) -> Vec<Criterion> {
        let entries = f.required(&mut self.d, "rubric").and_then(|node| self.d.map(node, RubricId::parse));
        let mut rubric = Vec::new();
        for (id, key, node) in entries.unwrap_or_default() {
            self.parts.push((format!("rubric-{id}"), key));
            let most = self.d.int(node, 1, MAX_POINTS).and_then(|most| u16::try_from(most).ok());
            rubric.extend(most.map(|most| Criterion { id, most }));
        }
        rubric
    }

    /// How many of a list are used in one go: at least one, and no more than there are.
    fn small(&mut self, f: &mut Fields<'_>, name: &'static str, of: usize) -> Option<u8> {
        let most = i64::try_from(of.clamp(1, 255)).unwrap_or(255);
        amount(&mut self.d, f, name, 1, most).and_then(|count| u8::try_from(count).ok())
    }
}

fn amount(d: &mut Decoder, f: &mut Fields<'_>, name: &'static str, min: i64, max: i64) -> Option<u16> {
    let node = f.required(d, name)?;
    d.int(node, min, max).and_then(|value| u16::try_from(value).ok())
}

fn quest(d: &mut Decoder, id: QuestId, tree: &Node) -> Option<QuestDraft> {
    let mut f = d.fields(tree, "Quest")?;
    let minutes = amount(d, &mut f, "minutes", 1, MAX_MINUTES);
    let change = amount(d, &mut f, "change", 0, MAX_SECONDS);
    let frame = amount(d, &mut f, "frame", 0, MAX_MINUTES);
    let rotate = f.required(d, "rotate");
    let rotate = ids(d, rotate, StationId::parse);
    let together = f.optional("together");
    let together = ids(d, together, StationId::parse);
    let mut ties = Vec::new();
    let mut stations: Vec<(StationId, Span)> = rotate.iter().chain(&together).cloned().collect();
    for node in f.required(d, "ties").and_then(|node| d.list(node)).unwrap_or_default() {
        ties.extend(tie(d, node, &mut stations));
    }
    f.finish(d);
    let names = |list: Vec<(StationId, Span)>| list.into_iter().map(|(id, _)| id).collect();
    let plan = QuestPlan {
        id,
        minutes: minutes?,
        change: change?,
        frame: frame?,
        rotate: names(rotate),
        together: names(together),
        ties,
    };
    Some(QuestDraft { plan, stations, head: d.head(tree), source: Arc::clone(&d.source) })
}

fn tie(d: &mut Decoder, node: &Node, stations: &mut Vec<(StationId, Span)>) -> Option<TieBreak> {
    Some(match variant(d, node, &TIES)? {
        "Station" => {
            let [node] = d.tuple(node, 1)? else { return None };
            let id = d.id(node, StationId::parse)?;
            stations.push((id.clone(), node.span));
            TieBreak::Station(id)
        }
        "StationsWon" => TieBreak::StationsWon,
        "FewerFalseAlarms" => TieBreak::FewerFalseAlarms,
        _ => TieBreak::Jury,
    })
}

/// Whether the file is a quest rather than a station.
pub fn is_quest(tree: &Node) -> bool {
    matches!(&tree.kind, Kind::Struct { name: Some(name), .. } if name.text == "Quest")
}
