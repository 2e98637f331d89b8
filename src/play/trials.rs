//! The actions worth trying in a state: all that can differ in what follows, and no more.
//!
//! A written answer may have millions of fillings; what follows depends only on the rubric lines and faults they add up to, so
//! one filling is tried for each sum that can be reached.

use std::collections::{BTreeMap, BTreeSet};

use super::action::Action;
use super::core::{At, Core};
use crate::content::ids::RubricId;
use crate::content::level::*;

/// The most different sums that are followed for one written answer or craft.
pub const MAX_SUMS: usize = 4_096;

/// The actions to try where `core` stands. Some may still be refused.
pub fn trials(level: &Level, core: &Core) -> Vec<Action> {
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
        BeatKind::Write { slots, .. } => written(core, slots),
        BeatKind::Craft { slots, .. } => crafted(core, slots),
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

fn written(core: &Core, slots: &[Slot]) -> Vec<Action> {
    type Sum = (BTreeSet<RubricId>, BTreeSet<RubricId>);
    let mut sums: BTreeMap<Sum, Vec<Vec<u8>>> = BTreeMap::from([(Sum::default(), Vec::new())]);
    for slot in slots {
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
        let mut grown = BTreeMap::new();
        'grow: for ((has, faults), chosen) in &sums {
            for filling in &fillings {
                let mut sum = (has.clone(), faults.clone());
                for at in filling {
                    let piece = &slot.pieces[usize::from(*at)];
                    sum.0.extend(piece.has.iter().cloned());
                    sum.1.extend(piece.faults.iter().cloned());
                }
                grown.entry(sum).or_insert_with(|| {
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
    sums.into_values().map(Action::Write).collect()
}

fn crafted(core: &Core, slots: &[CraftSlot]) -> Vec<Action> {
    // Parts have effects of their own, so each combination may lead elsewhere.
    let mut all: Vec<Vec<u8>> = vec![Vec::new()];
    for slot in slots {
        let there: Vec<u8> =
            each(slot.parts.len()).filter(|at| core.holds(&slot.parts[usize::from(*at)].needs)).collect();
        let grown = all.iter().flat_map(|chosen| {
            there.iter().map(move |at| {
                let mut chosen = chosen.clone();
                chosen.push(*at);
                chosen
            })
        });
        all = grown.take(MAX_SUMS).collect();
    }
    all.into_iter().map(Action::Craft).collect()
}
