//! The real window, on a screen that nobody sees: Xvfb and Mesa's software Vulkan.
//!
//! Scripts press and look as a player does; where the way from the window system to the picture is what is tested, `xdotool` presses real
//! keys and buttons and the screen's own memory is read.
#![cfg(feature = "desktop")]

mod idle;
mod pictures;
mod reload;
mod stage;
mod stale;
mod town;
mod trouble;
