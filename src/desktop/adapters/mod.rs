//! One file a foreign plugin: how Bevy's window, renderer, gamepads and bevy_egui are set up for this game.

pub mod egui;
pub mod gamepad;
pub mod graphics;
pub mod window;
