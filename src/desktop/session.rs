//! The session: everything that is open while the game runs, and the one place in which intents are carried out.
//!
//! It knows no Bevy: the window hands in time and input and shows what [`super::view`] draws, so whole evenings can be played in a
//! test without a window.

use std::sync::Arc;

use super::adapters::gamepad::Buttons;
use super::booster::{Due, HeldBooster};
use super::command::Bindings;
use super::contest::Contest;
use super::contest::collect::Collector;
use super::contest::sealed::{KnownWords, Sealed};
use super::hearing::Hearing;
use super::intent::{Intent, ProfileIntent};
use super::lesson::Held;
use super::lesson::phones::NoPhones;
use super::notice::Notice;
use super::painted::Painted;
use super::playing::Playing;
use super::programmes;
use super::records::Records;
use super::screen::Screen;
use super::screens::Memories;
use super::shelf::{self, Shelf};
use super::station::Alone;
use super::watch::Watching;
use super::windows::{ClassView, Windows};
use super::world::picture::{Picture, Set};
use crate::content::cast::Look;
use crate::content::diagnostic::Diagnostic;
use crate::content::ids::{EntryId, LevelId, ProgrammeId};
use crate::content::lang::Lang;
use crate::content::library::Library;
use crate::play::action::Action;
use crate::play::dice::Seed;
use crate::play::event::Event;
use crate::play::record::Record;
use crate::play::run::{Carry, Run};
use crate::store::contest::{Seat, SeatFolder};
use crate::store::lesson::KeptLesson;
use crate::store::resume::Resumed;
use crate::store::save::Slot;
use crate::store::settings::Settings;

/// Everything that is open.
pub struct Session {
    /// Levels, words, codex, cast.
    pub library: Arc<Library>,
    /// What the last reading of the packs found.
    pub findings: Vec<Diagnostic>,
    /// Whether the last reading could not be used, and an older one plays on.
    pub stale: bool,
    /// Settings, profiles and saves on the disk.
    pub shelf: Shelf,
    /// What the player set.
    pub settings: Settings,
    /// The language that is shown. (The command line may override the settings.)
    pub lang: Lang,
    /// Keys.
    pub bindings: Bindings,
    /// Gamepad buttons.
    pub buttons: Buttons,
    /// The player's face.
    pub face: Look,
    /// The run, if one is open.
    pub playing: Option<Playing>,
    /// The run that is watched, where the open one is no own.
    pub watching: Option<Watching>,
    /// Whether two play at one computer: a setting for the run that is open or begins next.
    pub two: bool,
    /// The lesson that is being held.
    pub lesson: Option<Held>,
    /// What remains of lessons: the class journal, and papers.
    pub records: Records,
    /// A lesson that was interrupted and can go on.
    pub interrupted: Option<KeptLesson>,
    /// What this computer does for a quest that is held on another one.
    pub alone: Option<Alone>,
    /// The three questions that are being asked.
    pub booster: Option<HeldBooster>,
    /// What is due for whoever plays.
    pub due: Due,
    /// The round of the olympiad in which somebody takes part.
    pub contest: Option<Contest>,
    /// What the player had set before it.
    pub(super) before_contest: Option<Settings>,
    /// A sealed round that is looked at, or was opened.
    pub sealed: Option<Box<Sealed>>,
    /// The words of the sealed round that was opened last, in memory alone.
    pub(super) opened: Option<KnownWords>,
    /// Sittings that lie on this computer, as they were when last listed.
    pub seats: Vec<(SeatFolder, Seat)>,
    /// Whether this computer collects the results of others.
    pub collector: Option<Result<Collector, NoPhones>>,
    /// A save that stopped short and waits for the player's word.
    pub resume: Option<Resumed>,
    /// The open screens; the last is shown, never empty.
    pub stack: Vec<Screen>,
    /// What should be said in passing.
    pub notices: Vec<Notice>,
    /// What screens remember between frames.
    pub memories: Memories,
    /// What of the block world is seen behind the open screen, if anything.
    pub picture: Option<Picture>,
    /// What of it will be seen before long.
    pub ahead: Vec<Set>,
    /// What is heard.
    pub hearing: Hearing,
    /// Pictures that were painted before.
    pub painted: Painted,
    /// The same for the class's own window: pictures belong to a window.
    pub class_painted: Painted,
    /// The windows that there may be.
    pub windows: Windows,
    /// The seed of new runs, where one was asked for.
    pub seed: Option<u64>,
    /// The time of day in seconds since 1970, handed in.
    pub now: u64,
    /// Seconds since the window opened, handed in.
    pub elapsed: f64,
    /// Where the gamepad's stick is pushed, x to the right and y down, handed in.
    pub stick: egui::Vec2,
    /// The gamepad button that was pressed since the last frame, by its name in settings, handed in.
    pub pad: Option<&'static str>,
    /// Whether the processor draws, for want of a graphics card; handed in.
    pub by_processor: bool,
    /// Whether that is still to be said.
    tells_of_card: bool,
    /// Whether to leave.
    pub quit: bool,
}

