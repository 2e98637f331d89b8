//! A thousand phones vote within five seconds on one computer, and nothing is lost. Figures are printed
//! (`cargo test --test phones --features classroom -- load --nocapture`).

use std::sync::Arc;
use std::time::{Duration, Instant};

use adal_qala::classroom::crowd::Door;
use adal_qala::classroom::server::net::raise_open_files;
use adal_qala::classroom::server::room::scene::Scene;
use adal_qala::classroom::vote::{VoteAction, VoteEvent};
use tokio::io::AsyncWriteExt;
use tokio::task::JoinSet;

use crate::client::{connect, event, run};
use crate::stage::{Stage, ballot, token};

const PHONES: u32 = 1_000;
const WITHIN: Duration = Duration::from_secs(5);

#[test]
fn a_thousand_phones_vote_within_five_seconds_and_nothing_is_lost() {
    raise_open_files();
    let stage = Arc::new(Stage::voting());
    let joined = run(everybody(&stage, join));
    assert_eq!(stage.room.with(|room| room.seats()), PHONES as usize);
    report("join", &joined.0, joined.1);

    let rounds = run(async {
        // Each holds its stream open, as a page does.
        let mut streams = JoinSet::new();
        for phone in 0..PHONES {
            let stage = Arc::clone(&stage);
            streams.spawn(async move { listen(&stage, phone).await });
        }
        let begun = Instant::now();
        while stage.room.with(|room| room.seats()) < PHONES as usize && begun.elapsed() < WITHIN {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
        let first = everybody(&stage, |stage, phone| vote(stage, phone, 1)).await;
        let mut rounds = vec![first.1];
        report("vote", &first.0, first.1);
        // All change their minds twice. What else the machine does may spoil one round, and not all.
        for sequence in 2..=3 {
            let change = everybody(&stage, move |stage, phone| vote(stage, phone, sequence)).await;
            report("change", &change.0, change.1);
            rounds.push(change.1);
        }
        // All are told that it is closed.
        let mut door = Door::new();
        stage.room.with(|room| room.vote(&VoteAction::Close, &mut door).unwrap().unwrap());
        let mut told = Vec::new();
        let closed = Instant::now();
        while let Some(done) = streams.join_next().await {
            told.push(done.unwrap());
        }
        let late: Vec<Duration> = told.iter().map(|at| at.saturating_duration_since(closed)).collect();
        report("all are told", &late, closed.elapsed());
        rounds
    });
    assert!(rounds.iter().min().is_some_and(|best| *best < WITHIN), "it took {rounds:?}");

    let mut wanted = [0_u32; 4];
    for phone in 0..PHONES {
        wanted[chosen(phone, 3) as usize] += 1;
    }
    let mut door = Door::new();
    let revealed = stage.room.with(|room| room.vote(&VoteAction::Reveal, &mut door).unwrap().unwrap());
    let VoteEvent::Revealed(reveal) = revealed else { panic!() };
    assert_eq!(reveal.own.people(), PHONES);
    for (option, count) in (0..).zip(wanted) {
        assert_eq!(reveal.own.figure(option), adal_qala::classroom::crowd::Figure::Exactly(count));
    }
    assert!(stage.room.with(|room| matches!(room.scene().0, Scene::Vote(_))));
}

/// All phones do it at once: how long it took each, and all together.
async fn everybody<F, W>(stage: &Arc<Stage>, act: F) -> (Vec<Duration>, Duration)
where
    F: Fn(Arc<Stage>, u32) -> W,
    W: Future<Output = ()> + Send + 'static,
{
    let begun = Instant::now();
    let mut all = JoinSet::new();
    for phone in 0..PHONES {
        let act = act(Arc::clone(stage), phone);
        all.spawn(async move {
            let begun = Instant::now();
            act.await;
            begun.elapsed()
        });
    }
    let mut took = Vec::new();
    while let Some(done) = all.join_next().await {
        took.push(done.unwrap());
    }
    (took, begun.elapsed())
}

async fn join(stage: Arc<Stage>, phone: u32) {
    let answer = stage.join(phone).await;
    assert_eq!(answer.status, 200, "{answer:?}");
}

async fn vote(stage: Arc<Stage>, phone: u32, sequence: u32) {
    let answer = stage.say(phone, sequence, ballot(chosen(phone, sequence), 1)).await;
    assert_eq!(answer.json()["took"], "yes", "{answer:?}");
}

fn chosen(phone: u32, sequence: u32) -> u32 {
    (phone * 7 / 3 + sequence) % 4
}

/// Listens until it is told that the vote is closed.
async fn listen(stage: &Stage, phone: u32) -> Instant {
    let look = adal_qala::classroom::server::room::secret::Token::parse(&token(phone)).unwrap().look();
    loop {
        let Ok(mut stream) = connect(stage.at(), phone).await else { continue };
        let head = format!("GET /api/stream?look={} HTTP/1.1\r\nHost: {}\r\n\r\n", look.as_str(), stage.at());
        stream.write_all(head.as_bytes()).await.unwrap();
        let mut buffer = String::new();
        while let Some(view) = event(&mut stream, &mut buffer).await {
            if view["show"]["vote"]["stage"] == "closed" {
                return Instant::now();
            }
        }
    }
}

fn report(what: &str, took: &[Duration], all: Duration) {
    let mut sorted = took.to_vec();
    sorted.sort();
    let at = |percent: usize| sorted[(sorted.len() - 1) * percent / 100].as_secs_f64() * 1_000.0;
    println!(
        "{what}: {} phones in {:.2} s; half within {:.0} ms, 90 % {:.0} ms, 99 % {:.0} ms, all {:.0} ms",
        sorted.len(),
        all.as_secs_f64(),
        at(50),
        at(90),
        at(99),
        at(100)
    );
}
