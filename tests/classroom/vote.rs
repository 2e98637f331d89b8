//! A vote: changeable, counted once, shown by the rule of five, twice.

use std::collections::BTreeMap;

use adal_qala::classroom::crowd::{Door, Figure, Round, Shape, Withheld};
use adal_qala::classroom::seat::{Seat, Sequence};
use adal_qala::classroom::vote::{
    Ballot, Choice, Minority, Question, Reveal, Stage, Vote, VoteAction, VoteEvent, VoteRefused,
};
use proptest::prelude::*;

/// A vote with its door.
struct Room {
    vote: Vote,
    door: Door,
}

impl Room {
    fn new(options: u8) -> Self {
        Self { vote: Vote::new("corridor", options), door: Door::new() }
    }

    fn act(&mut self, action: VoteAction) -> Result<VoteEvent, VoteRefused> {
        self.vote.apply(&action, &mut self.door)
    }

    fn cast(&mut self, seat: u32, sequence: u32, own: u8, guess: u8) -> Result<VoteEvent, VoteRefused> {
        self.act(cast(seat, sequence, self.vote.round().0, own, guess))
    }

    fn shown(&mut self) -> Reveal {
        self.act(VoteAction::Close).unwrap();
        match self.act(VoteAction::Reveal).unwrap() {
            VoteEvent::Revealed(reveal) => *reveal,
            other => panic!("{other:?}"),
        }
    }
}

fn cast(seat: u32, sequence: u32, round: u8, own: u8, guess: u8) -> VoteAction {
    VoteAction::Cast {
        seat: Seat(seat),
        sequence: Sequence(sequence),
        round: Round(round),
        ballot: Ballot { own: Choice(own), guess: (round == 1).then_some(Choice(guess)) },
    }
}

/// Of `all`, the first `refuse` would refuse (option 0), and the first `think` think that the others would.
fn voted(all: u32, refuse: u32, think: u32) -> Room {
    let mut room = Room::new(2);
    for seat in 0..all {
        room.cast(seat, 1, u8::from(seat >= refuse), u8::from(seat >= think)).unwrap();
    }
    room
}

#[test]
fn the_reveal_shows_both_and_the_gap() {
    let reveal = voted(25, 18, 9).shown();
    assert_eq!((reveal.own.figure(Choice(0).0), reveal.own.people()), (Figure::Exactly(18), 25));
    assert_eq!(reveal.guess.unwrap().figure(0), Figure::Exactly(9));
    assert_eq!((reveal.gaps[0].first, reveal.gaps[0].second, reveal.gaps[0].at_least), (360, 720, false));
    assert!(reveal.shifts.is_empty());
    assert_eq!(reveal.minority, Minority::Some);
}

/// The question for a minority is the same whether there is one or not, where that is not shown.
#[test]
fn a_minority_under_five_is_asked_for_without_being_shown() {
    let shown: Vec<_> = (0..5).map(|other| voted(25, 25 - other, 9).shown()).collect();
    for reveal in &shown {
        assert_eq!(reveal.minority, Minority::Perhaps);
        assert_eq!(reveal.own, shown[0].own);
        assert!(reveal.gaps[0].at_least);
    }
    assert_eq!(voted(25, 20, 9).shown().minority, Minority::Some);
}

#[test]
fn a_ballot_may_be_changed_until_the_close_and_not_after() {
    let mut room = voted(10, 5, 5);
    assert_eq!(room.cast(0, 2, 1, 0), Ok(VoteEvent::Counted(Seat(0))));
    assert_eq!(room.vote.own(Seat(0)).unwrap().1.own, Choice(1));
    room.act(VoteAction::Freeze).unwrap();
    assert_eq!(room.cast(1, 2, 1, 0), Err(VoteRefused::NotNow(Stage::Frozen)));
    // A message that is known is said to be known even now: the phone may have missed the answer.
    assert_eq!(room.cast(0, 2, 1, 0), Ok(VoteEvent::Known(Seat(0))));
    room.act(VoteAction::Thaw).unwrap();
    assert_eq!(room.cast(1, 2, 1, 0), Ok(VoteEvent::Counted(Seat(1))));
    room.act(VoteAction::Close).unwrap();
    assert_eq!(room.cast(2, 2, 1, 0), Err(VoteRefused::NotNow(Stage::Closed)));
    assert_eq!(room.act(VoteAction::Again), Err(VoteRefused::NotNow(Stage::Closed)));
    assert_eq!(room.vote.voted(), 10);
}

