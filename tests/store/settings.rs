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
    settings.interface = Volume::near(0);
    settings.captions = true;
    settings.profile = Some(world.profile.id.clone());
    assert!(settings.keys.set("rewind", vec!["Backspace".into(), "\"".into()]));
    assert!(settings.gamepad.set("rewind", Vec::new()));
    save(&world.folder, &settings).unwrap();
    assert_eq!(load(&world.folder, Lang::Kk), (settings, Vec::new()));
}

fn volumes(settings: &Settings) -> [u8; 4] {
    [settings.master.get(), settings.music.get(), settings.effects.get(), settings.interface.get()]
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
    // What was set stays; what nobody had touched is as quiet as for a new player.
    assert_eq!(volumes(&settings), [40, 40, 70, 50]);
    assert_eq!(settings.keys.of("rewind").unwrap(), ["Backspace", "KeyR"]);
}

#[test]
fn the_second_version_is_still_read() {
    let (settings, notes) = check(include_str!("samples/settings-2.ron"));
    assert_eq!(notes, "");
    assert_eq!(volumes(&settings), [45, 0, 80, 25]);
    assert!(settings.mute && settings.captions);
}

#[test]
fn volumes_from_before_there_was_sound_find_their_place() {
    let table = [
        ("master: 80, music: 80, sounds: 80, voices: 80", [60, 40, 70, 50]),
        ("voices: 10, master: 100, music: 0, sounds: 33", [100, 0, 33, 10]),
        ("sounds: 81", [60, 40, 81, 50]),
        // Words that only look like them are left alone.
        ("keys: {\"sounds\": [\"voices\", \"version: 1\"]}, /* music: 7 */ calm: true", [60, 40, 70, 50]),
    ];
    for (text, wanted) in table {
        let (settings, notes) = check(&format!("Settings({text}, version: 1, lang: \"en\")"));
        assert_eq!((volumes(&settings), notes.as_str()), (wanted, ""), "{text}");
        assert_eq!(settings.lang, Lang::En, "{text}");
    }
    let (settings, _) = check(&format!("({}, version: 1)", table[3].0));
    assert_eq!(settings.keys.of("sounds").unwrap(), ["voices", "version: 1"]);
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
    assert_eq!((settings.master.get(), settings.music.get(), settings.effects.get()), (0, 100, 100));
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
