//! Writes saves on a thread of its own: flushing to a slow disk must not hold back a frame.
//!
//! Autosaves are handed over and written in the background; of several that wait, the latest is written. Everything else
//! ([`Keeper::with`]) waits for them first, and so does the end of the game: nothing that was handed over is lost.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use crate::play::run::Run;
use crate::store::error::StoreError;
use crate::store::save::Moment;
use crate::store::saves::Saves;

/// An autosave that waits.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// The run.
    pub run: Run,
    /// The key of the chapter's title.
    pub chapter: String,
    /// When, in seconds since 1970.
    pub saved_at: u64,
    /// Minutes played.
    pub minutes: u32,
}

enum Job {
    Autosave(Box<Waiting>),
    /// Answers when everything before it is written.
    Reached(Sender<()>),
}

/// Writes saves in the background.
#[derive(Debug)]
pub struct Keeper {
    saves: Arc<Mutex<Saves>>,
    jobs: Option<Sender<Job>>,
    troubles: Mutex<Receiver<StoreError>>,
    thread: Option<JoinHandle<()>>,
}

impl Keeper {
    /// Starts keeping.
    pub fn new(saves: Saves) -> Self {
        let saves = Arc::new(Mutex::new(saves));
        let (jobs, waiting) = channel();
        let (tell, troubles) = channel();
        let written = Arc::clone(&saves);
        let thread =
            std::thread::Builder::new().name("saves".to_owned()).spawn(move || keep(&written, &waiting, &tell)).ok();
        Self { saves, jobs: Some(jobs), troubles: Mutex::new(troubles), thread }
    }

    /// Hands over an autosave. Where there is no thread, it is written at once.
    pub fn autosave(&self, waiting: Waiting) -> Result<(), StoreError> {
        match (&self.thread, &self.jobs) {
            (Some(_), Some(jobs)) => {
                // The thread ends only after the sender: it is there.
                let _sent = jobs.send(Job::Autosave(Box::new(waiting)));
                Ok(())
            }
            _ => write(&self.saves, &waiting),
        }
    }

    /// What went wrong since it was last asked.
    pub fn troubles(&self) -> Vec<StoreError> {
        self.troubles.lock().unwrap_or_else(PoisonError::into_inner).try_iter().collect()
    }

    /// Uses the saves, once everything that waits is written.
    pub fn with<R>(&self, use_saves: impl FnOnce(&mut Saves) -> R) -> R {
        if let (Some(_), Some(jobs)) = (&self.thread, &self.jobs) {
            let (reached, wait) = channel();
            if jobs.send(Job::Reached(reached)).is_ok() {
                let _written = wait.recv();
            }
        }
        use_saves(&mut self.saves.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            let _ended = thread.join();
        }
    }
}

fn keep(saves: &Mutex<Saves>, waiting: &Receiver<Job>, tell: &Sender<StoreError>) {
    let mut next = waiting.recv().ok();
    while let Some(job) = next.take() {
        match job {
            Job::Reached(reached) => {
                let _heard = reached.send(());
            }
            Job::Autosave(mut latest) => {
                // A newer one that waits already takes its place.
                while next.is_none() {
                    match waiting.try_recv() {
                        Ok(Job::Autosave(newer)) => latest = newer,
                        Ok(other) => next = Some(other),
                        Err(_) => break,
                    }
                }
                if let Err(trouble) = write(saves, &latest) {
                    let _told = tell.send(trouble);
                }
            }
        }
        if next.is_none() {
            next = waiting.recv().ok();
        }
    }
}

fn write(saves: &Mutex<Saves>, waiting: &Waiting) -> Result<(), StoreError> {
    let moment = Moment {
        chapter: &waiting.chapter,
        saved_at: waiting.saved_at,
        minutes: waiting.minutes,
        words: "",
        picture: None,
    };
    saves.lock().unwrap_or_else(PoisonError::into_inner).autosave(&waiting.run, &moment).map(drop)
}
