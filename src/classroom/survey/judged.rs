//! The test of situations: hits and false alarms apart, and the change between two forms.
//!
//! In a crooked situation refusing or reporting is a hit, in a clean one the same is a false alarm. Asking is neither. Whoever suspects
//! everything has all hits and all false alarms, and has learned nothing: so the two are never put into one number. Points are
//! what the key of the experts gives to the options that were chosen.
//!
//! Only groups are compared, by their means (fact `ped-prepost`); with [`FEW`] or more in each, and with the interval. The answers of a person
//! are not linked: before and after are taken as two groups, which makes the interval wider than it need be, and honest.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::figures::{Interval, difference, difference_of, mean, mean_interval, people};
use super::sheet::{Answer, Sheet};
use crate::content::level::{Nature, Stance};
use crate::content::survey::{ItemKind, MAX_WORTH, Survey};

/// With fewer in a group nothing is said about change.
pub const FEW: u32 = 10;

/// How many people had 0, 1, 2 … of each; every list by itself.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scores {
    hits: Vec<u32>,
    false_alarms: Vec<u32>,
    points: Vec<u32>,
}

/// What is measured.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Measure {
    /// Crooked situations refused or reported.
    Hits,
    /// Clean ones refused or reported.
    FalseAlarms,
    /// Points by the key.
    Points,
}

impl Measure {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Hits, Self::FalseAlarms, Self::Points];

    /// Its name in messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Hits => "hits",
            Self::FalseAlarms => "false-alarms",
            Self::Points => "points",
        }
    }
}

/// The change of a group.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Change {
    /// The means in thousandths, before and after.
    pub means: (i64, i64),
    /// How many people, before and after.
    pub people: (u32, u32),
    /// After less before, in thousandths, with its interval; none where there are too few.
    pub difference: Option<Interval>,
    /// What may be said.
    pub said: Said,
}

/// What may be said of a change.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub enum Said {
    /// Too few to say.
    TooFew,
    /// The interval has zero in it: it may be chance.
    Unclear,
    /// It rose.
    Rose,
    /// It fell.
    Fell,
}

impl Said {
    /// The message that says it, with `$from`, `$to`, `$before`, `$after`, `$people-before`, `$people-after`.
    pub fn message(self) -> &'static str {
        match self {
            Self::TooFew => "survey-change-too-few",
            Self::Unclear => "survey-change-unclear",
            Self::Rose => "survey-change-rose",
            Self::Fell => "survey-change-fell",
        }
    }
}

impl Scores {
    /// Scores a pile; none where the survey has no situations.
    pub(super) fn of(survey: &Survey, sheets: &BTreeMap<Sheet, u32>) -> Option<Self> {
        let mut scores = Self::empty(survey)?;
        for (sheet, times) in sheets {
            let (mut hits, mut alarms, mut points) = (0, 0, 0);
            let mut answered = false;
            for item in &survey.items {
                let (ItemKind::Judge { nature, options }, Some(Answer::One(chosen))) =
                    (&item.kind, sheet.answer_to(&item.id))
                else {
                    continue;
                };
                let Some((_, rated)) = options.iter().find(|(option, _)| option == chosen) else { continue };
                answered = true;
                let turned_down = matches!(rated.stance, Stance::Refuse | Stance::Report);
                hits += usize::from(turned_down && *nature == Nature::Crooked);
                alarms += usize::from(turned_down && *nature == Nature::Clean);
                points += usize::from(rated.worth);
            }
            // Who passed all of them over has no score, rather than none right.
            if !answered {
                continue;
            }
            for (list, value) in
                [(&mut scores.hits, hits), (&mut scores.false_alarms, alarms), (&mut scores.points, points)]
            {
                if let Some(count) = list.get_mut(value) {
                    *count += times;
                }
            }
        }
        Some(scores)
    }

    /// The mean of a measure in thousandths.
    pub fn mean(&self, measure: Measure) -> i64 {
        mean(self.list(measure))
    }

