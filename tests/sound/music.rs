//! Music: the same for the same seed, never the same twice running, with pauses, in its mode, and soft.

use std::sync::OnceLock;

use adal_qala::sound::dsp::RATE;
use adal_qala::sound::measure;
use adal_qala::sound::repertoire::{Mood, Piece};

fn heard(mood: Mood, seed: u64, seconds: usize) -> Vec<f32> {
    let mut samples = vec![0.0; seconds * RATE as usize];
    let mut piece = Piece::new(mood, seed);
    samples.chunks_mut(511).for_each(|part| piece.render(part));
    samples
}

/// Half a minute of each mood, made once for all tests.
fn half_a_minute(mood: Mood) -> &'static [f32] {
    static ALL: [OnceLock<Vec<f32>>; 7] = [const { OnceLock::new() }; 7];
    ALL[mood as usize].get_or_init(|| heard(mood, 1, 30))
}

#[test]
fn the_same_seed_gives_the_same_music_and_another_seed_another() {
    for mood in Mood::ALL {
        let first = half_a_minute(mood);
        let again = heard(mood, 1, 10);
        assert_eq!(first[..again.len()], again[..], "{}", mood.name());
        assert_ne!(first[..again.len()], heard(mood, 6, 10)[..], "{}", mood.name());
        assert_eq!(Mood::named(mood.name()), Some(mood));
    }
}

#[test]
fn music_is_soft_and_clean() {
    for mood in Mood::ALL {
        let (samples, name) = (half_a_minute(mood), mood.name());
        assert_eq!(measure::clicks(samples), 0, "{name}");
        assert!(measure::peak(samples) < 0.9, "{name}: peak {}", measure::peak(samples));
        let loud = measure::loudness(samples);
        assert!((-29.0..-13.0).contains(&loud), "{name}: {loud:.1} dB");
        let mean = samples.iter().sum::<f32>() / samples.len() as f32;
        assert!(mean.abs() < 0.0005, "{name}: mean {mean}");
    }
}

#[test]
fn there_are_pauses_and_they_cost_nothing() {
    for mood in Mood::ALL {
        let mut piece = Piece::new(mood, 2);
        let mut block = [0.0; 256];
        let (mut silent, mut told, count) = (0, 0, 60 * RATE as usize / 256);
        for _ in 0..count {
            let quiet = piece.silent_for() >= block.len();
            piece.render(&mut block);
            let heard = measure::peak(&block);
            assert!(!quiet || heard == 0.0, "{}: silence was promised", mood.name());
            silent += usize::from(heard < 1e-5);
            told += usize::from(quiet);
        }
        let share = 100 * silent / count;
        assert!((12..75).contains(&share), "{}: {share} % silent", mood.name());
        assert!(told * 10 > silent * 9, "{}: of {silent} silent blocks only {told} are known to be", mood.name());
    }
}

#[test]
fn skipping_a_pause_is_the_same_as_waiting_it_out() {
    for mood in [Mood::Evening, Mood::Neglect] {
        let (mut waits, mut skips) = (Piece::new(mood, 9), Piece::new(mood, 9));
        // Time is counted in what is heard, so that the pauses cost nothing here either.
        let mut pauses = 0;
        let (mut a, mut b) = ([0.0; 64], [0.0; 64]);
        for _ in 0..40 * RATE as usize / 64 {
            let silent = skips.silent_for();
            if silent > RATE as usize {
                let count = skips.skip(silent - 100);
                let mut out = vec![1.0; count];
                waits.render(&mut out);
                assert!(out.iter().all(|sample| *sample == 0.0));
                pauses += 1;
            }
            waits.render(&mut a);
            skips.render(&mut b);
            assert_eq!(a, b);
        }
        assert!(pauses > 1, "{}: {pauses} pauses", mood.name());
    }
}

#[test]
fn no_stretch_comes_back() {
    // Onsets as a row of intervals; a loop would show the same eight twice.
    for mood in [Mood::Title, Mood::Square] {
        let samples = heard(mood, 1, 90);
        let levels: Vec<f32> = samples.chunks(220).map(measure::peak).collect();
        let mut onsets = vec![0];
        for at in 2..levels.len() {
            if levels[at] > 1.6 * levels[at - 2] + 0.01 && at - onsets[onsets.len() - 1] > 8 {
                onsets.push(at);
            }
        }
        let gaps: Vec<usize> = onsets.windows(2).map(|pair| pair[1] - pair[0]).collect();
        assert!(gaps.len() > 40, "{}: {} onsets", mood.name(), gaps.len());
        let rows: Vec<&[usize]> = gaps.windows(10).collect();
        let again = rows.iter().enumerate().filter(|(at, row)| rows[..*at].contains(row)).count();
        assert_eq!(again, 0, "{}", mood.name());
    }
}

#[test]
fn music_stays_in_the_tuning_of_the_dombra() {
    // Energy at the twelve tones of the tuning against energy a quarter tone beside them.
    for mood in [Mood::Title, Mood::Tale, Mood::Tension] {
        let samples = half_a_minute(mood);
        let tones = |shift: f32| -> f32 {
            let hz = (0..24).map(|n| 146.83 * 2.0_f32.powf((n as f32 + shift) / 12.0));
            hz.map(|hz| measure::tone(samples, hz).powi(2)).sum()
        };
        assert!(tones(0.0) > 10.0 * tones(0.5), "{}", mood.name());
    }
}

#[test]
fn tension_is_lower_and_sparser_than_the_square() {
    let brightness = |mood| {
        let samples = half_a_minute(mood);
        let sum = |tones: std::ops::Range<i32>| -> f32 {
            tones.map(|n| measure::tone(samples, 146.83 * 2.0_f32.powf(n as f32 / 12.0)).powi(2)).sum()
        };
        sum(12..26) / sum(0..12)
    };
    assert!(brightness(Mood::Tension) < brightness(Mood::Square));
}
