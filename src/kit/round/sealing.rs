//! `round seal`, `round open`, `round mark`: the file that is handed out, its key in words, and whose screen a photograph is of.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::folder::{Folder, random};
use super::{How, Where, ready};
use crate::content::builtin;
use crate::content::words::Args as Words;
use crate::kit::Out;
use crate::kit::packs;
use crate::kit::progress::{Progress, Wanted};
use crate::kit::voice::Voice;
use crate::olympiad::audit::hex;
use crate::olympiad::keys::PublicKey;
use crate::olympiad::rank::Shares;
use crate::olympiad::seal::share::{MAX_SHARES, Share, combine, split};
use crate::olympiad::seal::{
    Contents, MAX_SEALED_BYTES, Opened, PhoneKey, Script, Trust, parse_public, public_file, public_line, verify,
};
use crate::olympiad::{seal, seed};
use crate::store::durable;

const SEALED: &str = "round.aqs";
const KEY_WORDS: &str = "key-words.txt";
/// The longest file of words that is read, in bytes.
const MAX_WORDS: u64 = 64 << 10;

/// `seal`.
#[derive(clap::Args, Debug)]
pub struct Seal {
    #[command(flatten)]
    place: Where,
    /// When the round opens, for people to read: a computer's clock opens nothing.
    #[arg(long, default_value = "")]
    opens: String,
    /// Split the key among organizers: 3/5 gives five shares, of which any three open the round.
    #[arg(long, value_name = "K/N")]
    shares: Option<String>,
    /// Seal a round anew that is sealed already. Files that were handed out still open with the old key.
    #[arg(long)]
    again: bool,
}

/// `open`.
#[derive(clap::Args, Debug)]
pub struct Open {
    /// The sealed file; without it, only words are checked.
    file: Option<PathBuf>,
    /// A file with the words of the key, or - for what is typed. Without it, only the signature is checked.
    #[arg(long, value_name = "FILE")]
    words: Option<PathBuf>,
    /// A file with the words of a share; once for each.
    #[arg(long, value_name = "FILE", conflicts_with = "words")]
    share: Vec<PathBuf>,
    /// The organizers' key as they published it, or a file of it. Without it, the key in the file is taken and shown.
    #[arg(long, value_name = "KEY")]
    key: Option<String>,
    /// Where the content is written.
    #[arg(long, value_name = "FOLDER")]
    into: Option<PathBuf>,
    #[command(flatten)]
    how: How,
}

/// `mark`.
#[derive(clap::Args, Debug)]
pub struct Mark {
    #[command(flatten)]
    place: Where,
    /// The mark, such as K7Q-2XM.
    mark: String,
}

