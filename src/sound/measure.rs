//! Measuring sound: how loud, how high, whether it clicks. For tests and for whoever adds a sound.

use std::f32::consts::TAU;

use super::dsp::{DcBlock, RATE_HZ, db_of_gain, samples_of_ms};

/// How loud the loudest twentieth of a second is, in decibels below full scale. What is under 150 Hz counts less, because the small
/// loudspeakers of a school computer do not give it back.
pub fn loudness(samples: &[f32]) -> f32 {
    let mut block = DcBlock::new(150.0);
    let heard: Vec<f32> = samples.iter().map(|sample| block.next(*sample)).collect();
    let window = samples_of_ms(50).min(heard.len()).max(1);
    let strength = |part: &[f32]| (part.iter().map(|s| s * s).sum::<f32>() / window as f32).sqrt();
    db_of_gain(heard.windows(window).step_by(window.div_ceil(4)).map(strength).fold(0.0, f32::max))
}

/// The greatest sample.
pub fn peak(samples: &[f32]) -> f32 {
    samples.iter().fold(0.0, |most, sample| sample.abs().max(most))
}

/// How strong one tone is (by Goertzel).
pub fn tone(samples: &[f32], hz: f32) -> f32 {
    let turn = f64::from(hz) * std::f64::consts::TAU / f64::from(RATE_HZ);
    let last = samples.len().max(2) as f32 - 1.0;
    let (twice, mut one, mut two) = (2.0 * turn.cos(), 0.0, 0.0);
    for (n, sample) in samples.iter().enumerate() {
        let window = 0.5 - 0.5 * (TAU * n as f32 / last).cos();
        let new = f64::from(sample * window) + twice * one - two;
        (two, one) = (one, new);
    }
    let power = one * one + two * two - twice * one * two;
    (4.0 * power.max(0.0).sqrt() / samples.len().max(1) as f64) as f32
}

/// The pitch nearest to `near`: the strongest tone within a semitone of it, to a quarter of a cent.
pub fn pitch(samples: &[f32], near: f32) -> f32 {
    [5.0_f32, 0.25].into_iter().fold(near, |around, cents| {
        let tones = (-20..=20).map(|n| around * 2.0_f32.powf(n as f32 * cents / 1_200.0));
        let strongest = tones.map(|hz| (tone(samples, hz), hz)).max_by(|a, b| a.0.total_cmp(&b.0));
        strongest.map_or(around, |found| found.1)
    })
}

/// How often a sample leaps out of its neighbours: an edge that no string, wood or air makes.
///
/// The bend at a sample (its second difference) is held against the greatest bend among those around it and against full scale; noise
/// bends everywhere, a cut only in one place.
pub fn clicks(samples: &[f32]) -> usize {
    let bends: Vec<f32> = samples.windows(3).map(|w| (w[0] - 2.0 * w[1] + w[2]).abs()).collect();
    let around = 40;
    (0..bends.len())
        .filter(|&at| bends[at] > 0.04)
        .filter(|&at| {
            let near = bends[at.saturating_sub(around)..(at + around).min(bends.len())].iter().enumerate();
            let others = near.filter(|(n, _)| (n + at.saturating_sub(around)).abs_diff(at) > 2);
            let most = others.fold(0.0_f32, |most, (_, bend)| most.max(*bend));
            bends[at] > 5.0 * most
        })
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sine(hz: f32, loud: f32) -> Vec<f32> {
        (0..22_050).map(|n| loud * (TAU * hz * n as f32 / RATE_HZ).sin()).collect()
    }

    #[test]
    fn a_sine_measures_as_what_it_is() {
        let tone_440 = sine(440.0, 0.5);
        assert!((loudness(&sine(2_000.0, 0.5)) + 9.03).abs() < 0.2);
        assert!((tone(&tone_440, 440.0) - 0.5).abs() < 0.01);
        assert!((pitch(&tone_440, 450.0) - 440.0).abs() < 0.1);
        assert!((peak(&tone_440) - 0.5).abs() < 0.01);
    }

    #[test]
    fn a_cut_is_a_click_and_a_tone_is_none() {
        let mut cut = sine(300.0, 0.5);
        assert_eq!(clicks(&cut), 0);
        cut[5_000..].iter_mut().for_each(|sample| *sample += 0.1);
        assert!(clicks(&cut) > 0);
    }
}
