//! Photographs of printed cards from the teacher's phone: one at a time, within limits, from nobody else.

use std::time::Duration;

use adal_qala::classroom::server::room::limits::MAX_PHOTO;
use serde_json::json;

use crate::client::{ask, raw, run};
use crate::stage::{Stage, token};

const WAIT: Duration = Duration::from_secs(20);

/// What a phone sends that is no JSON.
fn sent(stage: &Stage, token: &str, kind: &str, length: usize, body: &[u8]) -> Vec<u8> {
    let head = format!(
        "POST /api/photo HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nX-Adal: 1\r\nX-Token: {token}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\r\n",
        stage.at()
    );
    [head.as_bytes(), body].concat()
}

async fn teacher(stage: &Stage) -> String {
    let pin = json!({ "pin": stage.pin(), "token": token(900) }).to_string();
    assert_eq!(ask(stage.at(), 900, "POST", "/api/pin", None, Some(&pin)).await.status, 200);
    token(900)
}

#[test]
fn a_photograph_of_the_teacher_waits_until_it_is_fetched() {
    let stage = Stage::voting();
    run(async {
        let teacher = teacher(&stage).await;
        let photo = [&b"\xff\xd8\xff"[..], &[7; 300_000]].concat();
        let send = async |bytes: &[u8]| {
            let request = sent(&stage, &teacher, "image/jpeg", bytes.len(), bytes);
            raw(stage.at(), 900, &request, WAIT).await.unwrap()
        };
        assert_eq!(send(&photo).await.json()["took"], "yes");
        // There is room for one.
        assert_eq!(send(b"\xff\xd8\xffmore").await.json()["took"], "not-now");
        assert_eq!(stage.room.with(|room| room.photo()).as_deref(), Some(&photo[..]));
        assert_eq!(stage.room.with(|room| room.photo()), None);
        assert_eq!(send(b"\xff\xd8\xffmore").await.json()["took"], "yes");
        assert_eq!(send(b"").await.json()["took"], "never");
    });
}

#[test]
fn nobody_else_sends_photographs_and_none_is_too_large() {
    let stage = Stage::voting();
    run(async {
        stage.join(1).await;
        let teacher = teacher(&stage).await;
        for (who, kind, length, status) in [
            (token(1), "image/jpeg", 4, 401),
            (token(2), "image/jpeg", 4, 401),
            ("x".to_owned(), "image/jpeg", 4, 401),
            (teacher.clone(), "application/json", 4, 415),
            (teacher.clone(), "text/html", 4, 415),
            (teacher.clone(), "image/jpeg", MAX_PHOTO + 1, 413),
        ] {
            let answer = raw(stage.at(), 900, &sent(&stage, &who, kind, length, b"abcd"), WAIT).await.unwrap();
            assert_eq!(answer.status, status, "{kind} {length}");
        }
        // A picture is no message.
        let mut message = String::from_utf8(sent(&stage, &teacher, "image/jpeg", 2, b"{}")).unwrap();
        message = message.replace("/api/photo", "/api/teach");
        assert_eq!(raw(stage.at(), 900, message.as_bytes(), WAIT).await.unwrap().status, 415);
        assert_eq!(stage.room.with(|room| room.photo()), None);
    });
}
