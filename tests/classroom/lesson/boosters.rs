//! When a topic comes back.

use adal_qala::classroom::lesson::booster::{Booster, BoosterRecord, Day, MOST, Recall, due};
use adal_qala::content::questions::Topic;

fn booster(topic: &str, day: u32) -> Booster {
    Booster::learned(Topic::from_id(topic).unwrap(), Day(day))
}

/// The days on which a topic comes back, when it is answered on the day.
fn days(recalls: &[Recall]) -> Vec<u32> {
    let mut booster = booster("gifts", 100);
    let mut days = Vec::new();
    for recall in recalls {
        let Some(day) = booster.due() else { break };
        days.push(day.0 - 100);
        booster.answer(day, *recall);
    }
    days.extend(booster.due().map(|day| day.0 - 100));
    days
}

#[test]
fn what_is_remembered_comes_back_on_day_seven_and_on_day_twenty_one() {
    use Recall::{Forgotten, InPart, Remembered};
    assert_eq!(days(&[]), [7]);
    assert_eq!(days(&[Remembered; 6]), [7, 21]);
    assert_eq!(days(&[Forgotten])[1], 8);
    let partly = days(&[InPart])[1];
    assert!((15..21).contains(&partly), "{partly}");
    let again = days(&[Forgotten, Remembered, Remembered]);
    assert!(again.len() >= 4 && again.is_sorted(), "{again:?}");
}

#[test]
fn nobody_is_pestered() {
    assert!(days(&[Recall::Forgotten; 50]).len() <= MOST);
}

#[test]
fn a_late_answer_counts_from_its_own_day() {
    let mut booster = booster("law", 0);
    assert!(!booster.is_due(Day(6)) && booster.is_due(Day(7)) && booster.is_due(Day(30)));
    booster.answer(Day(12), Recall::Remembered);
    let next = booster.due().unwrap();
    assert!(next > Day(25), "{next:?}");
    // A calendar that was set back does no harm.
    booster.answer(Day(3), Recall::Forgotten);
    assert_eq!(booster.answers[1].0, Day(12));
}

#[test]
fn the_longest_overdue_comes_first() {
    let all = [booster("law", 10), booster("gifts", 3), booster("exam", 50), booster("words", 3)];
    let topics: Vec<&str> = due(&all, Day(20)).iter().map(|booster| booster.topic.id()).collect();
    assert_eq!(topics, ["gifts", "words", "law"]);
}

#[test]
fn answers_are_weighed_by_their_share() {
    let table =
        [(0, 0, Recall::Forgotten), (1, 3, Recall::Forgotten), (2, 4, Recall::InPart), (3, 4, Recall::Remembered)];
    for (right, asked, recall) in table {
        assert_eq!(Recall::of(right, asked), recall, "{right} of {asked}");
    }
    assert_eq!(Recall::of(9, 3), Recall::Remembered);
}

#[test]
fn what_is_kept_are_days_and_answers() {
    let mut booster = booster("law", 4);
    booster.answer(Day(11), Recall::InPart);
    let text = ron::to_string(&booster.record()).unwrap();
    assert_eq!(text, "(topic:\"law\",learned:4,answers:[(11,InPart)])");
    let read: BoosterRecord = ron::from_str(&text).unwrap();
    assert_eq!(read.booster(), Some(booster));
}
