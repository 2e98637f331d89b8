//! A station that is played on this computer: in the lesson that it belongs to, or on a team's computer that is in no network.
//!
//! [`Visiting`] joins the rules' visit with the language in which it is played. On a computer of its own the points are told as
//! twelve digits ([`Visiting::code`]), which the teacher types in.

mod session;

use crate::classroom::quest::answer::{Answer, is_one_of, is_right, spellings};
use crate::classroom::quest::board::{Cell, Scorer};
use crate::classroom::quest::code::Told;
use crate::classroom::quest::deal::{dealt, shuffled};
use crate::classroom::quest::setup::QuestNumber;
use crate::classroom::quest::team::TeamId;
use crate::classroom::quest::visit::{Visit, VisitAction};
use crate::content::ids::{OptionId, QuestId, QuestionId, StationId};
use crate::content::lang::Lang;
use crate::content::library::Library;
use crate::content::questions::{ACCEPT, ANSWER, Question, message};
use crate::content::stations::{QuestPlan, Station, Thing, part};
use crate::content::words::{Args, Owner};
use crate::play::dice::Seed;

/// What is wanted at a station.
#[derive(Clone, PartialEq, Debug)]
pub enum StationWish {
    /// A station of this quest is to be chosen on this computer.
    Choose(QuestId),
    /// A team plays a station of that quest here.
    Begin(QuestId, QuestNumber, TeamId, StationId),
    /// The team does something.
    Do(VisitAction),
    /// The level of a case is played.
    Play,
    /// Back from the level.
    Return,
    /// It is over: the points go to the board, or were told.
    Finish,
    /// It is left; nothing is entered.
    Leave,
}

/// What this computer does for a quest that is held on another one.
#[derive(Clone, PartialEq, Debug)]
pub enum Alone {
    /// A station is being chosen.
    Choosing(QuestId),
    /// One is being played.
    Visiting(Box<Visiting>),
}

/// A visit that is played here.
#[derive(Clone, PartialEq, Debug)]
pub struct Visiting {
    /// The number of the quest.
    pub number: QuestNumber,
    /// The quest.
    pub quest: QuestId,
    /// Who plays.
    pub team: TeamId,
    /// Where.
    pub station: Station,
    /// The rules' visit.
    pub visit: Visit,
    /// The language in which the words were laid.
    pub lang: Lang,
    place: u8,
    log: Vec<VisitAction>,
}

impl Visiting {
    /// A team comes to a station. Nothing where a program does not score it.
    pub fn begin(
        library: &Library,
        lang: Lang,
        plan: &QuestPlan,
        number: QuestNumber,
        team: TeamId,
        id: &StationId,
    ) -> Option<Self> {
        let place = plan.rotate.iter().position(|own| own == id)?;
        let station = library.stations.get(id)?;
        let word = |word: &OptionId| library.words.ui(lang, &part(id, word.as_str()), None, &Args::new());
        let visit = Visit::begin(&dealt(station, team, number.seed()), word)?;
        let place = u8::try_from(place).ok()?;
        let (quest, station) = (plan.id.clone(), station.clone());
        Some(Self { number, quest, team, station, visit, lang, place, log: Vec::new() })
    }

    /// The team does something; what is not possible now is passed over.
    pub fn apply(&mut self, action: &VisitAction) {
        if self.visit.apply(action).is_ok() {
            self.log.push(action.clone());
        }
    }

    /// What was done, to be kept.
    pub fn log(&self) -> &[VisitAction] {
        &self.log
    }

    /// Does again what was kept.
    pub fn replay(&mut self, log: &[VisitAction]) {
        log.iter().for_each(|action| self.apply(action));
    }

    /// What goes to the board as things stand.
    pub fn cell(&self) -> Option<Cell> {
        self.visit.cell(&self.station)
    }

    /// The same in twelve digits.
    pub fn code(&self) -> Option<String> {
        let cell = Cell { by: Scorer::Program, ..self.cell()? };
        Told { team: self.team, station: self.place, cell }.code(self.number)
    }

    /// The parts of a question in the order in which this team sees them.
    pub fn parts(&self, at: usize, question: &Question) -> Vec<OptionId> {
        let own = u64::from(self.number.get()) * 64 + u64::from(self.team.0) * 8;
        shuffled(question.kind.parts(), Seed(own.wrapping_add(at as u64)))
    }
}

/// Whether an answer to a question of the bank is right in this language.
pub fn is_right_in(library: &Library, lang: Lang, id: &QuestionId, question: &Question, answer: &Answer) -> bool {
    is_right(question, answer, &accepted(library, lang, &message(id), Some(ANSWER)))
}

/// Whether a guess names the thing in the box.
pub fn is_thing(library: &Library, lang: Lang, station: &StationId, thing: &Thing, guess: &str) -> bool {
    is_one_of(guess, &accepted(library, lang, &part(station, thing.id.as_str()), None))
}

/// The spellings that are accepted: the word itself, and the further ones of its message.
fn accepted(library: &Library, lang: Lang, message: &str, answer: Option<&str>) -> Vec<String> {
    let say = |attribute| library.words.ui(lang, message, attribute, &Args::new());
    let mut accepted = vec![say(answer)];
    if library.words.has(lang, Owner::Ui, message, Some(ACCEPT)) {
        accepted.extend(spellings(&say(Some(ACCEPT))));
    }
    accepted
}