impl Session {
    /// Opens a session on a library and the player's files.
    pub fn new(library: Arc<Library>, mut shelf: Shelf, lang: Option<Lang>) -> Self {
        let (settings, notes) = shelf.settings(lang);
        let records = shelf.records();
        let mut session = Self {
            library,
            findings: Vec::new(),
            stale: false,
            lang: lang.unwrap_or(settings.lang),
            bindings: Bindings::from_settings(&settings.keys),
            buttons: Buttons::from_settings(&settings.gamepad),
            hearing: Hearing::new(1, &settings),
            settings,
            face: Look::default(),
            shelf,
            playing: None,
            watching: None,
            two: false,
            lesson: None,
            records,
            interrupted: None,
            alone: None,
            booster: None,
            due: Due::default(),
            contest: None,
            before_contest: None,
            sealed: None,
            opened: None,
            seats: Vec::new(),
            collector: None,
            resume: None,
            stack: vec![Screen::Title],
            notices: notes,
            memories: Memories::default(),
            picture: None,
            ahead: Vec::new(),
            painted: Painted::default(),
            class_painted: Painted::default(),
            windows: Windows::default(),
            seed: None,
            now: 0,
            elapsed: 0.0,
            pad: None,
            stick: egui::Vec2::ZERO,
            by_processor: false,
            tells_of_card: false,
            quit: false,
        };
        session.painted.take_library(&session.library);
        session.class_painted.take_library(&session.library);
        session.interrupted = session.shelf.kept_lesson();
        session.list_seats();
        session.take_face();
        session
    }

    /// The screen that is shown.
    pub fn screen(&self) -> Screen {
        self.stack.last().copied().unwrap_or_default()
    }

    /// The processor draws, for want of a graphics card: what only decorates is drawn less often. A new player is told so, once, where
    /// there is something that moves.
    pub fn drawn_by_processor(&mut self) {
        self.by_processor = true;
        self.tells_of_card = self.shelf.is_new();
    }

