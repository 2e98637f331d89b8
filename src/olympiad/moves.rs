//! Who moves when a scoring sheet is corrected, and why.

use std::collections::{BTreeMap, BTreeSet};

use super::ballot::Number;
use super::published::table::Point;
use super::rank::{Group, Medal, Place};
use crate::content::round::{Round, TaskKind};

/// A ranking with the points that it comes of.
#[derive(Clone, Debug, Default)]
pub struct Ranked {
    /// The ranking.
    pub ranking: BTreeMap<Group, Vec<Place>>,
    /// The points of each number, by task and rule or question.
    pub points: BTreeMap<Number, BTreeMap<(String, String), i32>>,
}

/// Somebody whose points, place or medal in their tier became others.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Move {
    /// Who.
    pub number: Number,
    /// In which tier.
    pub group: Group,
    /// Place, points and medal before; none where they had no card.
    pub before: Option<(u32, u32, Option<Medal>)>,
    /// And after.
    pub after: Option<(u32, u32, Option<Medal>)>,
    /// The rules that give other points. None where only others moved.
    pub because: Vec<Change>,
}

/// A rule that gives other points than before.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Change {
    /// The task.
    pub task: String,
    /// The rule or question.
    pub item: String,
    /// Points before.
    pub before: i32,
    /// Points after.
    pub after: i32,
}

impl Ranked {
    /// A ranking and all its points.
    pub fn new<'a>(ranking: BTreeMap<Group, Vec<Place>>, points: impl IntoIterator<Item = Point<'a>>) -> Self {
        let mut all: BTreeMap<Number, BTreeMap<(String, String), i32>> = BTreeMap::new();
        for Point { number, task, item, points, .. } in points {
            all.entry(number).or_default().insert((task.to_owned(), item.to_owned()), points);
        }
        Self { ranking, points: all }
    }
}

/// Everybody who moves, tier by tier, in the order of the new places.
pub fn moves(before: &Ranked, after: &Ranked) -> Vec<Move> {
    let groups: BTreeSet<&Group> = before.ranking.keys().chain(after.ranking.keys()).collect();
    let mut moves = Vec::new();
    for group in groups.into_iter().filter(|group| group.lang.is_none()) {
        let places = |ranked: &Ranked| -> BTreeMap<Number, (u32, u32, Option<Medal>)> {
            let lines = ranked.ranking.get(group).into_iter().flatten();
            lines.map(|line| (line.number, (line.place, line.points, line.medal))).collect()
        };
        let (old, new) = (places(before), places(after));
        let numbers: BTreeSet<Number> = old.keys().chain(new.keys()).copied().collect();
        let mut here: Vec<Move> = Vec::new();
        for number in numbers {
            let (before_it, after_it) = (old.get(&number).copied(), new.get(&number).copied());
            let because = changes(before, after, number);
            if before_it != after_it || !because.is_empty() {
                here.push(Move { number, group: *group, before: before_it, after: after_it, because });
            }
        }
        here.sort_by_key(|one| (one.after.map_or(u32::MAX, |(place, ..)| place), one.number));
        moves.extend(here);
    }
    moves
}

fn changes(before: &Ranked, after: &Ranked, number: Number) -> Vec<Change> {
    let none = BTreeMap::new();
    let (old, new) = (before.points.get(&number).unwrap_or(&none), after.points.get(&number).unwrap_or(&none));
    let items: BTreeSet<&(String, String)> = old.keys().chain(new.keys()).collect();
    let of = |points: &BTreeMap<(String, String), i32>, item: &(String, String)| {
        points.get(item).copied().unwrap_or_default()
    };
    let change = |item: &(String, String)| Change {
        task: item.0.clone(),
        item: item.1.clone(),
        before: of(old, item),
        after: of(new, item),
    };
    items.into_iter().map(change).filter(|change| change.before != change.after).collect()
}

/// What of a round a correction may not touch, and this one does.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Touched {
    /// How long it was, for whom, in which languages, with or without the codex.
    Frame,
    /// Which tasks there were, on which levels, with which questions.
    Tasks,
    /// How ties are broken, which was written beforehand.
    Ties,
}

/// Whether a round differs from another in nothing but points: sheets, the points of an answer, and the most of a task.
///
/// # Errors
/// What else differs.
pub fn only_points(round: &Round, other: &Round) -> Result<(), Vec<Touched>> {
    let mut touched = Vec::new();
    let frame = |round: &Round| (round.minutes.0, round.tiers.clone(), round.languages.clone(), round.codex);
    if frame(round) != frame(other) {
        touched.push(Touched::Frame);
    }
    let tasks = |round: &Round| {
        let played = |kind: &TaskKind| match kind {
            TaskKind::Level { level, entry, .. } => (Some((level.clone(), entry.clone())), Vec::new()),
            TaskKind::Quiz { draw, .. } => (None, draw.clone()),
        };
        round.tasks.iter().map(|task| (task.id.clone(), played(&task.kind))).collect::<Vec<_>>()
    };
    if tasks(round) != tasks(other) {
        touched.push(Touched::Tasks);
    }
    if round.ties != other.ties {
        touched.push(Touched::Ties);
    }
    if touched.is_empty() { Ok(()) } else { Err(touched) }
}
