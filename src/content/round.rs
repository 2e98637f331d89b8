//! Rounds of an olympiad: what is played, what of it counts, and how ties are broken, written before anybody plays.
//!
//! Start at [`Round`]. A round names levels and questions of its pack; how a run is graded by its sheets, and what a ballot or a result
//! file is, belongs to `olympiad`. Points are whole numbers. What is scored is a [`ScoredFact`] of a run, never how fast it came; where it
//! lies in its level is a [`FoundFact`].

use serde::Serialize;

use super::ids::*;
use super::lang::Lang;
use super::lesson::Minutes;
use super::level::{BeatIx, BeatKind, EndingIx, Level, Nature, Rubric, Tier};
use super::questions::{Question, QuestionKind, Topic};

/// One round.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Round {
    /// Its name, which is the name of its file.
    pub id: RoundId,
    /// How long a contestant has, without what an accommodation adds.
    pub minutes: Minutes,
    /// For whom it is; each is ranked apart.
    pub tiers: Vec<Tier>,
    /// In which languages it may be played.
    pub languages: Vec<Lang>,
    /// Whether the codex may be read.
    pub codex: Codex,
    /// What is done, in order; never empty.
    pub tasks: Vec<Task>,
    /// What decides between equal points, in order.
    pub ties: Vec<Tie>,
}

/// The message that names a round; its attribute `about` says what it is.
pub fn message(id: &RoundId) -> String {
    format!("round-{id}")
}

/// The message that names a task of a round; each rule of its sheet is an attribute.
pub fn task_message(round: &RoundId, task: &TaskId) -> String {
    format!("round-{round}-{task}")
}

/// So many questions of a topic.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Draw {
    /// The topic.
    pub topic: Topic,
    /// Of which tier they are; without it, of any that is not too hard for the youngest who take part.
    pub tier: Option<Tier>,
    /// How many.
    pub count: u8,
    /// Whether they are drawn from the questions that are kept for rounds, or from those that everybody may have seen.
    pub kept: bool,
}

impl Draw {
    /// Whether a question may be drawn here, in a round for these tiers: none that is too hard, unless the round asks for that tier by name,
    /// and none that is answered by writing a word, because how a word is spelled is no matter of integrity.
    pub fn may(&self, question: &Question, tiers: &[Tier]) -> bool {
        let fits =
            self.tier.map_or_else(|| tiers.iter().all(|tier| question.tier <= *tier), |tier| question.tier == tier);
        question.kept == self.kept && question.topic == self.topic && question.kind != QuestionKind::Term && fits
    }
}

/// How many questions are drawn together.
pub fn drawn(draw: &[Draw]) -> u32 {
    draw.iter().map(|draw| u32::from(draw.count)).sum()
}

/// Whether the codex may be read in a round.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Codex {
    Open,
    Shut,
}

/// From which questions a round draws.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Bank {
    /// Those of `assets/questions.ron`, which quests, courses and boosters ask as well.
    Open,
    /// Those of `assets/kept-questions.ron`, which nothing else asks.
    Kept,
}

/// One task of a round.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Task {
    /// Its name.
    pub id: TaskId,
    /// The most points that it can bring; never fewer than none.
    pub most: u16,
    /// What it is.
    pub kind: TaskKind,
}

/// The kinds of task.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub enum TaskKind {
    /// A level, played once: nothing can be taken back.
    Level {
        /// Which.
        level: LevelId,
        /// The state in which it is entered; its first where none is named.
        entry: Option<EntryId>,
        /// What counts.
        sheet: Vec<(RuleId, ScoreRule)>,
    },
    /// Questions, drawn for each contestant.
    Quiz {
        /// From which topics, and of which tiers: so many of each are drawn.
        draw: Vec<Draw>,
        /// Points for each that is right.
        right: u16,
    },
}

/// A line of a scoring sheet.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct ScoreRule {
    /// What of a run it looks for.
    pub fact: ScoredFact,
    /// Points each time that it holds; fewer than none for what costs points.
    pub points: i16,
}

/// What of a run can count.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
pub enum ScoredFact {
    /// The level ended here.
    Ending(EndingId),
    /// A crooked ask was refused or reported, whichever.
    Hit,
    /// A clean ask was refused or reported as if it were crooked.
    FalseAlarm,
    /// This option was taken.
    Chosen(BeatId, OptionId),
    /// This thing was looked at.
    Looked(BeatId, OptionId),
    /// Scraps that lie in their right bin, each.
    Sorted(BeatId),
    /// Items that stand in their right place, each.
    Ordered(BeatId),
    /// This line of a rubric was met.
    Rubric(BeatId, RubricId),
    /// Parts that are right in what was built, each.
    Built(BeatId),
    /// A try at building failed.
    Failed(BeatId),
    /// The formalism variant was built instead.
    Faked(BeatId),
    /// This evidence is in hand at the end.
    Evidence(EvidenceId),
    /// This insight was gained.
    Insight(InsightId),
    /// This reform stands, and not for show.
    Reform(ReformId),
}

