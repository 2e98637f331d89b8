//! Hot reload: what an author saves is on the screen within a second; what is broken is told, while the last good version plays on.

use std::fs;
use std::path::Path;
use std::thread::{sleep, spawn};
use std::time::Duration;

use crate::stage::Screen;

const PACK: &str = r#"Pack(id: "mine", title: "Mine", version: "1.0.0", languages: ["kk", "ru", "en"], licence: "CC-BY-4.0", authors: ["me"])"#;
const LEVEL: &str = r#"Level(
    tier: Student, theme: "mine", minutes: 5, place: "dorm-hall", sources: [], cast: ["you", "bolat"],
    asks: {}, entries: { "fresh": [] }, talk: 0, start: "hello",
    beats: { "hello": Say(by: "bolat", mood: Glad, next: "done") },
    endings: { "done": Ending(law: [], weak: [List, Hand, Bed], faces: {}) },
)"#;
const PROGRAMME: &str = r#"Programme(kind: Collection, tier: Student, number: 90, levels: ["my-level"], start: [], evidence: {}, insights: [], skills: [], beads: [])"#;

fn words(hello: &str) -> String {
    format!(
        "level = Mine\n    .summary = A level.\n    .want = A word.\nhello = {hello}\ndone = It is over.\n    .title = Over\n    .cost = A.\n    .why = B.\n    .stop = C.\n    .other = D.\n    .weak-1 = a\n    .weak-2 = b\n    .weak-3 = c\n"
    )
}

fn write_pack(folder: &Path) {
    let write = |path: &str, text: &str| {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    write("pack.ron", PACK);
    write("levels/my-level.ron", LEVEL);
    write("levels/my-programme.ron", PROGRAMME);
    for lang in ["kk", "ru", "en"] {
        write(&format!("locales/{lang}/my-level.ftl"), &words("The first words."));
        let programme = "title = Mine\n    .summary = A programme.\n    .question = A question?\n";
        write(&format!("locales/{lang}/my-programme.ftl"), programme);
    }
}

/// Waits until a file is there, two minutes at most.
fn wait_for(path: &Path) {
    for _ in 0..1200 {
        if path.exists() {
            return;
        }
        sleep(Duration::from_millis(100));
    }
}

#[test]
fn a_saved_file_changes_the_open_scene_and_a_broken_one_is_told() {
    let screen = Screen::new(1280, 720);
    let folder = tempfile::tempdir().expect("a folder");
    write_pack(folder.path());
    let english = folder.path().join("locales/en/my-level.ftl");
    let level = folder.path().join("levels/my-level.ron");
    // The author waits for a picture of what was written before, however long a busy machine takes to show it.
    let shots = Path::new(env!("CARGO_TARGET_TMPDIR")).join("shots");
    let seen = ["reload-first.png", "reload-words.png"].map(|name| shots.join(name));
    seen.iter().for_each(|picture| drop(fs::remove_file(picture)));
    let author = spawn(move || {
        wait_for(&seen[0]);
        fs::write(&english, words("Quite other words.")).expect("a file");
        wait_for(&seen[1]);
        fs::write(&level, LEVEL.replace("next: \"done\"", "next: \"nowhere\"")).expect("a file");
    });
    let script = r#"Script(steps: [
        Wait("title"), BeginLevel("my-programme", "my-level"), Wait("play"), ExpectText("The first words"), Shot("reload-first"),
        ExpectText("Quite other words"), ExpectBeat("hello"), Shot("reload-words"),
        ExpectText("AQ0203"), ExpectText("Quite other words"), Shot("reload-broken"),
    ])"#;
    screen.play(script, &["--lang", "en", "--pack", folder.path().to_str().expect("letters")]);
    author.join().expect("the author is done");
}
