//! The ranking: by tier, by points, then by the ties that were written before the round. What is still equal shares a place.
//!
//! It needs little of a card: a [`Standing`], which whoever checks a published ranking has too. Medals are given in a tier; the same
//! people are also ranked within the language that they played in, by places alone, so that nobody has two medals.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::ballot::Number;
use super::grade::Card;
use crate::content::lang::Lang;
use crate::content::level::Tier;
use crate::content::round::{Round, Tie};

/// What a ranking needs to know of one contestant.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Standing {
    /// Whose it is.
    pub number: Number,
    /// Among whom they are ranked.
    pub tier: Tier,
    /// In which language they played.
    pub lang: Lang,
    /// The points of each task.
    pub tasks: Vec<u16>,
    /// All hits.
    pub hits: u32,
    /// All false alarms.
    pub false_alarms: u32,
}

/// Who is ranked among each other.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Group {
    /// The tier.
    pub tier: Tier,
    /// Those of it who played in one language, or all.
    pub lang: Option<Lang>,
}

/// What decides between equal points, with the task found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum By {
    /// More points in the task of this position.
    Task(usize),
    /// Fewer false alarms.
    FewerFalseAlarms,
    /// More hits.
    MoreHits,
}

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

impl Standing {
    /// The standing of a card.
    pub fn of(card: &Card) -> Self {
        Self {
            number: card.ballot.number,
            tier: card.ballot.tier,
            lang: card.ballot.lang,
            tasks: card.tasks.iter().map(|task| task.points).collect(),
            hits: card.hits(),
            false_alarms: card.false_alarms(),
        }
    }

    /// All points.
    pub fn points(&self) -> u32 {
        self.tasks.iter().map(|points| u32::from(*points)).sum()
    }
}

/// The ties of a round. One by a task that the round does not have sets nobody apart.
pub fn ties(round: &Round) -> Vec<By> {
    let by = |tie: &Tie| match tie {
        Tie::Task(id) => By::Task(round.tasks.iter().position(|task| task.id == *id).unwrap_or(usize::MAX)),
        Tie::FewerFalseAlarms => By::FewerFalseAlarms,
        Tie::MoreHits => By::MoreHits,
    };
    round.ties.iter().map(by).collect()
}

/// The ranking of a round, each tier apart.
pub fn rank<'a>(
    round: &Round,
    shares: Shares,
    cards: impl IntoIterator<Item = &'a Card>,
) -> BTreeMap<Tier, Vec<Place>> {
    let standings: Vec<Standing> = cards.into_iter().map(Standing::of).collect();
    let whole = groups(&ties(round), shares, &standings).into_iter().filter(|(group, _)| group.lang.is_none());
    whole.map(|(group, places)| (group.tier, places)).collect()
}

/// The ranking of each tier, and within each tier that of each language, where it was played in more than one.
pub fn groups(ties: &[By], shares: Shares, standings: &[Standing]) -> BTreeMap<Group, Vec<Place>> {
    let mut groups: BTreeMap<Group, Vec<&Standing>> = BTreeMap::new();
    for standing in standings {
        let Standing { tier, lang, .. } = *standing;
        groups.entry(Group { tier, lang: None }).or_default().push(standing);
        groups.entry(Group { tier, lang: Some(lang) }).or_default().push(standing);
    }
    let of_tier: BTreeMap<Tier, usize> = groups
        .iter()
        .filter(|(group, _)| group.lang.is_none())
        .map(|(group, standings)| (group.tier, standings.len()))
        .collect();
    let worth = |group: &Group, count: usize| group.lang.is_none() || of_tier.get(&group.tier) != Some(&count);
    let groups = groups.into_iter().filter(|(group, standings)| worth(group, standings.len()));
    groups
        .map(|(group, standings)| {
            let mut places = order(ties, standings);
            if group.lang.is_none() {
                give_medals(&mut places, shares);
            }
            (group, places)
        })
        .collect()
}

fn order(ties: &[By], mut standings: Vec<&Standing>) -> Vec<Place> {
    // Equal ones stand by number, which is no order of merit: they share a place.
    standings.sort_by(|a, b| compare(ties, a, b).0.then(a.number.cmp(&b.number)));
    let mut places: Vec<Place> = Vec::with_capacity(standings.len());
    for (at, standing) in standings.iter().enumerate() {
        let (order, by) =
            at.checked_sub(1).map_or((Ordering::Less, None), |before| compare(ties, standings[before], standing));
        let place = match places.last() {
            Some(last) if order == Ordering::Equal => last.place,
            _ => at as u32 + 1,
        };
        places.push(Place { place, number: standing.number, points: standing.points(), medal: None, by });
    }
    places
}

/// Which of two is better (less), and by which tie where points are equal.
fn compare(ties: &[By], a: &Standing, b: &Standing) -> (Ordering, Option<usize>) {
    let by_points = b.points().cmp(&a.points());
    if by_points != Ordering::Equal {
        return (by_points, None);
    }
    for (at, tie) in ties.iter().enumerate() {
        let order = match tie {
            By::Task(task) => {
                let points = |standing: &Standing| standing.tasks.get(*task).copied().unwrap_or_default();
                points(b).cmp(&points(a))
            }
            By::FewerFalseAlarms => a.false_alarms.cmp(&b.false_alarms),
            By::MoreHits => b.hits.cmp(&a.hits),
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
