//! The words of the bank of questions, of stations and of team quests: messages of shared files.

use std::sync::Arc;

use super::{Message, Wanted};
use crate::content::questions::{
    ACCEPT, ANSWER, OPTION_LENGTH, QUESTION_LENGTH, QuestionKind, WHY, WHY_LENGTH, message,
};
use crate::content::read::questions::QuestionsDraft;
use crate::content::read::stations::{QuestDraft, StationDraft};
use crate::content::stations::{self, StationKind, part, quest_message};

/// The shared file in which the words of questions stand.
pub const QUESTIONS: &str = "questions";

/// The shared file in which the names of quests stand.
pub const QUESTS: &str = "quest";

/// How long a name may be, a task, a step or clue, and a sentence of explanation.
const NAME: usize = 60;
const TASK: usize = 350;
const STEP: usize = 160;
const SITUATION: usize = 450;

/// The words of a bank of questions.
pub fn of_questions(draft: &QuestionsDraft) -> Wanted {
    let mut wanted = Wanted { source: Some(Arc::clone(&draft.source)), ..Wanted::none() };
    add_questions(draft, &mut wanted);
    wanted
}

/// The words of a station.
pub fn of_station(draft: &StationDraft) -> Wanted {
    let mut wanted = Wanted { source: Some(Arc::clone(&draft.source)), head: draft.head, ..Wanted::none() };
    add_station(draft, &mut wanted);
    wanted
}

/// The words of a quest.
pub fn of_quest(draft: &QuestDraft) -> Wanted {
    let mut wanted = Wanted { source: Some(Arc::clone(&draft.source)), head: draft.head, ..Wanted::none() };
    add_quest(draft, &mut wanted);
    wanted
}

pub(super) fn add_questions(draft: &QuestionsDraft, wanted: &mut Wanted) {
    for (id, question, marks) in &draft.questions {
        let words = Message::new(marks.key).value(QUESTION_LENGTH).with(WHY, WHY_LENGTH);
        let parts = question.kind.parts().iter();
        let mut words = parts.fold(words, |words, part| words.with(part.as_str(), OPTION_LENGTH));
        if question.kind == QuestionKind::Term {
            words = words.with(ANSWER, OPTION_LENGTH);
            words.may_have(ACCEPT);
        }
        wanted.add(&message(id), words);
    }
}

pub(super) fn add_station(draft: &StationDraft, wanted: &mut Wanted) {
    let station = &draft.station;
    let place = |name: &str| draft.parts.iter().find(|(own, _)| own == name).map_or(draft.head, |(_, span)| *span);
    let mut add = |name: &str, words: Message| wanted.add(&part(&station.id, name), words);
    match &station.kind {
        StationKind::Case { .. } | StationKind::BrainRing { .. } | StationKind::Faster { .. } => {}
        StationKind::Crossword { words, .. } => {
            for (word, _) in words {
                add(word.as_str(), Message::new(place(word.as_str())).value(NAME).with("clue", STEP));
            }
        }
        StationKind::BlackBox { things, .. } => {
            for thing in things {
                let mut words = Message::new(place(thing.id.as_str())).value(NAME).with(WHY, WHY_LENGTH);
                words.may_have(ACCEPT);
                for number in 1..=thing.clues {
                    words = words.with(format!("clue-{number}"), STEP);
                }
                add(thing.id.as_str(), words);
            }
        }
        StationKind::Captains { situations, .. } => {
            for situation in situations {
                let words = Message::new(place(situation.id.as_str())).value(SITUATION);
                add(situation.id.as_str(), words.with("role", NAME).with("partner", STEP).with("jury", WHY_LENGTH));
            }
        }
        StationKind::Creative { tasks, .. } => {
            for task in tasks {
                add(task.as_str(), Message::new(place(task.as_str())).value(NAME).with("task", TASK));
            }
        }
        StationKind::Agent { processes, .. } => {
            for process in processes {
                let mut words = Message::new(place(process.id.as_str())).value(NAME);
                for (step, _) in &process.steps {
                    words = words.with(step.as_str(), STEP).with(format!("{step}-why"), WHY_LENGTH);
                }
                add(process.id.as_str(), words);
            }
        }
    }
    for line in station.kind.rubric().unwrap_or_default() {
        let name = format!("rubric-{}", line.id);
        add(&name, Message::new(place(&name)).value(NAME).with("about", STEP));
    }
    wanted.add(&stations::message(&station.id), Message::new(draft.head).value(NAME).with("task", TASK));
}

pub(super) fn add_quest(draft: &QuestDraft, wanted: &mut Wanted) {
    wanted.add(&quest_message(&draft.plan.id), Message::new(draft.head).value(NAME).with("about", TASK));
}
