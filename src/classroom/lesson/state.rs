//! The state machine.

use super::action::{AfterPause, LessonAction, LessonEvent, Refused};
use super::plan::{Allotment, Slot, replan};
use super::step::{Mark, StepState, Told};
use crate::classroom::time::Seconds;
use crate::content::ids::{LessonId, StepId};
use crate::content::lesson::LessonPlan;

/// Without a sign of life for longer than this, a lid was closed.
pub const LONGEST_GAP: Seconds = Seconds(120);
/// How long before it goes on by itself the lesson says so.
pub const LAST_CALL: Seconds = Seconds(60);
/// The longest extension, and the farthest bell.
pub const LONGEST: Seconds = Seconds(8 * 60 * 60);

/// How far a lesson is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize, serde::Deserialize)]
pub enum Phase {
    /// It has not begun.
    Waiting,
    /// It is held.
    Running,
    /// It stands still.
    Paused,
    /// It is over.
    Over,
}

/// What the projector shows.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize, serde::Deserialize)]
pub enum Screen {
    /// The step.
    Shown,
    /// Nothing.
    Blank,
}

/// Whether votes are taken.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize, serde::Deserialize)]
pub enum Votes {
    /// They are, where the step has any.
    Open,
    /// They are not, and none can be changed.
    Frozen,
}

/// A lesson that is held.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LessonState {
    pub(super) plan: LessonId,
    pub(super) phase: Phase,
    pub(super) steps: Vec<StepState>,
    pub(super) current: usize,
    /// Seconds of the lesson.
    pub(super) now: Seconds,
    /// When the bell rings, in seconds of the lesson.
    pub(super) bell: Seconds,
    /// The caller's clock when it was last read.
    pub(super) last_at: Seconds,
    /// How long the present pause has lasted.
    pub(super) away: Seconds,
    /// What the present step was last allotted.
    pub(super) allotted: Seconds,
    /// Whether that time is over.
    pub(super) time_up: Told,
    /// Whether the last call went out for this step.
    pub(super) last_call: Told,
    /// How late the lesson was last said to end.
    pub(super) late: Seconds,
    pub(super) screen: Screen,
    pub(super) votes: Votes,
}

/// How the planner looks at the present step.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Present {
    /// It lies ahead and may still be left out.
    Ahead,
    /// It is held.
    Held,
}

impl LessonState {
    /// A lesson that has not begun.
    pub fn new(plan: &LessonPlan) -> Self {
        let steps: Vec<StepState> = plan.steps.iter().map(StepState::new).collect();
        Self {
            plan: plan.id.clone(),
            phase: Phase::Waiting,
            steps,
            current: 0,
            now: Seconds::ZERO,
            bell: Seconds::from(plan.minutes),
            last_at: Seconds::ZERO,
            away: Seconds::ZERO,
            allotted: Seconds::ZERO,
            time_up: Told::No,
            last_call: Told::No,
            late: Seconds::ZERO,
            screen: Screen::Shown,
            votes: Votes::Open,
        }
    }

    /// Carries an action out at the second `at` of the caller's clock, which only has to run on: where it was set back, no time has
    /// passed, and what passes while the lesson stands still is not the lesson's.
    ///
    /// # Errors
    /// Where the action is not possible now; nothing has changed then.
    pub fn apply(&mut self, at: Seconds, action: &LessonAction) -> Result<Vec<LessonEvent>, Refused> {
        self.allows(action)?;
        let mut events = Vec::new();
        self.pass(at, &mut events);
        // Time itself may have moved the lesson to where the action is no longer possible: then it is what it was without it.
        if self.allows(action).is_ok() {
            self.carry_out(action, &mut events);
        }
        if self.phase == Phase::Running {
            self.tell_lateness(&mut events);
        }
        Ok(events)
    }

    /// Its plan.
    pub fn plan(&self) -> &LessonId {
        &self.plan
    }

    /// How far it is.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// Its steps, in order.
    pub fn steps(&self) -> &[StepState] {
        &self.steps
    }

    /// The present step, while the lesson is held.
    pub fn current(&self) -> Option<&StepState> {
        match self.phase {
            Phase::Running | Phase::Paused => self.steps.get(self.current),
            Phase::Waiting | Phase::Over => None,
        }
    }

