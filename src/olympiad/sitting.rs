//! A contestant at work: what may be done now, how much time is left, and the result file that grows with everything done.
//!
//! [`Sitting`] knows no clock and no files: how much time has passed is handed in ([`Sitting::pass`]), and so is that the computer stood
//! still ([`Sitting::away`]). Whatever it takes becomes an entry of the file; whatever it refuses leaves no trace. The rules are those by
//! which the file is graded: a task is begun once, whoever begins another has left the one before for good, and after the time nothing
//! counts.
//!
//! After a crash it goes on from its file ([`Sitting::resume`]).

use std::collections::BTreeMap;
use std::sync::Arc;

use super::ballot::{Ballot, Code, Number};
use super::entry::{Deed, Entry, Given};
use super::grade::{Begun, GRACE_MS, Grader};
use super::keys::SecretKey;
use super::quiz::Asked;
use super::result::{Head, Log, MAX_ENTRIES, MAX_RESULT_BYTES, ResultFile};
use crate::content::round::Round;
use crate::play::action::Action;
use crate::play::event::Event;
use crate::play::run::Run;

/// Room that is kept in the file for being away and for the end.
const LAST_ENTRIES: usize = 64;
/// The same in bytes, with the largest answer and the signature.
const LAST_BYTES: usize = 8 << 10;

/// A contestant at work.
#[derive(Clone, Debug)]
pub struct Sitting {
    grader: Arc<Grader>,
    ballot: Ballot,
    log: Log,
    entries: usize,
    /// Milliseconds up to the last entry.
    clock: u64,
    /// Milliseconds since.
    since: u64,
    tasks: Vec<Option<Work>>,
    present: Option<u8>,
    away: Away,
    ended: bool,
}

/// What was done in a task so far.
#[derive(Clone, Debug)]
pub enum Work {
    /// A level.
    Level(Box<Run>),
    /// Questions: the last answer to each.
    Quiz(BTreeMap<u8, Given>),
}

/// How a task stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// It was not begun.
    New,
    /// It is being worked on.
    Present,
    /// It is being worked on, and there is nothing more to do in it.
    Finished,
    /// Another was begun after it: it stays as it is.
    Left,
}

/// How often, and for how long by its own clock, the computer stood still.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Away {
    /// How often.
    pub times: u32,
    /// Seconds in all.
    pub seconds: u64,
}

/// Why something is not taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refused {
    /// The time is over, or the contestant has said that they are done.
    Over,
    /// This task was begun before, or there is none at this place.
    Begun,
    /// No task is open in which this could be done.
    NoTask,
    /// The rules of the task do not allow it.
    Rules,
    /// The file is as long as a file may be.
    Full,
}

/// Why a file can't be gone on with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoResume {
    /// It is of another round.
    Foreign,
    /// No ballot has its number and code.
    NoBallot,
    /// Its key is not the one at hand.
    Key,
    /// Something in it cannot have happened.
    Impossible(usize),
}

impl Sitting {
    /// The contestant with this ballot begins. Nothing where no ballot has this number and code.
    pub fn begin(grader: Arc<Grader>, number: Number, code: Code, version: &str, key: SecretKey) -> Option<Self> {
        let ballot = grader.admit(number, code)?;
        let log = Log::new(grader.hash(), number, code, version, key);
        Some(Self::new(grader, ballot, log))
    }

    fn new(grader: Arc<Grader>, ballot: Ballot, log: Log) -> Self {
        let tasks = grader.round().tasks.iter().map(|_| None).collect();
        let (entries, clock, since) = (0, 0, 0);
        Self { grader, ballot, log, entries, clock, since, tasks, present: None, away: Away::default(), ended: false }
    }

