//! The state machine by hand: overruns, pauses, a closed lid, going back.

use adal_qala::classroom::lesson::record::{Record, RecordError};
use adal_qala::classroom::lesson::{
    AfterPause, DayTime, LessonAction, LessonEvent, Phase, Refused, Screen, Seconds, Votes,
};

use super::{Held, id, plan};

const PLAN: &str = "open:L10>6/4 play:L10-5/1 argue:D15>8/2 end:E10";

#[test]
fn an_overrun_is_taken_from_what_may_be_cut() {
    let mut held = Held::begun(plan(PLAN));
    assert_eq!(held.ahead(), "open 600, play 600, argue 900, end 600");
    held.wait(10);
    assert!(held.log.contains(&LessonEvent::TimeUp { step: id("open") }));
    assert_eq!((held.current(), held.straight.overrun()), ("open", Seconds(0)));
    held.wait(3);
    assert_eq!(held.straight.overrun(), Seconds(180));
    assert_eq!(held.ahead(), "open 0, play 420, argue 900, end 600");
    held.act(0, LessonAction::Next).unwrap();
    assert_eq!(held.ahead(), "play 420, argue 900, end 600");
}

#[test]
fn a_class_that_never_stops_is_moved_on_in_time_for_the_end() {
    let mut held = Held::begun(plan(PLAN));
    held.wait(45);
    assert_eq!(held.straight.phase(), Phase::Over);
    assert_eq!(held.straight.now(), Seconds::minutes(45));
    // Twenty-seven minutes for the first step are all that leaves the argument its least and the debrief its own.
    let began = held.log.iter().filter_map(|event| match event {
        LessonEvent::StepBegan { step, allotted } => Some((step.as_str(), allotted.0 / 60)),
        LessonEvent::LeftOut { step } => Some((step.as_str(), 0)),
        _ => None,
    });
    assert_eq!(began.collect::<Vec<_>>(), [("open", 10), ("play", 0), ("argue", 8), ("end", 10)]);
    let calls = held.log.iter().filter(|event| matches!(event, LessonEvent::LastCall { left } if left.0 == 60)).count();
    assert_eq!(calls, 3);
    assert_eq!(held.act(5, LessonAction::Next), Err(Refused::Over));
}

#[test]
fn time_that_is_left_over_goes_to_the_talk() {
    let mut held = Held::begun(plan(PLAN));
    held.wait(4);
    held.act(0, LessonAction::Next).unwrap();
    assert_eq!(held.ahead(), "play 600, argue 1116, end 744");
    held.act(0, LessonAction::Skip { step: id("play") }).unwrap();
    assert_eq!((held.current(), held.ahead().as_str()), ("argue", "argue 1476, end 984"));
}

#[test]
fn the_teachers_word_counts_and_the_bell_is_told_of() {
    let mut held = Held::begun(plan("a:L10>5/1 b:E10"));
    let events = held.act(60, LessonAction::Extend { by: Seconds::minutes(6) }).unwrap();
    assert_eq!(events, [LessonEvent::BellMissed { by: Seconds::minutes(6) }]);
    assert_eq!(held.straight.allotted(), Seconds::minutes(16));
    held.wait(15);
    assert_eq!(held.current(), "b");
    let events = held.act(0, LessonAction::Bell { left: Seconds::minutes(12) }).unwrap();
    assert_eq!(events, [LessonEvent::BellKept]);
    held.wait(12);
    assert_eq!(held.straight.phase(), Phase::Over);
}

#[test]
fn a_skipped_step_can_be_restored_and_a_past_one_not() {
    let mut held = Held::begun(plan(PLAN));
    held.act(5, LessonAction::Skip { step: id("argue") }).unwrap();
    assert_eq!(held.ahead(), "open 595, play 600, end 1500");
    held.act(0, LessonAction::Restore { step: id("argue") }).unwrap();
    assert_eq!(held.ahead(), "open 595, play 600, argue 900, end 600");
    held.act(0, LessonAction::Next).unwrap();
    for action in [
        LessonAction::Skip { step: id("open") },
        LessonAction::Restore { step: id("play") },
        LessonAction::Skip { step: id("nothing") },
    ] {
        assert_eq!(held.act(0, action), Err(Refused::NoSuchStep));
    }
}

#[test]
fn going_back_goes_on_with_the_time_that_was_taken() {
    let mut held = Held::begun(plan(PLAN));
    assert_eq!(held.act(0, LessonAction::Back), Err(Refused::First));
    held.wait(8);
    held.act(0, LessonAction::Next).unwrap();
    held.wait(1);
    held.act(0, LessonAction::Back).unwrap();
    assert_eq!(held.straight.current().unwrap().spent, Seconds::minutes(8));
    held.act(60, LessonAction::Next).unwrap();
    let play = held.straight.current().unwrap();
    assert_eq!((play.step.as_str(), play.spent), ("play", Seconds::minutes(1)));
}

