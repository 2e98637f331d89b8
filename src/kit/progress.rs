//! How far long work has got: one line on a terminal's standard error, nothing anywhere else.

use std::io::{Write, stderr};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Work that is shorter than this says nothing.
const QUIET: Duration = Duration::from_millis(600);
/// The line is written anew at most this often.
const EVERY: Duration = Duration::from_millis(120);

/// Whether, and what, is told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wanted {
    /// Somebody looks on.
    Yes,
    /// Nobody does.
    No,
}

/// How far some work has got. Any thread may step.
pub struct Progress {
    wanted: Wanted,
    began: Instant,
    done: AtomicUsize,
    told: Mutex<Option<Instant>>,
}

impl Progress {
    /// Work that begins now.
    pub fn begin(wanted: Wanted) -> Self {
        Self { wanted, began: Instant::now(), done: AtomicUsize::new(0), told: Mutex::new(None) }
    }

    /// One more of `all` is done.
    pub fn step(&self, all: usize) {
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        if self.wanted == Wanted::No || self.began.elapsed() < QUIET {
            return;
        }
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        if told.is_some_and(|last| last.elapsed() < EVERY) {
            return;
        }
        *told = Some(Instant::now());
        // A remark that can't be made is no reason to stop working.
        let _ = write!(stderr(), "\r{done} / {all}");
    }

    /// All is done: the line is wiped out again.
    pub fn end(&self) {
        if self.told.lock().unwrap_or_else(PoisonError::into_inner).is_some() {
            let _ = write!(stderr(), "\r\x1b[K");
        }
    }
}
