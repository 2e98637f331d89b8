//! The telling of the level that is being played: where in the run it began, what was said and done in it, what it changed.
//!
//! All are folds over the events of a run. [`said`] plays the run's actions once more, because a line that names the money in
//! hand means the money of that moment. It knows no words: positions only.

use super::action::Action;
use super::core::At;
use super::event::Event;
use super::run::Run;
use super::state::State;
use crate::content::level::{BeatIx, BeatKind, Effect};

/// How many actions had been taken when the present level began.
pub fn begin(run: &Run) -> usize {
    let enters = |at: &usize| run.events_of(*at).iter().any(|event| matches!(event, Event::LevelEntered(_)));
    (0..run.actions().len()).rev().find(enters).map_or(0, |at| at + 1)
}

/// What happened since the present level began.
pub fn events(run: &Run) -> &[Event] {
    let all = run.events();
    let begin = all.iter().rposition(|event| matches!(event, Event::LevelEntered(_))).unwrap_or(0);
    &all[begin..]
}

/// How values, prevention and accountability changed in the present level, in this order.
pub fn score_changes(run: &Run) -> [i32; 3] {
    let mut sums = [0; 3];
    for event in events(run) {
        match event {
            Event::Changed(Effect::Values(n)) => sums[0] += n,
            Event::Changed(Effect::Prevention(n)) => sums[1] += n,
            Event::Changed(Effect::Accountability(n)) => sums[2] += n,
            _ => {}
        }
    }
    sums
}

/// One moment of a telling.
#[derive(Clone, PartialEq, Debug)]
pub struct Said {
    /// How many actions had been taken before it.
    pub keep: usize,
    /// The state when it was said, as far as words may name it.
    pub state: State,
    /// What was said or done.
    pub what: SaidWhat,
}

/// What was said or done.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum SaidWhat {
    /// A beat was entered, and says what it says.
    Beat(BeatIx),
    /// The player decided at a beat.
    Decided(BeatIx, Action),
}

/// What was said and done in the present level, in order.
pub fn said(run: &Run) -> Vec<Said> {
    let begin = begin(run);
    let mut again = Run::new(run.rules().clone(), run.seed(), run.carry().clone());
    let mut told = Vec::new();
    if begin == 0 {
        tell_beats(&again, again.opening_events(), 0, &mut told);
    }
    for (at, action) in run.actions().iter().enumerate() {
        let before = again.at();
        let decided = at >= begin && *action != Action::Next;
        if let (true, At::Beat(ix)) = (decided, before) {
            let what = SaidWhat::Decided(ix, action.clone());
            told.push(Said { keep: at, state: again.state().clone(), what });
        }
        if again.apply(action.clone()).is_err() {
            break;
        }
        if at + 1 >= begin {
            tell_beats(&again, again.events_of(at), at + 1, &mut told);
        }
    }
    told
}

/// The beats that `events` enter. A hub that is entered again, and what only decides the way, say nothing.
fn tell_beats(run: &Run, events: &[Event], keep: usize, told: &mut Vec<Said>) {
    let own = events.iter().rposition(|event| matches!(event, Event::LevelEntered(_))).unwrap_or(0);
    for event in &events[own..] {
        let Event::BeatEntered(ix) = event else { continue };
        let silent = matches!(run.level().beat(*ix).kind, BeatKind::Roll { .. } | BeatKind::Branch { .. });
        if !silent {
            told.push(Said { keep, state: run.state().clone(), what: SaidWhat::Beat(*ix) });
        }
    }
}
