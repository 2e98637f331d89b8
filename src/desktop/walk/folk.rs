//! Townspeople at their routines, and all else that moves: where each of them is at a time. Time is all that it depends on, so that nothing has to be remembered
//! and everybody sees the same street.

use super::facing;
use super::stride::blocks;
use crate::content::blueprint::{Blueprint, Folk, Life, Routine, Signs, Who};
use crate::content::cast::{Look, Mood};
use crate::content::ids::PersonId;
use crate::desktop::world::picture::{Figure, Shape};
use crate::scene::crowd;
use crate::scene::figure::{Facing, Pose};
use crate::scene::life;

/// Blocks in a second at which townspeople go about.
const AMBLE: f32 = 1.3;
/// From one foot to the other, in seconds: few, because each is a picture to draw.
const FOOT: f64 = 0.25;
/// From one to the next in a queue, in blocks.
const QUEUE_STEP: f32 = 0.95;
/// How long somebody talks before the next does, in seconds.
const TURN: f64 = 2.5;

/// A moment of the town's life.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Moment {
    /// When, in seconds of the window.
    pub time: f64,
    /// Whether water keeps still.
    pub calm: bool,
}

fn is_water(life: &Life) -> bool {
    matches!(life, Life::Ripples { .. })
}

/// Whether anybody or anything in the place goes about, so that it wants to be drawn again by itself.
pub fn moves(blueprint: &Blueprint, signs: &Signs, calm: bool) -> bool {
    let seen = blueprint.seen(signs);
    seen.life.iter().any(|one| !(calm && is_water(one)))
        || seen.folk.iter().any(|folk| {
            matches!(
                folk.routine,
                Routine::Carry { .. } | Routine::Sweep { .. } | Routine::Stroll { .. } | Routine::Chat { .. }
            )
        })
}

/// Everybody who is about at `time`, in seconds, and all else that moves. Who of the cast has no look here is elsewhere just now.
pub fn figures(
    blueprint: &Blueprint,
    signs: &Signs,
    now: Moment,
    look_of: &dyn Fn(&PersonId) -> Option<Look>,
) -> Vec<Figure> {
    let mut found = Vec::new();
    let seen = blueprint.seen(signs);
    for (at, folk) in seen.folk.into_iter().enumerate() {
        group(folk, at, now.time, look_of, &mut found);
    }
    let (water, rest): (Vec<&Life>, Vec<&Life>) = seen.life.into_iter().partition(|one| is_water(one));
    let mut pieces = life::pieces(water, if now.calm { 0.0 } else { now.time });
    pieces.extend(life::pieces(rest, now.time));
    found.extend(pieces.into_iter().map(|(piece, at)| Figure { shape: Shape::Piece(piece), at }));
    found
}

fn group(folk: &Folk, seed: usize, time: f64, look_of: &dyn Fn(&PersonId) -> Option<Look>, found: &mut Vec<Figure>) {
    let count = folk.who.len();
    for (n, who) in folk.who.iter().enumerate() {
        let look = match who {
            Who::Crowd(n) => crowd::look(*n),
            Who::Cast(id) => match look_of(id) {
                Some(look) => look,
                None => continue,
            },
        };
        // Nobody walks in step with another.
        let own = time + (seed * 7 + n * 3) as f64 * 1.37;
        let (at, facing, pose) = match &folk.routine {
            Routine::Queue { from, to } => queue(blocks(*from), to.iter().map(|at| blocks(*at)), n),
            Routine::Chat { at } => chat(blocks(*at), n, count, time + seed as f64),
            Routine::Sit { at, step, faces } => (beside(blocks(*at), blocks(*step), n), facing(*faces), Pose::Sit),
            Routine::Stand { at, step, faces } => (beside(blocks(*at), blocks(*step), n), facing(*faces), Pose::Idle),
            Routine::Carry { from, to } => walk_between(&[blocks(*from), blocks(*to)], own, Pose::Carry),
            Routine::Sweep { from, to } => walk_between(&[blocks(*from), blocks(*to)], own * 0.5, Pose::Point),
            Routine::Stroll { way } => {
                let mut way: Vec<[f32; 2]> = way.iter().map(|at| blocks(*at)).collect();
                way.extend(way.first().copied());
                walk_along(&way, own)
            }
        };
        let shape = Shape::Person { look, pose, facing, mood: mood_of(seed + n) };
        found.push(Figure { shape, at: [at[0], at[1], 0.0] });
    }
}

