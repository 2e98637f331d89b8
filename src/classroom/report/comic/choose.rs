//! Which moments of a run become panels: how it began, what was decided, how it ended.

use crate::content::cast::Mood;
use crate::content::ids::PersonId;
use crate::content::level::{BeatIx, BeatKind, EndingIx};
use crate::content::places::{Light, Place};
use crate::play::action::Action;
use crate::play::run::Run;
use crate::play::state::State;
use crate::play::telling::{SaidWhat, said};

/// The most panels between the first and the last.
const MIDDLE: usize = 6;

/// A moment of a run.
pub struct Moment {
    /// Where it is.
    pub place: Place,
    /// In which light.
    pub light: Light,
    /// Who is seen.
    pub people: Vec<(PersonId, Mood)>,
    /// The state, as far as words and places may name it.
    pub state: State,
    /// What happens.
    pub what: What,
}

/// What happens in a moment.
#[derive(Clone, Copy)]
pub enum What {
    /// Somebody says something.
    Said(BeatIx),
    /// The player has decided.
    Chosen(BeatIx, u8),
    /// The end.
    Ended(EndingIx),
}

/// The moments of a finished run, in order: at least the first and the last.
pub fn moments(run: &Run) -> Vec<Moment> {
    let level = run.level();
    let (mut place, mut light, mut people) = (level.place, level.light, Vec::new());
    // Each with how much it matters.
    let mut found: Vec<(u8, Moment)> = Vec::new();
    for moment in said(run) {
        let (weight, what) = match moment.what {
            SaidWhat::Beat(ix) => {
                let beat = level.beat(ix);
                (place, light) = (beat.place.unwrap_or(place), beat.light.unwrap_or(light));
                if let Some(show) = &beat.show {
                    people.clone_from(show);
                }
                match &beat.kind {
                    BeatKind::Say { .. } | BeatKind::Scene { .. } => (u8::from(found.is_empty()) * 9, What::Said(ix)),
                    _ => continue,
                }
            }
            SaidWhat::Decided(ix, Action::Choose(option)) => {
                let BeatKind::Choose { options, site: None, .. } = &level.beat(ix).kind else { continue };
                // Who was asked twice gave one answer that counts.
                found.retain(|(_, earlier)| !matches!(earlier.what, What::Chosen(before, _) if before == ix));
                let judged = options.get(usize::from(option)).is_some_and(|option| !option.judge.is_empty());
                (if judged { 2 } else { 1 }, What::Chosen(ix, option))
            }
            SaidWhat::Decided(..) => continue,
        };
        found.push((weight, Moment { place, light, people: people.clone(), state: moment.state, what }));
    }
    // The heaviest, the earlier first, and then in the order of the run.
    let mut order: Vec<usize> = (0..found.len()).collect();
    order.sort_by_key(|at| (std::cmp::Reverse(found[*at].0), *at));
    order.truncate(MIDDLE + 1);
    let mut at = 0;
    found.retain(|_| {
        at += 1;
        order.contains(&(at - 1))
    });
    let mut moments: Vec<Moment> = found.into_iter().map(|(_, moment)| moment).collect();
    if let Some(ix) = run.ending() {
        let people = level.ending(ix).faces.iter().filter(|(id, _)| id.as_str() != "you").cloned().collect();
        moments.push(Moment { place, light, people, state: run.state().clone(), what: What::Ended(ix) });
    }
    moments
}
