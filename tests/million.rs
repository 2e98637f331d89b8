//! Grading many results by processes: in any order, packed or not, in shards, after a kill, with junk among them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use parquet::record::RowAccessor;

const TABLES: [&str; 4] = ["cards.csv", "points.csv", "rejected.csv", "disputed.csv"];

fn kit(args: &[&str]) -> Result<String, String> {
    let done = Command::new(env!("CARGO_BIN_EXE_adal-kit")).args(args).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    if done.status.success() { Ok(text(done.stdout)) } else { Err(text(done.stderr)) }
}

struct Held {
    folder: tempfile::TempDir,
}

impl Held {
    /// A round with so many contestants, some of whom cheat, and their results.
    fn new(contestants: u32) -> Self {
        let held = Self { folder: tempfile::tempdir().unwrap() };
        held.step("new", &[]).unwrap();
        let mut list = fs::read_to_string(held.path("list.csv")).unwrap();
        for number in 1..=contestants {
            list += &format!("{number},{},kk,0,no,no\n", ["school", "student"][number as usize % 2]);
        }
        fs::write(held.path("list.csv"), list).unwrap();
        held.step("ballot", &[]).unwrap();
        held.step("simulate", &["--cheats", "500"]).unwrap();
        held
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join("round").join(name)
    }

    fn step(&self, step: &str, more: &[&str]) -> Result<String, String> {
        kit(&[&["round", step, self.path("").to_str().unwrap()], more].concat())
    }

    fn graded(&self, more: &[&str]) -> Vec<Vec<u8>> {
        self.step("grade", more).unwrap();
        self.tables()
    }

