//! What the session does for what remains of lessons.

use std::sync::Arc;

use super::{Draft, Format, Output, RecordsWish, comic, paper};
use crate::classroom::lesson::Phase;
use crate::classroom::record::filed;
use crate::classroom::record::played::RunRecord;
use crate::desktop::adapters::opener;
use crate::desktop::notice::Notice;
use crate::desktop::programmes;
use crate::desktop::screen::Screen;
use crate::desktop::session::Session;
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
        let Ok(record) = made else { return };
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

    fn write_paper(&mut self, output: Output) {
        let Some(made) = self.make(output) else { return };
        let result = self.records.write(&made.name, &made.bytes);
        // The journal says on its page what was written; nobody else does.
        if let (Ok(()), Some(path), Screen::Debrief) = (&result, &self.records.written, self.screen()) {
            let values = vec![("file", path.display().to_string())];
            self.notices.push(Notice { values, ..Notice::info("classes-written", self.elapsed) });
        }
        self.note_trouble(result);
    }

    fn make(&self, output: Output) -> Option<paper::Made> {
        let words = &self.library.words;
        match output {
            Output::Paper(lesson, paper, format) => {
                let (entry, lesson) = self.records.lesson(lesson)?;
                paper::paper(words, self.lang, entry, lesson, paper, format)
            }
            Output::Csv(class) => Some(paper::table(self.lang, self.records.class(class)?)),
            Output::Xapi(class) => Some(paper::statements(self.records.class(class)?)),
            Output::Comic(lesson, at, format) => {
                let (entry, lesson) = self.records.lesson(lesson)?;
                let run = lesson.runs.get(at)?;
                self.comic(&self.replayed(run)?, &paper::stem(entry, lesson), format)
            }
            Output::HeldComic(at, format) => {
                let run = self.lesson.as_ref()?.outcomes.runs.get(at)?;
                self.comic(&self.replayed(run)?, &self.today(), format)
            }
            Output::OpenComic(format) => self.comic(&self.playing.as_ref()?.run, &self.today(), format),
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

    fn comic(&self, run: &Run, stem: &str, format: Format) -> Option<paper::Made> {
        let stem = format!("{stem} {} {}", run.level().id, self.lang.code());
        let (bytes, ending) = match format {
            Format::Pdf => (comic::pages(&self.library, self.lang, run), "pdf"),
            Format::Html => (comic::drawing(&self.library, self.lang, run).into_bytes(), "svg"),
        };
        Some(paper::Made { name: file_name(stem.trim(), ending), bytes })
    }
}
