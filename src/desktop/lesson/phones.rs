//! Phones in a lesson: the server on one address of this computer, what it shows, and what it hears.
//!
//! The vote of a step that has phones lies in their room, where a ballot counts the moment it arrives. Nothing of it is known here but how
//! many have voted, and what the lesson's door lets out.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;

use crate::classroom::crowd::{Door, Round};
use crate::classroom::lesson::sheet::option_label;
use crate::classroom::qr::Modules;
use crate::classroom::server::net::interfaces::{Interface, Kind, PORTS, interfaces};
use crate::classroom::server::net::{Handle, Server, secret_seed};
use crate::classroom::server::room::jury::{JurorSaid, JuryDesk};
use crate::classroom::server::room::kept::KeptRoom;
use crate::classroom::server::room::message::Wish;
use crate::classroom::server::room::scene::{Scene, Spoken, SurveyScene, TeamNumber, VoteScene};
use crate::classroom::server::room::{Doors, Heard, Person, Room};
use crate::classroom::survey::pile::Pile;
use crate::classroom::vote::{Stage, Vote, VoteAction, VoteEvent, VoteRefused};
use crate::content::lesson::{Lesson, Step, Vote as Asked};
use crate::content::library::Library;
use crate::content::words::Owner;
use crate::store::lesson::KeptPhones;

/// Phones that take part.
pub struct Phones {
    room: Handle,
    /// Teams that have buzzed since it was asked last, in the order in which it arrived.
    pub(super) buzzes: Vec<TeamNumber>,
    /// What jurors have said since it was asked last.
    pub(super) jurors: Vec<JurorSaid>,
    /// What the jury's phones were last shown.
    pub(super) of_jury: Option<JuryDesk>,
    /// What is shown of a team quest.
    pub(super) of_quest: Option<super::buzzers::Shown>,
    /// Ends when it is dropped.
    server: Server,
    /// What the names of the room follow from.
    seed: [u8; 32],
    /// What the teacher is told of them.
    pub told: Option<PhoneNews>,
    /// What the teacher's own phone shows.
    pub(super) desk: super::desk::Written,
    /// Where they come in.
    pub url: String,
    /// The code that they type.
    pub code: String,
    /// The picture that they read.
    pub picture: Option<Modules>,
}

