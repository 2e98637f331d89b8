//! Wide air: a small reverberation, as a yard or a stairwell gives it.
//!
//! Four echoes that feed themselves, each a little duller at every turn, and two all-passes that blur them.

use super::{RATE_HZ, awake};

/// Lengths of the echoes and of the blur, in milliseconds; none a multiple of another.
const ECHOES_MS: [f32; 4] = [31.3, 37.9, 43.1, 47.7];
const BLURS_MS: [f32; 2] = [5.3, 1.7];
/// How much of the brightness an echo loses at each turn.
const DULL: f32 = 0.35;
const BLUR: f32 = 0.6;

/// Air around a sound.
#[derive(Clone, Debug)]
pub struct Air {
    echoes: [Echo; 4],
    blurs: [Line; 2],
    share: f32,
}

impl Air {
    /// Air in which sound takes `seconds` to fade by 60 decibels, and of which one hears such a `share`.
    pub fn new(seconds: f32, share: f32) -> Self {
        let echo = |ms: f32| Echo {
            line: Line::new(ms),
            keep: 10.0_f32.powf(-3.0 * ms / 1_000.0 / seconds.max(0.05)),
            last: 0.0,
        };
        Self { echoes: ECHOES_MS.map(echo), blurs: BLURS_MS.map(Line::new), share }
    }

    /// The sound with its air.
    pub fn next(&mut self, sample: f32) -> f32 {
        let mut wet: f32 = self.echoes.iter_mut().map(|echo| echo.next(sample)).sum::<f32>() * 0.5;
        for blur in &mut self.blurs {
            let old = blur.oldest();
            let new = awake(wet + BLUR * old);
            blur.push(new);
            wet = old - BLUR * new;
        }
        sample + self.share * wet
    }
}

#[derive(Clone, Debug)]
struct Echo {
    line: Line,
    keep: f32,
    last: f32,
}

impl Echo {
    fn next(&mut self, sample: f32) -> f32 {
        let old = self.line.oldest();
        self.last = awake(old + DULL * (self.last - old));
        self.line.push(sample + self.keep * self.last);
        old
    }
}

#[derive(Clone, Debug)]
struct Line {
    samples: Vec<f32>,
    at: usize,
}

impl Line {
    fn new(ms: f32) -> Self {
        Self { samples: vec![0.0; (ms * RATE_HZ / 1_000.0) as usize], at: 0 }
    }

    fn oldest(&self) -> f32 {
        self.samples[self.at]
    }

    fn push(&mut self, sample: f32) {
        self.samples[self.at] = sample;
        self.at = (self.at + 1) % self.samples.len();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn air_fades_as_long_as_it_says_and_comes_to_rest() {
        let mut air = Air::new(1.0, 1.0);
        let heard: Vec<f32> = (0..220_500).map(|n| air.next(if n == 0 { 1.0 } else { 0.0 })).collect();
        let energy = |from: usize| heard[from..from + 2_205].iter().map(|s| s * s).sum::<f32>().sqrt();
        let fallen = 20.0 * (energy(4_410) / energy(4_410 + 11_025)).log10();
        // Half a second is 30 decibels, and more as the bright part goes first.
        assert!((28.0..50.0).contains(&fallen), "{fallen} dB in half a second");
        assert_eq!(heard.last(), Some(&0.0));
    }

    #[test]
    fn dry_air_changes_nothing() {
        let mut air = Air::new(0.5, 0.0);
        assert!((0..9_000).all(|n| air.next(n as f32) == n as f32));
    }
}
