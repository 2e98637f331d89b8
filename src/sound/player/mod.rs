//! Playing: one handle for the whole program, and a thread of its own that keeps the device.
//!
//! [`Sounds`] only sends orders; no order waits for anything. The thread begins with the first order that can be heard, so that a
//! player who has muted everything never opens a device. What the thread does stands in [`keeper`](keeper.rs); the device itself is
//! behind the feature `sound`, and without it there is silence. No device, or one that goes: silence too, and no word about it.

#[cfg(feature = "sound")]
mod device;
mod keeper;

pub use keeper::{Keeper, Line, Opener, Order, Shared};

use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use super::effects::Cue;
use super::mixer::Volumes;
use super::repertoire::Mood;

/// The handle. Copies of it stand for the same sounds.
#[derive(Clone)]
pub struct Sounds(Arc<Mutex<Inner>>);

struct Inner {
    seed: u64,
    open: Option<Opener>,
    /// What was set before there was a thread.
    set: Vec<Order>,
    volumes: Volumes,
    muted: bool,
    thread: Option<Sender<Order>>,
}

impl Sounds {
    /// Nothing is opened and no thread begins. The seed decides which music is heard.
    pub fn new(seed: u64) -> Self {
        #[cfg(feature = "sound")]
        let open: Opener = Box::new(device::open);
        #[cfg(not(feature = "sound"))]
        let open: Opener = Box::new(|_| None);
        Self::with(seed, open)
    }

    /// With another device than the system's.
    pub fn with(seed: u64, open: Opener) -> Self {
        let inner =
            Inner { seed, open: Some(open), set: Vec::new(), volumes: Volumes::default(), muted: false, thread: None };
        Self(Arc::new(Mutex::new(inner)))
    }

    /// A cue, now.
    pub fn play(&self, cue: Cue) {
        self.order(Order::Play(cue));
    }

    /// The music of a mood from now on; `None` for none.
    pub fn music(&self, mood: Option<Mood>) {
        self.order(Order::Music(mood));
    }

    /// What is heard all around from now on (a crowd, wind, water); `None` for nothing.
    pub fn around(&self, bed: Option<Cue>) {
        self.order(Order::Around(bed));
    }

    /// The four volumes.
    pub fn set_volumes(&self, volumes: Volumes) {
        self.order(Order::Volumes(volumes));
    }

    /// No sound at all; the volumes are kept.
    pub fn mute(&self, muted: bool) {
        self.order(Order::Mute(muted));
    }

    /// Whether what may startle comes softly.
    pub fn calm(&self, calm: bool) {
        self.order(Order::Calm(calm));
    }

    /// Whether somebody speaks: music steps back.
    pub fn duck(&self, speaks: bool) {
        self.order(Order::Duck(speaks));
    }

    fn order(&self, order: Order) {
        self.inner().take(order);
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inner {
    fn take(&mut self, order: Order) {
        match &order {
            Order::Volumes(volumes) => self.volumes = *volumes,
            Order::Mute(muted) => self.muted = *muted,
            _ => {}
        }
        if let Some(thread) = &self.thread {
            // Where the thread could not go on, there is silence.
            let _ = thread.send(order);
            return;
        }
        let silent = self.muted || self.volumes.master == 0;
        match order {
            Order::Play(_) if silent => return,
            // What was set is told to the thread when it begins; of each kind only the last counts.
            order => {
                self.set.retain(|set| std::mem::discriminant(set) != std::mem::discriminant(&order));
                self.set.push(order);
            }
        }
        let wanted = |order: &Order| matches!(order, Order::Play(_) | Order::Music(Some(_)) | Order::Around(Some(_)));
        if !silent && self.set.iter().any(wanted) {
            self.begin();
        }
    }

    fn begin(&mut self) {
        let Some(open) = self.open.take() else { return };
        let (orders, inbox) = mpsc::channel();
        // Settings first: the first cue is not to be heard louder than was set.
        self.set.sort_by_key(|order| matches!(order, Order::Play(_) | Order::Music(_) | Order::Around(_)));
        for order in self.set.drain(..) {
            let _ = orders.send(order);
        }
        let seed = self.seed;
        let begun = std::thread::Builder::new().name("sound".into()).spawn(move || keep(seed, open, &inbox));
        if begun.is_ok() {
            self.thread = Some(orders);
        }
    }
}

fn keep(seed: u64, open: Opener, inbox: &Receiver<Order>) {
    let mut keeper = Keeper::new(seed, open);
    let mut wait = None;
    loop {
        let order = match wait {
            Some(wait) => inbox.recv_timeout(wait),
            None => inbox.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        match order {
            Ok(order) => keeper.carry_out(order, Instant::now()),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
        wait = keeper.tend(Instant::now());
    }
}
