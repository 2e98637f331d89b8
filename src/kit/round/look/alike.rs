//! The same unusual way in the same room.
//!
//! A choice that few made says more, where two share it, than one that most made: it weighs as many bits as its share is halvings of the
//! whole (one in eight: three). What two have in common is the sum. How much two have in common who can't have seen each other is counted as
//! well, among pairs of the same tier from different rooms: that is the base rate, and no theory is needed for it.
//!
//! Indices of copied answers look at excessive similarity of pairs as well (Wesolowsky 2000, *Journal of Applied Statistics* 27); the
//! comparison with other rooms can be explained to whoever asks.

use std::collections::{BTreeMap, HashMap};

use super::chance::{Expected, FEW};
use super::seen::{Choice, Place, Seen};
use crate::content::level::Tier;
use crate::kit::round::many::on_all_cores;
use crate::olympiad::ballot::Number;

/// A choice of more than this share of those who were there is not unusual.
const USUAL: f64 = 0.2;
/// For each pair in one room, so many of different rooms are compared.
const OTHERS: usize = 20;
/// At least so many of different rooms are, where there are as many,
const LEAST_OTHERS: usize = 100_000;
/// and not many more than this.
const MOST_OTHERS: usize = 4_000_000;

/// Which room a number sat in.
pub type Rooms = BTreeMap<Number, String>;

/// What is to be told of ways.
pub struct Alike {
    /// How many contestants were looked at, and in how many rooms.
    pub of: (usize, usize),
    /// How many pairs of one room and tier.
    pub pairs: usize,
    /// How many pairs of different rooms they were compared with.
    pub others: usize,
    /// What two of different rooms have in common: the pair in the middle, in bits.
    pub middle: f64,
    /// More bits than this are told.
    pub bound: f64,
    /// How many pairs would have as many by chance alone.
    pub expected: Expected,
    /// Those that have.
    pub found: Vec<Pair>,
}

/// Two who have much in common.
pub struct Pair {
    /// Who.
    pub numbers: (Number, Number),
    /// In which room.
    pub room: String,
    /// How much, in bits.
    pub bits: f64,
    /// How many unusual choices they share in each task.
    pub shared: BTreeMap<u8, usize>,
    /// How many pairs would have as much by chance alone.
    pub expected: Expected,
}

/// Somebody's way, each choice with its weight.
struct Way<'s> {
    number: Number,
    room: &'s str,
    choices: Vec<(Choice, f64)>,
}

/// Looks; nothing where there is nobody to compare with.
pub fn alike(seen: &[Seen], rooms: &Rooms) -> Option<Alike> {
    let weights = weights(seen);
    let mut tiers: BTreeMap<Tier, Vec<Way<'_>>> = BTreeMap::new();
    for one in seen {
        let Some(room) = rooms.get(&one.number) else { continue };
        let weighed = |choice: &Choice| (*choice, weights.get(&(one.tier, *choice)).copied().unwrap_or_default());
        let choices = one.path.iter().map(weighed).collect();
        tiers.entry(one.tier).or_default().push(Way { number: one.number, room, choices });
    }
    tiers.values_mut().for_each(|ways| ways.sort_by_key(|way| way.number));
    let of: usize = tiers.values().map(Vec::len).sum();
    let mut together: Vec<(&Way<'_>, &Way<'_>)> = Vec::new();
    for ways in tiers.values() {
        let mut by_room: BTreeMap<&str, Vec<&Way<'_>>> = BTreeMap::new();
        ways.iter().for_each(|way| by_room.entry(way.room).or_default().push(way));
        for own in by_room.values() {
            for (at, one) in own.iter().enumerate() {
                together.extend(own[at + 1..].iter().map(|other| (*one, *other)));
            }
        }
    }
    let mut others = apart(&tiers, together.len());
    if together.is_empty() || others.len() < FEW {
        return None;
    }
    others.sort_by(f64::total_cmp);
    let expected = |bits: f64| {
        let beyond = others.len() - others.partition_point(|other| *other < bits);
        let each = together.len() as f64 / others.len() as f64;
        if beyond == 0 { Expected::Below(each) } else { Expected::About(beyond as f64 * each) }
    };
    // As many pairs of different rooms may have as much as make one of one room.
    let allowed = others.len() / together.len();
    let bound = others[others.len().saturating_sub(allowed + 1)];
    let bits = on_all_cores(&together, |(one, other)| in_common(one, other));
    let mut found: Vec<Pair> = bits
        .into_iter()
        .zip(&together)
        .filter(|(bits, _)| *bits > bound)
        .map(|(bits, (one, other))| Pair {
            numbers: (one.number, other.number),
            room: one.room.to_owned(),
            bits,
            shared: shared(one, other),
            expected: expected(bits),
        })
        .collect();
    found.sort_by(|a, b| b.bits.total_cmp(&a.bits).then(a.numbers.cmp(&b.numbers)));
    let told = rooms_of(&tiers);
    Some(Alike {
        of: (of, told),
        pairs: together.len(),
        others: others.len(),
        middle: others[others.len() / 2],
        bound,
        // Counted strictly above the bound.
        expected: expected(bound.next_up()),
        found,
    })
}

