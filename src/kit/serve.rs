//! `adal-kit serve`: a room for phones without a lesson, to try the pages by hand.

use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use super::{Exit, Out, packs};
use crate::classroom::crowd::Door;
use crate::classroom::game::{Game, GameAction, Reform};
use crate::classroom::qr::Modules;
use crate::classroom::seat::Seat;
use crate::classroom::server::net::{Handle, Server, secret_seed};
use crate::classroom::server::room::desk::{Clock, Desk, Runs};
use crate::classroom::server::room::message::Wish;
use crate::classroom::server::room::scene::{BuzzerScene, Scene, Spoken, SurveyScene, VoteScene};
use crate::classroom::server::room::{Heard, Room};
use crate::classroom::server::words::nick;
use crate::classroom::vote::{Vote, VoteAction};
use crate::content::lang::Lang;
use crate::content::library::Library;
use crate::content::words::Owner;
use crate::play::dice::Seed;

/// How long a scene is meant to take.
const SCENE_S: i32 = 300;

/// Where, and for how long.
#[derive(clap::Args, Debug)]
pub struct Args {
    /// Serve a vote, surveys, the experiment and a buzzer, one after the other as the teacher's page asks for them.
    #[arg(long, required = true)]
    demo: bool,
    /// The address of the interface to listen on; this computer alone where none is given.
    #[arg(long, value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    address: IpAddr,
    /// The port; 0 is any that is free.
    #[arg(long, default_value_t = 8000)]
    port: u16,
    /// End after so many seconds.
    #[arg(long, value_name = "SECONDS")]
    seconds: Option<u64>,
}

/// Serves until it is interrupted, or the time is over.
///
/// # Errors
/// Where the output cannot be written.
pub fn run(args: &Args, out: &mut Out<'_>) -> io::Result<Exit> {
    let opened = match packs::open(None) {
        Ok(opened) => opened,
        Err(sentence) => return super::failed(out, &sentence),
    };
    let library = &opened.library;
    let room = Handle::new(Room::new(secret_seed()?));
    let mut demo = Demo { library, room: room.clone(), door: Door::new(), scene: 0, game: 0 };
    demo.show();
    let (wake, woken) = mpsc::channel();
    room.on_heard(move || {
        // Where nobody listens any more the command is ending.
        let _ = wake.send(());
    });
    let server = match Server::start(&room, &library.words, SocketAddr::new(args.address, args.port)) {
        Ok(server) => server,
        Err(error) => return super::failed(out, &error.to_string()),
    };
    let url = server.join_url(&room);
    if let Some(modules) = Modules::of(&url) {
        write!(out.out, "{}", modules.text())?;
    }
    let (code, pin) = room.with(|room| (room.code().shown(), room.pin().map(|pin| pin.as_str().to_owned())));
    writeln!(out.out, "{url}\ncode {code}\nteacher {} PIN {}", server.teacher_url(), pin.unwrap_or_default())?;
    out.out.flush()?;
    let begun = Instant::now();
    let until = args.seconds.map(Duration::from_secs);
    while until.is_none_or(|until| begun.elapsed() < until) {
        if woken.recv_timeout(Duration::from_millis(200)).is_err() {
            continue;
        }
        for heard in room.with(Room::heard) {
            demo.hear(&heard, out)?;
        }
        out.out.flush()?;
    }
    server.stop();
    Ok(Exit::Clean)
}

/// A lesson of all kinds of scenes.
struct Demo<'l> {
    library: &'l Library,
    room: Handle,
    door: Door,
    scene: usize,
    game: u64,
}

