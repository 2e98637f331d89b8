//! The actions worth trying in a state: all that can differ in what follows, and no more.
//!
//! A written answer may have millions of fillings; what follows depends only on the rubric lines and faults they add up to, so
//! one filling is tried for each sum that can be reached.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::action::Action;
use super::core::{At, Core};
use super::relevant::Relevant;
use crate::content::ids::RubricId;
use crate::content::level::*;

/// The most different sums that are followed for one written answer or craft.
pub const MAX_SUMS: usize = 4_096;

/// The trials of a search, remembered: those of a written answer depend only on which pieces are there.
#[derive(Default)]
pub struct Trials {
    known: BTreeMap<(BeatIx, Vec<bool>), Arc<Vec<Action>>>,
}

impl Trials {
    /// The actions to try where `core` stands.
    pub fn of(&mut self, level: &Level, relevant: &Relevant, core: &Core) -> Arc<Vec<Action>> {
        let At::Beat(ix) = core.at else {
            return Arc::default();
        };
        let there = match &level.beat(ix).kind {
            BeatKind::Write { slots, .. } => {
                slots.iter().flat_map(|slot| &slot.pieces).map(|piece| core.holds(&piece.needs)).collect()
            }
            BeatKind::Craft { slots, .. } => {
                slots.iter().flat_map(|slot| &slot.parts).map(|part| core.holds(&part.needs)).collect()
            }
            _ => Vec::new(),
        };
        let found = self.known.entry((ix, there)).or_insert_with(|| Arc::new(trials(level, relevant, core)));
        Arc::clone(found)
    }
}

/// The actions to try where `core` stands. Some may still be refused.
pub fn trials(level: &Level, relevant: &Relevant, core: &Core) -> Vec<Action> {
    let At::Beat(ix) = core.at else {
        return Vec::new();
    };
    match &level.beat(ix).kind {
        BeatKind::Say { .. } | BeatKind::Scene { .. } => vec![Action::Next],
        BeatKind::Choose { options, .. } => each(options.len()).map(Action::Choose).collect(),
        BeatKind::Hub { things, .. } => each(things.len()).map(Action::Look).chain([Action::Next]).collect(),
        BeatKind::Sort { bins, scraps, skip, .. } => {
            let mut tried: Vec<_> = (0..=scraps.len()).filter_map(|right| sorted(bins.len(), scraps, right)).collect();
            tried.extend(skip.map(|_| Action::Skip));
            tried
        }
        BeatKind::Order { items, .. } => (0..=items.len()).filter_map(|right| ordered(items.len(), right)).collect(),
        BeatKind::Mirror { options, .. } => each(options.len()).map(|own| Action::Mirror { own, guess: 0 }).collect(),
        BeatKind::Plan { .. } => vec![Action::Plan { when: 0, then: 0 }],
        BeatKind::Write { slots, rubric, outcomes, .. } => written(core, slots, rubric, outcomes),
        BeatKind::Craft { slots, fake, .. } => {
            let mut tried = crafted(relevant, ix, core, slots);
            tried.extend(fake.as_ref().map(|_| Action::CraftFake));
            tried
        }
        BeatKind::Roll { .. } | BeatKind::Branch { .. } => Vec::new(),
    }
}

fn each(n: usize) -> impl Iterator<Item = u8> {
    (0..n).map(|at| at as u8)
}

/// The first `right` scraps into the right bin, the others into a wrong one.
fn sorted(bins: usize, scraps: &[(crate::content::ids::OptionId, u8)], right: usize) -> Option<Action> {
    if bins < 2 && right < scraps.len() {
        return None;
    }
    let bin = |(at, (_, bin)): (usize, &(_, u8))| {
        if at < right { *bin } else { ((usize::from(*bin) + 1) % bins) as u8 }
    };
    Some(Action::Sort(scraps.iter().enumerate().map(bin).collect()))
}

/// The first `right` items in place, the others turned round by one. (One item alone cannot be out of place.)
fn ordered(items: usize, right: usize) -> Option<Action> {
    if right + 1 == items {
        return None;
    }
    let mut order: Vec<u8> = each(items).collect();
    order[right..].rotate_left(usize::from(right < items));
    Some(Action::Order(order))
}

/// One filling for each sum that an outcome can tell apart.
fn written(core: &Core, slots: &[Slot], rubric: &[Rubric], outcomes: &[Outcome]) -> Vec<Action> {
    let book = Book::of(rubric, outcomes);
    let mut sums: BTreeMap<Sum, Vec<Vec<u8>>> = BTreeMap::from([(Sum::default(), Vec::new())]);
    for slot in slots {
        let fillings: Vec<(Sum, Vec<u8>)> =
            fillings(core, slot).into_iter().map(|filling| (book.sum(slot, &filling), filling)).collect();
        let mut grown = BTreeMap::new();
        'grow: for (before, chosen) in &sums {
            for (adds, filling) in &fillings {
                grown.entry(before.with(*adds)).or_insert_with(|| {
                    let mut chosen = chosen.clone();
                    chosen.push(filling.clone());
                    chosen
                });
                if grown.len() >= MAX_SUMS {
                    break 'grow;
                }
            }
        }
        sums = grown;
    }
    // In the end only the number of lines counts, and the faults that some outcome names.
    let mut distinct = BTreeMap::new();
    for (sum, chosen) in sums {
        distinct.entry((book.met(sum), book.told(sum))).or_insert(chosen);
    }
    distinct.into_values().map(Action::Write).collect()
}

