//! A level, as the rules see it: checked, complete, without words.
//!
//! Start at [`Level`]. Beats and endings are referred to by position ([`Next`]), never by text: a [`Level`] that exists
//! has no dangling reference, so nothing behind this door can miss. Words are looked up by [`BeatId`] in
//! [`super::words`]; the file format is described in `docs/level-format.md`.
//!
//! `Serialize` is here for one purpose: the canonical form that names the rules of a run (`play::rules`). What is only seen
//! or read is skipped, so that it can be mended without breaking a save. Renaming a field that is not skipped breaks them.

use std::collections::BTreeMap;

use serde::Serialize;

use super::cast::Mood;
pub use super::craft::{CraftSlot, Part, Shelf, why};
use super::ids::*;
use super::places::{Light, Place};

/// For whom a level is written.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
pub enum Tier {
    /// Grades 1 to 4: tales.
    Ertegi,
    /// Grades 5 to 11.
    School,
    /// College and university.
    Student,
    /// Teachers and officials.
    Staff,
}

/// A level: a graph of beats that ends in endings.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Level {
    /// Its name, which is the name of its file.
    pub id: LevelId,
    /// For whom it is.
    pub tier: Tier,
    /// A word that groups levels.
    #[serde(skip)]
    pub theme: String,
    /// Playing time in minutes.
    #[serde(skip)]
    pub minutes: u8,
    /// The backdrop at the start.
    #[serde(skip)]
    pub place: Place,
    /// Its light at the start.
    #[serde(skip)]
    pub light: Light,
    /// The facts that it stands on.
    #[serde(skip)]
    pub sources: Vec<FactId>,
    /// Everyone who speaks or is shown.
    #[serde(skip)]
    pub cast: Vec<PersonId>,
    /// At which spot people stand, in every place that has it.
    #[serde(skip)]
    pub stand: Vec<(PersonId, SpotId)>,
    /// The requests that can be judged.
    pub asks: BTreeMap<AskId, Nature>,
    /// States in which the level may be entered; never empty, the first is that of a lone play.
    pub entries: Vec<(EntryId, Vec<Effect>)>,
    /// What follows when no evening is left.
    pub out_of_time: Option<Next>,
    /// How many questions for the teacher there are.
    #[serde(skip)]
    pub talk: u8,
    /// The first beat.
    pub start: BeatIx,
    /// All beats, in the order of the file.
    pub beats: Vec<Beat>,
    /// All endings, in the order of the file.
    pub endings: Vec<Ending>,
}

impl Level {
    /// The beat at `ix`.
    pub fn beat(&self, ix: BeatIx) -> &Beat {
        &self.beats[usize::from(ix.0)]
    }

    /// The ending at `ix`.
    pub fn ending(&self, ix: EndingIx) -> &Ending {
        &self.endings[usize::from(ix.0)]
    }

    /// The position of a beat with this name.
    pub fn find_beat(&self, id: &str) -> Option<BeatIx> {
        let at = self.beats.iter().position(|beat| beat.id.as_str() == id)?;
        u16::try_from(at).ok().map(BeatIx)
    }
}

/// Position of a beat in [`Level::beats`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
pub struct BeatIx(pub u16);

/// Position of an ending in [`Level::endings`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
pub struct EndingIx(pub u16);

/// Where a path goes on.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
pub enum Next {
    /// To a beat.
    Beat(BeatIx),
    /// To an ending.
    Ending(EndingIx),
}

/// What an ask is, by its author.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
pub enum Nature {
    /// Lawful, however it looks.
    Clean,
    /// A bribe, extortion or favour, however it looks.
    Crooked,
}

/// What the player does about an ask.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
pub enum Stance {
    /// Goes along.
    Accept,
    /// Asks plainly; never wrong.
    Question,
    /// Refuses.
    Refuse,
    /// Reports.
    Report,
}

/// One judgement that an option or outcome carries.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Judge {
    /// The stance taken.
    pub stance: Stance,
    /// On which ask.
    pub ask: AskId,
}

/// One moment of a level.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Beat {
    /// Its name; its words stand under it.
    pub id: BeatId,
    /// Changes the backdrop from here on.
    #[serde(skip)]
    pub place: Option<Place>,
    /// Changes the light from here on.
    #[serde(skip)]
    pub light: Option<Light>,
    /// Who is seen from here on.
    #[serde(skip)]
    pub show: Option<Vec<(PersonId, Mood)>>,
    /// Framing, for this beat.
    #[serde(skip)]
    pub camera: Camera,
    /// A sound cue.
    #[serde(skip)]
    pub sound: Option<Sound>,
    /// What happens on entering.
    pub effects: Vec<Effect>,
    /// Whether it answers a claim of prevalence made just before.
    #[serde(skip)]
    pub answers: bool,
    /// Whether a save from older content may go on from here.
    #[serde(skip)]
    pub named: bool,
    /// Whose composed text `{ $quote }` is.
    #[serde(skip)]
    pub quote: Option<WrittenRef>,
    /// A codex entry that is unlocked here.
    #[serde(skip)]
    pub card: Option<CodexId>,
    /// It opens when the player has walked to this spot of the place.
    #[serde(skip)]
    pub walk: Option<SpotId>,
    /// What it is.
    pub kind: BeatKind,
}

