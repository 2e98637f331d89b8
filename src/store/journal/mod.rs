//! The class journal: what remains of lessons, in one SQLite file.
//!
//! [`Journal::open`] takes the file for writing; where another process has it, it is opened for reading only. Every change
//! is one transaction, flushed before it is said to be done, so that a process that is killed, or a computer whose power
//! goes, loses nothing that was finished. What is kept are [records](crate::classroom::record), which have no place for a
//! pupil, and of a lesson that is going on its state, which this module does not look into. [`schema`] has the tables.
//! Nothing here knows how a lesson is run or shown.

mod delete;
mod lessons;
pub mod schema;

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, OpenFlags, OptionalExtension, params};

use super::durable;
use super::error::{Cause, Doing, StoreError};
use super::limits::MAX_JOURNAL_BYTES;
use crate::classroom::record::text::ClassName;
use crate::classroom::record::{Class, Grade};

pub use self::delete::Deleted;
pub use self::lessons::{LessonId, OpenLesson, Second};

/// How long a write waits for a reader to get out of its way.
const PATIENCE: Duration = Duration::from_secs(2);

/// An open journal.
#[derive(Debug)]
pub struct Journal {
    path: PathBuf,
    connection: Connection,
    mode: Mode,
    /// Held as long as the journal is open for writing; a killed process lets go of it.
    _lock: Option<File>,
}

/// What may be done with a journal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
    /// It may be written to.
    Writing,
    /// Another process writes to it, or it was opened to be read.
    Reading,
}

/// A class of a journal. The number of a deleted class is not given again.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct ClassId(i64);

impl ClassId {
    /// Its number.
    pub fn number(self) -> i64 {
        self.0
    }
}

