//! Plays a script, a step at a time, and says what was not as expected.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use bevy::app::AppExit;
use bevy::prelude::*;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured};
use bevy::window::PrimaryWindow;
use bevy_egui::{EguiContext, EguiInput, EguiOutput};
use egui::accesskit::{self, ActionRequest, NodeId, TreeId};
use egui::{Event, Key, Modifiers, PointerButton, Pos2};

use super::format::{Script, Step};
use super::outline::{Found, find, outline, scrolled_out};
use crate::content::ids::{LevelId, ProgrammeId};
use crate::content::level::BeatKind;
use crate::desktop::adapters::gamepad::ByButton;
use crate::desktop::adapters::second::{self, ClassCamera, ClassWindow};
use crate::desktop::adapters::window::Wake;
use crate::desktop::app::{FrameSystems, Open};
use crate::desktop::command::Command;
use crate::desktop::intent::Intent;
use crate::play::action::Action;
use crate::play::record::read_action;

/// How long a step may take before the script gives up.
const PATIENCE: Duration = Duration::from_secs(20);
/// Frames that are let pass after each input: one to take it, one to draw what changed, one to show it.
const FRAMES_TO_SETTLE: u32 = 4;

/// A script that is being played.
#[derive(Resource)]
pub struct Playing {
    steps: VecDeque<(usize, Step)>,
    shots: Option<PathBuf>,
    settle: u32,
    until: Option<Instant>,
    since: Instant,
    /// Events for the frames to come, one list a frame: a press and its release are never in the same frame.
    events: VecDeque<(Pane, Vec<Event>)>,
    left: Option<u32>,
    shooting: bool,
    /// Whether the control of this step has been brought into sight already.
    sought: bool,
    colours: usize,
    /// Frames drawn so far.
    frames: u32,
    /// While idling: until when, and how many frames had been drawn when it began.
    idle: Option<(Instant, u32)>,
    stays: bool,
    failed: Vec<String>,
}

/// A window that events go to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Pane {
    Main,
    Class,
}

/// How a script ended.
#[derive(Resource, Clone, Debug, Default)]
pub struct Finished {
    /// What was not as expected; empty where all was.
    pub failed: Vec<String>,
}

impl Playing {
    /// Plays `script`; pictures go into `shots`.
    pub fn new(script: Script, shots: Option<PathBuf>) -> Self {
        Self {
            steps: script.steps.into_iter().enumerate().collect(),
            shots,
            settle: FRAMES_TO_SETTLE,
            until: None,
            since: Instant::now(),
            events: VecDeque::new(),
            left: None,
            shooting: false,
            sought: false,
            colours: 0,
            frames: 0,
            idle: None,
            stays: false,
            failed: Vec::new(),
        }
    }

    /// Whether it is idling still; then only the end of it wakes the window.
    fn idles(&mut self, wake: &mut Wake) -> bool {
        let Some((end, _)) = self.idle else { return false };
        let left = end.saturating_duration_since(Instant::now());
        wake.sleep = wake.sleep.min(left.max(Duration::from_millis(1)));
        !left.is_zero()
    }

    fn fail(&mut self, at: usize, what: impl Into<String>) {
        self.failed.push(format!("step {}: {}", at + 1, what.into()));
    }

    fn done(&mut self) {
        self.steps.pop_front();
        self.settle = FRAMES_TO_SETTLE;
        self.since = Instant::now();
        self.left = None;
        self.sought = false;
    }

    fn press_at(&mut self, pane: Pane, at: Pos2) {
        let button = |pressed| Event::PointerButton {
            pos: at,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        let events = [Event::PointerMoved(at), button(true), button(false)];
        self.events.extend(events.map(|event| (pane, vec![event])));
    }

    /// Scrolls what holds a control until it is in sight, as screen readers ask for it.
    fn bring_into_sight(&mut self, pane: Pane, target_node: NodeId) {
        let action = accesskit::Action::ScrollIntoView;
        let request = ActionRequest { action, target_tree: TreeId::ROOT, target_node, data: None };
        self.events.push_back((pane, vec![Event::AccessKitActionRequest(request)]));
        self.settle = FRAMES_TO_SETTLE;
        self.sought = true;
    }

    fn press_key(&mut self, key: Key) {
        let event =
            |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers: Modifiers::NONE };
        self.events.extend([event(true), event(false)].map(|event| (Pane::Main, vec![event])));
    }
}

