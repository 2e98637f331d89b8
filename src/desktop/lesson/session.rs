//! What the session does for a lesson: prepares it, hands time and wishes in, plays its levels, writes it to the disk.

use super::cards::CardsWish;
use super::{Held, LessonView, LessonWish};
use crate::classroom::lesson::{LessonAction, Phase};
use crate::classroom::time::Seconds;
use crate::content::ids::LessonId;
use crate::desktop::screen::Screen;
use crate::desktop::session::Session;

impl Session {
    /// The seconds of the window, as lessons count them.
    fn seconds(&self) -> Seconds {
        Seconds(self.elapsed.max(0.0) as u32)
    }

    pub(in crate::desktop) fn prepare_lesson(&mut self, id: &LessonId) {
        let Some(held) = self.library.lessons.get(id).and_then(Held::new) else { return };
        self.lesson = Some(held);
        self.stack = vec![Screen::Title, Screen::Lessons, Screen::Lesson];
    }

    pub(in crate::desktop) fn reopen_lesson(&mut self) {
        let Some(kept) = self.interrupted.take() else { return };
        let held = Held::reopen(&self.library, &kept, self.seconds(), self.now);
        if held.is_some() {
            self.lesson = held;
            self.stack = vec![Screen::Title, Screen::Lesson];
        } else {
            let result = self.shelf.forget_lesson();
            self.note_trouble(result);
        }
    }

    pub(in crate::desktop) fn lesson_wish(&mut self, wish: &LessonWish) {
        let at = self.seconds();
        let library = std::sync::Arc::clone(&self.library);
        let Some(held) = &mut self.lesson else { return };
        held.wish(&library, at, wish);
        match wish {
            LessonWish::Play => self.play_level(),
            LessonWish::Cards(CardsWish::Print) => held.cards.print(&library.words, self.lang),
            LessonWish::Look(_) => self.stack = vec![Screen::Title, Screen::Lesson],
            LessonWish::Rule(LessonAction::Begin { .. }) => self.interrupted = None,
            _ => {}
        }
        self.keep_lesson();
    }

    pub(in crate::desktop) fn leave_lesson(&mut self) {
        self.lesson = None;
        self.interrupted = None;
        let result = self.shelf.forget_lesson();
        self.note_trouble(result);
        self.stack = vec![Screen::Title, Screen::Lessons];
    }

    /// Time passes for the lesson; called in each frame.
    pub fn tick_lesson(&mut self) {
        let at = self.seconds();
        let library = std::sync::Arc::clone(&self.library);
        let Some(held) = &mut self.lesson else { return };
        let due = held.tick(&library, at);
        let heard = held.heard();
        if due {
            self.keep_lesson();
        }
        for wish in heard {
            self.lesson_wish(&wish);
        }
    }

    fn keep_lesson(&mut self) {
        let Some(held) = &self.lesson else { return };
        let result = match held.state.phase() {
            Phase::Running | Phase::Paused => self.shelf.keep_lesson(&held.keep(self.now)),
            Phase::Over => self.shelf.forget_lesson(),
            Phase::Waiting => Ok(()),
        };
        self.note_trouble(result);
    }

    /// Plays the level of the present step, or goes on with it where the class stopped.
    fn play_level(&mut self) {
        let Some((level, entry, _)) = self.lesson.as_ref().and_then(Held::level) else { return };
        let (level, entry) = (level.clone(), entry.cloned());
        let plays = |playing: &crate::desktop::playing::Playing| {
            playing.run.level().id == level && playing.run.ending().is_none() && !playing.run.is_over()
        };
        if self.playing.as_ref().is_some_and(plays) {
            self.stack = vec![Screen::Title, Screen::Lesson, Screen::Play];
            return;
        }
        let Some(home) = self.library.programmes_of(&level).next().map(|programme| programme.id.clone()) else {
            return;
        };
        if let Some(held) = &mut self.lesson {
            held.view = LessonView::Projector;
        }
        self.begin(home, Some((level, entry)));
        self.stack = vec![Screen::Title, Screen::Lesson, Screen::Play];
    }
}
