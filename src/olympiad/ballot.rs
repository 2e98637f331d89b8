//! Ballots: who may take part, by number. No name is on them.
//!
//! A ballot is what the contestant is allowed (tier, language, more time) and a [`Code`] of twelve letters and digits that belongs to
//! exactly this ballot and round: a truncated HMAC-SHA256 under the organizers' key. It is short enough to be typed where there is no
//! camera. The computer of a school knows no codes; it has the [`Roll`] inside the sealed round, with a hash of each, and compares.

use hkdf::hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};

use super::bytes::{Bytes, Short, put_number};
use super::seed::RoundHash;
use crate::content::lang::Lang;
use crate::content::level::Tier;

/// The number of a contestant, which stands in the organizers' own list.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Number(pub u32);

/// What a contestant is allowed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ballot {
    /// Whose it is.
    pub number: Number,
    /// Among whom they are ranked.
    pub tier: Tier,
    /// In which language they play.
    pub lang: Lang,
    /// What makes it fair.
    pub allowed: Accommodations,
}

/// What makes a round fair for somebody.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Accommodations {
    /// More minutes.
    pub minutes: u16,
    /// Larger text than others have.
    pub large_text: bool,
    /// A screen reader.
    pub screen_reader: bool,
}

/// The organizers' key, from which codes are made.
#[derive(Clone, PartialEq, Eq)]
pub struct BallotKey(pub [u8; 32]);

impl std::fmt::Debug for BallotKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("BallotKey(…)")
    }
}

/// Letters and digits that are not mistaken for each other when they are read aloud or copied (Crockford's base 32).
pub(super) const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A letter or digit of a code as it was meant: a capital, O as 0, I and L as 1.
pub fn meant(c: char) -> char {
    match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        c => c,
    }
}

/// The code of a ballot: 60 bits, in twelve letters and digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Code(u64);

impl Code {
    /// How many letters and digits it has.
    pub const LENGTH: usize = 12;

    /// Reads a code. Hyphens, spaces and small letters do not matter; O is read as 0, I and L as 1.
    pub fn parse(text: &str) -> Option<Self> {
        let mut bits = 0_u64;
        let mut length = 0;
        for c in text.chars().filter(|c| !matches!(c, '-' | ' ' | '\u{2011}')) {
            let digit = ALPHABET.iter().position(|own| char::from(*own) == meant(c))?;
            length += 1;
            if length > Self::LENGTH {
                return None;
            }
            bits = bits << 5 | digit as u64;
        }
        (length == Self::LENGTH).then_some(Self(bits))
    }

    /// Its sixty bits.
    pub fn bits(self) -> u64 {
        self.0
    }

    /// The code of sixty bits.
    pub fn from_bits(bits: u64) -> Option<Self> {
        (bits >> 60 == 0).then_some(Self(bits))
    }
}

impl std::fmt::Display for Code {
    /// In three groups of four.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&grouped(self.0, Self::LENGTH, 4))
    }
}

/// The lowest bits as letters and digits, in groups.
pub(super) fn grouped(bits: u64, length: usize, group: usize) -> String {
    let mut text = String::with_capacity(length + length / group);
    for at in 0..length {
        if at > 0 && at % group == 0 {
            text.push('-');
        }
        let digit = bits >> (5 * (length - 1 - at)) & 31;
        text.push(char::from(ALPHABET[digit as usize]));
    }
    text
}

impl Ballot {
    /// Its code in a round.
    pub fn code(&self, key: &BallotKey, round: &RoundHash) -> Code {
        // HMAC takes keys of any length.
        let Ok(mut mac) = <Hmac<Sha256> as Mac>::new_from_slice(&key.0) else { return Code(0) };
        mac.update(&self.bytes("adal-qala ballot 1", round));
        let tag: [u8; 32] = mac.finalize().into_bytes().into();
        Code(first_bits(&tag, 60))
    }

    /// What a school's computer compares a typed code with.
    fn hash(&self, round: &RoundHash, code: Code) -> [u8; 32] {
        let mut bytes = self.bytes("adal-qala roll 1", round);
        bytes.extend_from_slice(&code.0.to_be_bytes());
        Sha256::digest(&bytes).into()
    }

    fn bytes(&self, purpose: &str, round: &RoundHash) -> Vec<u8> {
        let mut bytes = purpose.as_bytes().to_vec();
        bytes.extend_from_slice(&round.0);
        bytes.extend_from_slice(&self.number.0.to_be_bytes());
        bytes.extend_from_slice(&self.terms());
        bytes
    }

    /// Everything but the number.
    pub(super) fn terms(&self) -> [u8; 5] {
        let [high, low] = self.allowed.minutes.to_be_bytes();
        let more = u8::from(self.allowed.large_text) | u8::from(self.allowed.screen_reader) << 1;
        [tier_number(self.tier), lang_number(self.lang), high, low, more]
    }

