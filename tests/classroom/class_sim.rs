//! A class of thirty phones over a bad network, from a seed: loss, delay, repetition, reordering, sleep, late comers, two tabs,
//! a teacher who freezes and thaws, and the lights going out. The phones do what `phone.js` does.
//!
//! A failure names its seed; `ADAL_SEED=n cargo test --test classroom class_sim` plays that one again, `ADAL_SEEDS=n` so many.

use std::collections::{BTreeMap, BTreeSet};
use std::net::{IpAddr, Ipv4Addr};

use adal_qala::classroom::crowd::{Door, Figure};
use adal_qala::classroom::seat::Seat;
use adal_qala::classroom::server::room::gate::Address;
use adal_qala::classroom::server::room::message;
use adal_qala::classroom::server::room::scene::{Scene, Spoken, VoteScene};
use adal_qala::classroom::server::room::secret::Token;
use adal_qala::classroom::server::room::time::Moment;
use adal_qala::classroom::server::room::{Heard, Refused, Room, Took};
use adal_qala::classroom::vote::{Ballot, Choice, Stage, Vote, VoteAction, VoteEvent};
use adal_qala::play::dice::{Dice, Seed};
use serde_json::{Value, json};

const PHONES: usize = 30;
const OPTIONS: u8 = 4;
/// The network is bad, and pupils press, until then; afterwards it is good until all is quiet.
const BAD_UNTIL: u64 = 240_000;
const END: u64 = 420_000;
const POLL: u64 = 25_000;
const TIMEOUT: u64 = 8_000;

#[derive(Clone, Debug)]
enum Event {
    Wake(usize),
    Click(usize),
    Poll(usize),
    Retry(usize, u64),
    AtRoom { tab: usize, flight: u64, request: Request },
    AtTab { tab: usize, flight: u64, answer: Answer },
    Freeze,
    Thaw,
    LightsOut,
}

#[derive(Clone, Debug)]
enum Request {
    Join,
    View(String),
    Say(Vec<u8>),
}

#[derive(Clone, Debug)]
enum Answer {
    In,
    View(Option<Value>),
    Said(Took, Value),
    Later(u64),
    Stranger,
}

/// A page. Two of them may be of one phone.
struct Tab {
    phone: usize,
    number: u32,
    joined: bool,
    asleep_until: u64,
    view: Option<Value>,
    used: u32,
    wanted: Option<Wanted>,
    /// What is under way, so that an answer that comes too late is known as one.
    flight: u64,
    last_click: Option<Ballot>,
}

#[derive(Clone, Debug)]
struct Wanted {
    scene: u64,
    sequence: u32,
    ballot: Ballot,
}

struct World {
    seed: u64,
    dice: Dice,
    now: u64,
    queue: BTreeMap<(u64, u64), Event>,
    queued: u64,
    room: Room,
    first_seed: [u8; 32],
    tabs: Vec<Tab>,
    journal: Vec<VoteAction>,
    taken: BTreeSet<usize>,
    lights_out: u32,
    requests: u32,
    lost: u32,
    repeated: u32,
}

fn token(phone: usize) -> String {
    format!("{phone:032x}")
}

fn address(phone: usize) -> Address {
    Address::of(IpAddr::V4(Ipv4Addr::new(192, 168, 137, u8::try_from(phone + 10).unwrap())))
}

fn scene(vote: Vote) -> Scene {
    let options = vec![Spoken::default(); usize::from(OPTIONS)];
    Scene::Vote(Box::new(VoteScene { question: Spoken::default(), options, guesses: true, vote }))
}

impl World {
    fn new(seed: u64) -> Self {
        let mut dice = Dice::new(Seed(seed));
        let first_seed = std::array::from_fn(|_| u8::try_from(dice.below(256)).unwrap());
        let mut room = Room::new(first_seed);
        room.show(scene(Vote::new("corridor", OPTIONS)));
        let mut world = Self {
            seed,
            dice,
            now: 0,
            queue: BTreeMap::new(),
            queued: 0,
            room,
            first_seed,
            tabs: Vec::new(),
            journal: Vec::new(),
            taken: BTreeSet::new(),
            lights_out: 0,
            requests: 0,
            lost: 0,
            repeated: 0,
        };
        for phone in 0..PHONES {
            world.add_tab(phone);
        }
        // Some have the page open twice.
        for phone in 0..PHONES {
            if world.chance(15) {
                world.add_tab(phone);
            }
        }
        world.room_events();
        world
    }

