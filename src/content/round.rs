//! Rounds of an olympiad: what is played, what of it counts, and how ties are broken, written before anybody plays.
//!
//! Start at [`Round`]. A round names levels and questions of its pack; how a run is graded by its sheets, and what a ballot or a result
//! file is, belongs to `olympiad`. Points are whole numbers. What is scored is a [`ScoredFact`] of a run, never how fast it came.

use super::ids::*;
use super::lang::Lang;
use super::lesson::Minutes;
use super::level::Tier;
use super::questions::Topic;

/// One round.
#[derive(Clone, PartialEq, Eq, Debug)]
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

/// Whether the codex may be read in a round.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Codex {
    Open,
    Shut,
}

/// One task of a round.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Task {
    /// Its name.
    pub id: TaskId,
    /// The most points that it can bring; never fewer than none.
    pub most: u16,
    /// What it is.
    pub kind: TaskKind,
}

/// The kinds of task.
#[derive(Clone, PartialEq, Eq, Debug)]
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
        /// From which topics: so many of each are drawn.
        draw: Vec<(Topic, u8)>,
        /// Points for each that is right.
        right: u16,
    },
}

/// A line of a scoring sheet.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ScoreRule {
    /// What of a run it looks for.
    pub fact: ScoredFact,
    /// Points each time that it holds; fewer than none for what costs points.
    pub points: i16,
}

/// What of a run can count.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
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
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Tie {
    /// More points in this task.
    Task(TaskId),
    /// Fewer false alarms in all tasks.
    FewerFalseAlarms,
    /// More hits in all tasks.
    MoreHits,
}
