//! The brain ring: who may speak is decided by arrival numbers alone.

use adal_qala::classroom::quest::ring::{Action, Arrival, Event, Given, Phase, Refused, Ring, Stolen, Times};
use adal_qala::classroom::quest::team::TeamId;
use adal_qala::classroom::quest::units::Score;
use adal_qala::classroom::time::Seconds;
use proptest::prelude::*;

const TIMES: Times = Times { think: Seconds(60), answer: Seconds(20) };

fn open() -> Ring {
    let mut ring = Ring::new(4, TIMES);
    ring.apply(Seconds(0), Action::Read).unwrap();
    ring.apply(Seconds(5), Action::Open).unwrap();
    ring
}

fn buzz(team: u8, arrival: u64) -> Action {
    Action::Buzz(TeamId(team), Arrival(arrival))
}

#[test]
fn a_question_is_won_lost_and_stolen() {
    let mut ring = open();
    let steps = [
        (6, buzz(2, 11), Ok(Event::Buzzed(TeamId(2)))),
        (6, buzz(1, 10), Ok(Event::Buzzed(TeamId(1)))),
        (6, buzz(1, 12), Err(Refused::AlreadyBuzzed)),
        (7, Action::Call, Ok(Event::Turn(TeamId(1)))),
        (7, buzz(1, 13), Err(Refused::AlreadyBuzzed)),
        (8, buzz(3, 14), Ok(Event::Buzzed(TeamId(3)))),
        (9, Action::Answer(Given::Wrong), Ok(Event::Lost(TeamId(1)))),
        (9, buzz(1, 15), Err(Refused::LockedOut)),
        (10, Action::Call, Ok(Event::Turn(TeamId(2)))),
        (11, Action::Answer(Given::Right), Ok(Event::Won(TeamId(2), Stolen::Yes))),
        (12, buzz(3, 16), Err(Refused::WrongPhase)),
        (12, Action::Close, Err(Refused::WrongPhase)),
        (13, Action::Read, Ok(Event::Reading)),
    ];
    for (at, action, expected) in steps {
        assert_eq!(ring.apply(Seconds(at), action), expected, "{action:?} at {at}");
    }
    assert_eq!((ring.won(TeamId(2)), ring.won(TeamId(1)), ring.asked()), (1, 0, 2));
    assert!(ring.locked_out().is_empty(), "a new question is open to all");
}

#[test]
fn a_false_start_is_out_but_no_try() {
    let mut ring = Ring::new(4, TIMES);
    ring.apply(Seconds(0), Action::Read).unwrap();
    assert_eq!(ring.apply(Seconds(1), buzz(0, 1)), Ok(Event::FalseStart(TeamId(0))));
    ring.apply(Seconds(2), Action::Open).unwrap();
    assert_eq!(ring.apply(Seconds(3), buzz(0, 2)), Err(Refused::LockedOut));
    ring.apply(Seconds(3), buzz(1, 3)).unwrap();
    ring.apply(Seconds(3), Action::Call).unwrap();
    let won = ring.apply(Seconds(4), Action::Answer(Given::Right));
    assert_eq!(won, Ok(Event::Won(TeamId(1), Stolen::No)));
}

#[test]
fn time_runs_out_for_answers_and_for_thinking() {
    let mut ring = open();
    ring.apply(Seconds(10), buzz(0, 1)).unwrap();
    ring.apply(Seconds(10), Action::Call).unwrap();
    assert_eq!(ring.apply(Seconds(30), Action::Tick), Ok(Event::Nothing), "twenty seconds are all of twenty");
    assert_eq!(ring.apply(Seconds(31), Action::Tick), Ok(Event::Lost(TeamId(0))));
    // The others have the 55 seconds that were left when the first was called.
    assert!(matches!(ring.phase(), Phase::Open { until: Seconds(86), .. }), "{:?}", ring.phase());
    assert_eq!(ring.apply(Seconds(87), buzz(1, 2)), Err(Refused::WrongPhase));
    assert_eq!(ring.apply(Seconds(87), Action::Tick), Ok(Event::Nobody));
    assert_eq!(*ring.phase(), Phase::Settled(None));
}

#[test]
fn a_right_answer_that_comes_too_late_is_lost() {
    let mut ring = open();
    ring.apply(Seconds(6), buzz(0, 1)).unwrap();
    ring.apply(Seconds(6), Action::Call).unwrap();
    assert_eq!(ring.apply(Seconds(27), Action::Answer(Given::Right)), Ok(Event::Lost(TeamId(0))));
    assert_eq!(ring.score(TeamId(0), 100), Score::ZERO);
}

