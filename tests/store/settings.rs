//! Settings: patient with what people write into them.

use std::fs;

use adal_qala::content::lang::Lang;
use adal_qala::store::error::{Instead, Note};
use adal_qala::store::settings::*;

use crate::world::*;

#[test]
fn new_players_have_the_language_of_their_system_and_nothing_is_said() {
    let world = world();
    let (settings, notes) = load(&world.folder, Lang::Ru);
    assert_eq!((settings, notes), (Settings::new(Lang::Ru), Vec::new()));
}

#[test]
fn what_is_set_is_found_again() {
    let world = world();
    let mut settings = Settings::new(Lang::En);
    settings.text_size = TextSize::near(150);
    settings.text_speed = TextSpeed::AtOnce;
    settings.reduced_motion = true;
    settings.voices = Volume::near(0);
    settings.profile = Some(world.profile.id.clone());
    assert!(settings.keys.set("rewind", vec!["Backspace".into(), "\"".into()]));
    assert!(settings.gamepad.set("rewind", Vec::new()));
    save(&world.folder, &settings).unwrap();
    assert_eq!(load(&world.folder, Lang::Kk), (settings, Vec::new()));
}

/// Reads `text` as a settings file and returns the settings and the notes as one text.
fn check(text: &str) -> (Settings, String) {
    let world = world();
    fs::write(world.folder.settings(), text).unwrap();
    let (settings, notes) = load(&world.folder, Lang::Ru);
    let notes: Vec<_> = notes.iter().map(ToString::to_string).collect();
    let root = world.folder.root().display().to_string();
    (settings, notes.join("\n").replace(&root, "DATA").replace('\\', "/"))
}

#[test]
fn the_first_version_is_still_read() {
    let (settings, notes) = check(include_str!("samples/settings-1.ron"));
    assert_eq!(notes, "");
    assert_eq!((settings.lang, settings.text_size.get(), settings.master.get()), (Lang::En, 150, 40));
    assert_eq!(settings.text_speed, TextSpeed::Signs(SignsPerSecond::near(60)));
    assert_eq!(settings.keys.of("rewind").unwrap(), ["Backspace", "KeyR"]);
}

#[test]
fn few_fields_are_enough_and_the_others_have_their_defaults() {
    let (settings, notes) = check("(version: 1, mute: true)");
    assert_eq!(notes, "");
    assert_eq!(settings, Settings { mute: true, ..Settings::new(Lang::Kk) });
}

#[test]
fn unknown_fields_are_left_out_and_named() {
    let (settings, notes) = check("Settings(version: 1, hats: [Red(1), (a: {\"b\": 2.5})], calm: true, socks: None)");
    assert!(settings.calm);
    assert_eq!(notes, "DATA/settings.ron: left out what this version does not know: hats, socks");
}

#[test]
fn what_is_out_of_range_is_brought_into_it_and_named() {
    let (settings, notes) = check(
        "Settings(version: 1, lang: \"xx\", text_size: 9000, text_speed: Signs(-4), master: -1, music: 101, sounds: 100, \
         profile: Some(\"../..\"), keys: {\"No Such\": [\"a\"], \"rewind\": [\"b\"]})",
    );
    assert_eq!((settings.lang, settings.text_size.get()), (Lang::Kk, 200));
    assert_eq!((settings.master.get(), settings.music.get(), settings.sounds.get()), (0, 100, 100));
    assert_eq!(settings.profile, None);
    assert_eq!(settings.keys.iter().count(), 1);
    let fields = "lang, text_size, text_speed, master, music, profile, keys";
    assert_eq!(notes, format!("DATA/settings.ron: brought into range: {fields}"));
}

#[test]
fn a_damaged_file_is_set_aside_for_the_one_before_it_or_for_the_defaults() {
    let world = world();
    let calm = Settings { calm: true, ..Settings::new(Lang::En) };
    let path = world.folder.settings();
    save(&world.folder, &calm).unwrap();
    save(&world.folder, &Settings::new(Lang::En)).unwrap();
    fs::write(&path, "Settings(version: 1, calm: maybe)").unwrap();
    let (settings, notes) = load(&world.folder, Lang::Ru);
    assert_eq!(settings, calm);
    let [Note::Replaced { aside: Some(aside), instead: Instead::Older, .. }] = &notes[..] else { panic!("{notes:?}") };
    assert_eq!(fs::read_to_string(aside).unwrap(), "Settings(version: 1, calm: maybe)");
    for n in 2..4 {
        let _ = fs::remove_file(adal_qala::store::durable::previous(&path));
        fs::write(&path, "rot").unwrap();
        let (settings, notes) = load(&world.folder, Lang::Ru);
        assert_eq!(settings, Settings::new(Lang::Ru));
        assert!(notes[0].to_string().contains(&format!("settings.ron.damaged-{n}")), "{notes:?}");
    }
}

#[test]
fn what_a_newer_version_set_is_kept_for_it() {
    let world = world();
    fs::write(world.folder.settings(), "Settings(version: 7, lang: (\"kk\", \"latin\"))").unwrap();
    let (settings, notes) = load(&world.folder, Lang::Ru);
    assert_eq!(settings, Settings::new(Lang::Ru));
    let [Note::Replaced { aside: Some(aside), .. }] = &notes[..] else { panic!("{notes:?}") };
    assert!(fs::read_to_string(aside).unwrap().contains("latin"));
    assert_eq!(notes[0].message().id, "error-store-newer-replaced");
}
