//! What goes wrong at the organizers' desk, as `adal-kit round` and `adal-kit sign` tell it: each in Kazakh, Russian and English.

use std::fs;
use std::path::Path;
use std::process::Command;

/// A round's folder at a place of its own, and everything that was told about it.
struct Desk {
    folder: tempfile::TempDir,
    told: String,
}

impl Desk {
    fn new() -> Self {
        let desk = Self { folder: tempfile::tempdir().unwrap(), told: String::new() };
        desk.done(&["round", "new", "round"]);
        desk
    }

    fn at(&self) -> &Path {
        self.folder.path()
    }

    fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        fs::write(self.at().join(name), text).unwrap();
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.at().join(name)).unwrap()
    }

    fn ran(&self, words: &[&str]) -> (i32, String) {
        let output = Command::new(env!("CARGO_BIN_EXE_adal-kit")).args(words).current_dir(self.at()).output().unwrap();
        let told = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        (output.status.code().unwrap(), told)
    }

    /// Takes a step that must succeed.
    fn done(&self, words: &[&str]) -> String {
        let (code, told) = self.ran(words);
        assert_eq!(code, 0, "{words:?}: {told}");
        told
    }

    /// Takes a step in each language and keeps what it says.
    /// What differs each time, keys and times, stands in no such sentence.
    fn tell(&mut self, words: &[&str]) {
        self.told += &format!("\n> {}\n", words.join(" "));
        for lang in ["kk", "ru", "en"] {
            let (_, told) = self.ran(&[words, &["--lang", lang]].concat());
            let told = told.replace('\\', "/");
            self.told += &format!("{lang}: {}\n", told.trim_end().trim_start_matches("adal-kit: "));
        }
    }

    /// Does something in a changed file, and puts the file back.
    fn with(&mut self, name: &str, text: impl AsRef<[u8]>, then: impl FnOnce(&mut Self)) {
        let path = self.at().join(name);
        let before = fs::read(&path).ok();
        fs::write(&path, text).unwrap();
        then(self);
        before.map_or_else(|| fs::remove_file(&path), |bytes| fs::write(&path, bytes)).unwrap();
    }
}

#[test]
fn what_is_wrong_with_a_folder_is_told_in_three_languages() {
    let mut desk = Desk::new();
    desk.tell(&["round", "new", "round"]);
    desk.tell(&["round", "new", "other", "--round", "practise"]);
    desk.tell(&["round", "new", "other", "--round", "zzz"]);
    desk.tell(&["round", "new", "other", "--pack", "nowhere"]);
    desk.tell(&["round", "grade", "nowhere"]);
    desk.write("round/list.csv", "1,school,kk,,,\n2,school,ru,,,\n3,school,en,15,,\n");
    desk.tell(&["round", "grade", "round"]);
    desk.tell(&["round", "check", "round"]);
    desk.done(&["round", "ballot", "round"]);
    desk.with("round/list.csv", b"1,\xff", |desk| desk.tell(&["round", "ballot", "round"]));
    desk.with("round/roll.bin", "none", |desk| desk.tell(&["round", "grade", "round"]));
    desk.with("round/keys.ron", "Keys(", |desk| desk.tell(&["round", "grade", "round"]));
    let keys = desk.read("round/keys.ron");
    desk.with("round/keys.ron", keys.replace("ballots: \"", "ballots: \"x"), |desk| {
        desk.tell(&["round", "simulate", "round"]);
    });
    let held = desk.read("round/round.ron");
    desk.with("round/round.ron", held.replace("hash: \"", "hash: \"0"), |desk| desk.tell(&["round", "grade", "round"]));
    desk.with("round/round.ron", held.replace("practice", "practices"), |desk| {
        desk.tell(&["round", "grade", "round"]);
    });
    desk.done(&["round", "seal", "round"]);
    desk.tell(&[
        "round",
        "open",
        "round/round.aqs",
        "--words",
        "round/key-words.txt",
        "--key",
        "round/organizers.pub",
        "--into",
        "round",
    ]);
    let log = desk.read("round/audit.log");
    desk.with("round/audit.log", log.replace("3 ballots", "4 ballots"), |desk| {
        desk.tell(&["round", "board", "round"]);
    });
    insta::assert_snapshot!(desk.told);
}

#[test]
fn what_is_wrong_with_shards_is_told_in_three_languages() {
    let mut desk = Desk::new();
    desk.write("round/list.csv", "1,school,kk,,,\n2,school,ru,,,\n3,school,en,15,,\n");
    desk.done(&["round", "ballot", "round"]);
    desk.done(&["round", "simulate", "round", "--cheats", "0"]);
    fs::create_dir_all(desk.at().join("deep/1/2/3/4/5/6/7/8/9")).unwrap();
    desk.tell(&["round", "grade", "round", "--results", "round/results", "deep", "--dry-run"]);
    desk.tell(&["round", "grade", "round", "--shard", "8/8"]);
    desk.tell(&["round", "grade", "round", "--shard", "0/2", "--out", "0", "--dry-run"]);
    desk.tell(&["round", "grade", "round", "--shard", "0/2", "--out", "0"]);
    desk.done(&["round", "grade", "round", "--shard", "1/2", "--out", "1"]);
    desk.done(&["round", "grade", "round", "--shard", "0/3", "--out", "third"]);
    desk.tell(&["round", "merge", "round", "0"]);
    desk.tell(&["round", "merge", "round", "0", "0"]);
    desk.tell(&["round", "merge", "round", "0", "third"]);
    desk.write("junk", "AQG1");
    desk.tell(&["round", "merge", "round", "0", "junk"]);
    let mut whole = fs::read(desk.at().join("1")).unwrap();
    let last = whole.len() - 1;
    whole[last] ^= 1;
    desk.write("changed", &whole);
    desk.tell(&["round", "merge", "round", "0", "changed"]);
    desk.write("round/list.csv", "1,school,kk,,,\n2,school,ru,,,\n");
    desk.done(&["round", "ballot", "round"]);
    desk.tell(&["round", "merge", "round", "0", "1"]);
    insta::assert_snapshot!(desk.told);
}

