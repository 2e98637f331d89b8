//! The screens: one state, one file (or folder) a screen.
//!
//! Each file draws with a pure function `…_ui(ui, frame, …) -> Option<Intent>` that is tested without a window, and has a
//! `plugin` that runs it while its state is on. What lies over a screen (saves, codex, journal, settings, pause while playing) is a
//! screen of its own: going back returns to what was under it.

pub mod backlog;
pub mod booster;
pub mod chapters;
pub mod classes;
pub mod clean;
pub mod codex;
pub mod contest;
pub mod debrief;
pub mod filing;
pub mod help;
pub mod journal;
pub mod lesson;
pub mod lessons;
pub mod olympiad;
pub mod pause;
pub mod play;
pub mod profile;
pub mod reading;
pub mod resume;
pub mod saves;
pub mod settings;
pub mod sheet;
pub mod station;
pub mod title;
pub mod town;
pub mod walk;
pub mod watch;

use egui::Ui;

use super::booster::HeldBooster;
use super::contest::Contest;
use super::contest::collect::Collector;
use super::contest::sealed::Sealed;
use super::frame::Frame;
use super::intent::Intent;
use super::lesson::Held;
use super::lesson::phones::NoPhones;
use super::painted::Painted;
use super::playing::Playing;
use super::records::Records;
use super::screen::Screen;
use super::station::{Alone, Visiting};
use super::walk::Outing;
use super::windows::Windows;
use crate::content::ids::CodexId;
use crate::store::contest::{Seat, SeatFolder};

/// What is open besides what every screen may know.
pub struct View<'a> {
    /// The run, if one is open.
    pub playing: Option<&'a Playing>,
    /// The lesson that is being held.
    pub lesson: Option<&'a Held>,
    /// What remains of lessons.
    pub records: &'a Records,
    /// What this computer does for a quest that is held on another one.
    pub alone: Option<&'a Alone>,
    /// Whether a lesson was interrupted and can go on.
    pub interrupted: bool,
    /// The three questions that are being asked.
    pub booster: Option<&'a HeldBooster>,
    /// Whether a topic is due for whoever plays.
    pub due: bool,
    /// The round in which somebody takes part.
    pub contest: Option<&'a Contest>,
    /// A sealed round that is looked at.
    pub sealed: Option<&'a Sealed>,
    /// Sittings that lie on this computer.
    pub seats: &'a [(SeatFolder, Seat)],
    /// Whether this computer collects results.
    pub collector: Option<&'a Result<Collector, NoPhones>>,
    /// Whether two play at one computer.
    pub two: bool,
    /// The windows that there may be.
    pub windows: Windows,
    /// The time of day, in seconds since 1970.
    pub now: u64,
    /// Seconds since the window opened.
    pub elapsed: f64,
    /// Whether what only decorates keeps still as far as it can: calm mode, or a computer without a graphics card.
    pub calm: bool,
    /// The gamepad button that was pressed since the last frame, by its name in settings.
    pub pad: Option<&'static str>,
    /// Where the gamepad's stick is pushed, x to the right and y down.
    pub stick: egui::Vec2,
}

impl<'a> View<'a> {
    /// The visit at a station that is played on this computer.
    pub fn visiting(&self) -> Option<&'a Visiting> {
        let in_lesson = self.lesson.and_then(|held| held.quest.as_ref()?.visiting.as_ref());
        in_lesson.or(match self.alone {
            Some(Alone::Visiting(visiting)) => Some(&**visiting),
            _ => None,
        })
    }
}

/// What screens remember between frames.
#[derive(Default)]
pub struct Memories {
    /// The play screen.
    pub play: play::memory::PlayMemory,
    /// The debrief.
    pub debrief: debrief::DebriefMemory,
    /// What was said.
    pub backlog: backlog::BacklogMemory,
    /// The codex.
    pub codex: codex::CodexMemory,
    /// The entry at which the codex is to be opened.
    pub look_up: Option<CodexId>,
    /// The map of chapters.
    pub chapters: chapters::ChaptersMemory,
    /// Who plays.
    pub profile: profile::ProfileMemory,
    /// Settings.
    pub settings: settings::SettingsMemory,
    /// Saves.
    pub saves: saves::SavesMemory,
    /// Pause.
    pub pause: pause::PauseMemory,
    /// The list of lessons.
    pub lessons: lessons::LessonsMemory,
    /// The page on which a lesson is filed.
    pub filing: filing::FilingMemory,
    /// The class journal.
    pub classes: classes::ClassesMemory,
    /// The Clean Session kit.
    pub clean: clean::CleanMemory,
    /// The letter that is being written.
    pub letter: clean::letter::LetterMemory,
    /// A station.
    pub station: station::StationMemory,
    /// The way into a round.
    pub olympiad: olympiad::OlympiadMemory,
    /// A round in which somebody takes part.
    pub contest: contest::ContestMemory,
    /// The town.
    pub town: town::TownMemory,
    /// The walk through a place.
    pub outing: Outing,
    /// When the open screen was entered, in seconds of the window.
    pub since: f64,
}

