//! `adal-kit graph`: the story map of a level, drawn: beats as boxes by kind, choices and conditions on the edges, endings as
//! lozenges; what a set of runs visited is drawn strong.
//!
//! `map` is what is drawn, [`layout`] where it goes, and each format has a file of its own.

mod dot;
mod layout;
mod map;
mod mermaid;
mod svg;

use std::io;
use std::path::PathBuf;

use super::{Exit, Out, failed, packs, runs};
use crate::content::level::Level;

/// Of what, and how.
#[derive(clap::Args, Debug)]
pub struct Args {
    /// The level.
    level: String,
    /// The folder of its pack; without it, the one in this folder, or the built-in one.
    #[arg(long, value_name = "DIR")]
    pack: Option<PathBuf>,
    /// What is written.
    #[arg(long, value_enum, default_value_t = Format::Svg)]
    format: Format,
    /// A recorded run, whose path is drawn strong; may be given several times.
    #[arg(long = "run", value_name = "FILE", num_args = 1..)]
    runs: Vec<PathBuf>,
}

#[derive(clap::ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
enum Format {
    Svg,
    Dot,
    Mermaid,
}

/// Draws.
///
/// # Errors
/// Where the output cannot be written.
pub fn run(args: &Args, out: &mut Out<'_>) -> io::Result<Exit> {
    let map = match map(args) {
        Ok(map) => map,
        Err(sentence) => return failed(out, &sentence),
    };
    let text = match args.format {
        Format::Svg => svg::draw(&map),
        Format::Dot => dot::draw(&map),
        Format::Mermaid => mermaid::draw(&map),
    };
    out.out.write_all(text.as_bytes())?;
    out.out.flush()?;
    Ok(Exit::Clean)
}

fn map(args: &Args) -> Result<map::Map, String> {
    let opened = packs::open(args.pack.as_deref())?;
    let library = &opened.library;
    let level: &Level = library
        .level(&args.level)
        .ok_or_else(|| packs::missing("level", &args.level, library.levels.keys().map(AsRef::as_ref)))?;
    let runs = runs::replay(library, &args.runs)?;
    let visited = runs::visited(&runs).remove(&level.id).unwrap_or_default();
    Ok(map::Map::of(level, &visited))
}
