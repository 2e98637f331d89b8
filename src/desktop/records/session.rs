//! What the session does for what remains of lessons.

use std::sync::Arc;

use super::drawing::Drawing;
use super::{Draft, Output, RecordsWish, paper};
use crate::classroom::lesson::Phase;
use crate::classroom::record::filed;
use crate::classroom::record::played::RunRecord;
use crate::classroom::report::ready::Ready;
use crate::classroom::report::{html, pdf};
use crate::content::ids::LessonId as PlanId;
use crate::desktop::adapters::opener;
use crate::desktop::notice::Notice;
use crate::desktop::programmes;
use crate::desktop::screen::Screen;
use crate::desktop::session::Session;
use crate::desktop::shelf;
use crate::play::dice::Seed;
use crate::play::run::Run;
use crate::store::journal::Deleted;
use crate::store::papers::file_name;

impl Session {
    pub(in crate::desktop) fn records_wish(&mut self, wish: RecordsWish) {
        match wish {
            RecordsWish::File(draft) => self.file_lesson(*draft),
            RecordsWish::DeleteClass(class) => {
                let deleted = self.records.delete_class(class);
                self.note_deleted(deleted);
            }
            RecordsWish::DeleteLesson(lesson) => {
                let deleted = self.records.delete_lesson(lesson);
                self.note_deleted(deleted);
            }
            RecordsWish::Findings(lesson, findings) => {
                let result = self.records.set_findings(lesson, &findings);
                self.note_trouble(result);
            }
            RecordsWish::Write(output) => self.write_paper(output),
            RecordsWish::Ready(plan, ready) => self.write_ready(&plan, &ready),
            RecordsWish::Open(path) => {
                if opener::open(&path).is_err() {
                    self.notices.push(Notice::warning("classes-cannot-open", self.elapsed));
                }
            }
        }
    }

    /// Whether a lesson is over and not filed yet, open here or on the disk.
    pub(in crate::desktop) fn unfiled(&self) -> bool {
        self.lesson.as_ref().is_some_and(|held| held.state.phase() == Phase::Over)
            || self.interrupted.as_ref().is_some_and(|kept| kept.is_over())
    }

    /// Shows the page on which the lesson is filed.
    pub(in crate::desktop) fn show_filing(&mut self) {
        if self.lesson.is_none() {
            self.reopen_lesson();
        }
        if self.lesson.is_some() {
            self.stack = vec![Screen::Title, Screen::Lesson];
            self.carry_out(crate::desktop::intent::Intent::Open(Screen::Filing));
        }
    }

    fn file_lesson(&mut self, draft: Draft) {
        let Some(held) = &self.lesson else { return };
        let Draft { class, filing } = draft;
        let made = filed::lesson(&self.library, &held.lesson, &held.state, &held.outcomes, filing);
        let Ok(mut record) = made else { return };
        // Another window may have filed the first form of a test meanwhile.
        let result = self.records.list_again();
        self.note_trouble(result);
        filed::compared(&self.library, &mut record.surveys, record.day, self.records.lessons_of(&class.name));
        match self.records.file(&class, &record) {
            Ok((class, lesson)) => {
                // Only now that it is on the disk may the lesson go.
                self.leave_lesson();
                self.memories.classes.show(class, lesson);
                self.stack = vec![Screen::Title, Screen::Lessons, Screen::Classes];
                self.notices.push(Notice::info("filing-filed", self.elapsed));
            }
            Err(notice) => self.notices.push(notice),
        }
    }

    fn note_deleted(&mut self, deleted: Result<Deleted, Notice>) {
        self.notices.push(match deleted {
            Ok(Deleted::Wholly) => Notice::info("classes-deleted", self.elapsed),
            Ok(Deleted::WhenOthersClose) => Notice::warning("classes-deleted-later", self.elapsed),
            Err(notice) => notice,
        });
    }

