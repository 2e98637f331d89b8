//! Captions: every one is a message, in every language, and every message is some cue's.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use adal_qala::sound::effects::Cue;
use adal_qala::sound::repertoire::Mood;

#[test]
fn captions_and_messages_are_the_same() {
    let cues = Cue::ALL.into_iter().filter_map(Cue::caption);
    let wanted: BTreeSet<&str> = cues.chain(Mood::ALL.into_iter().filter_map(Mood::caption)).collect();
    for lang in ["kk", "ru", "en"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(lang).join("sound.ftl");
        let text = fs::read_to_string(&path).unwrap();
        let told: Vec<(&str, &str)> = text.lines().filter_map(|line| line.split_once(" = ")).collect();
        assert_eq!(told.iter().map(|(id, _)| *id).collect::<BTreeSet<_>>(), wanted, "{lang}");
        let texts: BTreeSet<&str> = told.iter().map(|(_, text)| *text).collect();
        assert_eq!(texts.len(), told.len(), "{lang}: two captions are alike");
        for (id, text) in told {
            assert!((4..=40).contains(&text.chars().count()), "{lang}, {id}: a caption is read at a glance");
            assert!(!text.ends_with('.'), "{lang}, {id}: no full stop");
        }
    }
}
