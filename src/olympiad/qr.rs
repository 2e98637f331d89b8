//! A result file as a series of pictures, for when there is no stick: each is a short text that any reader of QR codes understands.
//!
//! ```text
//! AQ1/FILE/INDEX/COUNT/CHECK/DATA
//! ```
//!
//! `FILE` is the first fifty bits of the file's SHA-256, `CHECK` the first twenty of that of everything else in the text, `DATA` the bytes
//! in Crockford's base 32, which QR codes hold in their dense mode of capital letters and digits. The texts are joined in any order
//! ([`join`]); one that was read wrongly is passed over, and what is missing is named.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::ballot::{ALPHABET, first_bits, grouped};
use super::result::MAX_RESULT_BYTES;

/// How many bytes of the file one picture holds: few enough for the camera of an old phone.
pub const CHUNK: usize = 500;

const MAGIC: &str = "AQ1";

/// The texts of a file, in order.
pub fn split(file: &[u8]) -> Vec<String> {
    let name = name_of(file);
    let count = file.len().div_ceil(CHUNK);
    let text = |(at, bytes): (usize, &[u8])| {
        let (index, data) = (at + 1, encode(bytes));
        let check = check(&name, index, count, &data);
        format!("{MAGIC}/{name}/{index}/{count}/{check}/{data}")
    };
    file.chunks(CHUNK).enumerate().map(text).collect()
}

/// What came of texts that were read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Joined {
    /// The file.
    Whole(Vec<u8>),
    /// These pictures are still missing, of so many.
    Missing(Vec<usize>, usize),
    /// The pieces fit together to another file than they say.
    Wrong,
}

/// Joins texts, in whatever order and however often each was read. There may be several files among them, by name.
pub fn join<'a>(texts: impl IntoIterator<Item = &'a str>) -> BTreeMap<String, Joined> {
    let mut files: BTreeMap<String, (usize, BTreeMap<usize, Vec<u8>>)> = BTreeMap::new();
    for piece in texts.into_iter().filter_map(Piece::parse) {
        let (count, pieces) = files.entry(piece.file).or_insert((piece.count, BTreeMap::new()));
        if *count == piece.count {
            pieces.insert(piece.index, piece.bytes);
        }
    }
    let joined = files.into_iter().map(|(name, (count, pieces))| {
        let missing: Vec<usize> = (1..=count).filter(|index| !pieces.contains_key(index)).collect();
        let joined = if missing.is_empty() {
            let file: Vec<u8> = pieces.into_values().flatten().collect();
            if name_of(&file) == name { Joined::Whole(file) } else { Joined::Wrong }
        } else {
            Joined::Missing(missing, count)
        };
        (name, joined)
    });
    joined.collect()
}

/// One picture's text.
struct Piece {
    file: String,
    index: usize,
    count: usize,
    bytes: Vec<u8>,
}

impl Piece {
    fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        // The longest that there can be, so that nothing long is looked at.
        if text.len() > CHUNK * 8 / 5 + 64 {
            return None;
        }
        let mut parts = text.split('/');
        let mut next = || parts.next();
        let (magic, file, index, count, found, data) = (next()?, next()?, next()?, next()?, next()?, next()?);
        let (index, count) = (index.parse().ok()?, count.parse().ok()?);
        let whole = next().is_none() && magic == MAGIC && found == check(file, index, count, data);
        let possible = (1..=MAX_RESULT_BYTES.div_ceil(CHUNK)).contains(&count) && (1..=count).contains(&index);
        let bytes = decode(data)?;
        (whole && possible && bytes.len() <= CHUNK).then(|| Self { file: file.to_owned(), index, count, bytes })
    }
}

fn name_of(file: &[u8]) -> String {
    let hash: [u8; 32] = Sha256::digest(file).into();
    grouped(first_bits(&hash, 50), 10, 10)
}

fn check(file: &str, index: usize, count: usize, data: &str) -> String {
    let hash: [u8; 32] = Sha256::digest(format!("{MAGIC}/{file}/{index}/{count}/{data}")).into();
    grouped(first_bits(&hash, 20), 4, 4)
}

fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 8 / 5 + 1);
    let (mut held, mut bits) = (0_u32, 0);
    for byte in bytes {
        held = held << 8 | u32::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            text.push(char::from(ALPHABET[(held >> bits & 31) as usize]));
        }
        held &= (1 << bits) - 1;
    }
    if bits > 0 {
        text.push(char::from(ALPHABET[(held << (5 - bits) & 31) as usize]));
    }
    text
}

fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() * 5 / 8);
    let (mut held, mut bits) = (0_u32, 0);
    for c in text.bytes() {
        held = held << 5 | ALPHABET.iter().position(|own| *own == c)? as u32;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits & 0xff) as u8);
        }
        held &= (1 << bits) - 1;
    }
    // What is left over are noughts, fewer than a letter's worth.
    (bits < 5 && held == 0).then_some(bytes)
}
