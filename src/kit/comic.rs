//! `adal-kit comic`: a finished run as a strip of four to eight panels, with the places and people that were seen and the
//! very words that were said.

use std::io;
use std::path::PathBuf;

use super::{Exit, Out, deliver, packs, runs};
use crate::classroom::report::comic::{self, Moment, SIZE, Seen};
use crate::classroom::report::pdf;
use crate::classroom::report::strip::Picture;
use crate::play::walk::signs;
use crate::scene::panel::{Shot, Sight, shot};

/// Which run, and how it is written.
#[derive(clap::Args, Debug)]
pub struct Args {
    /// A run, as the game or `adal-kit play` writes it.
    #[arg(value_name = "RECORD")]
    record: PathBuf,
    /// The folder of its pack; without it, the one in this folder, or the built-in one.
    #[arg(long, value_name = "DIR")]
    pack: Option<PathBuf>,
    /// The language: kk, ru, en.
    #[arg(long, default_value = "kk")]
    lang: String,
    /// Write one drawing (the usual).
    #[arg(long, conflicts_with = "pdf")]
    svg: bool,
    /// Write pages to print.
    #[arg(long)]
    pdf: bool,
    /// Where it is written; without it, to the output.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Makes the strip.
///
/// # Errors
/// Where the output cannot be written.
pub fn run(args: &Args, out: &mut Out<'_>) -> io::Result<Exit> {
    deliver(make(args), args.out.as_deref(), out)
}

fn make(args: &Args) -> Result<Vec<u8>, String> {
    let lang = packs::lang(&args.lang)?;
    let opened = packs::open(args.pack.as_deref())?;
    let library = &opened.library;
    let run = runs::replay(library, std::slice::from_ref(&args.record))?.remove(0);
    if run.ending().is_none() {
        return Err(format!("{}: this run is not finished", args.record.display()));
    }
    let see = |moment: &Moment| -> Option<Shot> {
        let Moment { place, light, people, state, .. } = moment;
        let (signs, stand) = (signs(state), &run.level().stand);
        shot(library, &Sight { place: *place, light: *light, signs: &signs, people, stand, size: SIZE })
    };
    if args.pdf {
        let [width, height] = SIZE;
        let strip = comic::strip(library, lang, &run, &|moment| {
            let shot = see(moment)?;
            Some(Seen { picture: Picture { width, height, rgb: shot.rgb() }, heads: shot.heads })
        });
        return Ok(pdf::strip(&library.words, &strip));
    }
    let drawing = comic::drawing(library, lang, &run, &|moment| {
        let shot = see(moment)?;
        Some(Seen { picture: shot.svg(), heads: shot.heads })
    });
    Ok(drawing.into_bytes())
}
