//! From chapter to chapter goes what the programme names, and nothing else.

use std::collections::BTreeSet;
use std::sync::Arc;

use adal_qala::content::ids::FlagId;
use adal_qala::play::dice::Seed;
use adal_qala::play::rules::Rules;
use adal_qala::play::run::{Carry, Run};

use crate::world::{LIBRARY, walk};

#[test]
fn only_the_flags_that_a_programme_names_go_on() {
    let mut programme = LIBRARY.programme("queue").unwrap().clone();
    let levels: Vec<_> = programme.levels.iter().map(|id| LIBRARY.levels[id].clone()).collect();
    let played = |rules: Arc<Rules>| walk(Run::new(rules, Seed(3), Carry::default()), Seed(3), true);
    let flags = |ids: &[&str]| ids.iter().map(|id| FlagId::parse(id).unwrap()).collect::<Vec<_>>();

    programme.carries.clear();
    let without = played(Arc::new(Rules::new(&programme, levels.clone())));
    let set: Vec<FlagId> = without.state().flags.iter().cloned().collect();
    assert!(set.len() > 1, "this player sets more than one flag: {set:?}");
    assert_eq!(without.carry_out().flags, BTreeSet::new());

    programme.carries = [vec![set[0].clone()], flags(&["never-set"])].concat();
    let named = played(Arc::new(Rules::new(&programme, levels)));
    assert_eq!(named.carry_out().flags, BTreeSet::from([set[0].clone()]));
    assert_eq!(named.rules().hash(), without.rules().hash(), "what is carried is no part of what is played");
    assert_eq!(named.carry_out().reforms, without.carry_out().reforms);
}
