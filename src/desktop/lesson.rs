//! The lesson that is being held: the rules' state, the vote of the present step, and what the teacher looks at.
//!
//! It knows no window. The session hands in seconds and intents; the screens read what stands here. Everything that is shown of a vote
//! has gone through the lesson's [`Door`].

use std::sync::Arc;

use super::phones::{By, NoPhones, Phones, Standing};
use crate::classroom::crowd::Door;
use crate::classroom::lesson::record::Record;
use crate::classroom::lesson::{AfterPause, LessonAction, LessonState, Phase};
use crate::classroom::server::room::message::Wish;
use crate::classroom::time::Seconds;
use crate::classroom::vote::{Question, Reveal, Stage, Vote, VoteAction, VoteEvent, VoteRefused};
use crate::content::ids::{EntryId, LevelId, StepId};
use crate::content::lesson::{Game, Lesson, LessonPlan, Step, StepKind};
use crate::content::library::Library;
use crate::store::lesson::{KeptLesson, VERSION};

/// What is on the screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum LessonView {
    /// What the class sees.
    #[default]
    Projector,
    /// What the teacher sees.
    Teacher,
}

/// What the teacher wants.
#[derive(Clone, PartialEq, Debug)]
pub enum LessonWish {
    /// Something of the lesson's rules.
    Rule(LessonAction),
    /// Something of the vote.
    Vote(VoteAction),
    /// So many more hands for an option of one of the two questions.
    Count(Question, u8, i32),
    /// Hands are counted for this question from now on.
    CountFor(Question),
    /// The other view.
    Look(LessonView),
    /// On to the next prompt, question or answer of the present step, or back.
    Turn(i8),
    /// The level of the present step is played.
    Play,
    /// Phones may take part, or no longer.
    Phones(Reach),
}

/// Whether phones take part.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reach {
    /// They do.
    Open,
    /// They do not.
    Shut,
}

/// The vote of the present step.
pub struct HeldVote {
    /// The rules' vote, where hands are counted; phones vote in their room.
    vote: Vote,
    /// Hands that were counted: what one would do, and what the others would.
    pub counts: [Vec<u32>; 2],
    /// For which of the two hands are counted.
    pub counting: Question,
    /// The result.
    pub reveal: Option<Box<Reveal>>,
    /// Why the last wish was not carried out.
    pub refused: Option<VoteRefused>,
}

/// A lesson that is being held.
pub struct Held {
    /// Its plan and the words' owner.
    pub lesson: Arc<Lesson>,
    /// The rules' state.
    pub state: LessonState,
    /// What is on the screen.
    pub view: LessonView,
    /// The vote of the present step, if it is one.
    pub vote: Option<HeldVote>,
    /// How far the present step is turned: its prompt, or its question and answer.
    pub turned: u8,
    /// Phones, if they take part.
    pub phones: Option<Phones>,
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
        held.enter_step();
        if let Some(vote) = &mut held.vote
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
            vote: None,
            turned: 0,
            phones: None,
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

    /// How far the vote of the present step is, wherever it is held: on phones, or by raised hands.
    pub fn standing(&self) -> Option<Standing> {
        let held = self.vote.as_ref()?;
        let in_room = self.phones.as_ref().and_then(Phones::standing);
        Some(in_room.unwrap_or_else(|| {
            let hands = held.counts[usize::from(held.counting == Question::Guess)].iter().sum::<u32>();
            Standing { by: By::Hands, stage: held.vote.stage(), round: held.vote.round(), voted: hands as usize }
        }))
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
            LessonWish::Vote(action) => self.vote(action),
            LessonWish::Count(question, option, by) => self.count(*question, *option, *by),
            LessonWish::CountFor(question) => {
                if let Some(vote) = &mut self.vote {
                    vote.counting = *question;
                }
            }
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
        let counted = self.vote.as_ref().is_some_and(|vote| vote.counts.iter().flatten().any(|count| *count > 0));
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
                Wish::Freeze => LessonWish::Vote(VoteAction::Freeze),
                Wish::Thaw => LessonWish::Vote(VoteAction::Thaw),
                Wish::Close => LessonWish::Vote(VoteAction::Close),
                Wish::Reveal => LessonWish::Vote(VoteAction::Reveal),
                Wish::Again => LessonWish::Vote(VoteAction::Again),
                Wish::CloseDoor | Wish::OpenDoor | Wish::Remove(_) => return None,
            })
        });
        wishes.collect()
    }

    /// Time passes. Answers whether the lesson should be written to the disk.
    pub fn tick(&mut self, library: &Library, at: Seconds) -> bool {
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
        let counts = self.vote.as_ref().map_or_else(Default::default, |vote| vote.counts.clone());
        KeptLesson { version: VERSION, written: now, lesson: Record::of(&self.state).write(), counts }
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

    fn enter_step(&mut self) {
        self.turned = 0;
        self.vote = self.step().and_then(|step| match &step.kind {
            StepKind::Vote(vote) => {
                let options = u8::try_from(vote.options.len()).ok()?;
                Some(HeldVote {
                    vote: Vote::new(step.id.as_str(), options),
                    counts: [vec![0; usize::from(options)], vec![0; usize::from(options)]],
                    counting: Question::Own,
                    reveal: None,
                    refused: None,
                })
            }
            _ => None,
        });
    }

    fn count(&mut self, question: Question, option: u8, by: i32) {
        let Some(held) = &mut self.vote else { return };
        let in_room = self.phones.as_ref().is_some_and(|phones| phones.standing().is_some());
        if held.vote.stage() != Stage::Open || in_room {
            return;
        }
        if let Some(count) = held.counts[usize::from(question == Question::Guess)].get_mut(usize::from(option)) {
            *count = count.saturating_add_signed(by);
        }
    }

    fn vote(&mut self, action: &VoteAction) {
        let Some(held) = &mut self.vote else { return };
        let in_room = self.phones.as_ref().filter(|phones| phones.standing().is_some());
        let door = &mut self.door;
        let mut apply = |vote: &mut Vote, action: &VoteAction| match in_room {
            Some(phones) => phones.vote(action, door),
            None => vote.apply(action, door),
        };
        held.refused = None;
        if *action == VoteAction::Reveal {
            // Hands are handed in as they stand when the result is asked for.
            for (question, counts) in [Question::Own, Question::Guess].into_iter().zip(held.counts.clone()) {
                if counts.iter().any(|count| *count > 0) {
                    held.refused = apply(&mut held.vote, &VoteAction::Tally { question, counts }).err();
                }
            }
            // What is closed already is not closed again.
            let _closed = apply(&mut held.vote, &VoteAction::Close);
        }
        match apply(&mut held.vote, action) {
            Ok(VoteEvent::Revealed(reveal)) => held.reveal = Some(reveal),
            Ok(_) => {
                if *action == VoteAction::Again {
                    held.counts.iter_mut().flatten().for_each(|count| *count = 0);
                    held.counting = Question::Own;
                    held.reveal = None;
                }
            }
            Err(refused) => held.refused = Some(refused),
        }
    }

    /// The lesson goes on after it stood still: the bell rings when it would have rung.
    pub fn resume() -> LessonWish {
        LessonWish::Rule(LessonAction::Resume { bell: AfterPause::Stays })
    }
}
