//! The telephone key: read out, heard wrongly, split among organizers.

use adal_qala::content::lang::Lang;
use adal_qala::olympiad::seal::share::{Combined, NotCombined, NotSplit, Share, combine, split};
use adal_qala::olympiad::seal::{PhoneKey, Script, WrongWords};
use proptest::prelude::*;

use super::rounds::LIBRARY;

fn these(word: usize) -> WrongWords {
    WrongWords::These { words: vec![word], more: false }
}

/// All words that one may hear: three of 42 syllables.
fn any_word() -> impl Strategy<Value = String> {
    proptest::collection::vec(proptest::sample::select("bdfgklmnprstvz".chars().collect::<Vec<_>>()), 3).prop_flat_map(
        |consonants| {
            proptest::collection::vec(proptest::sample::select(vec!['a', 'i', 'u']), 3).prop_map(move |vowels| {
                consonants.iter().zip(vowels).flat_map(|(consonant, vowel)| [*consonant, vowel]).collect()
            })
        },
    )
}

proptest! {
    #[test]
    fn a_key_is_heard_as_it_is_read_in_both_alphabets(chance: [u8; 32]) {
        let key = PhoneKey::draw(chance);
        let latin = key.words(Script::Latin);
        let cyrillic = key.words(Script::Cyrillic);
        prop_assert_eq!(&PhoneKey::parse(&latin.join(" ")).unwrap(), &key);
        prop_assert_eq!(&PhoneKey::parse(&cyrillic.join("\n")).unwrap(), &key);
        let mixed: Vec<&str> = (0..12).map(|at| if at % 2 == 0 { &*latin[at] } else { &*cyrillic[at] }).collect();
        prop_assert_eq!(&PhoneKey::parse(&mixed.join(", ").to_uppercase()).unwrap(), &key);
        // Numbered, with hyphens in the words; without any blanks; syllable by syllable.
        let hyphened = |word: &String| format!("{}-{}-{}", &word[..2], &word[2..4], &word[4..]);
        let numbered: Vec<String> = (1..).zip(&latin).map(|(at, word)| format!("{at}. {}", hyphened(word))).collect();
        prop_assert_eq!(&PhoneKey::parse(&numbered.join("\n")).unwrap(), &key);
        prop_assert_eq!(&PhoneKey::parse(&latin.concat()).unwrap(), &key);
        let syllables: Vec<String> = latin.iter().map(|word| hyphened(word).replace('-', " ")).collect();
        prop_assert_eq!(&PhoneKey::parse(&syllables.join(" ")).unwrap(), &key);
        for (at, word) in latin.iter().enumerate() {
            prop_assert!(PhoneKey::word_holds(at, word));
        }
    }

    #[test]
    fn one_wrong_word_is_always_found_and_named(chance: [u8; 32], at in 0_usize..12, heard in any_word()) {
        let mut words = PhoneKey::draw(chance).words(Script::Latin);
        prop_assume!(words[at] != heard);
        words[at] = heard;
        prop_assert_eq!(PhoneKey::parse(&words.join(" ")), Err(these(at + 1)));
    }

    #[test]
    fn two_wrong_words_are_always_found(chance: [u8; 32], a in 0_usize..12, b in 0_usize..12, one in any_word(), two in any_word()) {
        let mut words = PhoneKey::draw(chance).words(Script::Latin);
        prop_assume!(a != b && words[a] != one && words[b] != two);
        let holds = [PhoneKey::word_holds(a, &one), PhoneKey::word_holds(b, &two)];
        words[a] = one;
        words[b] = two;
        let wrong = PhoneKey::parse(&words.join(" ")).unwrap_err();
        if holds == [false, false] {
            let (first, second) = (a.min(b) + 1, a.max(b) + 1);
            prop_assert_eq!(wrong, WrongWords::These { words: vec![first, second], more: false });
        } else if holds[0] != holds[1] {
            let known = if holds[0] { b } else { a };
            prop_assert_eq!(wrong, WrongWords::These { words: vec![known + 1], more: true });
        }
    }

    #[test]
    fn words_in_each_others_place_are_found(chance: [u8; 32], a in 0_usize..12, b in 0_usize..12) {
        let mut words = PhoneKey::draw(chance).words(Script::Latin);
        prop_assume!(words[a] != words[b]);
        words.swap(a, b);
        let wanted = WrongWords::These { words: vec![a.min(b) + 1, a.max(b) + 1], more: false };
        prop_assert_eq!(PhoneKey::parse(&words.join(" ")), Err(wanted));
    }

    #[test]
    fn no_text_is_a_panic(text in ".{0,300}") {
        let _ = PhoneKey::parse(&text);
        let _ = Share::parse(&text);
    }

    #[test]
    fn any_k_shares_are_the_key_and_fewer_are_nothing(chance: [u8; 32], k in 2_u8..6, more in 0_u8..5, from in 0_usize..9) {
        let key = PhoneKey::draw(chance);
        let shares = split(&key, k, k + more, [chance[0]; 32]).unwrap();
        let spoken: Vec<Share> = shares.iter().map(|share| Share::parse(&share.words(Script::Cyrillic).join(" ")).unwrap()).collect();
        prop_assert_eq!(&spoken, &shares);
        let chosen: Vec<Share> = (0..usize::from(k)).map(|at| shares[(at + from) % shares.len()].clone()).collect();
        prop_assert_eq!(combine(&chosen), Ok(Combined { key, odd: Vec::new() }));
        let few = NotCombined::TooFew { found: usize::from(k) - 1, needed: usize::from(k) };
        prop_assert_eq!(combine(&chosen[1..]), Err(few.clone()));
        // One share twice is one share.
        let twice = [&chosen[1..], &chosen[1..2]].concat();
        prop_assert_eq!(combine(&twice), Err(few));
    }
}

