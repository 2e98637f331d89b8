//! Made-up names: an adjective and an animal. Nobody types a name, so there is none to abuse and none to keep.
//!
//! The words are two lists in each language's `phone.ftl`, equally long; here are only places in them.

use rand_chacha::ChaCha20Rng;
use rand_core::Rng;

/// How many adjectives there are.
pub const ADJECTIVES: u16 = 30;

/// How many animals there are.
pub const ANIMALS: u16 = 40;

/// A name that nobody has.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Nick {
    /// Place of the adjective.
    pub adjective: u8,
    /// Place of the animal.
    pub animal: u8,
}

/// The order in which names are given: each animal once before any comes a second time, so that a class of forty has
/// forty animals.
#[derive(Clone, Debug)]
pub struct Nicks {
    animals: Vec<u8>,
    adjectives: Vec<u8>,
}

impl Nicks {
    /// Draws an order.
    pub fn draw(rng: &mut ChaCha20Rng) -> Self {
        Self { animals: shuffled(ANIMALS, rng), adjectives: shuffled(ADJECTIVES, rng) }
    }

    /// The name of the seat that came so-and-so many others after the first.
    pub fn nth(&self, n: u32) -> Nick {
        let at = |list: &[u8], n: u32| list.get(n as usize % list.len().max(1)).copied().unwrap_or(0);
        let (animals, adjectives) = (u32::from(ANIMALS), u32::from(ADJECTIVES));
        // Every round of animals begins with the next adjective: within a round they differ too.
        Nick { animal: at(&self.animals, n % animals), adjective: at(&self.adjectives, (n + n / animals) % adjectives) }
    }
}

fn shuffled(n: u16, rng: &mut ChaCha20Rng) -> Vec<u8> {
    let mut order: Vec<u8> = (0..n).filter_map(|at| u8::try_from(at).ok()).collect();
    for last in (1..order.len()).rev() {
        let other = rng.next_u32() as usize % (last + 1);
        order.swap(last, other);
    }
    order
}
