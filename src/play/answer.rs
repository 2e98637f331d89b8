//! Whether an answer is right.

use crate::content::ids::OptionId;
use crate::content::questions::{Question, QuestionKind};

/// An answer, as a team gives it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Answer {
    /// One of the options.
    Option(OptionId),
    /// A number.
    Number(i64),
    /// All items, in the team's order.
    Order(Vec<OptionId>),
    /// Something written.
    Written(String),
}

/// Whether the answer is right. `accepted` are the spellings of the language that is played, for a term: its answer, and what
/// [`spellings`] makes of the further ones.
pub fn is_right<T: AsRef<str>>(question: &Question, answer: &Answer, accepted: &[T]) -> bool {
    match (&question.kind, answer) {
        (QuestionKind::Choice { right, .. }, Answer::Option(option)) => option == right,
        (QuestionKind::Number { answer, within }, Answer::Number(number)) => {
            answer.abs_diff(*number) <= within.unsigned_abs()
        }
        (QuestionKind::Order { items }, Answer::Order(order)) => order == items,
        (QuestionKind::Term, Answer::Written(text)) => is_one_of(text, accepted),
        _ => false,
    }
}

/// Whether what was written is one of the accepted spellings.
pub fn is_one_of<T: AsRef<str>>(text: &str, accepted: &[T]) -> bool {
    let given = plain(text);
    !given.is_empty() && accepted.iter().any(|own| plain(own.as_ref()) == given)
}

/// The spellings in a text with semicolons between them.
pub fn spellings(text: &str) -> Vec<String> {
    text.split(';').map(str::trim).filter(|spelling| !spelling.is_empty()).map(str::to_owned).collect()
}

/// Letters and digits in small letters: neither spaces, hyphens and quotes nor the dots of ё matter.
fn plain(text: &str) -> String {
    let small = text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase);
    small.map(|c| if c == '\u{451}' { '\u{435}' } else { c }).collect()
}
