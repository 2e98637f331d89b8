//! Grading by playing again: what is believed, and what is not.

use adal_qala::content::lesson::Minutes;
use adal_qala::olympiad::entry::Deed;
use adal_qala::olympiad::grade::{Because, Card, Grader, Rejected, Remark, gather};
use adal_qala::olympiad::result::ResultFile;
use adal_qala::olympiad::simulate::{Manner, Simulated, roll, simulate, simulate_long};
use adal_qala::play::dice::{Dice, Seed};

use super::rounds::{HASH, KEY, LIBRARY, SECRET, grader, round};

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
            Manner::Twice => {
                assert!(graded.iter().all(Result::is_ok) && graded.len() == 2);
                assert_eq!(Some(points(graded[0].as_ref().unwrap())), made.truth, "the first");
            }
        }
    }
}

#[test]
fn whoever_runs_out_of_time_has_truly_earned_what_was_done_in_time() {
    let mut hurried = round();
    hurried.minutes = Minutes(3);
    let (_, ballots) = grader(60);
    let roll = roll(&KEY, &HASH, &ballots);
    let grader = Grader::new(hurried, HASH, SECRET, roll, &LIBRARY).unwrap();
    let mut late = 0;
    for (at, ballot) in ballots.iter().enumerate() {
        let manner = [Manner::Honest, Manner::Clumsy, Manner::Whispered][at % 3];
        let made = simulate(&grader, &HASH, &KEY, ballot, manner, Seed(3));
        let card = grader.grade(&made.files[0]).unwrap();
        assert_eq!(Some(points(&card)), made.truth, "{manner:?}");
        late += usize::from(card.remarks.iter().any(|one| matches!(one, Remark::Late(_))));
    }
    assert!(late > 40, "{late}");
}

/// Whoever is to do much does so much, in time, and what it is worth is still the truth: the last answer to a question counts.
#[test]
fn whoever_does_much_is_graded_as_they_earned() {
    let (grader, ballots) = grader(120);
    let mut copies = 0;
    for ballot in &ballots {
        let honest = [Manner::Honest, Manner::Clumsy, Manner::Guessing, Manner::Late, Manner::Twice, Manner::Copied];
        let manner = honest[ballot.number.0 as usize % honest.len()];
        let made = simulate_long(&grader, &HASH, &KEY, ballot, manner, Seed(11), 200);
        for file in &made.files {
            let done = ResultFile::read(file).unwrap().entries;
            let count = done.iter().filter(|entry| matches!(entry.deed, Deed::Act(_) | Deed::Answer(..))).count();
            assert!((200..260).contains(&count), "{count} of {manner:?}");
        }
        match (grader.grade(&made.files[0]), made.truth) {
            (Ok(card), Some(truth)) => {
                assert_eq!(points(&card), truth);
                let late = card.remarks.iter().any(|one| matches!(one, Remark::Late(_)));
                assert_eq!(late, manner == Manner::Late, "{:?}", card.remarks);
                copies += usize::from(manner == Manner::Copied);
            }
            (Err(Rejected::Impossible(..)), None) if manner == Manner::Copied => {}
            other => panic!("{manner:?}: {other:?}"),
        }
    }
    assert!(copies > 0);
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
