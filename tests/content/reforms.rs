//! The book of reforms: the twelve that ship, and what is told of a book with mistakes.

use std::collections::BTreeSet;

use adal_qala::content::builtin;
use adal_qala::content::disk::PackSource;
use adal_qala::content::lang::Lang;
use adal_qala::content::library::{Confidence, load};
use adal_qala::content::reforms::{WORDS, message};
use adal_qala::content::words::Owner;

use crate::support::{Files, base, codes, fixture, loaded, overlay, pack, shown};

/// The reforms of the eight chapters.
const TWELVE: [&str; 12] = [
    "reform-cashless",
    "reform-collegiate",
    "reform-conflict",
    "reform-depersonalised",
    "reform-e-queue",
    "reform-gift-register",
    "reform-one-window",
    "reform-open-budget",
    "reform-rotation",
    "reform-safe-channel",
    "reform-survey",
    "reform-trust-box",
];

/// A book with one reform, of which one field is another.
fn book(field: &str, value: &str) -> String {
    let fields = [
        ("weak", "[List, Hand, Eye]"),
        ("evidence", "Public"),
        ("allies", "[\"bolat\"]"),
        ("real", "Build(model: \"board\", money: 500, evenings: 1)"),
        ("fake", "Build(model: \"poem\", money: 500)"),
        ("facts", "[\"case-dorm-place\"]"),
    ];
    let mut fields: Vec<(&str, &str)> = fields.into_iter().filter(|(name, _)| *name != field).collect();
    if !value.is_empty() {
        fields.push((field, value));
    }
    let fields: Vec<String> = fields.iter().map(|(name, value)| format!("{name}: {value}")).collect();
    format!("Reforms({{ \"reform-e-queue\": Reform({}) }})\n", fields.join(", "))
}

/// The words of that reform, without one attribute.
fn words(without: &str) -> Vec<(String, String)> {
    let of = |(lang, word): (&str, &str)| {
        let attributes = WORDS.iter().filter(|(name, _)| *name != without);
        let attributes: String = attributes.map(|(name, _)| format!("    .{name} = {word}.\n")).collect();
        (format!("locales/{lang}/reforms.ftl"), format!("reforms-e-queue = {word}\n{attributes}"))
    };
    [("kk", "Сөз"), ("ru", "Слово"), ("en", "Word")].map(of).to_vec()
}

fn with(book: &str, words: &[(String, String)]) -> Files {
    let mut files = base();
    overlay(&mut files, "assets/reforms.ron", book);
    for (path, text) in words {
        overlay(&mut files, path, text);
    }
    files
}

#[test]
fn a_sound_book_has_no_findings_and_is_in_the_library() {
    let loaded = loaded(with(&book("", ""), &words("")));
    assert_eq!(shown(&loaded.diagnostics, Lang::En), "");
    let library = loaded.library.unwrap();
    let (id, reform) = library.reforms.first_key_value().unwrap();
    assert_eq!((id.as_str(), reform.codex.as_str()), ("reform-e-queue", "reform-e-queue"));
    assert_eq!((reform.real.money, reform.real.evenings, reform.fake.evenings), (500, 1, 0));
    assert_eq!(library.reform(id), Some(reform));
}

#[test]
fn each_mistake_of_a_book_has_its_code() {
    let table = [
        ("weak", "[List, Hand]", "AQ0205"),
        ("weak", "[List, Hand, Beard]", "AQ0207"),
        ("weak", "", "AQ0202"),
        ("evidence", "Risky", "AQ0207"),
        ("insight", "\"i3\"", "AQ0205"),
        ("insight", "\"queue/i3\"", "AQ0221"),
        ("allies", "[\"nobody\"]", "AQ0212"),
        ("real", "Build(model: \"Board\", evenings: 1)", "AQ0208"),
        ("real", "Build(model: \"board\", evenings: -1)", "AQ0206"),
        ("real", "Build(model: \"board\", money: 500, evenings: 1, week: 1)", "AQ0201"),
        ("fake", "Build(model: \"poem\", money: 500, evenings: 1)", "AQ0801"),
        ("fake", "Build(model: \"poem\", money: 501)", "AQ0801"),
        ("facts", "[\"case-nowhere\"]", "AQ0215"),
        ("facts", "[\"doubt-number\"]", "AQ0217"),
        ("codex", "\"reform-nothing\"", "AQ0216"),
    ];
    for (field, value, code) in table {
        let loaded = loaded(with(&book(field, value), &words("")));
        let found = codes(&loaded.diagnostics);
        assert_eq!(found, [code], "{field}: {value}\n{}", shown(&loaded.diagnostics, Lang::En));
    }
}

