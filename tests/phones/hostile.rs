//! Those who mean harm: broken messages, huge ones, slow ones, other people's tokens, other sites, paths to files, noise.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use adal_qala::classroom::server::net::{Handle, Server, ServerError};
use adal_qala::classroom::server::room::Room;
use adal_qala::classroom::server::room::limits::{FREE_PINS, MAX_BODY};
use proptest::prelude::*;
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::client::{ask, connect, raw, request, run};
use crate::stage::{LIBRARY, Stage, ballot, token};

const WAIT: Duration = Duration::from_secs(20);

/// It still serves who means well.
fn is_well(stage: &Stage) {
    run(async {
        let answer = stage.join(60_000).await;
        assert_eq!(answer.status, 200, "{answer:?}");
    });
}

#[test]
fn broken_messages_are_refused_and_nothing_is_repeated() {
    let stage = Stage::voting();
    run(async {
        stage.join(1).await;
        for body in ["", "{", "null", "[[[[", "{\"sequence\":1}", "\u{0}\u{1}", "<script>alert(1)</script>"] {
            for (path, who) in [("/api/join", None), ("/api/pin", None), ("/api/say", Some(token(1)))] {
                let answer = ask(stage.at(), 1, "POST", path, who.as_deref(), Some(body)).await;
                assert_eq!(answer.status, 400, "{path} {body}");
                assert_eq!(answer.body, "", "{path} {body}");
            }
        }
    });
    is_well(&stage);
}

#[test]
fn without_the_right_token_nothing_is_seen_or_done() {
    let stage = Stage::voting();
    run(async {
        stage.join(1).await;
        let say = json!({ "sequence": 1, "tab": 1, "scene": 1, "say": ballot(1, 1) }).to_string();
        let order = json!({ "sequence": 1, "tab": 1, "wish": "next" }).to_string();
        for wrong in [None, Some(token(2)), Some("x".to_owned()), Some("0".repeat(3_000))] {
            for (method, path, body) in [
                ("POST", "/api/say", Some(say.as_str())),
                ("GET", "/api/view", None),
                ("GET", "/api/stream?look=00000000000000000000000000000000", None),
                ("GET", "/api/stream", None),
                ("POST", "/api/teach", Some(order.as_str())),
                ("GET", "/api/desk", None),
                ("GET", "/api/desk/stream?look=00000000000000000000000000000000", None),
            ] {
                let answer = ask(stage.at(), 3, method, path, wrong.as_deref(), body).await;
                assert_eq!(answer.status, 401, "{path} {wrong:?}");
            }
        }
        // A pupil is no teacher, and a look lets nothing be said.
        let pupil = ask(stage.at(), 1, "POST", "/api/teach", Some(&token(1)), Some(&order)).await;
        assert_eq!(pupil.status, 401);
        let look = stage.join(1).await.json()["look"].as_str().unwrap().to_owned();
        let said = ask(stage.at(), 1, "POST", "/api/say", Some(&look), Some(&say)).await;
        assert_eq!(said.status, 401);
    });
    assert_eq!(stage.voted(), 0);
}

#[test]
fn wrong_pins_and_codes_are_slowed_down() {
    let stage = Stage::new();
    run(async {
        let pin = |pin: &str| json!({ "pin": pin, "token": token(1) }).to_string();
        for _ in 0..FREE_PINS {
            let answer = ask(stage.at(), 1, "POST", "/api/pin", None, Some(&pin("no"))).await;
            assert_eq!((answer.status, answer.json()["reason"].clone()), (403, json!("wrong")));
        }
        let right = pin(&stage.pin());
        let answer = ask(stage.at(), 1, "POST", "/api/pin", None, Some(&right)).await;
        assert_eq!(answer.status, 429);
        assert!(answer.header("retry-after").unwrap().parse::<u32>().unwrap() > 20);
        let elsewhere = ask(stage.at(), 2, "POST", "/api/pin", None, Some(&right)).await;
        assert_eq!(elsewhere.status, 200);
    });
    is_well(&stage);
}

