//! The bank and the stations as files: limits, what is told once, and what a further pack adds.

use adal_qala::content::disk::PackSource;
use adal_qala::content::ids::{QuestId, QuestionId, StationId};
use adal_qala::content::lang::Lang;
use adal_qala::content::library::load;
use adal_qala::content::limits::{CHOICE_OPTIONS, CLUES, CROSSWORD_LETTERS, ORDER_ITEMS};
use insta::assert_snapshot;

use crate::support::{base, check, codes, loaded, pack, shown};

/// A bank of one question of this kind.
fn bank(kind: &str) -> String {
    format!(
        "//- assets/questions.ron\nQuestions({{ \"q\": Question(topic: Law, tier: School, facts: [\"case-dorm-place\"], \
         kind: {kind}) }})\n"
    )
}

/// Words for it in three languages, with these attributes.
fn words(attributes: &[&str]) -> String {
    let each = |lang: &str, word: &str| {
        let lines: String = attributes.iter().map(|name| format!("    .{name} = {word}\n")).collect();
        format!("//- locales/{lang}/questions.ftl\nquestions-q = {word}?\n{lines}    .why = {word}.\n")
    };
    [("kk", "Сөз"), ("ru", "Слово"), ("en", "Word")].map(|(lang, word)| each(lang, word)).concat()
}

fn found(text: &str) -> Vec<&'static str> {
    codes(&loaded(pack(text)).diagnostics)
}

#[test]
fn each_kind_is_read_with_its_words() {
    let table: [(&str, &[&str]); 5] = [
        ("Choice(options: [\"a\", \"b\"], right: \"b\")", &["a", "b"]),
        ("Number(answer: -3, within: 2)", &[]),
        ("Order(items: [\"a\", \"b\", \"c\"])", &["a", "b", "c"]),
        ("Term", &["answer", "accept"]),
        ("Term()", &["answer"]),
    ];
    for (kind, attributes) in table {
        let loaded = loaded(pack(&(bank(kind) + &words(attributes))));
        assert_eq!(shown(&loaded.diagnostics, Lang::En), "", "{kind}");
        assert_eq!(loaded.library.unwrap().questions.len(), 1, "{kind}");
    }
}

#[test]
fn the_limits_are_exact() {
    let names: Vec<String> = (1..=9).map(|at| format!("o{at}")).collect();
    let list = |count: usize| {
        let quoted: Vec<String> = names[..count].iter().map(|name| format!("\"{name}\"")).collect();
        format!("[{}]", quoted.join(", "))
    };
    for count in 1..=9 {
        let attributes: Vec<&str> = names[..count].iter().map(String::as_str).collect();
        let told = |kind: String| found(&(bank(&kind) + &words(&attributes))).contains(&"AQ0941");
        let choice = told(format!("Choice(options: {}, right: \"o1\")", list(count)));
        assert_eq!(choice, !CHOICE_OPTIONS.contains(&count), "{count} options");
        let order = told(format!("Order(items: {})", list(count)));
        assert_eq!(order, !ORDER_ITEMS.contains(&count), "{count} items");
    }
    for clues in [CLUES.start() - 1, *CLUES.start(), *CLUES.end(), CLUES.end() + 1] {
        let station = format!(
            "//- stations/box.ron\nStation(minutes: 8, most: 100, kind: BlackBox(rounds: 1, things: {{ \"box\": \
             Thing(clues: {clues}, facts: [\"case-dorm-place\"]) }}))\n"
        );
        assert_eq!(found(&station).contains(&"AQ0206"), !CLUES.contains(&clues), "{clues} clues");
    }
    let (least, most) = (*CROSSWORD_LETTERS.start(), *CROSSWORD_LETTERS.end());
    for (word, fits) in [
        ("a".repeat(least - 1), false),
        ("a".repeat(least), true),
        ("a".repeat(most), true),
        ("a".repeat(most + 1), false),
        ("go-between".to_owned(), false),
        ("құқық".to_owned(), false),
    ] {
        let station = format!(
            "//- stations/words.ron\nStation(minutes: 8, most: 100, kind: Crossword(lay: 1, words: {{ \"w\": \
             \"case-dorm-place\" }}))\n//- locales/en/station-words.ftl\nstation-words = Words\n    .task = Fill.\n\
             station-words-w = {word}\n    .clue = What is it?\n"
        );
        assert_eq!(found(&station).contains(&"AQ0943"), !fits, "{word}");
    }
}

#[test]
fn one_mistake_is_told_once() {
    // The question could not be read, so that a station which asks it is not told of it as well.
    let series = "//- stations/series.ron\nStation(minutes: 8, most: 100, kind: Faster(ask: 1, questions: [\"q\"]))\n";
    let text = bank("Choice(options: [\"a\", \"b\"], right: \"c\")") + series;
    let told = found(&text);
    assert!(told.contains(&"AQ0940") && !told.contains(&"AQ0945"), "{told:?}");
    // Nor is a quest told of a station that could not be read.
    let text = "//- stations/series.ron\nStation(minutes: 0, most: 100, kind: Faster(ask: 1, questions: []))\n\
                //- stations/our.ron\nQuest(minutes: 45, change: 0, frame: 0, rotate: [\"series\"], ties: [])\n";
    let told = found(text);
    assert!(told.contains(&"AQ0206") && !told.contains(&"AQ0947"), "{told:?}");
}

#[test]
fn a_broken_station_and_its_quest_stay_out_of_the_library() {
    let text = "//- stations/ideas.ron\nStation(minutes: 8, most: 100, kind: Creative(tasks: [\"poster\"], rubric: { \"idea\": 5 }))\n\
                //- stations/our.ron\nQuest(minutes: 45, change: 0, frame: 0, rotate: [\"ideas\"], ties: [Jury])\n";
    // Its words are missing.
    let library = loaded(pack(text)).library.unwrap();
    assert!(!library.stations.contains_key(&StationId::parse("ideas").unwrap()));
    assert!(!library.quests.contains_key(&QuestId::parse("our").unwrap()));
}

#[test]
fn a_further_pack_adds_questions() {
    let first = pack(&(bank("Term") + &words(&["answer"])));
    let mut second = base();
    for path in ["levels/x.ron", "locales/kk/x.ftl", "locales/ru/x.ftl", "locales/en/x.ftl"] {
        second.remove(path);
    }
    let own = bank("Number(answer: 5)").replace("\"q\"", "\"more\"");
    for (path, text) in crate::support::fixture(&(own + &words(&[]).replace("questions-q", "questions-more"))) {
        second.insert(path, text.into_bytes());
    }
    let about = String::from_utf8(second["pack.ron"].clone()).unwrap().replace("\"example\"", "\"second\"");
    second.insert("pack.ron".to_owned(), about.into_bytes());
    let loaded = load(&[PackSource::memory(first), PackSource::memory(second).shown_under("second")]);
    assert_eq!(shown(&loaded.diagnostics, Lang::En), "");
    let library = loaded.library.unwrap();
    assert!(["q", "more"].iter().all(|id| library.questions.contains_key(&QuestionId::parse(id).unwrap())));
}

#[test]
fn mistakes_of_a_station_are_told_at_once() {
    assert_snapshot!(check(
        "//- stations/odd.ron
Station(
    minutes: 8,
    most: 2000,
    company: Some,
    kind: Agent(rounds: 2, processes: {
        \"places\": Process(facts: [\"doubt-number\", \"case-dorm\"], steps: { \"alone\": Crooked, \"closed\": Croked }),
    }),
)
"
    ));
}
