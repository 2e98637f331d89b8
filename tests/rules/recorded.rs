//! Recorded runs: one to each ending of each level, and one through each whole chapter to each of its last endings. The hash
//! of what happens in them is pinned, so that the same run gives the same events on every machine and after every change.
//!
//! After a level was rewritten on purpose, record anew: `ADAL_RECORD=1 cargo test --no-default-features --test rules recorded`.

use std::collections::{BTreeMap, BTreeSet, HashSet, VecDeque};
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use adal_qala::content::level::{EndingIx, Level};
use adal_qala::play::dice::Seed;
use adal_qala::play::record::Record;
use adal_qala::play::relevant::Relevant;
use adal_qala::play::rules::Rules;
use adal_qala::play::run::{Carry, Run};
use adal_qala::play::trials::trials;
use sha2::{Digest, Sha256};

use crate::world::{LIBRARY, chapters, run, walk};

/// How many players are tried before the chapter's endings must have been found.
const MANY_PLAYERS: u64 = 4_000;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/replay")
}

/// The rules that a recorded run is played on.
fn rules_of(record: &Record) -> Arc<Rules> {
    let whole = chapters().into_iter().find(|rules| rules.programme().as_str() == record.programme());
    whole.unwrap_or_else(|| Arc::new(Rules::lone(LIBRARY.level(record.programme()).unwrap().clone())))
}

fn hash(run: &Run) -> String {
    let mut hasher = Sha256::new();
    for event in run.events() {
        hasher.update(format!("{event:?}\n"));
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Where a run stands: `level--ending`, or `chapter--ending`.
fn name(run: &Run) -> String {
    let ending = run.level().ending(run.ending().unwrap()).id.to_string();
    format!("{}--{ending}", run.rules().programme())
}

#[test]
fn recorded_runs_give_the_same_events_for_ever() {
    if std::env::var_os("ADAL_RECORD").is_some() {
        record_all();
    }
    let table = fs::read_to_string(folder().join("hashes.txt")).unwrap();
    let pinned: BTreeMap<&str, &str> = table.lines().filter_map(|line| line.split_once(' ')).collect();
    let mut found = BTreeSet::new();
    for (name, pinned) in &pinned {
        let text = fs::read_to_string(folder().join(format!("{name}.ron"))).unwrap();
        let record = Record::parse(&text).unwrap();
        let replayed = record.replay(rules_of(&record));
        let (taken, of) = (replayed.taken, replayed.of);
        assert!(replayed.is_whole(), "{name}: only {taken} of {of} actions are still allowed");
        assert_eq!(self::name(&replayed.run), *name);
        assert_eq!(hash(&replayed.run), *pinned, "{name}: other events than were recorded");
        assert!(replayed.same_rules, "{name} was recorded on other rules; see the head of this file");
        found.insert((*name).to_owned());
    }
    let wanted: BTreeSet<String> = LIBRARY
        .levels
        .values()
        .flat_map(|level| level.endings.iter().map(|ending| format!("{}--{}", level.id, ending.id)))
        .chain(chapters().iter().flat_map(|rules| {
            let last = last_level(rules);
            last.endings.iter().map(|ending| format!("{}--{}", rules.programme(), ending.id)).collect::<Vec<_>>()
        }))
        .collect();
    assert_eq!(found, wanted, "each ending has its recorded run");
}

fn last_level(chapter: &Rules) -> Arc<Level> {
    chapter.levels().last().unwrap().clone()
}

fn record_all() {
    let mut table = String::new();
    let mut keep = |run: &Run| {
        let name = name(run);
        fs::write(folder().join(format!("{name}.ron")), Record::of(run).to_text() + "\n").unwrap();
        table.push_str(&format!("{name} {}\n", hash(run)));
    };
    for rules in chapters() {
        chapter_runs(&rules).values().for_each(&mut keep);
    }
    for level in LIBRARY.levels.values() {
        for at in 0..level.endings.len() as u16 {
            keep(&to_ending(level, EndingIx(at)));
        }
    }
    let mut lines: Vec<&str> = table.lines().collect();
    lines.sort_unstable();
    fs::write(folder().join("hashes.txt"), lines.join("\n") + "\n").unwrap();
}

/// Players who do anything that is allowed, until each last ending was found.
fn chapter_runs(rules: &Arc<Rules>) -> BTreeMap<EndingIx, Run> {
    let mut found = BTreeMap::new();
    for player in 0..MANY_PLAYERS {
        let run = walk(Run::new(rules.clone(), Seed(player), Carry::default()), Seed(player), true);
        found.entry(run.ending().unwrap()).or_insert(run);
        if found.len() == last_level(rules).endings.len() {
            return found;
        }
    }
    panic!("only these endings of {} were found: {:?}", rules.programme(), found.keys());
}

/// How many seeds are tried for an ending that hangs on chance.
const MANY_SEEDS: u64 = 20;

/// The shortest way to an ending, from the first entry that has one, with the first seed that lets chance fall so.
fn to_ending(level: &Arc<Level>, ending: EndingIx) -> Run {
    let relevant = Relevant::of(level);
    for entry in 0..level.entries.len() * MANY_SEEDS as usize {
        let round = (entry / level.entries.len()) as u64;
        let first = run(level, entry % level.entries.len(), Seed(u64::from(ending.0) + 47 + round * 101));
        let mut known = HashSet::from([relevant.key(first.core())]);
        let mut open = VecDeque::from([first]);
        while let Some(run) = open.pop_front() {
            if run.ending() == Some(ending) {
                return run;
            }
            if run.ending().is_some() {
                continue;
            }
            for action in trials(level, &relevant, run.core()) {
                let mut next = run.clone();
                if next.apply(action).is_ok() && known.insert(relevant.key(next.core())) {
                    open.push_back(next);
                }
            }
        }
    }
    panic!("{}: no way to {}", level.id, level.ending(ending).id);
}
