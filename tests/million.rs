//! Grading many results by processes: in any order, packed or not, in shards, after a kill, with junk among them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use adal_qala::olympiad::packed;
use adal_qala::play::dice::{Dice, Seed};
use parquet::record::RowAccessor;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

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

/// A page of a million lines is no page: it has the beginning of each group, and says where the rest is.
#[test]
fn a_long_ranking_begins_on_the_page_and_is_whole_in_the_table() {
    let held = Held::new(2);
    let contestants = 2_600;
    let log = fs::read(held.path("audit.log")).unwrap();
    held.step("grade", &[]).unwrap();
    let graded = fs::read_to_string(held.path("cards.csv")).unwrap();
    let mut cards = String::from("number,tier,language,points");
    let columns: Vec<&str> =
        graded.lines().next().unwrap().split(',').filter(|name| name.starts_with("task:")).collect();
    columns.iter().for_each(|column| cards += &format!(",{column}"));
    cards += ",hits,false_alarms,receipt,head\n";
    for number in 1..=contestants {
        let points = format!(",{}", number % 7).repeat(columns.len());
        let (sum, head) = (number % 7 * columns.len(), "0".repeat(64));
        cards += &format!("{number},{},kk,{sum}{points},0,0,AAAAA-AAAAA,{head}\n", ["school", "student"][number % 2]);
    }
    fs::write(held.path("cards.csv"), cards).unwrap();
    // The log forgets the grading: nobody has written these cards.
    fs::write(held.path("audit.log"), log).unwrap();
    held.step("rank", &["--lang", "en"]).unwrap();
    let [table, page] = ["ranking.csv", "ranking.html"].map(|name| fs::read_to_string(held.path(name)).unwrap());
    assert_eq!(table.lines().count(), 1 + contestants);
    assert_eq!(page.matches("<tr>").count(), 2 * (1 + 1_000));
    assert_eq!(page.matches("These are the first 1,000 lines of 1,300.").count(), 2);
    assert!(fs::metadata(held.path("ranking.pdf")).unwrap().len() < 4 << 20);
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

/// The parts of a grading that is under way.
fn parts(held: &Held) -> Vec<PathBuf> {
    let list = |path: &Path| -> Vec<PathBuf> {
        fs::read_dir(path).map_or(Vec::new(), |all| all.map(|entry| entry.unwrap().path()).collect())
    };
    let is_part = |path: &PathBuf| !path.file_name().unwrap().to_str().unwrap().starts_with("new-");
    list(&held.path("grading.tmp")).iter().flat_map(|room| list(room)).filter(is_part).collect()
}

/// Killed after some of its parts, it takes those that are whole, and grades anew the one that the power cut spoilt.
#[test]
fn a_grading_that_was_killed_in_the_middle_goes_on_with_what_it_has() {
    let held = Held::new(240);
    let whole = held.graded(&[]);
    // Each packed file is a block of its own: two hundred parts and more.
    for (at, entry) in fs::read_dir(held.path("results")).unwrap().enumerate() {
        let path = entry.unwrap().path();
        let mut pack = packed::MAGIC.to_vec();
        packed::put(&mut pack, &fs::read(&path).unwrap());
        fs::remove_file(&path).unwrap();
        fs::write(held.path("results").join(format!("{at}.aqs")), pack).unwrap();
    }
    for wanted in [1, 20, 70] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_adal-kit"))
            .args(["round", "grade", text(&held.path(""))])
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        while parts(&held).len() < wanted && child.try_wait().unwrap().is_none() {
            std::thread::sleep(std::time::Duration::from_millis(1));
        }
        child.kill().unwrap();
        child.wait().unwrap();
    }
    let left = parts(&held);
    assert!(left.len() >= 70 && !held.path("cards.csv").exists(), "{} parts", left.len());
    let spoilt = fs::read(&left[3]).unwrap();
    fs::write(&left[3], &spoilt[..spoilt.len() / 2]).unwrap();
    fs::write(&left[5], b"").unwrap();
    assert_eq!(held.graded(&[]), whole);
    assert!(!held.path("grading.tmp").exists());
}

