//! `adal-kit` as it is run: exit codes, formats, pipes, and whole sittings from a script.

use std::fs;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn kit(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_adal-kit"));
    command.args(args).stdin(Stdio::null()).env_remove("NO_COLOR");
    command
}

fn ran(args: &[&str]) -> (Option<i32>, String, String) {
    told(kit(args).output().unwrap())
}

fn told(output: Output) -> (Option<i32>, String, String) {
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

/// Plays with these lines typed.
fn played(args: &[&str], typed: &str) -> (Option<i32>, String, String) {
    let mut child = kit(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
    told(child.wait_with_output().unwrap())
}

fn shown(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// A folder with the pack that `adal-kit new pack` makes.
fn scaffold() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let pack = shown(&folder.path().join("our-class")).to_owned();
    let (code, out, err) = ran(&["new", "pack", &pack]);
    assert_eq!((code, err.as_str()), (Some(0), ""), "{out}");
    (folder, pack)
}

/// From the start of the scaffold's level to its first ending.
const TO_OWN_TURN: &str = "\n3\n1\n";

/// What to type depends on the order in which options are shown: here the seed fixes it.
fn own_turn(pack: &str, more: &[&str]) -> (Option<i32>, String, String) {
    let mut args = vec!["play", "our-class-first-level", "--pack", pack, "--lang", "en", "--seed", "1"];
    args.extend(more);
    played(&args, TO_OWN_TURN)
}

#[test]
fn a_scaffold_passes_the_check_without_a_finding() {
    let (_folder, pack) = scaffold();
    let (code, out, _) = ran(&["check", &pack]);
    assert_eq!(code, Some(0), "{out}");
    assert!(out.contains("1 level"), "{out}");
    assert_eq!(ran(&["new", "level", "another", "--pack", &pack]).0, Some(0));
    let (code, out, _) = ran(&["check", &pack]);
    assert_eq!(code, Some(0), "{out}");
    assert!(out.contains("2 levels"), "{out}");
    let (code, _, err) = ran(&["new", "level", "another", "--pack", &pack]);
    assert!(code == Some(2) && err.contains("is there already"), "{err}");
    let (code, _, err) = ran(&["new", "level", "My Level", "--pack", &pack]);
    assert!(code == Some(2) && err.contains("did you mean my-level?"), "{err}");
}

#[test]
fn findings_are_one_and_not_running_is_two() {
    let (_folder, pack) = scaffold();
    let level = format!("{pack}/levels/our-class-first-level.ron");
    let text = fs::read_to_string(&level).unwrap();
    fs::write(&level, text.replace("needs: Not(Seen(\"rule\"))", "needs: Seen(\"rule\")")).unwrap();
    let (code, out, _) = ran(&["check", &pack]);
    assert_eq!(code, Some(1));
    assert!(out.contains("AQ0402") && out.contains("our-class-first-level.ron:2"), "{out}");
    for (args, wanted) in [
        (vec!["check", "no-such-folder"], "is not a folder"),
        (vec!["play", "queue-1-coridor"], "did you mean queue-1-corridor?"),
        (vec!["graph", "quue"], "there is no level"),
        (vec!["play", "queue", "--from", "countre"], "did you mean counter?"),
        (vec!["play", "--run", "no-such-file.ron"], "no-such-file.ron"),
        (vec!["explain", "AQ9999"], "there is no code"),
        (vec!["no-such-command"], "unrecognized"),
    ] {
        let (code, out, err) = ran(&args);
        assert_eq!(code, Some(2), "{args:?}: {out}{err}");
        assert!(err.contains(wanted), "{args:?}: {err}");
    }
}

#[test]
fn json_and_sarif_are_json() {
    let (_folder, pack) = scaffold();
    let (_, out, _) = ran(&["stats", &pack, "--format", "json"]);
    let rows: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(rows.as_array().unwrap().len(), 6, "a row a language, and the sums");
    assert!(rows[0]["words"].as_u64().unwrap() > 100);
    let words = format!("{pack}/locales/en/our-class-first-level.ftl");
    let text = fs::read_to_string(&words).unwrap();
    fs::write(&words, text.replace("    .give = Bring him the crisps\n", "")).unwrap();
    for format in ["json", "sarif"] {
        let (code, out, _) = ran(&["check", &pack, "--format", format]);
        assert_eq!(code, Some(1), "{out}");
        let value: serde_json::Value = serde_json::from_str(&out).unwrap();
        assert!(value.to_string().contains("AQ0502"), "{out}");
    }
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    let mut child = kit(&["stats"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let mut err = String::new();
    child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
    assert_eq!(err, "");
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn no_colour_where_nobody_sees_it() {
    let (_folder, pack) = scaffold();
    fs::write(format!("{pack}/levels/broken.ron"), "Level(").unwrap();
    for no_color in [None, Some("1")] {
        let mut command = kit(&["check", &pack]);
        if let Some(value) = no_color {
            command.env("NO_COLOR", value);
        }
        let (code, out, err) = told(command.output().unwrap());
        assert_eq!(code, Some(1));
        assert!(!out.contains('\x1b') && !err.contains('\x1b'));
    }
}

#[test]
fn a_level_is_played_to_its_ending_and_replayed() {
    let (folder, pack) = scaffold();
    let file = folder.path().join("run.ron");
    let (code, out, err) = own_turn(&pack, &["--save", shown(&file)]);
    assert_eq!((code, err.as_str()), (Some(0), ""), "{out}");
    for wanted in ["My own turn", "Crooked asks recognised: 1 of 1", "Other endings: Out of turn", "What it cost"] {
        assert!(out.contains(wanted), "{wanted}:\n{out}");
    }
    let (code, out, err) = ran(&["play", "--run", shown(&file), "--pack", &pack, "--lang", "ru"]);
    assert_eq!((code, err.as_str()), (Some(0), ""));
    assert!(out.contains("Своя очередь"), "{out}");

    let (code, out, _) = ran(&["coverage", &pack, "--run", shown(&file)]);
    assert_eq!(code, Some(1));
    assert!(out.contains("endings 1 of 2") && out.contains("never reached: out-of-turn"), "{out}");

    let (_, plain, _) = ran(&["graph", "our-class-first-level", "--pack", &pack, "--format", "dot"]);
    let (_, strong, _) =
        ran(&["graph", "our-class-first-level", "--pack", &pack, "--format", "dot", "--run", shown(&file)]);
    assert!(!plain.contains("penwidth") && strong.contains("penwidth"), "{strong}");
}

#[test]
fn commands_are_understood_at_any_time() {
    let (_folder, pack) = scaffold();
    let typed = "?\n\nj\nw\nl ru\nl\nnonsense\n99\n3\nu\nq\n";
    let (code, out, err) =
        played(&["play", "our-class-first-level", "--pack", &pack, "--lang", "kk", "--seed", "1"], typed);
    assert_eq!((code, err.as_str()), (Some(0), ""), "{out}");
    for wanted in ["күнделік", "Русский", "English", "A number from 1 to 3", "One decision back"] {
        assert!(out.contains(wanted), "{wanted}:\n{out}");
    }
}

#[test]
fn every_kind_of_beat_can_be_played_from_a_beat_on() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("run.ron");
    // One of these lines fits whatever is asked; they run out before the ending, from where a number would lead back.
    let fits = "1\n1 2 3\n1 2 3 4\n1 2 3 4 5\n1 2 3 4 5 6\n";
    for (level, beat, verb, typed) in [
        ("queue-1-corridor", "hall", "look", fits.to_owned()),
        ("queue-1-corridor", "refusal", "write", fits.repeat(6)),
        ("queue-1-corridor", "tea-tin", "mirror", fits.repeat(3)),
        ("queue-1-corridor", "plan", "plan", "1\n1\n".to_owned()),
        ("queue-2-curtains", "ledger", "craft", "1\n".repeat(5)),
        ("queue-3-friend", "fears", "look", fits.to_owned()),
        ("ertegi-bai", "kurt", "sort", fits.repeat(8)),
        ("ertegi-bai", "line", "order", fits.to_owned()),
    ] {
        let args = ["play", level, "--from", beat, "--lang", "en", "--seed", "7", "--save", shown(&file)];
        let (code, out, err) = played(&args, &typed);
        assert_eq!(code, Some(0), "{level} {beat}: {err}");
        assert!(!out.contains('⟨'), "{out}");
        let record = fs::read_to_string(&file).unwrap();
        assert!(record.contains(&format!("\"{beat}: {verb}")), "{level} {beat}:\n{record}\n{out}");
    }
}

#[test]
fn maps_are_drawn() {
    for format in ["svg", "dot", "mermaid"] {
        let (code, out, _) = ran(&["graph", "queue-1-corridor", "--format", format]);
        assert_eq!(code, Some(0));
        assert!(out.contains("warm-bed") && out.contains("offer"), "{format}");
        let begins = match format {
            "svg" => "<svg",
            "dot" => "digraph",
            _ => "flowchart",
        };
        assert!(out.starts_with(begins));
    }
    let (_, svg, _) = ran(&["graph", "queue-1-corridor"]);
    assert_eq!(svg.matches("<polygon").count(), 4, "a lozenge an ending");
    assert!(!svg.contains(" & ") && svg.trim_end().ends_with("</svg>"));
}

#[test]
fn texts_go_out_and_come_back() {
    let (folder, pack) = scaffold();
    let table = folder.path().join("texts.csv");
    let words = |lang: &str| format!("{pack}/locales/{lang}/our-class-first-level.ftl");
    let before = ["kk", "ru", "en"].map(|lang| fs::read_to_string(words(lang)).unwrap());
    assert_eq!(ran(&["strings", &pack, "--export", shown(&table)]).0, Some(0));
    // Back as it is: nothing changes.
    assert_eq!(ran(&["strings", &pack, "--import", shown(&table)]).0, Some(0));
    assert_eq!(["kk", "ru", "en"].map(|lang| fs::read_to_string(words(lang)).unwrap()), before);
    // One text changed, by somebody who likes commas and quotes.
    let text = fs::read_to_string(&table).unwrap();
    fs::write(&table, text.replace("Bring him the crisps", "\"Bring him, \"\"now\"\", the crisps\"")).unwrap();
    let (code, out, _) = ran(&["strings", &pack, "--import", shown(&table)]);
    assert!(code == Some(0) && out.contains("Texts changed: 1"), "{out}");
    let wanted = before[2].replace("Bring him the crisps", "Bring him, \"now\", the crisps");
    assert_eq!(fs::read_to_string(words("en")).unwrap(), wanted, "comments and order stay");
    // The Kazakh moves on: the translations of this line are stale, and what comes back for it is not taken.
    fs::write(words("kk"), before[0].replace("Қол қою\n", "Қол қойып беру\n")).unwrap();
    let (code, out, _) = ran(&["strings", &pack, "--since", shown(&table), "--lang", "en"]);
    assert!(code == Some(1) && out.contains("stale: locales/en/our-class-first-level.ftl: register.sign"), "{out}");
    let text = fs::read_to_string(&table).unwrap();
    fs::write(&table, text.replace(",Sign,", ",Sign here,")).unwrap();
    assert_eq!(ran(&["strings", &pack, "--import", shown(&table)]).0, Some(1));
    assert_eq!(fs::read_to_string(words("en")).unwrap(), wanted);
    // A message that is missing is told of, and a table brings it.
    fs::write(words("ru"), before[1].replace("    .sign = Расписаться\n", "")).unwrap();
    let (code, out, _) = ran(&["strings", &pack]);
    assert!(code == Some(1) && out.contains("missing: locales/ru/our-class-first-level.ftl: register.sign"), "{out}");
}

#[test]
fn shells_and_manuals_know_the_commands() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(ran(&["completions", shell]).1.contains("coverage"), "{shell}");
    }
    assert!(ran(&["man"]).1.contains("adal"));
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(ran(&["man", shown(folder.path())]).0, Some(0));
    assert!(folder.path().join("adal-kit-check.1").is_file());
}

#[test]
fn watching_checks_again_after_a_change() {
    let (_folder, pack) = scaffold();
    let mut child = kit(&["check", &pack, "--watch"]).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut out = child.stdout.take().unwrap();
    let mut read = |until: &str| {
        let mut text = Vec::new();
        let mut byte = [0];
        while out.read(&mut byte).unwrap() == 1 {
            text.push(byte[0]);
            if String::from_utf8_lossy(&text).contains(until) {
                return;
            }
        }
        panic!("it ended: {}", String::from_utf8_lossy(&text));
    };
    read("No findings");
    // The watch is up before the first report.
    fs::write(format!("{pack}/levels/broken.ron"), "Level(").unwrap();
    read("broken.ron:1");
    fs::remove_file(format!("{pack}/levels/broken.ron")).unwrap();
    read("No findings");
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn a_place_is_drawn_as_it_is_and_as_it_becomes() {
    let folder = tempfile::tempdir().unwrap();
    let drawn = |name: &str, more: &[&str]| {
        let path = folder.path().join(name);
        let mut args = vec!["place", "dorm-hall", "--size", "160x90", "--whole", "--out", shown(&path)];
        args.extend(more);
        let (code, out, err) = ran(&args);
        assert_eq!((code, out.as_str(), err.as_str()), (Some(0), "", ""), "{args:?}");
        fs::read(&path).unwrap()
    };
    let before = drawn("before.png", &["--png"]);
    assert!(before.starts_with(b"\x89PNG"));
    let pictures = [
        drawn("board.png", &["--png", "--with", "reform-e-queue"]),
        drawn("television.png", &["--png", "--fake", "reform-e-queue"]),
        drawn("grey.png", &["--png", "--light", "Neglect"]),
        drawn("empty.png", &["--png", "--empty"]),
        drawn("closed.png", &["--png", "--closed"]),
    ];
    for (at, picture) in pictures.iter().enumerate() {
        assert_ne!(*picture, before, "picture {at} shows no change");
        assert!(!pictures[..at].contains(picture), "picture {at} is another one");
    }
    assert!(drawn("hall.svg", &["--empty"]).starts_with(b"<svg"));
}

#[test]
fn the_ground_of_a_place_is_drawn_as_text() {
    let (code, out, err) = ran(&["place", "dorm-hall", "--grid"]);
    assert_eq!((code, err.as_str()), (Some(0), ""));
    assert_eq!(out.lines().count(), 30);
    for sign in ['.', '#', 's', 'd'] {
        assert!(out.contains(sign), "{sign} is not in\n{out}");
    }
    let (code, _, err) = ran(&["place", "dorm-hal"]);
    assert_eq!(code, Some(2));
    assert!(err.contains("did you mean dorm-hall"), "{err}");
    assert_eq!(ran(&["place", "dorm-hall", "--light", "Dusk"]).0, Some(2));
}

#[test]
fn a_sound_is_written_and_measured() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("yes.wav");
    let (code, out, err) = ran(&["sound", "yes", "--out", shown(&file)]);
    assert_eq!((code, err.as_str()), (Some(0), ""));
    assert!(out.contains("loudest -24.0 dB"), "{out}");
    let first = fs::read(&file).unwrap();
    assert_eq!((&first[..4], &first[8..16]), (&b"RIFF"[..], &b"WAVEfmt "[..]));
    let again = |args: &[&str]| {
        let mut all = vec!["sound"];
        all.extend(args);
        all.extend(["--out", shown(&file)]);
        assert_eq!(ran(&all).0, Some(0));
        fs::read(&file).unwrap()
    };
    assert_eq!(again(&["yes"]), first);
    assert_ne!(again(&["yes", "--seed", "1"]), first);
    assert_eq!(again(&["tension", "--seconds", "2"]).len(), 44 + 2 * 2 * 22_050);
    assert_eq!(again(&["wind", "--seconds", "9"]).len(), 44 + 9 * 2 * 22_050);
    let (code, _, err) = ran(&["sound", "drum", "--out", shown(&file)]);
    assert_eq!(code, Some(2));
    assert!(err.contains("step-snow") && err.contains("evening"), "{err}");
}

#[test]
fn a_lesson_is_printed_and_listed() {
    let (code, out, err) = ran(&["programme", "--lang", "en"]);
    assert_eq!((code, err.as_str()), (Some(0), ""));
    assert!(out.lines().next().unwrap().starts_with("hour-grades-1-4 ") && out.contains("fundamentals-8 "), "{out}");
    let (code, out, _) = ran(&["programme", "hour-grades-5-8", "--lang", "kk", "--start", "8:00"]);
    assert_eq!(code, Some(0));
    assert!(out.contains("08:00") && out.contains("08:45   Қоңырау"), "{out}");
    let (code, out, _) = ran(&["programme", "fundamentals", "--lang", "ru"]);
    assert!(code == Some(0) && out.contains("50") && out.contains("Слова"), "{out}");
    let folder = tempfile::tempdir().unwrap();
    let paper = folder.path().join("plan.pdf");
    let (code, out, _) = ran(&["programme", "hour-students", "--pdf", "--out", &paper.display().to_string()]);
    assert_eq!((code, out.as_str()), (Some(0), ""));
    assert!(fs::read(&paper).unwrap().starts_with(b"%PDF"));
    let (code, out, _) = ran(&["programme", "hour-students", "--html", "--lang", "en"]);
    assert!(code == Some(0) && out.starts_with("<!DOCTYPE html>") && out.contains("<table>"), "{out}");
    for (args, wanted) in [
        (vec!["programme", "hour-students", "--pdf", "--html"], "cannot be used with"),
        (vec!["programme", "--pdf"], "required"),
        (vec!["programme", "hour-student"], "did you mean hour-students?"),
        (vec!["programme", "hour-students", "--start", "25:00"], "hh:mm"),
        (vec!["programme", "hour-students", "--lang", "de"], "kk, ru, en"),
    ] {
        let (code, _, err) = ran(&args);
        assert!(code == Some(2) && err.contains(wanted), "{err}");
    }
}

#[test]
fn a_lesson_is_walked_to_the_bell() {
    // As planned; as planned; half as long again; three minutes more; and the rest by itself.
    let (code, out, _) = played(&["programme", "hour-grades-5-8", "--dry-run", "--lang", "en"], "\n\n12\n?\n+3\n");
    assert_eq!(code, Some(0));
    for wanted in [
        "09:04  Money for a vase",
        "No time for it, left out: “Two keys”.",
        "Enter: it went",
        "09:45: the lesson is over",
    ] {
        assert!(out.contains(wanted), "{wanted}:\n{out}");
    }
    let (code, out, _) = played(&["programme", "clean-session", "--dry-run", "--lang", "en"], "");
    assert!(code == Some(0) && out.matches("the lesson is over").count() == 5, "{out}");
    let (_, out, _) = played(&["programme", "hour-students", "--dry-run", "--lang", "en"], "b\ns\nq\n");
    assert!(out.contains("That can't be done now.") && out.contains("The key of room 204"), "{out}");
}

#[test]
fn papers_of_a_made_up_class_are_written() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("paper");
    for (format, lang, begins) in [
        ("--html", "kk", "<!DOCTYPE html>".as_bytes()),
        ("--pdf", "ru", b"%PDF-1."),
        ("--csv", "en", "\u{feff}class,".as_bytes()),
        ("--xapi", "kk", b"["),
    ] {
        let (code, out, err) = ran(&["report", "--sample", "--lang", lang, format, "--out", shown(&file)]);
        assert_eq!((code, out.as_str(), err.as_str()), (Some(0), "", ""), "{format} {lang}");
        assert!(fs::read(&file).unwrap().starts_with(begins), "{format} {lang}");
    }
    let (code, out, _) = ran(&["report", "--sample", "--lesson", "1", "--paper", "act", "--lang", "ru"]);
    assert!(code == Some(0) && out.contains("<h1>Акт о проведении мероприятия</h1>"), "{out}");
    let (code, _, err) = ran(&["report", "--sample", "--paper", "final", "--lang", "en"]);
    assert!(code == Some(2) && err.contains("lesson 2 can't be finished: no finding"), "{err}");
    for (args, says) in [
        (&["report", "--sample", "--lang", "kz"][..], "did you mean kk?"),
        (&["report", "--sample", "--lesson", "3"], "the class has 2"),
        (&["report", "--sample", "--lesson", "0"], "the class has 2"),
        (&["report", "nowhere.sqlite"], "nowhere.sqlite"),
        (&["report"], "JOURNAL"),
        (&["report", "--sample", "--pdf", "--csv"], "cannot be used with"),
    ] {
        let (code, out, err) = ran(args);
        assert!(code == Some(2) && out.is_empty() && err.contains(says), "{args:?}: {err}");
    }
}

#[cfg(feature = "classroom")]
#[test]
fn papers_of_a_journal_are_of_the_class_that_is_meant() {
    use adal_qala::classroom::record::text::ClassName;
    use adal_qala::classroom::record::{Class, Grade, LessonRecord};
    use adal_qala::store::journal::Journal;

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.sqlite");
    let mut journal = Journal::open(&path).unwrap();
    let lessons: Vec<LessonRecord> = serde_json::from_str(include_str!("journal/samples/lessons-v1.json")).unwrap();
    let mut put = |name: &str, lessons: &[LessonRecord]| {
        let class = Class { name: ClassName::parse(name).unwrap(), grade: Grade::College };
        let id = journal.put_class(&class).unwrap();
        for lesson in lessons {
            journal.file_lesson(id, lesson).unwrap();
        }
    };
    let report = |more: &[&str]| ran(&[&["report", shown(&path), "--lang", "kk"], more].concat());
    put("2-топ", &lessons[..1]);
    let (code, out, _) = report(&[]);
    assert!(code == Some(0) && out.contains("2-топ") && out.contains("09.12.2026"), "{out}");
    put("3-топ", &[]);
    let (code, _, err) = report(&[]);
    assert!(code == Some(2) && err.contains("2-топ, 3-топ"), "{err}");
    let (code, _, err) = report(&["--class", "4-топ"]);
    assert!(code == Some(2) && err.contains("there is no class 4-топ"), "{err}");
    let (code, _, err) = report(&["--class", "3-топ"]);
    assert!(code == Some(2) && err.contains("has no lesson yet"), "{err}");
    assert_eq!(report(&["--class", "2-топ", "--xapi"]).0, Some(0));
}

#[test]
fn a_finished_run_becomes_a_comic() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("strip");
    let record = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/replay/queue-1-corridor--ninth-of-nine.ron");
    let (code, out, err) = ran(&["comic", shown(&record), "--lang", "kk", "--svg", "--out", shown(&file)]);
    assert_eq!((code, out.as_str(), err.as_str()), (Some(0), "", ""));
    let strip = fs::read_to_string(&file).unwrap();
    let panels = strip.matches("<g transform=\"translate(").count() / 2;
    assert!((4..=8).contains(&panels), "{panels} panels");
    for words in
        ["Гүлнар апай", "— Төрт мыңды санап беру", "Тоғыздың тоғызыншысы", "Болат ағайдың қай сөздері рас еді?"]
    {
        assert!(strip.contains(words), "{words} is not in the strip");
    }
    let names: Vec<&str> = strip.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let different: std::collections::BTreeSet<_> = names.iter().collect();
    assert_eq!(names.len(), different.len(), "a name is there twice, and a colour would be another's");
    let unfinished = folder.path().join("unfinished.ron");
    let text = fs::read_to_string(&record).unwrap();
    let (begin, _) = text.split_once("  \"deposit: ").unwrap();
    fs::write(&unfinished, format!("{begin} ],\n)\n")).unwrap();
    let (code, _, err) = ran(&["comic", shown(&unfinished)]);
    assert!(code == Some(2) && err.contains("not finished"), "{err}");
}

