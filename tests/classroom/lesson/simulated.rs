//! A thousand lessons with classes that overrun, skip, extend and are interrupted. A failure prints its seed.

use std::sync::OnceLock;

use adal_qala::classroom::lesson::{AfterPause, LessonAction, LessonEvent, Phase, Seconds};
use adal_qala::content::builtin;
use adal_qala::content::lesson::{Lesson, LessonPlan};
use adal_qala::content::library::{Library, load};
use rand_chacha::ChaCha8Rng;
use rand_core::{Rng, SeedableRng};

use super::{Held, Kept, plan};

const LESSONS: u64 = 1_000;
/// How far from the bell a lesson may end.
const NEAR: u32 = 120;

/// The program's own pack.
fn library() -> &'static Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    LIBRARY.get_or_init(|| load(&[builtin::pack()]).library.unwrap())
}

struct Chance(ChaCha8Rng);

impl Chance {
    /// A number from `low` to `high`, both possible.
    fn from(&mut self, low: u32, high: u32) -> u32 {
        low + self.0.next_u32() % (high - low + 1)
    }

    fn in_hundred(&mut self, percent: u32) -> bool {
        self.from(1, 100) <= percent
    }
}

/// A plan as an author might write it: at least a tenth can be cut.
fn random_plan(chance: &mut Chance) -> LessonPlan {
    let count = chance.from(3, 9);
    let steps: Vec<String> = (0..count)
        .map(|at| {
            let minutes = chance.from(4, 15);
            let kind = ["D", "L", "E"][chance.from(0, 2) as usize];
            let (least, priority) = (chance.from(2, minutes - 1), chance.from(1, 9));
            match chance.from(0, 2) {
                0 if at > 0 => format!("s{at}:{kind}{minutes}"),
                1 if at + 1 < count => format!("s{at}:{kind}{minutes}-{least}/{priority}"),
                _ => format!("s{at}:{kind}{minutes}>{least}/{priority}"),
            }
        })
        .collect();
    plan(&steps.join(" "))
}

/// Plays one lesson, and returns it with how much the teacher lengthened it, in seconds.
fn hold(plan: LessonPlan, kept: Kept, chance: &mut Chance) -> (Held, u32) {
    let mut held = Held::begun(plan);
    held.kept = kept;
    let mut extended = 0;
    while held.straight.phase() == Phase::Running {
        let step = held.straight.current().unwrap().step.clone();
        let (planned, last) = (held.straight.allotted().0, held.plan.steps.last().unwrap().id == step);
        // From half as long to nearly twice as long; the last step ends near the bell.
        let takes =
            if last { planned.saturating_sub(chance.from(0, NEAR - 1)) } else { planned * chance.from(50, 190) / 100 };
        if chance.in_hundred(8) {
            let by = chance.from(1, 5) * 60;
            extended += by;
            held.act(chance.from(1, 20), LessonAction::Extend { by: Seconds(by) }).unwrap();
        }
        if chance.in_hundred(8) {
            let at = chance.from(0, u32::try_from(held.plan.steps.len()).unwrap() - 1) as usize;
            let step = held.plan.steps[at].id.clone();
            if at + 1 < held.plan.steps.len() {
                // It may lie behind: then nothing happens.
                let _ = held.act(1, LessonAction::Skip { step });
            }
        }
        if chance.in_hundred(4) && held.straight.phase() == Phase::Running {
            held.act(1, LessonAction::Pause).unwrap();
            held.act(chance.from(10, 400), LessonAction::Resume { bell: AfterPause::Moves }).unwrap();
        }
        let here = |held: &Held| held.current() == step.as_str();
        while here(&held) && held.straight.current().unwrap().spent.0 < takes {
            held.tick(chance.from(1, 30));
        }
        // A teacher who sees that nothing more will fit goes on talking until the bell is near.
        let nothing_fits = |held: &Held| held.straight.ahead().iter().skip(1).all(|(_, time)| time.0 == 0);
        let left = |held: &Held| held.straight.bell().0.saturating_sub(held.straight.now().0);
        while here(&held) && !last && nothing_fits(&held) && left(&held) >= NEAR {
            held.tick(chance.from(1, 30));
        }
        if here(&held) && (!last || extended == 0) {
            held.act(0, LessonAction::Next).unwrap();
        }
        while last && here(&held) {
            held.tick(chance.from(1, 30));
        }
    }
    (held, extended)
}

/// It ends near the bell; where the teacher's own extensions made that impossible, it said so before.
fn judge(held: &Held, extended: u32, seed: u64) {
    let (end, bell) = (held.straight.now().0, held.straight.bell().0);
    if end > bell + NEAR {
        let told = held.log.iter().any(|event| matches!(event, LessonEvent::BellMissed { .. }));
        assert!(extended > 0 && told, "seed {seed}: ended {} s after the bell without a word", end - bell);
        assert!(end <= bell + extended + NEAR, "seed {seed}: later than it was lengthened");
    }
    assert!(end + NEAR >= bell, "seed {seed}: ended {} s before the bell", bell - end);
    let ended = held.log.iter().filter(|event| matches!(event, LessonEvent::Ended { .. })).count();
    assert_eq!(ended, 1, "seed {seed}");
}

#[test]
fn a_thousand_lessons_end_with_the_bell() {
    let mut on_time = 0;
    for seed in 0..LESSONS {
        let mut chance = Chance(ChaCha8Rng::seed_from_u64(seed));
        let plan = random_plan(&mut chance);
        let (held, extended) =
            hold(plan, if seed % 10 == 0 { Kept::ThroughAFile } else { Kept::Straight }, &mut chance);
        judge(&held, extended, seed);
        on_time += u64::from(held.straight.now().0.abs_diff(held.straight.bell().0) <= NEAR);
    }
    assert!(on_time * 10 > LESSONS * 8, "only {on_time} of {LESSONS} ended with the bell");
}

#[test]
fn the_plans_that_ship_end_with_the_bell() {
    let plans = library().lessons.values().filter_map(|lesson| match &**lesson {
        Lesson::Plan(plan) => Some(plan.clone()),
        Lesson::Course(_) => None,
    });
    for (at, plan) in plans.enumerate() {
        for seed in 0..10 {
            let seed = u64::try_from(at).unwrap() * 1_000 + seed;
            let mut chance = Chance(ChaCha8Rng::seed_from_u64(seed));
            let (held, extended) = hold(plan.clone(), Kept::Straight, &mut chance);
            judge(&held, extended, seed);
        }
    }
}
