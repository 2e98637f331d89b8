//! A plucked string, by Karplus and Strong: a short wave goes round in a loop and loses a little at each turn.
//!
//! The loop is as long as one period. A whole number of samples would be out of tune, so an all-pass adds the fraction, and what the
//! loss filter itself delays is reckoned in; a test holds every fret within five cents.

use std::f32::consts::{PI, TAU};

use crate::sound::dsp::{Chance, RATE_HZ, samples_of_ms};

/// How a string is plucked.
#[derive(Clone, Copy, Debug)]
pub struct Pluck {
    /// The tone.
    pub hz: f32,
    /// Seconds until it has faded by 60 decibels.
    pub seconds: f32,
    /// 0: the flesh of a finger; 1: a nail.
    pub nail: f32,
    /// Where it is plucked, as a share of its length from the bridge.
    pub place: f32,
    /// How loud: 1 is as loud as it gets.
    pub loudness: f32,
}

/// A string. Plucked again while it sounds, the old wave is stopped as by a finger, and does not click.
#[derive(Clone, Debug, Default)]
pub struct PluckedString {
    now: Wave,
    before: Wave,
}

impl PluckedString {
    /// Plucks it.
    pub fn pluck(&mut self, pluck: &Pluck, chance: &mut Chance) {
        std::mem::swap(&mut self.now, &mut self.before);
        self.before.stop(STOPPED_MS);
        self.now.begin(pluck, chance);
    }

    /// Lays a finger on it.
    pub fn damp(&mut self, ms: u32) {
        self.now.stop(ms);
    }

    /// The next sample.
    pub fn sample(&mut self) -> f32 {
        self.now.sample() + self.before.sample()
    }

    /// Whether it is still.
    pub fn is_still(&self) -> bool {
        self.now.is_still() && self.before.is_still()
    }
}

/// How long the old wave takes to go when a string is plucked again.
const STOPPED_MS: u32 = 12;
/// A wave whose greatest sample is below this is let go, over so many milliseconds.
const STILL: f32 = 4e-4;
const LET_GO_MS: u32 = 120;

/// One wave in its loop.
#[derive(Clone, Debug, Default)]
struct Wave {
    line: Vec<f32>,
    at: usize,
    /// What a turn leaves.
    keep: f32,
    /// The share of the sample before in the loss filter.
    loss: f32,
    x1: f32,
    /// The all-pass that adds a fraction of a sample.
    fraction: f32,
    ap_x1: f32,
    ap_y1: f32,
    /// The greatest sample of this turn.
    most: f32,
    /// What is taken off at each sample while a finger lies on it.
    fade: f32,
    level: f32,
}

impl Wave {
    fn begin(&mut self, pluck: &Pluck, chance: &mut Chance) {
        let hz = pluck.hz.clamp(40.0, RATE_HZ / 8.0);
        let turn = TAU * hz / RATE_HZ;
        self.loss = 0.34 - 0.25 * pluck.nail.clamp(0.0, 1.0);
        let (re, im) = (1.0 - self.loss + self.loss * turn.cos(), self.loss * turn.sin());
        let (passed, delayed) = (re.hypot(im), im.atan2(re) / turn);
        let whole = (RATE_HZ / hz - delayed - 0.3).floor();
        let rest = RATE_HZ / hz - delayed - whole;
        self.fraction = ((1.0 - rest) * turn / 2.0).sin() / ((1.0 + rest) * turn / 2.0).sin();
        self.keep = (10.0_f32.powf(-3.0 / (hz * pluck.seconds.max(0.02))) / passed).min(0.999_95);
        wave_of(&mut self.line, whole as usize, pluck, chance);
        (self.at, self.x1, self.ap_x1, self.ap_y1) = (0, 0.0, 0.0, 0.0);
        (self.most, self.fade, self.level) = (1.0, 0.0, 1.0);
    }

    fn stop(&mut self, ms: u32) {
        let fade = 1.0 / samples_of_ms(ms).max(1) as f32;
        self.fade = self.fade.max(fade);
    }

    fn is_still(&self) -> bool {
        self.line.is_empty()
    }

    fn sample(&mut self) -> f32 {
        let Some(&old) = self.line.get(self.at) else { return 0.0 };
        let lossy = self.keep * ((1.0 - self.loss) * old + self.loss * self.x1);
        self.x1 = old;
        let tuned = self.fraction * (lossy - self.ap_y1) + self.ap_x1;
        (self.ap_x1, self.ap_y1) = (lossy, tuned);
        self.line[self.at] = tuned;
        self.most = self.most.max(old.abs());
        self.at += 1;
        let heard = old * self.level;
        self.level = (self.level - self.fade).max(0.0);
        if self.at == self.line.len() {
            if self.most < STILL {
                self.stop(LET_GO_MS);
            }
            (self.at, self.most) = (0, 0.0);
        }
        if self.level == 0.0 {
            self.line.clear();
        }
        heard
    }
}

