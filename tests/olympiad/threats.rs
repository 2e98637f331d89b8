//! The attacks of `docs/threats.md`: those that no other file of these tests tries already. A page that names a test that is not there fails.

use std::path::Path;

use adal_qala::olympiad::audit::{Line, check, line};
use adal_qala::olympiad::ballot::{Accommodations, Ballot, Number, Roll};
use adal_qala::olympiad::entry::{Deed, Entry};
use adal_qala::olympiad::grade::{Grader, Rejected, gather, hash_of};
use adal_qala::olympiad::keys::SecretKey;
use adal_qala::olympiad::result::{Log, ResultFile};
use adal_qala::olympiad::seal::share::Share;
use adal_qala::olympiad::seal::{NotOpened, PhoneKey, Script, Trust, open, parse_public, public_file, verify, wrap};
use adal_qala::olympiad::simulate::{Manner, simulate};
use adal_qala::play::dice::{Dice, Seed};

use super::rounds::{HASH, KEY, LIBRARY, grader, round};
use super::sealing::{SEALED, organizers, phone_key};

/// What a thief makes of an encrypted file that they can't read: signed with their own key.
pub fn wrapped(age: &[u8], signer: &SecretKey) -> Vec<u8> {
    wrap(age, signer).unwrap()
}

fn honest(grader: &Grader, ballot: &Ballot) -> Vec<u8> {
    simulate(grader, &HASH, &KEY, ballot, Manner::Honest, Seed(5)).files.remove(0)
}

/// A result written by hand, with a key of its own, and signed properly.
fn written(ballot: &Ballot, code_of: &Ballot, entries: &[Entry]) -> Vec<u8> {
    let mut log = Log::new(HASH, ballot.number, code_of.code(&KEY, &HASH), "0.1.0", SecretKey::new([8; 32]));
    entries.iter().for_each(|entry| log.push(entry));
    log.write()
}

#[test]
fn a_run_that_is_written_anew_has_another_receipt() {
    let (grader, ballots) = grader(3);
    let whole = ResultFile::read(&honest(&grader, &ballots[0])).unwrap();
    // Nothing keeps a contestant from writing another run with another key at home; what they wrote on paper is of the first.
    let anew = written(&ballots[0], &ballots[0], &whole.entries[..whole.entries.len() - 1]);
    let card = grader.grade(&anew).unwrap();
    assert_ne!(card.head.receipt(), whole.head.receipt());
    // Both together are in dispute and in no ranking.
    let both = [honest(&grader, &ballots[0]), anew].map(|file| grader.grade(&file));
    let gathered = gather(both);
    assert!(gathered.cards.is_empty() && gathered.disputed.contains_key(&ballots[0].number));
}

#[test]
fn a_swapped_or_bettered_ballot_admits_nobody() {
    let (grader, ballots) = grader(3);
    let rejected = Err(Rejected::NoBallot(ballots[0].number));
    assert_eq!(grader.grade(&written(&ballots[0], &ballots[1], &[])), rejected);
    let more = Accommodations { minutes: 60, ..ballots[0].allowed };
    assert_eq!(grader.grade(&written(&ballots[0], &Ballot { allowed: more, ..ballots[0] }, &[])), rejected);
    let other = Ballot { number: Number(999), ..ballots[0] };
    assert_eq!(grader.grade(&written(&other, &other, &[])), Err(Rejected::NoBallot(Number(999))));
}

#[test]
fn a_copied_run_is_worth_nothing_that_was_not_known() {
    let (grader, ballots) = grader(40);
    for pair in ballots.chunks_exact(2) {
        let file = honest(&grader, &pair[0]);
        let theirs = ResultFile::read(&file).unwrap();
        // The neighbour's file under the own number: other questions stand at these places.
        let copied = written(&pair[1], &pair[1], &theirs.entries);
        if let Ok(card) = grader.grade(&copied) {
            let quiz = |card: &adal_qala::olympiad::grade::Card| card.tasks[2].because.clone();
            assert_ne!(quiz(&card), quiz(&grader.grade(&file).unwrap()));
        }
    }
}

