//! The bank that ships: enough questions, of all kinds, on certain facts, with clean situations among them.

use std::collections::{BTreeMap, BTreeSet};

use adal_qala::classroom::quest::answer::{Answer, is_one_of, is_right, spellings};
use adal_qala::content::ids::{OptionId, QuestionId};
use adal_qala::content::lang::Lang;
use adal_qala::content::level::{Nature, Tier};
use adal_qala::content::library::Confidence;
use adal_qala::content::questions::{ACCEPT, ANSWER, Question, QuestionKind, Topic, WHY, message};
use adal_qala::content::stations::StationKind;
use adal_qala::content::words::{Args, Owner};

use super::stations::library;

#[test]
fn there_are_enough_of_every_topic_kind_and_tier() {
    let library = library();
    let bank = &library.questions;
    assert!(bank.len() >= 150, "{} questions", bank.len());
    let mut topics: BTreeMap<Topic, usize> = BTreeMap::new();
    let mut tiers: BTreeMap<Tier, usize> = BTreeMap::new();
    let mut kinds = [0; 4];
    for question in bank.values() {
        *topics.entry(question.topic).or_default() += 1;
        *tiers.entry(question.tier).or_default() += 1;
        kinds[match question.kind {
            QuestionKind::Choice { .. } => 0,
            QuestionKind::Number { .. } => 1,
            QuestionKind::Order { .. } => 2,
            QuestionKind::Term => 3,
        }] += 1;
    }
    assert!(Topic::ALL.iter().all(|topic| topics.get(topic).is_some_and(|count| *count >= 8)), "{topics:?}");
    assert!(kinds.iter().all(|count| *count >= 8), "{kinds:?}");
    assert!(tiers.len() == 4, "{tiers:?}");
}

#[test]
fn a_third_of_the_situations_are_clean() {
    let library = library();
    let count = |nature| library.questions.values().filter(|question| question.nature == Some(nature)).count();
    let (clean, crooked) = (count(Nature::Clean), count(Nature::Crooked));
    assert!(clean * 3 >= clean + crooked, "{clean} of {}", clean + crooked);
}

#[test]
fn each_stands_on_certain_facts() {
    let library = library();
    for (id, question) in &library.questions {
        assert!(!question.facts.is_empty(), "{id}");
        for fact in &question.facts {
            assert_eq!(library.facts[fact].confidence, Confidence::Certain, "{id}: {fact}");
        }
    }
}

/// A figure of the law changes; a question that asks for it would be wrong one day.
#[test]
fn no_sanction_and_no_sum_is_asked_for() {
    let library = library();
    for (id, lang) in library.questions.keys().flat_map(|id| Lang::ALL.map(|lang| (id, lang))) {
        let text = library.words.ui(lang, &message(id), None, &Args::new()).to_lowercase();
        for word in ["аек", "мрп", "mci", "жылға бас", "лет лишения", "years in prison"] {
            assert!(!text.contains(word), "{id} asks for {word}");
        }
    }
}

#[test]
fn options_of_a_question_differ_in_every_language() {
    let library = library();
    for (id, question) in &library.questions {
        for lang in Lang::ALL {
            let say = |attribute: &str| library.words.ui(lang, &message(id), Some(attribute), &Args::new());
            let parts: Vec<String> = question.kind.parts().iter().map(|part| say(part.as_str())).collect();
            let distinct: BTreeSet<&String> = parts.iter().collect();
            assert_eq!(distinct.len(), parts.len(), "{id} in {lang:?}: {parts:?}");
            assert!(say(WHY).ends_with(['.', '»', '!', '?']), "{id} in {lang:?}");
        }
    }
}

