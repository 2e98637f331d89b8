//! What a lesson's record keeps of a survey that was closed: what its door let out, and intervals; and the change between two
//! forms of a test, as far as two records tell it.

use super::figures::Interval;
use super::judged::{Change, Measure, Said, Scores, change_of};
use super::kept::{ItemResult, Results};
use crate::classroom::crowd::{Disclosed, Figure, Shape, Withheld};
use crate::classroom::record::figures::{self as filed, Cell, Figures, Measured, Unit};
use crate::classroom::record::text::{Key, Told};
use crate::classroom::record::{Answers, ItemRecord, SurveyRecord};
use crate::content::ids::{ItemId, SurveyId};
use crate::content::lang::Lang;
use crate::content::survey::{Item, ItemKind, Survey, column_attribute, row_attribute};
use crate::content::words::{Args, Words};

/// The measures of a test of situations, in the order in which a record has them: hits and false alarms apart.
pub const MEASURES: [Measure; 2] = [Measure::Hits, Measure::FalseAlarms];

/// The record of a survey; with the record of the earlier form, what has changed since. None where its name is no key, which names of
/// surveys always are.
pub fn record(
    words: &Words,
    survey: &Survey,
    results: &Results,
    earlier: Option<&SurveyRecord>,
) -> Option<SurveyRecord> {
    let voice = Voice { words, survey: &survey.id };
    let mut record = SurveyRecord {
        survey: Key::parse(survey.id.as_str()).ok()?,
        title: voice.own("survey", None),
        people: results.people,
        items: Vec::new(),
        measured: means(words, survey, results.scores.as_ref()),
    };
    for (id, result) in &results.items {
        let Some(item) = survey.item(id) else { continue };
        match result {
            ItemResult::Secret(estimate) => record.measured.push(Measured {
                what: voice.own(id.as_str(), None),
                unit: Unit::Share,
                people: estimate.iter().map(|estimate| estimate.people).collect(),
                interval: estimate.as_ref().map(|estimate| narrow(estimate.share)),
            }),
            ItemResult::Matrix(rows) => record.items.extend(rows.iter().map(|(row, shown)| ItemRecord {
                question: Told::of(|lang| {
                    let say = |attribute: Option<&str>| voice.say(lang, id.as_str(), attribute);
                    format!("{} {}", say(None), say(Some(&row_attribute(row))))
                }),
                answers: one(item, shown, &labels(&voice, item)),
            })),
            ItemResult::Options(shown) | ItemResult::Scale(shown) => record.items.push(ItemRecord {
                question: voice.own(id.as_str(), None),
                answers: one(item, shown, &labels(&voice, item)),
            }),
            ItemResult::Many(options) => {
                let each = options.iter().map(|(option, shown)| {
                    let cells = 2 + usize::from(item.when.is_some());
                    let figures = shown.as_ref().ok().and_then(|shown| figures(shown, &straight(cells)));
                    (voice.own(id.as_str(), Some(option.as_str())), figures)
                });
                record.items.push(ItemRecord {
                    question: voice.own(id.as_str(), None),
                    answers: Answers::Many(each.collect()),
                });
            }
        }
    }
    if let Some(earlier) = earlier {
        compare(words, survey, &mut record, earlier);
    }
    Some(record)
}

/// Writes into the record of a form what has changed since the record of the other one; what was compared before is compared anew.
pub fn compare(words: &Words, survey: &Survey, record: &mut SurveyRecord, earlier: &SurveyRecord) {
    record.measured.retain(|measured| measured.unit != Unit::Difference);
    let differences = MEASURES.into_iter().filter_map(|measure| {
        let change = change(survey, earlier, record, measure)?;
        let most = i64::try_from(most(survey, measure)).ok().filter(|most| *most > 0)?;
        let share = |Interval { at, from, to }| Interval { at: at / most, from: from / most, to: to / most };
        Some(Measured {
            what: of_measure(words, measure),
            unit: Unit::Difference,
            people: vec![change.people.0, change.people.1],
            interval: change.difference.filter(|_| change.said != Said::TooFew).map(|it| narrow(share(it))),
        })
    });
    let differences: Vec<_> = differences.collect();
    record.measured.extend(differences);
}

/// Whether a record says what has changed since the other form.
pub fn is_compared(record: &SurveyRecord) -> bool {
    record.measured.iter().any(|measured| measured.unit == Unit::Difference)
}

/// How a measure has changed from one record to another; none where one of them does not tell.
pub fn change(survey: &Survey, before: &SurveyRecord, after: &SurveyRecord, measure: Measure) -> Option<Change> {
    Some(change_of(mean(before, measure)?, mean(after, measure)?, most(survey, measure)))
}

/// Whether this is a record of the other form of a survey's test.
pub fn is_twin(survey: &Survey, record: &SurveyRecord) -> bool {
    survey.form.as_ref().is_some_and(|form| form.twin.as_str() == record.survey.as_str())
}

/// In which order the cells of an item's result are read: a scale from low to high, all else as it is.
pub fn order(item: &Item, cells: usize) -> Vec<u8> {
    let mut order = straight(cells);
    if let ItemKind::Scale { to } = item.kind
        && to % 2 == 1
        && cells > 2
    {
        // Low, high, and what lies between them.
        order.swap(1, 2);
    }
    order
}

