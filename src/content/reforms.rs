//! The book of reforms: what each one is, which weak rule it removes, what it stands on, and what it costs to build it for
//! real or for show.
//!
//! A [`Reform`] has no words: these are a message of a shared file, named by [`message`], with the attributes of [`WORDS`].
//! Nor does it know how it is assembled or where it is put up: that belongs to the level in which it is built (the beat
//! `Craft` of `docs/level-format.md`). The file is described in `docs/formats/pack.md`.

use super::ids::{CodexId, FactId, InsightId, ModelId, PersonId, ProgrammeId, ReformId};
use super::level::Pictogram;
use super::programme::EvidenceKind;

/// A reform of the book.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reform {
    /// The weak rule that it removes.
    pub weak: [Pictogram; 3],
    /// The kind of evidence that shows the hole.
    pub evidence: EvidenceKind,
    /// The insight that it stands on, where some chapter teaches it.
    pub insight: Option<InsightRef>,
    /// Whoever of these trusts the player can help to build it. The role is in the words.
    pub allies: Vec<PersonId>,
    /// The version that works.
    pub real: Build,
    /// The version that only looks as if: formalism.
    pub fake: Build,
    /// The facts that its words stand on.
    pub facts: Vec<FactId>,
    /// Where the codex tells of it.
    pub codex: CodexId,
}

/// An insight of a programme: insights of different chapters may have the same name.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct InsightRef {
    /// The programme that teaches it.
    pub programme: ProgrammeId,
    /// Its name there.
    pub insight: InsightId,
}

/// What stands in the town once a reform is built, and what that takes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Build {
    /// The thing that is seen.
    pub model: ModelId,
    /// Tenge, never below nought.
    pub money: i32,
    /// Evenings, never below nought.
    pub evenings: i32,
}

impl Build {
    /// Whether this costs less than `other`: nothing more, and something less.
    pub fn is_cheaper_than(&self, other: &Self) -> bool {
        let no_more = self.money <= other.money && self.evenings <= other.evenings;
        no_more && (self.money, self.evenings) != (other.money, other.evenings)
    }
}

/// Words that every reform has besides its title, and how long they may be in characters.
pub const WORDS: [(&str, usize); 10] = [
    // What it is.
    ("line", 120),
    // What it removes, and what it does not.
    ("removes", 160),
    ("keeps", 160),
    // How it is faked.
    ("faked", 160),
    // Where it exists in reality.
    ("where", 220),
    // From where that is known, with its date.
    ("source", 120),
    // A hint: which weak rule it removes.
    ("weak", 120),
    // What it stands on: the insight, the evidence, the ally.
    ("insight", 90),
    ("evidence", 90),
    ("ally", 90),
];

/// How long a title may be.
pub const TITLE_LENGTH: usize = 40;

/// The message that holds the words of a reform: `reforms-e-queue` for `reform-e-queue`.
pub fn message(id: &ReformId) -> String {
    format!("reforms-{}", id.as_str().strip_prefix("reform-").unwrap_or(id.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cheaper_is_nothing_more_and_something_less() {
        let build = |money, evenings| Build { model: ModelId::parse("board").unwrap(), money, evenings };
        let table = [
            ((0, 0), (0, 1), true),
            ((0, 1), (5, 1), true),
            ((0, 0), (5, 2), true),
            ((5, 1), (5, 1), false),
            ((6, 0), (5, 2), false),
            ((0, 2), (5, 1), false),
        ];
        for ((money, evenings), (real_money, real_evenings), cheaper) in table {
            let is = build(money, evenings).is_cheaper_than(&build(real_money, real_evenings));
            assert_eq!(is, cheaper, "{money} ₸, {evenings} against {real_money} ₸, {real_evenings}");
        }
    }

    #[test]
    fn the_message_begins_with_the_name_of_its_file() {
        for (id, name) in [("reform-e-queue", "reforms-e-queue"), ("open-door", "reforms-open-door")] {
            assert_eq!(message(&ReformId::parse(id).unwrap()), name);
        }
    }
}
