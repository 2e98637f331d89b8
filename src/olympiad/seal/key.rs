//! The telephone key: a number of 107 bits that is read out when the round begins, as twelve words.
//!
//! It is drawn by chance, not thought up, so that no slow derivation is needed: whoever tries a thousand million keys a second would be
//! done after 10¹⁵ years. HKDF-SHA256 makes an X25519 key of it, written as `age` writes its own.

use age::x25519::Identity;
use bech32::{ToBase32, Variant};
use hkdf::Hkdf;
use rand_chacha::ChaCha20Rng;
use rand_core::{Rng, SeedableRng};
use sha2::{Digest, Sha256};

use super::spoken::{Kind, Script, WrongWords, hear, holds, say};

/// How many bytes it is kept in.
pub(super) const BYTES: usize = 14;
/// There are 41²⁰ keys: as many as ten words can say.
const KEYS: u128 = 41_u128.pow(20);
const PURPOSE: &[u8] = b"adal-qala telephone key 1";

/// The telephone key.
#[derive(Clone, PartialEq, Eq)]
pub struct PhoneKey([u8; BYTES]);

impl std::fmt::Debug for PhoneKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PhoneKey(…)")
    }
}

impl PhoneKey {
    /// How many words it has.
    pub const WORDS: usize = Kind::Key.words();

    /// Draws a key. The bytes must come from the system's source of chance, and are used for nothing else.
    pub fn draw(chance: [u8; 32]) -> Self {
        let mut chance = ChaCha20Rng::from_seed(chance);
        loop {
            let mut bytes = [0; BYTES];
            chance.fill_bytes(&mut bytes);
            // One of 29 is a key; all keys are as likely.
            if let Some(key) = Self::of_bytes(&bytes) {
                return key;
            }
        }
    }

    /// The key in these bytes, if it is one.
    pub(super) fn of_bytes(bytes: &[u8]) -> Option<Self> {
        let bytes: [u8; BYTES] = bytes.try_into().ok()?;
        let number = bytes.iter().fold(0_u128, |number, byte| number << 8 | u128::from(*byte));
        (number < KEYS).then_some(Self(bytes))
    }

    pub(super) fn bytes(&self) -> &[u8; BYTES] {
        &self.0
    }

    /// The key of what was heard and typed. Case, hyphens, numbers and signs between the words do not matter, and both alphabets will do.
    ///
    /// # Errors
    /// Which words are wrong.
    pub fn parse(text: &str) -> Result<Self, WrongWords> {
        Self::of_bytes(&hear(text, Kind::Key)?).ok_or(WrongWords::Some)
    }

    /// Whether a word can stand at this place, from 0: so that a wrong one is seen while the others are still being read out.
    pub fn word_holds(at: usize, word: &str) -> bool {
        at < Self::WORDS && holds(word, at, Kind::Key)
    }

    /// Its words, in order.
    pub fn words(&self, script: Script) -> Vec<String> {
        // Every key is below 41²⁰, which is what the words hold.
        say(&self.0, Kind::Key, script).unwrap_or_default()
    }

    /// Its secret half as a line for the program `age`: `AGE-SECRET-KEY-1…`.
    pub fn age_line(&self) -> String {
        let mut secret = [0; 32];
        // Thirty-two bytes are never too many for HKDF-SHA256.
        let _expanded = Hkdf::<Sha256>::new(None, &self.0).expand(PURPOSE, &mut secret);
        let line = bech32::encode("age-secret-key-", secret.to_base32(), Variant::Bech32);
        line.map(|line| line.to_uppercase()).unwrap_or_default()
    }

    pub(super) fn identity(&self) -> Option<Identity> {
        self.age_line().parse().ok()
    }

    /// Two bytes by which shares of one key know each other.
    pub(super) fn mark(&self) -> [u8; 2] {
        let hash: [u8; 32] = Sha256::new().chain_update(b"adal-qala share 1").chain_update(self.0).finalize().into();
        [hash[0], hash[1]]
    }
}
