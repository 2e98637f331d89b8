//! What opening and closing the class's window promises, in an app without a window system.

use bevy::window::{WindowCloseRequested, WindowPlugin};
use egui::{Key, Modifiers};

use super::*;
use crate::content::ids::LessonId;
use crate::desktop::intent::Intent;
use crate::desktop::screen::Screen;
use crate::desktop::screens::tests::session;

/// An app with a main window, and a lesson that is open in it.
fn app(folder: &std::path::Path) -> App {
    let mut session = session(folder);
    session.carry_out(Intent::PrepareLesson(LessonId::parse("hour-grades-9-11").unwrap()));
    let mut app = App::new();
    app.add_plugins(WindowPlugin::default());
    app.insert_resource(Open(session)).init_resource::<Wake>().init_resource::<Wish>();
    app.add_plugins(plugin);
    app.update();
    app
}

fn show(app: &mut App, view: ClassView) {
    app.world_mut().resource_mut::<Open>().0.carry_out(Intent::ShowClass(view));
    (0..3).for_each(|_| app.update());
}

fn share(app: &App) -> Share {
    app.world().resource::<Open>().0.share()
}

fn room(app: &App) -> Room {
    app.world().resource::<Open>().0.windows.room
}

fn all<T: Component>(app: &mut App) -> Vec<Entity> {
    let mut found = app.world_mut().query_filtered::<Entity, With<T>>();
    found.iter(app.world()).collect()
}

/// How many of the class's window and of its camera there are.
fn class(app: &mut App) -> (usize, usize) {
    (all::<ClassWindow>(app).len(), all::<ClassCamera>(app).len())
}

fn monitor(app: &mut App, left: i32) -> Entity {
    let monitor = Monitor {
        name: None,
        physical_height: 1080,
        physical_width: 1920,
        physical_position: IVec2::new(left, 0),
        refresh_rate_millihertz: None,
        scale_factor: 1.0,
        video_modes: Vec::new(),
    };
    app.world_mut().spawn(monitor).id()
}

#[test]
fn a_window_of_its_own_opens_and_closes_with_its_camera() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app(folder.path());
    assert_eq!((room(&app), class(&mut app)), (Room::Two, (0, 0)));
    for _ in 0..2 {
        show(&mut app, ClassView::OwnWindow);
        assert_eq!((share(&app), class(&mut app)), (Share::Beside, (1, 1)));
        show(&mut app, ClassView::Alternates);
        assert_eq!((share(&app), class(&mut app)), (Share::Alone, (0, 0)));
    }
    show(&mut app, ClassView::OwnWindow);
    let window = all::<ClassWindow>(&mut app)[0];
    app.world_mut().write_message(WindowCloseRequested { window });
    (0..3).for_each(|_| app.update());
    assert_eq!((share(&app), class(&mut app)), (Share::Alone, (0, 0)), "its own button closes it");
    assert_eq!(app.world().resource::<Open>().0.screen(), Screen::Lesson, "and nothing else");
    show(&mut app, ClassView::OwnWindow);
    app.world_mut().resource_mut::<Open>().0.carry_out(Intent::LeaveLesson);
    (0..3).for_each(|_| app.update());
    assert_eq!(class(&mut app), (0, 0), "it goes with the lesson");
}

