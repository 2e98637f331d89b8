//! Sealed rounds: one file that lies in schools for days and tells nothing but its size, until its key is read out by telephone.
//!
//! ```text
//! round.aqs                     an archive for tar, with
//!   round.age                   the round, encrypted (age, X25519)
//!   round.age.minisig           its signature (minisign, Ed25519)
//!   organizers.pub              whose: only looked at where their key is not known yet
//! and in round.age, again for tar,
//!   sealed.ron                  which round, its hash and secret, whose, when it opens
//!   roll.bin                    the ballots
//!   pack/…                      the pack that the round is of; nothing where that one is built in
//! ```
//!
//! Start at [`seal`] and [`open`]; [`verify`] looks at a file whose key is not read out yet. The [`PhoneKey`] is words with checks, and may be
//! [`share::split`] among organizers. Each layer is written in exactly one way, so that every changed bit is found, and filled up to a step of
//! sizes, so that the size tells little. `age`, `minisign` and `tar` open it too.
//!
//! Bytes come in and values go out; chance for keys is handed in.

mod key;
mod minisign;
mod pad;
pub mod share;
mod spoken;
mod tar;
mod told;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use key::PhoneKey;
pub use minisign::{parse_public, public_file, public_line, sign_file, signed_file};
pub use spoken::{Script, WrongWords};

use super::audit::{hex, unhex};
use super::ballot::Roll;
use super::grade::{Grader, Unfit, hash_of};
use super::keys::{PublicKey, SecretKey};
use super::seed::{RoundHash, RoundSecret};
use crate::content::disk::PackSource;
use crate::content::ids::RoundId;
use crate::content::library::Library;
use crate::content::round::Round;

/// The longest sealed file, in bytes: a roll of a million ballots and a large pack.
pub const MAX_SEALED_BYTES: usize = 128 << 20;
/// The longest note of when a round opens, in letters.
pub const MAX_NOTE: usize = 100;
/// What comes of `round.aqs`.
const FILES: [&str; 3] = ["round.age", "round.age.minisig", "organizers.pub"];
const SEALED: &str = "sealed.ron";
const ROLL: &str = "roll.bin";
const PACK: &str = "pack/";
/// The version of what is in it.
const VERSION: u32 = 1;

/// What a sealed round holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Contents {
    /// Which round.
    pub round: RoundId,
    /// Its hash.
    pub hash: RoundHash,
    /// What seeds are derived from.
    pub secret: RoundSecret,
    /// Who may take part.
    pub roll: Roll,
    /// The pack that the round is of, for [`PackSource::memory`]; empty where it is the built-in one.
    pub files: BTreeMap<String, Vec<u8>>,
    /// When it opens, as organizers write it for people: a computer's clock opens nothing.
    pub opens: String,
    /// The version of the program that sealed it.
    pub version: String,
}

/// A sealed round that was opened.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Opened {
    /// What was in it.
    pub contents: Contents,
    /// Who signed it: on first use, what is kept and compared from then on.
    pub signer: PublicKey,
}

/// Whose signature is wanted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Trust {
    /// Theirs, and nobody else's.
    Key(PublicKey),
    /// That of the key in the file: nothing is known of the organizers yet.
    FirstUse,
}

/// Why a round is not sealed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NotSealed {
    /// It is larger than [`MAX_SEALED_BYTES`].
    TooLarge,
    /// A file of the pack has a name that is too long, or leaves the pack.
    Name(String),
    /// The note of when it opens has more than [`MAX_NOTE`] letters, or more than one line.
    Note,
    /// The encryption failed.
    Failed,
}

/// Why a file is not opened.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NotOpened {
    /// It is larger than [`MAX_SEALED_BYTES`].
    TooLarge,
    /// It is no sealed round at all.
    NoRound,
    /// It breaks off, or something in it is not as it was written.
    Damaged,
    /// It was signed by somebody else than the organizers whose key is known.
    OtherSigner(PublicKey),
    /// It was changed after it was signed.
    Unsigned,
    /// The key is not the one of this round. (Words that are wrong are found before: see [`WrongWords`].)
    OtherKey,
    /// It was sealed by organizers other than those who signed it.
    Resigned,
    /// It was made by a later version of the game.
    Newer,
    /// The game has no such round: it is of another version.
    RoundMissing(RoundId),
    /// The round in this version of the game is another one.
    RoundDiffers(RoundId),
}

