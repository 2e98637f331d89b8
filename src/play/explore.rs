//! Visits every state of a level that can be reached, and reports what was found.
//!
//! Two states are the same when the level cannot tell them apart any more: only what some condition reads from here on (and what
//! a choice may cost) counts. The search is breadth first and bounded by [`MAX_STATES`]; a report says when the bound was hit,
//! and then claims nothing about what was not found.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

use super::action::{Action, Refused};
use super::core::{At, Core};
use super::event::Event;
use super::relevant::{Relevant, texts_of_other_levels};
use super::state::State;
use super::trials::{Trials, trials};
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
    /// Whether some honest path brings money, an evening, trust or reputation, or a crooked one costs it.
    pub honest_pays: bool,
    /// Whether accepting a crooked ask, or what only then follows, brings money, an evening, trust or reputation.
    pub crooked_pays: bool,
    /// The beats that were entered.
    pub beats: BTreeSet<BeatIx>,
    /// The options that were offered (even if too dear), and the things that were there, by beat.
    pub offered: BTreeSet<(BeatIx, u8)>,
    /// The parts that were in reach, by beat and slot.
    pub parts: BTreeSet<(BeatIx, u8, u8)>,
    /// The beats in which a formalism variant was offered (even if too dear).
    pub fakes: BTreeSet<BeatIx>,
    /// Beats in which, in some state, nothing at all can be done.
    pub stuck: BTreeSet<BeatIx>,
    /// The number of actions on the shortest path to an ending.
    pub shortest: u32,
    /// The number of actions on the longest path that never comes back to the same state.
    pub longest: u32,
    /// Lowest and highest of values, prevention, accountability at an ending, in this order.
    pub scores: [(i32, i32); 3],
}

/// Explores a level from one entry state. Where the level asks for texts that were composed in other levels, which no entry can
/// give, it is explored without any of them and with all.
pub fn explore_entry(level: &Level, entry: &[Effect]) -> Report {
    let mut state = State::default();
    for effect in entry {
        state.apply(effect);
    }
    let elsewhere = texts_of_other_levels(level);
    let without = explore_from(level, state.clone());
    if elsewhere.is_empty() {
        return without;
    }
    state.written.extend(elsewhere.into_iter().map(|text| (text, Vec::new())));
    merge(without, explore_from(level, state))
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
        trials: Trials::default(),
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
    pays: bool,
}

