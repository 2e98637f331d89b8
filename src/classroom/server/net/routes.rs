//! What can be asked for, and how it is answered.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{self, Body, Bytes};
use axum::extract::{Extension, RawQuery, Request, State};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue, RETRY_AFTER};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::{get, post};
use serde_json::json;
use tokio::sync::Semaphore;
use tokio::time::timeout;

use super::super::room::jury::juror_message;
use super::super::room::limits::{MAX_BODY, MAX_PHOTO};
use super::super::room::message::{self, NoMessage};
use super::super::room::secret::{Look, Token};
use super::super::room::time::Wait;
use super::super::room::{Looker, Refused, Took};
use super::Handle;
use super::connection::Peer;
use super::headers::{Hosts, PHOTO, TOKEN, always, from_our_page};
use super::inbox::{CODE, Inbox, RESULT, Taken};
use super::pages::Pages;
use super::stream;

/// A body must have come within this time.
const BODY: Duration = Duration::from_secs(8);

/// A photograph must have come within this time: it is large, and the radio of a school is slow.
const PHOTO_BODY: Duration = Duration::from_secs(60);

/// The longest address that is read.
const MAX_TARGET: usize = 256;

/// What the handlers need.
#[derive(Clone)]
struct App {
    room: Handle,
    pages: Pages,
    hosts: Hosts,
    /// One photograph comes in at a time, so that few fill no memory.
    photos: Arc<Semaphore>,
    /// The box for results, where this computer collects them.
    inbox: Option<Inbox>,
    /// A few results come in at a time.
    results: Arc<Semaphore>,
}

/// So many results come in at a time.
const RESULTS: usize = 8;

/// All routes.
pub(super) fn app(room: Handle, pages: Pages, address: SocketAddr, inbox: Option<Inbox>) -> Router {
    let app = App {
        room,
        pages,
        hosts: Hosts::of(address),
        photos: Arc::new(Semaphore::new(1)),
        inbox,
        results: Arc::new(Semaphore::new(RESULTS)),
    };
    Router::new()
        .route("/api/join", post(join))
        .route("/api/say", post(say))
        .route("/api/view", get(view))
        .route("/api/stream", get(stream))
        .route("/api/pin", post(pin))
        .route("/api/teach", post(teach))
        .route(PHOTO, post(photo))
        .route(RESULT, post(result))
        .route("/api/desk", get(desk))
        .route("/api/desk/stream", get(desk_stream))
        .route("/api/jury/join", post(join_jury))
        .route("/api/jury/say", post(juror_says))
        .route("/api/jury", get(jury))
        .route("/api/jury/stream", get(jury_stream))
        .fallback(page)
        .layer(middleware::from_fn_with_state(app.clone(), guard))
        .with_state(app)
}

/// Before and after everything else: how often, from where, and what every answer says.
async fn guard(State(app): State<App>, Extension(peer): Extension<Peer>, request: Request, next: Next) -> Response {
    let now = app.room.now();
    let checked = if request.uri().path_and_query().is_some_and(|target| target.as_str().len() > MAX_TARGET) {
        Err(plain(StatusCode::URI_TOO_LONG))
    } else if let Err(wait) = app.room.with(|room| room.knock(peer.address, now)) {
        Err(refused(Refused::Wait(wait)))
    } else {
        from_our_page(&app.hosts, request.method(), request.uri().path(), request.headers()).map_err(plain)
    };
    let mut answer = match checked {
        Ok(()) => next.run(request).await,
        Err(answer) => answer,
    };
    always(answer.headers_mut());
    answer
}

async fn page(State(app): State<App>, request: Request) -> Response {
    let Some((kind, body)) = app.pages.at(request.uri().path()) else { return plain(StatusCode::NOT_FOUND) };
    match *request.method() {
        Method::GET | Method::HEAD => answer(StatusCode::OK, kind, body),
        _ => plain(StatusCode::METHOD_NOT_ALLOWED),
    }
}

