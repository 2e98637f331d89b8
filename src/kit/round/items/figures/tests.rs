//! Figures held against tables that were worked by hand, and against contestants whose truth is known.

use super::*;
use crate::play::dice::{Dice, Seed};

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() < 0.005
}

/// Three parts, four contestants over and over: variances 5/3, 5/3 and 2/3 and, of the sums 3, 6, 8, 11, 34/3, as for a population.
#[test]
fn alpha_is_that_of_the_table() {
    let table = [[1.0, 1.0, 1.0], [2.0, 2.0, 2.0], [3.0, 3.0, 2.0], [4.0, 4.0, 3.0]];
    let points: Vec<Vec<f64>> = (0..400).map(|at| table[at % 4].to_vec()).collect();
    let Reliability { alpha, error } = reliability(&points).unwrap();
    // (3 / 2) · (1 − (1.25 + 1.25 + 0.5) / 8.5), the variances of the four: the sample's correction falls out of the quotient.
    assert!(near(alpha.at, 1.5 * (1.0 - 3.0 / 8.5)), "{alpha:?}");
    assert!(alpha.from < alpha.at && alpha.at < alpha.to && alpha.to <= 1.0);
    assert!(near(error, (8.5_f64 * 400.0 / 399.0 * (1.0 - alpha.at)).sqrt()), "{error}");
    assert_eq!(reliability(&points[..FEW - 1]), None, "too few to say");
}

#[test]
fn an_item_that_goes_with_the_rest_discriminates_and_one_that_all_have_does_not() {
    let had = |score: &dyn Fn(usize) -> f64| -> Vec<Had> {
        (0..100).map(|at| Had { tier: 0, lang: 0, score: score(at), rest: at as f64 }).collect()
    };
    assert!(near(discrimination(&had(&|at| at as f64 / 100.0)).unwrap(), 1.0));
    assert!(near(discrimination(&had(&|at| 1.0 - at as f64 / 100.0)).unwrap(), -1.0));
    assert_eq!(discrimination(&had(&|_| 1.0)), None);
    // A half above and a half below the middle: the point-biserial correlation of even ranks is √3 / 2.
    assert!(near(discrimination(&had(&|at| f64::from(u8::from(at >= 50)))).unwrap(), 0.75_f64.sqrt()));
}

/// One band of 2 × 2: of the first language 80 of 100 are right, of the second 60: odds 4 and 1.5.
#[test]
fn the_odds_of_one_band_are_those_of_its_table() {
    let all = |lang: usize, right: usize| {
        (0..100).map(move |at| Had { tier: 0, lang, score: f64::from(u8::from(at < right)), rest: 1.0 })
    };
    let had: Vec<Had> = all(0, 80).chain(all(1, 60)).collect();
    let found = mantel_haenszel(&had, 0, 1).unwrap();
    assert!(near(found.between.at, -2.35 * (4.0_f64 / 1.5).ln()), "{found:?}");
    // Of one table, the variance of the logarithm is 1/80 + 1/20 + 1/60 + 1/40.
    let error = 2.35 * (1.0_f64 / 80.0 + 1.0 / 20.0 + 1.0 / 60.0 + 1.0 / 40.0).sqrt();
    assert!(near(found.between.to - found.between.at, 1.96 * error), "{found:?}");
    assert_eq!((found.class, found.of), (Class::C, (100, 100)));
    let shares = standardised(&had, 0, 1).unwrap();
    assert!(near(shares.between.at, -0.2) && shares.class == Class::C, "{shares:?}");
}

/// Contestants who know more or less; in the second language an item costs `harder` of a hundred more.
fn taken(seed: u64, n: usize, harder: u32) -> Vec<Had> {
    let mut dice = Dice::new(Seed(seed));
    let one = |at: usize| {
        let lang = at % 2;
        // Those of the second language know less on the whole, which is no fault of the item.
        let knows = 30 + dice.below(60) - 4 * lang as u32;
        let rest: u32 = (0..40).map(|_| u32::from(dice.below(100) < knows)).sum();
        let chance = knows.saturating_sub(if lang == 1 { harder } else { 0 });
        let score = f64::from(u8::from(dice.below(100) < chance));
        Had { tier: at % 4 / 2, lang, score, rest: f64::from(rest) }
    };
    (0..n).map(one).collect()
}

#[test]
fn a_question_that_is_harder_in_a_language_is_flagged_and_a_fair_one_seldom() {
    type Compared = fn(&[Had], usize, usize) -> Option<Difference>;
    let flagged = |harder: u32, compare: Compared| {
        let found = (0..100).filter_map(|seed| compare(&taken(seed, 2_000, harder), 0, 1));
        found.filter(|difference| difference.class > Class::A).count()
    };
    let (odds, shares): (Compared, Compared) = (mantel_haenszel, standardised);
    assert!(flagged(30, odds) >= 98 && flagged(30, shares) >= 98, "{} {}", flagged(30, odds), flagged(30, shares));
    assert!(flagged(0, odds) <= 3 && flagged(0, shares) <= 8, "{} {}", flagged(0, odds), flagged(0, shares));
    let harder = mantel_haenszel(&taken(1, 2_000, 30), 0, 1).unwrap();
    assert!(harder.between.to < 0.0, "harder in the second: {harder:?}");
    assert_eq!(mantel_haenszel(&taken(1, 90, 30), 0, 1), None, "too few to say");
}
