//! A process is killed while it writes, many times, and the journal is whole each time.
//!
//! The test starts itself again as a process that does nothing but file lessons, keep the state of an open one, and delete
//! a class now and then, and says what is finished. After each kill everything that was finished must be there, and what
//! was not must be there wholly or not at all.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use adal_qala::store::journal::{Journal, Mode, Second};

use crate::world::*;

/// So many journals, each of whose writers are killed so often.
const JOURNALS: u64 = 8;
const KILLS: u64 = 10;
const PATH: &str = "ADAL_QALA_TEST_JOURNAL";
const FROM: &str = "ADAL_QALA_TEST_JOURNAL_FROM";
/// So often a class is made and deleted again.
const DELETING: u32 = 7;
const GOING: &str = "Кететін-сынып";

#[test]
fn no_lesson_is_lost() {
    for journal in 0..JOURNALS {
        let (_folder, path) = place();
        let last = (0..KILLS).fold(0, |last, kill| killed(&path, last, journal * KILLS + kill));
        assert!(last >= KILLS as u32, "it got somewhere: {last}");
    }
}

/// Lets a process go on from a lesson, kills it, and returns how far it got.
fn killed(path: &Path, from: u32, kill: u64) -> u32 {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "killed::the_process_that_writes", "--nocapture", "--test-threads", "1"])
        .env(PATH, path)
        .env(FROM, from.to_string())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    // Killing begins once it writes, so that starting takes nothing of the time.
    let mut done = said.by_ref().find_map(|line| finished(&line)).expect("it writes");
    std::thread::sleep(Duration::from_micros(kill * 7_919 % 40_000));
    child.kill().unwrap();
    child.wait().unwrap();
    // What it said before it died.
    done = said.filter_map(|line| finished(&line)).last().unwrap_or(done);
    check(path, done, kill)
}

/// Returns how far it got.
fn check(path: &Path, done: u32, kill: u64) -> u32 {
    let journal = Journal::open(path).unwrap_or_else(|error| panic!("kill {kill}: {error}"));
    assert_eq!(journal.mode(), Mode::Writing, "kill {kill}: a dead process holds nothing");
    journal.check().unwrap_or_else(|error| panic!("kill {kill}: {error}"));
    let classes = journal.classes().unwrap();
    let (id, _) = classes.iter().find(|(_, class)| class.name.as_str() == "7Ә").expect("the class is there");
    let lessons = journal.lessons(*id).unwrap();
    let reached = u32::try_from(lessons.len()).unwrap();
    assert!(reached == done || reached == done + 1, "kill {kill}: {reached} lessons, {done} were finished");
    for (n, (_, lesson)) in (1_u16..).zip(&lessons) {
        let expected = lesson_of(n);
        assert_eq!(*lesson, expected, "kill {kill}: lesson {n} is whole");
    }
    // The open lesson is that of the next one, or of this one where it is not yet filed.
    if let Some(open) = journal.open_lesson(*id).unwrap() {
        assert_eq!(open.second.0, reached + 1, "kill {kill}");
        assert_eq!(open.state, state(open.second.0), "kill {kill}: the state is whole");
    }
    // Whoever was deleted is either still there, or nowhere in the files.
    if !classes.iter().any(|(_, class)| class.name.as_str() == GOING) {
        for entry in std::fs::read_dir(path.parent().unwrap()).unwrap() {
            let bytes = std::fs::read(entry.unwrap().path()).unwrap();
            assert!(!bytes.windows(GOING.len()).any(|part| part == GOING.as_bytes()), "kill {kill}: traces");
        }
    }
    reached
}

fn lesson_of(n: u16) -> adal_qala::classroom::record::LessonRecord {
    let mut lesson = hour();
    lesson.present = n;
    lesson.findings[0].changed = note(&format!("changed {n}"));
    lesson
}

fn state(n: u32) -> Vec<u8> {
    format!("state of {n} ").repeat(n as usize % 900 + 1).into_bytes()
}

fn finished(line: &str) -> Option<u32> {
    line.rsplit_once("finished ")?.1.parse().ok()
}

/// Writes until it is killed. As a test by itself it does nothing.
#[test]
fn the_process_that_writes() {
    let (Ok(path), Ok(from)) = (std::env::var(PATH), std::env::var(FROM)) else { return };
    let mut journal = Journal::open(Path::new(&path)).unwrap();
    let own = journal.put_class(&class("7Ә")).unwrap();
    for n in from.parse::<u32>().unwrap() + 1.. {
        journal.keep_open(own, Second(n), &state(n)).unwrap();
        journal.file_lesson(own, &lesson_of(u16::try_from(n).unwrap())).unwrap();
        println!("finished {n}");
        std::io::stdout().flush().unwrap();
        if n % DELETING == 0 {
            let going = journal.put_class(&class(GOING)).unwrap();
            journal.file_lesson(going, &hour()).unwrap();
            journal.delete_class(going).unwrap();
        }
    }
}
