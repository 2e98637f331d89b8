//! Workbenches: what a wrong assembly does, what building for show does, and what is shown of both.

use std::sync::Arc;

use adal_qala::content::ids::{FlagId, ReformId};
use adal_qala::content::level::{BeatKind, Effect, Level, Shelf};
use adal_qala::play::action::{Action, Refused};
use adal_qala::play::audit;
use adal_qala::play::dice::{Dice, Seed};
use adal_qala::play::event::Event;
use adal_qala::play::explore::explore;
use adal_qala::play::paths::paths;
use adal_qala::play::record::{Record, read_action};
use adal_qala::play::rules::Rules;
use adal_qala::play::run::Run;
use adal_qala::play::state::Standing;
use adal_qala::play::workbench::{FakeOffer, Reach, bench, grounds};

use crate::world::{LIBRARY, anything, level, run};

/// A bench with two slots: with both right it stands, the first mistake may be mended, a second one leaves a hole.
const BENCH: &str = r#"Level(
    // …
    entries: { "knows": [Money(400), Evenings(2), Insight("i3")], "rich": [Money(600), Evenings(2)] },
    beats: {
        "door": Craft(
            effects: [Reputation(1)],
            reform: "reform-e-queue",
            slots: {
                "shown": Parts(shelf: Ally, parts: { "numbers": Part(right: true), "names": Part(effects: [Set("hole")]) }),
                "edited": Parts(shelf: Insight, parts: {
                    "five": Part(right: true, needs: Insight("i3")),
                    "warden": Part(effects: [Set("hole")]),
                }),
            },
            outcomes: [
                Outcome(least: 2, effects: [Reform("reform-e-queue")], next: "home"),
                Outcome(needs: Not(Flag("tried")), effects: [Set("tried"), Values(-1)], again: true),
                Outcome(next: "out"),
            ],
            fake: Outcome(effects: [FakeReform("reform-e-queue"), Money(-500)], next: "poem"),
        ),
    },
    endings: {
        "home": Ending(weak: [List, Door, Key]),
        "out": Ending(weak: [List, Door, Key]),
        "poem": Ending(weak: [List, Door, Key]),
    },
)"#;

fn fresh(text: &str, entry: usize) -> Run {
    run(&level(text).0, entry, Seed(7))
}

fn flag(run: &Run, name: &str) -> bool {
    run.state().flags.contains(&FlagId::parse(name).unwrap())
}

fn ending(run: &Run) -> Option<String> {
    run.ending().map(|ix| run.level().ending(ix).id.to_string())
}

#[test]
fn what_may_be_tried_again_builds_nothing_yet() {
    let mut run = fresh(BENCH, 0);
    let (at, beat) = (run.at(), run.beat().unwrap().0);
    let set = |name| Event::Changed(Effect::Set(FlagId::parse(name).unwrap()));
    let events = run.apply(Action::Craft(vec![1, 0])).unwrap().to_vec();
    assert_eq!(
        events,
        [Event::Tried { beat, parts: vec![1, 0], right: 1 }, set("tried"), Event::Changed(Effect::Values(-1)),]
    );
    assert_eq!((run.at(), flag(&run, "hole"), run.state().reputation), (at, false, 1));

    let events = run.apply(Action::Craft(vec![0, 1])).unwrap().to_vec();
    assert_eq!(events[..2], [Event::Crafted { beat, parts: vec![0, 1], right: 1 }, set("hole")]);
    assert_eq!(ending(&run).as_deref(), Some("out"));
}

#[test]
fn the_mended_assembly_stands() {
    let mut run = fresh(BENCH, 0);
    run.apply(Action::Craft(vec![1, 1])).unwrap();
    run.apply(Action::Craft(vec![0, 0])).unwrap();
    assert_eq!(ending(&run).as_deref(), Some("home"));
    assert_eq!(run.state().reforms.values().collect::<Vec<_>>(), [&Standing::Real]);
    assert!(!flag(&run, "hole"));
}

#[test]
fn the_last_evening_may_be_spent_on_a_try() {
    let spends = BENCH
        .replace("Values(-1)], again", "Evenings(-2)], again")
        .replace("    beats: {\n", "    out_of_time: \"out\",\n    beats: {\n");
    let mut run = fresh(&spends, 0);
    run.apply(Action::Craft(vec![1, 0])).unwrap();
    assert_eq!(ending(&run).as_deref(), Some("out"));
    assert!(run.events().contains(&Event::TimeUp));
}

