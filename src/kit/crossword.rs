//! `adal-kit crossword`: lays the crossword of a station in a language and prints it, with its clues and its solution.

use std::io;
use std::path::PathBuf;

use super::{Exit, Out, deliver, packs};
use crate::classroom::report::{crossword, html, pdf};
use crate::content::library::Library;
use crate::content::stations::{Station, StationKind};
use crate::play::dice::Seed;

/// Which crossword.
#[derive(clap::Args, Debug)]
pub struct Args {
    /// The station; it may be left out where there is one only.
    #[arg(value_name = "STATION")]
    station: Option<String>,
    /// Which of the many that can be laid: the same number is the same crossword.
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// The language: kk, ru, en.
    #[arg(long, default_value = "kk")]
    lang: String,
    /// Write PDF (the usual).
    #[arg(long, conflicts_with = "html")]
    pdf: bool,
    /// Write a page for a browser.
    #[arg(long)]
    html: bool,
    /// A pack whose stations count as well (a folder).
    #[arg(long, value_name = "PACK")]
    pack: Option<PathBuf>,
    /// Where it is written; without it, to the output.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Prints it.
///
/// # Errors
/// Where the output cannot be written.
pub fn run(args: &Args, out: &mut Out<'_>) -> io::Result<Exit> {
    deliver(make(args), args.out.as_deref(), out)
}

fn make(args: &Args) -> Result<Vec<u8>, String> {
    let lang = packs::lang(&args.lang)?;
    let library = packs::open(args.pack.as_deref())?.library;
    let station = station(&library, args.station.as_deref())?;
    let laid = crossword::laid(&library.words, lang, station, Seed(args.seed))
        .ok_or_else(|| format!("no crossword can be laid of the words of {}", station.id))?;
    let sheet = crossword::sheet(&library.words, lang, &station.id, &laid);
    Ok(if args.html { html::page(&sheet).into_bytes() } else { pdf::page(&library.words, &sheet) })
}

fn station<'a>(library: &'a Library, name: Option<&str>) -> Result<&'a Station, String> {
    let all = || library.stations.values().filter(|station| matches!(station.kind, StationKind::Crossword { .. }));
    let names = || all().map(|station| station.id.as_str());
    match name {
        Some(name) => {
            let found = all().find(|station| station.id.as_str() == name);
            found.ok_or_else(|| packs::missing("crossword", name, names()))
        }
        None => match all().collect::<Vec<_>>().as_slice() {
            [only] => Ok(only),
            [] => Err("there is no crossword among the stations".to_owned()),
            _ => Err(format!("which crossword? There are: {}", names().collect::<Vec<_>>().join(", "))),
        },
    }
}
