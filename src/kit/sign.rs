//! `adal-kit sign`: signatures over files that are handed out, as `minisign` writes and checks them.
//!
//! `./dist` signs the sums of its archives with it. The secret key is one line in a file of its own, for its owner's eyes only.

use std::io;
use std::path::{Path, PathBuf};

use super::round::random;
use super::voice::Voice;
use super::{Exit, Out, failed};
use crate::content::lang::Lang;
use crate::content::words::Args as Words;
use crate::olympiad::audit::{hex, unhex};
use crate::olympiad::keys::{PublicKey, SecretKey};
use crate::olympiad::seal::{parse_public, public_line, sign_file, signed_file};
use crate::store::durable;

/// What stands in the signature beside the file; it is signed too.
const COMMENT: &str = "adal-qala archives";
/// The largest file that is signed, in bytes: a list of sums is small.
const MAX_BYTES: u64 = 64 << 20;

/// What to sign or to check.
#[derive(clap::Args, Debug)]
pub struct Args {
    /// The file.
    file: PathBuf,
    /// The file of the secret key. The signature is written beside the signed file, as FILE.minisig.
    #[arg(long, value_name = "KEYFILE", required_unless_present = "check")]
    key: Option<PathBuf>,
    /// Make the secret key first, where there is none yet.
    #[arg(long, requires = "key")]
    new: bool,
    /// Check FILE.minisig instead, with this public key or a file of it.
    #[arg(long, value_name = "PUBLIC", conflicts_with = "key")]
    check: Option<String>,
    /// The language: kk, ru, en.
    #[arg(long, default_value = "en", value_parser = super::check::parse_lang)]
    lang: Lang,
    /// Say what would be done, and write nothing.
    #[arg(long)]
    dry_run: bool,
}

/// Signs or checks.
///
/// # Errors
/// Where the output cannot be written.
pub fn run(args: &Args, out: &mut Out<'_>) -> io::Result<Exit> {
    match done(args) {
        Ok(told) => {
            writeln!(out.out, "{told}")?;
            Ok(Exit::Clean)
        }
        Err(sentence) => failed(out, &sentence),
    }
}

fn done(args: &Args) -> Result<String, String> {
    let voice = Voice::own(args.lang);
    match (&args.key, &args.check) {
        (Some(key), _) => sign(args, voice, key),
        (None, Some(public)) => check(voice, &args.file, public),
        (None, None) => Err(voice.plain("sign-which")),
    }
}

fn sign(args: &Args, voice: Voice<'_>, path: &Path) -> Result<String, String> {
    let file = read(voice, &args.file)?;
    let beside = signature_of(&args.file);
    if args.dry_run {
        let words = Words::new().text("file", beside.display().to_string());
        return Ok(voice.say("sign-dry", &words.text("key", path.display().to_string())));
    }
    let key = secret(voice, path, args.new)?;
    durable::write(&beside, sign_file(&key, &file, COMMENT).as_bytes()).map_err(|error| voice.trouble(&error))?;
    Ok(public_line(&key.public()))
}

fn check(voice: Voice<'_>, file: &Path, public: &str) -> Result<String, String> {
    let given = Path::new(public);
    let line = if given.is_file() { text(voice, given)? } else { public.to_owned() };
    let wrong = || voice.say("sign-no-public", &Words::new().text("text", line.trim()));
    let key: PublicKey = parse_public(&line).ok_or_else(wrong)?;
    let beside = signature_of(file);
    if signed_file(&key, &read(voice, file)?, &text(voice, &beside)?, COMMENT) {
        Ok(voice.of_file("sign-holds", file))
    } else {
        Err(voice.of_file("sign-broken", file))
    }
}

/// The key of this file; made where it is wanted and there is none.
fn secret(voice: Voice<'_>, path: &Path, new: bool) -> Result<SecretKey, String> {
    if new && !path.exists() {
        let line = format!("{}\n", hex(&random(voice)?));
        durable::write_for_owner(path, line.as_bytes()).map_err(|error| voice.trouble(&error))?;
    }
    let text = text(voice, path)?;
    unhex::<32>(text.trim()).map(SecretKey::new).ok_or_else(|| voice.of_file("sign-no-secret", path))
}

fn signature_of(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".minisig");
    PathBuf::from(name)
}

fn read(voice: Voice<'_>, path: &Path) -> Result<Vec<u8>, String> {
    durable::read(path, MAX_BYTES).map_err(|error| voice.trouble(&error))
}

fn text(voice: Voice<'_>, path: &Path) -> Result<String, String> {
    durable::read_text(path, MAX_BYTES).map_err(|error| voice.trouble(&error))
}
