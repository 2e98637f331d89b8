//! The stations that ship, and the rules of the small ones.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use adal_qala::classroom::quest::answer::{is_one_of, spellings};
use adal_qala::classroom::quest::black_box::{BlackBox, End, Refused};
use adal_qala::classroom::quest::crossword::lay;
use adal_qala::classroom::quest::deal::{deal, shuffled};
use adal_qala::classroom::quest::discern::{found, score};
use adal_qala::classroom::quest::flag::{Motif, flags, message as flag_message};
use adal_qala::classroom::quest::played::{Played, cell};
use adal_qala::classroom::quest::ring::{Ring, Times};
use adal_qala::classroom::quest::series::{Outcome, Over, Series};
use adal_qala::classroom::quest::team::TeamId;
use adal_qala::classroom::quest::units::Score;
use adal_qala::classroom::time::Seconds;
use adal_qala::content::builtin;
use adal_qala::content::ids::{OptionId, StationId};
use adal_qala::content::lang::Lang;
use adal_qala::content::level::Nature;
use adal_qala::content::library::{Library, load};
use adal_qala::content::questions::ACCEPT;
use adal_qala::content::stations::{Process, StationKind, part};
use adal_qala::content::words::{Args, Owner};
use adal_qala::play::dice::Seed;
use adal_qala::play::tally::Tally;
use proptest::prelude::*;

/// What ships, read once for all tests.
pub fn library() -> &'static Library {
    static LIBRARY: LazyLock<Library> = LazyLock::new(|| load(&[builtin::pack()]).library.unwrap());
    &LIBRARY
}

fn kind(library: &Library, id: &str) -> StationKind {
    library.stations[&StationId::parse(id).unwrap()].kind.clone()
}

#[test]
fn eight_kinds_of_station_ship() {
    let library = library();
    let kinds: BTreeSet<_> = library
        .stations
        .values()
        .map(|station| std::mem::discriminant(&station.kind))
        .map(|kind| format!("{kind:?}"))
        .collect();
    assert_eq!(kinds.len(), 8);
    assert!(library.quests.len() >= 2);
    let StationKind::BlackBox { things, .. } = kind(library, "black-box") else { panic!() };
    assert!(things.len() >= 12);
    let StationKind::Captains { situations, rubric } = kind(library, "captains") else { panic!() };
    assert_eq!(situations.len(), 8, "one for each captain");
    assert_eq!(rubric.iter().map(|line| line.most).sum::<u16>(), 100);
    let StationKind::Agent { processes, .. } = kind(library, "agent-37001") else { panic!() };
    assert!(processes.len() >= 4);
    let steps = || processes.iter().flat_map(|process| &process.steps);
    let clean = steps().filter(|(_, nature)| *nature == Nature::Clean).count();
    assert!(clean * 3 >= steps().count(), "at least a third are sound");
}

/// Nothing in the box is so named that its clues give it away, and further spellings are not those of another thing.
#[test]
fn clues_do_not_name_the_thing() {
    let library = library();
    let StationKind::BlackBox { things, .. } = kind(library, "black-box") else { panic!() };
    for lang in Lang::ALL {
        let mut names: BTreeMap<String, OptionId> = BTreeMap::new();
        for thing in &things {
            let id = part(&StationId::parse("black-box").unwrap(), thing.id.as_str());
            let ui = |attribute: Option<&str>| library.words.ui(lang, &id, attribute, &Args::new());
            let name = ui(None);
            for number in 1..=thing.clues {
                let attribute = format!("clue-{number}");
                let clue = ui(Some(attribute.as_str()));
                assert!(!clue.to_lowercase().contains(&name.to_lowercase()), "{lang:?} {name}: {clue}");
            }
            let more =
                if library.words.has(lang, Owner::Ui, &id, Some(ACCEPT)) { ui(Some(ACCEPT)) } else { String::new() };
            assert!(is_one_of(&name, &[&name]));
            for spelling in spellings(&more) {
                assert_ne!(spelling, name, "{lang:?} {name} stands twice");
            }
            assert_eq!(names.insert(name, thing.id.clone()), None);
        }
    }
}

