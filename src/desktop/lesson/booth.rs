//! A sheet that is filled in on this computer: by one pupil after the other, or by the teacher from paper.
//!
//! Whoever sits down finds nothing of the one before: each sheet begins with an empty [`Booth`], and the old one is gone when it is handed
//! in or put away. In a booth what is kept stands on the first page; from paper one question follows the other.

use std::collections::BTreeMap;

use crate::classroom::survey::secret::{Told, throw};
use crate::classroom::survey::sheet::{Answer, Filling, Sheet};
use crate::content::ids::ItemId;
use crate::content::survey::{Item, ItemKind, Secret, Survey};
use crate::play::dice::Seed;

/// From where the sheets come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Source {
    /// Pupils sit down one after the other.
    Pupils,
    /// The teacher types in what stands on paper.
    Paper,
}

/// What is seen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Page {
    /// What is kept.
    Kept,
    /// An item.
    Item(ItemId),
    /// All is answered: hand it in?
    End,
    /// It was handed in: the next one may sit down.
    Thanks,
}

/// What is done with a sheet.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum BoothWish {
    /// The first item.
    Begin,
    /// An answer to the item that is seen; one stays with it.
    Answer(Answer),
    /// What one writes oneself, and on to the next item.
    Words(String),
    /// On to the next item; without an answer it is passed over.
    On,
    /// The item is passed over.
    Pass,
    /// Back to the item before.
    Back,
    /// The die of a secret item is thrown.
    Throw,
    /// The sheet is handed in.
    HandIn,
    /// The next one sits down.
    Next,
}

/// A sheet while it is filled in.
#[derive(Debug)]
pub struct Booth {
    /// From where the sheets come.
    pub source: Source,
    /// What is seen.
    pub page: Page,
    /// Which sheet it is at this table; what is written on one has no name on the next.
    pub number: u32,
    filling: Filling,
    thrown: BTreeMap<ItemId, Told>,
}

impl Booth {
    /// An empty sheet.
    pub fn new(source: Source, survey: &Survey) -> Self {
        Self::numbered(source, survey, 0)
    }

    fn numbered(source: Source, survey: &Survey, number: u32) -> Self {
        let filling = Filling::new();
        let page = match source {
            Source::Pupils => Page::Kept,
            Source::Paper => first(survey, &filling),
        };
        Self { source, page, number, filling, thrown: BTreeMap::new() }
    }

    /// The item that is seen.
    pub fn item<'s>(&self, survey: &'s Survey) -> Option<&'s Item> {
        match &self.page {
            Page::Item(id) => survey.item(id),
            Page::Kept | Page::End | Page::Thanks => None,
        }
    }

    /// The answer to an item.
    pub fn answer_to(&self, item: &ItemId) -> Option<&Answer> {
        self.filling.answer_to(item)
    }

    /// What the die said of an item.
    pub fn thrown(&self, item: &ItemId) -> Option<Told> {
        self.thrown.get(item).copied()
    }

    /// Whether the die has to be thrown before this item is answered. From paper it was thrown already.
    pub fn must_throw(&self, item: &Item) -> bool {
        self.source == Source::Pupils && secret_of(item).is_some() && self.thrown(&item.id).is_none()
    }

    /// Where one is among the items that are asked so far: counted from one, of how many.
    pub fn place(&self, survey: &Survey) -> Option<(usize, usize)> {
        let Page::Item(id) = &self.page else { return None };
        let asked = self.filling.asked(survey);
        Some((asked.iter().position(|item| item.id == *id)? + 1, asked.len()))
    }

    /// Does what is wanted, and answers the sheet where it is handed in. What is not possible now is passed over.
    pub fn wish(&mut self, survey: &Survey, wish: &BoothWish, seed: Seed) -> Option<Sheet> {
        match wish {
            BoothWish::Begin if self.page == Page::Kept => self.page = first(survey, &self.filling),
            BoothWish::Answer(answer) => {
                self.answer(survey, answer.clone());
            }
            BoothWish::Words(words) => {
                let words = words.trim();
                let answer = if words.is_empty() { Answer::PassedOver } else { Answer::Words(words.to_owned()) };
                if self.answer(survey, answer) {
                    self.turn(survey, 1);
                }
            }
            BoothWish::On => {
                if let Page::Item(id) = &self.page
                    && self.filling.answer_to(id).is_none()
                {
                    self.answer(survey, Answer::PassedOver);
                }
                self.turn(survey, 1);
            }
            BoothWish::Pass => {
                self.answer(survey, Answer::PassedOver);
                self.turn(survey, 1);
            }
            BoothWish::Back => self.turn(survey, -1),
            BoothWish::Throw => {
                if let Some(item) = self.item(survey).filter(|item| self.must_throw(item))
                    && let Some(secret) = secret_of(item)
                {
                    self.thrown.insert(item.id.clone(), throw(secret, seed));
                }
            }
            BoothWish::HandIn if self.page == Page::End => return Some(self.hand_in(survey)),
            BoothWish::Next if self.page == Page::Thanks => {
                *self = Self::numbered(self.source, survey, self.number.wrapping_add(1));
            }
            BoothWish::Begin | BoothWish::HandIn | BoothWish::Next => {}
        }
        None
    }

    /// The sheet leaves the table; nothing of it stays.
    fn hand_in(&mut self, survey: &Survey) -> Sheet {
        let sheet = std::mem::take(&mut self.filling).finish(survey);
        let next = Self::numbered(self.source, survey, self.number.wrapping_add(1));
        let page = if self.source == Source::Pupils { Page::Thanks } else { next.page.clone() };
        *self = Self { page, ..next };
        sheet
    }

    /// Takes an answer to the item that is seen; a secret one only when the die has spoken.
    fn answer(&mut self, survey: &Survey, answer: Answer) -> bool {
        let Some(item) = self.item(survey) else { return false };
        if answer != Answer::PassedOver && self.must_throw(item) {
            return false;
        }
        let id = item.id.clone();
        self.filling.answer(survey, &id, answer).is_ok()
    }

    /// On, or back, among the items that are asked.
    fn turn(&mut self, survey: &Survey, by: isize) {
        let asked = self.filling.asked(survey);
        let at = match &self.page {
            Page::Item(id) => asked.iter().position(|item| item.id == *id),
            Page::End => Some(asked.len()),
            Page::Kept | Page::Thanks => return,
        };
        let to = at.unwrap_or(0).saturating_add_signed(by).min(asked.len());
        self.page = asked.get(to).map_or(Page::End, |item| Page::Item(item.id.clone()));
    }
}

/// How chance answers in an item.
pub fn secret_of(item: &Item) -> Option<Secret> {
    match &item.kind {
        ItemKind::Single { secret, .. } => *secret,
        _ => None,
    }
}

fn first(survey: &Survey, filling: &Filling) -> Page {
    filling.asked(survey).first().map_or(Page::End, |item| Page::Item(item.id.clone()))
}
