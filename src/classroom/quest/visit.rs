//! A team's visit at a station that a program scores: what it was given, what it has done, and when it is over.
//!
//! [`Visit::begin`] takes what was dealt; [`Visit::apply`] is the only way that it changes; [`Visit::cell`] is what goes to the
//! board. The same actions make the same visit, which is how one is kept. Whether an answer is right is judged before it comes in
//! ([`super::answer`]): a visit knows no words.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::black_box::{BlackBox, End};
use super::board::Cell;
use super::crossword::{Crossword, lay};
use super::deal::Dealt;
use super::played::{Played, cell};
use super::series::{Outcome, Series};
use crate::content::ids::{LevelId, OptionId, QuestionId};
use crate::content::stations::{Process, Station, Thing};
use crate::play::tally::Tally;

/// The longest word that is written into a crossword, in letters.
pub const MAX_WRITTEN: usize = 40;

/// What a team does.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum VisitAction {
    /// What became of the question that is asked.
    Note(Outcome),
    /// The next clue is shown.
    Clue,
    /// A guess, and whether it is right.
    Guess(bool),
    /// Gives this box up.
    GiveUp,
    /// A word is written, by the name of the word.
    Write(String, String),
    /// A step is marked, or no longer.
    Mark(String),
    /// On to the next box or process.
    Next,
    /// What was written or marked is handed in.
    HandIn,
    /// The level of a case has ended with this. Only the first time counts.
    Played(Tally),
}

/// It can't be done now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotNow;

/// A visit.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Visit {
    /// A level is played; it is scored when it has ended.
    Case(LevelId, Option<Tally>),
    /// A series of questions.
    Series(Vec<QuestionId>, Series),
    /// Boxes, one after the other, and which is open.
    Boxes(Vec<(Thing, BlackBox)>, usize),
    /// A crossword, what was written, and whether it was handed in.
    Crossword(Crossword, BTreeMap<OptionId, String>, HandedIn),
    /// Processes with their marks, which is open, and whether its marks were handed in.
    Processes(Vec<(Process, BTreeSet<OptionId>)>, usize, HandedIn),
}

/// Whether something was handed in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub enum HandedIn {
    No,
    Yes,
}

impl Visit {
    /// A visit; nothing where a jury scores, or all teams play at once. `word` spells the words of a crossword.
    pub fn begin(dealt: &Dealt<'_>, word: impl Fn(&OptionId) -> String) -> Option<Self> {
        Some(match dealt {
            Dealt::Level(level) => Self::Case((*level).clone(), None),
            Dealt::Questions(questions) => {
                let count = u8::try_from(questions.len()).unwrap_or(u8::MAX);
                Self::Series(questions.iter().map(|id| (*id).clone()).collect(), Series::new(count))
            }
            Dealt::Words(words, count, seed) => {
                let spelt: Vec<(OptionId, String)> = words.iter().map(|(id, _)| (id.clone(), word(id))).collect();
                Self::Crossword(lay(&spelt, *count, *seed)?, BTreeMap::new(), HandedIn::No)
            }
            Dealt::Things(things) => {
                let boxes = things.iter().map(|thing| ((*thing).clone(), BlackBox::new(thing.clues)));
                Self::Boxes(boxes.collect(), 0)
            }
            Dealt::Processes(processes) => {
                let marked = processes.iter().map(|process| ((*process).clone(), BTreeSet::new()));
                Self::Processes(marked.collect(), 0, HandedIn::No)
            }
            Dealt::Situation(_) | Dealt::Tasks(_) | Dealt::Nothing => return None,
        })
    }

