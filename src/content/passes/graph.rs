//! The graph of a level, without regard to conditions: every beat and ending can be reached, and every beat leads to an
//! ending. What conditions forbid is found by exploring, in `play`.

use std::sync::Arc;

use super::Scope;
use crate::content::diagnostic::{Code, Diagnostic};
use crate::content::level::{Beat, BeatKind, Effect, Level, Next};
use crate::content::read::level::LevelDraft;

/// Checks the graph of a level that could be read whole.
pub fn check(_: &Scope<'_>, draft: &LevelDraft, found: &mut Vec<Diagnostic>) {
    if draft.flawed || draft.level.beats.is_empty() {
        return;
    }
    let graph = Graph::of(&draft.level);
    let reached = graph.reached(&draft.level);
    let source = &draft.marks.source;
    for (at, beat) in draft.level.beats.iter().enumerate() {
        if !reached.beats[at] {
            found.push(
                Diagnostic::new(Code::BeatUnreachable, source, draft.marks.beats[at]).text("name", beat.id.as_str()),
            );
        }
    }
    for (at, ending) in draft.level.endings.iter().enumerate() {
        // An ending that only unreachable beats lead to is mended with them.
        let led_to = graph.edges.iter().any(|edges| edges.contains(&ending_node(&draft.level, at)));
        if !reached.endings[at] && !led_to {
            found.push(
                Diagnostic::new(Code::EndingUnreachable, source, draft.marks.endings[at])
                    .text("name", ending.id.as_str()),
            );
        }
    }
    loops(draft, &graph, &reached.beats, found);
}

/// Loops that cannot be left, and beats that lead only into one.
fn loops(draft: &LevelDraft, graph: &Graph, reached: &[bool], found: &mut Vec<Diagnostic>) {
    let level = &draft.level;
    let source = &draft.marks.source;
    let ends = graph.lead_to_an_ending(level);
    let trapped = |at: usize| reached[at] && !ends[at];
    let mut told = vec![false; level.beats.len()];
    let mut stray = Vec::new();
    for at in (0..level.beats.len()).filter(|at| trapped(*at)) {
        if told[at] {
            continue;
        }
        // All beats that this one reaches are trapped too; it is in the loop if they all lead back to it.
        let mut inside = graph.from(at, level.beats.len());
        let closed = inside.iter().all(|other| graph.from(*other, level.beats.len()).contains(&at));
        if !closed {
            stray.push(at);
            continue;
        }
        for other in &inside {
            told[*other] = true;
        }
        inside.sort_unstable();
        let names: Vec<&str> = inside.iter().map(|other| level.beats[*other].id.as_str()).collect();
        let mut finding =
            Diagnostic::new(Code::LoopWithoutExit, source, draft.marks.beats[at]).text("names", names.join(" → "));
        for other in inside.iter().filter(|other| **other != at).take(4) {
            finding = finding.label(&Arc::clone(source), draft.marks.beats[*other], "there");
        }
        found.push(finding);
    }
    if let Some(first) = stray.first() {
        let name = level.beats[*first].id.as_str();
        found.push(
            Diagnostic::new(Code::NoWayToEnding, source, draft.marks.beats[*first])
                .text("name", name)
                .number("others", stray.len() - 1),
        );
    }
}

/// Beats and endings as numbers: the beats first, then the endings.
struct Graph {
    edges: Vec<Vec<usize>>,
}

/// What can be reached from the start.
struct Reached {
    beats: Vec<bool>,
    endings: Vec<bool>,
}

impl Graph {
    fn of(level: &Level) -> Self {
        let edges = level
            .beats
            .iter()
            .map(|beat| {
                let mut next = Vec::new();
                nexts(beat, &mut |to| next.push(to));
                if let (Some(out), true) = (level.out_of_time, takes_time(beat)) {
                    next.push(out);
                }
                let mut nodes: Vec<usize> = next.into_iter().map(|to| node(level, to)).collect();
                nodes.sort_unstable();
                nodes.dedup();
                nodes
            })
            .collect();
        Self { edges }
    }

    /// Everything that can be reached from one beat by at least one step; only beats.
    fn from(&self, start: usize, beats: usize) -> Vec<usize> {
        let mut seen = vec![false; beats];
        let mut open = vec![start];
        let mut reached = Vec::new();
        while let Some(at) = open.pop() {
            for next in &self.edges[at] {
                if *next < beats && !seen[*next] {
                    seen[*next] = true;
                    reached.push(*next);
                    open.push(*next);
                }
            }
        }
        reached
    }

