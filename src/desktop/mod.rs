//! The desktop: the window, and everything that is seen and heard. The only room with Bevy and egui.
//!
//! What is drawn takes its colours and fonts from [`theme`]; [`widgets`] are the controls, [`ornament`] the frames.

pub mod backdrop;
pub mod dev;
pub mod logo;
pub mod ornament;
pub mod people;
pub mod theme;
pub mod widgets;
