//! A sealed round at a contestant's computer: a file is chosen, its words are typed in as they are read out, and then ballots are admitted.
//!
//! Whose seal it is, is remembered from the first round on: one of somebody else is refused from then on. While the round lasts its own pack
//! is the game's library; afterwards the usual one is back. Its words are remembered until the game ends, so that the next contestant at this
//! computer only types a ballot in.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::classroom::server::net::secret_seed;
use crate::content::builtin;
use crate::content::library::Library;
use crate::content::load::load;
use crate::desktop::frame::Frame;
use crate::desktop::session::Session;
use crate::olympiad::audit::hex;
use crate::olympiad::ballot::{Code, Number};
use crate::olympiad::grade::Grader;
use crate::olympiad::keys::{PublicKey, SecretKey};
use crate::olympiad::seal::{
    MAX_SEALED_BYTES, NotOpened, Opened, PhoneKey, Trust, WrongWords, open, parse_public, public_line, verify,
};
use crate::olympiad::sitting::Sitting;
use crate::store::contest::{self, Pack, Seat, SeatFolder};
use crate::store::durable;

/// What the file of a sealed round is called: its ending.
pub const ENDING: &str = "aqs";

/// A sealed round that is looked at, or was opened.
#[derive(Debug)]
pub struct Sealed {
    /// Where it lies.
    pub path: PathBuf,
    /// The file.
    pub file: Vec<u8>,
    /// Who signed it, if it is whole.
    pub signer: Option<PublicKey>,
    /// What went wrong last.
    pub trouble: Option<SealTrouble>,
    /// The round, once it is open.
    pub open: Option<OpenRound>,
}

/// A round that was opened.
#[derive(Debug)]
pub struct OpenRound {
    opened: Opened,
    /// The round with everything in it.
    pub grader: Arc<Grader>,
    /// Everything that is played and said.
    pub library: Arc<Library>,
    /// What was played before.
    usual: Arc<Library>,
    words: String,
}

/// The words of the round that was opened last: kept as long as the game runs, and never written down.
pub struct KnownWords {
    file: Vec<u8>,
    words: String,
}

impl std::fmt::Debug for KnownWords {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("KnownWords").finish_non_exhaustive()
    }
}

/// What went wrong with a sealed round.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum SealTrouble {
    /// The file can't be read.
    File,
    /// It does not open.
    NotOpened(NotOpened),
    /// Words were misheard or mistyped.
    Words(WrongWords),
    /// Its pack can't be played.
    Pack,
    /// No ballot has this number and code.
    NoBallot,
}

impl SealTrouble {
    /// The sentence about it.
    pub fn told(&self, frame: &Frame<'_>) -> String {
        match self {
            Self::File => frame.t("contest-sealed-no-file"),
            Self::NotOpened(why) => why.told(&frame.library.words, frame.lang),
            Self::Words(wrong) => wrong.told(&frame.library.words, frame.lang),
            Self::Pack => frame.t("contest-sealed-pack"),
            Self::NoBallot => frame.t("contest-no-ballot"),
        }
    }
}

/// Sealed rounds that lie where one looks for them: on sticks, beside the game, in the data folder.
pub fn found(data: Option<&Path>) -> Vec<PathBuf> {
    let beside = std::env::current_exe().ok().and_then(|path| Some(path.parent()?.to_owned()));
    let user = directories::UserDirs::new();
    let user = user.as_ref().into_iter().flat_map(|dirs| [dirs.download_dir(), dirs.desktop_dir()]);
    let folders = super::hand_in::sticks()
        .into_iter()
        .chain(data.map(Path::to_path_buf))
        .chain(beside)
        .chain(user.flatten().map(Path::to_path_buf));
    let sealed = folders.flat_map(|folder| {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().take(500);
        let paths = entries.map(|entry| entry.path());
        paths.filter(|path| path.extension().is_some_and(|ending| ending == ENDING)).collect::<Vec<_>>()
    });
    let mut found: Vec<PathBuf> = sealed.collect();
    found.sort();
    found.dedup();
    found.truncate(12);
    found
}

impl Session {
    /// Looks at a file that may be a sealed round.
    pub(super) fn look_at_sealed(&mut self, path: PathBuf) {
        self.close_sealed();
        let file = durable::read(&path, MAX_SEALED_BYTES as u64);
        let mut sealed = Sealed { path, file: Vec::new(), signer: None, trouble: Some(SealTrouble::File), open: None };
        if let Ok(file) = file {
            (sealed.signer, sealed.trouble) = match verify(&file, self.trusts()) {
                Ok(verified) => (Some(verified.signer), None),
                Err(why) => (None, Some(SealTrouble::NotOpened(why))),
            };
            sealed.file = file;
        }
        self.sealed = Some(Box::new(sealed));
        // Words that opened it since the game was started are not asked for again.
        let known = self.opened.as_ref().zip(self.sealed.as_ref()).filter(|(known, sealed)| known.file == sealed.file);
        if let Some(words) = known.map(|(known, _)| known.words.clone()) {
            self.open_sealed(&words);
        }
    }

