//! The seed of a contestant: derived from the round's secret and the contestant's number, so that neighbours see other orders and
//! figures, and nobody knows them before the round is opened.
//!
//! HKDF-SHA256 (RFC 5869): the secret is the input keying material, the round's hash the salt, and the purpose with the numbers in
//! network order the info.

use hkdf::Hkdf;
use sha2::{Digest, Sha256};

use super::ballot::{Number, first_bits, grouped, meant};
use crate::play::dice::Seed;

/// The hash that names exactly this round: its tasks, sheets and content.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct RoundHash(pub [u8; 32]);

/// What only the sealed round holds.
#[derive(Clone, PartialEq, Eq)]
pub struct RoundSecret(pub [u8; 32]);

impl std::fmt::Debug for RoundSecret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RoundSecret(…)")
    }
}

/// The seed of one task for one contestant.
pub fn seed(secret: &RoundSecret, round: &RoundHash, number: Number, task: u8) -> Seed {
    let [a, b, c, d, e, f, g, h, ..] = derived(secret, round, "adal-qala seed 1", number, &[task]);
    Seed(u64::from_be_bytes([a, b, c, d, e, f, g, h]))
}

/// The mark of a contestant, which stands on every screen of a contest: a photograph of a task tells whose screen it was. Six letters and
/// digits (Crockford's base 32) in two groups. It follows from the secret, so that nobody can make up another one's, or tell the number
/// from it, but the organizers: see [`marked`].
pub fn mark(secret: &RoundSecret, round: &RoundHash, number: Number) -> String {
    grouped(first_bits(&derived(secret, round, "adal-qala mark 1", number, &[]), 30), 6, 3)
}

/// The numbers that have this mark: one, but by a rare chance. Small letters and hyphens do not matter; O is read as 0, I and L as 1.
pub fn marked(
    secret: &RoundSecret,
    round: &RoundHash,
    seen: &str,
    numbers: impl IntoIterator<Item = Number>,
) -> Vec<Number> {
    let plain = |text: &str| text.chars().filter(char::is_ascii_alphanumeric).map(meant).collect::<String>();
    let seen = plain(seen);
    numbers.into_iter().filter(|number| plain(&mark(secret, round, *number)) == seen).collect()
}

fn derived(secret: &RoundSecret, round: &RoundHash, purpose: &str, number: Number, more: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    let info = [purpose.as_bytes(), &number.0.to_be_bytes(), more].concat();
    // Thirty-two bytes are never too many for HKDF-SHA256, which gives up to 8,160.
    let _expanded = Hkdf::<Sha256>::new(Some(&round.0), &secret.0).expand(&info, &mut out);
    out
}

/// The SHA-256 of a text that is published, so that the log can name it.
pub fn hash_of_text(text: &str) -> [u8; 32] {
    Sha256::digest(text.as_bytes()).into()
}