#[test]
fn a_second_screen_is_filled_and_may_be_unplugged() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app(folder.path());
    let first = monitor(&mut app, 0);
    let main = all::<PrimaryWindow>(&mut app)[0];
    app.world_mut().entity_mut(main).insert(OnMonitor(first));
    app.update();
    assert_eq!(room(&app), Room::Two);
    let mirror = monitor(&mut app, 0);
    app.update();
    assert_eq!(room(&app), Room::Two, "the same picture twice is no second screen");
    app.world_mut().despawn(mirror);
    let second = monitor(&mut app, 1920);
    app.update();
    assert_eq!(room(&app), Room::SecondScreen);
    assert!(app.world().resource::<Open>().0.windows.is_called_for());
    show(&mut app, ClassView::OwnWindow);
    let window = all::<ClassWindow>(&mut app)[0];
    let mode = app.world().get::<Window>(window).unwrap().mode;
    assert_eq!(mode, WindowMode::BorderlessFullscreen(MonitorSelection::Entity(second)));
    // Bevy ends what is on a screen with the screen.
    app.world_mut().entity_mut(window).insert(OnMonitor(second));
    app.update();
    app.world_mut().despawn(second);
    (0..3).for_each(|_| app.update());
    assert_eq!((share(&app), class(&mut app), room(&app)), (Share::Alone, (0, 0), Room::Two));
    // The same where the window system was quicker, and has moved the window to the first screen.
    let second = monitor(&mut app, 1920);
    app.update();
    show(&mut app, ClassView::OwnWindow);
    app.world_mut().despawn(second);
    (0..3).for_each(|_| app.update());
    assert_eq!((share(&app), class(&mut app)), (Share::Alone, (0, 0)));
    app.world_mut().despawn(first);
    (0..3).for_each(|_| app.update());
    assert_eq!(all::<PrimaryWindow>(&mut app), [main], "the game does not end with a screen");
}

#[test]
fn where_there_is_no_window_system_nothing_is_offered() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app(folder.path());
    let main = all::<PrimaryWindow>(&mut app)[0];
    app.world_mut().despawn(main);
    app.update();
    let windows = app.world().resource::<Open>().0.windows;
    assert!(!windows.has_room() && windows.other().is_none());
    show(&mut app, ClassView::OwnWindow);
    assert_eq!((share(&app), class(&mut app)), (Share::Alone, (0, 0)));
}

#[test]
fn keys_of_both_windows_go_to_the_one_that_leads() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app(folder.path());
    let main = app.world_mut().spawn((EguiInput::default(), PrimaryEguiContext)).id();
    show(&mut app, ClassView::OwnWindow);
    let class = all::<ClassCamera>(&mut app)[0];
    let key = |key, pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers: Modifiers::NONE };
    let press = |app: &mut App, at: Entity, events: Vec<Event>| {
        for (input, events) in [(main, Vec::new()), (class, Vec::new()), (at, events)] {
            let mut input = app.world_mut().get_mut::<EguiInput>(input).unwrap();
            input.focused = !events.is_empty();
            input.events = events;
        }
        app.update();
        [main, class].map(|input| {
            let input = app.world().get::<EguiInput>(input).unwrap();
            (input.events.len(), input.focused)
        })
    };
    let pointer = Event::PointerMoved(egui::Pos2::ZERO);
    let typed = vec![pointer, key(Key::Num1, true)];
    assert_eq!(press(&mut app, class, typed.clone()), [(1, true), (1, false)], "the pointer stays where it is");
    assert_eq!(press(&mut app, main, typed), [(2, true), (0, false)]);
    let full = vec![key(Key::F11, true)];
    assert_eq!(press(&mut app, class, full), [(0, true), (0, false)], "the full-screen key is the window's own");
    let window = all::<ClassWindow>(&mut app)[0];
    assert_ne!(app.world().get::<Window>(window).unwrap().mode, WindowMode::Windowed);
    // The level that the class plays leads; what was pressed before is let go where it was pressed.
    let open = &mut app.world_mut().resource_mut::<Open>().0;
    open.carry_out(Intent::Lesson(crate::desktop::lesson::LessonWish::Rule(
        crate::classroom::lesson::LessonAction::Begin { left: None },
    )));
    open.carry_out(Intent::Lesson(crate::desktop::lesson::LessonWish::Play));
    assert_eq!(share(&app), Share::Level);
    let typed = vec![key(Key::Enter, true), key(Key::Enter, false)];
    assert_eq!(press(&mut app, main, typed), [(1, false), (2, true)]);
}
