//! The Bevy app: a window in which a [`Session`] is drawn, and nothing that is not needed for that.
//!
//! Frames are drawn only when something happened. Input becomes egui events and [`super::command::Pressed`] commands; what the
//! screens want comes back as intents and is carried out between frames.

use std::time::{SystemTime, UNIX_EPOCH};

use bevy::app::AppExit;
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::pipelined_rendering::PipelinedRenderingPlugin;
use bevy::window::PrimaryWindow;
use bevy::winit::WinitPlugin;
use bevy_egui::{EguiContext, EguiContexts, EguiInputSet, EguiPlugin, EguiPreUpdateSet, EguiPrimaryContextPass};

use super::adapters::cards::Attempt;
use super::adapters::gamepad::{self, Buttons, ByButton};
use super::adapters::second::{self, ClassCamera, ClassPass};
use super::adapters::window::{self, Wake};
use super::adapters::{egui as egui_adapter, graphics};
use super::screen::Screen;
use super::session::Session;
use super::{beside, reload, world};

/// The order of what happens in a frame.
#[derive(SystemSet, Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FrameSystems {
    /// Content that changed on the disk is taken.
    Reload,
    /// A script presses keys.
    Script,
    /// Screens are drawn and say what they want.
    Draw,
    /// Window and sleep follow.
    Settle,
}

/// The session as Bevy holds it.
#[derive(Resource)]
pub struct Open(pub Session);

/// Builds the app around a session. How the start of the renderer goes is written down in `attempt`.
pub fn build(session: Session, size: (u32, u32), attempt: Attempt) -> App {
    let mut app = App::new();
    app.insert_resource(attempt);
    let plugins = DefaultPlugins
        .set(window::window_plugin(size))
        .set(LogPlugin { filter: graphics::QUIET.to_owned(), ..LogPlugin::default() })
        .disable::<RenderPlugin>()
        .add_after::<WinitPlugin>(graphics::GraphicsPlugin)
        .disable::<PipelinedRenderingPlugin>();
    app.add_plugins(plugins).add_plugins(EguiPlugin::default());
    add_game(&mut app, session);
    app
}

/// Everything but the window and the renderer: what a headless test runs.
pub fn add_game(app: &mut App, session: Session) {
    app.add_plugins((world::plugin, second::plugin));
    egui_adapter::show_new_letters_at_once(app);
    app.insert_resource(session.buttons.clone())
        .insert_resource(Open(session))
        .insert_resource(window::winit_settings())
        .insert_resource(ClearColor(Color::BLACK))
        .init_resource::<Wake>()
        .init_resource::<ByButton>()
        .init_resource::<egui_adapter::Wish>()
        .init_state::<Screen>()
        .configure_sets(Update, (FrameSystems::Reload, FrameSystems::Script).chain())
        .add_systems(Startup, (graphics::spawn_camera, graphics::tell_of_the_card))
        .add_systems(PostStartup, reload::watch)
        .add_systems(
            PreUpdate,
            (
                egui_adapter::install_fonts,
                egui_adapter::expect_focus,
                gamepad::read_gamepads,
                egui_adapter::drop_idle_modifiers,
                egui_adapter::hear_input,
            )
                .chain()
                .after(EguiInputSet::WriteEguiEvents)
                .before(EguiPreUpdateSet::BeginPass),
        )
        .add_systems(Update, reload::take_changes.in_set(FrameSystems::Reload))
        .add_systems(EguiPrimaryContextPass, (egui_adapter::listen, draw).chain().in_set(FrameSystems::Draw))
        .add_systems(ClassPass, draw_class.in_set(FrameSystems::Draw))
        .add_systems(
            Last,
            (egui_adapter::hear_wishes, window::show_when_drawn, graphics::remember, window::sleep_until_wanted, leave)
                .chain()
                .in_set(FrameSystems::Settle),
        );
}

/// Draws the screen that is open and carries out what it wants.
fn draw(
    mut contexts: EguiContexts,
    mut open: ResMut<Open>,
    mut by_button: ResMut<ByButton>,
    mut buttons: ResMut<Buttons>,
    mut next: ResMut<NextState<Screen>>,
    state: Res<State<Screen>>,
    time: Res<Time<Real>>,
    mut wake: ResMut<Wake>,
    mut window: Query<&mut Window, With<PrimaryWindow>>,
) -> Result {
    let session = &mut open.0;
    session.elapsed = time.elapsed_secs_f64();
    session.now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    session.pad = by_button.pressed.take();
    session.stick = std::mem::take(&mut by_button.stick);
    let changed = beside::draw_main(contexts.ctx_mut()?, session, &mut by_button.commands);
    if changed {
        // What changed is drawn in the next frame, and reaches the window with the one after.
        wake.frames = wake.frames.max(3);
        *buttons = session.buttons.clone();
    }
    if let Ok(mut window) = window.single_mut() {
        window::set_full_screen(&mut window, session.settings.fullscreen);
    }
    if *state.get() != session.screen() {
        next.set(session.screen());
    }
    Ok(())
}

/// Draws the class's own window, while there is one.
fn draw_class(
    mut contexts: Query<&mut EguiContext, With<ClassCamera>>,
    mut open: ResMut<Open>,
    mut by_button: ResMut<ByButton>,
    mut wake: ResMut<Wake>,
) {
    let Ok(mut context) = contexts.single_mut() else { return };
    let ctx = context.get_mut();
    // A window is as large as no window is until its first picture is due.
    if ctx.input(|input| input.raw.screen_rect.is_none()) {
        wake.frames = wake.frames.max(3);
        return;
    }
    if beside::draw_class(ctx, &mut open.0, &mut by_button.commands) {
        wake.frames = wake.frames.max(3);
    }
}

fn leave(open: Res<Open>, mut exit: MessageWriter<AppExit>) {
    if open.0.quit {
        exit.write(AppExit::Success);
    }
}
