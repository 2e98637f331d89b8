//! The server: a thread of its own with a small runtime, so that the game needs neither.
//!
//! [`Handle`] is the room with a lock around it; whoever holds one may look and change ([`Handle::with`]), and phones that have
//! something new to see are told by themselves. [`Server::start`] listens on the one address that was chosen and on no other.
//!
//! Phones are told by server-sent events and send by plain requests. That needs nothing but HTTP, which old Android browsers and
//! routers of schools know best; a browser takes the stream up again by itself; and each event is a whole view, so that none can
//! be missed. A WebSocket would add a second protocol, a state of its own, and pings that browsers do not show to a page.

mod connection;
mod headers;
pub mod inbox;
pub mod interfaces;
mod pages;
mod routes;
mod stream;

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use rand::TryRng;
use rand::rngs::SysRng;
use tokio::net::{TcpListener, TcpSocket};
use tokio::sync::{oneshot, watch};

use self::inbox::Inbox;
use self::pages::Pages;
use super::room::Room;
use super::room::time::Moment;
use crate::classroom::seat::Seat;
use crate::content::words::Words;

pub use self::connection::raise_open_files;

/// How many connections may wait to be taken.
const QUEUE: u32 = 1_024;

/// The room, shared between the game and its phones.
#[derive(Clone)]
pub struct Handle(Arc<Shared>);

struct Shared {
    begun: Instant,
    room: Mutex<Room>,
    all: watch::Sender<u64>,
    desk: watch::Sender<u64>,
    jury: watch::Sender<u64>,
    seats: Mutex<BTreeMap<Seat, Bell>>,
    waker: Mutex<Option<Waker>>,
}

type Waker = Box<dyn Fn() + Send>;

/// The bell of a seat, and how many streams have listened to it.
struct Bell {
    rings: watch::Sender<u64>,
    streams: u64,
}

/// A running server. It ends when it is dropped.
pub struct Server {
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// Why there is no server.
#[derive(Debug)]
pub enum ServerError {
    /// An address that means all interfaces: one has to be chosen.
    Everywhere,
    /// The address cannot be listened on.
    Listen(SocketAddr, io::Error),
    /// The system gives no thread or runtime.
    Run(io::Error),
}

impl Handle {
    /// Shares a room.
    pub fn new(room: Room) -> Self {
        Self(Arc::new(Shared {
            begun: Instant::now(),
            room: Mutex::new(room),
            all: watch::Sender::new(0),
            desk: watch::Sender::new(0),
            jury: watch::Sender::new(0),
            seats: Mutex::default(),
            waker: Mutex::default(),
        }))
    }

    /// Looks at the room or changes it. Nothing slow may be done meanwhile: phones wait.
    pub fn with<R>(&self, act: impl FnOnce(&mut Room) -> R) -> R {
        let (done, bells, heard) = {
            let mut room = locked(&self.0.room);
            let done = act(&mut room);
            (done, room.bells(), room.has_heard())
        };
        let ring = |bell: &watch::Sender<u64>| bell.send_modify(|rings| *rings = rings.wrapping_add(1));
        if bells.all {
            ring(&self.0.all);
        }
        if bells.desk {
            ring(&self.0.desk);
        }
        if bells.jury {
            ring(&self.0.jury);
        }
        if !bells.seats.is_empty() {
            let seats = locked(&self.0.seats);
            bells.seats.iter().filter_map(|seat| seats.get(seat)).for_each(|bell| ring(&bell.rings));
        }
        if heard && let Some(waker) = locked(&self.0.waker).as_ref() {
            waker();
        }
        done
    }

    /// The time, as the room knows it.
    pub fn now(&self) -> Moment {
        Moment(u64::try_from(self.0.begun.elapsed().as_millis()).unwrap_or(u64::MAX))
    }

    /// Has something called whenever there is something to hear, from the server's thread: a window that sleeps wakes up by it.
    pub fn on_heard(&self, waker: impl Fn() + Send + 'static) {
        *locked(&self.0.waker) = Some(Box::new(waker));
    }