    fn reached(&self, level: &Level) -> Reached {
        let beats = level.beats.len();
        let mut seen = vec![false; beats + level.endings.len()];
        let roots = [Some(Next::Beat(level.start)), level.out_of_time];
        let mut open: Vec<usize> = roots.into_iter().flatten().map(|next| node(level, next)).collect();
        while let Some(at) = open.pop() {
            if std::mem::replace(&mut seen[at], true) || at >= beats {
                continue;
            }
            open.extend(&self.edges[at]);
        }
        let endings = seen.split_off(beats);
        Reached { beats: seen, endings }
    }

    /// For each beat, whether some path from it ends.
    fn lead_to_an_ending(&self, level: &Level) -> Vec<bool> {
        let beats = level.beats.len();
        let mut back: Vec<Vec<usize>> = vec![Vec::new(); beats + level.endings.len()];
        for (from, edges) in self.edges.iter().enumerate() {
            for to in edges {
                back[*to].push(from);
            }
        }
        let mut ends = vec![false; back.len()];
        let mut open: Vec<usize> = (beats..back.len()).collect();
        while let Some(at) = open.pop() {
            if !std::mem::replace(&mut ends[at], true) {
                open.extend(&back[at]);
            }
        }
        ends.truncate(beats);
        ends
    }
}

fn node(level: &Level, next: Next) -> usize {
    match next {
        Next::Beat(ix) => usize::from(ix.0),
        Next::Ending(ix) => ending_node(level, usize::from(ix.0)),
    }
}

fn ending_node(level: &Level, at: usize) -> usize {
    level.beats.len() + at
}

/// Every way out of a beat.
pub fn nexts(beat: &Beat, visit: &mut impl FnMut(Next)) {
    match &beat.kind {
        BeatKind::Say { next, .. }
        | BeatKind::Scene { next, .. }
        | BeatKind::Mirror { next, .. }
        | BeatKind::Plan { next, .. } => visit(*next),
        BeatKind::Choose { options, .. } => options.iter().for_each(|option| visit(option.next)),
        BeatKind::Hub { things, next, .. } => {
            things.iter().filter_map(|t| t.next).for_each(&mut *visit);
            visit(*next);
        }
        BeatKind::Sort { outcomes, skip, .. } => {
            outcomes.iter().for_each(|outcome| visit(outcome.next));
            skip.iter().copied().for_each(visit);
        }
        BeatKind::Order { outcomes, .. } | BeatKind::Write { outcomes, .. } => {
            outcomes.iter().for_each(|outcome| visit(outcome.next));
        }
        BeatKind::Craft { outcomes, fake, .. } => {
            outcomes.iter().chain(fake).for_each(|outcome| visit(outcome.next));
        }
        BeatKind::Roll { chances } => chances.iter().for_each(|(_, next)| visit(*next)),
        BeatKind::Branch { whens, otherwise } => {
            whens.iter().for_each(|(_, next)| visit(*next));
            visit(*otherwise);
        }
    }
}

/// Whether a beat can use up an evening.
fn takes_time(beat: &Beat) -> bool {
    let mut takes = false;
    effects(beat, &mut |effect| {
        takes |= matches!(effect, Effect::Evenings(by) if *by < 0);
    });
    takes
}

/// Every effect of a beat.
fn effects(beat: &Beat, visit: &mut impl FnMut(&Effect)) {
    beat.effects.iter().for_each(&mut *visit);
    match &beat.kind {
        BeatKind::Choose { options, .. } => options.iter().flat_map(|option| &option.effects).for_each(visit),
        BeatKind::Hub { things, .. } => things.iter().flat_map(|thing| &thing.effects).for_each(visit),
        BeatKind::Sort { outcomes, .. } | BeatKind::Order { outcomes, .. } | BeatKind::Write { outcomes, .. } => {
            outcomes.iter().flat_map(|outcome| &outcome.effects).for_each(visit)
        }
        BeatKind::Craft { slots, outcomes, fake, .. } => {
            slots.iter().flat_map(|slot| &slot.parts).flat_map(|part| &part.effects).for_each(&mut *visit);
            outcomes.iter().chain(fake).flat_map(|outcome| &outcome.effects).for_each(visit);
        }
        BeatKind::Say { .. }
        | BeatKind::Scene { .. }
        | BeatKind::Mirror { .. }
        | BeatKind::Plan { .. }
        | BeatKind::Roll { .. }
        | BeatKind::Branch { .. } => {}
    }
}
