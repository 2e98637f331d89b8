//! Tiny levels, enumerated by hand.

use std::collections::BTreeSet;

use adal_qala::content::level::{BeatIx, EndingIx};
use adal_qala::play::explore::{Report, explore};

use crate::world::level;

fn report(beats: &str, rest: &str) -> Report {
    let (level, _) = level(&format!("Level(\n    // …\n    beats: {{ {beats} }},\n{rest})"));
    explore(&level)
}

fn endings(all: &[u16]) -> BTreeSet<EndingIx> {
    all.iter().copied().map(EndingIx).collect()
}

const TWO: &str =
    "    endings: { \"home\": Ending(weak: [List, Door, Key]), \"chair\": Ending(weak: [List, Door, Key]) },\n";

#[test]
fn one_line_is_one_step() {
    let found = report("\"door\": Say(next: \"home\")", "");
    assert_eq!((found.states, found.shortest, found.longest), (2, 1, 1));
    assert_eq!(found.endings, endings(&[0]));
    assert!(!found.honest_costs && !found.can_be_crooked && found.stuck.is_empty());
}

#[test]
fn a_flag_that_is_read_later_doubles_the_states_between() {
    // door, mid with and without the flag, two endings.
    let beats = "\"door\": Choose(options: { \"a\": Option(effects: [Set(\"f\"), Values(2)], next: \"mid\"), \
        \"b\": Option(effects: [Values(-1)], next: \"mid\") }), \"mid\": Say(next: \"fork\"), \
        \"fork\": Branch([When(Flag(\"f\"), \"chair\")], \"home\")";
    let found = report(beats, TWO);
    assert_eq!((found.states, found.shortest, found.longest), (5, 2, 2));
    assert_eq!(found.endings, endings(&[0, 1]));
    assert_eq!(found.scores[0], (-1, 2));
}

#[test]
fn a_flag_that_nobody_reads_is_no_difference() {
    let beats = "\"door\": Choose(options: { \"a\": Option(effects: [Set(\"f\")], next: \"mid\"), \
        \"b\": Option(next: \"mid\") }), \"mid\": Say(next: \"home\")";
    assert_eq!(report(beats, "").states, 3);
}

#[test]
fn what_was_looked_at_is_forgotten_behind_the_hall() {
    // Four states of the hall, one after it, one ending.
    let beats =
        "\"door\": Look(things: { \"a\": Thing(), \"b\": Thing() }, next: \"mid\"), \"mid\": Say(next: \"home\")";
    let found = report(beats, "");
    assert_eq!((found.states, found.shortest, found.longest), (6, 2, 4));
}

#[test]
fn chance_falls_both_ways() {
    let found = report("\"door\": Say(next: \"luck\"), \"luck\": Roll([(1, \"home\"), (9, \"chair\")])", TWO);
    assert_eq!(found.endings, endings(&[0, 1]));
    assert_eq!(found.states, 3);
}

#[test]
fn who_has_too_little_is_stuck_and_an_option_needs_its_state() {
    let beats = "\"door\": Choose(options: { \"pay\": Option(effects: [Money(-5000)], next: \"home\"), \
        \"never\": Option(needs: Flag(\"f\"), next: \"home\") })";
    let found = report(beats, "");
    assert_eq!(found.stuck, BTreeSet::from([BeatIx(0)]));
    assert_eq!(found.offered, BTreeSet::from([(BeatIx(0), 0)]));
    assert!(found.endings.is_empty());
}

#[test]
fn the_honest_way_is_told_from_the_other() {
    let beats = "\"door\": Choose(options: { \
        \"pay\": Option(judge: [Accept(\"offer\")], effects: [Money(300)], next: \"chair\"), \
        \"no\": Option(judge: [Refuse(\"offer\")], effects: [Evenings(-1)], next: \"home\") })";
    let found = report(beats, &format!("    asks: {{ \"offer\": Crooked }},\n{TWO}"));
    assert_eq!(found.honest_endings, endings(&[0]));
    assert!(found.honest_costs && found.can_be_crooked && found.crooked_pays);
}

#[test]
fn the_last_evening_leads_elsewhere() {
    let beats = "\"door\": Choose(options: { \"wait\": Option(effects: [Evenings(-1)], next: \"door\") }), \
        \"late\": Say(next: \"home\")";
    let found = report(beats, "    out_of_time: \"late\",\n");
    // Two evenings, one, then late, then home.
    assert_eq!((found.states, found.shortest), (4, 3));
}