#[test]
fn other_sites_and_names_are_not_served() {
    let stage = Stage::voting();
    let at = stage.at();
    let body = json!({ "code": stage.code(), "token": token(1) }).to_string();
    let post = |host: &str, more: &str| {
        let length = body.len();
        format!(
            "POST /api/join HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{more}Content-Length: {length}\r\n\r\n{body}"
        )
    };
    let own = at.to_string();
    let json = "Content-Type: application/json\r\n";
    let cases = [
        (post("evil.example", &format!("X-Adal: 1\r\n{json}")), 421, "a name that was pointed here"),
        (post(&own, json), 403, "a form has no header of ours"),
        (post(&own, &format!("X-Adal: 1\r\nOrigin: http://evil.example\r\n{json}")), 403, "another site"),
        (post(&own, &format!("X-Adal: 1\r\nOrigin: null\r\n{json}")), 403, "no site"),
        (post(&own, &format!("X-Adal: 1\r\nSec-Fetch-Site: cross-site\r\n{json}")), 403, "a browser says so"),
        (post(&own, "X-Adal: 1\r\nContent-Type: text/plain\r\n"), 415, "a form's type"),
        (post(&own, &format!("X-Adal: 1\r\nOrigin: http://{own}\r\n{json}")), 200, "our own page"),
        (
            format!(
                "OPTIONS /api/say HTTP/1.1\r\nHost: {own}\r\nOrigin: http://evil.example\r\nConnection: close\r\n\r\n"
            ),
            403,
            "a browser asks before",
        ),
        ("GET / HTTP/1.1\r\nConnection: close\r\n\r\n".to_owned(), 400, "no host"),
        (format!("TRACE / HTTP/1.1\r\nHost: {own}\r\nConnection: close\r\n\r\n"), 405, "no such method"),
        (
            format!("DELETE /api/say HTTP/1.1\r\nHost: {own}\r\nX-Adal: 1\r\nConnection: close\r\n\r\n"),
            405,
            "no such method",
        ),
    ];
    run(async {
        for (text, status, why) in cases {
            let answer = raw(at, 1, text.as_bytes(), WAIT).await.unwrap();
            assert_eq!(answer.status, status, "{why}: {answer:?}");
            assert!(answer.header("access-control-allow-origin").is_none());
            assert!(answer.header("content-security-policy").is_some(), "{why}");
        }
    });
}

#[test]
fn there_is_no_path_to_files() {
    let stage = Stage::new();
    run(async {
        for path in [
            "/../Cargo.toml",
            "/..%2f..%2fetc/passwd",
            "/%2e%2e/%2e%2e/etc/passwd",
            "/page/phone.js",
            "/phone.js/",
            "//phone.js",
            "/.git/config",
            "/index.html",
            "/phone.js%00.html",
            "/\\..\\..\\boot.ini",
            "/api",
            "/api/",
            "/api/nothing",
            "/teacher/",
            "/etc/passwd",
            "/phone.js/../../../Cargo.toml",
            "/%c0%ae%c0%ae/",
        ] {
            let answer = ask(stage.at(), 1, "GET", path, None, None).await;
            assert!([404, 400].contains(&answer.status), "{path}: {}", answer.status);
            assert_eq!(answer.body, "", "{path}");
        }
        let long = format!("/?{}", "x".repeat(300));
        assert_eq!(ask(stage.at(), 1, "GET", &long, None, None).await.status, 414);
    });
}

#[test]
fn huge_bodies_and_heads_are_cut_off() {
    let stage = Stage::new();
    let at = stage.at();
    run(async {
        let body = "x".repeat(MAX_BODY + 1);
        let answer = raw(at, 1, request(at, "POST", "/api/join", None, Some(&body)).as_bytes(), WAIT).await;
        assert!(answer.is_none_or(|answer| answer.status == 413));
        let said_huge = format!(
            "POST /api/join HTTP/1.1\r\nHost: {at}\r\nX-Adal: 1\r\nContent-Type: application/json\r\nContent-Length: 99999999999\r\n\r\n{{"
        );
        let begun = Instant::now();
        let answer = raw(at, 2, said_huge.as_bytes(), WAIT).await;
        assert!(answer.is_none_or(|answer| [400, 408, 413].contains(&answer.status)));
        assert!(begun.elapsed() < Duration::from_secs(15));
        let head = format!("GET / HTTP/1.1\r\nHost: {at}\r\nX: {}\r\n\r\n", "y".repeat(100_000));
        let answer = raw(at, 3, head.as_bytes(), WAIT).await;
        assert!(answer.is_none_or(|answer| answer.status == 431 || answer.status == 400));
    });
    is_well(&stage);
}

