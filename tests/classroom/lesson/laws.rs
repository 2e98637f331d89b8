//! Whatever a teacher presses, in whatever order, and whatever stands in a record: no second is lost, and nothing panics.

use adal_qala::classroom::lesson::record::Record;
use adal_qala::classroom::lesson::{AfterPause, LessonAction, LessonEvent, Phase, Seconds};
use proptest::prelude::*;

use super::{Held, id, plan};

const PLAN: &str = "a:D8>5/3 b:L10-6/1 c:D9>4/2 d:L5 e:E8>6/5 f:L3-2/1";

fn any_action() -> impl Strategy<Value = LessonAction> {
    let step = || prop::sample::select(vec!["a", "b", "c", "d", "e", "f", "g"]).prop_map(id);
    let seconds = || (0u32..4_000).prop_map(Seconds);
    prop_oneof![
        6 => Just(LessonAction::Tick),
        4 => Just(LessonAction::Next),
        2 => Just(LessonAction::Back),
        2 => step().prop_map(|step| LessonAction::Skip { step }),
        2 => step().prop_map(|step| LessonAction::Restore { step }),
        2 => seconds().prop_map(|by| LessonAction::Extend { by }),
        1 => seconds().prop_map(|left| LessonAction::Bell { left }),
        1 => Just(LessonAction::Blank),
        1 => Just(LessonAction::Show),
        1 => Just(LessonAction::Freeze),
        1 => Just(LessonAction::Thaw),
        1 => Just(LessonAction::Pause),
        2 => prop::sample::select(vec![AfterPause::Stays, AfterPause::Moves]).prop_map(|bell| LessonAction::Resume { bell }),
        1 => Just(LessonAction::Begin { left: None }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn every_second_of_a_lesson_is_a_second_of_a_step(
        actions in prop::collection::vec((0u32..150, any_action()), 1..60),
    ) {
        let mut held = Held::begun(plan(PLAN));
        for (passed, action) in actions {
            let before = held.straight.now();
            let _ = held.act(passed, action);
            let spent: u32 = held.straight.steps().iter().map(|step| step.spent.0).sum();
            prop_assert_eq!(spent, held.straight.now().0);
            prop_assert!(held.straight.now() >= before);
        }
        let ended = held.log.iter().filter(|event| matches!(event, LessonEvent::Ended { .. })).count();
        prop_assert_eq!(ended, usize::from(held.straight.phase() == Phase::Over));
    }

    #[test]
    fn a_damaged_record_is_read_or_refused(
        cuts in prop::collection::vec((any::<prop::sample::Index>(), 0usize..9), 1..5),
        bits in prop::collection::vec(prop::sample::select(vec!["9", "0", "Over", "a", "\"", ":", ",", ")", "4294967295"]), 0..3),
        actions in prop::collection::vec((0u32..150, any_action()), 1..12),
    ) {
        let mut held = Held::begun(plan(PLAN));
        held.act(90, LessonAction::Tick).unwrap();
        held.act(30, LessonAction::Next).unwrap();
        let mut text = Record::of(&held.straight).write();
        for (at, len) in cuts {
            let at = at.index(text.len());
            let end = (at + len).min(text.len());
            text.replace_range(at..end, &bits.concat());
        }
        let Ok(record) = Record::read(&text) else { return Ok(()) };
        let Ok(mut state) = record.reopen(&held.plan, Seconds::ZERO, Seconds(60)) else { return Ok(()) };
        let mut at = 0;
        for (passed, action) in actions {
            at += passed;
            let _ = state.apply(Seconds(at), &action);
            state.ahead();
        }
    }
}
