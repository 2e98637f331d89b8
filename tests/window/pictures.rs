//! Walks the game in three languages and two sizes; every picture is examined, and kept in the build's folder to be looked at.

use crate::stage::Screen;

/// What is walked: the title, the corridor up to the offer, and back.
fn walk(lang: &str, size: (u32, u32), new_game: &str, pause: &str) -> String {
    let (width, height) = size;
    let name = |what: &str| format!("{what}-{lang}-{width}x{height}");
    format!(
        r#"Script(steps: [
            Wait("title"), ExpectText("{new_game}"), Shot("{}"), ExpectColours(400),
            Begin("queue"), Wait("play"), ExpectBeat("bus"), Key("Enter"), Frames(6),
            ExpectText("{pause}"), Shot("{}"), ExpectColours(200),
            Until("hall", 30), Key("Enter"), Frames(6), Shot("{}"), ExpectColours(200),
            Choose("notice"), Frames(6), Shot("{}"),
            Command("back"), Wait("pause"), Shot("{}"), Command("back"), Wait("play"),
        ])"#,
        name("title"),
        name("bus"),
        name("hall"),
        name("notice"),
        name("pause"),
    )
}

fn in_language(lang: &str, new_game: &str, pause: &str) {
    for (width, height) in [(1280, 720), (1920, 1080)] {
        let screen = Screen::new(width as usize, height as usize);
        let size = format!("{width}x{height}");
        screen.play(&walk(lang, (width, height), new_game, pause), &["--lang", lang, "--size", &size, "--seed", "1"]);
    }
}

#[test]
fn in_kazakh() {
    in_language("kk", "Жаңа ойын", "Кідірту");
}

#[test]
fn in_russian() {
    in_language("ru", "Новая игра", "Пауза");
}

#[test]
fn in_english() {
    in_language("en", "New game", "Pause");
}

#[test]
fn in_words_a_third_longer() {
    let screen = Screen::new(1280, 720);
    let script = r#"Script(steps: [Wait("title"), Shot("title-pseudo"), Begin("queue"), Wait("play"), Key("Enter"), Frames(6), Shot("bus-pseudo"), ExpectColours(200)])"#;
    screen.play(script, &["--lang", "pseudo", "--seed", "1"]);
}
