//! The survey of the present step: on phones, on this computer one after the other, or typed in from paper, and all of that together.
//!
//! Sheets of phones lie in their room; those of this computer here, where five of them become counts at once
//! ([`Pile::set_aside`]). What is written to the disk are these counts, so a dark room costs fewer than five sheets of this computer; phones
//! that are still open send theirs again. Closing counts everything and lets results out through the lesson's door. Open answers are for
//! the teacher's eyes, each with what may be a name marked.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::booth::{Booth, BoothWish, Source};
use super::phones::Phones;
use crate::classroom::crowd::{Door, FIVE, Withheld};
use crate::classroom::record::SurveyRecord;
use crate::classroom::survey::judged::{Change, Measure};
use crate::classroom::survey::kept::{Kept, Results};
use crate::classroom::survey::pile::Pile;
use crate::classroom::survey::record::{self, MEASURES};
use crate::classroom::survey::screen::Screened;
use crate::content::ids::{ItemId, StepId};
use crate::content::survey::{ItemKind, Survey};
use crate::content::words::Words;
use crate::desktop::shelf::fresh_seed;
use crate::play::dice::Seed;

/// What the teacher, or whoever sits at this computer, wants of a survey.
#[derive(Clone, PartialEq, Debug)]
pub enum SurveyWish {
    /// This computer takes sheets.
    Sit(Source),
    /// It does so no longer. A sheet that was not handed in is gone.
    Leave,
    /// Something at the table.
    Booth(BoothWish),
    /// All have answered.
    Close,
    /// A mark in an open answer is hidden, or shown again: which item, which answer, which mark.
    Mark(usize, usize, usize),
    /// An open answer as a whole is hidden, or shown again.
    Whole(usize, usize),
    /// It is compared with this earlier one.
    Compare(usize),
}

/// An earlier survey of the same class, from the journal.
#[derive(Clone, PartialEq, Debug)]
pub struct Earlier {
    /// Of which class.
    pub class: String,
    /// On which day.
    pub day: String,
    /// What is kept of it.
    pub record: SurveyRecord,
}

/// The survey of a step.
pub struct HeldSurvey {
    /// What is asked.
    pub survey: Arc<Survey>,
    /// The sheet that is being filled in on this computer.
    pub booth: Option<Box<Booth>>,
    /// What came of it, once it is closed.
    pub closed: Option<Box<Closed>>,
    /// Whether those who answer are spoken to as adults.
    pub adults: bool,
    /// Whether it could not be closed for want of answers.
    pub too_few: bool,
    step: StepId,
    here: Pile,
    /// Sheets of phones, while phones are shown something else.
    from_phones: Option<Pile>,
}

/// What came of a survey.
pub struct Closed {
    /// What may be shown.
    pub results: Results,
    /// What people wrote, for the teacher alone.
    pub words: Vec<Written>,
    /// With which earlier one it is compared, and what has changed.
    pub changes: Vec<(Measure, Change)>,
    /// Earlier ones that it can be compared with.
    pub earlier: Vec<Earlier>,
    kept: Kept,
}

/// What people wrote to an item.
pub struct Written {
    /// To which.
    pub item: ItemId,
    /// Their answers in no order, or why they are not shown.
    pub answers: Result<Vec<OpenAnswer>, Withheld>,
}

/// An open answer before the teacher's eyes.
pub struct OpenAnswer {
    /// The text, and what may be a name in it.
    pub screened: Screened,
    /// The marks that are hidden: all, until the teacher shows one.
    pub hidden: BTreeSet<usize>,
    /// Whether all of it is hidden.
    pub whole: bool,
}

impl OpenAnswer {
    fn new(screened: Screened) -> Self {
        let hidden = (0..screened.marks().len()).collect();
        Self { screened, hidden, whole: false }
    }

    /// As it may be shown.
    pub fn shown(&self) -> String {
        let marks: Vec<usize> = self.hidden.iter().copied().collect();
        self.screened.hidden(&marks, &[])
    }
}

impl HeldSurvey {
    /// A survey that is open, with what was kept of it before the lights went out.
    pub fn new(step: &StepId, survey: &Arc<Survey>, kept: Option<&str>, door: &mut Door) -> Self {
        let kept = kept.and_then(|text| Kept::read(text, survey).ok());
        let (closed, aside) = match kept {
            Some(kept) if kept.is_shown() => (Some(kept), None),
            aside => (None, aside),
        };
        let here = match aside {
            Some(aside) => Pile::again(Arc::clone(survey), aside),
            None => Pile::new(Arc::clone(survey)),
        };
        let closed = closed.map(|kept| Box::new(Closed::of(kept, survey, step, door)));
        Self {
            survey: Arc::clone(survey),
            booth: None,
            closed,
            adults: false,
            too_few: false,
            step: step.clone(),
            here,
            from_phones: None,
        }
    }

