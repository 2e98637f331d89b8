//! Runs as files of their own: handed on, or opened by the terminal player. The format is that of
//! [`play::record`](crate::play::record).

use std::path::Path;

use super::durable;
use super::error::{Cause, StoreError};
use super::limits::MAX_RUN_BYTES;
use crate::play::record::{Record, RecordError};

/// Reads a run file.
///
/// # Errors
/// Where the system refuses or the file is no run that this version can read.
pub fn read(path: &Path) -> Result<Record, StoreError> {
    let text = durable::read_text(path, MAX_RUN_BYTES)?;
    parse(&text).map_err(|cause| StoreError::new(path, cause))
}

/// Writes a run file.
///
/// # Errors
/// Where the system refuses.
pub fn write(path: &Path, record: &Record) -> Result<(), StoreError> {
    durable::write(path, record.to_text().as_bytes())
}

pub(super) fn parse(text: &str) -> Result<Record, Cause> {
    Record::parse(text).map_err(|error| match error {
        RecordError::Newer(version) => Cause::Newer(version),
        RecordError::TooLarge => Cause::TooLarge(MAX_RUN_BYTES),
        error => Cause::Damaged(error.to_string()),
    })
}
