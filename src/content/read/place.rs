//! `assets/places/<place>.ron`: the blueprint of a place.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::names::LIGHTS;
use super::{Reader, Use, What};
use crate::content::blueprint::{
    BLOCK, Blueprint, Change, Door, Facing, Flat, Group, Patch, Pose, Roof, Shown, Spot, Weave,
};
use crate::content::decode::{Fields, Names};
use crate::content::diagnostic::{Code, Diagnostic, Severity};
use crate::content::ids::{DoorId, GroupId, SpotId};
use crate::content::limits::{MAX_FOLK, MAX_NAMES, MAX_PLACE_SIZE};
use crate::content::places::{Light, Place};
use crate::content::ron_tree::Node;
use crate::content::source::{Source, Span};

/// A place as it was read.
#[derive(Clone, Debug)]
pub struct PlaceDraft {
    /// The place.
    pub blueprint: Blueprint,
    /// Whether something in it could not be read; then what stands in it is not judged, and it is not used.
    pub flawed: bool,
    /// Where everything stands.
    pub marks: PlaceMarks,
}

/// Where the parts of a place stand in its file.
#[derive(Clone, Debug)]
pub struct PlaceMarks {
    /// The file.
    pub source: Arc<Source>,
    /// The name `Place` at the top.
    pub head: Span,
    /// The keys of the spots.
    pub spots: BTreeMap<SpotId, Span>,
    /// The keys of the doors.
    pub doors: BTreeMap<DoorId, Span>,
    /// Townspeople who are always there, by position.
    pub folk: Vec<Span>,
    /// Those of each group.
    pub group_folk: BTreeMap<GroupId, Vec<Span>>,
    /// Those of each change.
    pub change_folk: Vec<Vec<Span>>,
    /// Everything that stands elsewhere.
    pub uses: Vec<Use>,
}

pub(super) const FACINGS: Names<Facing> =
    &[("Front", Facing::Front), ("Right", Facing::Right), ("Back", Facing::Back), ("Left", Facing::Left)];
const ROOFS: Names<Roof> = &[("Indoors", Roof::Indoors), ("Outdoors", Roof::Outdoors)];
const POSES: Names<Pose> = &[("Stand", Pose::Stand), ("Sit", Pose::Sit), ("Look", Pose::Look)];
const WEAVES: Names<Weave> = &[("Strewn", Weave::Strewn), ("Checker", Weave::Checker)];

/// Reads a place.
pub fn read(source: &Arc<Source>, place: Place, tree: &Node, found: &mut Vec<Diagnostic>) -> Option<PlaceDraft> {
    let mut reader = Reader::new(source);
    let draft = reader.blueprint(place, tree);
    let flawed = reader.d.found.iter().any(|finding| finding.severity == Severity::Error);
    found.append(&mut reader.d.found);
    draft.map(|draft| PlaceDraft { flawed, ..draft })
}

impl Reader {
    fn blueprint(&mut self, place: Place, tree: &Node) -> Option<PlaceDraft> {
        let mut f = self.d.fields(tree, "Place")?;
        let head = f.head();
        let size = f.required(&mut self.d, "size").and_then(|node| self.flat(node, BLOCK));
        let kind = f.required(&mut self.d, "kind").and_then(|node| self.d.name(node, ROOFS)).unwrap_or(Roof::Indoors);
        let zoom = f.optional("zoom").and_then(|node| self.d.count(node, 2, 12)).unwrap_or(5);
        let usual = if kind == Roof::Indoors { Light::Room } else { Light::Day };
        let light = f.optional("light").and_then(|node| self.d.name(node, LIGHTS)).unwrap_or(usual);
        let ground = f.required(&mut self.d, "ground").map_or_else(Vec::new, |node| self.patches(node));
        let build = f.optional("build");
        let build = self.items(build);
        let mut marks = PlaceMarks {
            source: Arc::clone(&self.d.source),
            head,
            spots: BTreeMap::new(),
            doors: BTreeMap::new(),
            folk: Vec::new(),
            group_folk: BTreeMap::new(),
            change_folk: Vec::new(),
            uses: Vec::new(),
        };
        let groups = f.optional("groups").map_or_else(BTreeMap::new, |node| self.groups(node, &mut marks));
        let spots = f.optional("spots").map_or_else(BTreeMap::new, |node| self.spots(node, &mut marks));
        let doors = f.optional("doors").map_or_else(BTreeMap::new, |node| self.doors(node, &mut marks));
        let folk = f.optional("folk");
        let (folk, spans) = self.folk(folk);
        marks.folk = spans;
        let life = f.optional("life");
        let life = self.life(life);
        let changes = f.optional("when").map_or_else(Vec::new, |node| self.changes(node, &groups, &mut marks));
        f.finish(&mut self.d);
        let people = folk.iter().chain(groups.values().flat_map(|group| &group.folk));
        let people: usize =
            people.chain(changes.iter().flat_map(|change| &change.folk)).map(|folk| folk.who.len()).sum();
        if people > MAX_FOLK {
            self.too_many(tree, people, MAX_FOLK);
        }
        marks.uses = std::mem::take(&mut self.uses);
        let size = size.unwrap_or(Flat { x: BLOCK, y: BLOCK });
        let blueprint =
            Blueprint { place, size, kind, zoom, light, ground, build, groups, spots, doors, folk, life, changes };
        Some(PlaceDraft { blueprint, flawed: false, marks })
    }

