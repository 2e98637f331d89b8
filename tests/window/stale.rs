//! Nothing is stale: the first picture is the finished title, and each click shows its result without the mouse moving.

use std::thread::sleep;
use std::time::Duration;

use crate::stage::{Running, Screen};

/// How long a busy machine may take to show what changed. A stale picture would stay until the mouse moves, which it never does.
const PATIENCE: Duration = Duration::from_secs(8);

#[test]
fn the_first_picture_is_the_finished_title() {
    let screen = Screen::new(1280, 720);
    let (_running, _) = Running::start(&screen, "", &["--lang", "kk"], 0);
    screen.wait_for("a title with colours", Duration::from_secs(30), |screen| screen.colours() > 60);
    // The screen's memory is read while it is written: a moment for the rest of this very picture.
    sleep(Duration::from_millis(200));
    let first = screen.pixels();
    sleep(Duration::from_secs(2));
    assert!(first == screen.pixels(), "the title changed after it was first seen");
}

#[test]
fn a_hundred_clicks_without_mouse_motion_show_a_hundred_right_states() {
    let screen = Screen::new(1280, 720);
    // The two states of one toggle, by turns. Reduced motion first, so that nothing moves by itself.
    let script = r#"Script(steps: [
        Wait("title"), Click("Settings"), Wait("settings"), Click("Look"),
        Click("Reduced motion"), Frames(20), Where("Calm mode"), Stay,
    ])"#;
    let (_running, told) = Running::start(&screen, script, &["--lang", "en"], 1);
    let place: Vec<&str> = told[0].rsplit(": ").next().expect("a place").split(' ').collect();
    screen.xdotool(&["mousemove", place[0], place[1]]);
    let click = || screen.xdotool(&["click", "1"]);
    let mut before = screen.settled();
    let mut states = Vec::new();
    for _ in 0..2 {
        click();
        screen.wait_for("another state", PATIENCE, |screen| screen.pixels() != before);
        before = screen.settled();
        states.push(before.clone());
    }
    for at in 2..100 {
        click();
        let wanted = &states[at % 2];
        let what = format!("state after click {}", at + 1);
        screen.wait_for(&what, PATIENCE, |screen| screen.pixels() == *wanted);
    }
}
