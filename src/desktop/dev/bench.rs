//! A measuring run: a fixed camera walk through a place, drawn as fast as it goes, and figures at the end.
//!
//! `adal-qala --bench square` walks through that place, `--bench title` draws the title over and over. Nothing is held back: no vertical
//! synchronisation, no sleep, no calm mode.

use std::time::{Duration, Instant};

use bevy::app::AppExit;
use bevy::prelude::*;
use bevy::window::{PresentMode, PrimaryWindow, RequestRedraw};

use crate::content::places::Place;
use crate::desktop::adapters::window::Wake;
use crate::desktop::app::{FrameSystems, Open};
use crate::desktop::intent::Intent;
use crate::desktop::screen::Screen;
use crate::desktop::world::picture::Picture;
use crate::desktop::world::scenery::Scenery;
use crate::scene::bake::project;

/// How long frames are counted.
const LASTS: Duration = Duration::from_secs(10);
/// Frames before that, in which pipelines and meshes are made.
const WARM: u32 = 20;
/// How long one round of the camera takes.
const ROUND: f32 = 10.0;

/// What is measured.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Subject {
    /// The title.
    Title,
    /// A place.
    Place(Place),
}

impl Subject {
    /// The subject of this name.
    ///
    /// # Errors
    /// A sentence with the names that there are.
    pub fn parse(text: &str) -> Result<Self, String> {
        if text == "title" {
            return Ok(Self::Title);
        }
        let known = || Place::ALL.iter().map(|place| place.id()).collect::<Vec<_>>().join(", ");
        Place::from_id(text).map(Self::Place).ok_or_else(|| format!("there are: title, {}", known()))
    }
}

/// A measuring run.
#[derive(Resource)]
pub struct Bench {
    subject: Subject,
    frames: u32,
    began: Option<Instant>,
    last: Option<Instant>,
    worst: Duration,
    counted: u32,
}

impl Bench {
    /// Measures a subject.
    pub fn new(subject: Subject) -> Self {
        Self { subject, frames: 0, began: None, last: None, worst: Duration::ZERO, counted: 0 }
    }
}

/// Adds a measuring run.
pub fn plugin(app: &mut App) {
    app.add_systems(Startup, open)
        .add_systems(Last, (steer.before(crate::desktop::world::scenery::show), count.after(FrameSystems::Settle)));
}

fn open(bench: Res<Bench>, mut session: ResMut<Open>, mut window: Single<&mut Window, With<PrimaryWindow>>) {
    window.present_mode = PresentMode::AutoNoVsync;
    if let Subject::Place(place) = bench.subject {
        session.0.memories.town.go_to(place);
        session.0.carry_out(Intent::Open(Screen::Town));
    }
}

/// The camera goes round the middle of the place, at a third of its extent.
fn steer(bench: Res<Bench>, mut session: ResMut<Open>, time: Res<Time<Real>>) {
    let Subject::Place(place) = bench.subject else { return };
    let Some(size) = session.0.library.places.get(&place).map(|blueprint| blueprint.size) else { return };
    if let Some(Picture { centre, .. }) = &mut session.0.picture {
        let (wide, deep) = (size.x as f32 / 100.0, size.y as f32 / 100.0);
        let turn = time.elapsed_secs() / ROUND * std::f32::consts::TAU;
        let [x, y, _] = project([wide * (0.5 + 0.33 * turn.cos()), deep * (0.5 + 0.33 * turn.sin()), 0.0]);
        *centre = [x, y];
    }
}

fn count(
    mut bench: ResMut<Bench>,
    session: Res<Open>,
    scenery: Res<Scenery>,
    mut wake: ResMut<Wake>,
    mut redraw: MessageWriter<RequestRedraw>,
    mut exit: MessageWriter<AppExit>,
) {
    wake.frames = 2;
    redraw.write(RequestRedraw);
    let now = Instant::now();
    let waits = matches!(bench.subject, Subject::Place(_)) && scenery.triangles().is_none();
    bench.frames += u32::from(!waits);
    if bench.frames < WARM {
        return;
    }
    let Some(began) = bench.began else {
        (bench.began, bench.last) = (Some(now), Some(now));
        return;
    };
    if let Some(last) = bench.last.replace(now) {
        bench.worst = bench.worst.max(now - last);
    }
    bench.counted += 1;
    if now - began < LASTS {
        return;
    }
    let seconds = (now - began).as_secs_f64();
    let figures = session.0.picture.as_ref().map_or(0, |picture| picture.figures.len());
    println!(
        "{:.1} frames/s, worst frame {:.0} ms, {} triangles in the place, {figures} figures, {}",
        f64::from(bench.counted) / seconds,
        bench.worst.as_secs_f64() * 1000.0,
        scenery.triangles().unwrap_or(0),
        memory()
    );
    exit.write(AppExit::Success);
}

/// The memory in use, where the system says it as Linux does.
fn memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kib = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
    kib.map_or_else(|| "memory unknown".to_owned(), |kib| format!("{} MB resident", kib / 1024))
}
