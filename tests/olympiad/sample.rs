//! The sample round of `samples/olympiad`: what its sheets are worth, played in several ways and by many seeds.
//!
//! A way is what somebody does at each beat, the first time, the second time, and so on; where nothing is said, one goes on. The same way
//! is played by many seeds, which give other papers, names and figures: it must bring the same points by each.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Arc, LazyLock};

use adal_qala::content::builtin;
use adal_qala::content::disk::PackSource;
use adal_qala::content::ids::QuestionId;
use adal_qala::content::library::Library;
use adal_qala::content::load::load;
use adal_qala::content::round::{Round, TaskKind, drawn};
use adal_qala::olympiad::grade::{Begun, Grader, hash_of};
use adal_qala::olympiad::practice;
use adal_qala::olympiad::score::{Score, Sheet};
use adal_qala::olympiad::simulate::{ballots, roll};
use adal_qala::play::dice::Seed;
use adal_qala::play::record::Record;
use adal_qala::play::rules::Rules;
use adal_qala::play::run::{Carry, Run};

/// Seeds by which each way is played.
const SEEDS: u64 = 12;

static LIBRARY: LazyLock<Library> = LazyLock::new(|| {
    let sample = PackSource::folder(Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/olympiad"));
    let loaded = load(&[builtin::embedded(), sample]);
    assert!(loaded.diagnostics.is_empty(), "{:?}", loaded.diagnostics);
    loaded.library.unwrap()
});

fn round() -> &'static Round {
    LIBRARY.rounds.values().find(|round| round.id.as_str() == "four-doors").unwrap()
}

/// What is done at a beat, each time that one comes to it; the last for ever after.
type Way = &'static [(&'static str, &'static [&'static str])];

/// The ways through a level: nobody could do better, honest and middling, taken in, suspicious of everybody.
struct Ways {
    level: &'static str,
    best: Way,
    middling: Way,
    taken: Way,
    suspicious: Way,
}