    /// Carries out what a screen wants.
    pub fn carry_out(&mut self, intent: Intent) {
        let may = self.contest_may(intent).and_then(|intent| self.watch_may(intent));
        let Some(intent) = may else { return };
        self.hearing.intent(&intent, self.elapsed);
        match intent {
            Intent::Open(screen) => self.open(screen),
            Intent::Back => self.back(),
            Intent::ToTitle => self.leave_for_title(),
            Intent::Continue => self.go_on(),
            Intent::Begin(programme) => self.begin(programme, None),
            Intent::BeginLevel(programme, level) => self.begin(programme, Some((level, None))),
            Intent::Two(two) => self.two = two,
            Intent::Act(action) => self.act(action),
            Intent::Rewind(keep) => self.rewind(keep),
            Intent::Undo => self.undo(),
            Intent::Restart => self.restart(),
            Intent::Save(slot) => self.save(slot),
            Intent::Load(slot) => self.load(slot),
            Intent::Delete(slot) => {
                let result = self.shelf.delete(slot);
                self.note_trouble(result);
            }
            Intent::Resume { at_named } => self.resume(at_named),
            Intent::Speak(lang) => self.speak(lang),
            Intent::Set(settings) => self.set(*settings),
            Intent::Profile(change) => self.change_profile(change),
            Intent::LookUp(entry) => {
                self.memories.look_up = Some(entry);
                self.open(Screen::Codex);
            }
            Intent::PrepareLesson(id) => self.prepare_lesson(&id),
            Intent::ReopenLesson => self.reopen_lesson(),
            Intent::Lesson(wish) => self.lesson_wish(&wish),
            Intent::Station(wish) => self.station_wish(wish),
            Intent::PrintQuest => self.print_quest(),
            Intent::PrintCrossword => self.print_crossword(),
            Intent::LeaveLesson => self.leave_lesson(),
            Intent::ShowClass(view) => self.show_class(view),
            Intent::Records(wish) => self.records_wish(wish),
            Intent::Clean(wish) => self.clean_wish(wish),
            Intent::ShowLesson(id) => {
                self.memories.lessons.show(id);
                self.open(Screen::Lessons);
            }
            Intent::Booster(wish) => self.booster_wish(wish),
            Intent::Contest(wish) => self.contest_wish(wish),
            Intent::Watch(wish) => self.watch_wish(wish),
            Intent::Dismiss => {
                self.notices.clear();
            }
            Intent::Quit => self.quit = true,
        }
    }

    fn open(&mut self, screen: Screen) {
        // Opening what is already under us returns to it: no endless stack of codex over journal over codex.
        match self.stack.iter().position(|open| *open == screen) {
            Some(at) => self.stack.truncate(at + 1),
            None => self.stack.push(screen),
        }
        if screen == Screen::Town && std::mem::take(&mut self.tells_of_card) {
            self.notices.push(Notice::info("notice-no-card", self.elapsed));
        }
        self.memories.entered(screen, self.elapsed);
        self.list_saves(screen);
        if matches!(screen, Screen::CleanKit | Screen::Letter) {
            self.look_at_box();
        }
        if matches!(screen, Screen::Filing | Screen::Classes | Screen::CleanKit) {
            let result = self.records.list_again();
            self.note_trouble(result);
        }
    }

    /// The saves are listed when they are about to be seen.
    fn list_saves(&mut self, screen: Screen) {
        if matches!(screen, Screen::Title | Screen::Saves) {
            self.shelf.list_again();
        }
        if matches!(screen, Screen::Title | Screen::Olympiad) {
            self.list_seats();
        }
    }

    fn back(&mut self) {
        if self.stack.len() > 1 {
            self.stack.pop();
        }
    }

    fn leave_for_title(&mut self) {
        self.autosave();
        self.playing = None;
        self.watching = None;
        self.two = false;
        self.show_class(ClassView::Alternates);
        self.stack = vec![Screen::Title];
        self.list_saves(Screen::Title);
    }

    pub(super) fn show_run(&mut self) {
        let screen = match &self.playing {
            Some(playing) if playing.run.ending().is_some() => Screen::Debrief,
            _ => Screen::Play,
        };
        self.stack = vec![Screen::Title, screen];
        self.memories.entered(screen, self.elapsed);
    }

