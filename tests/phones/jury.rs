//! The jury's phones over real HTTP: who comes in, what is handed on, what a juror sees, and that they are known after the dark.

use adal_qala::classroom::quest::jury::JurorId;
use adal_qala::classroom::quest::team::TeamId;
use adal_qala::classroom::server::net::Handle;
use adal_qala::classroom::server::room::jury::{
    JurorDesk, JurorWord, JuryDesk, JuryLine, JuryNo, JuryStation, JuryTeam, Performance,
};
use adal_qala::classroom::server::room::limits::{FREE_CODES, PHONES_PER_JUROR};
use adal_qala::classroom::server::room::scene::Spoken;
use adal_qala::classroom::server::room::{Heard, Room};
use adal_qala::content::words::Owner;
use serde_json::{Value, json};

use crate::client::{Answer, ask, run};
use crate::stage::{LIBRARY, Stage, token};

/// Two jurors; the first is of the school of team 1, and team 2 has not been there.
pub fn desk() -> JuryDesk {
    let say = |message: &str, attribute| Spoken::of(&LIBRARY.words, Owner::Ui, message, attribute);
    let line = |(id, most): (&str, u16)| {
        let name = format!("station-creative-rubric-{id}");
        JuryLine { id: id.to_owned(), name: say(&name, None), about: say(&name, Some("about")), most }
    };
    let lines = [("idea", 25), ("fact", 20), ("hope", 25), ("craft", 15), ("together", 15)].map(line).to_vec();
    let team = |(name, school): (&str, &str)| JuryTeam { name: name.to_owned(), school: Some(school.to_owned()) };
    let soon = || Performance { no: Some(JuryNo::Soon), sheet: None };
    let juror = |name: &str, own: Option<JuryNo>| JurorDesk {
        name: name.to_owned(),
        school: own.map(|_| "B".to_owned()),
        conflicts: vec![None, own, None, None],
        performances: vec![vec![
            Performance::default(),
            Performance { no: own, sheet: None },
            soon(),
            Performance::default(),
        ]],
        answers: Vec::new(),
    };
    JuryDesk {
        stations: vec![JuryStation { id: "creative".to_owned(), name: say("station-creative", None), lines }],
        teams: [("Қыран", "A"), ("Тұлпар", "B"), ("Барыс", "A"), ("Сұңқар", "C")].map(team).to_vec(),
        jurors: vec![juror("№ 1 қазы", Some(JuryNo::OwnSchool)), juror("№ 2 қазы", None)],
    }
}

pub fn code(room: &Handle, juror: usize) -> String {
    room.with(|room| room.juror_codes()[juror].as_str().to_owned())
}

async fn join(stage: &Stage, phone: u32, code: &str) -> Answer {
    let body = json!({ "code": code, "token": token(phone) }).to_string();
    ask(stage.at(), phone, "POST", "/api/jury/join", None, Some(&body)).await
}

async fn say(stage: &Stage, phone: u32, sequence: u32, say: Value) -> Answer {
    let body = json!({ "sequence": sequence, "tab": phone, "say": say }).to_string();
    ask(stage.at(), phone, "POST", "/api/jury/say", Some(&token(phone)), Some(&body)).await
}

fn sheet() -> Value {
    let lines = json!({ "idea": 20, "fact": 15, "hope": 25, "craft": 0, "together": 7 });
    json!({ "sheet": { "station": "creative", "team": 0, "lines": lines } })
}

fn staged() -> Stage {
    let stage = Stage::new();
    stage.room.with(|room| room.set_jury(Some(desk())));
    stage
}

fn said(stage: &Stage) -> Vec<(JurorId, u32, JurorWord)> {
    let heard = stage.room.with(Room::heard).into_iter();
    heard
        .filter_map(|heard| match heard {
            Heard::Jury(said) => Some((said.juror, said.sequence.0, said.word)),
            _ => None,
        })
        .collect()
}

