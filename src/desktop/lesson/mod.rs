//! The lesson that is being held: the rules' state, the vote of the present step, and what the teacher looks at.
//!
//! It knows no window. The session hands in seconds and intents ([`session`]); the screens read what stands here. Everything that is
//! shown of a vote has gone through the lesson's [`Door`]. Each kind of step that does more than words has an [`Activity`] in a file of
//! its own ([`vote`]), with the wishes that it understands ([`wish`]).

pub mod booth;
pub mod buzzers;
pub mod cards;
mod desk;
pub mod game;
pub mod jury;
pub mod phones;
mod photos;
pub mod quest;
mod reach;
pub mod ring;
mod session;
pub mod survey;
mod surveys;
pub mod vote;
pub mod wish;

use std::collections::BTreeMap;
use std::sync::Arc;

use self::cards::CardDesk;
use self::game::{GameWish, HeldGame};
use self::phones::{NoPhones, Phones, Standing};
use self::quest::HeldQuest;
use self::survey::HeldSurvey;
use self::vote::{HeldVote, VoteWish};
pub use self::wish::{DoorWish, LessonView, LessonWish, Reach};
use crate::classroom::crowd::Door;
use crate::classroom::lesson::record::Record;
use crate::classroom::lesson::{AfterPause, LessonAction, LessonState, Phase};
use crate::classroom::quest::setup::QuestNumber;
use crate::classroom::record::played::RunRecord;
use crate::classroom::record::{Outcomes, experiment, filed};
use crate::classroom::server::net::interfaces::Interface;
use crate::classroom::time::Seconds;
use crate::classroom::vote::{Question, VoteAction};
use crate::content::ids::{EntryId, LevelId, StepId};
use crate::content::lang::Lang;
use crate::content::lesson::{ClassGame, Game, Lesson, LessonPlan, Step, StepKind};
use crate::content::library::Library;
use crate::play::run::Run;
use crate::store::lesson::{KeptFiling, KeptLesson, VERSION};

/// What a step does beyond words.
pub enum Activity {
    /// Nothing: it is talked about, or a level is played.
    Words,
    /// It is voted on.
    Vote(Box<HeldVote>),
    /// A survey is answered.
    Survey(Box<HeldSurvey>),
    /// The experiment is played.
    Game(Box<HeldGame>),
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
    /// Surveys of steps that are not the present one, as they were left.
    surveys: BTreeMap<StepId, Box<HeldSurvey>>,
    /// Experiments of steps that are not the present one, as they were left.
    games: BTreeMap<StepId, Box<HeldGame>>,
    /// What was kept of surveys before the lights went out, by step.
    dark: BTreeMap<String, String>,
    /// The team quest, from the first step that names it.
    pub quest: Option<Box<HeldQuest>>,
    /// The number of the quest, if it comes to one.
    pub quest_number: QuestNumber,
    /// What was typed on the page on which it is filed.
    pub filing: Option<KeptFiling>,
    /// The language in which names are made up.
    pub lang: Lang,
    /// The networks of this computer, as they were when they were last looked for.
    pub networks: Vec<Interface>,
    /// Whether the class is shown how phones come in.
    pub shows_door: bool,
    /// Whether the teacher's view shows the jurors' codes.
    pub shows_jury: bool,
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

