//! Secrets: the code on the projector, the teacher's PIN, and what a page knows itself again by.
//!
//! A page draws its token itself, 128 bits, and keeps it: a join that is sent twice is then one join. The room keeps only the hash
//! of a token. From the token follows a *look*, which goes into the address of the stream of events (a browser cannot send
//! it any other way): it lets see, not act.

use rand_chacha::ChaCha20Rng;
use rand_core::Rng;
use sha2::{Digest, Sha256};

/// The code of the room: seven digits.
#[derive(Clone, PartialEq, Eq)]
pub struct RoomCode(String);

/// The teacher's PIN: six digits.
#[derive(Clone, PartialEq, Eq)]
pub struct Pin(String);

/// The code of a juror: eight digits.
#[derive(Clone, PartialEq, Eq)]
pub struct JurorCode(String);

/// How many codes of jurors there are.
pub const JUROR_CODES: u32 = 100_000_000;

/// How many codes there are.
pub const CODES: u32 = 10_000_000;

/// How many PINs there are.
pub const PINS: u32 = 1_000_000;

/// What a page knows itself again by: 32 hexadecimal digits.
#[derive(Clone)]
pub struct Token([u8; 32]);

/// The hash of a token or of a look. It can be kept: nothing follows from it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Hashed([u8; 32]);

/// What lets a page see, and no more.
#[derive(Clone)]
pub struct Look(String);

impl RoomCode {
    /// Draws a code.
    pub fn draw(rng: &mut ChaCha20Rng) -> Self {
        Self(format!("{:07}", below(rng, CODES)))
    }

    /// A code that was kept; `None` where it is none.
    pub fn parse(text: &str) -> Option<Self> {
        digits(text, 7).then(|| Self(text.to_owned()))
    }

    /// Its digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As it is shown: in groups.
    pub fn shown(&self) -> String {
        let (head, rest) = self.0.split_at(3);
        let (middle, tail) = rest.split_at(2);
        format!("{head} {middle} {tail}")
    }

    /// Whether this was typed; blanks and hyphens between digits don't matter.
    pub fn is(&self, typed: &str) -> bool {
        same(self.0.as_bytes(), plain(typed).as_bytes())
    }
}

impl Pin {
    /// Draws a PIN.
    pub fn draw(rng: &mut ChaCha20Rng) -> Self {
        Self(format!("{:06}", below(rng, PINS)))
    }

    /// A PIN that was kept; `None` where it is none.
    pub fn parse(text: &str) -> Option<Self> {
        digits(text, 6).then(|| Self(text.to_owned()))
    }

    /// Its digits, for the teacher's own screen.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this was typed.
    pub fn is(&self, typed: &str) -> bool {
        same(self.0.as_bytes(), typed.as_bytes())
    }
}

impl JurorCode {
    /// Draws a code.
    pub fn draw(rng: &mut ChaCha20Rng) -> Self {
        Self(format!("{:08}", below(rng, JUROR_CODES)))
    }

    /// A code that was kept; `None` where it is none.
    pub fn parse(text: &str) -> Option<Self> {
        digits(text, 8).then(|| Self(text.to_owned()))
    }

    /// Its digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As it is shown: in groups.
    pub fn shown(&self) -> String {
        let (head, tail) = self.0.split_at(4);
        format!("{head} {tail}")
    }

    /// Whether this was typed; blanks and hyphens between digits don't matter.
    pub fn is(&self, typed: &str) -> bool {
        same(self.0.as_bytes(), plain(typed).as_bytes())
    }
}

impl std::fmt::Debug for JurorCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("JurorCode(…)")
    }
}

impl std::fmt::Debug for RoomCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RoomCode(…)")
    }
}

impl std::fmt::Debug for Pin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Pin(…)")
    }
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token(…)")
    }
}

impl Token {
    /// Reads a token; `None` where it is none.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes: [u8; 32] = text.as_bytes().try_into().ok()?;
        bytes.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')).then_some(Self(bytes))
    }

    /// Its hash. Tokens are looked up by it, so that how long it takes tells nothing of the token.
    pub fn hashed(&self) -> Hashed {
        Hashed::of(b"token", &self.0)
    }

    /// What lets see.
    pub fn look(&self) -> Look {
        Look(Hashed::of(b"look", &self.0).hex()[..32].to_owned())
    }
}

impl Look {
    /// Reads a look; `None` where it is none.
    pub fn parse(text: &str) -> Option<Self> {
        Token::parse(text).map(|_| Self(text.to_owned()))
    }

    /// As it stands in an address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its hash.
    pub fn hashed(&self) -> Hashed {
        Hashed::of(b"seen", self.0.as_bytes())
    }
}

impl std::fmt::Debug for Look {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Look(…)")
    }
}

impl Hashed {
    fn of(what: &[u8], secret: &[u8]) -> Self {
        Self(Sha256::new().chain_update(what).chain_update([0]).chain_update(secret).finalize().into())
    }

    /// In hexadecimal digits.
    pub fn hex(self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Reads what [`Hashed::hex`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        unhex(text).map(Self)
    }
}

/// Thirty-two bytes from their hexadecimal digits.
pub(super) fn unhex(text: &str) -> Option<[u8; 32]> {
    let digits = text.as_bytes();
    if digits.len() != 64 || !digits.iter().all(u8::is_ascii_hexdigit) {
        return None;
    }
    let mut bytes = [0; 32];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(bytes)
}

/// Whether two texts are the same; how long it takes tells nothing of where they differ. Hashes are compared, bit by bit to the end.
fn same(one: &[u8], other: &[u8]) -> bool {
    let (one, other) = (Sha256::digest(one), Sha256::digest(other));
    let differing = one.iter().zip(&other).fold(0, |differing, (a, b)| differing | (a ^ b));
    std::hint::black_box(differing) == 0
}

/// A code as it was typed, without what stands between its digits.
fn plain(typed: &str) -> String {
    typed.chars().filter(|c| !c.is_whitespace() && *c != '-').take(16).collect()
}

fn digits(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn below(rng: &mut ChaCha20Rng, n: u32) -> u32 {
    let zone = u32::MAX - u32::MAX % n;
    loop {
        let drawn = rng.next_u32();
        if drawn < zone {
            return drawn % n;
        }
    }
}
