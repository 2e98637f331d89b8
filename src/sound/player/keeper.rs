//! Keeps the device: opens it late, lets it sleep soon, and does not run after it when it is gone.
//!
//! [`Keeper`] is told the time and knows no thread, so that a test can let it live through a day. It opens the device when something
//! is to be heard. Where that fails it stays silent, and tries again only when something further is to be heard, each time after a
//! longer wait.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::sound::dsp::RATE;
use crate::sound::effects::Cue;
use crate::sound::mixer::{Mixer, Rest, Shelf, Volumes};
use crate::sound::repertoire::Mood;

/// How often a device that plays is looked after.
const TICK: Duration = Duration::from_millis(300);
/// A device still has to say what it was given; only then may it sleep.
const LINGER: Duration = Duration::from_millis(700);
/// For less than this it does not pay to sleep.
const LEAST_SLEEP: Duration = Duration::from_secs(2);
/// After so long a sleep the device is given back.
const KEPT: Duration = Duration::from_secs(30);
/// The first wait after a device could not be opened or went away, and the longest.
const FIRST_WAIT: Duration = Duration::from_secs(5);
const LONGEST_WAIT: Duration = Duration::from_secs(320);

/// The mixer, as the device and its keeper share it.
pub type Shared = Arc<Mutex<Mixer>>;

/// Opens a device that plays what the mixer gives; `None` where there is none.
pub type Opener = Box<dyn FnMut(&Shared) -> Option<Box<dyn Line>> + Send>;

/// An open device, playing.
pub trait Line {
    /// Stops asking for samples; says whether it could.
    fn sleep(&mut self) -> bool;
    /// Goes on; says whether it could.
    fn wake(&mut self) -> bool;
    /// Whether it is gone.
    fn is_lost(&self) -> bool;
}

/// What may be ordered.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Order {
    /// A cue.
    Play(Cue),
    /// Music of a mood, or none.
    Music(Option<Mood>),
    /// What is heard all around, or nothing.
    Around(Option<Cue>),
    /// Volumes.
    Volumes(Volumes),
    /// Silence, or not.
    Mute(bool),
    /// Softly, or not.
    Calm(bool),
    /// Somebody speaks, or not.
    Duck(bool),
}

/// Who keeps the device.
pub struct Keeper {
    mixer: Shared,
    shelf: Shelf,
    open: Opener,
    state: State,
    failures: u32,
    next_try: Option<Instant>,
    /// Whether an order came that wants to be heard, since the last try.
    asked: bool,
}

enum State {
    Closed,
    Playing { line: Box<dyn Line>, still_since: Option<Instant> },
    Asleep { line: Option<Box<dyn Line>>, since: Instant, told: Instant },
}

impl Keeper {
    /// One that has opened nothing yet.
    pub fn new(seed: u64, open: Opener) -> Self {
        Self {
            mixer: Arc::new(Mutex::new(Mixer::new(seed))),
            shelf: Shelf::new(seed),
            open,
            state: State::Closed,
            failures: 0,
            next_try: None,
            asked: false,
        }
    }

    /// Carries out an order.
    pub fn carry_out(&mut self, order: Order, now: Instant) {
        self.catch_up(now);
        self.asked |= matches!(order, Order::Play(_) | Order::Music(Some(_)) | Order::Around(Some(_)));
        match order {
            Order::Play(cue) => {
                if self.mixer().hears(cue.nature().bus) {
                    let samples = self.shelf.take(cue);
                    self.mixer().play(cue, samples);
                }
            }
            Order::Around(bed) => {
                let bed = bed.filter(|cue| cue.nature().loops).map(|cue| (cue, self.shelf.take(cue)));
                self.mixer().around(bed);
            }
            Order::Music(mood) => self.mixer().music(mood),
            Order::Volumes(volumes) => self.mixer().set_volumes(volumes),
            Order::Mute(muted) => self.mixer().mute(muted),
            Order::Calm(calm) => self.mixer().calm(calm),
            Order::Duck(speaks) => self.mixer().duck(speaks),
        }
    }