    /// Goes on after a crash: `since` is how long the contestant is known to have worked after the last entry of the file, in
    /// milliseconds, and `away` how long the computer stood still then, in seconds of its own clock. The one counts, the other is
    /// recorded.
    ///
    /// # Errors
    /// Where this is no file of this round and key.
    pub fn resume(
        grader: Arc<Grader>,
        result: &ResultFile,
        key: SecretKey,
        since: u64,
        away: u64,
    ) -> Result<Self, NoResume> {
        let header = &result.header;
        if header.round != grader.hash() {
            return Err(NoResume::Foreign);
        }
        let ballot = grader.admit(header.number, header.code).ok_or(NoResume::NoBallot)?;
        if header.key != key.public() {
            return Err(NoResume::Key);
        }
        let log = Log::resume(result, key).ok_or(NoResume::Key)?;
        let mut sitting = Self::new(grader, ballot, log);
        for (at, entry) in result.entries.iter().enumerate() {
            sitting.again(entry).ok_or(NoResume::Impossible(at))?;
        }
        sitting.entries = result.entries.len();
        if !sitting.ended {
            sitting.pass(since);
            sitting.away(away);
        }
        Ok(sitting)
    }

    /// Does once more what stands in the file, as grading does.
    fn again(&mut self, entry: &Entry) -> Option<()> {
        if self.ended {
            return None;
        }
        self.clock = self.clock.saturating_add(entry.after);
        let late = self.clock > self.limit() + GRACE_MS;
        if late && !matches!(entry.deed, Deed::Away(_) | Deed::End) {
            return Some(());
        }
        self.take(&entry.deed).ok()
    }

    /// So many milliseconds have passed, by a clock that never goes back.
    pub fn pass(&mut self, ms: u64) {
        if !self.ended {
            self.since = self.since.saturating_add(ms);
        }
    }

    /// The computer stood still for so many seconds by its own clock; nought where that clock was set back. They are not counted, and
    /// recorded.
    pub fn away(&mut self, seconds: u64) {
        if !self.ended && self.entries + 2 < MAX_ENTRIES && self.has_bytes(64) {
            self.stand_still(seconds);
            self.write(Deed::Away(seconds));
        }
    }

    /// A task begins; the one before is left for good.
    ///
    /// # Errors
    /// Where it was begun before.
    pub fn open(&mut self, task: u8) -> Result<(), Refused> {
        self.do_it(Deed::Begin(task)).map(drop)
    }

    /// An action in the level of the present task. Answers what came of it.
    ///
    /// # Errors
    /// Where the rules do not allow it, or no level is open.
    pub fn act(&mut self, action: Action) -> Result<&[Event], Refused> {
        self.do_it(Deed::Act(action))?;
        let run = self.run().ok_or(Refused::NoTask)?;
        Ok(run.actions().len().checked_sub(1).map_or(&[], |last| run.events_of(last)))
    }

    /// An answer to a question of the present task. The same answer again is no entry.
    ///
    /// # Errors
    /// Where it is no answer to this question, or no quiz is open.
    pub fn answer(&mut self, question: u8, given: Given) -> Result<(), Refused> {
        if self.answers().is_some_and(|answers| answers.get(&question) == Some(&given)) {
            return if self.is_over() { Err(Refused::Over) } else { Ok(()) };
        }
        self.do_it(Deed::Answer(question, given)).map(drop)
    }

    /// The contestant is done, or the time is over. Whoever is done stays so.
    pub fn end(&mut self) {
        if !self.ended {
            self.ended = true;
            self.write(Deed::End);
        }
    }

    fn do_it(&mut self, deed: Deed) -> Result<(), Refused> {
        if self.ended || self.clock.saturating_add(self.since) > self.limit() + GRACE_MS {
            return Err(Refused::Over);
        }
        if self.entries + LAST_ENTRIES > MAX_ENTRIES || !self.has_bytes(LAST_BYTES) {
            return Err(Refused::Full);
        }
        self.take(&deed)?;
        self.write(deed);
        Ok(())
    }

    fn has_bytes(&self, more: usize) -> bool {
        self.log.len() + more <= MAX_RESULT_BYTES
    }

    /// Writes what was done into the file.
    fn write(&mut self, deed: Deed) {
        let after = std::mem::take(&mut self.since);
        self.clock = self.clock.saturating_add(after);
        self.entries += 1;
        self.log.push(&Entry { after, deed });
    }