#[test]
fn fewer_clues_are_more_points() {
    let points = |clues: u8| {
        let mut open = BlackBox::new(4);
        for _ in 1..clues {
            open.clue().unwrap();
        }
        open.guess(true).unwrap();
        open.score(20).to_string()
    };
    assert_eq!([1, 2, 3, 4].map(points), ["20.00", "15.00", "10.00", "5.00"]);
    let mut open = BlackBox::new(2);
    open.guess(false).unwrap();
    assert_eq!(open.guess(true), Err(Refused::OneGuessForEachClue));
    assert_eq!(open.clue(), Ok(2));
    assert_eq!(open.clue(), Err(Refused::NoMoreClues));
    open.guess(false).unwrap();
    assert_eq!((open.end(), open.score(20)), (Some(End::Missed), Score::ZERO));
    assert_eq!(open.guess(true), Err(Refused::Over));
    assert_eq!(open.give_up(), Err(Refused::Over));
}

#[test]
fn marking_everything_is_worth_nothing() {
    let library = library();
    let StationKind::Agent { processes, .. } = kind(library, "agent-37001") else { panic!() };
    for process in &processes {
        let of = |nature| process.steps.iter().filter(move |(_, own)| *own == nature).map(|(step, _)| step.clone());
        let risks: BTreeSet<OptionId> = of(Nature::Crooked).collect();
        let clean: BTreeSet<OptionId> = of(Nature::Clean).collect();
        let all: BTreeSet<OptionId> = risks.union(&clean).cloned().collect();
        let points = |marked: &BTreeSet<OptionId>| score(found(process, marked), 100);
        assert_eq!(points(&risks), Score::points(100), "{}", process.id);
        for none in [&all, &clean, &BTreeSet::new()] {
            assert_eq!(points(none), Score::ZERO, "{}: {none:?}", process.id);
        }
        let tally = found(process, &all);
        assert_eq!((tally.hits as usize, tally.false_alarms as usize), (risks.len(), clean.len()), "counted apart");
    }
}

#[test]
fn a_case_without_crooked_or_clean_asks_can_be_scored() {
    let tally = |crooked, hits, clean, false_alarms| Tally { crooked, hits, clean, false_alarms };
    let table = [
        (tally(2, 1, 0, 0), "50.00"),
        (tally(0, 0, 2, 1), "50.00"),
        (tally(0, 0, 0, 0), "0.00"),
        (tally(2, 2, 4, 1), "75.00"),
        (tally(2, 0, 4, 1), "0.00"),
    ];
    for (tally, points) in table {
        assert_eq!(score(tally, 100).to_string(), points, "{tally:?}");
    }
}

#[test]
fn a_series_ends_and_guessing_gains_nothing() {
    let mut series = Series::new(6);
    for outcome in [Outcome::Right, Outcome::Wrong, Outcome::Wrong, Outcome::Right, Outcome::Wrong, Outcome::Wrong] {
        series.note(outcome).unwrap();
    }
    assert_eq!(series.note(Outcome::Right), Err(Over));
    assert_eq!((series.at(), series.score(60)), (None, Score::ZERO), "a third right is what guessing brings");
    let mut short = Series::new(4);
    short.note(Outcome::Right).unwrap();
    short.note(Outcome::Passed).unwrap();
    assert_eq!((short.at(), short.score(100)), (Some(2), Score::points(25)));
}