async fn join(State(app): State<App>, Extension(peer): Extension<Peer>, request: Request) -> Response {
    let join = match read(request, message::join).await {
        Ok(join) => join,
        Err(answer) => return answer,
    };
    let now = app.room.now();
    match app.room.with(|room| room.join(peer.address, &join, now)) {
        Ok(joined) => told(&json!({ "look": joined.look.as_str() })),
        Err(why) => refused(why),
    }
}

async fn say(State(app): State<App>, request: Request) -> Response {
    let Some(token) = token(request.headers()) else { return refused(Refused::NotIn) };
    let message = match read(request, message::say).await {
        Ok(message) => message,
        Err(answer) => return answer,
    };
    let now = app.room.now();
    let done = app.room.with(|room| {
        let (seat, took) = room.say(&token, &message, now)?;
        Ok((took, room.view(seat)?))
    });
    match done {
        // The view is JSON already.
        Ok((took, view)) => as_json(format!("{{\"took\":\"{}\",\"view\":{view}}}", name(took))),
        Err(why) => refused(why),
    }
}

async fn view(State(app): State<App>, RawQuery(query): RawQuery, headers: HeaderMap) -> Response {
    let Some(token) = token(&headers) else { return refused(Refused::NotIn) };
    let now = app.room.now();
    let have = query.as_deref().and_then(|query| query.strip_prefix("have=")).unwrap_or_default();
    let done = app.room.with(|room| {
        let seat = room.seat(&token, now)?;
        if room.stamp(seat)? == have { Ok(None) } else { room.view(seat).map(Some) }
    });
    match done {
        Ok(Some(view)) => as_json(view),
        Ok(None) => plain(StatusCode::NO_CONTENT),
        Err(why) => refused(why),
    }
}

async fn stream(State(app): State<App>, Extension(peer): Extension<Peer>, RawQuery(query): RawQuery) -> Response {
    let look = look(query.as_deref());
    match look.and_then(|look| app.room.with(|room| room.looker(&look))) {
        Ok(Looker::Seat(seat)) => stream::of_seat(&app.room, &peer, seat),
        Ok(Looker::Desk | Looker::Juror(_)) => refused(Refused::NotIn),
        Err(why) => refused(why),
    }
}

async fn pin(State(app): State<App>, Extension(peer): Extension<Peer>, request: Request) -> Response {
    let unlock = match read(request, message::unlock).await {
        Ok(unlock) => unlock,
        Err(answer) => return answer,
    };
    let now = app.room.now();
    match app.room.with(|room| room.unlock(peer.address, &unlock, now)) {
        Ok(look) => told(&json!({ "look": look.as_str() })),
        Err(why) => refused(why),
    }
}

async fn teach(State(app): State<App>, request: Request) -> Response {
    let Some(token) = token(request.headers()) else { return refused(Refused::NotIn) };
    // Whoever is no teacher is not listened to at all.
    if let Err(why) = app.room.with(|room| room.is_teacher(&token)) {
        return refused(why);
    }
    let order = match read(request, message::order).await {
        Ok(order) => order,
        Err(answer) => return answer,
    };
    match app.room.with(|room| Ok((room.order(&token, &order)?, room.teacher_sequence(&token)?))) {
        Ok((took, sequence)) => told(&json!({ "took": name(took), "sequence": sequence.0 })),
        Err(why) => refused(why),
    }
}

/// A photograph of printed cards. It waits in the room until the window fetches it, and is looked into there.
async fn photo(State(app): State<App>, request: Request) -> Response {
    let Some(token) = token(request.headers()) else { return refused(Refused::NotIn) };
    if let Err(why) = app.room.with(|room| room.is_teacher(&token)) {
        return refused(why);
    }
    let promised = request.headers().get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    if promised.is_some_and(|length| length > MAX_PHOTO) {
        return plain(StatusCode::PAYLOAD_TOO_LARGE);
    }
    let Ok(_permit) = app.photos.try_acquire() else { return refused(Refused::Wait(Wait { ms: 1_000 })) };
    let bytes = match timeout(PHOTO_BODY, body::to_bytes(request.into_body(), MAX_PHOTO)).await {
        Ok(Ok(bytes)) => bytes,
        Ok(Err(_)) => return plain(StatusCode::PAYLOAD_TOO_LARGE),
        Err(_) => return plain(StatusCode::REQUEST_TIMEOUT),
    };
    match app.room.with(|room| room.send_photo(&token, &bytes)) {
        Ok(took) => told(&json!({ "took": name(took) })),
        Err(why) => refused(why),
    }
}

