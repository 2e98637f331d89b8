//! Which words a lesson plan or course must have. See `docs/formats/lesson.md`.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Message, Wanted, budget};
use crate::content::lesson::{Lesson, Step, StepKind};
use crate::content::read::lesson::LessonDraft;
use crate::content::source::Span;

/// The words of a lesson.
pub fn of_lesson(draft: &LessonDraft) -> Wanted {
    let marks = &draft.marks;
    let mut wanted = Wanted {
        source: Some(Arc::clone(&marks.source)),
        head: marks.head,
        messages: BTreeMap::new(),
        forgiven: marks.broken.clone(),
    };
    let title = Message::new(marks.head).value(budget::TITLE).with("summary", budget::SENTENCE);
    let title = match &draft.lesson {
        Lesson::Plan(plan) => {
            let title = numbered(title, "aim", plan.aims, budget::SENTENCE);
            let title = numbered(title, "material", plan.materials, budget::SENTENCE);
            numbered(title, "role", plan.roles, budget::SENTENCE)
        }
        Lesson::Course(course) => numbered(title, "aim", course.aims, budget::SENTENCE),
    };
    wanted.add(draft.lesson.title(), title);
    if let Lesson::Plan(plan) = &draft.lesson {
        for (step, marks) in plan.steps.iter().zip(&marks.steps) {
            wanted.add(step.id.as_str(), of_step(step, marks.key));
        }
    }
    wanted
}

fn of_step(step: &Step, span: Span) -> Message {
    let mut message = numbered(Message::new(span).value(budget::TITLE), "note", step.notes, None);
    message.attribute("show", budget::SENTENCE, &[]);
    message.optional("show", true);
    match &step.kind {
        StepKind::Vote(vote) => {
            message.optional("show", true);
            message = message.with("question", budget::SENTENCE).with("predict", budget::SENTENCE);
            for option in &vote.options {
                if vote.on.is_none() {
                    message = message.with(format!("option-{option}"), budget::CHOICE);
                }
                message = message
                    .with(format!("for-{option}"), budget::DEBRIEF)
                    .with(format!("against-{option}"), budget::DEBRIEF);
            }
        }
        StepKind::Discuss { prompts } => {
            message = numbered(message, "prompt", *prompts, budget::SENTENCE);
            message.optional("show", false);
        }
        StepKind::TeamTask { .. } => {
            message = message.with("task", budget::DEBRIEF);
            message.optional("show", false);
        }
        StepKind::Video { .. } => message.optional("show", false),
        StepKind::Level { .. }
        | StepKind::Game(_)
        | StepKind::Survey { .. }
        | StepKind::Quiz { .. }
        | StepKind::Debrief { .. }
        | StepKind::Pause => {}
    }
    message
}

fn numbered(message: Message, name: &str, count: u8, budget: impl Into<Option<usize>> + Copy) -> Message {
    (1..=count).fold(message, |message, number| message.with(format!("{name}-{number}"), budget))
}
