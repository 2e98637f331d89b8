//! The name of the rules: it changes with what is played, not with what is read.

use adal_qala::content::builtin;
use adal_qala::content::disk::PackSource;
use adal_qala::content::library::load;
use adal_qala::play::rules::{Rules, RulesHash};

/// The hash of the first corridor, with `new` in the place of `old` in one file of the built-in pack.
fn hash_with(path: &str, old: &str, new: &str) -> RulesHash {
    let pack = builtin::pack();
    let mut found = Vec::new();
    let files = pack.files(&mut found).into_iter().map(|file| {
        let text = pack.read(&file, &mut Vec::new()).unwrap().text().to_owned();
        if file == path {
            assert!(text.contains(old), "{path} has no {old:?}");
            (file, text.replacen(old, new, 1))
        } else {
            (file, text)
        }
    });
    let library = load(&[PackSource::memory(files)]).library.unwrap();
    Rules::lone(library.level("queue-1-corridor").unwrap().clone()).hash()
}

#[test]
fn words_pictures_and_comments_have_no_part_in_it() {
    let level = "levels/queue-1-corridor.ron";
    let as_it_is = hash_with(level, "Level(", "Level(");
    let table = [
        ("locales/en/queue-1-corridor.ftl", "level = ", "level = Mended: ", true),
        (level, "light: Day", "light: Golden", true),
        (level, "minutes: 8", "// A remark.\n    minutes: 9", true),
        (level, "sound: Bus", "sound: Door", true),
        (level, "Money(-4000)", "Money(-4001)", false),
        (level, "least: 2", "least: 1", false),
        (level, "judge: [Accept(\"deposit\")]", "judge: [Refuse(\"deposit\")]", false),
    ];
    for (path, old, new, same) in table {
        assert_eq!(hash_with(path, old, new) == as_it_is, same, "{old} → {new}");
    }
}
