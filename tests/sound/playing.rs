//! The keeper of the device and the handle: late, quiet, and without a storm of tries.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use adal_qala::sound::dsp::RATE;
use adal_qala::sound::effects::Cue;
use adal_qala::sound::mixer::Volumes;
use adal_qala::sound::player::{Keeper, Line, Opener, Order, Shared, Sounds};
use adal_qala::sound::repertoire::Mood;

/// A device that a test plays.
#[derive(Clone, Default)]
struct Device {
    tries: Arc<AtomicUsize>,
    absent: Arc<AtomicBool>,
    lost: Arc<AtomicBool>,
    cannot_sleep: Arc<AtomicBool>,
    awake: Arc<AtomicBool>,
    mixer: Arc<Mutex<Option<Shared>>>,
}

impl Device {
    fn opener(&self) -> Opener {
        let device = self.clone();
        Box::new(move |mixer| {
            device.tries.fetch_add(1, SeqCst);
            *device.mixer.lock().unwrap() = Some(Arc::clone(mixer));
            device.lost.store(false, SeqCst);
            let here = !device.absent.load(SeqCst);
            device.awake.store(here, SeqCst);
            here.then(|| Box::new(device.clone()) as Box<dyn Line>)
        })
    }

    fn tries(&self) -> usize {
        self.tries.load(SeqCst)
    }

    fn awake(&self) -> bool {
        self.awake.load(SeqCst)
    }
}

impl Line for Device {
    fn sleep(&mut self) -> bool {
        self.awake.store(false, SeqCst);
        !self.cannot_sleep.load(SeqCst)
    }

    fn wake(&mut self) -> bool {
        self.awake.store(true, SeqCst);
        !self.lost.load(SeqCst)
    }

    fn is_lost(&self) -> bool {
        self.lost.load(SeqCst)
    }
}

/// A keeper with a clock of its own.
struct Room {
    device: Device,
    keeper: Keeper,
    now: Instant,
    wait: Option<Duration>,
    /// Seconds in which the device asked for samples.
    asked: f64,
    /// How often the keeper was woken.
    woken: usize,
}

fn room() -> Room {
    let device = Device::default();
    let keeper = Keeper::new(1, device.opener());
    Room { device, keeper, now: Instant::now(), wait: None, asked: 0.0, woken: 0 }
}

impl Room {
    fn order(&mut self, order: Order) {
        self.keeper.carry_out(order, self.now);
        self.wait = self.keeper.tend(self.now);
    }

    /// Lets time go by; a device that is awake asks for what it needs.
    fn wait(&mut self, seconds: f64) {
        let end = self.now + Duration::from_secs_f64(seconds);
        while self.now < end {
            let next = self.wait.map_or(end, |wait| (self.now + wait.max(Duration::from_millis(1))).min(end));
            if self.device.awake() && self.keeper.has_line() {
                let mixer = self.device.mixer.lock().unwrap().clone().unwrap();
                let passed = (next - self.now).as_secs_f64();
                mixer.lock().unwrap().render(&mut vec![0.0; (passed * f64::from(RATE)) as usize]);
                self.asked += passed;
            }
            let due = self.wait.is_some_and(|wait| self.now + wait <= next);
            self.now = next;
            if due {
                self.woken += 1;
                self.wait = self.keeper.tend(self.now);
            }
        }
    }
}

#[test]
fn the_device_is_opened_with_the_first_sound_and_sleeps_after_it() {
    let mut room = room();
    room.order(Order::Volumes(Volumes::default()));
    room.order(Order::Music(None));
    room.order(Order::Duck(true));
    room.wait(60.0);
    assert_eq!((room.device.tries(), room.woken), (0, 0));
    room.order(Order::Play(Cue::Yes));
    assert_eq!(room.device.tries(), 1);
    room.wait(10.0);
    assert!(!room.device.awake() && room.keeper.has_line());
    assert!(room.asked < 4.0, "{} s", room.asked);
    let woken = room.woken;
    room.wait(3_600.0);
    assert!(!room.keeper.has_line(), "an hour later the device is free for others");
    assert!(room.woken < woken + 3, "nothing is done in silence: {}", room.woken - woken);
    room.order(Order::Play(Cue::Yes));
    assert!(room.device.awake());
    assert_eq!(room.device.tries(), 2);
}