/// A result of an olympiad.
async fn result(State(app): State<App>, request: Request) -> Response {
    let Some(inbox) = &app.inbox else { return plain(StatusCode::NOT_FOUND) };
    let code = request.headers().get(CODE).and_then(|code| code.to_str().ok()).unwrap_or_default();
    // Whoever has not the code is not listened to.
    if !inbox.opens(code) {
        return refused(Refused::Wrong);
    }
    let Ok(_one) = app.results.try_acquire() else { return refused(Refused::Wait(Wait { ms: 1_000 })) };
    let bytes = match timeout(BODY, body::to_bytes(request.into_body(), inbox.most())).await {
        Ok(Ok(bytes)) => bytes,
        Ok(Err(_)) => return plain(StatusCode::PAYLOAD_TOO_LARGE),
        Err(_) => return plain(StatusCode::REQUEST_TIMEOUT),
    };
    match inbox.take(&bytes) {
        Taken::Kept(receipt) => told(&json!({ "receipt": receipt })),
        Taken::Junk => plain(StatusCode::UNPROCESSABLE_ENTITY),
        Taken::Full => plain(StatusCode::INSUFFICIENT_STORAGE),
        Taken::Trouble => plain(StatusCode::INTERNAL_SERVER_ERROR),
    }
}

async fn desk(State(app): State<App>, headers: HeaderMap) -> Response {
    let Some(token) = token(&headers) else { return refused(Refused::NotIn) };
    let now = app.room.now();
    match app.room.with(|room| room.desk_view(Some(&token), now)) {
        Ok(view) => as_json(view),
        Err(why) => refused(why),
    }
}

async fn desk_stream(State(app): State<App>, Extension(peer): Extension<Peer>, RawQuery(query): RawQuery) -> Response {
    let Ok(look) = look(query.as_deref()) else { return refused(Refused::NotIn) };
    match app.room.with(|room| room.looker(&look)) {
        Ok(Looker::Desk) => stream::of_desk(&app.room, &peer, look),
        Ok(Looker::Seat(_) | Looker::Juror(_)) => refused(Refused::NotIn),
        Err(why) => refused(why),
    }
}

async fn join_jury(State(app): State<App>, Extension(peer): Extension<Peer>, request: Request) -> Response {
    let join = match read(request, message::join).await {
        Ok(join) => join,
        Err(answer) => return answer,
    };
    let now = app.room.now();
    match app.room.with(|room| room.join_jury(peer.address, &join, now)) {
        Ok(look) => told(&json!({ "look": look.as_str() })),
        Err(why) => refused(why),
    }
}

async fn juror_says(State(app): State<App>, request: Request) -> Response {
    let Some(token) = token(request.headers()) else { return refused(Refused::NotIn) };
    let now = app.room.now();
    // Whoever is no juror is not listened to at all.
    if let Err(why) = app.room.with(|room| room.juror(&token, now)) {
        return refused(why);
    }
    let message = match read(request, juror_message).await {
        Ok(message) => message,
        Err(answer) => return answer,
    };
    let done = app.room.with(|room| {
        let (juror, took) = room.juror_says(&token, &message, now)?;
        Ok((took, room.jury_view(juror)?))
    });
    match done {
        Ok((took, view)) => as_json(format!("{{\"took\":\"{}\",\"view\":{view}}}", name(took))),
        Err(why) => refused(why),
    }
}

