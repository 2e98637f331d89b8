//! Workbenches as they are written: shelves, reasons, trying again, and building for show.

use adal_qala::content::lang::Lang;

use crate::support::{Files, base, codes, loaded, overlay, shown};

const BOOK: &str = r#"Reforms({ "reform-e-queue": Reform(weak: [List, Hand, Eye], evidence: Public, facts: ["case-dorm-place"],
    real: Build(model: "board", evenings: 1), fake: Build(model: "poem")) })"#;

/// A bench whose parts are given as fields of `Craft`.
fn level(fields: &str) -> String {
    format!("Level(\n    // …\n    beats: {{ \"door\": Craft({fields}) }},\n)\n")
}

const SLOTS: &str =
    r#"slots: { "shown": Parts(shelf: Rule, parts: { "numbers": Part(right: true), "names": Part() }) }"#;
const REAL: &str = r#"Outcome(least: 1, effects: [Reform("reform-e-queue")], next: "home")"#;

/// A sound bench, of which `from` is written otherwise.
fn bench(from: &str, to: &str) -> String {
    let fields = format!(
        "reform: \"reform-e-queue\", {SLOTS}, outcomes: [{REAL}, Outcome(needs: Not(Money(1)), again: true), \
         Outcome(next: \"home\")], fake: Outcome(effects: [FakeReform(\"reform-e-queue\")], next: \"home\")"
    );
    assert!(from.is_empty() || fields.contains(from), "{from}");
    level(&if from.is_empty() { fields } else { fields.replace(from, to) })
}

/// The words of the bench, with further attributes in the first `languages`.
fn with(level: &str, also: &[&str], languages: usize) -> Files {
    let mut files = base();
    overlay(&mut files, "assets/reforms.ron", BOOK);
    overlay(&mut files, "levels/x.ron", level);
    for (at, (lang, word)) in [("kk", "Сөз"), ("ru", "Слово"), ("en", "Word")].into_iter().enumerate() {
        let own: &[&str] = if at < languages { also } else { &[] };
        let attributes: String = ["slot-shown", "shown-numbers", "shown-names"]
            .iter()
            .chain(own)
            .map(|name| format!("    .{name} = {word}\n"))
            .collect();
        overlay(&mut files, &format!("locales/{lang}/x.ftl"), &format!("# …\ndoor = {word}\n{attributes}"));
        let all = ["line", "removes", "keeps", "faked", "where", "source", "weak", "insight", "evidence", "ally"];
        let all: String = all.iter().map(|name| format!("    .{name} = {word}\n")).collect();
        overlay(&mut files, &format!("locales/{lang}/reforms.ftl"), &format!("reforms-e-queue = {word}\n{all}"));
    }
    files
}

#[track_caller]
fn finds(files: Files, wanted: &[&str]) {
    let loaded = loaded(files);
    assert_eq!(codes(&loaded.diagnostics), wanted, "{}", shown(&loaded.diagnostics, Lang::En));
}

#[test]
fn a_sound_bench_has_no_findings() {
    finds(with(&bench("", ""), &["shown-names-why", "fake"], 3), &[]);
}

#[test]
fn each_mistake_of_a_bench_has_its_code() {
    let table: [(&str, &str, &[&str]); 9] = [
        ("reform: \"reform-e-queue\"", "reform: \"reform-queue\"", &["AQ0802", "AQ0803", "AQ0803"]),
        ("reform: \"reform-e-queue\", ", "", &["AQ0202"]),
        ("effects: [Reform(\"reform-e-queue\")]", "effects: []", &["AQ0803"]),
        ("[FakeReform(\"reform-e-queue\")]", "[]", &["AQ0803"]),
        ("fake: Outcome(", "fake: Outcome(least: 1, ", &["AQ0201"]),
        ("again: true", "again: true, next: \"home\"", &["AQ0201"]),
        ("again: true", "again: maybe", &["AQ0205", "AQ0202"]),
        ("shelf: Rule", "shelf: Cupboard", &["AQ0207"]),
        ("Parts(shelf: Rule, parts: {", "Parts(shelf: Rule, pieces: {", &["AQ0202", "AQ0201"]),
    ];
    for (from, to, wanted) in table {
        let loaded = loaded(with(&bench(from, to), &["shown-names-why", "fake"], 3));
        let found = codes(&loaded.diagnostics);
        for code in wanted {
            assert!(found.contains(code), "{to}: {found:?}\n{}", shown(&loaded.diagnostics, Lang::En));
        }
    }
}

#[test]
fn a_wrong_part_of_a_workbench_says_why_in_every_language() {
    finds(with(&bench("", ""), &["fake"], 3), &["AQ0502"; 3]);
    finds(with(&bench("", ""), &["shown-names-why"], 3), &["AQ0502"; 3]);
    finds(with(&bench("", ""), &["shown-names-why", "fake", "shown-numbers-why"], 3), &["AQ0504"; 3]);
}

#[test]
fn elsewhere_a_reason_may_be_left_out_but_in_no_language_alone() {
    let plain = level(&format!("{SLOTS}, outcomes: [Outcome(least: 1, next: \"home\"), Outcome(next: \"home\")]"));
    finds(with(&plain, &[], 3), &[]);
    finds(with(&plain, &["shown-names-why"], 3), &[]);
    finds(with(&plain, &["shown-names-why"], 1), &["AQ0502"; 2]);
}

#[test]
fn a_site_names_a_reform_of_the_book() {
    for (reform, wanted) in [("reform-e-queue", vec![]), ("reform-queue", vec!["AQ0802"])] {
        let choose = format!(
            "Level(\n    // …\n    beats: {{ \"door\": Choose(site: \"{reform}\", options: {{ \"shown-numbers\": \
             Option(next: \"home\"), \"shown-names\": Option(next: \"home\"), \"slot-shown\": Option(next: \
             \"home\") }}) }},\n)\n"
        );
        finds(with(&choose, &[], 3), &wanted);
    }
}

#[test]
fn without_a_book_and_with_a_broken_one_the_bench_is_not_to_blame() {
    let also = ["shown-names-why", "fake"];
    let mut none = with(&bench("", ""), &also, 3);
    none.remove("assets/reforms.ron");
    for lang in ["kk", "ru", "en"] {
        none.remove(&format!("locales/{lang}/reforms.ftl"));
    }
    finds(none, &[]);
    let mut broken = with(&bench("", ""), &also, 3);
    overlay(&mut broken, "assets/reforms.ron", &BOOK.replace("Public", "Published"));
    finds(broken, &["AQ0207"]);
}