#[test]
fn the_view_says_what_is_in_reach_and_what_failed() {
    let mut run = fresh(BENCH, 0);
    let view = bench(&run).unwrap();
    assert_eq!(view.reform.map(ReformId::as_str), Some("reform-e-queue"));
    assert_eq!(view.slots.iter().map(|slot| slot.shelf).collect::<Vec<_>>(), [Some(Shelf::Ally), Some(Shelf::Insight)]);
    assert!(view.failed.is_empty());
    run.apply(Action::Craft(vec![1, 1])).unwrap();
    let failed = |run: &Run| -> Vec<String> {
        bench(run).unwrap().failed.iter().map(|fault| format!("{}-{}", fault.slot, fault.part)).collect()
    };
    assert_eq!(failed(&run), ["shown-names", "edited-warden"]);
    run.rewind(0);
    assert!(failed(&run).is_empty());

    let poor = fresh(BENCH, 1);
    let reach: Vec<Reach> = bench(&poor).unwrap().slots[1].parts.iter().map(|part| part.reach).collect();
    assert_eq!(reach, [Reach::NotYet, Reach::Here]);
    assert_eq!(poor.clone().apply(Action::Craft(vec![0, 0])).err(), Some(Refused::NoSuch));
}

#[test]
fn building_for_show_is_an_action_of_its_own_and_has_its_price() {
    let dear = Refused::Money { cost: 500, have: 400 };
    let mut knows = fresh(BENCH, 0);
    assert_eq!(bench(&knows).unwrap().fake, FakeOffer::Lacking(dear.clone()));
    assert_eq!(knows.apply(Action::CraftFake).err(), Some(dear));

    let mut rich = fresh(BENCH, 1);
    let beat = rich.beat().unwrap().0;
    assert_eq!(bench(&rich).unwrap().fake, FakeOffer::Open);
    let events = rich.apply(Action::CraftFake).unwrap().to_vec();
    assert_eq!(events[0], Event::Faked { beat });
    assert_eq!(rich.state().money, 100);
    assert_eq!(rich.state().reforms.values().collect::<Vec<_>>(), [&Standing::Fake]);

    let hidden = BENCH.replace("fake: Outcome(", "fake: Outcome(needs: Flag(\"never\"), ");
    let mut hidden = fresh(&hidden, 1);
    assert_eq!(bench(&hidden).unwrap().fake, FakeOffer::None);
    assert_eq!(hidden.apply(Action::CraftFake).err(), Some(Refused::NoSuch));
    let plain = without_fake(BENCH);
    assert_eq!(fresh(&plain, 1).apply(Action::CraftFake).err(), Some(Refused::NotHere));
}

/// The bench without its formalism variant.
fn without_fake(text: &str) -> String {
    let kept: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("fake:")).collect();
    kept.join("\n")
}

#[test]
fn records_spell_both_ways_of_building() {
    let mut run = fresh(BENCH, 1);
    run.apply(Action::Craft(vec![1, 1])).unwrap();
    assert_eq!(read_action(&run, "door: fake"), Some(Action::CraftFake));
    run.apply(Action::CraftFake).unwrap();
    let text = Record::of(&run).to_text();
    assert!(text.contains("\"door: craft names warden\"") && text.contains("\"door: fake\""), "{text}");
    let replayed = Record::parse(&text).unwrap().replay(run.rules().clone());
    assert!(replayed.is_whole());
    assert_eq!(replayed.run.events(), run.events());
}

#[test]
fn what_is_only_shown_is_not_in_the_hash_and_what_decides_is() {
    let hash = |text: &str| Rules::lone(level(text).0).hash();
    let plain = without_fake(BENCH);
    let shown = [
        plain.replace("            reform: \"reform-e-queue\",\n", ""),
        plain.replace("shelf: Ally", "shelf: Rule"),
        plain.replace("shelf: Ally, ", "").replace("shelf: Insight, ", ""),
    ];
    for other in shown {
        assert_ne!(other, plain);
        assert_eq!(hash(&other), hash(&plain), "{other}");
    }
    let once = "Outcome(needs: Not(Flag(\"tried\")), effects: [Set(\"tried\"), Values(-1)], again: true)";
    let other = once.replace("again: true", "next: \"door\"");
    assert_ne!(hash(&plain.replace(once, &other)), hash(&plain));
    assert_ne!(hash(BENCH), hash(&plain));
}

