//! Shards: which results are graded where, when one computer is not enough.

use std::fmt;

use sha2::{Digest, Sha256};

use crate::olympiad::result::claimed;

/// One of so many parts of all results, from nought. All results of one number are in one shard.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Shard {
    /// Which.
    pub at: u32,
    /// Of how many.
    pub of: u32,
}

impl Shard {
    /// Everything.
    pub const WHOLE: Self = Self { at: 0, of: 1 };
    /// The most shards.
    pub const MOST: u32 = 10_000;

    /// Reads `0/8`.
    pub fn parse(text: &str) -> Option<Self> {
        let (at, of) = text.split_once('/').and_then(|(at, of)| Some((at.parse().ok()?, of.parse().ok()?)))?;
        (at < of && of <= Self::MOST).then_some(Self { at, of })
    }

    /// Whether a file is of this shard: by the number that it names, or by its hash where it names none.
    pub fn has(self, file: Option<&[u8]>) -> bool {
        if self.of == 1 {
            return true;
        }
        let file = file.unwrap_or_default();
        let hash = match claimed(file) {
            Some(number) => Sha256::digest(number.0.to_be_bytes()),
            None => Sha256::digest(file),
        };
        let first = u32::from_be_bytes(hash.first_chunk().copied().unwrap_or_default());
        first % self.of == self.at
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.at, self.of)
    }
}
