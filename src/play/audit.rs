//! What playing finds: mistakes of a level that only show in some state.
//!
//! [`level`] explores a level from each of its entries (see [`explore`](super::explore)) and makes findings of the report, each
//! pointing at the ending, option or beat that it is about. Where the bound of exploring was hit nothing is claimed but that. It
//! knows nothing of files or threads: who wants the levels done side by side calls it side by side.

use std::collections::BTreeSet;

use super::explore::{MAX_STATES, Report, explore, links};
use crate::content::diagnostic::{Code, Diagnostic};
use crate::content::ids::OptionId;
use crate::content::level::{BeatIx, BeatKind, CraftSlot, EndingIx, Level, Nature, Next};
use crate::content::library::{LevelMarks, Loaded};
use crate::content::source::Span;

/// The findings on every level that was loaded, in the order of their names.
pub fn all(loaded: &Loaded) -> Vec<Diagnostic> {
    let levels = loaded.library.iter().flat_map(|library| library.levels.values());
    let marked = levels.filter_map(|level| Some((level, loaded.marks.get(&level.id)?)));
    marked.flat_map(|(of, marks)| level(of, marks)).collect()
}

/// The findings on one level.
pub fn level(level: &Level, marks: &LevelMarks) -> Vec<Diagnostic> {
    of_report(level, marks, &explore(level))
}

/// The findings that follow from a report.
pub fn of_report(level: &Level, marks: &LevelMarks, report: &Report) -> Vec<Diagnostic> {
    let audit = Audit { level, marks, report };
    let mut found = audit.stuck();
    if report.bound_hit {
        found.push(audit.finding(Code::ExploreLimit, marks.head).number("limit", MAX_STATES));
        return found;
    }
    found.extend(audit.endings());
    found.extend(audit.options());
    found.extend(audit.beats());
    found.extend(audit.honest_way());
    found
}

struct Audit<'a> {
    level: &'a Level,
    marks: &'a LevelMarks,
    report: &'a Report,
}

impl Audit<'_> {
    fn endings(&self) -> Vec<Diagnostic> {
        let ends = (0u16..).zip(&self.level.endings).filter(|(at, _)| !self.report.endings.contains(&EndingIx(*at)));
        ends.map(|(at, ending)| {
            let span = self.marks.endings.get(usize::from(at)).copied().unwrap_or(self.marks.head);
            self.finding(Code::EndingNeverReached, span).text("name", ending.id.as_str())
        })
        .collect()
    }

    /// Options that no state offers. In a beat that no state enters it is what leads there that is told of.
    fn options(&self) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        let beats = (0u16..).zip(&self.level.beats).filter(|(at, _)| self.report.beats.contains(&BeatIx(*at)));
        for (at, beat) in beats {
            let never: Vec<String> = match &beat.kind {
                BeatKind::Choose { options, .. } => self.never(at, options.iter().map(|it| &it.id)),
                BeatKind::Hub { things, .. } => self.never(at, things.iter().map(|it| &it.id)),
                BeatKind::Craft { slots, fake, .. } => self.never_built(at, slots, fake.is_some()),
                _ => continue,
            };
            for id in never {
                let span = self.option_span(at, &id);
                found.push(self.finding(Code::OptionNeverOffered, span).text("name", id));
            }
        }
        found
    }

    /// Beats that no state enters although one before them is entered. Where it is an option that is never offered, that is what
    /// is told of; and of a whole part that nobody enters only its beginning.
    fn beats(&self) -> Vec<Diagnostic> {
        let mut told = BTreeSet::new();
        for (from, ways) in links(self.level) {
            if !self.report.beats.contains(&from) {
                continue;
            }
            for (option, next) in ways {
                let offered = option.is_none_or(|option| self.report.offered.contains(&(from, option)));
                if let Next::Beat(to) = next
                    && offered
                    && !self.report.beats.contains(&to)
                {
                    told.insert(to);
                }
            }
        }
        let finding = |ix: BeatIx| {
            let span = self.marks.beats.get(usize::from(ix.0)).copied().unwrap_or(self.marks.head);
            self.finding(Code::BeatNeverEntered, span).text("name", self.level.beat(ix).id.as_str())
        };
        told.into_iter().map(finding).collect()
    }

    fn never<'o>(&self, at: u16, ids: impl Iterator<Item = &'o OptionId>) -> Vec<String> {
        let never = (0u8..).zip(ids).filter(|(option, _)| !self.report.offered.contains(&(BeatIx(at), *option)));
        never.map(|(_, id)| id.to_string()).collect()
    }

    /// Parts that are never in reach, and a formalism variant that is never offered.
    fn never_built(&self, at: u16, slots: &[CraftSlot], has_fake: bool) -> Vec<String> {
        let mut never = Vec::new();
        for (slot_at, slot) in (0u8..).zip(slots) {
            let parts = (0u8..).zip(&slot.parts);
            let out = parts.filter(|(part, _)| !self.report.parts.contains(&(BeatIx(at), slot_at, *part)));
            never.extend(out.map(|(_, part)| format!("{}-{}", slot.id, part.id)));
        }
        if has_fake && !self.report.fakes.contains(&BeatIx(at)) {
            never.push("fake".to_owned());
        }
        never
    }

    /// Whether honesty leads somewhere, and whether it is a dilemma at all.
    fn honest_way(&self) -> Vec<Diagnostic> {
        let report = self.report;
        let at = self.crooked_span();
        let mut found = Vec::new();
        if report.honest_endings.is_empty() && !report.endings.is_empty() {
            found.push(self.finding(Code::HonestWayNowhere, at));
        } else if report.can_be_crooked && report.honest_pays && !report.honest_costs && !report.crooked_pays {
            found.push(self.finding(Code::HonestWayBestPaid, at));
        }
        found
    }

    fn stuck(&self) -> Vec<Diagnostic> {
        let told = self.report.stuck.iter().map(|ix| {
            let at = usize::from(ix.0);
            let options = self.marks.options.get(at).and_then(|options| options.first());
            let finding = self
                .finding(Code::Stuck, self.marks.beats.get(at).copied().unwrap_or(self.marks.head))
                .text("name", self.level.beat(*ix).id.as_str());
            match options {
                Some((_, span)) => finding.label(&self.marks.source, *span, "there"),
                None => finding,
            }
        });
        told.collect()
    }

    /// The first crooked ask: what the honest way is about.
    fn crooked_span(&self) -> Span {
        let crooked = |ask| self.level.asks.get(ask) == Some(&Nature::Crooked);
        self.marks.asks.iter().find(|(ask, _)| crooked(ask)).map_or(self.marks.head, |(_, span)| *span)
    }

    fn option_span(&self, beat: u16, id: &str) -> Span {
        let at = usize::from(beat);
        let named = self.marks.options.get(at).and_then(|all| all.iter().find(|(option, _)| option.as_str() == id));
        let beat = || self.marks.beats.get(at).copied().unwrap_or(self.marks.head);
        named.map_or_else(beat, |(_, span)| *span)
    }

    fn finding(&self, code: Code, span: Span) -> Diagnostic {
        Diagnostic::new(code, &self.marks.source, span)
    }
}
