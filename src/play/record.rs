//! A run as text: small, versioned, readable, and independent of positions.
//!
//! Actions are written with the names of the beat and of what was chosen, so that a record still replays after options were
//! reordered or beats added. [`Record::replay`] goes as far as the rules still agree and says how far that was; where it
//! stops, the run stands in a real beat of the present content. The format is described in `docs/formats/run.md`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::action::Action;
use super::dice::Seed;
use super::rules::Rules;
use super::run::{Carry, Run};
use super::state::{MAX_TRUST, Standing};
use crate::content::ids::*;
use crate::content::level::{Beat, BeatKind};

/// The version that is written.
pub const VERSION: u32 = 1;
/// The largest record that is read, in bytes.
pub const MAX_RECORD_BYTES: usize = 4 << 20;
/// The most actions that a record may hold.
pub const MAX_ACTIONS: usize = 100_000;

/// A run as it is written.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    version: u32,
    rules: String,
    programme: String,
    seed: u64,
    #[serde(default)]
    carry: CarryRecord,
    actions: Vec<String>,
    /// What somebody noted beside actions, by their number counted from 1; the rules don't read it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    notes: BTreeMap<usize, String>,
}

/// What is carried from chapter to chapter, as it is written.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CarryRecord {
    reforms: BTreeMap<String, bool>,
    trust: BTreeMap<String, i32>,
    beads: BTreeSet<String>,
    flags: BTreeSet<String>,
    from: Option<(String, String)>,
}

/// Why a record can't be read.
#[derive(Clone, PartialEq, Debug)]
pub enum RecordError {
    /// It is larger than [`MAX_RECORD_BYTES`], or has more than [`MAX_ACTIONS`].
    TooLarge,
    /// It is no record; where it went wrong.
    NotARecord(Box<ron::error::SpannedError>),
    /// It was written by a newer version of the game.
    Newer(u32),
    /// A name in it is no id.
    BadName(String),
}

impl fmt::Display for RecordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge => f.write_str("the record is too large"),
            Self::NotARecord(error) => write!(f, "this is not a record of a run: {error}"),
            Self::Newer(version) => write!(f, "written by a newer version of the game (format {version})"),
            Self::BadName(name) => write!(f, "“{}” is not a name", name.escape_debug()),
        }
    }
}

impl std::error::Error for RecordError {}

/// A record played again.
#[derive(Clone, Debug)]
pub struct Replayed {
    /// The run, as far as it went.
    pub run: Run,
    /// How many of its actions were taken again.
    pub taken: usize,
    /// How many there were.
    pub of: usize,
    /// Whether the rules are the very ones that it was recorded on.
    pub same_rules: bool,
}

impl Replayed {
    /// Whether the whole record was played.
    pub fn is_whole(&self) -> bool {
        self.taken == self.of
    }
}

impl Record {
    /// The record of a run.
    pub fn of(run: &Run) -> Self {
        Self {
            version: VERSION,
            rules: run.rules().hash().to_string(),
            programme: run.rules().programme().to_string(),
            seed: run.seed().0,
            carry: CarryRecord::of(run.carry()),
            actions: spell_all(run),
            notes: BTreeMap::new(),
        }
    }

    /// The same, with what is noted beside actions, by their number counted from 1.
    pub fn noted(self, notes: BTreeMap<usize, String>) -> Self {
        Self { notes, ..self }
    }

    /// What is noted beside the action with this number, counted from 1.
    pub fn note(&self, number: usize) -> Option<&str> {
        self.notes.get(&number).map(String::as_str)
    }

    /// Reads a record.
    ///
    /// # Errors
    /// Where the text is no record of a version that is known.
    pub fn parse(text: &str) -> Result<Self, RecordError> {
        if text.len() > MAX_RECORD_BYTES {
            return Err(RecordError::TooLarge);
        }
        // The version first: a newer format may have other fields.
        #[derive(Deserialize)]
        #[serde(rename = "Record")]
        struct Head {
            version: u32,
        }
        let not_a_record = |error| RecordError::NotARecord(Box::new(error));
        let head: Head = ron::from_str(text).map_err(not_a_record)?;
        if head.version > VERSION {
            return Err(RecordError::Newer(head.version));
        }
        let record: Self = ron::from_str(text).map_err(not_a_record)?;
        if record.actions.len() > MAX_ACTIONS {
            return Err(RecordError::TooLarge);
        }
        record.carry.to_carry()?;
        Ok(record)
    }

    /// The record as text.
    pub fn to_text(&self) -> String {
        let pretty = ron::ser::PrettyConfig::new().struct_names(true).indentor(" ").depth_limit(3);
        ron::ser::to_string_pretty(self, pretty).expect("a record has nothing that RON cannot write")
    }

