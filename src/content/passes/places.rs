//! Places: what they name exists, their doors lead somewhere and back, and everybody has ground to stand on.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Scope, references};
use crate::content::blueprint::flat::{self, Models, NotFlat, Part};
use crate::content::blueprint::footing::{Cell, Footing, Reached};
use crate::content::blueprint::{Area, Blueprint, Build, Door, Folk, Pose};
use crate::content::diagnostic::{Code, Diagnostic};
use crate::content::ids::{DoorId, FlagId, GroupId, ModelId};
use crate::content::lang::Lang;
use crate::content::limits::MAX_PARTS;
use crate::content::places::Place;
use crate::content::read::place::PlaceDraft;
use crate::content::read::{Use, What};
use crate::content::source::{Source, Span};

/// All places and models.
pub fn check(scope: &Scope<'_>, found: &mut Vec<Diagnostic>) {
    let drafts = scope.drafts.models.iter();
    let models: Models = drafts.map(|(id, draft)| (id.clone(), Arc::new(draft.model.clone()))).collect();
    for (id, draft) in &scope.drafts.models {
        for used in &draft.uses {
            names(scope, &draft.source, used, found);
        }
        if let Build::Items(items) = &draft.model.build {
            not_flat(flat::parts(items, &models), Some(id), (&draft.source, draft.head), found);
        }
    }
    for draft in scope.drafts.places.values() {
        for used in &draft.marks.uses {
            names(scope, &draft.marks.source, used, found);
        }
        doors(scope, draft, found);
        ground(scope, draft, &models, found);
    }
}

/// What a place or model names.
fn names(scope: &Scope<'_>, source: &Arc<Source>, used: &Use, found: &mut Vec<Diagnostic>) {
    let unknown = |code, name: &str, known: Vec<&str>| {
        Diagnostic::new(code, source, used.span).text("name", name).did_you_mean(name, known).fix_by_meant(true)
    };
    match &used.what {
        What::Material(id) => {
            if let Some(materials) = &scope.drafts.materials
                && !materials.contains_key(id)
            {
                let known = materials.keys().map(|id| id.as_str()).collect();
                found.push(unknown(Code::UnknownMaterial, id.as_str(), known));
            }
        }
        What::Model(id) => {
            let (models, unread) = (&scope.drafts.models, &scope.drafts.unread_models);
            if !models.contains_key(id) && !unread.contains(id) {
                let known = models.keys().map(|id| id.as_str()).collect();
                found.push(unknown(Code::UnknownModel, id.as_str(), known));
            }
        }
        What::Message(name) => {
            for lang in Lang::ALL.iter().filter(|lang| !scope.shared[lang.index()].contains_key(name.as_str())) {
                let path = format!("locales/{}", lang.code());
                let finding = Diagnostic::new(Code::MessageMissing, source, used.span);
                found.push(finding.text("name", name.clone()).text("path", path));
            }
        }
        What::ReadFlag(id) => flag(scope, source, used.span, id, found),
        What::Door(place, door) => leads(scope, source, used.span, *place, door, found),
        _ => references::any(scope, source, used, found),
    }
}

/// A flag that a place tells of is set by some level.
fn flag(scope: &Scope<'_>, source: &Arc<Source>, span: Span, id: &FlagId, found: &mut Vec<Diagnostic>) {
    let uses = scope.drafts.levels.values().flat_map(|draft| &draft.marks.uses);
    let set: BTreeSet<&FlagId> = uses
        .filter_map(|used| match &used.what {
            What::SetFlag(id) => Some(id),
            _ => None,
        })
        .collect();
    if scope.drafts.unread.is_empty() && !set.contains(id) {
        found.push(
            Diagnostic::new(Code::NeverSet, source, span)
                .text("name", id.as_str())
                .word("what", "what-flag")
                .did_you_mean(id.as_str(), set.iter().map(|id| id.as_str()))
                .fix_by_meant(true),
        );
    }
}

