//! Which results a round was closed with.
//!
//! A published result holds the code of its ballot. Whoever reads it could write another result of that number, which is as good to a
//! computer as the first. So what is published is what counts: from then on nothing else does for these numbers, however it came
//! among the results, unless a human decides otherwise.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::audit::{hex, unhex};
use super::ballot::Number;
use super::decision::Decided;
use super::grade::{Card, Gathered};
use super::result::Head;

const HEADER: &str = "number,head";

/// The end of the chain of each number's published result. The default is a round that is not closed.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Closed {
    /// By number, each once, in order.
    heads: Vec<(Number, Head)>,
}

impl Closed {
    /// These results, of each number one; and those of numbers that were closed `before` and of which none is here.
    pub fn of(results: impl IntoIterator<Item = (Number, Head)>, before: &Self) -> Self {
        let mut heads: BTreeMap<Number, Head> = before.heads.iter().copied().collect();
        heads.extend(results);
        Self { heads: heads.into_iter().collect() }
    }

    /// As a table.
    pub fn write(&self) -> String {
        let mut out = format!("{HEADER}\n");
        for (number, head) in &self.heads {
            // Writing to a string can't fail.
            let _ = writeln!(out, "{},{}", number.0, hex(&head.0));
        }
        out
    }

    /// Reads the table; `None` where it is not as [`Closed::write`] writes it.
    pub fn read(text: &str) -> Option<Self> {
        let line = |line: &str| {
            let (number, head) = line.split_once(',')?;
            Some((Number(number.parse().ok()?), Head(unhex(head)?)))
        };
        let mut lines = text.lines();
        lines.next().filter(|first| *first == HEADER)?;
        let read = Self { heads: lines.map(line).collect::<Option<_>>()? };
        (read.write() == text).then_some(read)
    }

    /// The result of a number that counts.
    pub fn head(&self, number: Number) -> Option<Head> {
        let at = self.heads.binary_search_by_key(&number, |(number, _)| *number).ok()?;
        self.heads.get(at).map(|(_, head)| *head)
    }

    /// Gives each number the card of its published result, unless a human has decided on another. A number of which only others are there
    /// has no card, and waits for a human.
    pub fn settle(&self, decided: &Decided, gathered: &mut Gathered) {
        if self.heads.is_empty() {
            return;
        }
        let other = |number: &Number, card: &Card| {
            self.head(*number).is_some_and(|head| head != card.head)
                && decided.settled.get(number).is_none_or(|receipt| *receipt != card.head.receipt())
        };
        let others = gathered.cards.extract_if(.., |number, card| other(number, card));
        gathered.disputed.extend(others.map(|(number, card)| (number, vec![card])));
        let wait = gathered.disputed.keys().filter(|number| !decided.settled.contains_key(number));
        for number in wait.copied().collect::<Vec<_>>() {
            let Some(head) = self.head(number) else { continue };
            let card = gathered.disputed.get(&number).and_then(|cards| cards.iter().find(|card| card.head == head));
            if let Some(card) = card.cloned() {
                gathered.disputed.remove(&number);
                gathered.cards.insert(number, card);
            }
        }
    }
}
