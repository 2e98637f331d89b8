//! The Academic League of Integrity: schools over the rounds of a season. No pupil is known here, only how many of a school took part in a
//! round and how many points they had together.
//!
//! Start at [`league`]. Three rules hold by construction, and each has a test:
//!
//! - **Nobody gains by leaving pupils at home.** Who stays away counts nought: participation and result are shares of *all who are enrolled*,
//!   so that one more contestant never lowers them. Improvement is reckoned from the school's best earlier result; a better first
//!   round takes no more from it than it gives to the result ([`Weights`]).
//! - **Small schools neither lead nor trail by chance.** The spread of a mean falls with the root of the number (de Moivre's equation), so
//!   the smallest schools would stand at both ends of any table (Wainer 2007, *American Scientist* 95). Each school is joined by
//!   [`PRIOR`] pupils who are as all schools on the whole: `(sum + PRIOR · mean) / (enrolled + PRIOR)`.
//! - **No figure is of fewer than [`FEW`] contestants,** and none can be reckoned from others: see [`hidden`]. What is hidden enters nothing that
//!   is shown: no mean, no total.

use std::collections::{BTreeMap, BTreeSet};

/// Of fewer contestants nothing is told.
pub const FEW: u64 = 5;
/// So many pupils who are as all on the whole are added to each school.
pub const PRIOR: u64 = 50;
/// What the parts count, written before the season.
pub const WEIGHTS: Weights = Weights { participation: 1, result: 2, improvement: 2 };

/// What each thousandth of a part counts. Improvement may not count more than the result: else a weak first round would pay.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "each name is a part")]
pub struct Weights {
    pub participation: u64,
    pub result: u64,
    pub improvement: u64,
}

const _: () = assert!(WEIGHTS.improvement <= WEIGHTS.result, "a weak first round must not pay");

/// A school in a round.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Taken {
    /// How many of it have a card.
    pub contestants: u64,
    /// Their points, all together.
    pub points: u64,
}

/// A round: the most points that one contestant can have, and its schools.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Held {
    /// The most points of one contestant; not nought.
    pub most: u64,
    /// The schools.
    pub schools: BTreeMap<String, Taken>,
}

/// A school's figures in a round, in thousandths; only of schools that may be shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Figure {
    /// How many took part.
    pub contestants: u64,
    /// The mean of their points, of the most. It is told and counts nothing.
    pub mean: u64,
    /// What counts; none where nobody has said how many are enrolled.
    pub scored: Option<Scored>,
}

/// What counts of a round, in thousandths.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Scored {
    /// How many could have taken part.
    pub enrolled: u64,
    /// How many of them did, corrected.
    pub participation: u64,
    /// The points of all enrolled, corrected.
    pub result: u64,
    /// How far that is above the best earlier result.
    pub improvement: u64,
}

impl Scored {
    /// League points of the round.
    pub fn points(&self) -> u64 {
        WEIGHTS.participation * self.participation
            + WEIGHTS.result * self.result
            + WEIGHTS.improvement * self.improvement
    }
}

/// A line of the league table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Standing {
    /// From 1; who shares a place is followed by the place after all of them.
    pub place: u64,
    /// The school.
    pub school: String,
    /// In how many rounds it was counted.
    pub rounds: u64,
    /// The sums over those rounds, in thousandths.
    pub participation: u64,
    /// The same.
    pub result: u64,
    /// The same.
    pub improvement: u64,
    /// League points.
    pub points: u64,
}

/// A league.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct League {
    /// For each round, the schools that may be shown.
    pub rounds: BTreeMap<String, BTreeMap<String, Figure>>,
    /// The table, from the first place; those of one place by name.
    pub table: Vec<Standing>,
    /// For each round, schools of [`FEW`] or more that are not shown because another's figures would follow from theirs. For organizers only.
    pub with_others: BTreeMap<String, BTreeSet<String>>,
}

/// More took part than are enrolled.
#[derive(Clone, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "each name says what it is")]
pub struct TooMany {
    pub round: String,
    pub school: String,
    pub contestants: u64,
    pub enrolled: u64,
}

