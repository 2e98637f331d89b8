//! Where reforms are put up: the choice of a spot as it is shown, and what the player chose so far.
//!
//! For the rules a spot is an option like any other; a spot that is not lawful leads to a beat that says why not, and back.
//! So what stands where follows from the events alone: [`placed`] is a fold over them. Spots are names of the place's
//! blueprint, which is not known here.

use std::collections::BTreeMap;

use super::action::Refused;
use super::event::Event;
use super::run::Run;
use super::state::Standing;
use crate::content::ids::{LevelId, ModelId, OptionId, ReformId};
use crate::content::level::BeatKind;
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

/// The thing that is seen of a reform that stands so, or that is about to be put up.
pub fn model<'a>(library: &'a Library, reform: &ReformId, standing: Option<Standing>) -> Option<&'a ModelId> {
    let reform = library.reform(reform)?;
    Some(match standing {
        Some(Standing::Fake) => &reform.fake.model,
        Some(Standing::Real) | None => &reform.real.model,
    })
}
