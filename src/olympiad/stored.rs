//! Graded results as short strings of bytes, which sort as they are to be listed.
//!
//! A million cards with every point explained are a gigabyte in memory and a few hundred megabytes as these strings. Where they are too
//! many to be held at once, they are sorted in parts, written, and merged; which part a result was in makes no difference, because the
//! strings alone decide the order: first the cards, by number and head, then the rejected files, as [`Rejected`] orders them.
//!
//! What a string means depends on the round (questions are written by position), so that a [`Codec`] is made for a [`Grader`]; strings
//! are kept beside the hash of that round and read by nobody else.

use super::ballot::{Ballot, Number};
use super::bytes::{Bytes, Short, put_number};
use super::grade::{Because, Card, Grader, Rejected, Remark, TaskCard};
use super::keys::PublicKey;
use super::result::{Head, Unreadable};
use super::score::Award;
use crate::content::ids::QuestionId;

/// The most of anything in a string.
const MAX_COUNT: u64 = 20_000;
/// How many bytes of a card's string say which result it is: kind, number, head.
const NAME: usize = 1 + 4 + 32;

/// Writes and reads graded results of one round.
#[derive(Clone, Debug)]
pub struct Codec {
    /// The questions that may be drawn in each task, by name.
    questions: Vec<Vec<QuestionId>>,
}

/// Which result a string is of, without reading the rest of it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Named {
    /// A card, by number and head.
    Card(Number, Head),
    /// A rejected file.
    Rejected,
}

impl Codec {
    /// For the results that a grader gives.
    pub fn new(grader: &Grader) -> Self {
        Self { questions: grader.question_names() }
    }

    /// The same for another core, with names that it shares with nobody ([`Grader::apart`] says why).
    pub fn apart(&self) -> Self {
        let own = |name: &QuestionId| QuestionId::parse(name.as_str()).unwrap_or_else(|| name.clone());
        Self { questions: self.questions.iter().map(|names| names.iter().map(own).collect()).collect() }
    }

    /// Writes a graded result.
    pub fn write(&self, graded: &Result<Card, Rejected>, out: &mut Vec<u8>) {
        match graded {
            Ok(card) => {
                out.push(0);
                self.write_card(card, out);
            }
            Err(rejected) => {
                out.push(1);
                write_rejected(rejected, out);
            }
        }
    }

    /// Reads a graded result; `None` where the bytes are not what was written.
    pub fn read(&self, bytes: &[u8]) -> Option<Result<Card, Rejected>> {
        let mut bytes = Bytes(bytes);
        let read = match bytes.byte() {
            Ok(0) => self.read_card(&mut bytes).map(Ok),
            Ok(1) => read_rejected(&mut bytes).map(Err),
            _ => Err(Short),
        };
        read.ok().filter(|_| bytes.is_empty())
    }

    fn write_card(&self, card: &Card, out: &mut Vec<u8>) {
        out.extend_from_slice(&card.ballot.number.0.to_be_bytes());
        out.extend_from_slice(&card.head.0);
        out.extend_from_slice(&card.ballot.terms());
        out.extend_from_slice(&card.key.0);
        put_number(out, card.spent);
        put_number(out, card.remarks.len() as u64);
        for remark in &card.remarks {
            let (kind, count) = match remark {
                Remark::NotEnded => (0, 0),
                Remark::Late(entries) => (1, *entries),
                Remark::Away(times) => (2, *times),
            };
            out.push(kind);
            put_number(out, count as u64);
        }
        put_number(out, card.tasks.len() as u64);
        for (at, task) in card.tasks.iter().enumerate() {
            for count in [task.points, task.hits, task.false_alarms] {
                put_number(out, u64::from(count));
            }
            match &task.because {
                Because::NotBegun => out.push(0),
                Because::Sheet(awards) => {
                    out.push(1);
                    put_number(out, awards.len() as u64);
                    for award in awards {
                        put_number(out, award.rule as u64);
                        put_number(out, u64::from(award.times));
                        put_signed(out, award.points);
                        put_number(out, award.step.map_or(0, |step| step as u64 + 1));
                    }
                }
                Because::Questions(answered) => {
                    out.push(2);
                    put_number(out, answered.len() as u64);
                    let names = self.questions.get(at).map_or(&[][..], Vec::as_slice);
                    for (question, right) in answered {
                        // A grader asks only what its round may draw.
                        let name = names.binary_search(question).unwrap_or(names.len());
                        put_number(out, (name as u64) << 1 | u64::from(*right));
                    }
                }
            }
        }
    }