    /// Writes a paper for a lesson, to look at and to print, and says where it lies.
    fn write_ready(&mut self, plan: &PlanId, ready: &Ready) {
        let library = Arc::clone(&self.library);
        let Some(lesson) = library.lessons.get(plan) else { return };
        // Each crossword is laid anew, so that two teams need not have the same.
        let seed = Seed(self.seed.unwrap_or_else(|| shelf::fresh_seed(self.now)));
        let Some(sheet) = ready.sheet(&library, self.lang, lesson, seed) else { return };
        let stem = format!("{} {}", ready.name(lesson), self.lang.code());
        let page = html::page(&sheet).into_bytes();
        let file = pdf::page(&library.words, &sheet);
        self.write_papers(&[(file_name(&stem, "html"), page), (file_name(&stem, "pdf"), file)]);
    }

    fn write_paper(&mut self, output: Output) {
        let words = &self.library.words;
        let made = match output {
            Output::Paper(lesson, paper, format) => self
                .records
                .lesson(lesson)
                .and_then(|(entry, lesson)| paper::paper(words, self.lang, entry, lesson, paper, format)),
            Output::Csv(class) => self.records.class(class).map(|entry| paper::table(self.lang, entry)),
            Output::Xapi(class) => self.records.class(class).map(paper::statements),
            Output::Comic(..) | Output::HeldComic(..) | Output::OpenComic(_) => {
                self.draw_comic(output);
                None
            }
        };
        if let Some(made) = made {
            self.write_made(&made);
        }
    }

    fn write_made(&mut self, made: &paper::Made) {
        let result = self.records.write(&made.name, &made.bytes);
        // The journal and the page on which a lesson is filed say what was written; nobody else does.
        let is_said = matches!(self.screen(), Screen::Classes | Screen::Filing);
        if let (Ok(()), Some(path), false) = (&result, &self.records.written, is_said) {
            let values = vec![("file", path.display().to_string())];
            self.notices.push(Notice { values, ..Notice::info("classes-written", self.elapsed) });
        }
        self.note_trouble(result);
    }

    /// Begins to draw a strip, one at a time.
    fn draw_comic(&mut self, output: Output) {
        if self.records.drawing.is_none() {
            self.records.drawing = self.begin_comic(output);
        }
        if self.records.drawing.is_some() {
            self.notices.push(Notice::info("classes-drawing", self.elapsed));
        }
    }

    fn begin_comic(&self, output: Output) -> Option<Drawing> {
        let (run, stem, format) = match output {
            Output::Comic(lesson, at, format) => {
                let (entry, lesson) = self.records.lesson(lesson)?;
                (self.replayed(lesson.runs.get(at)?)?, paper::stem(entry, lesson), format)
            }
            Output::HeldComic(at, format) => {
                let run = self.lesson.as_ref()?.outcomes.runs.get(at)?;
                (self.replayed(run)?, self.today(), format)
            }
            Output::OpenComic(format) => (self.playing.as_ref()?.run.clone(), self.today(), format),
            Output::Paper(..) | Output::Csv(_) | Output::Xapi(_) => return None,
        };
        Some(Drawing::begin(&self.library, self.lang, run, &stem, format))
    }

    /// Writes the strip that is drawn by now; called in each frame. Answers whether one still is being drawn.
    pub(in crate::desktop) fn tick_drawing(&mut self) -> bool {
        match self.records.drawing.take() {
            None => false,
            Some(drawing) if !drawing.is_done() => {
                self.records.drawing = Some(drawing);
                true
            }
            Some(drawing) => {
                match drawing.take() {
                    Some(made) => self.write_made(&made),
                    None => self.notices.push(Notice::warning("classes-not-drawn", self.elapsed)),
                }
                // What was written is shown.
                true
            }
        }
    }

    fn today(&self) -> String {
        self.records.today.map_or_else(String::new, |day| day.to_string())
    }

    /// A run again, as far as it goes with the levels that are here now.
    fn replayed(&self, run: &RunRecord) -> Option<Run> {
        let record = run.run.record()?;
        let rules = programmes::find(&self.library, record.programme())?;
        Some(record.replay(Arc::new(rules)).run)
    }
}
