//! Somebody on their feet: where they are, which way they look, and how a moment carries them on.
//!
//! Ways are found and obstacles known by [`crate::play::walk`]; here is only what is seen of it. Nothing of it is scored.

use std::collections::VecDeque;

use crate::content::blueprint::{BLOCK, Flat};
use crate::play::walk::Ground;
use crate::scene::figure::{Facing, Pose};

/// Blocks in a second, walking.
const WALKS: f32 = 3.4;
/// Blocks in a second, running.
const RUNS: f32 = 6.4;
/// Blocks from one foot to the other: a pose lasts 0.16 s at a walk.
pub const STEP: f32 = 0.55;
/// The longest moment that counts; a window that slept does not make anybody jump.
const LONGEST_MOMENT: f32 = 0.1;

/// How fast somebody goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Pace {
    /// At a walk.
    Walk,
    /// At a run.
    Run,
}

/// Somebody on their feet.
#[derive(Clone, PartialEq, Debug)]
pub struct Stride {
    /// Where, in blocks.
    pub at: [f32; 2],
    /// Which way they look.
    pub facing: Facing,
    /// The corners of the way that is still before them.
    way: VecDeque<[f32; 2]>,
    /// How far they have come, for the poses.
    walked: f32,
    /// Whether the last moment carried them on.
    moving: bool,
}

impl Stride {
    /// Stands there.
    pub fn new(at: Flat, facing: Facing) -> Self {
        Self { at: blocks(at), facing, way: VecDeque::new(), walked: 0.0, moving: false }
    }

    /// Where, in hundredths of a block.
    pub fn place(&self) -> Flat {
        hundredths(self.at)
    }

    /// How far they have come, in blocks.
    pub fn walked(&self) -> f32 {
        self.walked
    }

    /// Whether a way is still before them.
    pub fn is_going(&self) -> bool {
        !self.way.is_empty()
    }

    /// Whether the last moment carried them on.
    pub fn is_moving(&self) -> bool {
        self.moving
    }

    /// What they look like just now.
    pub fn pose(&self) -> Pose {
        match (self.moving, (self.walked / STEP) as i64 % 2) {
            (false, _) => Pose::Idle,
            (true, 0) => Pose::WalkA,
            (true, _) => Pose::WalkB,
        }
    }

    /// Stops where they are.
    pub fn stop(&mut self) {
        self.way.clear();
        self.moving = false;
    }

    /// Sets out for a point, or for the nearest to it that can be reached. Answers whether there is a way at all.
    pub fn set_out(&mut self, ground: &Ground, to: Flat) -> bool {
        let way = ground.way(self.place(), to);
        self.way = way.iter().flat_map(|way| way.points()).map(|at| blocks(*at)).collect();
        self.is_going()
    }

    /// Goes on along the way.
    pub fn go_on(&mut self, pace: Pace, moment: f32) {
        let mut left = speed(pace) * moment.min(LONGEST_MOMENT);
        self.moving = false;
        while let Some(next) = self.way.front().copied() {
            let (dx, dy) = (next[0] - self.at[0], next[1] - self.at[1]);
            let far = dx.hypot(dy);
            if far <= left {
                self.carry(next);
                self.way.pop_front();
                left -= far;
                continue;
            }
            let share = left / far;
            self.carry([self.at[0] + dx * share, self.at[1] + dy * share]);
            return;
        }
    }

    /// Steps in a direction of the screen (x to the right, y down), sliding along what is in the way. Any way that was found is given up.
    pub fn step(&mut self, ground: &Ground, direction: [f32; 2], pace: Pace, moment: f32) {
        self.way.clear();
        self.moving = false;
        let [right, down] = direction;
        // A step to the right on the screen is one in x and one back in y.
        let (x, y) = (right + down * 2.0, down * 2.0 - right);
        let length = x.hypot(y);
        if length < f32::EPSILON {
            return;
        }
        let far = speed(pace) * moment.min(LONGEST_MOMENT) * direction[0].hypot(direction[1]).min(1.0);
        let (dx, dy) = (x / length * far, y / length * far);
        let facing = Facing::towards(dx, dy);
        let (from, by) = (self.place(), hundredths([dx, dy]));
        let to = ground.step(from, by);
        let whole = Flat { x: from.x + by.x, y: from.y + by.y };
        // Where nothing is in the way the fractions of a hundredth are kept, so that slow steps are no slower.
        self.carry(if to == whole { [self.at[0] + dx, self.at[1] + dy] } else { blocks(to) });
        self.facing = facing;
    }

