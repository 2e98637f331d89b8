//! The lesson that is being held: the rules' state, the vote of the present step, and what the teacher looks at.
//!
//! It knows no window. The session hands in seconds and intents ([`session`]); the screens read what stands here. Everything that is
//! shown of a vote has gone through the lesson's [`Door`]. Each kind of step that does more than words has an [`Activity`] in a file of
//! its own ([`vote`]), with the wishes that it understands ([`wish`]).

pub mod cards;
pub mod phones;
mod session;
pub mod vote;
pub mod wish;

use std::sync::Arc;

use self::cards::{CardDesk, CardsWish, MOST_ANSWERS, Said};
use self::phones::{NoPhones, Phones, Standing};
use self::vote::{HeldVote, VoteWish};
pub use self::wish::{LessonView, LessonWish, Reach};
use crate::classroom::crowd::Door;
use crate::classroom::lesson::record::Record;
use crate::classroom::lesson::{AfterPause, LessonAction, LessonState, Phase};
use crate::classroom::record::Outcomes;
use crate::classroom::server::room::message::Wish;
use crate::classroom::time::Seconds;
use crate::classroom::vote::{Question, VoteAction};
use crate::content::ids::{EntryId, LevelId, StepId};
use crate::content::lesson::{Game, Lesson, LessonPlan, Step, StepKind};
use crate::content::library::Library;
use crate::store::lesson::{KeptLesson, VERSION};

/// What a step does beyond words.
pub enum Activity {
    /// Nothing: it is talked about, or a level is played.
    Words,
    /// It is voted on.
    Vote(Box<HeldVote>),
}

/// A lesson that is being held.
pub struct Held {
    /// Its plan and the words' owner.
    pub lesson: Arc<Lesson>,
    /// The rules' state.
    pub state: LessonState,
    /// What is on the screen.
    pub view: LessonView,
    /// What the present step does beyond words.
    pub activity: Activity,
    /// What came of the steps so far.
    pub outcomes: Outcomes,
    /// How far the present step is turned: its prompt, or its question and answer.
    pub turned: u8,
    /// Phones, if they take part.
    pub phones: Option<Phones>,
    /// Photographs of printed cards.
    pub cards: CardDesk,
    /// Why they do not.
    pub no_phones: Option<NoPhones>,
    door: Door,
    /// When time last passed, and when it was last written.
    ticked: Option<Seconds>,
    kept: Option<Seconds>,
}

/// By how much a step is extended at a press.
pub const EXTEND: Seconds = Seconds(120);

/// How often a lesson is written while nothing happens.
const KEEP_EVERY: Seconds = Seconds(5);

impl Held {
    /// A lesson that has not begun.
    pub fn new(lesson: &Arc<Lesson>) -> Option<Self> {
        let Lesson::Plan(plan) = &**lesson else { return None };
        Some(Self::with(lesson, LessonState::new(plan)))
    }

    /// A lesson that was interrupted, as it was: it stands still until the teacher goes on.
    pub fn reopen(library: &Library, kept: &KeptLesson, at: Seconds, now: u64) -> Option<Self> {
        let record = Record::read(&kept.lesson).ok()?;
        let lesson = library.lessons.get(record.plan())?;
        let Lesson::Plan(plan) = &**lesson else { return None };
        let away = Seconds(u32::try_from(now.saturating_sub(kept.written)).unwrap_or(u32::MAX));
        let state = record.reopen(plan, at, away).ok()?;
        if state.phase() == Phase::Over {
            return None;
        }
        let mut held = Self::with(lesson, state);
        held.view = LessonView::Teacher;
        held.outcomes = kept.outcomes.clone();
        held.enter_step();
        if let Activity::Vote(vote) = &mut held.activity
            && vote.counts.iter().zip(&kept.counts).all(|(new, old)| new.len() == old.len())
        {
            vote.counts.clone_from(&kept.counts);
        }
        Some(held)
    }

    fn with(lesson: &Arc<Lesson>, state: LessonState) -> Self {
        Self {
            lesson: Arc::clone(lesson),
            state,
            view: LessonView::default(),
            activity: Activity::Words,
            outcomes: Outcomes::default(),
            turned: 0,
            phones: None,
            cards: CardDesk::new(),
            no_phones: None,
            door: Door::new(),
            ticked: None,
            kept: None,
        }
    }

