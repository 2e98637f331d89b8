//! A contestant at work: what the sitting did is what grading computes, whatever is tried and however often the power fails.

use std::sync::Arc;

use adal_qala::content::questions::QuestionKind;
use adal_qala::olympiad::ballot::{Ballot, Code, Number};
use adal_qala::olympiad::entry::{Deed, Given};
use adal_qala::olympiad::grade::{Because, Grader, Remark};
use adal_qala::olympiad::keys::SecretKey;
use adal_qala::olympiad::result::ResultFile;
use adal_qala::olympiad::sitting::{NoResume, Refused, Sitting, Standing, Work};
use adal_qala::play::action::Action;
use adal_qala::play::dice::{Dice, Seed};
use adal_qala::play::explore::actions_here;

use super::rounds::{HASH, KEY, grader};

const SECRET: [u8; 32] = [9; 32];

fn begin(grader: &Arc<Grader>, ballot: &Ballot) -> Sitting {
    let code = ballot.code(&KEY, &HASH);
    Sitting::begin(Arc::clone(grader), ballot.number, code, "test", SecretKey::new(SECRET)).unwrap()
}

/// The computer dies and starts again: what was in memory is gone.
fn crash(sitting: &Sitting, since: u64, away: u64) -> Sitting {
    let file = ResultFile::read(&sitting.file()).unwrap();
    Sitting::resume(Arc::clone(sitting.grader()), &file, SecretKey::new(SECRET), since, away).unwrap()
}

/// Does something, possible or not.
fn fumble(sitting: &mut Sitting, dice: &mut Dice) {
    let few = |dice: &mut Dice, n: u32| dice.below(n) as u8;
    match dice.below(20) {
        0 => {
            let _refused = sitting.open(few(dice, 5));
        }
        1 => sitting.away(u64::from(dice.below(3_000))),
        2 => {
            let _refused = sitting.act(Action::Choose(few(dice, 9)));
        }
        3 => {
            let _refused = sitting.answer(few(dice, 40), Given::Option(few(dice, 9)));
        }
        4 => {
            let _refused = sitting.answer(few(dice, 16), Given::Order(vec![0; 3]));
        }
        5..=12 => {
            let possible = sitting.run().map(|run| actions_here(run.level(), run.core())).unwrap_or_default();
            if !possible.is_empty() {
                let action = possible[dice.below(possible.len() as u32) as usize].clone();
                {
                    let _refused = sitting.act(action);
                }
            }
        }
        _ => {
            let asked = sitting.asked();
            if asked.is_empty() {
                return;
            }
            let at = dice.below(asked.len() as u32) as usize;
            let parts = asked[at].question.kind.parts().len() as u32;
            let given = match &asked[at].question.kind {
                QuestionKind::Order { .. } => Given::Order(dice.shuffled(parts as u8)),
                QuestionKind::Number { answer, .. } => Given::Number(answer + i64::from(dice.below(2))),
                QuestionKind::Choice { .. } | QuestionKind::Term => Given::Option(dice.below(parts) as u8),
            };
            {
                let _refused = sitting.answer(at as u8, given);
            }
        }
    }
}

/// The points of a sitting, counted from its own state and not from its file.
fn own_points(sitting: &Sitting) -> Vec<u16> {
    let grader = sitting.grader();
    let count = |task: u8| match sitting.work(task) {
        None => 0,
        Some(Work::Level(run)) => grader.points(task, run),
        Some(Work::Quiz(answers)) => {
            let Some(adal_qala::olympiad::grade::Begun::Quiz(asked, _)) = grader.given(sitting.ballot().number, task)
            else {
                panic!("a quiz has questions")
            };
            2 * answers.iter().filter(|(at, given)| asked[usize::from(**at)].is_right(given) == Some(true)).count()
                as u16
        }
    };
    (0..sitting.round().tasks.len() as u8).map(count).collect()
}

#[test]
fn what_the_sitting_did_is_what_grading_computes() {
    let (grader, ballots) = grader(40);
    let grader = Arc::new(grader);
    for (seed, ballot) in (0..).zip(&ballots) {
        let dice = &mut Dice::new(Seed(seed));
        let mut sitting = begin(&grader, ballot);
        // Some go on far beyond their time.
        let pace = if seed % 5 == 0 { 60_000 } else { 3_000 };
        for step in 0..400 {
            sitting.pass(u64::from(dice.below(pace)));
            fumble(&mut sitting, dice);
            if step % 97 == 13 {
                let before = (own_points(&sitting), sitting.left(), sitting.head());
                let again = crash(&sitting, sitting.since(), 60);
                assert_eq!((own_points(&again), again.left()), (before.0, before.1), "seed {seed}");
                assert_ne!(again.head(), before.2, "that the power failed is recorded");
                sitting = again;
            }
        }
        if seed % 2 == 0 {
            sitting.end();
            assert_eq!(sitting.act(Action::Next), Err(Refused::Over));
        }
        let card = grader.grade(&sitting.file()).unwrap();
        let graded: Vec<u16> = card.tasks.iter().map(|task| task.points).collect();
        assert_eq!(graded, own_points(&sitting), "seed {seed}");
        assert_eq!(card.head.receipt(), sitting.head().receipt());
        // What came too late was not taken at all.
        assert!(!card.remarks.iter().any(|remark| matches!(remark, Remark::Late(_))), "{:?}", card.remarks);
        let away = card.remarks.iter().find_map(|remark| match remark {
            Remark::Away(times) => Some(*times),
            _ => None,
        });
        assert_eq!(away.unwrap_or(0), sitting.stood_still().times as usize);
    }
}