/// Seals.
pub fn seal(args: &Seal) -> Result<String, String> {
    let place = &args.place;
    let folder = Folder::open(place)?;
    let words = &folder.library.words;
    let say = |message: &str, args: Words| words.ui(place.lang, message, None, &args);
    folder.not_over()?;
    if folder.path(SEALED).exists() && !args.again {
        return Err(say("seal-already", Words::new()));
    }
    let missing = ready::look(&folder, place, Shares::default(), &Progress::begin(Wanted::No))?.missing();
    if missing > 0 {
        return Err(say("seal-not-ready", Words::new().number("count", missing as i64)));
    }
    let shares = args.shares.as_deref().map(|text| k_of_n(text).ok_or_else(|| say("seal-bad-split", Words::new())));
    let shares = shares.transpose()?;
    let contents = Contents {
        round: folder.round.id.clone(),
        hash: folder.hash,
        secret: folder.secret()?,
        roll: folder.roll()?,
        files: own_files(&folder, place)?,
        opens: args.opens.clone(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    };
    let key = PhoneKey::draw(random(folder.voice())?);
    let organizers = folder.organizers()?;
    let sealed = seal::seal(&contents, &key, &organizers).map_err(|refused| refused.told(words, place.lang))?;
    // What was written is read again before anybody is told that it is sealed.
    seal::open(&sealed, Trust::Key(organizers.public()), &key).map_err(|refused| refused.told(words, place.lang))?;
    let round = || Words::new().text("round", folder.round.id.as_str());
    let mut told = Vec::new();
    let how = match shares {
        None => {
            let head = say("seal-key-head", round());
            folder.write_secret(KEY_WORDS, page(&head, |script| key.words(script)).as_bytes())?;
            told.push(say("seal-key-written", Words::new()));
            "the key is whole".to_owned()
        }
        Some((k, n)) => {
            let dealt = split(&key, k, n, random(folder.voice())?).map_err(|_| say("seal-bad-split", Words::new()))?;
            for share in &dealt {
                let numbers = round().number("number", i64::from(share.number())).number("needed", i64::from(k));
                let text = page(&say("seal-share-head", numbers), |script| share.words(script));
                folder.write_secret(&format!("share-{}.txt", share.number()), text.as_bytes())?;
            }
            told.push(say(
                "seal-shares-written",
                Words::new().number("of", i64::from(n)).number("needed", i64::from(k)),
            ));
            format!("the key is split: {k} of {n}")
        }
    };
    let public = organizers.public();
    folder.write("organizers.pub", public_file(&public).as_bytes())?;
    folder.write(SEALED, &sealed)?;
    let hash = hex(&Sha256::digest(&sealed));
    folder.note(format!("sealed, opens “{}”; {how}; SHA-256 of {SEALED}: {hash}", args.opens))?;
    told.insert(0, say("seal-done", Words::new().number("kib", (sealed.len() / 1024) as i64)));
    told.push(say("seal-publish", Words::new().text("key", public_line(&public)).text("hash", hash)));
    Ok(told.join("\n"))
}

/// Opens, or only looks.
pub fn open(args: &Open, out: &mut Out<'_>) -> Result<String, String> {
    let library = args.how.library()?;
    let voice = Voice::new(&library.words, args.how.lang);
    let (words, lang) = (voice.words(), voice.lang());
    let mut told = Vec::new();
    let key = key_of(args, voice, out, &mut told)?;
    let Some(path) = &args.file else {
        return if key.is_some() { Ok(told.join("\n")) } else { Err(voice.plain("seal-nothing-to-open")) };
    };
    let trust = args.key.as_deref().map(|text| published(text).ok_or_else(|| voice.plain("seal-bad-key")));
    let trust = trust.transpose()?.map_or(Trust::FirstUse, Trust::Key);
    let file = bounded(path, MAX_SEALED_BYTES as u64).map_err(|error| voice.refused(path, &error))?;
    let refused = |refused: seal::NotOpened| format!("{}: {}", path.display(), refused.told(words, lang));
    let signer = verify(&file, trust).map_err(refused)?.signer;
    told.push(voice.say("seal-whole", &Words::new().text("key", public_line(&signer))));
    if trust == Trust::FirstUse {
        told.push(voice.plain("seal-compare"));
    }
    if let Some(key) = key {
        let opened = seal::open(&file, trust, &key).map_err(refused)?;
        told.push(voice.say("seal-opened", &about(&opened)));
        let library = crate::content::load::load(&opened.packs(builtin::pack())).library;
        let library = library.ok_or_else(|| voice.plain("trouble-pack"))?;
        let round = opened.round(&library).map_err(refused)?;
        opened
            .grader(round, &library)
            .map_err(|unfit| unfit.iter().map(|one| one.told(words, lang)).collect::<Vec<_>>().join("\n"))?;
        told.push(voice.plain("seal-playable"));
        if let Some(folder) = &args.into {
            unpack(&opened, voice, folder, args.how.dry_run)?;
            told.push(voice.say("seal-unpacked", &Words::new().text("folder", folder.display().to_string())));
        }
    }
    Ok(told.join("\n"))
}

/// Tells whose a mark is.
pub fn mark(args: &Mark) -> Result<String, String> {
    let folder = Folder::open(&args.place)?;
    let roll = folder.roll()?;
    let numbers = roll.ballots().map(|ballot| ballot.number);
    let found = seed::marked(&folder.secret()?, &folder.hash, &args.mark, numbers);
    let listed: Vec<String> = found.iter().map(|number| number.0.to_string()).collect();
    let message = if found.is_empty() { "seal-mark-none" } else { "seal-mark" };
    let values = Words::new().text("mark", args.mark.as_str()).text("numbers", listed.join(", "));
    Ok(folder.library.words.ui(args.place.lang, message, None, &values))
}

/// `3/5`.
fn k_of_n(text: &str) -> Option<(u8, u8)> {
    let (k, n) = text.split_once('/')?;
    let (k, n) = (k.trim().parse().ok()?, n.trim().parse().ok()?);
    (k >= 2 && k <= n && n <= MAX_SHARES).then_some((k, n))
}

/// The files of the round's own pack; none where it is the built-in one.
fn own_files(folder: &Folder, place: &Where) -> Result<BTreeMap<String, Vec<u8>>, String> {
    let packs = packs::find(place.pack.as_deref());
    let packs = packs.ok_or_else(|| folder.voice().plain("trouble-pack"))?;
    let Some(own) = packs.sources.get(1) else { return Ok(BTreeMap::new()) };
    let mut found = Vec::new();
    let paths = own.files(&mut found);
    let files = paths.into_iter().filter_map(|path| own.bytes(&path, &mut found).map(|bytes| (path, bytes))).collect();
    // What could not be read was told of when the round was checked.
    Ok(files)
}

/// Words to be read out: the Latin ones to be read in, the Cyrillic ones beside them as remarks.
fn page(head: &str, words: impl Fn(Script) -> Vec<String>) -> String {
    let mut page = String::new();
    for line in head.lines() {
        let _ = writeln!(page, "# {line}");
    }
    for (at, word) in (1..).zip(words(Script::Latin)) {
        let _ = writeln!(page, "{at:>2}. {word}");
    }
    page.push_str("#\n");
    for (at, word) in (1..).zip(words(Script::Cyrillic)) {
        let _ = writeln!(page, "# {at:>2}. {word}");
    }
    page
}

fn key_of(
    args: &Open,
    voice: Voice<'_>,
    out: &mut Out<'_>,
    told: &mut Vec<String>,
) -> Result<Option<PhoneKey>, String> {
    let (words, lang) = (voice.words(), voice.lang());
    let text = |path: &Path, out: &mut Out<'_>| -> Result<String, String> {
        let read = if path == Path::new("-") {
            let mut bytes = Vec::new();
            out.input.take(MAX_WORDS).read_to_end(&mut bytes).map(|_| bytes)
        } else {
            bounded(path, MAX_WORDS)
        };
        let bytes = read.map_err(|error| voice.refused(path, &error))?;
        let text = String::from_utf8_lossy(&bytes);
        Ok(text.lines().filter(|line| !line.trim_start().starts_with('#')).collect::<Vec<_>>().join("\n"))
    };
    if let Some(path) = &args.words {
        let key = PhoneKey::parse(&text(path, out)?).map_err(|wrong| wrong.told(words, lang))?;
        told.push(voice.plain("seal-words-right"));
        return Ok(Some(key));
    }
    if args.share.is_empty() {
        return Ok(None);
    }
    let mut shares = Vec::new();
    for path in &args.share {
        let share = Share::parse(&text(path, out)?);
        shares.push(share.map_err(|wrong| format!("{}: {}", path.display(), wrong.told(words, lang)))?);
    }
    let combined = combine(&shares).map_err(|wrong| wrong.told(words, lang))?;
    if !combined.odd.is_empty() {
        let odd: Vec<String> = combined.odd.iter().map(ToString::to_string).collect();
        told.push(voice.say("seal-shares-odd", &Words::new().text("shares", odd.join(", "))));
    }
    told.push(voice.plain("seal-words-right"));
    Ok(Some(combined.key))
}

