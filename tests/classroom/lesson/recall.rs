//! What a booster asks.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use adal_qala::classroom::lesson::booster::{Booster, Day, Recall};
use adal_qala::classroom::lesson::recall::{QUESTIONS, asked, expected, recalls, topics};
use adal_qala::content::builtin;
use adal_qala::content::level::Tier;
use adal_qala::content::library::Library;
use adal_qala::content::load::load;
use adal_qala::content::questions::Topic;

static LIBRARY: LazyLock<Library> =
    LazyLock::new(|| load(&[builtin::embedded()]).library.expect("the built-in pack has no errors"));

fn touched(programme: &str) -> Vec<Topic> {
    topics(&LIBRARY, LIBRARY.programme(programme).unwrap())
}

#[test]
fn a_chapter_touches_what_its_facts_are_asked_about() {
    assert_eq!(touched("exam")[0], Topic::Exam);
    assert!(touched("gift").contains(&Topic::Gifts) && touched("queue").contains(&Topic::Places));
    for programme in &LIBRARY.programmes {
        assert!(topics(&LIBRARY, programme).len() <= 3, "{}", programme.id);
    }
}

#[test]
fn three_questions_in_turn_about_what_is_due_and_others_the_next_time() {
    let mut exam = Booster::learned(Topic::Exam, Day(0));
    let gifts = Booster::learned(Topic::Gifts, Day(0));
    let first = asked(&LIBRARY, &[&exam, &gifts], Day(7), |_| true);
    let of: Vec<Topic> = first.iter().map(|item| item.topic).collect();
    assert_eq!(of, [Topic::Exam, Topic::Gifts, Topic::Exam]);
    assert_eq!(first, asked(&LIBRARY, &[&exam, &gifts], Day(7), |_| true), "chance comes from the day alone");
    exam.answer(Day(7), Recall::Remembered);
    let again = asked(&LIBRARY, &[&exam], Day(21), |_| true);
    assert_eq!(again.len(), QUESTIONS);
    let names: BTreeSet<_> = first.iter().chain(&again).map(|item| &item.question).collect();
    assert_eq!(names.len(), 2 * QUESTIONS, "nothing is asked twice");
    for item in first.iter().chain(&again) {
        assert!(item.options.contains(&item.right));
    }
}

#[test]
fn nobody_is_asked_what_is_for_elder_ones() {
    let law = Booster::learned(Topic::Law, Day(0));
    let items = asked(&LIBRARY, &[&law], Day(7), |tier| tier <= Tier::School);
    assert!(!items.is_empty());
    assert!(items.iter().all(|item| LIBRARY.questions[&item.question].tier <= Tier::School));
    assert!(asked(&LIBRARY, &[&law], Day(7), |_| false).is_empty());
    assert!(asked(&LIBRARY, &[], Day(7), |_| true).is_empty());
}

#[test]
fn what_a_class_learns_comes_back_about_seven_and_twenty_one_days_later() {
    assert_eq!(expected(Topic::Words, Day(50)), [Day(57), Day(71)]);
}

#[test]
fn each_topic_is_weighed_by_its_own_questions() {
    let answers = [(Topic::Exam, true), (Topic::Gifts, false), (Topic::Exam, false)];
    assert_eq!(recalls(&answers), [(Topic::Gifts, Recall::Forgotten), (Topic::Exam, Recall::InPart)]);
}