    fn patches(&mut self, node: &Node) -> Vec<Patch> {
        let Some(items) = self.d.list(node) else { return Vec::new() };
        if items.len() > MAX_NAMES {
            self.too_many(node, items.len(), MAX_NAMES);
        }
        items.iter().take(MAX_NAMES).filter_map(|item| self.patch(item)).collect()
    }

    fn patch(&mut self, node: &Node) -> Option<Patch> {
        let mut f = self.d.fields(node, "Patch")?;
        let at = self.flat_field(&mut f, "at");
        let size = self.flat_extent_field(&mut f, "size");
        let of = self.material_field(&mut f, "of");
        let tile = f.optional("tile").and_then(|node| self.flat(node, BLOCK / 2));
        let weave = f.optional("weave").and_then(|node| self.d.name(node, WEAVES)).unwrap_or(Weave::Strewn);
        f.finish(&mut self.d);
        let tile = tile.unwrap_or(Flat { x: BLOCK, y: BLOCK });
        Some(Patch { at: at?, size: size?, of: of?, tile, weave })
    }

    fn groups(&mut self, node: &Node, marks: &mut PlaceMarks) -> BTreeMap<GroupId, Group> {
        let mut groups = BTreeMap::new();
        for (id, _, node) in self.named_list(node, GroupId::parse) {
            let Some(mut f) = self.d.fields(node, "Group") else { continue };
            let starts = if self.flag(&mut f, "hidden") { Shown::No } else { Shown::Yes };
            let aside = self.flag(&mut f, "aside");
            let build = f.optional("build");
            let build = self.items(build);
            let folk = f.optional("folk");
            let (folk, spans) = self.folk(folk);
            let life = f.optional("life");
            let life = self.life(life);
            f.finish(&mut self.d);
            marks.group_folk.insert(id.clone(), spans);
            groups.insert(id, Group { starts, aside, build, folk, life });
        }
        groups
    }

    fn spots(&mut self, node: &Node, marks: &mut PlaceMarks) -> BTreeMap<SpotId, Spot> {
        let mut spots = BTreeMap::new();
        for (id, span, node) in self.named_list(node, SpotId::parse) {
            let Some(mut f) = self.d.fields(node, "Spot") else { continue };
            let at = self.flat_field(&mut f, "at");
            let faces = self.facing_field(&mut f);
            let pose = f.optional("pose").and_then(|node| self.d.name(node, POSES)).unwrap_or(Pose::Stand);
            let name = f.optional("name").and_then(|node| {
                let id = self.d.id(node, SpotId::parse)?;
                self.note(What::Message(id.as_str().to_owned()), node.span);
                Some(id.as_str().to_owned())
            });
            f.finish(&mut self.d);
            let Some(at) = at else { continue };
            marks.spots.insert(id.clone(), span);
            spots.insert(id, Spot { at, faces, pose, name });
        }
        spots
    }

