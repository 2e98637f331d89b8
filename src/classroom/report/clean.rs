//! Clean Session's final report: what was found, and what was done about each finding.
//!
//! It can't be finished while a line "what was changed" is empty, because that is where formalism hides. "Nothing yet, because…"
//! is an answer; a blank is none.

use super::sheet::{Block, Look, Sheet};
use super::voice::Voice;
use super::{About, parts};

/// Why the final report is not made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Unfinished {
    /// The findings whose line is empty, counted from one. None: nothing was found at all, which no survey says.
    pub empty: Vec<usize>,
}

/// The final report.
///
/// # Errors
/// Where a finding has no measure or nothing is said of what was changed, or where nothing was found.
pub fn sheet(about: &About<'_>) -> Result<Sheet, Unfinished> {
    let findings = &about.lesson.findings;
    let open = findings.iter().enumerate().filter(|(_, it)| says_nothing(&it.measure) || says_nothing(&it.changed));
    let empty: Vec<usize> = open.map(|(at, _)| at + 1).collect();
    if !empty.is_empty() || findings.is_empty() {
        return Err(Unfinished { empty });
    }
    let voice = Voice::of(about);
    let mut blocks = vec![Block::Facts(parts::head(about))];
    blocks.extend(parts::findings(voice, findings));
    for survey in &about.lesson.surveys {
        blocks.extend(parts::survey(voice, survey));
    }
    blocks.push(Block::Heading(voice.say("report-signatures")));
    blocks.push(parts::signatures(voice, &["report-sign-commission", "report-sign-students", "report-sign-head"]));
    Ok(Sheet {
        lang: about.lang,
        title: voice.say("report-final"),
        look: Look::Paper,
        blocks,
        foot: voice.say("report-privacy"),
    })
}

/// Whether a line has not one letter or digit: a dash is as empty as a blank.
fn says_nothing(note: &crate::classroom::record::text::Note) -> bool {
    !note.as_str().chars().any(char::is_alphanumeric)
}