#[test]
fn a_juror_comes_in_and_what_is_sent_is_handed_on_once() {
    let stage = staged();
    run(async {
        let spaced = format!("{} {}", &code(&stage.room, 0)[..4], &code(&stage.room, 0)[4..]);
        assert_eq!(join(&stage, 1, &spaced).await.status, 200);
        let seen = ask(stage.at(), 1, "GET", "/api/jury", Some(&token(1)), None).await.json();
        assert_eq!(seen["juror"]["name"], "№ 1 қазы");
        assert_eq!(seen["juror"]["conflicts"], json!([null, "own-school", null, null]));
        assert_eq!(seen["juror"]["performances"][0][2]["no"], "soon");
        assert!(!seen.to_string().contains("№ 2 қазы"), "a juror sees nothing of another");
        for _ in 0..3 {
            assert_eq!(say(&stage, 1, 1, sheet()).await.json()["took"], "yes");
        }
        // Another phone of the juror has not used this number.
        assert_eq!(join(&stage, 2, &code(&stage.room, 0)).await.status, 200);
        assert_eq!(say(&stage, 2, 1, sheet()).await.json()["took"], "other");
        assert_eq!(say(&stage, 2, 2, json!({ "declare": { "teams": [3] } })).await.json()["took"], "yes");
    });
    let said = said(&stage);
    assert_eq!(said.len(), 2, "{said:?}");
    assert_eq!((said[0].0, said[0].1), (JurorId(0), 1));
    assert_eq!(said[1], (JurorId(0), 2, JurorWord::Declare(vec![TeamId(3)])));
    assert_eq!(stage.room.with(|room| room.seats()), 0, "jurors are no seats");
}

#[test]
fn codes_are_guessed_slowly_and_nobody_else_scores() {
    let stage = staged();
    run(async {
        let pupil = stage.join(5).await;
        assert_eq!(pupil.status, 200);
        for (method, path, body) in [
            ("POST", "/api/jury/say", Some(sheet().to_string())),
            ("GET", "/api/jury", None),
            ("GET", "/api/jury/stream?look=00000000000000000000000000000000", None),
        ] {
            let answer = ask(stage.at(), 5, method, path, Some(&token(5)), body.as_deref()).await;
            assert_eq!(answer.status, 401, "{path}");
        }
        assert_eq!(join(&stage, 6, &stage.code()).await.status, 403, "the code of the room is none of a juror");
        for _ in 1..FREE_CODES {
            assert_eq!(join(&stage, 6, "00000000").await.json()["reason"], "wrong");
        }
        assert_eq!(join(&stage, 6, &code(&stage.room, 1)).await.status, 429);
        assert_eq!(join(&stage, 7, &code(&stage.room, 1)).await.status, 200);
        let broken = [
            json!({ "sheet": { "station": "../x y", "team": 0, "lines": {} } }),
            json!({ "sheet": { "station": "creative", "team": 900, "lines": {} } }),
            json!({ "sheet": { "station": "creative", "team": 0, "lines": { "idea": -1 } } }),
            json!({ "declare": { "teams": vec![1; 40] } }),
            json!({ "close": {} }),
        ];
        for word in broken {
            assert_eq!(say(&stage, 7, 1, word.clone()).await.status, 400, "{word}");
        }
        // The newest phones of a juror stay; new codes send all away.
        for phone in 10..10 + PHONES_PER_JUROR as u32 {
            assert_eq!(join(&stage, phone, &code(&stage.room, 1)).await.status, 200);
        }
        assert_eq!(say(&stage, 7, 1, sheet()).await.status, 401);
        assert_eq!(say(&stage, 10, 1, sheet()).await.status, 200);
        stage.room.with(Room::new_juror_codes);
        assert_eq!(say(&stage, 10, 2, sheet()).await.status, 401);
    });
}

#[test]
fn jurors_are_known_after_the_dark() {
    let stage = staged();
    run(async { assert_eq!(join(&stage, 1, &code(&stage.room, 0)).await.status, 200) });
    let codes = [0, 1].map(|juror| code(&stage.room, juror));
    let kept = stage.room.with(|room| room.keep([3; 32]));
    let kept = ron::from_str(&ron::to_string(&kept).unwrap()).unwrap();
    stage.room.with(|room| *room = Room::restore(&kept, [4; 32]).unwrap());
    stage.room.with(|room| room.set_jury(Some(desk())));
    assert_eq!([0, 1].map(|juror| code(&stage.room, juror)), codes);
    run(async { assert_eq!(say(&stage, 1, 1, sheet()).await.json()["took"], "yes") });
}
