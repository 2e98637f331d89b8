//! A jury on phones, from the codes to the mean: a quest in a lesson as the window holds it, jurors over HTTP, the rules of the quest, and
//! a dark room in the middle. What a phone was told is on the disk in that moment, and what it was not told is sent again and counts once.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use adal_qala::classroom::lesson::LessonAction;
use adal_qala::classroom::quest::game::{Action, Quest};
use adal_qala::classroom::quest::jury::{Counted, JurorId, Performance};
use adal_qala::classroom::quest::kept::{KeptAction, KeptQuest};
use adal_qala::classroom::quest::setup::Who;
use adal_qala::classroom::quest::team::TeamId;
use adal_qala::classroom::quest::units::Score;
use adal_qala::content::builtin;
use adal_qala::content::ids::{LessonId, StationId};
use adal_qala::content::lang::Lang;
use adal_qala::content::library::Library;
use adal_qala::content::load::load;
use adal_qala::desktop::intent::Intent;
use adal_qala::desktop::lesson::phones::Phones;
use adal_qala::desktop::lesson::quest::QuestWish;
use adal_qala::desktop::lesson::{Held, LessonWish};
use adal_qala::desktop::session::Session;
use adal_qala::desktop::shelf::Shelf;
use adal_qala::store::folder::DataFolder;
use adal_qala::store::lesson;
use jiff::civil::date;
use serde_json::{Value, json};

use crate::client::{ask, run};
use crate::stage::{LIBRARY, token};

/// The lines of the creative station, which is worth a hundred points.
const LINES: [(&str, u16); 5] = [("idea", 25), ("fact", 20), ("hope", 25), ("craft", 15), ("together", 15)];

/// Teams 0 and 1 are of school A, team 2 of B, team 3 of C; juror 0 is of school A, juror 4 of B.
struct Room {
    session: Session,
    at: SocketAddr,
}

fn session(folder: &Path, library: Arc<Library>) -> Session {
    let (shelf, _) = Shelf::open(Some(folder), date(2026, 12, 9));
    Session::new(library, shelf, Some(Lang::En))
}

impl Room {
    fn open(folder: &Path, address: [u8; 4]) -> Self {
        let library = load(&[builtin::embedded()]).library.unwrap();
        let mut session = session(folder, Arc::new(library));
        session.carry_out(Intent::PrepareLesson(LessonId::parse("team-quest").unwrap()));
        let mut room = Self { session, at: SocketAddr::from((address, 0)) };
        let phones = Phones::open_at(&LIBRARY, IpAddr::V4(Ipv4Addr::from(address))).unwrap();
        room.session.lesson.as_mut().unwrap().take_phones(&LIBRARY, phones);
        room.at = room.held().keep(0).phones.unwrap().address;
        room.wish(LessonWish::Rule(LessonAction::Begin { left: None }));
        for _ in 0..5 {
            room.quest(QuestWish::More(Who::Juror));
        }
        let schools = [(Who::Team, 0, 1), (Who::Team, 1, 1), (Who::Team, 2, 2), (Who::Team, 3, 3)];
        for (who, at, presses) in schools.into_iter().chain([(Who::Juror, 0, 1), (Who::Juror, 4, 2)]) {
            for _ in 0..presses {
                room.quest(QuestWish::School(who, at));
            }
        }
        room.quest(QuestWish::Ready);
        room.wish(LessonWish::Rule(LessonAction::Next));
        room.wish(LessonWish::Rule(LessonAction::Next));
        room.quest(QuestWish::Rule(Action::Begin));
        room.settle();
        room
    }

    /// The lights go out, and come back with what the disk had.
    fn again(self, folder: &Path) -> Self {
        let (at, library) = (self.at, Arc::clone(&self.session.library));
        let disk = std::fs::read(DataFolder::find(Some(folder)).unwrap().lesson()).unwrap();
        drop(self);
        // Ending in good order writes what waits; the dark does not.
        std::fs::write(DataFolder::find(Some(folder)).unwrap().lesson(), disk).unwrap();
        let mut session = session(folder, library);
        session.carry_out(Intent::ReopenLesson);
        let mut room = Self { session, at };
        assert_eq!(room.held().keep(0).phones.unwrap().address, at, "phones find it where it was");
        room.wish(Held::resume());
        room.settle();
        room
    }

    fn held(&self) -> &Held {
        self.session.lesson.as_ref().unwrap()
    }

    fn game(&self) -> &Quest {
        self.held().quest.as_ref().unwrap().quest.as_ref().unwrap()
    }

