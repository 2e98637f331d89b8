//! Streams of events: a whole view whenever there is a new one.
//!
//! A stream holds nothing back and queues nothing: it looks at the room when the bell rings, so that a slow phone gets the newest
//! view and not all before it. Between events a beat finds out who is gone.

use std::convert::Infallible;
use std::sync::atomic::Ordering;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::header::{CONTENT_TYPE, HeaderValue};
use axum::response::Response;
use futures_util::future::select;
use futures_util::stream::{Stream, unfold};
use tokio::sync::watch;
use tokio::time::{sleep, timeout};

use super::super::room::secret::Look;
use super::super::room::{Looker, Refused};
use super::Handle;
use super::connection::Peer;
use crate::classroom::seat::Seat;

/// How often something is sent even so.
const BEAT: Duration = Duration::from_secs(15);

/// The teacher's phone is not told of each vote by itself.
const DESK_PAUSE: Duration = Duration::from_millis(400);

/// Streams of one seat: two tabs, and one that hangs. The newest stay.
const PER_SEAT: u64 = 3;

/// What a stream of a seat remembers between two events.
struct OfSeat {
    room: Handle,
    seat: Seat,
    all: watch::Receiver<u64>,
    own: watch::Receiver<u64>,
    nth: u64,
    last: String,
}

struct OfDesk {
    room: Handle,
    look: Look,
    bell: watch::Receiver<u64>,
    first: bool,
}

struct OfJury {
    room: Handle,
    look: Look,
    bell: watch::Receiver<u64>,
    last: String,
}

/// What a phone sees, from now on.
pub(super) fn of_seat(room: &Handle, peer: &Peer, seat: Seat) -> Response {
    let (own, nth) = room.listen(seat);
    let all = room.0.all.subscribe();
    let state = OfSeat { room: room.clone(), seat, all, own, nth, last: String::new() };
    events(peer, unfold(state, next_of_seat))
}

/// What the teacher's phone sees, from now on.
pub(super) fn of_desk(room: &Handle, peer: &Peer, look: Look) -> Response {
    let state = OfDesk { room: room.clone(), look, bell: room.0.desk.subscribe(), first: true };
    events(peer, unfold(state, next_of_desk))
}

/// What a juror's phone sees, from now on.
pub(super) fn of_jury(room: &Handle, peer: &Peer, look: Look) -> Response {
    let state = OfJury { room: room.clone(), look, bell: room.0.jury.subscribe(), last: String::new() };
    events(peer, unfold(state, next_of_jury))
}

async fn next_of_seat(mut of: OfSeat) -> Option<(Result<Bytes, Infallible>, OfSeat)> {
    loop {
        // What rings from here on is heard the next time.
        of.all.mark_unchanged();
        of.own.mark_unchanged();
        if of.room.streams(of.seat) >= of.nth + PER_SEAT {
            return None;
        }
        let seen = of.room.with(|room| {
            let stamp = room.stamp(of.seat)?;
            if stamp == of.last { Ok(None) } else { room.view(of.seat).map(|view| Some((stamp, view))) }
        });
        if let Some((stamp, view)) = seen.ok()? {
            of.last = stamp;
            return Some((Ok(event(&view)), of));
        }
        let rung = {
            let (all, own) = (std::pin::pin!(of.all.changed()), std::pin::pin!(of.own.changed()));
            timeout(BEAT, select(all, own)).await.is_ok()
        };
        if !rung {
            let now = of.room.now();
            if !of.room.with(|room| room.is_here(of.seat, now)) {
                return None;
            }
            return Some((Ok(Bytes::from_static(b": \n\n")), of));
        }
    }
}

async fn next_of_desk(mut of: OfDesk) -> Option<(Result<Bytes, Infallible>, OfDesk)> {
    if !of.first && timeout(BEAT, of.bell.changed()).await.is_ok() {
        sleep(DESK_PAUSE).await;
    }
    of.first = false;
    of.bell.mark_unchanged();
    let now = of.room.now();
    let view = of.room.with(|room| match room.looker(&of.look)? {
        Looker::Desk => room.desk_view(None, now),
        Looker::Seat(_) | Looker::Juror(_) => Err(Refused::NotIn),
    });
    Some((Ok(event(&view.ok()?)), of))
}

async fn next_of_jury(mut of: OfJury) -> Option<(Result<Bytes, Infallible>, OfJury)> {
    loop {
        of.bell.mark_unchanged();
        let seen = of.room.with(|room| {
            let Looker::Juror(juror) = room.looker(&of.look)? else { return Err(Refused::NotIn) };
            let stamp = room.jury_stamp();
            if stamp == of.last { Ok(None) } else { room.jury_view(juror).map(|view| Some((stamp, view))) }
        });
        if let Some((stamp, view)) = seen.ok()? {
            of.last = stamp;
            return Some((Ok(event(&view)), of));
        }
        if timeout(BEAT, of.bell.changed()).await.is_err() {
            return Some((Ok(Bytes::from_static(b": \n\n")), of));
        }
    }
}

/// JSON has no line ends of its own: one line is one event.
fn event(view: &str) -> Bytes {
    Bytes::from(format!("data: {view}\n\n"))
}

fn events(peer: &Peer, stream: impl Stream<Item = Result<Bytes, Infallible>> + Send + 'static) -> Response {
    peer.streams.store(true, Ordering::Relaxed);
    let mut answer = Response::new(Body::from_stream(stream));
    answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    answer
}
