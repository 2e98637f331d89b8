//! Questions of a round: drawn for each contestant from the bank, so many of each topic, and shown in an order of their own.
//!
//! Every contestant has as many questions of each topic; which they are, in which order, and in which order their options stand, follows
//! from the seed.

use std::collections::{BTreeMap, BTreeSet};

use super::entry::Given;
use crate::content::ids::{OptionId, QuestionId};
use crate::content::level::Tier;
use crate::content::questions::{Question, QuestionKind, Topic};
use crate::content::round::Draw;
use crate::play::answer::{Answer, is_right};
use crate::play::dice::{Dice, Seed};

/// What can be drawn, for each line of a round's draw.
#[derive(Clone, Debug)]
pub struct Bank(Vec<Line>);

/// A line of a draw, with its questions in the order of their names.
#[derive(Clone, Debug)]
struct Line {
    draw: Draw,
    own: Vec<(QuestionId, Question)>,
}

impl Bank {
    /// Those of all questions that may be drawn in a round for these tiers.
    pub fn new(questions: &BTreeMap<QuestionId, Question>, draw: &[Draw], tiers: &[Tier]) -> Self {
        let of = |draw: &Draw| {
            let own = questions.iter().filter(|(_, question)| draw.may(question, tiers));
            Line { draw: *draw, own: own.map(|(id, question)| (id.clone(), question.clone())).collect() }
        };
        Self(draw.iter().map(of).collect())
    }

    /// The topics of which there are fewer questions than are drawn: those that another line may have drawn before are not counted on.
    pub fn too_few(&self) -> impl Iterator<Item = Topic> {
        let meet =
            |one: &Line, other: &Line| one.own.iter().any(|(id, _)| other.own.iter().any(|(same, _)| same == id));
        let few = move |(at, line): (usize, &Line)| {
            let others = self.0.iter().enumerate().filter(|(other, one)| *other != at && meet(one, line));
            let taken: usize = others.map(|(_, one)| usize::from(one.draw.count)).sum();
            (line.own.len() < usize::from(line.draw.count) + taken).then_some(line.draw.topic)
        };
        self.0.iter().enumerate().filter_map(few)
    }

    /// The names of all that may be drawn, in their order, each once.
    pub fn names(&self) -> Vec<QuestionId> {
        let names: BTreeSet<&QuestionId> = self.0.iter().flat_map(|line| line.own.iter().map(|(id, _)| id)).collect();
        names.into_iter().cloned().collect()
    }

    /// The questions of one contestant, none of them twice. Fewer than wanted where a topic has too few, which a check of the round finds.
    pub fn draw(&self, seed: Seed) -> Vec<Asked<'_>> {
        let mut dice = Dice::new(seed);
        let mut drawn: Vec<&(QuestionId, Question)> = Vec::new();
        for Line { draw, own } in &self.0 {
            let order = dice.shuffled(u8::try_from(own.len()).unwrap_or(u8::MAX));
            let fresh = order.into_iter().filter_map(|at| own.get(usize::from(at)));
            let fresh = fresh.filter(|(id, _)| drawn.iter().all(|(had, _)| had != id));
            let fresh: Vec<_> = fresh.take(usize::from(draw.count)).collect();
            drawn.extend(fresh);
        }
        let order = dice.shuffled(u8::try_from(drawn.len()).unwrap_or(u8::MAX));
        let in_order = order.into_iter().filter_map(|at| drawn.get(usize::from(at)).copied());
        (0..).zip(in_order).map(|(at, (id, question))| Asked { id, question, seed: Seed(seed.0 ^ (at + 1)) }).collect()
    }
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
