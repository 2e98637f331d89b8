//! The teacher's phone: the next step, the clock, prompts, who is not in, and a button for each thing that can be done now.

use std::collections::BTreeSet;

use serde::Serialize;

use super::message::Wish;
use super::scene::{Scene, Spoken};
use super::secret::Token;
use super::time::Moment;
use super::{Refused, Room};

/// What the game hands over for the teacher's phone.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Desk {
    /// The step that runs.
    pub step: Spoken,
    /// The one that comes.
    pub next: Option<Spoken>,
    /// What to say and ask, and which arguments to expect.
    pub prompts: Vec<Spoken>,
    /// The clocks, as they stood when this was handed over.
    pub clock: Option<Clock>,
    /// What can be done now.
    pub wishes: BTreeSet<Wish>,
}

/// The clocks of a lesson.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Clock {
    /// When it was handed over.
    pub at: Moment,
    /// Seconds left of the step; below zero where it overruns.
    pub step_s: i32,
    /// Seconds left of the lesson.
    pub lesson_s: i32,
    /// Whether it runs.
    pub runs: Runs,
}

/// See [`Clock::runs`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the field tells")]
pub enum Runs {
    On,
    Paused,
}

/// What the teacher's phone is sent.
#[derive(Serialize)]
struct DeskView<'r> {
    stamp: String,
    sequence: u32,
    step: &'r Spoken,
    next: Option<&'r Spoken>,
    prompts: &'r [Spoken],
    clock: Option<ClockView>,
    wishes: Vec<&'static str>,
    code: String,
    door_open: bool,
    blank: bool,
    people: Vec<PersonView>,
    scene: &'static str,
}

#[derive(Serialize)]
struct ClockView {
    step_s: i64,
    lesson_s: i64,
    runs: Runs,
}

#[derive(Serialize)]
struct PersonView {
    seat: u32,
    nick: [u8; 2],
    here: bool,
    done: bool,
}

impl Room {
    /// What the teacher's phone sees, as JSON.
    pub fn desk_view(&self, token: Option<&Token>, now: Moment) -> Result<String, Refused> {
        let sequence = match token {
            Some(token) => self.teachers.get(&token.hashed()).ok_or(Refused::NotIn)?.highest,
            None => self.teachers.values().map(|numbers| numbers.highest).max().unwrap_or(0),
        };
        let clock = self.desk.clock.map(|clock| {
            let gone = match clock.runs {
                Runs::On => i64::try_from(now.since(clock.at) / 1_000).unwrap_or(0),
                Runs::Paused => 0,
            };
            ClockView {
                step_s: i64::from(clock.step_s) - gone,
                lesson_s: i64::from(clock.lesson_s) - gone,
                runs: clock.runs,
            }
        });
        let people = self.people(now).into_iter().map(|person| PersonView {
            seat: person.seat.0,
            nick: [person.nick.adjective, person.nick.animal],
            here: person.here,
            done: person.done,
        });
        let view = DeskView {
            stamp: format!("{:x}.{}", self.boot, now.0),
            sequence,
            step: &self.desk.step,
            next: self.desk.next.as_ref(),
            prompts: &self.desk.prompts,
            clock,
            wishes: self.desk.wishes.iter().filter_map(|wish| wish.name()).collect(),
            code: self.code.shown(),
            door_open: self.doors.open,
            blank: self.blank,
            people: people.collect(),
            scene: match &self.scene {
                Scene::Wait(_) => "wait",
                Scene::Vote(_) => "vote",
                Scene::Survey(_) => "survey",
                Scene::Game(_) => "game",
                Scene::Buzzer(_) => "buzzer",
                Scene::Teams(_) => "teams",
            },
        };
        Ok(serde_json::to_string(&view).unwrap_or_default())
    }
}
