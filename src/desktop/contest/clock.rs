//! How time passes for a contestant: by the clock that never goes back, and what the computer's own clock says beside it.
//!
//! The window wakes at least once a second while somebody sits. Where it did not, or where the two clocks disagree, the computer stood
//! still (a closed lid, a stopped program) or its clock was set: both are recorded, and neither takes time from the contestant.

/// After so many milliseconds without a frame the computer stood still: loading a place on a slow computer takes less.
const STILL_MS: u64 = 20_000;
/// By so many seconds the clocks may disagree between two frames.
const DISAGREE: u64 = 5;

/// Both clocks as they were seen last.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Clock {
    mono: u64,
    wall: u64,
}

/// What has passed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Tick {
    /// Milliseconds that count.
    pub passed: u64,
    /// Seconds for which the computer stood still; nought where its clock was set back.
    pub away: Option<u64>,
}

impl Clock {
    /// Begins: `mono` in milliseconds, `wall` in seconds since 1970.
    pub fn begin(mono: u64, wall: u64) -> Self {
        Self { mono, wall }
    }

    /// Looks at both clocks again.
    pub fn tick(&mut self, mono: u64, wall: u64) -> Tick {
        let passed = mono.saturating_sub(self.mono);
        let (before, seconds) = (std::mem::replace(&mut self.wall, wall), passed / 1_000);
        self.mono = self.mono.max(mono);
        let went = wall.saturating_sub(before);
        if passed >= STILL_MS {
            return Tick { passed: 0, away: Some(seconds.max(went)) };
        }
        if went > seconds + DISAGREE {
            return Tick { passed, away: Some(went - seconds) };
        }
        let set_back = wall + DISAGREE < before;
        Tick { passed, away: set_back.then_some(0) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks() {
        let after = |mono, wall| Clock::begin(1_000, 100).tick(mono, wall);
        let tick = |passed, away| Tick { passed, away };
        assert_eq!(after(2_000, 101), tick(1_000, None), "a second");
        assert_eq!(after(2_000, 103), tick(1_000, None), "clocks are not exact");
        assert_eq!(after(2_000, 700), tick(1_000, Some(599)), "a closed lid, or the clock was set on");
        assert_eq!(after(61_000, 160), tick(0, Some(60)), "a closed lid where the other clock goes on");
        assert_eq!(after(1_500, 40), tick(500, Some(0)), "the clock was set back");
        assert_eq!(after(900, 100), tick(0, None), "no clock of ours goes back");
    }
}
