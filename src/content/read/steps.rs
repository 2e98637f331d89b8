//! The beats with something to do: sort, order, mirror, plan, write, craft, and the outcomes that follow them.

use std::collections::BTreeSet;

use super::effects::call;
use super::names::{SHELVES, SLOT_KINDS, WRITE_KINDS};
use super::{Reader, What};
use crate::content::decode::Fields;
use crate::content::diagnostic::{Code, Severity};
use crate::content::ids::*;
use crate::content::level::{
    BeatKind, Condition, CraftSlot, Effect, Next, Outcome, Part, Piece, Rubric, Shelf, Slot, SlotKind, WriteKind,
};
use crate::content::limits::MAX_LIST;
use crate::content::ron_tree::{Kind, Node};
use crate::content::source::Span;

impl Reader {
    pub(super) fn sort(&mut self, f: &mut Fields<'_>) -> Option<BeatKind> {
        let bins = f.required(&mut self.d, "bins");
        let bins = self.option_list(bins);
        self.options.clear();
        let scraps_node = f.required(&mut self.d, "scraps");
        let skip = f.optional("skip").and_then(|node| self.next(node));
        let mut scraps = Vec::new();
        if let Some(node) = scraps_node {
            let entries = self.d.map(node, OptionId::parse).unwrap_or_default();
            self.not_empty(entries.len(), node, "what-scraps");
            for (id, span, node) in entries.into_iter().take(MAX_LIST) {
                self.options.push((id.clone(), span));
                let bin = self.position(node, &bins, "what-bin");
                scraps.push((id, bin.unwrap_or(0)));
            }
        }
        let outcomes = f.required(&mut self.d, "outcomes");
        let outcomes = self.outcomes(outcomes, Some(scraps.len()), None, None);
        Some(BeatKind::Sort { bins, scraps, outcomes, skip })
    }

    pub(super) fn order(&mut self, f: &mut Fields<'_>) -> Option<BeatKind> {
        let items = f.required(&mut self.d, "items");
        let items = self.option_list(items);
        let mut also = Vec::new();
        let others = f.optional("or").and_then(|node| self.d.list(node));
        for other in others.unwrap_or_default() {
            let Some(names) = self.d.list(other) else {
                continue;
            };
            let positions: Vec<u8> = names.iter().filter_map(|node| self.position(node, &items, "what-item")).collect();
            let distinct: BTreeSet<u8> = positions.iter().copied().collect();
            if positions.len() == names.len() && (distinct.len() != items.len() || positions.len() != items.len()) {
                let finding = self.d.finding(Code::NotAnOrder, other.span);
                self.d.tell(finding);
            }
            also.push(positions);
        }
        let outcomes = f.required(&mut self.d, "outcomes");
        let outcomes = self.outcomes(outcomes, Some(items.len()), None, None);
        Some(BeatKind::Order { items, also, outcomes })
    }

    pub(super) fn mirror(&mut self, f: &mut Fields<'_>) -> Option<BeatKind> {
        let options = f.required(&mut self.d, "options");
        let options = self.option_list(options);
        let people = f.required(&mut self.d, "people");
        let people = people.and_then(|node| self.d.count(node, 1, 100));
        let count = f.required(&mut self.d, "count");
        let count = count.and_then(|node| self.position(node, &options, "what-option"));
        let truth_node = f.required(&mut self.d, "truth");
        let truth = truth_node.and_then(|node| self.d.count(node, 0, 100));
        if let (Some(node), Some(people), Some(truth)) = (truth_node, people, truth) {
            self.at_most(node, usize::from(truth), usize::from(people));
        }
        let next = self.next_field(f);
        Some(BeatKind::Mirror {
            options,
            people: people.unwrap_or(1),
            count: count.unwrap_or(0),
            truth: truth.unwrap_or(0),
            next,
        })
    }

    pub(super) fn plan(&mut self, f: &mut Fields<'_>) -> Option<BeatKind> {
        let when = f.required(&mut self.d, "when");
        let when = self.option_list(when);
        let then = f.required(&mut self.d, "then");
        let then = self.option_list(then);
        let next = self.next_field(f);
        Some(BeatKind::Plan { when, then, next })
    }