#[test]
fn exploring_finds_every_way_and_what_is_never_offered() {
    let (found, _) = level(BENCH);
    let report = explore(&found);
    assert_eq!((report.endings.len(), report.parts.len(), report.fakes.len()), (3, 4, 1));
    let codes = |text: &str| -> Vec<&str> {
        let (found, marks) = level(text);
        audit::level(&found, &marks).iter().map(|finding| finding.code.as_str()).collect()
    };
    assert!(codes(BENCH).is_empty());
    let unknown = BENCH.replace("Money(400), Evenings(2), Insight(\"i3\")", "Money(400)");
    assert_eq!(codes(&unknown), ["AQ0401", "AQ0402"], "without the insight it never stands");
    let hidden = BENCH.replace("fake: Outcome(", "fake: Outcome(needs: Flag(\"never\"), ");
    assert_eq!(codes(&hidden), ["AQ0401", "AQ0402"], "the poem is never hung");
}

#[test]
fn a_failed_try_is_no_fork_and_the_fake_is_a_way_not_taken() {
    let mut run = fresh(BENCH, 0);
    run.apply(Action::Craft(vec![1, 1])).unwrap();
    run.apply(Action::Craft(vec![0, 0])).unwrap();
    let paths = paths(&run);
    assert_eq!(paths.forks.len(), 1);
    assert_eq!(paths.forks[0].keep, 1);
    assert_eq!(paths.leads.len(), 2, "the other two endings can be reached from it");
}

#[test]
fn exactly_what_is_in_reach_can_be_put_in() {
    let mut seen = 0;
    for found in LIBRARY.levels.values() {
        for player in 0..40 {
            let mut dice = Dice::new(Seed(player));
            let mut run = run(found, player as usize, Seed(player));
            while let (None, Some(action)) = (run.ending(), anything(&run, &mut dice)) {
                seen += usize::from(reach_holds(&run));
                run.apply(action).unwrap();
            }
        }
    }
    assert!(seen > 40, "only {seen} benches were seen");
}

/// Tries each part of a bench with parts in reach in all other slots.
fn reach_holds(run: &Run) -> bool {
    let Some(view) = bench(run) else { return false };
    let near = |slot: &adal_qala::play::workbench::BenchSlot<'_>| {
        slot.parts.iter().position(|part| part.reach == Reach::Here).unwrap() as u8
    };
    let whole: Vec<u8> = view.slots.iter().map(near).collect();
    for (slot, parts) in view.slots.iter().enumerate() {
        for (at, part) in parts.parts.iter().enumerate() {
            let mut tried = whole.clone();
            tried[slot] = at as u8;
            let allowed = run.clone().apply(Action::Craft(tried)).is_ok();
            assert_eq!(allowed, part.reach == Reach::Here, "{}: {}-{}", run.level().id, parts.id, part.id);
        }
    }
    true
}

#[test]
fn a_reform_stands_on_what_was_gained() {
    let hall: &Arc<Level> = LIBRARY.level("queue-5-hall").unwrap();
    let reform = LIBRARY.reform(&ReformId::parse("reform-e-queue").unwrap()).unwrap();
    let entry = |name: &str| hall.entries.iter().position(|(id, _)| id.as_str() == name).unwrap();
    let table = [("number", Some(true), true), ("drawer", Some(false), false), ("own-name", Some(true), true)];
    for (name, insight, ally) in table {
        let run = run(hall, entry(name), Seed(1));
        let found = grounds(&LIBRARY, &run, reform);
        assert_eq!((found.insight, found.has_ally()), (insight, ally), "{name}");
        assert!(found.evidence.is_empty(), "{name} has no public evidence");
    }
    let elsewhere = LIBRARY.reform(&ReformId::parse("reform-survey").unwrap()).unwrap();
    assert_eq!(grounds(&LIBRARY, &run(hall, 0, Seed(1)), elsewhere).insight, None);
    assert!(hall.beats.iter().any(|beat| matches!(beat.kind, BeatKind::Craft { .. })));
}
