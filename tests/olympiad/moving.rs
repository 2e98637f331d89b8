//! A corrected scoring sheet: who moves, and why.

use adal_qala::content::round::{Round, TaskKind, Tie};
use adal_qala::olympiad::ballot::Number;
use adal_qala::olympiad::moves::{Ranked, Touched, moves, only_points};
use adal_qala::olympiad::published::table::Point;
use adal_qala::olympiad::rank::{Shares, Standing, groups, ties};

use super::rounds::round;

/// A ranking of three by their points of one rule.
fn ranked(points: [u16; 3]) -> Ranked {
    use adal_qala::content::{lang::Lang, level::Tier};
    let standing = |(number, points): (u32, u16)| Standing {
        number: Number(number),
        tier: Tier::School,
        lang: Lang::Kk,
        tasks: vec![points, 0, 0],
        hits: 0,
        false_alarms: 0,
    };
    let standings: Vec<Standing> = (1..).zip(points).map(standing).collect();
    let point = |(number, points): (u32, u16)| Point {
        number: Number(number),
        task: "fund",
        item: "hit",
        times: 1,
        points: i32::from(points),
    };
    Ranked::new(groups(&ties(&round()), Shares::default(), &standings), (1..).zip(points).map(point))
}

#[test]
fn who_moves_is_told_with_the_rule_and_who_only_is_passed_without() {
    let moved = moves(&ranked([10, 8, 6]), &ranked([10, 8, 12]));
    let seen: Vec<_> = moved
        .iter()
        .map(|one| (one.number.0, one.before.unwrap().0, one.after.unwrap().0, one.because.len()))
        .collect();
    assert_eq!(seen, [(3, 3, 1, 1), (1, 1, 2, 0), (2, 2, 3, 0)]);
    assert_eq!((moved[0].because[0].before, moved[0].because[0].after), (6, 12));
    assert_eq!(moves(&ranked([10, 8, 6]), &ranked([10, 8, 6])), []);
}

#[test]
fn a_correction_touches_points_alone() {
    let change = |change: fn(&mut Round)| {
        let mut other = round();
        change(&mut other);
        only_points(&round(), &other)
    };
    assert_eq!(change(|round| round.tasks[0].most = 30), Ok(()));
    assert_eq!(
        change(|round| {
            if let TaskKind::Level { sheet, .. } = &mut round.tasks[0].kind {
                sheet[0].1.points = 9;
            }
        }),
        Ok(())
    );
    assert_eq!(change(|round| round.minutes.0 += 1), Err(vec![Touched::Frame]));
    assert_eq!(change(|round| round.tasks.truncate(2)), Err(vec![Touched::Tasks]));
    assert_eq!(change(|round| round.ties = vec![Tie::MoreHits]), Err(vec![Touched::Ties]));
}