    /// Begins a programme, or one of its levels: in the state of this entry, or of the level's first.
    pub(super) fn begin(&mut self, programme: ProgrammeId, level: Option<(LevelId, Option<EntryId>)>) {
        let begins = level.as_ref().map(|(level, _)| level);
        let Some(rules) = programmes::rules(&self.library, &programme, begins) else { return };
        let from = level.and_then(|(level, entry)| {
            let at = rules.find_level(&level).filter(|at| *at > 0 || entry.is_some())?;
            let first = || rules.levels()[usize::from(at)].entries.first().map(|(entry, _)| entry.clone());
            Some((level, entry.or_else(first)?))
        });
        let carry = Carry { from, ..self.shelf.carry_into(&self.library, &programme) };
        let seed = Seed(self.seed.unwrap_or_else(|| shelf::fresh_seed(self.now)));
        let run = Run::new(Arc::new(rules), seed, carry);
        self.playing = Some(Playing { run, programme, minutes_before: 0, since: self.elapsed });
        self.autosave();
        self.show_run();
    }

    fn act(&mut self, action: Action) {
        if self.contest.is_some() {
            self.contest_act(action);
            return;
        }
        let Some(playing) = &mut self.playing else { return };
        let read =
            playing.run.beat().map(|(_, beat)| (playing.run.level().id.clone(), beat.id.clone(), beat.card.clone()));
        let level = playing.run.level().clone();
        let ended = match playing.run.apply(action) {
            Ok(events) => {
                self.hearing.events(&level, events, self.elapsed);
                events.iter().any(|event| matches!(event, Event::Ended(_)))
            }
            // The screen offers only what is allowed; a stale press between two frames is simply not taken.
            Err(_) => return,
        };
        if let Some((level, beat, card)) = read {
            self.shelf.mark_read(&level, &beat, card.as_ref());
        }
        if playing.run.is_over() {
            self.finish_programme();
            return;
        }
        if ended {
            self.note_ending();
            self.lesson_took_run();
            self.station_took_run();
        }
        self.autosave();
        self.show_run();
    }

    fn note_ending(&mut self) {
        let Some(playing) = &self.playing else { return };
        let level = playing.run.level().clone();
        if let Some(ix) = playing.run.ending() {
            let ending = level.ending(ix);
            let result = self.shelf.mark_ending(&level.id, &ending.id, &ending.law);
            self.note_trouble(result);
        }
    }

    fn finish_programme(&mut self) {
        self.two = false;
        if let Some(playing) = self.playing.take() {
            self.memories.chapters.open(&playing.programme);
            // What a whole class has played is nobody's own.
            if self.lesson.is_none() {
                self.learned(&playing.programme);
            }
            let result = self.shelf.finish(&playing.programme, playing.run.carry_out());
            self.note_trouble(result);
        }
        self.stack = vec![Screen::Title, if self.lesson.is_some() { Screen::Lesson } else { Screen::Chapters }];
        self.open_visit();
    }

    fn undo(&mut self) {
        let Some(playing) = &self.playing else { return };
        let taken = playing.run.actions().len();
        if taken > 0 {
            self.rewind(taken - 1);
        }
    }

    fn restart(&mut self) {
        let Some(playing) = &self.playing else { return };
        let run = &playing.run;
        let enters = |at: &usize| run.events_of(*at).iter().any(|event| matches!(event, Event::LevelEntered(_)));
        let keep = (0..run.actions().len()).rev().find(enters).map_or(0, |at| at + 1);
        self.rewind(keep);
    }

    fn rewind(&mut self, keep: usize) {
        let Some(playing) = &mut self.playing else { return };
        playing.run.rewind(keep);
        self.autosave();
        self.show_run();
    }

    pub(super) fn autosave(&mut self) {
        if let Some(playing) = self.playing.as_ref().filter(|_| self.contest.is_none() && self.watching.is_none()) {
            let result = self.shelf.autosave(playing, self.elapsed, self.now);
            self.note_trouble(result);
        }
    }

    fn save(&mut self, slot: Slot) {
        if let Some(playing) = &self.playing {
            let result = self.shelf.save(slot, playing, self.elapsed, self.now);
            if result.is_ok() {
                self.notices.push(Notice::info("notice-saved", self.elapsed));
            }
            self.note_trouble(result);
        }
    }

