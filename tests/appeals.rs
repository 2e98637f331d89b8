//! A round after grading, by the commands that organizers type: ranking, appeal, corrected sheet, publication, and whoever checks it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use adal_qala::olympiad::audit::unhex;
use adal_qala::olympiad::ballot::{Code, Number};
use adal_qala::olympiad::entry::{Deed, Entry};
use adal_qala::olympiad::keys::SecretKey;
use adal_qala::olympiad::result::{Log, ResultFile};
use adal_qala::olympiad::seed::RoundHash;

struct Desk {
    _folder: tempfile::TempDir,
    root: PathBuf,
    key: String,
}

impl Desk {
    /// A round with sixty simulated contestants that was graded and ranked.
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("round");
        let (code, told) = run(&["round", "new", root.to_str().unwrap()]);
        assert_eq!(code, 0, "{told}");
        let key = told.split_whitespace().find(|word| word.len() == 64).unwrap().to_owned();
        let langs = ["kk", "ru", "en"];
        let list: String = (1..=60).map(|n| format!("{n},school,{},,,\n", langs[n % 3])).collect();
        let desk = Self { _folder: folder, root, key };
        fs::write(desk.path("list.csv"), list).unwrap();
        for step in [&["ballot"][..], &["papers"], &["simulate", "--cheats", "150"], &["grade"], &["rank"]] {
            desk.done(step);
        }
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// Takes a step; the folder comes after the words of the step.
    fn step(&self, words: &[&str]) -> (i32, String) {
        let of = if words[0] == "appeal" { 2 } else { 1 };
        let (step, rest) = words.split_at(of);
        run(&[&["round"], step, &[self.root.to_str().unwrap()], rest].concat())
    }

    fn done(&self, words: &[&str]) -> String {
        let (code, told) = self.step(words);
        assert_eq!(code, 0, "{words:?}: {told}");
        told
    }

    fn audit(&self, folder: &str, more: &[&str]) -> (i32, String) {
        let path = self.path(folder);
        run(&[&["round", "audit", path.to_str().unwrap(), "--key", &self.key], more].concat())
    }
}

fn run(words: &[&str]) -> (i32, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_adal-kit")).args(words).output().unwrap();
    let told = [output.stdout, output.stderr].concat();
    (output.status.code().unwrap(), String::from_utf8(told).unwrap())
}

fn files(root: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found: Vec<_> = fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| (path.clone(), fs::read(path).unwrap()))
        .collect();
    found.sort();
    found
}

#[test]
fn a_ranking_survives_appeal_and_correction_and_anybody_can_check_it() {
    let desk = Desk::new();
    let line = desk.read("cards.csv").lines().nth(1).unwrap().to_owned();
    let number = line.split(',').next().unwrap();
    // Published, checked, appealed against, and published again beside the first.
    desk.done(&["publish"]);
    assert_eq!(desk.audit("published-1", &[]).0, 0);
    let against = ["appeal", "open", "--number", number, "--task", "fund", "--text", "Count it again."];
    assert!(desk.step(&against).1.contains("No appeals are taken yet"));
    desk.done(&["appeal", "until", "--hours", "1"]);
    desk.done(&against);
    let before = files(&desk.root);
    desk.done(&["appeal", "answer", "1", "--points", "-1", "--text", "One less.", "--dry-run"]);
    assert_eq!(files(&desk.root), before);
    desk.done(&["appeal", "answer", "1", "--points", "-1", "--text", "One less."]);
    assert!(desk.step(&["publish"]).1.contains("Rank again"));
    desk.done(&["rank"]);
    desk.done(&["appeal", "minutes", "--lang", "kk"]);
    assert!(desk.read("minutes.html").contains("Count it again."));
    let told = desk.done(&["explain", number]);
    assert!(told.contains("[+") && desk.path(&format!("explained/{number}.pdf")).exists(), "{told}");

    // A corrected sheet: who moves is told, both are kept, and doing it again changes nothing.
    let sheet = desk.path("mended.ron");
    let round = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/rounds/practice.ron")).unwrap();
    fs::write(&sheet, round.replace("fact: Hit, points: 4", "fact: Hit, points: 6")).unwrap();
    let correct = ["correct", "--sheet", sheet.to_str().unwrap(), "--text", "Worth more."];
    let told = desk.done(&correct);
    assert!(told.contains("4 → 6") && desk.path("cards-1.csv").exists(), "{told}");
    let cards = desk.read("cards.csv");
    let log = desk.read("audit.log");
    assert!(desk.done(&correct).contains("Nothing has changed"));
    assert_eq!(desk.read("audit.log"), log);
    desk.done(&["grade"]);
    assert_eq!(desk.read("cards.csv"), cards);
    fs::write(&sheet, round.replace("minutes: 45", "minutes: 46")).unwrap();
    assert!(desk.step(&correct).1.contains("points alone"));

    // Everything is published, and played again by whoever wants to.
    desk.done(&["rank"]);
    desk.done(&["publish", "--results"]);
    let (code, told) = desk.audit("published-2", &["--replay"]);
    assert!(code == 0 && told.contains("played again"), "{told}");
    let ranking = desk.path("published-2/ranking.csv");
    let text = fs::read_to_string(&ranking).unwrap();
    fs::write(&ranking, text.replacen(",gold,", ",silver,", 1)).unwrap();
    let (code, told) = desk.audit("published-2", &[]);
    assert!(code == 1 && told.contains("was changed after") && told.contains("medal of number"), "{told}");
    // Codes and keys are in no publication of a round that is not over.
    let all: Vec<u8> = files(&desk.path("published-1")).into_iter().flat_map(|(_, bytes)| bytes).collect();
    let all = String::from_utf8_lossy(&all);
    for line in desk.read("ballots.csv").lines().skip(1) {
        assert!(!all.contains(line.rsplit(',').next().unwrap()));
    }
}

