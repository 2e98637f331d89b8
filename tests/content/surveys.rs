//! Surveys: what may stand in one, how much, and which words it needs.

use crate::support::{check, codes, loaded, pack};

/// A survey of one item, with the words for it.
fn survey(item: &str, words: &str) -> String {
    let words = format!("survey = T\n    .about = A.\n    .thanks = T.\na = Q?\n{words}");
    let of = |lang: &str, letter: &str| {
        let words = words.replace(" = T", &format!(" = {letter}")).replace(" = Q?", &format!(" = {letter}?"));
        format!("//- locales/{lang}/s.ftl\n{}", words.replace(" = A.", &format!(" = {letter}.")))
    };
    format!(
        "//- surveys/s.ron\nSurvey(\n    tier: Student,\n    minutes: 3,\n    items: {{\n        \"a\": {item},\n    }},\n)\n{}{}{}",
        of("kk", "С"),
        of("ru", "С"),
        of("en", "T")
    )
}

fn found(text: &str) -> Vec<&'static str> {
    codes(&loaded(pack(text)).diagnostics)
}

#[test]
fn a_sound_survey_is_in_the_library() {
    let text = survey("Scale(to: 5)", "    .low = T\n    .high = T\n");
    let loaded = loaded(pack(&text));
    assert!(loaded.diagnostics.is_empty(), "{}", check(&text));
    assert_eq!(loaded.library.unwrap().survey("s").unwrap().items.len(), 1);
}

#[test]
fn each_kind_of_item_has_its_words() {
    let table = [
        ("Single(options: [\"x\", \"y\"])", "    .x = T\n    .y = T\n"),
        ("Many(options: [\"x\", \"y\"])", "    .x = T\n    .y = T\n"),
        ("Scale(to: 4)", "    .low = T\n    .high = T\n"),
        ("Matrix(rows: [\"r\"], columns: [\"x\", \"y\"])", "    .row-r = T\n    .column-x = T\n    .column-y = T\n"),
        ("Open(longest: 20)", ""),
        (
            "Judge(nature: Clean, options: { \"x\": Rated(stance: Accept, worth: 1), \"y\": Rated(stance: Refuse, worth: 0) })",
            "    .x = T\n    .y = T\n",
        ),
        (
            "Single(options: [\"yes\", \"no\"], secret: Unrelated(truth: 7, of: 10, known: 1, known_of: 12))",
            "    .yes = T\n    .no = T\n    .other = T\n",
        ),
    ];
    for (item, words) in table {
        assert!(found(&survey(item, words)).is_empty(), "{item}:\n{}", check(&survey(item, words)));
        if !words.is_empty() {
            assert!(found(&survey(item, "")).contains(&"AQ0502"), "{item} is content without its words");
        }
        assert!(found(&survey(item, &format!("{words}    .more = T\n"))).contains(&"AQ0504"), "{item}");
    }
}

#[test]
fn the_limits_are_exact() {
    let options = |count: usize| (0..count).map(|at| format!("\"o{at}\"")).collect::<Vec<_>>().join(", ");
    for (count, fits) in [(11, true), (12, true), (13, false)] {
        let words: String = (0..count).map(|at| format!("    .o{at} = T\n")).collect();
        let text = survey(&format!("Many(options: [{}])", options(count)), &words);
        assert_eq!(!found(&text).contains(&"AQ0228"), fits, "{count} options");
    }
    for (count, fits) in [(59, true), (60, true), (61, false)] {
        let more: String = (1..count).map(|at| format!("Open(longest: 20), \"b{at}\": ")).collect();
        let text = survey(&format!("{more}Open(longest: 20)"), "");
        assert_eq!(!found(&text).contains(&"AQ0228"), fits, "{count} items");
    }
    for (longest, fits) in [(19, false), (20, true), (600, true), (601, false)] {
        let text = survey(&format!("Open(longest: {longest})"), "");
        assert_eq!(!found(&text).contains(&"AQ0206"), fits, "{longest} characters");
    }
    for (to, fits) in [(2, false), (3, true), (10, true), (11, false)] {
        let text = survey(&format!("Scale(to: {to})"), "    .low = T\n    .high = T\n");
        assert_eq!(!found(&text).contains(&"AQ0206"), fits, "a scale to {to}");
    }
}

#[test]
fn chances_keep_the_secret_or_are_told_of() {
    let secret = |design: &str| {
        found(&survey(
            &format!("Single(options: [\"yes\", \"no\"], secret: {design})"),
            "    .yes = T\n    .no = T\n    .other = T\n",
        ))
        .contains(&"AQ0925")
    };
    for (design, told) in [
        ("Forced(truth: 4, yes: 1, of: 6)", false),
        ("Forced(truth: 3, yes: 3, of: 6)", false),
        ("Forced(truth: 2, yes: 2, of: 6)", true),
        ("Forced(truth: 4, yes: 0, of: 6)", true),
        ("Forced(truth: 4, yes: 3, of: 6)", true),
        ("Forced(truth: 6, yes: 1, of: 6)", true),
        ("Unrelated(truth: 7, of: 10, known: 1, known_of: 12)", false),
        ("Unrelated(truth: 10, of: 10, known: 1, known_of: 12)", true),
        ("Unrelated(truth: 7, of: 10, known: 12, known_of: 12)", true),
    ] {
        assert_eq!(secret(design), told, "{design}");
    }
}

#[test]
fn what_only_looks_like_a_survey_is_told_of() {
    let text = survey("Open(longest: 20)", "") + "//- surveys/notes.txt\nx\n//- surveys/Bad Name.ron\nSurvey()\n";
    assert_eq!(
        found(&text).into_iter().filter(|code| ["AQ0007", "AQ0012"].contains(code)).count(),
        2,
        "{}",
        check(&text)
    );
}

#[test]
fn a_mistake_in_an_item_is_told_once() {
    let broken = survey(
        "Single(options: [\"x\", \"y\"]), \"b\": Open(when: Chose(\"a\", [\"x\"]), longest: 5)",
        "    .x = T\n    .y = T\n",
    );
    assert_eq!(found(&broken), ["AQ0206"], "{}", check(&broken));
    let misspelt = survey("Singel(options: [\"x\", \"y\"])", "    .x = T\n    .y = T\n");
    assert!(check(&misspelt).contains("did you mean `Single`?"), "{}", check(&misspelt));
}