const WAYS: [Ways; 4] = [
    Ways {
        level: "doors-1-bucket",
        best: &[
            ("safety", &["choose read"]),
            ("yard", &["look sheets", "look edge", "look ladder", "next"]),
            ("worked", &["choose why", "choose write"]),
            ("cover", &["choose rule", "choose agree"]),
            ("folder-a", &["sort risk risk fine fine ask ask"]),
            ("folder-b", &["sort risk risk fine fine ask ask"]),
            ("projector", &["choose plain", "choose tell"]),
            ("august", &["choose rule", "choose today"]),
            ("steps", &["order measure call compare accept pay"]),
            ("letter", &["write board counted sheet+photo recount written"]),
            ("rule", &["craft open two after wall"]),
            ("plan", &["plan date today"]),
        ],
        middling: &[
            ("safety", &["choose sign"]),
            ("yard", &["look edge", "look talk", "look sacks", "next"]),
            ("worked", &["choose skip"]),
            ("cover", &["choose agree"]),
            ("folder-a", &["sort risk risk fine fine risk risk"]),
            ("folder-b", &["sort risk risk fine fine risk risk"]),
            ("projector", &["choose no"]),
            ("august", &["choose none"]),
            ("steps", &["order call measure compare accept pay"]),
            ("letter", &["write board counted folder attention as-you-like"]),
            ("rule", &["craft open head after wall", "craft open pictures after wall"]),
            ("plan", &["plan angry letter"]),
        ],
        taken: &[
            ("safety", &["choose sign"]),
            ("yard", &["look sheets", "next"]),
            ("worked", &["choose skip"]),
            ("cover", &["choose agree"]),
            ("folder-a", &["sort risk risk fine fine ask ask"]),
            ("folder-b", &["sort risk risk fine fine ask ask"]),
            ("projector", &["choose take"]),
            ("august", &["choose august"]),
            ("act", &["choose sign"]),
        ],
        suspicious: &[
            ("safety", &["choose refuse"]),
            ("safety-after", &["choose below"]),
            ("yard", &["look sheets", "look edge", "look talk", "next"]),
            ("worked", &["choose whitewash"]),
            ("cover", &["choose hiding"]),
            ("cover-after", &["choose silent"]),
            ("folder-a", &["sort risk risk risk fine risk risk"]),
            ("folder-b", &["sort risk risk risk fine risk risk"]),
            ("projector", &["choose tell"]),
            ("august", &["choose none"]),
            ("steps", &["order measure call compare accept pay"]),
            ("letter", &["write chat eaten sheet+heard sack internet"]),
            ("rule", &["craft open two after wall"]),
            ("plan", &["plan angry count"]),
        ],
    },
    Ways {
        level: "doors-2-number",
        best: &[
            ("first-window", &["choose paper"]),
            ("wall", &["look standard", "look screen", "next"]),
            ("secret", &["choose read"]),
            ("log-a", &["sort rule rule plain plain ask ask"]),
            ("log-b", &["sort rule rule plain plain ask ask"]),
            ("by-hand", &["choose who", "choose write"]),
            ("line-a", &["order asel bekzat sofia aidana daniyar"]),
            ("line-b", &["order asel artyom alikhan mira zhansaya"]),
            ("sixty", &["choose plain", "choose tell"]),
            ("number-only", &["choose why", "choose agree"]),
            ("question", &["write head two-days standard which registered"]),
            ("board", &["craft own number numbers second"]),
            ("plan", &["plan one-line number"]),
        ],
        middling: &[
            ("first-window", &["choose timur"]),
            ("wall", &["look screen", "look table", "next"]),
            ("secret", &["choose sign"]),
            ("log-a", &["sort rule rule rule plain ask ask"]),
            ("log-b", &["sort rule rule rule plain ask ask"]),
            ("by-hand", &["choose no"]),
            ("line-a", &["order asel bekzat sofia daniyar aidana"]),
            ("line-b", &["order asel artyom alikhan zhansaya mira"]),
            ("sixty", &["choose no"]),
            ("number-only", &["choose self"]),
            ("question", &["write centre two-days elsewhere return registered"]),
            ("board", &["craft own order numbers delete", "craft own number numbers delete"]),
            ("plan", &["plan ahead paper"]),
        ],
        taken: &[
            ("first-window", &["choose lead"]),
            ("wall", &["look lilies", "next"]),
            ("secret", &["choose sign"]),
            ("log-a", &["sort rule rule plain plain ask ask"]),
            ("log-b", &["sort rule rule plain plain ask ask"]),
            ("by-hand", &["choose type"]),
            ("line-a", &["order daniyar asel bekzat sofia aidana"]),
            ("line-b", &["order zhansaya asel artyom alikhan mira"]),
            ("sixty", &["choose carry"]),
            ("late", &["choose keep"]),
        ],
        suspicious: &[
            ("first-window", &["choose back"]),
            ("first-after", &["choose away"]),
            ("wall", &["look standard", "look table", "next"]),
            ("secret", &["choose gag"]),
            ("secret-after", &["choose over-shoulder"]),
            ("log-a", &["sort ask ask ask ask ask ask"]),
            ("log-b", &["sort ask ask ask ask ask ask"]),
            ("by-hand", &["choose write"]),
            ("line-a", &["order asel bekzat sofia aidana daniyar"]),
            ("line-b", &["order asel artyom alikhan mira zhansaya"]),
            ("sixty", &["choose tell"]),
            ("number-only", &["choose name"]),
            ("question", &["write thieves sold jail culprit television"]),
            ("board", &["craft own number numbers second"]),
            ("plan", &["plan ahead number"]),
        ],
    },
    Ways {
        level: "doors-3-envelope",
        best: &[
            ("form", &["choose why", "choose honest"]),
            ("leave-now", &["choose minutes"]),
            ("missing", &["choose rule", "choose all"]),
            ("points", &["choose why", "choose wall"]),
            ("files-a", &["sort counts counts not not missing missing"]),
            ("files-b", &["sort counts counts not not missing missing"]),
            ("rank-a", &["order erlan aru nur bekzat dima"]),
            ("rank-b", &["order olzhas erlan tomiris lena dima"]),
            ("third", &["choose paper", "choose record"]),
            ("opinion", &["write exact none-such whole member"]),
            ("rules", &["craft written out before wall"]),
            ("plan", &["plan friend declare"]),
        ],
        middling: &[
            ("form", &["choose none"]),
            ("leave-late", &["choose go"]),
            ("missing", &["choose tell"]),
            ("points", &["choose no"]),
            ("files-a", &["sort counts counts not not counts missing"]),
            ("files-b", &["sort counts counts not not counts missing"]),
            ("rank-a", &["order erlan aru bekzat nur dima"]),
            ("rank-b", &["order olzhas erlan lena tomiris dima"]),
            ("third", &["choose no"]),
            ("opinion", &["write something none-such think member"]),
            ("rules", &["craft trust out before winner", "craft written out before winner"]),
            ("plan", &["plan number wall"]),
        ],
        taken: &[
            ("form", &["choose none"]),
            ("leave-late", &["choose go"]),
            ("missing", &["choose tell"]),
            ("points", &["choose tell"]),
            ("files-a", &["sort counts counts not not missing missing"]),
            ("files-b", &["sort counts counts not not missing missing"]),
            ("rank-a", &["order dima erlan aru nur bekzat"]),
            ("rank-b", &["order dima olzhas erlan tomiris lena"]),
            ("third", &["choose agree"]),
            ("night", &["choose keep"]),
        ],
        suspicious: &[
            ("form", &["choose private"]),
            ("form-after", &["choose blank"]),
            ("leave-late", &["choose deny"]),
            ("missing", &["choose no"]),
            ("points", &["choose no"]),
            ("files-a", &["sort missing missing not not missing missing"]),
            ("files-b", &["sort missing missing not not missing missing"]),
            ("rank-a", &["order erlan aru nur bekzat dima"]),
            ("rank-b", &["order olzhas erlan tomiris lena dima"]),
            ("third", &["choose record"]),
            ("opinion", &["write always crooks expel everyone"]),
            ("rules", &["craft written out before wall"]),
            ("plan", &["plan together minutes"]),
        ],
    },
    Ways {
        level: "doors-4-strings",
        best: &[
            ("samsa", &["choose count"]),
            ("hall", &["look rules", "look drum", "next"]),
            ("dash", &["choose rule", "choose dash"]),
            ("string", &["choose note"]),
            ("heap-a", &["sort slip slip interest interest fine fine"]),
            ("heap-b", &["sort slip slip interest interest fine fine"]),
            ("rewrite", &["choose knows", "choose juror"]),
            ("drum", &["choose why", "choose open"]),
            ("steps", &["order draw score envelope count post"]),
            ("reply", &["write friend wall appeal not-tell"]),
            ("rules", &["craft said stage own all"]),
            ("plan", &["plan friend open"]),
        ],
        middling: &[
            ("samsa", &["choose zaure"]),
            ("hall", &["look drum", "look piano", "next"]),
            ("dash", &["choose guess"]),
            ("string", &["choose zaure"]),
            ("heap-a", &["sort slip slip interest interest interest fine"]),
            ("heap-b", &["sort slip slip interest interest interest fine"]),
            ("rewrite", &["choose no"]),
            ("drum", &["choose no"]),
            ("steps", &["order draw score count envelope post"]),
            ("reply", &["write friend somehow luck not-tell"]),
            ("rules", &["craft strangers stage own asked", "craft said stage own asked"]),
            ("plan", &["plan pity own-hand"]),
        ],
        taken: &[
            ("samsa", &["choose sign"]),
            ("hall", &["look window", "next"]),
            ("dash", &["choose dash"]),
            ("string", &["choose move"]),
            ("heap-a", &["sort slip slip interest interest fine fine"]),
            ("heap-b", &["sort slip slip interest interest fine fine"]),
            ("rewrite", &["choose copy"]),
            ("drum", &["choose swap"]),
            ("before-names", &["choose keep"]),
        ],
        suspicious: &[
            ("samsa", &["choose bribe"]),
            ("samsa-after", &["choose silent"]),
            ("hall", &["look rules", "look talk", "next"]),
            ("dash", &["choose fiddle"]),
            ("string", &["choose trick"]),
            ("heap-a", &["sort interest interest interest interest interest interest"]),
            ("heap-b", &["sort interest interest interest interest interest interest"]),
            ("rewrite", &["choose juror"]),
            ("drum", &["choose no"]),
            ("steps", &["order draw score envelope count post"]),
            ("reply", &["write cheat expelled after tonight"]),
            ("rules", &["craft said stage own all"]),
            ("plan", &["plan odd ask"]),
        ],
    },
];

