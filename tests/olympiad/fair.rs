//! Neighbours see other orders and figures, and can reach the same points.

use std::collections::BTreeSet;

use adal_qala::content::ids::{LevelId, RoundId, RuleId, TaskId};
use adal_qala::content::round::{Round, ScoreRule, ScoredFact, Task, TaskKind};
use adal_qala::olympiad::ballot::Number;
use adal_qala::olympiad::fair::{Reach, reach};
use adal_qala::olympiad::grade::{Begun, Grader};
use adal_qala::olympiad::seed::{mark, marked};
use adal_qala::play::run::Run;

use super::rounds::{HASH, LIBRARY, SECRET, grader, round};

/// Plays what was found in each contestant's own run of a task, and gives the points.
fn played(grader: &Grader, number: Number, task: u8, reach: &Reach) -> u16 {
    let Reach::Falls(falls) = reach else { panic!("{reach:?}") };
    let Some(Begun::Level(run)) = grader.given(number, task) else { panic!() };
    let telling = |fall: &adal_qala::olympiad::fair::Fall| {
        let mut run: Run = (*run).clone();
        fall.actions.iter().all(|action| run.apply(action.clone()).is_ok()).then(|| grader.points(task, &run))
    };
    falls.iter().filter_map(telling).max().unwrap_or_default()
}

fn even(round: &Round, grader: &Grader, contestants: impl Iterator<Item = Number>) {
    let found = reach(round, &LIBRARY);
    let numbers: Vec<Number> = contestants.collect();
    for ((at, task), reach) in (0_u8..).zip(&round.tasks).zip(&found) {
        match &task.kind {
            TaskKind::Level { .. } => {
                let points: BTreeSet<u16> = numbers.iter().map(|number| played(grader, *number, at, reach)).collect();
                let (least, most) = reach.range().unwrap();
                assert_eq!(least, most, "{}: {reach:?}", task.id);
                assert_eq!(points, BTreeSet::from([most]), "{}", task.id);
            }
            TaskKind::Quiz { right, .. } => {
                for number in &numbers {
                    let Some(Begun::Quiz(asked, _)) = grader.given(*number, at) else { panic!() };
                    assert_eq!(*reach, Reach::Always((asked.len() as u16 * right).min(task.most)), "{number:?}");
                }
            }
        }
    }
}

#[test]
fn the_points_in_reach_are_the_same_for_every_seed() {
    let (grader, ballots) = grader(60);
    even(&round(), &grader, ballots.iter().map(|ballot| ballot.number));
}

#[test]
fn the_practice_round_brings_all_its_points_to_everybody() {
    let round = (*LIBRARY.rounds[&RoundId::parse("practice").unwrap()]).clone();
    for (task, reach) in round.tasks.iter().zip(reach(&round, &LIBRARY)) {
        assert!(reach.is_even(task), "{}: {:?} of {}", task.id, reach.range(), task.most);
    }
}

#[test]
fn where_chance_takes_points_away_it_is_told() {
    // A level in which a roll leads to one place or another, and points only for having been in one of them.
    let level = LIBRARY.levels.values().find(|level| level.id.as_str() == "exam-1-price-list").unwrap();
    let hits = |fact| (RuleId::parse("one").unwrap(), ScoreRule { fact, points: 5 });
    let of = |fact| {
        let kind = TaskKind::Level {
            level: LevelId::parse("exam-1-price-list").unwrap(),
            entry: None,
            sheet: vec![hits(fact)],
        };
        let task = Task { id: TaskId::parse("one").unwrap(), most: 5, kind };
        let round = Round { tasks: vec![task], ..round() };
        reach(&round, &LIBRARY).remove(0)
    };
    let Reach::Falls(falls) = of(ScoredFact::Hit) else { panic!() };
    assert!(falls.len() > 1, "{:?}", level.id);
    let rolls: BTreeSet<_> = falls.iter().map(|fall| fall.rolls.clone()).collect();
    assert_eq!(rolls.len(), falls.len());
}

#[test]
fn a_mark_tells_whose_screen_a_photograph_is_of_and_nothing_else() {
    let numbers = || (1..=5_000).map(Number);
    let marks: BTreeSet<String> = numbers().map(|number| mark(&SECRET, &HASH, number)).collect();
    assert!(marks.len() >= 4_998, "{} marks of 5,000", marks.len());
    assert!(marks.iter().all(|mark| mark.len() == 7 && mark.as_bytes()[3] == b'-'), "{:?}", marks.first());
    for number in [1, 2, 777].map(Number) {
        let seen = mark(&SECRET, &HASH, number);
        assert!(marked(&SECRET, &HASH, &seen, numbers()).contains(&number));
        assert!(marked(&SECRET, &HASH, &seen.to_lowercase().replace('-', " "), numbers()).contains(&number));
    }
    assert_eq!(marked(&SECRET, &HASH, "", numbers()), []);
}