#[test]
fn every_single_syllable_that_is_misheard_is_named() {
    let words = PhoneKey::draw([1; 32]).words(Script::Latin);
    let syllables: Vec<String> =
        "bdfgklmnprstvz".chars().flat_map(|c| ["a", "i", "u"].map(|v| format!("{c}{v}"))).collect();
    for at in 0..words.len() {
        for place in 0..3 {
            for syllable in &syllables {
                let mut heard = words.clone();
                heard[at].replace_range(2 * place..2 * place + 2, syllable);
                if heard != words {
                    assert_eq!(PhoneKey::parse(&heard.join(" ")), Err(these(at + 1)), "{heard:?}");
                    assert!(!PhoneKey::word_holds(at, &heard[at]), "{heard:?}");
                }
            }
        }
    }
}

#[test]
fn too_few_words_and_other_letters_are_told() {
    let words = PhoneKey::draw([1; 32]).words(Script::Latin);
    assert_eq!(PhoneKey::parse(""), Err(WrongWords::Count { found: 0, wanted: 12 }));
    assert_eq!(PhoneKey::parse(&words[..11].join(" ")), Err(WrongWords::Count { found: 11, wanted: 12 }));
    let mut heard = words.clone();
    heard[3] = "қалам".to_owned();
    assert_eq!(PhoneKey::parse(&heard.join(" ")), Err(these(4)));
    let told = these(4).told(&LIBRARY.words, Lang::En);
    assert!(told.contains("Word 4"), "{told}");
}

#[test]
fn fewer_shares_than_needed_fit_every_key() {
    // Two of three: for one share and any key whatever there is a second share that gives it, so that the one tells nothing.
    let key = PhoneKey::draw([2; 32]);
    let mut firsts = std::collections::BTreeSet::new();
    for chance in 0..200 {
        let share = split(&key, 2, 3, [chance; 32]).unwrap().remove(0);
        firsts.insert(share.words(Script::Latin));
    }
    assert_eq!(firsts.len(), 200, "the share follows from the key");
}

#[test]
fn shares_of_another_round_and_changed_ones_are_named() {
    let key = PhoneKey::draw([3; 32]);
    let shares = split(&key, 3, 6, [1; 32]).unwrap();
    let others = split(&PhoneKey::draw([4; 32]), 3, 6, [1; 32]).unwrap();
    let mixed = [shares[0].clone(), others[1].clone(), shares[2].clone(), shares[3].clone()];
    assert_eq!(combine(&mixed), Err(NotCombined::Foreign(vec![2])));
    // An organizer who hands out a changed share has to make its words again, and gets the mark from the own share.
    let same_chance = split(&key, 3, 6, [9; 32]).unwrap();
    let forged = same_chance[5].clone();
    assert_eq!(combine(&[shares[0].clone(), shares[1].clone(), forged.clone()]), Err(NotCombined::Wrong));
    let four = [shares[0].clone(), forged.clone(), shares[1].clone(), shares[2].clone()];
    assert_eq!(combine(&four), Ok(Combined { key, odd: vec![2] }));
    assert_eq!(combine(&[shares[5].clone(), forged]), Err(NotCombined::Differ(1, 2)));
}

#[test]
fn a_share_is_no_key_and_a_key_no_share() {
    let key = PhoneKey::draw([3; 32]);
    let share = split(&key, 2, 3, [1; 32]).unwrap().remove(0);
    assert!(PhoneKey::parse(&share.words(Script::Latin).join(" ")).is_err());
    assert!(PhoneKey::parse(&share.words(Script::Latin)[..12].join(" ")).is_err());
    assert!(Share::parse(&key.words(Script::Latin).join(" ")).is_err());
    for (k, n) in [(0, 3), (1, 3), (4, 3), (2, 16)] {
        assert_eq!(split(&key, k, n, [0; 32]), Err(NotSplit));
    }
    assert_eq!(split(&key, 15, 15, [0; 32]).unwrap().len(), 15);
    assert_eq!(combine(&[]), Err(NotCombined::TooFew { found: 0, needed: 2 }));
}
