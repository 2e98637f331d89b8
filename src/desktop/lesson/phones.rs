//! Phones in a lesson: the server on one address of this computer, what it shows, and what it hears.
//!
//! The vote of a step that has phones lies in their room, where a ballot counts the moment it arrives. Nothing of it is known here but how
//! many have voted, and what the lesson's door lets out.

use std::net::{IpAddr, SocketAddr};

use crate::classroom::crowd::{Door, Round};
use crate::classroom::lesson::sheet::option_label;
use crate::classroom::server::net::interfaces::{Kind, PORTS, interfaces};
use crate::classroom::server::net::{Handle, Server, secret_seed};
use crate::classroom::server::qr::Modules;
use crate::classroom::server::room::message::Wish;
use crate::classroom::server::room::scene::{Scene, Spoken, VoteScene};
use crate::classroom::server::room::{Heard, Room};
use crate::classroom::vote::{Stage, Vote, VoteAction, VoteEvent, VoteRefused};
use crate::content::lesson::{Lesson, Step, Vote as Asked};
use crate::content::library::Library;
use crate::content::words::Owner;

/// Phones that take part.
pub struct Phones {
    room: Handle,
    /// Ends when it is dropped.
    _server: Server,
    /// Where they come in.
    pub url: String,
    /// The code that they type.
    pub code: String,
    /// The picture that they read.
    pub picture: Option<Modules>,
}

/// How one votes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum By {
    /// On phones: ballots count in their room.
    Phones,
    /// By raised hands, which the teacher counts.
    Hands,
}

/// How far a vote is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Standing {
    /// How one votes.
    pub by: By,
    /// How far.
    pub stage: Stage,
    /// Which round.
    pub round: Round,
    /// How many have voted in it.
    pub voted: usize,
}

/// Why phones cannot take part.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoPhones {
    /// The computer is in no network.
    NoNetwork,
    /// The server could not begin.
    NoServer,
}

impl Phones {
    /// Opens the room on the likeliest address of this computer: its hotspot, or the school's network.
    ///
    /// # Errors
    /// Where there is no network, or the system refuses.
    pub fn open(library: &Library) -> Result<Self, NoPhones> {
        let addresses = interfaces().map_err(|_| NoPhones::NoNetwork)?;
        let address = addresses.iter().find(|one| one.kind != Kind::Loopback).ok_or(NoPhones::NoNetwork)?;
        Self::open_at(library, IpAddr::V4(address.address))
    }

    /// Opens the room on this address.
    ///
    /// # Errors
    /// Where the system refuses.
    pub fn open_at(library: &Library, address: IpAddr) -> Result<Self, NoPhones> {
        let seed = secret_seed().map_err(|_| NoPhones::NoServer)?;
        let room = Handle::new(Room::new(seed));
        let start = |port| Server::start(&room, &library.words, SocketAddr::new(address, port)).ok();
        let server = PORTS.into_iter().find_map(start).ok_or(NoPhones::NoServer)?;
        let join = server.join_url(&room);
        let (url, code) = (server.url(), room.with(|room| room.code().shown()));
        Ok(Self { picture: Modules::of(&join), room, _server: server, url, code })
    }

    /// How many are in.
    pub fn seats(&self) -> usize {
        self.room.with(|room| room.seats())
    }

    /// Shows the vote of a step, or that there is nothing to do.
    pub fn show(&self, library: &Library, lesson: &Lesson, step: Option<(&Step, &Asked)>) {
        let scene = match step {
            Some((step, asked)) => Scene::Vote(Box::new(scene(library, lesson, step, asked))),
            None => Scene::Wait(None),
        };
        self.room.with(|room| drop(room.show(scene)));
    }

    /// How far the vote is, if one is shown.
    pub fn standing(&self) -> Option<Standing> {
        self.room.with(|room| match room.scene().0 {
            Scene::Vote(scene) => {
                let vote = &scene.vote;
                Some(Standing { by: By::Phones, stage: vote.stage(), round: vote.round(), voted: vote.voted() })
            }
            _ => None,
        })
    }

    /// Carries out what the teacher does with the vote.
    ///
    /// # Errors
    /// As the vote refuses it.
    pub fn vote(&self, action: &VoteAction, door: &mut Door) -> Result<VoteEvent, VoteRefused> {
        let done = self.room.with(|room| room.vote(action, door));
        done.unwrap_or(Err(VoteRefused::NotNow(Stage::Closed)))
    }

