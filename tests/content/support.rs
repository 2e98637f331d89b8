//! One string with several files, and the smallest pack around them.

use std::collections::BTreeMap;

use adal_qala::content::diagnostic::Diagnostic;
use adal_qala::content::disk::PackSource;
use adal_qala::content::lang::Lang;
use adal_qala::content::library::{Loaded, load};
use adal_qala::content::render::{Style, human};

/// Files by path.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The fields that a level needs, for levels that leave them out by writing `// …`.
const LEVEL_FIELDS: [(&str, &str); 9] = [
    ("tier", "Student"),
    ("theme", "\"places\""),
    ("minutes", "3"),
    ("place", "\"dorm-hall\""),
    ("cast", "[\"you\"]"),
    ("entries", "{ \"fresh\": [Money(1000), Evenings(2)] }"),
    ("start", "\"door\""),
    ("beats", "{ \"door\": Say(next: \"home\") }"),
    ("endings", "{ \"home\": Ending(weak: [List, Door, Key]) }"),
];

/// The smallest pack without findings, with one level called `x`.
pub fn base() -> Files {
    let mut files = Files::new();
    let mut add = |path: &str, text: &str| files.insert(path.to_owned(), text.as_bytes().to_vec());
    add(
        "pack.ron",
        r#"Pack(id: "example", title: "Мысал", version: "1.0.0", languages: ["kk", "ru", "en"], licence: "CC-BY-4.0", authors: ["story"])"#,
    );
    add("levels/x.ron", &completed("Level(\n    // …\n)"));
    for (lang, word) in [("kk", "Сөз"), ("ru", "Слово"), ("en", "Word")] {
        add(&format!("locales/{lang}/x.ftl"), &completed_words("# …\n", word));
    }
    add(
        "assets/cast.ron",
        r#"{ "you": Person(look: Look()), "bolat": Person(look: Look(age: Grown)), "gulnar": Person(look: Look(age: Old)) }"#,
    );
    add(
        "assets/facts.ron",
        r#"Facts({
            "case-dorm-place": Fact(confidence: Certain, date: "2026", source: "A book"),
            "doubt-number": Fact(confidence: Uncertain, date: "", source: "Someone"),
        })"#,
    );
    add(
        "assets/codex.ron",
        r#"Codex({ "term-deposit": Entry(kind: Term, facts: ["case-dorm-place"]), "reform-e-queue": Entry(kind: Reform, facts: ["case-dorm-place"]) })"#,
    );
    add(
        "assets/prevalence.ron",
        r#"Prevalence({ "kk": ["бәрі төлейді"], "ru": ["все платят"], "en": ["everyone pays"] })"#,
    );
    files
}

/// A level in which the line `// …` stands for all fields that it does not give itself.
pub fn completed(level: &str) -> String {
    let rest: String = LEVEL_FIELDS
        .iter()
        .filter(|(name, _)| !level.contains(&format!("\n    {name}: ")))
        .map(|(name, value)| format!("    {name}: {value},\n"))
        .collect();
    level.replace("    // …\n", &rest)
}

/// Words in which the line `# …` stands for all messages of the base level that they do not give themselves.
pub fn completed_words(words: &str, word: &str) -> String {
    let text = format!("{word}.");
    let messages = [
        ("level", format!("level = {word}\n    .summary = {text}\n    .want = {text}\n")),
        ("door", format!("door = {text}\n")),
        (
            "home",
            format!(
                "home = {text}\n    .title = {word}\n    .cost = {text}\n    .why = {text}\n    .stop = {text}\n    \
                 .other = {text}\n    .weak-1 = {word}\n    .weak-2 = {word}\n    .weak-3 = {word}\n"
            ),
        ),
    ];
    let rest: String = messages
        .iter()
        .filter(|(name, _)| !format!("\n{words}").contains(&format!("\n{name} =")))
        .map(|(_, text)| text.as_str())
        .collect();
    words.replace("# …\n", &rest)
}

/// The word that a language's stand-in messages are made of.
fn word_of(path: &str) -> &'static str {
    match path.split('/').nth(1) {
        Some("kk") => "Сөз",
        Some("ru") => "Слово",
        _ => "Word",
    }
}

/// Puts a file over the base; `// …` and `# …` are filled in.
pub fn overlay(files: &mut Files, path: &str, text: &str) {
    let text = match path.rsplit('.').next() {
        Some("ftl") => completed_words(text, word_of(path)),
        _ if path.starts_with("levels/") => completed(text),
        _ => text.to_owned(),
    };
    files.insert(path.to_owned(), text.into_bytes());
}

/// Splits a fixture at its `//- path` lines.
pub fn fixture(text: &str) -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = Vec::new();
    for line in text.split_inclusive('\n') {
        if let Some(path) = line.trim().strip_prefix("//- ") {
            files.push((path.to_owned(), String::new()));
        } else if let Some((_, text)) = files.last_mut() {
            text.push_str(line);
        }
    }
    files
}

/// The base pack with the files of a fixture over it.
pub fn pack(text: &str) -> Files {
    let mut files = base();
    for (path, text) in fixture(text) {
        overlay(&mut files, &path, &text);
    }
    files
}

/// Loads files from memory.
pub fn loaded(files: Files) -> Loaded {
    load(&[PackSource::memory(files)])
}

/// What the check says about a fixture, as people read it in English.
pub fn check(text: &str) -> String {
    shown(&loaded(pack(text)).diagnostics, Lang::En)
}

/// Findings as people read them.
pub fn shown(findings: &[Diagnostic], lang: Lang) -> String {
    findings.iter().map(|finding| human(finding, lang, Style::Plain)).collect()
}

/// The codes of findings, in order.
pub fn codes(findings: &[Diagnostic]) -> Vec<&'static str> {
    findings.iter().map(|finding| finding.code.as_str()).collect()
}
