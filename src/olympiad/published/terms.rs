//! What a ranking is reckoned by: tasks with their most points, the points of each rule, and the ties, as text.

use serde::{Deserialize, Serialize};

use crate::content::ids::{RuleId, TaskId};
use crate::content::round::{Round, TaskKind, Tie};
use crate::olympiad::audit::hex;
use crate::olympiad::rank::By;
use crate::olympiad::seed::RoundHash;

/// The terms of a round, as `terms.json` has them.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Terms {
    /// The round's name.
    pub round: String,
    /// Its hash.
    pub hash: String,
    /// How long it was, in minutes.
    pub minutes: u16,
    /// The tasks, in order.
    pub tasks: Vec<TaskTerms>,
    /// The ties, in order: `fewer-false-alarms`, `more-hits`, `task NAME`.
    pub ties: Vec<String>,
}

/// A task.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TaskTerms {
    /// Its name.
    pub id: String,
    /// The most points that it can bring.
    pub most: u16,
    /// The points of a right answer; none where the task is a level.
    pub right: Option<u16>,
    /// The rules of its sheet with their points.
    pub rules: Vec<(String, i16)>,
}

impl Terms {
    /// The terms of a round.
    pub fn of(round: &Round, hash: &RoundHash) -> Self {
        let tasks = round.tasks.iter().map(|task| {
            let (right, rules) = match &task.kind {
                TaskKind::Level { sheet, .. } => (None, sheet.as_slice()),
                TaskKind::Quiz { right, .. } => (Some(*right), &[][..]),
            };
            let rules = rules.iter().map(|(rule, score)| (rule.to_string(), score.points)).collect();
            TaskTerms { id: task.id.to_string(), most: task.most, right, rules }
        });
        let tie = |tie: &Tie| match tie {
            Tie::Task(id) => format!("task {id}"),
            Tie::FewerFalseAlarms => "fewer-false-alarms".to_owned(),
            Tie::MoreHits => "more-hits".to_owned(),
        };
        Self {
            round: round.id.to_string(),
            hash: hex(&hash.0),
            minutes: round.minutes.0,
            tasks: tasks.collect(),
            ties: round.ties.iter().map(tie).collect(),
        }
    }

    /// As text.
    pub fn write(&self) -> String {
        // Plain data with names: nothing in it cannot be written.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    /// Reads what [`Terms::write`] wrote; `None` where it is something else.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let terms: Self = serde_json::from_slice(bytes).ok()?;
        (terms.ties.len() == terms.by().len()).then_some(terms)
    }

    /// The ties with their tasks found. One that is not known is left out, which [`Terms::read`] does not let happen.
    pub fn by(&self) -> Vec<By> {
        let by = |tie: &String| match tie.as_str() {
            "fewer-false-alarms" => Some(By::FewerFalseAlarms),
            "more-hits" => Some(By::MoreHits),
            tie => {
                let id = tie.strip_prefix("task ")?;
                self.tasks.iter().position(|task| task.id == id).map(By::Task)
            }
        };
        self.ties.iter().filter_map(by).collect()
    }

    /// Each task with its most points, as appeals need them.
    pub fn most(&self) -> Vec<(TaskId, u16)> {
        self.tasks.iter().filter_map(|task| Some((TaskId::parse(&task.id)?, task.most))).collect()
    }

    /// Whether a task has a rule or question of this name. Questions are drawn from a bank, so any name may be one.
    pub fn has(&self, task: &TaskId, item: Option<&RuleId>) -> bool {
        let task = self.tasks.iter().find(|own| own.id == task.as_str());
        task.is_some_and(|task| {
            item.is_none_or(|item| task.right.is_some() || task.rules.iter().any(|(rule, _)| rule == item.as_str()))
        })
    }
}
