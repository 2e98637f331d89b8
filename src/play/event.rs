//! What happened: everything else is a fold over these.

use crate::content::ids::AskId;
use crate::content::level::{BeatIx, Effect, EndingIx, Rubric, Stance};

/// One thing that happened in a run.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Event {
    /// A level of the programme began.
    LevelEntered(u8),
    /// A beat was entered.
    BeatEntered(BeatIx),
    /// An option was taken.
    Chosen {
        /// Where.
        beat: BeatIx,
        /// Which.
        option: u8,
    },
    /// A thing was looked at.
    Looked {
        /// Where.
        beat: BeatIx,
        /// Which.
        thing: u8,
    },
    /// Scraps were sorted.
    Sorted {
        /// Where.
        beat: BeatIx,
        /// The bin of each.
        answers: Vec<u8>,
        /// How many are right.
        right: u8,
    },
    /// Items were put in order.
    Ordered {
        /// Where.
        beat: BeatIx,
        /// The order.
        answers: Vec<u8>,
        /// How many stand right.
        right: u8,
    },
    /// The mirror question was answered.
    Mirrored {
        /// Where.
        beat: BeatIx,
        /// The own answer.
        own: u8,
        /// The guess about the others.
        guess: u8,
    },
    /// An if-then sentence was made.
    Planned {
        /// Where.
        beat: BeatIx,
        /// First half.
        when: u8,
        /// Second half.
        then: u8,
    },
    /// A text was handed in.
    Wrote {
        /// Where.
        beat: BeatIx,
        /// The pieces of each slot.
        pieces: Vec<Vec<u8>>,
        /// Each line of the rubric and whether it is met.
        rubric: Vec<(Rubric, bool)>,
    },
    /// Something was built.
    Crafted {
        /// Where.
        beat: BeatIx,
        /// The part of each slot.
        parts: Vec<u8>,
        /// How many are right.
        right: u8,
    },
    /// An assembly failed and may be tried again: nothing is built.
    Tried {
        /// Where.
        beat: BeatIx,
        /// The part of each slot.
        parts: Vec<u8>,
        /// How many are right.
        right: u8,
    },
    /// The formalism variant was built.
    Faked {
        /// Where.
        beat: BeatIx,
    },
    /// The state changed.
    Changed(Effect),
    /// An ask was met with a stance.
    Judged {
        /// Which ask.
        ask: AskId,
        /// What the player did.
        stance: Stance,
    },
    /// The last evening is gone.
    TimeUp,
    /// The level ended.
    Ended(EndingIx),
    /// So did the programme.
    Over,
}
