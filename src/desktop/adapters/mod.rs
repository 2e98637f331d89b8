//! One file a foreign plugin: how Bevy's window, renderer, gamepads and bevy_egui are set up for this game, and how the system opens
//! what was written.

pub mod cards;
pub mod egui;
pub mod gamepad;
pub mod graphics;
pub mod opener;
pub mod second;
pub mod window;
