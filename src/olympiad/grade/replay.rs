//! A result watched step by step: what was done when, and which points came or went with it.
//!
//! [`Grader::watch`] is for one contestant, whose every point is explained; [`Grader::earned`] for all of them, minute by minute, as a
//! projector shows them. Both end where [`Grader::grade`] ends.

use super::{Begun, Card, Grader, Prepared, Rejected, Sitting};
use crate::content::ids::QuestionId;
use crate::content::round::Task;
use crate::olympiad::ballot::Ballot;
use crate::olympiad::entry::{Deed, Given};
use crate::olympiad::grade::GRACE_MS;
use crate::olympiad::quiz::Asked;
use crate::olympiad::result::ResultFile;
use crate::play::run::Run;

/// One step of a result.
#[derive(Debug)]
pub struct Step<'a> {
    /// Milliseconds since the beginning, by the contestant's own clock.
    pub clock: u64,
    /// What was done.
    pub did: Did<'a>,
    /// Points that came with it.
    pub gains: Vec<Gain>,
}

/// What was done.
#[derive(Debug)]
pub enum Did<'a> {
    /// A level was begun.
    BeganLevel(&'a Task, &'a Run),
    /// A quiz was begun, with so many questions.
    BeganQuiz(&'a Task, usize),
    /// An action, from a run to a run.
    Acted(&'a Task, &'a Run, &'a Run),
    /// A question was answered.
    Answered(&'a Task, Asked<'a>, &'a Given),
    /// The computer stood still, for so many seconds by its own clock.
    Away(u64),
    /// It came after the time was over, and does not count.
    Late,
    /// The contestant was done.
    Ended,
}

/// Points that came, or went.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Gain {
    /// By which rule or question.
    pub item: String,
    /// How many.
    pub points: i32,
}

/// What was earned up to a minute.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Earned {
    /// The minute that has begun, from nought.
    pub minute: u16,
    /// The points of each task.
    pub tasks: Vec<u16>,
}

impl Grader {
    /// Plays a result before somebody's eyes.
    ///
    /// # Errors
    /// Why it is no result of this round.
    pub fn watch(&self, file: &[u8], mut seen: impl FnMut(&Step<'_>)) -> Result<Card, Rejected> {
        let (result, ballot) = self.admitted(file)?;
        let mut sitting = Sitting::new(self, ballot);
        for (at, entry) in result.entries.iter().enumerate() {
            let impossible = Rejected::Impossible(result.header.number, at);
            let before = match sitting.present.and_then(|at| sitting.begun.get(at)) {
                Some(Some(begun)) if !matches!(entry.deed, Deed::Begin(_)) => Some(begun.clone()),
                _ => None,
            };
            let (did, gains) = if sitting.step(entry.clone()).ok_or(impossible)? {
                told(&sitting, &entry.deed, before.as_ref()).ok_or(impossible)?
            } else {
                (Did::Late, Vec::new())
            };
            seen(&Step { clock: sitting.clock, did, gains });
        }
        Ok(sitting.card(result.head, result.header.key))
    }

    /// What was earned, at the beginning, after each minute in which something changed, and at the end.
    ///
    /// # Errors
    /// Why it is no result of this round.
    pub fn earned(&self, file: &[u8]) -> Result<Vec<Earned>, Rejected> {
        let (result, ballot) = self.admitted(file)?;
        let mut sitting = Sitting::new(self, ballot);
        let mut earned = Vec::new();
        let mut add = |minute: u64, tasks: Vec<u16>| {
            let minute = u16::try_from(minute).unwrap_or(u16::MAX);
            if earned.last().is_none_or(|last: &Earned| last.tasks != tasks) {
                earned.push(Earned { minute, tasks });
            }
        };
        for (at, entry) in result.entries.iter().enumerate() {
            let minute = sitting.clock / 60_000;
            if sitting.clock.saturating_add(entry.after) / 60_000 > minute {
                add(minute, points(&sitting));
            }
            if !sitting.step(entry.clone()).ok_or(Rejected::Impossible(result.header.number, at))? {
                break;
            }
        }
        add(sitting.clock.min(self.limit(&ballot) + GRACE_MS) / 60_000, points(&sitting));
        Ok(earned)
    }

    /// Plays a published result, for the ballot that was published with it: codes are not.
    ///
    /// # Errors
    /// Why it is no result of this round.
    pub fn grade_as(&self, file: &[u8], ballot: Ballot) -> Result<Card, Rejected> {
        let result = ResultFile::read(file).map_err(Rejected::Unreadable)?;
        let number = result.header.number;
        if result.header.round != self.hash || number != ballot.number {
            return Err(Rejected::Foreign(number));
        }
        Sitting::new(self, ballot).play(result).map_err(|entry| Rejected::Impossible(number, entry))
    }
}

/// The points of each task as they are now.
fn points(sitting: &Sitting<'_>) -> Vec<u16> {
    sitting.task_cards().map(|card| card.points).collect()
}

/// What was done, and what came of it.
fn told<'a>(sitting: &'a Sitting<'_>, deed: &'a Deed, before: Option<&'a Begun<'_>>) -> Option<(Did<'a>, Vec<Gain>)> {
    let grader = sitting.grader;
    let present = || {
        let at = sitting.present?;
        Some((grader.round.tasks.get(at)?, grader.tasks.get(at)?, sitting.begun.get(at)?.as_ref()?))
    };
    Some(match deed {
        Deed::Away(seconds) => (Did::Away(*seconds), Vec::new()),
        Deed::End => (Did::Ended, Vec::new()),
        Deed::Begin(_) => match present()? {
            (task, prepared, Begun::Level(run)) => (Did::BeganLevel(task, run), gains(prepared, None, run)),
            (task, _, Begun::Quiz(asked, _)) => (Did::BeganQuiz(task, asked.len()), Vec::new()),
        },
        Deed::Act(_) => match (present()?, before?) {
            ((task, prepared, Begun::Level(after)), Begun::Level(before)) => {
                (Did::Acted(task, before, after), gains(prepared, Some(before), after))
            }
            _ => return None,
        },
        Deed::Answer(at, given) => match (present()?, before?) {
            ((task, Prepared::Quiz { right, .. }, Begun::Quiz(asked, _)), Begun::Quiz(_, answers)) => {
                let asked = *asked.get(usize::from(*at))?;
                let worth = |given: &Given| i32::from(*right) * i32::from(asked.is_right(given) == Some(true));
                let points = worth(given) - answers.get(at).map_or(0, worth);
                let gain = (points != 0).then(|| Gain { item: QuestionId::to_string(asked.id), points });
                (Did::Answered(task, asked, given), gain.into_iter().collect())
            }
            _ => return None,
        },
    })
}

/// What the sheet gives more, or less, after an action than before it.
fn gains(prepared: &Prepared, before: Option<&Run>, after: &Run) -> Vec<Gain> {
    let Prepared::Level { sheet, .. } = prepared else { return Vec::new() };
    let before = before.map(|run| sheet.score(run)).unwrap_or_default();
    let now = sheet.score(after);
    let of = |awards: &[super::Award], rule: usize| {
        awards.iter().find(|award| award.rule == rule).map_or(0, |award| award.points)
    };
    let rules = (0..).map_while(|rule| Some((rule, sheet.rule(rule)?)));
    let gain = |(rule, id): (usize, &crate::content::ids::RuleId)| {
        let points = of(&now.awards, rule) - of(&before.awards, rule);
        (points != 0).then(|| Gain { item: id.to_string(), points })
    };
    rules.filter_map(gain).collect()
}
