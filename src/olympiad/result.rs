//! Result files: everything that a contestant did, as a chain of hashes with a signature at its end.
//!
//! ```text
//! magic "AQR1" · header · entries · 64 bytes of signature
//! head₀ = SHA-256("adal-qala result 1" ‖ header)        headₙ = SHA-256(headₙ₋₁ ‖ entryₙ)
//! signature = Ed25519 by the computer's key over "adal-qala result 1" ‖ the last head
//! ```
//!
//! The key is made on the computer for this ballot alone and named in the header, so that no file can be continued elsewhere. The chain
//! proves order and completeness of what was written, not that a person did it; what it cannot prove is in `docs/threats.md`. The file
//! is a few kilobytes and is written anew with each entry ([`Log`]).

use sha2::{Digest, Sha256};

use super::ballot::{Code, Number, first_bits, grouped};
use super::bytes::{Bytes, Short, put_sized};
use super::entry::{Deed, Entry};
use super::keys::{PublicKey, SecretKey, Signature};
use super::seed::RoundHash;
use crate::play::action::Action;

const MAGIC: &[u8; 4] = b"AQR1";
const PURPOSE: &[u8] = b"adal-qala result 1";

/// The largest result file that is read, in bytes.
pub const MAX_RESULT_BYTES: usize = 1 << 20;
/// The most entries of one.
pub const MAX_ENTRIES: usize = 20_000;
/// The longest name of a version.
const MAX_VERSION: usize = 32;

/// Whose result it is, and of what.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Header {
    /// The round.
    pub round: RoundHash,
    /// The contestant.
    pub number: Number,
    /// Their code.
    pub code: Code,
    /// The computer's key for this ballot.
    pub key: PublicKey,
    /// The version of the game that wrote it.
    pub version: String,
}

/// The head of a chain.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Head(pub [u8; 32]);

impl Head {
    /// What the contestant copies on paper at the end: fifty bits of the head, which no other result shares.
    pub fn receipt(&self) -> String {
        grouped(first_bits(&self.0, 50), 10, 5)
    }

    fn of(header: &[u8]) -> Self {
        Self(Sha256::new().chain_update(PURPOSE).chain_update(header).finalize().into())
    }

    fn then(&self, entry: &[u8]) -> Self {
        Self(Sha256::new().chain_update(self.0).chain_update(entry).finalize().into())
    }

    fn signed(&self) -> [u8; PURPOSE.len() + 32] {
        let mut bytes = [0; PURPOSE.len() + 32];
        let (purpose, head) = bytes.split_at_mut(PURPOSE.len());
        purpose.copy_from_slice(PURPOSE);
        head.copy_from_slice(&self.0);
        bytes
    }
}

/// A result that was read: its chain holds and its signature is that of the key which it names.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ResultFile {
    /// Whose it is.
    pub header: Header,
    /// Everything that was done.
    pub entries: Vec<Entry>,
    /// The end of the chain.
    pub head: Head,
}

/// Why a file is no result.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Unreadable {
    /// It is larger than [`MAX_RESULT_BYTES`].
    TooLarge,
    /// It does not begin as a result does.
    NoResult,
    /// It begins as one and then breaks off, or something in it is not as it should be. The number, if it could be read.
    Damaged(Option<Number>),
    /// Its signature is not that of its content.
    Unsigned(Number),
}

/// A result that is being written.
#[derive(Clone, Debug)]
pub struct Log {
    key: SecretKey,
    bytes: Vec<u8>,
    head: Head,
}

impl Log {
    /// Begins a result. The header's key is that of the secret one.
    pub fn new(round: RoundHash, number: Number, code: Code, version: &str, key: SecretKey) -> Self {
        let version = version.chars().filter(char::is_ascii).take(MAX_VERSION).collect();
        let header = Header { round, number, code, key: key.public(), version };
        let mut bytes = MAGIC.to_vec();
        header.write(&mut bytes);
        let head = Head::of(&bytes[MAGIC.len()..]);
        Self { key, bytes, head }
    }

    /// Something was done.
    pub fn push(&mut self, entry: &Entry) {
        let from = self.bytes.len();
        entry.write(&mut self.bytes);
        self.head = self.head.then(&self.bytes[from..]);
    }

