//! A vote of two questions: what would you do, and what do you think the others would do?
//!
//! A [`Vote`] changes only by [`Vote::apply`], so a list of [`VoteAction`]s is all there is to keep. Ballots are secret: what a seat
//! has chosen is told to that seat alone, to show it on its own phone again ([`Vote::own`]); everybody else gets what the
//! [`Door`] of the lesson lets out. A ballot may be changed until the vote is closed. Speed is not even known here.
//!
//! After the reveal comes talk, and then a second round of the first question. A first ballot stands until it is changed, so that a
//! phone that fell asleep makes no difference; whoever joins only now is not in the figures of this question, since
//! the difference between the rounds would show one person's answer.
//!
//! Without phones the counts come from the teacher's keys or from paper instead of ballots: never both in one vote.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::crowd::{Disclosed, Door, FIVE, Figure, Round, Sealed, Shape, Topic, Withheld};
use super::seat::{Seat, Sequence};

/// The most people that are counted by hand, for an answer.
pub const MAX_TALLY: u32 = 2_000;

/// The place of an option among those of the vote.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Choice(pub u8);

/// What one votes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Ballot {
    /// What I would do.
    pub own: Choice,
    /// What I think most of the others would do; asked in the first round.
    pub guess: Option<Choice>,
}

/// Which of the two questions.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum Question {
    /// What would you do?
    Own,
    /// What do you think the others would do?
    Guess,
}

/// What happens in a vote.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum VoteAction {
    /// A ballot comes in.
    Cast {
        /// From where.
        seat: Seat,
        /// Its number; the highest holds.
        sequence: Sequence,
        /// The round that it was meant for.
        round: Round,
        /// The ballot.
        ballot: Ballot,
    },
    /// The teacher enters what was counted: how many chose each option.
    Tally {
        /// Of which question.
        question: Question,
        /// By option.
        counts: Vec<u32>,
    },
    /// Nothing is taken for a while.
    Freeze,
    /// It goes on; also after a close that came too early, as long as nothing was shown.
    Thaw,
    /// The end of the round.
    Close,
    /// The result is shown.
    Reveal,
    /// After the argument: the first question once more.
    Again,
}

/// What came of an action.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum VoteEvent {
    /// The ballot counts.
    Counted(Seat),
    /// The ballot, or a newer one of this seat, counts already.
    Known(Seat),
    /// The stage is now this.
    Now(Stage),
    /// What was counted by hand is entered.
    Tallied,
    /// The result.
    Revealed(Box<Reveal>),
}

/// Why an action is not carried out. Nothing has changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum VoteRefused {
    /// Not in this stage.
    NotNow(Stage),
    /// There is no such option.
    NoSuchOption,
    /// The ballot was meant for another round.
    OtherRound,
    /// There are ballots already, or there is a tally already.
    OtherWay,
    /// More than [`MAX_TALLY`], or not one count for each option.
    BadTally,
    /// The result may not be shown.
    Withheld(Withheld),
}

/// How far a round is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum Stage {
    /// Ballots are taken and may be changed.
    Open,
    /// Ballots are not taken just now.
    Frozen,
    /// No more ballots.
    Closed,
    /// The result has been shown.
    Revealed,
}

/// A result of a round.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Reveal {
    /// Which round.
    pub round: Round,
    /// What people would do.
    pub own: Disclosed,
    /// In the second round: fewer than five have changed their ballot, or nobody, and `own` is still the first result.
    pub few_changed: bool,
    /// What they think the others would do.
    pub guess: Result<Disclosed, Withheld>,
    /// For each option, what was thought of the others beside what they say themselves.
    pub gaps: Vec<Beside>,
    /// In the second round: for each option, before the argument and after it.
    pub shifts: Vec<Beside>,
    /// What to ask, so that whoever is alone with an answer is not.
    pub minority: Minority,
}

/// Two figures of one option, in thousandths of those who answered; only where both may be shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Beside {
    /// The option.
    pub option: Choice,
    /// The guess, or the first round.
    pub first: u32,
    /// What they would do, or the second round.
    pub second: u32,
    /// Whether one of the figures is only a least.
    pub at_least: bool,
}

/// How the program asks for what a minority may have seen. It must not tell whether there is one where that is not shown,
/// so it is asked in any case.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub enum Minority {
    /// At least five chose otherwise: what did they see?
    Some,
    /// Should somebody have chosen otherwise: what might they have seen?
    Perhaps,
}

impl Minority {
    /// The message that asks.
    pub fn message(self) -> &'static str {
        match self {
            Self::Some => "vote-minority-some",
            Self::Perhaps => "vote-minority-perhaps",
        }
    }
}