impl Memories {
    /// A screen was entered: what it remembered of its last visit is set to the beginning.
    pub fn entered(&mut self, screen: Screen, now: f64) {
        self.since = now;
        match screen {
            Screen::Debrief => self.debrief = Default::default(),
            Screen::Backlog => self.backlog = Default::default(),
            Screen::Codex => self.codex = Default::default(),
            Screen::Profile => self.profile = Default::default(),
            Screen::Settings => self.settings = Default::default(),
            Screen::Saves => self.saves = Default::default(),
            Screen::Pause => self.pause = Default::default(),
            Screen::Olympiad => self.olympiad = Default::default(),
            _ => {}
        }
    }
}

/// Draws a screen.
pub fn screen_ui(
    ui: &mut Ui,
    screen: Screen,
    frame: &Frame<'_>,
    view: &View<'_>,
    memories: &mut Memories,
    painted: &mut Painted,
) -> Option<Intent> {
    match screen {
        Screen::Title => title::title_ui(ui, frame, view, painted),
        Screen::Play => {
            let Memories { play, outing, .. } = memories;
            play::play_ui(ui, frame, view, &view.playing?.run, play, outing, painted)
        }
        Screen::Chapters => chapters::chapters_ui(ui, frame, view, &mut memories.chapters, painted),
        Screen::Profile => profile::profile_ui(ui, frame, view, &mut memories.profile, painted),
        Screen::Settings => settings::settings_ui(ui, frame, view, &mut memories.settings, painted),
        Screen::Saves => saves::saves_ui(ui, frame, view, &mut memories.saves, painted),
        Screen::Pause => pause::pause_ui(ui, frame, view, memories, painted),
        Screen::Town => town::town_ui(ui, frame, view, &mut memories.town, &mut memories.outing, painted),
        Screen::Lessons => lessons::lessons_ui(ui, frame, view, &mut memories.lessons, painted),
        Screen::Lesson => lesson::lesson_ui(ui, frame, view.lesson?, view.windows, painted),
        Screen::Filing => filing::filing_ui(ui, frame, view, view.lesson?, &mut memories.filing, painted),
        Screen::Classes => classes::classes_ui(ui, frame, view, &mut memories.classes, painted),
        Screen::CleanKit => clean::clean_ui(ui, frame, view, &mut memories.clean, painted),
        Screen::Letter => clean::letter::letter_ui(ui, frame, &mut memories.letter, painted),
        Screen::Station => station::station_ui(ui, frame, view, &mut memories.station, painted),
        Screen::Booster => booster::booster_ui(ui, frame, view.booster?, painted),
        Screen::Olympiad => olympiad::olympiad_ui(ui, frame, view, &mut memories.olympiad, painted),
        Screen::Contest => contest::contest_ui(ui, frame, view, &mut memories.contest, painted),
        Screen::Help => help::help_ui(ui, frame, painted),
        Screen::Debrief => debrief::debrief_ui(ui, frame, &view.playing?.run, &mut memories.debrief, painted),
        Screen::Journal => journal::journal_ui(ui, frame, &view.playing?.run, painted),
        Screen::Backlog => {
            let shown = memories.play.line + 1;
            backlog::backlog_ui(ui, frame, &view.playing?.run, shown, &mut memories.backlog, painted)
        }
        Screen::Codex => {
            let run = view.playing.map(|playing| &playing.run);
            codex::codex_ui(ui, frame, run, &mut memories.look_up, &mut memories.codex, painted)
        }
    }
}

#[cfg(all(test, feature = "screen-tests"))]
pub(in crate::desktop) mod tests;
