//! Ids: short names that content gives to things, checked once at the door.
//!
//! An id is lower-case kebab-case and begins with a letter. Each kind of thing has a type of its own, so that a flag
//! cannot be handed in where a beat is wanted. They are cheap to clone (shared text) and sort by their text, which is
//! what keeps every list that is written or hashed in one order.

use std::fmt;
use std::sync::Arc;

/// The longest id that is accepted, in bytes.
pub const MAX_ID_BYTES: usize = 64;

/// Whether `text` may be an id: `a-z`, `0-9`, `-`, beginning with a letter, at most [`MAX_ID_BYTES`] long.
pub fn is_id(text: &str) -> bool {
    text.len() <= MAX_ID_BYTES
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && !text.ends_with('-')
}

macro_rules! id_type {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Reads an id; `None` where the text is not one.
            pub fn parse(text: &str) -> Option<Self> {
                is_id(text).then(|| Self(Arc::from(text)))
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:?}", &*self.0)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    )*};
}

id_type! {
    /// A level, by its file name.
    LevelId
    /// A programme, by its file name.
    ProgrammeId
    /// A beat of a level.
    BeatId
    /// An ending of a level.
    EndingId
    /// A request in a level that can be judged.
    AskId
    /// An option of a choice, a thing to look at, a scrap, an item, a bin: whatever a beat offers by name.
    OptionId
    /// A slot of a written answer or of a craft.
    SlotId
    /// A piece that goes into a slot.
    PieceId
    /// A line of a rubric, without its sense (present or absent).
    RubricId
    /// A person of the cast.
    PersonId
    /// A flag.
    FlagId
    /// A piece of evidence.
    EvidenceId
    /// An insight.
    InsightId
    /// A skill that is practised.
    SkillId
    /// A reform.
    ReformId
    /// A hidden bead.
    BeadId
    /// An entry of the codex.
    CodexId
    /// A fact of the book of facts.
    FactId
    /// A state in which a level may be entered.
    EntryId
    /// A standing place of a place.
    SpotId
    /// A door of a place.
    DoorId
    /// A part of a place that can be shown and hidden.
    GroupId
    /// A model, by its file name.
    ModelId
    /// A material of the paint box.
    MaterialId
    /// A survey, by its file name.
    SurveyId
    /// An item of a survey.
    ItemId
    /// A question of the bank.
    QuestionId
    /// A station of a team quest, by its file name.
    StationId
    /// A team quest, by its file name.
    QuestId
    /// A lesson plan or course, by its file name.
    LessonId
    /// A step of a lesson plan.
    StepId
    /// A round of an olympiad, by its file name.
    RoundId
    /// A task of a round.
    TaskId
    /// A line of a scoring sheet.
    RuleId
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_kebab_case() {
        for good in ["a", "queue-1-corridor", "e4"] {
            assert!(BeatId::parse(good).is_some(), "{good}");
        }
        for bad in ["", "1a", "A", "a_b", "a-", "-a", "ә", "a b"] {
            assert!(BeatId::parse(bad).is_none(), "{bad}");
        }
    }
}
