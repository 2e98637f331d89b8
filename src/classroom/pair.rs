//! Two at one machine: each commits to a choice and a reason unseen by the other, then both must agree before it goes on.
//!
//! Pupils who decide together reason better than those who play alone (fact `ped-pairs`), if both have thought first. So nothing
//! of one is shown before the other has committed too, and the run waits until both have named the same choice. What was
//! committed is for the two alone and is forgotten with the step.

use serde::{Deserialize, Serialize};

/// The longest reason, in characters.
pub const MAX_REASON: usize = 200;

/// One of the two.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "they sit side by side")]
pub enum Side {
    Left,
    Right,
}

/// What one commits to.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Commitment {
    /// The option.
    pub choice: u8,
    /// Why, in one's own words.
    pub reason: String,
}

/// What happens.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum PairAction {
    /// One has decided; until the other has too, one may decide anew.
    Commit(Side, Commitment),
    /// One names the choice that both should take; it may be named anew until both name the same.
    Propose(Side, u8),
}

/// How far the two are.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum PairView<'a> {
    /// Someone has still to commit. What the other has committed to is not in here.
    Waiting {
        /// Whether the left one has committed.
        left: bool,
        /// Whether the right one has.
        right: bool,
    },
    /// Both can read what the other wrote and talk.
    Open {
        /// Of the left one.
        left: &'a Commitment,
        /// Of the right one.
        right: &'a Commitment,
    },
    /// Both have named the same choice; it is taken.
    Agreed(u8),
}

/// Why an action is not carried out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PairRefused {
    /// There is no such option.
    NoSuchOption,
    /// A reason is wanted: a choice without one is a guess.
    NoReason,
    /// The reason is longer than [`MAX_REASON`].
    TooLong,
    /// Both have committed, so nothing can be changed any more unseen.
    AlreadyOpen,
    /// Before both have committed nothing can be agreed on.
    NotOpen,
    /// They have agreed.
    Agreed,
}

/// Two people before one choice.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pair {
    options: u8,
    committed: [Option<Commitment>; 2],
    proposed: [Option<u8>; 2],
}

impl Pair {
    /// A choice among so many options.
    pub fn new(options: u8) -> Self {
        Self { options, committed: [None, None], proposed: [None, None] }
    }

    /// What both may see.
    pub fn view(&self) -> PairView<'_> {
        if let Some(choice) = self.agreed() {
            return PairView::Agreed(choice);
        }
        match &self.committed {
            [Some(left), Some(right)] => PairView::Open { left, right },
            [left, right] => PairView::Waiting { left: left.is_some(), right: right.is_some() },
        }
    }

    /// What one has named, once both have committed.
    pub fn named(&self, side: Side) -> Option<u8> {
        self.proposed[side as usize]
    }

    /// Carries an action out, or refuses it and changes nothing.
    pub fn apply(&mut self, action: PairAction) -> Result<PairView<'_>, PairRefused> {
        if self.agreed().is_some() {
            return Err(PairRefused::Agreed);
        }
        let open = self.committed.iter().all(Option::is_some);
        match action {
            PairAction::Commit(_, _) if open => return Err(PairRefused::AlreadyOpen),
            PairAction::Commit(side, commitment) => {
                self.check(commitment.choice)?;
                match commitment.reason.trim().chars().count() {
                    0 => return Err(PairRefused::NoReason),
                    MAX_REASON.. if commitment.reason.chars().count() > MAX_REASON => return Err(PairRefused::TooLong),
                    _ => {}
                }
                self.committed[side as usize] = Some(commitment);
            }
            PairAction::Propose(_, _) if !open => return Err(PairRefused::NotOpen),
            PairAction::Propose(side, choice) => {
                self.check(choice)?;
                self.proposed[side as usize] = Some(choice);
            }
        }
        Ok(self.view())
    }

    fn agreed(&self) -> Option<u8> {
        match self.proposed {
            [Some(left), Some(right)] if left == right => Some(left),
            _ => None,
        }
    }

    fn check(&self, choice: u8) -> Result<(), PairRefused> {
        if choice < self.options { Ok(()) } else { Err(PairRefused::NoSuchOption) }
    }
}
