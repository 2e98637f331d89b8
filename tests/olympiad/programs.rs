//! Other people's programs open a sealed round: `tar`, `minisign` and `age`, as Debian has them.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use adal_qala::olympiad::keys::SecretKey;
use adal_qala::olympiad::seal::{Trust, public_line, verify};

use super::sealing::{SEALED, organizers, phone_key};

/// Runs a program in a folder; `None` where there is none, which is said.
fn run(folder: &Path, program: &str, args: &[&str]) -> Option<Output> {
    match Command::new(program).args(args).current_dir(folder).output() {
        Ok(output) => Some(output),
        Err(error) => {
            eprintln!("skipped: {program} is not installed ({error}); ./test installs it");
            None
        }
    }
}

fn good(output: &Output) -> bool {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    true
}

#[test]
fn tar_minisign_and_age_open_a_sealed_round() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    fs::write(at.join("round.aqs"), &*SEALED).unwrap();
    fs::write(at.join("key.txt"), phone_key().age_line()).unwrap();
    let Some(listed) = run(at, "tar", &["xvf", "round.aqs"]) else { return };
    assert!(good(&listed));
    assert_eq!(String::from_utf8_lossy(&listed.stdout), "round.age\nround.age.minisig\norganizers.pub\n");
    assert_eq!(String::from_utf8_lossy(&listed.stderr), "", "tar has remarks");
    let key = public_line(&organizers().public());
    if let Some(verified) = run(at, "minisign", &["-Vm", "round.age", "-P", &key]) {
        assert!(good(&verified) && String::from_utf8_lossy(&verified.stdout).contains("adal-qala sealed round 1"));
        assert!(good(&run(at, "minisign", &["-Vm", "round.age", "-p", "organizers.pub"]).unwrap()));
        let other = public_line(&SecretKey::new([1; 32]).public());
        assert!(!run(at, "minisign", &["-Vm", "round.age", "-P", &other]).unwrap().status.success());
    }
    if let Some(opened) = run(at, "age", &["-d", "-i", "key.txt", "-o", "inner.tar", "round.age"]) {
        assert!(good(&opened));
        let inner = run(at, "tar", &["xvf", "inner.tar"]).unwrap();
        assert!(good(&inner));
        let names = "sealed.ron\nroll.bin\npack/pack.ron\npack/rounds/trial.ron\n";
        assert_eq!(String::from_utf8_lossy(&inner.stdout), names);
        assert_eq!(fs::read_to_string(at.join("pack/pack.ron")).unwrap(), "Pack()");
        fs::write(at.join("key.txt"), adal_qala::olympiad::seal::PhoneKey::draw([9; 32]).age_line()).unwrap();
        let wrong = run(at, "age", &["-d", "-i", "key.txt", "-o", "none", "round.age"]).unwrap();
        assert!(!wrong.status.success(), "another key opens it");
    }
}

#[test]
fn minisign_finds_what_was_changed_as_we_do() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let age = verify(&SEALED, Trust::FirstUse).unwrap().age_file().to_vec();
    fs::write(at.join("round.aqs"), &*SEALED).unwrap();
    let Some(_) = run(at, "tar", &["xf", "round.aqs"]) else { return };
    for place in [0, age.len() / 2, age.len() - 1] {
        let mut changed = age.clone();
        changed[place] ^= 1;
        fs::write(at.join("round.age"), changed).unwrap();
        let Some(verified) = run(at, "minisign", &["-Vm", "round.age", "-p", "organizers.pub"]) else { return };
        assert!(!verified.status.success(), "byte {place}");
    }
}
