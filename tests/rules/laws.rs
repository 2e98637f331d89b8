//! What holds of every run.

use adal_qala::play::action::Action;
use adal_qala::play::dice::{Dice, Seed};
use adal_qala::play::record::Record;
use adal_qala::play::run::Run;
use proptest::prelude::*;

use crate::world::{LIBRARY, anything, run, walk};

fn any_run() -> impl Strategy<Value = (Run, Seed)> {
    (any::<prop::sample::Index>(), any::<usize>(), any::<u64>(), any::<u64>()).prop_map(
        |(level, entry, seed, player)| {
            let levels: Vec<_> = LIBRARY.levels.values().cloned().collect();
            (run(level.get(&levels[..]), entry, Seed(seed)), Seed(player))
        },
    )
}

/// Actions that are mostly wrong wherever they are tried.
fn wild() -> Vec<Action> {
    let mut all = vec![
        Action::Next,
        Action::Skip,
        Action::CraftFake,
        Action::Mirror { own: 200, guess: 0 },
        Action::Mirror { own: 0, guess: 200 },
    ];
    all.extend((0..12).chain([255]).flat_map(|at| [Action::Choose(at), Action::Look(at)]));
    for n in 0..9 {
        all.push(Action::Sort(vec![9; n]));
        all.push(Action::Order(vec![0; n]));
        all.push(Action::Craft(vec![99; n]));
        all.push(Action::Write(vec![vec![0, 0]; n]));
        all.push(Action::Write(vec![Vec::new(); n]));
        all.push(Action::Write(vec![vec![250]; n]));
    }
    all.push(Action::Plan { when: 99, then: 0 });
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whoever_does_anything_is_never_stuck_and_comes_to_an_end((run, player) in any_run()) {
        prop_assert!(walk(run, player, false).ending().is_some());
    }

    #[test]
    fn what_is_refused_changes_nothing((mut run, player) in any_run()) {
        let mut dice = Dice::new(player);
        let wild = wild();
        for _ in 0..25 {
            for action in &wild {
                let mut tried = run.clone();
                if tried.apply(action.clone()).is_err() {
                    prop_assert_eq!(tried.events(), run.events());
                    prop_assert_eq!(tried.core(), run.core());
                    prop_assert_eq!(tried.actions(), run.actions());
                    prop_assert_eq!(tried.shown_order(), run.shown_order());
                }
            }
            match anything(&run, &mut dice) {
                Some(action) if run.ending().is_none() => drop(run.apply(action).unwrap()),
                _ => break,
            }
        }
    }

    #[test]
    fn saving_and_loading_after_each_step_changes_nothing((fresh, player) in any_run()) {
        let straight = walk(fresh.clone(), player, false);
        let mut saved = fresh;
        for action in straight.actions() {
            saved.apply(action.clone()).unwrap();
            let text = Record::of(&saved).to_text();
            let replayed = Record::parse(&text).unwrap().replay(saved.rules().clone());
            prop_assert!(replayed.is_whole() && replayed.same_rules);
            saved = replayed.run;
        }
        prop_assert_eq!(saved.events(), straight.events());
        prop_assert_eq!(saved.core(), straight.core());
    }

    #[test]
    fn going_back_is_playing_less((fresh, player) in any_run(), keep in any::<prop::sample::Index>()) {
        let whole = walk(fresh.clone(), player, false);
        let keep = keep.index(whole.actions().len() + 1);
        let mut back = whole.clone();
        back.rewind(keep);
        let mut less = fresh;
        for action in &whole.actions()[..keep] {
            less.apply(action.clone()).unwrap();
        }
        prop_assert_eq!(back.events(), less.events());
        prop_assert_eq!(back.core(), less.core());
        prop_assert_eq!(back.shown_order(), less.shown_order());
        // And the same way forward again leads to the same end.
        for action in &whole.actions()[keep..] {
            back.apply(action.clone()).unwrap();
        }
        prop_assert_eq!(back.events(), whole.events());
    }
}
