//! From readings to answers: each card once, whatever was photographed how often.
//!
//! A card that was seen twice in one picture, or with two answers in pictures of the same moment, is not guessed at: it is left
//! [`Open`] for a person, as is what could not be read surely. Who has settled it has the last word.

use std::collections::BTreeMap;

use super::code::{Card, Side};
use super::read::{Reading, Trust};

/// Why an answer is left to a person.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Why {
    /// Too much of it could not be seen.
    Blurred,
    /// It is held aslant, between two answers.
    Aslant,
    /// The same number is seen twice in one picture.
    Twice,
    /// Two pictures of the same moment differ.
    Differs,
    /// The vote has no such answer.
    NoSuchAnswer,
}

impl Why {
    /// The message that says so.
    pub fn message(self) -> &'static str {
        match self {
            Self::Blurred => "cards-why-blurred",
            Self::Aslant => "cards-why-aslant",
            Self::Twice => "cards-why-twice",
            Self::Differs => "cards-why-differs",
            Self::NoSuchAnswer => "cards-why-no-such",
        }
    }
}

/// An answer that is left to a person.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Open {
    /// Why.
    pub why: Why,
    /// What was read, and where.
    pub reading: Reading,
    /// In which of the pictures.
    pub picture: usize,
}

/// What pictures of one moment say.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Gathered {
    /// The answers that are sure.
    pub sure: BTreeMap<Card, Side>,
    /// What is left to a person, each card once.
    pub open: BTreeMap<Card, Open>,
}

/// Puts pictures of the same moment together, for a vote with so many options.
pub fn gather(pictures: &[Vec<Reading>], options: u8) -> Gathered {
    let mut gathered = Gathered::default();
    let mut by_card: BTreeMap<Card, Vec<(usize, Reading)>> = BTreeMap::new();
    for (picture, readings) in pictures.iter().enumerate() {
        for reading in readings {
            by_card.entry(reading.card).or_default().push((picture, *reading));
        }
    }
    for (card, seen) in by_card {
        match judge(&seen, options) {
            Ok(side) => {
                gathered.sure.insert(card, side);
            }
            Err(Some(open)) => {
                gathered.open.insert(card, open);
            }
            Err(None) => {}
        }
    }
    gathered
}

fn judge(seen: &[(usize, Reading)], options: u8) -> Result<Side, Option<Open>> {
    let best = seen.iter().min_by_key(|(_, reading)| reading.trust);
    let (picture, reading) = *best.ok_or(None)?;
    let open = |why| Err(Some(Open { why, reading, picture }));
    // Beside what is sure, what only looks like it is a poster or a shelf.
    let alike: Vec<usize> = seen.iter().filter(|(_, other)| other.trust == reading.trust).map(|(at, _)| *at).collect();
    if alike.iter().enumerate().any(|(n, at)| alike[..n].contains(at)) {
        return open(Why::Twice);
    }
    if seen.iter().any(|(_, other)| other.trust <= reading.trust && other.side != reading.side) {
        return open(Why::Differs);
    }
    match reading.trust {
        Trust::Blurred => open(Why::Blurred),
        Trust::Aslant => open(Why::Aslant),
        Trust::Sure if reading.side.index() >= options => open(Why::NoSuchAnswer),
        Trust::Sure => Ok(reading.side),
    }
}

/// What the cards say in one question of a vote, photograph by photograph.
///
/// A later photograph is a later moment: what is sure in it replaces what was, since a vote may be changed until it closes. A card
/// that is not seen in it keeps its answer.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct CardVotes {
    answers: BTreeMap<Card, Side>,
    open: BTreeMap<Card, Open>,
}

impl CardVotes {
    /// Nobody has been seen yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Another moment was photographed.
    pub fn take(&mut self, gathered: &Gathered) {
        for (card, side) in &gathered.sure {
            self.answers.insert(*card, *side);
            self.open.remove(card);
        }
        for (card, open) in &gathered.open {
            // What was sure before and may be the same now is not asked again.
            let same = self.answers.get(card) == Some(&open.reading.side);
            if !same || open.why == Why::Twice {
                self.answers.remove(card);
                self.open.insert(*card, *open);
            }
        }
    }

    /// Somebody has looked: the card says this, or nothing.
    pub fn settle(&mut self, card: Card, side: Option<Side>) {
        self.open.remove(&card);
        match side {
            Some(side) => self.answers.insert(card, side),
            None => self.answers.remove(&card),
        };
    }