    /// Does a deed. What is refused leaves nothing behind.
    fn take(&mut self, deed: &Deed) -> Result<(), Refused> {
        match deed {
            Deed::Begin(task) => {
                let slot =
                    self.tasks.get_mut(usize::from(*task)).filter(|slot| slot.is_none()).ok_or(Refused::Begun)?;
                *slot = Some(match self.grader.given(self.ballot.number, *task).ok_or(Refused::Begun)? {
                    Begun::Level(run) => Work::Level(run),
                    Begun::Quiz(..) => Work::Quiz(BTreeMap::new()),
                });
                self.present = Some(*task);
            }
            Deed::Act(action) => match self.work_mut() {
                Some(Work::Level(run)) => {
                    run.apply(action.clone()).map_err(|_| Refused::Rules)?;
                }
                _ => return Err(Refused::NoTask),
            },
            Deed::Answer(question, given) => {
                let asked = self.asked();
                let asked = asked.get(usize::from(*question)).ok_or(Refused::NoTask)?;
                asked.is_right(given).ok_or(Refused::Rules)?;
                if let Some(Work::Quiz(answers)) = self.work_mut() {
                    answers.insert(*question, given.clone());
                }
            }
            Deed::Away(seconds) => self.stand_still(*seconds),
            Deed::End => self.ended = true,
        }
        Ok(())
    }

    fn stand_still(&mut self, seconds: u64) {
        self.away.times = self.away.times.saturating_add(1);
        self.away.seconds = self.away.seconds.saturating_add(seconds);
    }

    fn work_mut(&mut self) -> Option<&mut Work> {
        self.tasks.get_mut(usize::from(self.present?))?.as_mut()
    }
}

impl Sitting {
    /// The round with everything in it.
    pub fn grader(&self) -> &Arc<Grader> {
        &self.grader
    }

    /// The round.
    pub fn round(&self) -> &Round {
        self.grader.round()
    }

    /// The contestant's ballot.
    pub fn ballot(&self) -> &Ballot {
        &self.ballot
    }

    /// The task that is open.
    pub fn present(&self) -> Option<u8> {
        self.present
    }

    /// The run of the task that is open, if it is a level.
    pub fn run(&self) -> Option<&Run> {
        match self.work(self.present?)? {
            Work::Level(run) => Some(run),
            Work::Quiz(_) => None,
        }
    }

    /// The answers of the task that is open, if it is a quiz.
    pub fn answers(&self) -> Option<&BTreeMap<u8, Given>> {
        match self.work(self.present?)? {
            Work::Quiz(answers) => Some(answers),
            Work::Level(_) => None,
        }
    }

    /// The questions of the task that is open; none where it is no quiz.
    pub fn asked(&self) -> Vec<Asked<'_>> {
        match self.present.and_then(|task| self.grader.given(self.ballot.number, task)) {
            Some(Begun::Quiz(asked, _)) => asked,
            _ => Vec::new(),
        }
    }

    /// What was done in a task.
    pub fn work(&self, task: u8) -> Option<&Work> {
        self.tasks.get(usize::from(task))?.as_ref()
    }

    /// How a task stands.
    pub fn standing(&self, task: u8) -> Standing {
        let Some(work) = self.work(task) else { return Standing::New };
        if self.present != Some(task) || self.ended {
            return Standing::Left;
        }
        let finished = match work {
            Work::Level(run) => run.ending().is_some() || run.is_over(),
            Work::Quiz(answers) => answers.len() == self.asked().len(),
        };
        if finished { Standing::Finished } else { Standing::Present }
    }

    /// How long this contestant has in all, in milliseconds.
    pub fn limit(&self) -> u64 {
        self.grader.limit(&self.ballot)
    }

    /// How much of it is left, in milliseconds.
    pub fn left(&self) -> u64 {
        self.limit().saturating_sub(self.clock.saturating_add(self.since))
    }

    /// Milliseconds since the last entry: what a crash would lose if it were not written down elsewhere.
    pub fn since(&self) -> u64 {
        self.since
    }

    /// Whether nothing more can be done.
    pub fn is_over(&self) -> bool {
        self.ended || self.left() == 0
    }

    /// Whether the contestant is done.
    pub fn has_ended(&self) -> bool {
        self.ended
    }

    /// How often the computer stood still.
    pub fn stood_still(&self) -> Away {
        self.away
    }

    /// The end of the chain as it is now.
    pub fn head(&self) -> Head {
        self.log.head()
    }

    /// The result file as it is now.
    pub fn file(&self) -> Vec<u8> {
        self.log.write()
    }
}
