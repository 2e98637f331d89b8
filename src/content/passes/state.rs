//! What is remembered: a flag or a piece of evidence that is read must come from somewhere, and what a level gives must be
//! declared by its programme.

use std::collections::BTreeSet;

use super::Scope;
use crate::content::diagnostic::{Code, Diagnostic};
use crate::content::ids::{EvidenceId, FlagId};
use crate::content::read::What;
use crate::content::read::level::LevelDraft;
use crate::content::read::programme::ProgrammeDraft;
use crate::content::source::Span;

/// Checks what a level reads and gives.
pub fn check(scope: &Scope<'_>, draft: &LevelDraft, found: &mut Vec<Diagnostic>) {
    never_set(draft, found);
    let homes = scope.homes.get(&draft.level.id);
    for home in homes.into_iter().flatten().filter(|home| !home.flawed) {
        not_declared(draft, home, found);
    }
}

fn never_set(draft: &LevelDraft, found: &mut Vec<Diagnostic>) {
    let uses = &draft.marks.uses;
    let flags: BTreeSet<&FlagId> = uses
        .iter()
        .filter_map(|used| match &used.what {
            What::SetFlag(id) => Some(id),
            _ => None,
        })
        .collect();
    let evidence: BTreeSet<&EvidenceId> = uses
        .iter()
        .filter_map(|used| match &used.what {
            What::GainEvidence(id) => Some(id),
            _ => None,
        })
        .collect();
    let mut told: BTreeSet<&str> = BTreeSet::new();
    for used in uses {
        let (name, known): (&str, Vec<&str>) = match &used.what {
            What::ReadFlag(id) if !flags.contains(id) => (id.as_str(), flags.iter().map(|id| id.as_str()).collect()),
            What::ReadEvidence(id) if !evidence.contains(id) => {
                (id.as_str(), evidence.iter().map(|id| id.as_str()).collect())
            }
            _ => continue,
        };
        if !told.insert(name) {
            continue;
        }
        let what = match &used.what {
            What::ReadFlag(_) => "what-flag",
            _ => "what-evidence",
        };
        found.push(
            Diagnostic::new(Code::NeverSet, &draft.marks.source, used.span)
                .text("name", name)
                .word("what", what)
                .did_you_mean(name, known)
                .fix_by_meant(true),
        );
    }
}

fn not_declared(draft: &LevelDraft, home: &ProgrammeDraft, found: &mut Vec<Diagnostic>) {
    let programme = &home.programme;
    let mut told: BTreeSet<(&str, &str)> = BTreeSet::new();
    let mut tell = |what: &'static str, name: &str, span: Span, known: Vec<&str>| {
        found.push(
            Diagnostic::new(Code::NotDeclared, &draft.marks.source, span)
                .text("name", name)
                .word("what", what)
                .text("programme", programme.id.as_str())
                .label(&home.source, home.head, "there")
                .did_you_mean(name, known)
                .fix_by_meant(true),
        );
    };
    for used in &draft.marks.uses {
        match &used.what {
            What::ReadEvidence(id) | What::GainEvidence(id) | What::LoseEvidence(id)
                if !programme.evidence.contains_key(id) && told.insert(("evidence", id.as_str())) =>
            {
                let known = programme.evidence.keys().map(|id| id.as_str()).collect();
                tell("what-evidence", id.as_str(), used.span, known);
            }
            What::Insight(id) if !programme.insights.contains(id) && told.insert(("insight", id.as_str())) => {
                let known = programme.insights.iter().map(|id| id.as_str()).collect();
                tell("what-insight", id.as_str(), used.span, known);
            }
            What::Skill(id) if !programme.skills.contains(id) && told.insert(("skill", id.as_str())) => {
                let known = programme.skills.iter().map(|id| id.as_str()).collect();
                tell("what-skill", id.as_str(), used.span, known);
            }
            What::Bead(id) if !programme.beads.contains(id) && told.insert(("bead", id.as_str())) => {
                let known = programme.beads.iter().map(|id| id.as_str()).collect();
                tell("what-bead", id.as_str(), used.span, known);
            }
            _ => {}
        }
    }
}
