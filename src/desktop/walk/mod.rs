//! Walking about in a place: where one is, what is around, and what is seen of it.
//!
//! [`Outing`] is what a walk remembers between frames, [`Scene`] what a screen knows of the place, and [`Outing::picture`] what the window
//! should show. It knows neither Bevy nor a rule: what is chosen comes back as a [`Target`], and the screen makes an intent of it.

pub mod camera;
pub mod folk;
pub mod stride;

use std::collections::BTreeMap;

use egui::Vec2;

use super::world::picture::{Figure, Picture, Set, Shape};
use crate::content::blueprint::footing::Footing;
use crate::content::blueprint::{Blueprint, Facing as Side, Flat, Pose as SpotPose, Signs, Spot};
use crate::content::cast::{Look, Mood};
use crate::content::ids::{DoorId, PersonId, SpotId};
use crate::content::library::Library;
use crate::content::places::Place;
use crate::play::walk::Ground;
use crate::scene::bake::project;
use crate::scene::figure::{Facing, Pose};
use camera::Camera;
use folk::Moment;
use stride::{Pace, Stride, blocks};

/// What is within reach, in blocks.
const REACH: f32 = 1.7;
/// How far above the middle of the window a place stands behind a talk, as a share of its height.
const UPPER: f32 = 0.16;
/// From how near somebody turns to you.
const TURNS: f32 = 3.0;

/// What can be done in a place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Target {
    /// A thing or person of the hub, by position.
    Thing(u8),
    /// The spot at which the next beat opens.
    Meet,
    /// A way to another place.
    Door(DoorId),
    /// Going on from the hub.
    Done,
    /// Somebody who says something in passing, by position among those who stand there.
    Talk(usize),
}

/// Something around.
#[derive(Clone, PartialEq, Debug)]
pub struct Around {
    /// What it is called.
    pub label: String,
    /// Its icon.
    pub icon: &'static str,
    /// Where it is, in blocks.
    pub at: [f32; 2],
    /// How high above the ground its bubble begins.
    pub height: f32,
    /// Whether it was looked at before.
    pub seen: bool,
    /// What it stands for.
    pub target: Target,
}

/// Somebody who stands in the place.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Stander {
    /// Their look.
    pub look: Look,
    /// Their face.
    pub mood: Mood,
    /// Where, in blocks.
    pub at: [f32; 2],
    /// Which way they look.
    pub facing: Facing,
    /// What they do.
    pub pose: Pose,
}

/// What a screen knows of the place one walks in.
pub struct Scene<'a> {
    /// The place, its state and its light.
    pub set: Set,
    /// How it is built.
    pub blueprint: &'a Blueprint,
    /// Who stands there.
    pub people: Vec<Stander>,
    /// Who of the cast that is.
    pub present: Vec<PersonId>,
    /// What is around.
    pub around: Vec<Around>,
    /// The player's look.
    pub you: Look,
    /// Where the player begins, if the level says so.
    pub begins: Option<SpotId>,
}

/// Something said in passing.
#[derive(Clone, PartialEq, Debug)]
pub struct Said {
    /// The words.
    pub text: String,
    /// When, in seconds of the window.
    pub since: f64,
    /// Over whose head, in blocks; nobody in particular where there is none.
    pub by: Option<[f32; 3]>,
}

/// What a walk remembers between frames.
#[derive(Default)]
pub struct Outing {
    ground: Option<(Set, Ground)>,
    you: Option<Stride>,
    place: Option<Place>,
    goal: Option<Target>,
    /// Where the picture looks.
    pub camera: Camera,
    /// The moment of the run (level, number of actions) at whose meeting place the player has arrived.
    pub arrived: Option<(u8, usize)>,
    /// Since when one looks at a reform that goes up, in seconds of the window; and the moment at which one has looked.
    pub raising: Option<f64>,
    /// See `raising`.
    pub watched: Option<(u8, usize)>,
    /// Whether the list of what is around is open.
    pub lists: bool,
    /// What was said in passing.
    pub said: Option<Said>,
    /// What should be seen; taken by the window each frame.
    pub picture: Option<Picture>,
    /// What will be seen before long, and the moment of the run of which that holds: it is baked while nothing else is.
    pub ahead: Option<((u8, usize), Vec<Set>)>,
}

/// What the player asks of their feet in one frame.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Wish {
    /// The direction on the screen, x to the right and y down; at most 1 long.
    pub direction: Vec2,
    /// How fast.
    pub pace: Pace,
    /// Seconds since the frame before.
    pub moment: f32,
}

impl Outing {
    /// Makes the walk belong to a place. Whoever comes from another place stands at the door between them.
    pub fn enter(&mut self, library: &Library, scene: &Scene<'_>) {
        if self.ground.as_ref().is_none_or(|(set, _)| *set != scene.set) {
            self.ground = Some((scene.set.clone(), ground(library, scene)));
        }
        if self.place == Some(scene.set.place) {
            return;
        }
        let Some((_, ground)) = &self.ground else { return };
        let (at, facing) = entrance(scene, self.place, ground);
        self.you = Some(Stride::new(at, facing));
        self.place = Some(scene.set.place);
        self.goal = None;
        self.camera.jump();
    }

