//! What phones send, parsed at the door: bytes come in, typed words go out, or nothing does.
//!
//! Nothing that was sent is repeated in an answer. Unknown fields, other types and numbers beyond their range are no messages.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::limits::MAX_BODY;
use super::scene::{SceneNumber, TeamNumber};
use super::secret::Token;
use crate::classroom::crowd::Round;
use crate::classroom::game::{ClientMove, Decision, OfficialMove};
use crate::classroom::seat::{Seat, Sequence};
use crate::classroom::survey::sheet::Answer;
use crate::classroom::vote::{Ballot, Choice};
use crate::content::ids::{ItemId, OptionId};
use crate::content::limits::MAX_OPEN_ANSWER;

/// It is no message.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NoMessage;

/// Somebody wants in.
#[derive(Clone, Debug)]
pub struct Join {
    /// What was typed, or read from the picture.
    pub code: String,
    /// What the page will be known by.
    pub token: Token,
}

/// The teacher's phone wants in.
#[derive(Clone, Debug)]
pub struct Unlock {
    /// What was typed.
    pub pin: String,
    /// What the page will be known by.
    pub token: Token,
}

/// A page: two tabs of one seat have two of them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Tab(pub u32);

/// What a seat sends.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Message {
    /// Its number.
    pub sequence: Sequence,
    /// The page that gave it.
    pub tab: Tab,
    /// The scene that it was meant for.
    pub scene: SceneNumber,
    /// What it says.
    pub word: Word,
}

/// What a seat says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Word {
    /// A ballot.
    Vote(Round, Ballot),
    /// A decision of the experiment.
    Decide(Round, Decision),
    /// A sheet of a survey.
    Sheet(Vec<(ItemId, Answer)>),
    /// The button.
    Buzz,
    /// The team.
    Team(TeamNumber),
}

/// What the teacher's phone sends.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Order {
    /// Its number.
    pub sequence: Sequence,
    /// The page that gave it.
    pub tab: Tab,
    /// What is wanted.
    pub wish: Wish,
}

/// What the teacher wants.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Wish {
    Next,
    Back,
    Extend,
    Blank,
    Unblank,
    Freeze,
    Thaw,
    Close,
    Reveal,
    Again,
    /// Nobody new comes in, or they may again.
    CloseDoor,
    OpenDoor,
    /// A seat goes.
    Remove(Seat),
}

impl Wish {
    /// Those that a button stands for, and its name.
    pub const BUTTONS: [(Self, &'static str); 12] = [
        (Self::Next, "next"),
        (Self::Back, "back"),
        (Self::Extend, "extend"),
        (Self::Blank, "blank"),
        (Self::Unblank, "unblank"),
        (Self::Freeze, "freeze"),
        (Self::Thaw, "thaw"),
        (Self::Close, "close"),
        (Self::Reveal, "reveal"),
        (Self::Again, "again"),
        (Self::CloseDoor, "close-door"),
        (Self::OpenDoor, "open-door"),
    ];

    /// Its name, where a button stands for it.
    pub fn name(self) -> Option<&'static str> {
        Self::BUTTONS.iter().find(|(wish, _)| *wish == self).map(|(_, name)| *name)
    }
}

/// Reads a join.
pub fn join(bytes: &[u8]) -> Result<Join, NoMessage> {
    let raw: RawJoin = read(bytes)?;
    Ok(Join { code: raw.code, token: Token::parse(&raw.token).ok_or(NoMessage)? })
}

/// Reads a PIN.
pub fn unlock(bytes: &[u8]) -> Result<Unlock, NoMessage> {
    let raw: RawUnlock = read(bytes)?;
    Ok(Unlock { pin: raw.pin, token: Token::parse(&raw.token).ok_or(NoMessage)? })
}

/// Reads what a seat sends.
pub fn say(bytes: &[u8]) -> Result<Message, NoMessage> {
    let raw: RawMessage = read(bytes)?;
    let word = match raw.say {
        RawWord::Vote { round, own, guess } => {
            Word::Vote(Round(round), Ballot { own: Choice(own), guess: guess.map(Choice) })
        }
        RawWord::Decide { play, decision } => Word::Decide(Round(play), decision.decision()),
        RawWord::Sheet { answers } => {
            let answers = answers.into_iter().map(|(item, raw)| Some((ItemId::parse(&item)?, answer(raw)?)));
            Word::Sheet(answers.collect::<Option<_>>().ok_or(NoMessage)?)
        }
        RawWord::Buzz {} => Word::Buzz,
        RawWord::Team { team } => Word::Team(TeamNumber(team)),
    };
    Ok(Message { sequence: Sequence(raw.sequence), tab: Tab(raw.tab), scene: SceneNumber(raw.scene), word })
}