#[test]
fn too_few_are_not_shown_and_the_vote_may_go_on() {
    let mut room = voted(4, 2, 2);
    assert_eq!(room.act(VoteAction::Reveal), Err(VoteRefused::NotNow(Stage::Open)));
    room.act(VoteAction::Close).unwrap();
    assert_eq!(room.act(VoteAction::Reveal), Err(VoteRefused::Withheld(Withheld::TooFew)));
    room.act(VoteAction::Thaw).unwrap();
    for seat in 4..12 {
        room.cast(seat, 1, 0, 0).unwrap();
    }
    assert_eq!(room.shown().own.people(), 12);
    // Once something is shown, it is not opened again.
    assert_eq!(room.act(VoteAction::Thaw), Err(VoteRefused::NotNow(Stage::Revealed)));
}

#[test]
fn after_the_argument_a_first_ballot_stands_until_it_is_changed() {
    let mut room = voted(24, 12, 6);
    room.shown();
    assert_eq!(room.act(VoteAction::Again), Ok(VoteEvent::Now(Stage::Open)));
    // Six change their minds, one phone sleeps, one comes in late.
    for seat in 12..18 {
        room.cast(seat, 2, 0, 0).unwrap();
    }
    assert_eq!(room.cast(99, 1, 1, 0), Ok(VoteEvent::Counted(Seat(99))));
    assert!(!room.vote.counts_in(Seat(99)) && room.vote.counts_in(Seat(23)));
    assert_eq!(room.act(cast(3, 2, 1, 1, 0)), Err(VoteRefused::OtherRound));
    let reveal = room.shown();
    assert_eq!((reveal.round, reveal.own.people(), reveal.own.figure(0)), (Round(2), 24, Figure::Exactly(18)));
    assert_eq!((reveal.shifts[0].first, reveal.shifts[0].second), (500, 750));
    assert!(reveal.guess.is_err() && reveal.gaps.is_empty());
    assert_eq!(room.act(VoteAction::Again), Err(VoteRefused::OtherRound));
}

/// One phone that votes again, and everybody watches what it does to the result: nothing.
#[test]
fn the_only_one_who_changes_is_not_shown() {
    let again = |changes: u32| {
        let mut room = voted(24, 12, 6);
        let first = room.shown();
        room.act(VoteAction::Again).unwrap();
        for seat in 12..12 + changes {
            room.cast(seat, 2, 0, 0).unwrap();
        }
        let second = room.shown();
        assert_eq!(second.few_changed, changes < 5, "{changes}");
        assert_eq!(second.own == first.own, changes < 5, "{changes}");
        assert_eq!(second.shifts.is_empty(), changes < 5, "{changes}");
        second
    };
    for changes in 1..5 {
        assert_eq!(again(changes), again(0));
    }
    assert_eq!(again(5).own.figure(0), Figure::Exactly(17));
}

/// The difference of the two rounds is never one person's answer, as both are of the same people.
#[test]
fn who_comes_late_cannot_be_found_in_the_difference() {
    let mut with = voted(20, 10, 10);
    with.shown();
    with.act(VoteAction::Again).unwrap();
    with.cast(77, 1, 1, 1).unwrap();
    let mut without = voted(20, 10, 10);
    without.shown();
    without.act(VoteAction::Again).unwrap();
    assert_eq!(with.shown(), without.shown());
    // A vote begun anew in the same lesson is the same question.
    let mut anew = Vote::new("corridor", 2);
    for seat in 0..21 {
        anew.apply(&cast(seat, 1, 1, 0, 0), &mut with.door).unwrap();
    }
    anew.apply(&VoteAction::Close, &mut with.door).unwrap();
    let refused = anew.apply(&VoteAction::Reveal, &mut with.door);
    assert_eq!(refused, Err(VoteRefused::Withheld(Withheld::Overlaps)));
}

