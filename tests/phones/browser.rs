//! The pages in a real Chromium at a phone's size: joined, voted and filled in by keyboard and touch, in three languages, with the tree
//! that screen readers get. Pictures are left in `target/tmp/phones` (or `ADAL_PICTURES`), to be looked at.
//!
//! `scripts/phone-pictures` makes them anew. Where there is no Chromium with its driver the test says so and is over.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use adal_qala::classroom::crowd::Door;
use adal_qala::classroom::game::Game;
use adal_qala::classroom::seat::Seat;
use adal_qala::classroom::server::room::desk::{Clock, Desk, Runs};
use adal_qala::classroom::server::room::message::Wish;
use adal_qala::classroom::server::room::scene::{BuzzerScene, Scene, Spoken};
use adal_qala::classroom::vote::VoteAction;
use adal_qala::content::words::Owner;
use adal_qala::play::dice::Seed;
use serde_json::{Value, json};

use crate::stage::{LIBRARY, Stage, survey, vote};

const DRIVER: &str = "/usr/bin/chromedriver";
const ENTER: &str = "\u{e007}";
const TAB: &str = "\u{e004}";
const SPACE: &str = " ";
const DOWN: &str = "\u{e015}";

pub struct Browser {
    driver: Child,
    at: SocketAddr,
    session: String,
    pictures: PathBuf,
}