/// A written beat of some level, whose text the player composed.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
pub struct WrittenRef {
    /// The level.
    pub level: LevelId,
    /// The beat.
    pub beat: BeatId,
}

/// How close the picture is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Camera {
    /// The place and who is in it.
    #[default]
    Wide,
    /// The speaker fills the picture.
    Close,
    /// You fill the picture.
    You,
}

/// A sound cue. (The format carries them; what sounds is decided by the desktop.)
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "each name says what is heard")]
pub enum Sound {
    Door,
    Paper,
    Stamp,
    Steps,
    Crowd,
    Wind,
    Bell,
    Phone,
    Bus,
    Dombra,
    Coins,
    Water,
}

/// Who says a line, and how. `by: None` is the narrator.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Line {
    /// Who speaks.
    pub by: Option<PersonId>,
    /// In which mood.
    #[serde(skip)]
    pub mood: Mood,
}

/// The kinds of beat.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub enum BeatKind {
    /// One line is said.
    Say {
        /// By whom.
        line: Line,
        /// Where it goes on.
        next: Next,
    },
    /// Several lines are said.
    Scene {
        /// The lines, in order; never empty.
        lines: Vec<Line>,
        /// Where it goes on.
        next: Next,
    },
    /// The player decides.
    Choose {
        /// Who asks.
        line: Line,
        /// What can be answered; never empty.
        options: Vec<Choice>,
        /// Whether the order is the author's (otherwise it is shuffled by the seed).
        fixed: bool,
        /// The reform that is put up here, where the options are spots of the place.
        #[serde(skip)]
        site: Option<ReformId>,
    },
    /// Things are looked at, or people visited, in any order.
    Hub {
        /// Whether the visits are counted (`Visit`) or free (`Look`).
        visit: Option<VisitLimit>,
        /// The things; never empty.
        things: Vec<Thing>,
        /// How many must be seen before going on.
        least: u8,
        /// Where it goes on.
        next: Next,
    },
    /// Scraps are sorted into bins.
    Sort {
        /// The bins.
        bins: Vec<OptionId>,
        /// Each scrap and the position of its right bin.
        scraps: Vec<(OptionId, u8)>,
        /// What follows.
        outcomes: Vec<Outcome>,
        /// Where leaving it goes, if it may be left.
        skip: Option<Next>,
    },
    /// Items are put in order.
    Order {
        /// The items, in the first right order.
        items: Vec<OptionId>,
        /// Further right orders, as positions in `items`.
        also: Vec<Vec<u8>>,
        /// What follows.
        outcomes: Vec<Outcome>,
    },
    /// What would you do, and what would the others do?
    Mirror {
        /// The answers.
        options: Vec<OptionId>,
        /// How many others are asked.
        people: u8,
        /// The answer whose number is guessed, as a position in `options`.
        count: u8,
        /// How many of them really give it.
        truth: u8,
        /// Where it goes on.
        next: Next,
    },
    /// The player's own if-then sentence.
    Plan {
        /// First halves.
        when: Vec<OptionId>,
        /// Second halves.
        then: Vec<OptionId>,
        /// Where it goes on.
        next: Next,
    },
    /// A text is composed from pieces.
    Write {
        /// What is written.
        kind: WriteKind,
        /// Its slots.
        slots: Vec<Slot>,
        /// How it is judged.
        rubric: Vec<Rubric>,
        /// What follows.
        outcomes: Vec<Outcome>,
    },
    /// Something is built from parts.
    Craft {
        /// Its slots with their parts.
        slots: Vec<CraftSlot>,
        /// What follows.
        outcomes: Vec<Outcome>,
        /// The reform that is built, where this is a workbench.
        #[serde(skip)]
        reform: Option<ReformId>,
        /// What follows where its formalism variant is built instead.
        #[serde(skip_serializing_if = "Option::is_none")]
        fake: Option<Outcome>,
    },
    /// Chance decides, by the seed.
    Roll {
        /// Weights (at least 1) and where they go.
        chances: Vec<(u16, Next)>,
    },
    /// The state decides.
    Branch {
        /// The first that holds.
        whens: Vec<(Condition, Next)>,
        /// Otherwise.
        otherwise: Next,
    },
}

/// An option of a choice.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Choice {
    /// Its name; its words are an attribute of the beat.
    pub id: OptionId,
    /// It is offered only where this holds.
    pub needs: Condition,
    /// Judgements that it passes.
    pub judge: Vec<Judge>,
    /// What it does.
    pub effects: Vec<Effect>,
    /// Where it goes on.
    pub next: Next,
}

