//! How often one may knock: a bucket that refills, and waits that grow with each wrong guess.
//!
//! An address is what the network says it is, in the sixth version of the protocol only its first half, since a host chooses the other.
//! No more than [`MAX_ADDRESSES`] are remembered; those that guessed wrong are forgotten last.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv6Addr};

use super::limits::{ADDRESS_BURST, ADDRESS_EVERY_MS, MAX_ADDRESSES};
use super::time::{Moment, Wait};

/// Where a request comes from.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Address(IpAddr);

impl Address {
    /// The address of a peer.
    pub fn of(peer: IpAddr) -> Self {
        match peer.to_canonical() {
            IpAddr::V6(address) => {
                let [a, b, c, d, ..] = address.segments();
                Self(IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0)))
            }
            IpAddr::V4(address) => Self(IpAddr::V4(address)),
        }
    }
}

/// A bucket that refills drop by drop.
#[derive(Clone, Copy, Debug)]
pub struct Bucket {
    burst: u32,
    every_ms: u64,
    /// When it will be full again.
    full_at: Moment,
}

impl Bucket {
    /// A full bucket.
    pub fn new(burst: u32, every_ms: u64) -> Self {
        Self { burst, every_ms, full_at: Moment(0) }
    }

    /// Takes a drop, or says when there will be one.
    pub fn take(&mut self, now: Moment) -> Result<(), Wait> {
        let begin = self.full_at.max(now);
        let most = u64::from(self.burst.saturating_sub(1)) * self.every_ms;
        let owed = begin.since(now);
        if owed > most {
            return Err(Wait { ms: owed - most });
        }
        self.full_at = begin.later(self.every_ms);
        Ok(())
    }
}

/// What a secret can be guessed at: so many times freely, then with waits that double.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// Wrong guesses without a wait.
    pub free: u32,
    /// The first wait, in milliseconds.
    pub first_ms: u64,
    /// The longest.
    pub longest_ms: u64,
}

#[derive(Clone, Copy, Debug, Default)]
struct Guesses {
    wrong: u32,
    until: Moment,
}

/// Guesses at one secret, by address.
#[derive(Clone, Debug)]
pub struct Guessing {
    patience: Patience,
    by: BTreeMap<Address, Guesses>,
    wrong_in_all: u32,
}

impl Guessing {
    /// Nobody has guessed yet.
    pub fn new(patience: Patience) -> Self {
        Self { patience, by: BTreeMap::new(), wrong_in_all: 0 }
    }

    /// Whether an address may guess now.
    pub fn may(&self, address: Address, now: Moment) -> Result<(), Wait> {
        match self.by.get(&address) {
            Some(guesses) if guesses.until > now => Err(Wait { ms: guesses.until.since(now) }),
            _ => Ok(()),
        }
    }

    /// It guessed wrong.
    pub fn wrong(&mut self, address: Address, now: Moment) {
        self.wrong_in_all += 1;
        if !self.by.contains_key(&address) && self.by.len() >= MAX_ADDRESSES {
            let first = self.by.iter().min_by_key(|(_, guesses)| (guesses.wrong, guesses.until)).map(|(at, _)| *at);
            first.map(|at| self.by.remove(&at));
        }
        let guesses = self.by.entry(address).or_default();
        guesses.wrong += 1;
        if guesses.wrong >= self.patience.free {
            let doublings = (guesses.wrong - self.patience.free).min(20);
            let wait = (self.patience.first_ms << doublings).min(self.patience.longest_ms);
            guesses.until = now.later(wait);
        }
    }

    /// It knows the secret.
    pub fn right(&mut self, address: Address) {
        self.by.remove(&address);
    }

    /// Wrong guesses of all together since the secret was drawn.
    pub fn wrong_in_all(&self) -> u32 {
        self.wrong_in_all
    }

    /// A new secret was drawn. Addresses that have to wait go on waiting.
    pub fn anew(&mut self) {
        self.wrong_in_all = 0;
    }
}

/// How often each address may send anything.
#[derive(Clone, Debug, Default)]
pub struct Turnstile {
    by: BTreeMap<Address, Bucket>,
}

impl Turnstile {
    /// Lets a request in, or says how long to wait.
    pub fn pass(&mut self, address: Address, now: Moment) -> Result<(), Wait> {
        if !self.by.contains_key(&address) && self.by.len() >= MAX_ADDRESSES {
            // Whoever has asked least lately owes nothing any more.
            let first = self.by.iter().min_by_key(|(_, bucket)| bucket.full_at).map(|(at, _)| *at);
            first.map(|at| self.by.remove(&at));
        }
        self.by.entry(address).or_insert_with(|| Bucket::new(ADDRESS_BURST, ADDRESS_EVERY_MS)).take(now)
    }
}