/// Plays a level in a way.
fn play(level: &str, way: Way, seed: u64) -> Run {
    let level = LIBRARY.levels.values().find(|one| one.id.as_str() == level).unwrap().clone();
    let carry = Carry { from: Some((level.id.clone(), level.entries[0].0.clone())), ..Carry::default() };
    let rules = Arc::new(Rules::lone(level));
    let mut run = Run::new(rules.clone(), Seed(seed), carry);
    let mut visits: BTreeMap<String, usize> = BTreeMap::new();
    while let Some((_, beat)) = run.beat() {
        let id = beat.id.to_string();
        let visit = visits.entry(id.clone()).or_default();
        let known = way.iter().find(|(named, _)| *named == id).map(|(_, done)| *done);
        let done = known.map_or("next", |done| done[(*visit).min(done.len() - 1)]);
        *visit += 1;
        // A record is what spells actions: the run so far, and one more.
        let text = Record::of(&run).to_text();
        let more = format!("\"{id}: {done}\",");
        let longer = match text.rsplit_once(']') {
            Some((before, after)) => format!("{before}{more}]{after}"),
            None => panic!("a record without actions: {text}"),
        };
        let replayed = Record::parse(&longer).unwrap_or_else(|error| panic!("{more}: {error}")).replay(rules.clone());
        assert!(replayed.is_whole(), "{id}: {done} can't be done by seed {seed}");
        run = replayed.run;
    }
    run
}

