//! `adal-kit icon`: draws the program's icon, as the archives that are handed out carry it.

use std::io;
use std::path::PathBuf;

use super::{Exit, Out, deliver, packs};
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
}

/// The sizes of an icon of Windows.
const SIZES: [u32; 5] = [16, 24, 32, 48, 256];

/// Draws.
///
/// # Errors
/// Where the output cannot be written.
pub fn run(args: &Args, out: &mut Out<'_>) -> io::Result<Exit> {
    let drawn = packs::open(None)
        .and_then(|opened| if args.ico { ico(&opened.library) } else { png(&opened.library, args.side) });
    deliver(drawn, args.out.as_deref(), out)
}

fn png(library: &Library, side: u32) -> Result<Vec<u8>, String> {
    let picture = icon(library, side).ok_or("the pack has no model for the icon: yurt")?;
    super::place::png(&picture)
}

/// A directory of pictures, each a PNG: the format that Windows reads since Vista.
fn ico(library: &Library) -> Result<Vec<u8>, String> {
    let pictures = SIZES.map(|side| png(library, side).map(|bytes| (side, bytes)));
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