#[test]
fn a_clock_that_was_set_back_gives_no_time() {
    let (grader, ballots) = grader(3);
    let late = |away: u64| {
        let entries = [
            Entry { after: 0, deed: Deed::Begin(2) },
            Entry { after: 1_000, deed: Deed::Away(away) },
            Entry { after: 46 * 60_000, deed: Deed::Begin(0) },
        ];
        grader.grade(&written(&ballots[0], &ballots[0], &entries)).unwrap()
    };
    // What the computer's clock says of a pause is not believed; that there was one is remarked.
    assert_eq!(late(0).spent, late(3_600).spent);
    assert_eq!(late(0).remarks, late(u64::MAX).remarks);
}

#[test]
fn changed_content_is_another_round() {
    let plain = hash_of(&round(), &LIBRARY);
    let mut longer = round();
    longer.minutes.0 += 1;
    let mut dearer = round();
    dearer.tasks[0].most += 1;
    assert!(hash_of(&longer, &LIBRARY) != plain && hash_of(&dearer, &LIBRARY) != plain);
    let (grader, ballots) = grader(2);
    let log = Log::new(plain, ballots[0].number, ballots[0].code(&KEY, &HASH), "0.1.0", SecretKey::new([8; 32]));
    assert_eq!(grader.grade(&log.write()), Err(Rejected::Foreign(ballots[0].number)));
}

#[test]
fn what_a_replaced_program_writes_is_played_by_the_rules() {
    let (grader, ballots) = grader(3);
    let whole = ResultFile::read(&honest(&grader, &ballots[0])).unwrap();
    // It may claim what it likes: there is no place for points in a result, and what the rules refuse is refused.
    let mut entries = whole.entries.clone();
    let action = Deed::Act(adal_qala::play::action::Action::Choose(99));
    entries.insert(1, Entry { after: 1, deed: action });
    let refused = grader.grade(&written(&ballots[0], &ballots[0], &entries));
    assert_eq!(refused, Err(Rejected::Impossible(ballots[0].number, 1)));
}

#[test]
fn junk_beside_results_changes_nothing() {
    let (grader, ballots) = grader(12);
    let files: Vec<Vec<u8>> = ballots.iter().map(|ballot| honest(&grader, ballot)).collect();
    let clean = gather(files.iter().map(|file| grader.grade(file)));
    let mut dice = Dice::new(Seed(3));
    let junk = (0..500).map(|n| match n % 4 {
        0 => Vec::new(),
        1 => vec![0; 2 << 20],
        2 => b"AQR1".iter().copied().chain((0..300).map(|_| dice.below(256) as u8)).collect(),
        _ => (0..dice.below(900)).map(|_| dice.below(256) as u8).collect(),
    });
    let all: Vec<Vec<u8>> = files.iter().cloned().chain(junk).collect();
    let gathered = gather(all.iter().map(|file| grader.grade(file)));
    assert_eq!(gathered.cards, clean.cards);
    assert_eq!(gathered.rejected.len(), 500);
}

/// Whatever is done to a file, `read` must neither panic nor take it for another one.
fn attacked(name: &str, whole: &[u8], read: &dyn Fn(&[u8]) -> bool) {
    assert!(read(whole), "{name}: the whole file is not read");
    let mut dice = Dice::new(Seed(7));
    let mut below = |n: usize| dice.below(n as u32) as usize;
    for round in 0..600 {
        let mut bytes = whole.to_vec();
        for _ in 0..=round % 4 {
            let at = below(bytes.len().max(1)).min(bytes.len().saturating_sub(1));
            match below(5) {
                0 => bytes.truncate(at),
                1 => bytes.insert(at, below(256) as u8),
                2 if !bytes.is_empty() => drop(bytes.remove(at)),
                3 => {
                    let part = bytes[at..(at + 40).min(bytes.len())].to_vec();
                    bytes.extend(part);
                }
                _ if !bytes.is_empty() => bytes[at] = [0, 255, 128, 127, b'9', b'\n'][below(6)],
                _ => {}
            }
        }
        let same = bytes == whole;
        assert!(!read(&bytes) || same, "{name}: change {round} is not seen");
    }
}

