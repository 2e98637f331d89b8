//! The log that anybody can check.

use adal_qala::olympiad::audit::{Broken, Line, check, line};
use adal_qala::olympiad::keys::SecretKey;

fn log() -> (String, SecretKey) {
    let key = SecretKey::new([5; 32]);
    let mut log = String::new();
    for what in ["round sealed", "key given out", "graded: 5000", "appeal 12: accepted,\nplus 2"] {
        let new = line(&log, &key, &Line { when: "2026-11-27T09:00:00Z".to_owned(), what: what.to_owned() });
        log += &new;
    }
    (log, key)
}

#[test]
fn a_log_holds_and_says_what_was_done() {
    let (log, key) = log();
    let lines = check(&log, &key.public()).unwrap();
    assert_eq!(lines.len(), 4);
    assert_eq!(lines[3].what, "appeal 12: accepted, plus 2");
    assert_eq!(check(&log, &SecretKey::new([6; 32]).public()), Err(Broken::Unsigned(1)));
}

#[test]
fn nothing_can_be_changed_taken_out_or_put_in() {
    let (log, key) = log();
    for at in 0..log.len() {
        let mut bytes = log.clone().into_bytes();
        bytes[at] ^= 1;
        if let Ok(changed) = String::from_utf8(bytes) {
            assert!(check(&changed, &key.public()).is_err(), "byte {at}");
        }
    }
    let lines: Vec<&str> = log.split_inclusive('\n').collect();
    let without_second = [lines[0], lines[2], lines[3]].concat();
    assert_eq!(check(&without_second, &key.public()), Err(Broken::Chain(2)));
    let swapped = [lines[0], lines[2], lines[1], lines[3]].concat();
    assert_eq!(check(&swapped, &key.public()), Err(Broken::Chain(2)));
}