    /// The name of the programme that was played.
    pub fn programme(&self) -> &str {
        &self.programme
    }

    /// The rules that it was played on, as their hash.
    pub fn rules(&self) -> &str {
        &self.rules
    }

    /// The number of actions.
    pub fn len(&self) -> usize {
        self.actions.len()
    }

    /// Whether there are no actions.
    pub fn is_empty(&self) -> bool {
        self.actions.is_empty()
    }

    /// Plays the record again, as far as these rules agree with it.
    pub fn replay(&self, rules: Arc<Rules>) -> Replayed {
        let same_rules = self.rules == rules.hash().to_string();
        let carry = self.carry.to_carry().unwrap_or_default();
        let mut run = Run::new(rules, Seed(self.seed), carry);
        let mut taken = 0;
        for text in &self.actions {
            let Some(action) = read_action(&run, text) else {
                break;
            };
            if run.apply(action).is_err() {
                break;
            }
            taken += 1;
        }
        Replayed { run, taken, of: self.actions.len(), same_rules }
    }
}

impl CarryRecord {
    /// The record of what is carried.
    pub fn of(carry: &Carry) -> Self {
        Self {
            reforms: carry.reforms.iter().map(|(id, is)| (id.to_string(), *is == Standing::Real)).collect(),
            trust: carry.trust.iter().map(|(id, n)| (id.to_string(), *n)).collect(),
            beads: carry.beads.iter().map(ToString::to_string).collect(),
            flags: carry.flags.iter().map(ToString::to_string).collect(),
            from: carry.from.as_ref().map(|(level, entry)| (level.to_string(), entry.to_string())),
        }
    }

    /// What is carried, with trust brought into the range that it has in a run.
    ///
    /// # Errors
    /// Where a name in it is no id.
    pub fn to_carry(&self) -> Result<Carry, RecordError> {
        fn name<T>(text: &str, parse: impl Fn(&str) -> Option<T>) -> Result<T, RecordError> {
            parse(text).ok_or_else(|| RecordError::BadName(text.chars().take(80).collect()))
        }
        let standing = |real: bool| if real { Standing::Real } else { Standing::Fake };
        let trust = |n: i32| n.clamp(-MAX_TRUST, MAX_TRUST);
        Ok(Carry {
            reforms: self
                .reforms
                .iter()
                .map(|(id, real)| Ok((name(id, ReformId::parse)?, standing(*real))))
                .collect::<Result<_, _>>()?,
            trust: self
                .trust
                .iter()
                .map(|(id, n)| Ok((name(id, PersonId::parse)?, trust(*n))))
                .collect::<Result<_, _>>()?,
            beads: self.beads.iter().map(|id| name(id, BeadId::parse)).collect::<Result<_, _>>()?,
            flags: self.flags.iter().map(|id| name(id, FlagId::parse)).collect::<Result<_, _>>()?,
            from: match &self.from {
                Some((level, entry)) => Some((name(level, LevelId::parse)?, name(entry, EntryId::parse)?)),
                None => None,
            },
        })
    }
}

/// Spells every action of a run, by playing it once more beside the list.
fn spell_all(run: &Run) -> Vec<String> {
    let mut beside = Run::new(run.rules().clone(), run.seed(), run.carry().clone());
    run.actions()
        .iter()
        .map(|action| {
            let text = spell(&beside, action);
            // The run accepted this action in this very state.
            beside.apply(action.clone()).expect("a run replays itself");
            text
        })
        .collect()
}

/// `beat: verb names …`, or `end: next` at an ending.
fn spell(run: &Run, action: &Action) -> String {
    let Some((_, beat)) = run.beat() else {
        return "end: next".to_owned();
    };
    let words = match action {
        Action::Next => "next".to_owned(),
        Action::Skip => "skip".to_owned(),
        Action::Choose(at) => format!("choose {}", name_at(&beat.kind, List::Options, *at)),
        Action::Look(at) => format!("look {}", name_at(&beat.kind, List::Things, *at)),
        Action::Sort(bins) => format!("sort {}", names(&beat.kind, List::Bins, bins)),
        Action::Order(items) => format!("order {}", names(&beat.kind, List::Items, items)),
        Action::Mirror { own, guess } => format!("mirror {} {guess}", name_at(&beat.kind, List::Answers, *own)),
        Action::Plan { when, then } => {
            format!("plan {} {}", name_at(&beat.kind, List::Whens, *when), name_at(&beat.kind, List::Thens, *then))
        }
        Action::Write(slots) => {
            let of = |(slot, pieces): (usize, &Vec<u8>)| {
                let names: Vec<_> = pieces.iter().map(|at| name_at(&beat.kind, List::Pieces(slot), *at)).collect();
                if names.is_empty() { "-".to_owned() } else { names.join("+") }
            };
            format!("write {}", slots.iter().enumerate().map(of).collect::<Vec<_>>().join(" "))
        }
        Action::Craft(parts) => {
            let of = |(slot, at): (usize, &u8)| name_at(&beat.kind, List::Parts(slot), *at);
            format!("craft {}", parts.iter().enumerate().map(of).collect::<Vec<_>>().join(" "))
        }
        Action::CraftFake => "fake".to_owned(),
    };
    format!("{}: {words}", beat.id)
}

