//! The sample olympiad from sealing to appeal, by the commands that organizers type, with contestants who never lived and some who cheat.
//!
//! `ADAL_REHEARSAL=5000 cargo test --release --test rehearsal` does it with as many; `./test` does it with a few.

mod held;
mod look;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use held::{PACK, Round, kit};

/// What a task's points can't exceed, in the sample round.
const MOST: [(&str, i64); 5] = [("bucket", 35), ("number", 35), ("envelope", 35), ("strings", 35), ("quiz", 60)];

#[test]
fn from_sealing_to_appeal_the_ranking_is_right_to_the_point() {
    let contestants: u32 = std::env::var("ADAL_REHEARSAL").ok().map_or(70, |count| count.parse().unwrap());
    let round = Round::new();
    round.fill(contestants);

    // Before: ballots, the sealed file, and what it tells to whoever has its words and who has not.
    round.step(&["ballot"]);
    round.step(&["check"]);
    round.step(&["seal", "--shares", "2/3"]);
    let sealed = round.path("round.aqs");
    assert!(!kit(&["round", "open", &sealed]).contains("four-doors"), "it tells nothing before its key");
    let opened =
        kit(&["round", "open", &sealed, "--share", &round.path("share-3.txt"), "--share", &round.path("share-1.txt")]);
    assert!(
        opened.contains("four-doors") && opened.replace(',', "").contains(&format!("Ballots: {contestants}")),
        "{opened}"
    );

    // The round, in which a tenth cheats or comes to grief.
    round.step(&["simulate", "--cheats", "100", "--seed", "7"]);
    round.step(&["grade"]);
    let truth = held::truth(&round);
    let disputed: BTreeSet<u32> = column(&round.read("disputed.csv"));
    for number in &disputed {
        assert_eq!(truth[number].0, "Twice", "{number}");
        // The receipt on paper is that of the file that was written first.
        let first = fs::read(round.path(&format!("results/{number}-0.aqr"))).unwrap();
        let receipt = adal_qala::olympiad::result::ResultFile::read(&first).unwrap().head.receipt();
        round.step(&["settle", &number.to_string(), &receipt, "--text", "This receipt is on paper."]);
    }
    round.step(&["grade"]);
    round.step(&["rank"]);
    let ranked = round.ranking();
    let expected: BTreeMap<u32, i64> =
        truth.iter().filter_map(|(number, (_, points))| Some((*number, (*points)?))).collect();
    assert_eq!(ranked, expected);
    let never: Vec<&String> = truth.values().filter(|(_, points)| points.is_none()).map(|(manner, _)| manner).collect();
    let none = ["Changed", "Cut", "Copied", "Impossible", "Forged", "Junk"];
    assert!(never.iter().all(|manner| none.contains(&manner.as_str())), "{never:?}");
    assert!(contestants < 1_000 || none.iter().all(|one| never.iter().any(|manner| manner == one)), "{never:?}");

    // What a human should look at changes nothing, and is nobody else's business.
    let log = round.read("audit.log");
    let told = round.step(&["look", "--lang", "kk"]);
    assert!(told.contains("айып емес") && round.read("look.html").contains("Бұл бет ешкімді айыптамайды"), "{told}");
    assert_eq!(round.read("audit.log"), log);

    // What the items are worth, for the next round.
    round.step(&["items", "--lang", "ru"]);
    assert!(round.read("items.csv").lines().count() > 30 && round.read("items.html").contains("Надёжность"));

    // Appeals: up, down, and not at all.
    round.step(&["publish"]);
    round.audit("published-1", &[]);
    let published = fs::read_dir(round.path("published-1")).unwrap();
    assert!(published.flatten().all(|entry| !entry.file_name().to_string_lossy().starts_with("look")));
    round.step(&["appeal", "until", "--hours", "2"]);
    let mut after = expected.clone();
    let rules = round.rules();
    for (at, number) in expected.keys().step_by(7).take(9).enumerate() {
        let change = [2, -2, 0][at % 3];
        round.step(&["appeal", "open", "--number", &number.to_string(), "--task", "bucket", "--text", "Look again."]);
        let id = (at + 1).to_string();
        let points = change.to_string();
        round.step(&["appeal", "answer", &id, "--points", &points, "--text", "We looked again."]);
        let had = task_points(&rules, *number, "bucket");
        *after.get_mut(number).unwrap() += (had + change).clamp(0, 35) - had;
    }
    round.step(&["appeal", "minutes"]);
    round.step(&["rank"]);
    assert_eq!(round.ranking(), after);

    // A rule that was worth too much: everybody is graded anew, and appeals hold.
    let sheet = fs::read_to_string(format!("{PACK}/rounds/four-doors.ron")).unwrap();
    let mended = sheet.replace("Chosen(\"form\", \"honest\"), points: 2", "Chosen(\"form\", \"honest\"), points: 1");
    assert_ne!(sheet, mended);
    let path = round.path("mended.ron");
    fs::write(&path, mended).unwrap();
    let told = round.step(&["correct", "--sheet", &path, "--text", "One point is enough."]);
    assert!(told.contains("2 → 1"), "{told}");
    for (number, task, rule, times, points) in &rules {
        if task == "envelope" && rule == "declared" {
            let (had, sum) = (task_points(&rules, *number, task), task_sum(&rules, *number, task));
            assert_eq!(*points, 2 * times);
            *after.get_mut(number).unwrap() += (sum - times).clamp(0, 35) - had;
        }
    }
    round.step(&["rank"]);
    assert_eq!(round.ranking(), after);

    // Published for good, and checked by whoever wants to, who plays everything again.
    round.step(&["board"]);
    round.step(&["publish", "--results"]);
    let told = round.audit("published-2", &["--replay"]);
    assert!(told.contains("played again"), "{told}");
    eprintln!("{contestants} contestants, {} ranked, {} had two results", ranked.len(), disputed.len());
}

fn task_sum(rules: &[(u32, String, String, i64, i64)], number: u32, task: &str) -> i64 {
    rules.iter().filter(|(of, own, ..)| *of == number && own == task).map(|(.., points)| points).sum()
}

fn task_points(rules: &[(u32, String, String, i64, i64)], number: u32, task: &str) -> i64 {
    let most = MOST.iter().find(|(name, _)| *name == task).unwrap().1;
    task_sum(rules, number, task).clamp(0, most)
}

/// The numbers in the first column.
fn column(text: &str) -> BTreeSet<u32> {
    text.lines().skip(1).filter_map(|line| line.split(',').next()?.parse().ok()).collect()
}
