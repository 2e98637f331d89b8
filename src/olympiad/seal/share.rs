//! A telephone key split among organizers: any k of n together have it, fewer have nothing.
//!
//! Shamir's scheme over bytes, by the crate `vsss-rs`. A share says which one it is, how many are needed, and two bytes of a hash of the
//! key, so that shares of another round are named, and a key that was put together wrongly is seen.

use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng;
use vsss_rs::Gf256;

use super::key::{self, PhoneKey};
use super::spoken::{Kind, Script, WrongWords, hear, say};

/// How many bytes a share is said in: which and how many, the mark of the key, the share itself.
pub(super) const BYTES: usize = 3 + key::BYTES;
/// The most shares: which one it is, and how many are needed, are four bits each.
pub const MAX_SHARES: u8 = 15;

/// One organizer's share.
#[derive(Clone, PartialEq, Eq)]
pub struct Share {
    number: u8,
    needed: u8,
    mark: [u8; 2],
    value: [u8; key::BYTES],
}

impl std::fmt::Debug for Share {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Share({} of {} needed, …)", self.number, self.needed)
    }
}

/// A key can't be split so: at least two are needed, no more than there are, and there are no more than [`MAX_SHARES`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotSplit;

/// Why shares do not give a key. Positions are those in which the shares were handed in, from 1.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NotCombined {
    /// There are too few.
    TooFew {
        /// So many are there, each counted once.
        found: usize,
        /// So many are needed.
        needed: usize,
    },
    /// These are of another round than the others.
    Foreign(Vec<usize>),
    /// These are one share, and yet they differ.
    Differ(usize, usize),
    /// At least one was not dealt for this round, and it can't be told which: one more share would tell.
    Wrong,
}

/// A key that was put together.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Combined {
    /// The key.
    pub key: PhoneKey,
    /// Shares that do not belong to it, by position from 1: somebody changed them.
    pub odd: Vec<usize>,
}

/// Splits a key. The bytes must come from the system's source of chance, and are used for nothing else.
///
/// # Errors
/// Where it can't be split so.
pub fn split(key: &PhoneKey, needed: u8, of: u8, chance: [u8; 32]) -> Result<Vec<Share>, NotSplit> {
    if needed < 2 || needed > of || of > MAX_SHARES {
        return Err(NotSplit);
    }
    let chance = ChaCha20Rng::from_seed(chance);
    let dealt = Gf256::split_bytes(usize::from(needed), usize::from(of), key.bytes(), chance).map_err(|_| NotSplit)?;
    let share = |bytes: Vec<u8>| {
        let (number, value) = bytes.split_first()?;
        Some(Share { number: *number, needed, mark: key.mark(), value: value.try_into().ok()? })
    };
    dealt.into_iter().map(share).collect::<Option<_>>().ok_or(NotSplit)
}

impl Share {
    /// How many words it has.
    pub const WORDS: usize = Kind::Share.words();

    /// Which one it is, from 1.
    pub fn number(&self) -> u8 {
        self.number
    }

    /// How many are needed.
    pub fn needed(&self) -> u8 {
        self.needed
    }

    /// Its words, in order.
    pub fn words(&self, script: Script) -> Vec<String> {
        let mut bytes = vec![self.number << 4 | self.needed];
        bytes.extend(self.mark);
        bytes.extend(self.value);
        // Seventeen bytes are fewer than thirteen words hold.
        say(&bytes, Kind::Share, script).unwrap_or_default()
    }

    /// The share of what was heard and typed.
    ///
    /// # Errors
    /// Which words are wrong.
    pub fn parse(text: &str) -> Result<Self, WrongWords> {
        let bytes = hear(text, Kind::Share)?;
        let [which, first, second, value @ ..] = &bytes[..] else { return Err(WrongWords::Some) };
        let (number, needed) = (which >> 4, which & 15);
        let value = value.try_into().map_err(|_| WrongWords::Some)?;
        if number == 0 || needed < 2 {
            return Err(WrongWords::Some);
        }
        Ok(Self { number, needed, mark: [*first, *second], value })
    }

    fn dealt(&self) -> Vec<u8> {
        std::iter::once(self.number).chain(self.value).collect()
    }
}

/// Puts a key together. Where there are more shares than needed, a share that somebody changed does not hinder it, and is named.
///
/// # Errors
/// Why not.
pub fn combine(shares: &[Share]) -> Result<Combined, NotCombined> {
    let same = |a: &Share, b: &Share| (a.mark, a.needed) == (b.mark, b.needed);
    // Most of them are of one round; of two rounds with as many, the first that was handed in.
    let most = shares.iter().rev().max_by_key(|share| shares.iter().filter(|other| same(share, other)).count());
    let Some(most) = most else { return Err(NotCombined::TooFew { found: 0, needed: 2 }) };
    let foreign: Vec<usize> = (1..).zip(shares).filter(|(_, share)| !same(share, most)).map(|(at, _)| at).collect();
    if !foreign.is_empty() {
        return Err(NotCombined::Foreign(foreign));
    }
    let mut each: Vec<(usize, &Share)> = Vec::new();
    for (at, share) in (1..).zip(shares) {
        match each.iter().find(|(_, other)| other.number == share.number) {
            Some((before, other)) if *other != share => return Err(NotCombined::Differ(*before, at)),
            Some(_) => {}
            None => each.push((at, share)),
        }
    }
    let needed = usize::from(most.needed);
    if each.len() < needed {
        return Err(NotCombined::TooFew { found: each.len(), needed });
    }
    // At most fifteen over seven: 6,435 ways to choose.
    let choices = (0_u32..1 << each.len()).filter(|choice| choice.count_ones() as usize == needed);
    for choice in choices {
        let chosen = each.iter().enumerate().filter(|(at, _)| choice >> at & 1 == 1).map(|(_, one)| one.1);
        let Some(key) = joined(chosen.map(Share::dealt).collect()) else { continue };
        if key.mark() == most.mark {
            return Ok(Combined { odd: odd(&each, choice, &key), key });
        }
    }
    Err(NotCombined::Wrong)
}

fn joined(dealt: Vec<Vec<u8>>) -> Option<PhoneKey> {
    PhoneKey::of_bytes(&Gf256::combine_bytes(&dealt).ok()?)
}

/// Shares that give another key when they stand in for one of those chosen.
fn odd(each: &[(usize, &Share)], choice: u32, key: &PhoneKey) -> Vec<usize> {
    let in_choice = |at: usize| choice >> at & 1 == 1;
    let rest: Vec<Vec<u8>> =
        each.iter().enumerate().filter(|(at, _)| in_choice(*at)).skip(1).map(|(_, one)| one.1.dealt()).collect();
    let fits = |share: &Share| joined(rest.iter().cloned().chain([share.dealt()]).collect()).as_ref() == Some(key);
    let others = each.iter().enumerate().filter(|(at, _)| !in_choice(*at));
    others.filter(|(_, one)| !fits(one.1)).map(|(_, one)| one.0).collect()
}