    pub(super) fn of_terms(number: Number, [tier, lang, high, low, more]: [u8; 5]) -> Option<Self> {
        let allowed = Accommodations {
            minutes: u16::from_be_bytes([high, low]),
            large_text: more & 1 != 0,
            screen_reader: more & 2 != 0,
        };
        (more < 4).then_some(())?;
        Some(Self {
            number,
            tier: TIERS.get(usize::from(tier)).copied()?,
            lang: LANGS.get(usize::from(lang)).copied()?,
            allowed,
        })
    }
}

/// The first `count` bits of a hash, at most 64.
pub(super) fn first_bits(hash: &[u8; 32], count: u32) -> u64 {
    let [a, b, c, d, e, f, g, h, ..] = *hash;
    u64::from_be_bytes([a, b, c, d, e, f, g, h]) >> (64 - count)
}

const TIERS: [Tier; 4] = [Tier::Ertegi, Tier::School, Tier::Student, Tier::Staff];
const LANGS: [Lang; 3] = [Lang::Kk, Lang::Ru, Lang::En];

fn tier_number(tier: Tier) -> u8 {
    match tier {
        Tier::Ertegi => 0,
        Tier::School => 1,
        Tier::Student => 2,
        Tier::Staff => 3,
    }
}

fn lang_number(lang: Lang) -> u8 {
    match lang {
        Lang::Kk => 0,
        Lang::Ru => 1,
        Lang::En | Lang::Pseudo => 2,
    }
}

/// All ballots of a round, without their codes: it lies in the sealed round and is signed with it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Roll {
    /// By number, in order.
    entries: Vec<(Ballot, [u8; 32])>,
}

/// The most ballots that a roll may have.
pub const MAX_BALLOTS: usize = 1_000_000;

impl Roll {
    /// The roll of these ballots, each number once: of two, the first holds.
    pub fn new(key: &BallotKey, round: &RoundHash, ballots: impl IntoIterator<Item = Ballot>) -> Self {
        let entry = |ballot: Ballot| (ballot, ballot.hash(round, ballot.code(key, round)));
        let mut entries: Vec<_> = ballots.into_iter().map(entry).collect();
        entries.sort_by_key(|(ballot, _)| ballot.number);
        entries.dedup_by_key(|(ballot, _)| ballot.number);
        Self { entries }
    }

    /// The ballot of this number, where the code is its own.
    pub fn admit(&self, round: &RoundHash, number: Number, code: Code) -> Option<&Ballot> {
        let at = self.entries.binary_search_by_key(&number, |(ballot, _)| ballot.number).ok()?;
        let (ballot, hash) = self.entries.get(at)?;
        (ballot.hash(round, code) == *hash).then_some(ballot)
    }

    /// The line of one contestant alone.
    pub fn only(&self, number: Number) -> Self {
        Self { entries: self.entries.iter().filter(|(ballot, _)| ballot.number == number).copied().collect() }
    }

    /// All ballots, by number.
    pub fn ballots(&self) -> impl ExactSizeIterator<Item = &Ballot> {
        self.entries.iter().map(|(ballot, _)| ballot)
    }

    /// As bytes.
    pub fn write(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(self.entries.len() * 41 + 8);
        put_number(&mut out, self.entries.len() as u64);
        for (ballot, hash) in &self.entries {
            out.extend_from_slice(&ballot.number.0.to_be_bytes());
            out.extend_from_slice(&ballot.terms());
            out.extend_from_slice(hash);
        }
        out
    }

    /// Reads what [`Roll::write`] wrote.
    ///
    /// # Errors
    /// Where it is no roll: too long, out of order, or with something after it.
    pub fn read(bytes: &[u8]) -> Result<Self, NoRoll> {
        let mut bytes = Bytes(bytes);
        let count = bytes.number().map_err(NoRoll::from)?;
        let count = usize::try_from(count).ok().filter(|count| *count <= MAX_BALLOTS).ok_or(NoRoll)?;
        let mut entries: Vec<(Ballot, [u8; 32])> = Vec::new();
        for _ in 0..count {
            let number = Number(u32::from_be_bytes(bytes.array()?));
            let ballot = Ballot::of_terms(number, bytes.array()?).ok_or(NoRoll)?;
            if entries.last().is_some_and(|(before, _)| before.number >= number) {
                return Err(NoRoll);
            }
            entries.push((ballot, bytes.array()?));
        }
        if bytes.is_empty() { Ok(Self { entries }) } else { Err(NoRoll) }
    }
}

/// These bytes are no roll.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NoRoll;

impl From<Short> for NoRoll {
    fn from(_: Short) -> Self {
        Self
    }
}
