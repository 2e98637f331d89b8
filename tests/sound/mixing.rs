//! The mixer, without a device.

use std::sync::Arc;

use adal_qala::content::lang::Lang;
use adal_qala::sound::dsp::{RATE, samples_of_ms};
use adal_qala::sound::effects::Cue;
use adal_qala::sound::measure;
use adal_qala::sound::mixer::{LEAST_GAP_MS, MAX_VOICES, Mixer, Rest, Shelf, Volumes};
use adal_qala::sound::repertoire::Mood;
use adal_qala::store::settings::Settings;

const FULL: Volumes = Volumes { master: 100, music: 100, effects: 100, interface: 100 };

fn mixer() -> (Mixer, Shelf) {
    let mut mixer = Mixer::new(1);
    mixer.set_volumes(FULL);
    (mixer, Shelf::new(1))
}

fn heard(mixer: &mut Mixer, ms: u32) -> Vec<f32> {
    let mut out = vec![7.0; samples_of_ms(ms)];
    mixer.render(&mut out);
    out
}

fn strength(samples: &[f32]) -> f32 {
    (samples.iter().map(|s| s * s).sum::<f32>() / samples.len() as f32).sqrt()
}

#[test]
fn nothing_is_silence_and_rests() {
    let (mut mixer, _) = mixer();
    assert_eq!(mixer.rest(), Rest::Still);
    assert!(heard(&mut mixer, 50).iter().all(|sample| *sample == 0.0));
}

#[test]
fn a_cue_is_heard_once_and_then_there_is_rest() {
    let (mut mixer, mut shelf) = mixer();
    let samples = shelf.take(Cue::Door);
    mixer.play(Cue::Door, samples.clone());
    assert_eq!(mixer.rest(), Rest::None);
    let out = heard(&mut mixer, 3_000);
    assert_eq!(out[..samples.len()], samples[..]);
    assert!(out[samples.len()..].iter().all(|sample| *sample == 0.0));
    assert_eq!(mixer.rest(), Rest::Still);
}

#[test]
fn each_volume_moves_its_own_and_nothing_clicks() {
    let cases = [
        (Cue::Bell, Volumes { effects: 0, ..FULL }, false),
        (Cue::Bell, Volumes { interface: 0, music: 0, ..FULL }, true),
        (Cue::Yes, Volumes { interface: 0, ..FULL }, false),
        (Cue::Yes, Volumes { effects: 0, music: 0, ..FULL }, true),
        (Cue::Bell, Volumes { master: 0, ..FULL }, false),
    ];
    for (cue, volumes, audible) in cases {
        let (mut mixer, mut shelf) = mixer();
        mixer.play(cue, shelf.take(cue));
        let mut out = heard(&mut mixer, 120);
        mixer.set_volumes(volumes);
        out.extend(heard(&mut mixer, 100));
        let after = heard(&mut mixer, 100);
        assert_eq!(measure::peak(&after) > 0.0, audible, "{} at {volumes:?}", cue.name());
        assert_eq!(mixer.rest() == Rest::None, audible, "{} at {volumes:?}", cue.name());
        assert_eq!(measure::clicks(&out), 0, "{} at {volumes:?}", cue.name());
    }
}

#[test]
fn muting_silences_everything_and_only_music_comes_back() {
    let (mut mixer, mut shelf) = mixer();
    mixer.music(Some(Mood::Square));
    mixer.play(Cue::Bell, shelf.take(Cue::Bell));
    let mut out = heard(&mut mixer, 1_500);
    mixer.mute(true);
    out.extend(heard(&mut mixer, 200));
    assert_eq!(measure::clicks(&out), 0);
    assert_eq!(mixer.rest(), Rest::Still);
    mixer.play(Cue::Bell, shelf.take(Cue::Bell));
    assert!(heard(&mut mixer, 500).iter().all(|sample| *sample == 0.0));
    mixer.mute(false);
    assert_ne!(mixer.rest(), Rest::Still);
    mixer.music(None);
    let _ = heard(&mut mixer, 2_000);
    assert_eq!(mixer.rest(), Rest::Still, "the bell does not ring on after it was muted");
}

#[test]
fn music_steps_back_while_somebody_speaks() {
    let (mut mixer, mut shelf) = mixer();
    // Wind is steady enough to be compared with itself.
    mixer.around(Some((Cue::Wind, shelf.take(Cue::Wind))));
    let _ = heard(&mut mixer, 2_000);
    let loud = strength(&heard(&mut mixer, 6_000));
    mixer.duck(true);
    let mut out = heard(&mut mixer, 2_000);
    let soft = strength(&heard(&mut mixer, 6_000));
    assert!((0.4..0.8).contains(&(soft / loud)), "{}", soft / loud);
    mixer.duck(false);
    out.extend(heard(&mut mixer, 2_000));
    assert_eq!(measure::clicks(&out), 0);
    let again = strength(&heard(&mut mixer, 6_000));
    assert!((0.8..1.25).contains(&(again / loud)));

    let music = |ducked| {
        let mut mixer = Mixer::new(1);
        mixer.set_volumes(FULL);
        mixer.duck(ducked);
        mixer.music(Some(Mood::Title));
        let _ = heard(&mut mixer, 500);
        strength(&heard(&mut mixer, 4_000))
    };
    let share = music(true) / music(false);
    assert!((0.25..0.45).contains(&share), "{share}");
}

