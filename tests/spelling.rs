//! Kazakh and Russian words are spelt right, or have been read and found right.
//!
//! Every word of `locales/kk` and `locales/ru`, and of the sample olympiad's, goes through hunspell. What it does not know must stand in `words.txt` or in a file of
//! `words.d/` beside the locale's files: whole forms, one a line, sorted. (The Kazakh dictionary knows stems and misses many of their
//! endings, and adding a stem to it does not help.) A form that no text uses any more is taken off the list, so that the list stays a
//! list of words that somebody has read, and never becomes one of mistakes that are put up with.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Languages, and hunspell's names of their dictionaries.
const LANGUAGES: [(&str, &str); 2] = [("kk", "kk_KZ"), ("ru", "ru_RU")];

#[test]
fn kazakh_and_russian_words_are_spelt_right() {
    let mut found = Vec::new();
    for (lang, dictionary) in LANGUAGES {
        let texts = words_of(lang);
        let used: BTreeSet<&str> = texts.keys().map(String::as_str).collect();
        let unknown = unknown(dictionary, &used).unwrap_or_else(|trouble| panic!("{trouble}"));
        let listed = listed(lang);
        for word in &unknown {
            if !listed.contains_key(word) && !listed.contains_key(&word.to_lowercase()) {
                found.push(format!("{}: {word}", texts[word]));
            }
        }
        let lower: BTreeSet<String> = used.iter().map(|word| word.to_lowercase()).collect();
        for (word, lists) in &listed {
            if !used.contains(word.as_str()) && !lower.contains(word) {
                found.extend(lists.iter().map(|list| format!("{list}: {word} is listed and no longer used")));
            }
        }
    }
    found.sort();
    assert!(
        found.is_empty(),
        "Mend the word, or, where a reader of the language says that it is right, list it in words.d/:\n{}\n",
        found.join("\n")
    );
}

#[test]
fn the_lists_are_sorted_and_hold_each_form_once() {
    for (lang, _) in LANGUAGES {
        for path in lists(lang) {
            let text = fs::read_to_string(&path).unwrap();
            let lines: Vec<&str> = text.lines().collect();
            let mut sorted = lines.clone();
            sorted.sort_unstable();
            sorted.dedup();
            assert_eq!(lines, sorted, "{}: run LC_ALL=C.UTF-8 sort -u -o on it", shown(&path));
        }
    }
}

#[test]
fn only_words_are_taken_from_a_file() {
    let text = "# Түсінік\noffer = «Орын жоқ», [залог](term-deposit) { $money } теңге.\n    .pay-now = Төлеу\n    \
        { $count ->\n        [one] бір орын\n       *[other] { $count } ала-құла орын\n    }\n-brand = Адал қала\n";
    let words: Vec<String> = words(text).collect();
    let expected = ["Орын", "жоқ", "залог", "теңге", "Төлеу", "бір", "орын", "ала", "құла", "орын", "Адал", "қала"];
    assert_eq!(words, expected);
}

fn locale(lang: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(lang)
}

fn shown(path: &Path) -> String {
    path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap_or(path).display().to_string()
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path());
    let mut found: Vec<_> = entries.filter(|path| path.extension().is_some_and(|own| own == ending)).collect();
    found.sort();
    found
}

/// Each word of a language, and the first file that uses it.
fn words_of(lang: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/olympiad/locales").join(lang);
    for path in files(&locale(lang), "ftl").into_iter().chain(files(&sample, "ftl")) {
        for word in words(&fs::read_to_string(&path).unwrap()) {
            found.entry(word).or_insert_with(|| shown(&path));
        }
    }
    found
}

fn lists(lang: &str) -> Vec<PathBuf> {
    let mut paths = files(&locale(lang).join("words.d"), "txt");
    paths.push(locale(lang).join("words.txt"));
    paths
}

/// Each listed form, and the lists that have it.
fn listed(lang: &str) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for path in lists(lang) {
        for word in fs::read_to_string(&path).unwrap().lines() {
            found.entry(word.to_owned()).or_default().push(shown(&path));
        }
    }
    found
}

/// The words of a Fluent file that have Cyrillic letters; names, variables and ids are no words, and the parts of
/// a hyphenated word are words apart, as hunspell takes them.
fn words(text: &str) -> impl Iterator<Item = String> {
    let mut shown = String::new();
    for line in text.lines().filter(|line| !line.trim_start().starts_with('#')) {
        let line = after_name(line);
        let mut chars = line.chars().peekable();
        while let Some(c) = chars.next() {
            match c {
                // A link: what follows in parentheses is an id.
                ']' if chars.peek() == Some(&'(') => while chars.next().is_some_and(|c| c != ')') {},
                _ => {}
            }
            shown.push(c);
        }
        shown.push('\n');
    }
    let mut found = Vec::new();
    for word in shown.split(|c: char| !(c.is_alphabetic() || c == '\u{301}')) {
        let word: String = word.chars().filter(|c| *c != '\u{301}').collect();
        if word.chars().any(|c| ('\u{400}'..='\u{52f}').contains(&c)) {
            found.push(word);
        }
    }
    found.into_iter()
}

/// A line without the name of the message or attribute that it begins.
fn after_name(line: &str) -> &str {
    let Some((name, value)) = line.split_once('=') else { return line };
    let name = name.trim().trim_start_matches(['.', '-']);
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    if is_name { value } else { line }
}

/// Those of the words that hunspell does not know.
fn unknown(dictionary: &str, words: &BTreeSet<&str>) -> Result<BTreeSet<String>, String> {
    let child = Command::new("hunspell")
        .args(["-d", dictionary, "-i", "utf-8", "-l"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let mut child =
        child.map_err(|error| format!("hunspell can't be started ({error}): run ./test, it installs it"))?;
    let input: String = words.iter().flat_map(|word| [*word, "\n"]).collect();
    let mut stdin = child.stdin.take().expect("it was piped");
    // It reads and writes at once, so it is fed from a thread of its own.
    let feeder = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().map_err(|error| format!("hunspell: {error}"))?;
    let _ = feeder.join();
    if !output.status.success() || String::from_utf8_lossy(&output.stderr).contains("Can't open") {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!("hunspell has no dictionary {dictionary}: run ./test, it installs it ({})", said.trim()));
    }
    Ok(String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect())
}

#[test]
fn a_missing_dictionary_is_said() {
    let trouble = unknown("xx_XX", &BTreeSet::from(["сөз"])).unwrap_err();
    assert!(trouble.contains("run ./test, it installs it"), "{trouble}");
}