    pub(super) fn write(&mut self, f: &mut Fields<'_>) -> Option<BeatKind> {
        let kind = f.required(&mut self.d, "kind");
        let kind = kind.and_then(|node| self.d.name(node, WRITE_KINDS)).unwrap_or(WriteKind::Refusal);
        let slots_node = f.required(&mut self.d, "slots");
        let slots = slots_node.map_or_else(Vec::new, |node| self.slots(node));
        let rubric_node = f.required(&mut self.d, "rubric");
        let rubric = rubric_node.map_or_else(Vec::new, |node| self.rubric(node, &slots));
        let faults: BTreeSet<RubricId> =
            slots.iter().flat_map(|slot| &slot.pieces).flat_map(|piece| piece.faults.iter().cloned()).collect();
        let outcomes = f.required(&mut self.d, "outcomes");
        let outcomes = self.outcomes(outcomes, Some(rubric.len()), Some(&faults), None);
        Some(BeatKind::Write { kind, slots, rubric, outcomes })
    }

    fn slots(&mut self, node: &Node) -> Vec<Slot> {
        let entries = self.d.map(node, SlotId::parse).unwrap_or_default();
        self.not_empty(entries.len(), node, "what-slots");
        let mut slots = Vec::with_capacity(entries.len());
        for (id, _, node) in entries.into_iter().take(MAX_LIST) {
            let Some(mut f) = self.d.fields(node, "Slot") else {
                continue;
            };
            let kind = f.required(&mut self.d, "kind");
            let kind = kind.and_then(|node| self.d.name(node, SLOT_KINDS)).unwrap_or(SlotKind::Words);
            let optional = self.flag(&mut f, "optional");
            let many = f.optional("many");
            let many = many.and_then(|node| self.d.count(node, 1, 20)).unwrap_or(1);
            let pieces_node = f.required(&mut self.d, "pieces");
            let pieces = pieces_node.map_or_else(Vec::new, |node| self.pieces(node));
            f.finish(&mut self.d);
            slots.push(Slot { id, kind, optional, many, pieces });
        }
        slots
    }

    fn pieces(&mut self, node: &Node) -> Vec<Piece> {
        let entries = self.d.map(node, PieceId::parse).unwrap_or_default();
        self.not_empty(entries.len(), node, "what-pieces");
        let mut pieces = Vec::with_capacity(entries.len());
        for (id, _, node) in entries.into_iter().take(MAX_LIST) {
            let Some(mut f) = self.d.fields(node, "Piece") else {
                continue;
            };
            let needs = f.optional("needs");
            let needs = self.needs(needs);
            let has = f.optional("has");
            let has = self.rubric_ids(has);
            let faults = f.optional("faults");
            let faults = self.rubric_ids(faults);
            f.finish(&mut self.d);
            pieces.push(Piece { id, needs, has, faults });
        }
        pieces
    }

    fn rubric_ids(&mut self, node: Option<&Node>) -> Vec<RubricId> {
        let Some(items) = node.and_then(|node| self.d.list(node)) else {
            return Vec::new();
        };
        items.iter().filter_map(|item| self.d.id(item, RubricId::parse)).collect()
    }

    /// The rubric; a line that no piece can meet, or a fault that no piece brings, is told of.
    fn rubric(&mut self, node: &Node, slots: &[Slot]) -> Vec<Rubric> {
        let items = self.d.list(node).unwrap_or_default();
        self.not_empty(items.len(), node, "what-rubric");
        let pieces = || slots.iter().flat_map(|slot| &slot.pieces);
        let has: BTreeSet<&RubricId> = pieces().flat_map(|piece| &piece.has).collect();
        let faults: BTreeSet<&RubricId> = pieces().flat_map(|piece| &piece.faults).collect();
        let mut rubric = Vec::with_capacity(items.len());
        for item in items {
            let Some(call) = call(&mut self.d, item, "kind-rubric") else {
                continue;
            };
            let (name, span) = (call.name, call.span);
            if !matches!(name, "Has" | "Lacks") {
                let known = ["Has", "Lacks"].into_iter();
                self.d.unknown_name(name, span, known);
                continue;
            }
            let Some(inner) = call.one(&mut self.d) else {
                continue;
            };
            let Some(id) = self.d.id(inner, RubricId::parse) else {
                continue;
            };
            let pool = if name == "Has" { &has } else { &faults };
            if !pool.contains(&id) {
                let severity = if name == "Has" { Severity::Error } else { Severity::Warning };
                let what = if name == "Has" { "has" } else { "faults" };
                let finding = self
                    .d
                    .finding(Code::RubricUnmet, inner.span)
                    .severity(severity)
                    .text("name", id.as_str())
                    .text("field", what)
                    .did_you_mean(id.as_str(), pool.iter().map(|id| id.as_str()))
                    .fix_by_meant(true);
                self.d.tell(finding);
            }
            rubric.push(if name == "Has" { Rubric::Has(id) } else { Rubric::Lacks(id) });
        }
        rubric
    }

