//! The rule of five, and those who try to get round it.
//!
//! The attacker knows the program, the size of the class, everything that was ever shown, and may ask as often as there are ways to
//! ask. Small classes are enumerated whole: all ways to answer are sorted by what is shown of them, and what all members of such a
//! heap have in common is what the attacker knows.

use std::collections::{BTreeMap, BTreeSet};

use adal_qala::classroom::crowd::{
    Disclosed, Door, FIVE, Figure, Round, SMALLEST_TELLING, Sealed, Shape, Topic, Withheld,
};
use adal_qala::classroom::seat::Seat;
use proptest::prelude::*;

const FIRST: Round = Round(1);

fn show(counts: &[u32]) -> Result<Disclosed, Withheld> {
    Door::new().disclose(&Topic::new("t"), FIRST, &Sealed::of_room(counts.to_vec()))
}

/// All ways in which `people` can be spread over `cells`.
fn spreads(people: u32, cells: usize) -> Vec<Vec<u32>> {
    if cells == 1 {
        return vec![vec![people]];
    }
    let with_first =
        |first: u32| spreads(people - first, cells - 1).into_iter().map(move |rest| [vec![first], rest].concat());
    (0..=people).flat_map(with_first).collect()
}

#[test]
fn fewer_than_five_are_not_shown() {
    for people in 0..FIVE {
        for counts in spreads(people, 3) {
            assert_eq!(show(&counts), Err(Withheld::TooFew), "{counts:?}");
        }
    }
    assert!(show(&[5, 0]).is_ok());
}

#[test]
fn a_class_too_small_for_two_groups_is_only_counted() {
    for people in FIVE..SMALLEST_TELLING {
        for counts in spreads(people, 3) {
            let shown = show(&counts).unwrap();
            assert_eq!((shown.people(), shown.shape()), (people, &Shape::Withheld), "{counts:?}");
        }
    }
}

/// What is shown of a class can be undone by nobody: no cell that has under five, and none that has all or nearly all, can be told
/// exactly, even by somebody who tries out every class of this size.
#[test]
fn no_small_cell_can_be_worked_out() {
    for (cells, most) in [(2, 24), (3, 21), (4, 17), (5, 14)] {
        for people in FIVE..=most {
            let mut heaps: BTreeMap<String, Vec<Vec<u32>>> = BTreeMap::new();
            for counts in spreads(people, cells) {
                let shown = format!("{:?}", show(&counts).unwrap());
                heaps.entry(shown).or_default().push(counts);
            }
            for (shown, heap) in heaps {
                // A part of the answers, one alone or several together.
                for part in 1_u32..(1 << cells) - 1 {
                    let of = |counts: &Vec<u32>| -> u32 {
                        (0..cells).filter(|cell| part & (1 << cell) != 0).map(|cell| counts[cell]).sum()
                    };
                    let sums: BTreeSet<u32> = heap.iter().map(of).collect();
                    let known = (sums.len() == 1).then(|| *sums.first().unwrap());
                    let small = known.is_some_and(|value| value < FIVE || people - value < FIVE);
                    assert!(
                        !small,
                        "{people} people, {cells} answers: {shown}\ntells that of {part:b} there are {known:?}"
                    );
                }
            }
        }
    }
}

/// A class of one opinion looks like one in which up to four differ.
#[test]
fn one_opinion_looks_like_nearly_one() {
    for people in SMALLEST_TELLING..40 {
        let all = show(&[people, 0, 0]).unwrap();
        assert_eq!(all.shape(), &Shape::Nearly { cell: 0, at_least: people - 4 });
        for (second, third) in [(1, 0), (0, 1), (2, 2), (4, 0), (1, 3)] {
            assert_eq!(show(&[people - second - third, second, third]).unwrap(), all);
        }
        assert_ne!(show(&[people - 5, 5, 0]).unwrap(), all);
        assert_eq!(all.figure(0), Figure::AtLeast(people - 4));
        assert_eq!(all.figure(1), Figure::Hidden);
    }
}