    /// A lesson that was interrupted, as it was: it stands still until the teacher goes on. One that is over waits to be filed.
    pub fn reopen(library: &Library, kept: &KeptLesson, at: Seconds, now: u64, lang: Lang) -> Option<Self> {
        let record = Record::read(&kept.lesson).ok()?;
        let lesson = library.lessons.get(record.plan())?;
        let Lesson::Plan(plan) = &**lesson else { return None };
        let away = Seconds(u32::try_from(now.saturating_sub(kept.written)).unwrap_or(u32::MAX));
        let state = record.reopen(plan, at, away).ok()?;
        let mut held = Self::with(lesson, state);
        held.view = LessonView::Teacher;
        held.lang = lang;
        held.quest_number = QuestNumber::of(now);
        held.outcomes = kept.outcomes.clone();
        held.filing.clone_from(&kept.filing);
        held.dark = kept.surveys.clone();
        held.enter_step(library);
        held.quest = kept.quest.as_ref().and_then(|quest| HeldQuest::reopen(library, lang, plan, quest)).map(Box::new);
        held.meet_quest(library);
        if let Activity::Vote(vote) = &mut held.activity
            && vote.counts.iter().zip(&kept.counts).all(|(new, old)| new.len() == old.len())
        {
            vote.counts.clone_from(&kept.counts);
        }
        if let (Activity::Game(game), Some(kept)) = (&mut held.activity, &kept.game) {
            game.take_up(kept, &mut held.door);
        }
        held.games_again(kept);
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
            cards: CardDesk::new(),
            no_phones: None,
            surveys: BTreeMap::new(),
            games: BTreeMap::new(),
            dark: BTreeMap::new(),
            quest: None,
            quest_number: QuestNumber::default(),
            filing: None,
            lang: Lang::Kk,
            networks: Vec::new(),
            shows_door: false,
            shows_jury: false,
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
            _ => None,
        }
    }

    /// The survey of the present step, if it is one.
    pub fn survey(&self) -> Option<&HeldSurvey> {
        match &self.activity {
            Activity::Survey(survey) => Some(survey),
            _ => None,
        }
    }

    /// The experiment of the present step, if it is one.
    pub fn game(&self) -> Option<&HeldGame> {
        match &self.activity {
            Activity::Game(game) => Some(game),
            _ => None,
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
                self.take_down(library, wish);
            }
            LessonWish::Survey(wish) => self.survey_wish(library, wish),
            LessonWish::Game(wish) => {
                if let Activity::Game(game) = &mut self.activity {
                    game.wish(self.phones.as_ref(), &mut self.door, wish);
                    if *wish == GameWish::Reveal {
                        experiment::take_down(&library.words, game.name(), &game.played, &mut self.outcomes);
                    }
                }
            }
            LessonWish::Cards(wish) => self.cards_wish(wish),
            LessonWish::Look(view) => self.view = *view,
            LessonWish::Quest(wish) => {
                let now = self.state.now();
                if let Some(quest) = &mut self.quest {
                    quest.wish(library, now, wish);
                    self.outcomes.quest = quest.record(library);
                }
                self.show_quest(library);
            }
            LessonWish::Turn(by) => self.turned = self.turned.saturating_add_signed(*by),
            LessonWish::Phones(Reach::Shut) => {
                if let Activity::Survey(survey) = &mut self.activity {
                    survey.gather(self.phones.as_ref());
                }
                self.phones = None;
            }
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
            self.shows_jury = false;
            if *view == LessonView::Phones {
                self.networks = phones::networks();
            }
        }
        self.tell_desk(library);
    }

    /// A result that was shown just now is taken down.
    fn take_down(&mut self, library: &Library, wish: &VoteWish) {
        if !matches!(wish, VoteWish::Rule(VoteAction::Reveal)) {
            return;
        }
        let lesson = Arc::clone(&self.lesson);
        let Lesson::Plan(plan) = &*lesson else { return };
        let step = self.state.current().and_then(|now| plan.find_step(now.step.as_str())).map(|at| &plan.steps[at]);
        let (Some(step), Activity::Vote(vote)) = (step, &self.activity) else { return };
        if let (StepKind::Vote(asked), Some(reveal)) = (&step.kind, &vote.reveal) {
            filed::take_down(library, &lesson, step, asked, reveal, &mut self.outcomes);
        }
    }

    /// The class has taken this run, as far as it goes.
    pub fn took(&mut self, library: &Library, run: &Run) {
        let plays = self.level().is_some_and(|(level, ..)| *level == run.level().id);
        if let Ok(record) = RunRecord::of(library, run)
            && plays
            && !run.actions().is_empty()
        {
            record.put_into(&mut self.outcomes.runs);
        }
    }

    /// Time passes. Answers whether the lesson should be written to the disk.
    pub fn tick(&mut self, library: &Library, at: Seconds) -> bool {
        self.take_photo(library);
        // Once a second is enough, however often the window is drawn.
        if self.ticked.replace(at) == Some(at) {
            return false;
        }
        self.rule(library, at, &LessonAction::Tick);
        self.show_quest(library);
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

    /// Time has passed for the quest. Answers whether its bell rings.
    pub fn tick_quest(&mut self) -> bool {
        let now = self.state.now();
        let runs = self.state.phase() == Phase::Running;
        self.quest.as_mut().is_some_and(|quest| runs && quest.tick(now))
    }

    /// Whether something may happen though nobody presses a key: the clock runs, or phones come in.
    pub fn is_awake(&self) -> bool {
        self.state.phase() == Phase::Running || self.phones.is_some()
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
            game: self.game().and_then(HeldGame::keep),
            games: self.kept_games(),
            outcomes: self.outcomes.clone(),
            surveys: self.kept_surveys(),
            quest: self.quest.as_ref().map(|quest| quest.keep()),
            phones: self.phones.as_ref().filter(|_| self.state.phase() != Phase::Over).map(Phones::keep),
            filing: self.filing.clone(),
        }
    }

    fn rule(&mut self, library: &Library, at: Seconds, action: &LessonAction) {
        let before = self.state.current().map(|step| step.step.clone());
        // What is not possible now is no mistake: a key that was pressed a moment too late.
        let Ok(_) = self.state.apply(at, action) else { return };
        if self.state.current().map(|step| &step.step) != before.as_ref() {
            self.leave_step(library, before.as_ref());
            self.enter_step(library);
            self.meet_quest(library);
            if let Some(phones) = &mut self.phones {
                phones.told = None;
            }
            self.show_on_phones(library);
        }
    }

    /// The quest that the present step names begins to be set up, where it is not open yet.
    fn meet_quest(&mut self, library: &Library) {
        let named = self.step().and_then(|step| quest::named(&step.kind)).cloned();
        if let (None, Some(id), Some(plan)) = (&self.quest, named, self.plan()) {
            self.quest = HeldQuest::new(library, self.lang, plan, &id, self.quest_number).map(Box::new);
        }
    }

    /// The quest, where the present step is of it.
    pub fn quest_here(&self) -> Option<&HeldQuest> {
        let id = quest::named(&self.step()?.kind)?;
        self.quest.as_deref().filter(|quest| quest.plan.id == *id)
    }

    /// The visit of a team on this computer is over.
    pub fn finish_visit(&mut self, library: &Library) {
        let now = self.state.now();
        if let Some(quest) = &mut self.quest {
            quest.finish_visit(now);
            self.outcomes.quest = quest.record(library);
        }
    }

    fn enter_step(&mut self, library: &Library) {
        self.turned = 0;
        self.shows_door = false;
        self.cards.said = None;
        self.activity = match self.step().map(|step| (step.id.clone(), step.kind.clone())) {
            Some((id, StepKind::Vote(asked))) => Activity::Vote(Box::new(HeldVote::new(&id, &asked))),
            Some((id, StepKind::Survey { survey })) => self.open_survey(library, &id, &survey),
            Some((id, StepKind::Game(Game::Own(ClassGame::BribeGame)))) => {
                let left = self.games.remove(&id);
                Activity::Game(left.unwrap_or_else(|| Box::new(HeldGame::new(id.as_str()))))
            }
            _ => Activity::Words,
        };
    }

    /// The lesson goes on after it stood still: the bell rings when it would have rung.
    pub fn resume() -> LessonWish {
        LessonWish::Rule(LessonAction::Resume { bell: AfterPause::Stays })
    }
}
