//! What the log's lines decide.

use adal_qala::content::ids::{RuleId, TaskId};
use adal_qala::content::lang::Lang;
use adal_qala::content::level::Tier;
use adal_qala::olympiad::audit::Line;
use adal_qala::olympiad::ballot::Number;
use adal_qala::olympiad::closed::Closed;
use adal_qala::olympiad::decision::*;
use adal_qala::olympiad::grade::{Card, gather};
use adal_qala::olympiad::rank::{Shares, Standing};
use adal_qala::olympiad::simulate::{Manner, simulate};
use adal_qala::play::dice::Seed;
use proptest::prelude::*;

use super::rounds::{HASH, KEY, grader};

fn appeal(id: u32, number: u32) -> Appeal {
    let (task, item) = (TaskId::parse("fund").unwrap(), RuleId::parse("hit"));
    Appeal { id, number: Number(number), task, item, text: [3; 32] }
}

fn all() -> Vec<Decision> {
    let whole = Appeal { item: None, ..appeal(2, 18) };
    vec![
        Decision::Graded([1; 32]),
        Decision::Ranked(Shares { gold: 83, silver: 167, bronze: 250 }, [2; 32]),
        Decision::Frozen(40),
        Decision::Unfrozen,
        Decision::AppealsUntil("2026-12-01T18:00:00Z".to_owned()),
        Decision::Appealed(appeal(1, 17)),
        Decision::Appealed(whole),
        Decision::Answered(Answer { id: 1, points: 4, reply: [4; 32] }),
        Decision::Answered(Answer { id: 2, points: -40, reply: [5; 32] }),
        Decision::Sheet(2, [6; 32], [7; 32]),
        Decision::Settled(Number(9), "SCRKH-AAYH2".to_owned(), [8; 32]),
        Decision::Over,
        Decision::Closed([10; 32]),
        Decision::Published([9; 32]),
    ]
}

fn lines(decisions: &[Decision]) -> Vec<Line> {
    let line =
        |(at, one): (usize, &Decision)| Line { when: format!("2026-11-27T09:{at:02}:00Z"), what: one.to_string() };
    decisions.iter().enumerate().map(line).collect()
}

#[test]
fn what_is_written_is_read_to_the_letter_and_nothing_else_is() {
    for decision in all() {
        let text = decision.to_string();
        assert_eq!(Decision::parse(&text), Some(decision), "{text}");
        for wrong in [format!("{text} "), format!(" {text}"), text.to_uppercase(), text.replace('4', "04")] {
            assert!(wrong == text || Decision::parse(&wrong).is_none(), "{wrong}");
        }
    }
    assert_eq!(Decision::parse("40 ballots are made"), None);
}

#[test]
fn a_freeze_is_a_place_in_the_log() {
    let lines = lines(&all());
    for taken in 0..lines.len() {
        let frozen = Decided::after(&lines[..taken]).0.frozen;
        assert_eq!(frozen, (taken == 3).then_some((3, 40)), "{taken}");
    }
}

#[test]
fn appeals_have_a_window_and_numbers_in_turn_and_the_last_answer_holds() {
    let until = Decision::AppealsUntil("2026-11-27T09:02:00Z".to_owned());
    let answer = |points| Decision::Answered(Answer { id: 1, points, reply: [1; 32] });
    let (decided, odd) =
        Decided::after(&lines(&[until.clone(), Decision::Appealed(appeal(1, 17)), answer(4), answer(-2)]));
    assert_eq!(odd, []);
    assert_eq!(decided.appeals[&1].answer.as_ref().unwrap().0.points, -2);
    let odd = |decisions: &[Decision]| Decided::after(&lines(decisions)).1;
    assert_eq!(odd(&[Decision::Appealed(appeal(1, 17))]), [Odd::Closed(1)]);
    let late = [until.clone(), Decision::Over, Decision::Over, Decision::Appealed(appeal(1, 17))];
    assert_eq!(odd(&late), [Odd::Closed(4)]);
    assert_eq!(odd(&[until.clone(), Decision::Appealed(appeal(2, 17))]), [Odd::Numbered(2)]);
    assert_eq!(odd(&[until, answer(1)]), [Odd::NoAppeal(2)]);
    assert_eq!(odd(&[Decision::Sheet(3, [0; 32], [0; 32])]), [Odd::Sheet(1)]);
}