#[test]
fn no_changed_file_of_any_kind_is_taken_for_the_whole_one() {
    let (grader, ballots) = grader(3);
    let result = honest(&grader, &ballots[0]);
    attacked("result", &result, &|bytes| ResultFile::read(bytes).is_ok());
    attacked("sealed round", &SEALED, &|bytes| verify(bytes, Trust::FirstUse).is_ok());
    let key = organizers();
    let mut log = String::new();
    for n in 0..4 {
        log += &line(&log, &key, &Line { when: "2026-11-27T09:00:00Z".to_owned(), what: format!("step {n}") });
    }
    let lines =
        |bytes: &[u8]| std::str::from_utf8(bytes).map(|text| check(text, &key.public()).map_or(0, |all| all.len()));
    // A log that ends early is a log: its length is published with the ranking.
    attacked("log", log.as_bytes(), &|bytes| lines(bytes) == Ok(4));
    let public = public_file(&key.public());
    let known = |bytes: &[u8]| std::str::from_utf8(bytes).ok().and_then(parse_public);
    let comment = public.find('\n').unwrap() + 1;
    let line = &public.as_bytes()[comment..public.len() - 1];
    assert_eq!(known(public.as_bytes()), Some(key.public()));
    // Blanks around it, and other lines after it, are no part of the key.
    attacked("public key", line, &|bytes| known(bytes) == Some(key.public()) && bytes.len() == line.len());
    let words = phone_key().words(Script::Latin).concat();
    attacked("words", words.as_bytes(), &|bytes| bytes == words.as_bytes() && PhoneKey::parse(&words).is_ok());
}

#[test]
fn no_bytes_of_any_kind_are_a_panic() {
    let roll = Roll::new(&KEY, &HASH, grader(30).1).write();
    let mut dice = Dice::new(Seed(9));
    for round in 0..2_000 {
        let mut bytes = roll.clone();
        bytes.truncate(dice.below(roll.len() as u32 + 1) as usize);
        for _ in 0..round % 5 {
            let at = dice.below(bytes.len().max(1) as u32) as usize;
            if let Some(byte) = bytes.get_mut(at) {
                *byte = dice.below(256) as u8;
            }
        }
        // A roll lies in the sealed round and is signed with it; here it only must not break the program.
        let _ = Roll::read(&bytes);
        let text = String::from_utf8_lossy(&bytes);
        let _ =
            (PhoneKey::parse(&text), Share::parse(&text), parse_public(&text), check(&text, &organizers().public()));
        let _ = (ResultFile::read(&bytes), verify(&bytes, Trust::FirstUse));
    }
    assert!(Roll::read(&roll).is_ok() && Roll::read(&roll[..roll.len() - 1]).is_err());
}

#[test]
fn what_organizers_themselves_could_put_into_a_sealed_round_is_no_panic() {
    // Signed and encrypted properly, and hostile inside: as an insider could.
    let line = phone_key().age_line();
    let recipient = line.parse::<age::x25519::Identity>().unwrap().to_public();
    let inner = age::decrypt(
        &line.parse::<age::x25519::Identity>().unwrap(),
        verify(&SEALED, Trust::FirstUse).unwrap().age_file(),
    );
    let inner = inner.unwrap();
    let hostile = |bytes: &[u8]| {
        let age = age::encrypt(&recipient, bytes).unwrap();
        open(&wrapped(&age, &organizers()), Trust::FirstUse, &phone_key()).map(|_| ())
    };
    assert_eq!(hostile(&inner), Ok(()));
    for length in [0, 1, 511, 512, 1024, 2048, inner.len() - 1] {
        assert!(hostile(&inner[..length]).is_err() || length == inner.len() - 1, "{length}");
    }
    let mut dice = Dice::new(Seed(4));
    for _ in 0..300 {
        let mut bytes = inner.clone();
        let at = dice.below(3_000) as usize;
        bytes[at] ^= 1 << dice.below(8);
        // A changed digit of the secret is another secret: only that nothing breaks is wanted.
        let _ = hostile(&bytes);
    }
    let text = String::from_utf8_lossy(&inner).into_owned();
    let newer = text.replace("version: 1,", "version: 2,").into_bytes();
    if newer.len() == inner.len() {
        assert_eq!(hostile(&newer), Err(NotOpened::Newer));
    }
}

#[test]
fn every_test_that_the_page_names_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = std::fs::read_to_string(root.join("docs/threats.md")).unwrap();
    let mut named = 0;
    for name in page.split('`').skip(1).step_by(2).filter(|name| name.contains("::")) {
        let (file, test) = name.split_once("::").unwrap();
        let path = match file {
            "appeals" | "handing_out" | "kit" => root.join(format!("tests/{file}.rs")),
            "look" => root.join("tests/rehearsal/look.rs"),
            file => root.join(format!("tests/olympiad/{file}.rs")),
        };
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(text.contains(&format!("fn {test}(")), "{name} is named and not there");
        named += 1;
    }
    assert!(named >= 20, "{named}");
}
