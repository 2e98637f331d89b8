//! Sealed rounds: what opens, what does not, and that every changed bit and every wrong word is found.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use adal_qala::content::builtin;
use adal_qala::content::ids::RoundId;
use adal_qala::content::lang::Lang;
use adal_qala::content::load::load;
use adal_qala::olympiad::grade::hash_of;
use adal_qala::olympiad::keys::SecretKey;
use adal_qala::olympiad::seal::{Contents, NotOpened, NotSealed, PhoneKey, Script, Trust, open, seal, verify};
use adal_qala::olympiad::simulate;

use super::rounds::{HASH, KEY, LIBRARY, SECRET, round};

pub fn organizers() -> SecretKey {
    SecretKey::new([11; 32])
}

pub fn phone_key() -> PhoneKey {
    PhoneKey::draw([5; 32])
}

/// A round with a roll of so many, and a pack of its own with so many bytes.
pub fn contents(ballots: u32, bytes: usize) -> Contents {
    Contents {
        round: RoundId::parse("trial").unwrap(),
        hash: HASH,
        secret: SECRET,
        roll: simulate::roll(&KEY, &HASH, &simulate::ballots(&round(), ballots)),
        files: BTreeMap::from([
            ("pack.ron".to_owned(), b"Pack()".to_vec()),
            ("rounds/trial.ron".to_owned(), vec![b' '; bytes]),
        ]),
        opens: "27 November, 10:00".to_owned(),
        version: "0.1.0".to_owned(),
    }
}

pub static SEALED: LazyLock<Vec<u8>> = LazyLock::new(|| seal(&contents(3, 100), &phone_key(), &organizers()).unwrap());

fn opened(file: &[u8]) -> Result<Contents, NotOpened> {
    open(file, Trust::Key(organizers().public()), &phone_key()).map(|opened| opened.contents)
}

#[test]
fn what_was_sealed_is_opened() {
    assert_eq!(opened(&SEALED), Ok(contents(3, 100)));
    let first = open(&SEALED, Trust::FirstUse, &phone_key()).unwrap();
    assert_eq!(first.signer, organizers().public());
}

#[test]
fn a_round_of_the_built_in_pack_is_found_again_and_another_one_is_refused() {
    let id = RoundId::parse("practice").unwrap();
    let hash = hash_of(&LIBRARY.rounds[&id], &LIBRARY);
    let of = |round: &RoundId, hash| {
        let made = Contents { round: round.clone(), hash, files: BTreeMap::new(), ..contents(2, 0) };
        open(&seal(&made, &phone_key(), &organizers()).unwrap(), Trust::FirstUse, &phone_key()).unwrap()
    };
    let opened = of(&id, hash);
    let library = load(&opened.packs(builtin::embedded())).library.unwrap();
    let round = opened.round(&library).unwrap();
    assert_eq!(round.id, id);
    assert!(opened.grader(round, &library).is_ok());
    assert_eq!(of(&id, HASH).round(&library).unwrap_err(), NotOpened::RoundDiffers(id));
    let none = RoundId::parse("nothing").unwrap();
    assert_eq!(of(&none, HASH).round(&library).unwrap_err(), NotOpened::RoundMissing(none));
}

#[test]
fn another_key_another_signer_and_a_signature_on_what_others_sealed_are_refused() {
    let other = PhoneKey::draw([6; 32]);
    assert_eq!(open(&SEALED, Trust::FirstUse, &other).unwrap_err(), NotOpened::OtherKey);
    let thief = SecretKey::new([12; 32]);
    let trust = Trust::Key(thief.public());
    assert_eq!(verify(&SEALED, trust).unwrap_err(), NotOpened::OtherSigner(organizers().public()));
    // Somebody takes the encrypted file out and signs it themselves. They can't read it; who trusts on first use would know them then.
    let age = verify(&SEALED, Trust::FirstUse).unwrap().age_file().to_vec();
    let resigned = super::threats::wrapped(&age, &thief);
    assert_eq!(open(&resigned, Trust::FirstUse, &phone_key()).unwrap_err(), NotOpened::Resigned);
}

