//! Spots that a level names must be there in every place in which it may name them.
//!
//! Where a beat plays is found by following the graph: a beat is in the places of those that lead to it, unless it changes
//! the place itself. A place without a blueprint has no spots and asks for none.

use std::collections::BTreeSet;

use super::Scope;
use super::graph::nexts;
use crate::content::diagnostic::{Code, Diagnostic};
use crate::content::ids::SpotId;
use crate::content::level::{Level, Next};
use crate::content::places::Place;
use crate::content::read::level::LevelDraft;
use crate::content::read::place::PlaceDraft;

/// Checks the spots of a level that could be read whole.
pub fn check(scope: &Scope<'_>, draft: &LevelDraft, found: &mut Vec<Diagnostic>) {
    if draft.flawed || draft.level.beats.is_empty() {
        return;
    }
    let named = draft.marks.spots.iter().any(|spots| !spots.is_empty()) || !draft.marks.stand.is_empty();
    if !named {
        return;
    }
    let source = &draft.marks.source;
    let places = places(&draft.level);
    let blueprint = |place: &Place| scope.drafts.places.get(place).filter(|draft| !draft.flawed);
    for (spots, places) in draft.marks.spots.iter().zip(&places) {
        for (spot, span) in spots {
            for place in places.iter().filter_map(blueprint).filter(|place| !has(place, spot)) {
                let known = place.blueprint.spots.keys().map(SpotId::as_str);
                found.push(
                    Diagnostic::new(Code::UnknownSpot, source, *span)
                        .text("name", spot.as_str())
                        .text("place", place.blueprint.place.id())
                        .did_you_mean(spot.as_str(), known)
                        .fix_by_meant(true),
                );
            }
        }
    }
    let all: BTreeSet<Place> = places.into_iter().flatten().collect();
    for (spot, span) in &draft.marks.stand {
        // Somebody may stand in a place that nobody has drawn yet.
        let known: Vec<&PlaceDraft> = all.iter().filter_map(blueprint).collect();
        if known.len() < all.len() || known.iter().any(|place| has(place, spot)) {
            continue;
        }
        let names: Vec<&str> = all.iter().map(|place| place.id()).collect();
        let spots = known.iter().flat_map(|place| place.blueprint.spots.keys().map(SpotId::as_str));
        found.push(
            Diagnostic::new(Code::UnknownSpot, source, *span)
                .text("name", spot.as_str())
                .text("place", names.join(", "))
                .did_you_mean(spot.as_str(), spots)
                .fix_by_meant(true),
        );
    }
}

fn has(place: &PlaceDraft, spot: &SpotId) -> bool {
    place.blueprint.spots.contains_key(spot)
}

/// The places in which each beat may be shown.
fn places(level: &Level) -> Vec<BTreeSet<Place>> {
    let mut places: Vec<BTreeSet<Place>> = vec![BTreeSet::new(); level.beats.len()];
    let mut open = vec![(Next::Beat(level.start), level.place)];
    let mut before: BTreeSet<(Next, Place)> = BTreeSet::new();
    while let Some((next, from)) = open.pop() {
        let Next::Beat(ix) = next else { continue };
        if !before.insert((next, from)) {
            continue;
        }
        let at = usize::from(ix.0);
        let place = level.beats[at].place.unwrap_or(from);
        if places[at].insert(place) {
            nexts(&level.beats[at], &mut |next| open.push((next, place)));
            // When no evening is left, the path goes on there from wherever it was.
            open.extend(level.out_of_time.map(|next| (next, place)));
        }
    }
    places
}