#[test]
fn cards_are_printed_and_read_from_a_photograph() {
    let folder = tempfile::tempdir().unwrap();
    let pdf = folder.path().join("cards.pdf");
    assert_eq!(ran(&["cards", "--count", "3", "--from", "46", "--out", shown(&pdf)]).0, Some(0));
    assert!(fs::read(&pdf).unwrap().starts_with(b"%PDF"));
    assert_eq!(ran(&["cards", "--svg", "--count", "3", "--out", shown(&folder.path().join("c.svg"))]).0, Some(0));
    assert!(fs::read_to_string(folder.path().join("c-02.svg")).unwrap().contains("№ 3"));
    let (code, _, err) = ran(&["cards", "--count", "4", "--from", "46"]);
    assert_eq!(code, Some(2));
    assert!(err.contains("there are 48 cards"), "{err}");
    let photo = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/classroom/cards/two-cards.jpg");
    let (code, out, _) = ran(&["cards", "read", shown(&photo)]);
    assert_eq!((code, out.lines().last()), (Some(0), Some("2 sure: A 2, B 0, C 0, D 0; unsure: 0")));
    let (code, out, _) = ran(&["cards", "read", "--json", shown(&photo), shown(&photo)]);
    assert_eq!(code, Some(0));
    assert_eq!(serde_json::from_str::<serde_json::Value>(&out).unwrap()[1]["answer"], "A");
    let (code, _, err) = ran(&["cards", "read", shown(&pdf)]);
    assert_eq!(code, Some(2));
    assert!(err.contains("neither JPEG nor PNG"), "{err}");
}

