//! What somebody sees on a neighbour's screen: what was done in each beat, and how each question was answered.
//!
//! Orders and questions differ from seat to seat, so that only the content can be copied, and only where both stand before the same choice.

use std::collections::BTreeMap;

use super::{Hand, Manner};
use crate::content::ids::QuestionId;
use crate::content::level::BeatIx;
use crate::olympiad::entry::{Deed, Entry, Given};
use crate::olympiad::grade::Begun;
use crate::play::action::Action;
use crate::play::explore::Tried;
use crate::play::run::Run;

/// What the neighbour did.
#[derive(Default)]
pub(super) struct Beside {
    /// In each beat of each task, in order.
    did: BTreeMap<(u8, BeatIx), Vec<Action>>,
    answers: BTreeMap<(u8, QuestionId), Given>,
}

impl Beside {
    /// What an honest neighbour did, as [`super::simulate`] lets them take part.
    pub(super) fn of(neighbour: &mut Hand<'_>) -> Self {
        let _computer = neighbour.computer();
        let entries = neighbour.deeds(Manner::Honest, None);
        let (mut seen, mut begun) = (Self::default(), None);
        for Entry { deed, .. } in entries {
            match (deed, &mut begun) {
                (Deed::Begin(task), _) => {
                    begun = neighbour.grader.given(neighbour.ballot.number, task).map(|begun| (task, begun));
                }
                (Deed::Act(action), Some((task, Begun::Level(run)))) => {
                    if let Some((beat, _)) = run.beat() {
                        seen.did.entry((*task, beat)).or_default().push(action.clone());
                    }
                    // They did it, so it can be done.
                    let _done = run.apply(action);
                }
                (Deed::Answer(at, given), Some((task, Begun::Quiz(asked, _)))) => {
                    if let Some(asked) = asked.get(usize::from(at)) {
                        seen.answers.insert((*task, asked.id.clone()), given);
                    }
                }
                _ => {}
            }
        }
        seen
    }

    /// How the neighbour answered this question, if they had it.
    pub(super) fn answer(&self, task: u8, question: &QuestionId) -> Option<Given> {
        self.answers.get(&(task, question.clone())).cloned()
    }
}

impl Hand<'_> {
    /// Plays a level as the neighbour did; what can't be seen there is as it comes.
    pub(super) fn follow(&mut self, run: &Run, task: u8, beside: &Beside) -> Vec<Deed> {
        let (mut run, tried) = (run.clone(), Tried::of(run.level()));
        let mut did = beside.did.clone();
        for _ in 0..400 {
            if run.ending().is_some() || run.is_over() {
                break;
            }
            let seen = run.beat().and_then(|(beat, _)| did.get_mut(&(task, beat))).filter(|left| !left.is_empty());
            let copied = seen.map(|left| left.remove(0)).is_some_and(|action| run.apply(action).is_ok());
            if copied {
                continue;
            }
            let possible = tried.here(run.level(), run.core());
            if possible.is_empty() {
                break;
            }
            let action = possible[self.below(possible.len())].clone();
            // What is refused has changed nothing.
            let _refused = run.apply(action);
        }
        run.actions().iter().cloned().map(Deed::Act).collect()
    }
}
