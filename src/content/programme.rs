//! A programme: a sequence of levels, and what may be gained in it.

use std::collections::BTreeMap;

use super::ids::*;
use super::level::{Effect, Tier};

/// How the levels of a programme belong together.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize)]
pub enum ProgrammeKind {
    /// A story: state flows from level to level.
    Chapter,
    /// Each level starts afresh.
    Collection,
}

/// How evidence was come by.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum EvidenceKind {
    /// Anyone may see it.
    Public,
    /// The player's own.
    Own,
    /// Better left alone.
    Risky,
}

/// A programme of levels.
#[derive(Clone, PartialEq, Debug)]
pub struct Programme {
    /// Its name, which is the name of its file.
    pub id: ProgrammeId,
    /// How its levels belong together.
    pub kind: ProgrammeKind,
    /// For whom it is.
    pub tier: Tier,
    /// Its place in the list.
    pub number: u8,
    /// Its levels, in order; never empty.
    pub levels: Vec<LevelId>,
    /// The state at the start.
    pub start: Vec<Effect>,
    /// The evidence that can be gained.
    pub evidence: BTreeMap<EvidenceId, EvidenceKind>,
    /// The insights that can be gained.
    pub insights: Vec<InsightId>,
    /// The skills that are practised.
    pub skills: Vec<SkillId>,
    /// The beads that are hidden.
    pub beads: Vec<BeadId>,
    /// The flags that go on to later chapters; all others end with the last level.
    pub carries: Vec<FlagId>,
}
