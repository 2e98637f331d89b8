//! Ballots and their codes.

use adal_qala::content::lang::Lang;
use adal_qala::content::level::Tier;
use adal_qala::olympiad::ballot::*;
use adal_qala::olympiad::simulate;
use proptest::prelude::*;

use super::rounds::{HASH, KEY, round};

fn ballot() -> Ballot {
    Ballot { number: Number(37), tier: Tier::School, lang: Lang::Kk, allowed: Accommodations::default() }
}

#[test]
fn a_code_is_of_this_ballot_and_round_alone() {
    let own = ballot().code(&KEY, &HASH);
    let others = [
        Ballot { number: Number(38), ..ballot() },
        Ballot { tier: Tier::Student, ..ballot() },
        Ballot { lang: Lang::Ru, ..ballot() },
        Ballot { allowed: Accommodations { minutes: 1, ..Default::default() }, ..ballot() },
        Ballot { allowed: Accommodations { large_text: true, ..Default::default() }, ..ballot() },
    ];
    for other in others {
        assert_ne!(other.code(&KEY, &HASH), own, "{other:?}");
    }
    assert_ne!(ballot().code(&BallotKey([8; 32]), &HASH), own);
}

#[test]
fn a_code_is_read_however_it_is_typed() {
    let code = ballot().code(&KEY, &HASH);
    let shown = code.to_string();
    assert_eq!(shown.len(), 14);
    for typed in [
        shown.clone(),
        shown.to_lowercase(),
        shown.replace('-', ""),
        shown.replace('-', " "),
        shown.replace('0', "o").replace('1', "l"),
    ] {
        assert_eq!(Code::parse(&typed), Some(code), "{typed}");
    }
    for wrong in ["", "ABCD", &format!("{shown}7"), &shown.replace('-', "_"), "UUUU-UUUU-UUUU"] {
        assert_eq!(Code::parse(wrong), None, "{wrong}");
    }
}

#[test]
fn the_roll_admits_who_has_the_code_and_nobody_else() {
    let ballots = simulate::ballots(&round(), 200);
    let roll = Roll::new(&KEY, &HASH, ballots.clone());
    let again = Roll::read(&roll.write()).unwrap();
    assert_eq!(again, roll);
    for ballot in &ballots {
        let code = ballot.code(&KEY, &HASH);
        assert_eq!(again.admit(&HASH, ballot.number, code), Some(ballot));
        assert_eq!(again.admit(&HASH, Number(ballot.number.0 + 1), code), None);
    }
    assert_eq!(again.admit(&HASH, Number(9_999), ballots[0].code(&KEY, &HASH)), None);
}

proptest! {
    #[test]
    fn no_bytes_of_a_roll_are_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = Roll::read(&bytes);
    }
}