/// The league of rounds by their dates (in the order of their names), and of how many are enrolled.
///
/// # Errors
/// A school of which more took part than it has.
pub fn league(rounds: &BTreeMap<String, Held>, enrolled: &BTreeMap<String, u64>) -> Result<League, TooMany> {
    let mut league = League { rounds: BTreeMap::new(), table: Vec::new(), with_others: BTreeMap::new() };
    let mut best: BTreeMap<&str, u64> = BTreeMap::new();
    for (name, held) in rounds {
        for (school, taken) in &held.schools {
            if let Some(enrolled) = enrolled.get(school).copied().filter(|own| *own < taken.contestants) {
                let (round, school) = (name.clone(), school.clone());
                return Err(TooMany { round, school, contestants: taken.contestants, enrolled });
            }
        }
        let hidden = hidden(&held.schools);
        let shown = || held.schools.iter().filter(|(school, own)| own.contestants > 0 && !hidden.contains(*school));
        let all = All::of(shown().filter_map(|(school, taken)| Some((taken, *enrolled.get(school)?))));
        let mut figures = BTreeMap::new();
        for (school, taken) in shown() {
            let mean = rounded(1000 * u128::from(taken.points), u128::from(taken.contestants * held.most));
            let scored = enrolled.get(school).map(|enrolled| {
                let participation = all.corrected(taken.contestants, all.contestants, *enrolled, 1);
                let result = all.corrected(taken.points, all.points, *enrolled, held.most);
                let before = best.get(school.as_str()).copied();
                best.insert(school, before.unwrap_or(result).max(result));
                let improvement = before.map_or(0, |before| result.saturating_sub(before));
                Scored { enrolled: *enrolled, participation, result, improvement }
            });
            figures.insert(school.clone(), Figure { contestants: taken.contestants, mean, scored });
        }
        let few = |school: &&&str| held.schools.get(**school).is_some_and(|own| own.contestants >= FEW);
        let names: Vec<&str> = hidden.iter().map(String::as_str).collect();
        let with = names.iter().filter(few).map(|school| (*school).to_owned()).collect();
        league.with_others.insert(name.clone(), with);
        league.rounds.insert(name.clone(), figures);
    }
    league.table = table(&league.rounds);
    Ok(league)
}

/// Which schools of a round are not shown: those of fewer than [`FEW`]; and, as the sum of all can be had elsewhere (a ranking by number is
/// public), so many of the next smallest that the hidden ones without any one of them are still [`FEW`] contestants: neither the
/// public nor a school that knows its own can take the rest away and be left with fewer.
pub fn hidden(schools: &BTreeMap<String, Taken>) -> BTreeSet<String> {
    let mut by_size: Vec<(u64, &String)> =
        schools.iter().filter(|(_, own)| own.contestants > 0).map(|(school, own)| (own.contestants, school)).collect();
    by_size.sort_unstable();
    let mut hidden = BTreeSet::new();
    // The last one that was hidden is the largest: the others together are those that remain where it takes itself away.
    let (mut sum, mut largest) = (0, 0);
    for (contestants, school) in by_size {
        let enough = hidden.is_empty() || sum - largest >= FEW;
        if contestants >= FEW && enough {
            break;
        }
        hidden.insert(school.clone());
        (sum, largest) = (sum + contestants, contestants);
    }
    hidden
}

/// All that are counted in a round.
#[derive(Default)]
struct All {
    enrolled: u64,
    contestants: u64,
    points: u64,
}

impl All {
    fn of<'t>(schools: impl Iterator<Item = (&'t Taken, u64)>) -> Self {
        schools.fold(Self::default(), |all, (taken, enrolled)| Self {
            enrolled: all.enrolled + enrolled,
            contestants: all.contestants + taken.contestants,
            points: all.points + taken.points,
        })
    }

    /// A school's sum for each enrolled, drawn to that of all: `1000 · (own + PRIOR · sum / all) / (most · (enrolled + PRIOR))`.
    fn corrected(&self, own: u64, sum: u64, enrolled: u64, most: u64) -> u64 {
        let [own, sum, enrolled, most, all] = [own, sum, enrolled, most, self.enrolled].map(u128::from);
        let prior = u128::from(PRIOR);
        rounded(1000 * (own * all + prior * sum), most * all * (enrolled + prior))
    }
}

/// A quotient, to the nearest whole number; halves go up.
fn rounded(above: u128, below: u128) -> u64 {
    let below = below.max(1);
    u64::try_from((2 * above + below) / (2 * below)).unwrap_or(u64::MAX)
}

/// The table: league points; then participation; then improvement; who is still equal shares the place.
fn table(rounds: &BTreeMap<String, BTreeMap<String, Figure>>) -> Vec<Standing> {
    let mut sums: BTreeMap<&str, Standing> = BTreeMap::new();
    for (school, figure) in rounds.values().flatten() {
        let Some(scored) = &figure.scored else { continue };
        let sum = sums.entry(school).or_insert_with(|| Standing {
            place: 0,
            school: school.clone(),
            rounds: 0,
            participation: 0,
            result: 0,
            improvement: 0,
            points: 0,
        });
        sum.rounds += 1;
        sum.participation += scored.participation;
        sum.result += scored.result;
        sum.improvement += scored.improvement;
        sum.points += scored.points();
    }
    let key = |one: &Standing| (one.points, one.participation, one.improvement);
    let mut table: Vec<Standing> = sums.into_values().collect();
    // Those of one place stay in the order of their names.
    table.sort_by_key(|one| std::cmp::Reverse(key(one)));
    let (mut place, mut last) = (0, None);
    for (at, one) in (1..).zip(&mut table) {
        if last != Some(key(one)) {
            (place, last) = (at, Some(key(one)));
        }
        one.place = place;
    }
    table
}
