//! Questions of a round: drawn for each contestant from the bank, so many of each topic, and shown in an order of their own.
//!
//! Every contestant has as many questions of each topic; which they are, in which order, and in which order their options stand, follows
//! from the seed.

use std::collections::BTreeMap;

use super::entry::Given;
use crate::content::ids::{OptionId, QuestionId};
use crate::content::level::Tier;
use crate::content::questions::{Question, QuestionKind, Topic};
use crate::content::round::may_draw;
use crate::play::answer::{Answer, is_right};
use crate::play::dice::{Dice, Seed};

/// What can be drawn, by topic, in the order of the names.
pub type Bank = BTreeMap<Topic, Vec<(QuestionId, Question)>>;

/// The questions of a bank that may be drawn for these tiers.
pub fn bank<'a>(questions: impl IntoIterator<Item = (&'a QuestionId, &'a Question)>, tiers: &[Tier]) -> Bank {
    let mut bank = Bank::new();
    for (id, question) in questions {
        if may_draw(question, tiers) {
            bank.entry(question.topic).or_default().push((id.clone(), question.clone()));
        }
    }
    bank
}

/// A question as one contestant sees it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Asked<'a> {
    /// Its name.
    pub id: &'a QuestionId,
    /// What it is.
    pub question: &'a Question,
    /// From which its options or items are shuffled.
    pub seed: Seed,
}

impl Asked<'_> {
    /// The order in which its options or items are shown, as positions in the order of the file.
    pub fn shown(&self) -> Vec<u8> {
        Dice::new(self.seed).shuffled(u8::try_from(self.question.kind.parts().len()).unwrap_or(u8::MAX))
    }

    /// Whether this is right; `None` where it is no answer to this question.
    pub fn is_right(&self, given: &Given) -> Option<bool> {
        let parts = self.question.kind.parts();
        let part = |at: &u8| parts.get(usize::from(*at)).cloned();
        let answer = match (&self.question.kind, given) {
            (QuestionKind::Choice { .. }, Given::Option(at)) => Answer::Option(part(at)?),
            (QuestionKind::Number { .. }, Given::Number(number)) => Answer::Number(*number),
            (QuestionKind::Order { .. }, Given::Order(order)) => {
                let items: Vec<OptionId> = order.iter().map(part).collect::<Option<_>>()?;
                Answer::Order(items)
            }
            _ => return None,
        };
        Some(is_right::<&str>(self.question, &answer, &[]))
    }
}

/// The questions of one contestant. Fewer than wanted where the bank of a topic is too small, which a check of the round finds.
pub fn draw<'a>(bank: &'a Bank, wanted: &[(Topic, u8)], seed: Seed) -> Vec<Asked<'a>> {
    let mut dice = Dice::new(seed);
    let mut drawn = Vec::new();
    for (topic, count) in wanted {
        let Some(of_topic) = bank.get(topic) else { continue };
        let order = dice.shuffled(u8::try_from(of_topic.len()).unwrap_or(u8::MAX));
        drawn.extend(order.into_iter().take(usize::from(*count)).filter_map(|at| of_topic.get(usize::from(at))));
    }
    let order = dice.shuffled(u8::try_from(drawn.len()).unwrap_or(u8::MAX));
    let in_order = order.into_iter().filter_map(|at| drawn.get(usize::from(at)).copied());
    (0..).zip(in_order).map(|(at, (id, question))| Asked { id, question, seed: Seed(seed.0 ^ (at + 1)) }).collect()
}
