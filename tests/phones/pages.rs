//! What is served: small, with its headers, in old JavaScript, in the colours of the theme; streams, and the picture of the address.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use adal_qala::classroom::crowd::Door;
use adal_qala::classroom::qr::Modules;
use adal_qala::classroom::server::net::interfaces::{Kind, interfaces, kind};
use adal_qala::classroom::vote::VoteAction;
use serde_json::json;
use tokio::io::AsyncWriteExt;

use crate::client::{ask, connect, event, run};
use crate::stage::{Stage, ballot, token};

/// The most that a phone has to load.
const MAX_PAGE: usize = 60 * 1024;

fn source(name: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/classroom/server/page").join(name)).unwrap()
}

#[test]
fn the_page_is_small_and_every_answer_has_its_headers() {
    let stage = Stage::new();
    run(async {
        let jury = ["/jury.js", "/jury.css"];
        for (page, own) in [("/", &["/phone.js"][..]), ("/teacher", &["/teacher.js"][..]), ("/jury", &jury[..])] {
            let mut bytes = 0;
            for path in [page, "/page.css", "/common.js"].iter().chain(own) {
                let answer = ask(stage.at(), 1, "GET", path, None, None).await;
                assert_eq!(answer.status, 200, "{path}");
                assert_eq!(answer.header("content-length").unwrap(), answer.body.len().to_string());
                bytes += answer.body.len();
                assert!(!answer.body.contains("{{"), "{path}");
            }
            println!("{page}: {bytes} bytes");
            assert!(bytes <= MAX_PAGE, "{page}: {bytes}");
        }
        for (path, status) in [("/", 200), ("/nothing", 404), ("/api/view", 401), ("/api/join", 405)] {
            let answer = ask(stage.at(), 1, "GET", path, None, None).await;
            assert_eq!(answer.status, status, "{path}");
            let policy = answer.header("content-security-policy").unwrap();
            assert!(policy.starts_with("default-src 'none'; script-src 'self';"), "{policy}");
            assert!(!policy.contains("unsafe") && !policy.contains('*') && !policy.contains("http"), "{policy}");
            assert!(policy.contains("frame-ancestors 'none'") && policy.contains("base-uri 'none'"));
            assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
            assert_eq!(answer.header("cache-control"), Some("no-store"));
            assert_eq!(answer.header("referrer-policy"), Some("no-referrer"));
            for absent in ["set-cookie", "server", "access-control-allow-origin"] {
                assert!(answer.header(absent).is_none(), "{absent}");
            }
        }
    });
}

#[test]
fn the_page_brings_nothing_from_outside_and_runs_nothing_inside() {
    let html = source("phone.html");
    for (at, _) in html.match_indices("src=\"").chain(html.match_indices("href=\"")) {
        let link = html[at..].split('"').nth(1).unwrap();
        assert!(link.starts_with('/') && !link.starts_with("//") || link == "data:,", "{link}");
    }
    assert!(!html.contains(" on") && !html.contains("style="), "handlers and styles stand in files");
    assert_eq!(html.matches("<script").count(), 3);
    for name in ["phone.html", "page.css", "jury.css", "common.js", "phone.js", "teacher.js", "jury.js"] {
        let text = source(name);
        assert!(
            !text.contains("http:") && !text.contains("https:") && !text.contains("@import") && !text.contains("url("),
            "{name}"
        );
        assert!(!text.contains("innerHTML") && !text.contains("eval(") && !text.contains("document.write"), "{name}");
    }
}

#[test]
fn the_scripts_are_of_2014() {
    let stage = Stage::new();
    for name in ["common.js", "phone.js", "teacher.js", "jury.js"] {
        let text = run(ask(stage.at(), 1, "GET", &format!("/{name}"), None, None)).body;
        for newer in [
            "=>",
            "`",
            "let ",
            "const ",
            "class ",
            "async ",
            "await ",
            "...",
            "?.",
            "??",
            "Promise",
            "fetch(",
            ".includes(",
            "Object.assign",
            "for (var value of",
            ".closest(",
            "new Map",
            "new Set",
            "**",
        ] {
            assert!(!text.contains(newer), "{name}: {newer}");
        }
    }
}

#[test]
fn colours_are_those_of_the_theme() {
    let theme = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/theme.ron")).unwrap();
    let hex = |text: &str| -> BTreeSet<String> {
        let codes = text
            .match_indices('#')
            .map(|(at, _)| text[at + 1..].chars().take_while(char::is_ascii_hexdigit).collect::<String>());
        codes.filter(|code| code.len() == 6).collect()
    };
    let (theme, page) = (hex(&theme), hex(&(source("page.css") + &source("jury.css"))));
    assert!(page.len() > 15);
    let strange: Vec<_> = page.difference(&theme).collect();
    assert!(strange.is_empty(), "{strange:?}");
}