#[test]
fn a_round_is_held_from_the_list_to_the_ranking() {
    let folder = tempfile::tempdir().unwrap();
    let round = shown(&folder.path().join("round")).to_owned();
    let file = |name: &str| Path::new(&round).join(name);
    let (code, out, err) = ran(&["round", "new", &round]);
    assert_eq!((code, err.as_str()), (Some(0), ""), "{out}");
    let key = out.split_once("log: ").unwrap().1.split_once('\n').unwrap().0.to_owned();
    // Nothing is done with an empty list, and a wrong line is named.
    let (code, _, err) = ran(&["round", "ballot", &round]);
    assert!(code == Some(2) && err.contains("list.csv has no numbers yet"), "{err}");
    let mut list = fs::read_to_string(file("list.csv")).unwrap();
    list += "1,school,kk,0,no,no\n2;student;ru;15;yes;no\n";
    fs::write(file("list.csv"), format!("{list}3,nobody,kk,0,no,no\n")).unwrap();
    let (_, _, err) = ran(&["round", "ballot", &round]);
    assert!(err.contains("line 4") && err.contains("school, student"), "{err}");
    list += &(3..40).map(|n| format!("{n},school,en,,,\n")).collect::<String>();
    fs::write(file("list.csv"), list).unwrap();
    for step in [&["ballot"][..], &["simulate", "--cheats", "300"], &["grade"], &["rank"]] {
        let (code, out, err) = ran(&[&["round", step[0], round.as_str()], &step[1..]].concat());
        assert_eq!((code, err.as_str()), (Some(0), ""), "{step:?}: {out}");
    }
    // What is told as earned was earned.
    let table = |name: &str| fs::read_to_string(file(name)).unwrap();
    let cards = table("cards.csv");
    let mut compared = 0;
    for line in table("truth.csv").lines().skip(1) {
        let [number, manner, points] = line.split(',').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let card = cards.lines().find(|card| card.split(',').next() == Some(number));
        // Which of two results counts has not been decided here.
        if !points.is_empty() && manner != "Twice" {
            assert_eq!(card.and_then(|card| card.split(',').nth(3)), Some(points), "{number}, {manner}");
            compared += 1;
        }
    }
    assert!(compared > 20, "{compared}");
    assert!(table("ranking.html").contains("School"));
    let (code, out, err) = ran(&["round", "audit", shown(&file("audit.log")), "--key", &key]);
    assert_eq!((code, err.as_str()), (Some(0), ""), "{out}");
    fs::write(file("audit.log"), table("audit.log").replace("39 ballots", "40 ballots")).unwrap();
    let (code, _, err) = ran(&["round", "audit", shown(&file("audit.log")), "--key", &key]);
    assert!(code == Some(2) && err.contains("line 2 was not signed"), "{err}");
}
