//! Sorted parts: files of graded results in order, and what comes of laying many of them together.
//!
//! ```text
//! magic "AQG1" · what was graded (32) · shard (4) · of so many (4)
//! for each different result:  how often (8) · length (4) · the string
//! 0 (8) · 0 (4) · SHA-256 of everything before (32)
//! ```
//!
//! A part that a power cut left half written is told by its end, and graded again.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::shard::Shard;
use super::{on_all_cores, workers};

const MAGIC: &[u8; 4] = b"AQG1";
/// The longest string of a result: a card with all its points is a few hundred bytes.
const MAX_STRING: usize = 1 << 20;
/// How many parts are open at once.
const FAN_IN: usize = 128;
/// The fewest that are laid together into one.
const LEAST_FAN_IN: usize = 8;

/// What a part belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Tag {
    /// The hash of everything that grading depends on but the files.
    pub identity: [u8; 32],
    /// Which results are in it.
    pub shard: Shard,
}

/// A part that is being written.
pub struct Writer<W: Write> {
    out: BufWriter<W>,
    hasher: Sha256,
    line: Vec<u8>,
}

impl<W: Write> Writer<W> {
    /// Begins one.
    pub fn new(out: W, tag: &Tag) -> io::Result<Self> {
        let mut writer = Self { out: BufWriter::with_capacity(1 << 16, out), hasher: Sha256::new(), line: Vec::new() };
        let [at, of] = [tag.shard.at.to_be_bytes(), tag.shard.of.to_be_bytes()];
        writer.put(&[&MAGIC[..], &tag.identity, &at, &of])?;
        Ok(writer)
    }

    /// Adds a result, so often.
    pub fn add(&mut self, count: u64, bytes: &[u8]) -> io::Result<()> {
        self.put(&[&count.to_be_bytes()[..], &(bytes.len() as u32).to_be_bytes(), bytes])
    }

    /// Ends it.
    pub fn finish(mut self) -> io::Result<W> {
        self.put(&[&[0; 12][..]])?;
        self.out.write_all(&self.hasher.finalize())?;
        self.out.into_inner().map_err(io::IntoInnerError::into_error)
    }

    fn put(&mut self, pieces: &[&[u8]]) -> io::Result<()> {
        self.line.clear();
        pieces.iter().for_each(|piece| self.line.extend_from_slice(piece));
        self.hasher.update(&self.line);
        self.out.write_all(&self.line)
    }
}

/// A part that is being read.
pub struct Reader {
    input: BufReader<File>,
    hasher: Sha256,
    /// What it belongs to.
    pub tag: Tag,
    ended: bool,
}

impl Reader {
    /// Opens one.
    pub fn open(path: &Path) -> io::Result<Self> {
        let mut input = BufReader::with_capacity(1 << 16, File::open(path)?);
        let mut head = [0; 44];
        input.read_exact(&mut head)?;
        let identity = head[4..36].first_chunk().copied().unwrap_or_default();
        let four = |at: usize| u32::from_be_bytes(head[at..].first_chunk().copied().unwrap_or_default());
        if head[..4] != *MAGIC {
            return Err(damaged());
        }
        let tag = Tag { identity, shard: Shard { at: four(36), of: four(40) } };
        Ok(Self { input, hasher: Sha256::new().chain_update(head), tag, ended: false })
    }

    /// The next result, and how often; none at the end, which is checked.
    pub fn next(&mut self) -> io::Result<Option<(u64, Vec<u8>)>> {
        if self.ended {
            return Ok(None);
        }
        let mut head = [0; 12];
        self.input.read_exact(&mut head)?;
        self.hasher.update(head);
        let count = u64::from_be_bytes(head.first_chunk().copied().unwrap_or_default());
        let length = u32::from_be_bytes(head[8..].first_chunk().copied().unwrap_or_default()) as usize;
        if count == 0 {
            let mut hash = [0; 32];
            self.input.read_exact(&mut hash)?;
            self.ended = true;
            let own: [u8; 32] = std::mem::take(&mut self.hasher).finalize().into();
            return if own == hash && length == 0 { Ok(None) } else { Err(damaged()) };
        }
        if length > MAX_STRING {
            return Err(damaged());
        }
        let mut bytes = vec![0; length];
        self.input.read_exact(&mut bytes)?;
        self.hasher.update(&bytes);
        Ok(Some((count, bytes)))
    }
}

fn damaged() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "the part is damaged")
}

/// Whether a part is there, whole, and of this.
pub fn is_whole(path: &Path, tag: &Tag) -> bool {
    let Ok(mut reader) = Reader::open(path) else { return false };
    reader.tag == *tag
        && loop {
            match reader.next() {
                Ok(Some(_)) => {}
                Ok(None) => break true,
                Err(_) => break false,
            }
        }
}

/// Parts laid together: every result once, in order, with how often it came.
pub struct Merge {
    readers: Vec<Reader>,
    heap: BinaryHeap<Reverse<(Vec<u8>, usize, u64)>>,
}

impl Merge {
    /// Of these parts. More than can be open at once are first merged into fewer, which lie beside them in `folder`.
    pub fn new(mut parts: Vec<PathBuf>, folder: &Path, tag: &Tag) -> io::Result<Self> {
        // All cores together have no more parts open than one would have alone, unless they are very many.
        let fan_in = (FAN_IN / workers()).max(LEAST_FAN_IN);
        let mut round = 0;
        while parts.len() > FAN_IN {
            let piles: Vec<(usize, &[PathBuf])> = parts.chunks(fan_in).enumerate().collect();
            let fewer = on_all_cores(&piles, |(at, some)| {
                let path = folder.join(format!("merged-{round}-{at}"));
                let mut merge = Self::open(some)?;
                let mut writer = Writer::new(File::create(&path)?, tag)?;
                while let Some((count, bytes)) = merge.next()? {
                    writer.add(count, &bytes)?;
                }
                writer.finish()?;
                Ok(path)
            });
            parts = fewer.into_iter().collect::<io::Result<_>>()?;
            round += 1;
        }
        Self::open(&parts)
    }

    fn open(parts: &[PathBuf]) -> io::Result<Self> {
        let readers = parts.iter().map(|path| Reader::open(path)).collect::<io::Result<_>>()?;
        let mut merge = Self { readers, heap: BinaryHeap::new() };
        (0..merge.readers.len()).try_for_each(|at| merge.refill(at))?;
        Ok(merge)
    }

    fn refill(&mut self, at: usize) -> io::Result<()> {
        if let Some((count, bytes)) = self.readers[at].next()? {
            self.heap.push(Reverse((bytes, at, count)));
        }
        Ok(())
    }

    fn least(&mut self) -> io::Result<Option<(u64, Vec<u8>)>> {
        let Some(Reverse((bytes, at, count))) = self.heap.pop() else { return Ok(None) };
        self.refill(at)?;
        Ok(Some((count, bytes)))
    }

    /// The next different result, and how often it came.
    pub fn next(&mut self) -> io::Result<Option<(u64, Vec<u8>)>> {
        let Some((mut count, bytes)) = self.least()? else { return Ok(None) };
        while self.heap.peek().is_some_and(|Reverse((other, ..))| *other == bytes) {
            count += self.least()?.map_or(0, |(more, _)| more);
        }
        Ok(Some((count, bytes)))
    }
}