#[test]
fn an_insight_is_one_of_its_programme() {
    let programme = |insight: &str| {
        format!(
            "//- levels/p.ron\nProgramme(kind: Chapter, tier: Student, number: 1, levels: [\"x\"], insights: \
             [\"{insight}\"])\n//- locales/kk/p.ftl\ntitle = Сөз\n    .summary = Сөз\n    .question = \
             Сөз\ninsight-{insight} = Сөз\n//- locales/ru/p.ftl\ntitle = Слово\n    .summary = Слово\n    .question = \
             Слово\ninsight-{insight} = Слово\n//- locales/en/p.ftl\ntitle = Word\n    .summary = Word\n    \
             .question = Word\ninsight-{insight} = Word\n"
        )
    };
    for (insight, wanted) in [("i3", vec![]), ("i4", vec!["AQ0221"])] {
        let mut files = with(&book("insight", "\"p/i3\""), &words(""));
        for (path, text) in fixture(&programme(insight)) {
            overlay(&mut files, &path, &text);
        }
        let loaded = loaded(files);
        assert_eq!(codes(&loaded.diagnostics), wanted, "{}", shown(&loaded.diagnostics, Lang::En));
    }
}

#[test]
fn every_word_of_a_reform_is_missed() {
    for (name, _) in WORDS {
        let loaded = loaded(with(&book("", ""), &words(name)));
        let found = codes(&loaded.diagnostics);
        assert_eq!(found, ["AQ0502"; 3], "without .{name}\n{}", shown(&loaded.diagnostics, Lang::En));
    }
    let none = loaded(with(&book("", ""), &[]));
    assert_eq!(codes(&none.diagnostics), ["AQ0509"; 3]);
    let two = loaded(with(&book("", ""), &words("")[..2]));
    assert_eq!(codes(&two.diagnostics), ["AQ0509"], "{}", shown(&two.diagnostics, Lang::En));
    let other = [("kk", "Сөз"), ("ru", "Слово"), ("en", "Word")]
        .map(|(lang, word)| (format!("locales/{lang}/reforms.ftl"), format!("reforms-other = {word}\n")));
    assert_eq!(codes(&loaded(with(&book("", ""), &other)).diagnostics), ["AQ0501"; 3]);
}

#[test]
fn a_word_that_is_too_long_is_told_of() {
    for (name, budget) in WORDS {
        for (length, too_long) in [(budget - 1, false), (budget, false), (budget + 1, true)] {
            let mut words = words(name);
            words[2].1.push_str(&format!("    .{name} = {}\n", "a".repeat(length)));
            words[0].1.push_str(&format!("    .{name} = Сөз\n"));
            words[1].1.push_str(&format!("    .{name} = Слово\n"));
            let found = loaded(with(&book("", ""), &words)).diagnostics;
            assert_eq!(codes(&found).contains(&"AQ0514"), too_long, ".{name} of {length} characters");
        }
    }
}

#[test]
fn a_further_book_adds_to_the_first_and_holds_where_both_have_a_reform() {
    let first = with(&book("", ""), &words(""));
    let mut second = with(&book("fake", "Build(model: \"balloon\")"), &words(""));
    for path in ["assets/codex.ron", "assets/facts.ron", "assets/cast.ron", "assets/prevalence.ron"] {
        second.remove(path);
    }
    let both = load(&[PackSource::memory(first), PackSource::memory(second).shown_under("second")]);
    let library = both.library.unwrap();
    assert_eq!(library.reforms.values().next().unwrap().fake.model.as_str(), "balloon");
}

#[test]
fn the_twelve_reforms_ship_and_stand_on_facts_that_may_be_stated() {
    let library = load(&[builtin::pack()]).library.unwrap();
    let ids: BTreeSet<&str> = library.reforms.keys().map(|id| id.as_str()).collect();
    assert_eq!(ids, BTreeSet::from(TWELVE));
    let mut models = BTreeSet::new();
    for (id, reform) in &library.reforms {
        assert!(reform.facts.len() > usize::from(id.as_str() != "reform-rotation"), "{id} stands on what?");
        for fact in &reform.facts {
            assert_eq!(library.facts[fact].confidence, Confidence::Certain, "{id}: {fact}");
        }
        assert!(library.entry(&reform.codex).is_some(), "{id}");
        for build in [&reform.real, &reform.fake] {
            assert!(models.insert(build.model.as_str()), "{} is seen twice", build.model);
        }
        for lang in Lang::ALL {
            for (name, _) in WORDS {
                assert!(library.words.has(lang, Owner::Ui, &message(id), Some(name)), "{id} .{name} {lang:?}");
            }
        }
    }
}

#[test]
fn a_broken_book_is_told_of_and_does_no_harm() {
    for text in ["", "Reforms", "Reforms({})", "Reform({})", "Reforms([])", "Reforms({ \"reform-e-queue\": 7 })"] {
        let mut files = pack("");
        overlay(&mut files, "assets/reforms.ron", text);
        let loaded = loaded(files);
        assert!(loaded.library.is_some_and(|library| library.reforms.is_empty()), "{text:?}");
    }
}
