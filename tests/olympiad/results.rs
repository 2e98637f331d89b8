//! Result files: chain, signature, damage.

use adal_qala::olympiad::grade::Rejected;
use adal_qala::olympiad::result::{ResultFile, Unreadable};
use adal_qala::olympiad::simulate::{Manner, simulate};
use adal_qala::play::dice::Seed;
use proptest::prelude::*;

use super::rounds::{HASH, KEY, grader};

fn file() -> Vec<u8> {
    let (grader, ballots) = grader(3);
    simulate(&grader, &HASH, &KEY, &ballots[0], Manner::Honest, Seed(5)).files.remove(0)
}

#[test]
fn every_bit_that_is_changed_is_found() {
    let whole = file();
    assert!(ResultFile::read(&whole).is_ok());
    for at in 0..whole.len() {
        for bit in 0..8 {
            let mut changed = whole.clone();
            changed[at] ^= 1 << bit;
            assert!(ResultFile::read(&changed).is_err(), "byte {at}, bit {bit}");
        }
    }
}

#[test]
fn a_file_that_is_cut_off_or_longer_is_found_and_its_number_told() {
    let whole = file();
    for length in 0..whole.len() {
        let Err(error) = ResultFile::read(&whole[..length]) else { panic!("{length}") };
        if length >= 40 {
            assert_eq!(Rejected::Unreadable(error).number().map(|number| number.0), Some(1), "{length}: {error:?}");
        }
    }
    let longer: Vec<u8> = whole.iter().copied().chain([0]).collect();
    assert!(ResultFile::read(&longer).is_err());
    assert_eq!(ResultFile::read(&vec![0; 2 << 20]), Err(Unreadable::TooLarge));
}

#[test]
fn receipts_are_short_and_of_one_result() {
    let (grader, ballots) = grader(40);
    let mut receipts = std::collections::BTreeSet::new();
    for ballot in &ballots {
        let made = simulate(&grader, &HASH, &KEY, ballot, Manner::Clumsy, Seed(1));
        let receipt = ResultFile::read(&made.files[0]).unwrap().head.receipt();
        assert_eq!(receipt.len(), 11, "{receipt}");
        receipts.insert(receipt);
    }
    assert_eq!(receipts.len(), 40);
}

proptest! {
    #[test]
    fn no_bytes_are_a_panic(mut bytes in proptest::collection::vec(any::<u8>(), 0..600), magic: bool) {
        if magic {
            bytes.splice(0..0, *b"AQR1");
        }
        prop_assert!(ResultFile::read(&bytes).is_err());
    }
}