    /// The mean of a measure as a share of the most that it can be, with its interval, in thousandths. It is what a record keeps, and what
    /// [`change_of`] can be made of.
    pub fn share(&self, measure: Measure) -> Option<Interval> {
        let most = i64::try_from(self.most(measure)).ok().filter(|most| *most > 0)?;
        let Interval { at, from, to } = mean_interval(self.list(measure))?;
        let up = |value: i64| -(-value).div_euclid(most);
        Some(Interval { at: (2 * at + most) / (2 * most), from: from.div_euclid(most).max(0), to: up(to).min(1000) })
    }

    /// The most that a measure can be.
    pub fn most(&self, measure: Measure) -> usize {
        self.list(measure).len().saturating_sub(1)
    }

    /// How many people it is of.
    pub fn people(&self) -> u32 {
        people(&self.hits)
    }

    /// What has changed from this to the scores of the parallel form.
    pub fn change(&self, after: &Self, measure: Measure) -> Change {
        let lists = (self.list(measure), after.list(measure));
        let people = (people(lists.0), people(lists.1));
        let enough = people.0.min(people.1) >= FEW;
        let difference = enough.then(|| difference(lists.0, lists.1)).flatten();
        Change { means: (mean(lists.0), mean(lists.1)), people, difference, said: said(difference) }
    }

    /// The scores of both together: of two classes, or of the two halves of one that had different forms. None where the forms
    /// are not parallel.
    pub fn joined(mut self, other: &Self) -> Option<Self> {
        if Measure::ALL.into_iter().any(|measure| self.most(measure) != other.most(measure)) {
            return None;
        }
        let pairs = [
            (&mut self.hits, &other.hits),
            (&mut self.false_alarms, &other.false_alarms),
            (&mut self.points, &other.points),
        ];
        for (own, other) in pairs {
            own.iter_mut().zip(other).for_each(|(own, other)| *own = own.saturating_add(*other));
        }
        Some(self)
    }

    /// Whether it can be of this survey and so many people.
    pub(super) fn fits(&self, survey: &Survey, people: u32) -> bool {
        let Some(shape) = Self::empty(survey) else { return false };
        let sum = |measure| self.list(measure).iter().map(|count| u64::from(*count)).sum::<u64>();
        Measure::ALL.into_iter().all(|measure| {
            let same_length = self.list(measure).len() == shape.list(measure).len();
            same_length && sum(measure) == sum(Measure::Hits) && sum(measure) <= u64::from(people)
        })
    }

    fn empty(survey: &Survey) -> Option<Self> {
        let (clean, all) = survey.clean_of_judged();
        let list = |most: usize| vec![0; most + 1];
        (all > 0).then(|| Self {
            hits: list(all - clean),
            false_alarms: list(clean),
            points: list(all * usize::from(MAX_WORTH)),
        })
    }

    fn list(&self, measure: Measure) -> &[u32] {
        match measure {
            Measure::Hits => &self.hits,
            Measure::FalseAlarms => &self.false_alarms,
            Measure::Points => &self.points,
        }
    }
}

/// A mean as a share of the most that it can be, and of how many people.
pub type Kept = (Interval, u32);

/// What has changed between two shares that were kept; `most` is the most that the measure can be.
pub fn change_of(before: Kept, after: Kept, most: usize) -> Change {
    let most = i64::try_from(most).unwrap_or(0);
    let people = (before.1, after.1);
    let enough = people.0.min(people.1) >= FEW;
    let whole = |Interval { at, from, to }| Interval { at: at * most, from: from * most, to: to * most };
    let difference = enough.then(|| difference_of(before, after)).flatten().map(whole);
    Change { means: (before.0.at * most, after.0.at * most), people, difference, said: said(difference) }
}

fn said(difference: Option<Interval>) -> Said {
    match difference {
        None => Said::TooFew,
        Some(interval) if interval.from > 0 => Said::Rose,
        Some(interval) if interval.to < 0 => Said::Fell,
        Some(_) => Said::Unclear,
    }
}
