//! Where results come from: folders in folders, files of one result, packed files of many, in any mixture, read a block at a time.
//!
//! Nothing is sorted or remembered here, because nothing that follows depends on the order. A block is a few megabytes, so that a
//! million results are never in memory together.

use std::fs::{self, File};
use std::io::{self, Read};
use std::ops::Range;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::kit::voice::Voice;
use crate::olympiad::packed::{InJunk, MAGIC, split};
use crate::olympiad::result::MAX_RESULT_BYTES;

/// How large a block may grow before it is closed, and how many files it may hold.
pub const BLOCK_BYTES: usize = 4 << 20;
const BLOCK_FILES: usize = 8_192;
/// How deep folders are searched: a folder for each region, district, school, room and stick.
const MAX_DEPTH: usize = 8;

/// Files that are graded together.
#[derive(Default)]
pub struct Block {
    bytes: Vec<u8>,
    files: Vec<Piece>,
}

/// One file of a block.
enum Piece {
    File(Range<usize>),
    TooLarge,
}

impl Block {
    /// Each file; `None` for one that is too large to be a result.
    pub fn files(&self) -> impl ExactSizeIterator<Item = Option<&[u8]>> {
        self.files.iter().map(|piece| match piece {
            Piece::File(range) => Some(&self.bytes[range.clone()]),
            Piece::TooLarge => None,
        })
    }

    /// The hash that names exactly these files.
    pub fn hash(&self) -> [u8; 32] {
        let mut hasher = Sha256::new();
        for file in self.files() {
            let length = file.map_or(u64::MAX, |file| file.len() as u64);
            hasher.update(length.to_be_bytes());
            hasher.update(file.unwrap_or_default());
        }
        hasher.finalize().into()
    }

    fn is_full(&self) -> bool {
        self.bytes.len() >= BLOCK_BYTES || self.files.len() >= BLOCK_FILES
    }
}

/// What was read, and what could not be.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Seen {
    /// Bytes of files.
    pub bytes: u64,
    /// Files that the system would not read, and the first of them with the reason. That a disk fails is no fault of a contestant.
    pub failed: u64,
    /// The first of these.
    pub first: Option<String>,
}

impl Seen {
    /// And what was read elsewhere.
    pub fn add(&mut self, more: Self) {
        self.bytes += more.bytes;
        self.failed += more.failed;
        self.first = self.first.take().or(more.first);
    }

    fn failed(&mut self, why: impl FnOnce() -> String) {
        self.failed += 1;
        self.first.get_or_insert_with(why);
    }
}

/// Reads everything under a path. Each block is handed on; where nobody takes it any more, reading stops.
///
/// # Errors
/// Where the path itself can't be read.
pub fn read(voice: Voice<'_>, root: &Path, take: &mut dyn FnMut(Block) -> bool) -> Result<Seen, String> {
    let about = fs::metadata(root).map_err(|error| voice.refused(root, &error))?;
    let mut reader = Reader { voice, take, block: Block::default(), seen: Seen::default(), wanted: true };
    if about.is_dir() {
        reader.folder(root, MAX_DEPTH);
    } else {
        reader.file(root);
    }
    reader.close();
    Ok(reader.seen)
}

struct Reader<'a> {
    voice: Voice<'a>,
    take: &'a mut dyn FnMut(Block) -> bool,
    block: Block,
    seen: Seen,
    wanted: bool,
}

impl Reader<'_> {
    fn folder(&mut self, path: &Path, depth: usize) {
        let entries = match fs::read_dir(path) {
            Ok(entries) => entries,
            Err(error) => return self.failed(path, &error),
        };
        let mut folders: Vec<PathBuf> = Vec::new();
        for entry in entries {
            if !self.wanted {
                return;
            }
            match entry.and_then(|entry| entry.file_type().map(|kind| (entry.path(), kind))) {
                Ok((path, kind)) if kind.is_dir() => folders.push(path),
                // A link is followed to a file and never to a folder, which might be the one that it lies in.
                Ok((path, kind)) if kind.is_file() || path.is_file() => self.file(&path),
                Ok(_) => {}
                Err(error) => self.failed(path, &error),
            }
        }
        for folder in folders {
            if depth == 0 {
                self.seen.failed(|| self.voice.of_file("desk-deep", &folder));
            } else {
                self.folder(&folder, depth - 1);
            }
        }
    }

    fn file(&mut self, path: &Path) {
        let done = File::open(path).and_then(|mut file| {
            let length = file.metadata()?.len();
            let begin = self.block.bytes.len();
            file.by_ref().take(MAGIC.len() as u64).read_to_end(&mut self.block.bytes)?;
            if self.block.bytes[begin..] == *MAGIC {
                self.block.bytes.truncate(begin);
                return self.packed(file);
            }
            if length > MAX_RESULT_BYTES as u64 {
                self.block.bytes.truncate(begin);
                self.block.files.push(Piece::TooLarge);
            } else {
                file.take(MAX_RESULT_BYTES as u64 + 1).read_to_end(&mut self.block.bytes)?;
                self.block.files.push(Piece::File(begin..self.block.bytes.len()));
            }
            self.full();
            Ok(())
        });
        if let Err(error) = done {
            self.failed(path, &error);
        }
    }

    fn failed(&mut self, path: &Path, error: &io::Error) {
        self.seen.failed(|| self.voice.refused(path, error));
    }

    /// The files of a packed file, after its magic. It has blocks of its own.
    fn packed(&mut self, mut file: File) -> io::Result<()> {
        self.close();
        let (mut junk, mut rest) = (InJunk::default(), Vec::new());
        loop {
            let mut bytes = std::mem::take(&mut rest);
            bytes.reserve(BLOCK_BYTES);
            let read = file.by_ref().take(BLOCK_BYTES as u64).read_to_end(&mut bytes)?;
            let last = read < BLOCK_BYTES;
            let split = split(&bytes, last, &mut junk);
            rest = bytes[split.done..].to_vec();
            self.block = Block { bytes, files: split.files.into_iter().map(Piece::File).collect() };
            self.close();
            if last || !self.wanted {
                return Ok(());
            }
        }
    }

    fn full(&mut self) {
        if self.block.is_full() {
            self.close();
        }
    }

    fn close(&mut self) {
        let block = std::mem::take(&mut self.block);
        if self.wanted && !block.files.is_empty() {
            self.seen.bytes += block.bytes.len() as u64;
            self.wanted = (self.take)(block);
        }
    }
}
