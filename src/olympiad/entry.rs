//! What a contestant does, one entry each, as bytes.
//!
//! Times are milliseconds since the entry before, by a clock that never goes back. Actions are written by positions: a round names
//! exactly the content that it is played on, so that positions cannot mean anything else.

use super::bytes::{Bytes, Short, put_number, put_sized};
use crate::play::action::Action;

/// An entry of a result file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// Milliseconds since the entry before.
    pub after: u64,
    /// What was done.
    pub deed: Deed,
}

/// What was done.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Deed {
    /// The task of this position begins. A task is begun once.
    Begin(u8),
    /// An action in the level of the present task.
    Act(Action),
    /// A question of the present task is answered; an answer may be changed until the task is left.
    Answer(u8, Given),
    /// The computer stood still: a closed lid, a power cut, a crash. So many seconds by the computer's own clock, which nobody believes.
    Away(u64),
    /// The contestant is done.
    End,
}

/// An answer to a question, by positions in the order of the file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Given {
    /// One of the options.
    Option(u8),
    /// A number.
    Number(i64),
    /// All items.
    Order(Vec<u8>),
    /// Something written.
    Written(String),
}

/// The longest list in an action or answer.
const MAX_LIST: usize = 64;
/// The longest written answer, in bytes.
pub const MAX_WRITTEN: usize = 128;

impl Entry {
    /// Writes it.
    pub fn write(&self, out: &mut Vec<u8>) {
        put_number(out, self.after);
        match &self.deed {
            Deed::Begin(task) => out.extend([0, *task]),
            Deed::Act(action) => {
                out.push(1);
                write_action(action, out);
            }
            Deed::Answer(question, given) => {
                out.extend([2, *question]);
                write_given(given, out);
            }
            Deed::Away(seconds) => {
                out.push(3);
                put_number(out, *seconds);
            }
            Deed::End => out.push(4),
        }
    }

    /// Reads one.
    pub(super) fn read(bytes: &mut Bytes<'_>) -> Result<Self, Short> {
        let after = bytes.number()?;
        let deed = match bytes.byte()? {
            0 => Deed::Begin(bytes.byte()?),
            1 => Deed::Act(read_action(bytes)?),
            2 => Deed::Answer(bytes.byte()?, read_given(bytes)?),
            3 => Deed::Away(bytes.number()?),
            4 => Deed::End,
            _ => return Err(Short),
        };
        Ok(Self { after, deed })
    }
}

fn write_action(action: &Action, out: &mut Vec<u8>) {
    match action {
        Action::Next => out.push(0),
        Action::Choose(at) => out.extend([1, *at]),
        Action::Look(at) => out.extend([2, *at]),
        Action::Sort(bins) => {
            out.push(3);
            put_sized(out, bins);
        }
        Action::Skip => out.push(4),
        Action::Order(items) => {
            out.push(5);
            put_sized(out, items);
        }
        Action::Mirror { own, guess } => out.extend([6, *own, *guess]),
        Action::Plan { when, then } => out.extend([7, *when, *then]),
        Action::Write(slots) => {
            out.push(8);
            put_number(out, slots.len() as u64);
            slots.iter().for_each(|pieces| put_sized(out, pieces));
        }
        Action::Craft(parts) => {
            out.push(9);
            put_sized(out, parts);
        }
        Action::CraftFake => out.push(10),
    }
}

fn read_action(bytes: &mut Bytes<'_>) -> Result<Action, Short> {
    let list = |bytes: &mut Bytes<'_>| bytes.sized(MAX_LIST).map(<[u8]>::to_vec);
    Ok(match bytes.byte()? {
        0 => Action::Next,
        1 => Action::Choose(bytes.byte()?),
        2 => Action::Look(bytes.byte()?),
        3 => Action::Sort(list(bytes)?),
        4 => Action::Skip,
        5 => Action::Order(list(bytes)?),
        6 => Action::Mirror { own: bytes.byte()?, guess: bytes.byte()? },
        7 => Action::Plan { when: bytes.byte()?, then: bytes.byte()? },
        8 => {
            let slots = usize::try_from(bytes.number()?).ok().filter(|slots| *slots <= MAX_LIST).ok_or(Short)?;
            Action::Write((0..slots).map(|_| list(bytes)).collect::<Result<_, _>>()?)
        }
        9 => Action::Craft(list(bytes)?),
        10 => Action::CraftFake,
        _ => return Err(Short),
    })
}

fn write_given(given: &Given, out: &mut Vec<u8>) {
    match given {
        Given::Option(at) => out.extend([0, *at]),
        Given::Number(number) => {
            out.push(1);
            out.extend_from_slice(&number.to_be_bytes());
        }
        Given::Order(items) => {
            out.push(2);
            put_sized(out, items);
        }
        Given::Written(text) => {
            out.push(3);
            put_sized(out, text.as_bytes());
        }
    }
}

fn read_given(bytes: &mut Bytes<'_>) -> Result<Given, Short> {
    Ok(match bytes.byte()? {
        0 => Given::Option(bytes.byte()?),
        1 => Given::Number(i64::from_be_bytes(bytes.array()?)),
        2 => Given::Order(bytes.sized(MAX_LIST)?.to_vec()),
        3 => Given::Written(std::str::from_utf8(bytes.sized(MAX_WRITTEN)?).map_err(|_| Short)?.to_owned()),
        _ => return Err(Short),
    })
}
