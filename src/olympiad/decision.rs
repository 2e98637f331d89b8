//! Decisions of the organizers, as lines of the audit log.
//!
//! A [`Decision`] is written as a sentence that a human reads and that a program reads back, to the letter. What holds now is nowhere kept:
//! [`Decided`] is folded from all lines, from the first. So a frozen board is a place in the log and no switch that somebody turned, an
//! answered appeal can't be forgotten, and anyone who has the log has everything that was decided. A mistake is mended by a further line.
//!
//! No text of a person stands here: what an appeal says, and what it is answered, is named by its SHA-256.

use std::collections::BTreeMap;
use std::fmt;

use super::audit::{Line, hex, unhex};
use super::ballot::Number;
use super::grade::Gathered;
use super::rank::{Shares, Standing};
use crate::content::ids::{RuleId, TaskId};

/// The most points that an appeal may give or take.
pub const MOST_BY_APPEAL: i32 = 1_000;

/// A SHA-256.
pub type Hash = [u8; 32];

/// What a line of the log decides.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Decision {
    /// The cards were graded; their table.
    Graded(Hash),
    /// Contestants were ranked, with these shares of medals; the table.
    Ranked(Shares, Hash),
    /// The board shows what was earned in so many minutes, and no later point.
    Frozen(u16),
    /// The board shows everything again.
    Unfrozen,
    /// Appeals are taken until then: `2026-12-01T18:00:00Z`.
    AppealsUntil(String),
    /// An appeal was handed in.
    Appealed(Appeal),
    /// An appeal was answered. The last answer holds.
    Answered(Answer),
    /// Another scoring sheet holds: its number from 2, its hash, and that of the reason.
    Sheet(u32, Hash, Hash),
    /// Of several results of a number, the one with this receipt counts; the hash is that of the reason.
    Settled(Number, String, Hash),
    /// The round is over everywhere: its secret and its results may be read by all.
    Over,
    /// What is published of results counts, and no other of these numbers; the table of them.
    Closed(Hash),
    /// A folder was published; its list of files.
    Published(Hash),
}

/// What somebody appeals against.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Appeal {
    /// Its number, from 1.
    pub id: u32,
    /// Whose it is.
    pub number: Number,
    /// In which task.
    pub task: TaskId,
    /// The rule or question; none where the whole task is meant.
    pub item: Option<RuleId>,
    /// What it says.
    pub text: Hash,
}

/// What an appeal brought.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Answer {
    /// Of which appeal.
    pub id: u32,
    /// Points that are given, or taken.
    pub points: i32,
    /// The reply.
    pub reply: Hash,
}

/// Everything that holds after a log.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Decided {
    /// The last table of cards.
    pub graded: Option<Hash>,
    /// The last ranking.
    pub ranked: Option<(Shares, Hash)>,
    /// The line at which the board was frozen, from 1, and the minute.
    pub frozen: Option<(usize, u16)>,
    /// Until when appeals are taken.
    pub until: Option<String>,
    /// Appeals, by number.
    pub appeals: BTreeMap<u32, Heard>,
    /// The scoring sheet that holds, where the first does not any more.
    pub sheet: Option<(u32, Hash)>,
    /// Of which result each of these numbers has its card, by receipt.
    pub settled: BTreeMap<Number, String>,
    /// Whether the round is over.
    pub over: bool,
    /// The last table of published results.
    pub closed: Option<Hash>,
    /// The last list of published files, and its line.
    pub published: Option<(usize, Hash)>,
}

/// An appeal and what came of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Heard {
    /// The appeal.
    pub appeal: Appeal,
    /// When it was handed in.
    pub when: String,
    /// The last answer, and when it was given.
    pub answer: Option<(Answer, String)>,
}

/// A line that decides what can't be decided.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Odd {
    /// An appeal came when none were taken.
    Closed(usize),
    /// Two appeals have one number, or one was left out.
    Numbered(usize),
    /// An answer to an appeal that nobody handed in.
    NoAppeal(usize),
    /// A scoring sheet out of its turn.
    Sheet(usize),
}

