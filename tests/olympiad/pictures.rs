//! A result as a series of pictures: joined in any order, and never to something else.

use adal_qala::olympiad::qr::{CHUNK, Joined, join, split};
use adal_qala::play::dice::{Dice, Seed};
use proptest::prelude::*;

fn whole(file: &[u8]) -> Joined {
    Joined::Whole(file.to_vec())
}

fn only(texts: &[String]) -> Joined {
    let mut joined = join(texts.iter().map(String::as_str));
    assert_eq!(joined.len(), 1, "{joined:?}");
    joined.pop_first().unwrap().1
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_file_comes_back_in_any_order(file in prop::collection::vec(any::<u8>(), 1..4_000), seed: u64) {
        let texts = split(&file);
        let order = Dice::new(Seed(seed)).shuffled(texts.len() as u8);
        let mut shuffled: Vec<String> = order.iter().map(|at| texts[usize::from(*at)].clone()).collect();
        shuffled.push(texts[0].clone());
        prop_assert_eq!(only(&shuffled), whole(&file));
    }

    #[test]
    fn what_was_read_wrongly_is_missing(file in prop::collection::vec(any::<u8>(), 600..3_000), at: prop::sample::Index) {
        let mut texts = split(&file);
        let broken = at.index(texts.len());
        let mut letters: Vec<char> = texts[broken].chars().collect();
        let letter = at.index(letters.len());
        letters[letter] = if letters[letter] == '7' { 'A' } else { '7' };
        texts[broken] = letters.into_iter().collect();
        let joined = join(texts.iter().map(String::as_str));
        prop_assert!(!joined.values().any(|joined| matches!(joined, Joined::Whole(other) if *other != file)));
        prop_assert!(!joined.values().any(|joined| *joined == whole(&file)));
    }

    #[test]
    fn nothing_that_is_read_does_harm(texts in prop::collection::vec("AQ1/[0-9A-Z]{0,12}/[0-9]{0,20}/[0-9]{0,20}/.{0,8}/.{0,40}", 0..6)) {
        prop_assert!(join(texts.iter().map(String::as_str)).is_empty());
    }
}

#[test]
fn what_is_missing_is_named() {
    let file = vec![7; CHUNK * 3 + 1];
    let texts = split(&file);
    assert_eq!(texts.len(), 4);
    assert_eq!(only(&texts[1..3]), Joined::Missing(vec![1, 4], 4));
    // Capital letters, digits and a stroke: the dense mode of QR codes.
    assert!(
        texts.iter().flat_map(|text| text.chars()).all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '/')
    );
}

#[test]
fn files_of_several_contestants_are_kept_apart() {
    let (one, other) = (vec![1; 700], vec![2; 900]);
    let texts: Vec<String> = split(&one).into_iter().chain(split(&other)).collect();
    let joined: Vec<Joined> = join(texts.iter().map(String::as_str)).into_values().collect();
    assert!(joined.contains(&whole(&one)) && joined.contains(&whole(&other)) && joined.len() == 2);
}
