//! A player of this computer: a nickname, a face, and what was read, found and finished.
//!
//! No personal data: the nickname is whatever one likes, and the folder has a number. A [`Profile`] that exists is
//! checked; its file is described in `docs/formats/profile.md`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};
use unicode_segmentation::UnicodeSegmentation;

use super::error::{BadNickname, Cause};
use super::format::{self, Step};
use super::limits::{MAX_NICKNAME, MAX_PICKS};
use crate::classroom::lesson::booster::{Booster, BoosterRecord};
use crate::content::ids::*;
use crate::content::questions::Topic;
use crate::play::record::CarryRecord;
use crate::play::run::Carry;

/// The name of a profile's folder.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ProfileId(String);

/// What a player is called.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Nickname(String);

/// One player.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Profile {
    /// The name of its folder.
    pub id: ProfileId,
    /// What the player is called.
    pub nickname: Nickname,
    /// The face: one number per `content::cast::Pick`.
    pub picks: Vec<u8>,
    /// The day on which it was made.
    pub created: jiff::civil::Date,
    /// The beats that were read, by level: what may be skipped.
    pub seen: BTreeMap<LevelId, BTreeSet<BeatId>>,
    /// The entries of the codex that are open.
    pub codex: BTreeSet<CodexId>,
    /// The endings that were reached, by level.
    pub endings: BTreeMap<LevelId, BTreeSet<EndingId>>,
    /// What each finished programme hands on.
    pub carries: BTreeMap<ProgrammeId, Carry>,
    /// Topics that come back, and how well they were remembered.
    pub boosters: Vec<Booster>,
}

impl ProfileId {
    /// Reads an id: lower-case letters, digits and hyphens, so that it can be the name of a folder everywhere.
    pub fn parse(text: &str) -> Option<Self> {
        is_id(text).then(|| Self(text.to_owned()))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(super) fn number(n: u8) -> Self {
        Self(format!("p{n:02}"))
    }
}

impl fmt::Display for ProfileId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Nickname {
    /// Reads a nickname; spaces around it are taken off.
    ///
    /// # Errors
    /// Where it is empty, too long, or has signs that are not seen (line ends, or signs that turn the direction of
    /// writing).
    pub fn parse(text: &str) -> Result<Self, BadNickname> {
        let text = text.trim();
        if text.is_empty() {
            return Err(BadNickname::Empty);
        }
        if text.chars().any(is_unseen) {
            return Err(BadNickname::Signs);
        }
        // A letter may carry many marks; that keeps it within reason.
        if text.graphemes(true).count() > MAX_NICKNAME || text.chars().count() > 4 * MAX_NICKNAME {
            return Err(BadNickname::TooLong);
        }
        Ok(Self(text.to_owned()))
    }

    /// The nickname of a profile whose own was lost.
    pub(super) fn of_id(id: &ProfileId) -> Self {
        Self(id.0.chars().take(MAX_NICKNAME).collect())
    }

    /// The nickname as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Nickname {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn is_unseen(c: char) -> bool {
    let turns = matches!(c, '\u{200b}' | '\u{200e}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}');
    c.is_control() || turns || c == '\u{feff}'
}

impl Profile {
    /// A new player.
    pub fn new(id: ProfileId, nickname: Nickname, picks: &[u8], created: jiff::civil::Date) -> Self {
        Self {
            id,
            nickname,
            picks: picks.iter().copied().take(MAX_PICKS).collect(),
            created,
            seen: BTreeMap::new(),
            codex: BTreeSet::new(),
            endings: BTreeMap::new(),
            carries: BTreeMap::new(),
            boosters: Vec::new(),
        }
    }

    /// Remembers that a beat was read; says whether that is new.
    pub fn read(&mut self, level: &LevelId, beat: &BeatId) -> bool {
        self.seen.entry(level.clone()).or_default().insert(beat.clone())
    }

    /// Whether a beat was read before.
    pub fn has_read(&self, level: &LevelId, beat: &BeatId) -> bool {
        self.seen.get(level).is_some_and(|beats| beats.contains(beat))
    }

    /// Remembers an ending; says whether that is new.
    pub fn reach(&mut self, level: &LevelId, ending: &EndingId) -> bool {
        self.endings.entry(level.clone()).or_default().insert(ending.clone())
    }

