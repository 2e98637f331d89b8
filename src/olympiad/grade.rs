//! Grading: a result file is played again, and what counts is what comes of it.
//!
//! A [`Grader`] is a round with everything found; [`Grader::grade`] turns one file into a [`Card`] or says why it can't be one. It looks
//! at nothing but that file, so that the order of the files, and on which machine each is graded, makes no difference. What needs more
//! than one file (two of the same number, one key under several ballots) is found by [`gather`]. [`replay`] shows a result step by step.

pub mod replay;

use std::collections::BTreeMap;
use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::ballot::{Ballot, Code, Number, Roll};
use super::entry::{Deed, Entry, Given};
use super::keys::PublicKey;
use super::quiz::{Asked, Bank};
use super::result::{Head, ResultFile, Unreadable};
use super::score::{Award, NotInLevel, Score, Sheet};
use super::seed::{RoundHash, RoundSecret, seed};
use crate::content::ids::{EntryId, LevelId, QuestionId, TaskId};
use crate::content::library::Library;
use crate::content::questions::Topic;
use crate::content::round::{Round, TaskKind};
use crate::play::action::Action;
use crate::play::rules::Rules;
use crate::play::run::{Carry, Run};

/// How long after the end something still counts, in milliseconds: for the last press of a slow computer.
pub const GRACE_MS: u64 = 5_000;

/// The hash of a round: of its file, of the rules of its levels and of the questions that may be drawn, and of no words.
pub fn hash_of(round: &Round, library: &Library) -> RoundHash {
    let mut hasher = Sha256::new();
    let mut add = |bytes: &[u8]| {
        hasher.update((bytes.len() as u64).to_be_bytes());
        hasher.update(bytes);
    };
    add(b"adal-qala round 1");
    // Plain data with names: nothing in it cannot be written.
    add(&serde_json::to_vec(round).unwrap_or_default());
    for task in &round.tasks {
        match &task.kind {
            TaskKind::Level { level, .. } => {
                if let Some(level) = library.levels.get(level) {
                    add(&Rules::lone(Arc::clone(level)).hash().0);
                }
            }
            TaskKind::Quiz { draw, .. } => {
                let may = |question| draw.iter().any(|one| one.may(question, &round.tiers));
                let questions = library.questions.iter().filter(|(_, question)| may(question));
                add(&serde_json::to_vec(&questions.collect::<Vec<_>>()).unwrap_or_default());
            }
        }
    }
    RoundHash(hasher.finalize().into())
}

/// A round that can be graded.
#[derive(Clone, Debug)]
pub struct Grader {
    round: Round,
    hash: RoundHash,
    secret: RoundSecret,
    roll: Arc<Roll>,
    tasks: Vec<Prepared>,
}

/// A task whose content is found.
#[derive(Clone, Debug)]
enum Prepared {
    Level { rules: Arc<Rules>, carry: Carry, sheet: Sheet },
    Quiz { bank: Bank, right: u16 },
}

/// Why a round can't be graded.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unfit {
    /// A task names a level that is not there.
    NoLevel(TaskId, LevelId),
    /// A task names a state that its level does not have.
    NoEntry(TaskId, EntryId),
    /// A sheet names what its level does not have.
    NoName(TaskId, NotInLevel),
    /// There are fewer questions of a topic than are drawn.
    TooFew(TaskId, Topic),
}

/// What a contestant's result is worth.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Card {
    /// Their ballot.
    pub ballot: Ballot,
    /// The end of their chain, which their receipt is of.
    pub head: Head,
    /// The computer's key.
    pub key: PublicKey,
    /// Each task, in the order of the round.
    pub tasks: Vec<TaskCard>,
    /// Milliseconds that were spent, without those away.
    pub spent: u64,
    /// What a human may want to know.
    pub remarks: Vec<Remark>,
}

/// What one task is worth.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct TaskCard {
    /// Points, between none and the task's most.
    pub points: u16,
    /// Why: rules of the sheet, or questions.
    pub because: Because,
    /// Crooked asks refused or reported.
    pub hits: u16,
    /// Clean asks refused or reported as if they were crooked.
    pub false_alarms: u16,
}

/// Why a task has its points.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Because {
    /// It was not begun.
    #[default]
    NotBegun,
    /// By these lines of the sheet.
    Sheet(Vec<Award>),
    /// By these questions: the last answer to each, and whether it is right.
    Questions(Vec<(QuestionId, bool)>),
}