#[test]
fn every_changed_bit_of_a_sealed_file_is_found() {
    // All bits of its headers, its signature and its end, and a bit of every byte between would take minutes: one in each block there.
    let whole = &*SEALED;
    let trust = Trust::FirstUse;
    assert!(verify(whole, trust).is_ok());
    let signature = whole.windows(8).position(|bytes| bytes == b"minisig\0").unwrap();
    let near = |at: usize| at < 1024 || at + 100 > signature;
    let mut tried = 0;
    for at in (0..whole.len()).filter(|at| near(*at) || at % 509 == 0) {
        for bit in 0..8 {
            let mut changed = whole.clone();
            changed[at] ^= 1 << bit;
            assert!(verify(&changed, trust).is_err(), "byte {at}, bit {bit}");
            tried += 1;
            if at > signature + 3_000 && at % 16 > 0 {
                break;
            }
        }
    }
    assert!(tried > 20_000, "{tried}");
}

#[test]
fn a_sealed_file_that_is_cut_off_or_longer_is_refused() {
    let whole = &*SEALED;
    for length in (0..whole.len()).filter(|length| length % 97 == 0 || length + 600 > whole.len()) {
        assert!(verify(&whole[..length], Trust::FirstUse).is_err(), "{length} of {}", whole.len());
    }
    for more in [1, 512, 10_240] {
        let longer = [whole.as_slice(), &vec![0; more]].concat();
        assert!(verify(&longer, Trust::FirstUse).is_err(), "{more} more");
    }
}

#[test]
fn the_size_takes_only_steps_and_tells_nothing_of_chance() {
    let size = |ballots, bytes| seal(&contents(ballots, bytes), &phone_key(), &organizers()).unwrap().len();
    assert_eq!(size(1, 0), size(700, 20_000));
    let mut different: Vec<usize> = (0..100).map(|n| size(10, 10_000 * n)).collect();
    different.dedup();
    // From 64 KiB to 1 MiB there are four doublings with four steps each.
    assert!(different.is_sorted() && different.len() <= 17, "{different:?}");
    // What `age` draws makes no difference.
    assert!((0..20).all(|_| size(10, 300_000) == size(10, 300_000)));
}

#[test]
fn what_cannot_be_sealed_is_refused() {
    let with = |change: fn(&mut Contents)| {
        let mut made = contents(1, 1);
        change(&mut made);
        seal(&made, &phone_key(), &organizers()).unwrap_err()
    };
    let note = with(|made| made.opens = "x".repeat(101));
    assert_eq!(note, NotSealed::Note);
    for path in ["../keys.ron", "/etc/passwd", "levels//a.ron", "c:evil.ron", "levels\\a.ron"] {
        let mut made = contents(1, 1);
        made.files.insert(path.to_owned(), Vec::new());
        let refused = seal(&made, &phone_key(), &organizers()).unwrap_err();
        assert_eq!(refused, NotSealed::Name(path.to_owned()));
    }
    let large = with(|made| drop(made.files.insert("levels/a.ron".to_owned(), vec![0; 100 << 20])));
    assert_eq!(large, NotSealed::TooLarge);
}

#[test]
fn each_refusal_has_its_own_sentence_in_three_languages() {
    let id = || RoundId::parse("trial").unwrap();
    let refusals = [
        NotOpened::TooLarge,
        NotOpened::NoRound,
        NotOpened::Damaged,
        NotOpened::OtherSigner(organizers().public()),
        NotOpened::Unsigned,
        NotOpened::OtherKey,
        NotOpened::Resigned,
        NotOpened::Newer,
        NotOpened::RoundMissing(id()),
        NotOpened::RoundDiffers(id()),
    ];
    let mut told: Vec<String> = Vec::new();
    for lang in Lang::ALL {
        told.extend(refusals.iter().map(|refusal| refusal.told(&LIBRARY.words, lang)));
    }
    assert!(told.iter().all(|sentence| sentence.contains(' ') && !sentence.contains("seal-")), "{told:#?}");
    let all = told.len();
    told.sort();
    told.dedup();
    assert_eq!(told.len(), all);
}

#[test]
fn the_key_is_a_line_for_age() {
    let line = phone_key().age_line();
    assert!(line.starts_with("AGE-SECRET-KEY-1") && line.len() == 74, "{line}");
    assert_eq!(phone_key().words(Script::Latin).len(), PhoneKey::WORDS);
}