    /// Takes the tables away, so that nobody reads those of before.
    fn tables(&self) -> Vec<Vec<u8>> {
        let take = |name: &&str| {
            let bytes = fs::read(self.path(name)).unwrap();
            fs::remove_file(self.path(name)).unwrap();
            bytes
        };
        TABLES.iter().map(take).collect()
    }
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn packed_or_not_in_shards_or_whole_the_tables_are_the_same() {
    let held = Held::new(60);
    let whole = held.graded(&[]);
    assert!(whole.iter().all(|table| table.iter().filter(|byte| **byte == b'\n').count() > 1));
    assert_eq!(held.graded(&[]), whole, "graded again");
    assert!(!held.path("grading.tmp").exists());

    // The same results packed, and a mixture: some in folders, some packed, in another order.
    let files = held.path("files");
    fs::rename(held.path("results"), &files).unwrap();
    held.step("simulate", &["--cheats", "500", "--packed"]).unwrap();
    let packed = held.path("results").join("simulated.aqs");
    assert_eq!(held.graded(&["--results", text(&packed)]), whole);
    assert_eq!(fs::read_dir(held.path("results")).unwrap().count(), 1);
    let mut names: Vec<PathBuf> = fs::read_dir(&files).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.sort();
    names.reverse();
    let (deep, one) = (held.path("mixed/a/b"), held.path("mixed/c"));
    fs::create_dir_all(&deep).unwrap();
    fs::create_dir_all(&one).unwrap();
    for (at, path) in names.iter().enumerate() {
        let to = if at % 2 == 0 { &deep } else { &one };
        fs::copy(path, to.join(path.file_name().unwrap())).unwrap();
    }
    assert_eq!(held.graded(&["--results", text(&one), text(&deep)]), whole);

    // Every number of shards, brought together in any order.
    for of in [1, 2, 5] {
        let mut shards: Vec<String> = Vec::new();
        for at in 0..of {
            let (shard, out) = (format!("{at}/{of}"), held.path(&format!("{at}.graded")));
            held.step("grade", &["--results", text(&packed), "--shard", &shard, "--out", text(&out)]).unwrap();
            shards.insert(0, text(&out).to_owned());
        }
        let shards: Vec<&str> = shards.iter().map(String::as_str).collect();
        held.step("merge", &shards).unwrap();
        assert_eq!(held.tables(), whole, "{of} shards");
        if of > 1 {
            assert!(held.step("merge", &shards[1..]).unwrap_err().contains("is missing"));
            assert!(held.step("merge", &[&shards[..], &shards[..1]].concat()).unwrap_err().contains("twice"));
            let good = fs::read(shards[0]).unwrap();
            fs::write(shards[0], &good[..good.len() - 9]).unwrap();
            assert!(held.step("merge", &shards).is_err());
            for at in (0..good.len()).step_by(good.len() / 7) {
                let mut damaged = good.clone();
                damaged[at] ^= 0x20;
                fs::write(shards[0], &damaged).unwrap();
                assert!(held.step("merge", &shards).is_err(), "byte {at} of {}", good.len());
            }
        }
    }
}

/// What comes after grading finds results wherever they lie in `results/`.
#[test]
fn a_packed_result_is_explained_shown_on_the_board_and_published() {
    let held = Held::new(20);
    fs::remove_dir_all(held.path("results")).unwrap();
    held.step("simulate", &["--cheats", "0", "--packed"]).unwrap();
    held.step("grade", &[]).unwrap();
    held.step("rank", &[]).unwrap();
    assert!(held.step("explain", &["7"]).unwrap().contains("explained/7.html"));
    held.step("board", &[]).unwrap();
    held.step("publish", &["--results"]).unwrap();
    assert_eq!(fs::read_dir(held.path("published-1/results")).unwrap().count(), 20);
}

#[test]
fn a_grading_that_was_killed_goes_on_and_junk_never_stops_it() {
    let held = Held::new(40);
    let whole = held.graded(&[]);
    for _ in 0..3 {
        let mut child = Command::new(env!("CARGO_BIN_EXE_adal-kit"))
            .args(["round", "grade", text(&held.path(""))])
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(std::time::Duration::from_millis(150));
        child.kill().unwrap();
        child.wait().unwrap();
    }
    assert_eq!(held.graded(&[]), whole);

    // A hole of ten gigabytes, an empty file, noise, the beginning of a packed file.
    let results = held.path("results");
    fs::File::create(results.join("huge")).unwrap().set_len(10 << 30).unwrap();
    fs::write(results.join("empty"), b"").unwrap();
    fs::write(results.join("pack"), b"AQS1\xF1AQR and then nothing").unwrap();
    for n in 0..300u32 {
        fs::write(results.join(format!("noise-{n}")), n.to_be_bytes().repeat(9)).unwrap();
    }
    let with_junk = held.graded(&[]);
    assert_eq!([&with_junk[0], &with_junk[1], &with_junk[3]], [&whole[0], &whole[1], &whole[3]]);
    let lines = |table: &[u8]| table.iter().filter(|byte| **byte == b'\n').count();
    assert_eq!(lines(&with_junk[2]), lines(&whole[2]) + 303);
}

#[test]
fn parquet_says_what_the_tables_say() {
    let held = Held::new(50);
    held.step("grade", &["--parquet"]).unwrap();
    let once: Vec<Vec<u8>> = PARQUET.iter().map(|name| fs::read(held.path(name)).unwrap()).collect();
    let cards: Vec<(i64, i64, String)> = rows(&held.path("cards.parquet"))
        .map(|row| (row.get_long(0).unwrap(), row.get_long(3).unwrap(), row.get_string(2).unwrap().clone()))
        .collect();
    let table = fs::read_to_string(held.path("cards.csv")).unwrap();
    let wanted: Vec<(i64, i64, String)> = table.lines().skip(1).map(card).collect();
    assert_eq!(cards, wanted);
    let tasks: i64 = rows(&held.path("tasks.parquet")).map(|row| row.get_long(2).unwrap()).sum();
    assert_eq!(tasks, wanted.iter().map(|(_, points, _)| points).sum());
    let lines = fs::read_to_string(held.path("points.csv")).unwrap().lines().count() - 1;
    let points: Vec<_> = rows(&held.path("points.parquet")).collect();
    assert_eq!(points.len(), lines);
    assert!(points.iter().any(|row| row.get_long(5).is_ok()) && points.iter().any(|row| row.get_long(5).is_err()));
    // The same results are the same bytes.
    held.step("grade", &["--parquet", "--no-points"]).unwrap();
    let again: Vec<Vec<u8>> = PARQUET.iter().map(|name| fs::read(held.path(name)).unwrap()).collect();
    assert_eq!(again, once);
}

const PARQUET: [&str; 3] = ["cards.parquet", "tasks.parquet", "points.parquet"];

fn rows(path: &Path) -> impl Iterator<Item = parquet::record::Row> {
    use parquet::file::reader::{FileReader, SerializedFileReader};
    let reader = SerializedFileReader::new(fs::File::open(path).unwrap()).unwrap();
    let rows: Vec<_> = reader.get_row_iter(None).unwrap().map(Result::unwrap).collect();
    rows.into_iter()
}

/// Number, points and language of a line of cards.csv.
fn card(line: &str) -> (i64, i64, String) {
    let cells: Vec<&str> = line.split(',').collect();
    (cells[0].parse().unwrap(), cells[3].parse().unwrap(), cells[2].to_owned())
}
