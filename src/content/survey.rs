//! A survey: items in their order, each with the answers that may be given to it.
//!
//! There is no field for "must be answered": whoever fills a survey in may pass over any item, and the page that they
//! read says so. Words are the messages of the survey's file; what an item means for counting is here. The rules that
//! keep answers anonymous are in the classroom, which may only show what its rule of five lets out.

use std::collections::BTreeMap;

use super::ids::{FactId, ItemId, OptionId, SurveyId};
use super::level::{Nature, Stance, Tier};

/// A survey.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Survey {
    /// Its name, which is the name of its file.
    pub id: SurveyId,
    /// For whom it is.
    pub tier: Tier,
    /// How long it takes.
    pub minutes: u8,
    /// Whether it is one of two parallel forms of a test.
    pub form: Option<Form>,
    /// The facts that it stands on.
    pub facts: Vec<FactId>,
    /// The items, in the order in which they are asked; never empty.
    pub items: Vec<Item>,
}

/// One of two parallel forms: before and after, halves of the class the other way round.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Form {
    /// Which of the two.
    pub letter: Letter,
    /// The other one.
    pub twin: SurveyId,
}

/// The name of a parallel form.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "they are letters")]
pub enum Letter {
    A,
    B,
}

/// An item of a survey.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Item {
    /// Its name, and the name of its message.
    pub id: ItemId,
    /// Asked only of those who chose so before; of everybody where there is nothing.
    pub when: Option<When>,
    /// How it is answered.
    pub kind: ItemKind,
}

/// Of whom an item is asked: those who chose one of these options of an earlier item.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct When {
    /// The earlier item, which is a single or a many.
    pub item: ItemId,
    /// The options.
    pub options: Vec<OptionId>,
}

/// How an item is answered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ItemKind {
    /// One of some options.
    Single {
        /// The options.
        options: Vec<OptionId>,
        /// Whether chance answers for some, so that no answer gives anybody away. Then the options are `yes` and `no`.
        secret: Option<Secret>,
    },
    /// Any number of options, none among them.
    Many {
        /// The options.
        options: Vec<OptionId>,
    },
    /// A number from one to `to`.
    Scale {
        /// The highest.
        to: u8,
    },
    /// One column for each row.
    Matrix {
        /// What is judged.
        rows: Vec<OptionId>,
        /// How.
        columns: Vec<OptionId>,
    },
    /// Words of one's own.
    Open {
        /// At most so many characters.
        longest: u16,
    },
    /// A situation: what would you do? Each option is rated by the key of the experts.
    Judge {
        /// Whether what is asked there is crooked, or only looks so.
        nature: Nature,
        /// The options and what they are worth.
        options: Vec<(OptionId, Rated)>,
    },
}

/// The attribute with the words of a row of a matrix.
pub fn row_attribute(row: &OptionId) -> String {
    format!("row-{row}")
}

/// The attribute with the words of a column of a matrix.
pub fn column_attribute(column: &OptionId) -> String {
    format!("column-{column}")
}

/// What the key says of an option of a situation.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Rated {
    /// What one does by it.
    pub stance: Stance,
    /// How well it works, from 0 to 3.
    pub worth: u8,
}

/// The highest worth of an option.
pub const MAX_WORTH: u8 = 3;

/// How chance answers in a secret item. A die decides, unseen, whether the truth is said; otherwise "yes" is said with a
/// known chance.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Secret {
    /// Of `of` faces `truth` say: answer truthfully; `yes` say: answer yes; the others: answer no.
    Forced {
        /// Faces that ask for the truth.
        truth: u8,
        /// Faces that ask for "yes".
        yes: u8,
        /// All faces.
        of: u8,
    },
    /// Of `of` faces `truth` ask for the truth; the others ask another, harmless question, to which `known` of `known_of`
    /// people say yes.
    Unrelated {
        /// Faces that ask for the truth.
        truth: u8,
        /// All faces.
        of: u8,
        /// Of so many people…
        known: u16,
        /// …out of so many it is known that they would say yes to the other question.
        known_of: u16,
    },
}

impl Survey {
    /// The item of this name.
    pub fn item(&self, id: &ItemId) -> Option<&Item> {
        self.items.iter().find(|item| item.id == *id)
    }

    /// How many situations are clean, and how many there are.
    pub fn clean_of_judged(&self) -> (usize, usize) {
        let natures = || {
            self.items.iter().filter_map(|item| match &item.kind {
                ItemKind::Judge { nature, .. } => Some(*nature),
                _ => None,
            })
        };
        (natures().filter(|nature| *nature == Nature::Clean).count(), natures().count())
    }
}

impl ItemKind {
    /// The options that can be chosen, where there are some.
    pub fn options(&self) -> Vec<&OptionId> {
        match self {
            Self::Single { options, .. } | Self::Many { options } => options.iter().collect(),
            Self::Judge { options, .. } => options.iter().map(|(id, _)| id).collect(),
            Self::Scale { .. } | Self::Matrix { .. } | Self::Open { .. } => Vec::new(),
        }
    }

    /// Whether the answer of one person may decide what else that person is asked. Words and scales are no condition; and
    /// a secret answer would stop being secret if others could see what follows from it.
    pub fn decides(&self) -> bool {
        matches!(self, Self::Single { secret: None, .. } | Self::Many { .. })
    }
}

/// Surveys by their names.
pub type Surveys = BTreeMap<SurveyId, std::sync::Arc<Survey>>;