async fn jury(State(app): State<App>, RawQuery(query): RawQuery, headers: HeaderMap) -> Response {
    let Some(token) = token(&headers) else { return refused(Refused::NotIn) };
    let now = app.room.now();
    let have = query.as_deref().and_then(|query| query.strip_prefix("have=")).unwrap_or_default();
    let done = app.room.with(|room| {
        let juror = room.juror(&token, now)?;
        if room.jury_stamp() == have { Ok(None) } else { room.jury_view(juror).map(Some) }
    });
    match done {
        Ok(Some(view)) => as_json(view),
        Ok(None) => plain(StatusCode::NO_CONTENT),
        Err(why) => refused(why),
    }
}

async fn jury_stream(State(app): State<App>, Extension(peer): Extension<Peer>, RawQuery(query): RawQuery) -> Response {
    let Ok(look) = look(query.as_deref()) else { return refused(Refused::NotIn) };
    match app.room.with(|room| room.looker(&look)) {
        Ok(Looker::Juror(_)) => stream::of_jury(&app.room, &peer, look),
        Ok(Looker::Seat(_) | Looker::Desk) => refused(Refused::NotIn),
        Err(why) => refused(why),
    }
}

fn token(headers: &HeaderMap) -> Option<Token> {
    Token::parse(headers.get(TOKEN)?.to_str().ok()?)
}

fn look(query: Option<&str>) -> Result<Look, Refused> {
    query.and_then(|query| Look::parse(query.strip_prefix("look=")?)).ok_or(Refused::NotIn)
}

/// Reads a body, within its limits, and parses it.
async fn read<T>(request: Request, parse: impl FnOnce(&[u8]) -> Result<T, NoMessage>) -> Result<T, Response> {
    let bytes = match timeout(BODY, body::to_bytes(request.into_body(), MAX_BODY)).await {
        Ok(Ok(bytes)) => bytes,
        Ok(Err(_)) => return Err(plain(StatusCode::PAYLOAD_TOO_LARGE)),
        Err(_) => return Err(plain(StatusCode::REQUEST_TIMEOUT)),
    };
    parse(&bytes).map_err(|NoMessage| plain(StatusCode::BAD_REQUEST))
}

fn name(took: Took) -> &'static str {
    match took {
        Took::Yes => "yes",
        Took::Older => "older",
        Took::Other => "other",
        Took::NotNow => "not-now",
        Took::Never => "never",
    }
}

fn refused(why: Refused) -> Response {
    let (status, reason, wait) = match why {
        Refused::NotIn => (StatusCode::UNAUTHORIZED, "not-in", None),
        Refused::Wrong => (StatusCode::FORBIDDEN, "wrong", None),
        Refused::Wait(wait) => (StatusCode::TOO_MANY_REQUESTS, "wait", Some(wait)),
        Refused::DoorClosed => (StatusCode::FORBIDDEN, "door-closed", None),
        Refused::Full => (StatusCode::FORBIDDEN, "full", None),
        Refused::PinClosed => (StatusCode::FORBIDDEN, "pin-closed", None),
    };
    let body = match wait {
        Some(Wait { ms }) => json!({ "reason": reason, "wait_ms": ms }),
        None => json!({ "reason": reason }),
    };
    let mut answer = answer(status, "application/json", Bytes::from(body.to_string()));
    if let Some(wait) = wait {
        answer.headers_mut().insert(RETRY_AFTER, HeaderValue::from(wait.seconds()));
    }
    answer
}

fn told(body: &serde_json::Value) -> Response {
    as_json(body.to_string())
}

fn as_json(body: String) -> Response {
    answer(StatusCode::OK, "application/json", Bytes::from(body))
}

fn plain(status: StatusCode) -> Response {
    let mut answer = Response::new(Body::empty());
    *answer.status_mut() = status;
    answer
}

fn answer(status: StatusCode, kind: &'static str, body: Bytes) -> Response {
    let mut answer = Response::new(Body::from(body));
    *answer.status_mut() = status;
    answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    answer
}