/// Reads what the teacher's phone sends.
pub fn order(bytes: &[u8]) -> Result<Order, NoMessage> {
    let raw: RawOrder = read(bytes)?;
    let wish = match (raw.seat, raw.wish.as_str()) {
        (Some(seat), "remove") => Wish::Remove(Seat(seat)),
        (None, name) => {
            Wish::BUTTONS.iter().find(|(_, other)| *other == name).map(|(wish, _)| *wish).ok_or(NoMessage)?
        }
        (Some(_), _) => return Err(NoMessage),
    };
    Ok(Order { sequence: Sequence(raw.sequence), tab: Tab(raw.tab), wish })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawJoin {
    code: String,
    token: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawUnlock {
    pin: String,
    token: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawMessage {
    sequence: u32,
    tab: u32,
    scene: u32,
    say: RawWord,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
enum RawWord {
    Vote { round: u8, own: u8, guess: Option<u8> },
    Decide { play: u8, decision: RawDecision },
    Sheet { answers: BTreeMap<String, RawAnswer> },
    Buzz {},
    Team { team: u8 },
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum RawDecision {
    Wait,
    Offer,
    Tell,
    Take,
    Refuse,
    Report,
}

impl RawDecision {
    fn decision(self) -> Decision {
        match self {
            Self::Wait => Decision::Client(ClientMove::Wait),
            Self::Offer => Decision::Client(ClientMove::Offer),
            Self::Tell => Decision::Client(ClientMove::OfferThenTell),
            Self::Take => Decision::Official(OfficialMove::Take),
            Self::Refuse => Decision::Official(OfficialMove::Refuse),
            Self::Report => Decision::Official(OfficialMove::Report),
        }
    }
}

/// The name of a decision, as phones know it.
pub fn decision_name(decision: Decision) -> &'static str {
    match decision {
        Decision::Client(ClientMove::Wait) => "wait",
        Decision::Client(ClientMove::Offer) => "offer",
        Decision::Client(ClientMove::OfferThenTell) => "tell",
        Decision::Official(OfficialMove::Take) => "take",
        Decision::Official(OfficialMove::Refuse) => "refuse",
        Decision::Official(OfficialMove::Report) => "report",
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
enum RawAnswer {
    One(String),
    Several(Vec<String>),
    Level(u8),
    Table(BTreeMap<String, String>),
    Words(String),
    Skip {},
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOrder {
    sequence: u32,
    tab: u32,
    wish: String,
    seat: Option<u32>,
}

fn answer(raw: RawAnswer) -> Option<Answer> {
    let id = |text: String| OptionId::parse(&text);
    Some(match raw {
        RawAnswer::One(option) => Answer::One(id(option)?),
        RawAnswer::Several(options) => Answer::Several(options.into_iter().map(id).collect::<Option<BTreeSet<_>>>()?),
        RawAnswer::Level(level) => Answer::Level(level),
        RawAnswer::Table(cells) => {
            Answer::Table(cells.into_iter().map(|(row, column)| Some((id(row)?, id(column)?))).collect::<Option<_>>()?)
        }
        RawAnswer::Words(words) => Answer::Words(plain(&words)),
        RawAnswer::Skip {} => Answer::PassedOver,
    })
}

/// Words as they are kept: no characters that steer a screen or turn a line round, and none too many.
fn plain(words: &str) -> String {
    let steers = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    let kept: String = words.chars().filter(|c| !steers(*c)).take(usize::from(MAX_OPEN_ANSWER)).collect();
    kept.trim().to_owned()
}

/// Bytes as a message of this shape, within its limit.
pub(super) fn read<'b, T: Deserialize<'b>>(bytes: &'b [u8]) -> Result<T, NoMessage> {
    if bytes.len() > MAX_BODY {
        return Err(NoMessage);
    }
    serde_json::from_slice(bytes).map_err(|_| NoMessage)
}
