//! Time, handed in: milliseconds since the server began. Phones' clocks are not asked.

/// A moment.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Moment(pub u64);

impl Moment {
    /// So many milliseconds later.
    #[must_use]
    pub fn later(self, ms: u64) -> Self {
        Self(self.0.saturating_add(ms))
    }

    /// Milliseconds since an earlier moment.
    pub fn since(self, earlier: Self) -> u64 {
        self.0.saturating_sub(earlier.0)
    }
}

/// How long to wait.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Wait {
    /// In milliseconds.
    pub ms: u64,
}

impl Wait {
    /// In seconds, rounded up.
    pub fn seconds(self) -> u64 {
        self.ms.div_ceil(1_000)
    }
}