    /// A stream begins to listen to a seat: its bell, and which stream of this seat it is.
    fn listen(&self, seat: Seat) -> (watch::Receiver<u64>, u64) {
        let mut seats = locked(&self.0.seats);
        let bell = seats.entry(seat).or_insert_with(|| Bell { rings: watch::Sender::new(0), streams: 0 });
        bell.streams += 1;
        // The streams before it hear the bell and look whether they are one too many.
        bell.rings.send_modify(|rings| *rings = rings.wrapping_add(1));
        (bell.rings.subscribe(), bell.streams)
    }

    fn streams(&self, seat: Seat) -> u64 {
        locked(&self.0.seats).get(&seat).map_or(0, |bell| bell.streams)
    }
}

impl fmt::Debug for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Handle(…)")
    }
}

impl Server {
    /// Listens on an address and serves the room there. Port 0 takes any that is free.
    pub fn start(room: &Handle, words: &Words, at: SocketAddr) -> Result<Self, ServerError> {
        Self::start_with(room, words, at, None)
    }

    /// The same, with a box for results of an olympiad.
    pub fn start_with(room: &Handle, words: &Words, at: SocketAddr, inbox: Option<Inbox>) -> Result<Self, ServerError> {
        if at.ip().is_unspecified() || at.ip().is_multicast() {
            return Err(ServerError::Everywhere);
        }
        let mut builder = tokio::runtime::Builder::new_current_thread();
        let runtime = builder.enable_io().enable_time().build().map_err(ServerError::Run)?;
        let (listener, address) = {
            let _inside = runtime.enter();
            listen(at).map_err(|error| ServerError::Listen(at, error))?
        };
        let (stop, stopped) = oneshot::channel();
        let app = routes::app(room.clone(), Pages::of(words), address, inbox);
        let room = room.clone();
        let serve = move || {
            runtime.block_on(connection::accept(listener, app, room, stopped));
            runtime.shutdown_timeout(Duration::from_millis(200));
        };
        let thread = thread::Builder::new().name("phones".to_owned()).spawn(serve).map_err(ServerError::Run)?;
        Ok(Self { address, stop: Some(stop), thread: Some(thread) })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What is typed into a phone.
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// What stands in the picture on the projector: address and code. The code is behind `#`: it is not sent with the address.
    pub fn join_url(&self, room: &Handle) -> String {
        format!("{}#{}", self.url(), room.with(|room| room.code().as_str().to_owned()))
    }

    /// Where the teacher's phone goes.
    pub fn teacher_url(&self) -> String {
        format!("{}teacher", self.url())
    }

    /// Where the jury's phones go.
    pub fn jury_url(&self) -> String {
        format!("{}jury", self.url())
    }

    /// Ends it, and waits until it has ended.
    pub fn stop(mut self) {
        self.end();
    }

    fn end(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.end();
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server").field("address", &self.address).finish_non_exhaustive()
    }
}

impl fmt::Display for ServerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Everywhere => f.write_str("an address of one interface is needed, not one that means all"),
            Self::Listen(address, error) => write!(f, "{address}: {error}"),
            Self::Run(error) => write!(f, "{error}"),
        }
    }
}

impl std::error::Error for ServerError {}

/// Listens. As many as a school may knock in the same moment: whoever finds the queue full waits for a second before knocking again.
fn listen(at: SocketAddr) -> io::Result<(TcpListener, SocketAddr)> {
    let socket = if at.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
    // Elsewhere this would let two programs have one port.
    #[cfg(unix)]
    socket.set_reuseaddr(true)?;
    socket.bind(at)?;
    let listener = socket.listen(QUEUE)?;
    let address = listener.local_addr()?;
    Ok((listener, address))
}

/// A seed that nobody knows, from the system.
///
/// # Errors
/// Where the system has no chance to give: then there must be no room.
pub fn secret_seed() -> io::Result<[u8; 32]> {
    let mut seed = [0; 32];
    SysRng.try_fill_bytes(&mut seed).map_err(io::Error::other)?;
    Ok(seed)
}

/// A lock; should a thread have died with it, what it guards is still whole: every change to the room is made at once.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