type Placed = ([f32; 2], Facing, Pose);

/// The `n`-th from the head of a queue that runs along corners.
fn queue(from: [f32; 2], to: impl Iterator<Item = [f32; 2]>, n: usize) -> Placed {
    let mut left = n as f32 * QUEUE_STEP;
    let mut at = from;
    for corner in to {
        let (dx, dy) = (corner[0] - at[0], corner[1] - at[1]);
        let far = dx.hypot(dy);
        // They look towards the head.
        let facing = Facing::towards(-dx, -dy);
        if left <= far && far > 0.0 {
            return ([at[0] + dx * left / far, at[1] + dy * left / far], facing, Pose::Idle);
        }
        left -= far;
        at = corner;
    }
    (at, Facing::UpperLeft, Pose::Idle)
}

/// Round a point, looking at each other; one after the other talks.
fn chat(at: [f32; 2], n: usize, count: usize, time: f64) -> Placed {
    const ROUND: [([f32; 2], Facing); 4] = [
        ([-0.55, 0.0], Facing::LowerRight),
        ([0.55, 0.0], Facing::UpperLeft),
        ([0.0, -0.6], Facing::LowerLeft),
        ([0.0, 0.6], Facing::UpperRight),
    ];
    let (off, facing) = ROUND[n % ROUND.len()];
    let talks = count > 1 && (time / TURN) as usize % count == n;
    ([at[0] + off[0], at[1] + off[1]], facing, if talks { Pose::Talk } else { Pose::Idle })
}

fn beside(at: [f32; 2], step: [f32; 2], n: usize) -> [f32; 2] {
    [at[0] + step[0] * n as f32, at[1] + step[1] * n as f32]
}

/// There and back, doing something.
fn walk_between(ends: &[[f32; 2]; 2], time: f64, does: Pose) -> Placed {
    let way = [ends[0], ends[1], ends[0]];
    let (at, facing, _) = walk_along(&way, time);
    (at, facing, does)
}

/// Along corners, over and over.
fn walk_along(way: &[[f32; 2]], time: f64) -> Placed {
    let far = |pair: &[[f32; 2]]| (pair[1][0] - pair[0][0]).hypot(pair[1][1] - pair[0][1]);
    let whole: f32 = way.windows(2).map(far).sum();
    let first = way.first().copied().unwrap_or_default();
    if whole <= 0.0 {
        return (first, Facing::LowerLeft, Pose::Idle);
    }
    let mut left = ((time * f64::from(AMBLE)) % f64::from(whole)) as f32;
    for pair in way.windows(2) {
        let long = far(pair);
        let (dx, dy) = (pair[1][0] - pair[0][0], pair[1][1] - pair[0][1]);
        if left <= long && long > 0.0 {
            let share = left / long;
            let pose = if (time / FOOT) as i64 % 2 == 0 { Pose::WalkA } else { Pose::WalkB };
            return ([pair[0][0] + dx * share, pair[0][1] + dy * share], Facing::towards(dx, dy), pose);
        }
        left -= long;
    }
    (first, Facing::LowerLeft, Pose::Idle)
}

/// Most people are just about; some are glad. Moods are nobody's sign.
fn mood_of(n: usize) -> Mood {
    if n.is_multiple_of(3) { Mood::Glad } else { Mood::Calm }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stroll_comes_round_and_never_leaves_its_way() {
        let way = [[0.0, 0.0], [4.0, 0.0], [4.0, 3.0], [0.0, 3.0], [0.0, 0.0]];
        for tick in 0..400 {
            let (at, _, pose) = walk_along(&way, f64::from(tick) * 0.1);
            let on_edge =
                at[0].abs() < 1e-3 || (at[0] - 4.0).abs() < 1e-3 || at[1].abs() < 1e-3 || (at[1] - 3.0).abs() < 1e-3;
            assert!(on_edge, "{at:?}");
            assert!(matches!(pose, Pose::WalkA | Pose::WalkB));
        }
    }

    #[test]
    fn a_queue_goes_round_its_corner() {
        let corners = || [[3.0, 0.0], [3.0, 5.0]].into_iter();
        assert_eq!(queue([0.0, 0.0], corners(), 0).0, [0.0, 0.0]);
        let (at, facing, _) = queue([0.0, 0.0], corners(), 5);
        assert_eq!(at[0], 3.0);
        assert!(at[1] > 1.0);
        assert_eq!(facing, Facing::UpperRight, "towards the head of the queue");
    }
}
