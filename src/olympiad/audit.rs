//! The audit log: what organizers did, one line each, as a chain of hashes that is signed at every line.
//!
//! A line is text that a human reads: its number, the hash of the line before, when, what, and the signature. Nothing is ever taken out;
//! a mistake is mended by a further line. Anybody who has the organizers' public key can [`check`] a log.

use sha2::{Digest, Sha256};

use super::keys::{PublicKey, SecretKey, Signature};

const PURPOSE: &str = "adal-qala audit 1";
/// The longest line, in bytes.
pub const MAX_LINE: usize = 16 << 10;

/// A line of the log.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    /// When, as the organizers' computer has it: `2026-11-27T09:00:00Z`.
    pub when: String,
    /// What was done, in one line.
    pub what: String,
}

/// Why a log does not hold; the line, from 1.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Broken {
    /// The line is not written as lines are.
    NoLine(usize),
    /// A line before it was changed, taken out or put in.
    Chain(usize),
    /// It was not signed by this key.
    Unsigned(usize),
}

/// A line as it is written after these ones. Line ends in what is written become spaces.
pub fn line(log: &str, key: &SecretKey, line: &Line) -> String {
    let number = log.lines().count() + 1;
    let before = hex(&last_hash(log));
    let plain = |text: &str| text.replace(['\n', '\r', '\t'], " ");
    let body = format!("{number}\t{before}\t{}\t{}", plain(&line.when), plain(&line.what));
    let signature = key.sign(format!("{PURPOSE}\t{body}").as_bytes());
    format!("{body}\t{}\n", hex(&signature.0))
}

/// Whether every line follows from the one before and is signed by the key.
///
/// # Errors
/// The first line that does not.
pub fn check(log: &str, key: &PublicKey) -> Result<Vec<Line>, Broken> {
    let mut before = [0; 32];
    let mut lines = Vec::new();
    for (at, text) in (1..).zip(log.split_inclusive('\n')) {
        let whole = text.strip_suffix('\n').filter(|text| text.len() <= MAX_LINE).ok_or(Broken::NoLine(at))?;
        let (body, signature) = whole.rsplit_once('\t').ok_or(Broken::NoLine(at))?;
        let signature = unhex(signature).map(Signature).ok_or(Broken::NoLine(at))?;
        let parts: Vec<&str> = body.split('\t').collect();
        let [number, chained, when, what] = parts[..] else { return Err(Broken::NoLine(at)) };
        if number != at.to_string() || chained != hex(&before) {
            return Err(Broken::Chain(at));
        }
        if !key.signed(format!("{PURPOSE}\t{body}").as_bytes(), &signature) {
            return Err(Broken::Unsigned(at));
        }
        before = hash(text);
        lines.push(Line { when: when.to_owned(), what: what.to_owned() });
    }
    Ok(lines)
}

fn last_hash(log: &str) -> [u8; 32] {
    log.split_inclusive('\n').next_back().map_or([0; 32], hash)
}

fn hash(line: &str) -> [u8; 32] {
    Sha256::digest(line.as_bytes()).into()
}

/// Bytes in small letters and digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Only small letters: two ways to write a signature would be two logs.
pub fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let digits = text.bytes().map(|c| match c {
        b'0'..=b'9' => Some(c - b'0'),
        b'a'..=b'f' => Some(c - b'a' + 10),
        _ => None,
    });
    let digits: Vec<u8> = digits.collect::<Option<_>>()?;
    let bytes: Vec<u8> = digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect();
    if digits.len() == 2 * N { bytes.try_into().ok() } else { None }
}