impl Demo<'_> {
    fn hear(&mut self, heard: &Heard, out: &mut Out<'_>) -> io::Result<()> {
        match heard {
            Heard::Joined(seat) => writeln!(out.out, "+ {}", self.name(*seat)),
            Heard::Left(_) | Heard::HandedIn(_) | Heard::Vote(_) | Heard::Game(_) | Heard::Team(..) => {
                self.desk();
                Ok(())
            }
            Heard::Buzz { seat, arrival, .. } => writeln!(out.out, "{arrival}. {}", self.name(*seat)),
            Heard::Wish(wish) => {
                self.carry_out(*wish);
                Ok(())
            }
            Heard::NewCode => writeln!(out.out, "code {}", self.room.with(|room| room.code().shown())),
            Heard::PinClosed => writeln!(out.out, "too many wrong PINs"),
            Heard::Jury(said) => writeln!(out.out, "juror {} says something", said.juror.0),
            Heard::AddressFull => writeln!(out.out, "too many phones from one address"),
        }
    }

    fn name(&self, seat: Seat) -> String {
        let now = self.room.now();
        let people = self.room.with(|room| room.people(now));
        let person = people.iter().find(|person| person.seat == seat);
        person.map(|person| nick(&self.library.words, Lang::En, person.nick)).unwrap_or_default()
    }

    fn carry_out(&mut self, wish: Wish) {
        let action = match wish {
            Wish::Freeze => Some(VoteAction::Freeze),
            Wish::Thaw => Some(VoteAction::Thaw),
            Wish::Close => Some(VoteAction::Close),
            Wish::Reveal => Some(VoteAction::Reveal),
            Wish::Again => Some(VoteAction::Again),
            _ => None,
        };
        let door = &mut self.door;
        match (wish, action) {
            (_, Some(action)) => {
                let game = match wish {
                    Wish::Close => Some(GameAction::Close),
                    Wish::Again => Some(GameAction::Again(Reform::Leniency)),
                    _ => None,
                };
                self.room.with(|room| {
                    room.vote(&action, door);
                    game.map(|game| room.game(&game, door).is_some());
                    room.buzzer(|buzzer| buzzer.open = wish == Wish::Thaw);
                });
            }
            (Wish::Blank | Wish::Unblank, _) => self.room.with(|room| room.set_blank(wish == Wish::Blank)),
            (Wish::Next, _) => {
                self.scene += 1;
                self.show();
            }
            (Wish::Back, _) => {
                self.scene = self.scene.saturating_sub(1);
                self.show();
            }
            _ => {}
        }
        self.desk();
    }

    fn show(&mut self) {
        let scene = match self.scene % 5 {
            0 => Scene::Vote(Box::new(self.vote())),
            1 => match self.library.survey("after-exam") {
                Some(survey) => Scene::Survey(Box::new(SurveyScene::new(survey.clone(), &self.library.words))),
                None => Scene::Wait(None),
            },
            2 => {
                self.game += 1;
                let now = self.room.now();
                let seats: Vec<Seat> =
                    self.room.with(|room| room.people(now)).iter().map(|person| person.seat).collect();
                Scene::Game(Box::new(Game::new(format!("demo-{}", self.game), &seats, Seed(self.game))))
            }
            3 => {
                Scene::Buzzer(BuzzerScene { question: Some(self.say("phone-demo-question")), ..BuzzerScene::default() })
            }
            _ => Scene::Wait(None),
        };
        self.room.with(|room| drop(room.show(scene)));
        self.desk();
    }

    fn vote(&self) -> VoteScene {
        let options = ["phone-demo-pay", "phone-demo-refuse", "phone-demo-ask", "phone-demo-tell"];
        VoteScene {
            question: self.say("phone-demo-question"),
            options: options.map(|message| self.say(message)).to_vec(),
            guesses: true,
            vote: Vote::new(format!("demo-{}", self.scene), 4),
        }
    }

    fn desk(&self) {
        let clock = Clock { at: self.room.now(), step_s: SCENE_S, lesson_s: 9 * SCENE_S, runs: Runs::On };
        let wishes = Wish::BUTTONS.iter().map(|(wish, _)| *wish);
        let desk = Desk {
            step: self.say("phone-title"),
            next: None,
            prompts: vec![self.say("phone-demo-question")],
            clock: Some(clock),
            wishes: wishes.filter(|wish| *wish != Wish::Extend).collect(),
        };
        self.room.with(|room| room.set_desk(desk));
    }

    fn say(&self, message: &str) -> Spoken {
        Spoken::of(&self.library.words, Owner::Ui, message, None)
    }
}
