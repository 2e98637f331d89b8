//! What moves of a place itself: the front walls sink when one comes in, and what is new comes down layer by layer.
//!
//! Each is a mesh of its own that is moved as a whole; when it has arrived it is part of the place like everything else. Those who want no
//! motion see only the end of it.

use std::time::Duration;

use bevy::math::{Affine3A, Mat3A, Vec3A};
use bevy::prelude::*;
use bevy::time::Real;

use crate::desktop::adapters::window::Wake;
use crate::desktop::app::Open;
use crate::scene::bake::{lowered, project};

/// How long the front walls stand before they sink, and how long they take.
const STANDS: Duration = Duration::from_millis(180);
const SINKS: Duration = Duration::from_millis(520);
/// From how high new things come down, in blocks, how long they fall, and how long after each other.
const HIGH: f32 = 4.5;
const FALLS: Duration = Duration::from_millis(300);
const AFTER: Duration = Duration::from_millis(120);

/// A part of the place that moves until it has arrived.
#[derive(Component, Clone, Copy, PartialEq, Debug)]
pub enum Motion {
    /// The walls between the room and whoever looks.
    Sink,
    /// A layer of something new, counted from the ground.
    Fall(u8),
}

/// When what moves now began to move.
#[derive(Resource, Default)]
pub struct Began(Option<Duration>);

impl Motion {
    /// Where it is after some time, and whether it is seen; `None` when it has arrived.
    fn at(self, time: Duration) -> Option<(GlobalTransform, Visibility)> {
        match self {
            Self::Sink => {
                let share = share(time, STANDS, SINKS)?;
                let left = 1.0 - share * share * (3.0 - 2.0 * share);
                Some((affine(lowered(left)), Visibility::Visible))
            }
            Self::Fall(layer) => {
                let share = share(time, AFTER * u32::from(layer), FALLS)?;
                let [x, y, depth] = project([0.0, 0.0, HIGH * (1.0 - share * share)]);
                let seen = if share > 0.0 { Visibility::Visible } else { Visibility::Hidden };
                Some((GlobalTransform::from(Transform::from_xyz(x, y, depth)), seen))
            }
        }
    }
}

/// How much of a motion is done: 0 before it begins, `None` when it is over.
fn share(time: Duration, begins: Duration, lasts: Duration) -> Option<f32> {
    let share = time.saturating_sub(begins).as_secs_f32() / lasts.as_secs_f32();
    (share < 1.0).then_some(share)
}

fn affine(axes: [[f32; 3]; 3]) -> GlobalTransform {
    let [x, y, z] = axes.map(Vec3A::from_array);
    GlobalTransform::from(Affine3A { matrix3: Mat3A::from_cols(x, y, z), translation: Vec3A::ZERO })
}

/// Moves what has not arrived yet.
pub fn go(
    mut commands: Commands,
    open: Res<Open>,
    time: Res<Time<Real>>,
    mut began: ResMut<Began>,
    mut moving: Query<(Entity, &Motion, &mut GlobalTransform, &mut Visibility)>,
    mut wake: ResMut<Wake>,
) {
    if moving.is_empty() {
        began.0 = None;
        return;
    }
    let now = time.elapsed();
    let since = now.saturating_sub(*began.0.get_or_insert(now));
    let still = open.0.settings.reduced_motion;
    for (entity, motion, mut transform, mut visibility) in &mut moving {
        match motion.at(since).filter(|_| !still) {
            Some((at, seen)) => {
                *transform = at;
                visibility.set_if_neq(seen);
            }
            None if *motion == Motion::Sink => commands.entity(entity).despawn(),
            None => {
                *transform = GlobalTransform::IDENTITY;
                visibility.set_if_neq(Visibility::Visible);
                commands.entity(entity).remove::<Motion>();
            }
        }
    }
    wake.frames = wake.frames.max(2);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wall_begins_whole_and_ends_in_the_ground() {
        let top = Vec3::from_array(project([3.0, 4.0, 5.0]));
        let foot = Vec3::from_array(project([3.0, 4.0, 0.0]));
        let (begins, _) = Motion::Sink.at(Duration::ZERO).expect("it begins");
        assert!(begins.transform_point(top).distance(top) < 1e-3);
        let (ends, _) = Motion::Sink.at(STANDS + SINKS - Duration::from_micros(1)).expect("it is about to end");
        assert!(ends.transform_point(top).distance(foot) < 1e-2);
        assert!(ends.transform_point(foot).distance(foot) < 1e-3, "the ground stays");
        assert_eq!(Motion::Sink.at(STANDS + SINKS), None);
    }

    #[test]
    fn layers_come_one_after_the_other_and_each_comes_to_rest() {
        let before_the_second = Motion::Fall(1).at(AFTER / 2).expect("it waits");
        assert_eq!(before_the_second.1, Visibility::Hidden);
        let (first, seen) = Motion::Fall(0).at(FALLS / 2).expect("it falls");
        assert_eq!(seen, Visibility::Visible);
        assert!(first.translation().y > 0.0);
        assert_eq!(Motion::Fall(0).at(FALLS), None);
        assert!(Motion::Fall(2).at(FALLS).is_some());
    }
}
