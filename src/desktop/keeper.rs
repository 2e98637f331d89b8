//! Writes files on a thread of its own: flushing to a slow disk must not hold back a frame.
//!
//! What is to be written is handed over and written in the background; of several that wait, the latest is written. Everything else
//! ([`Keeper::with`]) waits for them first, and so does the end of the game: nothing that was handed over is lost. Autosaves go to
//! [`Saves`], the lesson that is being held to the folder.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use crate::play::run::Run;
use crate::store::contest::{Latest, SeatFolder};
use crate::store::error::StoreError;
use crate::store::folder::DataFolder;
use crate::store::lesson::{self, KeptLesson};
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

/// Where something is kept, and how.
pub trait Place: Send + 'static {
    /// What is written there. Each takes the place of those before it.
    type Latest: Send + 'static;

    /// Writes it and waits until the disk has it.
    ///
    /// # Errors
    /// Where it could not be written.
    fn write(&mut self, latest: &Self::Latest) -> Result<(), StoreError>;
}

impl Place for Saves {
    type Latest = Waiting;

    fn write(&mut self, waiting: &Waiting) -> Result<(), StoreError> {
        let moment = Moment {
            chapter: &waiting.chapter,
            saved_at: waiting.saved_at,
            minutes: waiting.minutes,
            words: "",
            picture: None,
        };
        self.autosave(&waiting.run, &moment).map(drop)
    }
}

impl Place for DataFolder {
    type Latest = KeptLesson;

    fn write(&mut self, kept: &KeptLesson) -> Result<(), StoreError> {
        lesson::keep(self, kept)
    }
}

impl Place for SeatFolder {
    type Latest = Latest;

    fn write(&mut self, latest: &Latest) -> Result<(), StoreError> {
        Self::write(self, latest)
    }
}

enum Job<T> {
    /// What, and which of all that were handed over it is.
    Write(u64, Box<T>),
    /// Answers when everything before it is written.
    Reached(Sender<()>),
}

/// Writes in the background.
#[derive(Debug)]
pub struct Keeper<P: Place> {
    place: Arc<Mutex<P>>,
    jobs: Option<Sender<Job<P::Latest>>>,
    troubles: Mutex<Receiver<StoreError>>,
    /// How many were handed over.
    handed_over: AtomicU64,
    /// Up to which of them the disk has everything.
    written: Arc<AtomicU64>,
    thread: Option<JoinHandle<()>>,
}

impl<P: Place> Keeper<P> {
    /// Starts keeping, on a thread of this name.
    pub fn new(place: P, thread: &str) -> Self {
        let place = Arc::new(Mutex::new(place));
        let (jobs, waiting) = channel();
        let (tell, troubles) = channel();
        let written = Arc::new(AtomicU64::new(0));
        let (there, done) = (Arc::clone(&place), Arc::clone(&written));
        let thread = std::thread::Builder::new()
            .name(thread.to_owned())
            .spawn(move || keep(&there, &done, &waiting, &tell))
            .ok();
        let troubles = Mutex::new(troubles);
        Self { place, jobs: Some(jobs), troubles, handed_over: AtomicU64::new(0), written, thread }
    }

    /// Hands over what is to be written. Where there is no thread, it is written at once.
    ///
    /// # Errors
    /// Where it was written at once and could not be.
    pub fn hand_over(&self, latest: P::Latest) -> Result<(), StoreError> {
        let number = self.handed_over.fetch_add(1, Ordering::AcqRel) + 1;
        match (&self.thread, &self.jobs) {
            (Some(_), Some(jobs)) => {
                // The thread ends only after the sender: it is there.
                let _sent = jobs.send(Job::Write(number, Box::new(latest)));
                Ok(())
            }
            _ => {
                write(&self.place, &latest)?;
                self.written.store(number, Ordering::Release);
                Ok(())
            }
        }
    }

    /// Whether the disk has what was handed over last; what could not be written it has not.
    pub fn is_written(&self) -> bool {
        self.written.load(Ordering::Acquire) == self.handed_over.load(Ordering::Acquire)
    }

    /// What went wrong since it was last asked.
    pub fn troubles(&self) -> Vec<StoreError> {
        self.troubles.lock().unwrap_or_else(PoisonError::into_inner).try_iter().collect()
    }

    /// Uses the place, once everything that waits is written.
    pub fn with<R>(&self, use_place: impl FnOnce(&mut P) -> R) -> R {
        if let (Some(_), Some(jobs)) = (&self.thread, &self.jobs) {
            let (reached, wait) = channel();
            if jobs.send(Job::Reached(reached)).is_ok() {
                let _written = wait.recv();
            }
        }
        use_place(&mut self.place.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl<P: Place> Drop for Keeper<P> {
    fn drop(&mut self) {
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            let _ended = thread.join();
        }
    }
}

fn keep<P: Place>(
    place: &Mutex<P>,
    written: &AtomicU64,
    waiting: &Receiver<Job<P::Latest>>,
    tell: &Sender<StoreError>,
) {
    let mut next = waiting.recv().ok();
    while let Some(job) = next.take() {
        match job {
            Job::Reached(reached) => {
                let _heard = reached.send(());
            }
            Job::Write(mut number, mut latest) => {
                // A newer one that waits already takes its place.
                while next.is_none() {
                    match waiting.try_recv() {
                        Ok(Job::Write(later, newer)) => (number, latest) = (later, newer),
                        Ok(other) => next = Some(other),
                        Err(_) => break,
                    }
                }
                match write(place, &latest) {
                    Ok(()) => written.store(number, Ordering::Release),
                    Err(trouble) => {
                        let _told = tell.send(trouble);
                    }
                }
            }
        }
        if next.is_none() {
            next = waiting.recv().ok();
        }
    }
}

fn write<P: Place>(place: &Mutex<P>, latest: &P::Latest) -> Result<(), StoreError> {
    place.lock().unwrap_or_else(PoisonError::into_inner).write(latest)
}
