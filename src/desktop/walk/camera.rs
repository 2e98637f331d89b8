//! The camera of a walk: it follows with easing, never loses the player, and stands still where the whole place is seen.

use egui::{Vec2, vec2};

use crate::content::blueprint::Flat;
use crate::scene::bake::project;

/// How long it takes to catch up, in seconds.
const CATCHES_UP: f32 = 0.35;
/// What is seen beyond the edge of a place, in pixels of the drawing.
const MARGIN: f32 = 44.0;
/// The player is drawn about so high; the camera looks at the chest.
const CHEST: f32 = 0.8;

/// Where the picture looks.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Camera {
    at: Option<[f32; 2]>,
    speed: [f32; 2],
}

impl Camera {
    /// The next picture begins where the player is.
    pub fn jump(&mut self) {
        *self = Self::default();
    }

    /// Whether it is still on its way.
    pub fn moves(&self) -> bool {
        self.speed.iter().any(|speed| speed.abs() > 1.0)
    }

    /// Follows somebody through a place that is `size` large, seen through a window of `room` pixels of the drawing. Answers the point
    /// of the drawing (pixels at zoom 1, y up) in the middle. A moment of nought jumps.
    pub fn follow(&mut self, at: [f32; 2], size: Flat, room: Vec2, moment: f32) -> [f32; 2] {
        let [x, y, _] = project([at[0], at[1], CHEST]);
        let (least, most) = bounds(size, room);
        let wanted = [x.clamp(least.x, most.x), y.clamp(least.y, most.y)];
        let Some(mut seen) = self.at.filter(|_| moment > 0.0) else {
            *self = Self { at: Some(wanted), speed: [0.0; 2] };
            return wanted;
        };
        // A critically damped spring, solved exactly, so that it is the same at any number of frames.
        let omega = 2.0 / (CATCHES_UP * 0.5);
        let fades = (-omega * moment).exp();
        for axis in 0..2 {
            let away = seen[axis] - wanted[axis];
            let carried = (self.speed[axis] + omega * away) * moment;
            self.speed[axis] = (self.speed[axis] - omega * carried) * fades;
            seen[axis] = wanted[axis] + (away + carried) * fades;
        }
        self.at = Some(seen);
        seen
    }
}

/// Between which points the middle of the picture stays, so that little is seen beyond the place.
fn bounds(size: Flat, room: Vec2) -> (Vec2, Vec2) {
    let (wide, deep) = (size.x as f32 / 100.0, size.y as f32 / 100.0);
    let corner = |x, y| {
        let [x, y, _] = project([x, y, 0.0]);
        vec2(x, y)
    };
    let (left, right) = (corner(0.0, deep).x, corner(wide, 0.0).x);
    // Walls stand five blocks high along the back.
    let (low, high) = (corner(wide, deep).y, corner(0.0, 0.0).y + 100.0);
    let along = |low: f32, high: f32, room: f32| {
        let (low, high) = (low - MARGIN + room / 2.0, high + MARGIN - room / 2.0);
        if low > high { ((low + high) / 2.0, (low + high) / 2.0) } else { (low, high) }
    };
    let ((left, right), (low, high)) = (along(left, right, room.x), along(low, high, room.y));
    (vec2(left, low), vec2(right, high))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOM: Vec2 = vec2(730.0, 410.0);

    #[test]
    fn a_room_that_fits_is_seen_whole_and_does_not_move() {
        let mut camera = Camera::default();
        let size = Flat { x: 800, y: 600 };
        let first = camera.follow([1.0, 1.0], size, ROOM, 0.0);
        for _ in 0..60 {
            assert_eq!(camera.follow([7.0, 5.0], size, ROOM, 0.033), first);
        }
    }

    #[test]
    fn it_catches_up_without_overshooting() {
        let mut camera = Camera::default();
        let size = Flat { x: 12_000, y: 12_000 };
        let begin = camera.follow([60.0, 60.0], size, ROOM, 0.0)[0];
        let end = project([70.0, 60.0, 0.0])[0];
        let mut before = begin;
        for _ in 0..40 {
            let now = camera.follow([70.0, 60.0], size, ROOM, 0.033)[0];
            assert!(now >= before - 0.01 && now <= end + 0.01, "{before} {now} {end}");
            before = now;
        }
        assert!((before - end).abs() < 2.0, "{before} {end}");
        assert!(!camera.moves());
    }

    #[test]
    fn without_motion_it_is_there_at_once() {
        let mut camera = Camera::default();
        let size = Flat { x: 12_000, y: 12_000 };
        camera.follow([60.0, 60.0], size, ROOM, 0.0);
        let there = camera.follow([80.0, 40.0], size, ROOM, 0.0);
        assert_eq!(there[0], project([80.0, 40.0, 0.0])[0]);
    }
}
