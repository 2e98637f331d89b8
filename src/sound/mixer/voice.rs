//! One sound on its way, and gains that slide.

use std::sync::Arc;

use crate::sound::dsp::{RATE, samples_of_ms};
use crate::sound::effects::{Bus, Cue};

/// How long a bed is heard that is played as a cue, and how it comes and goes.
const BED_SECONDS: usize = 5;
const BED_COMES_MS: u32 = 500;
const BED_GOES_MS: u32 = 1_800;
/// How what may startle comes in calm mode: over this time, and with this share of its strength.
const CALM_COMES_MS: u32 = 140;
const CALM_SHARE: f32 = 0.45;

/// A row of samples that is being heard.
#[derive(Debug)]
pub struct Voice {
    /// Whose they are.
    pub cue: Cue,
    /// Which volume they obey.
    pub bus: Bus,
    /// When it began, on the mixer's clock.
    pub began: u64,
    /// How it comes and goes.
    pub fade: Slide,
    samples: Arc<[f32]>,
    at: usize,
    /// Samples that are still to be heard; `None` for no end.
    left: Option<usize>,
    goes: usize,
    gain: f32,
}

impl Voice {
    /// A cue, from its beginning to its end.
    pub fn once(cue: Cue, samples: Arc<[f32]>, now: u64, calm: bool) -> Self {
        let nature = cue.nature();
        let softly = calm && nature.sudden;
        let (left, comes, goes) = if nature.loops {
            (BED_SECONDS * RATE as usize, BED_COMES_MS, samples_of_ms(BED_GOES_MS))
        } else {
            (samples.len(), if softly { CALM_COMES_MS } else { 0 }, 0)
        };
        let mut fade = Slide::at(0.0);
        fade.send(1.0, comes);
        let gain = if softly { CALM_SHARE } else { 1.0 };
        Self { cue, bus: nature.bus, began: now, fade, samples, at: 0, left: Some(left), goes, gain }
    }

    /// A bed: silent at first, and without an end.
    pub fn without_end(cue: Cue, samples: Arc<[f32]>, now: u64) -> Self {
        let bus = cue.nature().bus;
        Self { cue, bus, began: now, fade: Slide::at(0.0), samples, at: 0, left: None, goes: 0, gain: 1.0 }
    }

    /// The next sample.
    pub fn sample(&mut self) -> f32 {
        if let Some(left) = &mut self.left {
            let Some(less) = left.checked_sub(1) else { return 0.0 };
            *left = less;
            if less == self.goes && self.goes > 0 {
                self.fade.send_samples(0.0, self.goes);
            }
        }
        let sample = self.samples[self.at];
        self.at = (self.at + 1) % self.samples.len();
        sample * self.gain * self.fade.sample()
    }

    /// Makes it go, quickly and without a click.
    pub fn leave(&mut self) {
        let soon = super::leaving();
        self.fade.send_samples(0.0, soon);
        self.left = Some(self.left().min(soon));
        self.goes = 0;
    }

    /// Whether it goes.
    pub fn is_leaving(&self) -> bool {
        self.left() <= super::leaving()
    }

    /// Samples until its end.
    pub fn left(&self) -> usize {
        self.left.unwrap_or(usize::MAX)
    }

    /// Whether it has ended.
    pub fn is_over(&self) -> bool {
        self.left == Some(0)
    }
}

/// A gain that goes where it is sent, in a straight line.
#[derive(Clone, Copy, Debug)]
pub struct Slide {
    now: f32,
    aim: f32,
    left: usize,
}

impl Slide {
    /// One that stands.
    pub fn at(gain: f32) -> Self {
        Self { now: gain, aim: gain, left: 0 }
    }

    /// Sends it somewhere, within so many milliseconds. Sent again to where it is going, it goes on.
    pub fn send(&mut self, aim: f32, ms: u32) {
        self.send_samples(aim, samples_of_ms(ms));
    }

    /// The same, in samples.
    pub fn send_samples(&mut self, aim: f32, samples: usize) {
        if aim != self.aim || samples == 0 {
            (self.aim, self.left) = (aim, samples);
            if samples == 0 {
                self.now = aim;
            }
        }
    }

    /// The next gain.
    pub fn sample(&mut self) -> f32 {
        if self.left > 0 {
            self.now += (self.aim - self.now) / self.left as f32;
            self.left -= 1;
            if self.left == 0 {
                self.now = self.aim;
            }
        }
        self.now
    }

    /// The next gains.
    pub fn fill(&mut self, out: &mut [f32]) {
        out.iter_mut().for_each(|gain| *gain = self.sample());
    }

    /// Goes on by so many samples.
    pub fn skip(&mut self, samples: usize) {
        if samples >= self.left {
            (self.now, self.left) = (self.aim, 0);
        } else {
            self.now += (self.aim - self.now) * samples as f32 / self.left as f32;
            self.left -= samples;
        }
    }

    /// Whether it stands there.
    pub fn is_at(&self, gain: f32) -> bool {
        self.left == 0 && self.now == gain
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gain_arrives_in_time_and_skipping_is_the_same_as_waiting() {
        let mut slide = Slide::at(0.0);
        slide.send_samples(1.0, 100);
        let mut skipped = slide;
        let heard: Vec<f32> = (0..40).map(|_| slide.sample()).collect();
        assert!(heard.windows(2).all(|pair| pair[1] > pair[0]));
        skipped.skip(40);
        assert!((skipped.now - slide.now).abs() < 1e-5);
        slide.send_samples(1.0, 100);
        assert!(!slide.is_at(1.0));
        (0..60).for_each(|_| assert!(slide.sample() <= 1.0));
        assert!(slide.is_at(1.0));
        skipped.skip(1_000);
        assert!(skipped.is_at(1.0));
    }
}