    /// How many have answered.
    pub fn people(&self, phones: Option<&Phones>) -> u32 {
        if let Some(closed) = &self.closed {
            return closed.results.people;
        }
        let away = self.from_phones.as_ref().map_or(0, Pile::people);
        let in_room = phones.map_or(0, Phones::handed_in);
        self.here.people().saturating_add(away).saturating_add(in_room)
    }

    /// The pile for phones, while they are shown this survey.
    pub fn for_phones(&mut self) -> Pile {
        self.from_phones.take().unwrap_or_else(|| Pile::new(Arc::clone(&self.survey)))
    }

    /// Takes the sheets back that phones have handed in.
    pub fn gather(&mut self, phones: Option<&Phones>) {
        let Some(pile) = phones.and_then(Phones::take_pile) else { return };
        match &mut self.from_phones {
            Some(own) => own.pour(pile, seed()),
            None => self.from_phones = Some(pile),
        }
    }

    /// What may be written to the disk: counts of five or more.
    pub fn keep(&self) -> Option<String> {
        let kept = self.closed.as_ref().map(|closed| &closed.kept);
        kept.or_else(|| self.here.aside()).map(Kept::write)
    }

    /// Carries out what is wanted.
    pub fn wish(&mut self, phones: Option<&Phones>, door: &mut Door, wish: &SurveyWish) {
        match wish {
            SurveyWish::Sit(source) if self.closed.is_none() => {
                self.booth = Some(Box::new(Booth::new(*source, &self.survey)));
            }
            SurveyWish::Leave => self.booth = None,
            SurveyWish::Booth(wish) => {
                let handed_in = self.booth.as_mut().and_then(|booth| booth.wish(&self.survey, wish, seed()));
                if let Some(sheet) = handed_in {
                    self.too_few = false;
                    self.here.type_in(sheet);
                    self.here.set_aside(seed());
                }
            }
            SurveyWish::Close => self.close(phones, door),
            SurveyWish::Mark(item, answer, mark) => {
                if let Some(answer) = self.written(*item, *answer)
                    && !answer.hidden.remove(mark)
                {
                    answer.hidden.insert(*mark);
                }
            }
            SurveyWish::Whole(item, answer) => {
                if let Some(answer) = self.written(*item, *answer) {
                    answer.whole = !answer.whole;
                }
            }
            SurveyWish::Compare(_) | SurveyWish::Sit(_) => {}
        }
    }

    /// Ends it: sheets become counts, and what may be shown goes through the door. With fewer than five it stays open.
    pub fn close(&mut self, phones: Option<&Phones>, door: &mut Door) {
        if self.closed.is_some() {
            return;
        }
        if self.people(phones) < FIVE {
            self.too_few = true;
            return;
        }
        self.gather(phones);
        self.booth = None;
        let mut pile = std::mem::replace(&mut self.here, Pile::new(Arc::clone(&self.survey)));
        if let Some(of_phones) = self.from_phones.take() {
            pile.pour(of_phones, seed());
        }
        if let Ok(kept) = pile.close(seed()) {
            self.closed = Some(Box::new(Closed::of(kept, &self.survey, &self.step, door)));
        }
    }

    /// What goes into the lesson's record, once it is closed; compared with the earlier one of these.
    pub fn record(&mut self, words: &Words, earlier: Option<&SurveyRecord>) -> Option<SurveyRecord> {
        let closed = self.closed.as_mut()?;
        let record = record::record(words, &self.survey, &closed.results, earlier)?;
        closed.changes = earlier.map_or_else(Vec::new, |earlier| {
            let change = |measure| Some((measure, record::change(&self.survey, earlier, &record, measure)?));
            MEASURES.into_iter().filter_map(change).collect()
        });
        Some(record)
    }

    fn written(&mut self, item: usize, answer: usize) -> Option<&mut OpenAnswer> {
        self.closed.as_mut()?.words.get_mut(item)?.answers.as_mut().ok()?.get_mut(answer)
    }
}

impl Closed {
    fn of(mut kept: Kept, survey: &Survey, step: &StepId, door: &mut Door) -> Self {
        let results = kept.results_through(survey, door, step.as_str());
        let open = survey.items.iter().filter(|item| matches!(item.kind, ItemKind::Open { .. }));
        let words = open.map(|item| Written {
            item: item.id.clone(),
            answers: kept.words(&item.id).map(|words| words.into_iter().map(OpenAnswer::new).collect()),
        });
        Self { results, words: words.collect(), changes: Vec::new(), earlier: Vec::new(), kept }
    }
}

/// Chance that nobody chose and nobody keeps.
fn seed() -> Seed {
    Seed(fresh_seed(0))
}