#[test]
fn a_frozen_board_shows_no_later_point_and_nothing_is_published_on_it() {
    let desk = Desk::new();
    desk.done(&["board"]);
    let whole = desk.read("board.html");
    desk.done(&["freeze", "--minute", "1"]);
    assert!(desk.step(&["publish"]).1.contains("frozen"));
    desk.done(&["board"]);
    let frozen = desk.read("board.html");
    let points = |page: &str| page.matches("],[").count();
    assert!(frozen.contains("\"frozen\":1") && points(&frozen) < points(&whole));
    desk.done(&["unfreeze"]);
    desk.done(&["board"]);
    assert_eq!(desk.read("board.html"), whole);
    assert!(desk.step(&["unfreeze"]).0 == 2);
    // Somebody edits a card by hand.
    let cards = desk.read("cards.csv").replacen("school", "student", 1);
    fs::write(desk.path("cards.csv"), cards).unwrap();
    assert!(desk.step(&["rank"]).1.contains("not as it was graded"));
}

#[test]
fn a_published_code_makes_no_result_that_counts() {
    let desk = Desk::new();
    let card = desk.read("cards.csv").lines().nth(1).unwrap().to_owned();
    let number: u32 = card.split(',').next().unwrap().parse().unwrap();
    let code =
        desk.read("ballots.csv").lines().find(|line| line.starts_with(&format!("{number},"))).unwrap().to_owned();
    let code = Code::parse(code.rsplit(',').next().unwrap()).unwrap();
    let hash = desk.read("round.ron");
    let hash = RoundHash(unhex(hash.split("hash: \"").nth(1).unwrap().split('"').next().unwrap()).unwrap());
    let forged = |thief: u8| {
        let mut log = Log::new(hash, Number(number), code, "thief", SecretKey::new([thief; 32]));
        log.push(&Entry { after: u64::from(thief), deed: Deed::End });
        log.write()
    };
    // While the round is not over, a human decides between two.
    let (cards, disputed) = (desk.read("cards.csv"), desk.read("disputed.csv"));
    let late = desk.path("results/late.aqr");
    fs::write(&late, forged(1)).unwrap();
    desk.done(&["grade"]);
    assert!(!desk.read("cards.csv").contains(&card) && desk.read("disputed.csv").contains(&format!("\n{number},0,")));
    fs::remove_file(&late).unwrap();
    desk.done(&["grade"]);
    desk.done(&["rank"]);
    desk.done(&["publish", "--results"]);
    // What everybody reads then: the code that belongs to the ballot.
    let name = format!("published-1/results/{number}.aqr");
    let published = fs::read(desk.path(&name)).unwrap();
    assert_eq!(ResultFile::read(&published).unwrap().header.code, code);
    // However many are written with it, the published one counts.
    for thief in 1..=100 {
        fs::write(desk.path(&format!("results/late-{thief}.aqr")), forged(thief)).unwrap();
    }
    desk.done(&["grade"]);
    assert_eq!((desk.read("cards.csv"), desk.read("disputed.csv")), (cards.clone(), disputed));
    desk.done(&["rank"]);
    desk.done(&["publish", "--results"]);
    let (code, told) = desk.audit("published-2", &["--replay"]);
    assert!(code == 0 && told.contains("played again"), "{told}");
    // Without it, none of them does.
    let own = files(&desk.path("results")).into_iter().find(|(_, bytes)| *bytes == published).unwrap().0;
    fs::remove_file(own).unwrap();
    desk.done(&["grade"]);
    assert!(!desk.read("cards.csv").lines().any(|line| line.starts_with(&format!("{number},"))));
    // Which ones count can't be changed, and nobody takes part with these ballots again.
    let tables = files(&desk.root).into_iter().filter(|(path, _)| path.to_string_lossy().contains("closed-"));
    let [(path, closed)] = <[_; 1]>::try_from(tables.collect::<Vec<_>>()).unwrap();
    let closed = String::from_utf8(closed).unwrap();
    fs::write(&path, closed.replace(&format!("\n{number},"), "\n4000,")).unwrap();
    assert!(desk.step(&["grade"]).1.contains("changed by hand"));
    fs::write(&path, closed).unwrap();
    for step in [&["ballot"][..], &["seal", "--again"]] {
        let (code, told) = desk.step(step);
        assert!(code == 2 && told.contains("a new folder"), "{told}");
    }
}
