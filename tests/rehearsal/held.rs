//! A round as organizers hold it, by the commands that they type.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// The sample pack.
pub const PACK: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/samples/olympiad");

/// A round's folder in a room of its own.
pub struct Round {
    _folder: tempfile::TempDir,
    root: PathBuf,
    /// The organizers' public key.
    key: String,
}

impl Round {
    /// A new folder of the sample round, with an empty list.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("round");
        let told = kit(&["round", "new", root.to_str().unwrap(), "--pack", PACK, "--round", "four-doors"]);
        let key = told.split_whitespace().find(|word| word.len() == 64).unwrap().to_owned();
        Self { _folder: folder, root, key }
    }

    /// Numbers from 1, tiers and languages in turn.
    pub fn fill(&self, contestants: u32) {
        let langs = ["kk", "ru", "en"];
        let line = |n: u32| {
            let tier = if n.is_multiple_of(2) { "school" } else { "student" };
            format!("{n},{tier},{},{},no,no\n", langs[n as usize % 3], if n.is_multiple_of(40) { 15 } else { 0 })
        };
        let list: String = (1..=contestants).map(line).collect();
        fs::write(self.path("list.csv"), self.read("list.csv") + &list).unwrap();
    }

    /// A path in it.
    pub fn path(&self, name: &str) -> String {
        self.root.join(name).to_str().unwrap().to_owned()
    }

    /// The text of a file in it.
    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// Takes a step; the folder comes after the words of the step.
    pub fn step(&self, words: &[&str]) -> String {
        let of = if words[0] == "appeal" { 2 } else { 1 };
        let (step, rest) = words.split_at(of);
        kit(&[&["round"], step, &[self.root.to_str().unwrap(), "--pack", PACK], rest].concat())
    }

    /// What is said where a step is refused.
    pub fn refused(&self, words: &[&str]) -> String {
        let (step, rest) = words.split_at(1);
        let all = [&["round"], step, &[self.root.to_str().unwrap(), "--pack", PACK], rest].concat();
        let output = Command::new(env!("CARGO_BIN_EXE_adal-kit")).args(all).output().unwrap();
        assert!(!output.status.success(), "{words:?} was not refused");
        String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
    }

    /// Audits a publication in it.
    pub fn audit(&self, folder: &str, more: &[&str]) -> String {
        kit(&[&["round", "audit", &self.path(folder), "--pack", PACK, "--key", &self.key], more].concat())
    }

    /// What each number has in the ranking of its tier, and whether places go with points.
    pub fn ranking(&self) -> BTreeMap<u32, i64> {
        let mut all = BTreeMap::new();
        let mut before: Option<(String, i64, i64)> = None;
        for line in self.read("ranking.csv").lines().skip(1) {
            let cells: Vec<&str> = line.split(',').collect();
            let (tier, place, points) = (format!("{} {}", cells[0], cells[1]), number(cells[2]), number(cells[4]));
            if let Some((same, above, more)) = &before
                && *same == tier
            {
                assert!(*above <= place && *more >= points, "{line}");
            }
            before = Some((tier, place, points));
            if cells[1].is_empty() {
                assert_eq!(all.insert(u32::try_from(number(cells[3])).unwrap(), points), None, "ranked twice: {line}");
            }
        }
        all
    }

    /// The points of each rule: number and task, rule, times, points.
    pub fn rules(&self) -> Vec<(u32, String, String, i64, i64)> {
        let text = self.read("points.csv");
        let row = |line: &str| {
            let cells: Vec<&str> = line.split(',').collect();
            (cells[0].parse().unwrap(), cells[1].to_owned(), cells[2].to_owned(), number(cells[3]), number(cells[4]))
        };
        text.lines().skip(1).map(row).collect()
    }
}

fn number(cell: &str) -> i64 {
    cell.parse().unwrap_or_else(|_| panic!("no number: {cell}"))
}

/// What the program tells; it must do what it is asked.
pub fn kit(words: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_adal-kit")).args(words).output().unwrap();
    let told = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    assert!(output.status.success(), "{words:?}: {told}");
    told
}

/// Who they were, and what they truly earned.
pub fn truth(round: &Round) -> BTreeMap<u32, (String, Option<i64>)> {
    let text = round.read("truth.csv");
    let row = |line: &str| {
        let cells: Vec<&str> = line.split(',').collect();
        (cells[0].parse().unwrap(), (cells[1].to_owned(), cells[2].parse().ok()))
    };
    text.lines().skip(1).map(row).collect()
}
