//! Two at one machine.

use adal_qala::classroom::pair::{Commitment, MAX_REASON, Pair, PairAction, PairRefused, PairView, Side};

fn commit(side: Side, choice: u8, reason: &str) -> PairAction {
    PairAction::Commit(side, Commitment { choice, reason: reason.to_owned() })
}

#[test]
fn nothing_is_seen_before_both_have_committed() {
    let mut pair = Pair::new(3);
    assert_eq!(pair.view(), PairView::Waiting { left: false, right: false });
    pair.apply(commit(Side::Left, 0, "it is quick")).unwrap();
    pair.apply(commit(Side::Left, 1, "it is written nowhere")).unwrap();
    assert_eq!(pair.view(), PairView::Waiting { left: true, right: false });
    assert_eq!(pair.apply(PairAction::Propose(Side::Left, 1)), Err(PairRefused::NotOpen));
    pair.apply(commit(Side::Right, 2, "others wait too")).unwrap();
    let PairView::Open { left, right } = pair.view() else { panic!("{:?}", pair.view()) };
    assert_eq!((left.choice, left.reason.as_str(), right.choice), (1, "it is written nowhere", 2));
    assert_eq!(pair.apply(commit(Side::Right, 1, "as you say")), Err(PairRefused::AlreadyOpen));
}

#[test]
fn it_goes_on_only_when_both_name_the_same() {
    let mut pair = Pair::new(3);
    for side in [Side::Left, Side::Right] {
        pair.apply(commit(side, 0, "because")).unwrap();
    }
    // Even the same choice has to be agreed on.
    assert!(matches!(pair.view(), PairView::Open { .. }));
    pair.apply(PairAction::Propose(Side::Left, 1)).unwrap();
    pair.apply(PairAction::Propose(Side::Right, 2)).unwrap();
    assert!(matches!(pair.view(), PairView::Open { .. }));
    assert_eq!(pair.apply(PairAction::Propose(Side::Left, 2)), Ok(PairView::Agreed(2)));
    assert_eq!(pair.apply(PairAction::Propose(Side::Left, 0)), Err(PairRefused::Agreed));
}

#[test]
fn a_choice_has_a_reason_of_bounded_length() {
    let mut pair = Pair::new(2);
    assert_eq!(pair.apply(commit(Side::Left, 2, "x")), Err(PairRefused::NoSuchOption));
    assert_eq!(pair.apply(commit(Side::Left, 0, "  ")), Err(PairRefused::NoReason));
    for (length, fits) in [(MAX_REASON - 1, true), (MAX_REASON, true), (MAX_REASON + 1, false)] {
        let result = Pair::new(2).apply(commit(Side::Left, 0, &"ә".repeat(length))).is_ok();
        assert_eq!(result, fits, "{length}");
    }
}
