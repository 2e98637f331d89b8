//! Lessons: minutes that add up, talk that is not forgotten, and names that lead somewhere.

use super::Scope;
use crate::content::diagnostic::{Code, Diagnostic};
use crate::content::ids::LevelId;
use crate::content::lesson::{Audience, Course, Cut, Game, Lesson, LessonPlan, Minutes, Step, StepKind, Vote};
use crate::content::level::BeatKind;
use crate::content::questions::Topic;
use crate::content::read::lesson::{LessonDraft, LessonMarks, StepMarks};
use crate::content::read::level::LevelDraft;
use crate::content::source::Span;

/// Checks of one lesson.
pub fn check(scope: &Scope<'_>, draft: &LessonDraft, found: &mut Vec<Diagnostic>) {
    for used in &draft.marks.uses {
        super::references::any(scope, &draft.marks.source, used, found);
    }
    match &draft.lesson {
        Lesson::Plan(plan) => {
            if !draft.flawed {
                minutes(plan, &draft.marks, found);
            }
            for (step, marks) in plan.steps.iter().zip(&draft.marks.steps) {
                least(step, marks, &draft.marks, found);
                levels(scope, plan, (step, marks), &draft.marks, found);
                if let StepKind::Quiz { topic, questions } = step.kind {
                    let at = (&draft.marks, marks.named);
                    enough(scope, plan.audience, (topic, questions), at, found);
                }
            }
        }
        Lesson::Course(course) => {
            sittings(scope, course, &draft.marks, found);
            for (topic, span) in course.boosters.iter().zip(&draft.marks.boosters) {
                let asked = (*topic, Course::BOOSTER_QUESTIONS);
                enough(scope, course.audience, asked, (&draft.marks, *span), found);
            }
        }
    }
}

/// A quiz or booster for which the banks have too few questions of its topic that are not too hard.
fn enough(
    scope: &Scope<'_>,
    audience: Audience,
    (topic, asked): (Topic, u8),
    (marks, span): (&LessonMarks, Span),
    found: &mut Vec<Diagnostic>,
) {
    let banks = &scope.drafts.questions;
    let unread = banks.iter().any(|(_, bank)| !bank.broken.is_empty());
    let known = banks
        .iter()
        .flat_map(|(_, bank)| &bank.questions)
        .filter(|(_, question, _)| !question.kept && question.topic == topic && audience.can_answer(question.tier))
        .count();
    if !unread && known < usize::from(asked) {
        found.push(
            Diagnostic::new(Code::FewQuestions, &marks.source, span)
                .text("topic", format!("{topic:?}"))
                .text("audience", format!("{audience:?}"))
                .number("known", known)
                .number("asked", asked.into()),
        );
    }
}

/// The sum of a plan, its third of talk, and whether anything in it can give way.
fn minutes(plan: &LessonPlan, marks: &LessonMarks, found: &mut Vec<Diagnostic>) {
    let sum = plan.minutes_of(|_| true);
    if sum != plan.minutes {
        found.push(
            Diagnostic::new(Code::MinutesDontAdd, &marks.source, marks.minutes)
                .number("sum", sum.0.into())
                .number("minutes", plan.minutes.0.into()),
        );
        return;
    }
    let worked = plan.minutes_of(|step| step.kind != StepKind::Pause);
    let talk = plan.minutes_of(|step| step.kind.is_talk());
    let third = worked.0.div_ceil(3);
    if talk.0 < third {
        found.push(
            Diagnostic::new(Code::LittleTalk, &marks.source, marks.minutes)
                .number("talk", talk.0.into())
                .number("third", third.into()),
        );
    }
    let slack: u16 = plan.steps.iter().map(gives_way).map(|minutes| minutes.0).fold(0, u16::saturating_add);
    let tenth = plan.minutes.0.div_ceil(10);
    if slack < tenth {
        found.push(
            Diagnostic::new(Code::NothingToCut, &marks.source, marks.minutes)
                .number("slack", slack.into())
                .number("tenth", tenth.into()),
        );
    }
}

/// How many minutes of a step can be cut.
fn gives_way(step: &Step) -> Minutes {
    match step.cut {
        Cut::Never => Minutes(0),
        Cut::Shorten(_) => Minutes(step.minutes.0.saturating_sub(step.least.0)),
        Cut::Drop(_) => step.minutes,
    }
}

/// The least of a step: no more than planned, and less only where something may be cut.
fn least(step: &Step, at: &StepMarks, marks: &LessonMarks, found: &mut Vec<Diagnostic>) {
    let kept = step.cut == Cut::Never && step.least != step.minutes;
    if step.least > step.minutes || kept {
        found.push(
            Diagnostic::new(Code::LeastDoesntFit, &marks.source, at.least)
                .number("least", step.least.0.into())
                .number("minutes", step.minutes.0.into()),
        );
    }
}

