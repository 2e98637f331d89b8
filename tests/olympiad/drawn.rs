//! The pictures of a result, drawn and read again by a reader of QR codes that is not ours.

use adal_qala::classroom::qr::{Modules, QUIET};
use adal_qala::olympiad::qr::{Joined, join, split};
use adal_qala::olympiad::simulate::{Manner, simulate};
use adal_qala::play::dice::Seed;

use super::rounds::{HASH, KEY, grader};

/// Points of a module on a screen.
const SIDE: usize = 4;

/// What a telephone reads from a picture.
fn photographed(text: &str) -> String {
    let modules = Modules::of(text).unwrap();
    let side = (modules.side() + 2 * QUIET) * SIDE;
    let dark = |x: usize, y: usize| {
        let at = |point: usize| (point / SIDE).wrapping_sub(QUIET);
        modules.is_dark(at(x), at(y))
    };
    let points: Vec<u8> = (0..side * side).map(|at| if dark(at % side, at / side) { 20 } else { 230 }).collect();
    let mut reader = quircs::Quirc::default();
    let mut codes = reader.identify(side, side, &points);
    let read = codes.next().expect("a code is found").unwrap().decode().unwrap();
    assert!(codes.next().is_none(), "one code in each picture");
    String::from_utf8(read.payload).unwrap()
}

#[test]
fn a_reader_of_qr_codes_gives_the_same_bytes() {
    let (grader, ballots) = grader(6);
    for ballot in &ballots {
        let file = simulate(&grader, &HASH, &KEY, ballot, Manner::Honest, Seed(3)).files.remove(0);
        let texts = split(&file);
        // Side by side with what else fits on a screen of 720 points.
        assert!(texts.iter().all(|text| Modules::of(text).unwrap().side() <= 101));
        let mut read: Vec<String> = texts.iter().map(|text| photographed(text)).collect();
        assert_eq!(read, texts);
        read.reverse();
        let joined = join(read.iter().map(String::as_str)).pop_first().unwrap().1;
        assert_eq!(joined, Joined::Whole(file));
    }
}
