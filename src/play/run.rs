//! A run: rules, a seed, what was carried in, and the list of actions. Everything else follows from these.
//!
//! [`Run::apply`] is the only way in which a run changes. An action that is refused changes nothing. Going back
//! ([`Run::rewind`]) drops the tail of the list and plays the rest again; a path not taken is played by going back to its fork.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::action::{Action, Refused};
use super::core::{At, Core};
use super::dice::{Dice, Seed};
use super::event::Event;
use super::rules::Rules;
use super::state::{Standing, State};
use crate::content::ids::*;
use crate::content::level::{Beat, BeatIx, BeatKind, Effect, EndingIx, Level, Next};
use crate::content::programme::ProgrammeKind;

/// What goes from chapter to chapter, and where a run begins.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Carry {
    /// Reforms that stand.
    pub reforms: BTreeMap<ReformId, Standing>,
    /// Trust earned.
    pub trust: BTreeMap<PersonId, i32>,
    /// Beads found.
    pub beads: BTreeSet<BeadId>,
    /// Flags that were carried.
    pub flags: BTreeSet<FlagId>,
    /// Begin at this level, in this of its entry states, instead of at the start of the programme.
    pub from: Option<(LevelId, EntryId)>,
}

/// One telling of a programme.
#[derive(Clone, Debug)]
pub struct Run {
    rules: Arc<Rules>,
    seed: Seed,
    carry: Carry,
    actions: Vec<Action>,
    /// For each action, where its events end in `events`.
    marks: Vec<usize>,
    events: Vec<Event>,
    level: u8,
    core: Core,
    dice: Dice,
    /// The order in which the options of the current choice are shown.
    shown: Vec<u8>,
    over: bool,
    /// How many events the opening made.
    opening: usize,
}

impl Run {
    /// Begins a run.
    pub fn new(rules: Arc<Rules>, seed: Seed, carry: Carry) -> Self {
        let mut dice = Dice::new(seed);
        let mut state = State {
            reforms: carry.reforms.clone(),
            trust: carry.trust.clone(),
            beads: carry.beads.clone(),
            flags: carry.flags.clone(),
            ..State::default()
        };
        let from = carry.from.as_ref().and_then(|(level, entry)| {
            let at = rules.find_level(level)?;
            let found = rules.levels()[usize::from(at)].entries.iter().find(|(id, _)| id == entry)?;
            Some((at, found.1.clone()))
        });
        let level = from.as_ref().map_or(0, |(at, _)| *at);
        let effects = match from {
            Some((_, effects)) => effects,
            None => opening_effects(&rules, level),
        };
        for effect in &effects {
            state.apply(effect);
        }
        let first = rules.levels()[usize::from(level)].clone();
        // Most tellings come by most beats once: lists that seldom grow.
        let beats = first.beats.len();
        let mut events = Vec::with_capacity(4 * beats);
        events.push(Event::LevelEntered(level));
        let core = Core::enter(&first, state, &mut throw(&mut dice), &mut events);
        let opening = events.len();
        let mut run = Self {
            rules,
            seed,
            carry,
            actions: Vec::with_capacity(beats),
            marks: Vec::with_capacity(beats),
            events,
            level,
            core,
            dice,
            shown: Vec::new(),
            over: false,
            opening,
        };
        run.shuffle();
        run
    }

    /// Applies one action and returns what happened.
    ///
    /// # Errors
    /// Says why the action is refused; nothing has changed then.
    pub fn apply(&mut self, action: Action) -> Result<&[Event], Refused> {
        let before = self.events.len();
        if self.over {
            return Err(Refused::Over);
        }
        if let At::Ending(_) = self.core.at {
            if action != Action::Next {
                return Err(Refused::NotHere);
            }
            self.next_level();
        } else {
            let level = &self.rules.levels()[usize::from(self.level)];
            let result = self.core.apply(level, &action, &mut throw(&mut self.dice), &mut self.events);
            if let Err(refused) = result {
                self.events.truncate(before);
                return Err(refused);
            }
        }
        self.shuffle();
        self.actions.push(action);
        self.marks.push(self.events.len());
        Ok(&self.events[before..])
    }

    /// Goes back to the moment at which only the first `keep` actions had been taken.
    pub fn rewind(&mut self, keep: usize) {
        let kept = self.actions[..keep.min(self.actions.len())].to_vec();
        let mut again = Self::new(self.rules.clone(), self.seed, self.carry.clone());
        for action in kept {
            // These actions were accepted from the same state before, so they are again.
            if again.apply(action).is_err() {
                break;
            }
        }
        *self = again;
    }

    /// What it is played on.
    pub fn rules(&self) -> &Arc<Rules> {
        &self.rules
    }

    /// Its seed.
    pub fn seed(&self) -> Seed {
        self.seed
    }

    /// What was carried in.
    pub fn carry(&self) -> &Carry {
        &self.carry
    }