#[test]
fn moods_cross_over_and_end() {
    let (mut mixer, _) = mixer();
    mixer.music(Some(Mood::Title));
    let mut out = heard(&mut mixer, 3_000);
    let before = measure::peak(&out);
    mixer.music(Some(Mood::Title));
    mixer.music(Some(Mood::Tension));
    out.extend(heard(&mut mixer, 3_000));
    mixer.music(None);
    out.extend(heard(&mut mixer, 2_000));
    assert!(before > 0.05);
    assert_eq!(measure::clicks(&out), 0);
    assert_eq!(mixer.rest(), Rest::Still);
}

#[test]
fn a_bed_goes_on_until_it_is_ended() {
    let (mut mixer, mut shelf) = mixer();
    let crowd = shelf.take(Cue::Crowd);
    mixer.around(Some((Cue::Crowd, crowd.clone())));
    let mut out = heard(&mut mixer, 17_000);
    assert!(out.len() > 2 * crowd.len());
    mixer.around(Some((Cue::Crowd, crowd)));
    assert!(strength(&heard(&mut mixer, 1_000)) > 0.003, "asked for again it goes on");
    mixer.around(None);
    out.extend(heard(&mut mixer, 1_500));
    assert_eq!(measure::clicks(&out), 0);
    assert_eq!(mixer.rest(), Rest::Still);
    // As a cue it comes and goes by itself.
    mixer.play(Cue::Crowd, shelf.take(Cue::Crowd));
    let once = heard(&mut mixer, 8_000);
    assert_eq!(measure::clicks(&once), 0);
    assert_eq!(mixer.rest(), Rest::Still);
    assert!(measure::peak(&once[4 * RATE as usize..]) < measure::peak(&once));
}

#[test]
fn voices_are_limited_and_the_sum_never_clips() {
    let (mut mixer, mut shelf) = mixer();
    let mut out = Vec::new();
    let gap = LEAST_GAP_MS + 1;
    for n in 0..60 {
        for cue in [Cue::Built, Cue::Bell, Cue::Dombra, Cue::Stamp] {
            mixer.play(cue, shelf.take(cue));
        }
        out.extend(heard(&mut mixer, gap + n % 3));
    }
    assert!(measure::peak(&out) <= 1.0, "{}", measure::peak(&out));
    assert!(measure::peak(&out) > 0.5, "it is a storm after all");
    assert_eq!(measure::clicks(&out), 0);

    // One more than fits: what is nearest to its end goes.
    let (mut mixer, _) = self::mixer();
    let tone: Arc<[f32]> = vec![0.01; RATE as usize].into();
    for _ in 0..MAX_VOICES + 1 {
        mixer.play(Cue::Place, tone.clone());
        let _ = heard(&mut mixer, gap);
    }
    let level = heard(&mut mixer, gap)[20];
    assert!((level - 0.01 * MAX_VOICES as f32).abs() < 1e-4, "{level}");
}

#[test]
fn a_key_that_is_held_down_does_not_rattle() {
    let (mut mixer, mut shelf) = mixer();
    let tick = shelf.take(Cue::Type);
    mixer.play(Cue::Type, tick.clone());
    mixer.play(Cue::Type, tick.clone());
    assert_eq!(heard(&mut mixer, 20)[..400], tick[..400]);
}

#[test]
fn in_calm_mode_nothing_startles() {
    let first = |calm| {
        let (mut mixer, mut shelf) = mixer();
        mixer.calm(calm);
        mixer.play(Cue::Stamp, shelf.take(Cue::Stamp));
        measure::peak(&heard(&mut mixer, 60))
    };
    assert!(first(true) < 0.3 * first(false));
    let steady = |calm| {
        let (mut mixer, mut shelf) = mixer();
        mixer.calm(calm);
        mixer.play(Cue::Paper, shelf.take(Cue::Paper));
        heard(&mut mixer, 300)
    };
    assert_eq!(steady(true), steady(false));
}

#[test]
fn what_the_mixer_begins_with_is_what_new_players_have_set() {
    let set = Settings::new(Lang::Kk);
    let [master, music, effects, interface] = [set.master, set.music, set.effects, set.interface].map(|v| v.get());
    assert_eq!(Volumes::default(), Volumes { master, music, effects, interface });
}

#[test]
fn quiet_by_default() {
    let mut mixer = Mixer::new(1);
    let mut shelf = Shelf::new(1);
    mixer.music(Some(Mood::Title));
    mixer.play(Cue::Door, shelf.take(Cue::Door));
    let loud = measure::loudness(&heard(&mut mixer, 5_000));
    assert!((-45.0..-28.0).contains(&loud), "{loud:.1} dB");
}

#[test]
fn a_rest_may_be_skipped() {
    let (mut mixer, _) = mixer();
    mixer.music(Some(Mood::Evening));
    let Rest::For(samples) = mixer.rest() else { panic!("music begins with a breath") };
    mixer.skip(samples * 2);
    assert_eq!(mixer.rest(), Rest::None);
    assert!(measure::peak(&heard(&mut mixer, 100)) > 0.0);
}

#[test]
fn all_cues_together_take_little_memory() {
    let mut shelf = Shelf::new(1);
    for cue in Cue::ALL {
        (0..50).for_each(|_| drop(shelf.take(cue)));
    }
    assert!(shelf.bytes() < 8 << 20, "{} bytes", shelf.bytes());
}