/// A vote.
#[derive(Clone, Debug)]
pub struct Vote {
    topic: String,
    options: u8,
    stage: Stage,
    round: Round,
    ballots: Ballots,
    first: Option<Disclosed>,
}

/// What has come in. Nothing of it is printed.
#[derive(Clone, Default)]
struct Ballots {
    /// The newest of each seat, and in which round it came.
    cast: BTreeMap<Seat, (Sequence, Round, Ballot)>,
    /// The seats that the first result was about.
    core: Option<Vec<Seat>>,
    tally: BTreeMap<Question, Vec<u32>>,
}

impl std::fmt::Debug for Ballots {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Ballots(…)")
    }
}

/// The first round, and the second.
const FIRST: Round = Round(1);
const SECOND: Round = Round(2);

impl Vote {
    /// An open vote on a topic with so many options. A topic is voted on once a lesson.
    pub fn new(topic: impl Into<String>, options: u8) -> Self {
        Self {
            topic: topic.into(),
            options,
            stage: Stage::Open,
            round: FIRST,
            ballots: Ballots::default(),
            first: None,
        }
    }

    /// Carries an action out, or refuses it and changes nothing. The door is the lesson's, so that a vote begun anew on the
    /// same question is the same question.
    pub fn apply(&mut self, action: &VoteAction, door: &mut Door) -> Result<VoteEvent, VoteRefused> {
        match action {
            VoteAction::Cast { seat, sequence, round, ballot } => self.cast(*seat, *sequence, *round, *ballot),
            VoteAction::Tally { question, counts } => self.tally(*question, counts),
            VoteAction::Freeze => self.turn(&[Stage::Open], Stage::Frozen),
            VoteAction::Thaw => self.turn(&[Stage::Frozen, Stage::Closed], Stage::Open),
            VoteAction::Close => self.turn(&[Stage::Open, Stage::Frozen], Stage::Closed),
            VoteAction::Reveal => self.reveal(door),
            VoteAction::Again => {
                if self.round != FIRST {
                    return Err(VoteRefused::OtherRound);
                }
                let event = self.turn(&[Stage::Revealed], Stage::Open)?;
                self.round = SECOND;
                self.ballots.tally.clear();
                Ok(event)
            }
        }
    }

    /// How far it is.
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// Which round it is.
    pub fn round(&self) -> Round {
        self.round
    }

    /// How many options there are.
    pub fn options(&self) -> u8 {
        self.options
    }

    /// How many have voted in this round. That somebody has voted is no secret.
    pub fn voted(&self) -> usize {
        self.ballots.cast.values().filter(|(_, round, _)| *round == self.round).count()
    }

    /// Whether a seat has voted in this round.
    pub fn has_voted(&self, seat: Seat) -> bool {
        self.ballots.cast.get(&seat).is_some_and(|(_, round, _)| *round == self.round)
    }

    /// The ballot of a seat: for that seat alone, when its phone comes back.
    pub fn own(&self, seat: Seat) -> Option<(Sequence, Ballot)> {
        self.ballots.cast.get(&seat).map(|(sequence, _, ballot)| (*sequence, *ballot))
    }

    /// Whether what a seat votes now is in the figures; not for those who come after the first result.
    pub fn counts_in(&self, seat: Seat) -> bool {
        self.ballots.core.as_ref().is_none_or(|core| core.contains(&seat))
    }

    fn turn(&mut self, from: &[Stage], to: Stage) -> Result<VoteEvent, VoteRefused> {
        if !from.contains(&self.stage) {
            return Err(VoteRefused::NotNow(self.stage));
        }
        self.stage = to;
        Ok(VoteEvent::Now(to))
    }

    fn cast(&mut self, seat: Seat, sequence: Sequence, round: Round, ballot: Ballot) -> Result<VoteEvent, VoteRefused> {
        // What is known already is said to be known whatever the stage: the phone may have missed the answer.
        if self.ballots.cast.get(&seat).is_some_and(|(newest, ..)| *newest >= sequence) {
            return Ok(VoteEvent::Known(seat));
        }
        if self.stage != Stage::Open {
            return Err(VoteRefused::NotNow(self.stage));
        }
        if round != self.round {
            return Err(VoteRefused::OtherRound);
        }
        if !self.ballots.tally.is_empty() || self.first.is_some() && self.ballots.core.is_none() {
            return Err(VoteRefused::OtherWay);
        }
        if std::iter::once(ballot.own).chain(ballot.guess).any(|choice| choice.0 >= self.options) {
            return Err(VoteRefused::NoSuchOption);
        }
        // The guess of the first round stays what it was: it has been shown.
        let guess = match self.ballots.cast.get(&seat) {
            Some((_, FIRST, before)) if self.round == SECOND => before.guess,
            _ => ballot.guess,
        };
        self.ballots.cast.insert(seat, (sequence, round, Ballot { guess, ..ballot }));
        Ok(VoteEvent::Counted(seat))
    }

