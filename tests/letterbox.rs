//! The suggestion box: what is put in can be read by the commission alone.

#![cfg(feature = "classroom")]

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use adal_qala::store::letterbox::{BLOCK, Keys, Letterbox, NotPutIn};
use adal_qala::store::limits::MAX_LETTER;

const LETTER: &str = "Кезек тізімі ілінбейді. Тізімді есікке іліп қойсаңыз.";

fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

#[test]
fn letters_are_sealed_at_once_and_opened_with_the_other_half() {
    let folder = tempfile::tempdir().unwrap();
    let letterbox = Letterbox::at(folder.path());
    assert_eq!(letterbox.put(LETTER), Err(NotPutIn::NoKey));
    assert_eq!(letterbox.set_key("age1nothing"), Err(NotPutIn::BadKey));
    let keys = Keys::new();
    letterbox.set_key(&format!(" {} ", keys.public())).unwrap();
    letterbox.put(LETTER).unwrap();
    letterbox.put("Short.").unwrap();
    assert_eq!(letterbox.count(), 2);
    let sealed = files(&letterbox.letters());
    let sizes: Vec<u64> = sealed.iter().map(|path| path.metadata().unwrap().len()).collect();
    // The format adds a line of some length by chance; what is written makes no difference.
    let block = BLOCK as u64;
    assert!(sizes.iter().all(|size| (block..block + block / 2).contains(size)), "their length says nothing: {sizes:?}");
    for path in &sealed {
        assert_eq!(path.metadata().unwrap().modified().unwrap(), SystemTime::UNIX_EPOCH, "nor their date");
    }
    // Nothing in the whole folder can be read, and the secret half is not there.
    for path in sealed.iter().chain(&files(folder.path())).filter(|path| path.is_file()) {
        let text = String::from_utf8_lossy(&fs::read(path).unwrap()).into_owned();
        assert!(!text.contains("Кезек") && !text.contains("Short") && !text.contains("SECRET"), "{}", path.display());
    }
    let mut opened: Vec<String> =
        keys.open(&letterbox.letters()).unwrap().into_iter().map(|letter| letter.unwrap()).collect();
    opened.sort();
    assert_eq!(opened, ["Short.", LETTER]);
    // Another commission opens none of them.
    assert!(Keys::new().open(&letterbox.letters()).unwrap().iter().all(Result::is_err));
}

#[test]
fn the_program_age_opens_them_too() {
    let folder = tempfile::tempdir().unwrap();
    let letterbox = Letterbox::at(&folder.path().join("box"));
    let secret = folder.path().join("secret.txt");
    let keys = Keys::new();
    keys.write(&secret).unwrap();
    assert!(keys.write(&secret).is_err(), "a key is not written over");
    letterbox.set_key(&keys.public()).unwrap();
    letterbox.put(LETTER).unwrap();
    letterbox.put("Short.").unwrap();
    let age = |identity: &Path, sealed: &Path| {
        Command::new("age").arg("--decrypt").arg("--identity").arg(identity).arg(sealed).output()
    };
    if let Err(error) = Command::new("age").arg("--version").output() {
        println!("Letters were not opened with another program: age can't be started ({error}). ./test installs it.");
        return;
    }
    let open = |sealed: &std::path::PathBuf| {
        let output = age(&secret, sealed).unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().trim_end().to_owned()
    };
    let sealed = files(&letterbox.letters());
    let mut opened: Vec<String> = sealed.iter().map(open).collect();
    opened.sort();
    assert_eq!(opened, ["Short.", LETTER]);
    // The key of others opens nothing.
    let other = folder.path().join("other.txt");
    Keys::new().write(&other).unwrap();
    let refused = age(&other, &sealed[0]).unwrap();
    assert!(!refused.status.success() && refused.stdout.is_empty(), "a stranger's key opened it");
}

#[test]
fn the_longest_letter_goes_in_and_a_longer_one_does_not() {
    let folder = tempfile::tempdir().unwrap();
    let letterbox = Letterbox::at(folder.path());
    letterbox.set_key(&Keys::new().public()).unwrap();
    assert_eq!(letterbox.put("  \n "), Err(NotPutIn::Empty));
    letterbox.put(&"ә".repeat(MAX_LETTER - 1)).unwrap();
    letterbox.put(&"ә".repeat(MAX_LETTER)).unwrap();
    assert_eq!(letterbox.put(&"ә".repeat(MAX_LETTER + 1)), Err(NotPutIn::TooLong));
    assert_eq!(letterbox.count(), 2);
}

#[test]
fn the_command_line_makes_keys_and_opens_letters() {
    let folder = tempfile::tempdir().unwrap();
    let secret = folder.path().join("secret.txt");
    let kit = |args: &[&std::ffi::OsStr]| {
        Command::new(env!("CARGO_BIN_EXE_adal-kit")).arg("box").args(args).output().unwrap()
    };
    let made = kit(&["new".as_ref(), secret.as_os_str()]);
    assert!(made.status.success());
    let public = String::from_utf8(made.stdout).unwrap();
    let letterbox = Letterbox::at(&folder.path().join("box"));
    letterbox.set_key(&public).unwrap();
    letterbox.put(LETTER).unwrap();
    let letters = letterbox.letters();
    let opened = kit(&["open".as_ref(), letters.as_os_str(), "--key".as_ref(), secret.as_os_str()]);
    assert!(opened.status.success());
    assert!(String::from_utf8(opened.stdout).unwrap().contains(LETTER));
    // What was damaged is said, and the rest is opened.
    fs::write(letters.join("0.age"), "age-encryption.org/v1\n").unwrap();
    let opened = kit(&["open".as_ref(), letters.as_os_str(), "--key".as_ref(), secret.as_os_str()]);
    assert_eq!(opened.status.code(), Some(1));
    assert!(String::from_utf8(opened.stdout).unwrap().contains(LETTER));
}