    /// Seconds since it began, pauses aside.
    pub fn now(&self) -> Seconds {
        self.now
    }

    /// When the bell rings, in the same seconds.
    pub fn bell(&self) -> Seconds {
        self.bell
    }

    /// How long the present pause has lasted.
    pub fn away(&self) -> Seconds {
        self.away
    }

    /// How long the present step was allotted, with what it has already taken.
    pub fn allotted(&self) -> Seconds {
        self.allotted
    }

    /// How far the present step is over that.
    pub fn overrun(&self) -> Seconds {
        self.current().map_or(Seconds::ZERO, |step| step.spent.minus(self.allotted))
    }

    /// How late the lesson will end, even with everything cut.
    pub fn late(&self) -> Seconds {
        self.late
    }

    /// What the projector shows.
    pub fn screen(&self) -> Screen {
        self.screen
    }

    /// Whether votes are taken.
    pub fn votes(&self) -> Votes {
        self.votes
    }

    /// The present step and those after it that were not skipped, with the time that each may still take; none: it will be left out.
    pub fn ahead(&self) -> Vec<(&StepState, Seconds)> {
        if self.phase == Phase::Over {
            return Vec::new();
        }
        let present = if self.phase == Phase::Waiting { Present::Ahead } else { Present::Held };
        let (at, planned) = self.planned(present);
        let held = |at: usize| at == self.current && present == Present::Held;
        let left = |at: usize, time: Seconds| if held(at) { time.minus(self.steps[at].spent) } else { time };
        at.into_iter().zip(planned.seconds).map(|(at, time)| (&self.steps[at], left(at, time))).collect()
    }

    fn allows(&self, action: &LessonAction) -> Result<(), Refused> {
        use LessonAction::{Back, Begin, Bell, Blank, Freeze, Restore, Resume, Show, Skip, Thaw, Tick};
        match (self.phase, action) {
            (_, Tick | Blank | Show | Freeze | Thaw) => Ok(()),
            (Phase::Waiting, Begin { .. }) => Ok(()),
            (Phase::Waiting, Skip { step } | Restore { step }) => self.step_allows(action, step),
            (Phase::Waiting, _) => Err(Refused::NotBegun),
            (Phase::Over, _) => Err(Refused::Over),
            (_, Begin { .. }) => Err(Refused::Begun),
            (Phase::Paused, Resume { .. } | Bell { .. } | LessonAction::End) => Ok(()),
            (Phase::Paused, _) => Err(Refused::Paused),
            (Phase::Running, Resume { .. }) => Err(Refused::NotPaused),
            (Phase::Running, Back) => self.before().map(|_| ()).ok_or(Refused::First),
            (Phase::Running, Skip { step } | Restore { step }) => self.step_allows(action, step),
            (Phase::Running, _) => Ok(()),
        }
    }

    fn step_allows(&self, action: &LessonAction, step: &StepId) -> Result<(), Refused> {
        let at = self.steps.iter().position(|own| own.step == *step).ok_or(Refused::NoSuchStep)?;
        let mark = self.steps[at].mark;
        let fits = match action {
            LessonAction::Skip { .. } => mark != Mark::Skipped,
            _ => mark == Mark::Skipped && (at > self.current || self.phase == Phase::Waiting),
        };
        (at >= self.current && fits).then_some(()).ok_or(Refused::NoSuchStep)
    }

