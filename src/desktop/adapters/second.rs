//! The class's own window: opened and closed as [`crate::desktop::windows`] says, on a second screen where there is one.
//!
//! The window, and a camera on which egui draws it, live and die together, whoever ends them: the teacher, the window's own button, or a
//! cable that is pulled out. Keys of both windows go to the one that shows what is open, so that a click on the class's window locks nobody
//! out.

use std::collections::BTreeMap;

use bevy::camera::RenderTarget;
use bevy::camera::visibility::RenderLayers;
use bevy::ecs::schedule::ScheduleLabel;
use bevy::prelude::*;
use bevy::window::{
    ClosingWindow, Monitor, MonitorSelection, OnMonitor, PresentMode, PrimaryMonitor, PrimaryWindow, WindowMode,
    WindowRef, WindowResolution,
};
use bevy_egui::{EguiContext, EguiInput, EguiPreUpdateSet, EguiSchedule, PrimaryEguiContext};
use egui::Event;

use super::egui::{Wish, drop_idle_modifiers, hear_input, listen_to};
use super::window::Wake;
use crate::content::words::Args;
use crate::desktop::app::{FrameSystems, Open};
use crate::desktop::command::Command;
use crate::desktop::windows::{ClassView, Room, Share};

/// The size of the class's window where it does not fill a screen.
const SIZE: (u32, u32) = (1280, 720);

/// The class's window, and the screen that it fills.
#[derive(Component)]
pub struct ClassWindow {
    fills: Option<Entity>,
}

/// The camera of the class's window, which is egui's context for it.
#[derive(Component)]
pub struct ClassCamera;

/// What is drawn in the class's window.
#[derive(ScheduleLabel, Clone, PartialEq, Eq, Hash, Debug)]
pub struct ClassPass;

/// The screen that the main window is on.
///
/// Bevy ends a window with the screen that it is on. The game does not end when a projector is unplugged: the window system moves its
/// window to another screen, so what Bevy would go by is taken away and kept here.
#[derive(Resource, Default)]
pub struct MainScreen(Option<Entity>);

/// Adds the class's window.
pub fn plugin(app: &mut App) {
    app.init_resource::<MainScreen>()
        .add_observer(keep_main_window)
        .add_observer(end_with_window)
        .add_systems(
            PreUpdate,
            route_keys.after(drop_idle_modifiers).before(hear_input).before(EguiPreUpdateSet::BeginPass),
        )
        .add_systems(ClassPass, listen)
        .add_systems(Last, (look_for_screens, follow, aim).chain().in_set(FrameSystems::Settle));
}

fn keep_main_window(
    on: On<Insert, OnMonitor>,
    main: Query<&OnMonitor, With<PrimaryWindow>>,
    mut screen: ResMut<MainScreen>,
    mut commands: Commands,
) {
    if let Ok(monitor) = main.get(on.entity) {
        screen.0 = Some(monitor.0);
        commands.entity(on.entity).remove::<OnMonitor>();
    }
}

/// The window is gone, by whatever hand: no camera may draw on it any more.
fn end_with_window(
    _: On<Remove, ClassWindow>,
    cameras: Query<Entity, With<ClassCamera>>,
    mut open: ResMut<Open>,
    mut commands: Commands,
) {
    for camera in &cameras {
        open.0.show_class(ClassView::Alternates);
        commands.entity(camera).despawn();
    }
}

/// Tells the session whether there is room for another window, and whether a second screen is there.
fn look_for_screens(
    main: Query<(), With<PrimaryWindow>>,
    monitors: Query<(Entity, &Monitor, Has<PrimaryMonitor>)>,
    screen: Res<MainScreen>,
    mut open: ResMut<Open>,
) {
    let room = match (main.is_empty(), second_screen(&monitors, &screen)) {
        (true, _) => Room::One,
        (false, None) => Room::Two,
        (false, Some(_)) => Room::SecondScreen,
    };
    if open.0.windows.room != room {
        open.0.windows.room = room;
    }
}

/// A screen that the main window is not on.
fn second_screen(
    monitors: &Query<(Entity, &Monitor, Has<PrimaryMonitor>)>,
    screen: &MainScreen,
) -> Option<(Entity, UVec2)> {
    let known = screen.0.filter(|screen| monitors.contains(*screen));
    let is_main = |entity: Entity, primary: bool| known.map_or(primary, |known| known == entity);
    let others = monitors.iter().filter(|(entity, _, primary)| !is_main(*entity, *primary));
    let (entity, monitor, _) = others.min_by_key(|(entity, ..)| *entity)?;
    // Two names of one place show the same picture.
    let mirrors = monitors.iter().any(|(other, at, primary)| {
        other != entity && is_main(other, primary) && at.physical_position == monitor.physical_position
    });
    let only = monitors.iter().len() == 1;
    (!only && !mirrors).then(|| (entity, UVec2::new(monitor.physical_width, monitor.physical_height)))
}

