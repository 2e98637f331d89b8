//! The ranking: by tier, by points, then by the ties that were written before the round. What is still equal shares a place.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::ballot::Number;
use super::grade::Card;
use crate::content::level::Tier;
use crate::content::round::{Round, Tie};

/// One line of a ranking.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Place {
    /// The place, from 1. Those who share one are followed by the place after all of them: 1, 2, 2, 4.
    pub place: u32,
    /// Whose it is.
    pub number: Number,
    /// Their points.
    pub points: u32,
    /// What they are given.
    pub medal: Option<Medal>,
    /// The tie that set them apart from the line before, if points did not.
    pub by: Option<usize>,
}

/// What the best are given.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Medal {
    Gold,
    Silver,
    Bronze,
}

/// How many in a thousand of those ranked are given each medal. A medal is given to all who share a place, or to none of them: none
/// where it would be more than its share.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Shares {
    pub gold: u32,
    pub silver: u32,
    pub bronze: u32,
}

impl Default for Shares {
    /// One in twelve, two in twelve, three in twelve, as science olympiads have it.
    fn default() -> Self {
        Self { gold: 83, silver: 167, bronze: 250 }
    }
}

/// The ranking of a round, each tier apart.
pub fn rank<'a>(
    round: &Round,
    shares: Shares,
    cards: impl IntoIterator<Item = &'a Card>,
) -> BTreeMap<Tier, Vec<Place>> {
    let mut by_tier: BTreeMap<Tier, Vec<&Card>> = BTreeMap::new();
    for card in cards {
        by_tier.entry(card.ballot.tier).or_default().push(card);
    }
    by_tier.into_iter().map(|(tier, cards)| (tier, order(round, shares, cards))).collect()
}

fn order(round: &Round, shares: Shares, mut cards: Vec<&Card>) -> Vec<Place> {
    // Equal ones stand by number, which is no order of merit: they share a place.
    cards.sort_by(|a, b| compare(round, a, b).0.then(a.ballot.number.cmp(&b.ballot.number)));
    let mut places: Vec<Place> = Vec::with_capacity(cards.len());
    for (at, card) in cards.iter().enumerate() {
        let (order, by) =
            at.checked_sub(1).map_or((Ordering::Less, None), |before| compare(round, cards[before], card));
        let place = match places.last() {
            Some(last) if order == Ordering::Equal => last.place,
            _ => at as u32 + 1,
        };
        places.push(Place { place, number: card.ballot.number, points: card.points(), medal: None, by });
    }
    give_medals(&mut places, shares);
    places
}

/// Which of two is better (less), and by which tie where points are equal.
fn compare(round: &Round, a: &Card, b: &Card) -> (Ordering, Option<usize>) {
    let by_points = b.points().cmp(&a.points());
    if by_points != Ordering::Equal {
        return (by_points, None);
    }
    for (at, tie) in round.ties.iter().enumerate() {
        let order = match tie {
            Tie::Task(id) => {
                let points = |card: &Card| {
                    let task = round.tasks.iter().position(|task| task.id == *id);
                    task.and_then(|task| card.tasks.get(task)).map_or(0, |task| task.points)
                };
                points(b).cmp(&points(a))
            }
            Tie::FewerFalseAlarms => a.false_alarms().cmp(&b.false_alarms()),
            Tie::MoreHits => b.hits().cmp(&a.hits()),
        };
        if order != Ordering::Equal {
            return (order, Some(at));
        }
    }
    (Ordering::Equal, None)
}

/// Medals are given from the top. Who has no points has no medal.
fn give_medals(places: &mut [Place], shares: Shares) {
    let of = |share: u32| (places.len() as u64 * u64::from(share)).div_ceil(1000) as usize;
    let gold = of(shares.gold);
    let silver = gold + of(shares.silver);
    let bronze = silver + of(shares.bronze);
    let mut at = 0;
    while at < places.len() {
        let end = at + places[at..].iter().take_while(|other| other.place == places[at].place).count();
        let medal = match end {
            end if end <= gold => Some(Medal::Gold),
            end if end <= silver => Some(Medal::Silver),
            end if end <= bronze => Some(Medal::Bronze),
            _ => None,
        };
        for place in &mut places[at..end] {
            place.medal = medal.filter(|_| place.points > 0);
        }
        at = end;
    }
}
