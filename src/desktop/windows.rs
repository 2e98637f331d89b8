//! Who shows what in a lesson: one window in which the class's view and the teacher's alternate, or the class's view in a window of its
//! own, on the projector.
//!
//! [`Session::share`] is the whole rule. What a window shows follows from what is open and from what the teacher wants, so nothing has to be
//! kept in step; [`super::beside`] draws by it, and [`super::adapters::second`] opens and closes the window.

use super::lesson::{Held, LessonView};
use super::screen::Screen;
use super::session::Session;
use crate::classroom::lesson::Screen as Curtain;

/// How many windows this computer has room for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Room {
    /// One: there is no window system, or it is not known yet.
    #[default]
    One,
    /// Two, on the same screen.
    Two,
    /// Two, and a second screen is connected.
    SecondScreen,
}

/// Where the class's view is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum ClassView {
    /// In the one window, where it alternates with the teacher's.
    #[default]
    Alternates,
    /// In a window of its own.
    OwnWindow,
}

/// The windows that there may be, and where the teacher wants the class's view.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Windows {
    /// What this computer has room for, handed in.
    pub room: Room,
    wanted: ClassView,
}

impl Windows {
    /// Whether a window of its own can be offered.
    pub fn has_room(self) -> bool {
        self.room != Room::One
    }

    /// Whether it should be offered by itself: a second screen is there, and nothing on it yet.
    pub fn is_called_for(self) -> bool {
        self.room == Room::SecondScreen && self.wanted == ClassView::Alternates
    }

    /// Where the class's view is while a lesson is open.
    pub fn class(self) -> ClassView {
        if self.has_room() { self.wanted } else { ClassView::Alternates }
    }

    /// The other of the two, if there is room for it.
    pub fn other(self) -> Option<ClassView> {
        let other = match self.class() {
            ClassView::Alternates => ClassView::OwnWindow,
            ClassView::OwnWindow => ClassView::Alternates,
        };
        self.has_room().then_some(other)
    }
}

/// Which window shows what.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Share {
    /// There is one window, and it shows what is open.
    Alone,
    /// The main window shows what is open, and never the class's view; the class's window shows that.
    Beside,
    /// The class's window shows the level that the class plays, the main one the teacher's view.
    Level,
    /// A level is open, and the teacher has made the class's window dark.
    Dark,
}

impl Share {
    /// Whether the class has a window of its own.
    pub fn has_two(self) -> bool {
        self != Self::Alone
    }

    /// Whether the main window shows what is open. Keys go to the window that does, whichever of the two was clicked last.
    pub fn main_has_stage(self) -> bool {
        matches!(self, Self::Alone | Self::Beside)
    }
}

impl Session {
    /// Which window shows what now.
    pub fn share(&self) -> Share {
        let Some(held) = self.lesson.as_ref().filter(|_| self.windows.class() == ClassView::OwnWindow) else {
            return Share::Alone;
        };
        let screen = self.screen();
        if screen == Screen::Title {
            return Share::Alone;
        }
        // What lies over a level and tells of it is the class's; saves and settings are not.
        let tells =
            matches!(screen, Screen::Play | Screen::Debrief | Screen::Backlog | Screen::Journal | Screen::Codex);
        let level = self.stack.iter().any(|open| matches!(open, Screen::Play | Screen::Debrief));
        match (tells && level && self.playing.is_some() && !visits(held), held.state.screen()) {
            (false, _) => Share::Beside,
            (true, Curtain::Blank) => Share::Dark,
            (true, _) => Share::Level,
        }
    }

    /// The class's view goes into a window of its own, or back.
    pub fn show_class(&mut self, view: ClassView) {
        self.windows.wanted = view;
        if let (ClassView::OwnWindow, Some(held)) = (self.windows.class(), &mut self.lesson) {
            // The main window is the teacher's from now on, and stays it when the other one closes.
            held.view = LessonView::Teacher;
        }
    }
}

/// Whether a single team plays at this computer, while the class does something else.
fn visits(held: &Held) -> bool {
    held.quest.as_ref().is_some_and(|quest| quest.visiting.is_some())
}