impl fmt::Display for Decision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Graded(cards) => write!(f, "graded; SHA-256 of cards.csv: {}", hex(cards)),
            Self::Ranked(Shares { gold, silver, bronze }, table) => {
                write!(f, "ranked; medals in a thousand: {gold}, {silver}, {bronze}; ")?;
                write!(f, "SHA-256 of ranking.csv: {}", hex(table))
            }
            Self::Frozen(minute) => write!(f, "the board is frozen at minute {minute}"),
            Self::Unfrozen => f.write_str("the board is unfrozen"),
            Self::AppealsUntil(when) => write!(f, "appeals are taken until {when}"),
            Self::Appealed(Appeal { id, number, task, item, text }) => {
                write!(f, "appeal {id} of number {} against {task}", number.0)?;
                if let Some(item) = item {
                    write!(f, ".{item}")?;
                }
                write!(f, "; SHA-256 of its text: {}", hex(text))
            }
            Self::Answered(Answer { id, points, reply }) => {
                write!(f, "appeal {id} is answered: {points:+} points; SHA-256 of the reply: {}", hex(reply))
            }
            Self::Sheet(revision, sheet, reason) => {
                write!(f, "scoring sheet {revision} holds; SHA-256: {}; ", hex(sheet))?;
                write!(f, "SHA-256 of the reason: {}", hex(reason))
            }
            Self::Settled(number, receipt, reason) => {
                write!(f, "of the results of number {} the one with receipt {receipt} counts; ", number.0)?;
                write!(f, "SHA-256 of the reason: {}", hex(reason))
            }
            Self::Over => f.write_str("the round is over everywhere"),
            Self::Closed(table) => write!(f, "results are closed; SHA-256 of their table: {}", hex(table)),
            Self::Published(list) => write!(f, "published; SHA-256 of files.txt: {}", hex(list)),
        }
    }
}

impl Decision {
    /// Reads a line; `None` where it decides nothing that a ranking needs.
    pub fn parse(line: &str) -> Option<Self> {
        let decision = parse(line)?;
        // Two ways to write one decision would be two logs.
        (decision.to_string() == line).then_some(decision)
    }
}

fn parse(line: &str) -> Option<Decision> {
    match line {
        "the board is unfrozen" => return Some(Decision::Unfrozen),
        "the round is over everywhere" => return Some(Decision::Over),
        _ => {}
    }
    if let Some(minute) = line.strip_prefix("the board is frozen at minute ") {
        return minute.parse().ok().map(Decision::Frozen);
    }
    if let Some(when) = line.strip_prefix("appeals are taken until ") {
        return is_time(when).then(|| Decision::AppealsUntil(when.to_owned()));
    }
    let (what, hash) = line.rsplit_once(": ")?;
    let hash: Hash = unhex(hash)?;
    if what == "graded; SHA-256 of cards.csv" {
        return Some(Decision::Graded(hash));
    }
    if what == "results are closed; SHA-256 of their table" {
        return Some(Decision::Closed(hash));
    }
    if what == "published; SHA-256 of files.txt" {
        return Some(Decision::Published(hash));
    }
    if let Some(rest) = what.strip_prefix("ranked; medals in a thousand: ") {
        let shares = rest.strip_suffix("; SHA-256 of ranking.csv")?;
        let mut shares = shares.split(", ").map(|share| share.parse().ok());
        let mut next = || shares.next().flatten();
        let shares = Shares { gold: next()?, silver: next()?, bronze: next()? };
        return Some(Decision::Ranked(shares, hash));
    }
    if let Some(rest) = what.strip_prefix("scoring sheet ") {
        let (revision, sheet) = rest.strip_suffix("; SHA-256 of the reason")?.split_once(" holds; SHA-256: ")?;
        return Some(Decision::Sheet(revision.parse().ok()?, unhex(sheet)?, hash));
    }
    if let Some(rest) = what.strip_prefix("of the results of number ") {
        let rest = rest.strip_suffix(" counts; SHA-256 of the reason")?;
        let (number, receipt) = rest.split_once(" the one with receipt ")?;
        return Some(Decision::Settled(Number(number.parse().ok()?), receipt.to_owned(), hash));
    }
    let rest = what.strip_prefix("appeal ")?;
    if let Some((id, points)) = rest.split_once(" is answered: ") {
        let points = points.strip_suffix(" points; SHA-256 of the reply")?.parse().ok()?;
        return Some(Decision::Answered(Answer { id: id.parse().ok()?, points, reply: hash }));
    }
    let (id, rest) = rest.split_once(" of number ")?;
    let (number, against) = rest.strip_suffix("; SHA-256 of its text")?.split_once(" against ")?;
    let (task, item) = against.split_once('.').map_or((against, None), |(task, item)| (task, Some(item)));
    let item = match item {
        Some(item) => Some(RuleId::parse(item)?),
        None => None,
    };
    let (id, number) = (id.parse().ok()?, Number(number.parse().ok()?));
    Some(Decision::Appealed(Appeal { id, number, task: TaskId::parse(task)?, item, text: hash }))
}

