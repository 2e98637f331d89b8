//! What is asked of the head of a request, and what stands in the head of every answer.

use std::net::SocketAddr;

use axum::http::header::{self, HeaderName};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};

use super::inbox::RESULT;

/// Nothing from elsewhere, nothing inside the page that runs, nobody frames it.
pub(super) const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; \
     base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// A header that only a script of our own page can send: a form or picture of another page cannot.
const OURS: HeaderName = HeaderName::from_static("x-adal");

/// Where the teacher's phone sends a photograph: the one body that is no JSON.
pub(super) const PHOTO: &str = "/api/photo";

/// What a page knows itself again by.
pub(super) const TOKEN: HeaderName = HeaderName::from_static("x-token");

const ALWAYS: [(HeaderName, &str); 7] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::CACHE_CONTROL, "no-store"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), microphone=(), geolocation=()"),
];

/// The hosts that the server goes by. A name that somebody has pointed at it is none of them.
#[derive(Clone, Debug)]
pub(super) struct Hosts(Vec<String>);

impl Hosts {
    pub(super) fn of(address: SocketAddr) -> Self {
        let mut hosts = vec![address.to_string()];
        if address.ip().is_loopback() {
            hosts.push(format!("localhost:{}", address.port()));
        }
        if address.port() == 80 {
            hosts.push(address.ip().to_string());
        }
        Self(hosts)
    }

    fn has(&self, host: &str) -> bool {
        self.0.iter().any(|own| own.eq_ignore_ascii_case(host))
    }
}

/// Whether a request comes from a page of ours, as far as its head tells. `api` ones must prove it, but for the streams, to which a
/// browser lets nothing be added: they carry a secret in their address and only tell.
pub(super) fn from_our_page(hosts: &Hosts, method: &Method, path: &str, headers: &HeaderMap) -> Result<(), StatusCode> {
    let text = |name: &HeaderName| headers.get(name).map(|value| value.to_str().unwrap_or_default());
    let host = text(&header::HOST).ok_or(StatusCode::BAD_REQUEST)?;
    if !hosts.has(host) {
        return Err(StatusCode::MISDIRECTED_REQUEST);
    }
    if let Some(origin) = text(&header::ORIGIN)
        && origin.strip_prefix("http://").is_none_or(|origin| !hosts.has(origin))
    {
        return Err(StatusCode::FORBIDDEN);
    }
    if !path.starts_with("/api/") {
        return Ok(());
    }
    let site = text(&HeaderName::from_static("sec-fetch-site"));
    if site.is_some_and(|site| site != "same-origin" && site != "none") {
        return Err(StatusCode::FORBIDDEN);
    }
    if path.ends_with("/stream") {
        return Ok(());
    }
    if text(&OURS) != Some("1") {
        return Err(StatusCode::FORBIDDEN);
    }
    let kinds: &[&str] = match path {
        PHOTO => &["image/jpeg", "image/png"],
        RESULT => &["application/octet-stream"],
        _ => &["application/json"],
    };
    let kind = text(&header::CONTENT_TYPE).and_then(|kind| kind.split(';').next());
    if *method == Method::POST && !kind.is_some_and(|kind| kinds.contains(&kind)) {
        return Err(StatusCode::UNSUPPORTED_MEDIA_TYPE);
    }
    Ok(())
}

/// Adds what stands in every answer.
pub(super) fn always(headers: &mut HeaderMap) {
    for (name, value) in ALWAYS {
        headers.insert(name, HeaderValue::from_static(value));
    }
}
