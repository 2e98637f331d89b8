//! What is kept of a survey: counts, and apart from them the words that people wrote.
//!
//! Nothing in here belongs to a person: no sheet, no two answers together, no time, no order (open answers are sorted and then
//! shuffled by a seed). It is made of five sheets or more, or not at all. A test of situations adds how many people had how
//! many hits, false alarms and points, each by itself.
//!
//! Results leave through the same rule as votes. A survey whose results were shown cannot be joined with another any more: what
//! the sum says beyond the first would be the second alone. There is no way to ask for a part of the people.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::judged::Scores;
use super::screen::Screened;
use super::secret::{Estimate, estimate};
use super::sheet::{Answer, Sheet};
use crate::classroom::crowd::{Disclosed, Door, FIVE, Round, Sealed, Topic, Withheld};
use crate::content::ids::{ItemId, OptionId};
use crate::content::survey::{Item, ItemKind, Survey};
use crate::play::dice::{Dice, Seed};

/// The version of the format.
pub const VERSION: u8 = 1;

/// The most people that one file may be of.
pub const MAX_PEOPLE: u32 = 1_000_000;

/// What is kept.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kept {
    version: u8,
    survey: String,
    people: u32,
    shown: bool,
    items: BTreeMap<String, Tally>,
    scores: Option<Scores>,
}

/// What is kept of an item.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
enum Tally {
    /// How many chose each option or level.
    One(BTreeMap<String, u32>),
    /// How many answered, and how many chose each option.
    Many(u32, BTreeMap<String, u32>),
    /// By row: how many chose each column.
    Table(BTreeMap<String, BTreeMap<String, u32>>),
    /// What was written.
    Words(Vec<String>),
}

impl std::fmt::Debug for Kept {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Kept({:?}, {} people)", self.survey, self.people)
    }
}

/// Why a kept file is not read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum KeptTrouble {
    /// It is no such file; what the reader of RON says.
    Unreadable(String),
    /// It is of a version that is not known.
    Version(u8),
    /// It is of another survey.
    OtherSurvey(String),
    /// It says what cannot be: of this item or of the whole.
    Impossible(String),
}

/// Why two are not joined.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum JoinRefused {
    /// They are of different surveys.
    OtherSurvey,
    /// The results of one were shown: the difference to the sum would show the other.
    Shown,
}

/// The results of a survey.
#[derive(Clone, Debug)]
pub struct Results {
    /// How many handed in.
    pub people: u32,
    /// By item, in the order of the survey; open items are not among them.
    pub items: Vec<(ItemId, ItemResult)>,
    /// Of a test of situations that five or more answered.
    pub scores: Option<Scores>,
}

/// The result of an item.
#[derive(Clone, Debug)]
pub enum ItemResult {
    /// A single or a situation: cells are the options in order. Where the item has a condition, a last cell is of those who were not
    /// asked or passed it over.
    Options(Result<Disclosed, Withheld>),
    /// For each option of a many: cell 0 chose it, cell 1 did not; of those who answered.
    Many(Vec<(OptionId, Result<Disclosed, Withheld>)>),
    /// A scale, always in parts: cell 0 below the middle, cell 1 above it, cell 2 the middle where there is one.
    Scale(Result<Disclosed, Withheld>),
    /// For each row of a matrix: cells are the columns.
    Matrix(Vec<(OptionId, Result<Disclosed, Withheld>)>),
    /// An estimate; nothing for fewer than five.
    Secret(Option<Estimate>),
}

impl Kept {
    /// Counts a pile.
    pub(super) fn of(survey: &Survey, sheets: &BTreeMap<Sheet, u32>, seed: Seed) -> Self {
        let mut dice = Dice::new(seed);
        let items =
            survey.items.iter().map(|item| (item.id.as_str().to_owned(), tally(item, sheets, &mut dice))).collect();
        Self {
            version: VERSION,
            survey: survey.id.as_str().to_owned(),
            people: sheets.values().sum(),
            shown: false,
            items,
            scores: Scores::of(survey, sheets),
        }
    }

    /// As it is written to a file.
    pub fn write(&self) -> String {
        ron::ser::to_string_pretty(self, ron::ser::PrettyConfig::new()).unwrap_or_default()
    }

    /// Reads a file of this survey. Files may come from anywhere, so everything is checked.
    pub fn read(text: &str, survey: &Survey) -> Result<Self, KeptTrouble> {
        let kept: Self = ron::from_str(text).map_err(|error| KeptTrouble::Unreadable(error.to_string()))?;
        if kept.version != VERSION {
            return Err(KeptTrouble::Version(kept.version));
        }
        if kept.survey != survey.id.as_str() {
            return Err(KeptTrouble::OtherSurvey(kept.survey));
        }
        let impossible = |what: &str| Err(KeptTrouble::Impossible(what.to_owned()));
        if !(FIVE..=MAX_PEOPLE).contains(&kept.people) {
            return impossible("people");
        }
        for item in &survey.items {
            let fits = kept.items.get(item.id.as_str()).is_some_and(|tally| tally.fits(item, kept.people));
            if !fits {
                return impossible(item.id.as_str());
            }
        }
        if kept.items.len() != survey.items.len() {
            return impossible("items");
        }
        let judged = survey.clean_of_judged().1 > 0;
        match &kept.scores {
            Some(scores) if judged && scores.fits(survey, kept.people) => Ok(kept),
            None if !judged => Ok(kept),
            _ => impossible("scores"),
        }
    }

