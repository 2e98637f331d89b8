//! Rounds: what a scoring sheet names is in its level, there are questions enough, ties name tasks, and the points can be reached.

use super::Scope;
use super::questions::words;
use super::references::any;
use super::wanted;
use crate::content::diagnostic::{Code, Diagnostic};
use crate::content::ids::{EntryId, RuleId};
use crate::content::level::Level;
use crate::content::read::round::{RoundDraft, TaskMarks};
use crate::content::round::{Draw, Round, ScoreRule, Task, TaskKind, Tie, drawn, find};

/// Checks every round.
pub fn check(scope: &Scope<'_>, found: &mut Vec<Diagnostic>) {
    for (pack, draft) in scope.drafts.rounds.values() {
        for used in &draft.uses {
            any(scope, &draft.source, used, found);
        }
        for (task, marks) in draft.round.tasks.iter().zip(&draft.tasks) {
            match &task.kind {
                TaskKind::Level { level, entry, sheet } => {
                    if let Some(level) = scope.drafts.levels.get(level).filter(|level| !level.flawed) {
                        sheet_of(draft, task, marks, (&level.level, entry.as_ref(), sheet), found);
                    }
                }
                TaskKind::Quiz { draw, right } => {
                    for one in draw {
                        let have = in_bank(scope, &draft.round, one);
                        if have < usize::from(one.count) {
                            found.push(
                                Diagnostic::new(Code::FewQuestions, &draft.source, marks.named)
                                    .text("topic", format!("{:?}", one.topic))
                                    .text("audience", audience(&draft.round, one))
                                    .number("known", have)
                                    .number("asked", usize::from(one.count)),
                            );
                        }
                    }
                    reachable(draft, task, marks, drawn(draw) * u32::from(*right), found);
                }
            }
        }
        for (tie, span) in draft.round.ties.iter().zip(&draft.ties) {
            if let Tie::Task(id) = tie
                && draft.round.tasks.iter().all(|task| task.id != *id)
            {
                let known = draft.round.tasks.iter().map(|task| task.id.as_str());
                let finding = Diagnostic::new(Code::UnknownTask, &draft.source, *span).text("name", id.as_str());
                found.push(finding.did_you_mean(id.as_str(), known));
            }
        }
        words(scope, *pack, wanted::ROUNDS, &wanted::of_round(draft), found);
    }
}

fn audience(round: &Round, draw: &Draw) -> String {
    draw.tier.map_or_else(|| format!("{:?}", round.tiers), |tier| format!("{tier:?}"))
}

fn in_bank(scope: &Scope<'_>, round: &Round, draw: &Draw) -> usize {
    let questions = scope.drafts.questions.iter().flat_map(|(_, draft)| &draft.questions);
    questions.filter(|(_, question, _)| draw.may(question, &round.tiers)).count()
}

fn sheet_of(
    draft: &RoundDraft,
    task: &Task,
    marks: &TaskMarks,
    (level, entry, sheet): (&Level, Option<&EntryId>, &[(RuleId, ScoreRule)]),
    found: &mut Vec<Diagnostic>,
) {
    if let Some(entry) = entry
        && level.entries.iter().all(|(own, _)| own != entry)
    {
        let finding = Diagnostic::new(Code::ScoredNotInLevel, &draft.source, marks.named);
        found.push(finding.text("name", entry.as_str()).text("level", level.id.as_str()));
    }
    let mut most = 0;
    for ((_, rule), span) in sheet.iter().zip(&marks.rules) {
        match find(level, &rule.fact) {
            Ok(fact) => most += u32::try_from(rule.points).unwrap_or(0) * fact.most(level) as u32,
            Err(name) => {
                let finding = Diagnostic::new(Code::ScoredNotInLevel, &draft.source, *span);
                found.push(finding.text("name", name).text("level", level.id.as_str()));
            }
        }
    }
    reachable(draft, task, marks, most, found);
}

/// A task that says it brings more points than it can.
fn reachable(draft: &RoundDraft, task: &Task, marks: &TaskMarks, most: u32, found: &mut Vec<Diagnostic>) {
    if !draft.flawed && most < u32::from(task.most) {
        let finding = Diagnostic::new(Code::PointsOutOfReach, &draft.source, marks.most);
        found.push(finding.number("most", usize::from(task.most)).number("found", most as usize));
    }
}
