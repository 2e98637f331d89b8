//! The lights go out in the middle of a vote on phones, and come back: phones are known again, none counts twice, and they are asked
//! again, since ballots are written nowhere.

use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener};

use adal_qala::classroom::lesson::LessonAction;
use adal_qala::classroom::time::Seconds;
use adal_qala::content::lang::Lang;
use adal_qala::desktop::lesson::phones::{PhoneNews, Phones};
use adal_qala::desktop::lesson::{Held, LessonWish};
use adal_qala::store::folder::DataFolder;
use adal_qala::store::lesson;
use serde_json::{Value, json};

use crate::client::{Answer, ask, run};
use crate::stage::{LIBRARY, ballot, token};

/// A lesson that stands at its vote, with phones on an address of its own: other tests have other ports.
fn voting(address: [u8; 4]) -> Held {
    let mut held = Held::new(&LIBRARY.lessons["hour-grades-9-11"]).unwrap();
    held.take_phones(&LIBRARY, Phones::open_at(&LIBRARY, IpAddr::V4(Ipv4Addr::from(address))).unwrap());
    held.wish(&LIBRARY, Seconds(0), &LessonWish::Rule(LessonAction::Begin { left: None }));
    held.wish(&LIBRARY, Seconds(1), &LessonWish::Rule(LessonAction::Next));
    held
}

fn at(held: &Held) -> SocketAddr {
    held.keep(0).phones.unwrap().address
}

async fn join(held: &Held, phone: u32) -> Answer {
    let code = held.phones.as_ref().unwrap().code.clone();
    let body = json!({ "code": code, "token": token(phone) }).to_string();
    ask(at(held), phone, "POST", "/api/join", None, Some(&body)).await
}

async fn view(held: &Held, phone: u32) -> Value {
    ask(at(held), phone, "GET", "/api/view", Some(&token(phone)), None).await.json()
}

async fn say(held: &Held, phone: u32, sequence: u32, scene: &Value) -> Value {
    let body = json!({ "sequence": sequence, "tab": phone, "scene": scene, "say": ballot(phone, 1) }).to_string();
    ask(at(held), phone, "POST", "/api/say", Some(&token(phone)), Some(&body)).await.json()
}

/// Through the file, as the dark leaves it.
fn after_the_dark(held: Held) -> Held {
    let folder = tempfile::tempdir().unwrap();
    let data = DataFolder::find(Some(folder.path())).unwrap();
    lesson::keep(&data, &held.keep(1_000)).unwrap();
    drop(held);
    Held::reopen(&LIBRARY, &lesson::find(&data).unwrap(), Seconds(0), 1_060, Lang::En).unwrap()
}

#[test]
fn phones_come_back_by_themselves_and_are_asked_again() {
    let held = voting([127, 77, 0, 1]);
    let before = run(async {
        let mut before = Vec::new();
        for phone in 0..12 {
            assert_eq!(join(&held, phone).await.status, 200);
            before.push(view(&held, phone).await);
            assert_eq!(say(&held, phone, 1, &before[phone as usize]["scene"]).await["took"], "yes");
        }
        before
    });
    assert_eq!(held.standing().unwrap().voted, 12);
    let (address, code) = (at(&held), held.phones.as_ref().unwrap().code.clone());
    let held = after_the_dark(held);
    let phones = held.phones.as_ref().unwrap();
    assert_eq!((at(&held), &phones.code), (address, &code), "the picture on the wall still holds");
    assert_eq!((phones.seats(), held.standing().unwrap().voted), (12, 0));
    assert_eq!(phones.told, Some(PhoneNews::VoteAgain), "the teacher is told so");
    run(async {
        for phone in 0..12 {
            // No code is typed: the page asks for its view again.
            let again = view(&held, phone).await;
            let was = &before[phone as usize];
            assert_eq!((&again["nick"], &again["scene"]), (&was["nick"], &was["scene"]));
            assert_eq!((&again["sequence"], &again["show"]["vote"]["voted"]), (&json!(1), &json!(false)));
            // What was sent before the dark comes once more, since its answer was lost: it is known, and does not count again.
            assert_ne!(say(&held, phone, 1, &again["scene"]).await["took"], "yes");
            assert_eq!(say(&held, phone, 2, &again["scene"]).await["took"], "yes");
        }
        assert_eq!(join(&held, 40).await.status, 200, "somebody comes late");
    });
    assert_eq!(held.standing().unwrap().voted, 12);
    assert_eq!(held.phones.as_ref().unwrap().seats(), 13);
}

#[test]
fn where_the_address_is_taken_phones_come_in_elsewhere() {
    let held = voting([127, 77, 0, 2]);
    run(async { assert_eq!(join(&held, 1).await.status, 200) });
    let address = at(&held);
    let kept = held.keep(1_000);
    drop(held);
    let _taken = TcpListener::bind(address).unwrap();
    let held = Held::reopen(&LIBRARY, &kept, Seconds(0), 1_060, Lang::En).unwrap();
    match &held.phones {
        Some(phones) => {
            assert_eq!((phones.told, phones.seats()), (Some(PhoneNews::Moved), 1));
            assert_ne!(at(&held), address);
        }
        // A computer without any network says so.
        None => assert!(held.no_phones.is_some()),
    }
}

#[test]
fn no_ballot_is_written() {
    let held = voting([127, 77, 0, 3]);
    let empty = ron::to_string(&held.keep(0).lesson).unwrap();
    let quiet = run(async {
        for phone in 0..6 {
            join(&held, phone).await;
        }
        let quiet = format!("{:?}", ron::to_string(&held.keep(0).phones));
        for phone in 0..6 {
            let scene = view(&held, phone).await["scene"].clone();
            assert_eq!(say(&held, phone, 1, &scene).await["took"], "yes");
        }
        quiet
    });
    let said = format!("{:?}", ron::to_string(&held.keep(0).phones));
    assert_eq!(said, quiet.replace("highest:0", "highest:1"), "of what a phone sends only its number is kept");
    assert_eq!(ron::to_string(&held.keep(0).lesson).unwrap(), empty);
}