    /// How many handed in.
    pub fn people(&self) -> u32 {
        self.people
    }

    /// Whether its results were shown.
    pub fn is_shown(&self) -> bool {
        self.shown
    }

    /// The results. From now on it cannot be joined.
    pub fn results(&mut self, survey: &Survey) -> Results {
        self.results_through(survey, &mut Door::new(), "kept")
    }

    /// The results, through the door of a lesson, under the name of its step.
    pub fn results_through(&mut self, survey: &Survey, door: &mut Door, step: &str) -> Results {
        self.shown = true;
        let scores = self.scores.clone().filter(|scores| scores.people() >= FIVE);
        let mut way = Way { door, step };
        let results = survey.items.iter().filter_map(|item| Some((item.id.clone(), self.result(item, &mut way)?)));
        Results { people: self.people, items: results.collect(), scores }
    }

    /// Puts two classes together, before either was shown.
    pub fn join(mut self, other: Self, seed: Seed) -> Result<Self, JoinRefused> {
        if self.survey != other.survey || self.items.len() != other.items.len() {
            return Err(JoinRefused::OtherSurvey);
        }
        if self.shown || other.shown {
            return Err(JoinRefused::Shown);
        }
        let mut dice = Dice::new(seed);
        for (item, tally) in other.items {
            if let Some(own) = self.items.get_mut(&item) {
                own.add(tally, &mut dice);
            }
        }
        self.people = self.people.saturating_add(other.people);
        self.scores = self.scores.zip(other.scores).and_then(|(own, other)| own.joined(&other));
        Ok(self)
    }

    /// What was written to an open item, for the teacher's view alone and with what looks like a name marked. Nothing where
    /// fewer than five wrote.
    pub fn words(&self, item: &ItemId) -> Result<Vec<Screened>, Withheld> {
        match self.items.get(item.as_str()) {
            Some(Tally::Words(words)) if words.len() >= FIVE as usize => {
                Ok(words.iter().map(|words| Screened::of(words)).collect())
            }
            _ => Err(Withheld::TooFew),
        }
    }

    fn result(&self, item: &Item, way: &mut Way<'_>) -> Option<ItemResult> {
        let tally = self.items.get(item.id.as_str())?;
        // Of an item with a condition the number asked would tell how many met it.
        let rest = |counts: &[u32]| item.when.is_some().then(|| self.people.saturating_sub(counts.iter().sum()));
        let mut shown = |part: &str, mut counts: Vec<u32>| {
            counts.extend(rest(&counts));
            way.out(item, part, counts)
        };
        let count = |counts: &BTreeMap<String, u32>, name: &str| counts.get(name).copied().unwrap_or(0);
        let result = match (&item.kind, tally) {
            (ItemKind::Single { secret: Some(secret), .. }, Tally::One(counts)) => {
                let people = counts.values().sum();
                ItemResult::Secret(estimate(*secret, count(counts, "yes"), people))
            }
            (ItemKind::Single { .. } | ItemKind::Judge { .. }, Tally::One(counts)) => {
                let options = item.kind.options().into_iter();
                ItemResult::Options(shown("", options.map(|option| count(counts, option.as_str())).collect()))
            }
            (ItemKind::Scale { to }, Tally::One(counts)) => {
                let part = |sense: std::cmp::Ordering| {
                    let levels = (1..=*to).filter(|level| (2 * level).cmp(&(to + 1)) == sense);
                    levels.map(|level| count(counts, &level.to_string())).sum::<u32>()
                };
                let mut parts = vec![part(std::cmp::Ordering::Less), part(std::cmp::Ordering::Greater)];
                if to % 2 == 1 {
                    parts.push(part(std::cmp::Ordering::Equal));
                }
                ItemResult::Scale(shown("", parts))
            }
            (ItemKind::Many { options }, Tally::Many(answered, counts)) => {
                let each = options.iter().map(|option| {
                    let chose = count(counts, option.as_str());
                    (option.clone(), shown(option.as_str(), vec![chose, answered.saturating_sub(chose)]))
                });
                ItemResult::Many(each.collect())
            }
            (ItemKind::Matrix { rows, columns }, Tally::Table(table)) => {
                let none = BTreeMap::new();
                let each = rows.iter().map(|row| {
                    let counts = table.get(row.as_str()).unwrap_or(&none);
                    let columns = columns.iter().map(|column| count(counts, column.as_str()));
                    (row.clone(), shown(row.as_str(), columns.collect()))
                });
                ItemResult::Matrix(each.collect())
            }
            _ => return None,
        };
        Some(result)
    }
}

/// The way out: the door, and under which name.
struct Way<'d> {
    door: &'d mut Door,
    step: &'d str,
}

