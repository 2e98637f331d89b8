//! What a run of a level is worth by a scoring sheet: every point with the rule that gave it and the step at which it was earned.
//!
//! A [`Sheet`] is a round's list of rules with all its names found in the level. [`Sheet::score`] reads the run's events once. What can
//! happen more often (a text handed in again, a stance that was changed) counts as it was last; what is reached once counts once.

use std::collections::BTreeMap;

use crate::content::ids::{AskId, BeatId, OptionId, RuleId};
use crate::content::level::{BeatIx, BeatKind, Effect, EndingIx, Level, Rubric};
use crate::content::round::{ScoreRule, ScoredFact};
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
    fact: Fact,
    points: i16,
}

/// A fact, by positions.
#[derive(Clone, PartialEq, Debug)]
enum Fact {
    Ending(EndingIx),
    Verdict(Verdict),
    Chosen(BeatIx, u8),
    Looked(BeatIx, u8),
    Sorted(BeatIx),
    Ordered(BeatIx),
    Rubric(BeatIx, Rubric),
    Built(BeatIx),
    Failed(BeatIx),
    Faked(BeatIx),
    Gained(Effect),
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
        let mut counts: Vec<(u16, Option<usize>)> = vec![(0, None); self.lines.len()];
        let mut stances: BTreeMap<&AskId, (Verdict, Option<usize>)> = BTreeMap::new();
        let level = run.level();
        let steps = (0..run.actions().len()).map(|step| (Some(step), run.events_of(step)));
        for (step, events) in std::iter::once((None, run.opening_events())).chain(steps) {
            for event in events {
                if let Event::Judged { ask, stance } = event
                    && let Some(nature) = level.asks.get(ask)
                {
                    stances.insert(ask, (verdict(*nature, *stance), step));
                }
                for (line, count) in self.lines.iter().zip(&mut counts) {
                    if let Some(held) = line.fact.held(event) {
                        *count = match held {
                            Held::Times(times) => (times, step),
                            Held::Again => (count.0.saturating_add(1), step),
                        };
                    }
                }
            }
        }
        let of = |wanted: Verdict| stances.values().filter(move |(verdict, _)| *verdict == wanted);
        for (line, count) in self.lines.iter().zip(&mut counts) {
            if let Fact::Verdict(wanted) = line.fact {
                let times = u16::try_from(of(wanted).count()).unwrap_or(u16::MAX);
                *count = (times, of(wanted).filter_map(|(_, step)| *step).max());
            }
        }
        let held = counts.into_iter().enumerate().filter(|(_, (times, _))| *times > 0);
        let awards = held.map(|(rule, (times, step))| {
            let points = i32::from(self.lines[rule].points) * i32::from(times);
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

impl Fact {
    /// How it holds after this event; `None` where the event says nothing of it.
    fn held(&self, event: &Event) -> Option<Held> {
        let times = |times: u8| Some(Held::Times(u16::from(times)));
        match (self, event) {
            (Self::Ending(wanted), Event::Ended(ending)) if wanted == ending => times(1),
            (Self::Chosen(at, wanted), Event::Chosen { beat, option }) if (at, wanted) == (beat, option) => times(1),
            (Self::Looked(at, wanted), Event::Looked { beat, thing }) if (at, wanted) == (beat, thing) => times(1),
            (Self::Sorted(at), Event::Sorted { beat, right, .. })
            | (Self::Ordered(at), Event::Ordered { beat, right, .. })
            | (Self::Built(at), Event::Crafted { beat, right, .. })
                if at == beat =>
            {
                times(*right)
            }
            (Self::Rubric(at, wanted), Event::Wrote { beat, rubric, .. }) if at == beat => {
                times(u8::from(rubric.iter().any(|(line, met)| line == wanted && *met)))
            }
            (Self::Failed(at), Event::Tried { beat, .. }) if at == beat => Some(Held::Again),
            (Self::Faked(at), Event::Faked { beat }) if at == beat => times(1),
            (Self::Gained(wanted), Event::Changed(effect)) if wanted == effect => times(1),
            (Self::Gained(Effect::Evidence(wanted)), Event::Changed(Effect::Lose(lost))) if wanted == lost => times(0),
            _ => None,
        }
    }
}

/// Finds a fact in a level, or says which name is missing.
fn find(level: &Level, fact: &ScoredFact) -> Result<Fact, String> {
    let beat = |id: &BeatId| level.find_beat(id.as_str()).ok_or_else(|| id.to_string());
    let position = |beat: BeatIx, id: &OptionId| {
        let kind = &level.beat(beat).kind;
        let at = match kind {
            BeatKind::Choose { options, .. } => options.iter().position(|option| option.id == *id),
            BeatKind::Hub { things, .. } => things.iter().position(|thing| thing.id == *id),
            _ => None,
        };
        at.and_then(|at| u8::try_from(at).ok()).ok_or_else(|| format!("{}.{id}", level.beat(beat).id))
    };
    // A beat that is there but does something else is as good as none.
    let doing = |id: &BeatId, does: fn(&BeatKind) -> bool| {
        let at = beat(id)?;
        if does(&level.beat(at).kind) { Ok(at) } else { Err(id.to_string()) }
    };
    Ok(match fact {
        ScoredFact::Ending(id) => {
            let at = level.endings.iter().position(|ending| ending.id == *id);
            Fact::Ending(at.and_then(|at| u16::try_from(at).ok()).map(EndingIx).ok_or_else(|| id.to_string())?)
        }
        ScoredFact::Hit => Fact::Verdict(Verdict::Hit),
        ScoredFact::FalseAlarm => Fact::Verdict(Verdict::FalseAlarm),
        ScoredFact::Chosen(id, option) => {
            let at = doing(id, |kind| matches!(kind, BeatKind::Choose { .. }))?;
            Fact::Chosen(at, position(at, option)?)
        }
        ScoredFact::Looked(id, thing) => {
            let at = doing(id, |kind| matches!(kind, BeatKind::Hub { .. }))?;
            Fact::Looked(at, position(at, thing)?)
        }
        ScoredFact::Sorted(id) => Fact::Sorted(doing(id, |kind| matches!(kind, BeatKind::Sort { .. }))?),
        ScoredFact::Ordered(id) => Fact::Ordered(doing(id, |kind| matches!(kind, BeatKind::Order { .. }))?),
        ScoredFact::Rubric(id, line) => {
            let at = doing(id, |kind| matches!(kind, BeatKind::Write { .. }))?;
            let BeatKind::Write { rubric, .. } = &level.beat(at).kind else { return Err(id.to_string()) };
            let names = |rubric: &&Rubric| matches!(rubric, Rubric::Has(id) | Rubric::Lacks(id) if id == line);
            let found = rubric.iter().find(names).ok_or_else(|| format!("{id}.{line}"))?;
            Fact::Rubric(at, found.clone())
        }
        ScoredFact::Built(id) => Fact::Built(doing(id, |kind| matches!(kind, BeatKind::Craft { .. }))?),
        ScoredFact::Failed(id) => Fact::Failed(doing(id, |kind| matches!(kind, BeatKind::Craft { .. }))?),
        ScoredFact::Faked(id) => Fact::Faked(doing(id, |kind| matches!(kind, BeatKind::Craft { .. }))?),
        ScoredFact::Evidence(id) => Fact::Gained(Effect::Evidence(id.clone())),
        ScoredFact::Insight(id) => Fact::Gained(Effect::Insight(id.clone())),
        ScoredFact::Reform(id) => Fact::Gained(Effect::Reform(id.clone())),
    })
}
