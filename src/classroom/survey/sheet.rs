//! What one person answers: a sheet, filled in item by item.
//!
//! Any item may be passed over. An item with a condition is asked only of those who met it; when an earlier answer changes,
//! later answers that nobody asks for any more are dropped.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::ids::{ItemId, OptionId};
use crate::content::survey::{Item, ItemKind, Survey};

/// An answer.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Answer {
    /// To a single or a situation.
    One(OptionId),
    /// To a many; it may be none.
    Several(BTreeSet<OptionId>),
    /// To a scale.
    Level(u8),
    /// To a matrix: row, column; rows may be left out.
    Table(BTreeMap<OptionId, OptionId>),
    /// Words of one's own.
    Words(String),
    /// Rather not.
    PassedOver,
}

/// Why an answer is not taken. Nothing has changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AnswerRefused {
    /// The survey has no such item.
    NoSuchItem,
    /// This person is not asked that.
    NotAsked,
    /// An answer of another kind.
    OtherKind,
    /// There is no such option, row, column or level.
    NoSuchOption,
    /// More characters than the item takes.
    TooLong,
}

/// A sheet while it is filled in.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Filling {
    answers: BTreeMap<ItemId, Answer>,
}

/// A sheet that is filled in. Whose it is stands nowhere; sheets compare by their answers.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sheet {
    answers: BTreeMap<ItemId, Answer>,
}

impl std::fmt::Debug for Sheet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sheet(…)")
    }
}

impl Filling {
    /// An empty sheet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The items that this person is asked so far, in order.
    pub fn asked<'s>(&self, survey: &'s Survey) -> Vec<&'s Item> {
        survey.items.iter().filter(|item| self.is_asked(item)).collect()
    }

    /// The first item without an answer.
    pub fn next<'s>(&self, survey: &'s Survey) -> Option<&'s Item> {
        self.asked(survey).into_iter().find(|item| !self.answers.contains_key(&item.id))
    }

    /// The answer given to an item.
    pub fn answer_to(&self, item: &ItemId) -> Option<&Answer> {
        self.answers.get(item)
    }

    /// Takes an answer, in place of an earlier one to the same item.
    pub fn answer(&mut self, survey: &Survey, id: &ItemId, answer: Answer) -> Result<(), AnswerRefused> {
        let item = survey.item(id).ok_or(AnswerRefused::NoSuchItem)?;
        if !self.is_asked(item) {
            return Err(AnswerRefused::NotAsked);
        }
        fits(&item.kind, &answer)?;
        self.answers.insert(id.clone(), answer);
        self.drop_unasked(survey);
        Ok(())
    }

    /// The sheet; what was not answered was passed over.
    pub fn finish(mut self, survey: &Survey) -> Sheet {
        self.drop_unasked(survey);
        Sheet { answers: self.answers }
    }

    /// In order, since what is dropped may have been a condition of what comes later.
    fn drop_unasked(&mut self, survey: &Survey) {
        for item in &survey.items {
            if !self.is_asked(item) {
                self.answers.remove(&item.id);
            }
        }
    }

    fn is_asked(&self, item: &Item) -> bool {
        let Some(when) = &item.when else { return true };
        match self.answers.get(&when.item) {
            Some(Answer::One(option)) => when.options.contains(option),
            Some(Answer::Several(options)) => when.options.iter().any(|option| options.contains(option)),
            _ => false,
        }
    }
}

impl Sheet {
    /// A sheet that came as a whole, from a phone or typed in from paper.
    pub fn of(survey: &Survey, answers: impl IntoIterator<Item = (ItemId, Answer)>) -> Result<Self, AnswerRefused> {
        let mut by_item: BTreeMap<ItemId, Answer> = answers.into_iter().collect();
        let mut filling = Filling::new();
        for item in &survey.items {
            if let Some(answer) = by_item.remove(&item.id) {
                filling.answer(survey, &item.id, answer)?;
            }
        }
        if by_item.is_empty() { Ok(filling.finish(survey)) } else { Err(AnswerRefused::NoSuchItem) }
    }

    /// The answer to an item; `None` where it was passed over or not asked.
    pub(super) fn answer_to(&self, item: &ItemId) -> Option<&Answer> {
        self.answers.get(item).filter(|answer| **answer != Answer::PassedOver)
    }
}

fn fits(kind: &ItemKind, answer: &Answer) -> Result<(), AnswerRefused> {
    let known = |options: &[OptionId], option: &OptionId| options.contains(option);
    let ok = match (kind, answer) {
        (_, Answer::PassedOver) => true,
        (ItemKind::Single { .. } | ItemKind::Judge { .. }, Answer::One(option)) => kind.options().contains(&option),
        (ItemKind::Many { options }, Answer::Several(chosen)) => chosen.iter().all(|option| known(options, option)),
        (ItemKind::Scale { to }, Answer::Level(level)) => (1..=*to).contains(level),
        (ItemKind::Matrix { rows, columns }, Answer::Table(cells)) => {
            cells.iter().all(|(row, column)| known(rows, row) && known(columns, column))
        }
        (ItemKind::Open { longest }, Answer::Words(words)) => {
            return if words.chars().count() <= usize::from(*longest) { Ok(()) } else { Err(AnswerRefused::TooLong) };
        }
        _ => return Err(AnswerRefused::OtherKind),
    };
    if ok { Ok(()) } else { Err(AnswerRefused::NoSuchOption) }
}