/// Whether a moment is written as the log has it, so that moments can be compared as text: `2026-12-01T18:00:00Z`.
pub fn is_time(text: &str) -> bool {
    let pattern = "dddd-dd-ddTdd:dd:ddZ";
    let fits = |(c, wanted): (char, char)| if wanted == 'd' { c.is_ascii_digit() } else { c == wanted };
    text.len() == pattern.len() && text.chars().zip(pattern.chars()).all(fits)
}

impl Decided {
    /// What holds after all these lines, and every line that can't be.
    pub fn after(lines: &[Line]) -> (Self, Vec<Odd>) {
        let (mut decided, mut odd) = (Self::default(), Vec::new());
        for (at, line) in (1..).zip(lines) {
            if let Some(decision) = Decision::parse(&line.what)
                && let Err(wrong) = decided.then(at, &line.when, decision)
            {
                odd.push(wrong);
            }
        }
        (decided, odd)
    }

    fn then(&mut self, at: usize, when: &str, decision: Decision) -> Result<(), Odd> {
        match decision {
            Decision::Graded(cards) => self.graded = Some(cards),
            Decision::Ranked(shares, table) => self.ranked = Some((shares, table)),
            Decision::Frozen(minute) => self.frozen = Some((at, minute)),
            Decision::Unfrozen => self.frozen = None,
            Decision::AppealsUntil(until) => self.until = Some(until),
            Decision::Appealed(appeal) => {
                if !self.takes_appeals(when) {
                    return Err(Odd::Closed(at));
                }
                if appeal.id != self.next_appeal() {
                    return Err(Odd::Numbered(at));
                }
                self.appeals.insert(appeal.id, Heard { appeal, when: when.to_owned(), answer: None });
            }
            Decision::Answered(answer) => {
                let heard = self.appeals.get_mut(&answer.id).ok_or(Odd::NoAppeal(at))?;
                heard.answer = Some((answer, when.to_owned()));
            }
            Decision::Sheet(revision, sheet, _) => {
                if revision != self.sheet.map_or(1, |(revision, _)| revision) + 1 {
                    return Err(Odd::Sheet(at));
                }
                self.sheet = Some((revision, sheet));
            }
            Decision::Settled(number, receipt, _) => drop(self.settled.insert(number, receipt)),
            Decision::Over => self.over = true,
            Decision::Closed(table) => self.closed = Some(table),
            Decision::Published(list) => self.published = Some((at, list)),
        }
        Ok(())
    }

    /// Gives those numbers their card of which somebody has decided which result counts.
    pub fn settle(&self, gathered: &mut Gathered) {
        for (number, receipt) in &self.settled {
            let cards = gathered.disputed.get(number).into_iter().flatten();
            let Some(card) = cards.into_iter().find(|card| card.head.receipt() == *receipt).cloned() else { continue };
            gathered.disputed.remove(number);
            gathered.cards.insert(*number, card);
        }
    }

    /// Whether an appeal may be handed in then.
    pub fn takes_appeals(&self, when: &str) -> bool {
        self.until.as_deref().is_some_and(|until| when <= until)
    }

    /// The number of the next appeal.
    pub fn next_appeal(&self) -> u32 {
        self.appeals.last_key_value().map_or(1, |(id, _)| id + 1)
    }

    /// What answered appeals make of a contestant's points. The points of a task stay between none and its most.
    pub fn mend(&self, tasks: &[(TaskId, u16)], standing: &mut Standing) {
        for (at, (task, most)) in tasks.iter().enumerate() {
            let own = |heard: &&Heard| heard.appeal.number == standing.number && heard.appeal.task == *task;
            let answers = self.appeals.values().filter(own).filter_map(|heard| heard.answer.as_ref());
            let change: i64 = answers.map(|(answer, _)| i64::from(answer.points)).sum();
            if let Some(points) = standing.tasks.get_mut(at).filter(|_| change != 0) {
                *points = (i64::from(*points) + change).clamp(0, i64::from(*most)) as u16;
            }
        }
    }
}
