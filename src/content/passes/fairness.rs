//! Discernment, not suspicion: at least a third of the asks are clean, and each ask can be judged.

use super::Scope;
use crate::content::diagnostic::{Code, Diagnostic, Severity};
use crate::content::level::{Level, Nature};
use crate::content::read::level::LevelDraft;
use crate::content::read::programme::ProgrammeDraft;

/// Clean asks and all asks.
#[derive(Default, Clone, Copy)]
struct Share {
    clean: usize,
    all: usize,
}

impl Share {
    fn add(&mut self, level: &Level) {
        self.all += level.asks.len();
        self.clean += level.asks.values().filter(|nature| **nature == Nature::Clean).count();
    }

    fn enough(self) -> bool {
        self.clean * 3 >= self.all
    }

    fn told(self, finding: Diagnostic) -> Diagnostic {
        finding.number("clean", self.clean).number("all", self.all)
    }
}

/// A level alone may have fewer: that is worth a note.
pub fn check_level(_: &Scope<'_>, draft: &LevelDraft, found: &mut Vec<Diagnostic>) {
    if draft.flawed {
        return;
    }
    let marks = &draft.marks;
    for (ask, span) in &marks.asks {
        if !marks.judged.contains(ask) {
            found.push(Diagnostic::new(Code::AskNeverJudged, &marks.source, *span).text("name", ask.as_str()));
        }
    }
    let mut share = Share::default();
    share.add(&draft.level);
    if let (Some((_, span)), false) = (marks.asks.first(), share.enough()) {
        let finding = Diagnostic::new(Code::FewCleanAsks, &marks.source, *span)
            .severity(Severity::Note)
            .word("what", "what-level");
        found.push(share.told(finding));
    }
}

/// The levels of a programme together.
pub fn check_programme(scope: &Scope<'_>, draft: &ProgrammeDraft, found: &mut Vec<Diagnostic>) {
    let levels: Vec<_> = draft.programme.levels.iter().filter_map(|id| scope.drafts.levels.get(id)).collect();
    // A programme with levels still to be written is not judged.
    if levels.len() < draft.programme.levels.len() || levels.iter().any(|level| level.flawed) {
        return;
    }
    let mut share = Share::default();
    levels.iter().for_each(|level| share.add(&level.level));
    if !share.enough() {
        let finding = Diagnostic::new(Code::FewCleanAsks, &draft.source, draft.head).word("what", "what-programme");
        found.push(share.told(finding));
    }
}

/// All levels of a pack together.
pub fn check_packs(scope: &Scope<'_>, found: &mut Vec<Diagnostic>) {
    for (at, pack) in scope.drafts.packs.iter().enumerate() {
        let Some(draft) = &pack.draft else { continue };
        let mut share = Share::default();
        for (id, level) in &scope.drafts.levels {
            if scope.drafts.level_packs.get(id) == Some(&at) {
                share.add(&level.level);
            }
        }
        if !share.enough() {
            let finding = Diagnostic::new(Code::FewCleanAsks, &draft.source, draft.id_span).word("what", "what-pack");
            found.push(share.told(finding));
        }
    }
}