    fn wish(&mut self, wish: LessonWish) {
        self.session.carry_out(Intent::Lesson(wish));
    }

    fn quest(&mut self, wish: QuestWish) {
        self.wish(LessonWish::Quest(wish));
    }

    /// Frames pass until the disk has everything, and the jury's phones see it.
    fn settle(&mut self) {
        let begun = Instant::now();
        let shown = |room: &Self| {
            let phones = room.held().phones.as_ref().unwrap();
            phones.room().with(|room| room.jury_view(JurorId(0))).is_ok_and(|view| view.contains("creative"))
        };
        while !shown(self) {
            assert!(begun.elapsed() < Duration::from_secs(60), "the jury is shown nothing");
            std::thread::sleep(Duration::from_millis(5));
            self.session.tick_lesson();
        }
    }

    /// All teams have been at all stations in turn.
    fn rounds_pass(&mut self) {
        for _ in 0..38 {
            self.session.elapsed += 60.0;
            self.session.tick_lesson();
        }
    }

    fn codes(&self) -> Vec<String> {
        let phones = self.held().phones.as_ref().unwrap();
        phones.room().with(|room| room.juror_codes().iter().map(|code| code.as_str().to_owned()).collect())
    }

    /// A juror's phone comes in. The number of the phone is that of the juror.
    fn join(&self, juror: u32) {
        let body = json!({ "code": self.codes()[juror as usize], "token": token(juror) }).to_string();
        let answer = run(ask(self.at, juror, "POST", "/api/jury/join", None, Some(&body)));
        assert_eq!(answer.status, 200, "{}", answer.body);
    }

    fn view(&self, juror: u32) -> Value {
        run(ask(self.at, juror, "GET", "/api/jury", Some(&token(juror)), None)).json()
    }

    fn send(&self, juror: u32, sequence: u32, say: &Value) -> Value {
        let body = json!({ "sequence": sequence, "tab": juror, "say": say }).to_string();
        run(ask(self.at, juror, "POST", "/api/jury/say", Some(&token(juror)), Some(&body))).json()["took"].clone()
    }