/// Something about a result that takes no points.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Remark {
    /// The contestant did not say that they were done.
    NotEnded,
    /// So many entries came after the time was over, and do not count.
    Late(usize),
    /// The computer stood still so often.
    Away(usize),
}

/// Why a file is no card.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Rejected {
    /// It can't be read.
    Unreadable(Unreadable),
    /// It is of another round.
    Foreign(Number),
    /// No ballot has this number and code.
    NoBallot(Number),
    /// Something in it cannot have happened; the entry, from nought.
    Impossible(Number, usize),
}

impl Card {
    /// All points.
    pub fn points(&self) -> u32 {
        self.tasks.iter().map(|task| u32::from(task.points)).sum()
    }

    /// All hits.
    pub fn hits(&self) -> u32 {
        self.tasks.iter().map(|task| u32::from(task.hits)).sum()
    }

    /// All false alarms.
    pub fn false_alarms(&self) -> u32 {
        self.tasks.iter().map(|task| u32::from(task.false_alarms)).sum()
    }
}

impl Rejected {
    /// Whose file it is, as far as can be told.
    pub fn number(&self) -> Option<Number> {
        match self {
            Self::Unreadable(Unreadable::Damaged(number)) => *number,
            Self::Unreadable(Unreadable::Unsigned(number))
            | Self::Foreign(number)
            | Self::NoBallot(number)
            | Self::Impossible(number, _) => Some(*number),
            Self::Unreadable(Unreadable::TooLarge | Unreadable::NoResult) => None,
        }
    }
}

impl Grader {
    /// Finds everything that a round names.
    ///
    /// # Errors
    /// All that is not there.
    pub fn new(
        round: Round,
        hash: RoundHash,
        secret: RoundSecret,
        roll: Roll,
        library: &Library,
    ) -> Result<Self, Vec<Unfit>> {
        let tasks = Self::prepare(&round, library)?;
        Ok(Self { round, hash, secret, roll: Arc::new(roll), tasks })
    }

    /// A grader of the same round that has its content from another library, which must be the same content read once more.
    ///
    /// It is for another core: names are shared and counted, and two cores that count the same names a thousand times for each result
    /// wait for each other. The roll, which is large and in which nothing is counted, is one for all.
    ///
    /// # Errors
    /// All that is not there.
    pub fn apart(&self, library: &Library) -> Result<Self, Vec<Unfit>> {
        let tasks = Self::prepare(&self.round, library)?;
        let (round, hash, secret) = (self.round.clone(), self.hash, self.secret.clone());
        Ok(Self { round, hash, secret, roll: Arc::clone(&self.roll), tasks })
    }

    fn prepare(round: &Round, library: &Library) -> Result<Vec<Prepared>, Vec<Unfit>> {
        let (mut tasks, mut unfit) = (Vec::new(), Vec::new());
        for task in &round.tasks {
            match &task.kind {
                TaskKind::Level { level, entry, sheet } => {
                    let Some(found) = library.levels.get(level) else {
                        unfit.push(Unfit::NoLevel(task.id.clone(), level.clone()));
                        continue;
                    };
                    let known = |entry: &&EntryId| found.entries.iter().any(|(own, _)| own == *entry);
                    if let Some(entry) = entry.as_ref().filter(|entry| !known(entry)) {
                        unfit.push(Unfit::NoEntry(task.id.clone(), entry.clone()));
                    }
                    match Sheet::new(found, sheet) {
                        Ok(sheet) => {
                            let from = entry.clone().map(|entry| (level.clone(), entry));
                            let carry = Carry { from, ..Carry::default() };
                            tasks.push(Prepared::Level {
                                rules: Arc::new(Rules::lone(Arc::clone(found))),
                                carry,
                                sheet,
                            });
                        }
                        Err(missing) => {
                            unfit.extend(missing.into_iter().map(|one| Unfit::NoName(task.id.clone(), one)))
                        }
                    }
                }
                TaskKind::Quiz { draw, right } => {
                    let bank = Bank::new(&library.questions, draw, &round.tiers);
                    let few = bank.too_few().map(|topic| Unfit::TooFew(task.id.clone(), topic));
                    unfit.extend(few);
                    tasks.push(Prepared::Quiz { bank, right: *right });
                }
            }
        }
        if unfit.is_empty() { Ok(tasks) } else { Err(unfit) }
    }

    /// The round.
    pub fn round(&self) -> &Round {
        &self.round
    }

