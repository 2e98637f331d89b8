//! Packs and places that are made for measuring.

pub mod square;

use std::fmt::Write;
use std::sync::Arc;

use adal_qala::content::disk::PackSource;
use adal_qala::content::library::Library;
use adal_qala::content::load::load;
use adal_qala::play::rules::Rules;

const PACK: &str = r#"Pack(id: "bench", title: "Bench", version: "1.0.0", languages: ["kk", "ru", "en"], licence: "CC-BY-4.0", authors: ["bench"])"#;
const CAST: &str = r#"{ "you": Person(look: Look()), "warden": Person(look: Look(glasses: Round)) }"#;

/// A small story that goes round: a line, a choice that costs one tenge or nothing, a line, a condition.
pub const ROUND: &str = r#"Level(
    tier: Student, theme: "bench", minutes: 5, place: "dorm-hall", sources: [], cast: ["you", "warden"],
    asks: { "fee": Clean }, entries: { "fresh": [Money(1000000)] }, talk: 0, start: "hall",
    beats: {
        "hall": Say(by: "warden", mood: Calm, next: "pick"),
        "pick": Choose(by: "warden", mood: Calm, fixed: true, options: {
            "ask": Option(judge: [Accept("fee")], effects: [Money(-1)], next: "answer"),
            "wait": Option(next: "answer"),
        }),
        "answer": Say(by: "warden", mood: Calm, next: "more"),
        "more": Branch([When(Money(1), "hall")], "done"),
    },
    endings: { "done": Ending(law: [], weak: [List, Hand, Bed], faces: {}) },
)"#;

const ROUND_WORDS: &str = "level = Hall\n    .summary = A hall.\n    .want = A bed.\nhall = You stand in the hall.\npick = What now?\n    .ask = Ask\n    .wait = Wait\nanswer = There are no places.\ndone = It is over.\n    .title = Over\n    .cost = A.\n    .why = B.\n    .stop = C.\n    .other = D.\n    .weak-1 = a\n    .weak-2 = b\n    .weak-3 = c\n";

/// The rules of [`ROUND`].
pub fn round_rules() -> Arc<Rules> {
    let library = library(&pack(&[("round".to_owned(), ROUND.to_owned(), ROUND_WORDS.to_owned())]));
    let level = library.level("round").expect("the level is there").clone();
    Arc::new(Rules::lone(level))
}

/// A pack of `n` small levels with words in three languages.
pub fn many_levels(n: usize) -> PackSource {
    let levels: Vec<_> = (0..n).map(level).collect();
    pack(&levels)
}

/// Reads a pack that has no errors.
pub fn library(source: &PackSource) -> Library {
    load(std::slice::from_ref(source)).library.expect("the pack can be read")
}

fn pack(levels: &[(String, String, String)]) -> PackSource {
    let mut files = vec![
        ("pack.ron".to_owned(), PACK.to_owned()),
        ("assets/cast.ron".to_owned(), CAST.to_owned()),
        ("assets/codex.ron".to_owned(), "Codex({})".to_owned()),
        ("assets/facts.ron".to_owned(), "Facts({})".to_owned()),
        ("assets/prevalence.ron".to_owned(), "Prevalence({})".to_owned()),
    ];
    for (id, rules, words) in levels {
        files.push((format!("levels/{id}.ron"), rules.clone()));
        for lang in ["kk", "ru", "en"] {
            files.push((format!("locales/{lang}/{id}.ftl"), words.clone()));
        }
    }
    PackSource::memory(files)
}

/// A level of twelve beats: a corridor of lines and choices that part and meet.
fn level(n: usize) -> (String, String, String) {
    let mut beats = String::new();
    let mut words = String::from("level = Title\n    .summary = A summary.\n    .want = A want.\n");
    for at in 0..6 {
        let next = if at == 5 { "done".to_owned() } else { format!("line-{}", at + 1) };
        let _ = write!(
            beats,
            "\"line-{at}\": Say(by: \"warden\", mood: Calm, next: \"pick-{at}\"),\n\"pick-{at}\": Choose(by: \"you\", mood: Calm, options: {{\"a\": Option(effects: [Set(\"f-{at}\")], next: \"{next}\"), \"b\": Option(needs: Not(Flag(\"f-{at}\")), effects: [Money(-10)], next: \"{next}\")}}),\n"
        );
        let _ = write!(
            words,
            "line-{at} = Here somebody says number {n}, {at}.\npick-{at} = What now?\n    .a = Take the first way\n    .b = Take the second way\n"
        );
    }
    words.push_str("done = It is over.\n    .title = Over\n    .cost = A.\n    .why = B.\n    .stop = C.\n    .other = D.\n    .weak-1 = a\n    .weak-2 = b\n    .weak-3 = c\n");
    let rules = format!(
        "Level(tier: Student, theme: \"bench\", minutes: 5, place: \"dorm-hall\", sources: [], cast: [\"you\", \"warden\"], asks: {{}}, entries: {{\"fresh\": [Money(1000)]}}, talk: 0, start: \"line-0\", beats: {{\n{beats}}}, endings: {{\"done\": Ending(law: [], weak: [List, Hand, Bed], faces: {{}})}})"
    );
    (format!("level-{n}"), rules, words)
}
