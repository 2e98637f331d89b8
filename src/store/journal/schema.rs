//! The tables, their version, and how an older version climbs to this one, a step at a time.
//!
//! A column that would hold a person does not exist, and a test lists all columns. Text has its limit in the table
//! itself, beside the one of the type that it is made of.

use std::path::Path;

use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::trouble;
use crate::store::error::{Cause, Doing, StoreError};

/// The version of the tables.
pub const VERSION: u32 = 2;
/// By this number the file knows that it is a journal: `AQJ1`.
const KIND: i32 = 0x4151_4a31;

/// A step from one version to the next; the first one begins with an empty file.
type Step = fn(&Transaction<'_>) -> rusqlite::Result<()>;
const STEPS: [Step; VERSION as usize] = [to_1, to_2];

fn to_1(file: &Transaction<'_>) -> rusqlite::Result<()> {
    file.pragma_update(None, "application_id", KIND)?;
    file.execute_batch(
        "CREATE TABLE class (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 24),
            grade TEXT NOT NULL CHECK (length(grade) <= 24)
        ) STRICT;
        CREATE TABLE lesson (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            class INTEGER NOT NULL REFERENCES class ON DELETE CASCADE,
            version INTEGER NOT NULL,
            plan TEXT NOT NULL CHECK (length(plan) BETWEEN 1 AND 64),
            form TEXT NOT NULL CHECK (length(form) <= 24),
            topic TEXT NOT NULL CHECK (length(topic) <= 2000),
            day TEXT NOT NULL CHECK (length(day) = 10),
            present INTEGER NOT NULL CHECK (present BETWEEN 0 AND 65535),
            planned INTEGER NOT NULL CHECK (planned BETWEEN 0 AND 65535),
            held INTEGER NOT NULL CHECK (held BETWEEN 0 AND 65535),
            upbringing TEXT NOT NULL CHECK (length(upbringing) <= 300)
        ) STRICT;
        CREATE INDEX lesson_of_class ON lesson (class, day, id);
        CREATE TABLE part (
            lesson INTEGER NOT NULL REFERENCES lesson ON DELETE CASCADE,
            kind TEXT NOT NULL CHECK (kind IN ('step', 'vote', 'survey', 'quest', 'finding')),
            place INTEGER NOT NULL CHECK (place BETWEEN 0 AND 65535),
            record TEXT NOT NULL CHECK (length(record) <= 1000000),
            PRIMARY KEY (lesson, kind, place)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE open_lesson (
            class INTEGER PRIMARY KEY REFERENCES class ON DELETE CASCADE,
            second INTEGER NOT NULL CHECK (second >= 0),
            state BLOB NOT NULL CHECK (length(state) <= 4194304)
        ) STRICT;
        CREATE TABLE chore (what TEXT PRIMARY KEY CHECK (what = 'wipe')) STRICT, WITHOUT ROWID;",
    )
}

/// Runs of levels that the class took.
fn to_2(file: &Transaction<'_>) -> rusqlite::Result<()> {
    file.execute_batch(
        "CREATE TABLE run (
            lesson INTEGER NOT NULL REFERENCES lesson ON DELETE CASCADE,
            place INTEGER NOT NULL CHECK (place BETWEEN 0 AND 65535),
            record TEXT NOT NULL CHECK (length(record) <= 200000),
            PRIMARY KEY (lesson, place)
        ) STRICT, WITHOUT ROWID;",
    )
}

/// Refuses a file that is something else, or of a newer version. An empty file is a journal to be.
pub(super) fn recognise(file: &Connection, path: &Path) -> Result<(), StoreError> {
    let told = |error| trouble(path, Doing::Read, error);
    let number = |name: &str| file.pragma_query_value(None, name, |row| row.get::<_, i64>(0)).map_err(told);
    let (kind, version) = (number("application_id")?, number("user_version")?);
    let things: i64 = file.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).map_err(told)?;
    if kind == 0 && version == 0 && things == 0 {
        return Ok(());
    }
    let damaged = |what: &str| Err(StoreError::new(path, Cause::Damaged(what.to_owned())));
    if kind != i64::from(KIND) {
        return damaged("it is a database of something else");
    }
    match u32::try_from(version) {
        Ok(version) if version > VERSION => return Err(StoreError::new(path, Cause::Newer(version))),
        Ok(1..) => {}
        _ => return damaged("it has no version"),
    }
    let acting = "SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index')";
    let acting: i64 = file.query_row(acting, [], |row| row.get(0)).map_err(told)?;
    if acting > 0 { damaged("something in it acts by itself") } else { Ok(()) }
}

/// Refuses everything but a journal of this very version.
pub(super) fn expect(file: &Connection, path: &Path) -> Result<(), StoreError> {
    recognise(file, path)?;
    let told = |error| trouble(path, Doing::Read, error);
    let version: i64 = file.pragma_query_value(None, "user_version", |row| row.get(0)).map_err(told)?;
    if version == i64::from(VERSION) {
        return Ok(());
    }
    // A reader changes nothing; whoever opens it for writing brings it up to date.
    Err(StoreError::new(path, Cause::Damaged(format!("it is of version {version} and was not brought up to date"))))
}

/// Takes the steps that are missing, each by itself.
pub(super) fn upgrade(file: &mut Connection) -> rusqlite::Result<()> {
    for (step, to) in STEPS.iter().zip(1_u32..) {
        let step_up = file.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let version: u32 = step_up.pragma_query_value(None, "user_version", |row| row.get(0))?;
        if version + 1 == to {
            step(&step_up)?;
            step_up.pragma_update(None, "user_version", to)?;
            step_up.commit()?;
        }
    }
    Ok(())
}
