//! The window: hidden until its first picture is finished, drawn only when something changed.

use std::time::Duration;

use bevy::prelude::*;
use bevy::window::{
    ExitCondition, MonitorSelection, PresentMode, PrimaryWindow, RequestRedraw, WindowMode, WindowPlugin,
    WindowResolution,
};
use bevy::winit::{UpdateMode, WinitSettings};

/// How long the window may sleep when nothing happens at all.
pub const LONGEST_SLEEP: Duration = Duration::from_secs(60);
/// Frames after which the first picture is on the window's surface.
pub const FRAMES_UNTIL_SHOWN: u32 = 4;

/// The window of the game.
pub fn window_plugin(size: (u32, u32)) -> WindowPlugin {
    WindowPlugin {
        primary_window: Some(Window {
            title: "Adal Qala".to_owned(),
            name: Some("adal-qala".to_owned()),
            resolution: WindowResolution::new(size.0, size.1),
            present_mode: PresentMode::AutoVsync,
            // A hidden window on Windows is asked for no frame, and would wait to be shown for ever.
            visible: cfg!(windows),
            ..Window::default()
        }),
        // Where the main window goes, the class's goes too.
        exit_condition: ExitCondition::OnPrimaryClosed,
        ..WindowPlugin::default()
    }
}

/// Sleep until something happens.
pub fn winit_settings() -> WinitSettings {
    let sleep = UpdateMode::reactive_low_power(LONGEST_SLEEP);
    WinitSettings { focused_mode: sleep, unfocused_mode: sleep }
}

/// Shows the window once its first picture is there.
pub fn show_when_drawn(
    mut window: Single<&mut Window, With<PrimaryWindow>>,
    mut redraw: MessageWriter<RequestRedraw>,
    mut frames: Local<u32>,
) {
    if window.visible {
        return;
    }
    *frames += 1;
    if *frames > FRAMES_UNTIL_SHOWN {
        window.visible = true;
    }
    redraw.write(RequestRedraw);
}

/// When the next frame is wanted.
#[derive(Resource, Clone, Copy, PartialEq, Debug)]
pub struct Wake {
    /// Frames to draw at once. One is never enough: the picture of a frame reaches the window with the next.
    pub frames: u32,
    /// How long to sleep then.
    pub sleep: Duration,
}

impl Default for Wake {
    fn default() -> Self {
        Self { frames: 4, sleep: LONGEST_SLEEP }
    }
}

/// Puts the wish of this frame in force.
pub fn sleep_until_wanted(
    mut wake: ResMut<Wake>,
    mut settings: ResMut<WinitSettings>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    if wake.frames > 0 {
        wake.frames -= 1;
        redraw.write(RequestRedraw);
    }
    let mode = UpdateMode::reactive_low_power(wake.sleep.min(LONGEST_SLEEP));
    if settings.focused_mode != mode {
        settings.focused_mode = mode;
        settings.unfocused_mode = mode;
    }
}

/// Full screen or window.
pub fn set_full_screen(window: &mut Window, full: bool) {
    let mode = if full { WindowMode::BorderlessFullscreen(MonitorSelection::Current) } else { WindowMode::Windowed };
    if window.mode != mode {
        window.mode = mode;
    }
}
