//! What of a result is looked at: key, breaks, how much there was to read in how much time, and the way that was taken.
//!
//! It comes from the result as it is played again, so that only what counts is looked at. Choices are named by positions in the order of
//! the files, not of the screen: each contestant's screen has an order of its own.

use std::collections::BTreeMap;

use unicode_segmentation::UnicodeSegmentation;

use crate::content::ids::QuestionId;
use crate::content::lang::Lang;
use crate::content::level::{Beat, BeatKind, Level, Tier};
use crate::content::library::Library;
use crate::content::markup;
use crate::content::questions;
use crate::content::round::{Round, TaskKind};
use crate::content::words::{Args as Words, Owner};
use crate::olympiad::ballot::Number;
use crate::olympiad::entry::{Deed, Entry};
use crate::olympiad::grade::Grader;
use crate::olympiad::grade::replay::Did;
use crate::olympiad::keys::PublicKey;
use crate::olympiad::result::Head;
use crate::play::action::Action;
use crate::play::run::Run;

/// What of one result is looked at.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Seen {
    /// Whose it is.
    pub number: Number,
    /// The end of its chain.
    pub head: Head,
    /// In which tier.
    pub tier: Tier,
    /// In which language.
    pub lang: Lang,
    /// The computer's key.
    pub key: PublicKey,
    /// Each time that the computer stood still, in seconds by its own clock; nought where that clock was set back.
    pub breaks: Vec<u64>,
    /// Each task, in the order of the round.
    pub tasks: Vec<Pace>,
    /// The choices, by place.
    pub path: Vec<Choice>,
}

/// How fast somebody was in a task.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Pace {
    /// How many words had to be read at least.
    pub words: u32,
    /// Milliseconds from the beginning to the last thing done.
    pub ms: u64,
    /// The points.
    pub points: u16,
}

/// A choice.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Choice {
    /// Where it was made.
    pub place: Place,
    /// What was chosen; the same number for the same choice.
    pub what: u32,
}

/// Where a choice is made: the task, the beat or question by its position, and how many were made there before.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Place {
    /// The task, by its position.
    pub task: u8,
    /// The beat or question, by its position.
    pub at: u16,
    /// How many choices were made there before.
    pub before: u8,
}

/// How many words there are to read everywhere in a round, in each language.
pub struct Texts {
    /// For each task that is a level, each beat.
    beats: Vec<Vec<[u32; Lang::ALL.len()]>>,
    questions: BTreeMap<QuestionId, (u16, [u32; Lang::ALL.len()])>,
}

impl Texts {
    /// Counts.
    pub fn of(round: &Round, library: &Library) -> Self {
        let beats = round.tasks.iter().map(|task| match &task.kind {
            TaskKind::Level { level, .. } => library.levels.get(level).map_or_else(Vec::new, |level| {
                level.beats.iter().map(|beat| Lang::ALL.map(|lang| told(library, level, beat, lang))).collect()
            }),
            TaskKind::Quiz { .. } => Vec::new(),
        });
        let questions = (0..).zip(&library.questions).map(|(at, (id, question))| {
            let message = questions::message(id);
            let parts = || question.kind.parts().iter().map(|part| Some(part.as_str()));
            let count = |lang| {
                let text = |attribute| library.words.ui(lang, &message, attribute, &Words::new());
                std::iter::once(None).chain(parts()).map(|attribute| words(&text(attribute))).sum()
            };
            (id.clone(), (at, Lang::ALL.map(count)))
        });
        Self { beats: beats.collect(), questions: questions.collect() }
    }

    fn beats_of(&self, task: usize, run: &Run, lang: Lang) -> u32 {
        let Some(beats) = self.beats.get(task) else { return 0 };
        let seen = run.core().seen.iter().filter_map(|ix| beats.get(usize::from(ix.0)));
        seen.map(|words| words[lang.index()]).sum()
    }
}

/// The words that are said in a beat. What can be chosen is left out: who knows what to say need not read it all.
fn told(library: &Library, level: &Level, beat: &Beat, lang: Lang) -> u32 {
    let id = beat.id.as_str();
    let text = |attribute: Option<&str>| {
        let has = library.words.has(lang, Owner::Level(&level.id), id, attribute);
        if has { words(&library.words.level(lang, &level.id, id, attribute, &Words::new())) } else { 0 }
    };
    match &beat.kind {
        BeatKind::Scene { lines, .. } => (1..=lines.len()).map(|at| text(Some(&format!("l{at}")))).sum(),
        _ => text(None),
    }
}