    fn tally(&mut self, question: Question, counts: &[u32]) -> Result<VoteEvent, VoteRefused> {
        if !matches!(self.stage, Stage::Open | Stage::Frozen) {
            return Err(VoteRefused::NotNow(self.stage));
        }
        if !self.ballots.cast.is_empty() {
            return Err(VoteRefused::OtherWay);
        }
        if counts.len() != usize::from(self.options) || counts.iter().any(|count| *count > MAX_TALLY) {
            return Err(VoteRefused::BadTally);
        }
        self.ballots.tally.insert(question, counts.to_vec());
        Ok(VoteEvent::Tallied)
    }

    fn reveal(&mut self, door: &mut Door) -> Result<VoteEvent, VoteRefused> {
        if !matches!(self.stage, Stage::Closed | Stage::Revealed) {
            return Err(VoteRefused::NotNow(self.stage));
        }
        let own = self.sealed(Question::Own);
        let topic = |what: &str| Topic::new(format!("{}/{what}", self.topic));
        let (own_topic, guess_topic) = (topic("own"), topic("guess"));
        let (own, few_changed) = match (door.disclose(&own_topic, self.round, &own), &self.first) {
            (Ok(own), _) => (own, false),
            // Who has changed would be seen in the difference: the first result stands.
            (Err(Withheld::FewChanged), Some(first)) => (first.clone(), true),
            (Err(why), _) => return Err(VoteRefused::Withheld(why)),
        };
        // The guess is asked once, and what was shown of it is shown again.
        let guess = self.sealed(Question::Guess);
        let guess = match self.round {
            FIRST => door.disclose(&guess_topic, FIRST, &guess),
            _ => Err(Withheld::TooFew),
        };
        if self.round == FIRST {
            self.first = Some(own.clone());
            let seats: Vec<Seat> = self.ballots.cast.keys().copied().collect();
            self.ballots.core = self.ballots.core.take().or((!seats.is_empty()).then_some(seats));
        }
        self.stage = Stage::Revealed;
        let gaps = guess.as_ref().map_or_else(|_| Vec::new(), |guess| beside(self.options, guess, &own));
        let first = self.first.as_ref().filter(|_| self.round != FIRST && !few_changed);
        let shifts = first.map_or_else(Vec::new, |first| beside(self.options, first, &own));
        let minority = minority(&own);
        let round = self.round;
        Ok(VoteEvent::Revealed(Box::new(Reveal { round, own, few_changed, guess, gaps, shifts, minority })))
    }

    /// The answers of this round: of those who were in the first result, and of everybody where there was none.
    fn sealed(&self, question: Question) -> Sealed {
        if self.ballots.cast.is_empty() {
            let none = vec![0; usize::from(self.options)];
            return Sealed::of_room(self.ballots.tally.get(&question).cloned().unwrap_or(none));
        }
        let cast = self.ballots.cast.iter().filter(|(seat, _)| self.counts_in(**seat));
        let chosen = cast.filter_map(|(seat, (_, _, ballot))| {
            let choice = match question {
                Question::Own => Some(ballot.own),
                Question::Guess => ballot.guess,
            };
            Some((*seat, choice?.0))
        });
        Sealed::of_seats(&chosen.collect(), self.options)
    }
}

/// Two results side by side, option by option, where both may be shown.
fn beside(options: u8, first: &Disclosed, second: &Disclosed) -> Vec<Beside> {
    let both = |option: u8| {
        let at_least = |of: &Disclosed| matches!(of.figure(option), Figure::AtLeast(_));
        Some(Beside {
            option: Choice(option),
            first: first.thousandths(option)?,
            second: second.thousandths(option)?,
            at_least: at_least(first) || at_least(second),
        })
    };
    (0..options).filter_map(both).collect()
}

/// Whether it may be said that some chose otherwise: where at least five did for all to see.
fn minority(own: &Disclosed) -> Minority {
    match own.shape() {
        Shape::Apart { exact, together } => {
            let most = exact.iter().map(|(_, count)| *count).chain([together.1]).max().unwrap_or(0);
            if own.people() - most >= FIVE { Minority::Some } else { Minority::Perhaps }
        }
        Shape::Nearly { .. } | Shape::Withheld => Minority::Perhaps,
    }
}