/// What the teacher is told of phones, until the next step or until something else is told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PhoneNews {
    /// After the lights went out: they come back by themselves, and vote anew.
    VoteAgain,
    /// After the lights went out: they come back by themselves.
    Back,
    /// The address is another than before: they come in by the new picture.
    Moved,
    /// Too many codes were guessed wrong, and another one was drawn.
    NewCode,
    /// More phones want in from one address than may.
    AddressFull,
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
        let address = networks().first().map(|one| one.address).ok_or(NoPhones::NoNetwork)?;
        Self::open_at(library, IpAddr::V4(address))
    }

    /// Opens the room on this address.
    ///
    /// # Errors
    /// Where the system refuses.
    pub fn open_at(library: &Library, address: IpAddr) -> Result<Self, NoPhones> {
        let seed = secret_seed().map_err(|_| NoPhones::NoServer)?;
        let room = Handle::new(Room::new(seed));
        let server = serve(&room, library, &addresses(address)).ok_or(NoPhones::NoServer)?;
        Ok(Self::with(room, server, seed))
    }

    /// Opens the same room again after the lights went out: where it was, if that is free, and else wherever phones may come in.
    ///
    /// # Errors
    /// Where what was kept is no room, there is no network, or the system refuses.
    pub fn reopen(library: &Library, kept: &KeptPhones) -> Result<Self, NoPhones> {
        let fresh = secret_seed().map_err(|_| NoPhones::NoServer)?;
        let seed = kept.room.seed().ok_or(NoPhones::NoServer)?;
        let room = Handle::new(Room::restore(&kept.room, fresh).map_err(|_| NoPhones::NoServer)?);
        if let Some(server) = serve(&room, library, &[kept.address]) {
            return Ok(Self { told: Some(PhoneNews::Back), ..Self::with(room, server, seed) });
        }
        let address = networks().first().map(|one| one.address).ok_or(NoPhones::NoNetwork)?;
        let server = serve(&room, library, &addresses(IpAddr::V4(address))).ok_or(NoPhones::NoServer)?;
        Ok(Self { told: Some(PhoneNews::Moved), ..Self::with(room, server, seed) })
    }

    fn with(room: Handle, server: Server, seed: [u8; 32]) -> Self {
        let (url, picture) = (server.url(), Modules::of(&server.join_url(&room)));
        let code = room.with(|room| room.code().shown());
        let desk = super::desk::Written::default();
        Self {
            room,
            buzzes: Vec::new(),
            jurors: Vec::new(),
            of_jury: None,
            of_quest: None,
            server,
            seed,
            told: None,
            desk,
            url,
            code,
            picture,
        }
    }

    /// Their room.
    pub fn room(&self) -> &Handle {
        &self.room
    }

    /// What is kept of them while the lesson lasts.
    pub fn keep(&self) -> KeptPhones {
        let room: KeptRoom = self.room.with(|room| room.keep(self.seed));
        KeptPhones { address: self.server.address(), room }
    }

    /// Serves the same room on another address of this computer: phones come in there by the new picture.
    ///
    /// # Errors
    /// Where the system refuses; phones stay where they are.
    pub fn move_to(&mut self, library: &Library, address: Ipv4Addr) -> Result<(), NoPhones> {
        if self.server.address().ip() == IpAddr::V4(address) {
            return Ok(());
        }
        self.server = serve(&self.room, library, &addresses(IpAddr::V4(address))).ok_or(NoPhones::NoServer)?;
        self.told = Some(PhoneNews::Moved);
        self.show_door();
        Ok(())
    }

    /// The address that is served.
    pub fn address(&self) -> IpAddr {
        self.server.address().ip()
    }

    /// Where the teacher's own phone goes.
    pub fn teacher_url(&self) -> String {
        self.server.teacher_url()
    }

    /// Where the jury's phones go.
    pub fn jury_url(&self) -> String {
        self.server.jury_url()
    }

    /// What the teacher's own phone is asked for, for the teacher's own view; none after too many wrong guesses.
    pub fn pin(&self) -> Option<String> {
        self.room.with(|room| room.pin().map(|pin| pin.as_str().to_owned()))
    }

    /// How one comes in.
    pub fn doors(&self) -> Doors {
        self.room.with(|room| room.doors())
    }

    /// Everybody who came in, in order.
    pub fn people(&self) -> Vec<Person> {
        let now = self.room.now();
        self.room.with(|room| room.people(now))
    }

    /// Changes the room, and what is shown of its door.
    pub fn change(&mut self, change: impl FnOnce(&mut Room)) {
        self.room.with(change);
        self.show_door();
    }

    fn show_door(&mut self) {
        self.url = self.server.url();
        self.picture = Modules::of(&self.server.join_url(&self.room));
        self.code = self.room.with(|room| room.code().shown());
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

    /// Shows a survey; its sheets go onto this pile.
    pub fn show_survey(&self, library: &Library, pile: Pile) {
        let mut scene = SurveyScene::new(Arc::clone(pile.survey()), &library.words);
        scene.pile = pile;
        self.room.with(|room| drop(room.show(Scene::Survey(Box::new(scene)))));
    }

    /// How many have handed a sheet of the survey in that is shown.
    pub fn handed_in(&self) -> u32 {
        self.room.with(|room| if let Scene::Survey(scene) = room.scene().0 { scene.pile.people() } else { 0 })
    }

    /// Takes the sheets of the survey that is shown. Phones have nothing to do then.
    pub fn take_pile(&self) -> Option<Pile> {
        self.room.with(|room| {
            if !matches!(room.scene().0, Scene::Survey(_)) {
                return None;
            }
            match room.show(Scene::Wait(None)) {
                Scene::Survey(scene) => Some(scene.pile),
                _ => None,
            }
        })
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
    pub fn wishes(&mut self) -> Vec<Wish> {
        let mut wishes = Vec::new();
        for heard in self.room.with(Room::heard) {
            match heard {
                Heard::Wish(wish) => wishes.push(wish),
                Heard::Buzz { team: Some(team), .. } => self.buzzes.push(team),
                Heard::Jury(said) => self.jurors.push(said),
                Heard::NewCode => {
                    self.told = Some(PhoneNews::NewCode);
                    self.show_door();
                }
                Heard::AddressFull => self.told = Some(PhoneNews::AddressFull),
                _ => {}
            }
        }
        wishes
    }

    /// Does something with the room.
    pub fn with_room<R>(&self, act: impl FnOnce(&mut Room) -> R) -> R {
        self.room.with(act)
    }
}

/// The addresses of this computer that phones may reach, the likeliest first.
pub fn networks() -> Vec<Interface> {
    let mut found = interfaces().unwrap_or_default();
    found.retain(|one| one.kind != Kind::Loopback);
    found
}

fn addresses(address: IpAddr) -> Vec<SocketAddr> {
    PORTS.into_iter().map(|port| SocketAddr::new(address, port)).collect()
}

/// Serves the room on the first of these addresses that is free.
fn serve(room: &Handle, library: &Library, at: &[SocketAddr]) -> Option<Server> {
    at.iter().find_map(|at| Server::start(room, &library.words, *at).ok())
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
pub(super) mod tests {
    use std::net::Ipv4Addr;

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
        says(room, n, 1, &format!(r#"{{"vote":{{"round":1,"own":{own},"guess":0}}}}"#))
    }

    /// A phone comes in, or is in, and says something.
    pub fn says(room: &Handle, n: u8, sequence: u8, word: &str) -> Took {
        let now = room.now();
        let token = format!("{:032x}", u32::from(n) + 1);
        room.with(|room| {
            let join = format!(r#"{{"code":"{}","token":"{token}"}}"#, room.code().as_str());
            let join = message::join(join.as_bytes()).unwrap();
            room.join(Address::of(IpAddr::V4(Ipv4Addr::new(10, 0, 0, n + 1))), &join, now).unwrap();
            let scene = room.scene().1.0;
            let said = format!(r#"{{"sequence":{sequence},"tab":{n},"scene":{scene},"say":{word}}}"#);
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

    #[test]
    fn sheets_of_phones_and_of_this_computer_are_one_survey() {
        use crate::desktop::lesson::booth::{BoothWish, Source};
        use crate::desktop::lesson::survey::SurveyWish;

        let library = load(&[builtin::embedded()]).library.expect("the built-in pack has no errors");
        let mut held = Held::new(&library.lessons["hour-grades-9-11"]).unwrap();
        let phones = Phones::open_at(&library, IpAddr::V4(Ipv4Addr::LOCALHOST)).unwrap();
        let room = phones.room.clone();
        held.take_phones(&library, phones);
        held.wish(&library, Seconds(0), &LessonWish::Rule(LessonAction::Begin { left: None }));
        for second in 1..7 {
            held.wish(&library, Seconds(second), &LessonWish::Rule(LessonAction::Next));
        }
        let people = |held: &Held| held.survey().unwrap().people(held.phones.as_ref());
        let sheet = r#"{"sheet":{"answers":{"sure":{"level":4}}}}"#;
        for n in 0..8 {
            assert_eq!(says(&room, n, 1, sheet), Took::Yes);
        }
        assert_eq!(people(&held), 8);
        // The step is left and entered again: who has handed in is still known.
        held.wish(&library, Seconds(7), &LessonWish::Rule(LessonAction::Back));
        held.wish(&library, Seconds(8), &LessonWish::Rule(LessonAction::Next));
        assert_eq!(people(&held), 8);
        says(&room, 3, 2, sheet);
        assert_eq!(people(&held), 8, "a phone counts once");
        // Somebody without a phone sits down at the computer.
        let booth = |wish| LessonWish::Survey(SurveyWish::Booth(wish));
        held.wish(&library, Seconds(9), &LessonWish::Survey(SurveyWish::Sit(Source::Pupils)));
        held.wish(&library, Seconds(9), &booth(BoothWish::Begin));
        for _ in 0..3 {
            held.wish(&library, Seconds(9), &booth(BoothWish::Pass));
        }
        held.wish(&library, Seconds(9), &booth(BoothWish::HandIn));
        assert_eq!(people(&held), 9);
        held.wish(&library, Seconds(10), &LessonWish::Survey(SurveyWish::Close));
        assert_eq!(held.survey().unwrap().closed.as_ref().unwrap().results.people, 9);
        assert_eq!(held.outcomes.surveys["door"].people, 9);
        // Phones have nothing to do now, and a late sheet is not taken.
        assert_eq!(says(&room, 9, 1, sheet), Took::NotNow);
    }
}