    /// The photograph that the teacher's own phone has sent.
    pub fn photo(&self) -> Option<std::sync::Arc<[u8]>> {
        self.room.with(Room::photo)
    }

    /// What the teacher's own phone asks for. Ballots count in the room already, and are written nowhere.
    pub fn wishes(&self) -> Vec<Wish> {
        let heard = self.room.with(Room::heard);
        heard.into_iter().filter_map(|heard| if let Heard::Wish(wish) = heard { Some(wish) } else { None }).collect()
    }
}

fn scene(library: &Library, lesson: &Lesson, step: &Step, asked: &Asked) -> VoteScene {
    let question = Spoken::of(&library.words, Owner::Lesson(lesson.id()), step.id.as_str(), Some("question"));
    let options = asked
        .options
        .iter()
        .map(|option| Spoken::each(|lang| option_label(library, lesson, lang, &step.id, asked, option)));
    let count = u8::try_from(asked.options.len()).unwrap_or(u8::MAX);
    let vote = Vote::new(step.id.as_str(), count);
    VoteScene { question, options: options.collect(), guesses: true, vote }
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;
    use std::sync::Arc;

    use super::*;
    use crate::classroom::lesson::LessonAction;
    use crate::classroom::server::room::Took;
    use crate::classroom::server::room::gate::Address;
    use crate::classroom::server::room::message;
    use crate::classroom::server::room::secret::Token;
    use crate::classroom::time::Seconds;
    use crate::classroom::vote::Question;
    use crate::content::builtin;
    use crate::content::load::load;
    use crate::desktop::lesson::vote::VoteWish;
    use crate::desktop::lesson::{Held, LessonWish};

    /// A phone comes in and votes.
    fn votes(room: &Handle, n: u8, own: u8) -> Took {
        let now = room.now();
        let token = format!("{:032x}", u32::from(n) + 1);
        room.with(|room| {
            let join = format!(r#"{{"code":"{}","token":"{token}"}}"#, room.code().as_str());
            let join = message::join(join.as_bytes()).unwrap();
            room.join(Address::of(IpAddr::V4(Ipv4Addr::new(10, 0, 0, n + 1))), &join, now).unwrap();
            let scene = room.scene().1.0;
            let ballot = format!(r#"{{"vote":{{"round":1,"own":{own},"guess":0}}}}"#);
            let said = format!(r#"{{"sequence":1,"tab":{n},"scene":{scene},"say":{ballot}}}"#);
            let said = message::say(said.as_bytes()).unwrap();
            room.say(&Token::parse(&token).unwrap(), &said, now).unwrap().1
        })
    }

    #[test]
    fn ballots_of_phones_count_and_the_door_shows_them() {
        let library = load(&[builtin::embedded()]).library.expect("the built-in pack has no errors");
        let lesson = Arc::clone(&library.lessons["hour-grades-9-11"]);
        let mut held = Held::new(&lesson).unwrap();
        let phones = Phones::open_at(&library, IpAddr::V4(Ipv4Addr::LOCALHOST)).unwrap();
        let room = phones.room.clone();
        held.take_phones(&library, phones);
        held.wish(&library, Seconds(0), &LessonWish::Rule(LessonAction::Begin { left: None }));
        held.wish(&library, Seconds(1), &LessonWish::Rule(LessonAction::Next));
        for n in 0..12 {
            assert_eq!(votes(&room, n, n % 2), Took::Yes);
        }
        let seats = held.phones.as_ref().unwrap().seats();
        assert_eq!((seats, held.standing().unwrap().voted), (12, 12));
        // Hands and phones are not mixed.
        held.wish(&library, Seconds(2), &LessonWish::Vote(VoteWish::Count(Question::Own, 0, 1)));
        assert!(held.vote().unwrap().counts.iter().flatten().all(|count| *count == 0));
        held.wish(&library, Seconds(3), &LessonWish::Vote(VoteWish::Rule(VoteAction::Reveal)));
        assert_eq!(held.standing().unwrap().stage, Stage::Revealed);
        let vote = held.vote().unwrap();
        assert_eq!(vote.reveal.as_ref().unwrap().own.people(), 12);
        // The next step has nothing for phones to do.
        held.wish(&library, Seconds(4), &LessonWish::Rule(LessonAction::Next));
        assert_eq!(held.phones.as_ref().unwrap().standing(), None);
    }
}