/// In whatever order, packed together in whatever way, whole or in shards that are laid together in whatever order: the same bytes.
#[test]
fn order_packing_and_shards_make_no_difference() {
    let held = Held::new(60);
    let whole = held.graded(&[]);
    let mut files: Vec<PathBuf> =
        fs::read_dir(held.path("results")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let law = |(seed, piles, of): (u64, usize, u8)| {
        let mut dice = Dice::new(Seed(seed));
        let order = dice.shuffled(u8::try_from(files.len()).unwrap());
        let room = tempfile::tempdir().unwrap();
        let mut results = vec!["--results".to_owned()];
        for (pile, some) in order.chunks(order.len().div_ceil(piles)).enumerate() {
            let path = room.path().join(pile.to_string());
            results.push(text(&path).to_owned());
            if dice.below(2) == 0 {
                let mut pack = packed::MAGIC.to_vec();
                some.iter().for_each(|at| packed::put(&mut pack, &fs::read(&files[usize::from(*at)]).unwrap()));
                fs::write(&path, pack).unwrap();
            } else {
                fs::create_dir(&path).unwrap();
                for at in some {
                    fs::copy(&files[usize::from(*at)], path.join(at.to_string())).unwrap();
                }
            }
        }
        let results: Vec<&str> = results.iter().map(String::as_str).collect();
        prop_assert_eq!(&held.graded(&results), &whole);
        let mut shards = Vec::new();
        for at in dice.shuffled(of) {
            let (shard, out) = (format!("{at}/{of}"), room.path().join(format!("{at}.graded")));
            held.step("grade", &[&results[..], &["--shard", &shard, "--out", text(&out)]].concat()).unwrap();
            shards.push(out);
        }
        let shards: Vec<&str> = shards.iter().map(|path| text(path)).collect();
        held.step("merge", &shards).unwrap();
        prop_assert_eq!(&held.tables(), &whole);
        Ok(())
    };
    let config = ProptestConfig { cases: 4, failure_persistence: None, ..ProptestConfig::default() };
    TestRunner::new(config).run(&(any::<u64>(), 1_usize..5, 2_u8..5), law).unwrap();
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
    assert_eq!(tasks, wanted.iter().map(|(_, points, _)| points).sum::<i64>());
    let lines = fs::read_to_string(held.path("points.csv")).unwrap().lines().count() - 1;
    let points: Vec<_> = rows(&held.path("points.parquet")).collect();
    assert_eq!(points.len(), lines);
    assert!(points.iter().any(|row| row.get_long(5).is_ok()) && points.iter().any(|row| row.get_long(5).is_err()));
    // The same results are the same bytes.
    held.step("grade", &["--parquet", "--no-points"]).unwrap();
    let again: Vec<Vec<u8>> = PARQUET.iter().map(|name| fs::read(held.path(name)).unwrap()).collect();
    assert_eq!(again, once);
}

/// Another engine reads the columns and finds what the tables say, where there is one: Python with the package duckdb, of which PYTHON
/// may name another.
#[cfg(unix)]
#[test]
fn duckdb_reads_the_columns_as_the_tables_are() {
    let python = std::env::var("PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let has = Command::new(&python).args(["-c", "import duckdb"]).stderr(Stdio::null()).status();
    if !has.is_ok_and(|status| status.success()) {
        eprintln!(
            "skipped: {python} has no package duckdb; python3 -m venv DIR; DIR/bin/pip install duckdb; PYTHON=DIR/bin/python"
        );
        return;
    }
    let held = Held::new(40);
    held.step("grade", &["--parquet"]).unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("scripts/parquet.sh");
    let holds = || Command::new(&script).arg(held.path("")).output().unwrap();
    let done = holds();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    assert!(String::from_utf8_lossy(&done.stdout).contains("rows, as in points.csv"));
    // A table that says something else is found.
    let table = fs::read_to_string(held.path("cards.csv")).unwrap();
    fs::write(held.path("cards.csv"), table.replacen(",kk,", ",ru,", 1)).unwrap();
    assert!(!holds().status.success());
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