    /// The end of the chain as it is now.
    pub fn head(&self) -> Head {
        self.head
    }

    /// How many bytes the file has, without its signature.
    #[expect(clippy::len_without_is_empty, reason = "a result has a header at least")]
    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    /// The whole file as it is now.
    pub fn write(&self) -> Vec<u8> {
        let mut bytes = self.bytes.clone();
        bytes.extend_from_slice(&self.key.sign(&self.head.signed()).0);
        bytes
    }

    /// Goes on with a result of the same key: after a power cut.
    pub fn resume(result: &ResultFile, key: SecretKey) -> Option<Self> {
        let header = &result.header;
        let mut log = Self::new(header.round, header.number, header.code, &header.version, key);
        result.entries.iter().for_each(|entry| log.push(entry));
        (log.head == result.head).then_some(log)
    }
}

impl Header {
    fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.round.0);
        out.extend_from_slice(&self.number.0.to_be_bytes());
        out.extend_from_slice(&self.code.bits().to_be_bytes());
        out.extend_from_slice(&self.key.0);
        put_sized(out, self.version.as_bytes());
    }
}

impl ResultFile {
    /// Reads a result, and checks chain and signature.
    ///
    /// # Errors
    /// Where the file is no result as it was written.
    pub fn read(file: &[u8]) -> Result<Self, Unreadable> {
        if file.len() > MAX_RESULT_BYTES {
            return Err(Unreadable::TooLarge);
        }
        let body = file.strip_prefix(MAGIC).ok_or(Unreadable::NoResult)?;
        let mut bytes = Bytes(body);
        let header = read_header(&mut bytes).map_err(Unreadable::Damaged)?;
        let number = header.number;
        let damaged = |_: Short| Unreadable::Damaged(Some(number));
        let mut head = Head::of(&body[..body.len() - bytes.0.len()]);
        // An entry has four bytes or more, but for a few: nearly always there is room for all, and never for more than may be.
        let mut entries = Vec::with_capacity((bytes.0.len() / 4).min(MAX_ENTRIES));
        while bytes.0.len() > 64 {
            let before = bytes;
            let entry = Entry::read(&mut bytes).map_err(damaged)?;
            // The signature is no part of an entry.
            if entries.len() == MAX_ENTRIES || bytes.0.len() < 64 {
                return Err(damaged(Short));
            }
            head = head.then(&before.0[..before.0.len() - bytes.0.len()]);
            entries.push(entry);
        }
        let signature = Signature(bytes.array().map_err(damaged)?);
        if !header.key.signed(&head.signed(), &signature) {
            return Err(Unreadable::Unsigned(number));
        }
        Ok(Self { header, entries, head })
    }

    /// The actions of a task, in order.
    pub fn actions(&self, task: u8) -> Vec<&Action> {
        let mut present = None;
        let mut actions = Vec::new();
        for entry in &self.entries {
            match &entry.deed {
                Deed::Begin(begun) => present = Some(*begun),
                Deed::Act(action) if present == Some(task) => actions.push(action),
                _ => {}
            }
        }
        actions
    }
}

/// The number that a file names, if it begins as a result does; nothing of it is checked.
pub fn claimed(file: &[u8]) -> Option<Number> {
    let number = file.strip_prefix(MAGIC)?.get(32..36)?;
    Some(Number(u32::from_be_bytes(number.first_chunk().copied()?)))
}

fn read_header(bytes: &mut Bytes<'_>) -> Result<Header, Option<Number>> {
    let none = |_: Short| None;
    let round = RoundHash(bytes.array().map_err(none)?);
    let number = Number(u32::from_be_bytes(bytes.array().map_err(none)?));
    let some = |_: Short| Some(number);
    let code = Code::from_bits(u64::from_be_bytes(bytes.array().map_err(some)?)).ok_or(Some(number))?;
    let key = PublicKey(bytes.array().map_err(some)?);
    let version = std::str::from_utf8(bytes.sized(MAX_VERSION).map_err(some)?).map_err(|_| Some(number))?.to_owned();
    Ok(Header { round, number, code, key, version })
}