/// The ways to fill one slot that are tried: empty where it may be, each piece alone, as many as fit.
fn fillings(core: &Core, slot: &Slot) -> Vec<Vec<u8>> {
    let mut fillings: Vec<Vec<u8>> = Vec::new();
    if slot.optional {
        fillings.push(Vec::new());
    }
    let there: Vec<u8> =
        each(slot.pieces.len()).filter(|at| core.holds(&slot.pieces[usize::from(*at)].needs)).collect();
    fillings.extend(there.iter().map(|at| vec![*at]));
    if slot.many > 1 && there.len() > 1 {
        fillings.push(there.iter().copied().take(usize::from(slot.many)).collect());
    }
    fillings
}

/// Which lines and faults some pieces bring together, a bit each.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
struct Sum([u64; 4]);

impl Sum {
    fn with(self, other: Self) -> Self {
        Self(std::array::from_fn(|at| self.0[at] | other.0[at]))
    }

    fn set(&mut self, bit: usize) {
        if let Some(word) = self.0.get_mut(bit / 64) {
            *word |= 1 << (bit % 64);
        }
    }

    fn has(self, bit: usize) -> bool {
        self.0.get(bit / 64).is_some_and(|word| word >> (bit % 64) & 1 == 1)
    }
}

/// The lines and faults of a written answer, with the bit of each.
struct Book<'a> {
    rubric: &'a [Rubric],
    /// Faults that some outcome names; their bits come after those of the rubric.
    faults: Vec<&'a RubricId>,
}

impl<'a> Book<'a> {
    fn of(rubric: &'a [Rubric], outcomes: &'a [Outcome]) -> Self {
        let mut faults: Vec<_> = outcomes.iter().flat_map(|it| it.lacks.iter().chain(&it.has_fault)).collect();
        faults.sort();
        faults.dedup();
        Self { rubric, faults }
    }

    fn sum(&self, slot: &Slot, filling: &[u8]) -> Sum {
        let mut sum = Sum::default();
        for piece in filling.iter().map(|at| &slot.pieces[usize::from(*at)]) {
            for (bit, line) in self.rubric.iter().enumerate() {
                let brought = match line {
                    Rubric::Has(id) => piece.has.contains(id),
                    Rubric::Lacks(id) => piece.faults.contains(id),
                };
                if brought {
                    sum.set(bit);
                }
            }
            for (at, fault) in self.faults.iter().enumerate() {
                if piece.faults.contains(fault) {
                    sum.set(self.rubric.len() + at);
                }
            }
        }
        sum
    }

    /// How many lines are met.
    fn met(&self, sum: Sum) -> usize {
        let met = |(bit, line): &(usize, &Rubric)| sum.has(*bit) == matches!(line, Rubric::Has(_));
        self.rubric.iter().enumerate().filter(met).count()
    }

    /// Which faults that some outcome names are there.
    fn told(&self, sum: Sum) -> Vec<bool> {
        (0..self.faults.len()).map(|at| sum.has(self.rubric.len() + at)).collect()
    }
}

/// One building for each number of right parts and each sum of effects.
fn crafted(relevant: &Relevant, ix: BeatIx, core: &Core, slots: &[CraftSlot]) -> Vec<Action> {
    // Flags that nothing here reads any more make no difference here.
    let told = |effect: &&Effect| match effect {
        Effect::Set(flag) | Effect::Clear(flag) => relevant.reads_flag(ix, flag),
        _ => true,
    };
    let mut all: Vec<(usize, Vec<&Effect>, Vec<u8>)> = vec![(0, Vec::new(), Vec::new())];
    for slot in slots {
        let there: Vec<u8> =
            each(slot.parts.len()).filter(|at| core.holds(&slot.parts[usize::from(*at)].needs)).collect();
        let mut grown: Vec<(usize, Vec<&Effect>, Vec<u8>)> = Vec::new();
        for (right, effects, chosen) in &all {
            for at in &there {
                let part = &slot.parts[usize::from(*at)];
                let right = right + usize::from(part.right);
                let mut effects = effects.clone();
                effects.extend(part.effects.iter().filter(told));
                if grown.len() < MAX_SUMS && !grown.iter().any(|(r, e, _)| *r == right && *e == effects) {
                    let mut chosen = chosen.clone();
                    chosen.push(*at);
                    grown.push((right, effects, chosen));
                }
            }
        }
        all = grown;
    }
    all.into_iter().map(|(_, _, chosen)| Action::Craft(chosen)).collect()
}
