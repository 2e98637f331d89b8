//! How townspeople stand in a place before anything moves: where each of a routine is, which way they look, what they do.

use super::crowd;
use super::figure::{Facing, Pose, figure};
use super::solid::Solid;
use crate::content::blueprint::{BLOCK, Facing as Looks, Flat, Folk, Routine, Who};
use crate::content::cast::{Look, Mood};
use crate::content::ids::PersonId;

/// Somebody in a place.
#[derive(Clone, Debug, PartialEq)]
pub struct Stance {
    /// Who.
    pub who: Who,
    /// Where, in blocks.
    pub at: [f32; 3],
    /// Which way they look.
    pub facing: Facing,
    /// What they do.
    pub pose: Pose,
}

/// From one to the next in a queue, in blocks.
const QUEUE_STEP: f32 = 0.95;
/// How far from the middle people stand who talk, in blocks.
const CHAT_RADIUS: f32 = 0.8;

/// How the people of a routine stand.
#[must_use]
pub fn stances(folk: &Folk) -> Vec<Stance> {
    let places = spread(&folk.routine, folk.who.len());
    let people = folk.who.iter().zip(places);
    people.map(|(who, ([x, y], facing, pose))| Stance { who: who.clone(), at: [x, y, 0.0], facing, pose }).collect()
}

/// The figures of those who stand there, calm, as one solid.
pub fn people<'s>(stances: impl IntoIterator<Item = &'s Stance>, look_of: impl Fn(&PersonId) -> Look) -> Solid {
    let mut solid = Solid::new();
    for stance in stances {
        let look = match &stance.who {
            Who::Crowd(number) => crowd::look(*number),
            Who::Cast(id) => look_of(id),
        };
        solid.extend(figure(&look, stance.pose, stance.facing, Mood::Calm).translate(stance.at));
    }
    solid
}

type Place = ([f32; 2], Facing, Pose);

fn spread(routine: &Routine, count: usize) -> Vec<Place> {
    match routine {
        Routine::Queue { from, to } => queue(*from, to, count),
        Routine::Chat { at } => chat(*at, count),
        Routine::Carry { from, to } => between(*from, *to, count, Pose::Carry),
        Routine::Sweep { from, to } => between(*from, *to, count, Pose::Carry),
        Routine::Sit { at, step, faces } => line(*at, *step, count, facing(*faces), Pose::Sit),
        Routine::Stand { at, step, faces } => line(*at, *step, count, facing(*faces), Pose::Idle),
        Routine::Stroll { way } => (0..count)
            .map(|i| {
                let (from, to) = (blocks(way[i % way.len()]), blocks(way[(i + 1) % way.len()]));
                (from, towards(from, to), if i % 2 == 0 { Pose::WalkA } else { Pose::WalkB })
            })
            .collect(),
    }
}

/// One behind the other along a broken line, each looking at who is before them.
fn queue(from: Flat, to: &[Flat], count: usize) -> Vec<Place> {
    let corners: Vec<[f32; 2]> = std::iter::once(from).chain(to.iter().copied()).map(blocks).collect();
    let mut found = Vec::with_capacity(count);
    let (mut corner, mut along) = (0, 0.0);
    while found.len() < count {
        let a = corners[corner];
        let b = corners.get(corner + 1).copied().unwrap_or(a);
        let length = (b[0] - a[0]).hypot(b[1] - a[1]);
        let last = corner + 2 >= corners.len();
        if along > length && !last {
            (corner, along) = (corner + 1, along - length);
            continue;
        }
        // Who comes after the end of the line stands on where it leads.
        let share = if length > 0.0 { along / length } else { 0.0 };
        let at = [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
        found.push((at, towards(b, a), Pose::Idle));
        along += QUEUE_STEP;
    }
    found
}

/// In degrees, where each stands round the middle: the first three so that their faces are seen.
const ROUND: [f32; 3] = [-50.0, 140.0, 225.0];

fn chat(at: Flat, count: usize) -> Vec<Place> {
    let middle = blocks(at);
    (0..count)
        .map(|i| {
            let further = || 45.0 + 360.0 * (i - ROUND.len()) as f32 / (count - ROUND.len()) as f32;
            let angle = ROUND.get(i).copied().unwrap_or_else(further).to_radians();
            let at = [middle[0] + CHAT_RADIUS * angle.cos(), middle[1] + CHAT_RADIUS * angle.sin()];
            (at, towards(at, middle), if i == 0 { Pose::Talk } else { Pose::Idle })
        })
        .collect()
}

fn between(from: Flat, to: Flat, count: usize, pose: Pose) -> Vec<Place> {
    let (a, b) = (blocks(from), blocks(to));
    (0..count)
        .map(|i| {
            let share = i as f32 / count as f32;
            ([a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share], towards(a, b), pose)
        })
        .collect()
}

fn line(at: Flat, step: Flat, count: usize, facing: Facing, pose: Pose) -> Vec<Place> {
    let (at, step) = (blocks(at), blocks(step));
    (0..count).map(|i| ([at[0] + step[0] * i as f32, at[1] + step[1] * i as f32], facing, pose)).collect()
}

fn towards(from: [f32; 2], to: [f32; 2]) -> Facing {
    Facing::towards(to[0] - from[0], to[1] - from[1])
}

fn blocks(at: Flat) -> [f32; 2] {
    [at.x, at.y].map(|length| length as f32 / BLOCK as f32)
}

/// The facing of a figure, from that of a blueprint.
#[must_use]
pub fn facing(faces: Looks) -> Facing {
    match faces {
        Looks::Front => Facing::LowerLeft,
        Looks::Right => Facing::LowerRight,
        Looks::Back => Facing::UpperRight,
        Looks::Left => Facing::UpperLeft,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folk(routine: Routine, count: u8) -> Vec<Stance> {
        stances(&Folk { routine, who: (0..count).map(Who::Crowd).collect() })
    }

    #[test]
    fn a_queue_looks_forward_round_its_corner() {
        let to = vec![Flat { x: 100, y: 300 }, Flat { x: 500, y: 300 }];
        let queue = folk(Routine::Queue { from: Flat { x: 100, y: 100 }, to }, 6);
        assert_eq!(queue[0].at, [1.0, 1.0, 0.0]);
        assert_eq!(queue[1].facing, Facing::UpperRight);
        assert_eq!(queue[5].facing, Facing::UpperLeft);
        for pair in queue.windows(2) {
            assert!(pair[0].at != pair[1].at);
        }
    }

    #[test]
    fn who_talks_looks_at_the_others() {
        let two = folk(Routine::Chat { at: Flat { x: 500, y: 500 } }, 2);
        let apart = (two[0].at[0] - two[1].at[0]).hypot(two[0].at[1] - two[1].at[1]);
        assert!(apart > CHAT_RADIUS);
        assert_ne!(two[0].facing, two[1].facing);
    }
}