#[test]
fn when_all_have_tried_it_is_settled() {
    let mut ring = open();
    for team in 0..4 {
        ring.apply(Seconds(6), buzz(team, u64::from(team))).unwrap();
    }
    for team in 0..4 {
        assert_eq!(ring.apply(Seconds(7), Action::Call), Ok(Event::Turn(TeamId(team))));
        ring.apply(Seconds(7), Action::Answer(Given::Wrong)).unwrap();
    }
    assert_eq!(*ring.phase(), Phase::Settled(None));
    assert_eq!(ring.apply(Seconds(8), Action::Call), Err(Refused::WrongPhase));
}

#[test]
fn nonsense_is_refused_and_changes_nothing() {
    let mut ring = open();
    ring.apply(Seconds(6), buzz(0, 1)).unwrap();
    let before = ring.clone();
    let nonsense = [
        (buzz(4, 9), Refused::UnknownTeam),
        (buzz(1, 1), Refused::ArrivalTaken),
        (Action::Answer(Given::Right), Refused::WrongPhase),
        (Action::Open, Refused::WrongPhase),
        (Action::Read, Refused::WrongPhase),
    ];
    for (action, refused) in nonsense {
        assert_eq!(ring.apply(Seconds(7), action), Err(refused), "{action:?}");
        assert_eq!(ring, before, "{action:?}");
    }
    assert_eq!(open().apply(Seconds(6), Action::Call), Err(Refused::NobodyWaits));
}

#[test]
fn points_are_the_share_of_the_best() {
    let mut ring = Ring::new(4, TIMES);
    for (question, team) in [(0, 0), (1, 0), (2, 1)] {
        let at = Seconds(question * 10);
        ring.apply(at, Action::Read).unwrap();
        ring.apply(at, Action::Open).unwrap();
        ring.apply(at, buzz(team, u64::from(question))).unwrap();
        ring.apply(at, Action::Call).unwrap();
        ring.apply(at, Action::Answer(Given::Right)).unwrap();
    }
    let points: Vec<String> = (0..3).map(|team| ring.score(TeamId(team), 100).to_string()).collect();
    assert_eq!(points, ["100.00", "50.00", "0.00"]);
}

proptest! {
    /// In whatever order buzzes reach the rules, the turns come in the order of arrival.
    #[test]
    fn the_order_of_delivery_does_not_matter(order in Just(vec![0u8, 1, 2, 3]).prop_shuffle()) {
        let mut ring = open();
        for team in order {
            // Team 3 arrived first, team 0 last.
            ring.apply(Seconds(6), buzz(team, u64::from(10 - team))).unwrap();
        }
        for team in [3, 2, 1, 0] {
            prop_assert_eq!(ring.apply(Seconds(7), Action::Call), Ok(Event::Turn(TeamId(team))));
            ring.apply(Seconds(7), Action::Answer(Given::Wrong)).unwrap();
        }
    }

    /// Whatever is done, a team that is locked out never has the turn, and nobody wins more than was asked.
    #[test]
    fn no_sequence_breaks_the_ring(steps in prop::collection::vec((0u8..8, 0u8..5, 0u32..30), 1..80)) {
        let mut ring = Ring::new(4, TIMES);
        let mut at = 0;
        for (number, (what, team, wait)) in steps.into_iter().enumerate() {
            at += wait;
            let action = match what {
                0 => Action::Read,
                1 => Action::Open,
                2 | 3 => buzz(team, number as u64),
                4 => Action::Call,
                5 => Action::Answer(if team % 2 == 0 { Given::Right } else { Given::Wrong }),
                6 => Action::Tick,
                _ => Action::Close,
            };
            let before = ring.clone();
            if ring.apply(Seconds(at), action).is_err() {
                prop_assert_eq!(&ring, &before);
            }
            if let Phase::Answering { team, waiting, .. } = ring.phase() {
                prop_assert!(!ring.locked_out().contains(team));
                prop_assert!(waiting.values().all(|other| other != team && !ring.locked_out().contains(other)));
            }
        }
        let won: u32 = (0..4).map(|team| ring.won(TeamId(team))).sum();
        prop_assert!(won <= ring.asked());
    }
}