    /// The hash of the round.
    pub fn hash(&self) -> RoundHash {
        self.hash
    }

    /// The ballot of this number, where the code is its own.
    pub fn admit(&self, number: Number, code: Code) -> Option<Ballot> {
        self.roll.admit(&self.hash, number, code).copied()
    }

    /// How long this contestant has, in milliseconds. [`GRACE_MS`] comes on top of it.
    pub fn limit(&self, ballot: &Ballot) -> u64 {
        (u64::from(self.round.minutes.0) + u64::from(ballot.allowed.minutes)) * 60_000
    }

    /// The questions that each task may draw, by name; none for a level.
    pub(super) fn question_names(&self) -> Vec<Vec<QuestionId>> {
        let of = |task: &Prepared| match task {
            Prepared::Level { .. } => Vec::new(),
            Prepared::Quiz { bank, .. } => bank.names(),
        };
        self.tasks.iter().map(of).collect()
    }

    /// Grades one file.
    ///
    /// # Errors
    /// Why it is no result of this round.
    pub fn grade(&self, file: &[u8]) -> Result<Card, Rejected> {
        let (result, ballot) = self.admitted(file)?;
        let number = result.header.number;
        Sitting::new(self, ballot).play(result).map_err(|entry| Rejected::Impossible(number, entry))
    }

    /// A file of this round, and the ballot that it is of.
    fn admitted(&self, file: &[u8]) -> Result<(ResultFile, Ballot), Rejected> {
        let result = ResultFile::read(file).map_err(Rejected::Unreadable)?;
        let header = &result.header;
        if header.round != self.hash {
            return Err(Rejected::Foreign(header.number));
        }
        let ballot = self.admit(header.number, header.code).ok_or(Rejected::NoBallot(header.number))?;
        Ok((result, ballot))
    }

    /// What a run of a task's level is worth; nothing where the task is no level.
    pub fn points(&self, task: u8, run: &Run) -> u16 {
        let at = usize::from(task);
        match (self.tasks.get(at), self.round.tasks.get(at)) {
            (Some(Prepared::Level { sheet, .. }), Some(task)) => sheet.score(run).points(task.most),
            _ => 0,
        }
    }

    /// What a contestant is given in a task: the level's run before its first action, or the questions.
    pub fn given(&self, number: Number, task: u8) -> Option<Begun<'_>> {
        let seed = seed(&self.secret, &self.hash, number, task);
        Some(match self.tasks.get(usize::from(task))? {
            Prepared::Level { rules, carry, .. } => {
                Begun::Level(Box::new(Run::new(Arc::clone(rules), seed, carry.clone())))
            }
            Prepared::Quiz { bank, .. } => Begun::Quiz(bank.draw(seed), BTreeMap::new()),
        })
    }
}

/// A task that was begun.
#[derive(Clone, Debug)]
pub enum Begun<'a> {
    /// A level.
    Level(Box<Run>),
    /// Questions, and the last answer to each.
    Quiz(Vec<Asked<'a>>, BTreeMap<u8, Given>),
}

/// A result that is played again.
struct Sitting<'a> {
    grader: &'a Grader,
    ballot: Ballot,
    begun: Vec<Option<Begun<'a>>>,
    present: Option<usize>,
    /// Milliseconds since the beginning.
    clock: u64,
    spent: u64,
    away: usize,
    late: usize,
    ended: bool,
}

impl<'a> Sitting<'a> {
    fn new(grader: &'a Grader, ballot: Ballot) -> Self {
        let begun = grader.tasks.iter().map(|_| None).collect();
        Self { grader, ballot, begun, present: None, clock: 0, spent: 0, away: 0, late: 0, ended: false }
    }

    fn play(mut self, result: ResultFile) -> Result<Card, usize> {
        let ResultFile { header, entries, head } = result;
        for (at, entry) in entries.into_iter().enumerate() {
            self.step(entry).ok_or(at)?;
        }
        Ok(self.card(head, header.key))
    }

    /// Takes the next entry of a file, and answers whether it counts: what is done after the time does not. `None` where it cannot have
    /// happened.
    fn step(&mut self, entry: Entry) -> Option<bool> {
        // Nothing is done after the contestant said that they were done.
        if self.ended {
            return None;
        }
        let limit = self.grader.limit(&self.ballot) + GRACE_MS;
        self.clock = self.clock.saturating_add(entry.after);
        if self.clock > limit && !matches!(entry.deed, Deed::Away(_) | Deed::End) {
            self.late += 1;
            return Some(false);
        }
        self.spent = self.clock.min(limit);
        self.entry(entry.deed).map(|()| true)
    }

