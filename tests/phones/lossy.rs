//! A class over real HTTP whose answers get lost: each phone sends until it hears that it arrived, and each counts once.

use std::sync::Arc;
use std::time::Duration;

use adal_qala::classroom::seat::Seat;
use adal_qala::play::dice::{Dice, Seed};
use serde_json::json;
use tokio::task::JoinSet;

use crate::client::{raw, request, run};
use crate::stage::{Stage, ballot, token};

const PHONES: u32 = 30;

#[test]
fn thirty_phones_whose_answers_get_lost_count_once_each() {
    for seed in 0..3 {
        let stage = Arc::new(Stage::voting());
        run(async {
            let mut class = JoinSet::new();
            for phone in 0..PHONES {
                let stage = Arc::clone(&stage);
                class.spawn(async move { pupil(&stage, phone, seed).await });
            }
            while let Some(done) = class.join_next().await {
                done.unwrap();
            }
        });
        assert_eq!(stage.room.with(|room| room.seats()), PHONES as usize, "seed {seed}");
        assert_eq!(stage.voted(), PHONES as usize, "seed {seed}");
        let now = stage.room.now();
        let seats: Vec<Seat> = stage.room.with(|room| room.people(now)).iter().map(|person| person.seat).collect();
        let mut counted: Vec<u8> = seats.iter().map(|seat| stage.own(*seat).unwrap().own.0).collect();
        let mut wanted: Vec<u8> = (0..PHONES).map(|phone| u8::try_from((phone + 5) % 4).unwrap()).collect();
        counted.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(counted, wanted, "seed {seed}");
    }
}

async fn pupil(stage: &Stage, phone: u32, seed: u64) {
    let mut dice = Dice::new(Seed(seed << 32 | u64::from(phone)));
    let join = json!({ "code": stage.code(), "token": token(phone) }).to_string();
    until_heard(stage, phone, &mut dice, "/api/join", &join).await;
    for sequence in 1..=5 {
        tokio::time::sleep(Duration::from_millis(u64::from(dice.below(60)))).await;
        let own = ballot(phone + sequence, dice.below(4));
        let body = json!({ "sequence": sequence, "tab": phone, "scene": 1, "say": own }).to_string();
        until_heard(stage, phone, &mut dice, "/api/say", &body).await;
    }
}

/// Sends the same until an answer arrives. Some requests are cut short, some answers are not waited for.
async fn until_heard(stage: &Stage, phone: u32, dice: &mut Dice, path: &str, body: &str) {
    let text = request(stage.at(), "POST", path, Some(&token(phone)), Some(body));
    for _ in 0..200 {
        let (bytes, wait) = match dice.below(10) {
            0..=1 => (&text.as_bytes()[..text.len() / 2], Duration::from_millis(5)),
            2..=4 => (text.as_bytes(), Duration::from_micros(u64::from(dice.below(3_000)))),
            _ => (text.as_bytes(), Duration::from_secs(20)),
        };
        match raw(stage.at(), phone, bytes, wait).await {
            Some(answer) if answer.status == 200 => return,
            Some(answer) if answer.status == 429 => tokio::time::sleep(Duration::from_millis(250)).await,
            Some(answer) if wait > Duration::from_secs(1) => panic!("{answer:?}"),
            _ => {}
        }
    }
    panic!("phone {phone} was not heard");
}