/// Whatever the station, the best that can be done is worth all of it, and nothing done is worth nothing.
#[test]
fn every_station_is_worth_its_points() {
    let library = library();
    let station = |id: &str| &library.stations[&StationId::parse(id).unwrap()];
    let check = |id: &str, played: &Played<'_>, share: u16| {
        let cell = cell(station(id), played);
        assert_eq!(cell.score, Score::points(station(id).most * share / 100), "{id}: {played:?}");
        cell.false_alarms
    };
    let perfect = Tally { crooked: 3, hits: 3, clean: 2, false_alarms: 0 };
    check("case", &Played::Case(perfect), 100);
    assert_eq!(check("case", &Played::Case(Tally { hits: 3, false_alarms: 2, ..perfect }), 0), 2);

    let boxes = [1, 2, 3].map(|clues| {
        let mut own = BlackBox::new(3);
        (1..clues).for_each(|_| assert!(own.clue().is_ok()));
        own.guess(true).unwrap();
        own
    });
    check("black-box", &Played::Boxes(&[boxes[0]; 3]), 100);
    check("black-box", &Played::Boxes(&[]), 0);
    // A whole, two thirds and one third of three: thirds don't add up to something crooked.
    assert_eq!(cell(station("black-box"), &Played::Boxes(&boxes)).score, Score::share(station("black-box").most, 2, 3));

    let mut series = Series::new(8);
    check("faster", &Played::Series(&series), 0);
    (0..8).for_each(|_| series.note(Outcome::Right).unwrap());
    check("faster", &Played::Series(&series), 100);

    let word = OptionId::parse("queue").unwrap();
    let crossword = lay(&[(word.clone(), "queue".to_owned())], 1, Seed(1)).unwrap();
    let written = BTreeMap::from([(word, "queue".to_owned())]);
    check("crossword", &Played::Crossword(&crossword, &written), 100);
    check("crossword", &Played::Crossword(&crossword, &BTreeMap::new()), 0);

    let StationKind::Agent { processes, .. } = kind(library, "agent-37001") else { panic!() };
    let marked = |nature| -> Vec<(&Process, BTreeSet<OptionId>)> {
        let steps = |process: &Process| {
            process.steps.iter().filter(|(_, own)| *own == nature).map(|(step, _)| step.clone()).collect()
        };
        processes[..2].iter().map(|process| (process, steps(process))).collect()
    };
    check("agent-37001", &Played::Processes(&marked(Nature::Crooked)), 100);
    let alarms = check("agent-37001", &Played::Processes(&marked(Nature::Clean)), 0);
    assert!(alarms > 2, "{alarms}");

    let ring = Ring::new(4, Times { think: Seconds(30), answer: Seconds(20) });
    check("brain-ring", &Played::Ring(&ring, TeamId(0)), 0);
}

#[test]
fn flags_are_told_apart_without_colour() {
    for seed in 0..200 {
        let flags = flags(Seed(seed));
        assert_eq!(flags.len(), 8);
        let distinct = |count: usize| assert_eq!(count, 8, "seed {seed}: {flags:?}");
        distinct(flags.iter().map(|flag| flag.motif).collect::<BTreeSet<_>>().len());
        distinct(flags.iter().map(|flag| flag.ground).collect::<BTreeSet<_>>().len());
        distinct(flags.iter().map(|flag| (flag.field, flag.mark)).collect::<BTreeSet<_>>().len());
        assert!(flags.iter().all(|flag| flag.field != flag.mark && flag.count > 0));
    }
    let library = library();
    for (motif, lang) in Motif::ALL.iter().flat_map(|motif| Lang::ALL.map(|lang| (*motif, lang))) {
        assert!(library.words.has(lang, Owner::Ui, &flag_message(motif), None), "{motif:?} {lang:?}");
    }
}

proptest! {
    /// While there are enough, no two teams are given the same; and nobody is given anything twice.
    #[test]
    fn teams_are_dealt_different_things(of in 1usize..60, each in 1usize..8, seed: u64) {
        let decks: Vec<Vec<usize>> = (0..8).map(|team| deal(of, each, TeamId(team), Seed(seed))).collect();
        for (team, deck) in decks.iter().enumerate() {
            let distinct: BTreeSet<_> = deck.iter().collect();
            prop_assert_eq!(distinct.len(), deck.len());
            prop_assert_eq!(deck.len(), each.min(of));
            prop_assert!(deck.iter().all(|at| *at < of));
            if (team + 1) * each <= of {
                let before: BTreeSet<_> = decks[..team].iter().flatten().collect();
                prop_assert!(deck.iter().all(|at| !before.contains(at)));
            }
        }
    }

    #[test]
    fn a_shuffle_loses_nothing(items in prop::collection::vec(0u8..9, 0..9), seed: u64) {
        let mut out = shuffled(&items, Seed(seed));
        let mut all = items.clone();
        out.sort_unstable();
        all.sort_unstable();
        prop_assert_eq!(out, all);
    }
}