    /// Carries an action out.
    ///
    /// # Errors
    /// Where it does not belong here; nothing has changed then.
    pub fn apply(&mut self, action: &VisitAction) -> Result<(), NotNow> {
        match (self, action) {
            (Self::Case(_, tally @ None), VisitAction::Played(played)) => {
                *tally = Some(*played);
                Ok(())
            }
            (Self::Series(_, series), VisitAction::Note(outcome)) => series.note(*outcome).map_err(|_| NotNow),
            (Self::Boxes(boxes, at), VisitAction::Next) => {
                let ended = boxes.get(*at).is_some_and(|(_, own)| own.end().is_some());
                if !ended {
                    return Err(NotNow);
                }
                *at += 1;
                Ok(())
            }
            (Self::Boxes(boxes, at), action) => {
                let (_, own) = boxes.get_mut(*at).ok_or(NotNow)?;
                match action {
                    VisitAction::Clue => own.clue().map(|_| ()).map_err(|_| NotNow),
                    VisitAction::Guess(right) => own.guess(*right).map_err(|_| NotNow),
                    VisitAction::GiveUp => own.give_up().map_err(|_| NotNow),
                    _ => Err(NotNow),
                }
            }
            (Self::Crossword(crossword, written, HandedIn::No), VisitAction::Write(id, text)) => {
                let entry = crossword.entries.iter().find(|entry| entry.word.as_str() == id).ok_or(NotNow)?;
                written.insert(entry.word.clone(), text.chars().take(MAX_WRITTEN).collect());
                Ok(())
            }
            (Self::Crossword(_, _, handed @ HandedIn::No), VisitAction::HandIn) => {
                *handed = HandedIn::Yes;
                Ok(())
            }
            (Self::Processes(processes, at, handed), action) => processes_apply(processes, at, handed, action),
            _ => Err(NotNow),
        }
    }

    /// Whether it is over.
    pub fn is_over(&self) -> bool {
        match self {
            Self::Case(_, tally) => tally.is_some(),
            Self::Series(_, series) => series.at().is_none(),
            Self::Boxes(boxes, at) => *at >= boxes.len(),
            Self::Crossword(_, _, handed) => *handed == HandedIn::Yes,
            Self::Processes(processes, at, _) => *at >= processes.len(),
        }
    }

    /// What goes to the board, as things stand: what isn't finished is scored as it is. A level counts once it has ended.
    pub fn cell(&self, station: &Station) -> Option<Cell> {
        Some(match self {
            Self::Case(_, tally) => cell(station, &Played::Case((*tally)?)),
            Self::Series(_, series) => cell(station, &Played::Series(series)),
            Self::Boxes(boxes, _) => {
                let boxes: Vec<BlackBox> = boxes.iter().map(|(_, own)| *own).collect();
                cell(station, &Played::Boxes(&boxes))
            }
            Self::Crossword(crossword, written, _) => cell(station, &Played::Crossword(crossword, written)),
            Self::Processes(processes, at, handed) => {
                // Marks that were not handed in, and processes that were not reached, found nothing.
                let done = at + usize::from(*handed == HandedIn::Yes);
                let marked: Vec<(&Process, BTreeSet<OptionId>)> = processes
                    .iter()
                    .enumerate()
                    .map(|(n, (process, marks))| (process, if n < done { marks.clone() } else { BTreeSet::new() }))
                    .collect();
                cell(station, &Played::Processes(&marked))
            }
        })
    }

    /// How many boxes were guessed.
    pub fn guessed(&self) -> usize {
        match self {
            Self::Boxes(boxes, _) => boxes.iter().filter(|(_, own)| own.end() == Some(End::Guessed)).count(),
            _ => 0,
        }
    }
}

fn processes_apply(
    processes: &mut [(Process, BTreeSet<OptionId>)],
    at: &mut usize,
    handed: &mut HandedIn,
    action: &VisitAction,
) -> Result<(), NotNow> {
    let (process, marks) = processes.get_mut(*at).ok_or(NotNow)?;
    match (action, *handed) {
        (VisitAction::Mark(id), HandedIn::No) => {
            let step = process.steps.iter().find(|(step, _)| step.as_str() == id).ok_or(NotNow)?;
            if !marks.remove(&step.0) {
                marks.insert(step.0.clone());
            }
        }
        (VisitAction::HandIn, HandedIn::No) => *handed = HandedIn::Yes,
        (VisitAction::Next, HandedIn::Yes) => {
            *at += 1;
            *handed = HandedIn::No;
        }
        _ => return Err(NotNow),
    }
    Ok(())
}
