//! Any file may be truncated, mutated, deep or huge: there are findings that name it, and never a panic.

use adal_qala::content::disk::PackSource;
use adal_qala::content::lang::Lang;
use adal_qala::content::library::load;
use proptest::prelude::*;

use crate::support::{Files, base, codes, loaded, pack, shown};

/// A pack with every kind of beat, small enough to be broken thousands of times.
fn rich() -> Files {
    pack(include_str!("rich.txt"))
}

#[test]
fn the_rich_pack_has_no_findings() {
    assert_eq!(shown(&loaded(rich()).diagnostics, Lang::En), "");
}

/// A panic in here is the failure.
fn survives(files: Files) -> Vec<&'static str> {
    let loaded = load(&[PackSource::memory(files)]);
    for lang in Lang::ALL {
        shown(&loaded.diagnostics, lang);
    }
    codes(&loaded.diagnostics)
}

#[test]
fn every_truncation_of_a_level_is_told_of() {
    let files = rich();
    let text = String::from_utf8(files["levels/x.ron"].clone()).unwrap();
    for (at, _) in text.char_indices().filter(|(at, _)| at % 7 == 0) {
        if text[at..].trim().is_empty() {
            continue;
        }
        let mut broken = files.clone();
        broken.insert("levels/x.ron".into(), text.as_bytes()[..at].to_vec());
        assert!(!survives(broken).is_empty(), "cut at {at}");
    }
}

#[test]
fn depth_is_bounded_in_both_languages() {
    for (path, open) in [("levels/x.ron", "("), ("levels/x.ron", "["), ("locales/kk/x.ftl", "a = {")] {
        let mut files = base();
        files.insert(path.into(), open.repeat(100_000).into_bytes());
        assert!(survives(files).contains(&"AQ0107"), "{path} {open}");
    }
    let mut files = base();
    let deep = format!("a = {}", "{".repeat(200_000));
    files.insert("locales/kk/x.ftl".into(), deep.into_bytes());
    assert!(survives(files).contains(&"AQ0107"));
}

#[test]
fn nesting_is_allowed_up_to_the_limit() {
    use adal_qala::content::limits::MAX_NESTING;
    for (depth, told) in [(MAX_NESTING - 1, false), (MAX_NESTING, false), (MAX_NESTING + 1, true)] {
        let mut files = base();
        let text = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        files.insert("levels/x.ron".into(), text.into_bytes());
        assert_eq!(survives(files).contains(&"AQ0107"), told, "{depth}");
    }
}

#[test]
fn an_expanding_message_is_bounded() {
    let mut bomb = String::from("level = x\nb0 = lol\n");
    for at in 1..40 {
        let before = at - 1;
        bomb.push_str(&format!("b{at} = {{ b{before} }}{{ b{before} }}{{ b{before} }}\n"));
    }
    let mut files = base();
    files.insert("locales/en/ui.ftl".into(), bomb.clone().into_bytes());
    files.insert("locales/kk/ui.ftl".into(), bomb.clone().into_bytes());
    files.insert("locales/ru/ui.ftl".into(), bomb.into_bytes());
    let library = loaded(files).library.unwrap();
    let said = library.words.ui(Lang::En, "b39", None, &Default::default());
    assert!(said.len() < 100_000, "{}", said.len());
}

fn any_path() -> impl Strategy<Value = String> {
    let paths: Vec<String> = rich().into_keys().collect();
    prop::sample::select(paths)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn mutations_never_panic(
        path in any_path(),
        cuts in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 1..4),
        bytes in prop::collection::vec(prop::sample::select(b"()[]{}\",:#=.$-*/\\'rn0A\n \xd0\xb0\xff".to_vec()), 0..6),
    ) {
        let mut files = rich();
        let mut text = files[&path].clone();
        for (at, len) in cuts {
            if text.is_empty() { break }
            let at = at.index(text.len());
            let end = (at + len.index(12)).min(text.len());
            text.splice(at..end, bytes.iter().copied());
        }
        files.insert(path, text);
        survives(files);
    }

    #[test]
    fn any_text_is_survived(text in "[ -~а-яәі«»\n]{0,200}", path in any_path()) {
        let mut files = rich();
        files.insert(path, text.into_bytes());
        survives(files);
    }
}
