//! Every truncation and thousands of mutations of every kind of file: no panic, and a message that names the file.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use adal_qala::content::lang::Lang;
use adal_qala::play::record::Record;
use adal_qala::store::durable;
use adal_qala::store::save::Slot;
use adal_qala::store::saves::Loaded;
use adal_qala::store::settings::{self, Settings};
use adal_qala::store::{profiles, runs};

use crate::world::*;

const MUTATIONS: u64 = 4_000;

/// Hands every truncation and many mutations of the file at `path` to `read`, which answers with what it has to say
/// against the file, if anything. `Sealed` files must say something against every change.
fn check(path: &Path, sealed: Sealed, read: impl Fn() -> Option<String>) {
    let good = fs::read(path).unwrap();
    assert_eq!(read(), None, "the file is good at first");
    let name = path.file_name().unwrap().to_str().unwrap();
    let try_one = |bytes: &[u8], how: &str| {
        // What was set aside by the reader before is in the way of nobody, but there would be thousands.
        sweep(path);
        fs::write(path, bytes).unwrap();
        let said = catch_unwind(AssertUnwindSafe(&read)).unwrap_or_else(|_| panic!("panic at {how}"));
        match said {
            Some(said) => assert!(said.contains(name), "{how}: {said}"),
            None => assert!(sealed == Sealed::No || bytes == good, "{how}: taken for good"),
        }
    };
    for len in 0..good.len() {
        try_one(&good[..len], &format!("{len} bytes"));
    }
    for seed in 0..MUTATIONS {
        let bytes = mutated(&good, seed);
        try_one(&bytes, &format!("mutation {seed}"));
    }
    for (bytes, how) in [(b"(".repeat(100_000), "deep"), (vec![b'9'; 300_000], "long"), (vec![0; 100], "noughts")] {
        try_one(&bytes, how);
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sealed {
    Yes,
    No,
}

fn sweep(path: &Path) {
    let begin = format!("{}.", path.file_name().unwrap().to_str().unwrap());
    for entry in fs::read_dir(path.parent().unwrap()).unwrap() {
        let entry = entry.unwrap();
        if entry.file_name().to_str().unwrap().starts_with(&begin) {
            fs::remove_file(entry.path()).unwrap();
        }
    }
}

/// One to four small changes: a byte set, a piece cut out, doubled, moved, or something nasty put in.
fn mutated(good: &[u8], seed: u64) -> Vec<u8> {
    const NASTY: [&str; 14] = [
        "\"",
        ")",
        "(",
        "#",
        "r##\"",
        "-1",
        "99999999999999999999",
        "Some(",
        "version: 2,",
        "\0",
        "\u{202e}",
        "/*",
        "1e999",
        "\n",
    ];
    let mut lots = Lots::new(seed);
    let mut bytes = good.to_vec();
    for _ in 0..=lots.below(4) {
        let at = lots.below(bytes.len().max(1)).min(bytes.len().saturating_sub(1));
        let end = (at + 1 + lots.below(40)).min(bytes.len());
        match lots.below(6) {
            0 => bytes[at] = lots.below(256) as u8,
            1 => bytes[at] ^= 1 << lots.below(8),
            2 if end - at < bytes.len() => drop(bytes.drain(at..end)),
            3 => {
                let piece = bytes[at..end].to_vec();
                let to = lots.below(bytes.len());
                bytes.splice(to..to, piece);
            }
            4 => bytes.swap(at, end - 1),
            _ => drop(bytes.splice(at..at, NASTY[lots.below(NASTY.len())].bytes())),
        }
    }
    bytes
}

#[test]
fn saves() {
    let mut world = world();
    let run = run(&rules(Content::Then), 7, 3);
    world.saves.save(Slot::Own(1), &run, &moment(1)).unwrap();
    let path = world.save_path("slot-01");
    check(&path, Sealed::Yes, || match world.saves.load(Slot::Own(1)) {
        Ok(Loaded::Whole(save)) => {
            save.resume(|_| Some(rules(Content::Then))).unwrap();
            None
        }
        Ok(Loaded::Damaged { trouble, .. }) => Some(trouble.to_string()),
        Err(error) => Some(error.to_string()),
    });
}

#[test]
fn profile_files() {
    let mut world = world();
    let level = adal_qala::content::ids::LevelId::parse("corridor").unwrap();
    world.profile.read(&level, &adal_qala::content::ids::BeatId::parse("desk").unwrap());
    world.profile.carries.insert(
        adal_qala::content::ids::ProgrammeId::parse("queue").unwrap(),
        run(&rules(Content::Then), 1, 1).carry_out(),
    );
    profiles::save(&world.folder, &world.profile).unwrap();
    let path = world.folder.profile_file(&world.profile.id);
    fs::remove_file(durable::previous(&path)).unwrap();
    check(&path, Sealed::Yes, || match profiles::open(&world.folder, &world.profile.id, day()) {
        Ok((_, note)) => note.map(|note| note.to_string()),
        Err(error) => Some(error.to_string()),
    });
}

#[test]
fn settings_files() {
    let world = world();
    let mut settings = Settings::new(Lang::En);
    settings.keys.set("rewind", vec!["Backspace".into()]);
    settings.profile = Some(world.profile.id.clone());
    settings::save(&world.folder, &settings).unwrap();
    check(&world.folder.settings(), Sealed::No, || {
        let (_, notes) = settings::load(&world.folder, Lang::Kk);
        notes.first().map(ToString::to_string)
    });
}

#[test]
fn run_files() {
    let world = world();
    let path: PathBuf = world.path().join("handed-on.ron");
    runs::write(&path, &Record::of(&run(&rules(Content::Then), 7, 3))).unwrap();
    check(&path, Sealed::No, || match runs::read(&path) {
        Ok(record) => {
            // Whatever it says by now, playing it is safe.
            let replayed = record.replay(rules(Content::Then));
            assert!(replayed.taken <= replayed.of);
            None
        }
        Err(error) => Some(error.to_string()),
    });
}

#[test]
fn a_run_with_numbers_at_their_limits_plays() {
    let text = Record::of(&run(&rules(Content::Then), 7, 3)).to_text();
    for n in [i32::MAX, i32::MIN] {
        let text = text.replace("\"rustam\": 2", &format!("\"bolat\": {n}"));
        assert!(text.contains(&n.to_string()));
        assert!(Record::parse(&text).unwrap().replay(rules(Content::Then)).is_whole());
    }
}
