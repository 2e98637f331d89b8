//! How the focus is led to a control by arrows alone, and how feet are led through a place.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use egui::{Vec2, vec2};

use super::hand::Walk;
use super::window::{Control, Window};
use crate::desktop::walk::stride::{blocks, hundredths};

/// So many steps of the focus are tried before a control counts as out of reach.
const PATIENCE: usize = 120;
/// So many frames something may take to be in sight.
const SEEN_WITHIN: usize = 12;
/// How near a corner of a way is reached, in blocks.
const CORNER: f32 = 0.3;

/// A side to which the focus is moved.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Side {
    Up,
    Down,
    Left,
    Right,
}

impl Side {
    /// All.
    pub const ALL: [Self; 4] = [Self::Up, Self::Down, Self::Left, Self::Right];

    /// Its direction, x to the right and y down.
    pub fn direction(self) -> Vec2 {
        match self {
            Self::Up => Vec2::UP,
            Self::Down => Vec2::DOWN,
            Self::Left => Vec2::LEFT,
            Self::Right => Vec2::RIGHT,
        }
    }
}

/// Leads the focus to the control that `wanted` finds. `push` moves it to one side.
///
/// Whoever steers learns where each push leads, and tries what was not tried yet, what lies in the direction first: what can be reached
/// by arrows at all is reached.
pub fn steer(
    window: &mut Window,
    name: &str,
    wanted: impl Fn(&Window) -> Option<Control>,
    mut push: impl FnMut(&mut Window, Side),
) {
    let mut known: BTreeMap<(u64, Side), u64> = BTreeMap::new();
    for _ in 0..PATIENCE {
        let target = wanted(window).unwrap_or_else(|| panic!("“{name}” is not there; {window}"));
        let Some(here) = focus_of(window) else { panic!("nothing has the focus; {window}") };
        if here == target.id {
            return in_sight(window, name, wanted);
        }
        let away = window.control(here).map_or(Vec2::ZERO, |control| target.rect.center() - control.rect.center());
        let side = untried(&known, here, away).or_else(|| towards_untried(&known, here));
        let Some(side) = side else { break };
        push(window, side);
        let now = focus_of(window).unwrap_or(here);
        known.insert((here, side), now);
    }
    panic!("no arrow leads to “{name}”; {window}");
}

/// What has the focus, as soon as anything has it.
fn focus_of(window: &mut Window) -> Option<u64> {
    for _ in 0..SEEN_WITHIN {
        if let Some(id) = window.focused() {
            return Some(id);
        }
        window.rest();
    }
    None
}

/// What has the focus is scrolled into sight, or nobody would know what is pressed.
pub fn in_sight(window: &mut Window, name: &str, wanted: impl Fn(&Window) -> Option<Control>) {
    for _ in 0..SEEN_WITHIN {
        if wanted(window).is_some_and(|control| control.is_in_sight()) {
            return;
        }
        window.rest();
    }
    panic!("“{name}” has the focus and is not in sight: {:?}; {window}", wanted(window));
}

fn untried(known: &BTreeMap<(u64, Side), u64>, here: u64, away: Vec2) -> Option<Side> {
    let mut sides = Side::ALL;
    sides.sort_by(|a, b| away.dot(b.direction()).total_cmp(&away.dot(a.direction())));
    sides.into_iter().find(|side| !known.contains_key(&(here, *side)))
}

/// The first push of the shortest known way to a control from which something was not tried yet.
fn towards_untried(known: &BTreeMap<(u64, Side), u64>, here: u64) -> Option<Side> {
    let mut seen = BTreeSet::from([here]);
    let mut open: VecDeque<(u64, Option<Side>)> = VecDeque::from([(here, None)]);
    while let Some((at, first)) = open.pop_front() {
        if first.is_some() && Side::ALL.iter().any(|side| !known.contains_key(&(at, *side))) {
            return first;
        }
        for side in Side::ALL {
            if let Some(to) = known.get(&(at, side))
                && seen.insert(*to)
            {
                open.push_back((*to, first.or(Some(side))));
            }
        }
    }
    None
}

/// The row of the open list that leads there.
pub fn row(window: &Window, walk: &Walk) -> Option<Control> {
    walk.names.iter().find_map(|name| window.find(name))
}

/// The bubble over it, if it is what is in reach.
pub fn bubble(window: &Window, walk: &Walk) -> Option<Control> {
    let mut named = walk.names.iter().flat_map(|name| window.find_all(|label| label == name));
    // The button that is always in sight stands low at the right, and is drawn after every bubble.
    let first = named.next()?;
    if walk.has_button { named.next().map(|_| first) } else { Some(first) }
}

/// The direction on the screen in which one walks on to something, at most 1 long. `None` where one has arrived.
pub fn heading(window: &Window, walk: &Walk) -> Option<Vec2> {
    let outing = &window.session().memories.outing;
    let (you, ground) = (outing.you()?, outing.ground()?);
    let [x, y, _] = walk.at;
    let way = ground.way(you.place(), hundredths([x, y]))?;
    let away = way.points().iter().skip(1).map(|corner| {
        let [x, y] = blocks(*corner);
        vec2(x - you.at[0], y - you.at[1])
    });
    let next = away.into_iter().find(|away| away.length() > CORNER)?;
    // A step to the right on the screen is one in x and one back in y; one down the screen is one in both, and half as high.
    Some(vec2((next.x - next.y) / 2.0, (next.x + next.y) / 4.0).normalized())
}

/// Whether a walk has led anywhere: the run has gone on, or somebody was met.
#[derive(Clone, PartialEq, Debug)]
pub struct Moment(Option<usize>, Option<(u8, usize)>);

impl Moment {
    /// How things stand now.
    pub fn of(window: &Window) -> Self {
        let session = window.session();
        Self(session.playing.as_ref().map(|playing| playing.run.actions().len()), session.memories.outing.arrived)
    }
}

/// Draws until a walk has led somewhere, or one stands still. Answers whether it led somewhere.
pub fn until_arrived(window: &mut Window, before: &Moment) -> bool {
    for _ in 0..400 {
        window.frame(Vec::new());
        if Moment::of(window) != *before {
            window.rest();
            return true;
        }
        let goes = window.session().memories.outing.you().is_some_and(|you| you.is_going() || you.is_moving());
        if !goes {
            window.rest();
            return Moment::of(window) != *before;
        }
    }
    panic!("a walk has no end; {window}");
}
