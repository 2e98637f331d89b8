//! Where reforms are put up: the choice of a spot as it is shown, and what the player chose so far.
//!
//! For the rules a spot is an option like any other; a spot that is not lawful leads to a beat that says why not, and back.
//! So what stands where follows from the events alone: [`placed`] is a fold over them. Spots are names of the place's
//! blueprint, which is not known here.

use std::collections::{BTreeMap, BTreeSet};

use super::action::Refused;
use super::event::Event;
use super::explore::ways_out;
use super::run::Run;
use super::state::Standing;
use super::walk;
use crate::content::blueprint::Signs;
use crate::content::ids::{LevelId, ModelId, OptionId, ReformId};
use crate::content::level::{BeatKind, Next};
use crate::content::library::Library;

/// The choice of a spot at which a run stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Site<'a> {
    /// The reform that is put up.
    pub reform: &'a ReformId,
    /// How it stands by now; nothing where what was built does not count as a reform.
    pub standing: Option<Standing>,
    /// The spots that are offered, in the order in which a list shows them.
    pub spots: Vec<Spot<'a>>,
}

/// A spot that is offered. Whether it is lawful is not told beforehand.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Spot<'a> {
    /// Its name in the place's blueprint.
    pub id: &'a OptionId,
    /// Its position among the options, for the action.
    pub at: u8,
    /// Why it can't be taken, if so.
    pub lack: Option<Refused>,
}

/// The choice of a spot at which a run stands, if it is one.
pub fn site(run: &Run) -> Option<Site<'_>> {
    let (_, beat) = run.beat()?;
    let BeatKind::Choose { site: Some(reform), options, .. } = &beat.kind else { return None };
    let spot = |(at, lack): (u8, Option<Refused>)| Some(Spot { id: &options.get(usize::from(at))?.id, at, lack });
    let standing = run.state().reforms.get(reform).copied();
    Some(Site { reform, standing, spots: run.offers().into_iter().filter_map(spot).collect() })
}

/// Where a reform was put up.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Placed {
    /// In which level.
    pub level: LevelId,
    /// On which spot.
    pub spot: OptionId,
}

/// Where the reforms of a run were put up. A choice that was sent back does not count.
pub fn placed(run: &Run) -> BTreeMap<ReformId, Placed> {
    let mut placed = BTreeMap::new();
    let mut level = None;
    for event in run.events() {
        if let Event::LevelEntered(at) = event {
            level = run.rules().levels().get(usize::from(*at));
        }
        let Some(level) = level else { continue };
        let (Event::Chosen { beat, .. } | Event::BeatEntered(beat)) = event else { continue };
        let BeatKind::Choose { site: Some(reform), options, .. } = &level.beat(*beat).kind else { continue };
        let chosen = match event {
            Event::Chosen { option, .. } => options.get(usize::from(*option)),
            _ => None,
        };
        match chosen {
            Some(spot) => placed.insert(reform.clone(), Placed { level: level.id.clone(), spot: spot.id.clone() }),
            // The choice is open (again).
            None => placed.remove(reform),
        };
    }
    placed
}

/// The reform that was built and is still to be put up, if there is one: its choice of a spot lies ahead, is open, or was sent back.
pub fn waiting(run: &Run) -> Option<&ReformId> {
    let level = run.level();
    let mut sites = level.beats.iter().enumerate().filter_map(|(at, beat)| match &beat.kind {
        BeatKind::Choose { site: Some(reform), .. } => Some((at, reform)),
        _ => None,
    });
    sites.find_map(|(at, reform)| {
        let built = run.state().reforms.contains_key(reform);
        let there = placed(run).get(reform).is_some_and(|placed| placed.level == level.id);
        (built && (!there || is_sent_back(run, at)) && is_ahead(run, at)).then_some(reform)
    })
}

/// Whether the present beat leads back to the choice at this position.
fn is_sent_back(run: &Run, at: usize) -> bool {
    let Some((_, beat)) = run.beat() else { return false };
    match &beat.kind {
        BeatKind::Say { next, .. } | BeatKind::Scene { next, .. } => {
            matches!(next, Next::Beat(back) if usize::from(back.0) == at)
        }
        _ => false,
    }
}

/// Whether some way leads from the present beat to this one; the beat itself is ahead too.
fn is_ahead(run: &Run, wanted: usize) -> bool {
    let Some((present, _)) = run.beat() else { return false };
    let level = run.level();
    let mut seen = BTreeSet::from([present]);
    let mut open = vec![present];
    while let Some(at) = open.pop() {
        if usize::from(at.0) == wanted {
            return true;
        }
        ways_out(&level.beat(at).kind, &mut |_, next| {
            if let Next::Beat(to) = next
                && seen.insert(to)
            {
                open.push(to);
            }
        });
    }
    false
}

/// What places tell of a run: its reforms and flags, without a reform that is still to be put up.
pub fn signs(run: &Run) -> Signs {
    let mut signs = walk::signs(run.state());
    if let Some(reform) = waiting(run) {
        signs.reforms.remove(reform);
        signs.fakes.remove(reform);
    }
    signs
}

/// The thing that is seen of a reform that stands so, or that is about to be put up.
pub fn model<'a>(library: &'a Library, reform: &ReformId, standing: Option<Standing>) -> Option<&'a ModelId> {
    let reform = library.reform(reform)?;
    Some(match standing {
        Some(Standing::Fake) => &reform.fake.model,
        Some(Standing::Real) | None => &reform.real.model,
    })
}
