//! Simulated contestants: result files with the truth beside them.
//!
//! Everything follows from one seed. What a contestant is worth is counted here from what they did, in one way for all of them and not
//! read back from the files, so that a test can hold the two against each other. They play as people do who know nothing of the answers: an honest one
//! takes the best of several tries made in the head, a clumsy one the first, a guessing one answers faster than anybody reads. Each reads
//! as fast as they can, and now and then a computer stands still, so that what organizers look at has an honest background.
//!
//! What somebody sees on a neighbour's screen is in [`beside`].

mod beside;
mod manner;

use std::collections::BTreeMap;

use beside::Beside;
pub use manner::Manner;

use super::ballot::{Accommodations, Ballot, BallotKey, Number, Roll};
use super::entry::{Deed, Entry, Given};
use super::grade::{Begun, GRACE_MS, Grader};
use super::keys::SecretKey;
use super::quiz::Asked;
use super::result::Log;
use super::seed::RoundHash;
use crate::content::lang::Lang;
use crate::content::questions::QuestionKind;
use crate::content::round::{Round, Task, TaskKind};
use crate::play::action::Action;
use crate::play::dice::{Dice, Seed};
use crate::play::explore::Tried;
use crate::play::run::Run;

/// What became of a simulated contestant, as it truly was.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Simulated {
    /// Whose it is.
    pub number: Number,
    /// How they took part.
    pub manner: Manner,
    /// The files that they handed in.
    pub files: Vec<Vec<u8>>,
    /// The points of each task, as they were truly earned; of two results, by the first. `None` where no result may hold.
    pub truth: Option<Vec<u16>>,
}

/// Whose screen somebody sees: the number beside their own, of the same tier where two tiers take turns.
pub fn neighbour(number: Number) -> Number {
    Number(number.0 ^ 2)
}

/// Ballots for so many contestants, by number from 1: tiers and languages of the round in turn.
pub fn ballots(round: &Round, count: u32) -> Vec<Ballot> {
    let nth = |number: u32| Ballot {
        number: Number(number),
        tier: round.tiers[number as usize % round.tiers.len()],
        lang: round.languages.get(number as usize % round.languages.len().max(1)).copied().unwrap_or(Lang::Kk),
        allowed: Accommodations {
            minutes: if number.is_multiple_of(40) { 15 } else { 0 },
            ..Accommodations::default()
        },
    };
    if round.tiers.is_empty() { Vec::new() } else { (1..=count).map(nth).collect() }
}

/// The roll of simulated ballots.
pub fn roll(key: &BallotKey, hash: &RoundHash, ballots: &[Ballot]) -> Roll {
    Roll::new(key, hash, ballots.iter().copied())
}

/// Lets one contestant take part.
pub fn simulate(
    grader: &Grader,
    hash: &RoundHash,
    key: &BallotKey,
    ballot: &Ballot,
    manner: Manner,
    seed: Seed,
) -> Simulated {
    simulate_long(grader, hash, key, ballot, manner, seed, 0)
}

/// Lets one contestant take part who does so much at least (actions in levels, and answers): takes the longest way through each level,
/// and changes answers until it is enough. A round without questions is as long as its levels are.
pub fn simulate_long(
    grader: &Grader,
    hash: &RoundHash,
    key: &BallotKey,
    ballot: &Ballot,
    manner: Manner,
    seed: Seed,
    least: usize,
) -> Simulated {
    let mut hand = Hand { least, ..Hand::new(grader, hash, key, ballot, seed) };
    let (mut log, truth) = match manner {
        Manner::Whispered => {
            let beside = Beside::of(&mut hand.neighbour(&Ballot { number: neighbour(ballot.number), ..*ballot }, seed));
            hand.sit(manner, Some(&beside))
        }
        _ => hand.sit(manner, None),
    };
    let number = ballot.number;
    let done = |files, truth| Simulated { number, manner, files, truth };
    match manner {
        Manner::Honest
        | Manner::Clumsy
        | Manner::Guessing
        | Manner::Late
        | Manner::Whispered
        | Manner::Paused
        | Manner::OneKey => done(vec![log.write()], truth),
        Manner::Changed => {
            let mut file = log.write();
            let at = hand.below(file.len());
            file[at] ^= 1 << hand.dice.below(8);
            done(vec![file], None)
        }
        Manner::Cut => {
            let mut file = log.write();
            file.truncate(hand.below(file.len()));
            done(vec![file], None)
        }
        // What another number did, whose orders and questions were others, written under the own: it may be impossible, and else it is
        // worth what it happens to be worth here.
        Manner::Copied => {
            let (log, truth) = hand.copied();
            done(vec![log.write()], truth)
        }
        Manner::Impossible => {
            log.push(&Entry { after: 900, deed: Deed::Act(Action::Choose(200)) });
            done(vec![log.write()], None)
        }
        Manner::Forged => done(vec![hand.forged().write()], None),
        Manner::Twice => {
            let first = log.write();
            let (second, _) = hand.sit(Manner::Clumsy, None);
            done(vec![first, second.write()], truth)
        }
        Manner::Junk => {
            let length = 1 + hand.below(400);
            done(vec![(0..length).map(|_| hand.dice.below(256) as u8).collect()], None)
        }
    }
}