/// The task of the round in which a level is played: the most that it brings, and its sheet.
fn task(level: &str) -> (u16, Sheet) {
    let found = round().tasks.iter().find_map(|task| match &task.kind {
        TaskKind::Level { level: own, sheet, .. } if own.as_str() == level => {
            Some((task.most, Sheet::new(&LIBRARY.levels[own], sheet).unwrap()))
        }
        _ => None,
    });
    found.unwrap_or_else(|| panic!("{level} is no task"))
}

/// What a way is worth, which is the same by every seed, and where it ends.
fn worth(level: &str, way: Way) -> (u16, Score, String) {
    let (most, sheet) = task(level);
    let played = (0..SEEDS).map(|seed| {
        let run = play(level, way, seed);
        let score = sheet.score(&run);
        (score.points(most), score, run.level().ending(run.ending().unwrap()).id.to_string())
    });
    let mut played: Vec<_> = played.collect();
    let points: Vec<u16> = played.iter().map(|(points, ..)| *points).collect();
    assert!(points.iter().all(|one| *one == points[0]), "{level}: other points by other seeds: {points:?}");
    played.swap_remove(0)
}

#[test]
fn the_best_way_brings_all_points_and_no_more() {
    for ways in &WAYS {
        let (most, sheet) = task(ways.level);
        let (points, score, _) = worth(ways.level, ways.best);
        let sum: i32 = score.awards.iter().map(|award| award.points).sum();
        let named = |rule: usize| sheet.rule(rule).unwrap().to_string();
        let told: Vec<_> = score.awards.iter().map(|award| (named(award.rule), award.points)).collect();
        assert_eq!((points, sum), (most, i32::from(most)), "{}: {told:?}", ways.level);
        assert_eq!((score.hits, score.false_alarms), (2, 0), "{}", ways.level);
    }
}

#[test]
fn a_middling_honest_way_brings_clearly_less_and_a_bribe_little() {
    for ways in &WAYS {
        let (most, _) = task(ways.level);
        let (middling, score, ending) = worth(ways.level, ways.middling);
        let (taken, bribed, bad) = worth(ways.level, ways.taken);
        let least = most / 2;
        assert!((least..=most * 4 / 5).contains(&middling), "{}: {middling} of {most}", ways.level);
        assert_eq!((score.hits, score.false_alarms), (2, 0), "{}", ways.level);
        assert!(taken <= most / 3, "{}: {taken} of {most} for taking", ways.level);
        assert_eq!(bribed.hits, 0, "{}", ways.level);
        assert_ne!(ending, bad, "{}", ways.level);
    }
}

#[test]
fn suspecting_everybody_finds_what_is_crooked_and_costs_as_much() {
    for ways in &WAYS {
        let (most, _) = task(ways.level);
        let (points, score, _) = worth(ways.level, ways.suspicious);
        let (middling, ..) = worth(ways.level, ways.middling);
        assert_eq!((score.hits, score.false_alarms), (2, 3), "{}", ways.level);
        assert!(points < middling, "{}: {points} for suspicion, {middling} for an honest middle ({most})", ways.level);
    }
}

