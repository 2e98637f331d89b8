//! What goes wrong becomes a sentence: no display, no driver, a script that is none, a level that is broken while it plays.

use std::fs;
use std::process::Command;

use crate::stage::Screen;

#[test]
fn without_a_display_the_terminal_player_is_offered() {
    let out = Command::new(env!("CARGO_BIN_EXE_adal-qala"))
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .output()
        .expect("it starts");
    let said = String::from_utf8_lossy(&out.stderr);
    assert_eq!(out.status.code(), Some(2), "{said}");
    assert!(said.contains("adal-kit play"), "{said}");
}

#[test]
fn without_a_driver_the_sentence_says_what_to_install() {
    let screen = Screen::new(640, 480);
    let data = tempfile::tempdir().expect("a folder");
    let out = screen
        .game(data.path(), &[])
        .env("VK_ICD_FILENAMES", "/nonexistent.json")
        .env("VK_DRIVER_FILES", "/nonexistent.json")
        .env("WGPU_BACKEND", "vulkan")
        .output()
        .expect("it starts");
    let said = String::from_utf8_lossy(&out.stderr);
    assert_eq!(out.status.code(), Some(2), "{said}");
    assert!(said.contains("mesa-vulkan-drivers") && said.contains("adal-kit play"), "{said}");
}

const NO_CARD: &str = r#"Graphics(version: 1, failed: [(way: "dx12", name: "A card", driver: "1")])"#;
const TITLE: &str = r#"Script(steps: [Wait("title"), Frames(8)])"#;

/// Lets the game draw its title in this environment; its folder.
fn title(environment: &[(&str, &str)]) -> tempfile::TempDir {
    let screen = Screen::new(640, 480);
    let data = tempfile::tempdir().expect("a folder");
    let file = data.path().join("s.ron");
    fs::write(&file, TITLE).expect("a file");
    let mut game = screen.game(data.path(), &["--script", file.to_str().expect("letters")]);
    let out = game.envs(environment.iter().copied()).output().expect("it starts");
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    data
}

#[test]
fn a_driver_that_failed_is_remembered_once_another_draws() {
    let data = title(&[("ADAL_QALA_FAILED", NO_CARD)]);
    let kept = fs::read_to_string(data.path().join("graphics.ron")).expect("it is remembered");
    assert!(kept.contains("dx12") && kept.contains("A card"), "{kept}");
}

#[test]
fn who_names_the_way_has_it_and_nothing_is_remembered() {
    let data = title(&[("ADAL_QALA_FAILED", NO_CARD), ("WGPU_BACKEND", "vulkan")]);
    assert!(!data.path().join("graphics.ron").exists());
}

#[test]
fn a_script_that_is_none_is_refused_by_name() {
    let screen = Screen::new(640, 480);
    let data = tempfile::tempdir().expect("a folder");
    let file = data.path().join("broken.ron");
    fs::write(&file, "Script(steps: [Wait(").expect("a file");
    let out = screen.game(data.path(), &["--script", file.to_str().expect("letters")]).output().expect("it starts");
    let said = String::from_utf8_lossy(&out.stderr);
    assert_eq!(out.status.code(), Some(2), "{said}");
    assert!(said.contains("broken.ron"), "{said}");
}

#[test]
fn a_script_whose_expectation_fails_says_which() {
    let screen = Screen::new(1280, 720);
    let data = tempfile::tempdir().expect("a folder");
    let file = data.path().join("s.ron");
    fs::write(&file, r#"Script(steps: [Wait("title"), ExpectScreen("codex")])"#).expect("a file");
    let out = screen.game(data.path(), &["--script", file.to_str().expect("letters")]).output().expect("it starts");
    let said = String::from_utf8_lossy(&out.stderr);
    assert!(!out.status.success());
    assert!(said.contains("step 2") && said.contains("codex"), "{said}");
}
