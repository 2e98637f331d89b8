//! The paths taken and not taken: where the player decided in the present level, what else could have been done there, and to
//! which endings that can lead.
//!
//! [`paths`] is where to start. "Can lead" follows the links between beats alone and asks no condition, so it may promise an
//! ending that this very state would miss; it never hides one.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::action::Action;
use super::core::At;
use super::event::Event;
use super::explore::links;
use super::run::Run;
use super::telling;
use crate::content::level::{BeatIx, BeatKind, EndingIx, Level, Next, Outcome};

/// The paths through the level that is being played.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Paths {
    /// How many actions had been taken when the level began.
    pub begin: usize,
    /// Where the player decided, in order.
    pub forks: Vec<Fork>,
    /// The ending that was reached.
    pub reached: Option<EndingIx>,
    /// For each ending that was not reached, the last fork from which another way can lead there.
    pub leads: BTreeMap<EndingIx, usize>,
}

/// A moment at which the player decided.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fork {
    /// The beat.
    pub beat: BeatIx,
    /// How many actions had been taken before it: going back to so many replays it.
    pub keep: usize,
    /// What was done.
    pub taken: Action,
    /// What else could have been done.
    pub others: Vec<Branch>,
}

/// A way not taken.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Branch {
    /// The option or thing, where it has a name of its own; a board's other outcomes have none.
    pub option: Option<u8>,
    /// The endings to which it can lead.
    pub endings: BTreeSet<EndingIx>,
}

/// The paths through the level that `run` is in.
pub fn paths(run: &Run) -> Paths {
    let level = run.level();
    let reach = reachable(level);
    let begin = telling::begin(run);
    let mut again = run.clone();
    again.rewind(begin);
    let mut forks: Vec<Fork> = Vec::new();
    for (at, action) in run.actions().iter().enumerate().skip(begin) {
        let At::Beat(ix) = again.at() else { break };
        let known = |fork: &Fork| fork.beat == ix && matches!(fork.taken, Action::Look(_));
        let failed = |event: &Event| matches!(event, Event::Tried { .. });
        if matches!(action, Action::Look(_)) && forks.iter().any(known) || run.events_of(at).iter().any(failed) {
            // A round of visits is one decision, and an assembly that failed is none yet.
        } else if let Some(others) = others(&again, ix, action, &reach) {
            forks.push(Fork { beat: ix, keep: at, taken: action.clone(), others });
        }
        if again.apply(action.clone()).is_err() {
            break;
        }
    }
    let reached = run.ending();
    let mut leads = BTreeMap::new();
    for (at, fork) in forks.iter().enumerate() {
        for ending in fork.others.iter().flat_map(|branch| &branch.endings) {
            if Some(*ending) != reached {
                leads.insert(*ending, at);
            }
        }
    }
    Paths { begin, forks, reached, leads }
}

/// The endings that can be reached from each beat.
fn reachable(level: &Level) -> BTreeMap<BeatIx, BTreeSet<EndingIx>> {
    let links = links(level);
    let mut from: BTreeMap<BeatIx, Vec<BeatIx>> = BTreeMap::new();
    let mut reach: BTreeMap<BeatIx, BTreeSet<EndingIx>> = BTreeMap::new();
    let mut queue = VecDeque::new();
    for (beat, nexts) in &links {
        let mut own = BTreeSet::new();
        for (_, next) in nexts {
            match next {
                Next::Beat(to) => from.entry(*to).or_default().push(*beat),
                Next::Ending(ending) => {
                    own.insert(*ending);
                }
            }
        }
        if !own.is_empty() {
            queue.push_back(*beat);
        }
        reach.insert(*beat, own);
    }
    while let Some(beat) = queue.pop_front() {
        let here = reach.get(&beat).cloned().unwrap_or_default();
        for before in from.get(&beat).into_iter().flatten() {
            let known = reach.entry(*before).or_default();
            let size = known.len();
            known.extend(here.iter().copied());
            if known.len() > size {
                queue.push_back(*before);
            }
        }
    }
    reach
}

/// What else could have been done at a beat in place of `taken`; `None` where nothing was decided.
fn others(run: &Run, ix: BeatIx, taken: &Action, reach: &BTreeMap<BeatIx, BTreeSet<EndingIx>>) -> Option<Vec<Branch>> {
    let endings = |next: Next| match next {
        Next::Beat(beat) => reach.get(&beat).cloned().unwrap_or_default(),
        Next::Ending(ending) => BTreeSet::from([ending]),
    };
    let branch = |option: Option<u8>, next: Next| Branch { option, endings: endings(next) };
    match (&run.level().beat(ix).kind, taken) {
        (BeatKind::Choose { options, .. }, Action::Choose(at)) => {
            let open = run.offers().into_iter().filter(|(other, lack)| other != at && lack.is_none());
            let mut open: Vec<u8> = open.map(|(other, _)| other).collect();
            open.sort_unstable();
            Some(open.into_iter().map(|other| branch(Some(other), options[usize::from(other)].next)).collect())
        }
        (BeatKind::Hub { visit: Some(_), things, next, .. }, Action::Look(at)) => {
            let open = things
                .iter()
                .enumerate()
                .filter(|(other, thing)| other != &usize::from(*at) && run.core().holds(&thing.needs));
            Some(open.map(|(other, thing)| branch(Some(other as u8), thing.next.unwrap_or(*next))).collect())
        }
        (BeatKind::Sort { outcomes, skip, .. }, Action::Sort(_) | Action::Skip) => {
            Some(by_outcome(run, taken, outcomes, *skip, branch))
        }
        (BeatKind::Order { outcomes, .. } | BeatKind::Write { outcomes, .. }, Action::Order(_) | Action::Write(_)) => {
            Some(by_outcome(run, taken, outcomes, None, branch))
        }
        (BeatKind::Craft { outcomes, fake, .. }, Action::Craft(_) | Action::CraftFake) => {
            let fake = fake.as_ref().map(|fake| fake.next);
            Some(by_outcome(run, taken, outcomes, fake, branch))
        }
        (BeatKind::Mirror { .. }, Action::Mirror { .. }) | (BeatKind::Plan { .. }, Action::Plan { .. }) => {
            Some(Vec::new())
        }
        _ => None,
    }
}