    /// The photograph was not upright: every answer moves on by so many quarters, clockwise. What then is no answer falls to a person.
    pub fn turn(&mut self, quarters: u8) {
        self.answers.values_mut().for_each(|side| *side = side.when_turned(quarters));
        self.open.values_mut().for_each(|open| open.reading.side = open.reading.side.when_turned(quarters));
    }

    /// How many cards chose each of so many options.
    pub fn counts(&self, options: usize) -> Vec<u32> {
        let mut counts = vec![0; options];
        for side in self.answers.values() {
            if let Some(count) = counts.get_mut(usize::from(side.index())) {
                *count += 1;
            }
        }
        counts
    }

    /// What is left to a person.
    pub fn open(&self) -> impl Iterator<Item = (&Card, &Open)> {
        self.open.iter()
    }

    /// The cards that have answered.
    pub fn answered(&self) -> impl Iterator<Item = Card> {
        self.answers.keys().copied()
    }

    /// Whether nothing has been seen.
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty() && self.open.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::classroom::cards::read::Point;

    type Pictures<'a> = &'a [&'a [Reading]];

    fn reading(card: u8, side: Side, trust: Trust) -> Reading {
        Reading { card: Card::new(card).unwrap(), side, trust, corners: [Point { x: 0, y: 0 }; 4] }
    }

    fn sure(card: u8, side: Side) -> Reading {
        reading(card, side, Trust::Sure)
    }

    fn why(pictures: &[Vec<Reading>]) -> Option<Why> {
        gather(pictures, 3).open.values().next().map(|open| open.why)
    }

    #[test]
    fn what_differs_or_is_there_twice_is_left_to_a_person() {
        use Side::*;
        let blurred = |side| reading(1, side, Trust::Blurred);
        let table: [(Pictures<'_>, Result<Side, Why>); 10] = [
            (&[&[sure(1, A), blurred(B)]], Ok(A)),
            (&[&[sure(1, A)]], Ok(A)),
            (&[&[sure(1, A)], &[sure(1, A)]], Ok(A)),
            (&[&[sure(1, A)], &[blurred(B)]], Ok(A)),
            (&[&[blurred(A)], &[]], Err(Why::Blurred)),
            (&[&[reading(1, A, Trust::Aslant)]], Err(Why::Aslant)),
            (&[&[sure(1, A), sure(1, A)]], Err(Why::Twice)),
            (&[&[sure(1, A)], &[sure(1, B)]], Err(Why::Differs)),
            (&[&[blurred(A)], &[blurred(B)]], Err(Why::Differs)),
            (&[&[sure(1, D)]], Err(Why::NoSuchAnswer)),
        ];
        for (pictures, expected) in table {
            let pictures: Vec<Vec<Reading>> = pictures.iter().map(|readings| readings.to_vec()).collect();
            let found = match why(&pictures) {
                Some(why) => Err(why),
                None => Ok(gather(&pictures, 3).sure[&Card::new(1).unwrap()]),
            };
            assert_eq!(found, expected, "{pictures:?}");
        }
    }

    #[test]
    fn a_later_photograph_changes_an_answer_and_counts_nobody_twice() {
        let mut votes = CardVotes::new();
        let photo = |readings: &[Reading]| gather(&[readings.to_vec()], 3);
        votes.take(&photo(&[sure(1, Side::A), sure(2, Side::A), sure(3, Side::B)]));
        votes.take(&photo(&[sure(1, Side::C), sure(2, Side::A)]));
        assert_eq!(votes.counts(3), [1, 1, 1]);
        // What cannot be read now, but seems to be as it was, stays.
        votes.take(&photo(&[reading(2, Side::A, Trust::Blurred), reading(3, Side::A, Trust::Blurred)]));
        assert_eq!(votes.counts(3), [1, 0, 1]);
        assert_eq!(votes.open().count(), 1);
        votes.settle(Card::new(3).unwrap(), Some(Side::B));
        votes.settle(Card::new(1).unwrap(), None);
        assert_eq!((votes.counts(3), votes.open().count()), (vec![1, 1, 0], 0));
    }

    #[test]
    fn a_photograph_on_its_side_is_turned_back() {
        let mut votes = CardVotes::new();
        votes.take(&gather(&[vec![sure(1, Side::A), sure(2, Side::B)]], 4));
        votes.turn(1);
        assert_eq!(votes.counts(4), [1, 0, 0, 1]);
        votes.turn(3);
        assert_eq!(votes.counts(4), [1, 1, 0, 0]);
    }
}