    /// What is carried out: reforms, trust, beads, and flags.
    pub fn carry_out(&self) -> Carry {
        let state = &self.core.state;
        Carry {
            reforms: state.reforms.clone(),
            trust: state.trust.clone(),
            beads: state.beads.clone(),
            flags: state.flags.intersection(self.rules.carries()).cloned().collect(),
            from: None,
        }
    }

    /// The actions taken so far.
    pub fn actions(&self) -> &[Action] {
        &self.actions
    }

    /// Everything that happened so far.
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// What happened at action number `at` (from nought).
    pub fn events_of(&self, at: usize) -> &[Event] {
        let begin = if at == 0 { self.opening } else { self.marks[at - 1] };
        &self.events[begin..self.marks[at]]
    }

    /// What happened before the first action.
    pub fn opening_events(&self) -> &[Event] {
        &self.events[..self.opening]
    }

    /// Which level of the programme is played.
    pub fn level_ix(&self) -> u8 {
        self.level
    }

    /// The level that is played.
    pub fn level(&self) -> &Arc<Level> {
        &self.rules.levels()[usize::from(self.level)]
    }

    /// Where it stands in the level.
    pub fn at(&self) -> At {
        self.core.at
    }

    /// Whether the programme has been played to its end and left.
    pub fn is_over(&self) -> bool {
        self.over
    }

    /// Whether another level follows this one.
    pub fn has_next_level(&self) -> bool {
        usize::from(self.level) + 1 < self.rules.levels().len() && self.rules.kind() == ProgrammeKind::Chapter
    }

    /// The beat that waits for the player, if the level hasn't ended.
    pub fn beat(&self) -> Option<(BeatIx, &Beat)> {
        match self.core.at {
            At::Beat(ix) => Some((ix, self.level().beat(ix))),
            At::Ending(_) => None,
        }
    }

    /// The ending that was reached, if so.
    pub fn ending(&self) -> Option<EndingIx> {
        match self.core.at {
            At::Beat(_) => None,
            At::Ending(ix) => Some(ix),
        }
    }

    /// What is remembered.
    pub fn state(&self) -> &State {
        &self.core.state
    }

    /// The level being played, for conditions and hubs.
    pub fn core(&self) -> &Core {
        &self.core
    }

    /// The options of the current choice that are offered, in the order in which they are shown; each with the reason why
    /// it can't be taken, if there is one.
    pub fn offers(&self) -> Vec<(u8, Option<Refused>)> {
        let Some((_, Beat { kind: BeatKind::Choose { options, .. }, .. })) = self.beat() else {
            return Vec::new();
        };
        self.shown
            .iter()
            .map(|at| (*at, self.core.lack(&options[usize::from(*at)])))
            .filter(|(_, lack)| *lack != Some(Refused::NoSuch))
            .collect()
    }

    /// The order in which scraps, items or pieces of the current beat are shown.
    pub fn shown_order(&self) -> &[u8] {
        &self.shown
    }

    /// Leaves an ending: for the next level of a chapter, or for good.
    fn next_level(&mut self) {
        if !self.has_next_level() {
            self.over = true;
            self.events.push(Event::Over);
            return;
        }
        self.level += 1;
        self.events.push(Event::LevelEntered(self.level));
        let level = self.level().clone();
        let state = std::mem::take(&mut self.core.state);
        self.core = Core::enter(&level, state, &mut throw(&mut self.dice), &mut self.events);
    }

    /// Draws the order in which what the current beat offers is shown.
    fn shuffle(&mut self) {
        let shown = &mut self.shown;
        shown.clear();
        let At::Beat(ix) = self.core.at else { return };
        match &self.rules.levels()[usize::from(self.level)].beat(ix).kind {
            BeatKind::Choose { options, fixed: false, .. } => self.dice.shuffle(options.len() as u8, shown),
            BeatKind::Choose { options, fixed: true, .. } => shown.extend(0..options.len() as u8),
            BeatKind::Sort { scraps, .. } => self.dice.shuffle(scraps.len() as u8, shown),
            BeatKind::Order { items, .. } => self.dice.shuffle(items.len() as u8, shown),
            _ => {}
        }
    }
}

/// The state in which a programme begins at `level`: its own start, or, where levels stand alone, the level's first entry.
fn opening_effects(rules: &Rules, level: u8) -> Vec<Effect> {
    if rules.start().is_empty() {
        let entries = &rules.levels()[usize::from(level)].entries;
        entries.first().map(|(_, effects)| effects.clone()).unwrap_or_default()
    } else {
        rules.start().to_vec()
    }
}

/// Chance as the dice of this run have it.
fn throw(dice: &mut Dice) -> impl FnMut(&[(u16, Next)]) -> usize + '_ {
    |chances| dice.weighted(chances.iter().map(|(weight, _)| *weight))
}