/// Reads an action against the beat at which the run stands. `None` where they don't fit each other (any more).
pub fn read_action(run: &Run, text: &str) -> Option<Action> {
    let (at, words) = text.split_once(": ")?;
    let Some((_, Beat { id, kind, .. })) = run.beat() else {
        return (at == "end" && words == "next").then_some(Action::Next);
    };
    if id.as_str() != at {
        return None;
    }
    let mut words = words.split(' ');
    let verb = words.next()?;
    let rest: Vec<&str> = words.collect();
    let all = |list| rest.iter().map(|name| find(kind, list, name)).collect::<Option<Vec<u8>>>();
    Some(match verb {
        "next" => Action::Next,
        "skip" => Action::Skip,
        "fake" => Action::CraftFake,
        "choose" => Action::Choose(find(kind, List::Options, rest.first()?)?),
        "look" => Action::Look(find(kind, List::Things, rest.first()?)?),
        "sort" => Action::Sort(all(List::Bins)?),
        "order" => Action::Order(all(List::Items)?),
        "mirror" => {
            Action::Mirror { own: find(kind, List::Answers, rest.first()?)?, guess: rest.get(1)?.parse().ok()? }
        }
        "plan" => {
            Action::Plan { when: find(kind, List::Whens, rest.first()?)?, then: find(kind, List::Thens, rest.get(1)?)? }
        }
        "write" => {
            let of = |(slot, names): (usize, &&str)| match *names {
                "-" => Some(Vec::new()),
                names => names.split('+').map(|name| find(kind, List::Pieces(slot), name)).collect(),
            };
            Action::Write(rest.iter().enumerate().map(of).collect::<Option<_>>()?)
        }
        "craft" => {
            let of = |(slot, name): (usize, &&str)| find(kind, List::Parts(slot), name);
            Action::Craft(rest.iter().enumerate().map(of).collect::<Option<_>>()?)
        }
        _ => return None,
    })
}

/// The lists of names that a beat can have.
#[derive(Clone, Copy)]
enum List {
    Options,
    Things,
    Bins,
    Items,
    Answers,
    Whens,
    Thens,
    Pieces(usize),
    Parts(usize),
}

fn list(kind: &BeatKind, list: List) -> Vec<&str> {
    match (kind, list) {
        (BeatKind::Choose { options, .. }, List::Options) => options.iter().map(|it| it.id.as_str()).collect(),
        (BeatKind::Hub { things, .. }, List::Things) => things.iter().map(|it| it.id.as_str()).collect(),
        (BeatKind::Sort { bins, .. }, List::Bins) => bins.iter().map(OptionId::as_str).collect(),
        (BeatKind::Order { items, .. }, List::Items) => items.iter().map(OptionId::as_str).collect(),
        (BeatKind::Mirror { options, .. }, List::Answers) => options.iter().map(OptionId::as_str).collect(),
        (BeatKind::Plan { when, .. }, List::Whens) => when.iter().map(OptionId::as_str).collect(),
        (BeatKind::Plan { then, .. }, List::Thens) => then.iter().map(OptionId::as_str).collect(),
        (BeatKind::Write { slots, .. }, List::Pieces(slot)) => {
            slots.get(slot).map(|slot| slot.pieces.iter().map(|it| it.id.as_str()).collect()).unwrap_or_default()
        }
        (BeatKind::Craft { slots, .. }, List::Parts(slot)) => {
            slots.get(slot).map(|slot| slot.parts.iter().map(|it| it.id.as_str()).collect()).unwrap_or_default()
        }
        _ => Vec::new(),
    }
}

fn name_at(kind: &BeatKind, of: List, at: u8) -> &str {
    list(kind, of).get(usize::from(at)).copied().unwrap_or("?")
}

fn names(kind: &BeatKind, of: List, at: &[u8]) -> String {
    at.iter().map(|at| name_at(kind, of, *at)).collect::<Vec<_>>().join(" ")
}

fn find(kind: &BeatKind, of: List, name: &str) -> Option<u8> {
    list(kind, of).iter().position(|it| *it == name).and_then(|at| u8::try_from(at).ok())
}
