//! What a run of a level is worth by a scoring sheet: every point with the rule that gave it and the step at which it was earned.
//!
//! A [`Sheet`] is a round's list of rules with all its names found in the level. [`Sheet::score`] reads the run's events once. What can
//! happen more often (a text handed in again, a stance that was changed) counts as it was last; what is reached once counts once.

use std::collections::BTreeMap;

use crate::content::ids::{AskId, RuleId};
use crate::content::level::{Effect, Level};
use crate::content::round::{FoundFact, ScoreRule, find};
use crate::play::event::Event;
use crate::play::run::Run;
use crate::play::tally::{Verdict, verdict};

/// A scoring sheet whose names are all found.
#[derive(Clone, PartialEq, Debug)]
pub struct Sheet {
    lines: Vec<Line>,
}

/// One line of it.
#[derive(Clone, PartialEq, Debug)]
struct Line {
    rule: RuleId,
    fact: FoundFact,
    points: i16,
}

/// A name of a sheet that the level does not have.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NotInLevel {
    /// The rule that names it.
    pub rule: RuleId,
    /// What it names.
    pub name: String,
}

/// Points that a rule gave.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Award {
    /// The position of the rule in its sheet.
    pub rule: usize,
    /// How often it held.
    pub times: u16,
    /// The points, all times together.
    pub points: i32,
    /// The action at which it held (last), from nought; none where it held before the first.
    pub step: Option<usize>,
}

/// What a run is worth.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Score {
    /// Each rule that held.
    pub awards: Vec<Award>,
    /// Crooked asks refused or reported.
    pub hits: u16,
    /// Clean asks refused or reported as if they were crooked.
    pub false_alarms: u16,
}

impl Score {
    /// The points of all awards, kept between none and `most`.
    pub fn points(&self, most: u16) -> u16 {
        let sum: i32 = self.awards.iter().map(|award| award.points).sum();
        sum.clamp(0, i32::from(most)) as u16
    }
}

impl Sheet {
    /// Finds the names of a sheet in its level.
    ///
    /// # Errors
    /// Every name that the level does not have.
    pub fn new(level: &Level, rules: &[(RuleId, ScoreRule)]) -> Result<Self, Vec<NotInLevel>> {
        let (mut lines, mut missing) = (Vec::new(), Vec::new());
        for (rule, ScoreRule { fact, points }) in rules {
            match find(level, fact) {
                Ok(fact) => lines.push(Line { rule: rule.clone(), fact, points: *points }),
                Err(name) => missing.push(NotInLevel { rule: rule.clone(), name }),
            }
        }
        if missing.is_empty() { Ok(Self { lines }) } else { Err(missing) }
    }

    /// The name of a rule.
    pub fn rule(&self, at: usize) -> Option<&RuleId> {
        self.lines.get(at).map(|line| &line.rule)
    }

    /// What a run of the level is worth.
    pub fn score(&self, run: &Run) -> Score {
        let level = run.level();
        let mut counting = self.counting();
        counting.count(self, level, None, run.opening_events());
        for step in 0..run.actions().len() {
            counting.count(self, level, Some(step), run.events_of(step));
        }
        counting.score(self)
    }

    /// What has been counted before anything happened.
    pub(super) fn counting(&self) -> Counting {
        Counting { counts: vec![(0, None); self.lines.len()], stances: BTreeMap::new() }
    }
}

/// How often each line has held so far, and where; and the last stance to each ask.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Counting {
    counts: Vec<(u16, Option<usize>)>,
    stances: BTreeMap<AskId, (Verdict, Option<usize>)>,
}

impl Counting {
    /// Counts what one action made happen.
    pub(super) fn count(&mut self, sheet: &Sheet, level: &Level, step: Option<usize>, events: &[Event]) {
        for event in events {
            if let Event::Judged { ask, stance } = event
                && let Some(nature) = level.asks.get(ask)
            {
                self.stances.insert(ask.clone(), (verdict(*nature, *stance), step));
            }
            if !is_scored(event) {
                continue;
            }
            for (line, count) in sheet.lines.iter().zip(&mut self.counts) {
                if let Some(held) = held(&line.fact, event) {
                    *count = match held {
                        Held::Times(times) => (times, step),
                        Held::Again => (count.0.saturating_add(1), step),
                    };
                }
            }
        }
    }