#[test]
fn what_is_wrong_with_decisions_and_publications_is_told_in_three_languages() {
    let mut desk = Desk::new();
    desk.write("round/list.csv", "1,school,kk,,,\n2,school,ru,,,\n3,school,en,15,,\n");
    for step in [&["ballot"][..], &["simulate", "--cheats", "0"], &["grade"], &["rank"]] {
        desk.done(&[&["round", step[0], "round"], &step[1..]].concat());
    }
    desk.done(&["round", "appeal", "until", "round", "--hours", "1"]);
    let open = ["round", "appeal", "open", "round", "--number", "1", "--task", "fund"];
    desk.tell(&open);
    desk.tell(&[&open[..], &["--text", " "]].concat());
    desk.write("long.txt", "a".repeat(70_000));
    desk.tell(&[&open[..], &["--file", "long.txt"]].concat());
    desk.done(&[&open[..], &["--text", "Why?"]].concat());
    desk.tell(&["round", "appeal", "answer", "round", "1", "--points", "1"]);
    desk.with("round/papers/appeal-1.txt", "Because.", |desk| desk.tell(&["round", "appeal", "minutes", "round"]));
    desk.tell(&["round", "explain", "round", "1", "--receipt", "00000-00000"]);
    desk.write("sheet.ron", "Round(");
    desk.tell(&["round", "correct", "round", "--sheet", "sheet.ron", "--text", "why"]);
    desk.tell(&["round", "correct", "round", "--sheet", "sheet.ron"]);
    let mended = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/rounds/practice.ron")).unwrap();
    desk.write("sheet.ron", mended.replace("fact: Hit, points: 4", "fact: Hit, points: 5"));
    desk.done(&["round", "correct", "round", "--sheet", "sheet.ron", "--text", "why"]);
    desk.with("round/sheet-2.ron", "Round(", |desk| desk.tell(&["round", "rank", "round"]));
    desk.done(&["round", "rank", "round"]);
    desk.write("names.csv", "1,Aisha,,yes\n2,Timur,,perhaps\n");
    desk.tell(&["round", "rank", "round", "--names", "names.csv"]);
    desk.write("names.csv", "1,Aisha,,yes\nsecond,Timur,,no\n");
    desk.tell(&["round", "board", "round", "--names", "names.csv"]);
    desk.with("round/points.csv", "number,task\n1,fund\n", |desk| desk.tell(&["round", "publish", "round"]));
    desk.done(&["round", "publish", "round", "--out", "public"]);
    desk.tell(&["round", "audit", "public", "--key", "key"]);
    desk.tell(&["round", "audit", "public", "--replay"]);
    desk.tell(&["round", "audit", "public/audit.log"]);
    fs::create_dir(desk.at().join("empty")).unwrap();
    desk.tell(&["round", "audit", "empty"]);
    desk.done(&["round", "publish", "round", "--results", "--out", "over"]);
    desk.tell(&["round", "ballot", "round"]);
    let terms = desk.read("over/terms.json");
    desk.with("over/terms.json", terms.replace("practice", "practices"), |desk| {
        desk.tell(&["round", "audit", "over", "--replay"]);
    });
    desk.with("over/terms.json", terms.replace("\"hash\": \"", "\"hash\": \"0"), |desk| {
        desk.tell(&["round", "audit", "over", "--replay"]);
    });
    desk.with("over/secret.txt", "none", |desk| desk.tell(&["round", "audit", "over", "--replay"]));
    fs::rename(desk.at().join("round/results"), desk.at().join("elsewhere")).unwrap();
    fs::create_dir(desk.at().join("round/results")).unwrap();
    desk.tell(&["round", "publish", "round", "--results"]);
    for n in 1..1000 {
        fs::create_dir_all(desk.at().join(format!("round/published-{n}"))).unwrap();
    }
    desk.tell(&["round", "publish", "round"]);
    insta::assert_snapshot!(desk.told);
}

#[test]
fn what_is_wrong_with_a_signature_is_told_in_three_languages() {
    let mut desk = Desk { folder: tempfile::tempdir().unwrap(), told: String::new() };
    desk.write("SUMS", "0f3a  adal-qala.zip\n");
    desk.tell(&["sign", "SUMS", "--key", "key", "--dry-run"]);
    desk.tell(&["sign", "SUMS", "--key", "key"]);
    desk.write("junk", "none");
    desk.tell(&["sign", "SUMS", "--key", "junk"]);
    let public = desk.done(&["sign", "SUMS", "--key", "key", "--new"]).trim().to_owned();
    desk.write("public.txt", &public);
    desk.tell(&["sign", "SUMS", "--check", "public.txt"]);
    desk.tell(&["sign", "SUMS", "--check", "junk"]);
    desk.write("SUMS", "0f3b  adal-qala.zip\n");
    desk.tell(&["sign", "SUMS", "--check", "public.txt"]);
    desk.tell(&["icon", "--out", "nowhere/icon.png"]);
    insta::assert_snapshot!(desk.told);
}
