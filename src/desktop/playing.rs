//! A run that is open, with what the window knows of it besides.

use crate::content::ids::ProgrammeId;
use crate::play::run::Run;

/// A run that is being played.
#[derive(Clone, Debug)]
pub struct Playing {
    /// The run.
    pub run: Run,
    /// The programme that it belongs to.
    pub programme: ProgrammeId,
    /// Minutes played before this sitting.
    pub minutes_before: u32,
    /// When this sitting began, in seconds of the window.
    pub since: f64,
}
