//! The jury's phones: a juror comes in with a code of the own, says in whom there is an interest, and hands in sheets.
//!
//! Jurors are no seats: they don't vote and are counted nowhere. What a juror sends is parsed and numbered here and handed on
//! ([`Heard::Jury`]); whether it counts is decided by the rules of the quest alone. What became of it comes back with the next
//! [`JuryDesk`], once it has been written to the disk: a page goes on sending until then, so that no light that goes out loses a sheet.
//! A juror sees the own sheets, and of other jurors nothing.

use std::collections::{BTreeMap, VecDeque};

use rand_chacha::ChaCha20Rng;
use serde::{Deserialize, Serialize};

use super::gate::{Address, Bucket, Guessing, Patience};
use super::kept::NotKept;
use super::limits::*;
use super::message::{Join, NoMessage, Tab, read};
use super::numbers::Numbers;
use super::scene::Spoken;
use super::secret::{Hashed, JurorCode, Look, Token};
use super::time::Moment;
use super::{Heard, Refused, Room, Took};
use crate::classroom::quest::jury::{JurorId, MAX_JURORS, Sheet};
use crate::classroom::quest::team::TeamId;
use crate::classroom::seat::Sequence;
use crate::content::ids::{RubricId, StationId};

/// What the game hands over for the jury's phones.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct JuryDesk {
    /// The stations that the jury scores.
    pub stations: Vec<JuryStation>,
    /// The teams, in their order.
    pub teams: Vec<JuryTeam>,
    /// The jurors, in their order.
    pub jurors: Vec<JurorDesk>,
}

/// A station that the jury scores.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct JuryStation {
    pub id: String,
    pub name: Spoken,
    pub lines: Vec<JuryLine>,
}

/// A line of a rubric.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct JuryLine {
    /// Its name in messages.
    pub id: String,
    /// Its name in words, and what it looks at.
    pub name: Spoken,
    /// See [`JuryLine::name`].
    pub about: Spoken,
    /// The most that may be given.
    pub most: u16,
}

/// A team, as jurors see it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct JuryTeam {
    pub name: String,
    pub school: Option<String>,
}

/// What one juror sees.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct JurorDesk {
    /// As on the protocol.
    pub name: String,
    /// The school of the juror, where it is known.
    pub school: Option<String>,
    /// Why a team is not scored by this juror, by team.
    pub conflicts: Vec<Option<JuryNo>>,
    /// What can be done, and what was given: by station, then by team.
    pub performances: Vec<Vec<Performance>>,
    /// What became of the last messages, by number: nothing where it was carried out.
    pub answers: Vec<(u32, Option<JuryNo>)>,
}

/// A team at a station, for one juror.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Performance {
    /// Why it can't be scored now.
    pub no: Option<JuryNo>,
    /// What the juror has given.
    pub sheet: Option<BTreeMap<String, u16>>,
}

/// Why the rules refuse what a juror wants.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum JuryNo {
    /// The team is of the own school.
    OwnSchool,
    /// An interest was declared.
    Interest,
    /// It has not begun, or the team has not been there.
    Soon,
    /// The scores are closed.
    Closed,
    /// Anything else: lines that are none, a team or station that is none.
    Never,
}

/// What a juror's phone sends.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct JurorMessage {
    /// Its number.
    pub sequence: Sequence,
    /// The page that gave it.
    pub tab: Tab,
    /// What it says.
    pub word: JurorWord,
}

/// What a juror says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum JurorWord {
    /// There is an interest in these teams.
    Declare(Vec<TeamId>),
    /// A sheet for a team at a station.
    Sheet(StationId, TeamId, Sheet),
}

/// What a juror has said, for the rules.
#[derive(Clone, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub struct JurorSaid {
    pub juror: JurorId,
    pub sequence: Sequence,
    pub word: JurorWord,
}

/// The jury's phones of a room.
#[derive(Debug)]
pub(super) struct Jury {
    desk: Option<JuryDesk>,
    chairs: Vec<JurorChair>,
    guesses: Guessing,
    revision: u32,
}

/// A juror, as the room knows one.
#[derive(Clone, Debug)]
struct JurorChair {
    code: JurorCode,
    /// The phones that have come in, the newest last: what they are known by, and what lets them see.
    phones: VecDeque<(Hashed, Hashed)>,
    seen: Option<Moment>,
    numbers: Numbers,
    budget: Bucket,
    /// How much was handed on to the rules.
    handed_on: u32,
}

/// A juror as it is kept.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct KeptJuror {
    code: String,
    phones: Vec<(String, String)>,
    highest: u32,
    handed_on: u32,
}

/// What is sent to a juror's phone.
#[derive(Serialize)]
struct JuryView<'r> {
    stamp: String,
    sequence: u32,
    stations: &'r [JuryStation],
    teams: &'r [JuryTeam],
    juror: &'r JurorDesk,
}

