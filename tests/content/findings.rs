//! How findings read. The wording is kept as snapshots; the pages of the codes prove which finding comes when.

use adal_qala::content::lang::Lang;
use adal_qala::content::render::{json, sarif};
use insta::assert_snapshot;

use crate::support::{check, codes, loaded, pack, shown};

const DANGLING: &str = "//- levels/x.ron
Level(
    // …
    beats: {
        \"door\": Say(next: \"coridor\"),
        \"corridor\": Say(next: \"home\"),
    },
)
";

#[test]
fn a_dangling_next_is_told_with_the_name_that_was_meant() {
    assert_snapshot!(check(DANGLING));
}

#[test]
fn a_finding_speaks_three_languages() {
    let found = loaded(pack(DANGLING)).diagnostics;
    let first = &found[..1];
    let all: Vec<String> = Lang::ALL.into_iter().map(|lang| shown(first, lang)).collect();
    assert_snapshot!(all.concat());
}

#[test]
fn findings_for_programs_hold_the_same() {
    let found = loaded(pack(DANGLING)).diagnostics;
    assert_snapshot!(json(&found[..1], Lang::En));
    let log: serde_json::Value = serde_json::from_str(&sarif(&found, Lang::En)).unwrap();
    assert_eq!(log["version"], "2.1.0");
    let result = &log["runs"][0]["results"][0];
    assert_eq!(result["ruleId"], found[0].code.as_str());
    assert_eq!(result["locations"][0]["physicalLocation"]["region"]["startLine"], 11);
}

#[test]
fn all_mistakes_of_a_file_are_told_at_once_and_in_order() {
    assert_snapshot!(check(
        "//- levels/x.ron
Level(
    // …
    minuts: 5
    talk: 1.5,
    beats: {
        \"door\": Say(by: \"bolat\", mood: Slyy, next: \"home\",
        \"hall\": Choose(options: { \"pay\": Option(judge: [Acept(\"offer\")], next: \"nowhere\") }),
    },
)
"
    ));
}

#[test]
fn one_mistake_is_told_once() {
    let one = |text: &str| codes(&loaded(pack(text)).diagnostics);
    let misspelt = "//- levels/x.ron\nLevel(\n    // …\n    beats: { \"door\": Say(nxt: \"home\") },\n)\n";
    assert_eq!(one(misspelt), ["AQ0201"]);
    let kind = "//- levels/x.ron\nLevel(\n    // …\n    beats: { \"door\": Sya(next: \"home\") },\n)\n";
    assert_eq!(one(kind), ["AQ0207"]);
    let comma = "//- levels/x.ron\nLevel(\n    // …\n    beats: { \"door\": Say(by: \"you\" next: \"home\") },\n)\n";
    assert_eq!(one(comma), ["AQ0110"]);
    let bracket = "//- levels/x.ron\nLevel(\n    // …\n    beats: { \"door\": Say(next: \"home\" },\n)\n";
    assert_eq!(one(bracket), ["AQ0102"]);
}

#[test]
fn words_are_told_of_in_their_own_file() {
    assert_snapshot!(check(
        "//- locales/kk/x.ftl
# …
door = { $money }ға Тiзiм бар [кепіл](term-depozit).
dor = артық
"
    ));
}

#[test]
fn loops_and_lost_beats_are_told_of() {
    let text = check(
        "//- levels/x.ron
Level(
    // …
    beats: {
        \"door\": Choose(options: { \"out\": Option(next: \"home\"), \"in\": Option(next: \"stairs\") }),
        \"stairs\": Say(next: \"a\"),
        \"a\": Say(next: \"b\"),
        \"b\": Say(next: \"a\"),
        \"lost\": Say(next: \"home\"),
    },
)
",
    );
    let graph: Vec<&str> = text.split("\n\n").filter(|finding| finding.contains("[AQ03")).collect();
    assert_snapshot!(graph.join("\n\n"));
}
