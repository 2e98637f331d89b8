//! The re-planner: so much time, so many steps; what each of them gets.
//!
//! [`replan`] has no memory: what was cut comes back once there is time for it again, and the same steps with the same time are always
//! planned alike.

use std::cmp::Reverse;

use crate::classroom::time::Seconds;
use crate::content::lesson::{Cut, Priority};

/// A step, as the planner sees it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Slot {
    /// How long it should take.
    pub wanted: Seconds,
    /// How long at least, where it is held; never more than `wanted`.
    pub least: Seconds,
    /// What may be cut.
    pub cut: Cut,
    /// Whether time left over does good here.
    pub takes_more: bool,
}

impl Slot {
    /// How long it takes when everything is cut that may be.
    pub fn smallest(&self) -> Seconds {
        match self.cut {
            Cut::Never => self.wanted,
            Cut::Shorten(_) => self.least,
            Cut::Drop(_) => Seconds::ZERO,
        }
    }
}

/// What every slot gets.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Allotment {
    /// Seconds for each slot; a slot that gets none is left out.
    pub seconds: Vec<Seconds>,
    /// How much is wanting even so.
    pub late: Seconds,
}

/// Shares `available` out among `slots`.
pub fn replan(slots: &[Slot], available: Seconds) -> Allotment {
    let mut seconds: Vec<Seconds> = slots.iter().map(|slot| slot.wanted).collect();
    let order = cut_order(slots);
    for at in &order {
        let wanting = sum(&seconds).minus(available);
        if wanting == Seconds::ZERO {
            break;
        }
        let slot = &slots[*at];
        let shorter = slot.wanted.minus(slot.least);
        seconds[*at] = if shorter < wanting && matches!(slot.cut, Cut::Drop(_)) {
            Seconds::ZERO
        } else {
            slot.wanted.minus(Seconds(shorter.0.min(wanting.0)))
        };
    }
    let late = sum(&seconds).minus(available);
    // Leaving a step out may free more than was wanting. What was cut last is the first to be mended.
    for at in order.iter().rev() {
        let over = available.minus(sum(&seconds));
        let lacks = slots[*at].wanted.minus(seconds[*at]);
        if seconds[*at] != Seconds::ZERO {
            seconds[*at] = seconds[*at].plus(Seconds(lacks.0.min(over.0)));
        }
    }
    let over = available.minus(sum(&seconds));
    stretch(slots, &mut seconds, over);
    Allotment { seconds, late }
}

/// Which slot gives way before which: by priority, shortened before left out, later before earlier.
fn cut_order(slots: &[Slot]) -> Vec<usize> {
    let rank = |slot: &Slot| match slot.cut {
        Cut::Never => None,
        Cut::Shorten(Priority(at)) => Some((at, 0)),
        Cut::Drop(Priority(at)) => Some((at, 1)),
    };
    let mut order: Vec<_> =
        slots.iter().enumerate().filter_map(|(at, slot)| Some((rank(slot)?, Reverse(at)))).collect();
    order.sort_unstable();
    order.into_iter().map(|(_, Reverse(at))| at).collect()
}

/// Gives time that is left over to those that can take it, in proportion; where there is none, to the last.
fn stretch(slots: &[Slot], seconds: &mut [Seconds], over: Seconds) {
    if over == Seconds::ZERO {
        return;
    }
    let held = |at: usize| seconds[at] != Seconds::ZERO;
    let takers: Vec<usize> = (0..slots.len()).filter(|at| held(*at) && slots[*at].takes_more).collect();
    if takers.is_empty() {
        if let Some(last) = (0..slots.len()).rev().find(|at| held(*at)) {
            seconds[last] = seconds[last].plus(over);
        }
        return;
    }
    let shares: u64 = takers.iter().map(|at| u64::from(seconds[*at].0)).sum();
    let mut left = over;
    let mut given = Vec::with_capacity(takers.len());
    for at in &takers {
        let share = u64::from(over.0) * u64::from(seconds[*at].0) / shares.max(1);
        let share = Seconds(u32::try_from(share).unwrap_or(over.0).min(left.0));
        left = left.minus(share);
        given.push(share);
    }
    // What whole seconds leave over goes to the first.
    given[0] = given[0].plus(left);
    for (at, share) in takers.into_iter().zip(given) {
        seconds[at] = seconds[at].plus(share);
    }
}

fn sum(seconds: &[Seconds]) -> Seconds {
    seconds.iter().fold(Seconds::ZERO, |sum, seconds| sum.plus(*seconds))
}