    pub(super) fn craft(&mut self, f: &mut Fields<'_>, beat: &BeatId) -> Option<BeatKind> {
        let reform_node = f.optional("reform");
        let reform = reform_node.and_then(|node| self.used(node, ReformId::parse, What::Built));
        let slots_node = f.required(&mut self.d, "slots");
        let mut slots = Vec::new();
        if let Some(node) = slots_node {
            let entries = self.d.map(node, SlotId::parse).unwrap_or_default();
            self.not_empty(entries.len(), node, "what-slots");
            for (id, _, node) in entries.into_iter().take(MAX_LIST) {
                let (shelf, parts) = self.parts(&id, node);
                slots.push(CraftSlot { id, shelf, parts });
            }
        }
        let rights = slots.iter().filter(|slot| slot.parts.iter().any(|part| part.right)).count();
        let outcomes_node = f.required(&mut self.d, "outcomes");
        let here = self.names.by_name.get(beat.as_str()).copied();
        let outcomes = self.outcomes(outcomes_node, Some(rights), None, here);
        let fake_node = f.optional("fake");
        let fake = fake_node.and_then(|node| self.fake(node));
        match (&reform, reform_node) {
            (Some(id), Some(node)) => self.builds(id, node, &outcomes, fake.as_ref().zip(fake_node)),
            (None, None) if fake_node.is_some() => {
                let finding = self.d.finding(Code::MissingField, f.head()).text("field", "reform").text("of", "Craft");
                self.d.tell(finding);
            }
            _ => {}
        }
        Some(BeatKind::Craft { slots, outcomes, reform, fake })
    }

    /// What is built cheaply, for show.
    fn fake(&mut self, node: &Node) -> Option<Outcome> {
        let mut f = self.d.fields(node, "Outcome")?;
        if let Some(id) = OptionId::parse("fake") {
            self.options.push((id, f.head()));
        }
        let needs = f.optional("needs");
        let needs = self.needs(needs);
        let judge = f.optional("judge");
        let judge = self.judges(judge);
        let effects = f.optional("effects");
        let effects = self.effects(effects);
        let next = self.next_field(&mut f);
        f.finish(&mut self.d);
        Some(Outcome { least: 0, lacks: Vec::new(), has_fault: None, needs, judge, effects, next, again: false })
    }

    /// A workbench builds what it names, and its formalism variant the same for show.
    fn builds(&mut self, id: &ReformId, at: &Node, outcomes: &[Outcome], fake: Option<(&Outcome, &Node)>) {
        let has = |outcome: &Outcome, wanted: &Effect| outcome.effects.contains(wanted);
        let real = Effect::Reform(id.clone());
        if !outcomes.is_empty() && !outcomes.iter().any(|outcome| has(outcome, &real)) {
            let finding = self.d.finding(Code::BuildsNothing, at.span).text("effect", format!("Reform(\"{id}\")"));
            self.d.tell(finding);
        }
        let paper = Effect::FakeReform(id.clone());
        if let Some((_, node)) = fake.filter(|(outcome, _)| !has(outcome, &paper)) {
            let span = self.d.head(node);
            let finding = self.d.finding(Code::BuildsNothing, span).text("effect", format!("FakeReform(\"{id}\")"));
            self.d.tell(finding);
        }
    }

    /// `Parts({ "numbers": Part(right: true), … })`, or with a shelf `Parts(shelf: Rule, parts: { … })`.
    fn parts(&mut self, slot: &SlotId, node: &Node) -> (Option<Shelf>, Vec<Part>) {
        match &node.kind {
            Kind::Tuple { name: Some(name), items } if name.text == "Parts" && items.len() == 1 => {
                (None, self.part_map(slot, &items[0]))
            }
            Kind::Map(_) => (None, self.part_map(slot, node)),
            Kind::Struct { .. } => {
                let Some(mut f) = self.d.fields(node, "Parts") else {
                    return (None, Vec::new());
                };
                let shelf = f.optional("shelf").and_then(|node| self.d.name(node, SHELVES));
                let parts = f.required(&mut self.d, "parts");
                let parts = parts.map_or_else(Vec::new, |node| self.part_map(slot, node));
                f.finish(&mut self.d);
                (shelf, parts)
            }
            _ => {
                self.d.wrong_kind(node, "kind-parts");
                (None, Vec::new())
            }
        }
    }