#[test]
fn points_go_up_and_down_and_stay_between_none_and_the_most() {
    let until = Decision::AppealsUntil("2026-12-01T18:00:00Z".to_owned());
    let tasks = [(TaskId::parse("fund").unwrap(), 20), (TaskId::parse("gift").unwrap(), 10)];
    for (points, wanted) in [(4, 16), (-4, 8), (0, 12), (1000, 20), (-1000, 0)] {
        let answer = Decision::Answered(Answer { id: 1, points, reply: [1; 32] });
        let (decided, _) = Decided::after(&lines(&[until.clone(), Decision::Appealed(appeal(1, 17)), answer]));
        let mut standing = Standing {
            number: Number(17),
            tier: Tier::School,
            lang: Lang::Kk,
            tasks: vec![12, 5],
            hits: 0,
            false_alarms: 0,
        };
        decided.mend(&tasks, &mut standing);
        assert_eq!(standing.tasks, [wanted, 5], "{points}");
        standing = Standing { number: Number(18), tasks: vec![12, 5], ..standing };
        decided.mend(&tasks, &mut standing);
        assert_eq!(standing.tasks, [12, 5]);
    }
}

proptest! {
    #[test]
    fn no_line_is_a_panic(text in "\\PC{0,90}", at in 0_usize..13, cut in 0_usize..120) {
        let _ = Decision::parse(&text);
        let known = all()[at].to_string();
        let cut = known.char_indices().map(|(at, _)| at).nth(cut).unwrap_or(known.len());
        let _ = Decision::parse(&format!("{}{text}", &known[..cut]));
    }
}

#[test]
fn what_was_published_of_results_counts_whatever_comes_later() {
    let (grader, ballots) = grader(4);
    let file =
        |at: usize, manner, seed| simulate(&grader, &HASH, &KEY, &ballots[at], manner, Seed(seed)).files.remove(0);
    let card = |file: &[u8]| grader.grade(file).unwrap();
    let first = card(&file(0, Manner::Honest, 1));
    let written = card(&file(0, Manner::Clumsy, 2));
    let other = card(&file(1, Manner::Honest, 1));
    let (number, late) = (first.ballot.number, other.ballot.number);
    let closed = Closed::of([(number, first.head)], &Closed::default());
    assert_eq!(Closed::read(&closed.write()), Some(closed.clone()));
    assert!(Closed::read(&closed.write().replace('\n', "\r\n")).is_none() && Closed::read("number\n").is_none());
    let further = Closed::of([(late, other.head)], &closed);
    assert_eq!((further.head(number), further.head(late)), (Some(first.head), Some(other.head)));
    let settled = |cards: &[&Card], on: Option<&Card>| {
        let mut gathered = gather(cards.iter().map(|card| Ok((*card).clone())));
        let mut decided = Decided::default();
        decided.settled.extend(on.map(|card| (number, card.head.receipt())));
        decided.settle(&mut gathered);
        closed.settle(&decided, &mut gathered);
        gathered
    };
    // Beside another one it counts; alone, another one does not; and a human may decide otherwise.
    let both = settled(&[&written, &first, &other], None);
    assert_eq!((both.cards.get(&number), both.disputed.len()), (Some(&first), 0));
    assert_eq!(both.cards.get(&late), Some(&other), "of whom nothing was published, the first result counts");
    for on in [None, Some(&first)] {
        let alone = settled(&[&written], on);
        assert_eq!((alone.cards.get(&number), alone.disputed.get(&number)), (None, Some(&vec![written.clone()])));
    }
    assert_eq!(settled(&[&written], Some(&written)).cards.get(&number), Some(&written));
    assert_eq!(settled(&[&written, &first], Some(&written)).cards.get(&number), Some(&written));
}