/// Writes a level's ways down, to be watched: `adal-kit play LEVEL --run FILE --pack samples/olympiad`.
fn record(ways: &Ways) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/sample-runs");
    std::fs::create_dir_all(&folder).unwrap();
    let named =
        [("best", ways.best), ("middling", ways.middling), ("taken", ways.taken), ("suspicious", ways.suspicious)];
    for (name, way) in named {
        let text = Record::of(&play(ways.level, way, 1)).to_text() + "\n";
        std::fs::write(folder.join(format!("{}--{name}.ron", ways.level)), text).unwrap();
    }
}

#[test]
fn each_level_has_three_endings_that_these_ways_reach() {
    for ways in &WAYS {
        if std::env::var_os("ADAL_RECORD").is_some() {
            record(ways);
        }
        let ends = [ways.best, ways.middling, ways.taken].map(|way| worth(ways.level, way).2);
        let level = LIBRARY.levels.values().find(|level| level.id.as_str() == ways.level).unwrap();
        assert_eq!(ends.iter().collect::<std::collections::BTreeSet<_>>().len(), level.endings.len(), "{ends:?}");
    }
}

#[test]
fn seeds_give_other_papers_and_a_run_is_as_long_as_it_should_be() {
    for ways in &WAYS {
        let runs: Vec<Run> = (0..SEEDS).map(|seed| play(ways.level, ways.best, seed)).collect();
        let first = |run: &Run| format!("{:?}", run.opening_events());
        assert!(runs.iter().any(|run| first(run) != first(&runs[0])), "{}: one version only", ways.level);
        for run in &runs {
            assert!((25..=50).contains(&run.actions().len()), "{}: {} actions", ways.level, run.actions().len());
        }
    }
}

#[test]
fn the_round_is_whole_and_its_tasks_stand_in_no_chapter() {
    let round = round();
    assert!((90..=120).contains(&round.minutes.0), "{:?}", round.minutes);
    assert_eq!(round.languages.len(), 3);
    let levels = round.tasks.iter().filter(|task| matches!(task.kind, TaskKind::Level { .. })).count();
    let asked: u32 = round
        .tasks
        .iter()
        .map(|task| match &task.kind {
            TaskKind::Quiz { draw, .. } => drawn(draw),
            TaskKind::Level { .. } => 0,
        })
        .sum();
    assert_eq!((levels, asked), (4, 30));
    let built_in = load(&[builtin::embedded()]).library.unwrap();
    for ways in &WAYS {
        assert!(built_in.levels.keys().all(|id| id.as_str() != ways.level), "{} is in the game", ways.level);
    }
}

/// Thirty of at least 120 that nothing else asks, each with its source; everybody has as many of each topic and tier, none twice, and
/// neighbours have others.
#[test]
fn thirty_questions_are_drawn_from_a_bank_of_more_than_a_hundred_and_twenty() {
    let (hash, secret, key) = (hash_of(round(), &LIBRARY), practice::SECRET, practice::KEY);
    let ballots = ballots(round(), 60);
    let grader = Grader::new(round().clone(), hash, secret, roll(&key, &hash, &ballots), &LIBRARY).unwrap();
    let at = round().tasks.iter().position(|task| matches!(task.kind, TaskKind::Quiz { .. })).unwrap();
    let mut seen: BTreeSet<QuestionId> = BTreeSet::new();
    let mut profile = None;
    let mut before = BTreeSet::new();
    for ballot in &ballots {
        let Some(Begun::Quiz(asked, _)) = grader.given(ballot.number, u8::try_from(at).unwrap()) else { panic!() };
        let own: BTreeSet<QuestionId> = asked.iter().map(|one| one.id.clone()).collect();
        assert_eq!((asked.len(), own.len()), (30, 30), "none twice");
        let mut kinds: Vec<_> = asked.iter().map(|one| (one.question.topic, one.question.tier)).collect();
        kinds.sort();
        assert_eq!(*profile.get_or_insert(kinds.clone()), kinds);
        assert!(asked.iter().all(|one| one.question.kept && !one.question.facts.is_empty()));
        assert!(own.intersection(&before).count() < 20, "neighbours have other questions");
        seen.extend(own.iter().cloned());
        before = own;
    }
    let TaskKind::Quiz { draw, .. } = &round().tasks[at].kind else { panic!() };
    let bank = LIBRARY.questions.values().filter(|one| draw.iter().any(|draw| draw.may(one, &round().tiers))).count();
    assert!(bank >= 120, "{bank}");
    assert!(seen.len() >= 115, "{} of {bank} are drawn by sixty", seen.len());
}
