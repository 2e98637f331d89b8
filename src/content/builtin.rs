//! The built-in pack: the repository itself in a checkout, its copy inside the program elsewhere.

use std::path::Path;

use include_dir::{Dir, include_dir};

use super::disk::PackSource;

static LEVELS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/levels");
static SURVEYS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/surveys");
static STATIONS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/stations");
static ROUNDS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/rounds");
static LESSONS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/lessons");
static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");
static ASSETS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets");

/// The built-in pack's id.
pub const ID: &str = "adal-qala";

/// The built-in pack: from disk where this program was built in a checkout that still stands, so that a change shows.
pub fn pack() -> PackSource {
    match checkout() {
        Some(root) => PackSource::folder(root),
        None => embedded(),
    }
}

/// The copy of the built-in pack inside the program.
pub fn embedded() -> PackSource {
    PackSource::embedded(
        include_str!("../../pack.ron"),
        &[
            ("levels", &LEVELS),
            ("lessons", &LESSONS),
            ("surveys", &SURVEYS),
            ("stations", &STATIONS),
            ("rounds", &ROUNDS),
            ("locales", &LOCALES),
            ("assets", &ASSETS),
        ],
    )
}

/// The checkout that this program was built in, if it still stands. What is handed out (`./dist`) knows of none: it plays what it carries,
/// whatever lies in a folder of that name on another computer.
pub fn checkout() -> Option<&'static Path> {
    if option_env!("ADAL_QALA_HANDED_OUT").is_some() {
        return None;
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    root.join("pack.ron").is_file().then_some(root)
}
