//! What the steps after grading share: the log as decisions, the cards as they were graded, papers that a decision names.

use std::collections::BTreeMap;
use std::path::Path;

use super::folder::Folder;
use super::grade::why;
use super::many::source;
use crate::content::lang::Lang;
use crate::content::words::Args as Words;
use crate::olympiad::audit::{Broken, Line, check, hex};
use crate::olympiad::ballot::Number;
use crate::olympiad::closed::Closed;
use crate::olympiad::decision::{Decided, Decision, Hash};
use crate::olympiad::grade::{Gathered, Rejected};
use crate::olympiad::published::hash;
use crate::olympiad::published::table::{Row, read_cards};
use crate::olympiad::published::terms::Terms;
use crate::olympiad::rank::Standing;
use crate::olympiad::result::{Head, ResultFile, claimed};

/// The table of published results, in the folder of the round. Each has a name of its own: until the log names one, the one before holds.
pub fn closed_name(table: &Hash) -> String {
    format!("closed-{}.csv", &hex(table)[..8])
}

/// Which of a number's results counts, where there are several.
pub struct Settling {
    /// What was decided.
    pub decided: Decided,
    /// What was published.
    pub closed: Closed,
}

impl Settling {
    /// Whether a result counts by what was decided or published, so that it must be found among however many others.
    pub fn counts(&self, number: Number, head: Head) -> bool {
        match self.decided.settled.get(&number) {
            Some(receipt) => head.receipt() == *receipt,
            None => self.closed.head(number) == Some(head),
        }
    }

    /// Gives numbers the card that counts.
    pub fn settle(&self, gathered: &mut Gathered) {
        self.decided.settle(gathered);
        self.closed.settle(&self.decided, gathered);
    }
}

/// A text that a step asks for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Paper {
    /// What an appeal says.
    Appeal,
    /// What it is answered.
    Reply,
    /// Why something was decided.
    Reason,
}

impl Paper {
    fn name(self) -> &'static str {
        match self {
            Self::Appeal => "desk-paper-appeal",
            Self::Reply => "desk-paper-reply",
            Self::Reason => "desk-paper-reason",
        }
    }
}

/// The longest text of an appeal, a reply or a reason, in bytes.
pub const MAX_PAPER: usize = 64 << 10;

impl Folder {
    /// A sentence, in the language in which the folder was opened.
    pub fn tell(&self, message: &str, args: &Words) -> String {
        self.say(self.lang, message, args)
    }

    /// A sentence.
    pub fn say(&self, lang: Lang, message: &str, args: &Words) -> String {
        self.library.words.ui(lang, message, None, args)
    }

    /// The log, which must hold.
    ///
    /// # Errors
    /// A sentence.
    pub fn lines(&self) -> Result<Vec<Line>, String> {
        if !self.path("audit.log").exists() {
            return Ok(Vec::new());
        }
        let log = self.read("audit.log")?;
        check(&log, &self.organizers()?.public()).map_err(
            |(Broken::NoLine(at) | Broken::Chain(at) | Broken::Unsigned(at))| {
                self.tell("desk-log-broken", &Words::new().text("line", at.to_string()))
            },
        )
    }

    /// What was decided.
    ///
    /// # Errors
    /// A sentence.
    pub fn decided(&self) -> Result<Decided, String> {
        self.lines().map(|lines| Decided::after(&lines).0)
    }

    /// Which results count.
    ///
    /// # Errors
    /// A sentence.
    pub fn settling(&self) -> Result<Settling, String> {
        let decided = self.decided()?;
        let Some(wanted) = decided.closed else { return Ok(Settling { decided, closed: Closed::default() }) };
        let name = closed_name(&wanted);
        let text = self.read(&name)?;
        let closed = Closed::read(&text).filter(|_| hash(text.as_bytes()) == wanted);
        let closed = closed.ok_or_else(|| self.voice().of_file("trouble-damaged", &self.path(&name)))?;
        Ok(Settling { decided, closed })
    }

    /// Secret and codes of a round that is over may have been published: nobody takes part with them any more.
    ///
    /// # Errors
    /// A sentence, where it is over.
    pub fn not_over(&self) -> Result<(), String> {
        if self.decided()?.over { Err(self.tell("desk-over", &Words::new())) } else { Ok(()) }
    }

    /// Writes a decision into the log.
    ///
    /// # Errors
    /// A sentence.
    pub fn decide(&self, decision: &Decision) -> Result<(), String> {
        self.note(decision.to_string())
    }

    /// What a ranking of the round is reckoned by.
    pub fn terms(&self) -> Terms {
        Terms::of(&self.round, &self.hash)
    }