/// Adds the player of a script.
pub fn plugin(app: &mut App) {
    app.init_resource::<Finished>()
        .add_systems(
            PreUpdate,
            hand_in_events
                .after(bevy_egui::EguiInputSet::WriteEguiEvents)
                .before(second::route_keys)
                .before(bevy_egui::EguiPreUpdateSet::BeginPass),
        )
        .add_systems(Update, step.in_set(FrameSystems::Script));
}

fn hand_in_events(mut playing: ResMut<Playing>, mut inputs: Query<(&mut EguiInput, Has<ClassCamera>)>) {
    // A screen without a window manager gives no window the focus; a script plays as if it had it.
    for (mut input, _) in &mut inputs {
        input.focused |= !playing.stays;
    }
    if let Some((pane, events)) = playing.events.pop_front() {
        for (mut input, _) in inputs.iter_mut().filter(|(_, class)| *class == (pane == Pane::Class)) {
            input.events.extend(events.iter().cloned());
        }
    }
}

/// What each window has shown.
type Outputs<'w, 's> = Query<'w, 's, (&'static EguiOutput, Has<ClassCamera>)>;
/// Each window's egui.
type Contexts<'w, 's> = Query<'w, 's, (&'static mut EguiContext, Has<ClassCamera>)>;

/// Plays the next step once the last has settled.
fn step(
    mut commands: Commands,
    mut playing: ResMut<Playing>,
    mut open: ResMut<Open>,
    mut by_button: ResMut<ByButton>,
    mut wake: ResMut<Wake>,
    mut window: Query<&mut Window, With<PrimaryWindow>>,
    mut finished: ResMut<Finished>,
    mut exit: MessageWriter<AppExit>,
    (outputs, mut contexts): (Outputs, Contexts),
    class: Query<Entity, With<ClassWindow>>,
) {
    playing.frames += 1;
    if playing.stays || playing.idles(&mut wake) {
        return;
    }
    wake.frames = wake.frames.max(2);
    if !playing.events.is_empty() || playing.shooting {
        return;
    }
    if playing.settle > 0 {
        playing.settle -= 1;
        return;
    }
    let Some((at, step)) = playing.steps.front().cloned() else {
        for failed in &playing.failed {
            eprintln!("{failed}");
        }
        finished.failed.clone_from(&playing.failed);
        exit.write(if playing.failed.is_empty() { AppExit::Success } else { AppExit::error() });
        return;
    };
    let late = playing.since.elapsed() > PATIENCE;
    let named =
        |pane| outputs.iter().find(|(_, class)| *class == (pane == Pane::Class)).map(|(output, _)| outline(output));
    let mut found = named(Pane::Main).unwrap_or_default();
    // What the main window does not have is looked for in the class's.
    let of_main = found.len();
    found.extend(named(Pane::Class).unwrap_or_default());
    let pane_of = |control: &Found| {
        if found[of_main..].iter().any(|found| std::ptr::eq(found, control)) { Pane::Class } else { Pane::Main }
    };
    let session = &mut open.0;
    match step {
        Step::Wait(screen) => {
            if session.screen().id() == screen {
                playing.done();
            } else if late {
                playing.fail(at, format!("waited for screen “{screen}”, still “{}”", session.screen().id()));
                playing.done();
            }
        }
        Step::ExpectScreen(screen) => {
            if session.screen().id() != screen {
                playing.fail(at, format!("expected screen “{screen}”, found “{}”", session.screen().id()));
            }
            playing.done();
        }
        Step::Key(name) => {
            match Key::from_name(&name) {
                Some(key) => playing.press_key(key),
                None => playing.fail(at, format!("there is no key “{name}”")),
            }
            playing.done();
        }
        Step::Command(name) => {
            match Command::from_id(&name) {
                Some(command) => by_button.commands.push(command),
                None => playing.fail(at, format!("there is no command “{name}”")),
            }
            playing.done();
        }
        Step::Type(text) => {
            playing.events.push_back((Pane::Main, vec![Event::Text(text)]));
            playing.done();
        }
        Step::Click(name) | Step::Hover(name) | Step::Drag(name, _) if find(&found, &name).is_none() => {
            if late {
                let names: Vec<_> = found.iter().map(|found| found.name.as_str()).collect();
                playing.fail(at, format!("no control is called “{name}”; there are: {}", names.join(" · ")));
                playing.done();
            }
        }
        Step::Click(name) => {
            if let Some(control) = find(&found, &name) {
                let pane = pane_of(control);
                let context = contexts.iter_mut().find(|(_, class)| *class == (pane == Pane::Class));
                if !playing.sought && context.is_some_and(|(mut context, _)| scrolled_out(context.get_mut(), control)) {
                    playing.bring_into_sight(pane, control.node);
                    return;
                }
                playing.press_at(pane, control.middle);
            }
            playing.done();
        }
        Step::Hover(name) => {
            if let Some(control) = find(&found, &name) {
                playing.events.push_back((pane_of(control), vec![Event::PointerMoved(control.middle)]));
            }
            playing.done();
        }
        Step::Drag(from, to) => {
            match (find(&found, &from), find(&found, &to)) {
                (Some(from), Some(to)) => {
                    let button = |pos, pressed| Event::PointerButton {
                        pos,
                        button: PointerButton::Primary,
                        pressed,
                        modifiers: Modifiers::NONE,
                    };
                    let half = from.middle + (to.middle - from.middle) * 0.5;
                    let events = [
                        Event::PointerMoved(from.middle),
                        button(from.middle, true),
                        Event::PointerMoved(half),
                        Event::PointerMoved(to.middle),
                        Event::PointerMoved(to.middle),
                        button(to.middle, false),
                    ];
                    playing.events.extend(events.map(|event| (pane_of(from), vec![event])));
                }
                _ => playing.fail(at, format!("nothing is called “{to}”")),
            }
            playing.done();
        }
        Step::Begin(programme) => {
            match ProgrammeId::parse(&programme) {
                Some(programme) => session.carry_out(Intent::Begin(programme)),
                None => playing.fail(at, format!("“{programme}” is no programme")),
            }
            playing.done();
        }
        Step::BeginLevel(programme, level) => {
            match (ProgrammeId::parse(&programme), LevelId::parse(&level)) {
                (Some(programme), Some(level)) => session.carry_out(Intent::BeginLevel(programme, level)),
                _ => playing.fail(at, format!("“{programme}”, “{level}”: no such level")),
            }
            playing.done();
        }
        Step::Act(text) => {
            let action = session.playing.as_ref().and_then(|open| read_action(&open.run, &text));
            match action {
                Some(action) => session.carry_out(Intent::Act(action)),
                None => playing.fail(at, format!("“{text}” cannot be done here: {}", whereabouts(session))),
            }
            playing.done();
        }
        Step::Choose(id) => {
            match choose(session, &id) {
                Some(action) => session.carry_out(Intent::Act(action)),
                None => playing.fail(at, format!("nothing called “{id}” can be taken here: {}", whereabouts(session))),
            }
            playing.done();
        }
        Step::Until(beat, times) => {
            let left = *playing.left.get_or_insert(times);
            if beat_is(session, &beat) {
                playing.done();
            } else if left == 0 || late {
                playing.fail(at, format!("“{beat}” was not reached: {}", whereabouts(session)));
                playing.done();
            } else {
                session.carry_out(Intent::Act(Action::Next));
                playing.left = Some(left - 1);
            }
        }
        Step::ShotClass(_) if class.is_empty() => {
            playing.fail(at, "the class has no window of its own");
            playing.done();
        }
        Step::Shot(ref name) | Step::ShotClass(ref name) => {
            playing.shooting = true;
            let shot = match class.iter().next().filter(|_| matches!(step, Step::ShotClass(_))) {
                Some(window) => Screenshot::window(window),
                None => Screenshot::primary_window(),
            };
            let path = playing.shots.as_ref().map(|folder| folder.join(format!("{name}.png")));
            commands.spawn(shot).observe(move |shot: On<ScreenshotCaptured>, mut playing: ResMut<Playing>| {
                playing.shooting = false;
                playing.colours = count_colours(&shot.image);
                if let Some(path) = &path
                    && let Err(error) = save(&shot.image, path)
                {
                    playing.failed.push(format!("{}: {error}", path.display()));
                }
            });
            playing.done();
        }
        Step::Frames(n) => {
            playing.done();
            playing.settle = n;
        }
        Step::Sleep(millis) => {
            let end = *playing.until.get_or_insert_with(|| Instant::now() + Duration::from_millis(u64::from(millis)));
            if Instant::now() >= end {
                playing.until = None;
                playing.done();
            }
        }
        Step::Resize(width, height) => {
            if let Ok(mut window) = window.single_mut() {
                window.resolution.set(width as f32, height as f32);
            }
            playing.done();
            playing.settle = FRAMES_TO_SETTLE * 4;
        }
        Step::ExpectText(text) => {
            if found.iter().any(|found| found.name.contains(&text)) {
                playing.done();
            } else if late {
                playing.fail(at, format!("“{text}” is not on the screen: {}", whereabouts(session)));
                playing.done();
            }
        }
        Step::ExpectNoText(text) => {
            if found.iter().any(|found| found.name.contains(&text)) {
                playing.fail(at, format!("“{text}” is on the screen"));
            }
            playing.done();
        }
        Step::ExpectBeat(beat) => {
            if !beat_is(session, &beat) {
                playing.fail(at, format!("expected beat “{beat}”: {}", whereabouts(session)));
            }
            playing.done();
        }
        Step::ExpectScore(values, prevention, accountability) => {
            let scores = session.playing.as_ref().map(|playing| {
                let state = playing.run.state();
                (state.values, state.prevention, state.accountability)
            });
            if scores != Some((values, prevention, accountability)) {
                playing.fail(at, format!("expected other scores than {scores:?}"));
            }
            playing.done();
        }
        Step::Where(name) => {
            match find(&found, &name) {
                Some(control) => println!("where: {name}: {:.0} {:.0}", control.middle.x, control.middle.y),
                None if late => playing.fail(at, format!("nothing is called “{name}”")),
                None => return,
            }
            playing.done();
        }
        Step::ExpectIdle(millis, most) => match playing.idle.take() {
            None => {
                let end = Instant::now() + Duration::from_millis(u64::from(millis));
                playing.idle = Some((end, playing.frames));
                wake.frames = 0;
            }
            Some((_, before)) => {
                let drawn = playing.frames - before;
                if drawn > most {
                    playing
                        .fail(at, format!("{drawn} frames were drawn while nothing happened, at most {most} expected"));
                }
                playing.done();
            }
        },
        Step::Stay => {
            playing.stays = true;
        }
        Step::ExpectColours(least) => {
            if playing.colours < least {
                let seen = playing.colours;
                playing.fail(at, format!("the last picture has {seen} colours, at least {least} were expected"));
            }
            playing.done();
        }
    }
}

fn choose(session: &crate::desktop::session::Session, id: &str) -> Option<Action> {
    let run = &session.playing.as_ref()?.run;
    let (_, beat) = run.beat()?;
    let at = |names: Vec<&str>| names.iter().position(|name| *name == id).map(|at| at as u8);
    match &beat.kind {
        BeatKind::Choose { options, .. } => {
            let at = at(options.iter().map(|option| option.id.as_str()).collect())?;
            run.offers().contains(&(at, None)).then_some(Action::Choose(at))
        }
        BeatKind::Hub { things, .. } => Some(Action::Look(at(things.iter().map(|thing| thing.id.as_str()).collect())?)),
        _ => None,
    }
}

fn beat_is(session: &crate::desktop::session::Session, wanted: &str) -> bool {
    let Some(playing) = &session.playing else { return false };
    match playing.run.beat() {
        Some((_, beat)) => beat.id.as_str() == wanted,
        None => {
            let ending = playing.run.ending().map(|ix| playing.run.level().ending(ix).id.as_str());
            wanted == "end" || ending == Some(wanted)
        }
    }
}

fn whereabouts(session: &crate::desktop::session::Session) -> String {
    let at = session.playing.as_ref().map(|playing| {
        let beat = playing.run.beat().map_or("an ending", |(_, beat)| beat.id.as_str());
        format!(", at “{beat}” of {}", playing.run.level().id)
    });
    format!("the screen is “{}”{}", session.screen().id(), at.unwrap_or_default())
}

fn save(image: &Image, path: &std::path::Path) -> Result<(), String> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    }
    let picture = image.clone().try_into_dynamic().map_err(|error| error.to_string())?;
    picture.to_rgb8().save(path).map_err(|error| error.to_string())
}

/// Distinct colours of every fourth pixel of every fourth row.
fn count_colours(image: &Image) -> usize {
    let Ok(picture) = image.clone().try_into_dynamic() else { return 0 };
    let picture = picture.to_rgb8();
    let width = picture.width() as usize;
    let pixels = picture.pixels().enumerate();
    let sampled = pixels.filter(|(at, _)| (at % width).is_multiple_of(4) && (at / width).is_multiple_of(4));
    sampled.map(|(_, pixel)| pixel.0).collect::<std::collections::BTreeSet<_>>().len()
}