    fn add_tab(&mut self, phone: usize) {
        let number = 1 + u32::try_from(self.tabs.len()).unwrap();
        self.tabs.push(Tab {
            phone,
            number,
            joined: false,
            asleep_until: 0,
            view: None,
            used: 0,
            wanted: None,
            flight: 0,
            last_click: None,
        });
        let tab = self.tabs.len() - 1;
        // A few come late.
        let most = if self.chance(20) { 200_000 } else { 8_000 };
        let at = u64::from(self.dice.below(most));
        self.at(at, Event::Poll(tab));
        for _ in 0..self.dice.below(7) {
            let at = at + u64::from(self.dice.below(u32::try_from(BAD_UNTIL - at.min(BAD_UNTIL - 1)).unwrap()));
            self.at(at, Event::Click(tab));
        }
    }

    fn room_events(&mut self) {
        let mut at = 30_000;
        while at < BAD_UNTIL - 20_000 {
            self.at(at, Event::Freeze);
            let pause = 1_000 + u64::from(self.dice.below(15_000));
            self.at(at + pause, Event::Thaw);
            at += pause + 10_000 + u64::from(self.dice.below(90_000));
        }
        for _ in 0..self.dice.below(3) {
            let at = u64::from(self.dice.below(300_000));
            self.at(at, Event::LightsOut);
        }
    }

    fn chance(&mut self, percent: u32) -> bool {
        self.dice.below(100) < percent
    }

    fn at(&mut self, at: u64, event: Event) {
        self.queued += 1;
        self.queue.insert((at, self.queued), event);
    }

    fn bad(&self) -> bool {
        self.now < BAD_UNTIL
    }

    /// Sends something through the network: perhaps never, perhaps twice, always later.
    fn carry(&mut self, event: &Event) {
        self.requests += 1;
        if self.bad() && self.chance(20) {
            self.lost += 1;
            return;
        }
        let copies = if self.bad() && self.chance(12) { 2 } else { 1 };
        self.repeated += copies - 1;
        for _ in 0..copies {
            let most = match self.dice.below(10) {
                _ if !self.bad() => 50,
                0 => 30_000,
                1..=3 => 4_000,
                _ => 300,
            };
            let at = self.now + 1 + u64::from(self.dice.below(most));
            self.at(at, event.clone());
        }
    }

    fn run(&mut self) {
        while let Some(((at, _), event)) = self.queue.pop_first() {
            if at > END {
                break;
            }
            self.now = at;
            self.step(event);
        }
    }

    fn step(&mut self, event: Event) {
        match event {
            Event::Click(tab) => self.click(tab),
            Event::Poll(tab) => self.poll(tab),
            // What was under way when it fell asleep has failed, and is sent again.
            Event::Wake(tab) => {
                self.poll(tab);
                self.pump(tab);
            }
            Event::Retry(tab, flight) => {
                if self.tabs[tab].flight == flight {
                    self.pump(tab);
                }
            }
            Event::AtRoom { tab, flight, request } => {
                let answer = self.at_room(tab, &request);
                self.carry(&Event::AtTab { tab, flight, answer });
            }
            Event::AtTab { tab, flight, answer } => self.at_tab(tab, flight, answer),
            Event::Freeze => self.teach(&VoteAction::Freeze),
            Event::Thaw => self.teach(&VoteAction::Thaw),
            Event::LightsOut => self.lights_out(),
        }
    }

    /// What the teacher does is in the journal too.
    fn teach(&mut self, action: &VoteAction) {
        if self.room.vote(action, &mut Door::new()).unwrap().is_ok() {
            self.journal.push(action.clone());
        }
    }

    /// The computer is switched off and on. What is left is what was kept and the journal.
    fn lights_out(&mut self) {
        self.lights_out += 1;
        let kept = serde_json::to_string(&self.room.keep(self.first_seed)).unwrap();
        assert!(!kept.contains("ballot"));
        let fresh = std::array::from_fn(|_| u8::try_from(self.dice.below(256)).unwrap());
        self.room = Room::restore(&serde_json::from_str(&kept).unwrap(), fresh).unwrap();
        let mut vote = Vote::new("corridor", OPTIONS);
        for action in &self.journal {
            vote.apply(action, &mut Door::new()).unwrap();
        }
        self.room.show(scene(vote));
    }

    fn asleep(&self, tab: usize) -> bool {
        self.tabs[tab].asleep_until > self.now
    }

    fn click(&mut self, tab: usize) {
        if self.asleep(tab) || self.tabs[tab].view.is_none() {
            return;
        }
        if self.chance(6) {
            let until = self.now + 60_000 + u64::from(self.dice.below(540_000));
            self.tabs[tab].asleep_until = until.min(BAD_UNTIL + 30_000);
            let until = self.tabs[tab].asleep_until;
            self.at(until, Event::Wake(tab));
            return;
        }
        let choice = |dice: &mut Dice| Choice(u8::try_from(dice.below(u32::from(OPTIONS))).unwrap());
        let ballot = Ballot { own: choice(&mut self.dice), guess: Some(choice(&mut self.dice)) };
        let of = &mut self.tabs[tab];
        let scene = of.view.as_ref().unwrap()["scene"].as_u64().unwrap();
        of.used += 1;
        of.wanted = Some(Wanted { scene, sequence: of.used, ballot });
        of.last_click = Some(ballot);
        self.pump(tab);
    }

