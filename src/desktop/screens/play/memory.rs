//! What the play screen remembers between frames: nothing that scores, everything that a reload may forget.

use super::pages::Page;
use super::two::Together;
use super::typing::Typing;
use crate::content::ids::CodexId;
use crate::content::level::{BeatKind, SlotKind};
use crate::play::core::At;
use crate::play::run::Run;

/// A draft of what is not handed in yet.
#[derive(Clone, PartialEq, Debug, Default)]
pub enum Draft {
    /// Nothing to draft.
    #[default]
    None,
    /// The bin of each scrap.
    Sort(Vec<Option<u8>>),
    /// The items in their present order.
    Order(Vec<u8>),
    /// The own answer and the guess.
    Mirror(Option<u8>, Option<u8>),
    /// The two halves.
    Plan(Option<u8>, Option<u8>),
    /// The pieces of each slot.
    Write(Vec<Vec<u8>>),
    /// The part of each slot.
    Craft(Vec<Option<u8>>),
}

/// What the play screen remembers.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct PlayMemory {
    /// The moment that all else here belongs to: level, place in it, number of actions.
    moment: Option<(u8, At, usize)>,
    /// Which line of the beat is shown.
    pub line: usize,
    /// How far it has been typed.
    pub typing: Typing,
    /// What is drafted.
    pub draft: Draft,
    /// The slot or scrap in hand.
    pub hand: Option<usize>,
    /// Which page of the panel is open, with large text.
    pub page: Page,
    /// The kind of pieces that a board shows; all where there is none.
    pub kind: Option<SlotKind>,
    /// Whether a board's advice is shown.
    pub hint: bool,
    /// The thing whose text is shown in a hub.
    pub looked: Option<u8>,
    /// Whether the answer of a board is shown before it goes on (the reveal of a mirror).
    pub revealed: bool,
    /// How far two at one computer are with the present choice.
    pub two: Option<Together>,
    /// The codex entry whose meaning is shown.
    pub word: Option<CodexId>,
    /// Whether text goes on by itself.
    pub auto: bool,
    /// Whether what was read is passed over.
    pub skip: bool,
    /// When the beat was entered, in seconds of the window; for fades.
    pub entered: f64,
    /// Whether the beat had been read before it was entered.
    pub read_before: bool,
}

impl PlayMemory {
    /// Makes this memory belong to where `run` stands. What belonged to another moment is forgotten.
    pub fn belong_to(&mut self, run: &Run, now: f64) {
        let moment = (run.level_ix(), run.at(), run.actions().len());
        if self.moment == Some(moment) {
            return;
        }
        // A hub that was only looked at stays as it was, and so does an assembly that may be tried again.
        let same_place = self.moment.is_some_and(|(level, at, _)| (level, at) == (moment.0, moment.1));
        let looked = if same_place { self.looked } else { None };
        let typing = if same_place { std::mem::take(&mut self.typing) } else { Typing::default() };
        let (auto, skip) = (self.auto, self.skip);
        let fresh = match run.at() {
            At::Beat(ix) => draft_for(&run.level().beat(ix).kind, run.shown_order()),
            At::Ending(_) => Draft::None,
        };
        let draft = match (&self.draft, &fresh) {
            (Draft::Craft(put), Draft::Craft(empty)) if same_place && put.len() == empty.len() => self.draft.clone(),
            _ => fresh,
        };
        *self = Self { moment: Some(moment), typing, draft, looked, auto, skip, entered: now, ..Self::default() };
    }

    /// Goes to the next line of the same beat.
    pub fn next_line(&mut self) {
        self.line += 1;
        self.typing = Typing::default();
        self.word = None;
    }
}

fn draft_for(kind: &BeatKind, shown: &[u8]) -> Draft {
    match kind {
        BeatKind::Sort { scraps, .. } => Draft::Sort(vec![None; scraps.len()]),
        BeatKind::Order { .. } => Draft::Order(shown.to_vec()),
        BeatKind::Mirror { .. } => Draft::Mirror(None, None),
        BeatKind::Plan { .. } => Draft::Plan(None, None),
        BeatKind::Write { slots, .. } => Draft::Write(vec![Vec::new(); slots.len()]),
        BeatKind::Craft { slots, .. } => Draft::Craft(vec![None; slots.len()]),
        _ => Draft::None,
    }
}