/// A file whose signature holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Verified<'a> {
    age: &'a [u8],
    /// Who signed it.
    pub signer: PublicKey,
}

/// `sealed.ron`.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Sealed")]
struct About {
    version: u32,
    round: String,
    hash: String,
    secret: String,
    organizers: String,
    opens: String,
    made_by: String,
}

/// Seals a round.
///
/// # Errors
/// Why it can't be.
pub fn seal(contents: &Contents, key: &PhoneKey, organizers: &SecretKey) -> Result<Vec<u8>, NotSealed> {
    let about = about(contents, &organizers.public())?;
    let roll = contents.roll.write();
    let mut names = Vec::new();
    for path in contents.files.keys() {
        let name = format!("{PACK}{path}");
        if name.len() > tar::MAX_NAME || !inside(path) {
            return Err(NotSealed::Name(path.clone()));
        }
        names.push(name);
    }
    let size: usize = contents.files.values().map(|bytes| bytes.len() + 1024).sum::<usize>() + roll.len();
    if size > MAX_SEALED_BYTES * 3 / 4 {
        return Err(NotSealed::TooLarge);
    }
    let own = [(SEALED, about.as_bytes()), (ROLL, roll.as_slice())];
    let pack = names.iter().map(String::as_str).zip(contents.files.values().map(Vec::as_slice));
    let mut inner = tar::write(own.into_iter().chain(pack)).ok_or(NotSealed::TooLarge)?;
    inner.resize(pad::padded(inner.len()), 0);
    let identity = key.identity().ok_or(NotSealed::Failed)?;
    let age = age::encrypt(&identity.to_public(), &inner).map_err(|_| NotSealed::Failed)?;
    wrap(&age, organizers).filter(|out| out.len() <= MAX_SEALED_BYTES).ok_or(NotSealed::TooLarge)
}

/// An encrypted file with its signature, in one archive: what [`verify`] looks at. `None` where it is too large, or none.
pub fn wrap(age: &[u8], organizers: &SecretKey) -> Option<Vec<u8>> {
    let signature = minisign::sign(organizers, age);
    let public = minisign::public_file(&organizers.public());
    let mut out = tar::write(FILES.into_iter().zip([age, signature.as_bytes(), public.as_bytes()]))?;
    out.resize(pad::sealed(age)?.max(out.len()), 0);
    Some(out)
}

/// Looks at a file without its key: whether it is whole, and who signed it. That can be done days before.
///
/// # Errors
/// Why it is no sealed round.
pub fn verify(file: &[u8], trust: Trust) -> Result<Verified<'_>, NotOpened> {
    if file.len() > MAX_SEALED_BYTES {
        return Err(NotOpened::TooLarge);
    }
    if !file.starts_with(FILES[0].as_bytes()) {
        return Err(NotOpened::NoRound);
    }
    let files = tar::read(file).ok_or(NotOpened::Damaged)?;
    let [(name, age), (signature_name, signature), (public_name, public)] = files[..] else {
        return Err(NotOpened::Damaged);
    };
    if [name, signature_name, public_name] != FILES || pad::sealed(age) != Some(file.len()) {
        return Err(NotOpened::Damaged);
    }
    let text = |bytes| std::str::from_utf8(bytes).map_err(|_| NotOpened::Damaged);
    let public = text(public)?;
    let signer = parse_public(public).ok_or(NotOpened::Damaged)?;
    if minisign::public_file(&signer) != public {
        return Err(NotOpened::Damaged);
    }
    if !minisign::signed(&signer, age, text(signature)?) {
        return Err(NotOpened::Unsigned);
    }
    match trust {
        Trust::Key(wanted) if wanted != signer => Err(NotOpened::OtherSigner(signer)),
        Trust::Key(_) | Trust::FirstUse => Ok(Verified { age, signer }),
    }
}

/// Opens a sealed round.
///
/// # Errors
/// Why it does not open.
pub fn open(file: &[u8], trust: Trust, key: &PhoneKey) -> Result<Opened, NotOpened> {
    let Verified { age, signer } = verify(file, trust)?;
    let identity = key.identity().ok_or(NotOpened::OtherKey)?;
    let inner = age::decrypt(&identity, age).map_err(|_| NotOpened::OtherKey)?;
    let contents = contents(&inner, &signer)?;
    Ok(Opened { contents, signer })
}

