//! What a booster asks: which topics a chapter has touched, and three questions of those that are due.
//!
//! A topic was touched where levels stand on the same facts as questions of the bank. [`super::booster`] says on which day it comes back.

use std::collections::{BTreeMap, BTreeSet};

use super::booster::{Booster, Day, Recall};
use crate::content::ids::{FactId, OptionId, QuestionId};
use crate::content::level::Tier;
use crate::content::library::Library;
use crate::content::programme::Programme;
use crate::content::questions::{Question, QuestionKind, Topic};
use crate::play::dice::{Dice, Seed};

/// How many questions three minutes have.
pub const QUESTIONS: usize = 3;
/// So many topics of one chapter come back at most: nobody is pestered.
const TOPICS: usize = 3;
/// So many questions of a topic stand on the facts of a chapter that has touched it.
const TOUCHED: usize = 2;

/// A question that is asked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Item {
    /// Which.
    pub question: QuestionId,
    /// About what.
    pub topic: Topic,
    /// Its options, as they are shown.
    pub options: Vec<OptionId>,
    /// The right one.
    pub right: OptionId,
}

/// The topics that a chapter has touched, those with the most questions first.
pub fn topics(library: &Library, programme: &Programme) -> Vec<Topic> {
    let levels = programme.levels.iter().filter_map(|level| library.level(level.as_str()));
    let facts: BTreeSet<&FactId> = levels.flat_map(|level| &level.sources).collect();
    let mut touched: BTreeMap<Topic, usize> = BTreeMap::new();
    for question in library.questions.values().filter(|question| !question.kept && question.tier <= programme.tier) {
        if choice(question).is_some() && question.facts.iter().any(|fact| facts.contains(fact)) {
            *touched.entry(question.topic).or_default() += 1;
        }
    }
    let mut touched: Vec<_> = touched.into_iter().filter(|(_, count)| *count >= TOUCHED).collect();
    touched.sort_by_key(|(topic, count)| (std::cmp::Reverse(*count), *topic));
    touched.into_iter().take(TOPICS).map(|(topic, _)| topic).collect()
}

/// Three questions about topics that are due, in turn; each time others, as far as the bank goes. `fits` says who can be asked.
pub fn asked(library: &Library, due: &[&Booster], today: Day, fits: impl Fn(Tier) -> bool) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    let mut turns: Vec<_> = due
        .iter()
        .map(|booster| {
            let of_topic =
                |question: &&Question| !question.kept && question.topic == booster.topic && fits(question.tier);
            let found: Vec<_> = library.questions.iter().filter(|(_, question)| of_topic(question)).collect();
            let found: Vec<_> = found.into_iter().filter_map(|(id, question)| Some((id, choice(question)?))).collect();
            let skipped = (booster.answers.len() * QUESTIONS).checked_rem(found.len()).unwrap_or(0);
            let turned: Vec<_> = found[skipped..].iter().chain(&found[..skipped]).copied().collect();
            (booster.topic, turned.into_iter())
        })
        .collect();
    while items.len() < QUESTIONS {
        let before = items.len();
        for (topic, left) in &mut turns {
            if items.len() < QUESTIONS
                && let Some((id, (options, right))) = left.next()
            {
                let seed = Seed(u64::from(today.0) << 8 | items.len() as u64);
                let options = shuffled(options, &mut Dice::new(seed));
                items.push(Item { question: id.clone(), topic: *topic, options, right: right.clone() });
            }
        }
        if items.len() == before {
            break;
        }
    }
    items
}

/// How well each topic was remembered, by what was answered about it.
pub fn recalls(answers: &[(Topic, bool)]) -> Vec<(Topic, Recall)> {
    let mut counts: BTreeMap<Topic, (u8, u8)> = BTreeMap::new();
    for (topic, right) in answers {
        let (rights, asked) = counts.entry(*topic).or_default();
        *rights = rights.saturating_add(u8::from(*right));
        *asked = asked.saturating_add(1);
    }
    counts.into_iter().map(|(topic, (rights, asked))| (topic, Recall::of(rights, asked))).collect()
}

/// The two days on which a topic comes back, if it is remembered each time.
pub fn expected(topic: Topic, learned: Day) -> Vec<Day> {
    let mut booster = Booster::learned(topic, learned);
    let mut days = Vec::new();
    while days.len() < 2
        && let Some(day) = booster.due()
    {
        days.push(day);
        booster.answer(day, Recall::Remembered);
    }
    days
}

fn choice(question: &Question) -> Option<(&[OptionId], &OptionId)> {
    match &question.kind {
        QuestionKind::Choice { options, right } => Some((options, right)),
        QuestionKind::Number { .. } | QuestionKind::Order { .. } | QuestionKind::Term => None,
    }
}

fn shuffled(options: &[OptionId], dice: &mut Dice) -> Vec<OptionId> {
    let mut options = options.to_vec();
    for last in (1..options.len()).rev() {
        let other = dice.below(u32::try_from(last).unwrap_or(u32::MAX - 1) + 1) as usize;
        options.swap(last, other);
    }
    options
}