/// Where a door leads, there must be one.
fn leads(
    scope: &Scope<'_>,
    source: &Arc<Source>,
    span: Span,
    place: Place,
    door: &DoorId,
    found: &mut Vec<Diagnostic>,
) {
    let finding = || {
        let finding = Diagnostic::new(Code::DoorNowhere, source, span);
        finding.text("place", place.id()).text("name", door.as_str())
    };
    match scope.drafts.places.get(&place) {
        None if scope.drafts.unread_places.contains(&place) => {}
        None => found.push(finding()),
        Some(target) if target.flawed || target.blueprint.doors.contains_key(door) => {}
        Some(target) => {
            let known = target.blueprint.doors.keys().map(DoorId::as_str);
            found.push(finding().did_you_mean(door.as_str(), known).fix_by_meant(true));
        }
    }
}

/// Doors lead back, and do not lie on each other.
fn doors(scope: &Scope<'_>, draft: &PlaceDraft, found: &mut Vec<Diagnostic>) {
    let (blueprint, marks) = (&draft.blueprint, &draft.marks);
    let mut before: Vec<(&DoorId, Area)> = Vec::new();
    for (id, door) in &blueprint.doors {
        let Some(span) = marks.doors.get(id) else { continue };
        if let Some((place, there)) = &door.leads
            && let Some(target) = scope.drafts.places.get(place).filter(|target| !target.flawed)
            && let Some(back) = target.blueprint.doors.get(there)
            && back.leads != Some((blueprint.place, id.clone()))
        {
            let mut finding = Diagnostic::new(Code::DoorOneWay, &marks.source, *span)
                .text("name", id.as_str())
                .text("place", place.id())
                .text("there", there.as_str())
                .text("here", blueprint.place.id());
            if let Some(span) = target.marks.doors.get(there) {
                finding = finding.label(&target.marks.source, *span, "there");
            }
            found.push(finding);
        }
        let area = Area::new(door.at, door.size);
        if let Some((other, _)) = before.iter().find(|(_, other)| other.overlaps(area)) {
            let mut finding = Diagnostic::new(Code::DoorsOverlap, &marks.source, *span)
                .text("name", id.as_str())
                .text("other", other.as_str());
            if let Some(span) = marks.doors.get(*other) {
                finding = finding.label(&marks.source, *span, "there");
            }
            found.push(finding);
        }
        before.push((id, area));
    }
}

/// Tells why something has no parts; what is missing was told of where it is named.
fn not_flat(
    parts: Result<Vec<Part>, NotFlat>,
    own: Option<&ModelId>,
    (source, head): (&Arc<Source>, Span),
    found: &mut Vec<Diagnostic>,
) -> Option<Vec<Part>> {
    match parts {
        Ok(parts) => return Some(parts),
        Err(NotFlat::Missing(_)) => {}
        Err(NotFlat::TooMany) => {
            let finding = Diagnostic::new(Code::TooMany, source, head);
            found.push(finding.number("count", MAX_PARTS + 1).number("limit", MAX_PARTS));
        }
        // A place that uses such a model is mended with it.
        Err(NotFlat::TooDeep(model)) => {
            if own.is_some() {
                found.push(Diagnostic::new(Code::ModelInItself, source, head).text("name", model.as_str()));
            }
        }
    }
    None
}

/// Whether everybody has ground to stand on and every spot and door can be reached, at first and after each change.
fn ground(scope: &Scope<'_>, draft: &PlaceDraft, models: &Models, found: &mut Vec<Diagnostic>) {
    let (blueprint, at) = (&draft.blueprint, (&draft.marks.source, draft.marks.head));
    let mut count = 0;
    let mut flat = |items, found: &mut Vec<Diagnostic>| {
        let parts = not_flat(flat::parts(items, models), None, at, found)?;
        count += parts.len();
        Some(parts)
    };
    let Some(always) = flat(&blueprint.build, found) else { return };
    let mut groups = std::collections::BTreeMap::new();
    for (id, group) in &blueprint.groups {
        let Some(parts) = flat(&group.build, found) else { return };
        groups.insert(id, parts);
    }
    if count > MAX_PARTS {
        let finding = Diagnostic::new(Code::TooMany, at.0, at.1);
        found.push(finding.number("count", count).number("limit", MAX_PARTS));
    }
    if draft.flawed || scope.drafts.unread_places.contains(&blueprint.place) {
        return;
    }
    for state in std::iter::once(None).chain((0..blueprint.changes.len()).map(Some)) {
        let seen = blueprint.seen_if(|at| Some(at) == state);
        let shown = seen.groups.iter().filter_map(|id| groups.get(id)).flatten();
        let footing = Footing::new(blueprint.size, always.iter().chain(shown));
        spots(draft, &footing, found);
        people(draft, &footing, &seen.groups, state, found);
    }
}