impl Browser {
    pub fn open() -> Option<Self> {
        let driver = Command::new(DRIVER).arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let Ok(mut driver) = driver else {
            println!(
                "There is no {DRIVER}: the pages were not looked at in a browser. `apt-get install chromium chromium-driver` brings it."
            );
            return None;
        };
        let lines = BufReader::new(driver.stdout.take().unwrap()).lines();
        let port = lines.map_while(Result::ok).find_map(|line| {
            line.contains("started successfully")
                .then(|| line.trim_end_matches('.').rsplit(' ').next()?.parse::<u16>().ok())
                .flatten()
        });
        let at = SocketAddr::from(([127, 0, 0, 1], port.expect("the driver names its port")));
        let pictures = std::env::var("ADAL_PICTURES")
            .map_or_else(|_| PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("phones"), PathBuf::from);
        std::fs::create_dir_all(&pictures).unwrap();
        let mut browser = Self { driver, at, session: String::new(), pictures };
        let arguments = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            "--window-size=360,740",
        ];
        let metrics = json!({ "deviceMetrics": { "width": 360, "height": 740, "pixelRatio": 2.0, "touch": true } });
        let wanted = json!({ "capabilities": { "alwaysMatch": {
            "goog:chromeOptions": { "args": arguments, "mobileEmulation": metrics },
            "goog:loggingPrefs": { "browser": "ALL" },
        } } });
        let answer = browser.call("POST", "/session", &wanted);
        browser.session = answer["sessionId"].as_str().unwrap_or_else(|| panic!("{answer}")).to_owned();
        Some(browser)
    }

    fn call(&self, method: &str, path: &str, body: &Value) -> Value {
        let mut stream = TcpStream::connect(self.at).unwrap();
        let text = if method == "GET" { String::new() } else { body.to_string() };
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
            text.len()
        );
        stream.write_all((head + &text).as_bytes()).unwrap();
        let mut reader = BufReader::new(stream);
        let mut length = 0;
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).unwrap();
            if let Some((name, value)) = line.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                length = value.trim().parse().unwrap();
            }
            if line.trim().is_empty() {
                break;
            }
        }
        let mut bytes = vec![0; length];
        reader.read_exact(&mut bytes).unwrap();
        serde_json::from_slice::<Value>(&bytes).unwrap()["value"].take()
    }

    fn post(&self, path: &str, body: &Value) -> Value {
        self.call("POST", &format!("/session/{}{path}", self.session), body)
    }

    pub fn go(&self, url: &str) {
        self.post("/url", &json!({ "url": url }));
    }

    pub fn run(&self, script: &str) -> Value {
        self.post("/execute/sync", &json!({ "script": script, "args": [] }))
    }

    pub fn wait(&self, what: &str) {
        let begun = Instant::now();
        while self.run(&format!("return Boolean({what})")) != true {
            assert!(
                begun.elapsed() < Duration::from_secs(40),
                "{what}\n{}",
                self.run("return document.body.innerText")
            );
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    pub fn click(&self, id: &str) {
        self.wait(&format!("document.getElementById('{id}') && !document.getElementById('{id}').disabled"));
        self.run(&format!("document.getElementById('{id}').click()"));
    }

    fn keys(&self, keys: &[&str]) {
        let presses: Vec<Value> = keys
            .iter()
            .flat_map(|key| [json!({ "type": "keyDown", "value": key }), json!({ "type": "keyUp", "value": key })])
            .collect();
        self.post("/actions", &json!({ "actions": [{ "type": "key", "id": "keys", "actions": presses }] }));
    }

    fn focus(&self) -> String {
        self.run("return document.activeElement.id").as_str().unwrap_or_default().to_owned()
    }

    pub fn picture(&self, name: &str) {
        std::thread::sleep(Duration::from_millis(150));
        let wide = self.run("return document.documentElement.scrollWidth").as_u64().unwrap();
        assert!(wide <= 360, "{name} is {wide} wide");
        let text = self.call("GET", &format!("/session/{}/screenshot", self.session), &Value::Null);
        std::fs::write(self.pictures.join(format!("{name}.png")), decoded(text.as_str().unwrap())).unwrap();
    }

    /// What a screen reader is told: role and name.
    fn tree(&self) -> Vec<(String, String)> {
        let command = json!({ "cmd": "Accessibility.getFullAXTree", "params": {} });
        let tree = self.post("/goog/cdp/execute", &command);
        let text = |node: &Value, key: &str| node[key]["value"].as_str().unwrap_or_default().to_owned();
        let nodes = tree["nodes"].as_array().unwrap().iter().filter(|node| node["ignored"] != true);
        nodes.map(|node| (text(node, "role"), text(node, "name"))).collect()
    }

    /// Nothing was blocked by the policy, and no script failed.
    fn no_complaints(&self) {
        let log = self.post("/se/log", &json!({ "type": "browser" }));
        let bad: Vec<_> =
            log.as_array().unwrap().iter().map(|entry| entry["message"].as_str().unwrap_or_default()).collect();
        let bad: Vec<_> = bad.into_iter().filter(|message| !message.contains("Failed to load resource")).collect();
        assert!(bad.is_empty(), "{bad:?}");
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if !self.session.is_empty() && !std::thread::panicking() {
            self.call("DELETE", &format!("/session/{}", self.session), &json!({}));
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

fn decoded(text: &str) -> Vec<u8> {
    let value = |c: u8| match c {
        b'A'..=b'Z' => c - b'A',
        b'a'..=b'z' => c - b'a' + 26,
        b'0'..=b'9' => c - b'0' + 52,
        b'+' => 62,
        _ => 63,
    };
    let mut bytes = Vec::new();
    for group in text.trim_end_matches('=').as_bytes().chunks(4) {
        let bits = group.iter().fold(0_u32, |bits, c| bits << 6 | u32::from(value(*c))) << (6 * (4 - group.len()));
        bytes.extend_from_slice(&bits.to_be_bytes()[1..group.len()]);
    }
    bytes
}

fn say(message: &str) -> Spoken {
    Spoken::of(&LIBRARY.words, Owner::Ui, message, None)
}

#[test]
fn a_pupil_and_a_teacher_in_a_real_browser() {
    let Some(browser) = Browser::open() else { return };
    let stage = Stage::voting();
    let url = stage.server.url();
    browser.go(&url);
    browser.wait("document.getElementById('code')");
    for lang in ["en", "ru", "kk"] {
        browser.click(&format!("lang-{lang}"));
        assert_eq!(browser.run("return document.documentElement.lang"), *lang);
        browser.picture(&format!("join-{lang}"));
    }
    // By keyboard alone: to the code, in, through the questions.
    browser.run("document.getElementById('lang-en').focus()");
    browser.keys(&[TAB]);
    assert_eq!(browser.focus(), "code");
    browser.keys(&["0", "0", ENTER]);
    browser.wait("document.getElementById('problem').textContent.indexOf('Код') === 0");
    browser.picture("wrong-kk");
    browser.run("document.getElementById('code').value = ''; document.getElementById('code').focus()");
    let code = stage.code();
    let digits: Vec<String> = code.chars().map(String::from).collect();
    browser.keys(&digits.iter().map(String::as_str).chain([ENTER]).collect::<Vec<_>>());
    browser.wait("document.getElementById('own-0')");
    let tree = browser.tree();
    let has = |role: &str, name: &str| tree.iter().any(|(r, n)| r == role && n.contains(name));
    assert!(has("heading", "Декан жатақханадан"), "{tree:?}");
    assert!(has("group", "Сен болсаң, не істер едің?"), "{tree:?}");
    for option in ["Сұрағанын беру", "Бас тартып, кезек күту", "Кезек тізімін көрсетуді сұрау", "Тиісті жерге хабарлау"]
    {
        assert_eq!(
            tree.iter().filter(|(role, name)| role == "radio" && name == option).count(),
            2,
            "{option}: {tree:?}"
        );
    }
    assert!(has("button", "Дауыс беру") && has("status", ""), "{tree:?}");
    for lang in ["en", "ru", "kk"] {
        browser.click(&format!("lang-{lang}"));
        browser.picture(&format!("vote-{lang}"));
    }
    browser.run("document.getElementById('own-0').focus()");
    browser.keys(&[SPACE]);
    browser.keys(&[DOWN]);
    assert_eq!(browser.focus(), "own-1", "an arrow chooses the next");
    browser.keys(&[TAB]);
    browser.keys(&[SPACE]);
    assert_eq!(browser.focus(), "guess-0");
    browser.keys(&[TAB]);
    assert_eq!(browser.focus(), "send");
    browser.keys(&[ENTER]);
    browser.wait("document.querySelector('.done')");
    let ballot = stage.own(Seat(0)).unwrap();
    assert_eq!((ballot.own.0, ballot.guess.map(|guess| guess.0)), (1, Some(0)));
    for lang in ["en", "ru", "kk"] {
        browser.click(&format!("lang-{lang}"));
        browser.picture(&format!("voted-{lang}"));
    }
    // Touch targets are large.
    let small = browser.run("return [].filter.call(document.querySelectorAll('button, label.pick'), function (node) { var box = node.getBoundingClientRect(); return box.width < 44 || box.height < 44; }).length");
    assert_eq!(small, 0);

    // It is changed; then the page is loaded anew, in a second tab too, and knows what was voted.
    browser.click("own-2");
    browser.click("send");
    browser.wait("!document.querySelector('.note') && document.getElementById('send').disabled");
    browser.go(&url);
    browser.wait("document.getElementById('own-2') && document.getElementById('own-2').checked");
    assert_eq!(stage.own(Seat(0)).unwrap().own.0, 2);
    assert_eq!(stage.room.with(|room| room.seats()), 1);
    stage.room.with(|room| drop(room.vote(&VoteAction::Freeze, &mut Door::new())));
    browser.wait("document.getElementById('own-2').disabled");
    browser.picture("frozen-kk");
    stage.room.with(|room| room.set_blank(true));
    browser.wait("document.querySelector('.calm')");
    browser.picture("blank-kk");
    stage.room.with(|room| room.set_blank(false));

    stage.room.with(|room| drop(room.show(survey("after-exam"))));
    browser.wait("document.querySelector('details')");
    browser.picture("survey-kk");
    browser.click("next");
    browser.wait("document.getElementById('item-order-criteria-0')");
    browser.click("item-order-criteria-0");
    browser.picture("matrix-kk");
    // The draft is there after the page was loaded anew.
    browser.go(&url);
    browser.wait(
        "document.getElementById('item-order-criteria-0') && document.getElementById('item-order-criteria-0').checked",
    );
    let mut steps = 0;
    while browser.run("return Boolean(document.getElementById('hand-in'))") != true {
        let kind =
            browser.run("return document.querySelector('fieldset') ? document.querySelector('fieldset').id : ''");
        if kind == "item-match" {
            browser.click("item-match-3");
            browser.picture("scale-kk");
        }
        if kind == "item-guards" {
            browser.click("item-guards-1");
            browser.click("item-guards-2");
            browser.picture("many-kk");
        }
        browser.click("next");
        steps += 1;
        assert!(steps < 30);
    }
    browser.picture("open-kk");
    browser.click("hand-in");
    browser.wait("document.querySelector('.done')");
    browser.picture("handed-in-kk");
    let Scene::Survey(done) = stage.room.with(|room| room.show(Scene::Wait(None))) else { panic!() };
    assert_eq!(done.pile.people(), 1);

    let seats = [Seat(0), Seat(900)];
    stage.room.with(|room| drop(room.show(Scene::Game(Box::new(Game::new("g", &seats, Seed(1)))))));
    browser.wait("document.getElementById('decision-1')");
    browser.click("decision-1");
    browser.click("send");
    browser.wait("document.querySelector('.done')");
    browser.picture("game-kk");
    let buzzer = BuzzerScene { question: Some(say("phone-demo-question")), open: true, ..BuzzerScene::default() };
    stage.room.with(|room| drop(room.show(Scene::Buzzer(buzzer))));
    browser.wait("document.getElementById('buzz')");
    browser.picture("buzzer-kk");
    browser.click("buzz");
    browser.wait("document.querySelector('.done')");
    stage.room.with(|room| drop(room.show(Scene::Teams(vec![say("phone-demo-pay"), say("phone-demo-ask")]))));
    browser.wait("document.getElementById('team-1')");
    browser.click("team-1");
    browser.wait("document.querySelector('.done')");
    browser.no_complaints();

    teacher(&browser, &stage);
    // The lesson is over: the page asks for a code again.
    stage.room.with(|room| room.remove(Seat(0)));
    browser.go(&url);
    browser.wait("document.getElementById('code')");
}

#[test]
fn a_juror_scores_in_a_browser_in_three_languages() {
    let Some(browser) = Browser::open() else { return };
    let stage = Stage::new();
    stage.room.with(|room| room.set_jury(Some(crate::jury::desk())));
    let code = crate::jury::code(&stage.room, 0);
    browser.go(&format!("{}#{code}", stage.server.jury_url()));
    browser.wait("document.getElementById('none')");
    for lang in ["en", "ru", "kk"] {
        browser.click(&format!("lang-{lang}"));
        browser.picture(&format!("jury-ask-{lang}"));
    }
    browser.click("none");
    browser.wait("document.getElementById('open-0-0')");
    let own = browser.run("return document.getElementById('open-0-1').disabled");
    assert_eq!(own, true, "the own school is not scored");
    for lang in ["en", "ru", "kk"] {
        browser.click(&format!("lang-{lang}"));
        browser.picture(&format!("jury-teams-{lang}"));
    }
    browser.click("open-0-0");
    browser.wait("document.getElementById('hand-in')");
    for (line, points) in [("idea", 20), ("fact", 15), ("hope", 25), ("craft", 0), ("together", 10)] {
        browser.click(&format!("line-{line}-{points}"));
    }
    browser.click("line-idea-more");
    for lang in ["en", "ru", "kk"] {
        browser.click(&format!("lang-{lang}"));
        browser.picture(&format!("jury-sheet-{lang}"));
    }
    let small = browser.run("return [].filter.call(document.querySelectorAll('button, label.pick'), function (node) { var box = node.getBoundingClientRect(); return box.width < 44 || box.height < 44; }).length");
    assert_eq!(small, 0);
    // A reload loses nothing of what was filled in.
    browser.go(&stage.server.jury_url());
    browser.wait("document.getElementById('open-0-0')");
    browser.click("open-0-0");
    browser.wait("document.getElementById('line-hope-25') && document.getElementById('line-hope-25').checked");
    browser.click("hand-in");
    browser.wait("document.querySelector('.note')");
    let heard = stage.room.with(|room| room.heard());
    let said = heard.iter().find_map(|heard| match heard {
        adal_qala::classroom::server::room::Heard::Jury(said) => Some(said.clone()),
        _ => None,
    });
    // It is called handed in once the game says so, and not before.
    let said = said.unwrap();
    let mut desk = crate::jury::desk();
    let lines = [("idea", 21), ("fact", 15), ("hope", 25), ("craft", 0), ("together", 10)];
    let lines = lines.map(|(line, points)| (line.to_owned(), points)).into_iter().collect();
    desk.jurors[0].performances[0][0].sheet = Some(lines);
    desk.jurors[0].answers.push((said.sequence.0, None));
    stage.room.with(|room| room.set_jury(Some(desk)));
    browser.wait("document.querySelector('.done')");
    browser.picture("jury-handed-in-kk");
    let tree = browser.tree();
    assert!(tree.iter().any(|(role, name)| role == "button" && name.contains("Парақты өзгерту")), "{tree:?}");
    browser.no_complaints();
}

fn teacher(browser: &Browser, stage: &Stage) {
    stage.room.with(|room| drop(room.show(vote("again"))));
    let clock = Clock { at: stage.room.now(), step_s: -75, lesson_s: 1_520, runs: Runs::On };
    let wishes = [Wish::Next, Wish::Freeze, Wish::Close, Wish::Extend, Wish::Blank].into_iter().collect();
    let (step, next) = (say("phone-demo-question"), Some(say("phone-demo-ask")));
    let prompts = vec![say("phone-demo-refuse"), say("phone-demo-tell")];
    stage.room.with(|room| room.set_desk(Desk { step, next, prompts, clock: Some(clock), wishes }));
    browser.go(&stage.server.teacher_url());
    browser.wait("document.getElementById('code')");
    browser.picture("pin-kk");
    browser.run("document.getElementById('code').focus()");
    let pin = stage.pin();
    let digits: Vec<String> = pin.chars().map(String::from).collect();
    browser.keys(&digits.iter().map(String::as_str).chain([ENTER]).collect::<Vec<_>>());
    browser.wait("document.getElementById('wish-next')");
    for lang in ["en", "ru", "kk"] {
        browser.click(&format!("lang-{lang}"));
        browser.picture(&format!("teacher-{lang}"));
    }
    let tree = browser.tree();
    let has = |role: &str, name: &str| tree.iter().any(|(r, n)| r == role && n.contains(name));
    assert!(has("button", "Келесі қадам") && has("timer", "") && has("heading", "Декан"), "{tree:?}");
    browser.click("wish-next");
    let begun = Instant::now();
    loop {
        let heard = stage.room.with(|room| room.heard());
        if heard.contains(&adal_qala::classroom::server::room::Heard::Wish(Wish::Next)) {
            break;
        }
        assert!(begun.elapsed() < Duration::from_secs(10));
        std::thread::sleep(Duration::from_millis(50));
    }
    browser.no_complaints();
}