/// Fills a loop with the wave that a pluck makes: a bump, its mirror image where the wave comes back from the bridge, and the scrape
/// of the finger.
fn wave_of(line: &mut Vec<f32>, len: usize, pluck: &Pluck, chance: &mut Chance) {
    line.clear();
    line.resize(len.max(2), 0.0);
    let len = line.len();
    let nail = pluck.nail.clamp(0.0, 1.0);
    // A bump wider than a third of the loop would leave no tone.
    let width = ((1.3 - 1.05 * nail) * RATE_HZ / 1_000.0).clamp(2.0, (len as f32 / 3.0).max(2.0));
    let apart = (pluck.place.clamp(0.05, 0.5) * len as f32).max(1.0) as usize;
    for n in 0..=(width as usize) {
        let bump = 0.5 - 0.5 * (TAU * (n as f32 + 0.5) / (width.floor() + 1.0)).cos();
        line[n % len] += bump;
        line[(n + apart) % len] -= bump;
    }
    let mut dull = 0.0;
    for (n, sample) in line.iter_mut().enumerate() {
        dull += (0.25 + 0.6 * nail) * (chance.signed() - dull);
        *sample += 0.22 * dull * (PI * n as f32 / len as f32).sin();
    }
    let mean = line.iter().sum::<f32>() / len as f32;
    line.iter_mut().for_each(|sample| *sample -= mean);
    let strength = (line.iter().map(|sample| sample * sample).sum::<f32>() / len as f32).sqrt().max(1e-6);
    line.iter_mut().for_each(|sample| *sample *= 0.25 * pluck.loudness / strength);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sound::measure;

    fn plucked(hz: f32, seconds: f32, nail: f32, count: usize) -> Vec<f32> {
        let mut string = PluckedString::default();
        string.pluck(&Pluck { hz, seconds, nail, place: 0.18, loudness: 1.0 }, &mut Chance::new(5));
        (0..count).map(|_| string.sample()).collect()
    }

    #[test]
    fn every_fret_is_in_tune() {
        for nail in [0.0, 0.4, 1.0] {
            for semitone in (0..=29).step_by(2) {
                let wanted = 146.83 * 2.0_f32.powf(semitone as f32 / 12.0);
                let heard = plucked(wanted, 3.0, nail, 10_000);
                let found = measure::pitch(&heard[2_000..], wanted);
                let cents = 1_200.0 * (found / wanted).log2();
                assert!(cents.abs() < 5.0, "fret {semitone}, nail {nail}: {cents:.1} cents off");
            }
        }
    }

    #[test]
    fn a_string_fades_as_long_as_it_says() {
        for (hz, seconds) in [(147.0, 1.0), (147.0, 3.0), (196.0, 2.0), (392.0, 1.5)] {
            let heard = plucked(hz, seconds, 0.5, 44_100);
            // The tone itself, without what is brighter and fades sooner.
            let (a, b) = (measure::tone(&heard[4_410..8_820], hz), measure::tone(&heard[15_435..19_845], hz));
            let found = 60.0 * 0.5 / (20.0 * (a / b).log10());
            assert!((found / seconds - 1.0).abs() < 0.12, "{hz} Hz: {found:.2} s instead of {seconds}");
        }
    }

    #[test]
    fn a_string_comes_to_rest() {
        let mut string = PluckedString::default();
        assert!(string.is_still());
        string.pluck(&Pluck { hz: 200.0, seconds: 0.3, nail: 0.5, place: 0.2, loudness: 1.0 }, &mut Chance::new(1));
        assert!(!string.is_still());
        assert!((0..22_050).all(|_| string.sample().is_finite()));
        assert!(string.is_still());
    }

    #[test]
    fn plucking_again_does_not_click() {
        let mut string = PluckedString::default();
        let mut chance = Chance::new(2);
        let pluck = Pluck { hz: 196.0, seconds: 2.0, nail: 0.2, place: 0.25, loudness: 1.0 };
        let mut heard = Vec::new();
        for (n, hz) in [196.0, 220.0, 233.0, 174.0, 196.0].into_iter().enumerate() {
            string.pluck(&Pluck { hz, ..pluck }, &mut chance);
            heard.extend((0..2_000 + n * 37).map(|_| string.sample()));
        }
        assert_eq!(measure::clicks(&heard), 0);
    }
}
