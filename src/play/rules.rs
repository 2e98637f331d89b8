//! What a run is played on: one programme and its levels, with the hash that names exactly these rules.
//!
//! The hash covers beats, conditions, effects and rubrics in one canonical form, and nothing that is only seen or read
//! (words, comments, places, pictures): mending a typo never breaks a save or a pinned run.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use sha2::{Digest, Sha256};

use crate::content::ids::{FlagId, LevelId, ProgrammeId};
use crate::content::level::{Effect, Level};
use crate::content::programme::{Programme, ProgrammeKind};

/// The name of exactly these rules.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RulesHash(pub [u8; 32]);

impl fmt::Display for RulesHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for RulesHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The rules of one programme.
#[derive(Clone, Debug)]
pub struct Rules {
    programme: ProgrammeId,
    kind: ProgrammeKind,
    start: Vec<Effect>,
    carries: BTreeSet<FlagId>,
    levels: Vec<Arc<Level>>,
    hash: RulesHash,
}

impl Rules {
    /// The rules of `programme`, whose levels are given in its order.
    pub fn new(programme: &Programme, levels: Vec<Arc<Level>>) -> Self {
        let mut rules = Self::build(programme.id.clone(), programme.kind, programme.start.clone(), levels);
        rules.carries = programme.carries.iter().cloned().collect();
        rules
    }

    /// A programme that consists of this level alone. It is entered in the level's first entry state.
    pub fn lone(level: Arc<Level>) -> Self {
        // A level's name is an id like any other, so it can name the programme made of it.
        let id = ProgrammeId::parse(level.id.as_str()).expect("a level id is an id");
        Self::build(id, ProgrammeKind::Collection, Vec::new(), vec![level])
    }

    fn build(programme: ProgrammeId, kind: ProgrammeKind, start: Vec<Effect>, levels: Vec<Arc<Level>>) -> Self {
        let mut hasher = Sha256::new();
        // Written with every name in it: two different rules never have the same text.
        hasher.update(canonical(&(programme.as_str(), kind, &start)));
        for level in &levels {
            hasher.update(canonical(level.as_ref()));
        }
        Self { programme, kind, start, carries: BTreeSet::new(), levels, hash: RulesHash(hasher.finalize().into()) }
    }

    /// Which programme this is.
    pub fn programme(&self) -> &ProgrammeId {
        &self.programme
    }

    /// How its levels belong together.
    pub fn kind(&self) -> ProgrammeKind {
        self.kind
    }

    /// The state at its start.
    pub fn start(&self) -> &[Effect] {
        &self.start
    }

    /// The flags that go on to later chapters. (Not in the hash: they change nothing within a run.)
    pub fn carries(&self) -> &BTreeSet<FlagId> {
        &self.carries
    }

    /// Its levels; never empty.
    pub fn levels(&self) -> &[Arc<Level>] {
        &self.levels
    }

    /// The position of a level.
    pub fn find_level(&self, id: &LevelId) -> Option<u8> {
        self.levels.iter().position(|level| level.id == *id).and_then(|at| u8::try_from(at).ok())
    }

    /// The name of exactly these rules.
    pub fn hash(&self) -> RulesHash {
        self.hash
    }
}

/// One text for one value: JSON without spaces, fields in the order of their types.
fn canonical<T: serde::Serialize>(rules: &T) -> Vec<u8> {
    serde_json::to_vec(rules).expect("checked content has no map with keys that are no text")
}