/// The ways on from a board, apart from the one that was taken.
fn by_outcome(
    run: &Run,
    taken: &Action,
    outcomes: &[Outcome],
    besides: Option<Next>,
    branch: impl Fn(Option<u8>, Next) -> Branch,
) -> Vec<Branch> {
    let mut after = run.clone();
    let entered = match after.apply(taken.clone()) {
        Ok(events) => events.iter().find_map(|event| match event {
            Event::BeatEntered(beat) => Some(Next::Beat(*beat)),
            Event::Ended(ending) => Some(Next::Ending(*ending)),
            _ => None,
        }),
        Err(_) => None,
    };
    // What is to be tried again leads nowhere yet.
    let leading = outcomes.iter().filter(|outcome| !outcome.again);
    let nexts: BTreeSet<Next> = leading.map(|outcome| outcome.next).chain(besides).collect();
    nexts.into_iter().filter(|next| Some(*next) != entered).map(|next| branch(None, next)).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::content::builtin;
    use crate::content::library::load;
    use crate::play::dice::Seed;
    use crate::play::rules::Rules;
    use crate::play::run::Carry;

    /// Plays a level of the built-in pack: `wanted` names the options to take, all else goes its shortest way.
    fn play(level: &str, wanted: &[&str]) -> Run {
        let library = load(&[builtin::pack()]).library.unwrap();
        let level = library.level(level).unwrap().clone();
        let mut run = Run::new(Arc::new(Rules::lone(level)), Seed(1), Carry::default());
        let mut wanted = wanted.iter().copied().peekable();
        for _ in 0..400 {
            let At::Beat(ix) = run.at() else { break };
            let level = run.level().clone();
            let action = match &level.beat(ix).kind {
                BeatKind::Choose { options, .. } => {
                    let open: Vec<u8> =
                        run.offers().into_iter().filter(|(_, lack)| lack.is_none()).map(|(at, _)| at).collect();
                    let named =
                        |at: &&u8| wanted.peek().is_some_and(|id| options[usize::from(**at)].id.as_str() == *id);
                    let chosen = open.iter().find(named).copied();
                    if chosen.is_some() {
                        wanted.next();
                    }
                    Action::Choose(chosen.unwrap_or(open[0]))
                }
                _ => {
                    let trials = crate::play::explore::actions_here(&level, run.core());
                    let works = |action: &&Action| run.clone().apply((*action).clone()).is_ok();
                    trials.iter().rev().find(works).unwrap().clone()
                }
            };
            run.apply(action).unwrap();
        }
        run
    }

    #[test]
    fn forks_are_the_decisions_in_their_order() {
        let run = play("queue-1-corridor", &["pay"]);
        let paths = paths(&run);
        assert!(paths.forks.len() >= 5, "{:?}", paths.forks);
        assert!(paths.forks.windows(2).all(|pair| pair[0].keep < pair[1].keep));
        let first = &paths.forks[0];
        assert_eq!(run.level().beat(first.beat).id.as_str(), "deposit");
        assert_eq!(first.others.len(), 2);
    }

    #[test]
    fn going_back_to_a_fork_stands_before_its_decision() {
        let run = play("queue-1-corridor", &[]);
        for fork in paths(&run).forks {
            let mut again = run.clone();
            again.rewind(fork.keep);
            assert_eq!(again.at(), At::Beat(fork.beat));
            assert!(again.apply(fork.taken).is_ok());
        }
    }

    #[test]
    fn every_ending_but_the_reached_one_has_a_fork_that_leads_there() {
        let run = play("queue-1-corridor", &[]);
        let paths = paths(&run);
        assert!(paths.reached.is_some());
        let endings = run.level().endings.len();
        assert_eq!(paths.leads.len(), endings - 1, "{:?}", paths.leads);
        assert!(paths.leads.values().all(|at| *at < paths.forks.len()));
    }

    #[test]
    fn what_was_said_begins_with_the_first_beat_and_holds_each_decision() {
        let run = play("queue-1-corridor", &[]);
        let said = telling::said(&run);
        assert_eq!(said[0].what, telling::SaidWhat::Beat(run.level().start));
        let decided = said.iter().filter(|one| matches!(one.what, telling::SaidWhat::Decided(..))).count();
        let acted = run.actions().iter().filter(|action| **action != Action::Next).count();
        assert_eq!(decided, acted);
        let changes = telling::score_changes(&run);
        let state = run.state();
        assert_eq!(changes, [state.values, state.prevention, state.accountability]);
    }
}