#[test]
fn a_stream_brings_the_view_and_every_change_of_it() {
    let stage = Stage::voting();
    run(async {
        let look = stage.join(1).await.json()["look"].as_str().unwrap().to_owned();
        let mut stream = connect(stage.at(), 1).await.unwrap();
        let head = format!("GET /api/stream?look={look} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", stage.at());
        stream.write_all(head.as_bytes()).await.unwrap();
        let mut buffer = String::new();
        let first = event(&mut stream, &mut buffer).await.unwrap();
        assert_eq!(first["show"]["vote"]["stage"], "open");
        // Another tab votes, the teacher freezes.
        stage.say(1, 1, ballot(2, 1)).await;
        let next = event(&mut stream, &mut buffer).await.unwrap();
        assert_eq!(next["show"]["vote"]["own"], 2);
        stage.room.with(|room| drop(room.vote(&VoteAction::Freeze, &mut Door::new())));
        let next = event(&mut stream, &mut buffer).await.unwrap();
        assert_eq!(next["show"]["vote"]["stage"], "frozen");
        let have = next["stamp"].as_str().unwrap();
        let same = ask(stage.at(), 1, "GET", &format!("/api/view?have={have}"), Some(&token(1)), None).await;
        assert_eq!(same.status, 204);
        // Three newer streams of the seat end the oldest.
        let mut newer = Vec::new();
        for _ in 0..3 {
            let mut stream = connect(stage.at(), 1).await.unwrap();
            stream.write_all(head.as_bytes()).await.unwrap();
            newer.push(stream);
        }
        let ended = tokio::time::timeout(Duration::from_secs(5), event(&mut stream, &mut buffer)).await;
        assert_eq!(ended.unwrap(), None);
        for stream in &mut newer {
            assert!(event(stream, &mut String::new()).await.is_some());
        }
        let seat = stage.room.with(|room| room.people(adal_qala::classroom::server::room::time::Moment(0)))[0].seat;
        stage.room.with(|room| room.remove(seat));
        let gone = ask(stage.at(), 1, "GET", "/api/view", Some(&token(1)), None).await;
        assert_eq!(gone.status, 401);
    });
}

#[test]
fn the_teachers_phone_steers() {
    let stage = Stage::voting();
    run(async {
        let body = json!({ "pin": stage.pin(), "token": token(5) }).to_string();
        let look =
            ask(stage.at(), 9, "POST", "/api/pin", None, Some(&body)).await.json()["look"].as_str().unwrap().to_owned();
        let mut stream = connect(stage.at(), 9).await.unwrap();
        let head = format!("GET /api/desk/stream?look={look} HTTP/1.1\r\nHost: {}\r\n\r\n", stage.at());
        stream.write_all(head.as_bytes()).await.unwrap();
        let mut buffer = String::new();
        assert_eq!(event(&mut stream, &mut buffer).await.unwrap()["people"], json!([]));
        stage.join(1).await;
        stage.say(1, 1, ballot(1, 1)).await;
        let mut seen = event(&mut stream, &mut buffer).await.unwrap();
        while seen["people"][0]["done"] != true {
            seen = event(&mut stream, &mut buffer).await.unwrap();
        }
        let order = json!({ "sequence": 1, "tab": 1, "wish": "next" }).to_string();
        for _ in 0..3 {
            let answer = ask(stage.at(), 9, "POST", "/api/teach", Some(&token(5)), Some(&order)).await;
            assert_eq!(answer.json()["took"], "yes");
        }
        let order = json!({ "sequence": 2, "tab": 1, "wish": "close-door" }).to_string();
        ask(stage.at(), 9, "POST", "/api/teach", Some(&token(5)), Some(&order)).await;
        assert_eq!(stage.join(2).await.json()["reason"], "door-closed");
        assert_eq!(stage.join(1).await.status, 200);
    });
    use adal_qala::classroom::server::room::{Heard, message::Wish};
    let wishes = stage.room.with(|room| room.heard()).into_iter().filter(|heard| matches!(heard, Heard::Wish(_)));
    assert_eq!(wishes.collect::<Vec<_>>(), [Heard::Wish(Wish::Next)]);
}

#[test]
fn the_picture_of_the_address_has_the_marks_that_readers_look_for() {
    let stage = Stage::new();
    let url = stage.server.join_url(&stage.room);
    assert!(url.ends_with(&format!("#{}", stage.code())));
    let modules = Modules::of(&url).unwrap();
    assert!((21..=37).contains(&modules.side()), "{}", modules.side());
    let last = modules.side() - 7;
    for (x0, y0) in [(0, 0), (last, 0), (0, last)] {
        for i in 0..7 {
            assert!(modules.is_dark(x0 + i, y0) && modules.is_dark(x0, y0 + i) && modules.is_dark(x0 + 6, y0 + i));
        }
        assert!(!modules.is_dark(x0 + 1, y0 + 1) && modules.is_dark(x0 + 3, y0 + 3));
    }
    assert!(!modules.is_dark(last + 7, 0), "outside is light");
    assert_eq!(modules.text().lines().count(), (modules.side() + 8).div_ceil(2));
    assert!(Modules::of(&"x".repeat(5_000)).is_none());
}

#[test]
fn likely_interfaces_come_first() {
    let found = interfaces().unwrap();
    assert!(found.is_sorted_by(|a, b| a.kind >= b.kind));
    for (address, wanted) in [
        ([192, 168, 137, 1], Kind::Hotspot),
        ([192, 168, 1, 5], Kind::Private),
        ([10, 0, 0, 1], Kind::Private),
        ([169, 254, 0, 1], Kind::LinkLocal),
        ([127, 0, 0, 1], Kind::Loopback),
        ([8, 8, 8, 8], Kind::Public),
    ] {
        assert_eq!(kind(address.into()), wanted, "{address:?}");
    }
}

#[test]
fn the_demo_of_the_kit_serves_and_ends() {
    let done = std::process::Command::new(env!("CARGO_BIN_EXE_adal-kit"))
        .args(["serve", "--demo", "--port", "0", "--seconds", "1"])
        .output()
        .unwrap();
    let text = String::from_utf8(done.stdout).unwrap();
    assert!(done.status.success(), "{text}");
    assert!(text.contains("http://127.0.0.1:") && text.contains("/teacher PIN "), "{text}");
}