    fn go_on(&mut self) {
        if let Some((slot, _)) = self.shelf.newest() {
            self.load(slot);
        }
    }

    fn load(&mut self, slot: Slot) {
        let save = match self.shelf.load(slot) {
            Ok((save, notice)) => {
                self.notices.extend(notice);
                save
            }
            Err(notice) => {
                self.notices.push(notice);
                return;
            }
        };
        let library = Arc::clone(&self.library);
        let resumed = match save.resume(|id| programmes::find(&library, id).map(Arc::new)) {
            Ok(resumed) => resumed,
            Err(error) => {
                self.notices.push(Notice::from_store(&error));
                return;
            }
        };
        let run = resumed.replayed.run.clone();
        let programme = programmes::home(&self.library, run.rules().programme());
        self.playing = Some(Playing { run, programme, minutes_before: save.minutes, since: self.elapsed });
        self.resume = (!resumed.replayed.is_whole()).then_some(resumed);
        self.show_run();
    }

    fn resume(&mut self, at_named: bool) {
        let Some(resumed) = self.resume.take() else { return };
        if let (true, Some(playing), Some(nearest)) = (at_named, &mut self.playing, resumed.nearest) {
            playing.run = nearest.run;
        }
        self.show_run();
    }

    fn speak(&mut self, lang: Lang) {
        self.lang = lang;
        let mut settings = self.settings.clone();
        settings.lang = lang;
        self.set(settings);
    }

    fn set(&mut self, settings: Settings) {
        // A language that was asked for at the start holds until another is chosen.
        let lang = if settings.lang == self.settings.lang { self.lang } else { settings.lang };
        self.obey(settings);
        self.lang = lang;
        let result = self.shelf.keep_settings(&self.settings);
        self.note_trouble(result);
    }

    /// Puts settings in force without keeping them.
    pub(super) fn obey(&mut self, settings: Settings) {
        self.lang = settings.lang;
        self.bindings = Bindings::from_settings(&settings.keys);
        self.buttons = Buttons::from_settings(&settings.gamepad);
        self.hearing.obey(&settings);
        self.settings = settings;
    }

    fn change_profile(&mut self, change: ProfileIntent) {
        let made = matches!(change, ProfileIntent::Create(..));
        match self.shelf.change_profile(change) {
            Ok(profile) => {
                let settings = Settings { profile, ..self.settings.clone() };
                self.set(settings);
                if made && self.screen() == Screen::Profile {
                    self.stack = vec![Screen::Title, Screen::Chapters];
                    self.memories.entered(Screen::Chapters, self.elapsed);
                }
            }
            Err(notice) => self.notices.push(notice),
        }
        self.take_face();
    }

    fn take_face(&mut self) {
        self.face = self.shelf.face();
        self.painted.forget_you();
        self.class_painted.forget_you();
    }

    /// A library that was read anew takes the place of the old one; the open run is played again on it as far as it goes.
    pub fn take_library(&mut self, library: Arc<Library>) {
        self.library = library;
        self.painted.take_library(&self.library);
        self.class_painted.take_library(&self.library);
        self.stale = false;
        // A round is played to its end on what it was begun with.
        let Some(playing) = self.playing.as_ref().filter(|_| self.contest.is_none()) else { return };
        let record = Record::of(&playing.run);
        let id = playing.run.rules().programme().clone();
        let rules = programmes::find(&self.library, id.as_str());
        if let (Some(rules), Some(playing)) = (rules, &mut self.playing) {
            playing.run = record.replay(Arc::new(rules)).run;
            self.memories.play = Default::default();
        }
    }

    pub(super) fn note_trouble(&mut self, result: Result<(), Notice>) {
        if let Err(notice) = result {
            self.notices.push(notice);
        }
    }
}
