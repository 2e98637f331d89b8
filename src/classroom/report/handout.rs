//! A page to take home: what the class said, questions to think about, a plan of one's own, whom one can tell.

use super::sheet::{Block, Look, Sheet};
use super::voice::Voice;
use super::{About, parts};

/// The handout.
pub fn sheet(about: &About<'_>) -> Sheet {
    let voice = Voice::of(about);
    let mut blocks = vec![Block::Large(about.lesson.topic.get(about.lang).to_owned())];
    if !about.lesson.votes.is_empty() {
        blocks.push(Block::Heading(voice.say("report-handout-chose")));
        blocks.extend(about.lesson.votes.iter().map(|vote| Block::Chart(parts::vote(voice, vote))));
    }
    blocks.push(Block::Heading(voice.say("report-handout-think")));
    let questions = ["report-handout-think-1", "report-handout-think-2", "report-handout-think-3"];
    blocks.extend(questions.iter().map(|id| Block::Paragraph(voice.say(id))));
    blocks.push(Block::Heading(voice.say("report-handout-plan")));
    let plan = ["report-handout-when", "report-handout-then"];
    blocks.push(Block::Lines(plan.iter().map(|id| (voice.say(id), String::new())).collect()));
    blocks.push(Block::Heading(voice.say("report-handout-whom")));
    let whom = ["report-handout-whom-school", "report-handout-whom-home"];
    blocks.push(Block::Lines(whom.iter().map(|id| (voice.say(id), String::new())).collect()));
    Sheet {
        lang: about.lang,
        title: voice.say("report-handout"),
        look: Look::Paper,
        blocks,
        foot: voice.say("report-privacy"),
    }
}
