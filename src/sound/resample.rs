//! From our samples a second to the device's.
//!
//! Each sample of the device is a sum of the nearest of ours, weighed by a windowed sinc, so that nothing is heard above what there is.

use std::f64::consts::PI;

use super::dsp::RATE;

/// How many of our samples each of the device's is made of.
const TAPS: usize = 32;
/// Weights are kept for so many places between two samples.
const PLACES: usize = 64;
/// What is let through, as a share of the lower of both rates.
const PASSED: f64 = 0.46;

/// Makes samples of another rate.
#[derive(Clone, Debug)]
pub struct Resampler {
    weights: Vec<[f32; TAPS]>,
    step: f64,
    at: f64,
    ours: Vec<f32>,
}

impl Resampler {
    /// For a device that wants so many samples a second.
    pub fn to(rate: u32) -> Self {
        let step = f64::from(RATE) / f64::from(rate.max(1_000));
        let cut = PASSED / step.max(1.0);
        let weights = (0..=PLACES).map(|place| weights(place as f64 / PLACES as f64, cut)).collect();
        Self { weights, step, at: 0.0, ours: vec![0.0; TAPS / 2] }
    }

    /// Fills `out`; `source` is asked for as many of our samples as that takes.
    pub fn fill(&mut self, out: &mut [f32], source: impl FnOnce(&mut [f32])) {
        let end = self.at + self.step * out.len() as f64;
        let have = self.ours.len();
        let need = end as usize + TAPS;
        if need > have {
            self.ours.resize(need, 0.0);
            source(&mut self.ours[have..]);
        }
        for (n, sample) in out.iter_mut().enumerate() {
            let at = self.at + self.step * n as f64;
            let place = at.fract() * PLACES as f64;
            let (left, share) = (&self.weights[place as usize..], place.fract() as f32);
            let ours = &self.ours[at as usize..][..TAPS];
            let between = left[0].iter().zip(&left[1]).map(|(a, b)| a + (b - a) * share);
            *sample = ours.iter().zip(between).map(|(sample, weight)| sample * weight).sum();
        }
        let done = end as usize;
        self.ours.drain(..done);
        self.at = end - done as f64;
    }
}

/// The weights of the samples around a place between two of them.
fn weights(place: f64, cut: f64) -> [f32; TAPS] {
    let all: [f64; TAPS] = std::array::from_fn(|tap| {
        let from = tap as f64 - (TAPS / 2 - 1) as f64 - place;
        let sinc = if from.abs() < 1e-9 { 2.0 * cut } else { (2.0 * PI * cut * from).sin() / (PI * from) };
        let turn = 2.0 * PI * (from / TAPS as f64 + 0.5).clamp(0.0, 1.0);
        sinc * (0.42 - 0.5 * turn.cos() + 0.08 * (2.0 * turn).cos())
    });
    let sum: f64 = all.iter().sum();
    all.map(|weight| (weight / sum) as f32)
}

#[cfg(test)]
mod tests {
    use std::f32::consts::TAU;

    use super::*;

    /// A tone of ours as a device of this rate gets it, in parts of this length.
    fn heard(hz: f32, rate: u32, part: usize) -> Vec<f32> {
        let mut resampler = Resampler::to(rate);
        let mut turn = 0.0_f32;
        let mut out = vec![0.0; rate as usize / 2];
        for part in out.chunks_mut(part) {
            resampler.fill(part, |ours| {
                for sample in ours {
                    turn = (turn + hz / RATE as f32).fract();
                    *sample = 0.5 * (TAU * turn).sin();
                }
            });
        }
        out
    }

    /// How strong a tone is at a rate.
    fn tone(samples: &[f32], hz: f32, rate: u32) -> f32 {
        crate::sound::measure::tone(samples, hz * RATE as f32 / rate as f32)
    }

    #[test]
    fn a_tone_stays_what_it_is_and_brings_no_mirror_image() {
        for rate in [44_100, 48_000, 96_000, 22_050, 16_000] {
            for hz in [200.0, 1_000.0, 5_000.0] {
                let out = heard(hz, rate, 441);
                let body = &out[rate as usize / 20..];
                let strength = tone(body, hz, rate);
                assert!((strength - 0.5).abs() < 0.01, "{hz} Hz at {rate}: {strength}");
                let image = RATE as f32 - hz;
                if image < rate as f32 / 2.0 {
                    assert!(tone(body, image, rate) < 0.0005, "{image} Hz at {rate}: {}", tone(body, image, rate));
                }
            }
        }
    }

    #[test]
    fn parts_join_without_a_seam() {
        let (whole, parts) = (heard(700.0, 48_000, 24_000), heard(700.0, 48_000, 97));
        assert!(whole.iter().zip(&parts).all(|(a, b)| (a - b).abs() < 1e-3));
    }
}
