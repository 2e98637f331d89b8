//! Walking in the real window: by the list of what is around, by clicks, and by walking keys; all lead to the same place in the run.

use crate::stage::Screen;

/// The hall of the first scene, on foot: the cat and the photograph are looked at, then one goes on. `look` says how.
fn hall(look: &str) -> String {
    format!(
        r#"Script(steps: [
            BeginLevel("queue", "queue-1-corridor"), Wait("play"), Until("hall", 60), Sleep(3000), ExpectBeat("hall"),
            {look}
            Sleep(600), ExpectBeat("dima"), ExpectScore(0, 0, 0), Shot("hall-on-foot"), ExpectColours(60),
        ])"#
    )
}

#[test]
fn the_town_opens_from_the_title_and_is_seen() {
    let screen = Screen::new(1280, 720);
    screen.play(
        r#"Script(steps: [
            Wait("title"), Click("Walk in Aqbulaq"), Wait("town"), ExpectText("College square"), Sleep(6000),
            Shot("town"), ExpectColours(200), Key("Tab"), ExpectText("Around"), Key("Escape"), ExpectNoText("Around"),
            Key("Escape"), Wait("title"),
        ])"#,
        &["--lang", "en", "--seed", "7"],
    );
}

#[test]
fn the_list_walks_by_digits() {
    let screen = Screen::new(1280, 720);
    let looks = r#"Key("Tab"), Sleep(300), Click("Кот на стойке"), Sleep(7000), ExpectText("Кота зовут"),
        Key("Tab"), Sleep(300), Click("Старая фотография"), Sleep(7000), Click("Встать в очередь"),"#;
    screen.play(&hall(looks), &["--lang", "ru", "--seed", "7"]);
}

#[test]
fn commands_of_a_gamepad_walk_as_well() {
    let screen = Screen::new(1280, 720);
    let looks = r#"Command("around"), Sleep(300), Click("Кот на стойке"), Sleep(7000), ExpectText("Кота зовут"),
        Command("interact"), Sleep(300), ExpectNoText("Кота зовут"),
        Command("around"), Sleep(300), Click("Старая фотография"), Sleep(7000), Click("Встать в очередь"),"#;
    screen.play(&hall(looks), &["--lang", "ru", "--seed", "7"]);
}

#[test]
fn a_still_town_draws_nothing() {
    let screen = Screen::new(1280, 720);
    let data = tempfile::tempdir().expect("a data folder");
    std::fs::write(data.path().join("settings.ron"), "(version: 2, reduced_motion: true, mute: true)")
        .expect("settings");
    let script = data.path().join("script.ron");
    let steps = r#"Script(steps: [
        Wait("title"), Click("Ақбұлақты аралау"), Wait("town"), Sleep(6000), ExpectIdle(2000, 2),
    ])"#;
    std::fs::write(&script, steps).expect("a script");
    let mut game = screen.game(data.path(), &["--lang", "kk", "--script", script.to_str().expect("a path")]);
    let status = game.status().expect("the game starts");
    assert!(status.success(), "frames were drawn though nothing moved");
}