    fn pump(&mut self, tab: usize) {
        if self.asleep(tab) {
            return;
        }
        let of = &mut self.tabs[tab];
        let Some(wanted) = of.wanted.clone() else { return };
        of.flight += 1;
        let flight = of.flight;
        let Ballot { own, guess } = wanted.ballot;
        let body = json!({ "sequence": wanted.sequence, "tab": of.number, "scene": wanted.scene,
            "say": { "vote": { "round": 1, "own": own.0, "guess": guess.map(|guess| guess.0) } } });
        let request = Request::Say(body.to_string().into_bytes());
        self.carry(&Event::AtRoom { tab, flight, request });
        self.at(self.now + TIMEOUT, Event::Retry(tab, flight));
    }

    fn poll(&mut self, tab: usize) {
        self.at(self.now + POLL, Event::Poll(tab));
        if self.asleep(tab) {
            return;
        }
        let of = &self.tabs[tab];
        let request = if of.joined {
            Request::View(of.view.as_ref().map_or(String::new(), |view| view["stamp"].as_str().unwrap().to_owned()))
        } else {
            self.at(self.now + 2_000, Event::Poll(tab));
            Request::Join
        };
        self.carry(&Event::AtRoom { tab, flight: 0, request });
    }

    fn at_room(&mut self, tab: usize, request: &Request) -> Answer {
        let (phone, now) = (self.tabs[tab].phone, Moment(self.now));
        let token = Token::parse(&token(phone)).unwrap();
        let answer = match request {
            Request::Join => {
                let code = self.room.code().as_str().to_owned();
                self.room.join(address(phone), &message::Join { code, token }, now).map(|_| Answer::In)
            }
            Request::View(have) => self.room.seat(&token, now).and_then(|seat| {
                let same = self.room.stamp(seat)? == *have;
                if same {
                    Ok(Answer::View(None))
                } else {
                    self.room.view(seat).map(|view| Answer::View(Some(read(&view))))
                }
            }),
            Request::Say(body) => {
                let message = message::say(body).unwrap();
                self.room.say(&token, &message, now).and_then(|(seat, took)| {
                    if took == Took::Yes {
                        self.taken.insert(phone);
                    }
                    Ok(Answer::Said(took, read(&self.room.view(seat)?)))
                })
            }
        };
        for heard in self.room.heard() {
            if let Heard::Vote(action) = heard {
                self.journal.push(action);
            }
        }
        match answer {
            Ok(answer) => answer,
            Err(Refused::Wait(wait)) => Answer::Later(wait.ms),
            Err(Refused::NotIn) => Answer::Stranger,
            Err(other) => panic!("seed {}: {other:?}", self.seed),
        }
    }

    fn at_tab(&mut self, tab: usize, flight: u64, answer: Answer) {
        if self.asleep(tab) {
            return;
        }
        match answer {
            Answer::In => {
                self.tabs[tab].joined = true;
                let view = Request::View(String::new());
                self.carry(&Event::AtRoom { tab, flight: 0, request: view });
            }
            Answer::View(Some(view)) => self.see(tab, view),
            Answer::View(None) => {}
            Answer::Said(took, view) => {
                let of = &mut self.tabs[tab];
                let current = of.flight == flight && of.wanted.is_some();
                if current {
                    of.flight += 1;
                    if took == Took::Other {
                        of.used = of.used.max(u32::try_from(view["sequence"].as_u64().unwrap()).unwrap()) + 1;
                        of.wanted.as_mut().unwrap().sequence = of.used;
                    } else {
                        of.wanted = None;
                        if took == Took::NotNow {
                            of.last_click = None;
                        }
                    }
                }
                self.see(tab, view);
                if current {
                    self.pump(tab);
                }
            }
            Answer::Later(ms) => {
                if self.tabs[tab].flight == flight {
                    self.at(self.now + ms, Event::Retry(tab, flight));
                }
            }
            Answer::Stranger => panic!("seed {}: a phone that had joined is not known", self.seed),
        }
    }

    fn see(&mut self, tab: usize, view: Value) {
        let of = &mut self.tabs[tab];
        if of.view.as_ref().is_some_and(|before| older(&view, before)) {
            return;
        }
        of.used = of.used.max(u32::try_from(view["sequence"].as_u64().unwrap()).unwrap());
        of.view = Some(view);
    }