#[test]
fn a_device_that_sleeps_is_woken_and_not_opened_again() {
    let mut room = room();
    for _ in 0..5 {
        room.order(Order::Play(Cue::Move));
        assert!(room.device.awake());
        room.wait(8.0);
        assert!(!room.device.awake());
    }
    assert_eq!(room.device.tries(), 1);
    room.device.cannot_sleep.store(true, SeqCst);
    for n in 0..3 {
        room.order(Order::Play(Cue::Move));
        room.wait(8.0);
        assert!(!room.keeper.has_line());
        assert_eq!(room.device.tries(), 1 + n);
    }
}

#[test]
fn music_lets_the_device_sleep_in_its_pauses_and_goes_on_by_itself() {
    let mut room = room();
    room.order(Order::Music(Some(Mood::Square)));
    room.wait(90.0);
    assert!((15.0..80.0).contains(&room.asked), "awake {} of 90 s", room.asked);
    let before = room.asked;
    room.wait(45.0);
    assert!(room.asked > before + 5.0, "it went on");
    room.order(Order::Mute(true));
    room.wait(5.0);
    let before = (room.asked, room.woken);
    room.wait(600.0);
    assert!(room.asked < before.0 + 0.1 && room.woken < before.1 + 3, "muted, it costs nothing");
}

#[test]
fn without_a_device_there_is_silence_and_few_tries() {
    let mut room = room();
    room.device.absent.store(true, SeqCst);
    room.order(Order::Music(Some(Mood::Title)));
    // Somebody plays for an hour, with a sound a second.
    for _ in 0..3_600 {
        room.order(Order::Play(Cue::Move));
        room.wait(1.0);
    }
    assert!((5..20).contains(&room.device.tries()), "{} tries in an hour", room.device.tries());
    assert_eq!(room.woken, 0, "and none by itself");
    room.device.absent.store(false, SeqCst);
    for _ in 0..400 {
        room.order(Order::Play(Cue::Move));
        room.wait(1.0);
    }
    assert!(room.device.awake(), "a device that was plugged in is found");
}

#[test]
fn what_nobody_heard_is_not_heard_later() {
    let mut room = room();
    room.device.absent.store(true, SeqCst);
    room.order(Order::Play(Cue::Bell));
    room.device.absent.store(false, SeqCst);
    room.wait(10.0);
    room.order(Order::Play(Cue::Move));
    assert!(room.device.awake());
    room.wait(1.7);
    assert!(!room.device.awake(), "the bell would ring for three seconds");
}

#[test]
fn a_device_that_vanishes_is_let_go_and_found_again() {
    let mut room = room();
    room.order(Order::Music(Some(Mood::Title)));
    room.wait(4.0);
    room.device.lost.store(true, SeqCst);
    room.wait(2.0);
    assert!(!room.keeper.has_line());
    let woken = room.woken;
    room.wait(600.0);
    assert_eq!((room.device.tries(), room.woken), (1, woken), "nobody runs after it");
    room.order(Order::Play(Cue::Yes));
    assert_eq!(room.device.tries(), 2);
    assert!(room.device.awake());
}

/// Waits until something is so; the handle's thread is a real one.
fn soon(what: impl Fn() -> bool) -> bool {
    let end = Instant::now() + Duration::from_secs(20);
    while !what() && Instant::now() < end {
        std::thread::sleep(Duration::from_millis(5));
    }
    what()
}

#[test]
fn the_handle_opens_nothing_for_those_who_have_muted_everything() {
    let device = Device::default();
    let sounds = Sounds::with(1, device.opener());
    sounds.mute(true);
    sounds.music(Some(Mood::Title));
    sounds.play(Cue::Yes);
    std::thread::sleep(Duration::from_millis(50));
    assert_eq!(device.tries(), 0);
    sounds.set_volumes(Volumes { master: 0, ..Volumes::default() });
    sounds.mute(false);
    sounds.play(Cue::Yes);
    std::thread::sleep(Duration::from_millis(50));
    assert_eq!(device.tries(), 0);
    sounds.set_volumes(Volumes::default());
    assert!(soon(|| device.tries() == 1), "the music that was wished for is heard now");
}

#[test]
fn the_handle_plays_and_lets_go() {
    let device = Device::default();
    let sounds = Sounds::with(1, device.opener());
    let other = sounds.clone();
    other.play(Cue::Type);
    assert!(soon(|| device.awake()));
    let mixer = device.mixer.lock().unwrap().clone().unwrap();
    let mut out = vec![0.0; 4_000];
    mixer.lock().unwrap().render(&mut out);
    assert!(out.iter().any(|sample| *sample != 0.0));
    drop((sounds, other));
    *device.mixer.lock().unwrap() = None;
    assert!(soon(|| Arc::strong_count(&mixer) == 1), "the thread ends with the last handle");
}
