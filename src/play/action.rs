//! What a player can do: the only way in which a run changes.
//!
//! Positions count in the author's order, not in the shuffled one that is shown.

use std::fmt;

/// One act of the player.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Action {
    /// Goes on: after a line or scene, from a hub, from an ending to the next level.
    Next,
    /// Takes an option of a choice.
    Choose(u8),
    /// Looks at a thing, or visits someone.
    Look(u8),
    /// Puts each scrap into a bin.
    Sort(Vec<u8>),
    /// Leaves a sort undone.
    Skip,
    /// Puts the items into this order.
    Order(Vec<u8>),
    /// Says what one would do oneself, and how many others would do the counted thing.
    Mirror {
        /// The own answer.
        own: u8,
        /// The guess about the others.
        guess: u8,
    },
    /// Makes an if-then sentence.
    Plan {
        /// Its first half.
        when: u8,
        /// Its second half.
        then: u8,
    },
    /// Hands in a written answer: for each slot its pieces.
    Write(Vec<Vec<u8>>),
    /// Builds: for each slot its part.
    Craft(Vec<u8>),
    /// Builds the formalism variant instead: quickly, and for show.
    CraftFake,
}

/// Why an action was refused. Nothing has changed.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Refused {
    /// The run is over.
    Over,
    /// This beat takes another kind of action.
    NotHere,
    /// There is no such option, thing, scrap, piece or part here, or not now.
    NoSuch,
    /// It costs more money than there is.
    Money {
        /// What it costs.
        cost: i32,
        /// What there is.
        have: i32,
    },
    /// It costs more evenings than there are.
    Evenings {
        /// What it costs.
        cost: i32,
        /// What there is.
        have: i32,
    },
    /// It has been looked at already.
    AlreadySeen,
    /// More must be looked at first.
    LookFirst {
        /// How many more.
        more: u8,
    },
    /// No visit is left.
    NoVisitLeft,
    /// Not every scrap, item or slot is filled, or one is filled twice.
    Incomplete,
}

impl fmt::Display for Refused {
    /// A short English sentence for logs and the terminal; the window says it in the player's language.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Over => f.write_str("the run is over"),
            Self::NotHere => f.write_str("this moment takes another kind of action"),
            Self::NoSuch => f.write_str("there is no such thing here now"),
            Self::Money { cost, have } => write!(f, "it costs {cost} and there is {have}"),
            Self::Evenings { cost, have } => {
                write!(f, "it takes {cost} evenings and {have} are left")
            }
            Self::AlreadySeen => f.write_str("it has been seen already"),
            Self::LookFirst { more } => write!(f, "{more} more must be seen first"),
            Self::NoVisitLeft => f.write_str("no visit is left"),
            Self::Incomplete => f.write_str("not everything is filled in"),
        }
    }
}

impl std::error::Error for Refused {}