/// Opens and closes the class's window.
fn follow(
    mut commands: Commands,
    mut open: ResMut<Open>,
    windows: Query<(Entity, &ClassWindow, Has<ClosingWindow>)>,
    cameras: Query<Entity, With<ClassCamera>>,
    main: Query<&Window, With<PrimaryWindow>>,
    monitors: Query<(Entity, &Monitor, Has<PrimaryMonitor>)>,
    screen: Res<MainScreen>,
    mut wake: ResMut<Wake>,
) {
    let session = &mut open.0;
    if windows.is_empty() {
        let Some(main) = main.iter().next().filter(|_| session.share().has_two()) else { return };
        let second = second_screen(&monitors, &screen);
        let words = &session.library.words;
        let title = words.ui(session.lang, "lesson-class-window", None, &Args::new());
        let window = commands.spawn((
            class_window(title, main, second, &monitors),
            ClassWindow { fills: second.map(|(entity, _)| entity) },
        ));
        let window = window.id();
        commands.spawn((
            Camera2d,
            Msaa::Off,
            RenderTarget::Window(WindowRef::Entity(window)),
            EguiSchedule::new(ClassPass),
            ClassCamera,
        ));
        wake.frames = wake.frames.max(8);
        return;
    }
    for (window, class, closing) in &windows {
        let unplugged = class.fills.is_some_and(|screen| !monitors.contains(screen));
        if (closing || unplugged) && !cameras.is_empty() {
            session.show_class(ClassView::Alternates);
        }
        if session.share().has_two() {
            continue;
        }
        // First what draws, then, with the next frame, what it is drawn on.
        cameras.iter().for_each(|camera| commands.entity(camera).despawn());
        if !closing {
            commands.entity(window).insert(ClosingWindow);
        }
        wake.frames = wake.frames.max(4);
    }
}

/// The window: over the whole of the second screen, or beside the main window as far as there is room.
fn class_window(
    title: String,
    main: &Window,
    second: Option<(Entity, UVec2)>,
    monitors: &Query<(Entity, &Monitor, Has<PrimaryMonitor>)>,
) -> Window {
    let window = Window {
        title: format!("Adal Qala · {title}"),
        name: Some("adal-qala".to_owned()),
        present_mode: PresentMode::AutoVsync,
        ..Window::default()
    };
    if let Some((entity, size)) = second {
        return Window {
            resolution: WindowResolution::new(size.x, size.y),
            mode: WindowMode::BorderlessFullscreen(MonitorSelection::Entity(entity)),
            ..window
        };
    }
    let at = match main.position {
        WindowPosition::At(at) => at,
        _ => IVec2::ZERO,
    };
    let right = at.x + main.physical_width() as i32;
    let fits = monitors.iter().any(|(_, monitor, _)| {
        let end = monitor.physical_position + IVec2::new(monitor.physical_width as i32, monitor.physical_height as i32);
        let (wide, high) = (SIZE.0 as i32, SIZE.1 as i32);
        right >= monitor.physical_position.x && right + wide <= end.x && at.y + high <= end.y
    });
    Window {
        resolution: WindowResolution::new(SIZE.0, SIZE.1),
        position: if fits { WindowPosition::At(IVec2::new(right, at.y)) } else { WindowPosition::Automatic },
        ..window
    }
}

/// A camera, whether it is the one of the class's window, and what it sees.
type Flat = (Entity, Has<ClassCamera>, Option<&'static RenderLayers>);

/// The block world is seen where the level is, and nowhere else.
fn aim(open: Res<Open>, cameras: Query<Flat, With<Camera2d>>, mut commands: Commands) {
    let in_main = open.0.share().main_has_stage();
    for (camera, is_class, layers) in &cameras {
        let wanted = if is_class == in_main { RenderLayers::none() } else { RenderLayers::default() };
        if *layers.unwrap_or(&RenderLayers::default()) != wanted {
            commands.entity(camera).insert(wanted);
        }
    }
}

/// Keys of either window go to the one that shows what is open. The full-screen key is the window's own.
pub fn route_keys(
    mut inputs: Query<(&mut EguiInput, Has<PrimaryEguiContext>)>,
    open: Res<Open>,
    mut windows: Query<&mut Window, (With<ClassWindow>, Without<ClosingWindow>)>,
) {
    let Ok(mut window) = windows.single_mut() else { return };
    let to_main = matches!(open.0.share(), Share::Alone | Share::Beside | Share::Dark);
    let is_full = |event: &Event| match event {
        Event::Key { key, pressed: true, repeat: false, modifiers, .. } if !modifiers.any() => {
            open.0.bindings.commands_of(*key).any(|command| command == Command::FullScreen)
        }
        _ => false,
    };
    let mut moved = Vec::new();
    let mut focused = false;
    for (mut input, is_main) in &mut inputs {
        focused |= input.focused;
        if !is_main && input.events.iter().any(is_full) {
            input.events.retain(|event| !is_full(event));
            window.mode = match window.mode {
                WindowMode::Windowed => WindowMode::BorderlessFullscreen(MonitorSelection::Current),
                _ => WindowMode::Windowed,
            };
        }
        if is_main != to_main {
            moved.extend(input.events.iter().filter(|event| is_of_keys(event)).cloned());
            // A key that was pressed here before is let go here.
            input.events.retain(|event| !is_of_keys(event) || matches!(event, Event::Key { pressed: false, .. }));
        }
    }
    for (mut input, is_main) in &mut inputs {
        let takes = is_main == to_main;
        input.focused = takes && focused;
        if takes {
            input.events.append(&mut moved);
        }
    }
}

fn is_of_keys(event: &Event) -> bool {
    matches!(
        event,
        Event::Key { .. }
            | Event::Text(_)
            | Event::Ime(_)
            | Event::Copy
            | Event::Cut
            | Event::Paste(_)
            | Event::ModifiersChanged(_)
    )
}

/// Listens to egui's wishes for the class's window, from its first frame on.
fn listen(
    mut contexts: Query<(Entity, &mut EguiContext), With<ClassCamera>>,
    wish: Res<Wish>,
    mut heard: Local<BTreeMap<Entity, ()>>,
) {
    for (entity, mut context) in &mut contexts {
        if heard.insert(entity, ()).is_none() {
            listen_to(context.get_mut(), &wish);
        }
    }
}

#[cfg(all(test, feature = "screen-tests"))]
mod tests;