    /// Its plan.
    pub fn plan(&self) -> Option<&LessonPlan> {
        match &*self.lesson {
            Lesson::Plan(plan) => Some(plan),
            Lesson::Course(_) => None,
        }
    }

    /// The present step.
    pub fn step(&self) -> Option<&Step> {
        self.step_named(&self.state.current()?.step)
    }

    /// A step of its plan.
    pub fn step_named(&self, id: &StepId) -> Option<&Step> {
        let plan = self.plan()?;
        plan.find_step(id.as_str()).map(|at| &plan.steps[at])
    }

    /// The vote of the present step, if it is one.
    pub fn vote(&self) -> Option<&HeldVote> {
        match &self.activity {
            Activity::Vote(vote) => Some(vote),
            Activity::Words => None,
        }
    }

    /// How far the vote of the present step is, wherever it is held.
    pub fn standing(&self) -> Option<Standing> {
        Some(self.vote()?.standing(self.phones.as_ref()))
    }

    /// The level that the present step plays: where it is entered, and at which beat the class stops.
    pub fn level(&self) -> Option<(&LevelId, Option<&EntryId>, Option<&str>)> {
        match &self.step()?.kind {
            StepKind::Level { level, entry, until } => {
                Some((level, entry.as_ref(), until.as_ref().map(|beat| beat.as_str())))
            }
            StepKind::Game(Game::Level(level)) => Some((level, None, None)),
            _ => None,
        }
    }

    /// Carries out what the teacher wants; what is not possible now is passed over.
    pub fn wish(&mut self, library: &Library, at: Seconds, wish: &LessonWish) {
        match wish {
            LessonWish::Rule(action) => self.rule(library, at, action),
            LessonWish::Vote(wish) => {
                if let Activity::Vote(vote) = &mut self.activity {
                    vote.wish(self.phones.as_ref(), &mut self.door, wish);
                }
            }
            LessonWish::Cards(wish) => self.cards_wish(wish),
            LessonWish::Look(view) => self.view = *view,
            LessonWish::Turn(by) => self.turned = self.turned.saturating_add_signed(*by),
            LessonWish::Phones(Reach::Shut) => self.phones = None,
            LessonWish::Phones(Reach::Open) => match Phones::open(library) {
                Ok(phones) => self.take_phones(library, phones),
                Err(why) => self.no_phones = Some(why),
            },
            // The session has the runs.
            LessonWish::Play => {}
        }
    }

    /// These phones take part.
    pub fn take_phones(&mut self, library: &Library, phones: Phones) {
        self.phones = Some(phones);
        self.no_phones = None;
        self.show_on_phones(library);
    }

    /// Shows the present step on the phones. A vote that was begun by hands goes on by hands.
    fn show_on_phones(&self, library: &Library) {
        let Some(phones) = &self.phones else { return };
        let counted = self.vote().is_some_and(HeldVote::is_counted);
        let asked = self.step().and_then(|step| match &step.kind {
            StepKind::Vote(asked) if !counted => Some((step, asked)),
            _ => None,
        });
        phones.show(library, &self.lesson, asked);
    }

    /// What the teacher's own phone asks for, as wishes of the lesson.
    pub fn heard(&self) -> Vec<LessonWish> {
        let Some(phones) = &self.phones else { return Vec::new() };
        let wishes = phones.wishes().into_iter().filter_map(|wish| {
            Some(match wish {
                Wish::Next => LessonWish::Rule(LessonAction::Next),
                Wish::Back => LessonWish::Rule(LessonAction::Back),
                Wish::Extend => LessonWish::Rule(LessonAction::Extend { by: EXTEND }),
                Wish::Blank => LessonWish::Rule(LessonAction::Blank),
                Wish::Unblank => LessonWish::Rule(LessonAction::Show),
                Wish::Freeze => LessonWish::Vote(VoteWish::Rule(VoteAction::Freeze)),
                Wish::Thaw => LessonWish::Vote(VoteWish::Rule(VoteAction::Thaw)),
                Wish::Close => LessonWish::Vote(VoteWish::Rule(VoteAction::Close)),
                Wish::Reveal => LessonWish::Vote(VoteWish::Rule(VoteAction::Reveal)),
                Wish::Again => LessonWish::Vote(VoteWish::Rule(VoteAction::Again)),
                Wish::CloseDoor | Wish::OpenDoor | Wish::Remove(_) => return None,
            })
        });
        let photo = phones.photo().map(|bytes| LessonWish::Cards(CardsWish::Sent(bytes)));
        wishes.chain(photo).collect()
    }

