//! Flags of teams: parts of an ornament and colours, so that teams are told apart from the back row.
//!
//! A [`Flag`] is a description; whoever draws it decides how. No two teams have the same motif, ground or pair of colours,
//! so that a flag is known without seeing colours at all.

use serde::Serialize;

use super::team::TEAMS;
use crate::play::dice::{Dice, Seed};

/// A flag.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
pub struct Flag {
    /// How the field is divided.
    pub ground: Ground,
    /// The ornament in its middle.
    pub motif: Motif,
    /// The colour of the field.
    pub field: Dye,
    /// The colour of the ornament and of the division.
    pub mark: Dye,
    /// How often the ornament stands there.
    pub count: u8,
}

macro_rules! parts {
    ($(#[$doc:meta] $name:ident: $($part:ident $word:literal)*)*) => {$(
        #[$doc]
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
        #[expect(missing_docs, reason = "each name says what it looks like")]
        pub enum $name {
            $($part,)*
        }

        impl $name {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$part,)*];

            /// Its name in messages and tokens.
            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$part => $word,)*
                }
            }
        }
    )*};
}

parts! {
    /// How the field is divided.
    Ground:
        Plain "plain"
        Band "band"
        Pale "pale"
        Diagonal "diagonal"
        Chevron "chevron"
        Border "border"
        Quarter "quarter"
        Wave "wave"
    /// An ornament.
    Motif:
        RamHorn "ram-horn"
        Amulet "amulet"
        Flower "flower"
        Water "water"
        CamelFoot "camel-foot"
        Wing "wing"
        Shanyraq "shanyraq"
        Star "star"
    /// A dye of felt.
    Dye:
        Madder "madder"
        Turquoise "turquoise"
        Gold "gold"
        Felt "felt"
        Indigo "indigo"
        Leaf "leaf"
        Plum "plum"
        Charcoal "charcoal"
}

/// A dark field with a light mark, or the other way round: the two of a pair differ in lightness.
const PAIRS: [(Dye, Dye); 8] = [
    (Dye::Madder, Dye::Felt),
    (Dye::Turquoise, Dye::Charcoal),
    (Dye::Gold, Dye::Plum),
    (Dye::Felt, Dye::Indigo),
    (Dye::Indigo, Dye::Gold),
    (Dye::Leaf, Dye::Felt),
    (Dye::Plum, Dye::Turquoise),
    (Dye::Charcoal, Dye::Gold),
];

/// The message that names an ornament: `quest-flag-ram-horn`.
pub fn message(motif: Motif) -> String {
    format!("quest-flag-{}", motif.word())
}

/// The flags of all teams that a quest can have; a seed shuffles which parts meet.
pub fn flags(seed: Seed) -> Vec<Flag> {
    let mut dice = Dice::new(seed);
    let most = *TEAMS.end();
    let (grounds, motifs, pairs) = (dice.shuffled(most), dice.shuffled(most), dice.shuffled(most));
    let part = |order: &[u8], at: usize| usize::from(order[at]);
    (0..usize::from(most))
        .map(|at| {
            let (field, mark) = PAIRS[part(&pairs, at)];
            let motif = Motif::ALL[part(&motifs, at)];
            let count = 1 + (part(&motifs, at) % 3) as u8;
            Flag { ground: Ground::ALL[part(&grounds, at)], motif, field, mark, count }
        })
        .collect()
}