fn rooms_of(tiers: &BTreeMap<Tier, Vec<Way<'_>>>) -> usize {
    let mut rooms: Vec<&str> = tiers.values().flatten().map(|way| way.room).collect();
    rooms.sort_unstable();
    rooms.dedup();
    rooms.len()
}

/// What each choice weighs, in bits; only unusual ones do.
fn weights(seen: &[Seen]) -> HashMap<(Tier, Choice), f64> {
    let mut here: HashMap<(Tier, Place), usize> = HashMap::new();
    let mut chose: HashMap<(Tier, Choice), usize> = HashMap::new();
    for one in seen {
        for choice in &one.path {
            *here.entry((one.tier, choice.place)).or_default() += 1;
            *chose.entry((one.tier, *choice)).or_default() += 1;
        }
    }
    let weigh = |((tier, choice), count): ((Tier, Choice), usize)| {
        let of = here.get(&(tier, choice.place)).copied().filter(|of| *of >= FEW)?;
        let share = count as f64 / of as f64;
        (share <= USUAL).then(|| ((tier, choice), -share.log2()))
    };
    chose.into_iter().filter_map(weigh).collect()
}

/// What pairs of different rooms have in common: as many as are wanted, or all that there are.
fn apart(tiers: &BTreeMap<Tier, Vec<Way<'_>>>, together: usize) -> Vec<f64> {
    let people: usize = tiers.values().map(Vec::len).sum();
    let wanted = (together * OTHERS).clamp(LEAST_OTHERS, MOST_OTHERS.max(together));
    let mut all = Vec::new();
    for ways in tiers.values() {
        // Everybody is compared with whoever sits so many places further on the list, for many such distances.
        let half = ways.len() / 2;
        let steps = (wanted * ways.len() / people.max(1)).div_ceil(ways.len().max(1)).clamp(1, half.max(1));
        let distances: Vec<usize> = (0..steps).map(|step| 1 + step * half / steps).filter(|at| *at <= half).collect();
        let of = on_all_cores(&distances, |distance| {
            let pairs = ways.iter().enumerate().map(|(at, one)| (one, &ways[(at + distance) % ways.len()]));
            let apart = pairs.filter(|(one, other)| one.room != other.room);
            apart.map(|(one, other)| in_common(one, other)).collect::<Vec<f64>>()
        });
        all.extend(of.into_iter().flatten());
    }
    all
}

/// What two have in common, in bits.
fn in_common(one: &Way<'_>, other: &Way<'_>) -> f64 {
    both(one, other).map(|(_, bits)| bits).sum()
}

/// How many unusual choices two share, in each task.
fn shared(one: &Way<'_>, other: &Way<'_>) -> BTreeMap<u8, usize> {
    let mut shared = BTreeMap::new();
    for (choice, _) in both(one, other).filter(|(_, bits)| *bits > 0.0) {
        *shared.entry(choice.place.task).or_default() += 1;
    }
    shared
}

/// The choices that both made. Both ways are sorted.
fn both<'w>(one: &'w Way<'_>, other: &'w Way<'_>) -> impl Iterator<Item = (Choice, f64)> + 'w {
    let mut rest = other.choices.iter().peekable();
    one.choices.iter().filter_map(move |(choice, bits)| {
        while rest.next_if(|(next, _)| next < choice).is_some() {}
        rest.peek().is_some_and(|(next, _)| next == choice).then_some((*choice, *bits))
    })
}
