//! What of a place is there to be seen, given what has been reformed, faked and done.

use std::collections::BTreeSet;

use super::{Blueprint, Folk, Life, Shown};
use crate::content::ids::{FlagId, GroupId, ReformId};
use crate::content::places::Light;

/// Something that a place tells of.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Sign {
    /// A reform is real.
    Reform(ReformId),
    /// A reform was faked.
    Fake(ReformId),
    /// A flag is set.
    Flag(FlagId),
    /// The contrary.
    Not(Box<Sign>),
    /// All of these.
    All(Vec<Sign>),
    /// One of these at least.
    Any(Vec<Sign>),
}

/// What the town has become, as far as places tell of it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Signs {
    /// Real reforms.
    pub reforms: BTreeSet<ReformId>,
    /// Faked ones.
    pub fakes: BTreeSet<ReformId>,
    /// Flags that are set.
    pub flags: BTreeSet<FlagId>,
}

impl Signs {
    /// Whether a sign holds.
    pub fn holds(&self, sign: &Sign) -> bool {
        match sign {
            Sign::Reform(id) => self.reforms.contains(id),
            Sign::Fake(id) => self.fakes.contains(id),
            Sign::Flag(id) => self.flags.contains(id),
            Sign::Not(inner) => !self.holds(inner),
            Sign::All(inner) => inner.iter().all(|sign| self.holds(sign)),
            Sign::Any(inner) => inner.iter().any(|sign| self.holds(sign)),
        }
    }
}

/// What is there to be seen.
#[derive(Clone, PartialEq, Debug)]
pub struct Seen<'b> {
    /// The groups that are there.
    pub groups: BTreeSet<&'b GroupId>,
    /// Who is there.
    pub folk: Vec<&'b Folk>,
    /// What else moves.
    pub life: Vec<&'b Life>,
    /// The light, if a change gives one.
    pub light: Option<Light>,
}

impl Blueprint {
    /// What is there under these signs. Changes happen in order, so that a later one may undo an earlier one.
    pub fn seen(&self, signs: &Signs) -> Seen<'_> {
        self.seen_if(|at| signs.holds(&self.changes[at].when))
    }

    /// The same, where `holds` says which changes have happened.
    pub fn seen_if(&self, holds: impl Fn(usize) -> bool) -> Seen<'_> {
        let starts = self.groups.iter().filter(|(_, group)| group.starts == Shown::Yes);
        let mut groups: BTreeSet<&GroupId> = starts.map(|(id, _)| id).collect();
        let mut folk: Vec<&Folk> = self.folk.iter().collect();
        let mut light = None;
        for (_, change) in self.changes.iter().enumerate().filter(|(at, _)| holds(*at)) {
            groups.extend(&change.show);
            groups.retain(|id| !change.hide.contains(id));
            folk.extend(&change.folk);
            light = change.light.or(light);
        }
        let mut life: Vec<&Life> = self.life.iter().collect();
        for group in groups.iter().filter_map(|id| self.groups.get(*id)) {
            folk.extend(&group.folk);
            life.extend(&group.life);
        }
        Seen { groups, folk, life, light }
    }
}
