//! A screen that nobody sees, and the game on it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread::sleep;
use std::time::{Duration, Instant};

static NEXT: AtomicU32 = AtomicU32::new(0);

/// An Xvfb that may or may not come up: its display may be taken.
struct Screening {
    server: Child,
    memory: PathBuf,
    size: (usize, usize),
}

impl Screening {
    fn comes_up(&mut self) -> bool {
        let begin = Instant::now();
        let (width, height) = self.size;
        while begin.elapsed() < Duration::from_secs(10) {
            if self.server.try_wait().ok().flatten().is_some() {
                return false;
            }
            if fs::metadata(&self.memory).is_ok_and(|it| it.len() > (width * height * 4) as u64) {
                sleep(Duration::from_millis(200));
                return true;
            }
            sleep(Duration::from_millis(20));
        }
        false
    }
}

/// An Xvfb of our own; it ends with this value.
pub struct Screen {
    server: Child,
    folder: tempfile::TempDir,
    pub display: String,
    size: (usize, usize),
}

impl Screen {
    /// Starts one of this size.
    pub fn new(width: usize, height: usize) -> Self {
        let folder = tempfile::tempdir().expect("a folder for the screen's memory");
        for _ in 0..50 {
            let number = 300 + std::process::id() % 4000 + NEXT.fetch_add(1, Ordering::Relaxed) * 7;
            let display = format!(":{number}");
            let server = Command::new("Xvfb")
                .arg(&display)
                .args(["-screen", "0", &format!("{width}x{height}x24"), "-nolisten", "tcp", "-fbdir"])
                .arg(folder.path())
                .stderr(Stdio::null())
                .spawn()
                .expect("Xvfb is needed: ./test installs it");
            let mut screen = Screening { server, memory: folder.path().join("Xvfb_screen0"), size: (width, height) };
            if screen.comes_up() {
                return Self { server: screen.server, folder, display, size: (width, height) };
            }
            let _ended = screen.server.kill();
            let _waited = screen.server.wait();
        }
        panic!("no display is free");
    }

    fn memory(&self) -> PathBuf {
        self.folder.path().join("Xvfb_screen0")
    }

    /// What is on the screen now: the pixels, row by row, four bytes each.
    pub fn pixels(&self) -> Vec<u8> {
        let all = fs::read(self.memory()).expect("the screen's memory");
        let word = |at: usize| u32::from_be_bytes([all[at], all[at + 1], all[at + 2], all[at + 3]]) as usize;
        // The head of an X window dump: its length first, the number of colours in its twentieth word.
        let begin = word(0) + word(76) * 12;
        let length = self.size.0 * self.size.1 * 4;
        let mut pixels = all[begin..begin + length].to_vec();
        // The fourth byte is padding.
        pixels.chunks_exact_mut(4).for_each(|pixel| pixel[3] = 0);
        pixels
    }

    /// Distinct colours of every fourth pixel of every fourth row.
    pub fn colours(&self) -> usize {
        let pixels = self.pixels();
        let mut seen = std::collections::BTreeSet::new();
        for y in (0..self.size.1).step_by(4) {
            for x in (0..self.size.0).step_by(4) {
                let at = (y * self.size.0 + x) * 4;
                seen.insert([pixels[at], pixels[at + 1], pixels[at + 2]]);
            }
        }
        seen.len()
    }

    /// Waits until the screen looks as `wanted` says; panics where it doesn't within `patience`.
    pub fn wait_for(&self, what: &str, patience: Duration, wanted: impl Fn(&Self) -> bool) {
        let begin = Instant::now();
        while begin.elapsed() < patience {
            if wanted(self) {
                return;
            }
            sleep(Duration::from_millis(10));
        }
        panic!("{what}: not within {patience:?}");
    }

    /// What is on the screen once it has stayed the same for a while.
    pub fn settled(&self) -> Vec<u8> {
        let mut last = self.pixels();
        loop {
            sleep(Duration::from_millis(700));
            let now = self.pixels();
            if now == last {
                return now;
            }
            last = now;
        }
    }

    /// Runs xdotool.
    pub fn xdotool(&self, args: &[&str]) {
        let done = Command::new("xdotool").args(args).env("DISPLAY", &self.display).status();
        assert!(done.is_ok_and(|status| status.success()), "xdotool {args:?}");
    }

    /// The game on this screen, with a data folder of its own.
    pub fn game(&self, data: &Path, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_adal-qala"));
        command
            .args(args)
            .arg("--data")
            .arg(data)
            .env("DISPLAY", &self.display)
            .env_remove("WAYLAND_DISPLAY")
            .env("NO_COLOR", "1")
            .env("RUST_LOG", "error");
        command
    }

    /// Plays a script and fails the test where the script fails.
    pub fn play(&self, script: &str, args: &[&str]) -> PathBuf {
        let shots = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("shots");
        let data = tempfile::tempdir().expect("a data folder");
        let file = data.path().join("script.ron");
        fs::write(&file, script).expect("a script");
        let script = file.to_str().expect("a path of letters");
        let folder = shots.to_str().expect("a path of letters");
        let all: Vec<&str> = [&["--script", script, "--shots", folder], args].concat();
        let out = self.game(data.path(), &all).output().expect("the game starts");
        expect_success(&out);
        shots
    }
}

fn expect_success(out: &Output) {
    let said = String::from_utf8_lossy(&out.stderr);
    assert!(out.status.success(), "the script failed ({}):\n{said}", out.status);
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ended = self.server.kill();
        let _waited = self.server.wait();
    }
}

/// A game that runs beside the test; it is ended with this value.
pub struct Running {
    pub child: Child,
    _data: tempfile::TempDir,
}

impl Running {
    /// Starts it with a script that leaves the window to the test (or without one), and answers what the script printed until then.
    pub fn start(screen: &Screen, script: &str, args: &[&str], lines: usize) -> (Self, Vec<String>) {
        use std::io::{BufRead, BufReader};
        let data = tempfile::tempdir().expect("a data folder");
        let file = data.path().join("script.ron");
        fs::write(&file, script).expect("a script");
        let scripted = ["--script", file.to_str().expect("a path of letters")];
        let all: Vec<&str> = if script.is_empty() { args.to_vec() } else { [&scripted, args].concat() };
        let mut child = screen.game(data.path(), &all).stdout(Stdio::piped()).spawn().expect("the game starts");
        let out = child.stdout.take().expect("its output");
        let told = BufReader::new(out).lines().map_while(Result::ok).take(lines).collect();
        (Self { child, _data: data }, told)
    }

    /// Processor time used so far, in seconds.
    pub fn processor(&self) -> f64 {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.child.id())).expect("it runs");
        let fields: Vec<&str> = stat.rsplit(')').next().expect("fields").split_whitespace().collect();
        let ticks: f64 = [11, 12].iter().map(|at| fields[*at].parse::<f64>().expect("a number")).sum();
        ticks / 100.0
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ended = self.child.kill();
        let _waited = self.child.wait();
    }
}
