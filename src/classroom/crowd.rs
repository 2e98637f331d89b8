//! The rule of five: no group of fewer than five people is ever shown apart.
//!
//! Answers of a question that is closed are [`Sealed`]: nobody can read them. They leave only through [`Door::disclose`], as
//! [`Disclosed`], which nobody else can make. What comes out is made so that not even somebody who knows this file, the
//! size of the class and everything that was shown before can work out a group under five.
//!
//! **Between results.** Whoever may see two results can subtract. So each person's answer to a question is shown within
//! one group only: a second group must be the very same (and gets the very same figures) or have nobody in common with any
//! earlier one. Before and after somebody joined, the class less a team, a team within the class: refused. Rounds of one question
//! count as one question; and a later round is shown only if at least five have changed their answer since each earlier one, or else
//! what the one who changed has said would be the difference. That nobody has changed looks the same as that four have.
//!
//! **Within a result.** `N` people, and a cell is an answer with those who gave it. Every result is of one of these kinds:
//!
//! - [`Shape::Nearly`]: some cell has all but four or fewer. Only "at least `N − 4`" is said, whether it is everybody or not:
//!   a unanimous class tells of each what was answered, and one who differs would be looked for.
//! - [`Shape::Apart`]: the small cells are put together, smallest first, until the heap has at least five people and two
//!   cells, and is smaller than every cell that stays outside; those are shown exactly, of the heap only the sum. What is in the heap is
//!   symmetrical: any way of sharing its sum that looks so from outside stays so when two of its cells change places, so none of
//!   them can be pinned down, nor can an empty one.
//! - [`Shape::Withheld`]: the heap has swallowed everything. Only `N` is said.
//!
//! What no rule here can prevent: four of five who tell each other their answers know the fifth, and whoever asks the same people the
//! same thing under another topic has asked twice.
//!
//! That is stricter than hiding small cells: with a total, one hidden cell is no secret, and that a cell was hidden
//! says that it is small. The tests enumerate all small classes and try to undo it. The number five is common practice and our choice
//! (fact `ped-k5`).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::seat::Seat;

/// No smaller group is shown.
pub const FIVE: u32 = 5;

/// The smallest class in which something can be said besides its size: five, and four who may differ.
pub const SMALLEST_TELLING: u32 = 2 * FIVE - 1;

/// What was asked. Rounds of one question have one topic.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct Topic(String);

impl Topic {
    /// A topic by its name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(name.into())
    }
}

/// Which time a topic is asked.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Round(pub u8);

/// The answers to a closed question. They cannot be read here, printed or compared.
#[derive(Clone)]
pub struct Sealed {
    who: Who,
    counts: Vec<u32>,
}

/// Whose answers they are.
#[derive(Clone)]
enum Who {
    /// Each from a seat.
    Seats(BTreeMap<Seat, u8>),
    /// Counted by hand: the whole room.
    Room,
}

impl Sealed {
    fn people(&self) -> u32 {
        self.counts.iter().sum()
    }

    /// How this group and another are related.
    fn beside(&self, other: &Self) -> Relation {
        match (&self.who, &other.who) {
            (Who::Room, Who::Room) if self.people() == other.people() => Relation::Same,
            (Who::Room, Who::Room) => Relation::Overlapping,
            (Who::Seats(own), Who::Seats(others)) if own.keys().eq(others.keys()) => Relation::Same,
            (Who::Seats(own), Who::Seats(others)) if own.keys().any(|seat| others.contains_key(seat)) => {
                Relation::Overlapping
            }
            (Who::Seats(_), Who::Seats(_)) => Relation::Apart,
            (Who::Room, Who::Seats(_)) | (Who::Seats(_), Who::Room) => Relation::OtherWay,
        }
    }

    /// How many of the same group have changed their answer; of a room, how many at least.
    fn changed(&self, other: &Self) -> u32 {
        match (&self.who, &other.who) {
            (Who::Seats(own), Who::Seats(others)) => {
                let changed = own.iter().filter(|(seat, answer)| others.get(seat) != Some(answer)).count();
                u32::try_from(changed).unwrap_or(u32::MAX)
            }
            _ => self.counts.iter().zip(&other.counts).map(|(own, other)| own.saturating_sub(*other)).sum(),
        }
    }
}

/// How two groups are related.
enum Relation {
    Same,
    Apart,
    Overlapping,
    OtherWay,
}

impl Sealed {
    /// Answers by seat; `cells` answers are possible. An answer beyond them is left out.
    pub fn of_seats(answers: &BTreeMap<Seat, u8>, cells: u8) -> Self {
        let mut counts = vec![0; usize::from(cells)];
        let mut seats = BTreeMap::new();
        for (seat, answer) in answers {
            if let Some(count) = counts.get_mut(usize::from(*answer)) {
                *count += 1;
                seats.insert(*seat, *answer);
            }
        }
        Self { who: Who::Seats(seats), counts }
    }

    /// Answers that were counted by hand, or whose seats are forgotten: all of one room.
    pub fn of_room(counts: Vec<u32>) -> Self {
        Self { who: Who::Room, counts }
    }
}

impl std::fmt::Debug for Sealed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sealed(…)")
    }
}

/// A result that may be shown.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Disclosed {
    people: u32,
    shape: Shape,
}

