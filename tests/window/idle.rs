//! Idle costs nothing: with nothing moving, no frame is drawn.

use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use crate::stage::{Running, Screen};

/// The share of a core that an idle window may use.
const MOST: f64 = 0.02;

#[test]
fn an_idle_title_draws_no_frame() {
    let screen = Screen::new(1280, 720);
    // One frame is the waking itself.
    screen.play(r#"Script(steps: [Wait("title"), Frames(30), ExpectIdle(3000, 2)])"#, &["--lang", "kk"]);
}

#[test]
fn an_idle_dialogue_draws_no_frame() {
    let screen = Screen::new(1280, 720);
    let script =
        r#"Script(steps: [Wait("title"), Begin("queue"), Wait("play"), Sleep(6000), Frames(30), ExpectIdle(2000, 2)])"#;
    screen.play(script, &["--lang", "kk"]);
}

#[test]
fn a_minimised_window_rests() {
    let screen = Screen::new(1280, 720);
    let mut manager = Command::new("openbox")
        .env("DISPLAY", &screen.display)
        .stderr(Stdio::null())
        .spawn()
        .expect("openbox is needed: ./test installs it");
    sleep(Duration::from_millis(500));
    let (running, _) =
        Running::start(&screen, r#"Script(steps: [Wait("title"), Where("Quit"), Stay])"#, &["--lang", "en"], 1);
    sleep(Duration::from_secs(1));
    screen.xdotool(&["search", "--onlyvisible", "--name", "Adal Qala", "windowminimize"]);
    sleep(Duration::from_secs(2));
    let before = running.processor();
    sleep(Duration::from_secs(4));
    let used = (running.processor() - before) / 4.0;
    let _ended = manager.kill();
    let _waited = manager.wait();
    assert!(used < MOST, "a minimised window uses {used} of a core");
}