/// How many visits there are.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct VisitLimit {
    /// Usually.
    pub limit: u8,
    /// In these states instead (the first that holds).
    pub less: Vec<(Condition, u8)>,
}

/// A thing to look at, or a person to visit.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Thing {
    /// Its name.
    pub id: OptionId,
    /// It is there only where this holds.
    pub needs: Condition,
    /// What looking does, the first time.
    pub effects: Vec<Effect>,
    /// A beat that shows it, instead of a text in place; its path comes back to the hub.
    pub next: Option<Next>,
    /// The spot of the place where it is.
    #[serde(skip)]
    pub at: Option<SpotId>,
}

/// What follows a sort, order, written answer or craft. The first that fits is taken; the last always fits.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Outcome {
    /// At least so many right.
    pub least: u8,
    /// None of these faults (written answers).
    pub lacks: Vec<RubricId>,
    /// This fault (written answers).
    pub has_fault: Option<RubricId>,
    /// And this holds.
    pub needs: Condition,
    /// Judgements passed.
    pub judge: Vec<Judge>,
    /// What it does.
    pub effects: Vec<Effect>,
    /// Where it goes on; the beat itself where it is to be tried again.
    pub next: Next,
    /// Whether nothing is built yet, and it may be tried again (crafts).
    #[serde(skip_serializing_if = "is_no")]
    pub again: bool,
}

/// Older rules do not say it, and keep the name that they have.
fn is_no(flag: &bool) -> bool {
    !flag
}

/// What is written.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
pub enum WriteKind {
    /// A refusal.
    Refusal,
    /// A question.
    Question,
    /// A report.
    Report,
}

/// What belongs into a slot, for its icon and colour.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[expect(missing_docs, reason = "each name says what belongs there")]
pub enum SlotKind {
    Who,
    Words,
    When,
    Where,
    What,
    Proof,
    Channel,
    Witness,
    Reason,
    Act,
    Request,
    Fear,
    Respect,
    Rule,
    WayOut,
    No,
}

/// A slot of a written answer.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Slot {
    /// Its name, which is its placeable in the frame.
    pub id: SlotId,
    /// What belongs there.
    pub kind: SlotKind,
    /// Whether it may stay empty.
    pub optional: bool,
    /// How many pieces it takes, at least 1.
    pub many: u8,
    /// What can be put there.
    pub pieces: Vec<Piece>,
}

/// A piece of a written answer.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Piece {
    /// Its name.
    pub id: PieceId,
    /// It is there only where this holds.
    pub needs: Condition,
    /// Rubric lines that it meets.
    pub has: Vec<RubricId>,
    /// Faults that it brings.
    pub faults: Vec<RubricId>,
}

/// A line of a rubric.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
pub enum Rubric {
    /// Met when some chosen piece has it.
    Has(RubricId),
    /// Met when no chosen piece has this fault.
    Lacks(RubricId),
}

/// Something that may or may not hold.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
#[expect(missing_docs, reason = "described in docs/level-format.md; amounts are 'at least'")]
pub enum Condition {
    #[default]
    Always,
    Flag(FlagId),
    Not(Box<Condition>),
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Money(i32),
    Evenings(i32),
    Trust(PersonId, i32),
    Values(i32),
    Prevention(i32),
    Accountability(i32),
    Evidence(EvidenceId),
    Insight(InsightId),
    Learned(SkillId),
    Reform(ReformId),
    Fake(ReformId),
    Seen(BeatIx),
    Wrote(WrittenRef),
}

/// Something that happens to the state.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[expect(missing_docs, reason = "described in docs/level-format.md")]
pub enum Effect {
    Values(i32),
    Prevention(i32),
    Accountability(i32),
    Money(i32),
    Evenings(i32),
    Reputation(i32),
    Trust(PersonId, i32),
    Set(FlagId),
    Clear(FlagId),
    Evidence(EvidenceId),
    Lose(EvidenceId),
    Insight(InsightId),
    Skill(SkillId),
    Reform(ReformId),
    FakeReform(ReformId),
    Bead(BeadId),
}

/// A pictogram of the weak rule.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "each name says what is drawn")]
pub enum Pictogram {
    List,
    Hand,
    Bed,
    Money,
    Door,
    Clock,
    Paper,
    Eye,
    Silence,
    People,
    Key,
    Gift,
    Mark,
    Water,
}

/// How a level can end.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Ending {
    /// Its name; the debrief's words stand under it.
    pub id: EndingId,
    /// Law cards, shown in the debrief.
    #[serde(skip)]
    pub law: Vec<CodexId>,
    /// The weak rule in three pictograms.
    #[serde(skip)]
    pub weak: [Pictogram; 3],
    /// What would mend it.
    #[serde(skip)]
    pub reform: Option<CodexId>,
    /// Whom it touched.
    #[serde(skip)]
    pub faces: Vec<(PersonId, Mood)>,
    /// What it does.
    pub effects: Vec<Effect>,
}
