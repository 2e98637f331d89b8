//! Chance from a seed, for sound alone.
//!
//! The rules have ChaCha ([`play::dice`](crate::play)); nothing here is scored or kept, a noise asks for a number with every sample,
//! and so this is a generator of three lines (SplitMix64).

/// Numbers by chance.
#[derive(Clone, Debug)]
pub struct Chance(u64);

impl Chance {
    /// The same seed gives the same numbers.
    pub fn new(seed: u64) -> Self {
        Self(seed ^ 0x6a09_e667_f3bc_c908)
    }

    /// Chance of its own for a part, so that one part may ask more often and change nothing in the others.
    pub fn split(&mut self) -> Self {
        Self(self.bits())
    }

    /// 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }

    /// From 0 to below 1.
    pub fn unit(&mut self) -> f32 {
        (self.bits() >> 40) as f32 / (1 << 24) as f32
    }

    /// From -1 to below 1: a sample of white noise.
    pub fn signed(&mut self) -> f32 {
        self.unit() * 2.0 - 1.0
    }

    /// From `least` to below `most`.
    pub fn between(&mut self, least: f32, most: f32) -> f32 {
        least + self.unit() * (most - least)
    }

    /// A whole number below `end`; 0 where there is none.
    pub fn below(&mut self, end: usize) -> usize {
        ((self.unit() * end as f32) as usize).min(end.saturating_sub(1))
    }

    /// Whether something happens that happens so often.
    pub fn happens(&mut self, share: f32) -> bool {
        self.unit() < share
    }

    /// One of several; none of none.
    pub fn one_of<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
        all.get(self.below(all.len()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stay_in_range_and_fill_it() {
        let mut chance = Chance::new(7);
        let units: Vec<f32> = (0..10_000).map(|_| chance.unit()).collect();
        assert!(units.iter().all(|n| (0.0..1.0).contains(n)));
        assert!((units.iter().sum::<f32>() / 10_000.0 - 0.5).abs() < 0.02);
        let mut seen = [false; 6];
        (0..200).for_each(|_| seen[chance.below(6)] = true);
        assert_eq!(seen, [true; 6]);
        assert_eq!((chance.below(0), chance.one_of::<u8>(&[])), (0, None));
    }

    #[test]
    fn parts_do_not_disturb_each_other() {
        let mut a = Chance::new(1);
        let mut b = Chance::new(1);
        let (mut part, _) = (a.split(), b.split());
        assert_ne!((part.bits(), part.bits()), (0, 0));
        assert_eq!(a.bits(), b.bits());
        assert_ne!(Chance::new(1).bits(), Chance::new(2).bits());
    }
}
