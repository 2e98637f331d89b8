//! What is handed out: signatures over archives, by `adal-kit` and as `minisign` sees them; and that `./dist` itself is sound.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn kit(at: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_adal-kit")).args(args).current_dir(at).output().unwrap()
}

/// Runs another one's program, which is not on every computer.
fn run(at: &Path, program: &str, args: &[&str]) -> Option<Output> {
    Command::new(program).args(args).current_dir(at).output().ok()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

#[test]
fn a_list_of_sums_is_signed_and_every_change_to_it_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let sums = "0f3a  adal-qala.zip\n77b1  adal-qala.deb\n";
    fs::write(at.join("SUMS"), sums).unwrap();
    assert_eq!(kit(at, &["sign", "SUMS", "--key", "key"]).status.code(), Some(2), "a key out of nothing");
    assert_eq!(kit(at, &["sign", "SUMS", "--key", "key", "--new", "--dry-run"]).status.code(), Some(0));
    assert!(!at.join("key").exists() && !at.join("SUMS.minisig").exists(), "--dry-run wrote");
    let signed = kit(at, &["sign", "SUMS", "--key", "key", "--new"]);
    assert_eq!(signed.status.code(), Some(0), "{signed:?}");
    let public = said(&signed);
    assert_eq!(said(&kit(at, &["sign", "SUMS", "--key", "key", "--new"])), public, "the key was made anew");

    let holds = |key: &str| kit(at, &["sign", "SUMS", "--check", key]).status.success();
    assert!(holds(&public));
    fs::write(at.join("other.txt"), "a file").unwrap();
    let other = said(&kit(at, &["sign", "other.txt", "--key", "key2", "--new"]));
    assert!(other != public && !holds(&other), "another one's key");
    for place in 0..sums.len() {
        let mut changed = sums.as_bytes().to_vec();
        changed[place] ^= 1;
        fs::write(at.join("SUMS"), changed).unwrap();
        assert!(!holds(&public), "byte {place}");
    }
    fs::write(at.join("SUMS"), sums).unwrap();
    if let Some(verified) = run(at, "minisign", &["-Vm", "SUMS", "-P", &public]) {
        assert!(verified.status.success() && said(&verified).contains("adal-qala archives"), "{verified:?}");
        assert!(!run(at, "minisign", &["-Vm", "SUMS", "-P", &other]).unwrap().status.success());
        fs::write(at.join("SUMS"), "changed").unwrap();
        assert!(!run(at, "minisign", &["-Vm", "SUMS", "-P", &public]).unwrap().status.success());
    }
}

#[cfg(unix)]
#[test]
fn nobody_else_reads_the_key() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("SUMS"), "0f3a  x\n").unwrap();
    assert!(kit(folder.path(), &["sign", "SUMS", "--key", "key", "--new"]).status.success());
    assert_eq!(fs::metadata(folder.path().join("key")).unwrap().permissions().mode() & 0o777, 0o600);
}

#[cfg(unix)]
#[test]
fn dist_says_what_it_would_do_and_does_nothing() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let Some(git) = run(root, "git", &["rev-parse", "HEAD"]) else { return };
    if !git.status.success() {
        return;
    }
    let there = root.join("dist-out").exists();
    let dry = Command::new(root.join("dist")).arg("--dry-run").output().unwrap();
    assert!(dry.status.success(), "{dry:?}");
    assert!(said(&dry).contains(env!("CARGO_PKG_VERSION")) && said(&dry).contains("Linux"), "{dry:?}");
    assert_eq!(root.join("dist-out").exists(), there);
    assert_eq!(Command::new(root.join("dist")).arg("--nonsense").output().unwrap().status.code(), Some(2));
}

/// Every note has its two languages beside it, and nothing in it is left to be filled in but what `./dist` fills in.
#[test]
fn notes_are_there_in_three_languages() {
    let notes = Path::new(env!("CARGO_MANIFEST_DIR")).join("scripts/dist/notes");
    for name in ["", "start-linux.", "start-windows."] {
        for lang in ["kk", "ru", "en"] {
            let text = fs::read_to_string(notes.join(format!("{name}{lang}.txt"))).unwrap();
            let known = ["@VERSION@", "@DATE@", "@COMMIT@", "@START_KK@", "@START_RU@", "@START_EN@"];
            let rest = known.iter().fold(text.clone(), |text, mark| text.replace(mark, ""));
            assert!(!rest.contains('@'), "{name}{lang}");
            assert!(text.lines().all(|line| line.chars().count() <= 112), "{name}{lang}: a long line");
        }
    }
}