    fn doors(&mut self, node: &Node, marks: &mut PlaceMarks) -> BTreeMap<DoorId, Door> {
        let mut doors = BTreeMap::new();
        for (id, span, node) in self.named_list(node, DoorId::parse) {
            let Some(mut f) = self.d.fields(node, "Door") else { continue };
            let at = self.flat_field(&mut f, "at");
            let size = f.optional("size").and_then(|node| self.flat(node, 1));
            let faces = self.facing_field(&mut f);
            let leads = f.optional("leads").and_then(|node| self.leads(node));
            f.finish(&mut self.d);
            let Some(at) = at else { continue };
            let size = size.unwrap_or(Flat { x: BLOCK, y: BLOCK });
            marks.doors.insert(id.clone(), span);
            doors.insert(id, Door { at, size, faces, leads });
        }
        doors
    }

    /// `("square", "dorm")`: a place, and the door of it that one comes out of.
    fn leads(&mut self, node: &Node) -> Option<(Place, DoorId)> {
        let [place, door] = self.d.tuple(node, 2)? else { return None };
        let place = self.place(place);
        let id = self.d.id(door, DoorId::parse)?;
        let place = place?;
        self.note(What::Door(place, id.clone()), door.span);
        Some((place, id))
    }

    fn changes(&mut self, node: &Node, groups: &BTreeMap<GroupId, Group>, marks: &mut PlaceMarks) -> Vec<Change> {
        let Some(items) = self.d.list(node) else { return Vec::new() };
        if items.len() > MAX_NAMES {
            self.too_many(node, items.len(), MAX_NAMES);
        }
        let mut changes = Vec::new();
        for item in items.iter().take(MAX_NAMES) {
            let Some(mut f) = self.d.fields(item, "When") else { continue };
            let when = f.required(&mut self.d, "holds").and_then(|node| self.sign(node));
            let show = f.optional("show").map_or_else(Vec::new, |node| self.group_list(node, groups));
            let hide = f.optional("hide").map_or_else(Vec::new, |node| self.group_list(node, groups));
            let folk = f.optional("folk");
            let (folk, spans) = self.folk(folk);
            let light = f.optional("light").and_then(|node| self.d.name(node, LIGHTS));
            f.finish(&mut self.d);
            let Some(when) = when else { continue };
            marks.change_folk.push(spans);
            changes.push(Change { when, show, hide, folk, light });
        }
        changes
    }

    fn group_list(&mut self, node: &Node, groups: &BTreeMap<GroupId, Group>) -> Vec<GroupId> {
        let mut found = Vec::new();
        for item in self.d.list(node).unwrap_or_default() {
            let Some(id) = self.d.id(item, GroupId::parse) else { continue };
            if groups.contains_key(&id) {
                found.push(id);
            } else {
                let finding = self
                    .d
                    .finding(Code::UnknownGroup, item.span)
                    .text("name", id.as_str())
                    .did_you_mean(id.as_str(), groups.keys().map(GroupId::as_str))
                    .fix_by_meant(true);
                self.d.tell(finding);
            }
        }
        found
    }

    pub(super) fn facing_field(&mut self, f: &mut Fields<'_>) -> Facing {
        f.optional("faces").and_then(|node| self.d.name(node, FACINGS)).unwrap_or(Facing::Front)
    }

    /// The entries of a map, as many as a place may have.
    fn named_list<'t, T: Ord + Clone + AsRef<str>>(
        &mut self,
        node: &'t Node,
        parse: fn(&str) -> Option<T>,
    ) -> Vec<(T, Span, &'t Node)> {
        let mut entries = self.d.map(node, parse).unwrap_or_default();
        if entries.len() > MAX_NAMES {
            self.too_many(node, entries.len(), MAX_NAMES);
            entries.truncate(MAX_NAMES);
        }
        entries
    }

    /// A list of points on the ground.
    pub(super) fn flats(&mut self, node: &Node) -> Vec<Flat> {
        let items = self.d.list(node).unwrap_or_default();
        if items.len() > MAX_NAMES {
            self.too_many(node, items.len(), MAX_NAMES);
        }
        items.iter().take(MAX_NAMES).filter_map(|item| self.flat(item, -MAX_PLACE_SIZE)).collect()
    }
}
