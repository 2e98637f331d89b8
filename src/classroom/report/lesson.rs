//! The report of a lesson: one page to file. What was done, what the class said, what was found.

use super::sheet::{Block, Look, Sheet, Side, Table};
use super::voice::Voice;
use super::{About, parts};
use crate::classroom::record::figures::Unit;
use crate::classroom::record::{StepEnd, StepRecord, SurveyRecord};
use crate::content::lang::Lang;
use crate::content::words::Words;

/// The report.
pub fn sheet(about: &About<'_>) -> Sheet {
    let voice = Voice::of(about);
    let lesson = about.lesson;
    let mut blocks = vec![Block::Facts(parts::head(about))];
    if !lesson.steps.is_empty() {
        blocks.push(Block::Heading(voice.say("report-steps")));
        blocks.push(Block::Table(steps(voice, &lesson.steps)));
    }
    if !lesson.votes.is_empty() {
        blocks.push(Block::Heading(voice.say("report-votes")));
        blocks.extend(lesson.votes.iter().map(|vote| Block::Chart(parts::vote(voice, vote))));
    }
    for survey in &lesson.surveys {
        blocks.extend(parts::survey_table(voice, survey));
    }
    if let Some(quest) = &lesson.quest {
        blocks.extend(parts::quest(voice, quest));
    }
    if !lesson.findings.is_empty() {
        blocks.extend(parts::findings(voice, &lesson.findings));
    }
    Sheet {
        lang: about.lang,
        title: voice.say("report-lesson"),
        look: Look::OnePage,
        blocks,
        foot: voice.say("report-privacy"),
    }
}

/// What has changed since the first form of a test, line by line; nothing where it was not compared.
pub fn differences(words: &Words, lang: Lang, survey: &SurveyRecord) -> Vec<String> {
    let differences = survey.measured.iter().filter(|measured| measured.unit == Unit::Difference);
    differences.map(|measured| parts::measured(Voice::new(words, lang), measured)).collect()
}

fn steps(voice: Voice<'_>, steps: &[StepRecord]) -> Table {
    let row = |step: &StepRecord| {
        let end = match step.end {
            StepEnd::Done => "report-step-done",
            StepEnd::Shortened => "report-step-shortened",
            StepEnd::Skipped => "report-step-skipped",
        };
        vec![step.name.get(voice.lang).to_owned(), step.planned.0.to_string(), step.held.0.to_string(), voice.say(end)]
    };
    Table {
        columns: vec![
            parts::column(voice.say("report-step"), 6, Side::Left),
            parts::column(voice.say("report-step-planned"), 2, Side::Right),
            parts::column(voice.say("report-step-held"), 2, Side::Right),
            parts::column(voice.say("report-step-end"), 3, Side::Left),
        ],
        rows: steps.iter().map(row).collect(),
    }
}
