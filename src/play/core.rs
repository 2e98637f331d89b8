//! One level being played: where it stands, and how an action moves it.
//!
//! [`Core`] is the part of a run that changes. It is shared by [`super::run::Run`], which records actions, and by
//! [`super::explore`], which visits every state that can be reached. Chance comes in through a function, so that the explorer
//! can try each outcome. An action is checked completely before anything changes.

use std::collections::{BTreeMap, BTreeSet};

use super::action::{Action, Refused};
use super::event::Event;
use super::state::{State, costs};
use crate::content::level::*;

/// Decides among chances: gets their weights, answers a position.
pub type Chance<'a> = &'a mut dyn FnMut(&[(u16, Next)]) -> usize;

/// Where a level stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum At {
    /// In a beat that waits for the player.
    Beat(BeatIx),
    /// At an ending.
    Ending(EndingIx),
}

/// A level being played.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Core {
    /// What is remembered.
    pub state: State,
    /// Where it stands.
    pub at: At,
    /// The beats visited in this level.
    pub seen: BTreeSet<BeatIx>,
    /// What was looked at in each hub.
    pub looked: BTreeMap<BeatIx, BTreeSet<u8>>,
}

impl Core {
    /// Enters `level` with `state`.
    pub fn enter(level: &Level, state: State, chance: Chance<'_>, events: &mut Vec<Event>) -> Self {
        let mut core = Self { state, at: At::Beat(level.start), seen: BTreeSet::new(), looked: BTreeMap::new() };
        core.state.forget_level(level);
        core.go(level, Next::Beat(level.start), chance, events);
        core
    }

    /// Applies one action in `level`.
    ///
    /// # Errors
    /// Says why it is refused; nothing has changed then.
    pub fn apply(
        &mut self,
        level: &Level,
        action: &Action,
        chance: Chance<'_>,
        events: &mut Vec<Event>,
    ) -> Result<(), Refused> {
        let At::Beat(ix) = self.at else {
            return Err(Refused::Over);
        };
        let evenings_before = self.state.evenings;
        let mut again = false;
        let next = match (&level.beat(ix).kind, action) {
            (BeatKind::Say { next, .. } | BeatKind::Scene { next, .. }, Action::Next) => *next,
            (BeatKind::Choose { options, .. }, Action::Choose(at)) => self.choose(level, ix, options, *at, events)?,
            (BeatKind::Hub { things, visit, .. }, Action::Look(at)) => {
                match self.look(ix, things, visit.as_ref(), *at, events)? {
                    Some(next) => next,
                    None => return Ok(()),
                }
            }
            (BeatKind::Hub { next, .. }, Action::Next) => {
                let more = self.look_first(level, ix);
                if more > 0 {
                    return Err(Refused::LookFirst { more });
                }
                *next
            }
            (BeatKind::Sort { bins, scraps, outcomes, .. }, Action::Sort(answers)) => {
                if answers.len() != scraps.len() || answers.iter().any(|bin| usize::from(*bin) >= bins.len()) {
                    return Err(Refused::Incomplete);
                }
                let right = count(scraps.iter().zip(answers).filter(|((_, bin), answer)| bin == *answer));
                events.push(Event::Sorted { beat: ix, answers: answers.clone(), right });
                self.follow(level, outcomes, right, &BTreeSet::new(), events)
            }
            (BeatKind::Sort { skip: Some(next), .. }, Action::Skip) => *next,
            (BeatKind::Order { items, also, outcomes }, Action::Order(answers)) => {
                if !is_permutation(answers, items.len()) {
                    return Err(Refused::Incomplete);
                }
                let right = right_places(answers, also);
                events.push(Event::Ordered { beat: ix, answers: answers.clone(), right });
                self.follow(level, outcomes, right, &BTreeSet::new(), events)
            }
            (BeatKind::Mirror { options, people, next, .. }, Action::Mirror { own, guess }) => {
                if usize::from(*own) >= options.len() || guess > people {
                    return Err(Refused::NoSuch);
                }
                events.push(Event::Mirrored { beat: ix, own: *own, guess: *guess });
                *next
            }
            (BeatKind::Plan { when, then, next }, Action::Plan { when: w, then: t }) => {
                if usize::from(*w) >= when.len() || usize::from(*t) >= then.len() {
                    return Err(Refused::NoSuch);
                }
                self.state.plans.insert(written_ref(level, ix), (*w, *t));
                events.push(Event::Planned { beat: ix, when: *w, then: *t });
                *next
            }
            (BeatKind::Write { slots, rubric, outcomes, .. }, Action::Write(pieces)) => {
                self.write(level, ix, slots, rubric, outcomes, pieces, events)?
            }
            (BeatKind::Craft { slots, outcomes, .. }, Action::Craft(parts)) => {
                let outcome = self.craft(level, ix, slots, outcomes, parts, events)?;
                again = outcome.again;
                outcome.next
            }
            (BeatKind::Craft { fake: Some(fake), .. }, Action::CraftFake) => {
                if let Some(refused) = self.lack_of(&fake.needs, &fake.effects) {
                    return Err(refused);
                }
                events.push(Event::Faked { beat: ix });
                self.settle(level, &fake.judge, &fake.effects, events);
                fake.next
            }
            _ => return Err(Refused::NotHere),
        };
        let next = self.unless_time_is_up(level, next, evenings_before, events);
        // What is to be tried again is not entered anew.
        if again && next == Next::Beat(ix) {
            return Ok(());
        }
        self.go(level, next, chance, events);
        Ok(())
    }

