//! Connections: who may have how many, how long a head may take, and when one is over.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use futures_util::future::{Either, select};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::Service;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::time::{sleep, timeout};

use super::super::room::Addresses;
use super::super::room::gate::Address;
use super::{Handle, locked};

/// A head must have come within this time; so long may a connection be idle, too.
const HEAD: Duration = Duration::from_secs(10);

/// A connection without a stream is over after this time; browsers open the next one by themselves.
const LIFE: Duration = Duration::from_secs(90);

/// What a request that runs is given to come to its end.
const LAST: Duration = Duration::from_secs(5);

/// The most bytes of a head.
const MAX_HEAD: usize = 16 * 1024;

/// Connections in all, and of an address where each phone has its own. A browser opens six.
const MAX_CONNECTIONS: usize = 4_096;
const PER_ADDRESS: usize = 24;

/// Who is at the other end of a connection.
#[derive(Clone)]
pub(super) struct Peer {
    /// From where.
    pub(super) address: Address,
    /// Whether a stream runs over it.
    pub(super) streams: Arc<AtomicBool>,
}

/// The routes for one connection: each request is told who sends it.
struct Served {
    app: TowerToHyperService<Router>,
    peer: Peer,
}

/// How many connections there are.
#[derive(Default)]
struct Count {
    all: usize,
    by: BTreeMap<Address, usize>,
}

/// A place among the connections; it is free again when this is dropped.
struct Place(Arc<Mutex<Count>>, Address);

/// Takes connections until it is told to stop.
pub(super) async fn accept(listener: TcpListener, app: Router, room: Handle, stopped: oneshot::Receiver<()>) {
    raise_open_files();
    let count = Arc::new(Mutex::new(Count::default()));
    let mut stopped = stopped;
    loop {
        let next = pin!(listener.accept());
        match select(next, &mut stopped).await {
            Either::Left((Ok((stream, peer)), _)) => {
                let address = Address::of(peer.ip());
                let own = room.with(|room| room.doors().addresses) == Addresses::Own;
                // Too many: the connection is closed without a word.
                if let Some(place) = Place::take(&count, address, own) {
                    tokio::spawn(serve(stream, app.clone(), address, place));
                }
            }
            // No file is free, or the other side is gone already.
            Either::Left((Err(_), _)) => sleep(Duration::from_millis(20)).await,
            Either::Right(_) => return,
        }
    }
}

/// Asks the system for as many open files as a full school needs. It does what it can; fewer phones fit otherwise.
pub fn raise_open_files() {
    #[cfg(unix)]
    {
        /// Two connections a phone, and the game's own files.
        const OPEN_FILES: u64 = 8_192;
        let _ = rlimit::increase_nofile_limit(OPEN_FILES);
    }
}

async fn serve(stream: TcpStream, app: Router, address: Address, place: Place) {
    let _place = place;
    let _ = stream.set_nodelay(true);
    let streams = Arc::new(AtomicBool::new(false));
    let peer = Peer { address, streams: Arc::clone(&streams) };
    let service = Served { app: TowerToHyperService::new(app), peer };
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEAD).max_buf_size(MAX_HEAD).keep_alive(true);
    let mut connection = pin!(http.serve_connection(TokioIo::new(stream), service));
    // Errors are of the other side, or it is gone: there is nobody to tell.
    if timeout(LIFE, connection.as_mut()).await.is_ok() {
        return;
    }
    if streams.load(Ordering::Relaxed) {
        let _ = connection.await;
    } else {
        connection.as_mut().graceful_shutdown();
        let _ = timeout(LAST, connection).await;
    }
}

impl Service<hyper::Request<Incoming>> for Served {
    type Response = axum::response::Response;
    type Error = Infallible;
    type Future = <TowerToHyperService<Router> as Service<Request>>::Future;

    fn call(&self, request: hyper::Request<Incoming>) -> Self::Future {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(self.peer.clone());
        self.app.call(request)
    }
}

impl Place {
    fn take(count: &Arc<Mutex<Count>>, address: Address, own: bool) -> Option<Self> {
        let mut counted = locked(count);
        let of_address = counted.by.get(&address).copied().unwrap_or(0);
        if counted.all >= MAX_CONNECTIONS || (own && of_address >= PER_ADDRESS) {
            return None;
        }
        counted.all += 1;
        counted.by.insert(address, of_address + 1);
        Some(Self(Arc::clone(count), address))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut count = locked(&self.0);
        count.all = count.all.saturating_sub(1);
        match count.by.get_mut(&self.1) {
            Some(left) if *left > 1 => *left -= 1,
            _ => {
                count.by.remove(&self.1);
            }
        }
    }
}
