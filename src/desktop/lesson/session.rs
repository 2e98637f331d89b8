//! What the session does for a lesson: prepares it, hands time and wishes in, plays its levels, writes it to the disk.

use super::cards::CardsWish;
use super::quest::QuestWish;
use super::survey::{Earlier, SurveyWish};
use super::{Held, LessonView, LessonWish};
use crate::classroom::lesson::{LessonAction, Phase};
use crate::classroom::quest::setup::QuestNumber;
use crate::classroom::record::{Class, LessonRecord, SurveyRecord};
use crate::classroom::time::Seconds;
use crate::content::ids::LessonId;
use crate::desktop::notice::Notice;
use crate::desktop::records::Records;
use crate::desktop::screen::Screen;
use crate::desktop::session::Session;
use crate::desktop::shelf;
use crate::desktop::windows::ClassView;
use crate::sound::effects::Cue;

impl Session {
    /// The seconds of the window, as lessons count them.
    fn seconds(&self) -> Seconds {
        Seconds(self.elapsed.max(0.0) as u32)
    }

    pub(in crate::desktop) fn prepare_lesson(&mut self, id: &LessonId) {
        if self.unfiled() {
            // What came of the last lesson is not lost for a new one.
            self.notices.push(Notice::warning("filing-first", self.elapsed));
            self.show_filing();
            return;
        }
        self.memories.filing = Default::default();
        let Some(mut held) = self.library.lessons.get(id).and_then(Held::new) else { return };
        held.lang = self.lang;
        held.quest_number = QuestNumber::of(self.seed.unwrap_or_else(|| shelf::fresh_seed(self.now)));
        self.lesson = Some(held);
        self.stack = vec![Screen::Title, Screen::Lessons, Screen::Lesson];
    }

    pub(in crate::desktop) fn reopen_lesson(&mut self) {
        let Some(kept) = self.interrupted.take() else { return };
        let held = Held::reopen(&self.library, &kept, self.seconds(), self.now, self.lang);
        if held.is_some() {
            self.lesson = held;
            self.stack = vec![Screen::Title, Screen::Lesson];
        } else {
            let result = self.shelf.forget_lesson();
            self.note_trouble(result);
        }
    }

    pub(in crate::desktop) fn lesson_wish(&mut self, wish: &LessonWish) {
        let (at, share) = (self.seconds(), self.share());
        if *wish == LessonWish::Survey(SurveyWish::Close) {
            // What the journal has of the test's other form can be compared with.
            let result = self.records.list_again();
            self.note_trouble(result);
        }
        let library = std::sync::Arc::clone(&self.library);
        let Some(held) = &mut self.lesson else { return };
        let looks = matches!(wish, LessonWish::Look(_));
        if let Some(playing) = self.playing.as_ref().filter(|_| looks || !share.main_has_stage()) {
            held.took(&library, &playing.run);
        }
        let from = held.view;
        let before = held.state.current().map(|step| step.step.clone());
        held.wish(&library, at, wish);
        if share.has_two() && held.view == LessonView::Projector {
            held.view = LessonView::Teacher;
        }
        let goes_on = held.state.current().map(|step| &step.step) != before.as_ref();
        if let LessonWish::Survey(SurveyWish::Close) = wish {
            held.take_earlier(earlier(&self.records));
        }
        match wish {
            LessonWish::Play => self.play_level(),
            LessonWish::Quest(QuestWish::Visit(..)) => self.open_visit(),
            LessonWish::Cards(CardsWish::Print) => {
                held.cards.papers.clone_from(&self.records.folder);
                held.cards.print(&library.words, self.lang);
            }
            // Beside a level, the teacher turns to the phones and back without the class.
            LessonWish::Look(LessonView::Phones) if !share.main_has_stage() => {}
            LessonWish::Look(LessonView::Teacher) if !share.main_has_stage() && from == LessonView::Phones => {}
            LessonWish::Look(_) => self.stack = vec![Screen::Title, Screen::Lesson],
            LessonWish::Rule(LessonAction::Begin { .. }) => self.interrupted = None,
            _ => {}
        }
        if goes_on && !share.main_has_stage() {
            // The class follows from the level to the next step: whoever pressed the button saw both.
            self.stack = vec![Screen::Title, Screen::Lesson];
        }
        self.keep_lesson();
        self.tell_jury();
    }

    /// Jurors hear that a sheet is there once it is on the disk: until then their phones go on sending.
    fn tell_jury(&mut self) {
        if let Some(held) = self.lesson.as_mut().filter(|_| self.shelf.lesson_is_written()) {
            held.tell_jury(&self.library);
        }
    }

    pub(in crate::desktop) fn leave_lesson(&mut self) {
        self.lesson = None;
        self.show_class(ClassView::Alternates);
        self.memories.filing = Default::default();
        self.interrupted = None;
        let result = self.shelf.forget_lesson();
        self.note_trouble(result);
        self.stack = vec![Screen::Title, Screen::Lessons];
    }

    /// Time passes for the lesson; called in each frame.
    pub fn tick_lesson(&mut self) {
        let at = self.seconds();
        let library = std::sync::Arc::clone(&self.library);
        let typed = self.memories.filing.typed();
        let Some(held) = &mut self.lesson else { return };
        let is_typed_on = typed.is_some() && typed != held.filing;
        if is_typed_on {
            held.filing = typed;
        }
        let before = held.state.phase();
        let due = held.tick(&library, at);
        let (heard, rings) = (held.heard(), held.tick_quest());
        let over = held.state.phase() != before;
        if rings {
            self.hearing.play(Cue::Bell, self.elapsed);
        }
        if due || over || is_typed_on {
            self.keep_lesson();
        }
        self.tell_jury();
        for wish in heard {
            self.lesson_wish(&wish);
        }
    }

    /// The class has ended a level: its run is part of what came of the lesson.
    pub(in crate::desktop) fn lesson_took_run(&mut self) {
        let library = std::sync::Arc::clone(&self.library);
        if let (Some(held), Some(playing)) = (&mut self.lesson, &self.playing) {
            held.took(&library, &playing.run);
        }
        self.keep_lesson();
    }

    pub(in crate::desktop) fn keep_lesson(&mut self) {
        let Some(held) = &self.lesson else { return };
        let result = match held.state.phase() {
            // What is over is kept until it is filed, or thrown away.
            Phase::Running | Phase::Paused | Phase::Over => self.shelf.keep_lesson(held.keep(self.now)),
            // Phones that came in early are known again too.
            Phase::Waiting if held.phones.is_some() => self.shelf.keep_lesson(held.keep(self.now)),
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
        let alternates = !self.share().has_two();
        if let Some(held) = self.lesson.as_mut().filter(|_| alternates) {
            held.view = LessonView::Projector;
        }
        // The whole class plays.
        self.two = false;
        self.begin(home, Some((level, entry)));
        self.stack = vec![Screen::Title, Screen::Lesson, Screen::Play];
    }
}

/// The surveys of all lessons in the journal.
fn earlier(records: &Records) -> Vec<Earlier> {
    let of_lesson = |class: &Class, lesson: &LessonRecord| {
        let earlier = |record: &SurveyRecord| Earlier {
            class: class.name.as_str().to_owned(),
            day: lesson.day.shown(),
            record: record.clone(),
        };
        lesson.surveys.iter().map(earlier).collect::<Vec<_>>()
    };
    let lessons =
        records.classes.iter().flat_map(|entry| entry.lessons.iter().map(|(_, lesson)| (&entry.class, lesson)));
    lessons.flat_map(|(class, lesson)| of_lesson(class, lesson)).collect()
}