#[test]
fn a_task_is_begun_once_and_left_for_good() {
    let (grader, ballots) = grader(2);
    let mut sitting = begin(&Arc::new(grader), &ballots[0]);
    assert_eq!(sitting.act(Action::Next), Err(Refused::NoTask));
    assert_eq!(sitting.answer(0, Given::Option(0)), Err(Refused::NoTask));
    sitting.open(2).unwrap();
    assert_eq!((sitting.standing(0), sitting.standing(2)), (Standing::New, Standing::Present));
    assert_eq!(sitting.open(2), Err(Refused::Begun));
    assert_eq!(sitting.open(9), Err(Refused::Begun));
    sitting.open(0).unwrap();
    assert_eq!((sitting.standing(0), sitting.standing(2)), (Standing::Present, Standing::Left));
    assert_eq!(sitting.answer(0, Given::Option(0)), Err(Refused::NoTask));
    assert_eq!(sitting.open(2), Err(Refused::Begun));
}

#[test]
fn an_answer_may_be_changed_and_the_same_one_again_is_no_entry() {
    let (grader, ballots) = grader(2);
    let grader = Arc::new(grader);
    let mut sitting = begin(&grader, &ballots[0]);
    sitting.open(2).unwrap();
    let at = sitting.asked().iter().position(|asked| matches!(asked.question.kind, QuestionKind::Choice { .. }));
    let at = at.unwrap() as u8;
    let right = (0..9).find(|part| sitting.asked()[usize::from(at)].is_right(&Given::Option(*part)) == Some(true));
    let right = right.unwrap();
    sitting.answer(at, Given::Option(right)).unwrap();
    let head = sitting.head();
    sitting.answer(at, Given::Option(right)).unwrap();
    assert_eq!(sitting.head(), head);
    sitting.answer(at, Given::Option((right + 1) % 2)).unwrap();
    sitting.answer(at, Given::Option(right)).unwrap();
    sitting.end();
    let card = grader.grade(&sitting.file()).unwrap();
    assert_eq!(card.tasks[2].points, 2);
    assert!(matches!(&card.tasks[2].because, Because::Questions(answers) if answers.len() == 1));
}

#[test]
fn time_runs_out_to_the_millisecond_and_more_minutes_are_the_ballots_own() {
    let (grader, mut ballots) = grader(40);
    let grader = Arc::new(grader);
    // The fortieth has fifteen minutes more.
    for (ballot, minutes) in [(ballots.remove(0), 45), (ballots.pop().unwrap(), 60)] {
        let mut sitting = begin(&grader, &ballot);
        sitting.open(2).unwrap();
        sitting.pass(minutes * 60_000 - 1);
        assert_eq!((sitting.left(), sitting.is_over()), (1, false));
        sitting.pass(1);
        assert!(sitting.is_over());
        // The last press of a slow computer still counts, as it does when it is graded.
        sitting.pass(5_000);
        sitting.answer(0, any(&sitting, 0)).unwrap();
        sitting.pass(1);
        assert_eq!(sitting.answer(1, any(&sitting, 1)), Err(Refused::Over));
        let card = grader.grade(&sitting.file()).unwrap();
        assert_eq!(card.remarks, [Remark::NotEnded]);
        // Standing still takes no time.
        let mut still = begin(&grader, &ballot);
        still.away(100_000);
        assert_eq!(still.left(), minutes * 60_000);
    }
}

fn any(sitting: &Sitting, question: usize) -> Given {
    match &sitting.asked()[question].question.kind {
        QuestionKind::Order { items } => Given::Order((0..items.len() as u8).collect()),
        QuestionKind::Number { .. } => Given::Number(1),
        QuestionKind::Choice { .. } | QuestionKind::Term => Given::Option(0),
    }
}

#[test]
fn only_the_own_file_of_this_round_is_gone_on_with() {
    let (grader, ballots) = grader(2);
    let grader = Arc::new(grader);
    let mut sitting = begin(&grader, &ballots[0]);
    sitting.open(0).unwrap();
    let file = ResultFile::read(&sitting.file()).unwrap();
    let resume = |file: &ResultFile, key| Sitting::resume(Arc::clone(&grader), file, key, 0, 0).map(drop);
    assert_eq!(resume(&file, SecretKey::new([1; 32])), Err(NoResume::Key));
    let mut foreign = file.clone();
    foreign.header.round.0[0] ^= 1;
    assert_eq!(resume(&foreign, SecretKey::new(SECRET)), Err(NoResume::Foreign));
    let mut forged = file.clone();
    forged.header.code = Code::from_bits(1).unwrap();
    assert_eq!(resume(&forged, SecretKey::new(SECRET)), Err(NoResume::NoBallot));
    let mut changed = file.clone();
    changed.entries[0].deed = Deed::Begin(7);
    assert!(resume(&changed, SecretKey::new(SECRET)).is_err());
    let nobody = Sitting::begin(grader, Number(999), Code::from_bits(1).unwrap(), "test", SecretKey::new(SECRET));
    assert!(nobody.is_none());
}
