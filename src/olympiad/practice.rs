//! Practice: a round whose secrets everybody knows, so that it can be played at any time, with the same screens and the same files.
//!
//! A practice ballot is made on the spot: its number is drawn, and with it come other orders and questions.

use std::sync::Arc;

use super::ballot::{Accommodations, Ballot, BallotKey, Code, Number, Roll};
use super::grade::{Grader, Unfit, hash_of};
use super::seed::RoundSecret;
use crate::content::lang::Lang;
use crate::content::level::Tier;
use crate::content::library::Library;
use crate::content::round::Round;

/// The secret of every practice round.
pub const SECRET: RoundSecret = RoundSecret(*b"adal-qala: practice is no secret");
/// The key of its ballots.
pub const KEY: BallotKey = BallotKey(*b"adal-qala: practice ballots, all");
/// Practice numbers go up to this.
pub const MOST: u32 = 9_999;

/// A practice round that is ready to be played.
#[derive(Clone, Debug)]
pub struct Practice {
    /// The round with everything in it.
    pub grader: Arc<Grader>,
    /// The line of the roll.
    pub roll: Roll,
    /// The number of the ballot.
    pub number: Number,
    /// Its code.
    pub code: Code,
}

/// Prepares a round for one contestant.
///
/// # Errors
/// What the round names and is not there.
pub fn prepare(
    round: &Round,
    library: &Library,
    number: Number,
    tier: Tier,
    lang: Lang,
) -> Result<Practice, Vec<Unfit>> {
    let hash = hash_of(round, library);
    let ballot = Ballot { number, tier, lang, allowed: Accommodations::default() };
    let roll = Roll::new(&KEY, &hash, [ballot]);
    let grader = Grader::new(round.clone(), hash, SECRET, roll.clone(), library)?;
    Ok(Practice { grader: Arc::new(grader), roll, number, code: ballot.code(&KEY, &hash) })
}
