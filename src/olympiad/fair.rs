//! Whether a round is as hard for everybody: contestants' seeds differ, the points in reach must not.
//!
//! In a level the seed decides two things: the order in which something is shown, which is worth nothing, and how chance falls. [`falls`]
//! takes each way in which chance may fall and looks for a telling of the level that is worth all points of the task: the actions of one
//! are the proof. Where none is found, the most that was found is told, and a human has to look. Of a quiz everybody has as many questions
//! of each topic, each worth the same.

use std::collections::{BTreeSet, BinaryHeap};

use super::score::{Counting, Sheet};
use crate::content::ids::{BeatId, EntryId};
use crate::content::level::{BeatIx, BeatKind, Level, Next};
use crate::content::library::Library;
use crate::content::round::{Round, Task, TaskKind, drawn};
use crate::play::action::Action;
use crate::play::core::{At, Core};
use crate::play::relevant::Relevant;
use crate::play::state::State;
use crate::play::trials::Trials;

/// The most ways for chance to fall that are looked at in one level.
pub const MAX_FALLS: usize = 256;
/// How many tellings are followed, in looking for the best of one way.
const MAX_TELLINGS: usize = 60_000;

/// One way in which chance may fall in a level, and what can be reached then.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fall {
    /// Which way each roll goes, in the order of the file: the position of what it leads to.
    pub rolls: Vec<(BeatId, u8)>,
    /// The most points that were found, no more than the task can bring.
    pub points: u16,
    /// How they are reached.
    pub actions: Vec<Action>,
}

/// What can be reached in a task.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Reach {
    /// So many points, whatever the seed: of a quiz.
    Always(u16),
    /// In a level, for each way in which chance may fall.
    Falls(Vec<Fall>),
    /// There are more than [`MAX_FALLS`] ways.
    TooMany,
    /// The level or its sheet is not as the round says: [`super::grade::Unfit`] tells of it.
    Unfit,
}

impl Reach {
    /// Whether the points in reach are those of the task for everybody.
    pub fn is_even(&self, task: &Task) -> bool {
        match self {
            Self::Always(points) => *points == task.most,
            Self::Falls(falls) => falls.iter().all(|fall| fall.points == task.most),
            Self::TooMany | Self::Unfit => false,
        }
    }

    /// The fewest and the most points that somebody can reach at best.
    pub fn range(&self) -> Option<(u16, u16)> {
        match self {
            Self::Always(points) => Some((*points, *points)),
            Self::Falls(falls) => {
                let points = || falls.iter().map(|fall| fall.points);
                Some((points().min()?, points().max()?))
            }
            Self::TooMany | Self::Unfit => None,
        }
    }
}

/// What can be reached in each task of a round, in order.
pub fn reach(round: &Round, library: &Library) -> Vec<Reach> {
    let of = |task: &Task| match &task.kind {
        TaskKind::Quiz { draw, right } => {
            Reach::Always((drawn(draw) * u32::from(*right)).min(u32::from(task.most)) as u16)
        }
        TaskKind::Level { level, entry, sheet } => {
            let Some(level) = library.levels.get(level) else { return Reach::Unfit };
            let Ok(sheet) = Sheet::new(level, sheet) else { return Reach::Unfit };
            falls(level, entry.as_ref(), &sheet, task.most).map_or(Reach::TooMany, Reach::Falls)
        }
    };
    round.tasks.iter().map(of).collect()
}

/// What can be reached in a level, for each way in which chance may fall; `None` where there are more than [`MAX_FALLS`].
pub fn falls(level: &Level, entry: Option<&EntryId>, sheet: &Sheet, most: u16) -> Option<Vec<Fall>> {
    let rolls: Vec<(BeatIx, usize)> = (0_u16..)
        .zip(&level.beats)
        .filter_map(|(at, beat)| match &beat.kind {
            BeatKind::Roll { chances } => Some((BeatIx(at), chances.len())),
            _ => None,
        })
        .collect();
    let ways = rolls.iter().try_fold(1_usize, |ways, (_, faces)| ways.checked_mul(*faces))?;
    if ways > MAX_FALLS {
        return None;
    }
    let way = |mut number: usize| {
        let roll = |(beat, faces): &(BeatIx, usize)| {
            let face = number % faces;
            number /= faces;
            (*beat, face)
        };
        rolls.iter().map(roll).collect::<Vec<_>>()
    };
    Some((0..ways).map(|number| best(level, entry, (sheet, most), &way(number))).collect())
}

/// A telling that has got so far.
struct Telling {
    points: i32,
    core: Core,
    counting: Counting,
    actions: Vec<Action>,
}

/// Those with more points are followed first, of these the longest.
impl Ord for Telling {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.points.cmp(&other.points).then(self.actions.len().cmp(&other.actions.len()))
    }
}

impl PartialOrd for Telling {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Telling {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Telling {}

fn best(level: &Level, entry: Option<&EntryId>, (sheet, most): (&Sheet, u16), rolls: &[(BeatIx, usize)]) -> Fall {
    let mut chance = |chances: &[(u16, Next)]| {
        let this = |(beat, _): &&(BeatIx, usize)| match &level.beat(*beat).kind {
            BeatKind::Roll { chances: own } => std::ptr::eq(own.as_ptr(), chances.as_ptr()),
            _ => false,
        };
        rolls.iter().find(this).map_or(0, |(_, face)| *face)
    };
    let named = |(beat, face): &(BeatIx, usize)| (level.beat(*beat).id.clone(), *face as u8);
    let mut best = Fall { rolls: rolls.iter().map(named).collect(), points: 0, actions: Vec::new() };
    let relevant = Relevant::of(level);
    let mut trials = Trials::default();
    let mut known = BTreeSet::new();
    let mut open = BinaryHeap::new();
    let mut events = Vec::new();
    let core = Core::enter(level, opening(level, entry), &mut chance, &mut events);
    let mut counting = sheet.counting();
    counting.count(sheet, level, None, &events);
    open.push(Telling { points: 0, core, counting, actions: Vec::new() });
    while let Some(telling) = open.pop() {
        let points = telling.counting.score(sheet).points(most);
        // What is not ended counts as well: somebody whose time is over has what they have.
        if points > best.points || best.actions.is_empty() {
            best.points = points;
            best.actions.clone_from(&telling.actions);
        }
        if matches!(telling.core.at, At::Ending(_)) && points == most {
            best.actions = telling.actions;
            return best;
        }
        for action in trials.of(level, &relevant, &telling.core).iter() {
            let mut core = telling.core.clone();
            let mut events = Vec::new();
            if core.apply(level, action, &mut chance, &mut events).is_err() {
                continue;
            }
            let mut counting = telling.counting.clone();
            counting.count(sheet, level, Some(telling.actions.len()), &events);
            if known.len() < MAX_TELLINGS && known.insert((relevant.key(&core), counting.key())) {
                let points = counting.score(sheet).awards.iter().map(|award| award.points).sum();
                let actions = telling.actions.iter().cloned().chain([action.clone()]).collect();
                open.push(Telling { points, core, counting, actions });
            }
        }
    }
    best
}

/// The state in which a task's level is entered.
fn opening(level: &Level, entry: Option<&EntryId>) -> State {
    let entries = &level.entries;
    let found = entry.and_then(|entry| entries.iter().find(|(id, _)| id == entry)).or(entries.first());
    let mut state = State::default();
    found.iter().flat_map(|(_, effects)| effects).for_each(|effect| drop(state.apply(effect)));
    state
}
