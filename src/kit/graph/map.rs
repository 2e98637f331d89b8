//! What is drawn: nodes and edges with their words.

use crate::content::level::*;
use crate::kit::runs::Visited;

/// A level as a graph of words.
pub struct Map {
    /// Its name.
    pub title: String,
    /// The beats in the order of the file, then the endings.
    pub nodes: Vec<Node>,
    /// The ways between them.
    pub edges: Vec<Edge>,
    /// Where it begins.
    pub start: usize,
}

/// A beat or ending.
pub struct Node {
    /// Its id.
    pub id: String,
    /// The name of its kind, which is also its style.
    pub kind: &'static str,
    /// Whether a run visited it.
    pub visited: bool,
}

/// A way from one to another.
pub struct Edge {
    pub from: usize,
    pub to: usize,
    /// The choice, if it is one, and the condition, if there is one.
    pub label: String,
    /// Whether a run took it.
    pub visited: bool,
}

/// The kind of an ending.
pub const ENDING: &str = "ending";

impl Map {
    /// The map of a level, with what runs visited.
    pub fn of(level: &Level, visited: &Visited) -> Self {
        let mut map = Self {
            title: level.id.to_string(),
            nodes: Vec::new(),
            edges: Vec::new(),
            start: usize::from(level.start.0),
        };
        for (at, beat) in (0u16..).zip(&level.beats) {
            let visited = visited.beats.contains(&BeatIx(at));
            map.nodes.push(Node { id: beat.id.to_string(), kind: kind(&beat.kind), visited });
        }
        for (at, ending) in (0u16..).zip(&level.endings) {
            let visited = visited.endings.contains(&EndingIx(at));
            map.nodes.push(Node { id: ending.id.to_string(), kind: ENDING, visited });
        }
        for (at, beat) in (0u16..).zip(&level.beats) {
            for (option, next, label) in ways(level, &beat.kind) {
                let taken = option.is_none_or(|option| visited.options.contains(&(BeatIx(at), option)));
                let visited = taken && visited.steps.contains(&(BeatIx(at), next));
                map.edges.push(Edge { from: usize::from(at), to: node(level, next), label, visited });
            }
        }
        if let Some(next) = level.out_of_time {
            let to = node(level, next);
            map.edges.push(Edge { from: map.start, to, label: "out of time".to_owned(), visited: false });
        }
        map
    }
}

fn node(level: &Level, next: Next) -> usize {
    match next {
        Next::Beat(ix) => usize::from(ix.0),
        Next::Ending(ix) => level.beats.len() + usize::from(ix.0),
    }
}

fn kind(kind: &BeatKind) -> &'static str {
    match kind {
        BeatKind::Say { .. } => "say",
        BeatKind::Scene { .. } => "scene",
        BeatKind::Choose { .. } => "choose",
        BeatKind::Hub { visit: None, .. } => "look",
        BeatKind::Hub { .. } => "visit",
        BeatKind::Sort { .. } => "sort",
        BeatKind::Order { .. } => "order",
        BeatKind::Mirror { .. } => "mirror",
        BeatKind::Plan { .. } => "plan",
        BeatKind::Write { .. } => "write",
        BeatKind::Craft { .. } => "craft",
        BeatKind::Roll { .. } => "roll",
        BeatKind::Branch { .. } => "branch",
    }
}

/// The ways out of a beat: the option or thing, where it goes, and what is written on it.
fn ways(level: &Level, kind: &BeatKind) -> Vec<(Option<u8>, Next, String)> {
    let needing = |id: &str, needs: &Condition| match needs {
        Condition::Always => id.to_owned(),
        needs => format!("{id} [{}]", told(level, needs)),
    };
    let of_outcomes = |outcomes: &[Outcome]| -> Vec<(Option<u8>, Next, String)> {
        outcomes.iter().map(|it| (None, it.next, outcome(level, it))).collect()
    };
    match kind {
        BeatKind::Say { next, .. }
        | BeatKind::Scene { next, .. }
        | BeatKind::Mirror { next, .. }
        | BeatKind::Plan { next, .. } => vec![(None, *next, String::new())],
        BeatKind::Choose { options, .. } => {
            (0u8..).zip(options).map(|(at, it)| (Some(at), it.next, needing(it.id.as_str(), &it.needs))).collect()
        }
        BeatKind::Hub { things, next, .. } => {
            let with_next = (0u8..).zip(things).filter_map(|(at, it)| Some((at, it.next?, it)));
            let mut ways: Vec<_> =
                with_next.map(|(at, next, it)| (Some(at), next, needing(it.id.as_str(), &it.needs))).collect();
            ways.push((None, *next, String::new()));
            ways
        }
        BeatKind::Sort { outcomes, skip, .. } => {
            let mut ways = of_outcomes(outcomes);
            ways.extend(skip.map(|next| (None, next, "skip".to_owned())));
            ways
        }
        BeatKind::Order { outcomes, .. } | BeatKind::Write { outcomes, .. } => of_outcomes(outcomes),
        BeatKind::Craft { outcomes, fake, .. } => {
            let mut ways = of_outcomes(outcomes);
            ways.extend(fake.iter().map(|fake| (None, fake.next, needing("fake", &fake.needs))));
            ways
        }
        BeatKind::Roll { chances } => {
            let all: u32 = chances.iter().map(|(weight, _)| u32::from(*weight)).sum();
            chances.iter().map(|(weight, next)| (None, *next, format!("{weight}/{all}"))).collect()
        }
        BeatKind::Branch { whens, otherwise } => {
            let mut ways: Vec<_> = whens.iter().map(|(when, next)| (None, *next, told(level, when))).collect();
            ways.push((None, *otherwise, "else".to_owned()));
            ways
        }
    }
}

fn outcome(level: &Level, outcome: &Outcome) -> String {
    let mut parts = Vec::new();
    if outcome.least > 0 {
        parts.push(format!("≥ {}", outcome.least));
    }
    parts.extend(outcome.lacks.iter().map(|fault| format!("no {fault}")));
    parts.extend(outcome.has_fault.iter().map(|fault| format!("has {fault}")));
    if outcome.needs != Condition::Always {
        parts.push(told(level, &outcome.needs));
    }
    if parts.is_empty() { "else".to_owned() } else { parts.join(", ") }
}

/// A condition, as short as can be read.
fn told(level: &Level, condition: &Condition) -> String {
    let list = |all: &[Condition], with: &str| all.iter().map(|it| told(level, it)).collect::<Vec<_>>().join(with);
    match condition {
        Condition::Always => "always".to_owned(),
        Condition::Flag(id) => id.to_string(),
        Condition::Not(inner) => format!("not {}", told(level, inner)),
        Condition::All(all) => list(all, " and "),
        Condition::Any(any) => format!("({})", list(any, " or ")),
        Condition::Money(n) => format!("{n} ₸"),
        Condition::Evenings(n) => format!("evenings ≥ {n}"),
        Condition::Trust(who, n) => format!("trust {who} ≥ {n}"),
        Condition::Values(n) => format!("values ≥ {n}"),
        Condition::Prevention(n) => format!("prevention ≥ {n}"),
        Condition::Accountability(n) => format!("accountability ≥ {n}"),
        Condition::Evidence(id) => format!("has {id}"),
        Condition::Insight(id) => format!("knows {id}"),
        Condition::Learned(id) => format!("learned {id}"),
        Condition::Reform(id) => format!("{id} stands"),
        Condition::Fake(id) => format!("{id} on paper"),
        Condition::Seen(beat) => format!("seen {}", level.beat(*beat).id),
        Condition::Wrote(text) => format!("wrote {}", text.beat),
    }
}
