//! Visits every state of a level that can be reached, and reports what was found.
//!
//! Two states are the same when the level cannot tell them apart: only what some condition of the level reads (and what a
//! choice may cost) counts. The search is breadth first and bounded by [`MAX_STATES`]; a report says when the bound was hit,
//! and then claims nothing about what was not found.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

use super::action::{Action, Refused};
use super::core::{At, Core};
use super::event::Event;
use super::relevant::Relevant;
use super::state::State;
use super::trials::trials;
use crate::content::level::*;

/// The most states that are visited for one entry of a level.
pub const MAX_STATES: usize = 50_000;

/// What was found in a level.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Report {
    /// How many states were visited.
    pub states: usize,
    /// Whether the bound was hit: then what is missing below may only not have been found.
    pub bound_hit: bool,
    /// The endings that were reached.
    pub endings: BTreeSet<EndingIx>,
    /// The endings that were reached without accepting a crooked ask.
    pub honest_endings: BTreeSet<EndingIx>,
    /// Whether some honest path costs money, an evening, trust or reputation.
    pub honest_costs: bool,
    /// Whether some path accepts a crooked ask.
    pub can_be_crooked: bool,
    /// The beats that were entered.
    pub beats: BTreeSet<BeatIx>,
    /// The options that were offered (even if too dear), by beat.
    pub offered: BTreeSet<(BeatIx, u8)>,
    /// Beats in which, in some state, nothing at all can be done.
    pub stuck: BTreeSet<BeatIx>,
    /// The number of actions on the shortest path to an ending.
    pub shortest: u32,
    /// The number of actions on the longest path that never comes back to the same state.
    pub longest: u32,
    /// Lowest and highest of values, prevention, accountability at an ending, in this order.
    pub scores: [(i32, i32); 3],
}

/// Explores a level from one entry state.
pub fn explore_entry(level: &Level, entry: &[Effect]) -> Report {
    let mut state = State::default();
    for effect in entry {
        state.apply(effect);
    }
    explore_from(level, state)
}

/// Explores a level from all its entry states; counts are of all together, paths the extremes.
pub fn explore(level: &Level) -> Report {
    let mut all: Option<Report> = None;
    for (_, entry) in &level.entries {
        let one = explore_entry(level, entry);
        all = Some(match all {
            None => one,
            Some(before) => merge(before, one),
        });
    }
    all.unwrap_or_default()
}

/// Explores a level from a given state.
pub fn explore_from(level: &Level, state: State) -> Report {
    let relevant = Relevant::of(level);
    let mut search = Search {
        level,
        relevant,
        known: HashMap::new(),
        nodes: Vec::new(),
        queue: VecDeque::new(),
        report: Report::default(),
    };
    search.run(state);
    search.finish()
}

/// One state that was reached.
struct Node {
    core: Core,
    /// Where its actions lead, and what they change.
    edges: Vec<Edge>,
    /// The number of actions to get here.
    depth: u32,
    /// Whether it can be reached without accepting a crooked ask.
    honest: bool,
}

struct Edge {
    to: usize,
    scores: [i32; 3],
    crooked: bool,
    costs: bool,
}

struct Search<'a> {
    level: &'a Level,
    relevant: Relevant,
    // Looked up only, never iterated: its order cannot leak into the report.
    known: HashMap<Vec<i32>, usize>,
    nodes: Vec<Node>,
    queue: VecDeque<usize>,
    report: Report,
}

