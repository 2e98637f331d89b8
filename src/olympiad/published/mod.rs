//! A published ranking: files that anybody can check without asking the organizers.
//!
//! ```text
//! files.txt      the SHA-256 of every other file but the log, as `sha256sum -c` reads it
//! audit.log      what was decided; its last line names files.txt
//! key.txt        the organizers' public key
//! terms.json     tasks, points of each rule, ties: what the ranking is reckoned by
//! cards.csv      what each number is worth before appeals      points.csv     every point with its rule
//! ranking.csv    the ranking after appeals: numbers alone      ranking.html, ranking.pdf
//! ```
//!
//! [`terms`] and [`table`] write and read these texts, [`check()`] holds them against each other: nothing in them is believed that can be
//! reckoned. Names are in none of these files but, where a contestant has consented, in the pages and in `names.csv`.

pub mod check;
pub mod table;
pub mod terms;

pub use check::{Finding, check};

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::audit::{hex, unhex};
use super::decision::Hash;

/// The list of files.
pub const LIST: &str = "files.txt";
/// The log.
pub const LOG: &str = "audit.log";
/// The public key.
pub const KEY: &str = "key.txt";
/// What the ranking is reckoned by.
pub const TERMS: &str = "terms.json";
/// What each number is worth.
pub const CARDS: &str = "cards.csv";
/// Every point.
pub const POINTS: &str = "points.csv";
/// The ranking.
pub const RANKING: &str = "ranking.csv";
/// The round's secret, once it is over.
pub const SECRET: &str = "secret.txt";
/// Minutes that ballots gave beyond the round's, where results are published.
pub const MINUTES: &str = "minutes.csv";
/// The folder of result files, once the round is over.
pub const RESULTS: &str = "results/";

/// Files by name, as they are published.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The SHA-256 of some bytes.
pub fn hash(bytes: &[u8]) -> Hash {
    Sha256::digest(bytes).into()
}

/// The name of the scoring sheet of this number.
pub fn sheet_name(revision: u32) -> String {
    format!("sheet-{revision}.ron")
}

/// The list of all files but the log and the list itself.
pub fn list(files: &Files) -> String {
    let listed = files.iter().filter(|(name, _)| *name != LIST && *name != LOG);
    listed.map(|(name, bytes)| format!("{}  {name}\n", hex(&hash(bytes)))).collect()
}

/// Reads a list. Nothing where a line is not written as [`list`] writes it.
fn read_list(text: &str) -> Option<BTreeMap<String, Hash>> {
    let line = |line: &str| {
        let (hash, name) = line.split_once("  ")?;
        Some((name.to_owned(), unhex(hash)?))
    };
    text.lines().map(line).collect()
}
