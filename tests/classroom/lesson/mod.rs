//! A lesson against the bell.

mod boosters;
mod clock;
mod laws;
mod planning;
mod recall;
mod simulated;

use adal_qala::classroom::lesson::record::Record;
use adal_qala::classroom::lesson::{AfterPause, LessonAction, LessonEvent, LessonState, Phase, Refused, Seconds};
use adal_qala::content::ids::{LessonId, StepId};
use adal_qala::content::lesson::{Audience, Cut, LessonPlan, Minutes, Priority, Question, Step, StepKind};

/// `D10` a discussion of ten minutes, `L9` something else; `>6/2` may be shortened to six minutes, second; `-4/1` left out, first.
fn plan(steps: &str) -> LessonPlan {
    let steps: Vec<Step> = steps.split_whitespace().map(step).collect();
    LessonPlan {
        id: LessonId::parse("test").unwrap(),
        audience: Audience::Students,
        minutes: Minutes(steps.iter().map(|step| step.minutes.0).sum()),
        number: 1,
        aims: 0,
        materials: 0,
        roles: 0,
        facts: Vec::new(),
        azamat: Vec::new(),
        steps,
    }
}

/// A step, as in `a:D10>6/2`.
fn step(text: &str) -> Step {
    let (id, text) = text.split_once(':').unwrap();
    let kind = match &text[..1] {
        "D" => StepKind::Discuss { prompts: 1 },
        "E" => StepKind::Debrief { questions: Question::ALL.to_vec() },
        _ => StepKind::Pause,
    };
    let text = &text[1..];
    let (minutes, cut) = match text.find(['>', '-']) {
        None => (text, None),
        Some(at) => (&text[..at], Some((&text[at..=at], &text[at + 1..]))),
    };
    let minutes: u16 = minutes.parse().unwrap();
    let (least, cut) = match cut {
        None => (minutes, Cut::Never),
        Some((how, rest)) => {
            let (least, priority) = rest.split_once('/').unwrap();
            let priority = Priority(priority.parse().unwrap());
            let cut = if how == ">" { Cut::Shorten(priority) } else { Cut::Drop(priority) };
            (least.parse().unwrap(), cut)
        }
    };
    let id = StepId::parse(id).unwrap();
    Step { id, minutes: Minutes(minutes), least: Minutes(least), cut, notes: 0, kind }
}

fn id(name: &str) -> StepId {
    StepId::parse(name).unwrap()
}

/// Whether a lesson is held a second time, written and read before every action.
#[derive(Clone, Copy, PartialEq)]
enum Kept {
    Straight,
    ThroughAFile,
}

/// A lesson that is held: straight, and, unless that takes too long, written and read again before every action.
struct Held {
    plan: LessonPlan,
    straight: LessonState,
    at: u32,
    /// Whether it is written and read before every action.
    kept: Kept,
    /// Everything that happened.
    log: Vec<LessonEvent>,
}

impl Held {
    fn new(plan: LessonPlan) -> Self {
        let straight = LessonState::new(&plan);
        Self { plan, straight, at: 0, kept: Kept::ThroughAFile, log: Vec::new() }
    }

    fn begun(plan: LessonPlan) -> Self {
        let mut held = Self::new(plan);
        held.act(0, LessonAction::Begin { left: None }).unwrap();
        held
    }

    /// Lets `passed` seconds go by and acts.
    fn act(&mut self, passed: u32, action: LessonAction) -> Result<Vec<LessonEvent>, Refused> {
        let before = self.straight.clone();
        let at = Seconds(self.at + passed);
        let done = self.straight.apply(at, &action);
        if self.kept == Kept::ThroughAFile {
            let mut again = self.through_a_file(&before);
            assert_eq!(again.apply(at, &action), done, "after it was written and read: {action:?}");
            assert_eq!(again, self.straight);
        }
        match &done {
            Ok(events) => {
                self.at = at.0;
                self.log.extend(events.iter().cloned());
            }
            Err(_) => assert_eq!(self.straight, before, "{action:?} was refused and changed something"),
        }
        done
    }

    /// The lesson as it goes on after it was written and read.
    fn through_a_file(&self, state: &LessonState) -> LessonState {
        let at = self.at;
        let record = Record::read(&Record::of(state).write()).unwrap();
        assert_eq!(record, Record::of(state), "what was read is not what was written");
        let mut again = record.reopen(&self.plan, Seconds(at), Seconds::ZERO).unwrap();
        if state.phase() == Phase::Running {
            again.apply(Seconds(at), &LessonAction::Resume { bell: AfterPause::Moves }).unwrap();
        }
        assert_eq!(again, *state);
        again
    }

    fn tick(&mut self, seconds: u32) -> Vec<LessonEvent> {
        self.act(seconds, LessonAction::Tick).unwrap()
    }

    /// Lets minutes go by, second by second.
    fn wait(&mut self, minutes: u32) {
        for _ in 0..minutes * 60 {
            self.tick(1);
        }
    }

    fn current(&self) -> &str {
        self.straight.current().map_or("", |step| step.step.as_str())
    }

    /// What is ahead, as `b 600` seconds each.
    fn ahead(&self) -> String {
        let ahead = self.straight.ahead();
        ahead.iter().map(|(step, time)| format!("{} {}", step.step, time.0)).collect::<Vec<_>>().join(", ")
    }
}