    fn read_card(&self, bytes: &mut Bytes<'_>) -> Result<Card, Short> {
        let number = Number(u32::from_be_bytes(bytes.array()?));
        let head = Head(bytes.array()?);
        let ballot = Ballot::of_terms(number, bytes.array()?).ok_or(Short)?;
        let key = PublicKey(bytes.array()?);
        let spent = bytes.number()?;
        let remark = |bytes: &mut Bytes<'_>| {
            let (kind, count) = (bytes.byte()?, size(bytes.number()?)?);
            match kind {
                0 => Ok(Remark::NotEnded),
                1 => Ok(Remark::Late(count)),
                2 => Ok(Remark::Away(count)),
                _ => Err(Short),
            }
        };
        let remarks = list(bytes, remark)?;
        let mut at = 0;
        let tasks = list(bytes, |bytes| {
            let (points, hits, false_alarms) = (small(bytes)?, small(bytes)?, small(bytes)?);
            let because = match bytes.byte()? {
                0 => Because::NotBegun,
                1 => Because::Sheet(list(bytes, award)?),
                2 => Because::Questions(list(bytes, |bytes| {
                    let number = bytes.number()?;
                    let name = self.questions.get(at).and_then(|names| names.get((number >> 1) as usize));
                    Ok((name.ok_or(Short)?.clone(), number & 1 != 0))
                })?),
                _ => return Err(Short),
            };
            at += 1;
            Ok(TaskCard { points, because, hits, false_alarms })
        })?;
        Ok(Card { ballot, head, key, tasks, spent, remarks })
    }
}

/// Which result a string is of.
pub fn named(bytes: &[u8]) -> Option<Named> {
    match bytes.split_first()? {
        (0, rest) => {
            let mut rest = Bytes(rest.get(..NAME - 1)?);
            let number = Number(u32::from_be_bytes(rest.array().ok()?));
            Some(Named::Card(number, Head(rest.array().ok()?)))
        }
        (1, _) => Some(Named::Rejected),
        _ => None,
    }
}

fn award(bytes: &mut Bytes<'_>) -> Result<Award, Short> {
    let (rule, times, points) = (size(bytes.number()?)?, small(bytes)?, signed(bytes)?);
    Ok(Award { rule, times, points, step: size(bytes.number()?)?.checked_sub(1) })
}

fn list<T>(bytes: &mut Bytes<'_>, mut one: impl FnMut(&mut Bytes<'_>) -> Result<T, Short>) -> Result<Vec<T>, Short> {
    let count = Some(bytes.number()?).filter(|count| *count <= MAX_COUNT).ok_or(Short)?;
    (0..count).map(|_| one(bytes)).collect()
}

fn size(number: u64) -> Result<usize, Short> {
    usize::try_from(number).map_err(|_| Short)
}

fn small(bytes: &mut Bytes<'_>) -> Result<u16, Short> {
    u16::try_from(bytes.number()?).map_err(|_| Short)
}

/// Small numbers of either sign are short.
fn put_signed(out: &mut Vec<u8>, number: i32) {
    put_number(out, u64::from((number << 1 ^ number >> 31).cast_unsigned()));
}

fn signed(bytes: &mut Bytes<'_>) -> Result<i32, Short> {
    let number = u32::try_from(bytes.number()?).map_err(|_| Short)?;
    Ok((number >> 1).cast_signed() ^ -(number & 1).cast_signed())
}

/// So that the bytes sort as [`Rejected`] does.
fn write_rejected(rejected: &Rejected, out: &mut Vec<u8>) {
    let (kind, number, entry) = match rejected {
        Rejected::Unreadable(Unreadable::TooLarge) => (0, None, 0),
        Rejected::Unreadable(Unreadable::NoResult) => (1, None, 0),
        Rejected::Unreadable(Unreadable::Damaged(number)) => (2, *number, 0),
        Rejected::Unreadable(Unreadable::Unsigned(number)) => (3, Some(*number), 0),
        Rejected::Foreign(number) => (4, Some(*number), 0),
        Rejected::NoBallot(number) => (5, Some(*number), 0),
        Rejected::Impossible(number, entry) => (6, Some(*number), *entry as u64),
    };
    out.extend([kind, u8::from(number.is_some())]);
    out.extend_from_slice(&number.map_or(0, |number| number.0).to_be_bytes());
    out.extend_from_slice(&entry.to_be_bytes());
}

fn read_rejected(bytes: &mut Bytes<'_>) -> Result<Rejected, Short> {
    let (kind, known) = (bytes.byte()?, bytes.byte()?);
    let number = Some(Number(u32::from_be_bytes(bytes.array()?))).filter(|_| known == 1);
    let entry = size(u64::from_be_bytes(bytes.array()?))?;
    Ok(match (kind, number) {
        (0, None) => Rejected::Unreadable(Unreadable::TooLarge),
        (1, None) => Rejected::Unreadable(Unreadable::NoResult),
        (2, number) => Rejected::Unreadable(Unreadable::Damaged(number)),
        (3, Some(number)) => Rejected::Unreadable(Unreadable::Unsigned(number)),
        (4, Some(number)) => Rejected::Foreign(number),
        (5, Some(number)) => Rejected::NoBallot(number),
        (6, Some(number)) => Rejected::Impossible(number, entry),
        _ => return Err(Short),
    })
}
