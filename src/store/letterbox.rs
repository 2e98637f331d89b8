//! The suggestion box: letters sealed to the commission's key, which this computer does not have.
//!
//! ```text
//! DATA/box/key.txt              the commission's public key
//! DATA/box/letters/….age        sealed letters, each under a name by chance
//! ```
//!
//! A letter is sealed in memory and only then written, so that nothing readable ever lies on the disk; whoever sits at this computer can
//! put letters in and read none. Letters are filled up to [`BLOCK`] bytes, so that a short one is as long as a page, and all have one
//! date: neither length nor time tells whose they are. They are opened with the other half of the key ([`Keys::open`]; `adal-kit box open`), or
//! with any program that knows the format `age`.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use age::secrecy::ExposeSecret;
use age::x25519::{Identity, Recipient};
use rand::TryRng;
use rand::rngs::SysRng;

use super::durable;
use super::error::{Cause, Doing, StoreError};
use super::limits::{MAX_KEY_FILE_BYTES, MAX_LETTER, MAX_LETTERS, MAX_SEALED_BYTES};

/// Letters are filled up to a multiple of so many bytes.
pub const BLOCK: usize = 4096;

const ENDING: &str = "age";

/// The box on a computer that is shared.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Letterbox(PathBuf);

/// Why a letter is not put in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NotPutIn {
    /// Nothing is written in it.
    Empty,
    /// It has more than [`MAX_LETTER`] letters.
    TooLong,
    /// The box has no key yet.
    NoKey,
    /// What was given is no public key.
    BadKey,
    /// There are as many letters as there may be.
    Full,
    /// The system refuses.
    Store(StoreError),
}

impl Letterbox {
    /// The box in this folder.
    pub fn at(folder: &Path) -> Self {
        Self(folder.to_owned())
    }

    /// The folder of the sealed letters, to be carried to the commission.
    pub fn letters(&self) -> PathBuf {
        self.0.join("letters")
    }

    /// The commission's public key, if the box has one.
    pub fn key(&self) -> Option<String> {
        let text = durable::read_text(&self.key_file(), MAX_KEY_FILE_BYTES).ok()?;
        Some(text.trim().parse::<Recipient>().ok()?.to_string())
    }

    /// Gives the box its key. Letters that are in it already stay sealed to the old one.
    ///
    /// # Errors
    /// Where it is no public key, or the system refuses.
    pub fn set_key(&self, key: &str) -> Result<(), NotPutIn> {
        let key: Recipient = key.trim().parse().map_err(|_| NotPutIn::BadKey)?;
        durable::write(&self.key_file(), format!("{key}\n").as_bytes()).map_err(NotPutIn::Store)
    }

    /// How many letters are in it.
    pub fn count(&self) -> usize {
        sealed(&self.letters()).map_or(0, |letters| letters.len())
    }

    /// Seals a letter and puts it in.
    ///
    /// # Errors
    /// As [`NotPutIn`] says.
    pub fn put(&self, letter: &str) -> Result<(), NotPutIn> {
        let letter = letter.trim();
        if letter.is_empty() {
            return Err(NotPutIn::Empty);
        }
        if letter.chars().count() > MAX_LETTER {
            return Err(NotPutIn::TooLong);
        }
        let key: Recipient = self.key().and_then(|key| key.parse().ok()).ok_or(NotPutIn::NoKey)?;
        if self.count() >= MAX_LETTERS {
            return Err(NotPutIn::Full);
        }
        let path = self.letters().join(format!("{:016x}.{ENDING}", chance(&self.0).map_err(NotPutIn::Store)?));
        let trouble = |text: String| NotPutIn::Store(StoreError::new(&path, Cause::Damaged(text)));
        let sealed = age::encrypt(&key, &filled(letter)).map_err(|error| trouble(error.to_string()))?;
        durable::write(&path, &sealed).map_err(NotPutIn::Store)?;
        // When it was put in is nobody's business. Where the system does not let its date be changed, the letter is in all the same.
        if let Ok(file) = File::options().write(true).open(&path) {
            let _undated = file.set_modified(SystemTime::UNIX_EPOCH);
        }
        Ok(())
    }

    fn key_file(&self) -> PathBuf {
        self.0.join("key.txt")
    }
}

/// A pair of keys: the public half goes into the box, the secret half stays with the commission.
pub struct Keys(Identity);

/// A letter that was opened.
pub type Opened = Result<String, StoreError>;

impl Keys {
    /// A new pair.
    pub fn new() -> Self {
        Self(Identity::generate())
    }

    /// The public half.
    pub fn public(&self) -> String {
        self.0.to_public().to_string()
    }

    /// The file that the commission keeps, as the program `age` reads it too. One that is there is not written over.
    ///
    /// # Errors
    /// Where there is a file already, or the system refuses.
    pub fn write(&self, path: &Path) -> Result<(), StoreError> {
        if path.exists() {
            return Err(StoreError::new(path, Cause::Damaged("there is a file already".to_owned())));
        }
        let text = format!("# public key: {}\n{}\n", self.public(), self.0.to_string().expose_secret());
        durable::write(path, text.as_bytes())
    }

    /// Reads the file that the commission keeps.
    ///
    /// # Errors
    /// Where there is no secret key in it.
    pub fn read(path: &Path) -> Result<Self, StoreError> {
        let text = durable::read_text(path, MAX_KEY_FILE_BYTES)?;
        let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        let key = lines.next().and_then(|line| line.parse().ok());
        key.map(Self).ok_or_else(|| StoreError::new(path, Cause::Damaged("there is no secret key in it".to_owned())))
    }

    /// Opens all letters of a folder, in the order of their names, which are by chance.
    ///
    /// # Errors
    /// Where the folder can't be read. A letter that can't be opened is named by itself.
    pub fn open(&self, folder: &Path) -> Result<Vec<Opened>, StoreError> {
        Ok(sealed(folder)?.iter().map(|path| self.open_one(path)).collect())
    }

    fn open_one(&self, path: &Path) -> Opened {
        let damaged = |text: String| StoreError::new(path, Cause::Damaged(text));
        let bytes = durable::read(path, MAX_SEALED_BYTES)?;
        let opened = age::decrypt(&self.0, &bytes).map_err(|error| damaged(error.to_string()))?;
        let text = String::from_utf8(opened).map_err(|error| damaged(error.to_string()))?;
        Ok(text.trim_end().to_owned())
    }
}

impl Default for Keys {
    fn default() -> Self {
        Self::new()
    }
}

/// A letter filled up with blanks.
fn filled(letter: &str) -> Vec<u8> {
    let mut bytes = letter.as_bytes().to_vec();
    bytes.push(b'\n');
    bytes.resize(bytes.len().next_multiple_of(BLOCK), b' ');
    bytes
}

/// The sealed letters of a folder; none where there is no folder yet.
fn sealed(folder: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let trouble = |error: &std::io::Error| StoreError::io(Doing::Read, folder, error);
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(trouble(&error)),
    };
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry.map_err(|error| trouble(&error))?.path();
        if path.extension().is_some_and(|ending| ending == ENDING) {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

/// A name that nobody chose.
fn chance(path: &Path) -> Result<u64, StoreError> {
    SysRng.try_next_u64().map_err(|error| StoreError::new(path, Cause::Damaged(error.to_string())))
}
