//! The workbench as it is shown: slots and shelves, which parts are in reach, what failed just now, and what a reform stands
//! on. Views only: what building does is decided in [`super::core`].
//!
//! Start at [`fn@bench`]. Words are not known here; [`why`](crate::content::level::why) names the attribute that says why a part
//! would fail in life.

use crate::content::ids::{EvidenceId, PersonId, PieceId, ReformId, SlotId};
use crate::content::level::{BeatIx, BeatKind, CraftSlot, Shelf};
use crate::content::library::Library;
use crate::content::programme::Programme;
use crate::content::reforms::Reform;

use super::action::Refused;
use super::event::Event;
use super::run::Run;

/// Whoever trusts the player so much is an ally.
pub const ALLY_TRUST: i32 = 1;

/// The workbench at which a run stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Bench<'a> {
    /// The reform that is built. `None` where something else is put together.
    pub reform: Option<&'a ReformId>,
    /// Its slots, in the author's order.
    pub slots: Vec<BenchSlot<'a>>,
    /// Whether a formalism variant is offered.
    pub fake: FakeOffer,
    /// The parts that would fail in life, where an assembly failed just now.
    pub failed: Vec<Fault<'a>>,
}

/// A slot of a workbench.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BenchSlot<'a> {
    /// Its name.
    pub id: &'a SlotId,
    /// From which shelf its parts are taken.
    pub shelf: Option<Shelf>,
    /// All its parts, in the author's order: their positions are those of the action.
    pub parts: Vec<BenchPart<'a>>,
}

/// A part on a shelf.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BenchPart<'a> {
    /// Its name.
    pub id: &'a PieceId,
    /// Whether it can be put in now.
    pub reach: Reach,
}

/// Whether a part can be put in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reach {
    /// It lies there.
    Here,
    /// It has not been found, understood or earned.
    NotYet,
}

/// Whether a formalism variant can be built.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FakeOffer {
    /// There is none.
    None,
    /// It can be built.
    Open,
    /// It is shown, with the reason why it can't be built.
    Lacking(Refused),
}

/// A part that would fail in life.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Fault<'a> {
    /// The slot.
    pub slot: &'a SlotId,
    /// The part in it.
    pub part: &'a PieceId,
}

/// The workbench (or craft) at which a run stands.
pub fn bench(run: &Run) -> Option<Bench<'_>> {
    let (ix, beat) = run.beat()?;
    let BeatKind::Craft { slots, reform, fake, .. } = &beat.kind else { return None };
    let reach = |holds| if holds { Reach::Here } else { Reach::NotYet };
    let of_slot = |slot| {
        let CraftSlot { id, shelf, parts }: &CraftSlot = slot;
        let parts = parts.iter().map(|part| BenchPart { id: &part.id, reach: reach(run.core().holds(&part.needs)) });
        BenchSlot { id, shelf: *shelf, parts: parts.collect() }
    };
    let fake = match fake {
        None => FakeOffer::None,
        Some(fake) => match run.core().lack_of(&fake.needs, &fake.effects) {
            None => FakeOffer::Open,
            Some(Refused::NoSuch) => FakeOffer::None,
            Some(refused) => FakeOffer::Lacking(refused),
        },
    };
    let failed = tried(run, ix).map(|parts| faults(slots, parts)).unwrap_or_default();
    Some(Bench { reform: reform.as_ref(), slots: slots.iter().map(of_slot).collect(), fake, failed })
}

/// The parts of an assembly that would fail in life, in the order of the slots.
pub fn faults<'a>(slots: &'a [CraftSlot], parts: &[u8]) -> Vec<Fault<'a>> {
    let chosen = slots.iter().zip(parts).filter_map(|(slot, at)| Some((slot, slot.parts.get(usize::from(*at))?)));
    chosen.filter(|(_, part)| !part.right).map(|(slot, part)| Fault { slot: &slot.id, part: &part.id }).collect()
}

/// The assembly that failed with the last action, if one did.
fn tried(run: &Run, here: BeatIx) -> Option<&[u8]> {
    let last = run.actions().len().checked_sub(1)?;
    run.events_of(last).iter().find_map(|event| match event {
        Event::Tried { beat, parts, .. } if *beat == here => Some(parts.as_slice()),
        _ => None,
    })
}

/// What of that which a reform stands on the player has.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Grounds {
    /// Evidence of its kind that is in hand.
    pub evidence: Vec<EvidenceId>,
    /// Whether its insight was gained; `None` where this chapter does not teach it.
    pub insight: Option<bool>,
    /// Its allies, with their trust.
    pub allies: Vec<(PersonId, i32)>,
}

impl Grounds {
    /// Whether somebody would help.
    pub fn has_ally(&self) -> bool {
        self.allies.iter().any(|(_, trust)| *trust >= ALLY_TRUST)
    }
}

/// What of that which `reform` stands on the player has.
pub fn grounds(library: &Library, run: &Run, reform: &Reform) -> Grounds {
    let state = run.state();
    let home = home(library, run);
    let kind = |id: &EvidenceId| home.and_then(|home| home.evidence.get(id)).copied();
    let evidence = state.evidence.iter().filter(|id| kind(id) == Some(reform.evidence)).cloned().collect();
    let taught = reform.insight.as_ref().filter(|insight| home.is_some_and(|home| home.id == insight.programme));
    let insight = taught.map(|taught| state.insights.contains(&taught.insight));
    let allies = reform.allies.iter().map(|who| (who.clone(), state.trust_of(who))).collect();
    Grounds { evidence, insight, allies }
}

/// The programme that says what evidence and insights of a run are: its own, or that of a level which is played alone.
fn home<'a>(library: &'a Library, run: &Run) -> Option<&'a Programme> {
    let own = library.programme(run.rules().programme().as_str());
    own.or_else(|| library.programmes.iter().find(|programme| programme.levels.contains(&run.level().id)))
}
