//! The act of an event as a school files it: date, class, topic, number present, findings, measures, lines for signatures.
//!
//! The programme of upbringing («Адал азамат») has months and values, but our book of facts holds no list of them that is certain
//! (`prog-adal-azamat`, `doubt-adal-azamat`). So the act names the programme and has a line for month and value: what the
//! teacher wrote, or a blank to fill in by hand. The game invents none.

use super::sheet::{Block, Look, Sheet};
use super::voice::Voice;
use super::{About, parts};
use crate::content::words::Args;

/// What stands on a line that is filled in by hand.
const BLANK: &str = "____________________________";

/// The act.
pub fn sheet(about: &About<'_>) -> Sheet {
    let voice = Voice::of(about);
    let lesson = about.lesson;
    let upbringing = if lesson.upbringing.is_empty() { BLANK } else { lesson.upbringing.as_str() };
    let mut facts =
        vec![(voice.say("report-school"), BLANK.to_owned()), (voice.say("report-number"), BLANK.to_owned())];
    facts.extend(parts::head(about));
    facts.push((voice.say("report-upbringing"), upbringing.to_owned()));
    let done = lesson.steps.iter().filter(|step| step.held.0 > 0).count();
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let args = Args::new()
        .number("steps", count(done))
        .number("votes", count(lesson.votes.len()))
        .number("surveys", count(lesson.surveys.len()));
    let mut blocks = vec![
        Block::Facts(facts),
        Block::Heading(voice.say("report-held")),
        Block::Paragraph(voice.with("report-held-text", &args)),
    ];
    blocks.extend(parts::findings(voice, &lesson.findings));
    blocks.push(Block::Heading(voice.say("report-signatures")));
    blocks.push(parts::signatures(voice, &["report-sign-teacher", "report-sign-present", "report-sign-head"]));
    blocks.push(Block::Small(voice.say("report-upbringing-note")));
    Sheet {
        lang: about.lang,
        title: voice.say("report-act"),
        look: Look::Paper,
        blocks,
        foot: voice.say("report-privacy"),
    }
}
