//! The bank of questions: what is asked in quests, courses and boosters, what is right, and on which facts that stands.
//!
//! A [`Question`] has no words. They are a message of the shared file `questions.ftl`, named by [`message`]: the value is the
//! question, each option or item is an attribute, and `.why` says in one sentence why the answer is right. What is accepted
//! for a [`QuestionKind::Term`] is in the words too, because each language has its own spellings ([`ANSWER`], [`ACCEPT`]).
//! Nor does it know how an answer is judged or how many points that is worth: that is `play::answer`. The file
//! is described in `docs/formats/questions.md`.

use super::ids::{FactId, OptionId, QuestionId};
use super::level::{Nature, Tier};

/// A question of the bank.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize)]
pub struct Question {
    /// What it is about.
    pub topic: Topic,
    /// For whom it is, at the youngest.
    pub tier: Tier,
    /// Whether it tells of a situation, and whether that is clean or crooked. At least a third are clean.
    pub nature: Option<Nature>,
    /// What is to be done.
    pub kind: QuestionKind,
    /// The facts that the answer stands on: certain ones only, since it is scored.
    pub facts: Vec<FactId>,
    /// Whether it is kept for rounds of an olympiad: nothing else asks it, so that nobody has seen it before.
    pub kept: bool,
}

/// What a question is about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize)]
#[expect(missing_docs, reason = "each name says what it is about")]
pub enum Topic {
    Law,
    Report,
    Gifts,
    Exam,
    Places,
    Words,
    Prevention,
    Honesty,
    Programmes,
    People,
}

/// What is to be done with a question.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize)]
pub enum QuestionKind {
    /// One of these is right.
    Choice {
        /// What is offered, in the order of the file; it is shown shuffled.
        options: Vec<OptionId>,
        /// The right one, which is among them.
        right: OptionId,
    },
    /// A whole number.
    Number {
        /// The right one.
        answer: i64,
        /// How far from it still counts.
        within: i64,
    },
    /// Things to be put in order.
    Order {
        /// In the right order; they are shown shuffled.
        items: Vec<OptionId>,
    },
    /// A word of the glossary to be written.
    Term,
}

/// The attribute of a term question that holds the word as it is shown.
pub const ANSWER: &str = "answer";

/// The attribute of a term question that holds further spellings, with semicolons between them.
pub const ACCEPT: &str = "accept";

/// The attribute that says why the answer is right.
pub const WHY: &str = "why";

/// How long a question may be, in characters: it stands on a projector.
pub const QUESTION_LENGTH: usize = 200;

/// How long an option may be.
pub const OPTION_LENGTH: usize = 110;

/// How long the reason may be.
pub const WHY_LENGTH: usize = 220;

/// The message that holds the words of a question.
pub fn message(id: &QuestionId) -> String {
    format!("questions-{id}")
}

impl Topic {
    /// All topics, in the order in which they are listed.
    pub const ALL: [Self; 10] = [
        Self::Law,
        Self::Report,
        Self::Gifts,
        Self::Exam,
        Self::Places,
        Self::Words,
        Self::Prevention,
        Self::Honesty,
        Self::Programmes,
        Self::People,
    ];

    /// The message that names it: `questions-topic-law`.
    pub fn message(self) -> &'static str {
        match self {
            Self::Law => "questions-topic-law",
            Self::Report => "questions-topic-report",
            Self::Gifts => "questions-topic-gifts",
            Self::Exam => "questions-topic-exam",
            Self::Places => "questions-topic-places",
            Self::Words => "questions-topic-words",
            Self::Prevention => "questions-topic-prevention",
            Self::Honesty => "questions-topic-honesty",
            Self::Programmes => "questions-topic-programmes",
            Self::People => "questions-topic-people",
        }
    }

    /// Its name in what is kept: `law`.
    pub fn id(self) -> &'static str {
        self.message().trim_start_matches("questions-topic-")
    }

    /// The topic of this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.id() == id)
    }
}

impl QuestionKind {
    /// The names of its parts, which are attributes of its message.
    pub fn parts(&self) -> &[OptionId] {
        match self {
            Self::Choice { options, .. } => options,
            Self::Order { items } => items,
            Self::Number { .. } | Self::Term => &[],
        }
    }
}