    /// Sends, and waits as a page does until it is told what became of it: nothing, or why it was refused.
    fn say(&mut self, juror: u32, sequence: u32, say: &Value) -> Value {
        assert_eq!(self.send(juror, sequence, say), "yes");
        let begun = Instant::now();
        loop {
            self.session.tick_lesson();
            let view = self.view(juror);
            let answers = view["juror"]["answers"].as_array().unwrap();
            if let Some(answer) = answers.iter().find(|answer| answer[0] == sequence) {
                return answer[1].clone();
            }
            assert!(begun.elapsed() < Duration::from_secs(60), "juror {juror} hears nothing of {sequence}: {view}");
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

/// A sheet of so many points in all.
fn sheet(team: u8, points: u16) -> Value {
    let mut left = points;
    let lines: serde_json::Map<String, Value> = LINES
        .iter()
        .map(|(line, most)| {
            let given = left.min(*most);
            left -= given;
            ((*line).to_owned(), json!(given))
        })
        .collect();
    json!({ "sheet": { "station": "creative", "team": team, "lines": lines } })
}

fn at_creative(team: u8) -> Performance {
    (StationId::parse("creative").unwrap(), TeamId(team))
}

fn on_disk(folder: &Path) -> KeptQuest {
    lesson::find(&DataFolder::find(Some(folder)).unwrap()).unwrap().quest.unwrap()
}

/// The sheets in a log: juror and team.
fn sheets(quest: &KeptQuest) -> Vec<(u8, u8)> {
    let of = |action: &KeptAction| match action {
        KeptAction::Sheet { juror, team, .. } => Some((*juror, *team)),
        _ => None,
    };
    quest.log.iter().filter_map(|(_, action)| of(action)).collect()
}

#[test]
fn five_jurors_score_two_schools_through_the_dark_and_nothing_is_lost_or_counted_twice() {
    let folder = tempfile::tempdir().unwrap();
    let mut room = Room::open(folder.path(), [127, 78, 0, 1]);
    (0..5).for_each(|juror| room.join(juror));
    // In the first round one team is at the creative station, and the others have not been there.
    let first = room.view(1);
    assert_eq!(first["stations"][0]["id"], "creative");
    let soon = first["juror"]["performances"][0].as_array().unwrap().iter().filter(|own| own["no"] == "soon").count();
    assert!(soon >= 3, "{first}");
    assert_eq!(first["teams"][1]["school"], "A");
    room.rounds_pass();
    // Nobody scores the own school, and an interest takes back what was scored.
    assert_eq!(room.say(0, 1, &sheet(1, 100)), "own-school");
    assert_eq!(room.say(4, 1, &sheet(2, 100)), "own-school");
    assert_eq!(room.say(1, 1, &sheet(0, 90)), Value::Null);
    assert_eq!(room.say(1, 2, &json!({ "declare": { "teams": [0] } })), Value::Null);
    assert_eq!(room.say(1, 3, &sheet(0, 90)), "interest");
    assert!(room.game().verdict(&at_creative(0)).is_none());
    // A line may not have more than the rubric says, and none is missing.
    let mut bad = sheet(3, 0);
    bad["sheet"]["lines"]["craft"] = json!(16);
    assert_eq!(room.say(2, 1, &bad), "never");
    bad["sheet"]["lines"].as_object_mut().unwrap().remove("craft");
    assert_eq!(room.say(2, 2, &bad), "never");
    // Three jurors are told that their sheets of team 3 are there: they are on the disk in that moment.
    assert_eq!(room.say(0, 2, &sheet(3, 100)), Value::Null);
    assert!(sheets(&on_disk(folder.path())).contains(&(0, 3)));
    assert_eq!(room.say(1, 4, &sheet(3, 50)), Value::Null);
    assert!(sheets(&on_disk(folder.path())).contains(&(1, 3)));
    assert_eq!(room.say(2, 3, &sheet(3, 70)), Value::Null);
    assert!(sheets(&on_disk(folder.path())).contains(&(2, 3)));
    // The fourth one's has arrived, and the lights go out before anybody has seen it.
    assert_eq!(room.send(3, 1, &sheet(3, 80)), "yes");
    let mut room = room.again(folder.path());
    assert_eq!(sheets(&on_disk(folder.path())), [(1, 0), (0, 3), (1, 3), (2, 3)]);
    // Pages are known by the same token and see what was written; the others send again, under a number that is new to the room.
    let seen = room.view(2);
    assert_eq!(seen["juror"]["performances"][0][3]["sheet"]["idea"], 25);
    assert_eq!(seen["juror"]["performances"][0][3]["no"], Value::Null);
    let next = |room: &Room, juror: u32| room.view(juror)["sequence"].as_u64().unwrap() as u32 + 1;
    let number = next(&room, 3);
    assert_eq!(room.say(3, number, &sheet(3, 80)), Value::Null);
    // One heard nothing though it was written, another changes its mind, and the fifth sends the same thing three times.
    let number = next(&room, 2);
    assert_eq!(room.say(2, number, &sheet(3, 70)), Value::Null);
    let number = next(&room, 1);
    assert_eq!(room.say(1, number, &sheet(3, 60)), Value::Null);
    let number = next(&room, 4);
    assert_eq!(room.say(4, number, &sheet(3, 10)), Value::Null);
    assert_eq!(room.say(4, number, &sheet(3, 10)), Value::Null);
    assert_eq!(room.say(4, number + 1, &sheet(3, 10)), Value::Null);
    // What each gave stands in the quest once; the best and the worst of five are left out.
    let verdict = room.game().verdict(&at_creative(3)).unwrap();
    let sums: Vec<_> = verdict.sums.iter().map(|(juror, sum, counted)| (juror.0, *sum, *counted)).collect();
    let (kept, dropped) = (Counted::Kept, Counted::Dropped);
    assert_eq!(sums, [(0, 100, dropped), (1, 60, kept), (2, 70, kept), (3, 80, kept), (4, 10, dropped)]);
    assert_eq!(verdict.mean, Score::points(70));
    let log = on_disk(folder.path());
    assert_eq!(sheets(&log), [(1, 0), (0, 3), (1, 3), (2, 3), (3, 3), (1, 3), (4, 3)], "the same sheet is one line");
    // Closed is closed, for a second dark too.
    room.quest(QuestWish::Rule(Action::Close(at_creative(3))));
    let number = next(&room, 2);
    assert_eq!(room.say(2, number, &sheet(3, 0)), "closed");
    let mut room = room.again(folder.path());
    let number = next(&room, 3);
    assert_eq!(room.say(3, number, &sheet(3, 0)), "closed");
    assert_eq!(room.view(3)["juror"]["performances"][0][3]["no"], "closed");
    let interests: Vec<_> = room.game().jury().interests().collect();
    assert_eq!(interests, [(JurorId(1), TeamId(0))]);
    let rows = room.game().board().rows();
    let row = rows.iter().find(|row| row.team == TeamId(3)).unwrap();
    assert_eq!(row.total, Score::points(70));
}