#[test]
fn what_is_shown_of_usual_classes() {
    let table: [(&[u32], Shape); 8] = [
        (&[14, 9], apart(&[(0, 14), (1, 9)], &[], 0)),
        (&[20, 3], Shape::Nearly { cell: 0, at_least: 19 }),
        (&[14, 9, 4], apart(&[(0, 14)], &[1, 2], 13)),
        (&[13, 7, 5], apart(&[(0, 13), (1, 7), (2, 5)], &[], 0)),
        (&[20, 4, 3], apart(&[(0, 20)], &[1, 2], 7)),
        (&[10, 9, 8, 0], apart(&[(0, 10), (1, 9)], &[2, 3], 8)),
        // Two that are level, and one who differs: any heap would have to take both.
        (&[10, 10, 1], Shape::Withheld),
        (&[4, 4, 4, 4], Shape::Withheld),
    ];
    for (counts, shape) in table {
        assert_eq!(show(counts).unwrap().shape(), &shape, "{counts:?}");
    }
}

fn apart(exact: &[(u8, u32)], together: &[u8], sum: u32) -> Shape {
    Shape::Apart { exact: exact.to_vec(), together: (together.to_vec(), sum) }
}

fn class(seats: impl IntoIterator<Item = u32>) -> BTreeMap<Seat, u8> {
    seats.into_iter().map(|seat| (Seat(seat), u8::from(seat % 2 == 0))).collect()
}

#[test]
fn before_and_after_somebody_joined_or_left() {
    let topic = Topic::new("pay");
    for (before, after) in [(0..12, 0..13), (0..12, 0..11), (0..12, 1..13), (0..12, 0..30), (0..12, 6..18)] {
        let mut door = Door::new();
        door.disclose(&topic, FIRST, &Sealed::of_seats(&class(before), 2)).unwrap();
        for round in [FIRST, Round(2), Round(7)] {
            let later = Sealed::of_seats(&class(after.clone()), 2);
            assert_eq!(door.disclose(&topic, round, &later), Err(Withheld::Overlaps), "{after:?}");
        }
    }
}

#[test]
fn the_class_less_a_team_and_a_team_of_the_class() {
    let topic = Topic::new("pay");
    let mut door = Door::new();
    door.disclose(&topic, FIRST, &Sealed::of_seats(&class(0..20), 2)).unwrap();
    for team in [0..6, 6..20, 14..20] {
        assert_eq!(door.disclose(&topic, FIRST, &Sealed::of_seats(&class(team), 2)), Err(Withheld::Overlaps));
    }
    // Teams first: then the class is not shown, as what is over would be known.
    let mut door = Door::new();
    for team in [0..6, 6..12] {
        door.disclose(&topic, FIRST, &Sealed::of_seats(&class(team), 2)).unwrap();
    }
    assert_eq!(door.disclose(&topic, FIRST, &Sealed::of_seats(&class(0..20), 2)), Err(Withheld::Overlaps));
    assert_eq!(door.disclose(&topic, FIRST, &Sealed::of_seats(&class(12..15), 2)), Err(Withheld::TooFew));
}

#[test]
fn asking_again_gives_the_same_even_where_answers_changed() {
    let topic = Topic::new("pay");
    let mut door = Door::new();
    let first = door.disclose(&topic, FIRST, &Sealed::of_seats(&class(0..20), 2)).unwrap();
    let mut changed = class(0..20);
    changed.insert(Seat(3), 1);
    for _ in 0..3 {
        assert_eq!(door.disclose(&topic, FIRST, &Sealed::of_seats(&changed, 2)).unwrap(), first);
    }
    // Another question about others is another matter.
    assert!(door.disclose(&Topic::new("report"), FIRST, &Sealed::of_seats(&class(0..13), 2)).is_ok());
}

#[test]
fn counted_by_hand_and_by_seats_are_not_mixed() {
    let topic = Topic::new("pay");
    let mut door = Door::new();
    door.disclose(&topic, FIRST, &Sealed::of_room(vec![10, 10])).unwrap();
    assert_eq!(door.disclose(&topic, FIRST, &Sealed::of_seats(&class(0..21), 2)), Err(Withheld::OtherWay));
    assert_eq!(door.disclose(&topic, Round(2), &Sealed::of_room(vec![10, 11])), Err(Withheld::Overlaps));
    assert_eq!(door.disclose(&topic, Round(2), &Sealed::of_room(vec![6, 14])), Err(Withheld::FewChanged));
    assert!(door.disclose(&topic, Round(2), &Sealed::of_room(vec![5, 15])).is_ok());
}

#[test]
fn sealed_answers_cannot_be_read_in_a_log() {
    let mut door = Door::new();
    let sealed = Sealed::of_seats(&class(0..23), 2);
    door.disclose(&Topic::new("pay"), FIRST, &sealed).unwrap();
    assert_eq!(format!("{sealed:?}"), "Sealed(…)");
    assert!(!format!("{door:?}").contains("Seat("));
}

