//! A programme's file.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::names::{EVIDENCE_KINDS, PROGRAMME_KINDS, TIERS};
use super::{Reader, Use, What};
use crate::content::diagnostic::{Code, Diagnostic, Severity};
use crate::content::ids::*;
use crate::content::level::Tier;
use crate::content::programme::{EvidenceKind, Programme, ProgrammeKind};
use crate::content::ron_tree::Node;
use crate::content::source::{Source, Span};

/// A programme as it was read.
#[derive(Clone, Debug)]
pub struct ProgrammeDraft {
    /// The programme.
    pub programme: Programme,
    /// Whether something in it could not be read.
    pub flawed: bool,
    /// The file.
    pub source: Arc<Source>,
    /// The name `Programme` at the top.
    pub head: Span,
    /// Everything that stands elsewhere.
    pub uses: Vec<Use>,
}

/// Reads a programme.
pub fn read(source: &Arc<Source>, id: ProgrammeId, tree: &Node, found: &mut Vec<Diagnostic>) -> Option<ProgrammeDraft> {
    let mut reader = Reader::new(source);
    let programme = reader.programme(id, tree);
    let flawed = reader.d.found.iter().any(|finding| finding.severity == Severity::Error);
    found.append(&mut reader.d.found);
    Some(ProgrammeDraft {
        programme: programme?,
        flawed,
        source: Arc::clone(source),
        head: reader.d.head(tree),
        uses: reader.uses,
    })
}

impl Reader {
    fn programme(&mut self, id: ProgrammeId, tree: &Node) -> Option<Programme> {
        let mut f = self.d.fields(tree, "Programme")?;
        let kind = f.required(&mut self.d, "kind");
        let kind = kind.and_then(|node| self.d.name(node, PROGRAMME_KINDS)).unwrap_or(ProgrammeKind::Chapter);
        let tier = f.required(&mut self.d, "tier");
        let tier = tier.and_then(|node| self.d.name(node, TIERS)).unwrap_or(Tier::Student);
        let number = f.required(&mut self.d, "number");
        let number = number.and_then(|node| self.d.count(node, 0, 255)).unwrap_or(0);
        let levels_node = f.required(&mut self.d, "levels");
        let levels = self.used_list(levels_node, LevelId::parse, What::Level);
        if let Some(node) = levels_node {
            self.not_empty(levels.len(), node, "what-levels");
        }
        let start = f.optional("start");
        let start = self.effects(start);
        let evidence = f.optional("evidence");
        let evidence = self.evidence(evidence);
        let insights = f.optional("insights");
        let insights = self.declared(insights, InsightId::parse);
        let skills = f.optional("skills");
        let skills = self.declared(skills, SkillId::parse);
        let beads = f.optional("beads");
        let beads = self.declared(beads, BeadId::parse);
        let carries = f.optional("carries");
        let carries = self.declared(carries, FlagId::parse);
        f.finish(&mut self.d);
        Some(Programme { id, kind, tier, number, levels, start, evidence, insights, skills, beads, carries })
    }

    fn evidence(&mut self, node: Option<&Node>) -> BTreeMap<EvidenceId, EvidenceKind> {
        let entries = node.and_then(|node| self.d.map(node, EvidenceId::parse));
        entries
            .unwrap_or_default()
            .into_iter()
            .filter_map(|(id, _, node)| Some((id, self.d.name(node, EVIDENCE_KINDS)?)))
            .collect()
    }

    /// A list of ids that are declared here; one that stands twice is told of.
    fn declared<T: Clone + Ord + AsRef<str>>(&mut self, node: Option<&Node>, parse: fn(&str) -> Option<T>) -> Vec<T> {
        let Some(items) = node.and_then(|node| self.d.list(node)) else {
            return Vec::new();
        };
        let mut ids: Vec<T> = Vec::with_capacity(items.len());
        let mut seen = std::collections::BTreeSet::new();
        for item in items {
            let Some(id) = self.d.id(item, parse) else {
                continue;
            };
            if !seen.insert(id.clone()) {
                let finding = self.d.finding(Code::Duplicate, item.span).text("name", id.as_ref());
                self.d.tell(finding);
                continue;
            }
            ids.push(id);
        }
        ids
    }
}