    pub(super) fn to_text(&self) -> String {
        fn by_level<T: ToString>(all: &BTreeMap<LevelId, BTreeSet<T>>) -> BTreeMap<String, BTreeSet<String>> {
            all.iter().map(|(level, ids)| (level.to_string(), ids.iter().map(T::to_string).collect())).collect()
        }
        format::seal(&format::to_text(&File {
            version: STEPS.len() as u32 + 1,
            id: self.id.to_string(),
            nickname: self.nickname.to_string(),
            picks: self.picks.clone(),
            created: self.created.to_string(),
            seen: by_level(&self.seen),
            codex: self.codex.iter().map(ToString::to_string).collect(),
            endings: by_level(&self.endings),
            carries: self.carries.iter().map(|(id, carry)| (id.to_string(), CarryRecord::of(carry))).collect(),
            boosters: self.boosters.iter().map(Booster::record).collect(),
        }))
    }

    pub(super) fn parse(text: &str) -> Result<Self, Cause> {
        let file: File = format::parse(format::unseal(text)?, STEPS)?;
        let wrong = |what: &str| Cause::Damaged(format!("“{}” does not fit here", what.escape_debug()));
        if file.picks.len() > MAX_PICKS {
            return Err(Cause::Damaged("it has too many picks".to_owned()));
        }
        fn id<T>(text: &str, parse: fn(&str) -> Option<T>) -> Result<T, Cause> {
            parse(text).ok_or_else(|| Cause::Damaged(format!("“{}” is not a name", text.escape_debug())))
        }
        fn ids<T: Ord>(texts: &BTreeSet<String>, parse: fn(&str) -> Option<T>) -> Result<BTreeSet<T>, Cause> {
            texts.iter().map(|text| id(text, parse)).collect()
        }
        Ok(Self {
            id: id(&file.id, ProfileId::parse)?,
            nickname: Nickname::parse(&file.nickname).map_err(|_| wrong(&file.nickname))?,
            picks: file.picks,
            created: file.created.parse().map_err(|_| wrong(&file.created))?,
            seen: file
                .seen
                .iter()
                .map(|(level, beats)| Ok((id(level, LevelId::parse)?, ids(beats, BeatId::parse)?)))
                .collect::<Result<_, Cause>>()?,
            codex: ids(&file.codex, CodexId::parse)?,
            endings: file
                .endings
                .iter()
                .map(|(level, endings)| Ok((id(level, LevelId::parse)?, ids(endings, EndingId::parse)?)))
                .collect::<Result<_, Cause>>()?,
            carries: file
                .carries
                .iter()
                .map(|(programme, carry)| {
                    let carry = carry.to_carry().map_err(|error| Cause::Damaged(error.to_string()))?;
                    Ok((id(programme, ProgrammeId::parse)?, carry))
                })
                .collect::<Result<_, Cause>>()?,
            // A topic that is no longer there does no harm.
            boosters: file.boosters.into_iter().filter_map(BoosterRecord::booster).take(Topic::ALL.len()).collect(),
        })
    }
}

/// The steps from old versions; one less than the newest version.
const STEPS: &[Step] = &[
    // Topics come back since version 2.
    |text| Ok(text.replacen("version: 1", "version: 2", 1)),
];

#[derive(Serialize, Deserialize)]
#[serde(rename = "Profile", deny_unknown_fields)]
struct File {
    version: u32,
    id: String,
    nickname: String,
    picks: Vec<u8>,
    created: String,
    seen: BTreeMap<String, BTreeSet<String>>,
    codex: BTreeSet<String>,
    endings: BTreeMap<String, BTreeSet<String>>,
    carries: BTreeMap<String, CarryRecord>,
    #[serde(default)]
    boosters: Vec<BoosterRecord>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nicknames_are_short_and_seen() {
        let table = [
            ("  Әсел ", Ok("Әсел")),
            ("", Err(BadNickname::Empty)),
            (" \u{a0} ", Err(BadNickname::Empty)),
            ("1234567890123456", Ok("1234567890123456")),
            ("12345678901234567", Err(BadNickname::TooLong)),
            ("🐈‍⬛🐈‍⬛🐈‍⬛", Ok("🐈‍⬛🐈‍⬛🐈‍⬛")),
            ("a\nb", Err(BadNickname::Signs)),
            ("a\u{202e}b", Err(BadNickname::Signs)),
        ];
        for (text, wanted) in table {
            let nickname = Nickname::parse(text);
            assert_eq!(nickname.as_ref().map(Nickname::as_str), wanted.as_ref().copied(), "{text:?}");
        }
        let heavy = format!("a{}", "\u{301}".repeat(100));
        assert_eq!(Nickname::parse(&heavy), Err(BadNickname::TooLong));
    }

    #[test]
    fn ids_are_safe_names_of_folders() {
        assert_eq!(ProfileId::number(7).as_str(), "p07");
        for bad in ["..", "a/b", "", "P1", "a\\b", "a."] {
            assert_eq!(ProfileId::parse(bad), None, "{bad}");
        }
    }
}
