//! Cues: loudness, edges, seams, and the same samples each time.

use adal_qala::content::level::Sound;
use adal_qala::sound::dsp::RATE;
use adal_qala::sound::effects::{Bus, Cue, Ground, MOST_PEAK, far_door, render};
use adal_qala::sound::{dsp, measure};

/// Every cue in every variant, with what it is called in a failure.
fn all() -> impl Iterator<Item = (Cue, String, Vec<f32>)> {
    let variants = |cue: Cue| (0..cue.nature().variants.into()).map(move |seed| (cue, seed));
    Cue::ALL
        .into_iter()
        .flat_map(variants)
        .map(|(cue, seed)| (cue, format!("{} {seed}", cue.name()), render(cue, seed)))
}

#[test]
fn cues_are_as_loud_as_they_should_be_and_never_clip() {
    for (cue, name, samples) in all() {
        let (found, wanted) = (measure::loudness(&samples), cue.nature().loudness_db);
        assert!((found - wanted).abs() < 0.5, "{name}: {found:.1} dB instead of {wanted}");
        assert!(measure::peak(&samples) <= MOST_PEAK, "{name}: peak {}", measure::peak(&samples));
        assert!(samples.iter().all(|sample| sample.is_finite()), "{name}");
    }
}

#[test]
fn cues_stand_in_bands_so_that_none_shouts() {
    for cue in Cue::ALL {
        let nature = cue.nature();
        let band = match (nature.bus, cue) {
            (_, Cue::Step(_)) => -33.0..-28.0,
            (_, Cue::Type | Cue::Move) => -38.0..-32.0,
            (Bus::Interface, _) => -30.0..-23.0,
            (Bus::Effects, _) => -30.0..-19.0,
        };
        assert!(band.contains(&nature.loudness_db), "{}: {} dB", cue.name(), nature.loudness_db);
    }
}

#[test]
fn cues_begin_and_end_in_silence_without_a_standing_part() {
    for (cue, name, samples) in all() {
        assert_eq!(measure::clicks(&samples), 0, "{name} clicks");
        let mean = samples.iter().sum::<f32>() / samples.len() as f32;
        assert!(mean.abs() < 0.001, "{name}: mean {mean}");
        if !cue.nature().loops {
            let ends = [samples[0], samples[samples.len() - 1]];
            assert!(ends.iter().all(|end| end.abs() < 0.002), "{name}: ends {ends:?}");
        }
    }
}

#[test]
fn loops_have_no_seam() {
    for cue in Cue::ALL.into_iter().filter(|cue| cue.nature().loops) {
        let samples = render(cue, 0);
        assert!(samples.len() > 6 * RATE as usize, "{} would be known by heart", cue.name());
        let mut twice = samples.clone();
        twice.extend(&samples);
        assert_eq!(measure::clicks(&twice), 0, "{} clicks", cue.name());
        // Around the seam it is about as loud as elsewhere.
        let part = RATE as usize / 2;
        let strength = |from: usize| (twice[from..from + part].iter().map(|s| s * s).sum::<f32>() / part as f32).sqrt();
        let seam = dsp::db_of_gain(strength(samples.len() - part / 2));
        let whole = dsp::db_of_gain((samples.iter().map(|s| s * s).sum::<f32>() / samples.len() as f32).sqrt());
        assert!((seam - whole).abs() < 7.0, "{}: {seam:.1} dB at the seam, {whole:.1} elsewhere", cue.name());
    }
}

#[test]
fn the_same_seed_gives_the_same_samples_and_variants_differ() {
    for cue in Cue::ALL {
        let first = render(cue, 3);
        assert_eq!(first, render(cue, 3), "{}", cue.name());
        if cue.nature().variants > 1 {
            assert_ne!(render(cue, 0), render(cue, 1), "{}", cue.name());
        }
    }
}

#[test]
fn cues_are_told_apart_by_colour() {
    // The share of what is above 1.5 kHz: snow crunches, carpet does not.
    let bright = |cue| {
        let samples = render(cue, 0);
        let mut smooth = dsp::Smooth::new(1_500.0);
        let sum = |s: f32| s * s;
        let low: f32 = samples.iter().map(|s| sum(smooth.next(*s))).sum();
        1.0 - low / samples.iter().map(|s| sum(*s)).sum::<f32>()
    };
    let step = |ground| bright(Cue::Step(ground));
    assert!(step(Ground::Carpet) < step(Ground::Wood) && step(Ground::Wood) < step(Ground::Stone));
    assert!(step(Ground::Stone) < step(Ground::Snow));
    assert!(bright(Cue::Drop) < bright(Cue::Place));
    assert!(bright(Cue::Stamp) < 0.3 && bright(Cue::Coins) > 0.5 && bright(Cue::Paper) > 0.5);
}

#[test]
fn yes_is_a_note_and_no_is_none() {
    let [yes, no] = [Cue::Yes, Cue::No].map(|cue| render(cue, 0));
    // d of the next octave, in tune.
    let cents = 1_200.0 * (measure::pitch(&yes[2_000..12_000], 293.7) / 293.66).log2();
    assert!(cents.abs() < 5.0, "{cents:.1} cents");
    let sounds = |samples: &[f32]| {
        let loud = measure::loudness(samples);
        samples.chunks(441).filter(|part| measure::loudness(part) > loud - 20.0).count() * 20
    };
    assert!(sounds(&yes) > 350, "yes rings: {} ms", sounds(&yes));
    assert!(sounds(&no) < 200, "no is stopped: {} ms", sounds(&no));
}

#[test]
fn a_chord_stands_for_a_reform() {
    let chord = render(Cue::Built, 0);
    let part = &chord[9_000..30_000];
    let strongest = [146.83, 196.0, 293.66, 392.0, 493.88].map(|hz| measure::tone(part, hz));
    let between = [155.6, 207.7, 277.2, 369.99, 466.2].map(|hz| measure::tone(part, hz));
    let most_between = between.into_iter().fold(0.0, f32::max);
    assert!(strongest.iter().all(|tone| *tone > 3.0 * most_between), "{strongest:?} over {between:?}");
    assert!(chord.len() > 3 * RATE as usize);
}

#[test]
fn a_far_door_is_duller_than_a_near_one() {
    let far = far_door(&mut dsp::Chance::new(1));
    assert_eq!(measure::clicks(&far), 0);
    assert!((measure::loudness(&far) + 26.0).abs() < 1.5);
    assert!(measure::peak(&far) < MOST_PEAK);
}

#[test]
fn every_sound_of_a_level_has_a_cue_and_every_cue_a_name_of_its_own() {
    use Sound::*;
    let sounds = [Door, Paper, Stamp, Steps, Crowd, Wind, Bell, Phone, Bus, Dombra, Coins, Water];
    let cues: Vec<Cue> = sounds.into_iter().map(Cue::from).collect();
    assert!(cues.iter().all(|cue| cue.caption().is_some()), "what a level plays is captioned");
    for cue in Cue::ALL {
        assert_eq!(Cue::named(cue.name()), Some(cue));
    }
    assert_eq!(Cue::named("drum"), None);
}