    /// Sees to the device. Answers after how long it has to be called again, if nothing is ordered before.
    pub fn tend(&mut self, now: Instant) -> Option<Duration> {
        self.catch_up(now);
        if matches!(&self.state, State::Playing { line, .. } if line.is_lost()) {
            self.state = State::Closed;
            self.failed(now);
        }
        let rest = self.mixer().rest();
        if rest == Rest::None {
            self.wake(now);
        } else {
            self.lull(rest, now);
        }
        match &self.state {
            State::Closed => None,
            State::Playing { .. } => Some(TICK),
            State::Asleep { line, since, .. } => {
                let given_back = line.is_some().then(|| KEPT.saturating_sub(now - *since));
                let goes_on = if let Rest::For(samples) = rest { Some(time_of(samples)) } else { None };
                given_back.into_iter().chain(goes_on).min()
            }
        }
    }

    /// Whether a device is open, awake or not.
    pub fn has_line(&self) -> bool {
        matches!(&self.state, State::Playing { .. } | State::Asleep { line: Some(_), .. })
    }

    /// Something sounds: opens the device, or wakes it.
    fn wake(&mut self, now: Instant) {
        let asleep = match std::mem::replace(&mut self.state, State::Closed) {
            State::Asleep { line, .. } => {
                self.asked = true;
                line
            }
            State::Playing { line, .. } => {
                self.state = State::Playing { line, still_since: None };
                return;
            }
            State::Closed => None,
        };
        let woken = asleep.and_then(|mut line| line.wake().then_some(line));
        let may_try = self.asked && self.may_try(now);
        let line = match woken {
            None if may_try => {
                self.asked = false;
                (self.open)(&self.mixer)
            }
            woken => woken,
        };
        if let Some(line) = line {
            (self.failures, self.next_try) = (0, None);
            self.state = State::Playing { line, still_since: None };
            return;
        }
        if may_try {
            self.failed(now);
        }
        // Nobody heard it; it is not to be heard later, when its moment is over.
        self.mixer().drop_voices();
    }

    /// Nothing sounds: lets the device sleep after a while, and gives it back after a longer one.
    fn lull(&mut self, rest: Rest, now: Instant) {
        self.state = match std::mem::replace(&mut self.state, State::Closed) {
            State::Playing { mut line, still_since } => {
                let since = still_since.unwrap_or(now);
                let pays = !matches!(rest, Rest::For(samples) if time_of(samples) < LEAST_SLEEP);
                if pays && now - since >= LINGER {
                    // A device that cannot sleep is closed.
                    let line = line.sleep().then_some(line);
                    State::Asleep { line, since: now, told: now }
                } else {
                    State::Playing { line, still_since: Some(since) }
                }
            }
            State::Asleep { line, since, told } => {
                State::Asleep { line: line.filter(|_| now - since < KEPT), since, told }
            }
            // Music that begins with a breath is waited for without a device.
            State::Closed if self.asked && rest != Rest::Still && self.may_try(now) => {
                State::Asleep { line: None, since: now, told: now }
            }
            State::Closed => State::Closed,
        };
    }

    fn may_try(&self, now: Instant) -> bool {
        self.next_try.is_none_or(|next| now >= next)
    }

    /// Time goes on for the mixer while the device sleeps.
    fn catch_up(&mut self, now: Instant) {
        if let State::Asleep { told, .. } = &mut self.state {
            let samples = ((now - *told).as_secs_f64() * f64::from(RATE)) as usize;
            *told += time_of(samples);
            self.mixer().skip(samples);
        }
    }

    fn failed(&mut self, now: Instant) {
        let wait = FIRST_WAIT * 2_u32.pow(self.failures.min(6));
        self.failures += 1;
        self.next_try = Some(now + wait.min(LONGEST_WAIT));
    }

    fn mixer(&self) -> MutexGuard<'_, Mixer> {
        self.mixer.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn time_of(samples: usize) -> Duration {
    Duration::from_secs_f64(samples as f64 / f64::from(RATE))
}
