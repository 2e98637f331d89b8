//! A file with its older generation: which of the two is taken, and what becomes of a damaged one.

use std::path::{Path, PathBuf};

use super::durable;
use super::error::{Cause, StoreError};

/// How one kind of file is read.
pub struct Kind<T> {
    /// The largest that is read, in bytes.
    pub most: u64,
    /// Reads its text.
    pub parse: fn(&str) -> Result<T, Cause>,
}

/// What was found.
pub enum Found<T> {
    /// Neither generation is there.
    Missing,
    /// It can be read.
    Whole(T),
    /// It cannot.
    Damaged {
        /// The file, and what is wrong with it.
        trouble: StoreError,
        /// Where it is now; `None` where it was left in place.
        aside: Option<PathBuf>,
        /// The generation before it, if that one is good.
        older: Option<T>,
    },
}

/// What to do with a damaged file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Damaged {
    /// It is put aside under another name.
    Aside,
    /// It stays where it is: somebody only looks.
    Stays,
}

impl<T> Kind<T> {
    /// Reads the one file at `path`.
    pub fn read(&self, path: &Path) -> Result<T, StoreError> {
        let text = durable::read_text(path, self.most)?;
        (self.parse)(&text).map_err(|cause| StoreError::new(path, cause))
    }

    /// Reads the file at `path`, or the generation before it.
    ///
    /// # Errors
    /// Where the system refuses, or the file is of a newer version: it is good then, but not for us.
    pub fn load(&self, path: &Path, damaged: Damaged) -> Result<Found<T>, StoreError> {
        let old = durable::previous(path);
        let trouble = match self.read(path) {
            Ok(value) => return Ok(Found::Whole(value)),
            Err(trouble) if trouble.is_damage() => trouble,
            // A writer was stopped between two names: what it meant to replace is the last that was finished.
            Err(StoreError { cause: Cause::Missing, .. }) => match self.read(&old) {
                Ok(value) => return Ok(Found::Whole(value)),
                Err(StoreError { cause: Cause::Missing, .. }) => return Ok(Found::Missing),
                Err(trouble) if trouble.is_damage() => {
                    let aside = put_aside(&old, damaged);
                    return Ok(Found::Damaged { trouble, aside, older: None });
                }
                Err(trouble) => return Err(trouble),
            },
            // The disk may have lost this file and not the other.
            Err(trouble) if !matches!(trouble.cause, Cause::Newer(_)) => match self.read(&old) {
                Ok(older) => return Ok(Found::Damaged { trouble, aside: None, older: Some(older) }),
                Err(_) => return Err(trouble),
            },
            Err(trouble) => return Err(trouble),
        };
        let aside = put_aside(path, damaged);
        Ok(Found::Damaged { trouble, aside, older: self.read(&old).ok() })
    }

    /// Writes the file at `path`, and keeps the one that was there as its older generation if it can be read.
    pub fn save(&self, path: &Path, text: &str) -> Result<(), StoreError> {
        durable::replace(path, text.as_bytes(), |old| match self.read(old) {
            Ok(_) => true,
            // What a newer version wrote is good for that version.
            Err(trouble) => matches!(trouble.cause, Cause::Newer(_)),
        })
    }
}

/// `None` where it has to stay, as on a disk that can only be read.
fn put_aside(path: &Path, damaged: Damaged) -> Option<PathBuf> {
    match damaged {
        Damaged::Aside => durable::set_aside(path, "damaged").ok(),
        Damaged::Stays => None,
    }
}
