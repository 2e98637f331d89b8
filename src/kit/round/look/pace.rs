//! Answers faster than reading.
//!
//! How many words a task made somebody read at least, by how long they were in it. Grown-ups read 238 words a minute on average in English
//! (Brysbaert 2019, *Journal of Memory and Language* 109, over 190 studies); Russian and Kazakh words are longer, so that the same bound
//! is a generous one there. Twice as many is taken to be faster than reading.

use std::collections::BTreeMap;

use super::chance::{Expected, FEW, normal_above, quantile};
use super::seen::{Pace, Seen};
use crate::content::lang::Lang;
use crate::olympiad::ballot::Number;

/// How many words grown-ups read in a minute, on average.
pub const READ: u64 = 238;
/// More words a minute than this are not read.
pub const FASTEST: u64 = 2 * READ;
/// With fewer words, nothing is said.
const LEAST_WORDS: u32 = 100;

/// How fast those of a language were in a task.
pub struct Group {
    /// The task, by its position.
    pub task: usize,
    /// The language.
    pub lang: Lang,
    /// How many.
    pub of: usize,
    /// Words a minute of the one in the middle.
    pub middle: u64,
    /// Their mean points.
    pub points: f64,
    /// How many were faster than reading.
    pub fast: usize,
    /// How many would have been, if all were as those who are slower than the middle let expect.
    pub expected: Expected,
}

/// Somebody who was faster than reading.
pub struct Fast {
    /// Who.
    pub number: Number,
    /// In which task, by its position.
    pub task: usize,
    /// In which language.
    pub lang: Lang,
    /// Words a minute.
    pub speed: u64,
    /// The points that came of it.
    pub points: u16,
}

/// How fast everybody was; those first who have most points of it.
pub fn paces(seen: &[Seen]) -> (Vec<Group>, Vec<Fast>) {
    let mut groups: BTreeMap<(usize, Lang), Vec<(u64, u16)>> = BTreeMap::new();
    let mut fast = Vec::new();
    for one in seen {
        for (task, pace) in one.tasks.iter().enumerate() {
            let Some(speed) = speed(pace) else { continue };
            groups.entry((task, one.lang)).or_default().push((speed, pace.points));
            if speed > FASTEST {
                fast.push(Fast { number: one.number, task, lang: one.lang, speed, points: pace.points });
            }
        }
    }
    fast.sort_by(|a, b| {
        b.points.cmp(&a.points).then(b.speed.cmp(&a.speed)).then((a.number, a.task).cmp(&(b.number, b.task)))
    });
    (groups.into_iter().map(|((task, lang), all)| group(task, lang, &all)).collect(), fast)
}

/// Words a minute; nothing where too little was read.
fn speed(pace: &Pace) -> Option<u64> {
    (pace.words >= LEAST_WORDS).then(|| u64::from(pace.words) * 60_000 / pace.ms.max(1))
}

/// Speeds are spread as their logarithms; the slower half tells how far, because nobody gains by being slow.
fn group(task: usize, lang: Lang, all: &[(u64, u16)]) -> Group {
    let mut logs: Vec<f64> = all.iter().map(|(speed, _)| (speed + 1) as f64).map(f64::ln).collect();
    logs.sort_by(f64::total_cmp);
    let (middle, slow) = (quantile(&logs, 0.5).unwrap_or_default(), quantile(&logs, 0.25).unwrap_or_default());
    // A quarter of a normal distribution lies more than 0.6745 deviations below its middle.
    let deviation = ((middle - slow) / 0.6745).max(0.05);
    let expected = match all.len() {
        few if few < FEW => Expected::Unknown,
        of => Expected::About(of as f64 * normal_above(((FASTEST as f64).ln() - middle) / deviation)),
    };
    let points: f64 = all.iter().map(|(_, points)| f64::from(*points)).sum();
    Group {
        task,
        lang,
        of: all.len(),
        middle: middle.exp().round() as u64,
        points: points / all.len().max(1) as f64,
        fast: all.iter().filter(|(speed, _)| *speed > FASTEST).count(),
        expected,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_speed_is_words_by_minutes() {
        let pace = |words, ms| Pace { words, ms, points: 0 };
        assert_eq!(speed(&pace(238, 60_000)), Some(READ));
        assert_eq!(speed(&pace(99, 1)), None, "that is a glance");
        assert_eq!(speed(&pace(500, 0)), Some(30_000_000));
    }

    #[test]
    fn those_who_guess_do_not_hide_behind_each_other() {
        // A hundred who read, from 120 to 318 words a minute, and thirty who don't.
        let all: Vec<(u64, u16)> = (0..100).map(|n| (120 + 2 * n, 10)).chain((0..30).map(|_| (5_000, 3))).collect();
        let group = group(0, Lang::Kk, &all);
        assert_eq!((group.of, group.fast), (130, 30));
        let Expected::About(expected) = group.expected else { panic!("there are enough") };
        assert!(expected < 15.0, "{expected} of thirty would be false");
    }
}