struct Search<'a> {
    level: &'a Level,
    relevant: Relevant,
    // Looked up only, never iterated: its order cannot leak into the report.
    known: HashMap<Vec<i32>, usize>,
    nodes: Vec<Node>,
    queue: VecDeque<usize>,
    trials: Trials,
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
        let key = self.relevant.key(&core);
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
        for action in self.trials.of(level, &self.relevant, &core).iter() {
            for (after, events) in every_chance(|chance, events| {
                let mut after = core.clone();
                after.apply(level, action, chance, events).ok().map(|()| after)
            }) {
                moved = true;
                let crooked = accepts_crooked(level, &events);
                let scores = score_changes(&events);
                let costs = events.iter().any(|event| worldly(event) < 0);
                let pays = events.iter().any(|event| worldly(event) > 0);
                if let Some(to) = self.note(after, depth + 1, false) {
                    self.nodes[at].edges.push(Edge { to, scores, crooked, costs, pays });
                }
            }
        }
        if !moved {
            self.report.stuck.insert(ix);
        }
    }

    fn note_offers(&mut self, core: &Core, ix: BeatIx) {
        let there: Vec<bool> = match &self.level.beat(ix).kind {
            BeatKind::Choose { options, .. } => {
                options.iter().map(|choice| core.lack(choice) != Some(Refused::NoSuch)).collect()
            }
            BeatKind::Hub { things, .. } => things.iter().map(|thing| core.holds(&thing.needs)).collect(),
            BeatKind::Craft { slots, fake, .. } => {
                for (slot, parts) in (0u8..).zip(slots) {
                    let there = (0u8..).zip(&parts.parts).filter(|(_, part)| core.holds(&part.needs));
                    self.report.parts.extend(there.map(|(part, _)| (ix, slot, part)));
                }
                if fake.as_ref().is_some_and(|fake| core.holds(&fake.needs)) {
                    self.report.fakes.insert(ix);
                }
                return;
            }
            _ => return,
        };
        let offered = there.iter().enumerate().filter(|(_, there)| **there).map(|(at, _)| (ix, at as u8));
        self.report.offered.extend(offered);
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
        for node in &self.nodes {
            for edge in &node.edges {
                self.report.can_be_crooked |= edge.crooked;
                let crooked = edge.crooked || !node.honest;
                self.report.crooked_pays |= edge.pays && crooked;
                self.report.honest_pays |= if crooked { edge.costs } else { edge.pays };
            }
        }
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

/// What an event changes of that which one can count in the hand: money, evenings, trust, reputation.
fn worldly(event: &Event) -> i32 {
    match event {
        Event::Changed(Effect::Money(n) | Effect::Evenings(n) | Effect::Reputation(n) | Effect::Trust(_, n)) => *n,
        _ => 0,
    }
}

fn merge(mut a: Report, b: Report) -> Report {
    a.states += b.states;
    a.bound_hit |= b.bound_hit;
    a.endings.extend(b.endings);
    a.honest_endings.extend(b.honest_endings);
    a.honest_costs |= b.honest_costs;
    a.can_be_crooked |= b.can_be_crooked;
    a.honest_pays |= b.honest_pays;
    a.crooked_pays |= b.crooked_pays;
    a.beats.extend(b.beats);
    a.offered.extend(b.offered);
    a.parts.extend(b.parts);
    a.fakes.extend(b.fakes);
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
    Tried::of(level).here(level, core)
}

/// What is worth trying in a level, for whoever asks at many of its beats: all its conditions are read once.
#[derive(Clone, Debug)]
pub struct Tried(Relevant);

impl Tried {
    /// Reads the level.
    pub fn of(level: &Level) -> Self {
        Self(Relevant::of(level))
    }

    /// The same as [`actions_here`], of the level that was read.
    pub fn here(&self, level: &Level, core: &Core) -> Vec<Action> {
        trials(level, &self.0, core)
    }
}

/// Every way out of a beat, in the order of the file; with it the position of the option or thing, where it is one.
pub fn ways_out(kind: &BeatKind, visit: &mut impl FnMut(Option<u8>, Next)) {
    match kind {
        BeatKind::Say { next, .. }
        | BeatKind::Scene { next, .. }
        | BeatKind::Mirror { next, .. }
        | BeatKind::Plan { next, .. } => visit(None, *next),
        BeatKind::Choose { options, .. } => (0u8..).zip(options).for_each(|(at, it)| visit(Some(at), it.next)),
        BeatKind::Hub { things, next, .. } => {
            for (at, thing) in (0u8..).zip(things) {
                if let Some(next) = thing.next {
                    visit(Some(at), next);
                }
            }
            visit(None, *next);
        }
        BeatKind::Sort { outcomes, skip, .. } => {
            outcomes.iter().for_each(|it| visit(None, it.next));
            skip.iter().for_each(|next| visit(None, *next));
        }
        BeatKind::Order { outcomes, .. } | BeatKind::Write { outcomes, .. } => {
            outcomes.iter().for_each(|it| visit(None, it.next));
        }
        BeatKind::Craft { outcomes, fake, .. } => outcomes.iter().chain(fake).for_each(|it| visit(None, it.next)),
        BeatKind::Roll { chances } => chances.iter().for_each(|it| visit(None, it.1)),
        BeatKind::Branch { whens, otherwise } => {
            whens.iter().for_each(|it| visit(None, it.1));
            visit(None, *otherwise);
        }
    }
}

/// What each beat leads to, for drawing.
pub fn links(level: &Level) -> BTreeMap<BeatIx, Vec<(Option<u8>, Next)>> {
    let of = |(at, beat): (u16, &Beat)| {
        let mut to = Vec::new();
        ways_out(&beat.kind, &mut |option, next| to.push((option, next)));
        (BeatIx(at), to)
    };
    (0u16..).zip(&level.beats).map(of).collect()
}