/// Of two rounds of the same people the difference may be taken: it must not be of one to four of them. That nobody has changed
/// cannot be told from that a few have.
#[test]
fn a_second_round_with_few_changes_is_not_shown() {
    let topic = Topic::new("pay");
    for changed in 0..8_u32 {
        let mut door = Door::new();
        let mut answers = class(0..24);
        door.disclose(&topic, FIRST, &Sealed::of_seats(&answers, 2)).unwrap();
        for seat in 0..changed {
            answers.entry(Seat(seat)).and_modify(|answer| *answer = 1 - *answer);
        }
        let second = door.disclose(&topic, Round(2), &Sealed::of_seats(&answers, 2));
        assert_eq!(second == Err(Withheld::FewChanged), changed < FIVE, "{changed} changed");
        // Nor a third that is near to the first, however far the second was.
        let third = door.disclose(&topic, Round(3), &Sealed::of_seats(&class(0..24), 2));
        assert_eq!(third, Err(Withheld::FewChanged));
    }
}

proptest! {
    /// Whatever groups are asked for, in whatever order, every two that were shown are the same people or have nobody in
    /// common: so nothing can be subtracted from anything.
    #[test]
    fn no_two_results_can_be_subtracted(
        asks in prop::collection::vec((prop::collection::btree_set(0_u32..24, 0..20), 1_u8..4), 1..30),
        answers in prop::collection::vec(0_u8..3, 24),
    ) {
        let mut door = Door::new();
        let topic = Topic::new("t");
        let mut shown: Vec<(BTreeSet<u32>, Round, Disclosed)> = Vec::new();
        for (group, round) in asks {
            let cast = group.iter().map(|seat| (Seat(*seat), answers[*seat as usize])).collect();
            if let Ok(result) = door.disclose(&topic, Round(round), &Sealed::of_seats(&cast, 3)) {
                shown.push((group, Round(round), result));
            }
        }
        for (group, round, result) in &shown {
            prop_assert!(group.len() >= FIVE as usize);
            for (other, other_round, other_result) in &shown {
                prop_assert!(group == other || group.is_disjoint(other));
                if group == other && round == other_round {
                    prop_assert_eq!(result, other_result);
                }
            }
        }
    }

    /// In large classes too: figures are true, sums are at least five, and so is what is left beside them.
    #[test]
    fn figures_are_true_and_not_small(counts in prop::collection::vec(0_u32..60, 2..7)) {
        let people: u32 = counts.iter().sum();
        prop_assume!(people >= FIVE);
        let shown = show(&counts).unwrap();
        prop_assert_eq!(shown.people(), people);
        match shown.shape() {
            Shape::Nearly { cell, at_least } => {
                let own = counts[usize::from(*cell)];
                prop_assert!(own >= *at_least && *at_least == people - 4 && *at_least >= FIVE);
            }
            Shape::Apart { exact, together: (cells, sum) } => {
                for (cell, count) in exact {
                    prop_assert_eq!(counts[usize::from(*cell)], *count);
                    prop_assert!(*count >= FIVE && people - count >= FIVE);
                    prop_assert!(cells.is_empty() || count > sum);
                }
                prop_assert_eq!(cells.iter().map(|cell| counts[usize::from(*cell)]).sum::<u32>(), *sum);
                prop_assert!(cells.is_empty() || (cells.len() >= 2 && *sum >= FIVE));
                prop_assert_eq!(exact.len() + cells.len(), counts.len());
            }
            Shape::Withheld => {}
        }
    }

    /// Two cells of a heap may change places, and nothing that is shown changes: that is why none can be pinned down.
    #[test]
    fn a_heap_is_symmetrical(counts in prop::collection::vec(0_u32..30, 3..6), swap in (0_usize..6, 0_usize..6)) {
        prop_assume!(counts.iter().sum::<u32>() >= FIVE);
        let shown = show(&counts).unwrap();
        let heap: Vec<u8> = match shown.shape() {
            Shape::Apart { together: (cells, _), .. } => cells.clone(),
            Shape::Withheld => (0..u8::try_from(counts.len()).unwrap()).collect(),
            Shape::Nearly { .. } => Vec::new(),
        };
        prop_assume!(!heap.is_empty());
        let (a, b) = (heap[swap.0 % heap.len()], heap[swap.1 % heap.len()]);
        let mut swapped = counts.clone();
        swapped.swap(usize::from(a), usize::from(b));
        prop_assert_eq!(show(&swapped).unwrap(), shown);
    }
}