impl Search<'_> {
    fn run(&mut self, state: State) {
        let level = self.level;
        for (core, _) in every_chance(|chance, events| Some(Core::enter(level, state.clone(), chance, events))) {
            self.note(core, 0, true);
        }
        while let Some(at) = self.queue.pop_front() {
            self.visit(at);
        }
    }

    /// The position of a state, new or known.
    fn note(&mut self, core: Core, depth: u32, honest: bool) -> Option<usize> {
        self.report.beats.extend(core.seen.iter().copied());
        let key = self.relevant.key(self.level, &core);
        if let Some(at) = self.known.get(&key) {
            return Some(*at);
        }
        if self.nodes.len() >= MAX_STATES {
            self.report.bound_hit = true;
            return None;
        }
        let at = self.nodes.len();
        self.known.insert(key, at);
        self.nodes.push(Node { core, edges: Vec::new(), depth, honest });
        self.queue.push_back(at);
        Some(at)
    }

    fn visit(&mut self, at: usize) {
        let (core, depth) = (self.nodes[at].core.clone(), self.nodes[at].depth);
        let At::Beat(ix) = core.at else { return };
        self.note_offers(&core, ix);
        let level = self.level;
        let mut moved = false;
        for action in trials(level, &core) {
            for (after, events) in every_chance(|chance, events| {
                let mut after = core.clone();
                after.apply(level, &action, chance, events).ok().map(|()| after)
            }) {
                moved = true;
                let crooked = accepts_crooked(level, &events);
                let scores = score_changes(&events);
                let costs = events.iter().any(is_cost);
                if let Some(to) = self.note(after, depth + 1, false) {
                    self.nodes[at].edges.push(Edge { to, scores, crooked, costs });
                }
            }
        }
        if !moved {
            self.report.stuck.insert(ix);
        }
    }

    fn note_offers(&mut self, core: &Core, ix: BeatIx) {
        let BeatKind::Choose { options, .. } = &self.level.beat(ix).kind else {
            return;
        };
        for (at, choice) in options.iter().enumerate() {
            if core.lack(choice) != Some(Refused::NoSuch) {
                self.report.offered.insert((ix, at as u8));
            }
        }
    }

    fn finish(mut self) -> Report {
        self.spread_honesty();
        let mut shortest = u32::MAX;
        for node in &self.nodes {
            let At::Ending(ending) = node.core.at else {
                continue;
            };
            self.report.endings.insert(ending);
            shortest = shortest.min(node.depth);
            if node.honest {
                self.report.honest_endings.insert(ending);
            }
        }
        self.report.states = self.nodes.len();
        self.report.shortest = if shortest == u32::MAX { 0 } else { shortest };
        self.measure_paths();
        self.report
    }

    /// Follows every edge on which no crooked ask is accepted.
    fn spread_honesty(&mut self) {
        let mut queue: VecDeque<usize> = (0..self.nodes.len()).filter(|at| self.nodes[*at].honest).collect();
        while let Some(at) = queue.pop_front() {
            let edges: Vec<_> = self.nodes[at].edges.iter().map(|edge| (edge.to, edge.crooked, edge.costs)).collect();
            for (to, crooked, costs) in edges {
                if crooked {
                    self.report.can_be_crooked = true;
                    continue;
                }
                self.report.honest_costs |= costs;
                if !self.nodes[to].honest {
                    self.nodes[to].honest = true;
                    queue.push_back(to);
                }
            }
        }
        self.report.can_be_crooked |= self.nodes.iter().any(|node| node.edges.iter().any(|edge| edge.crooked));
    }

    /// Longest path and score range, by depth-first search that never enters a state which it is still in.
    fn measure_paths(&mut self) {
        #[derive(Clone, Copy)]
        struct Best {
            longest: u32,
            scores: [(i32, i32); 3],
        }
        let mut best: Vec<Option<Option<Best>>> = vec![None; self.nodes.len()];
        let mut open = vec![false; self.nodes.len()];
        let starts = self.nodes.iter().enumerate().filter(|(_, node)| node.depth == 0);
        let starts: Vec<usize> = starts.map(|(at, _)| at).collect();
        // An explicit stack: a long level must not overflow the real one.
        let mut stack: Vec<(usize, usize)> = Vec::new();
        for start in &starts {
            stack.push((*start, 0));
            open[*start] = true;
            while let Some((at, next_edge)) = stack.pop() {
                let node = &self.nodes[at];
                if let Some(edge) = node.edges.get(next_edge) {
                    stack.push((at, next_edge + 1));
                    if best[edge.to].is_none() && !open[edge.to] {
                        open[edge.to] = true;
                        stack.push((edge.to, 0));
                    }
                    continue;
                }
                open[at] = false;
                let mut here: Option<Best> = match node.core.at {
                    At::Ending(_) => Some(Best { longest: 0, scores: [(0, 0); 3] }),
                    At::Beat(_) => None,
                };
                for edge in &node.edges {
                    let Some(Some(then)) = best[edge.to] else {
                        continue;
                    };
                    let mut one = Best { longest: then.longest + 1, scores: then.scores };
                    for (range, change) in one.scores.iter_mut().zip(edge.scores) {
                        *range = (range.0 + change, range.1 + change);
                    }
                    here = Some(match here {
                        None => one,
                        Some(mut known) => {
                            known.longest = known.longest.max(one.longest);
                            for (range, other) in known.scores.iter_mut().zip(one.scores) {
                                *range = (range.0.min(other.0), range.1.max(other.1));
                            }
                            known
                        }
                    });
                }
                best[at] = Some(here);
            }
        }
        let mut reached = starts.iter().filter_map(|at| best[*at].flatten().map(|best| (at, best)));
        if let Some((at, first)) = reached.next() {
            let state = &self.nodes[*at].core.state;
            let base = [state.values, state.prevention, state.accountability];
            self.report.longest = first.longest;
            for ((range, of), base) in self.report.scores.iter_mut().zip(first.scores).zip(base) {
                *range = (of.0 + base, of.1 + base);
            }
        }
    }
}