#[test]
fn who_sends_a_letter_at_a_time_is_left_and_keeps_nobody_waiting() {
    let stage = Stage::new();
    let at = stage.at();
    run(async {
        let mut slow = Vec::new();
        for from in 0..200 {
            let mut stream = connect(at, from).await.unwrap();
            stream.write_all(b"GET / HTTP/1.1\r\nHost: ").await.unwrap();
            slow.push(stream);
        }
        let begun = Instant::now();
        for letter in 0..26 {
            for stream in &mut slow {
                let _ = stream.write_all(b"x").await;
            }
            if letter % 5 == 0 {
                let asked = Instant::now();
                assert_eq!(stage.join(70_000).await.status, 200);
                assert!(asked.elapsed() < Duration::from_secs(3));
            }
            tokio::time::sleep(Duration::from_millis(500)).await;
        }
        let mut left = 0;
        for mut stream in slow {
            let mut rest = Vec::new();
            let ended = tokio::time::timeout(Duration::from_secs(5), stream.read_to_end(&mut rest)).await;
            left += usize::from(ended.is_ok());
        }
        assert_eq!(left, 200, "after {:?}", begun.elapsed());
    });
}

#[test]
fn one_address_has_so_many_connections_and_the_others_have_theirs() {
    let stage = Stage::new();
    let at = stage.at();
    run(async {
        let mut held = Vec::new();
        for _ in 0..100 {
            held.push(connect(at, 1).await.unwrap());
        }
        tokio::time::sleep(Duration::from_millis(300)).await;
        let text = request(at, "GET", "/", None, None);
        assert!(raw(at, 1, text.as_bytes(), Duration::from_secs(2)).await.is_none());
        assert_eq!(ask(at, 2, "GET", "/", None, None).await.status, 200);
        drop(held);
        tokio::time::sleep(Duration::from_millis(300)).await;
        assert_eq!(ask(at, 1, "GET", "/", None, None).await.status, 200);
    });
}

#[test]
fn it_listens_on_one_address_only_and_stops_when_told() {
    let room = Handle::new(Room::new([1; 32]));
    for everywhere in
        [SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0)), SocketAddr::from((std::net::Ipv6Addr::UNSPECIFIED, 0))]
    {
        assert!(matches!(Server::start(&room, &LIBRARY.words, everywhere), Err(ServerError::Everywhere)));
    }
    let stage = Stage::new();
    let at = stage.at();
    assert_eq!(at.ip(), Ipv4Addr::LOCALHOST);
    let taken = Server::start(&room, &LIBRARY.words, at);
    assert!(matches!(taken, Err(ServerError::Listen(..))));
    // Another address of this machine, the same port: nobody there.
    let other = SocketAddr::from((Ipv4Addr::new(127, 0, 0, 2), at.port()));
    assert!(std::net::TcpStream::connect_timeout(&other, Duration::from_secs(2)).is_err());
    let open = std::net::TcpStream::connect(at).unwrap();
    let begun = Instant::now();
    stage.server.stop();
    assert!(begun.elapsed() < Duration::from_secs(5));
    assert!(std::net::TcpStream::connect_timeout(&at, Duration::from_secs(2)).is_err());
    drop(open);
}

static NOISY: LazyLock<Stage> = LazyLock::new(Stage::voting);

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn noise_is_no_request(bytes in proptest::collection::vec(any::<u8>(), 0..400), from in 0..5_000_u32) {
        run(async {
            let answer = raw(NOISY.at(), from, &bytes, Duration::from_millis(30)).await;
            prop_assert!(answer.is_none_or(|answer| answer.status >= 400));
            Ok(())
        })?;
        prop_assert_eq!(NOISY.voted(), 0);
    }

    #[test]
    fn a_request_with_noise_in_it_changes_nothing(noise in proptest::collection::vec(any::<u8>(), 1..40), at in any::<prop::sample::Index>(), from in 0..5_000_u32) {
        let body = json!({ "sequence": 1, "tab": 1, "scene": 1, "say": ballot(1, 1) }).to_string();
        let mut text = request(NOISY.at(), "POST", "/api/say", Some(&token(4_000_000)), Some(&body)).into_bytes();
        let at = at.index(text.len());
        text.splice(at..at, noise);
        run(async {
            let answer = raw(NOISY.at(), from, &text, Duration::from_millis(200)).await;
            prop_assert!(answer.is_none_or(|answer| answer.status >= 400));
            Ok(())
        })?;
        prop_assert_eq!(NOISY.voted(), 0);
    }
}