    /// All is quiet: what must be so now.
    fn judge(&mut self) {
        let seed = self.seed;
        assert_eq!(self.room.seats(), PHONES, "seed {seed}: a phone has one seat");
        let (Scene::Vote(shown), _) = self.room.scene() else { panic!() };
        let vote = &shown.vote;
        let mut tally = BTreeMap::new();
        for phone in 0..PHONES {
            let seat = self.room.seat_of(&token(phone));
            let counted = vote.own(seat).map(|(_, ballot)| ballot);
            if let Some(ballot) = counted {
                *tally.entry(ballot.own.0).or_insert(0) += 1;
            }
            let tabs: Vec<&Tab> = self.tabs.iter().filter(|tab| tab.phone == phone).collect();
            for tab in &tabs {
                assert!(tab.wanted.is_none(), "seed {seed}: phone {phone} still sends {:?}", tab.wanted);
                let shown = &tab.view.as_ref().unwrap()["show"]["vote"];
                let own = counted.map(|ballot| u64::from(ballot.own.0));
                assert_eq!(shown["own"].as_u64(), own, "seed {seed}: phone {phone} shows what counts");
            }
            let last: Vec<Ballot> = tabs.iter().filter_map(|tab| tab.last_click).collect();
            if tabs.iter().all(|tab| tab.last_click.is_some()) {
                assert!(
                    counted.is_some_and(|ballot| last.contains(&ballot)),
                    "seed {seed}: phone {phone} lost {last:?}"
                );
            }
            assert_eq!(counted.is_some(), self.taken.contains(&phone), "seed {seed}: phone {phone}");
        }
        assert_eq!(vote.voted(), self.taken.len(), "seed {seed}: each counts once");

        // The journal alone gives the same.
        let mut again = Vote::new("corridor", OPTIONS);
        self.journal.iter().for_each(|action| drop(again.apply(action, &mut Door::new()).unwrap()));
        for seat in 0..u32::try_from(PHONES).unwrap() {
            assert_eq!(again.own(Seat(seat)), vote.own(Seat(seat)), "seed {seed}: journal");
        }
        let mut door = Door::new();
        assert_eq!(vote.stage(), Stage::Open);
        self.room.vote(&VoteAction::Close, &mut door).unwrap().unwrap();
        let Ok(VoteEvent::Revealed(reveal)) = self.room.vote(&VoteAction::Reveal, &mut door).unwrap() else {
            return;
        };
        assert_eq!(reveal.own.people() as usize, self.taken.len());
        for option in 0..OPTIONS {
            if let Figure::Exactly(count) = reveal.own.figure(option) {
                assert_eq!(count, tally.get(&option).copied().unwrap_or(0), "seed {seed}: option {option}");
            }
        }
    }
}

/// What the test asks of a room beside its doors: the seat of a phone.
trait SeatOf {
    fn seat_of(&self, token: &str) -> Seat;
}

impl SeatOf for Room {
    fn seat_of(&self, token: &str) -> Seat {
        use adal_qala::classroom::server::room::Looker;
        match self.looker(&Token::parse(token).unwrap().look()).unwrap() {
            Looker::Seat(seat) => seat,
            Looker::Desk | Looker::Juror(_) => panic!(),
        }
    }
}

/// As in `common.js`.
fn older(one: &Value, other: &Value) -> bool {
    let parts =
        |view: &Value| -> Vec<String> { view["stamp"].as_str().unwrap().split('.').map(str::to_owned).collect() };
    let (one, other) = (parts(one), parts(other));
    let number = |text: &str| text.parse::<u64>().unwrap();
    one[0] == other[0] && (number(&one[1]) < number(&other[1]) || number(&one[2]) < number(&other[2]))
}

fn read(view: &str) -> Value {
    serde_json::from_str(view).unwrap()
}

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|text| text.parse().unwrap())
}

#[test]
fn a_class_over_a_bad_network_loses_nothing_and_counts_nothing_twice() {
    let seeds = match (number("ADAL_SEED"), number("ADAL_SEEDS")) {
        (Some(one), _) => one..one + 1,
        (None, many) => 0..many.unwrap_or(40),
    };
    let (mut requests, mut lost, mut repeated, mut dark) = (0, 0, 0, 0);
    for seed in seeds.clone() {
        let mut world = World::new(seed);
        world.run();
        world.judge();
        requests += world.requests;
        lost += world.lost;
        repeated += world.repeated;
        dark += world.lights_out;
    }
    println!(
        "{} classes: {requests} messages, {lost} lost, {repeated} repeated, lights out {dark} times",
        seeds.count()
    );
}