impl Jury {
    pub(super) fn new() -> Self {
        let patience = Patience { free: FREE_CODES, first_ms: FIRST_CODE_WAIT_MS, longest_ms: LONGEST_CODE_WAIT_MS };
        Self { desk: None, chairs: Vec::new(), guesses: Guessing::new(patience), revision: 0 }
    }

    /// Who may look with this.
    pub(super) fn looker(&self, look: Hashed) -> Option<JurorId> {
        self.find(|phone| phone.1 == look)
    }

    pub(super) fn keep(&self) -> Vec<KeptJuror> {
        let kept = |chair: &JurorChair| KeptJuror {
            code: chair.code.as_str().to_owned(),
            phones: chair.phones.iter().map(|(token, look)| (token.hex(), look.hex())).collect(),
            highest: chair.numbers.highest,
            handed_on: chair.handed_on,
        };
        self.chairs.iter().map(kept).collect()
    }

    pub(super) fn restore(kept: &[KeptJuror]) -> Result<Self, NotKept> {
        let mut jury = Self::new();
        for juror in kept.iter().take(MAX_JURORS) {
            let mut chair = JurorChair::new(JurorCode::parse(&juror.code).ok_or(NotKept)?);
            for (token, look) in juror.phones.iter().take(PHONES_PER_JUROR) {
                let phone = (Hashed::parse(token).ok_or(NotKept)?, Hashed::parse(look).ok_or(NotKept)?);
                chair.phones.push_back(phone);
            }
            chair.numbers.highest = juror.highest;
            chair.handed_on = juror.handed_on;
            jury.chairs.push(chair);
        }
        Ok(jury)
    }

    fn find(&self, is: impl Fn(&(Hashed, Hashed)) -> bool) -> Option<JurorId> {
        let at = self.chairs.iter().position(|chair| chair.phones.iter().any(&is))?;
        u8::try_from(at).ok().map(JurorId)
    }

    fn chair(&mut self, juror: JurorId) -> Option<&mut JurorChair> {
        self.chairs.get_mut(usize::from(juror.0))
    }

    /// A code that no other juror has.
    fn draw(&self, rng: &mut ChaCha20Rng) -> JurorCode {
        loop {
            let code = JurorCode::draw(rng);
            if self.chairs.iter().all(|chair| chair.code != code) {
                return code;
            }
        }
    }
}

impl JurorChair {
    fn new(code: JurorCode) -> Self {
        Self {
            code,
            phones: VecDeque::new(),
            seen: None,
            numbers: Numbers::default(),
            budget: Bucket::new(JUROR_BURST, JUROR_EVERY_MS),
            handed_on: 0,
        }
    }
}

impl Room {
    /// What the jury's phones show. Whoever is new among the jurors gets a code, and whoever is no more has none.
    pub fn set_jury(&mut self, desk: Option<JuryDesk>) {
        if let Some(desk) = &desk {
            let count = desk.jurors.len().min(MAX_JURORS);
            self.jury.chairs.truncate(count);
            while self.jury.chairs.len() < count {
                let code = self.jury.draw(&mut self.rng);
                self.jury.chairs.push(JurorChair::new(code));
            }
        }
        self.jury.desk = desk;
        self.ring_jury();
    }

    /// The code of each juror, for the teacher's own view alone.
    pub fn juror_codes(&self) -> Vec<&JurorCode> {
        self.jury.chairs.iter().map(|chair| &chair.code).collect()
    }

    /// Whether a juror's phone was heard of lately; nothing where none has come in.
    pub fn juror_is_here(&self, juror: JurorId, now: Moment) -> Option<bool> {
        let chair = self.jury.chairs.get(usize::from(juror.0))?;
        chair.phones.front()?;
        Some(chair.seen.is_some_and(|seen| now.since(seen) < AWAY_MS))
    }

    /// Whether so many codes were guessed wrong that no juror comes in any more, until new codes are drawn.
    pub fn jury_is_shut(&self) -> bool {
        self.jury.guesses.wrong_in_all() >= WRONG_JUROR_CODES_UNTIL_SHUT
    }

    /// Draws another code for each juror, and sends their phones away. What they have handed in stays.
    pub fn new_juror_codes(&mut self) {
        for at in 0..self.jury.chairs.len() {
            let code = self.jury.draw(&mut self.rng);
            let chair = &mut self.jury.chairs[at];
            chair.code = code;
            chair.phones.clear();
        }
        self.jury.guesses.anew();
        self.ring_jury();
    }

