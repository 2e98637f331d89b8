//! A certificate for the class. A person's name is written on it by hand, if the school wishes; the game knows none.

use super::About;
use super::sheet::{Block, Look, Sheet};
use super::voice::Voice;
use crate::content::words::Args;

/// The certificate.
pub fn sheet(about: &About<'_>) -> Sheet {
    let voice = Voice::of(about);
    let lesson = about.lesson;
    let topic = lesson.topic.get(about.lang).to_owned();
    let args = Args::new()
        .text("class", about.class.name.as_str())
        .text("topic", topic)
        .text("date", lesson.day.shown())
        .number("minutes", lesson.held.0)
        .number("present", lesson.present);
    let blocks = vec![
        Block::Lines(vec![(String::new(), voice.say("report-certificate-name"))]),
        Block::Large(voice.with("report-certificate-class", &args)),
        Block::Paragraph(voice.with("report-certificate-text", &args)),
        Block::Paragraph(voice.say("report-certificate-what")),
        Block::Lines(vec![
            (voice.say("report-sign-teacher"), voice.say("report-signature")),
            (voice.say("report-sign-head"), voice.say("report-signature")),
        ]),
    ];
    Sheet {
        lang: about.lang,
        title: voice.say("report-certificate"),
        look: Look::Framed,
        blocks,
        foot: lesson.day.shown(),
    }
}
