//! Who gets how much when there is too little, and when there is too much.

use adal_qala::classroom::lesson::plan::{Slot, replan};
use adal_qala::classroom::lesson::{LessonState, Seconds};
use proptest::prelude::*;

use super::{plan, step};
use adal_qala::content::lesson::Step;

fn slot(step: &Step) -> Slot {
    Slot { wanted: step.minutes.into(), least: step.least.into(), cut: step.cut, takes_more: step.kind.takes_more() }
}

/// Minutes in, minutes out: `late` at the end.
fn minutes(steps: &str, available: u16) -> (Vec<u32>, u32) {
    let slots: Vec<Slot> = steps.split_whitespace().map(|text| slot(&step(text))).collect();
    let planned = replan(&slots, Seconds::minutes(available));
    (planned.seconds.iter().map(|time| time.0 / 60).collect(), planned.late.0 / 60)
}

#[test]
fn what_has_the_first_priority_gives_way_first() {
    let steps = "a:L10-4/1 b:D10>6/2 c:L5 d:E10>5/9";
    let table: [(u16, [u32; 4], u32); 8] = [
        (35, [10, 10, 5, 10], 0),
        (33, [8, 10, 5, 10], 0),
        (29, [4, 10, 5, 10], 0),
        // Leaving it out frees more than was wanting: the talk gets the rest.
        (27, [0, 11, 5, 11], 0),
        (25, [0, 10, 5, 10], 0),
        (22, [0, 7, 5, 10], 0),
        (18, [0, 6, 5, 7], 0),
        (12, [0, 6, 5, 5], 4),
    ];
    for (available, expected, late) in table {
        assert_eq!(minutes(steps, available), (expected.to_vec(), late), "{available} minutes");
    }
}

#[test]
fn among_equals_shortening_comes_before_leaving_out_and_later_before_earlier() {
    assert_eq!(minutes("a:L10>5/3 b:L10-10/3 c:L10>5/3", 26), (vec![10, 10, 6], 0));
    assert_eq!(minutes("a:L10>5/3 b:L10-10/3 c:L10>5/3", 22), (vec![7, 10, 5], 0));
    assert_eq!(minutes("a:L10>5/3 b:L10-10/3 c:L10>5/3", 19), (vec![10, 0, 9], 0));
}

#[test]
fn what_is_left_over_goes_to_talk_and_without_talk_to_the_last() {
    assert_eq!(minutes("a:L10 b:D10 c:E5", 40), (vec![10, 20, 10], 0));
    assert_eq!(minutes("a:L10 b:L10", 25), (vec![10, 15], 0));
}

#[test]
fn a_plan_that_has_not_begun_is_as_it_was_written() {
    let state = LessonState::new(&plan("a:L10-4/1 b:D10>6/2 c:E10"));
    let ahead: Vec<u32> = state.ahead().iter().map(|(_, time)| time.0 / 60).collect();
    assert_eq!(ahead, [10, 10, 10]);
}

proptest! {
    #[test]
    fn no_second_is_lost_and_none_is_invented(
        steps in prop::collection::vec((1u16..20, 0u16..20, 0u8..3, 1u8..=9, any::<bool>()), 1..12),
        available in 0u32..15_000,
    ) {
        let texts = steps.iter().enumerate().map(|(at, (minutes, least, how, priority, talk))| {
            let kind = if *talk { "D" } else { "L" };
            let cut = match how {
                0 => String::new(),
                1 => format!(">{}/{priority}", least % minutes + 1),
                _ => format!("-{}/{priority}", least % minutes + 1),
            };
            format!("s{at}:{kind}{minutes}{cut}")
        });
        let slots: Vec<Slot> = texts.map(|text| slot(&step(&text))).collect();
        let planned = replan(&slots, Seconds(available));
        let sum: u32 = planned.seconds.iter().map(|time| time.0).sum();
        let smallest: u32 = slots.iter().map(|slot| slot.smallest().0).sum();
        prop_assert_eq!(planned.late.0, smallest.saturating_sub(available));
        if planned.late == Seconds::ZERO && sum > 0 {
            prop_assert_eq!(sum, available);
        }
        for (slot, time) in slots.iter().zip(&planned.seconds) {
            let left_out = *time == Seconds::ZERO && slot.smallest() == Seconds::ZERO;
            prop_assert!(*time >= slot.least || left_out, "{:?} got {:?}", slot, time);
        }
        prop_assert_eq!(replan(&slots, Seconds(available)), planned);
    }
}
