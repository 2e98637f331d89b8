//! Each code has its page, its words in three languages, and examples that are true.

use std::collections::BTreeSet;

use adal_qala::content::disk::PackSource;
use adal_qala::content::explain::{Code, explain};
use adal_qala::content::lang::Lang;
use adal_qala::content::library::{Loaded, load};
use adal_qala::content::limits::{MAX_FILE_BYTES, MAX_FILES};
use adal_qala::content::words::{Owner, of_diagnostics};

use crate::support::{Files, base, codes, loaded, overlay, shown};

#[test]
fn every_code_has_a_page_and_words() {
    for code in Code::ALL {
        let page = explain(*code);
        let title = format!("# {}: ", code.as_str());
        assert!(page.starts_with(&title), "{} has no page", code.as_str());
        assert!(page.contains("\n**Why.** "), "{} does not say why", code.as_str());
        for lang in Lang::ALL {
            let has = of_diagnostics().has(lang, Owner::Ui, code.message(), None);
            assert!(has, "{} has no words in {}", code.as_str(), lang.code());
        }
    }
}

#[test]
fn no_page_is_left_over() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/codes");
    let known: BTreeSet<String> = Code::ALL.iter().map(|code| format!("{}.md", code.as_str())).collect();
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let name = entry.file_name().into_string().unwrap();
        assert!(known.contains(&name), "{name} belongs to no code");
    }
}

/// What only exploring finds; `play` checks its own pages.
fn found_by_play(code: Code) -> bool {
    code.as_str().starts_with("AQ04")
}

#[test]
fn the_wrong_examples_are_wrong_and_the_right_ones_right() {
    for code in Code::ALL.iter().copied().filter(|code| !found_by_play(*code)) {
        let page = explain(code);
        let Some((_, examples)) = page.split_once("\n## Wrong\n") else {
            continue;
        };
        let (wrong, right) = examples.split_once("\n## Right\n").unwrap();
        let name = code.as_str();
        let found = example(wrong);
        let text = shown(&found.diagnostics, Lang::En);
        assert!(codes(&found.diagnostics).contains(&name), "{name}: the wrong example gives\n{text}");
        for lang in Lang::ALL {
            let text = shown(&found.diagnostics, lang);
            assert!(!text.contains("{$") && !text.contains('⟨'), "a word or an argument is missing:\n{text}");
        }
        let found = example(right);
        let text = shown(&found.diagnostics, Lang::En);
        assert!(!codes(&found.diagnostics).contains(&name), "{name}: the right example gives\n{text}");
        // An example of a place is a whole place.
        assert!(!name.starts_with("AQ07") || text.is_empty(), "{name}: the right example gives\n{text}");
    }
}

/// Loads the examples of a page in the smallest pack around them.
fn example(text: &str) -> Loaded {
    let mut files = base();
    let mut blocks = text.split("```");
    blocks.next();
    while let (Some(block), _) = (blocks.next(), blocks.next()) {
        let (info, body) = block.split_once('\n').unwrap();
        let (_, path) = info.split_once(' ').unwrap();
        let path = path.trim_end_matches(" (missing)");
        if info.ends_with("(missing)") {
            files.remove(path);
        } else {
            overlay(&mut files, path, body);
        }
    }
    loaded(files)
}

/// Pages without an example, because no text can show it: here is the file.
#[test]
fn what_cannot_be_shown_on_a_page_is_found_as_well() {
    let mut covered = BTreeSet::new();
    let mut expect = |code: Code, found: Loaded| {
        let codes = codes(&found.diagnostics);
        assert!(codes.contains(&code.as_str()), "{}: {codes:?}", code.as_str());
        covered.insert(code);
    };
    let with = |path: &str, bytes: Vec<u8>| {
        let mut files = base();
        files.insert(path.to_owned(), bytes);
        loaded(files)
    };
    let too_large = vec![b' '; usize::try_from(MAX_FILE_BYTES).unwrap() + 1];
    expect(Code::FileTooLarge, with("levels/x.ron", too_large));
    expect(Code::NotUtf8, with("levels/x.ron", b"Level(\xff)".to_vec()));
    expect(Code::PathLeavesPack, with("levels/../../x.ron", Vec::new()));
    let two = |second: Files| load(&[PackSource::memory(base()), PackSource::memory(second).shown_under("second")]);
    expect(Code::PackIdTaken, two(base()));
    expect(Code::FileTakenTwice, two(base()));
    let mut many = base();
    for at in 0..=MAX_FILES {
        many.insert(format!("levels/l{at}.ron"), Vec::new());
    }
    expect(Code::TooManyFiles, loaded(many));
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("levels/y.ron")).unwrap();
    expect(Code::FileUnreadable, load(&[PackSource::folder(folder.path())]));
    let without: BTreeSet<Code> = Code::ALL
        .iter()
        .copied()
        .filter(|code| !explain(*code).contains("## Wrong") && !found_by_play(*code))
        .collect();
    assert_eq!(covered, without);
}