impl Verified<'_> {
    /// The encrypted file, as the program `age` opens it.
    pub fn age_file(&self) -> &[u8] {
        self.age
    }
}

impl Opened {
    /// The packs to load: the built-in one, and that of the round where it has its own.
    pub fn packs(&self, built_in: PackSource) -> Vec<PackSource> {
        let own = &self.contents.files;
        let own = (!own.is_empty()).then(|| PackSource::memory(own.clone()).shown_under("round"));
        std::iter::once(built_in).chain(own).collect()
    }

    /// The round, in what was loaded of [`Opened::packs`]: it must be the one that was sealed.
    ///
    /// # Errors
    /// Where this game has another one.
    pub fn round(&self, library: &Library) -> Result<Round, NotOpened> {
        let id = &self.contents.round;
        let round = library.rounds.get(id).ok_or_else(|| NotOpened::RoundMissing(id.clone()))?;
        if hash_of(round, library) == self.contents.hash {
            Ok(Round::clone(round))
        } else {
            Err(NotOpened::RoundDiffers(id.clone()))
        }
    }

    /// Everything that is played, as contestants are given it.
    ///
    /// # Errors
    /// What the round names and is not there; nothing of the kind happens to a round that was checked before it was sealed.
    pub fn grader(&self, round: Round, library: &Library) -> Result<Grader, Vec<Unfit>> {
        let Contents { hash, secret, roll, .. } = &self.contents;
        Grader::new(round, *hash, secret.clone(), roll.clone(), library)
    }
}

fn about(contents: &Contents, organizers: &PublicKey) -> Result<String, NotSealed> {
    if contents.opens.chars().count() > MAX_NOTE || contents.opens.contains(char::is_control) {
        return Err(NotSealed::Note);
    }
    let about = About {
        version: VERSION,
        round: contents.round.to_string(),
        hash: hex(&contents.hash.0),
        secret: hex(&contents.secret.0),
        organizers: public_line(organizers),
        opens: contents.opens.clone(),
        made_by: contents.version.clone(),
    };
    let pretty = ron::ser::PrettyConfig::new().struct_names(true);
    ron::ser::to_string_pretty(&about, pretty).map(|text| text + "\n").map_err(|_| NotSealed::Failed)
}

fn contents(inner: &[u8], signer: &PublicKey) -> Result<Contents, NotOpened> {
    let mut files = tar::read(inner).ok_or(NotOpened::Damaged)?.into_iter();
    let mut named =
        |name: &str| files.next().filter(|file| file.0 == name).map(|file| file.1).ok_or(NotOpened::Damaged);
    let about = std::str::from_utf8(named(SEALED)?).map_err(|_| NotOpened::Damaged)?;
    let about: About = ron::from_str(about).map_err(|_| match version(about) {
        Some(VERSION) | None => NotOpened::Damaged,
        Some(_) => NotOpened::Newer,
    })?;
    if about.version != VERSION {
        return Err(NotOpened::Newer);
    }
    if about.organizers != public_line(signer) {
        return Err(NotOpened::Resigned);
    }
    let roll = Roll::read(named(ROLL)?).map_err(|_| NotOpened::Damaged)?;
    let mut pack = BTreeMap::new();
    for (name, bytes) in files {
        let path = name.strip_prefix(PACK).filter(|path| inside(path)).ok_or(NotOpened::Damaged)?;
        if pack.insert(path.to_owned(), bytes.to_vec()).is_some() {
            return Err(NotOpened::Damaged);
        }
    }
    Ok(Contents {
        round: RoundId::parse(&about.round).ok_or(NotOpened::Damaged)?,
        hash: RoundHash(unhex(&about.hash).ok_or(NotOpened::Damaged)?),
        secret: RoundSecret(unhex(&about.secret).ok_or(NotOpened::Damaged)?),
        roll,
        files: pack,
        opens: about.opens,
        version: about.made_by,
    })
}

/// The version that a later program wrote into a text which this one can't read.
fn version(about: &str) -> Option<u32> {
    let after = about.split_once("version:")?.1.trim_start();
    after.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

/// Whether a path stays in its pack, on every system.
fn inside(path: &str) -> bool {
    !path.contains(['\\', ':', '\0']) && path.split('/').all(|part| !matches!(part, "" | "." | ".."))
}
