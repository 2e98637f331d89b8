//! The window: Bevy and egui. This room shows a run and owns no rule.
//!
//! [`start`] opens the game. [`app`] builds the Bevy app, [`session`] holds what is open and carries out what screens want,
//! [`view`] draws. Screens are pure functions of egui and plain data ([`frame`]), so that most of this room is tested without a
//! window. Colours, lengths and fonts live in [`theme`], controls in [`widgets`], foreign plugins in [`adapters`].

pub mod adapters;
mod again;
pub mod app;
pub mod backdrop;
pub mod beside;
pub mod booster;
pub mod clean;
pub mod command;
pub mod contest;
pub mod dev;
pub mod findings;
pub mod frame;
pub mod hearing;
pub mod intent;
pub mod keeper;
pub mod lesson;
pub mod logo;
pub mod notice;
pub mod options;
pub mod ornament;
pub mod painted;
pub mod people;
pub mod playing;
pub mod programmes;
pub mod records;
pub mod reload;
pub mod screen;
pub mod screens;
pub mod script;
pub mod session;
pub mod shelf;
pub mod start;
pub mod station;
pub mod tell;
pub mod theme;
mod thumbs;
pub mod view;
pub mod vista;
pub mod walk;
pub mod watch;
pub mod widgets;
pub mod windows;
pub mod world;