    /// Whose seals are taken here: those of whom the first one was.
    fn trusts(&self) -> Trust {
        let known = self.shelf.folder().and_then(|folder| {
            let text = durable::read_text(&folder.contest().join("organizers.pub"), 1_000).ok()?;
            parse_public(&text)
        });
        known.map_or(Trust::FirstUse, Trust::Key)
    }

    /// Opens it with the words that were read out.
    pub(super) fn open_sealed(&mut self, words: &str) {
        let trust = self.trusts();
        let Some(sealed) = &self.sealed else { return };
        let usual = Arc::clone(&self.library);
        match unseal(&sealed.file, trust, words, usual) {
            Ok(open) => {
                let signer = open.opened.signer;
                self.library = Arc::clone(&open.library);
                self.painted.take_library(&self.library);
                if let (Trust::FirstUse, Some(folder)) = (trust, self.shelf.folder()) {
                    let path = folder.contest().join("organizers.pub");
                    let text = format!("{}\n", public_line(&signer));
                    let kept = durable::write(&path, text.as_bytes());
                    self.note_trouble(kept.map_err(|error| crate::desktop::notice::Notice::from_store(&error)));
                }
                if let Some(sealed) = &mut self.sealed {
                    self.opened = Some(KnownWords { file: sealed.file.clone(), words: open.words.clone() });
                    (sealed.trouble, sealed.open) = (None, Some(open));
                }
            }
            Err(trouble) => {
                if let Some(sealed) = &mut self.sealed {
                    sealed.trouble = Some(trouble);
                }
            }
        }
    }

    /// Opens it again, from the seat of somebody whose computer stopped.
    pub(super) fn open_again(&mut self, own: &SeatFolder, pack: &Pack) -> Option<()> {
        self.look_at_sealed(own.pack_path());
        if self.sealed.as_ref().is_some_and(|sealed| sealed.open.is_none()) {
            self.open_sealed(&pack.words);
        }
        self.sealed.as_ref()?.open.as_ref().map(drop)
    }

    /// The contestant with this number and code begins.
    pub(super) fn admit(&mut self, number: &str, code: &str) {
        let Some(sealed) = &mut self.sealed else { return };
        let Some(open) = &sealed.open else { return };
        let ballot = number.trim().parse().ok().map(Number).zip(Code::parse(code));
        let begun = ballot.zip(secret_seed().ok()).and_then(|((number, code), bytes)| {
            let grader = Arc::clone(&open.grader);
            let sitting = Sitting::begin(grader, number, code, env!("CARGO_PKG_VERSION"), SecretKey::new(bytes))?;
            Some((sitting, code, bytes))
        });
        let Some((sitting, code, bytes)) = begun else {
            sealed.trouble = Some(SealTrouble::NoBallot);
            return;
        };
        sealed.trouble = None;
        let contents = &open.opened.contents;
        let number = sitting.ballot().number;
        let seat = Seat {
            version: contest::VERSION,
            round: contents.round.to_string(),
            hash: hex(&contents.hash.0),
            number: number.0,
            code: code.to_string(),
            key: hex(&bytes),
            secret: hex(&contents.secret.0),
            roll: contents.roll.only(number).write(),
            pack: Some(Pack { words: open.words.clone() }),
            done: false,
        };
        let secret = contents.secret.clone();
        self.begin_sitting(sitting, seat, &secret);
    }

    /// The usual library is back.
    pub(super) fn close_sealed(&mut self) {
        if let Some(open) = self.sealed.take().and_then(|sealed| sealed.open) {
            self.library = open.usual;
            self.painted.take_library(&self.library);
        }
    }
}

fn unseal(file: &[u8], trust: Trust, words: &str, usual: Arc<Library>) -> Result<OpenRound, SealTrouble> {
    let key = PhoneKey::parse(words).map_err(SealTrouble::Words)?;
    let opened = open(file, trust, &key).map_err(SealTrouble::NotOpened)?;
    let library = if opened.contents.files.is_empty() {
        Arc::clone(&usual)
    } else {
        Arc::new(load(&opened.packs(builtin::pack())).library.ok_or(SealTrouble::Pack)?)
    };
    let round = opened.round(&library).map_err(SealTrouble::NotOpened)?;
    let grader = opened.grader(round, &library).map_err(|_| SealTrouble::Pack)?;
    Ok(OpenRound { opened, grader: Arc::new(grader), library, usual, words: words.to_owned() })
}