    /// Whether a condition holds here.
    pub fn holds(&self, condition: &Condition) -> bool {
        self.state.holds(condition, &self.seen)
    }

    /// Why a choice can't be taken, if so.
    pub fn lack(&self, choice: &Choice) -> Option<Refused> {
        self.lack_of(&choice.needs, &choice.effects)
    }

    /// Why something with these needs and effects can't be chosen, if so.
    pub fn lack_of(&self, needs: &Condition, effects: &[Effect]) -> Option<Refused> {
        if !self.holds(needs) {
            return Some(Refused::NoSuch);
        }
        let (money, evenings) = costs(effects);
        if money > self.state.money {
            return Some(Refused::Money { cost: money, have: self.state.money });
        }
        if evenings > self.state.evenings {
            return Some(Refused::Evenings { cost: evenings, have: self.state.evenings });
        }
        None
    }

    /// How many visits a hub allows in all; `None` where they are not counted.
    pub fn visit_limit(&self, visit: Option<&VisitLimit>) -> Option<u8> {
        let visit = visit?;
        let less = visit.less.iter().find(|(condition, _)| self.holds(condition));
        Some(less.map_or(visit.limit, |(_, limit)| *limit))
    }

    /// What was looked at in the hub at `ix`.
    pub fn looked_at(&self, ix: BeatIx) -> impl Iterator<Item = u8> + '_ {
        self.looked.get(&ix).into_iter().flatten().copied()
    }

    /// How many things must still be looked at before one may leave the hub at `ix`.
    pub fn look_first(&self, level: &Level, ix: BeatIx) -> u8 {
        let BeatKind::Hub { visit, things, least, .. } = &level.beat(ix).kind else {
            return 0;
        };
        let there = count(things.iter().filter(|thing| self.holds(&thing.needs)));
        let seen = count(self.looked_at(ix));
        let wanted = (*least).min(there).min(self.visit_limit(visit.as_ref()).unwrap_or(u8::MAX));
        wanted.saturating_sub(seen)
    }

    fn choose(
        &mut self,
        level: &Level,
        beat: BeatIx,
        options: &[Choice],
        at: u8,
        events: &mut Vec<Event>,
    ) -> Result<Next, Refused> {
        let choice = options.get(usize::from(at)).ok_or(Refused::NoSuch)?;
        if let Some(refused) = self.lack(choice) {
            return Err(refused);
        }
        events.push(Event::Chosen { beat, option: at });
        self.settle(level, &choice.judge, &choice.effects, events);
        Ok(choice.next)
    }

    fn look(
        &mut self,
        beat: BeatIx,
        things: &[Thing],
        visit: Option<&VisitLimit>,
        at: u8,
        events: &mut Vec<Event>,
    ) -> Result<Option<Next>, Refused> {
        let thing = things.get(usize::from(at)).ok_or(Refused::NoSuch)?;
        if !self.holds(&thing.needs) {
            return Err(Refused::NoSuch);
        }
        if self.looked_at(beat).any(|seen| seen == at) {
            return Err(Refused::AlreadySeen);
        }
        if self.visit_limit(visit).is_some_and(|limit| count(self.looked_at(beat)) >= limit) {
            return Err(Refused::NoVisitLeft);
        }
        self.looked.entry(beat).or_default().insert(at);
        events.push(Event::Looked { beat, thing: at });
        self.change(&thing.effects, events);
        Ok(thing.next)
    }

    fn write(
        &mut self,
        level: &Level,
        beat: BeatIx,
        slots: &[Slot],
        rubric: &[Rubric],
        outcomes: &[Outcome],
        pieces: &[Vec<u8>],
        events: &mut Vec<Event>,
    ) -> Result<Next, Refused> {
        if pieces.len() != slots.len() {
            return Err(Refused::Incomplete);
        }
        let mut has = BTreeSet::new();
        let mut faults = BTreeSet::new();
        for (slot, chosen) in slots.iter().zip(pieces) {
            let distinct: BTreeSet<_> = chosen.iter().collect();
            let empty = chosen.is_empty() && !slot.optional;
            if empty || chosen.len() > usize::from(slot.many) || distinct.len() != chosen.len() {
                return Err(Refused::Incomplete);
            }
            for at in chosen {
                let piece = slot.pieces.get(usize::from(*at)).ok_or(Refused::NoSuch)?;
                if !self.holds(&piece.needs) {
                    return Err(Refused::NoSuch);
                }
                has.extend(piece.has.iter());
                faults.extend(piece.faults.iter().cloned());
            }
        }
        let marked: Vec<_> = rubric
            .iter()
            .map(|line| {
                let met = match line {
                    Rubric::Has(id) => has.contains(id),
                    Rubric::Lacks(id) => !faults.contains(id),
                };
                (line.clone(), met)
            })
            .collect();
        let score = count(marked.iter().filter(|(_, met)| *met));
        self.state.written.insert(written_ref(level, beat), pieces.to_vec());
        events.push(Event::Wrote { beat, pieces: pieces.to_vec(), rubric: marked });
        Ok(self.follow(level, outcomes, score, &faults, events))
    }

    fn craft<'a>(
        &mut self,
        level: &Level,
        beat: BeatIx,
        slots: &[CraftSlot],
        outcomes: &'a [Outcome],
        parts: &[u8],
        events: &mut Vec<Event>,
    ) -> Result<&'a Outcome, Refused> {
        if parts.len() != slots.len() {
            return Err(Refused::Incomplete);
        }
        let mut chosen = Vec::with_capacity(parts.len());
        for (slot, at) in slots.iter().zip(parts) {
            let part = slot.parts.get(usize::from(*at)).ok_or(Refused::NoSuch)?;
            if !self.holds(&part.needs) {
                return Err(Refused::NoSuch);
            }
            chosen.push(part);
        }
        let right = count(chosen.iter().filter(|part| part.right));
        let (begin, parts) = (events.len(), parts.to_vec());
        let before = outcomes.iter().any(|outcome| outcome.again).then(|| self.state.clone());
        events.push(Event::Crafted { beat, parts: parts.clone(), right });
        for part in chosen {
            self.change(&part.effects, events);
        }
        let outcome = self.fitting(outcomes, right, &BTreeSet::new());
        if let (true, Some(before)) = (outcome.again, before) {
            // Nothing is built yet, so the parts do nothing yet.
            self.state = before;
            events.truncate(begin);
            events.push(Event::Tried { beat, parts, right });
        }
        self.settle(level, &outcome.judge, &outcome.effects, events);
        Ok(outcome)
    }

    fn follow(
        &mut self,
        level: &Level,
        outcomes: &[Outcome],
        right: u8,
        faults: &BTreeSet<crate::content::ids::RubricId>,
        events: &mut Vec<Event>,
    ) -> Next {
        let outcome = self.fitting(outcomes, right, faults);
        self.settle(level, &outcome.judge, &outcome.effects, events);
        outcome.next
    }

    /// The first outcome that fits. Content promises that the last one always does.
    fn fitting<'a>(
        &self,
        outcomes: &'a [Outcome],
        right: u8,
        faults: &BTreeSet<crate::content::ids::RubricId>,
    ) -> &'a Outcome {
        let fits = |outcome: &&Outcome| {
            right >= outcome.least
                && !outcome.lacks.iter().any(|fault| faults.contains(fault))
                && outcome.has_fault.as_ref().is_none_or(|fault| faults.contains(fault))
                && self.holds(&outcome.needs)
        };
        outcomes.iter().find(fits).or(outcomes.last()).expect("content has at least one outcome")
    }

    fn settle(&mut self, level: &Level, judge: &[Judge], effects: &[Effect], events: &mut Vec<Event>) {
        for Judge { stance, ask } in judge {
            self.state.judge(&level.id, ask, *stance);
            events.push(Event::Judged { ask: ask.clone(), stance: *stance });
        }
        self.change(effects, events);
    }

    fn change(&mut self, effects: &[Effect], events: &mut Vec<Event>) {
        for effect in effects {
            events.push(Event::Changed(self.state.apply(effect)));
        }
    }

    /// When this action spent the last evening, the level's `out_of_time` follows instead, once.
    fn unless_time_is_up(&self, level: &Level, next: Next, evenings_before: i32, events: &mut Vec<Event>) -> Next {
        match (level.out_of_time, next) {
            (Some(instead), Next::Beat(_)) if evenings_before > 0 && self.state.evenings == 0 => {
                events.push(Event::TimeUp);
                instead
            }
            _ => next,
        }
    }

    /// Goes to `next` and on through branches and chance, until the player is wanted or the level ends.
    fn go(&mut self, level: &Level, mut next: Next, chance: Chance<'_>, events: &mut Vec<Event>) {
        // Content refuses circles made of nothing but branches and chance; the bound only keeps a mistake from hanging.
        for _ in 0..=level.beats.len() {
            let ix = match next {
                Next::Ending(ending) => {
                    self.at = At::Ending(ending);
                    self.change(&level.ending(ending).effects, events);
                    events.push(Event::Ended(ending));
                    return;
                }
                Next::Beat(ix) => ix,
            };
            self.at = At::Beat(ix);
            self.seen.insert(ix);
            events.push(Event::BeatEntered(ix));
            // Coming back to a hub is no new entry: its effects happen once.
            if !self.looked.contains_key(&ix) {
                self.change(&level.beat(ix).effects, events);
            }
            next = match &level.beat(ix).kind {
                BeatKind::Roll { chances } => chances[chance(chances).min(chances.len() - 1)].1,
                BeatKind::Branch { whens, otherwise } => {
                    whens.iter().find(|(condition, _)| self.holds(condition)).map_or(*otherwise, |(_, next)| *next)
                }
                _ => return,
            };
        }
    }
}

/// The name under which a text or plan made at `beat` is remembered.
pub fn written_ref(level: &Level, beat: BeatIx) -> WrittenRef {
    WrittenRef { level: level.id.clone(), beat: level.beat(beat).id.clone() }
}

/// How many places of `answers` agree with the right order (`0, 1, 2 …`) or with one of `also`, whichever agrees most.
pub fn right_places(answers: &[u8], also: &[Vec<u8>]) -> u8 {
    let first: Vec<u8> = (0..answers.len()).map(|at| at as u8).collect();
    std::iter::once(&first)
        .chain(also)
        .map(|order| count(order.iter().zip(answers).filter(|(wanted, given)| wanted == given)))
        .max()
        .unwrap_or(0)
}

fn is_permutation(answers: &[u8], n: usize) -> bool {
    let distinct: BTreeSet<_> = answers.iter().collect();
    answers.len() == n && distinct.len() == n && answers.iter().all(|at| usize::from(*at) < n)
}

/// Content bounds every list of a beat well below 256.
fn count<T>(items: impl Iterator<Item = T>) -> u8 {
    u8::try_from(items.count()).unwrap_or(u8::MAX)
}