    /// Looks at a point.
    pub fn look_at(&mut self, at: [f32; 2]) {
        let (dx, dy) = (at[0] - self.at[0], at[1] - self.at[1]);
        if dx != 0.0 || dy != 0.0 {
            self.facing = Facing::towards(dx, dy);
        }
    }

    fn carry(&mut self, to: [f32; 2]) {
        let (dx, dy) = (to[0] - self.at[0], to[1] - self.at[1]);
        let far = dx.hypot(dy);
        if far > 0.0 {
            self.walked += far;
            self.moving = true;
            self.facing = Facing::towards(dx, dy);
        }
        self.at = to;
    }
}

fn speed(pace: Pace) -> f32 {
    match pace {
        Pace::Walk => WALKS,
        Pace::Run => RUNS,
    }
}

/// Hundredths as blocks.
pub fn blocks(at: Flat) -> [f32; 2] {
    [at.x as f32 / BLOCK as f32, at.y as f32 / BLOCK as f32]
}

/// Blocks as hundredths.
pub fn hundredths(at: [f32; 2]) -> Flat {
    Flat { x: (at[0] * BLOCK as f32).round() as i32, y: (at[1] * BLOCK as f32).round() as i32 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::blueprint::footing::{Cell, Footing};

    /// A moment at 30 frames a second.
    const MOMENT: f32 = 1.0 / 30.0;

    fn at(x: i32, y: i32) -> Flat {
        Flat { x, y }
    }

    #[test]
    fn one_arrives_where_one_set_out_for() {
        let ground = Ground::new(Footing::open(20, 20));
        let mut you = Stride::new(at(125, 125), Facing::LowerLeft);
        assert!(you.set_out(&ground, at(825, 625)));
        for _ in 0..400 {
            you.go_on(Pace::Walk, MOMENT);
        }
        assert!(!you.is_going() && !you.is_moving());
        assert_eq!(Cell::of(you.place()), Cell::of(at(825, 625)));
    }

    #[test]
    fn a_step_into_a_wall_slides_along_it() {
        let mut footing = Footing::open(20, 20);
        // A wall towards larger x.
        footing.block(crate::content::blueprint::Area::new(at(500, 0), at(100, 1000)));
        let ground = Ground::new(footing);
        let mut you = Stride::new(at(475, 300), Facing::LowerLeft);
        for _ in 0..60 {
            // Down the screen: towards larger x and y together.
            you.step(&ground, [0.0, 1.0], Pace::Run, MOMENT);
        }
        assert!(you.at[0] < 5.0, "{:?}", you.at);
        assert!(you.at[1] > 8.0, "{:?}", you.at);
    }

    #[test]
    fn keys_walk_as_the_screen_shows_it() {
        let ground = Ground::new(Footing::open(40, 40));
        for (direction, dx, dy, facing) in [
            ([1.0, 0.0], 1.0, -1.0, Facing::UpperRight),
            ([0.0, 1.0], 1.0, 1.0, Facing::LowerLeft),
            ([-1.0, 0.0], -1.0, 1.0, Facing::LowerLeft),
            ([0.0, -1.0], -1.0, -1.0, Facing::UpperRight),
        ] {
            let mut you = Stride::new(at(1000, 1000), Facing::LowerRight);
            you.step(&ground, direction, Pace::Walk, MOMENT);
            let moved = [you.at[0] - 10.0, you.at[1] - 10.0];
            assert_eq!([moved[0].signum(), moved[1].signum()], [dx, dy], "{direction:?}");
            assert_eq!(you.facing, facing, "{direction:?}");
        }
    }

    #[test]
    fn a_long_sleep_is_no_leap() {
        let ground = Ground::new(Footing::open(40, 40));
        let mut you = Stride::new(at(1000, 1000), Facing::LowerLeft);
        you.step(&ground, [1.0, 0.0], Pace::Run, 60.0);
        assert!((you.at[0] - 10.0).abs() < 1.0);
    }
}
