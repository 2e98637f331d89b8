//! Thirty phones and two browsers take part in a lesson that is held in the window: for `scripts/lesson-pictures`, which names the
//! window's data folder in `ADAL_LESSON`. Otherwise there is nothing to do.
//!
//! They learn where to come in as nobody else does, from the file of the lesson; from then on they know only what phones know.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use adal_qala::store::folder::DataFolder;
use adal_qala::store::lesson::{self, KeptPhones};
use serde_json::{Value, json};
use tokio::task::JoinSet;

use crate::browser::Browser;
use crate::client::{raw, request, run};
use crate::stage::token;

const PHONES: u32 = 30;

/// How the class answers, in both rounds: what they would do (six change their mind, since fewer than five are never shown apart), and what
/// most would.
const OWN: [[u32; 4]; 2] = [[12, 7, 6, 5], [6, 13, 6, 5]];
const GUESS: [u32; 4] = [16, 5, 5, 4];

#[test]
fn thirty_phones_and_two_browsers_take_part_in_a_lesson() {
    let Some(folder) = std::env::var_os("ADAL_LESSON") else { return };
    let data = DataFolder::find(Some(&PathBuf::from(folder))).unwrap();
    let phones = wait_for(&data);
    let browsers: Vec<_> = [("kk", 1), ("ru", 3)]
        .map(|(lang, own)| {
            let url = format!("http://{}/#{}", phones.address, phones.room.code());
            std::thread::spawn(move || browse(&url, lang, own))
        })
        .into_iter()
        .collect();
    run(async {
        let mut class = JoinSet::new();
        for phone in 0..PHONES {
            class.spawn(take_part(phones.address, phones.room.code().to_owned(), phone));
        }
        while let Some(done) = class.join_next().await {
            done.unwrap();
        }
    });
    for browser in browsers {
        browser.join().unwrap();
    }
}

fn wait_for(data: &DataFolder) -> KeptPhones {
    let begun = Instant::now();
    loop {
        if let Some(phones) = lesson::find(data).and_then(|kept| kept.phones) {
            return phones;
        }
        assert!(begun.elapsed() < Duration::from_secs(300), "no lesson with phones was begun");
        std::thread::sleep(Duration::from_millis(300));
    }
}

/// Comes in, votes whenever there is a vote, and goes when the window has gone.
async fn take_part(at: SocketAddr, code: String, phone: u32) {
    let begun = Instant::now();
    tokio::time::sleep(Duration::from_millis(150 * u64::from(phone))).await;
    let own_token = token(phone);
    let join = json!({ "code": code, "token": own_token }).to_string();
    let mut sequence = 0;
    let mut quiet = 0;
    while quiet < 20 && begun.elapsed() < Duration::from_secs(900) {
        let view = send(at, phone, "GET", "/api/view", None).await;
        match view {
            None => quiet += 1,
            Some(view) if view["nick"].is_null() => {
                quiet = 0;
                send(at, phone, "POST", "/api/join", Some(&join)).await;
            }
            Some(view) => {
                quiet = 0;
                let survey = &view["show"]["survey"];
                if survey.is_object() && survey["handed_in"] == false {
                    sequence += 1;
                    let sheet =
                        json!({ "sequence": sequence, "tab": phone, "scene": view["scene"], "say": sheet(phone) });
                    tokio::time::sleep(Duration::from_millis(u64::from((phone * 41) % 30) * 80)).await;
                    send(at, phone, "POST", "/api/say", Some(&sheet.to_string())).await;
                }
                let vote = &view["show"]["vote"];
                if vote["stage"] == "open" && vote["voted"] == false {
                    let round = vote["round"].as_u64().unwrap_or(1);
                    sequence += 1;
                    let own = chosen(OWN[usize::from(round > 1)], phone);
                    let ballot = json!({ "round": round, "own": own, "guess": chosen(GUESS, (phone * 7) % PHONES) });
                    let said = json!({ "sequence": sequence, "tab": phone, "scene": view["scene"], "say": { "vote": ballot } });
                    tokio::time::sleep(Duration::from_millis(u64::from((phone * 37) % 30) * 60)).await;
                    send(at, phone, "POST", "/api/say", Some(&said.to_string())).await;
                }
            }
        }
        tokio::time::sleep(Duration::from_millis(700)).await;
    }
}

async fn send(at: SocketAddr, phone: u32, method: &str, path: &str, body: Option<&str>) -> Option<Value> {
    let text = request(at, method, path, Some(&token(phone)), body);
    Some(raw(at, phone, text.as_bytes(), Duration::from_secs(10)).await?.json())
}

/// What a pupil answers in the survey at the end: not everybody writes something.
fn sheet(phone: u32) -> Value {
    let said =
        ["Жоқ, өзім шығарамын.", "Рақмет, маған керек емес.", "Жаттап жазғым келмейді.", "Бұл — ұрлық. Жібермеймін."];
    let words = said.get((phone as usize * 5) % 9).map_or(json!({ "skip": {} }), |said| json!({ "words": said }));
    let sure = [5, 4, 3, 4, 5, 2][phone as usize % 6];
    let useful = [5, 5, 4, 3, 4][phone as usize % 5];
    json!({ "sheet": { "answers": { "say": words, "sure": { "level": sure }, "useful": { "level": useful } } } })
}

/// Which option the phone of this number takes, so that all together are as many as `counts` says.
fn chosen(counts: [u32; 4], phone: u32) -> u32 {
    let mut sum = 0;
    counts
        .into_iter()
        .zip(0..)
        .find_map(|(count, option)| {
            sum += count;
            (phone < sum).then_some(option)
        })
        .unwrap_or(0)
}

/// A pupil with a browser: comes in by the picture's address, votes twice, and looks.
fn browse(url: &str, lang: &str, own: u32) {
    let Some(browser) = Browser::open() else { return };
    browser.go(url);
    browser.wait("document.getElementById('nick') && document.getElementById('nick').textContent");
    browser.click(&format!("lang-{lang}"));
    browser.picture(&format!("phone-in-{lang}"));
    let patiently = |what: &str| {
        let begun = Instant::now();
        while browser.run(&format!("return Boolean({what})")) != true {
            if begun.elapsed() > Duration::from_secs(400) {
                return false;
            }
            std::thread::sleep(Duration::from_millis(300));
        }
        true
    };
    for round in 1..=2 {
        if !patiently("document.getElementById('send')") {
            return;
        }
        browser.click(&format!("own-{own}"));
        browser.run("var guess = document.getElementById('guess-0'); if (guess) { guess.click(); }");
        browser.picture(&format!("phone-vote-{lang}-{round}"));
        browser.run("document.getElementById('send').click()");
        browser.wait("document.querySelector('.done')");
        browser.picture(&format!("phone-voted-{lang}-{round}"));
        if !patiently("!document.getElementById('send')") {
            return;
        }
        browser.picture(&format!("phone-shown-{lang}-{round}"));
    }
    // The survey at the end: two scales, and nothing written.
    if !patiently("document.getElementById('next')") {
        return;
    }
    browser.click("next");
    for page in 1..=3 {
        browser.wait("document.getElementById('back')");
        browser.run("var all = document.querySelectorAll('input[type=radio]'); if (all[3]) { all[3].click(); }");
        browser.picture(&format!("phone-survey-{lang}-{page}"));
        let on = if page < 3 { "next" } else { "hand-in" };
        browser.click(on);
    }
    browser.wait("document.querySelector('.done') && !document.getElementById('hand-in')");
    browser.picture(&format!("phone-thanks-{lang}"));
}