/// Runs `step` once for every way in which chance can fall.
fn every_chance(
    mut step: impl FnMut(&mut dyn FnMut(&[(u16, Next)]) -> usize, &mut Vec<Event>) -> Option<Core>,
) -> Vec<(Core, Vec<Event>)> {
    let mut found = Vec::new();
    // An odometer: the throws of this round, and how many faces each die has.
    let mut throws: Vec<usize> = Vec::new();
    loop {
        let mut faces = Vec::new();
        let mut events = Vec::new();
        let core = {
            let mut chance = |chances: &[(u16, Next)]| {
                let at = faces.len();
                faces.push(chances.len());
                throws.get(at).copied().unwrap_or(0)
            };
            step(&mut chance, &mut events)
        };
        if let Some(core) = core {
            found.push((core, events));
        }
        throws.resize(faces.len(), 0);
        loop {
            let Some(last) = throws.pop() else {
                return found;
            };
            if last + 1 < faces[throws.len()] {
                throws.push(last + 1);
                break;
            }
        }
    }
}

fn accepts_crooked(level: &Level, events: &[Event]) -> bool {
    events.iter().any(|event| match event {
        Event::Judged { ask, stance: Stance::Accept } => level.asks.get(ask) == Some(&Nature::Crooked),
        _ => false,
    })
}

fn score_changes(events: &[Event]) -> [i32; 3] {
    let mut sums = [0; 3];
    for event in events {
        match event {
            Event::Changed(Effect::Values(n)) => sums[0] += n,
            Event::Changed(Effect::Prevention(n)) => sums[1] += n,
            Event::Changed(Effect::Accountability(n)) => sums[2] += n,
            _ => {}
        }
    }
    sums
}

fn is_cost(event: &Event) -> bool {
    match event {
        Event::Changed(Effect::Money(n) | Effect::Evenings(n) | Effect::Reputation(n)) => *n < 0,
        Event::Changed(Effect::Trust(_, n)) => *n < 0,
        _ => false,
    }
}

fn merge(mut a: Report, b: Report) -> Report {
    a.states += b.states;
    a.bound_hit |= b.bound_hit;
    a.endings.extend(b.endings);
    a.honest_endings.extend(b.honest_endings);
    a.honest_costs |= b.honest_costs;
    a.can_be_crooked |= b.can_be_crooked;
    a.beats.extend(b.beats);
    a.offered.extend(b.offered);
    a.stuck.extend(b.stuck);
    a.shortest = a.shortest.min(b.shortest);
    a.longest = a.longest.max(b.longest);
    for (range, other) in a.scores.iter_mut().zip(b.scores) {
        *range = (range.0.min(other.0), range.1.max(other.1));
    }
    a
}

/// The actions that [`crate::play::explore`] tries in a state, for those who want to walk a level themselves.
pub fn actions_here(level: &Level, core: &Core) -> Vec<Action> {
    trials(level, core)
}

/// What each option of each choice leads to, for drawing: `(from, to)` pairs with the option, taken from the beats alone.
pub fn links(level: &Level) -> BTreeMap<BeatIx, Vec<(Option<u8>, Next)>> {
    let mut links: BTreeMap<BeatIx, Vec<(Option<u8>, Next)>> = BTreeMap::new();
    for (at, beat) in level.beats.iter().enumerate() {
        let from = BeatIx(at as u16);
        let to = links.entry(from).or_default();
        match &beat.kind {
            BeatKind::Say { next, .. }
            | BeatKind::Scene { next, .. }
            | BeatKind::Mirror { next, .. }
            | BeatKind::Plan { next, .. } => to.push((None, *next)),
            BeatKind::Choose { options, .. } => {
                to.extend(options.iter().enumerate().map(|(at, it)| (Some(at as u8), it.next)));
            }
            BeatKind::Hub { things, next, .. } => {
                to.extend(things.iter().enumerate().filter_map(|(at, it)| it.next.map(|next| (Some(at as u8), next))));
                to.push((None, *next));
            }
            BeatKind::Sort { outcomes, skip, .. } => {
                to.extend(outcomes.iter().map(|it| (None, it.next)));
                to.extend(skip.map(|next| (None, next)));
            }
            BeatKind::Order { outcomes, .. } | BeatKind::Write { outcomes, .. } | BeatKind::Craft { outcomes, .. } => {
                to.extend(outcomes.iter().map(|it| (None, it.next)));
            }
            BeatKind::Roll { chances } => to.extend(chances.iter().map(|it| (None, it.1))),
            BeatKind::Branch { whens, otherwise } => {
                to.extend(whens.iter().map(|it| (None, it.1)));
                to.push((None, *otherwise));
            }
        }
    }
    links
}