    /// The cards, as the last grading wrote them.
    ///
    /// # Errors
    /// A sentence; among others where somebody has changed them since.
    pub fn rows(&self) -> Result<Vec<Row>, String> {
        if !self.path("cards.csv").exists() {
            return Err(self.tell("desk-no-cards", &Words::new()));
        }
        let text = self.read("cards.csv")?;
        if self.decided()?.graded.is_some_and(|graded| graded != hash(text.as_bytes())) {
            return Err(self.tell("desk-cards-changed", &Words::new()));
        }
        read_cards(&self.terms(), &text)
            .map_err(|line| self.tell("desk-cards-line", &Words::new().text("line", line.0.to_string())))
    }

    /// How everybody stands after appeals.
    ///
    /// # Errors
    /// A sentence.
    pub fn standings(&self) -> Result<Vec<Standing>, String> {
        let (decided, most) = (self.decided()?, self.terms().most());
        let mut standings: Vec<Standing> = self.rows()?.into_iter().map(|row| row.standing).collect();
        standings.iter_mut().for_each(|standing| decided.mend(&most, standing));
        Ok(standings)
    }

    /// Keeps a text that a decision names: it stays with the organizers, its hash is in the log.
    ///
    /// # Errors
    /// A sentence.
    pub fn keep(&self, name: &str, text: &str) -> Result<Hash, String> {
        self.folder("papers")?;
        self.write(&format!("papers/{name}"), text.as_bytes())?;
        Ok(hash(text.as_bytes()))
    }

    /// A text that somebody wrote: from a file, or as it was typed.
    ///
    /// # Errors
    /// A sentence.
    pub fn text_of(&self, typed: Option<&str>, file: Option<&Path>, paper: Paper) -> Result<String, String> {
        let wrong = |message: &str| {
            let what = self.tell(paper.name(), &Words::new());
            Err(self.tell(message, &Words::new().text("what", what).number("most", MAX_PAPER as i64)))
        };
        let text = match (typed, file) {
            (Some(text), _) => text.to_owned(),
            (None, Some(path)) => self.voice().read(path)?,
            (None, None) => return wrong("desk-paper-missing"),
        };
        match text.trim() {
            "" => wrong("desk-paper-empty"),
            text if text.len() > MAX_PAPER => wrong("desk-paper-long"),
            text => Ok(format!("{text}\n")),
        }
    }

    /// "The result is not there any more": of a number that has a card.
    pub fn gone(&self, number: Number) -> String {
        self.tell("desk-result-gone", &Words::new().text("number", number.0.to_string()))
    }

    /// Why a result that has a card can't be played.
    pub fn unplayable(&self, number: Number, rejected: &Rejected) -> String {
        let why = self.tell(why(rejected), &Words::new());
        self.tell("desk-result-refused", &Words::new().text("number", number.0.to_string()).text("why", why))
    }

    /// All results that can be read, by number and the end of their chain.
    ///
    /// # Errors
    /// A sentence.
    pub fn results(&self) -> Result<BTreeMap<(Number, Head), Vec<u8>>, String> {
        let mut found = BTreeMap::new();
        self.each_result(&mut |file| {
            if let Ok(result) = ResultFile::read(file) {
                found.insert((result.header.number, result.head), file.to_vec());
            }
            true
        })?;
        Ok(found)
    }

    /// The result of a number whose receipt this is.
    ///
    /// # Errors
    /// A sentence.
    pub fn result_of(&self, number: Number, receipt: &str) -> Result<Vec<u8>, String> {
        let mut found = None;
        let read = self.each_result(&mut |file| {
            // Whose file it is can be told before anything in it is checked.
            if claimed(file) == Some(number)
                && ResultFile::read(file).is_ok_and(|result| result.head.receipt() == receipt)
            {
                found = Some(file.to_vec());
            }
            found.is_none()
        });
        // Where it is found, it makes no difference what else can't be read.
        found.map_or_else(
            || {
                read?;
                let words = Words::new().text("number", number.0.to_string()).text("receipt", receipt);
                Err(self.tell("desk-no-result", &words))
            },
            Ok,
        )
    }

    /// Every file in `results/`, packed or not, until no more is wanted.
    fn each_result(&self, take: &mut dyn FnMut(&[u8]) -> bool) -> Result<(), String> {
        let take = &mut |block: source::Block| block.files().flatten().all(&mut *take);
        let seen = source::read(self.voice(), &self.path("results"), take)?;
        // A file that can't be read may be the one that is asked for.
        seen.first.map_or(Ok(()), Err)
    }
}

/// The moment, as the log has it.
pub fn now() -> String {
    hours_from_now(0)
}

/// The moment so many hours from now, as the log has it.
pub fn hours_from_now(hours: u32) -> String {
    let now = jiff::Timestamp::now();
    let then = now.checked_add(jiff::SignedDuration::from_hours(i64::from(hours))).unwrap_or(now);
    then.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}
