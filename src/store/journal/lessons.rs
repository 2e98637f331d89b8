//! Lessons: filed as records, each with all its parts at once, and the state of one that is going on.

use rusqlite::{OptionalExtension, Transaction, TransactionBehavior, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{ClassId, Journal};
use crate::classroom::record::played::RunRecord;
use crate::classroom::record::text::{Day, Key, Note};
use crate::classroom::record::{Finding, LessonRecord, Minutes, QuestRecord, VERSION};
use crate::store::error::{Cause, StoreError};
use crate::store::limits::{MAX_OPEN_LESSON_BYTES, MAX_PARTS};

/// A lesson of a journal.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct LessonId(pub(super) i64);

/// A second of a lesson, counted from its beginning.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Second(pub u32);

/// A lesson that is going on, or was when the lights went out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OpenLesson {
    /// Where it goes on.
    pub second: Second,
    /// Everything else about it, as whoever runs lessons wrote it.
    pub state: Vec<u8>,
}

impl Journal {
    /// Files a lesson. If the class has one that is going on, it is over by that.
    ///
    /// # Errors
    /// Where there is no such class, the journal is only read, or the system refuses; nothing is filed then.
    pub fn file_lesson(&mut self, class: ClassId, lesson: &LessonRecord) -> Result<LessonId, StoreError> {
        self.may_write()?;
        let parts = Parts::of(lesson).map_err(|what| self.damaged(&what))?;
        self.change(|file| {
            file.execute(
                "INSERT INTO lesson (class, version, plan, form, topic, day, present, planned, held, upbringing) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                params![
                    class.0,
                    VERSION,
                    lesson.plan.as_str(),
                    parts.form,
                    parts.topic,
                    lesson.day.to_string(),
                    lesson.present,
                    lesson.planned.0,
                    lesson.held.0,
                    lesson.upbringing.as_str(),
                ],
            )?;
            let id = file.last_insert_rowid();
            put_parts(file, id, &parts.parts)?;
            let mut run = file.prepare("INSERT INTO run (lesson, place, record) VALUES (?1, ?2, ?3)")?;
            for (_, place, record) in &parts.runs {
                run.execute(params![id, place, record])?;
            }
            drop(run);
            file.execute("DELETE FROM open_lesson WHERE class = ?1", [class.0])?;
            Ok(LessonId(id))
        })
    }

    /// The lessons of a class, in the order of their days.
    ///
    /// # Errors
    /// Where the file cannot be read, or holds what this version does not know.
    pub fn lessons(&self, class: ClassId) -> Result<Vec<(LessonId, LessonRecord)>, StoreError> {
        let told = |error| self.reading(error);
        let sql = "SELECT id, version, plan, form, topic, day, present, planned, held, upbringing FROM lesson \
                   WHERE class = ?1 ORDER BY day, id";
        let mut statement = self.connection.prepare(sql).map_err(told)?;
        let mut rows = statement.query([class.0]).map_err(told)?;
        let mut lessons = Vec::new();
        while let Some(row) = rows.next().map_err(told)? {
            let id: i64 = row.get(0).map_err(told)?;
            let version: u32 = row.get(1).map_err(told)?;
            if version > VERSION {
                return Err(StoreError::new(&self.path, Cause::Newer(version)));
            }
            let text = |at: usize| row.get::<_, String>(at).map_err(told);
            let count = |at: usize| row.get::<_, u16>(at).map_err(told);
            let bad = |error: crate::classroom::record::text::BadText| self.damaged(&error.to_string());
            let lesson = LessonRecord {
                version,
                plan: Key::parse(&text(2)?).map_err(bad)?,
                form: self.parsed(&text(3)?)?,
                topic: self.parsed(&text(4)?)?,
                day: Day::parse(&text(5)?).map_err(bad)?,
                present: count(6)?,
                planned: Minutes(count(7)?),
                held: Minutes(count(8)?),
                upbringing: Note::parse(&text(9)?).map_err(bad)?,
                steps: self.parts(id, "step")?,
                votes: self.parts(id, "vote")?,
                surveys: self.parts(id, "survey")?,
                quest: self.parts::<QuestRecord>(id, "quest")?.pop(),
                findings: self.parts(id, "finding")?,
                runs: self.runs(id)?,
            };
            lessons.push((LessonId(id), lesson));
        }
        Ok(lessons)
    }

    /// Writes the findings of a lesson anew: what was changed is known weeks later.
    ///
    /// # Errors
    /// Where there is no such lesson, the journal is only read, or the system refuses.
    pub fn set_findings(&mut self, lesson: LessonId, findings: &[Finding]) -> Result<(), StoreError> {
        self.may_write()?;
        let parts = all("finding", findings).map_err(|what| self.damaged(&what))?;
        self.change(|file| {
            file.execute("DELETE FROM part WHERE lesson = ?1 AND kind = 'finding'", [lesson.0])?;
            put_parts(file, lesson.0, &parts)
        })
    }

    /// Keeps where a lesson is: called every second or so while it goes on. When this returns, it is on the disk.
    ///
    /// # Errors
    /// Where there is no such class, the state is too large, the journal is only read, or the system refuses.
    pub fn keep_open(&mut self, class: ClassId, second: Second, state: &[u8]) -> Result<(), StoreError> {
        self.may_write()?;
        if state.len() > MAX_OPEN_LESSON_BYTES {
            return Err(StoreError::new(&self.path, Cause::TooLarge(MAX_OPEN_LESSON_BYTES as u64)));
        }
        self.change(|file| {
            let sql = "INSERT INTO open_lesson (class, second, state) VALUES (?1, ?2, ?3) \
                       ON CONFLICT (class) DO UPDATE SET second = excluded.second, state = excluded.state";
            file.execute(sql, params![class.0, second.0, state]).map(|_| ())
        })
    }

    /// The lesson of a class that was going on, if there is one.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn open_lesson(&self, class: ClassId) -> Result<Option<OpenLesson>, StoreError> {
        let sql = "SELECT second, state FROM open_lesson WHERE class = ?1";
        let found = self
            .connection
            .query_row(sql, [class.0], |row| Ok(OpenLesson { second: Second(row.get(0)?), state: row.get(1)? }));
        found.optional().map_err(|error| self.reading(error))
    }

    /// Forgets the lesson that was going on.
    ///
    /// # Errors
    /// Where the journal is only read, or the system refuses.
    pub fn drop_open(&mut self, class: ClassId) -> Result<(), StoreError> {
        self.may_write()?;
        self.change(|file| file.execute("DELETE FROM open_lesson WHERE class = ?1", [class.0]).map(|_| ()))
    }

    /// One transaction: all of it or nothing.
    pub(super) fn change<T>(
        &mut self,
        change: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        let done = (|| {
            let file = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let done = change(&file)?;
            file.commit()?;
            Ok(done)
        })();
        done.map_err(|error| self.writing_failed(error))
    }

    fn parts<T: DeserializeOwned>(&self, lesson: i64, kind: &str) -> Result<Vec<T>, StoreError> {
        let told = |error| self.reading(error);
        let sql = "SELECT record FROM part WHERE lesson = ?1 AND kind = ?2 ORDER BY place";
        let mut statement = self.connection.prepare(sql).map_err(told)?;
        let rows = statement.query_map(params![lesson, kind], |row| row.get::<_, String>(0)).map_err(told)?;
        rows.map(|row| self.parsed(&row.map_err(told)?)).collect()
    }

    fn runs(&self, lesson: i64) -> Result<Vec<RunRecord>, StoreError> {
        let told = |error| self.reading(error);
        let sql = "SELECT record FROM run WHERE lesson = ?1 ORDER BY place";
        let mut statement = self.connection.prepare(sql).map_err(told)?;
        let rows = statement.query_map([lesson], |row| row.get::<_, String>(0)).map_err(told)?;
        rows.map(|row| self.parsed(&row.map_err(told)?)).collect()
    }

    fn parsed<T: DeserializeOwned>(&self, text: &str) -> Result<T, StoreError> {
        serde_json::from_str(text).map_err(|error| self.damaged(&error.to_string()))
    }
}

