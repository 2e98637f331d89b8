//! One saved game: the run, and what a list shows of it without playing it.
//!
//! The run is text of its own ([`Record`]) and is what counts; everything else in the file is a label on it. The file
//! is described in `docs/formats/save.md`.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::error::Cause;
use super::format::{self, Step};
use super::limits::{AUTOSAVES, MAX_NAME_BYTES, SLOTS};
use super::profile::ProfileId;
use super::runs;
use crate::content::ids::{BeatId, LevelId};
use crate::content::places::Place;
use crate::play::event::Event;
use crate::play::record::Record;
use crate::play::run::Run;

/// Where a game is saved.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Slot {
    /// By the game; one of [`AUTOSAVES`], from 1.
    Auto(u8),
    /// By the player; one of [`SLOTS`], from 1.
    Own(u8),
}

/// What the game knows at the moment of saving and the run does not.
#[derive(Clone, Copy, Debug)]
pub struct Moment<'a> {
    /// The key of the chapter's title.
    pub chapter: &'a str,
    /// Now, in seconds since 1970.
    pub saved_at: u64,
    /// Minutes played in this run.
    pub minutes: u32,
    /// The hash of the words that were shown.
    pub words: &'a str,
    /// A small picture of the scene, as PNG.
    pub picture: Option<&'a [u8]>,
}

/// A saved game.
#[derive(Clone, PartialEq, Debug)]
pub struct Save {
    /// Whose it is.
    pub profile: ProfileId,
    /// Where it was saved.
    pub slot: Slot,
    /// Counts the saves of a profile: of two saves, the later has the higher number, whatever clocks say.
    pub number: u64,
    /// The level in which it stands.
    pub level: LevelId,
    /// The beat at which it stands; `None` at an ending.
    pub beat: Option<BeatId>,
    /// The place that is seen; `None` where this version knows no such place.
    pub place: Option<Place>,
    /// The key of the chapter's title.
    pub chapter: String,
    /// When it was saved, in seconds since 1970.
    pub saved_at: u64,
    /// Minutes played in this run.
    pub minutes: u32,
    /// The hash of the words that were shown.
    pub words: String,
    /// The SHA-256 of its picture, if it has one: `Saves::picture` reads it.
    pub picture: Option<String>,
    /// The run.
    pub record: Record,
}

impl Slot {
    /// All slots: first the game's own, then the player's.
    pub fn all() -> impl Iterator<Item = Self> {
        (1..=AUTOSAVES).map(Self::Auto).chain((1..=SLOTS).map(Self::Own))
    }

    /// The beginning of its file's name.
    pub fn stem(self) -> String {
        match self {
            Self::Auto(n) => format!("auto-{n}"),
            Self::Own(n) => format!("slot-{n:02}"),
        }
    }

    fn parse(stem: &str) -> Option<Self> {
        Self::all().find(|slot| slot.stem() == stem)
    }
}

impl fmt::Display for Slot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.stem())
    }
}

impl Save {
    /// What a save of this run holds.
    pub(super) fn of(run: &Run, moment: &Moment<'_>, profile: &ProfileId, slot: Slot, number: u64) -> Self {
        Self {
            profile: profile.clone(),
            slot,
            number,
            level: run.level().id.clone(),
            beat: run.beat().map(|(_, beat)| beat.id.clone()),
            place: Some(place_of(run)),
            chapter: short(moment.chapter),
            saved_at: moment.saved_at,
            minutes: moment.minutes,
            words: short(moment.words),
            picture: moment.picture.map(format::hex),
            record: Record::of(run),
        }
    }

    pub(super) fn to_text(&self) -> String {
        format::seal(&format::to_text(&File {
            version: STEPS.len() as u32 + 1,
            profile: self.profile.to_string(),
            slot: self.slot.stem(),
            number: self.number,
            level: self.level.to_string(),
            beat: self.beat.as_ref().map(ToString::to_string),
            place: self.place.map(|place| place.id().to_owned()).unwrap_or_default(),
            chapter: self.chapter.clone(),
            saved_at: self.saved_at,
            minutes: self.minutes,
            words: self.words.clone(),
            picture: self.picture.clone(),
            run: self.record.to_text(),
        }))
    }

    pub(super) fn parse(text: &str) -> Result<Self, Cause> {
        let file: File = format::parse(format::unseal(text)?, STEPS)?;
        let wrong = |what: &str| Cause::Damaged(format!("“{}” does not fit here", what.escape_debug()));
        let is_sum = |sum: &&String| sum.len() == 64 && sum.bytes().all(|b| b.is_ascii_hexdigit());
        for long in [&file.chapter, &file.words] {
            if long.len() > MAX_NAME_BYTES {
                return Err(wrong(long));
            }
        }
        if let Some(sum) = file.picture.as_ref().filter(|sum| !is_sum(sum)) {
            return Err(wrong(sum));
        }
        Ok(Self {
            profile: ProfileId::parse(&file.profile).ok_or_else(|| wrong(&file.profile))?,
            slot: Slot::parse(&file.slot).ok_or_else(|| wrong(&file.slot))?,
            number: file.number,
            level: LevelId::parse(&file.level).ok_or_else(|| wrong(&file.level))?,
            beat: match &file.beat {
                Some(beat) => Some(BeatId::parse(beat).ok_or_else(|| wrong(beat))?),
                None => None,
            },
            place: Place::from_id(&file.place),
            chapter: file.chapter,
            saved_at: file.saved_at,
            minutes: file.minutes,
            words: file.words,
            picture: file.picture,
            record: runs::parse(&file.run)?,
        })
    }
}

/// The place that is seen where a run stands: that of the level, until a beat changes it.
pub fn place_of(run: &Run) -> Place {
    let levels = run.rules().levels();
    let mut level = &levels[0];
    let mut place = level.place;
    for event in run.events() {
        match event {
            Event::LevelEntered(at) => {
                level = &levels[usize::from(*at)];
                place = level.place;
            }
            Event::BeatEntered(beat) => place = level.beat(*beat).place.unwrap_or(place),
            _ => {}
        }
    }
    place
}

/// The steps from old versions; one less than the newest version.
const STEPS: &[Step] = &[];

#[derive(Serialize, Deserialize)]
#[serde(rename = "Save", deny_unknown_fields)]
struct File {
    version: u32,
    profile: String,
    slot: String,
    number: u64,
    level: String,
    beat: Option<String>,
    place: String,
    chapter: String,
    saved_at: u64,
    minutes: u32,
    words: String,
    picture: Option<String>,
    run: String,
}

/// As much of a text as a label takes.
fn short(text: &str) -> String {
    text[..text.floor_char_boundary(MAX_NAME_BYTES)].to_owned()
}