    /// What one entry does; `None` where it can't.
    fn entry(&mut self, deed: Deed) -> Option<()> {
        match deed {
            Deed::Begin(task) => {
                let slot = self.begun.get_mut(usize::from(task)).filter(|slot| slot.is_none())?;
                *slot = Some(self.grader.given(self.ballot.number, task)?);
                self.present = Some(usize::from(task));
            }
            Deed::Act(action) => self.act(action)?,
            Deed::Answer(question, given) => match self.begun.get_mut(self.present?)?.as_mut()? {
                Begun::Quiz(asked, answers) => {
                    asked.get(usize::from(question))?.is_right(&given)?;
                    answers.insert(question, given);
                }
                Begun::Level(_) => return None,
            },
            Deed::Away(_) => self.away += 1,
            Deed::End => self.ended = true,
        }
        Some(())
    }

    fn act(&mut self, action: Action) -> Option<()> {
        match self.begun.get_mut(self.present?)?.as_mut()? {
            Begun::Level(run) => run.apply(action).ok().map(drop),
            Begun::Quiz(..) => None,
        }
    }

    /// What each task is worth as it stands now.
    fn task_cards(&self) -> impl Iterator<Item = TaskCard> {
        let grader = self.grader;
        let tasks = grader.tasks.iter().zip(&grader.round.tasks).zip(&self.begun);
        tasks.map(|((prepared, task), begun)| match (prepared, begun) {
            (Prepared::Level { sheet, .. }, Some(Begun::Level(run))) => {
                let score: Score = sheet.score(run);
                let (points, hits, false_alarms) = (score.points(task.most), score.hits, score.false_alarms);
                TaskCard { points, because: Because::Sheet(score.awards), hits, false_alarms }
            }
            (Prepared::Quiz { right, .. }, Some(Begun::Quiz(asked, answers))) => {
                let mut answered = Vec::with_capacity(answers.len());
                answered.extend(answers.iter().filter_map(|(at, given)| {
                    let asked = asked.get(usize::from(*at))?;
                    Some((asked.id.clone(), asked.is_right(given)?))
                }));
                let count = answered.iter().filter(|(_, right)| *right).count();
                let points = u32::from(*right).saturating_mul(count as u32).min(u32::from(task.most)) as u16;
                TaskCard { points, because: Because::Questions(answered), ..TaskCard::default() }
            }
            _ => TaskCard::default(),
        })
    }

    fn card(self, head: Head, key: PublicKey) -> Card {
        let mut remarks = Vec::new();
        if !self.ended {
            remarks.push(Remark::NotEnded);
        }
        if self.late > 0 {
            remarks.push(Remark::Late(self.late));
        }
        if self.away > 0 {
            remarks.push(Remark::Away(self.away));
        }
        let tasks = self.task_cards().collect();
        Card { ballot: self.ballot, head, key, tasks, spent: self.spent, remarks }
    }
}

/// All cards of a round, one for each number, and what can't be settled by a program.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Gathered {
    /// By number.
    pub cards: BTreeMap<Number, Card>,
    /// Numbers that handed in results which differ and of which none is the beginning of the other: the one with the most points does
    /// not hold, nor the last; a human decides. All their cards, in the order of their heads.
    pub disputed: BTreeMap<Number, Vec<Card>>,
    /// Files that are no results of this round, in order.
    pub rejected: Vec<Rejected>,
}

/// Brings graded files together. Their order makes no difference.
pub fn gather(graded: impl IntoIterator<Item = Result<Card, Rejected>>) -> Gathered {
    let mut by_number: BTreeMap<Number, Vec<Card>> = BTreeMap::new();
    let mut gathered = Gathered::default();
    for one in graded {
        match one {
            Ok(card) => by_number.entry(card.ballot.number).or_default().push(card),
            Err(rejected) => gathered.rejected.push(rejected),
        }
    }
    gathered.rejected.sort();
    for (number, mut cards) in by_number {
        cards.sort_by_key(|card| card.head);
        cards.dedup_by_key(|card| card.head);
        if cards.len() == 1 {
            gathered.cards.extend(cards.pop().map(|card| (number, card)));
        } else {
            gathered.disputed.insert(number, cards);
        }
    }
    gathered
}