/// The key of a line, or of a file of it.
fn published(text: &str) -> Option<PublicKey> {
    parse_public(text).or_else(|| parse_public(&String::from_utf8(bounded(Path::new(text), MAX_WORDS).ok()?).ok()?))
}

fn about(opened: &Opened) -> Words {
    let Contents { round, roll, files, opens, version, .. } = &opened.contents;
    let opens = if opens.is_empty() { "–" } else { opens };
    Words::new()
        .text("round", round.to_string())
        .text("opens", opens)
        .text("version", version.as_str())
        .number("ballots", roll.ballots().len() as i64)
        .number("files", files.len() as i64)
}

fn unpack(opened: &Opened, voice: Voice<'_>, folder: &Path, dry: bool) -> Result<(), String> {
    if folder.exists() {
        return Err(voice.of_file("trouble-there", folder));
    }
    let own = [("roll.bin".to_owned(), opened.contents.roll.write())];
    let pack = opened.contents.files.iter().map(|(path, bytes)| (format!("pack/{path}"), bytes.clone()));
    for (path, bytes) in own.into_iter().chain(pack).filter(|_| !dry) {
        durable::write(&folder.join(path), &bytes).map_err(|error| voice.trouble(&error))?;
    }
    Ok(())
}

fn bounded(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = fs::File::open(path).and_then(|file| file.take(most + 1).read_to_end(&mut bytes));
    read.map(|_| bytes)
}