    /// Where the player is.
    pub fn you(&self) -> Option<&Stride> {
        self.you.as_ref()
    }

    /// What one walks on.
    pub fn ground(&self) -> Option<&Ground> {
        self.ground.as_ref().map(|(_, ground)| ground)
    }

    /// Sets out for something around; what it stands for is answered by [`Outing::go`] on arrival.
    pub fn set_out(&mut self, around: &Around) {
        self.goal = Some(around.target.clone());
        self.walk_to(around.at);
    }

    /// Walks to a point.
    pub fn walk_to(&mut self, at: [f32; 2]) {
        if let (Some(you), Some((_, ground))) = (&mut self.you, &self.ground) {
            you.set_out(ground, stride::hundredths(at));
        }
    }

    /// Is at once where one would have walked to: for those who want no motion.
    pub fn jump_to(&mut self, around: &Around) {
        self.set_out(around);
        if let Some(you) = &mut self.you {
            // No way is longer than a place is wide, many times over.
            for _ in 0..2_000 {
                you.go_on(Pace::Run, 0.1);
            }
        }
    }

    /// One moment of the walk. Answers what the player set out for and has reached.
    pub fn go(&mut self, scene: &Scene<'_>, wish: Wish) -> Option<Target> {
        let (you, (_, ground)) = (self.you.as_mut()?, self.ground.as_ref()?);
        if wish.direction != Vec2::ZERO {
            self.goal = None;
            you.step(ground, wish.direction.into(), wish.pace, wish.moment);
            return None;
        }
        if you.is_going() {
            you.go_on(wish.pace, wish.moment);
            return None;
        }
        you.stop();
        let goal = self.goal.take()?;
        let reached = scene.around.iter().find(|around| around.target == goal)?;
        you.look_at(reached.at);
        Some(goal)
    }

    /// What is within reach: the nearest, and of two equally near the one before.
    pub fn nearest<'a>(&self, scene: &'a Scene<'_>) -> Option<&'a Around> {
        let you = self.you.as_ref()?;
        let far = |around: &&Around| distance(you.at, around.at);
        scene.around.iter().filter(|around| far(around) <= REACH).min_by(|a, b| far(a).total_cmp(&far(b)))
    }

    /// Everything around, the nearest first.
    pub fn by_distance<'a>(&self, scene: &'a Scene<'_>) -> Vec<&'a Around> {
        let mut all: Vec<&Around> = scene.around.iter().collect();
        if let Some(you) = &self.you {
            all.sort_by(|a, b| distance(you.at, a.at).total_cmp(&distance(you.at, b.at)));
        }
        all
    }

    /// Shows a place behind a talk: from its middle, which stands above the panel of words.
    pub fn behind_a_talk(&mut self, library: &Library, blueprint: &Blueprint, set: Set, size: Vec2) {
        let zoom = zoom_of(blueprint, size.y);
        let middle = [blueprint.size.x as f32 / 200.0, blueprint.size.y as f32 / 200.0, 0.0];
        let [x, y, _] = project(middle);
        let centre = [x, y - size.y * UPPER / zoom];
        let look_of = |who: &PersonId| library.person(who).map(|person| person.look);
        let figures = folk::figures(blueprint, &set.signs, Moment::default(), &look_of);
        self.picture = Some(Picture { set, figures, centre, zoom });
    }

    /// What should be seen, in a window of this size; `moment` moves the camera, in seconds, and `now` the townspeople.
    pub fn paint(&mut self, library: &Library, scene: &Scene<'_>, size: Vec2, moment: f32, now: Moment) {
        let Some(you) = &self.you else { return };
        let zoom = zoom_of(scene.blueprint, size.y);
        let centre = self.camera.follow(you.at, scene.blueprint.size, size / zoom, moment);
        let at = [you.at[0], you.at[1], 0.0];
        let shape = Shape::Person { look: scene.you, pose: you.pose(), facing: you.facing, mood: Mood::Calm };
        let mut figures = vec![Figure { shape, at }, Figure { shape: Shape::Ring, at }];
        for stander in &scene.people {
            // People turn to who comes near.
            let near = distance(you.at, stander.at) < TURNS && stander.pose != Pose::Sit;
            let (dx, dy) = (you.at[0] - stander.at[0], you.at[1] - stander.at[1]);
            let facing = if near { Facing::towards(dx, dy) } else { stander.facing };
            let shape = Shape::Person { look: stander.look, pose: stander.pose, facing, mood: stander.mood };
            figures.push(Figure { shape, at: [stander.at[0], stander.at[1], 0.0] });
        }
        // Who takes part in the scene is not among the passers-by as well.
        let look_of =
            |who: &PersonId| library.person(who).map(|person| person.look).filter(|_| !scene.present.contains(who));
        figures.extend(folk::figures(scene.blueprint, &scene.set.signs, now, &look_of));
        self.picture = Some(Picture { set: scene.set.clone(), figures, centre, zoom });
    }
}

