//! Boosters in the window: what is due for whoever plays, and the three questions that are being asked.
//!
//! Days are counted from the time of day that is handed in; when a topic comes back, and what is asked, follows from the rules alone
//! ([`crate::classroom::lesson::booster`], [`crate::classroom::lesson::recall`]).

use crate::classroom::lesson::booster::{Booster, Day, due};
use crate::classroom::lesson::recall::{self, Item};
use crate::content::ids::OptionId;
use crate::content::lesson::Audience;
use crate::content::level::Tier;
use crate::content::questions::Topic;
use crate::desktop::screen::Screen;
use crate::desktop::session::Session;
use crate::store::profile::ProfileId;

/// What one wants of boosters.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum BoosterWish {
    /// What is due for the player is asked.
    Begin,
    /// A class is asked about a topic of its course; nothing of it is kept.
    Class(Topic, Audience),
    /// This answer.
    Answer(OptionId),
    /// The next question, or the result; after the result, back.
    Next,
}

/// For whom questions are asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Whom {
    /// For a player: answers are kept.
    Player,
    /// For a class, which raises hands.
    Class,
}

/// The three questions that are being asked.
#[derive(Clone, Debug)]
pub struct HeldBooster {
    /// For whom.
    pub whom: Whom,
    /// What is asked.
    pub items: Vec<Item>,
    /// What was answered to the present question.
    pub chosen: Option<OptionId>,
    /// Of which topic each question so far was, and whether the answer was right.
    pub answers: Vec<(Topic, bool)>,
    /// In how many days the first of these topics comes back; known at the end.
    pub back_in: Option<u32>,
}

impl HeldBooster {
    fn new(whom: Whom, items: Vec<Item>) -> Self {
        Self { whom, items, chosen: None, answers: Vec::new(), back_in: None }
    }

    /// The present question, until all are answered.
    pub fn item(&self) -> Option<&Item> {
        // What was answered is still looked at.
        let at = self.answers.len() - usize::from(self.chosen.is_some());
        self.items.get(at)
    }

    /// How many were answered rightly.
    pub fn right(&self) -> usize {
        self.answers.iter().filter(|(_, right)| *right).count()
    }
}

/// What is due, reckoned once a day and after each change.
#[derive(Clone, Debug, Default)]
pub struct Due {
    of: Option<(Day, Option<ProfileId>, usize)>,
    topics: usize,
}

impl Due {
    /// Whether anything is due.
    pub fn is_any(&self) -> bool {
        self.topics > 0
    }
}

impl Session {
    /// Today, as boosters count it.
    fn day(&self) -> Day {
        const SECONDS: u64 = 24 * 60 * 60;
        Day(u32::try_from(self.now / SECONDS).unwrap_or(u32::MAX))
    }

    /// Reckons what is due, if that may have changed; called in each frame.
    pub fn tick_boosters(&mut self) {
        let profile = self.shelf.profile();
        let answers = |booster: &Booster| booster.answers.len() + 1;
        let known = profile.map_or(0, |profile| profile.boosters.iter().map(answers).sum());
        let of = (self.day(), profile.map(|profile| profile.id.clone()), known);
        if self.due.of.as_ref() != Some(&of) {
            let topics = profile.map_or(0, |profile| due(&profile.boosters, of.0).len());
            self.due = Due { of: Some(of), topics };
        }
    }

    /// A programme is over: what it was about comes back.
    pub(super) fn learned(&mut self, programme: &crate::content::ids::ProgrammeId) {
        let day = self.day();
        let Some(programme) = self.library.programme(programme.as_str()) else { return };
        let topics = recall::topics(&self.library, programme);
        self.shelf.learned(&topics, day);
    }

    pub(super) fn booster_wish(&mut self, wish: BoosterWish) {
        match wish {
            BoosterWish::Begin => {
                let (day, tier) = (self.day(), self.tier());
                let Some(profile) = self.shelf.profile() else { return };
                let items = recall::asked(&self.library, &due(&profile.boosters, day), day, |of| of <= tier);
                self.ask(Whom::Player, items);
            }
            BoosterWish::Class(topic, audience) => {
                let day = self.day();
                let booster = Booster::learned(topic, day);
                let items = recall::asked(&self.library, &[&booster], day, |of| audience.can_answer(of));
                self.ask(Whom::Class, items);
            }
            BoosterWish::Answer(option) => {
                let Some(booster) = self.booster.as_mut().filter(|booster| booster.chosen.is_none()) else { return };
                let Some(item) = booster.item() else { return };
                booster.answers.push((item.topic, item.right == option));
                booster.chosen = Some(option);
            }
            BoosterWish::Next => self.next_question(),
        }
    }

    fn ask(&mut self, whom: Whom, items: Vec<Item>) {
        if items.is_empty() {
            return;
        }
        self.booster = Some(HeldBooster::new(whom, items));
        self.stack.push(Screen::Booster);
        self.memories.entered(Screen::Booster, self.elapsed);
    }

    fn next_question(&mut self) {
        let day = self.day();
        let Some(booster) = &mut self.booster else { return };
        if booster.chosen.take().is_none() {
            self.booster = None;
            self.stack.retain(|screen| *screen != Screen::Booster);
            return;
        }
        if booster.item().is_none() && booster.whom == Whom::Player {
            let recalls = recall::recalls(&booster.answers);
            let result = self.shelf.recalled(&recalls, day);
            let topics: Vec<Topic> = recalls.into_iter().map(|(topic, _)| topic).collect();
            let of_these = |one: &&Booster| topics.contains(&one.topic);
            let boosters = self.shelf.profile().map(|profile| profile.boosters.as_slice()).unwrap_or_default();
            let next = boosters.iter().filter(of_these).filter_map(Booster::due).min();
            booster.back_in = next.map(|next| next.0.saturating_sub(day.0));
            self.note_trouble(result);
        }
    }

    /// For whom the chapters were that this player has finished, at the oldest.
    fn tier(&self) -> Tier {
        let finished = |programme: &&crate::content::programme::Programme| {
            self.shelf.profile().is_some_and(|profile| profile.carries.contains_key(&programme.id))
        };
        self.library.programmes.iter().filter(finished).map(|programme| programme.tier).max().unwrap_or(Tier::Ertegi)
    }
}
