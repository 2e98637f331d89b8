//! `adal-kit icon`: draws the program's icon, as the archives that are handed out carry it.

use std::fs;
use std::io;
use std::path::PathBuf;

use super::voice::{self, Voice};
use super::{Exit, Out, deliver, failed};
use crate::content::lang::Lang;
use crate::content::library::Library;
use crate::scene::icon::icon;

/// How large, and where to.
#[derive(clap::Args, Debug)]
pub struct Args {
    /// Pixels across and down.
    #[arg(long, default_value_t = 256, value_parser = clap::value_parser!(u32).range(16..=1024))]
    side: u32,
    /// Several sizes in one file, as Windows has it.
    #[arg(long, conflicts_with = "side")]
    ico: bool,
    /// Where it is written; without it, to the output.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// The language in which it is told what is wrong: kk, ru, en.
    #[arg(long, default_value = "en", value_parser = super::check::parse_lang)]
    lang: Lang,
}

/// The sizes of an icon of Windows.
const SIZES: [u32; 5] = [16, 24, 32, 48, 256];

/// Draws.
///
/// # Errors
/// Where the output cannot be written.
pub fn run(args: &Args, out: &mut Out<'_>) -> io::Result<Exit> {
    let library = match voice::library(None, args.lang) {
        Ok(library) => library,
        Err(sentence) => return failed(out, &sentence),
    };
    let voice = Voice::new(&library.words, args.lang);
    let drawn = if args.ico { ico(&library, voice) } else { png(&library, voice, args.side) };
    let drawn = match (drawn, &args.out) {
        (Ok(bytes), Some(path)) => fs::write(path, bytes).map_err(|error| voice.refused(path, &error)),
        (drawn, _) => return deliver(drawn, None, out),
    };
    drawn.map_or_else(|sentence| failed(out, &sentence), |()| Ok(Exit::Clean))
}

fn png(library: &Library, voice: Voice<'_>, side: u32) -> Result<Vec<u8>, String> {
    let picture = icon(library, side).ok_or_else(|| voice.plain("icon-no-model"))?;
    super::place::png(&picture)
}

/// A directory of pictures, each a PNG: the format that Windows reads since Vista.
fn ico(library: &Library, voice: Voice<'_>) -> Result<Vec<u8>, String> {
    let pictures = SIZES.map(|side| png(library, voice, side).map(|bytes| (side, bytes)));
    let pictures: Vec<(u32, Vec<u8>)> = pictures.into_iter().collect::<Result<_, _>>()?;
    let mut bytes = Vec::new();
    let words = |words: &[u16], bytes: &mut Vec<u8>| words.iter().for_each(|word| bytes.extend(word.to_le_bytes()));
    words(&[0, 1, SIZES.len() as u16], &mut bytes);
    let mut from = 6 + 16 * pictures.len() as u32;
    for (side, picture) in &pictures {
        // A side of 256 is written as nought.
        bytes.extend([*side as u8, *side as u8, 0, 0]);
        words(&[1, 32], &mut bytes);
        let length = picture.len() as u32;
        bytes.extend(length.to_le_bytes());
        bytes.extend(from.to_le_bytes());
        from += length;
    }
    pictures.into_iter().for_each(|(_, picture)| bytes.extend(picture));
    Ok(bytes)
}