/// How far two places are from each other, in blocks.
pub fn distance(a: [f32; 2], b: [f32; 2]) -> f32 {
    (a[0] - b[0]).hypot(a[1] - b[1])
}

/// Pixels of the window for one of the drawing: in quarters, so that corners lie on whole pixels.
fn zoom_of(blueprint: &Blueprint, height: f32) -> f32 {
    let usual = f32::from(blueprint.zoom) / 4.0;
    ((4.0 * usual * height / 720.0).round() / 4.0).max(0.25)
}

/// The signs that a blueprint reads: others make no difference to what is seen, and would only be baked again.
pub fn signs_that_matter(blueprint: &Blueprint, signs: &Signs) -> Signs {
    let mut read = Signs::default();
    for change in &blueprint.changes {
        note_signs(&change.when, &mut read);
    }
    Signs {
        reforms: signs.reforms.intersection(&read.reforms).cloned().collect(),
        fakes: signs.fakes.intersection(&read.fakes).cloned().collect(),
        flags: signs.flags.intersection(&read.flags).cloned().collect(),
    }
}

fn note_signs(sign: &crate::content::blueprint::Sign, read: &mut Signs) {
    use crate::content::blueprint::Sign;
    match sign {
        Sign::Reform(id) => drop(read.reforms.insert(id.clone())),
        Sign::Fake(id) => drop(read.fakes.insert(id.clone())),
        Sign::Flag(id) => drop(read.flags.insert(id.clone())),
        Sign::Not(inner) => note_signs(inner, read),
        Sign::All(all) | Sign::Any(all) => all.iter().for_each(|inner| note_signs(inner, read)),
    }
}

/// Where people stand: those of `show` at their spots; who has none stands beside the others.
pub fn standers(
    blueprint: &Blueprint,
    stand: &[(PersonId, SpotId)],
    show: &[(PersonId, Mood)],
    look_of: impl Fn(&PersonId) -> Look,
) -> BTreeMap<PersonId, Stander> {
    let mut found = BTreeMap::new();
    for (who, mood) in show.iter().filter(|(who, _)| who.as_str() != "you") {
        let spot = stand.iter().find(|(person, _)| person == who).and_then(|(_, spot)| blueprint.spots.get(spot));
        let spot = spot.or_else(|| blueprint.spots.get(who.as_str()));
        let Some(spot) = spot else { continue };
        found.insert(who.clone(), stander(spot, look_of(who), *mood));
    }
    found
}

/// Somebody at a spot.
pub fn stander(spot: &Spot, look: Look, mood: Mood) -> Stander {
    let pose = match spot.pose {
        SpotPose::Sit => Pose::Sit,
        SpotPose::Stand | SpotPose::Look => Pose::Idle,
    };
    Stander { look, mood, at: blocks(spot.at), facing: facing(spot.faces), pose }
}

/// A side of a blueprint as figures have it.
pub fn facing(side: Side) -> Facing {
    match side {
        Side::Front => Facing::LowerLeft,
        Side::Right => Facing::LowerRight,
        Side::Back => Facing::UpperRight,
        Side::Left => Facing::UpperLeft,
    }
}

/// Where one comes in: where the level says, at the door from the place before, at the first door, or somewhere in the middle.
fn entrance(scene: &Scene<'_>, from: Option<Place>, ground: &Ground) -> (Flat, Facing) {
    let blueprint = scene.blueprint;
    let spot = scene.begins.as_ref().and_then(|spot| blueprint.spots.get(spot));
    if let Some(spot) = spot {
        return (standing(ground, spot.at), facing(spot.faces));
    }
    if from.is_none()
        && let Some(spot) = blueprint.spots.get("fountain").or_else(|| blueprint.spots.get("door"))
    {
        return (standing(ground, spot.at), facing(spot.faces));
    }
    let leads_from = |(_, door): &(&DoorId, &crate::content::blueprint::Door)| {
        door.leads.as_ref().is_some_and(|(place, _)| Some(*place) == from)
    };
    let door = blueprint.doors.iter().find(leads_from).or_else(|| blueprint.doors.iter().next());
    if let Some((_, door)) = door {
        let middle = Flat { x: door.at.x + door.size.x / 2, y: door.at.y + door.size.y / 2 };
        return (standing(ground, middle), facing(door.faces));
    }
    let middle = Flat { x: blueprint.size.x / 2, y: blueprint.size.y / 2 };
    (standing(ground, middle), Facing::LowerLeft)
}

/// The nearest place to a point on which one can stand.
fn standing(ground: &Ground, at: Flat) -> Flat {
    ground.nearest(at).unwrap_or(at)
}

/// The ground of a place as it is now, with people in the way. A place that cannot be resolved has none, and nobody walks in it.
fn ground(library: &Library, scene: &Scene<'_>) -> Ground {
    let seen = scene.blueprint.seen(&scene.set.signs);
    let ground = Ground::of(scene.blueprint, &seen.groups, &library.models);
    let mut ground = ground.unwrap_or_else(|_| Ground::new(Footing::open(0, 0)));
    scene.people.iter().for_each(|stander| ground.stand_in(stride::hundredths(stander.at)));
    ground
}
