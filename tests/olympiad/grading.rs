//! Grading by playing again: what is believed, and what is not.

use adal_qala::olympiad::grade::{Because, Card, Rejected, Remark, gather};
use adal_qala::olympiad::simulate::{Manner, Simulated, simulate};
use adal_qala::play::dice::{Dice, Seed};

use super::rounds::{HASH, KEY, grader, round};

fn points(card: &Card) -> Vec<u16> {
    card.tasks.iter().map(|task| task.points).collect()
}

#[test]
fn what_was_truly_earned_is_what_is_graded_and_every_cheat_is_named() {
    let (grader, ballots) = grader(220);
    for ballot in &ballots {
        let manner = Manner::ALL[ballot.number.0 as usize % Manner::ALL.len()];
        let made = simulate(&grader, &HASH, &KEY, ballot, manner, Seed(11));
        let graded: Vec<_> = made.files.iter().map(|file| grader.grade(file)).collect();
        match manner {
            Manner::Honest
            | Manner::Clumsy
            | Manner::Guessing
            | Manner::Whispered
            | Manner::Paused
            | Manner::OneKey => {
                let card = graded[0].as_ref().unwrap();
                assert_eq!(Some(points(card)), made.truth);
                assert!(card.remarks.iter().all(|one| matches!(one, Remark::Away(_))), "{:?}", card.remarks);
                assert!(manner != Manner::Paused || !card.remarks.is_empty(), "breaks are remarked");
            }
            Manner::Late => {
                let card = graded[0].as_ref().unwrap();
                assert_eq!(Some(points(card)), made.truth);
                assert!(card.remarks.iter().any(|one| matches!(one, Remark::Late(_))), "{:?}", card.remarks);
            }
            Manner::Changed | Manner::Cut | Manner::Junk => {
                assert!(matches!(graded[0], Err(Rejected::Unreadable(_))), "{manner:?}: {graded:?}");
            }
            Manner::Copied => copied(&made, &graded),
            Manner::Impossible => assert!(matches!(graded[0], Err(Rejected::Impossible(..))), "{graded:?}"),
            Manner::Forged => assert_eq!(graded[0], Err(Rejected::NoBallot(ballot.number))),
            Manner::Twice => assert!(graded.iter().all(Result::is_ok) && graded.len() == 2),
        }
    }
}

/// What was copied from a neighbour is worth what it is worth on the own questions, or can't have happened at all.
fn copied(made: &Simulated, graded: &[Result<Card, Rejected>]) {
    match &graded[0] {
        Ok(card) => {
            assert_eq!(card.ballot.number, made.number);
            assert_eq!(Some(points(card)), made.truth);
        }
        Err(rejected) => assert!(matches!(rejected, Rejected::Impossible(..)) && made.truth.is_none(), "{rejected:?}"),
    }
}

#[test]
fn the_order_of_the_files_makes_no_difference() {
    let (grader, ballots) = grader(60);
    let mut files: Vec<Vec<u8>> = Vec::new();
    for ballot in &ballots {
        let manner = Manner::ALL[ballot.number.0 as usize % Manner::ALL.len()];
        files.extend(simulate(&grader, &HASH, &KEY, ballot, manner, Seed(2)).files);
    }
    let sorted = gather(files.iter().map(|file| grader.grade(file)));
    assert!(!sorted.disputed.is_empty() && !sorted.rejected.is_empty() && !sorted.cards.is_empty());
    for seed in 0..5 {
        let order = Dice::new(Seed(seed)).shuffled(u8::try_from(files.len()).unwrap());
        let shuffled = gather(order.into_iter().map(|at| grader.grade(&files[usize::from(at)])));
        assert_eq!(shuffled, sorted);
    }
    // The same file twice is one result.
    let doubled = gather(files.iter().chain(&files).map(|file| grader.grade(file)));
    assert_eq!((&doubled.cards, &doubled.disputed), (&sorted.cards, &sorted.disputed));
}

#[test]
fn every_point_of_a_level_is_explained_by_a_rule_and_a_step() {
    let (grader, ballots) = grader(20);
    for ballot in &ballots {
        let made = simulate(&grader, &HASH, &KEY, ballot, Manner::Honest, Seed(4));
        let card = grader.grade(&made.files[0]).unwrap();
        for (task, planned) in card.tasks.iter().zip(round().tasks) {
            let sum: i32 = match &task.because {
                Because::Sheet(awards) => {
                    assert!(awards.iter().all(|award| award.step.is_some()), "{awards:?}");
                    awards.iter().map(|award| award.points).sum()
                }
                Because::Questions(answers) => 2 * answers.iter().filter(|(_, right)| *right).count() as i32,
                Because::NotBegun => 0,
            };
            assert_eq!(i32::from(task.points), sum.clamp(0, i32::from(planned.most)));
        }
    }
}