impl Way<'_> {
    fn out(&mut self, item: &Item, part: &str, counts: Vec<u32>) -> Result<Disclosed, Withheld> {
        let topic = Topic::new(format!("{}/{}/{part}", self.step, item.id));
        self.door.disclose(&topic, Round(1), &Sealed::of_room(counts))
    }
}

fn tally(item: &Item, sheets: &BTreeMap<Sheet, u32>, dice: &mut Dice) -> Tally {
    let answers = || sheets.iter().filter_map(|(sheet, times)| Some((sheet.answer_to(&item.id)?, *times)));
    match &item.kind {
        ItemKind::Single { .. } | ItemKind::Judge { .. } | ItemKind::Scale { .. } => {
            let mut counts = BTreeMap::new();
            for (answer, times) in answers() {
                let name = match answer {
                    Answer::One(option) => option.as_str().to_owned(),
                    Answer::Level(level) => level.to_string(),
                    _ => continue,
                };
                *counts.entry(name).or_default() += times;
            }
            Tally::One(counts)
        }
        ItemKind::Many { .. } => {
            let (mut answered, mut counts) = (0, BTreeMap::new());
            for (answer, times) in answers() {
                let Answer::Several(options) = answer else { continue };
                answered += times;
                for option in options {
                    *counts.entry(option.as_str().to_owned()).or_default() += times;
                }
            }
            Tally::Many(answered, counts)
        }
        ItemKind::Matrix { .. } => {
            let mut table: BTreeMap<String, BTreeMap<String, u32>> = BTreeMap::new();
            for (answer, times) in answers() {
                let Answer::Table(cells) = answer else { continue };
                for (row, column) in cells {
                    let row = table.entry(row.as_str().to_owned()).or_default();
                    *row.entry(column.as_str().to_owned()).or_default() += times;
                }
            }
            Tally::Table(table)
        }
        ItemKind::Open { .. } => {
            let written = answers().filter_map(|(answer, times)| match answer {
                Answer::Words(words) if !words.trim().is_empty() => Some((words.trim().to_owned(), times)),
                _ => None,
            });
            let words = written.flat_map(|(words, times)| (0..times).map(move |_| words.clone())).collect();
            Tally::Words(shuffled(words, dice))
        }
    }
}

/// Sorted first, so that the order that they came in has no part in what the shuffle makes of them.
fn shuffled(mut words: Vec<String>, dice: &mut Dice) -> Vec<String> {
    words.sort_unstable();
    for last in (1..words.len()).rev() {
        let other = dice.below(u32::try_from(last).unwrap_or(u32::MAX - 1) + 1) as usize;
        words.swap(last, other);
    }
    words
}

impl Tally {
    fn add(&mut self, other: Self, dice: &mut Dice) {
        let join = |own: &mut BTreeMap<String, u32>, other: BTreeMap<String, u32>| {
            for (name, count) in other {
                let sum = own.entry(name).or_default();
                *sum = sum.saturating_add(count);
            }
        };
        match (self, other) {
            (Self::One(own), Self::One(other)) => join(own, other),
            (Self::Many(answered, own), Self::Many(more, other)) => {
                *answered = answered.saturating_add(more);
                join(own, other);
            }
            (Self::Table(own), Self::Table(other)) => {
                for (row, counts) in other {
                    join(own.entry(row).or_default(), counts);
                }
            }
            (Self::Words(own), Self::Words(other)) => {
                let all = std::mem::take(own).into_iter().chain(other).collect();
                *own = shuffled(all, dice);
            }
            _ => {}
        }
    }

    /// Whether it can be of this item and so many people.
    fn fits(&self, item: &Item, people: u32) -> bool {
        let sum = |counts: &BTreeMap<String, u32>| counts.values().map(|count| u64::from(*count)).sum::<u64>();
        let all = |counts: &BTreeMap<String, u32>, most: u32, names: &[&OptionId]| {
            counts.iter().all(|(name, count)| *count <= most && names.iter().any(|known| known.as_str() == name))
        };
        match (self, &item.kind) {
            (Self::One(counts), ItemKind::Single { .. } | ItemKind::Judge { .. }) => {
                sum(counts) <= u64::from(people) && all(counts, people, &item.kind.options())
            }
            (Self::One(counts), ItemKind::Scale { to }) => {
                sum(counts) <= u64::from(people)
                    && counts.keys().all(|name| (1..=*to).any(|level| level.to_string() == *name))
            }
            (Self::Many(answered, counts), ItemKind::Many { .. }) => {
                *answered <= people && all(counts, *answered, &item.kind.options())
            }
            (Self::Table(table), ItemKind::Matrix { rows, columns }) => {
                let columns: Vec<&OptionId> = columns.iter().collect();
                table.iter().all(|(row, counts)| {
                    let known = rows.iter().any(|known| known.as_str() == row);
                    known && sum(counts) <= u64::from(people) && all(counts, people, &columns)
                })
            }
            (Self::Words(words), ItemKind::Open { longest }) => {
                words.len() <= people as usize
                    && words.iter().all(|words| words.chars().count() <= usize::from(*longest))
            }
            _ => false,
        }
    }
}
