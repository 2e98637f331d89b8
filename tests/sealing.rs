//! `adal-kit round check`, `seal` and `open`, as they are run.

use std::fs;
use std::path::Path;
use std::process::Command;

fn ran(args: &[&str]) -> (Option<i32>, String, String) {
    let done = Command::new(env!("CARGO_BIN_EXE_adal-kit")).args(args).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (done.status.code(), text(done.stdout), text(done.stderr))
}

fn shown(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn a_round_is_checked_sealed_and_opened_by_whoever_has_the_words() {
    let folder = tempfile::tempdir().unwrap();
    let round = shown(&folder.path().join("round")).to_owned();
    let file = |name: &str| shown(&Path::new(&round).join(name)).to_owned();
    assert_eq!(ran(&["round", "new", &round]).0, Some(0));
    // Not ready: there is no list yet, and no ballots.
    let (code, out, err) = ran(&["round", "check", &round]);
    assert!(code == Some(1) && out.contains("! list.csv has no numbers yet"), "{out}{err}");
    let (code, _, err) = ran(&["round", "seal", &round]);
    assert!(code == Some(2) && err.contains("not ready"), "{err}");
    let list = fs::read_to_string(file("list.csv")).unwrap() + "1,school,kk,0,no,no\n2,student,ru,15,yes,no\n";
    fs::write(file("list.csv"), &list).unwrap();
    assert_eq!(ran(&["round", "ballot", &round]).0, Some(0));
    let (code, out, err) = ran(&["round", "check", &round, "--lang", "kk"]);
    assert_eq!((code, err.as_str()), (Some(0), ""), "{out}");
    // Medals are those that the ranking will have.
    let (_, out, _) =
        ran(&["round", "check", &round, "--gold", "1000", "--silver", "0", "--bronze", "0", "--lang", "ru"]);
    assert!(out.contains("Школа: участников 1, медалей не больше: золото 1, серебро 0, бронза 0."), "{out}");
    fs::write(file("list.csv"), list.clone() + "3,school,en,,,\n").unwrap();
    let (code, out, _) = ran(&["round", "check", &round]);
    assert!(code == Some(1) && out.contains("Make the ballots again"), "{out}");
    fs::write(file("list.csv"), list).unwrap();
    // Nothing is written by a dry run.
    let (code, _, err) = ran(&["round", "seal", &round, "--dry-run"]);
    assert_eq!((code, err.as_str(), Path::new(&file("round.aqs")).exists()), (Some(0), "", false));
    let (code, out, err) = ran(&["round", "seal", &round, "--opens", "Friday, 10:00"]);
    assert_eq!((code, err.as_str()), (Some(0), ""), "{out}");
    let (code, _, err) = ran(&["round", "seal", &round]);
    assert!(code == Some(2) && err.contains("--again"), "{err}");
    // Without the words one sees that it is whole and whose it is; with them, what is in it.
    let sealed = file("round.aqs");
    let (code, out, _) = ran(&["round", "open", &sealed]);
    assert!(code == Some(0) && out.contains("whole") && !out.contains("practice"), "{out}");
    let into = shown(&folder.path().join("opened")).to_owned();
    let words = file("key-words.txt");
    let (code, out, err) =
        ran(&["round", "open", &sealed, "--words", &words, "--key", &file("organizers.pub"), "--into", &into]);
    assert_eq!((code, err.as_str()), (Some(0), ""), "{out}");
    assert!(out.contains("practice") && out.contains("Friday, 10:00") && out.contains("Ballots: 2"), "{out}");
    assert!(Path::new(&into).join("roll.bin").exists());
    // A wrong word is named.
    let text = fs::read_to_string(&words).unwrap();
    let fourth = text.lines().find(|line| line.starts_with(" 4. ")).unwrap();
    let heard = text.replace(fourth, if fourth.ends_with('a') { " 4. kamidu" } else { " 4. kamida" });
    fs::write(file("heard.txt"), heard).unwrap();
    let (code, _, err) = ran(&["round", "open", "--words", &file("heard.txt")]);
    assert!(code == Some(2) && err.contains("Word 4 is wrong"), "{err}");
    // Split among organizers: two of three.
    let (code, out, err) = ran(&["round", "seal", &round, "--again", "--shares", "2/3"]);
    assert_eq!((code, err.as_str()), (Some(0), ""), "{out}");
    let share = |n: u8| file(&format!("share-{n}.txt"));
    let (code, out, _) = ran(&["round", "open", &sealed, "--share", &share(3), "--share", &share(1)]);
    assert!(code == Some(0) && out.contains("practice"), "{out}");
    let (code, _, err) = ran(&["round", "open", &sealed, "--share", &share(2)]);
    assert!(code == Some(2) && err.contains("needed: 2"), "{err}");
    let (_, _, err) = ran(&["round", "open", &sealed, "--words", &words]);
    assert!(err.contains("another round"), "the old key opens the new file: {err}");
    // Whoever changes a byte is found, and so is a photograph's screen.
    let mut bytes = fs::read(&sealed).unwrap();
    bytes[20_000] ^= 1;
    fs::write(file("changed.aqs"), bytes).unwrap();
    let (code, _, err) = ran(&["round", "open", &file("changed.aqs")]);
    assert!(code == Some(2) && err.contains("changed after it was signed"), "{err}");
    let (code, out, _) = ran(&["round", "mark", &round, "000-000"]);
    assert!(code == Some(0) && out.contains("no number"), "{out}");
}