    /// Lets a juror's phone in that knows a code. Of more than [`PHONES_PER_JUROR`] the oldest goes: storage may be lost.
    pub fn join_jury(&mut self, address: Address, join: &Join, now: Moment) -> Result<Look, Refused> {
        let (token, look) = (join.token.hashed(), join.token.look());
        if self.jury.find(|phone| phone.0 == token).is_some() {
            return Ok(look);
        }
        self.jury.guesses.may(address, now).map_err(Refused::Wait)?;
        if self.jury_is_shut() {
            return Err(Refused::DoorClosed);
        }
        // All are compared, so that how long it takes tells nothing.
        let known: Vec<bool> = self.jury.chairs.iter().map(|chair| chair.code.is(&join.code)).collect();
        let Some(at) = known.iter().position(|known| *known) else {
            self.jury.guesses.wrong(address, now);
            return Err(Refused::Wrong);
        };
        self.jury.guesses.right(address);
        let chair = &mut self.jury.chairs[at];
        chair.phones.push_back((token, look.hashed()));
        if chair.phones.len() > PHONES_PER_JUROR {
            chair.phones.pop_front();
        }
        chair.seen = Some(now);
        self.bells.desk = true;
        // A phone that had to go hears of it.
        self.ring_jury();
        Ok(look)
    }

    /// The juror of a token, who was heard of now.
    pub fn juror(&mut self, token: &Token, now: Moment) -> Result<JurorId, Refused> {
        let hashed = token.hashed();
        let juror = self.jury.find(|phone| phone.0 == hashed).ok_or(Refused::NotIn)?;
        if let Some(chair) = self.jury.chair(juror) {
            chair.seen = Some(now);
        }
        Ok(juror)
    }

    /// Takes what a juror sends, and hands it on to the rules.
    pub fn juror_says(
        &mut self,
        token: &Token,
        message: &JurorMessage,
        now: Moment,
    ) -> Result<(JurorId, Took), Refused> {
        let juror = self.juror(token, now)?;
        let chair = self.jury.chair(juror).ok_or(Refused::NotIn)?;
        chair.budget.take(now).map_err(Refused::Wait)?;
        if let Some(known) = chair.numbers.known(message.sequence, message.tab) {
            return Ok((juror, known));
        }
        if message.sequence.0 - chair.numbers.highest > MAX_LEAP || chair.handed_on >= MAX_JUROR_WORDS {
            return Ok((juror, Took::Never));
        }
        chair.numbers.used(message.sequence, message.tab);
        chair.handed_on += 1;
        self.heard.push(Heard::Jury(JurorSaid { juror, sequence: message.sequence, word: message.word.clone() }));
        Ok((juror, Took::Yes))
    }

    /// A name that changes whenever the jury's views do.
    pub fn jury_stamp(&self) -> String {
        format!("{:x}.{}", self.boot, self.jury.revision)
    }

    /// What a juror sees, as JSON.
    pub fn jury_view(&self, juror: JurorId) -> Result<String, Refused> {
        let chair = self.jury.chairs.get(usize::from(juror.0)).ok_or(Refused::NotIn)?;
        let nothing = (JuryDesk::default(), JurorDesk::default());
        let desk = self.jury.desk.as_ref().unwrap_or(&nothing.0);
        let view = JuryView {
            stamp: self.jury_stamp(),
            sequence: chair.numbers.highest,
            stations: &desk.stations,
            teams: &desk.teams,
            juror: desk.jurors.get(usize::from(juror.0)).unwrap_or(&nothing.1),
        };
        Ok(serde_json::to_string(&view).unwrap_or_default())
    }

    fn ring_jury(&mut self) {
        self.jury.revision = self.jury.revision.wrapping_add(1);
        self.bells.jury = true;
    }
}

/// Reads what a juror's phone sends.
pub fn juror_message(bytes: &[u8]) -> Result<JurorMessage, NoMessage> {
    let raw: RawMessage = read(bytes)?;
    let word = match raw.say {
        RawWord::Declare { teams } if teams.len() <= MAX_TEAMS => {
            JurorWord::Declare(teams.into_iter().map(TeamId).collect())
        }
        RawWord::Sheet { station, team, lines } if lines.len() <= MAX_LINES => {
            let lines = lines.into_iter().map(|(line, points)| Some((RubricId::parse(&line)?, points)));
            let lines = lines.collect::<Option<_>>().ok_or(NoMessage)?;
            JurorWord::Sheet(StationId::parse(&station).ok_or(NoMessage)?, TeamId(team), lines)
        }
        RawWord::Declare { .. } | RawWord::Sheet { .. } => return Err(NoMessage),
    };
    Ok(JurorMessage { sequence: Sequence(raw.sequence), tab: Tab(raw.tab), word })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawMessage {
    sequence: u32,
    tab: u32,
    say: RawWord,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
enum RawWord {
    Declare { teams: Vec<u8> },
    Sheet { station: String, team: u8, lines: BTreeMap<String, u16> },
}
