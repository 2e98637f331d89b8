//! The vote of the present step: by raised hands that the teacher counts, or on phones, where a ballot counts the moment it arrives.

use super::cards::{CardsWish, HeldCards};
use super::phones::{By, Phones, Standing};
use crate::classroom::crowd::Door;
use crate::classroom::vote::{Question, Reveal, Stage, Vote, VoteAction, VoteEvent, VoteRefused};
use crate::content::ids::StepId;
use crate::content::lesson::Vote as Asked;

/// What the teacher wants of a vote.
#[derive(Clone, PartialEq, Debug)]
pub enum VoteWish {
    /// Something of its rules.
    Rule(VoteAction),
    /// So many more hands for an option of one of the two questions.
    Count(Question, u8, i32),
    /// Hands are counted for this question from now on.
    CountFor(Question),
}

/// The vote of the present step.
pub struct HeldVote {
    /// The rules' vote, where hands are counted; phones vote in their room.
    vote: Vote,
    /// Hands that were counted: what one would do, and what the others would.
    pub counts: [Vec<u32>; 2],
    /// Printed cards that were photographed.
    pub cards: HeldCards,
    /// For which of the two hands are counted.
    pub counting: Question,
    /// The result.
    pub reveal: Option<Box<Reveal>>,
    /// Why the last wish was not carried out.
    pub refused: Option<VoteRefused>,
}

impl HeldVote {
    /// A vote that is open.
    pub fn new(step: &StepId, asked: &Asked) -> Self {
        let options = asked.options.len();
        Self {
            vote: Vote::new(step.as_str(), u8::try_from(options).unwrap_or(u8::MAX)),
            counts: [vec![0; options], vec![0; options]],
            cards: HeldCards::default(),
            counting: Question::Own,
            reveal: None,
            refused: None,
        }
    }

    /// Whether hands or cards were counted.
    pub fn is_counted(&self) -> bool {
        self.counts.iter().flatten().any(|count| *count > 0) || self.cards.votes.iter().any(|votes| !votes.is_empty())
    }

    /// What hands and cards say together, by option.
    pub fn counted(&self, question: Question) -> Vec<u32> {
        let hands = &self.counts[usize::from(question == Question::Guess)];
        let cards = self.cards.of(question).counts(hands.len());
        hands.iter().zip(cards).map(|(hands, cards)| hands + cards).collect()
    }

    /// Whether a photograph can be counted now: the round is open, and nobody has voted by phone.
    pub fn takes_cards(&self, phones: Option<&Phones>) -> bool {
        let by_phone = phones.and_then(Phones::standing).is_some_and(|standing| standing.voted > 0);
        self.vote.stage() == Stage::Open && !by_phone
    }

    /// Carries out what is settled about cards.
    pub(super) fn cards_wish(&mut self, wish: &CardsWish) {
        let question = self.counting;
        match wish {
            _ if self.vote.stage() != Stage::Open => {}
            CardsWish::Settle(card, side) => self.cards.settle(question, *card, *side),
            CardsWish::Turn => self.cards.turn(question),
            CardsWish::Newest | CardsWish::File(_) | CardsWish::Sent(_) | CardsWish::Print => {}
        }
    }

    /// Takes a photograph. The first of a question takes the place of hands that were counted before.
    pub(super) fn take_photo(&mut self, question: Question, seen: super::cards::Seen) {
        if self.cards.of(question).is_empty() {
            self.counts[usize::from(question == Question::Guess)].fill(0);
        }
        self.cards.take(question, seen);
    }

    /// How far it is, wherever it is held.
    pub fn standing(&self, phones: Option<&Phones>) -> Standing {
        phones.and_then(Phones::standing).unwrap_or_else(|| {
            let hands = self.counted(self.counting).iter().sum::<u32>();
            Standing { by: By::Hands, stage: self.vote.stage(), round: self.vote.round(), voted: hands as usize }
        })
    }

    /// Carries out what the teacher wants.
    pub fn wish(&mut self, phones: Option<&Phones>, door: &mut Door, wish: &VoteWish) {
        let in_room = phones.filter(|phones| phones.standing().is_some());
        match wish {
            VoteWish::Rule(action) => self.rule(in_room, door, action),
            VoteWish::CountFor(question) => self.counting = *question,
            // Hands and phones are not mixed.
            VoteWish::Count(question, option, by) if in_room.is_none() && self.vote.stage() == Stage::Open => {
                let counts = &mut self.counts[usize::from(*question == Question::Guess)];
                if let Some(count) = counts.get_mut(usize::from(*option)) {
                    *count = count.saturating_add_signed(*by);
                }
            }
            VoteWish::Count(..) => {}
        }
    }

    fn rule(&mut self, in_room: Option<&Phones>, door: &mut Door, action: &VoteAction) {
        let mut apply = |vote: &mut Vote, action: &VoteAction| match in_room {
            Some(phones) => phones.vote(action, door),
            None => vote.apply(action, door),
        };
        self.refused = None;
        if *action == VoteAction::Reveal {
            // Hands are handed in as they stand when the result is asked for.
            for question in [Question::Own, Question::Guess] {
                let counts = self.counted(question);
                if counts.iter().any(|count| *count > 0) {
                    self.refused = apply(&mut self.vote, &VoteAction::Tally { question, counts }).err();
                }
            }
            // What is closed already is not closed again.
            let _closed = apply(&mut self.vote, &VoteAction::Close);
        }
        match apply(&mut self.vote, action) {
            Ok(VoteEvent::Revealed(reveal)) => self.reveal = Some(reveal),
            Ok(_) => {
                if *action == VoteAction::Again {
                    self.counts.iter_mut().flatten().for_each(|count| *count = 0);
                    self.cards = HeldCards::default();
                    self.counting = Question::Own;
                    self.reveal = None;
                }
            }
            Err(refused) => self.refused = Some(refused),
        }
    }
}