    /// What was counted, without where: two tellings that are worth the same whatever follows.
    pub(super) fn key(&self) -> (Vec<u16>, Vec<Verdict>) {
        (
            self.counts.iter().map(|(times, _)| *times).collect(),
            self.stances.values().map(|(verdict, _)| *verdict).collect(),
        )
    }

    /// What it is worth.
    pub(super) fn score(&self, sheet: &Sheet) -> Score {
        let mut counts = self.counts.clone();
        let of = |wanted: Verdict| self.stances.values().filter(move |(verdict, _)| *verdict == wanted);
        for (line, count) in sheet.lines.iter().zip(&mut counts) {
            let wanted = match line.fact {
                FoundFact::Hit => Some(Verdict::Hit),
                FoundFact::FalseAlarm => Some(Verdict::FalseAlarm),
                _ => None,
            };
            if let Some(wanted) = wanted {
                let times = u16::try_from(of(wanted).count()).unwrap_or(u16::MAX);
                *count = (times, of(wanted).filter_map(|(_, step)| *step).max());
            }
        }
        let held = counts.into_iter().enumerate().filter(|(_, (times, _))| *times > 0);
        let awards = held.map(|(rule, (times, step))| {
            let points = i32::from(sheet.lines[rule].points) * i32::from(times);
            Award { rule, times, points, step }
        });
        let count = |wanted| u16::try_from(of(wanted).count()).unwrap_or(u16::MAX);
        Score { awards: awards.collect(), hits: count(Verdict::Hit), false_alarms: count(Verdict::FalseAlarm) }
    }
}

/// How a fact holds after an event.
enum Held {
    /// So often, whatever was before.
    Times(u16),
    /// Once more.
    Again,
}

/// Whether a line can be about such an event: most events only say where the run went.
fn is_scored(event: &Event) -> bool {
    match event {
        Event::Changed(effect) => matches!(
            effect,
            Effect::Evidence(_) | Effect::Lose(_) | Effect::Insight(_) | Effect::Reform(_) | Effect::FakeReform(_)
        ),
        Event::LevelEntered(_) | Event::BeatEntered(_) | Event::Judged { .. } | Event::TimeUp | Event::Over => false,
        Event::Mirrored { .. } | Event::Planned { .. } => false,
        _ => true,
    }
}

/// How a fact holds after an event; `None` where the event says nothing of it.
fn held(fact: &FoundFact, event: &Event) -> Option<Held> {
    let times = |times: u8| Some(Held::Times(u16::from(times)));
    match (fact, event) {
        (FoundFact::Ending(wanted), Event::Ended(ending)) if wanted == ending => times(1),
        (FoundFact::Chosen(at, wanted), Event::Chosen { beat, option }) if (at, wanted) == (beat, option) => times(1),
        (FoundFact::Looked(at, wanted), Event::Looked { beat, thing }) if (at, wanted) == (beat, thing) => times(1),
        (FoundFact::Sorted(at), Event::Sorted { beat, right, .. })
        | (FoundFact::Ordered(at), Event::Ordered { beat, right, .. })
        | (FoundFact::Built(at), Event::Crafted { beat, right, .. })
            if at == beat =>
        {
            times(*right)
        }
        (FoundFact::Rubric(at, wanted), Event::Wrote { beat, rubric, .. }) if at == beat => {
            times(u8::from(rubric.iter().any(|(line, met)| line == wanted && *met)))
        }
        (FoundFact::Failed(at), Event::Tried { beat, .. }) if at == beat => Some(Held::Again),
        (FoundFact::Faked(at), Event::Faked { beat }) if at == beat => times(1),
        (fact, Event::Changed(effect)) => match (fact, effect) {
            (FoundFact::Evidence(wanted), Effect::Evidence(gained)) if wanted == gained => times(1),
            (FoundFact::Evidence(wanted), Effect::Lose(lost)) if wanted == lost => times(0),
            (FoundFact::Insight(wanted), Effect::Insight(gained)) if wanted == gained => times(1),
            (FoundFact::Reform(wanted), Effect::Reform(built)) if wanted == built => times(1),
            (FoundFact::Reform(wanted), Effect::FakeReform(faked)) if wanted == faked => times(0),
            _ => None,
        },
        _ => None,
    }
}
