//! A room with a server, for tests.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::LazyLock;

use adal_qala::classroom::seat::Seat;
use adal_qala::classroom::server::net::{Handle, Server};
use adal_qala::classroom::server::room::Room;
use adal_qala::classroom::server::room::scene::{Scene, Spoken, SurveyScene, VoteScene};
use adal_qala::classroom::vote::{Ballot, Vote};
use adal_qala::content::builtin;
use adal_qala::content::library::Library;
use adal_qala::content::load::load;
use adal_qala::content::words::Owner;
use serde_json::{Value, json};

use crate::client::{Answer, ask};

pub static LIBRARY: LazyLock<Library> = LazyLock::new(|| load(&[builtin::embedded()]).library.unwrap());

pub struct Stage {
    pub room: Handle,
    pub server: Server,
}

impl Stage {
    pub fn new() -> Self {
        let room = Handle::new(Room::new([3; 32]));
        let server = Server::start(&room, &LIBRARY.words, SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).unwrap();
        Self { room, server }
    }

    /// With an open vote.
    pub fn voting() -> Self {
        let stage = Self::new();
        stage.room.with(|room| drop(room.show(vote("corridor"))));
        stage
    }

    pub fn at(&self) -> SocketAddr {
        self.server.address()
    }

    pub fn code(&self) -> String {
        self.room.with(|room| room.code().as_str().to_owned())
    }

    pub fn pin(&self) -> String {
        self.room.with(|room| room.pin().unwrap().as_str().to_owned())
    }

    pub async fn join(&self, phone: u32) -> Answer {
        let body = json!({ "code": self.code(), "token": token(phone) }).to_string();
        ask(self.at(), phone, "POST", "/api/join", None, Some(&body)).await
    }

    pub async fn say(&self, phone: u32, sequence: u32, say: Value) -> Answer {
        let scene = self.room.with(|room| room.scene().1.0);
        let body = json!({ "sequence": sequence, "tab": phone, "scene": scene, "say": say }).to_string();
        ask(self.at(), phone, "POST", "/api/say", Some(&token(phone)), Some(&body)).await
    }

    pub fn own(&self, seat: Seat) -> Option<Ballot> {
        self.room.with(|room| match room.scene().0 {
            Scene::Vote(scene) => scene.vote.own(seat).map(|(_, ballot)| ballot),
            _ => None,
        })
    }

    pub fn voted(&self) -> usize {
        self.room.with(|room| match room.scene().0 {
            Scene::Vote(scene) => scene.vote.voted(),
            _ => 0,
        })
    }
}

pub fn token(phone: u32) -> String {
    format!("{phone:032x}")
}

pub fn vote(topic: &str) -> Scene {
    let say = |message| Spoken::of(&LIBRARY.words, Owner::Ui, message, None);
    Scene::Vote(Box::new(VoteScene {
        question: say("phone-demo-question"),
        options: ["phone-demo-pay", "phone-demo-refuse", "phone-demo-ask", "phone-demo-tell"].map(say).to_vec(),
        guesses: true,
        vote: Vote::new(topic, 4),
    }))
}

pub fn survey(name: &str) -> Scene {
    Scene::Survey(Box::new(SurveyScene::new(LIBRARY.survey(name).unwrap().clone(), &LIBRARY.words)))
}

pub fn ballot(own: u32, guess: u32) -> Value {
    json!({ "vote": { "round": 1, "own": own % 4, "guess": guess % 4 } })
}