#[test]
fn hands_and_paper_are_counted_in_place_of_ballots() {
    let mut room = Room::new(3);
    let tally = |question, counts: &[u32]| VoteAction::Tally { question, counts: counts.to_vec() };
    assert_eq!(room.act(tally(Question::Own, &[1, 2])), Err(VoteRefused::BadTally));
    assert_eq!(room.act(tally(Question::Own, &[1, 2, 2_001])), Err(VoteRefused::BadTally));
    room.act(tally(Question::Own, &[14, 6, 2])).unwrap();
    room.act(tally(Question::Own, &[15, 6, 5])).unwrap();
    assert_eq!(room.cast(1, 1, 0, 0), Err(VoteRefused::OtherWay));
    let reveal = room.shown();
    assert_eq!((reveal.own.figure(0), reveal.own.figure(2)), (Figure::Exactly(15), Figure::Exactly(5)));
    assert_eq!(reveal.guess, Err(Withheld::TooFew));
    let mut room = voted(6, 3, 3);
    assert_eq!(room.act(tally(Question::Own, &[9, 9])), Err(VoteRefused::OtherWay));
}

#[test]
fn options_that_are_not_there_are_refused() {
    let mut room = Room::new(2);
    assert_eq!(room.cast(1, 1, 2, 0), Err(VoteRefused::NoSuchOption));
    assert_eq!(room.cast(1, 1, 0, 2), Err(VoteRefused::NoSuchOption));
    assert_eq!(room.vote.voted(), 0);
    assert!(!room.vote.has_voted(Seat(1)));
}

proptest! {
    /// Messages are lost, come twice and out of order: each seat counts once, with the newest that came.
    #[test]
    fn every_seat_counts_once_with_its_newest(
        messages in prop::collection::vec((0_u32..20, 1_u32..6, 0_u8..3), 0..200),
        twice in prop::collection::vec(any::<bool>(), 200),
    ) {
        let mut room = Room::new(3);
        let mut model: BTreeMap<u32, (u32, u8)> = BTreeMap::new();
        for (at, (seat, sequence, own)) in messages.iter().enumerate() {
            for _ in 0..=u8::from(twice[at]) {
                room.cast(*seat, *sequence, *own, 0).unwrap();
            }
            let entry = model.entry(*seat).or_insert((*sequence, *own));
            if entry.0 < *sequence {
                *entry = (*sequence, *own);
            }
        }
        prop_assert_eq!(room.vote.voted(), model.len());
        for (seat, (sequence, own)) in &model {
            let (newest, ballot) = room.vote.own(Seat(*seat)).unwrap();
            prop_assert_eq!((newest.0, ballot.own.0), (*sequence, *own));
        }
        if model.len() >= 5 {
            let reveal = room.shown();
            prop_assert_eq!(reveal.own.people() as usize, model.len());
            if let Shape::Apart { exact, .. } = reveal.own.shape() {
                for (cell, count) in exact {
                    let own = model.values().filter(|(_, own)| own == cell).count();
                    prop_assert_eq!(own, *count as usize);
                }
            }
        }
    }

    /// The same actions give the same vote: the list of them is all there is to keep.
    #[test]
    fn a_vote_is_what_was_done_in_it(seats in prop::collection::vec((0_u32..30, 1_u32..3, 0_u8..2), 5..60)) {
        let mut actions: Vec<VoteAction> = seats.iter().map(|(seat, seq, own)| cast(*seat, *seq, 1, *own, 0)).collect();
        actions.push(VoteAction::Close);
        actions.push(VoteAction::Reveal);
        let written = ron::to_string(&actions).unwrap();
        let read: Vec<VoteAction> = ron::from_str(&written).unwrap();
        let events = |actions: &[VoteAction]| {
            let mut room = Room::new(2);
            actions.iter().map(|action| room.act(action.clone())).collect::<Vec<_>>()
        };
        prop_assert_eq!(events(&actions), events(&read));
    }
}
