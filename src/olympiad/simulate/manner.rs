//! How simulated contestants take part: honestly, clumsily, and by each way of cheating or coming to grief that is known.

/// How somebody takes part.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Manner {
    /// Thinks, and hands in what was done.
    Honest,
    /// Does the first thing that comes to mind.
    Clumsy,
    /// Answers without reading.
    Guessing,
    /// Does what the neighbour did, wherever the neighbour stood before the same choice.
    Whispered,
    /// Breaks off again and again, and sets the clock back.
    Paused,
    /// Sits at a copy of somebody's seat: one key under several ballots.
    OneKey,
    /// Goes on after the time is over.
    Late,
    /// Changes a byte of the file.
    Changed,
    /// Cuts the file off.
    Cut,
    /// Hands in what somebody else did, under the own number.
    Copied,
    /// Writes an action into the file that the rules do not allow, and signs it properly.
    Impossible,
    /// Gives a code that belongs to no ballot.
    Forged,
    /// Hands in two results that differ.
    Twice,
    /// Hands in a file that is none.
    Junk,
}

impl Manner {
    /// All of them.
    pub const ALL: [Self; 14] = [
        Self::Honest,
        Self::Clumsy,
        Self::Guessing,
        Self::Whispered,
        Self::Paused,
        Self::OneKey,
        Self::Late,
        Self::Changed,
        Self::Cut,
        Self::Copied,
        Self::Impossible,
        Self::Forged,
        Self::Twice,
        Self::Junk,
    ];
}