    /// Time passes. Answers whether the lesson should be written to the disk.
    pub fn tick(&mut self, library: &Library, at: Seconds) -> bool {
        self.take_photo(library);
        // Once a second is enough, however often the window is drawn.
        if self.ticked.replace(at) == Some(at) {
            return false;
        }
        self.rule(library, at, &LessonAction::Tick);
        let due = self.kept.is_none_or(|kept| at.minus(kept) >= KEEP_EVERY);
        let runs = matches!(self.state.phase(), Phase::Running | Phase::Paused);
        if due && runs {
            self.kept = Some(at);
        }
        due && runs
    }

    /// What is kept of it.
    pub fn keep(&self, now: u64) -> KeptLesson {
        let questions = [Question::Own, Question::Guess];
        let counts = self.vote().map_or_else(Default::default, |vote| questions.map(|question| vote.counted(question)));
        KeptLesson {
            version: VERSION,
            written: now,
            lesson: Record::of(&self.state).write(),
            counts,
            outcomes: self.outcomes.clone(),
        }
    }

    fn rule(&mut self, library: &Library, at: Seconds, action: &LessonAction) {
        let before = self.state.current().map(|step| step.step.clone());
        // What is not possible now is no mistake: a key that was pressed a moment too late.
        let Ok(_) = self.state.apply(at, action) else { return };
        if self.state.current().map(|step| &step.step) != before.as_ref() {
            self.enter_step();
            self.show_on_phones(library);
        }
    }

    fn cards_wish(&mut self, wish: &CardsWish) {
        let Some(step) = self.step().map(|step| step.id.clone()) else { return };
        let Activity::Vote(vote) = &mut self.activity else { return };
        let options = vote.counts[0].len();
        let takes = vote.takes_cards(self.phones.as_ref());
        match wish {
            CardsWish::Settle(..) | CardsWish::Turn => vote.cards_wish(wish),
            // The session has the language.
            CardsWish::Print => {}
            _ if options > MOST_ANSWERS => {}
            _ if !takes => self.cards.said = Some(Said::OtherWay),
            _ => self.cards.begin(wish, &step, vote.counting, u8::try_from(options).unwrap_or(u8::MAX)),
        }
    }

    /// What was read meanwhile counts, if the vote that it was for is still open.
    fn take_photo(&mut self, library: &Library) {
        let Some(done) = self.cards.done() else { return };
        if self.step().map(|step| &step.id) != Some(&done.step) {
            return;
        }
        let phones = self.phones.as_ref();
        let Activity::Vote(vote) = &mut self.activity else { return };
        if !vote.takes_cards(phones) {
            self.cards.said = Some(Said::OtherWay);
            return;
        }
        match done.seen {
            Err(why) => self.cards.said = Some(Said::Trouble(done.name, why)),
            Ok(seen) if seen.cards().next().is_none() => self.cards.said = Some(Said::None(done.name)),
            Ok(seen) => {
                self.cards.known.extend(seen.sure());
                vote.take_photo(done.question, seen);
                // From now on this vote is not one of phones.
                self.show_on_phones(library);
            }
        }
    }

    fn enter_step(&mut self) {
        self.turned = 0;
        self.cards.said = None;
        self.activity = match self.step().map(|step| (&step.id, &step.kind)) {
            Some((id, StepKind::Vote(asked))) => Activity::Vote(Box::new(HeldVote::new(id, asked))),
            _ => Activity::Words,
        };
    }

    /// The lesson goes on after it stood still: the bell rings when it would have rung.
    pub fn resume() -> LessonWish {
        LessonWish::Rule(LessonAction::Resume { bell: AfterPause::Stays })
    }
}
