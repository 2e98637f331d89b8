//! What a craft is put together from: slots, and the parts that can be put into them. The beat itself, with what follows it,
//! stands among the others in [`super::level`].

use serde::Serialize;

use super::ids::{PieceId, SlotId};
use super::level::{Condition, Effect};

/// From which shelf of a workbench the parts of a slot are taken.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Shelf {
    /// What shows the hole.
    Evidence,
    /// What was understood.
    Insight,
    /// Who helps.
    Ally,
    /// What may be written into a rule.
    Rule,
}

/// A slot of a craft.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct CraftSlot {
    /// Its name.
    pub id: SlotId,
    /// From which shelf its parts are taken.
    #[serde(skip)]
    pub shelf: Option<Shelf>,
    /// What can be put there.
    pub parts: Vec<Part>,
}

/// The attribute that says why a part would fail in life: `shown-names-why`.
pub fn why(slot: &SlotId, part: &PieceId) -> String {
    format!("{slot}-{part}-why")
}

/// A part of a craft.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Part {
    /// Its name.
    pub id: PieceId,
    /// It is there only where this holds.
    pub needs: Condition,
    /// Whether it closes the hole.
    pub right: bool,
    /// What putting it in does, once the craft is done.
    pub effects: Vec<Effect>,
}