    fn part_map(&mut self, slot: &SlotId, inner: &Node) -> Vec<Part> {
        let entries = self.d.map(inner, PieceId::parse).unwrap_or_default();
        self.not_empty(entries.len(), inner, "what-parts");
        let mut parts = Vec::with_capacity(entries.len());
        for (id, span, node) in entries.into_iter().take(MAX_LIST) {
            if let Some(name) = OptionId::parse(&format!("{slot}-{id}")) {
                self.options.push((name, span));
            }
            let Some(mut f) = self.d.fields(node, "Part") else {
                continue;
            };
            let needs = f.optional("needs");
            let needs = self.needs(needs);
            let right = self.flag(&mut f, "right");
            let effects = f.optional("effects");
            let effects = self.effects(effects);
            f.finish(&mut self.d);
            parts.push(Part { id, needs, right, effects });
        }
        parts
    }

    /// What follows. The last outcome must fit always, and none before it may. Where there is something `here` that can be
    /// tried again, an outcome may say so.
    fn outcomes(
        &mut self,
        node: Option<&Node>,
        most: Option<usize>,
        faults: Option<&BTreeSet<RubricId>>,
        here: Option<Next>,
    ) -> Vec<Outcome> {
        let Some(node) = node else { return Vec::new() };
        let Some(items) = self.d.list(node) else {
            return Vec::new();
        };
        self.not_empty(items.len(), node, "what-outcomes");
        let mut outcomes: Vec<(Outcome, Span)> = Vec::with_capacity(items.len());
        for item in items.iter().take(MAX_LIST) {
            let Some(mut f) = self.d.fields(item, "Outcome") else {
                continue;
            };
            let least_node = f.optional("least");
            let least = least_node.and_then(|node| self.d.count(node, 0, 200)).unwrap_or(0);
            if let (Some(node), Some(most)) = (least_node, most) {
                self.at_most(node, usize::from(least), most);
            }
            let (mut lacks, mut has_fault) = (Vec::new(), None);
            if let Some(faults) = faults {
                let node = f.optional("lacks");
                let nodes = node.and_then(|node| self.d.list(node));
                for node in nodes.unwrap_or_default() {
                    lacks.extend(self.fault(node, faults));
                }
                let node = f.optional("has_fault");
                has_fault = node.and_then(|node| self.fault(node, faults));
            }
            let needs = f.optional("needs");
            let needs = self.needs(needs);
            let judge = f.optional("judge");
            let judge = self.judges(judge);
            let effects = f.optional("effects");
            let effects = self.effects(effects);
            let again = here.filter(|_| self.flag(&mut f, "again"));
            let next = again.unwrap_or_else(|| self.next_field(&mut f));
            let head = f.head();
            f.finish(&mut self.d);
            let again = again.is_some();
            let outcome = Outcome { least, lacks, has_fault, needs, judge, effects, next, again };
            outcomes.push((outcome, head));
        }
        self.outcomes_end(&outcomes, items.len());
        outcomes.into_iter().map(|(outcome, _)| outcome).collect()
    }

    fn outcomes_end(&mut self, outcomes: &[(Outcome, Span)], written: usize) {
        if outcomes.len() != written {
            return;
        }
        let always = |outcome: &Outcome| {
            outcome.least == 0
                && outcome.lacks.is_empty()
                && outcome.has_fault.is_none()
                && outcome.needs == Condition::Always
        };
        let count = outcomes.len();
        for (at, (outcome, span)) in outcomes.iter().enumerate() {
            let last = at + 1 == count;
            if always(outcome) != last {
                let what = if last { "outcome-last-conditional" } else { "outcome-early-always" };
                let finding = self.d.finding(Code::OutcomesEnd, *span).word("what", what);
                self.d.tell(finding);
            }
        }
    }

    fn fault(&mut self, node: &Node, faults: &BTreeSet<RubricId>) -> Option<RubricId> {
        let id = self.d.id(node, RubricId::parse)?;
        if !faults.contains(&id) {
            let finding = self
                .d
                .finding(Code::RubricUnmet, node.span)
                .text("name", id.as_str())
                .text("field", "faults")
                .did_you_mean(id.as_str(), faults.iter().map(RubricId::as_str))
                .fix_by_meant(true);
            self.d.tell(finding);
        }
        Some(id)
    }

    /// The position of a name among those of the same beat.
    fn position(&mut self, node: &Node, names: &[OptionId], what: &'static str) -> Option<u8> {
        let text = self.d.text(node)?;
        let at = names.iter().position(|name| name.as_str() == text);
        if at.is_none() && !names.is_empty() {
            let finding = self
                .d
                .finding(Code::UnknownItem, node.span)
                .text("name", text)
                .word("what", what)
                .did_you_mean(text, names.iter().map(OptionId::as_str))
                .fix_by_meant(true);
            self.d.tell(finding);
        }
        at.and_then(|at| u8::try_from(at).ok())
    }
}