/// What a step says of a level.
fn levels(
    scope: &Scope<'_>,
    plan: &LessonPlan,
    (step, at): (&Step, &StepMarks),
    marks: &LessonMarks,
    found: &mut Vec<Diagnostic>,
) {
    if let StepKind::Vote(vote) = &step.kind {
        option_count(vote, at, marks, found);
    }
    let Some(id) = level_of(step) else { return };
    let Some(draft) = scope.drafts.levels.get(id) else { return };
    let level = &draft.level;
    if !plan.audience.tiers().contains(&level.tier) {
        found.push(
            Diagnostic::new(Code::AudienceMismatch, &marks.source, at.level)
                .text("name", id.as_str())
                .text("tier", format!("{:?}", level.tier))
                .text("audience", format!("{:?}", plan.audience)),
        );
    }
    let lacks = |name: &str, span: Span, what: &'static str, known: Vec<&str>| {
        (!known.contains(&name)).then(|| {
            Diagnostic::new(Code::NotInLevel, &marks.source, span)
                .text("level", id.as_str())
                .text("name", name)
                .word("what", what)
                .did_you_mean(name, known)
                .fix_by_meant(true)
        })
    };
    let beats = || readable_beats(draft);
    match &step.kind {
        StepKind::Level { entry, until, .. } => {
            if let Some(entry) = entry {
                let known = level.entries.iter().map(|(id, _)| id.as_str()).collect();
                found.extend(lacks(entry.as_str(), at.entry, "part-entry", known));
            }
            match until {
                Some(until) => found.extend(lacks(until.as_str(), at.beat, "part-beat", beats())),
                None => {
                    let minutes = played_until(plan, step, id);
                    if minutes.0 < u16::from(level.minutes) {
                        found.push(
                            Diagnostic::new(Code::LevelTooLong, &marks.source, at.level)
                                .text("name", id.as_str())
                                .number("needs", level.minutes.into())
                                .number("minutes", minutes.0.into()),
                        );
                    }
                }
            }
        }
        StepKind::Vote(Vote { on: Some(on), options, .. }) => {
            let missing = lacks(on.beat.as_str(), at.beat, "part-beat", beats());
            let Some(beat) = level.beats.iter().find(|beat| beat.id == on.beat) else {
                found.extend(missing);
                return;
            };
            let BeatKind::Choose { options: known, .. } = &beat.kind else {
                let finding = Diagnostic::new(Code::NotAChoice, &marks.source, at.beat);
                found.push(finding.text("level", id.as_str()).text("name", on.beat.as_str()));
                return;
            };
            for (option, span) in options.iter().zip(&at.options) {
                let known = known.iter().map(|option| option.id.as_str()).collect();
                found.extend(lacks(option.as_str(), *span, "part-option", known));
            }
        }
        _ => {}
    }
}

/// How long a level has been played when this step ends: a later step goes on where an earlier one stopped.
fn played_until(plan: &LessonPlan, step: &Step, level: &LevelId) -> Minutes {
    let after = plan.find_step(step.id.as_str()).unwrap_or(0);
    let parts = plan.steps.iter().take(after + 1);
    let of_it = parts.filter(|part| matches!(&part.kind, StepKind::Level { level: own, .. } if own == level));
    Minutes(of_it.map(|part| part.minutes.0).fold(0, u16::saturating_add))
}

/// The beats of a level, with those that could not be read: whoever names these is not told of it.
fn readable_beats(draft: &LevelDraft) -> Vec<&str> {
    let broken = draft.marks.broken.iter().map(String::as_str);
    draft.level.beats.iter().map(|beat| beat.id.as_str()).chain(broken).collect()
}

fn level_of(step: &Step) -> Option<&LevelId> {
    match &step.kind {
        StepKind::Level { level, .. } | StepKind::Game(Game::Level(level)) => Some(level),
        StepKind::Vote(vote) => vote.on.as_ref().map(|on| &on.level),
        _ => None,
    }
}

fn option_count(vote: &Vote, at: &StepMarks, marks: &LessonMarks, found: &mut Vec<Diagnostic>) {
    let count = vote.options.len();
    if !(Vote::LEAST_OPTIONS..=Vote::MOST_OPTIONS).contains(&count) {
        found.push(
            Diagnostic::new(Code::OptionCount, &marks.source, at.named)
                .number("count", count)
                .number("min", Vote::LEAST_OPTIONS)
                .number("max", Vote::MOST_OPTIONS),
        );
    }
}

/// The plans of a course, and the order of its days.
fn sittings(scope: &Scope<'_>, course: &Course, marks: &LessonMarks, found: &mut Vec<Diagnostic>) {
    let lessons = &scope.drafts.lessons;
    let plans = || lessons.values().filter(|draft| matches!(draft.lesson, Lesson::Plan(_)));
    let mut before = 0;
    for (sitting, (plan, day)) in course.sittings.iter().zip(&marks.sittings) {
        let name = sitting.plan.as_str();
        let known = plans().any(|draft| draft.lesson.id() == &sitting.plan);
        if !known && !scope.drafts.unread.contains(name) {
            found.push(
                Diagnostic::new(Code::UnknownPlan, &marks.source, *plan)
                    .text("name", name)
                    .did_you_mean(name, plans().map(|draft| draft.lesson.id().as_str()))
                    .fix_by_meant(true),
            );
        }
        if sitting.day < before {
            found.push(
                Diagnostic::new(Code::DaysBackwards, &marks.source, *day)
                    .number("day", sitting.day.into())
                    .number("before", before.into()),
            );
        }
        before = before.max(sitting.day);
    }
}