/// A lesson as the tables take it.
struct Parts {
    form: String,
    topic: String,
    parts: Vec<Part>,
    runs: Vec<Part>,
}

/// Kind, place, record.
type Part = (&'static str, u32, String);

impl Parts {
    fn of(lesson: &LessonRecord) -> Result<Self, String> {
        let mut parts = all("step", &lesson.steps)?;
        parts.extend(all("vote", &lesson.votes)?);
        parts.extend(all("survey", &lesson.surveys)?);
        parts.extend(all("quest", lesson.quest.as_slice())?);
        parts.extend(all("finding", &lesson.findings)?);
        let runs = all("run", &lesson.runs)?;
        Ok(Self { form: written(&lesson.form)?, topic: written(&lesson.topic)?, parts, runs })
    }
}

fn all<T: Serialize>(kind: &'static str, records: &[T]) -> Result<Vec<Part>, String> {
    if records.len() > MAX_PARTS {
        return Err(format!("a lesson has at most {MAX_PARTS} parts of a kind"));
    }
    (0..).zip(records).map(|(place, record)| Ok((kind, place, written(record)?))).collect()
}

fn written<T: Serialize>(record: &T) -> Result<String, String> {
    serde_json::to_string(record).map_err(|error| error.to_string())
}

fn put_parts(file: &Transaction<'_>, lesson: i64, parts: &[Part]) -> rusqlite::Result<()> {
    let mut statement = file.prepare("INSERT INTO part (lesson, kind, place, record) VALUES (?1, ?2, ?3, ?4)")?;
    for (kind, place, record) in parts {
        statement.execute(params![lesson, kind, place, record])?;
    }
    Ok(())
}
