//! What a screen wants to happen. Screens say it; [`super::session`] does it.

use super::booster::BoosterWish;
use super::clean::CleanWish;
use super::contest::ContestWish;
use super::lesson::LessonWish;
use super::records::RecordsWish;
use super::screen::Screen;
use super::station::StationWish;
use super::watch::WatchWish;
use super::windows::ClassView;
use crate::content::ids::{CodexId, LessonId, LevelId, ProgrammeId};
use crate::content::lang::Lang;
use crate::play::action::Action;
use crate::store::save::Slot;
use crate::store::settings::Settings;

/// What a screen wants to happen.
#[derive(Clone, PartialEq, Debug)]
pub enum Intent {
    /// Shows another screen; going back returns here.
    Open(Screen),
    /// Returns to where one came from.
    Back,
    /// Returns to the title, leaving the run (it is saved at each beat).
    ToTitle,
    /// Goes on with the newest save.
    Continue,
    /// Begins a programme.
    Begin(ProgrammeId),
    /// Begins a programme at one of its levels.
    BeginLevel(ProgrammeId, LevelId),
    /// Two play at one computer from now on, or one alone.
    Two(bool),
    /// Plays an action.
    Act(Action),
    /// Goes back to the moment at which so many actions had been taken.
    Rewind(usize),
    /// Takes back the last action.
    Undo,
    /// Begins the present level anew.
    Restart,
    /// Saves into a slot.
    Save(Slot),
    /// Loads a save.
    Load(Slot),
    /// Deletes a save.
    Delete(Slot),
    /// Goes on from a save that stopped short: where it stopped (`false`), or at its last named beat (`true`).
    Resume {
        /// Whether at the named beat.
        at_named: bool,
    },
    /// Changes the language.
    Speak(Lang),
    /// Changes settings.
    Set(Box<Settings>),
    /// Creates or changes the player.
    Profile(ProfileIntent),
    /// Opens the codex at an entry.
    LookUp(CodexId),
    /// Prepares a lesson, which begins when the teacher says so.
    PrepareLesson(LessonId),
    /// Goes on with the lesson that was interrupted.
    ReopenLesson,
    /// Something in the lesson that is being held.
    Lesson(LessonWish),
    /// Something at a station of a team quest that is played on this computer.
    Station(StationWish),
    /// The protocol of the team quest is written as paper.
    PrintQuest,
    /// The crossword of this station is written as paper.
    PrintCrossword,
    /// Leaves the lesson without filing it: nothing of it is kept.
    LeaveLesson,
    /// What the class sees goes into a window of its own, or back.
    ShowClass(ClassView),
    /// Shows a plan or a course in the list of lessons.
    ShowLesson(LessonId),
    /// Something in the Clean Session kit.
    Clean(CleanWish),
    /// Something in what remains of lessons.
    Records(RecordsWish),
    /// Something of the three minutes in which topics come back.
    Booster(BoosterWish),
    /// Something in a round of the olympiad.
    Contest(ContestWish),
    /// Something while a run is watched.
    Watch(WatchWish),
    /// Marks a notice as read.
    Dismiss,
    /// Leaves the game.
    Quit,
}

/// What happens to profiles.
#[derive(Clone, PartialEq, Debug)]
pub enum ProfileIntent {
    /// Plays as this one.
    Pick(String),
    /// Creates one with this nickname and face.
    Create(String, Vec<u8>),
    /// Changes the present one.
    Change(String, Vec<u8>),
    /// Deletes one.
    Delete(String),
}
