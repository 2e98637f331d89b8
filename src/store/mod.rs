//! The player's files: settings, profiles, saves, and runs that are handed on.
//!
//! Everything lies under one [`DataFolder`](folder::DataFolder). A file is written beside the old one, flushed and
//! renamed, and the generation before it is kept, so that neither a lost process nor a pulled stick loses a save. What
//! cannot be read is set aside under another name, never overwritten, and said: trouble is a
//! [`StoreError`](error::StoreError) with the path and a message in the player's language, what was put right on the
//! way is a [`Note`](error::Note). Nothing here reads a clock (times are handed in) or knows how a file is shown. Start
//! with [`folder`], then [`saves`].

pub mod contest;
pub mod durable;
pub mod error;
pub mod folder;
mod format;
mod generations;
pub mod graphics;
#[cfg(feature = "classroom")]
pub mod journal;
pub mod lesson;
#[cfg(feature = "classroom")]
pub mod letterbox;
pub mod limits;
pub mod papers;
pub mod profile;
pub mod profiles;
pub mod resume;
pub mod runs;
pub mod save;
pub mod saves;
pub mod settings;
mod settings_file;
mod settings_steps;
