//! Who stands before whom, and why.

use adal_qala::content::level::Tier;
use adal_qala::olympiad::grade::Card;
use adal_qala::olympiad::rank::{Medal, Shares, Standing, groups, rank, ties};
use adal_qala::olympiad::simulate::{Manner, simulate};
use adal_qala::play::dice::Seed;

use super::rounds::{HASH, KEY, grader, round};

/// Cards of one tier, with these points, false alarms and points of the quiz.
fn cards(table: &[(u16, u16, u16)]) -> Vec<Card> {
    let (grader, ballots) = grader(2 * table.len() as u32);
    let of_tier = ballots.iter().filter(|ballot| ballot.tier == Tier::School);
    let card = |(ballot, (points, alarms, quiz)): (_, &(u16, u16, u16))| {
        let made = simulate(&grader, &HASH, &KEY, ballot, Manner::Clumsy, Seed(1));
        let mut card = grader.grade(&made.files[0]).unwrap();
        card.tasks[0].points = points - quiz;
        card.tasks[1].points = 0;
        card.tasks[2].points = *quiz;
        card.tasks[0].false_alarms = *alarms;
        card.tasks[1].false_alarms = 0;
        card
    };
    of_tier.zip(table).map(card).collect()
}

#[test]
fn points_then_the_ties_as_written_then_a_shared_place() {
    let cards = cards(&[(10, 0, 4), (30, 1, 4), (20, 2, 5), (20, 0, 5), (20, 0, 9), (20, 0, 9)]);
    let ranking = rank(&round(), Shares::default(), &cards);
    let places = &ranking[&Tier::School];
    let seen: Vec<(u32, u32, Option<usize>)> = places.iter().map(|line| (line.place, line.points, line.by)).collect();
    let wanted = [(1, 30, None), (2, 20, None), (2, 20, None), (4, 20, Some(1)), (5, 20, Some(0)), (6, 10, None)];
    assert_eq!(seen, wanted);
}

#[test]
fn medals_go_to_all_who_share_a_place_or_to_none_of_them() {
    let shares = Shares { gold: 200, silver: 200, bronze: 200 };
    let two_first = cards(&[(30, 0, 4), (30, 0, 4), (20, 0, 4), (10, 0, 4), (0, 0, 0)]);
    let ranking = rank(&round(), shares, &two_first);
    let medals: Vec<Option<Medal>> = ranking[&Tier::School].iter().map(|line| line.medal).collect();
    // One gold for five, but two are first: both have silver.
    assert_eq!(medals, [Some(Medal::Silver), Some(Medal::Silver), Some(Medal::Bronze), None, None]);
    let nobody = cards(&[(0, 0, 0), (0, 0, 0)]);
    assert!(rank(&round(), shares, &nobody)[&Tier::School].iter().all(|line| line.medal.is_none()));
}

#[test]
fn tiers_are_ranked_apart_and_the_order_of_the_cards_makes_no_difference() {
    let (grader, ballots) = grader(50);
    let grade =
        |ballot| grader.grade(&simulate(&grader, &HASH, &KEY, ballot, Manner::Clumsy, Seed(3)).files[0]).unwrap();
    let cards: Vec<Card> = ballots.iter().map(grade).collect();
    let ranking = rank(&round(), Shares::default(), &cards);
    assert_eq!(ranking.len(), 2);
    assert_eq!(ranking.values().map(Vec::len).sum::<usize>(), 50);
    assert_eq!(rank(&round(), Shares::default(), cards.iter().rev()), ranking);
}

#[test]
fn within_a_tier_each_language_has_places_of_its_own_and_medals_are_given_once() {
    let (grader, ballots) = grader(60);
    let grade =
        |ballot| grader.grade(&simulate(&grader, &HASH, &KEY, ballot, Manner::Clumsy, Seed(3)).files[0]).unwrap();
    let standings: Vec<Standing> = ballots.iter().map(|ballot| Standing::of(&grade(ballot))).collect();
    let ranking = groups(&ties(&round()), Shares::default(), &standings);
    assert_eq!(ranking.len(), 2 + 2 * 3);
    for (group, places) in &ranking {
        assert_eq!(places[0].place, 1);
        let wanted =
            standings.iter().filter(|one| one.tier == group.tier && group.lang.is_none_or(|lang| lang == one.lang));
        assert_eq!(places.len(), wanted.count());
        assert_eq!(group.lang.is_some(), places.iter().all(|place| place.medal.is_none()), "{group:?}");
    }
    // Where all played in one language, it is not told twice.
    let kazakh: Vec<Standing> =
        standings.into_iter().filter(|one| one.lang == adal_qala::content::lang::Lang::Kk).collect();
    assert!(groups(&ties(&round()), Shares::default(), &kazakh).keys().all(|group| group.lang.is_none()));
}