fn straight(cells: usize) -> Vec<u8> {
    (0..=u8::MAX).take(cells).collect()
}

/// What may be said of these cells of a result, as a record has it.
pub fn figures(shown: &Disclosed, cells: &[u8]) -> Option<Figures> {
    let together = match shown.shape() {
        Shape::Withheld | Shape::Nearly { .. } => 0,
        Shape::Apart { together, .. } => together.1,
    };
    let cell = |at: &u8| match shown.figure(*at) {
        Figure::Exactly(n) => Cell::Exactly(n),
        Figure::AtLeast(n) => Cell::AtLeast(n),
        Figure::Hidden => Cell::Hidden,
    };
    Figures::new(shown.people(), cells.iter().map(cell).collect(), together).ok()
}

/// The mean of a measure that a record has.
fn mean(record: &SurveyRecord, measure: Measure) -> Option<(Interval, u32)> {
    let at = MEASURES.iter().position(|one| *one == measure)?;
    let measured = record.measured.get(at).filter(|measured| measured.unit == Unit::Share)?;
    let (people, interval) = (*measured.people.first()?, measured.interval?);
    let wide = |value: i32| i64::from(value);
    Some((Interval { at: wide(interval.at), from: wide(interval.from), to: wide(interval.to) }, people))
}

/// The means of a test of situations, which come first in its record, whether they may be told or not.
fn means(words: &Words, survey: &Survey, scores: Option<&Scores>) -> Vec<Measured> {
    let judged = survey.clean_of_judged().1 > 0;
    let each = MEASURES.into_iter().filter(|_| judged).map(|measure| Measured {
        what: of_measure(words, measure),
        unit: Unit::Share,
        people: scores.map(Scores::people).into_iter().collect(),
        interval: scores.and_then(|scores| scores.share(measure)).map(narrow),
    });
    each.collect()
}

fn most(survey: &Survey, measure: Measure) -> usize {
    let (clean, all) = survey.clean_of_judged();
    match measure {
        Measure::Hits => all - clean,
        Measure::FalseAlarms => clean,
        Measure::Points => all * usize::from(crate::content::survey::MAX_WORTH),
    }
}

fn narrow(interval: Interval) -> filed::Interval {
    let narrow = |value: i64| i32::try_from(value).unwrap_or(i32::MAX);
    filed::Interval { at: narrow(interval.at), from: narrow(interval.from), to: narrow(interval.to) }
}

fn of_measure(words: &Words, measure: Measure) -> Told {
    Told::of(|lang| words.ui(lang, &format!("survey-measure-{}", measure.name()), None, &Args::new()))
}

fn one(item: &Item, shown: &Result<Disclosed, Withheld>, labels: &[Told]) -> Answers {
    let order = order(item, labels.len());
    let figures = shown.as_ref().ok().and_then(|shown| figures(shown, &order));
    let options = order.iter().filter_map(|at| labels.get(usize::from(*at)).cloned()).collect();
    Answers::One { options, figures }
}

/// What stands beside the cells of an item, in their order.
fn labels(voice: &Voice<'_>, item: &Item) -> Vec<Told> {
    let id = item.id.as_str();
    let of = |attribute: &str| voice.own(id, Some(attribute));
    let mut labels: Vec<Told> = match &item.kind {
        ItemKind::Matrix { columns, .. } => columns.iter().map(|column| of(&column_attribute(column))).collect(),
        ItemKind::Scale { to } => parts(*to)
            .into_iter()
            .map(|part| Told::of(|lang| scale_part(voice.words, lang, voice.survey, &item.id, part)))
            .collect(),
        kind => kind.options().into_iter().map(|option| of(option.as_str())).collect(),
    };
    if item.when.is_some() {
        labels.push(Told::of(|lang| voice.words.ui(lang, "survey-not-asked", None, &Args::new())));
    }
    labels
}

/// A part of a scale: from, to, and the attribute with what its end means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ScalePart {
    from: u8,
    to: u8,
    end: Option<&'static str>,
}

/// The parts in which a scale is shown, in the order of the cells of its result.
pub fn parts(to: u8) -> Vec<ScalePart> {
    let half = to / 2;
    let mut parts = vec![
        ScalePart { from: 1, to: half, end: Some("low") },
        ScalePart { from: to - half + 1, to, end: Some("high") },
    ];
    if to % 2 == 1 {
        parts.push(ScalePart { from: half + 1, to: half + 1, end: None });
    }
    parts
}

/// A part of a scale in words: "1–2: not at all".
pub fn scale_part(words: &Words, lang: Lang, survey: &SurveyId, item: &ItemId, part: ScalePart) -> String {
    let ScalePart { from, to, end } = part;
    let range = if from == to { from.to_string() } else { format!("{from}–{to}") };
    match end {
        Some(end) => format!("{range}: {}", words.survey(lang, survey, item.as_str(), Some(end), &Args::new())),
        None => range,
    }
}

/// The words of a survey, in three languages.
struct Voice<'a> {
    words: &'a Words,
    survey: &'a SurveyId,
}

impl Voice<'_> {
    fn say(&self, lang: Lang, message: &str, attribute: Option<&str>) -> String {
        self.words.survey(lang, self.survey, message, attribute, &Args::new())
    }

    fn own(&self, message: &str, attribute: Option<&str>) -> Told {
        Told::of(|lang| self.say(lang, message, attribute))
    }
}
