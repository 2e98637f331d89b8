//! A process is killed while it saves, a few hundred times, and never loses a save.
//!
//! The test starts itself again as a process that does nothing but save and say which save is finished. After each kill
//! the last finished save must be there, or the one after it.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use adal_qala::store::folder::DataFolder;
use adal_qala::store::save::{Moment, Slot};
use adal_qala::store::saves::{Entry, Loaded, Saves};

use crate::world::*;

const KILLS: u64 = 300;
const FOLDER: &str = "ADAL_QALA_TEST_SAVING_IN";
/// Where the counting goes on.
const FROM: &str = "ADAL_QALA_TEST_SAVING_FROM";

#[test]
fn no_save_is_lost() {
    let world = world();
    let mut lots = Lots::new(1);
    let mut last = 0;
    for kill in 0..KILLS {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "killed::the_process_that_saves", "--nocapture", "--test-threads", "1"])
            .env(FOLDER, world.folder.root())
            .env(FROM, last.to_string())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        // Killing begins once it saves, so that starting takes nothing of the time.
        let mut done = said.by_ref().find_map(|line| finished(&line)).expect("it saves");
        std::thread::sleep(Duration::from_micros(lots.below(9_000) as u64));
        child.kill().unwrap();
        child.wait().unwrap();
        // What it said before it died.
        done = said.filter_map(|line| finished(&line)).last().unwrap_or(done);
        last = check(&world.folder, done, kill);
    }
}

/// Every slot can be loaded, and the last finished save (or the one after it) is among them. Returns the latest.
fn check(folder: &DataFolder, done: u32, kill: u64) -> u32 {
    let saves = Saves::open(folder, &id("p01"));
    let own = match saves.load(Slot::Own(1)) {
        Ok(Loaded::Whole(save)) => save,
        other => panic!("kill {kill}, after save {done}: {other:?}"),
    };
    assert!(own.minutes == done || own.minutes == done + 1, "kill {kill}: {} instead of {done}", own.minutes);
    assert!(saves.picture(&own).is_some(), "kill {kill}: the picture of save {} is lost", own.minutes);
    for (slot, entry) in saves.list() {
        assert!(matches!(entry, Entry::Whole(_)), "kill {kill}: {slot} holds {entry:?}");
    }
    let latest = saves.list()[0].1.save().unwrap().minutes;
    assert!(latest >= done, "kill {kill}: {latest} instead of {done}");
    let files = std::fs::read_dir(folder.saves(&id("p01"))).unwrap().count();
    // Four slots, each with two generations and their pictures, and what kills left that the slot's next save sweeps.
    assert!(files <= 4 * (4 + 2), "kill {kill}: {files} files");
    own.minutes
}

fn finished(line: &str) -> Option<u32> {
    line.rsplit_once("finished ")?.1.parse().ok()
}

/// Saves until it is killed. As a test by itself it does nothing.
#[test]
fn the_process_that_saves() {
    let (Ok(folder), Ok(from)) = (std::env::var(FOLDER), std::env::var(FROM)) else { return };
    let folder = DataFolder::at(Path::new(&folder));
    let mut saves = Saves::open(&folder, &id("p01"));
    let rules = rules(Content::Then);
    let mut lots = Lots::new(from.parse().unwrap());
    for n in from.parse::<u32>().unwrap() + 1.. {
        let run = run(&rules, u64::from(n), lots.below(30));
        let png = picture(n, lots.below(30_000) + 4);
        let moment = Moment { picture: Some(&png), ..moment(n) };
        saves.autosave(&run, &moment).unwrap();
        saves.save(Slot::Own(1), &run, &moment).unwrap();
        println!("finished {n}");
    }
}
