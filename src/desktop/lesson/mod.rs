//! The lesson that is being held: the rules' state, the vote of the present step, and what the teacher looks at.
//!
//! It knows no window. The session hands in seconds and intents ([`session`]); the screens read what stands here. Everything that is
//! shown of a vote has gone through the lesson's [`Door`]. Each kind of step that does more than words has an [`Activity`] in a file of
//! its own ([`vote`]), with the wishes that it understands ([`wish`]).

mod desk;
pub mod phones;
mod session;
pub mod vote;
pub mod wish;

use std::sync::Arc;

use self::phones::{By, NoPhones, PhoneNews, Phones, Standing};
use self::vote::{HeldVote, VoteWish};
pub use self::wish::{DoorWish, LessonView, LessonWish, Reach};
use crate::classroom::crowd::Door;
use crate::classroom::lesson::record::Record;
use crate::classroom::lesson::{AfterPause, LessonAction, LessonState, Phase};
use crate::classroom::record::Outcomes;
use crate::classroom::server::net::interfaces::Interface;
use crate::classroom::server::room::Room;
use crate::classroom::server::room::message::Wish;
use crate::classroom::time::Seconds;
use crate::classroom::vote::VoteAction;
use crate::content::ids::{EntryId, LevelId, StepId};
use crate::content::lesson::{Game, Lesson, LessonPlan, Step, StepKind};
use crate::content::library::Library;
use crate::store::lesson::{KeptLesson, KeptPhones, VERSION};

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
    /// Why they do not.
    pub no_phones: Option<NoPhones>,
    /// The networks of this computer, as they were when they were last looked for.
    pub networks: Vec<Interface>,
    /// Whether the class is shown how phones come in.
    pub shows_door: bool,
    /// Whether the teacher's view shows the PIN.
    pub shows_pin: bool,
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
        if let Some(phones) = &kept.phones {
            held.phones_again(library, phones);
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
            no_phones: None,
            networks: Vec::new(),
            shows_door: false,
            shows_pin: false,
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
            LessonWish::Look(view) => self.view = *view,
            LessonWish::Turn(by) => self.turned = self.turned.saturating_add_signed(*by),
            LessonWish::Phones(Reach::Shut) => self.phones = None,
            LessonWish::Phones(Reach::Open) => match Phones::open(library) {
                Ok(phones) => self.take_phones(library, phones),
                Err(why) => self.no_phones = Some(why),
            },
            LessonWish::Door(wish) => self.door_wish(library, *wish),
            // The session has the runs.
            LessonWish::Play => {}
        }
        if let LessonWish::Look(view) = wish {
            self.shows_pin = false;
            if *view == LessonView::Phones {
                self.networks = phones::networks();
            }
        }
        self.tell_desk(library);
    }

    fn door_wish(&mut self, library: &Library, wish: DoorWish) {
        self.networks = phones::networks();
        self.no_phones = None;
        self.shows_pin = wish == DoorWish::ShowPin;
        match (&mut self.phones, wish) {
            (None, DoorWish::Over(address)) => match Phones::open_at(library, address.into()) {
                Ok(phones) => self.take_phones(library, phones),
                Err(why) => self.no_phones = Some(why),
            },
            (_, DoorWish::ShowDoor(shows)) => self.shows_door = shows,
            (_, DoorWish::Look | DoorWish::ShowPin) | (None, _) => {}
            (Some(phones), wish) => {
                phones.told = None;
                self.no_phones = match wish {
                    DoorWish::Over(address) => phones.move_to(library, address).err(),
                    wish => {
                        phones.change(|room| change(room, wish));
                        None
                    }
                };
            }
        }
    }

    /// These phones take part.
    pub fn take_phones(&mut self, library: &Library, phones: Phones) {
        self.phones = Some(phones);
        self.no_phones = None;
        self.show_on_phones(library);
    }

    /// The phones that took part before the lights went out are let in again.
    fn phones_again(&mut self, library: &Library, kept: &KeptPhones) {
        match Phones::reopen(library, kept) {
            Ok(phones) => {
                self.take_phones(library, phones);
                // Ballots are secret and written nowhere: the vote begins anew.
                let votes = self.standing().is_some_and(|standing| standing.by == By::Phones);
                if let Some(phones) =
                    self.phones.as_mut().filter(|phones| votes && phones.told == Some(PhoneNews::Back))
                {
                    phones.told = Some(PhoneNews::VoteAgain);
                }
                self.tell_desk(library);
            }
            Err(why) => self.no_phones = Some(why),
        }
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
    pub fn heard(&mut self) -> Vec<LessonWish> {
        let Some(phones) = &mut self.phones else { return Vec::new() };
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
        wishes.collect()
    }

    /// Time passes. Answers whether the lesson should be written to the disk.
    pub fn tick(&mut self, library: &Library, at: Seconds) -> bool {
        // Once a second is enough, however often the window is drawn.
        if self.ticked.replace(at) == Some(at) {
            return false;
        }
        self.rule(library, at, &LessonAction::Tick);
        self.tell_desk(library);
        let due = self.kept.is_none_or(|kept| at.minus(kept) >= KEEP_EVERY);
        let runs = match self.state.phase() {
            Phase::Running | Phase::Paused => true,
            Phase::Waiting => self.phones.is_some(),
            Phase::Over => false,
        };
        if due && runs {
            self.kept = Some(at);
        }
        due && runs
    }

    /// Whether something may happen though nobody presses a key: the clock runs, or phones come in.
    pub fn is_awake(&self) -> bool {
        self.state.phase() == Phase::Running || self.phones.is_some()
    }

    /// What is kept of it.
    pub fn keep(&self, now: u64) -> KeptLesson {
        let counts = self.vote().map_or_else(Default::default, |vote| vote.counts.clone());
        KeptLesson {
            version: VERSION,
            written: now,
            lesson: Record::of(&self.state).write(),
            counts,
            outcomes: self.outcomes.clone(),
            phones: self.phones.as_ref().map(Phones::keep),
        }
    }

    fn rule(&mut self, library: &Library, at: Seconds, action: &LessonAction) {
        let before = self.state.current().map(|step| step.step.clone());
        // What is not possible now is no mistake: a key that was pressed a moment too late.
        let Ok(_) = self.state.apply(at, action) else { return };
        if self.state.current().map(|step| &step.step) != before.as_ref() {
            self.enter_step();
            if let Some(phones) = &mut self.phones {
                phones.told = None;
            }
            self.show_on_phones(library);
        }
    }

    fn enter_step(&mut self) {
        self.turned = 0;
        self.shows_door = false;
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

/// Changes the room as the teacher wants.
fn change(room: &mut Room, wish: DoorWish) {
    match wish {
        DoorWish::Doors(doors) => room.set_doors(doors),
        DoorWish::NewCode => room.new_code(),
        DoorWish::NewPin => room.new_pin(),
        DoorWish::Remove(seat) => room.remove(seat),
        DoorWish::Over(_) | DoorWish::Look | DoorWish::ShowPin | DoorWish::ShowDoor(_) => {}
    }
}
