//! Saves from another version of the content: as far as it goes, and never a dead end.

use adal_qala::store::resume::nearest;
use adal_qala::store::save::Slot;
use adal_qala::store::saves::Loaded;

use crate::world::*;

#[test]
fn names_survive_a_rearranged_level() {
    let mut world = world();
    let run = run(&rules(Content::Then), 7, 5);
    world.saves.save(Slot::Own(1), &run, &moment(1)).unwrap();
    let Loaded::Whole(save) = world.saves.load(Slot::Own(1)).unwrap() else { panic!() };
    let resumed = save.resume(|_| Some(rules(Content::Rearranged))).unwrap();
    assert!(resumed.replayed.is_whole() && !resumed.replayed.same_rules);
    assert_eq!(resumed.replayed.run.beat().unwrap().1.id.as_str(), "desk");
}

#[test]
fn where_an_option_is_gone_two_ways_go_on() {
    let mut world = world();
    let run = run(&rules(Content::Then), 7, 5);
    world.saves.save(Slot::Own(1), &run, &moment(1)).unwrap();
    let Loaded::Whole(save) = world.saves.load(Slot::Own(1)).unwrap() else { panic!() };
    let resumed = save.resume(|_| Some(rules(Content::OptionGone))).unwrap();
    assert_eq!((resumed.replayed.taken, resumed.replayed.of), (1, 11));
    assert_eq!(resumed.replayed.run.beat().unwrap().1.id.as_str(), "desk");
    let nearest = resumed.nearest.unwrap();
    let (level, beat) = nearest.beat.unwrap();
    assert_eq!((level.as_str(), beat.as_str()), ("corridor", "gate"));
    assert_eq!(nearest.run.beat().unwrap().1.id.as_str(), "gate");
    // Both can be played on.
    for mut run in [resumed.replayed.run, nearest.run] {
        if run.beat().unwrap().1.id.as_str() == "gate" {
            run.apply(adal_qala::play::action::Action::Next).unwrap();
        }
        choose(&mut run, "home");
        assert!(run.ending().is_some());
    }
}

#[test]
fn the_nearest_named_beat_is_the_last_that_was_passed() {
    let rules = rules(Content::Then);
    let nearest = nearest(&run(&rules, 7, 3));
    assert_eq!(nearest.beat.unwrap().1.as_str(), "yard");
    assert_eq!(nearest.run.beat().unwrap().1.id.as_str(), "yard");
    assert_eq!(nearest.run.actions().len(), 6);
}

#[test]
fn a_programme_that_is_not_here_is_named() {
    let mut world = world();
    let run = run(&rules(Content::Then), 7, 0);
    world.saves.save(Slot::Own(1), &run, &moment(1)).unwrap();
    let Loaded::Whole(save) = world.saves.load(Slot::Own(1)).unwrap() else { panic!() };
    let error = save.resume(|_| None).unwrap_err();
    assert_eq!(error.message().id, "error-store-no-programme");
    assert!(error.message().args.contains(&("programme", "corridor".to_owned())));
}
