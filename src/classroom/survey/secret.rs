//! Randomized response: chance answers for some, so that no answer gives anybody away, and the share can still be estimated.
//!
//! The idea is S. L. Warner's (*Journal of the American Statistical Association*, 1965). Here a die, seen by the respondent alone, says whether to
//! tell the truth. In the *forced* design (R. F. Boruch, 1971) the other faces say "answer yes" or "answer no"; in the *unrelated* one
//! (B. G. Greenberg and others, *Journal of the American Statistical Association*, 1969) they ask another, harmless question, whose share of "yes" is known. Either way
//!
//! ```text
//! share of "yes" = t · p + y        so        p = (share of "yes" − y) / t
//! ```
//!
//! where `p` is the share sought, `t` the chance that the truth is asked for, and `y` the chance that a "yes" comes from chance
//! alone. The interval of `p` is Wilson's interval of the share of "yes", put through the same line, which makes it wider by `1 / t`:
//! that is the price of the secret. With under [`FEW`] answers the estimate is called rough; where it falls below zero, which chance can
//! do, it is called near zero.

use serde::Serialize;

use super::figures::{Interval, share};
use crate::content::survey::Secret;
use crate::play::dice::{Dice, Seed};

/// Under so many answers an estimate is rough.
pub const FEW: u32 = 30;

/// What the die says, to the respondent alone. It is not kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Told {
    /// Answer truthfully.
    Truth,
    /// Say yes, whatever is true.
    SayYes,
    /// Say no, whatever is true.
    SayNo,
    /// Answer the other question truthfully.
    Other,
}

impl Told {
    /// The message that says it.
    pub fn message(self) -> &'static str {
        match self {
            Self::Truth => "survey-secret-truth",
            Self::SayYes => "survey-secret-say-yes",
            Self::SayNo => "survey-secret-say-no",
            Self::Other => "survey-secret-other",
        }
    }
}

/// Throws the die of one respondent. The seed is new for each and thrown away.
pub fn throw(secret: Secret, seed: Seed) -> Told {
    let mut dice = Dice::new(seed);
    match secret {
        Secret::Forced { truth, yes, of } => {
            let face = dice.below(u32::from(of));
            let (truth, yes) = (u32::from(truth), u32::from(yes));
            if face < truth {
                Told::Truth
            } else if face < truth + yes {
                Told::SayYes
            } else {
                Told::SayNo
            }
        }
        Secret::Unrelated { truth, of, .. } => {
            if dice.below(u32::from(of)) < u32::from(truth) {
                Told::Truth
            } else {
                Told::Other
            }
        }
    }
}

/// An estimate of the share for whom the truth is "yes".
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Estimate {
    /// How many answered.
    pub people: u32,
    /// In thousandths, within 0 and 1000.
    pub share: Interval,
    /// How it is to be put in words.
    pub said: Said,
}

/// How an estimate is put in words.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub enum Said {
    /// So many of a hundred, between…
    Plainly,
    /// The same, with a warning: few have answered.
    Roughly,
    /// Chance has taken it to zero or below.
    NearZero,
}

impl Said {
    /// The message that says it, with `$share`, `$from`, `$to` in hundredths and `$people`.
    pub fn message(self) -> &'static str {
        match self {
            Self::Plainly => "survey-secret-estimate",
            Self::Roughly => "survey-secret-estimate-rough",
            Self::NearZero => "survey-secret-estimate-zero",
        }
    }
}

/// The estimate from how many of `people` said "yes"; `None` for fewer than five.
pub fn estimate(secret: Secret, yes: u32, people: u32) -> Option<Estimate> {
    if people < crate::classroom::crowd::FIVE {
        return None;
    }
    let said_yes = share(yes, people);
    let through = |thousandths: i64| line(secret, thousandths);
    let raw = through(said_yes.at);
    let bound = |value: i64| value.clamp(0, 1000);
    let share = Interval { at: bound(raw), from: bound(through(said_yes.from)), to: bound(through(said_yes.to)) };
    let said = if raw <= 0 {
        Said::NearZero
    } else if people < FEW {
        Said::Roughly
    } else {
        Said::Plainly
    };
    Some(Estimate { people, share, said })
}

/// `(share − y) / t`, in thousandths.
fn line(secret: Secret, thousandths: i64) -> i64 {
    match secret {
        Secret::Forced { truth, yes, of } => {
            (thousandths * i64::from(of) - 1000 * i64::from(yes)) / i64::from(truth).max(1)
        }
        Secret::Unrelated { truth, of, known, known_of } => {
            let by_chance = i64::from(of - truth.min(of)) * 1000 * i64::from(known) / i64::from(known_of).max(1);
            (thousandths * i64::from(of) - by_chance) / i64::from(truth).max(1)
        }
    }
}