fn spots(draft: &PlaceDraft, footing: &Footing, found: &mut Vec<Diagnostic>) {
    let (blueprint, marks) = (&draft.blueprint, &draft.marks);
    let reached = main_ground(blueprint, footing);
    for (id, spot) in &blueprint.spots {
        let Some(span) = marks.spots.get(id) else { continue };
        let cell = Cell::of(spot.at);
        let code = match spot.pose {
            Pose::Sit if reached.has_beside(cell) => continue,
            Pose::Stand | Pose::Look if reached.has(cell) => continue,
            Pose::Stand | Pose::Look if !footing.is_free(cell) => Code::InWall,
            _ => Code::OutOfReach,
        };
        found.push(Diagnostic::new(code, &marks.source, *span).text("name", id.as_str()));
    }
    for (id, door) in &blueprint.doors {
        let Some(span) = marks.doors.get(id) else { continue };
        if !door_cells(door).into_iter().any(|cell| reached.has(cell)) {
            found.push(Diagnostic::new(Code::OutOfReach, &marks.source, *span).text("name", id.as_str()));
        }
    }
}

/// The ground from which most doors and spots can be reached.
fn main_ground(blueprint: &Blueprint, footing: &Footing) -> Reached {
    let doors = blueprint.doors.values().flat_map(door_cells);
    let starts: Vec<Cell> = doors.chain(blueprint.spots.values().map(|spot| Cell::of(spot.at))).collect();
    let mut best = footing.reached(Cell { x: -1, y: -1 });
    let mut most = 0;
    let mut known: Vec<Reached> = Vec::new();
    for start in &starts {
        if known.iter().any(|ground| ground.has(*start)) {
            continue;
        }
        let ground = footing.reached(*start);
        let count = starts.iter().filter(|cell| ground.has(**cell)).count();
        if count > most {
            (best, most) = (ground.clone(), count);
        }
        known.push(ground);
    }
    best
}

fn door_cells(door: &Door) -> Vec<Cell> {
    let area = Area::new(door.at, door.size);
    let (first, last) = (Cell::of(area.min), Cell::of(area.max));
    let cells = (first.y..=last.y).flat_map(|y| (first.x..=last.x).map(move |x| Cell { x, y }));
    cells.filter(|cell| area.holds(cell.middle())).collect()
}

/// Townspeople of one state of the place.
fn people(
    draft: &PlaceDraft,
    footing: &Footing,
    shown: &BTreeSet<&GroupId>,
    state: Option<usize>,
    found: &mut Vec<Diagnostic>,
) {
    let (blueprint, marks) = (&draft.blueprint, &draft.marks);
    let mut tell = |folk: &[Folk], spans: &[Span]| {
        for (some, span) in folk.iter().zip(spans) {
            if some.routine.stands().into_iter().any(|at| !footing.is_free(Cell::of(at))) {
                let name = marks.source.slice(*span).to_owned();
                found.push(Diagnostic::new(Code::InWall, &marks.source, *span).text("name", name));
            }
        }
    };
    tell(&blueprint.folk, &marks.folk);
    for id in shown {
        if let (Some(group), Some(spans)) = (blueprint.groups.get(*id), marks.group_folk.get(*id)) {
            tell(&group.folk, spans);
        }
    }
    if let Some(at) = state {
        tell(&blueprint.changes[at].folk, &marks.change_folk[at]);
    }
}