/// What is said of the cells.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub enum Shape {
    /// The largest cell, and nothing of the others.
    Nearly {
        /// Its place.
        cell: u8,
        /// It has at least so many.
        at_least: u32,
    },
    /// Some cells exactly, the others together.
    Apart {
        /// Place and count, in the order of the cells.
        exact: Vec<(u8, u32)>,
        /// The places of the others, and how many they are together; empty where all are shown.
        together: (Vec<u8>, u32),
    },
    /// Nothing.
    Withheld,
}

/// A figure of one cell.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub enum Figure {
    /// So many.
    Exactly(u32),
    /// So many or more.
    AtLeast(u32),
    /// Not shown apart.
    Hidden,
}

impl Disclosed {
    /// How many people it is about.
    pub fn people(&self) -> u32 {
        self.people
    }

    /// What may be said of the cells.
    pub fn shape(&self) -> &Shape {
        &self.shape
    }

    /// What may be said of one cell.
    pub fn figure(&self, cell: u8) -> Figure {
        match &self.shape {
            Shape::Nearly { cell: most, at_least } if *most == cell => Figure::AtLeast(*at_least),
            Shape::Apart { exact, .. } => {
                let shown = exact.iter().find(|(at, _)| *at == cell);
                shown.map_or(Figure::Hidden, |(_, count)| Figure::Exactly(*count))
            }
            Shape::Nearly { .. } | Shape::Withheld => Figure::Hidden,
        }
    }

    /// A figure in thousandths of all.
    pub fn thousandths(&self, cell: u8) -> Option<u32> {
        match self.figure(cell) {
            Figure::Exactly(count) | Figure::AtLeast(count) => {
                u32::try_from(u64::from(count) * 1000 / u64::from(self.people.max(1))).ok()
            }
            Figure::Hidden => None,
        }
    }
}

/// Why a result is not shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub enum Withheld {
    /// Fewer than five have answered.
    TooFew,
    /// It is not the group of an earlier result, and shares people with it: the difference would show a few.
    Overlaps,
    /// Fewer than five have changed their answer since an earlier round, or nobody: that round still holds.
    FewChanged,
    /// The question was counted by hand once and by seats another time.
    OtherWay,
}

/// The door, and what has gone through it. One for each lesson.
#[derive(Clone, Debug, Default)]
pub struct Door {
    shown: BTreeMap<Topic, Vec<Shown>>,
}

/// A group of which something was shown: by round, of which answers and what.
#[derive(Clone, Debug, Default)]
struct Shown {
    rounds: BTreeMap<Round, (Sealed, Disclosed)>,
}

impl Door {
    /// A door through which nothing has gone.
    pub fn new() -> Self {
        Self::default()
    }

    /// Shows answers, or says why not. Asked again about the same people it gives what it gave the first time, even
    /// where answers have changed since.
    pub fn disclose(&mut self, topic: &Topic, round: Round, sealed: &Sealed) -> Result<Disclosed, Withheld> {
        if sealed.people() < FIVE {
            return Err(Withheld::TooFew);
        }
        let groups = self.shown.entry(topic.clone()).or_default();
        let mut own = None;
        for (at, group) in groups.iter().enumerate() {
            let Some((first, _)) = group.rounds.values().next() else { continue };
            match sealed.beside(first) {
                Relation::Same => own = Some(at),
                Relation::Apart => {}
                Relation::Overlapping => return Err(Withheld::Overlaps),
                Relation::OtherWay => return Err(Withheld::OtherWay),
            }
        }
        let own = own.unwrap_or_else(|| {
            groups.push(Shown::default());
            groups.len() - 1
        });
        let rounds = &mut groups[own].rounds;
        if let Some((_, result)) = rounds.get(&round) {
            return Ok(result.clone());
        }
        if rounds.values().any(|(earlier, _)| sealed.changed(earlier) < FIVE) {
            return Err(Withheld::FewChanged);
        }
        let result = shown(&sealed.counts);
        rounds.insert(round, (sealed.clone(), result.clone()));
        Ok(result)
    }
}

/// What may be said of these counts; they are at least five in all.
fn shown(counts: &[u32]) -> Disclosed {
    let people: u32 = counts.iter().sum();
    let cells = || (0_u8..).zip(counts.iter().copied());
    if people >= SMALLEST_TELLING
        && let Some((cell, _)) = cells().find(|(_, count)| count + FIVE > people)
    {
        return Disclosed { people, shape: Shape::Nearly { cell, at_least: people + 1 - FIVE } };
    }
    if cells().all(|(_, count)| count >= FIVE) {
        return Disclosed { people, shape: Shape::Apart { exact: cells().collect(), together: (Vec::new(), 0) } };
    }
    let mut order: Vec<(u32, u8)> = cells().map(|(cell, count)| (count, cell)).collect();
    order.sort_unstable();
    let (mut heap, mut sum) = (Vec::new(), 0);
    let mut rest = order.into_iter().peekable();
    while let Some((count, cell)) = rest.next_if(|(count, _)| sum < FIVE || heap.len() < 2 || *count <= sum) {
        heap.push(cell);
        sum += count;
    }
    let mut exact: Vec<(u8, u32)> = rest.map(|(count, cell)| (cell, count)).collect();
    if exact.is_empty() {
        return Disclosed { people, shape: Shape::Withheld };
    }
    exact.sort_unstable();
    heap.sort_unstable();
    Disclosed { people, shape: Shape::Apart { exact, together: (heap, sum) } }
}
