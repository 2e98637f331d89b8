//! The closed sets of names that levels use.

use crate::content::cast::Mood;
use crate::content::decode::Names;
use crate::content::lang::Lang;
use crate::content::lesson::{Audience, ClassGame, Question};
use crate::content::level::{Camera, Nature, Pictogram, Shelf, SlotKind, Sound, Stance, Tier, WriteKind};
use crate::content::places::Light;
use crate::content::programme::{EvidenceKind, ProgrammeKind};
use crate::content::questions::Topic;
use crate::content::round::{Bank, Codex};
use crate::content::stations::Company;
use crate::content::survey::Letter;

macro_rules! names {
    ($kind:ident: $($name:ident)*) => {
        &[$((stringify!($name), $kind::$name),)*]
    };
}

pub(super) const TIERS: Names<Tier> = names!(Tier: Ertegi School Student Staff);
pub(super) const LIGHTS: Names<Light> = names!(Light: Morning Day Golden Evening Neglect Winter Room);
pub(super) const MOODS: Names<Mood> = names!(Mood: Calm Glad Sly Angry Sad Afraid Surprised Ashamed);
pub(super) const NATURES: Names<Nature> = names!(Nature: Clean Crooked);
pub(super) const STANCES: Names<Stance> = names!(Stance: Accept Question Refuse Report);
pub(super) const CAMERAS: Names<Camera> = names!(Camera: Wide Close You);
pub(super) const SOUNDS: Names<Sound> =
    names!(Sound: Door Paper Stamp Steps Crowd Wind Bell Phone Bus Dombra Coins Water);
pub(super) const WRITE_KINDS: Names<WriteKind> = names!(WriteKind: Refusal Question Report);
pub(super) const SLOT_KINDS: Names<SlotKind> = names!(SlotKind: Who Words When Where What Proof Channel
    Witness Reason Act Request Fear Respect Rule WayOut No);
pub(super) const SHELVES: Names<Shelf> = names!(Shelf: Evidence Insight Ally Rule);
pub(super) const PICTOGRAMS: Names<Pictogram> = names!(Pictogram: List Hand Bed Money Door Clock Paper Eye
    Silence People Key Gift Mark Water);
pub(super) const AUDIENCES: Names<Audience> = names!(Audience: Grades1To4 Grades5To8 Grades9To11 Students Teachers);
pub(super) const CLASS_GAMES: Names<ClassGame> = names!(ClassGame: BribeGame);
pub(super) const QUESTIONS: Names<Question> = names!(Question: Happened Cost Why Stop Say);
pub(super) const PROGRAMME_KINDS: Names<ProgrammeKind> = names!(ProgrammeKind: Chapter Collection);
/// What a reform may stand on: nothing that is better left alone.
pub(super) const LAWFUL_EVIDENCE: Names<EvidenceKind> = names!(EvidenceKind: Public Own);
pub(super) const EVIDENCE_KINDS: Names<EvidenceKind> = names!(EvidenceKind: Public Own Risky);
/// Parallel forms of a test.
pub(super) const LETTERS: Names<Letter> = names!(Letter: A B);
pub(super) const TOPICS: Names<Topic> =
    names!(Topic: Law Report Gifts Exam Places Words Prevention Honesty Programmes People);
pub(super) const CODEX: Names<Codex> = names!(Codex: Open Shut);
pub(super) const BANKS: Names<Bank> = names!(Bank: Open Kept);
pub(super) const LANGUAGES: Names<Lang> = names!(Lang: Kk Ru En);
pub(super) const COMPANIES: Names<Company> = names!(Company: One All);
