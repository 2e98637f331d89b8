//! The names of the screens: one of them is shown, and those under it wait. What each looks like stands in [`super::screens`].

use bevy::prelude::States;

/// What is shown.
#[derive(States, Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Screen {
    /// The title.
    #[default]
    Title,
    /// Who plays.
    Profile,
    /// Which chapter or level.
    Chapters,
    /// The run: dialogue, choices, written answers and the rest.
    Play,
    /// After an ending.
    Debrief,
    /// The codex.
    Codex,
    /// Journal of the run: scores, evidence, insights, what was said.
    Journal,
    /// What was said.
    Backlog,
    /// Saves.
    Saves,
    /// Settings.
    Settings,
    /// Pause.
    Pause,
    /// Keys.
    Help,
    /// The town between levels.
    Town,
    /// Which lesson.
    Lessons,
    /// The lesson that is being held.
    Lesson,
    /// The lesson that was held is filed.
    Filing,
    /// The class journal.
    Classes,
    /// The Clean Session kit.
    CleanKit,
    /// A letter for the suggestion box is written.
    Letter,
    /// A station of a team quest, played on this computer.
    Station,
    /// Three minutes of what is still remembered.
    Booster,
    /// Which round of the olympiad, and collecting results.
    Olympiad,
    /// The round in which one takes part, and handing the result in.
    Contest,
}

impl Screen {
    /// Its name, for scripts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Profile => "profile",
            Self::Chapters => "chapters",
            Self::Play => "play",
            Self::Debrief => "debrief",
            Self::Codex => "codex",
            Self::Journal => "journal",
            Self::Backlog => "backlog",
            Self::Saves => "saves",
            Self::Settings => "settings",
            Self::Pause => "pause",
            Self::Help => "help",
            Self::Town => "town",
            Self::Lessons => "lessons",
            Self::Lesson => "lesson",
            Self::Filing => "filing",
            Self::Classes => "classes",
            Self::CleanKit => "clean-kit",
            Self::Letter => "letter",
            Self::Station => "station",
            Self::Booster => "booster",
            Self::Olympiad => "olympiad",
            Self::Contest => "contest",
        }
    }
}
