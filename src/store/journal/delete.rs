//! Deleting a class or a lesson so that it is gone: from the tables, from what the tables leave unused, and from the write-ahead file.
//!
//! That something is to be wiped is written down in the same transaction that deletes, and crossed out at the end. A
//! process that is killed in between leaves it for the next one. What a disk keeps of overwritten blocks, and copies
//! that somebody made, are out of reach.

use super::{ClassId, Journal, LessonId};
use crate::store::error::StoreError;

/// How far a deletion has got.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Deleted {
    /// Nothing of it is in the files any more.
    Wholly,
    /// It can't be read any more; its last traces go when another process has closed the journal, and this one is opened
    /// again.
    WhenOthersClose,
}

impl Journal {
    /// Deletes a class with everything about it.
    ///
    /// # Errors
    /// Where the journal is only read, or the system refuses.
    pub fn delete_class(&mut self, class: ClassId) -> Result<Deleted, StoreError> {
        self.delete("DELETE FROM class WHERE id = ?1", class.0)
    }

    /// Deletes a lesson with everything about it; its class stays.
    ///
    /// # Errors
    /// Where the journal is only read, or the system refuses.
    pub fn delete_lesson(&mut self, lesson: LessonId) -> Result<Deleted, StoreError> {
        self.delete("DELETE FROM lesson WHERE id = ?1", lesson.0)
    }

    fn delete(&mut self, sql: &str, id: i64) -> Result<Deleted, StoreError> {
        self.may_write()?;
        self.change(|file| {
            file.execute("INSERT OR IGNORE INTO chore (what) VALUES ('wipe')", [])?;
            file.execute(sql, [id])
        })?;
        self.finish_wiping()
    }

    /// Wipes what deleted classes and lessons have left, if that is still to be done.
    pub(super) fn finish_wiping(&self) -> Result<Deleted, StoreError> {
        let told = |error| self.writing_failed(error);
        let wanted = "SELECT count(*) FROM chore";
        let wanted: i64 = self.connection.query_row(wanted, [], |row| row.get(0)).map_err(told)?;
        if wanted == 0 {
            return Ok(Deleted::Wholly);
        }
        // The file is written anew, from what is in its tables.
        self.connection.execute_batch("VACUUM").map_err(told)?;
        if !self.checkpoint()? {
            return Ok(Deleted::WhenOthersClose);
        }
        self.connection.execute("DELETE FROM chore", []).map_err(told)?;
        // So that the write-ahead file holds nothing at all.
        self.checkpoint()?;
        Ok(Deleted::Wholly)
    }

    /// Puts everything into the file itself and empties the write-ahead file; false where a reader is in the way.
    pub(super) fn checkpoint(&self) -> Result<bool, StoreError> {
        let sql = "PRAGMA wal_checkpoint(TRUNCATE)";
        let busy: i64 =
            self.connection.query_row(sql, [], |row| row.get(0)).map_err(|error| self.writing_failed(error))?;
        Ok(busy == 0)
    }
}