fn words(text: &str) -> u32 {
    u32::try_from(markup::plain(text).unicode_words().count()).unwrap_or(u32::MAX)
}

/// Looks at a result; `None` where it is none of this round.
pub fn seen(grader: &Grader, texts: &Texts, file: &[u8]) -> Option<Seen> {
    let tasks = grader.round().tasks.len();
    let mut watched = Watched { paces: vec![Pace::default(); tasks], ..Watched::default() };
    let mut answers: BTreeMap<(u8, u16), (u32, QuestionId)> = BTreeMap::new();
    let mut runs: Vec<Option<Run>> = vec![None; tasks];
    let card = grader
        .watch(file, |step| match &step.did {
            Did::BeganLevel(..) | Did::BeganQuiz(..) => watched.begin(step.clock, grader, &step.did),
            Did::Acted(_, before, after) => {
                watched.act(step.clock, before, after);
                if let Some(slot) = runs.get_mut(watched.task) {
                    *slot = Some((*after).clone());
                }
            }
            Did::Answered(_, asked, given) => {
                watched.ticked(step.clock);
                let what = mark(&Deed::Answer(0, (*given).clone()));
                if let (Some((at, _)), Ok(task)) = (texts.questions.get(asked.id), u8::try_from(watched.task)) {
                    answers.insert((task, *at), (what, asked.id.clone()));
                }
            }
            Did::Away(seconds) => watched.breaks.push(*seconds),
            Did::Late | Did::Ended => {}
        })
        .ok()?;
    let lang = card.ballot.lang;
    for (at, pace) in watched.paces.iter_mut().enumerate() {
        pace.points = card.tasks.get(at).map_or(0, |task| task.points);
        pace.words = runs[at].as_ref().map_or(0, |run| texts.beats_of(at, run, lang));
    }
    for ((task, at), (what, id)) in answers {
        watched.path.push(Choice { place: Place { task, at, before: 0 }, what });
        if let (Some(pace), Some((_, words))) = (watched.paces.get_mut(usize::from(task)), texts.questions.get(&id)) {
            pace.words += words[lang.index()];
        }
    }
    watched.path.sort_unstable();
    Some(Seen {
        number: card.ballot.number,
        head: card.head,
        tier: card.ballot.tier,
        lang,
        key: card.key,
        breaks: watched.breaks,
        tasks: watched.paces,
        path: watched.path,
    })
}

/// What was seen so far.
#[derive(Default)]
struct Watched {
    breaks: Vec<u64>,
    paces: Vec<Pace>,
    path: Vec<Choice>,
    /// The task that is open, and when it was begun.
    task: usize,
    begun: u64,
    /// How many choices were made in each beat.
    made: BTreeMap<(u8, u16), u8>,
}

impl Watched {
    fn begin(&mut self, clock: u64, grader: &Grader, did: &Did<'_>) {
        let (Did::BeganLevel(task, _) | Did::BeganQuiz(task, _)) = did else { return };
        let found = grader.round().tasks.iter().position(|one| one.id == task.id);
        (self.task, self.begun) = (found.unwrap_or_default(), clock);
    }

    fn ticked(&mut self, clock: u64) {
        if let Some(pace) = self.paces.get_mut(self.task) {
            pace.ms = clock.saturating_sub(self.begun);
        }
    }

    fn act(&mut self, clock: u64, before: &Run, after: &Run) {
        self.ticked(clock);
        let (Some((ix, _)), Some(action)) = (before.beat(), after.actions().last()) else { return };
        // Going on is nobody's choice.
        let (false, Ok(task)) = (matches!(action, Action::Next), u8::try_from(self.task)) else { return };
        let made = self.made.entry((task, ix.0)).or_default();
        let place = Place { task, at: ix.0, before: *made };
        *made = made.saturating_add(1);
        self.path.push(Choice { place, what: mark(&Deed::Act(action.clone())) });
    }
}

/// A number for what was done: the same for the same (FNV-1a over the bytes that stand in the file).
fn mark(deed: &Deed) -> u32 {
    let mut bytes = Vec::new();
    Entry { after: 0, deed: deed.clone() }.write(&mut bytes);
    bytes.iter().fold(0x811c_9dc5, |mark, byte| (mark ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}