    fn carry_out(&mut self, action: &LessonAction, events: &mut Vec<LessonEvent>) {
        match action {
            LessonAction::Tick => {}
            LessonAction::Begin { left } => {
                self.bell = left.map_or(self.bell, |left| Seconds(left.0.min(LONGEST.0)));
                self.phase = Phase::Running;
                events.push(LessonEvent::Began { left: self.bell });
                self.enter(0, events);
            }
            LessonAction::Next => self.go_on(events),
            LessonAction::Back => {
                if let Some(before) = self.before() {
                    self.leave(events);
                    self.current = before;
                    // What there was no time for is planned for again.
                    let ahead = self.steps[before..].iter_mut().filter(|step| step.mark == Mark::LeftOut);
                    ahead.for_each(|step| step.mark = Mark::Open);
                    self.begin_step(events);
                }
            }
            LessonAction::Skip { step } => self.mark(step, Mark::Skipped, events),
            LessonAction::Restore { step } => self.mark(step, Mark::Open, events),
            LessonAction::Extend { by } => {
                let floor = self.allotted.plus(*by);
                let step = &mut self.steps[self.current];
                // An overrun counts: three minutes more are three minutes from now on.
                step.floor = Seconds(floor.0.max(step.spent.plus(*by).0).min(LONGEST.0));
                self.allot();
            }
            LessonAction::Bell { left } => {
                self.bell = self.now.plus(Seconds(left.0.min(LONGEST.0)));
                self.allot();
            }
            LessonAction::Blank => self.screen = Screen::Blank,
            LessonAction::Show => self.screen = Screen::Shown,
            LessonAction::Freeze => self.votes = Votes::Frozen,
            LessonAction::Thaw => self.votes = Votes::Open,
            LessonAction::Pause => {
                self.phase = Phase::Paused;
                self.away = Seconds::ZERO;
                events.push(LessonEvent::Paused);
            }
            LessonAction::Resume { bell } => {
                self.phase = Phase::Running;
                events.push(LessonEvent::Resumed);
                if *bell == AfterPause::Stays {
                    self.bell = Seconds(self.bell.minus(self.away).0.max(self.now.0));
                    self.allot();
                }
                self.away = Seconds::ZERO;
            }
            LessonAction::End => {
                self.leave(events);
                self.end(events);
            }
        }
    }

    /// Lets time pass up to `at`. Every moment in which something happens is stopped at, so that it doesn't matter how often the
    /// clock is read.
    fn pass(&mut self, at: Seconds, events: &mut Vec<LessonEvent>) {
        let gap = at.minus(self.last_at);
        self.last_at = at;
        match self.phase {
            Phase::Waiting | Phase::Over => {}
            Phase::Paused => self.away = self.away.plus(gap),
            Phase::Running if gap > LONGEST_GAP => {
                self.phase = Phase::Paused;
                self.away = gap;
                events.push(LessonEvent::LidClosed { away: gap });
            }
            Phase::Running => {
                let mut left = gap;
                self.notice(events);
                while left > Seconds::ZERO && self.phase == Phase::Running {
                    let stretch = Seconds(self.quiet().0.clamp(1, left.0));
                    left = left.minus(stretch);
                    self.now = self.now.plus(stretch);
                    let step = &mut self.steps[self.current];
                    step.spent = step.spent.plus(stretch);
                    self.notice(events);
                }
            }
        }
    }

    /// Seconds until something happens by itself.
    fn quiet(&self) -> Seconds {
        let spent = self.steps[self.current].spent;
        let end = self.goes_on_at();
        let moments = [self.allotted, end.minus(LAST_CALL), end];
        moments.into_iter().map(|at| at.minus(spent)).filter(|left| *left > Seconds::ZERO).min().unwrap_or(Seconds(1))
    }

    /// What the clock brings about.
    fn notice(&mut self, events: &mut Vec<LessonEvent>) {
        while self.phase == Phase::Running {
            let step = &self.steps[self.current];
            let (spent, end) = (step.spent, self.goes_on_at());
            if spent >= self.allotted && self.time_up == Told::No {
                self.time_up = Told::Yes;
                events.push(LessonEvent::TimeUp { step: step.step.clone() });
            }
            if spent >= end {
                events.push(LessonEvent::WentOn);
                self.go_on(events);
                continue;
            }
            if spent.plus(LAST_CALL) >= end && self.last_call == Told::No {
                self.last_call = Told::Yes;
                events.push(LessonEvent::LastCall { left: end.minus(spent) });
            }
            return;
        }
    }

    /// How long the present step can take at most: until what comes after it needs the rest, though never less than it must have.
    fn goes_on_at(&self) -> Seconds {
        let step = &self.steps[self.current];
        let open = |step: &&StepState| step.mark == Mark::Open;
        let after = self.steps[self.current + 1..].iter().filter(open).map(|step| step.slot().smallest());
        let after = after.fold(Seconds::ZERO, Seconds::plus);
        let until = self.bell.plus(step.spent).minus(self.now.plus(after));
        Seconds(until.0.max(step.must_have().0))
    }