#[test]
fn a_closed_lid_stops_the_lesson_at_its_second() {
    let mut held = Held::begun(plan(PLAN));
    held.wait(5);
    let events = held.tick(900);
    assert_eq!(events, [LessonEvent::LidClosed { away: Seconds(900) }]);
    assert_eq!((held.straight.phase(), held.straight.now()), (Phase::Paused, Seconds(300)));
    assert_eq!(held.act(1, LessonAction::Next), Err(Refused::Paused));
    // A quarter of an hour is lost: what may give way does, so that the debrief is held.
    held.act(0, LessonAction::Resume { bell: AfterPause::Stays }).unwrap();
    assert_eq!(held.ahead(), "open 300, play 0, argue 600, end 600");
    let mut other = Held::begun(plan(PLAN));
    other.wait(5);
    other.act(0, LessonAction::Pause).unwrap();
    other.act(900, LessonAction::Resume { bell: AfterPause::Moves }).unwrap();
    assert_eq!(other.ahead(), "open 300, play 600, argue 900, end 600");
    assert_eq!(other.act(0, LessonAction::Resume { bell: AfterPause::Moves }), Err(Refused::NotPaused));
}

#[test]
fn a_lesson_goes_on_where_the_lights_went_out() {
    let mut held = Held::begun(plan(PLAN));
    held.wait(12);
    held.act(7, LessonAction::Next).unwrap();
    held.act(30, LessonAction::Freeze).unwrap();
    held.act(1, LessonAction::Blank).unwrap();
    let text = Record::of(&held.straight).write();
    let record = Record::read(&text).unwrap();
    let mut again = record.reopen(&held.plan, Seconds(5), Seconds(240)).unwrap();
    assert_eq!((again.phase(), again.now(), again.away()), (Phase::Paused, Seconds(758), Seconds(240)));
    assert_eq!((again.screen(), again.votes()), (Screen::Blank, Votes::Frozen));
    again.apply(Seconds(5), &LessonAction::Resume { bell: AfterPause::Moves }).unwrap();
    again.apply(Seconds(6), &LessonAction::Tick).unwrap();
    held.tick(1);
    assert_eq!(Record::of(&again), Record::of(&held.straight));
}

#[test]
fn records_that_are_none_are_refused_in_words() {
    let of = plan(PLAN);
    let good = Record::of(&Held::begun(of.clone()).straight).write();
    let newer = good.replace("version: 1", "version: 2");
    assert_eq!(Record::read(&newer), Err(RecordError::Newer(2)));
    assert!(matches!(Record::read(&good[..good.len() / 2]), Err(RecordError::NotARecord(_))));
    assert_eq!(Record::read(&" ".repeat(70_000)), Err(RecordError::TooLarge));
    let other = good.replace("plan: \"test\"", "plan: \"other\"");
    let refused = Record::read(&other).unwrap().reopen(&of, Seconds::ZERO, Seconds::ZERO);
    assert_eq!(refused.map(|_| ()), Err(RecordError::OtherPlan("other".to_owned())));
    // A plan that lost a step keeps the rest.
    let shorter = plan("play:L10-5/1 argue:D15>8/2 end:E10");
    let mut held = Held::begun(of);
    held.act(60, LessonAction::Next).unwrap();
    let state = Record::of(&held.straight).reopen(&shorter, Seconds::ZERO, Seconds::ZERO).unwrap();
    assert_eq!(state.current().unwrap().step, id("play"));
}

#[test]
fn how_often_the_clock_is_read_makes_no_difference() {
    for every in [1, 7, 60, 119] {
        let mut held = Held::begun(plan(PLAN));
        while held.straight.phase() != Phase::Over {
            held.tick(every);
        }
        let mut by_second = Held::begun(plan(PLAN));
        by_second.wait(45);
        assert_eq!(held.log, by_second.log, "read every {every} seconds");
    }
}

#[test]
fn a_clock_that_is_set_back_takes_no_time_away() {
    let mut held = Held::begun(plan(PLAN));
    held.wait(2);
    let mut state = held.straight.clone();
    state.apply(Seconds(3), &LessonAction::Tick).unwrap();
    assert_eq!(state.now(), Seconds(120));
    state.apply(Seconds(13), &LessonAction::Tick).unwrap();
    assert_eq!(state.now(), Seconds(130));
}

#[test]
fn a_late_class_begins_with_what_is_left() {
    let mut held = Held::new(plan(PLAN));
    assert_eq!(held.act(0, LessonAction::Next), Err(Refused::NotBegun));
    held.act(0, LessonAction::Begin { left: Some(Seconds::minutes(35)) }).unwrap();
    assert_eq!(held.ahead(), "open 600, play 0, argue 900, end 600");
    assert_eq!(held.act(0, LessonAction::Begin { left: None }), Err(Refused::Begun));
}

#[test]
fn the_time_of_day_goes_over_midnight() {
    for (text, passed, expected) in [("8:05", 45, "08:50"), ("23:30", 45, "00:15"), ("09:00", 0, "09:00")] {
        assert_eq!(DayTime::parse(text).unwrap().after(Seconds::minutes(passed)).to_string(), expected);
    }
    for wrong in ["", "24:00", "9", "9:60", "+9:00", "9:0x"] {
        assert_eq!(DayTime::parse(wrong), None, "{wrong}");
    }
}