/// A guesser who always takes the longest option, or the first, must not do well.
#[test]
fn neither_place_nor_length_gives_the_answer_away() {
    let library = library();
    let choices: Vec<(&QuestionId, &Vec<OptionId>, &OptionId)> = library
        .questions
        .iter()
        .filter_map(|(id, question)| match &question.kind {
            QuestionKind::Choice { options, right } => Some((id, options, right)),
            _ => None,
        })
        .collect();
    for at in 0..3 {
        let hits = choices.iter().filter(|(_, options, right)| options.get(at) == Some(right)).count();
        assert!(hits * 2 < choices.len(), "place {at} is right {hits} times of {}", choices.len());
    }
    for lang in Lang::ALL {
        let length = |id: &QuestionId, option: &OptionId| {
            library.words.ui(lang, &message(id), Some(option.as_str()), &Args::new()).chars().count()
        };
        let longest = choices.iter().filter(|(id, options, right)| {
            options.iter().all(|option| option == *right || length(id, option) < length(id, right))
        });
        let hits = longest.count();
        assert!(hits * 5 < choices.len() * 2, "{lang:?}: the longest is right {hits} times of {}", choices.len());
    }
}

#[test]
fn every_term_accepts_its_own_answer_in_every_language() {
    let library = library();
    let terms = library.questions.iter().filter(|(_, question)| question.kind == QuestionKind::Term);
    for (id, question) in terms {
        for lang in Lang::ALL {
            let say = |attribute| library.words.ui(lang, &message(id), Some(attribute), &Args::new());
            let mut accepted = vec![say(ANSWER)];
            if library.words.has(lang, Owner::Ui, &message(id), Some(ACCEPT)) {
                accepted.extend(spellings(&say(ACCEPT)));
            }
            for own in accepted.clone() {
                let shouted = Answer::Written(format!(" {} ", own.to_uppercase()));
                assert!(is_right(question, &shouted, &accepted), "{id} in {lang:?}: {own}");
            }
            assert!(!is_right(question, &Answer::Written("?".to_owned()), &accepted));
            let asked = plain(&library.words.ui(lang, &message(id), None, &Args::new()));
            assert!(!asked.contains(&plain(&accepted[0])), "{id} in {lang:?} says its own answer");
        }
    }
}

/// The words of a text in small letters, with spaces round each.
fn plain(text: &str) -> String {
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    format!(" {} ", words.join(" ").to_lowercase())
}

#[test]
fn answers_are_judged_by_kind() {
    let option = |name: &str| OptionId::parse(name).unwrap();
    let question =
        |kind| Question { topic: Topic::Law, tier: Tier::School, nature: None, kind, facts: Vec::new(), kept: false };
    let choice = question(QuestionKind::Choice { options: vec![option("a"), option("b")], right: option("b") });
    let number = question(QuestionKind::Number { answer: 2015, within: 2 });
    let order = question(QuestionKind::Order { items: vec![option("a"), option("b"), option("c")] });
    let term = question(QuestionKind::Term);
    let accepted = ["отчёт", "QR-код"];
    let table = [
        (&choice, Answer::Option(option("b")), true),
        (&choice, Answer::Option(option("a")), false),
        (&choice, Answer::Number(2), false),
        (&number, Answer::Number(2013), true),
        (&number, Answer::Number(2017), true),
        (&number, Answer::Number(2018), false),
        (&number, Answer::Number(i64::MIN), false),
        (&order, Answer::Order(vec![option("a"), option("b"), option("c")]), true),
        (&order, Answer::Order(vec![option("b"), option("a"), option("c")]), false),
        (&term, Answer::Written("ОТЧЕТ".to_owned()), true),
        (&term, Answer::Written("qr код".to_owned()), true),
        (&term, Answer::Written("отчёты".to_owned()), false),
    ];
    for (question, answer, right) in table {
        assert_eq!(is_right(question, &answer, &accepted), right, "{answer:?}");
    }
    assert!(!is_one_of("  ", &["", " "]));
}

#[test]
fn topics_have_names_and_stations_ask_each_question_once() {
    let library = library();
    for (topic, lang) in Topic::ALL.iter().flat_map(|topic| Lang::ALL.map(|lang| (*topic, lang))) {
        assert!(library.words.has(lang, Owner::Ui, topic.message(), None), "{topic:?} {lang:?}");
    }
    for station in library.stations.values() {
        if let StationKind::BrainRing { questions, .. } | StationKind::Faster { questions, .. } = &station.kind {
            let distinct: BTreeSet<_> = questions.iter().collect();
            assert_eq!(distinct.len(), questions.len(), "{}", station.id);
        }
    }
}