    /// Ends the present step and begins the next for which there is time; without one, the lesson is over.
    fn go_on(&mut self, events: &mut Vec<LessonEvent>) {
        self.leave(events);
        self.enter(self.current + 1, events);
    }

    fn enter(&mut self, from: usize, events: &mut Vec<LessonEvent>) {
        self.current = from;
        while self.current < self.steps.len() {
            if self.steps[self.current].mark == Mark::Open {
                let (_, planned) = self.planned(Present::Ahead);
                let begun = self.steps[self.current].spent > Seconds::ZERO;
                if begun || planned.seconds.first().is_some_and(|time| *time > Seconds::ZERO) {
                    self.begin_step(events);
                    return;
                }
                self.steps[self.current].mark = Mark::LeftOut;
                events.push(LessonEvent::LeftOut { step: self.steps[self.current].step.clone() });
            }
            self.current += 1;
        }
        self.current = self.steps.len().saturating_sub(1);
        self.end(events);
    }

    fn begin_step(&mut self, events: &mut Vec<LessonEvent>) {
        self.steps[self.current].mark = Mark::Open;
        self.votes = Votes::Open;
        self.allot();
        let step = self.steps[self.current].step.clone();
        events.push(LessonEvent::StepBegan { step, allotted: self.allotted });
    }

    fn leave(&self, events: &mut Vec<LessonEvent>) {
        let step = &self.steps[self.current];
        events.push(LessonEvent::StepEnded { step: step.step.clone(), spent: step.spent });
    }

    fn end(&mut self, events: &mut Vec<LessonEvent>) {
        self.phase = Phase::Over;
        events.push(LessonEvent::Ended { at: self.now, bell: self.bell });
    }

    fn mark(&mut self, step: &StepId, mark: Mark, events: &mut Vec<LessonEvent>) {
        let Some(at) = self.steps.iter().position(|own| own.step == *step) else { return };
        self.steps[at].mark = mark;
        if self.phase == Phase::Waiting {
            return;
        }
        if at == self.current {
            self.go_on(events);
        } else {
            self.allot();
        }
    }

    /// The step before this that was held.
    fn before(&self) -> Option<usize> {
        (0..self.current).rev().find(|at| self.steps[*at].mark == Mark::Open)
    }

    /// Allots the present step anew.
    fn allot(&mut self) {
        self.time_up = Told::No;
        self.last_call = Told::No;
        let (_, planned) = self.planned(Present::Held);
        self.allotted = planned.seconds.first().copied().unwrap_or_default();
    }

    /// The plan for what is ahead: positions of steps, and what each gets. The present one is first; while it is held, with what it
    /// has already taken.
    fn planned(&self, present: Present) -> (Vec<usize>, Allotment) {
        let open = |at: &usize| *at == self.current || self.steps[*at].mark == Mark::Open;
        let ahead: Vec<usize> = (self.current..self.steps.len()).filter(open).collect();
        let mut slots: Vec<Slot> = ahead.iter().map(|at| self.steps[*at].slot()).collect();
        let mut spent = Seconds::ZERO;
        if present == Present::Held {
            let step = &self.steps[self.current];
            slots[0] = step.present(self.time_up);
            spent = step.spent;
        }
        let available = self.bell.plus(spent).minus(self.now);
        (ahead, replan(&slots, available))
    }

    /// How long after the bell the lesson ends when everything is cut that may be.
    fn lateness(&self) -> Seconds {
        let step = &self.steps[self.current];
        let present = step.must_have().minus(step.spent);
        let ahead = self.steps[self.current + 1..].iter().filter(|step| step.mark == Mark::Open);
        let least = ahead.map(|step| step.slot().smallest()).fold(present, Seconds::plus);
        self.now.plus(least).minus(self.bell)
    }

    fn tell_lateness(&mut self, events: &mut Vec<LessonEvent>) {
        let late = self.lateness();
        match (self.late > Seconds::ZERO, late > Seconds::ZERO) {
            (_, true) if late != self.late => events.push(LessonEvent::BellMissed { by: late }),
            (true, false) => events.push(LessonEvent::BellKept),
            _ => {}
        }
        self.late = late;
    }
}