impl Journal {
    /// Opens a journal, and makes one where there is none.
    ///
    /// # Errors
    /// Where it is no journal, of a newer version, damaged, or the system refuses.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        if let Some(folder) = path.parent() {
            durable::make_folder(folder)?;
        }
        let lock_path = beside(path, ".lock");
        let lock = OpenOptions::new().write(true).create(true).truncate(false).open(&lock_path);
        let lock = lock.map_err(|error| StoreError::io(Doing::Write, &lock_path, &error))?;
        match lock.try_lock() {
            // Some network folders know no locks; the database still keeps its writers apart.
            Ok(()) | Err(TryLockError::Error(_)) => Self::writing(path, lock),
            Err(TryLockError::WouldBlock) => Self::read(path),
        }
    }

    /// Opens a journal that is there, for reading.
    ///
    /// # Errors
    /// As [`Journal::open`], and where there is none.
    pub fn read(path: &Path) -> Result<Self, StoreError> {
        let about = std::fs::metadata(path).map_err(|error| StoreError::io(Doing::Read, path, &error))?;
        if !about.is_file() {
            return Err(StoreError::new(path, Cause::Damaged("it is not a plain file".to_owned())));
        }
        if about.len() > MAX_JOURNAL_BYTES {
            return Err(StoreError::new(path, Cause::TooLarge(MAX_JOURNAL_BYTES)));
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let told = |error| trouble(path, Doing::Read, error);
        let connection = Connection::open_with_flags(path, flags).map_err(told)?;
        quiet(&connection).map_err(told)?;
        schema::expect(&connection, path)?;
        Ok(Self { path: path.to_owned(), connection, mode: Mode::Reading, _lock: None })
    }

    fn writing(path: &Path, lock: File) -> Result<Self, StoreError> {
        let told = |error| trouble(path, Doing::Write, error);
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection = Connection::open_with_flags(path, flags).map_err(told)?;
        quiet(&connection).map_err(told)?;
        // What a file is, is asked before anything in it is changed.
        schema::recognise(&connection, path)?;
        connection.pragma_update(None, "journal_mode", "WAL").map_err(told)?;
        connection.pragma_update(None, "synchronous", "FULL").map_err(told)?;
        connection.pragma_update(None, "foreign_keys", true).map_err(told)?;
        connection.pragma_update(None, "secure_delete", true).map_err(told)?;
        schema::upgrade(&mut connection).map_err(told)?;
        schema::expect(&connection, path)?;
        let journal = Self { path: path.to_owned(), connection, mode: Mode::Writing, _lock: Some(lock) };
        // A deletion that was interrupted is brought to its end.
        journal.finish_wiping()?;
        // Whatever a process that died had begun to write is not left lying in the write-ahead file; where a reader is in the way, it
        // goes another time.
        let _emptied = journal.checkpoint()?;
        Ok(journal)
    }

    /// What may be done with it.
    pub fn mode(&self) -> Mode {
        self.mode
    }

    /// The classes, by name.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn classes(&self) -> Result<Vec<(ClassId, Class)>, StoreError> {
        let told = |error| self.reading(error);
        let mut statement = self.connection.prepare("SELECT id, name, grade FROM class ORDER BY name").map_err(told)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).map_err(told)?;
        let mut classes = Vec::new();
        for row in rows {
            let (id, name, grade): (i64, String, String) = row.map_err(told)?;
            let name = ClassName::parse(&name).map_err(|error| self.damaged(&error.to_string()))?;
            let grade: Grade = serde_json::from_str(&grade).map_err(|error| self.damaged(&error.to_string()))?;
            classes.push((ClassId(id), Class { name, grade }));
        }
        Ok(classes)
    }

    /// Puts a class in, or changes the grade of the one that has its name.
    ///
    /// # Errors
    /// Where the journal is only read, or the system refuses.
    pub fn put_class(&mut self, class: &Class) -> Result<ClassId, StoreError> {
        self.may_write()?;
        let grade = serde_json::to_string(&class.grade).map_err(|error| self.damaged(&error.to_string()))?;
        let sql = "INSERT INTO class (name, grade) VALUES (?1, ?2) \
                   ON CONFLICT (name) DO UPDATE SET grade = excluded.grade RETURNING id";
        let id = self.connection.query_row(sql, params![class.name.as_str(), grade], |row| row.get(0));
        id.map(ClassId).map_err(|error| self.writing_failed(error))
    }

    /// Whether everything in the file hangs together. It reads the whole file.
    ///
    /// # Errors
    /// Where it does not.
    pub fn check(&self) -> Result<(), StoreError> {
        let told = |error| self.reading(error);
        let whole: String =
            self.connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0)).map_err(told)?;
        let lost = self.connection.query_row("PRAGMA foreign_key_check", [], |row| row.get::<_, String>(0));
        match (whole.as_str(), lost.optional().map_err(told)?) {
            ("ok", None) => Ok(()),
            ("ok", Some(table)) => Err(self.damaged(&format!("{table} has rows that belong to nothing"))),
            (what, _) => Err(self.damaged(what)),
        }
    }

    fn may_write(&self) -> Result<(), StoreError> {
        match self.mode {
            Mode::Writing => Ok(()),
            Mode::Reading => Err(StoreError::new(&self.path, Cause::InUse)),
        }
    }

    fn damaged(&self, what: &str) -> StoreError {
        StoreError::new(&self.path, Cause::Damaged(what.to_owned()))
    }

    fn reading(&self, error: rusqlite::Error) -> StoreError {
        trouble(&self.path, Doing::Read, error)
    }

    fn writing_failed(&self, error: rusqlite::Error) -> StoreError {
        trouble(&self.path, Doing::Write, error)
    }
}

/// What holds for readers and writers: nothing in the file may act by itself, and nothing goes into files of its own.
fn quiet(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(PATIENCE)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "temp_store", "MEMORY")
}

/// What the database says, as trouble with a file.
fn trouble(path: &Path, doing: Doing, error: rusqlite::Error) -> StoreError {
    let io = |kind| Cause::Io { doing, kind, text: error.to_string() };
    let cause = match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Cause::Damaged(error.to_string()),
        Some(ErrorCode::DiskFull) => io(std::io::ErrorKind::StorageFull),
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => io(std::io::ErrorKind::PermissionDenied),
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Cause::InUse,
        // The only row that is asked for and may be gone.
        Some(ErrorCode::ConstraintViolation) => Cause::NoClass,
        _ if matches!(error, rusqlite::Error::QueryReturnedNoRows) => Cause::NoClass,
        _ => io(std::io::ErrorKind::Other),
    };
    StoreError::new(path, cause)
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}
