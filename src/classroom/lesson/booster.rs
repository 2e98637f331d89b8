//! Boosters: three minutes in which a topic comes back, about 7 and 21 days after it was learned.
//!
//! What was learned fades within two weeks, by forgetting (`ped-decay`). [`Booster::due`] says on which day a topic should come back and
//! [`Booster::answer`] takes how well it was remembered; the spacing is the `fsrs` crate's, with parameters of ours, so that what is
//! remembered comes back on day 7 and on day 21, and what was forgotten comes back at once.
//!
//! Days are handed in. The scheduler reckons with fractions, so what is kept is only what happened: days and answers. From them
//! everything is reckoned anew, rounded to whole days; nothing that is scored stands on it.

use fsrs::{DEFAULT_PARAMETERS, FSRS, ItemState, NextStates};
use serde::{Deserialize, Serialize};

use crate::content::questions::Topic;

/// How sure it should be that a topic is still known on the day on which it comes back.
const RETENTION: f32 = 0.9;
/// Days until a topic comes back first, after it was learned and was forgotten, remembered with trouble, or remembered.
const FIRST: [f32; 4] = [1.0, 3.0, 7.0, 10.0];
/// How fast spacing grows, chosen so that the second booster falls on day 21. Grown people who learn words for years have 1.87.
const GROWTH: f32 = 0.65;
/// Where in the scheduler's parameters the growth stands.
const GROWTH_AT: usize = 8;
/// A topic that would come back only after more days than these has been learned.
const LEARNED: u32 = 21;
/// How often a topic comes back at most: nobody is pestered.
pub const MOST: usize = 6;

/// A day, counted from any day that the caller keeps to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Day(pub u32);

/// How well a topic was remembered.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum Recall {
    /// Less than half.
    Forgotten,
    /// In part.
    InPart,
    /// Nearly all.
    Remembered,
}

impl Recall {
    /// By how many of the questions asked were answered rightly: three quarters are remembered, half in part.
    pub fn of(right: u8, asked: u8) -> Self {
        let (right, asked) = (u16::from(right.min(asked)), u16::from(asked));
        if asked == 0 || right * 2 < asked {
            Self::Forgotten
        } else if right * 4 < asked * 3 {
            Self::InPart
        } else {
            Self::Remembered
        }
    }
}

/// A topic that comes back.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Booster {
    /// About what.
    pub topic: Topic,
    /// When it was learned.
    pub learned: Day,
    /// When it came back, and how well it was remembered.
    pub answers: Vec<(Day, Recall)>,
}

/// A booster as it is written into a profile or journal.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BoosterRecord {
    topic: String,
    learned: Day,
    #[serde(default)]
    answers: Vec<(Day, Recall)>,
}

impl Booster {
    /// A topic that was learned on this day.
    pub fn learned(topic: Topic, day: Day) -> Self {
        Self { topic, learned: day, answers: Vec::new() }
    }

    /// The day on which it should come back; `None` once it has been learned.
    pub fn due(&self) -> Option<Day> {
        if self.answers.len() >= MOST {
            return None;
        }
        let scheduler = scheduler()?;
        let mut state = chosen(scheduler.next_states(None, RETENTION, 0).ok()?, Recall::Remembered);
        let mut last = self.learned;
        for (day, recall) in &self.answers {
            let passed = day.0.saturating_sub(last.0);
            state = chosen(scheduler.next_states(Some(state.memory), RETENTION, passed).ok()?, *recall);
            last = *day;
        }
        let days = whole_days(state.interval);
        (days <= LEARNED).then(|| Day(last.0.saturating_add(days)))
    }

    /// Whether it should come back today.
    pub fn is_due(&self, today: Day) -> bool {
        self.due().is_some_and(|due| due <= today)
    }

    /// It came back.
    pub fn answer(&mut self, day: Day, recall: Recall) {
        let last = self.answers.last().map_or(self.learned, |(day, _)| *day);
        self.answers.push((Day(day.0.max(last.0)), recall));
    }

    /// As it is kept.
    pub fn record(&self) -> BoosterRecord {
        BoosterRecord { topic: self.topic.id().to_owned(), learned: self.learned, answers: self.answers.clone() }
    }
}

impl BoosterRecord {
    /// What was kept; `None` where there is no such topic.
    pub fn booster(self) -> Option<Booster> {
        let topic = Topic::from_id(&self.topic)?;
        let mut booster = Booster::learned(topic, self.learned);
        for (day, recall) in self.answers.into_iter().take(MOST) {
            booster.answer(day, recall);
        }
        Some(booster)
    }
}

/// The boosters that are due, the longest overdue first.
pub fn due(boosters: &[Booster], today: Day) -> Vec<&Booster> {
    let mut due: Vec<_> = boosters.iter().filter_map(|it| Some((it.due()?, it))).collect();
    due.retain(|(day, _)| *day <= today);
    due.sort_by(|(a, one), (b, other)| (a, &one.topic).cmp(&(b, &other.topic)));
    due.into_iter().map(|(_, booster)| booster).collect()
}

fn scheduler() -> Option<FSRS> {
    let mut parameters = DEFAULT_PARAMETERS;
    parameters[..FIRST.len()].copy_from_slice(&FIRST);
    parameters[GROWTH_AT] = GROWTH;
    FSRS::new(&parameters).ok()
}

fn chosen(states: NextStates, recall: Recall) -> ItemState {
    match recall {
        Recall::Forgotten => states.again,
        Recall::InPart => states.hard,
        Recall::Remembered => states.good,
    }
}

/// Whole days, one at least.
fn whole_days(interval: f32) -> u32 {
    if interval.is_finite() { interval.round().clamp(1.0, 36_500.0) as u32 } else { u32::MAX }
}