/// The key in the seat that was copied.
const COPIED_SEAT: [u8; 32] = [7; 32];

/// Somebody at a computer.
struct Hand<'a> {
    grader: &'a Grader,
    hash: &'a RoundHash,
    key: &'a BallotKey,
    ballot: &'a Ballot,
    /// How much is done at least.
    least: usize,
    dice: Dice,
}

impl<'a> Hand<'a> {
    fn new(grader: &'a Grader, hash: &'a RoundHash, key: &'a BallotKey, ballot: &'a Ballot, seed: Seed) -> Self {
        let dice = Dice::new(Seed(seed.0 ^ u64::from(ballot.number.0) << 32));
        Self { grader, hash, key, ballot, least: 0, dice }
    }

    /// The one at the next computer, as they were before they began.
    fn neighbour<'b>(&self, ballot: &'b Ballot, seed: Seed) -> Hand<'b>
    where
        'a: 'b,
    {
        Hand { least: self.least, ..Hand::new(self.grader, self.hash, self.key, ballot, seed) }
    }

    fn below(&mut self, n: usize) -> usize {
        self.dice.below(u32::try_from(n).unwrap_or(u32::MAX)) as usize
    }

    /// A key that this computer makes. (A real one comes from the system's source of chance.)
    fn computer(&mut self) -> SecretKey {
        let mut bytes = [0; 32];
        bytes.fill_with(|| self.dice.below(256) as u8);
        SecretKey::new(bytes)
    }

    fn log(&mut self) -> Log {
        let computer = self.computer();
        self.log_with(computer)
    }

    fn log_with(&self, computer: SecretKey) -> Log {
        let code = self.ballot.code(self.key, self.hash);
        Log::new(*self.hash, self.ballot.number, code, "simulated", computer)
    }

    fn forged(&mut self) -> Log {
        let other = Ballot { allowed: Accommodations { minutes: 500, ..self.ballot.allowed }, ..*self.ballot };
        let computer = self.computer();
        Log::new(*self.hash, self.ballot.number, other.code(self.key, self.hash), "simulated", computer)
    }

    fn copied(&mut self) -> (Log, Option<Vec<u16>>) {
        let neighbour = Ballot { number: Number(self.ballot.number.0 ^ 1), ..*self.ballot };
        let mut other = Hand { ballot: &neighbour, dice: self.dice.clone(), ..*self };
        let deeds = other.deeds(Manner::Honest, None);
        let mut log = self.log();
        deeds.iter().for_each(|entry| log.push(entry));
        (log, self.worth(&deeds))
    }

    /// What these deeds are worth to this contestant; nothing where one of them is impossible. After the time nothing counts.
    fn worth(&self, entries: &[Entry]) -> Option<Vec<u16>> {
        let round = self.grader.round();
        let limit = self.grader.limit(self.ballot) + GRACE_MS;
        let (mut clock, mut begun) = (0, Vec::new());
        for Entry { after, deed } in entries {
            clock += after;
            if clock > limit {
                break;
            }
            match (deed, begun.last_mut()) {
                (Deed::Begin(task), _) => begun.push((*task, self.grader.given(self.ballot.number, *task)?)),
                (Deed::Act(action), Some((_, Begun::Level(run)))) => {
                    if run.ending().is_some() {
                        return None;
                    }
                    run.apply(action.clone()).ok()?;
                }
                (Deed::Answer(at, given), Some((_, Begun::Quiz(asked, answers)))) => {
                    asked.get(usize::from(*at))?.is_right(given)?;
                    answers.insert(*at, given.clone());
                }
                (Deed::End | Deed::Away(_), _) => {}
                _ => return None,
            }
        }
        let mut points = vec![0; round.tasks.len()];
        for (task, begun) in &begun {
            let at = usize::from(*task);
            points[at] = match begun {
                Begun::Level(run) => self.grader.points(*task, run),
                Begun::Quiz(asked, answers) => quiz_points(&round.tasks[at], asked, answers),
            };
        }
        Some(points)
    }

    fn sit(&mut self, manner: Manner, beside: Option<&Beside>) -> (Log, Option<Vec<u16>>) {
        let mut log = match manner {
            Manner::OneKey => self.log_with(SecretKey::new(COPIED_SEAT)),
            _ => self.log(),
        };
        let entries = self.deeds(manner, beside);
        entries.iter().for_each(|entry| log.push(entry));
        (log, self.worth(&entries))
    }

    /// Everything that is done.
    fn deeds(&mut self, manner: Manner, beside: Option<&Beside>) -> Vec<Entry> {
        let round = self.grader.round();
        let pace = self.pace(manner);
        let (mut entries, mut done) = (Vec::new(), 0);
        for at in (0_u8..).take(round.tasks.len()) {
            let late = manner == Manner::Late && usize::from(at) + 1 == round.tasks.len();
            let after = if late { self.grader.limit(self.ballot) + 2 * GRACE_MS } else { 2_000 };
            entries.push(Entry { after, deed: Deed::Begin(at) });
            let deeds = match self.grader.given(self.ballot.number, at) {
                Some(Begun::Level(run)) => match beside {
                    Some(beside) => self.follow(&run, at, beside),
                    None => self.level(&run, at, manner),
                },
                Some(Begun::Quiz(asked, _)) => self.quiz(at, &asked, beside, self.least.saturating_sub(done)),
                None => Vec::new(),
            };
            done += deeds.len();
            for deed in deeds {
                entries.push(Entry { after: u64::from(pace / 2 + self.dice.below(pace)), deed });
            }
            self.stand_still(manner, &mut entries);
        }
        entries.push(Entry { after: 1_500, deed: Deed::End });
        entries
    }

    /// Milliseconds for a step on average: one reads faster, another slower.
    fn pace(&mut self, manner: Manner) -> u32 {
        let pace = match manner {
            Manner::Guessing => 300,
            _ => 14_000 + self.dice.below(10_000),
        };
        // Whoever is to do much is quick enough to have done it in time.
        u64::from(pace).min(self.grader.limit(self.ballot) / (2 * self.least as u64 + 2)) as u32
    }

    /// The computer stands still: seldom by itself, often where somebody wants it to.
    fn stand_still(&mut self, manner: Manner, entries: &mut Vec<Entry>) {
        if manner == Manner::Paused {
            entries.push(Entry { after: 700, deed: Deed::Away(60 + u64::from(self.dice.below(600))) });
            entries.push(Entry { after: 700, deed: Deed::Away(0) });
        } else if self.dice.below(100) == 0 {
            entries.push(Entry { after: 700, deed: Deed::Away(20 + u64::from(self.dice.below(300))) });
        }
    }

    /// Answers every question, and then changes answers until so much is done. The last answer to a question is the one that counts.
    fn quiz(&mut self, task: u8, asked: &[Asked<'_>], beside: Option<&Beside>, least: usize) -> Vec<Deed> {
        let (mut deeds, mut answers) = (Vec::new(), BTreeMap::new());
        for (at, one) in (0_u8..).zip(asked) {
            let own = self.answer(&one.question.kind);
            let given = beside.and_then(|beside| beside.answer(task, one.id)).unwrap_or(own);
            deeds.push(Deed::Answer(at, given.clone()));
            answers.insert(at, given);
        }
        // A question may have a single answer: that there are others is no promise of the rules.
        for _ in 0..10 * least {
            if deeds.len() >= least || asked.is_empty() {
                break;
            }
            let at = self.below(asked.len());
            let given = self.answer(&asked[at].question.kind);
            // The same answer again is no entry.
            if answers.insert(at as u8, given.clone()).as_ref() != Some(&given) {
                deeds.push(Deed::Answer(at as u8, given));
            }
        }
        deeds
    }

    /// Plays a level: the best of so many tries; or the longest, for whoever is to do much.
    fn level(&mut self, run: &Run, task: u8, manner: Manner) -> Vec<Deed> {
        let tries = if manner == Manner::Honest || self.least > 0 { 3 } else { 1 };
        let tried = Tried::of(run.level());
        let mut best: Option<(usize, Run)> = None;
        for _ in 0..tries {
            let mut run = run.clone();
            self.wander(&mut run, &tried);
            let merit = if self.least > 0 { run.actions().len() } else { self.grader.points(task, &run).into() };
            if best.as_ref().is_none_or(|(most, _)| merit > *most) {
                best = Some((merit, run));
            }
        }
        let run = best.map_or_else(|| run.clone(), |(_, run)| run);
        run.actions().iter().cloned().map(Deed::Act).collect()
    }

    /// Goes some way to an ending.
    fn wander(&mut self, run: &mut Run, tried: &Tried) {
        for _ in 0..400 {
            if run.ending().is_some() || run.is_over() {
                return;
            }
            let possible = tried.here(run.level(), run.core());
            if possible.is_empty() {
                return;
            }
            let action = possible[self.below(possible.len())].clone();
            // What is refused has changed nothing.
            let _refused = run.apply(action);
        }
    }

    fn answer(&mut self, kind: &QuestionKind) -> Given {
        let parts = kind.parts().len();
        match kind {
            QuestionKind::Order { .. } => Given::Order(self.dice.shuffled(u8::try_from(parts).unwrap_or(u8::MAX))),
            QuestionKind::Number { answer, .. } => Given::Number(*answer + i64::from(self.dice.below(3))),
            QuestionKind::Choice { .. } | QuestionKind::Term => Given::Option(self.below(parts) as u8),
        }
    }
}

/// What the last answers to these questions are worth.
fn quiz_points(task: &Task, asked: &[Asked<'_>], answers: &BTreeMap<u8, Given>) -> u16 {
    let TaskKind::Quiz { right, .. } = task.kind else { return 0 };
    let is_right = |(at, given): &(&u8, &Given)| {
        asked.get(usize::from(**at)).is_some_and(|asked| asked.is_right(given) == Some(true))
    };
    let points = answers.iter().filter(is_right).count() as u32 * u32::from(right);
    points.min(u32::from(task.most)) as u16
}