/// What decides between equal points.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub enum Tie {
    /// More points in this task.
    Task(TaskId),
    /// Fewer false alarms in all tasks.
    FewerFalseAlarms,
    /// More hits in all tasks.
    MoreHits,
}

/// A fact, by where it lies in its level.
#[derive(Clone, PartialEq, Debug)]
#[expect(missing_docs, reason = "the same as the facts, by position")]
pub enum FoundFact {
    Ending(EndingIx),
    Hit,
    FalseAlarm,
    Chosen(BeatIx, u8),
    Looked(BeatIx, u8),
    Sorted(BeatIx),
    Ordered(BeatIx),
    Rubric(BeatIx, Rubric),
    Built(BeatIx),
    Failed(BeatIx),
    Faked(BeatIx),
    Evidence(EvidenceId),
    Insight(InsightId),
    Reform(ReformId),
}

impl FoundFact {
    /// How often it can hold at most in one run of its level.
    pub fn most(&self, level: &Level) -> usize {
        let asks = |wanted: Nature| level.asks.values().filter(|nature| **nature == wanted).count();
        let parts = |at: &BeatIx| match &level.beat(*at).kind {
            BeatKind::Sort { scraps, .. } => scraps.len(),
            BeatKind::Order { items, .. } => items.len(),
            BeatKind::Craft { slots, .. } => slots.len(),
            _ => 1,
        };
        match self {
            Self::Hit => asks(Nature::Crooked),
            Self::FalseAlarm => asks(Nature::Clean),
            Self::Sorted(at) | Self::Ordered(at) | Self::Built(at) => parts(at),
            _ => 1,
        }
    }
}

/// Finds a fact in a level.
///
/// # Errors
/// The name that the level does not have, or that does something else there.
pub fn find(level: &Level, fact: &ScoredFact) -> Result<FoundFact, String> {
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
            FoundFact::Ending(at.and_then(|at| u16::try_from(at).ok()).map(EndingIx).ok_or_else(|| id.to_string())?)
        }
        ScoredFact::Hit => FoundFact::Hit,
        ScoredFact::FalseAlarm => FoundFact::FalseAlarm,
        ScoredFact::Chosen(id, option) => {
            let at = doing(id, |kind| matches!(kind, BeatKind::Choose { .. }))?;
            FoundFact::Chosen(at, position(at, option)?)
        }
        ScoredFact::Looked(id, thing) => {
            let at = doing(id, |kind| matches!(kind, BeatKind::Hub { .. }))?;
            FoundFact::Looked(at, position(at, thing)?)
        }
        ScoredFact::Sorted(id) => FoundFact::Sorted(doing(id, |kind| matches!(kind, BeatKind::Sort { .. }))?),
        ScoredFact::Ordered(id) => FoundFact::Ordered(doing(id, |kind| matches!(kind, BeatKind::Order { .. }))?),
        ScoredFact::Rubric(id, line) => {
            let at = doing(id, |kind| matches!(kind, BeatKind::Write { .. }))?;
            let BeatKind::Write { rubric, .. } = &level.beat(at).kind else { return Err(id.to_string()) };
            let names = |rubric: &&Rubric| matches!(rubric, Rubric::Has(id) | Rubric::Lacks(id) if id == line);
            let found = rubric.iter().find(names).ok_or_else(|| format!("{id}.{line}"))?;
            FoundFact::Rubric(at, found.clone())
        }
        ScoredFact::Built(id) => FoundFact::Built(doing(id, |kind| matches!(kind, BeatKind::Craft { .. }))?),
        ScoredFact::Failed(id) => FoundFact::Failed(doing(id, |kind| matches!(kind, BeatKind::Craft { .. }))?),
        ScoredFact::Faked(id) => FoundFact::Faked(doing(id, |kind| matches!(kind, BeatKind::Craft { .. }))?),
        ScoredFact::Evidence(id) => FoundFact::Evidence(id.clone()),
        ScoredFact::Insight(id) => FoundFact::Insight(id.clone()),
        ScoredFact::Reform(id) => FoundFact::Reform(id.clone()),
    })
}
